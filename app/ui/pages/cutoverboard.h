#pragma once

#include "operations/cutover/cutovers.h"
#include "ui/widgets/card.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace akimori::ui {

class PhaseBar;
class StatusPill;

/// The upper half of a DNS switch's page: phases, go or no go, countdown, publishing, watch.
class CutoverBoard : public Card
{
    Q_OBJECT

public:
    explicit CutoverBoard(QWidget* parent = nullptr);

    void show(const operations::CutoverOverview& overview, const std::vector<CutoverPlan>& plans,
              const QDateTime& now);
    /// Moves the countdown on.
    void tick(const QDateTime& now);
    /// In view: chosen by a person, else the current one.
    CutoverPhase phase() const;
    /// From now on the current phase is shown again.
    void followPlan() { m_phaseChosen = false; }
    /// Shows this phase until a person chooses another.
    void choosePhase(CutoverPhase phase);
    /// When the watch looked last, translated; empty while it is off.
    void showWatched(const QString& text);
    void stopWatch();

signals:
    void phaseChanged();
    void planChosen(const QString& domain);
    void publishingWanted(akimori::CutoverPublishing choice);
    /// The first step that is still open.
    void stepWanted(const QString& id);
    void watchToggled(bool on);

private:
    void showGo();
    void showNext();
    void showPublishing();
    void showPlans(const std::vector<CutoverPlan>& plans);

    std::optional<operations::CutoverOverview> m_overview;
    bool m_phaseChosen = false; ///< a person looks at another phase than the current
    PhaseBar* m_phases;
    StatusPill* m_go;
    QLabel* m_goText;
    QPushButton* m_next;
    QString m_nextId;
    QLabel* m_countdown;
    QPushButton* m_publishingButton;
    QLabel* m_watched;
    QCheckBox* m_watch;
    QComboBox* m_plans;
};

} // namespace akimori::ui
