#pragma once

#include "ui/pages/backupoverview.h"
#include "ui/widgets/card.h"

namespace akimori::ui {

/// 世代の推移: the generations of the last days and what comes, and the hours of today in which a backup may run.
class TimelineCard : public Card
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget* parent = nullptr);

    void show(const BackupOverview& overview);

signals:
    void activated(akimori::BackupKind kind, const QString& id);

private:
    GenerationTimeline* m_timeline;
    HoursBar* m_hours;
    QLabel* m_windowText;
};

} // namespace akimori::ui
