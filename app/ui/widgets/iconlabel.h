#pragma once

#include "ui/icons.h"

#include <QWidget>

namespace akimori::ui {

/// A glyph beside a text. Drawn when painted, so it follows theme and screen; silent for screen readers,
/// because the text beside it says the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Glyph glyph, Ink ink = Ink::Secondary, int size = 18, QWidget* parent = nullptr);

    void setGlyph(Glyph glyph, Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Ink m_ink;
    int m_size;
};

} // namespace akimori::ui
