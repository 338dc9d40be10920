#pragma once

#include "duties/question.h"

#include <optional>

namespace akimori::duties {

/// The incidents that a clause looks at, sorted by what is known of each: how most clauses of 異常時の対応 and 障害時対応
/// are answered. A clause says per incident whether it is done, and until when otherwise.
class IncidentCount
{
public:
    enum class Which { Detected, DetectedOrOpen, Faults };

    IncidentCount(const Question& question, Which which);

    /// Answers that need no count: no incidents are kept (要確認), or there was none (対象外).
    std::optional<Answer> early() const;
    const std::vector<const IncidentFact*>& incidents() const { return m_incidents; }

    /// `until` invalid = no date is agreed: open, not overdue.
    void add(const IncidentFact& incident, bool done, const QDateTime& until, bool late = false);
    /// Sentences with %1 for the number of incidents they speak of.
    Answer answer(const QString& allDone, const QString& notDone, const QString& doneLate) const;

private:
    const Question& m_question;
    std::vector<const IncidentFact*> m_incidents;
    std::vector<DutyEvidence> m_evidence;
    QDateTime m_due;
    int m_done = 0;
    int m_late = 0;
    int m_waiting = 0;
    bool m_overdue = false;
};

} // namespace akimori::duties
