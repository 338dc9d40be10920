#pragma once

#include "base/error.h"
#include "ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace akimori::ui {

class IconLabel;

/// One message at the top of a page: what happened, what it means, what to do. Errors show here, not in a box
/// that must be clicked away; the details can be opened and copied.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Tone tone, const QString& title, const QString& text = {}, const QString& detail = {});
    /// `doing` names what failed ("The data backup failed").
    void showError(const QString& doing, const Error& error);
    /// A button inside the banner; replaces an earlier one. Hidden again by the next showMessage().
    QPushButton* setAction(const QString& text);
    /// False for a banner that is part of a form.
    void setClosable(bool closable);
    void dismiss();

    QString title() const;
    QString text() const;
    QString detail() const;
    Tone tone() const { return m_tone; }

signals:
    void actionTriggered();

private:
    void copyDetail();

    Tone m_tone = Tone::Neutral;
    IconLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_detailToggle;
    QPushButton* m_copy;
    QPushButton* m_close;
    QPlainTextEdit* m_detail;
};

} // namespace akimori::ui
