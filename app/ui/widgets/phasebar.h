#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace akimori::ui {

/// One phase of a plan: name, state as glyph and tone, how many of its steps are settled. Chosen by mouse or
/// keyboard.
class PhaseButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PhaseButton(int number, QWidget* parent = nullptr);

    void setPhase(const QString& name, Tone tone, const QString& progress, bool current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    QString m_progress;
    Tone m_tone = Tone::Neutral;
    bool m_current = false;
};

/// 工程: the phases of a plan side by side, the one in which the work stands marked.
class PhaseBar : public QWidget
{
    Q_OBJECT

public:
    struct Phase
    {
        QString name;
        Tone tone = Tone::Neutral;
        QString progress; ///< "12 / 15"
        bool current = false;
    };

    explicit PhaseBar(QWidget* parent = nullptr);

    void setPhases(const std::vector<Phase>& phases);
    int chosen() const;
    void choose(int index);

signals:
    void phaseChosen(int index);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    std::vector<PhaseButton*> m_buttons;
};

} // namespace akimori::ui
