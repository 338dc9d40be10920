#pragma once

#include "ui/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace akimori::ui {

/// What a list shows while it is empty: why, and the one step that fills it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    QPushButton* addAction(const QString& text, const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void balance();

    QLabel* m_title;
    QLabel* m_text;
};

} // namespace akimori::ui
