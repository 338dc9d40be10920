#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace akimori::ui {

/// One line of plain text that shortens itself with an ellipsis instead of widening the window; the whole text is
/// the tool tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextStyle style = TextStyle::Body, Ink ink = Ink::Text,
                         Qt::TextElideMode mode = Qt::ElideRight, QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace akimori::ui
