#include "duties/incidentcount.h"

#include "duties/tr.h"

#include <algorithm>

namespace akimori::duties {

IncidentCount::IncidentCount(const Question& question, Which which)
    : m_question(question)
{
    if (!question.facts.incidents)
        return;
    for (const IncidentFact& incident : *question.facts.incidents) {
        const bool detected = question.contains(incident.detectedAt);
        const bool carried = incident.detectedAt < question.begin()
            && (!incident.closedAt.isValid() || incident.closedAt >= question.begin());
        const bool wanted = detected || (carried && which != Which::Detected);
        if (wanted && (which != Which::Faults || incident.fault))
            m_incidents.push_back(&incident);
    }
}

std::optional<Answer> IncidentCount::early() const
{
    if (!m_question.facts.incidents)
        return Answer::unknown(Tr::tr("No records of anomalies are kept here. Confirm whether there were any."));
    if (m_incidents.empty())
        return Answer::notApplicable(Tr::tr("Nothing of the kind was recorded."));
    return std::nullopt;
}

void IncidentCount::add(const IncidentFact& incident, bool done, const QDateTime& until, bool late)
{
    m_evidence.push_back(evidenceOf(incident));
    if (done) {
        ++m_done;
        m_late += late ? 1 : 0;
        return;
    }
    ++m_waiting;
    if (!until.isValid())
        return;
    m_overdue = m_overdue || until < m_question.facts.now;
    m_due = m_due.isValid() ? std::min(m_due, until) : until;
}

Answer IncidentCount::answer(const QString& allDone, const QString& notDone, const QString& doneLate) const
{
    if (m_overdue)
        return Answer::overdue(notDone.arg(m_waiting), m_due, m_evidence);
    if (m_waiting > 0)
        return Answer::pending(notDone.arg(m_waiting), m_due, m_evidence);
    if (m_done == 0)
        return Answer::notApplicable(Tr::tr("Nothing of the kind was recorded."));
    if (m_late > 0)
        return Answer::unknown(doneLate.arg(m_late), m_evidence);
    return Answer::fulfilled(allDone.arg(m_done), m_evidence);
}

} // namespace akimori::duties
