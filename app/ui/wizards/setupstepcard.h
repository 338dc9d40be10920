#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

class StatusPill;

/// One step of はじめての設定: number, title, whether it is done, why it is there, its form, and its one button.
class SetupStepCard : public QFrame
{
    Q_OBJECT

public:
    enum class State { Done, Next, Later, NotYet };

    SetupStepCard(int number, const QString& id, const QString& title, const QString& text, const QString& action,
                  QWidget* parent = nullptr);

    /// What the step asks for; shown while the step is open.
    void setForm(QWidget* form);
    /// `result` is shown when done, or why it is not possible yet.
    void setState(State state, const QString& result);
    void setActionEnabled(bool enabled);
    State state() const { return m_state; }

signals:
    void started();

private:
    void showParts();

    State m_state = State::Later;
    bool m_opened = false; ///< by the person, although it is done or comes later
    StatusPill* m_pill;
    QLabel* m_text;
    QLabel* m_result;
    QPushButton* m_open;
    QPushButton* m_action;
    QWidget* m_form = nullptr;
    QVBoxLayout* m_body;
};

} // namespace akimori::ui
