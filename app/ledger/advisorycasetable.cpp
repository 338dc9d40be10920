#include "ledger/advisorycasetable.h"

#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QJsonDocument>

namespace akimori::ledger {

namespace {

constexpr char kSelect[] =
    "SELECT no, site_id, source, advisory_id, package, title, severity, cves, exploited, published_on, deadline, "
    "target_date, explanation, detected_at, verdict, reason, evidence, judged_by_person, needs_person, measure, "
    "accepted_until, reporting, reported_at, first_due, late_cause, follows, withdrawn, installed_version, "
    "fixed_version, fixed_seen_at, summary, impact, workaround, opinion, consult_by FROM advisory_case ";

AdvisoryCase readCase(Statement& row)
{
    AdvisoryCase subject;
    subject.no = row.nextText();
    subject.siteId = row.nextText();
    subject.source = row.nextText();
    subject.advisoryId = row.nextText();
    subject.package = row.nextText();
    subject.title = row.nextText();
    subject.severity = row.nextWord([](const QString& word) {
        return word.isEmpty() ? std::nullopt : std::optional(severityFromString(word));
    });
    subject.cves = row.nextTexts();
    subject.exploited = row.nextFlag();
    subject.publishedOn = row.nextDate();
    subject.deadline = row.nextDate();
    subject.targetDate = row.nextDate();
    subject.explanation = row.nextText();
    subject.detectedAt = row.nextTime();
    subject.verdict = row.nextWord(advisoryVerdictFromString);
    subject.reason = row.nextText();
    subject.evidence = row.nextText();
    subject.judgedByPerson = row.nextFlag();
    subject.needsPerson = row.nextFlag();
    subject.measure = row.nextWord(advisoryMeasureFromString);
    subject.acceptedUntil = row.nextDate();
    subject.reporting = row.nextWord(advisoryReportingFromString);
    subject.reportedAt = row.nextTime();
    subject.firstDue = row.nextDate();
    subject.lateCause = row.nextText();
    subject.follows = row.nextText();
    subject.withdrawn = row.nextFlag();
    subject.installedVersion = row.nextText();
    subject.fixedVersion = row.nextText();
    subject.fixedSeenAt = row.nextTime();
    subject.assessment.summary = row.nextText();
    subject.assessment.impact = row.nextText();
    subject.assessment.workaround = row.nextText();
    subject.assessment.opinion = row.nextText();
    subject.assessment.consultBy = row.nextText();
    return subject;
}

std::vector<AdvisoryCase> readAll(Statement& select)
{
    std::vector<AdvisoryCase> cases;
    while (select.step())
        cases.push_back(readCase(select));
    return cases;
}

/// The columns from title to consult_by, then the number.
Statement& bindEditable(Statement& statement, const AdvisoryCase& subject)
{
    return statement.text(subject.title)
        .text(subject.severity ? toString(*subject.severity) : QString())
        .texts(subject.cves)
        .flag(subject.exploited)
        .date(subject.publishedOn)
        .date(subject.deadline)
        .date(subject.targetDate)
        .text(subject.explanation)
        .time(subject.detectedAt)
        .text(toString(subject.verdict))
        .text(subject.reason)
        .text(subject.evidence)
        .flag(subject.judgedByPerson)
        .flag(subject.needsPerson)
        .text(toString(subject.measure))
        .date(subject.acceptedUntil)
        .text(toString(subject.reporting))
        .time(subject.reportedAt)
        .date(subject.firstDue)
        .text(subject.lateCause)
        .text(subject.follows)
        .flag(subject.withdrawn)
        .text(subject.installedVersion)
        .text(subject.fixedVersion)
        .time(subject.fixedSeenAt)
        .text(subject.assessment.summary)
        .text(subject.assessment.impact)
        .text(subject.assessment.workaround)
        .text(subject.assessment.opinion)
        .text(subject.assessment.consultBy)
        .text(subject.no);
}

constexpr char kSelectEvent[] = "SELECT case_no, at, who, kind, text, detail FROM advisory_event ";

std::vector<AdvisoryEvent> readEvents(Statement& select)
{
    std::vector<AdvisoryEvent> events;
    while (select.step()) {
        AdvisoryEvent event;
        event.caseNo = select.nextText();
        event.at = select.nextTime();
        event.who = select.nextText();
        event.kind = select.nextText();
        event.text = select.nextText();
        event.detail = QJsonDocument::fromJson(select.nextText().toUtf8()).object();
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace

std::vector<AdvisoryCase> AdvisoryCaseTable::all() const
{
    Statement select(m_ledger,
                     QByteArray(kSelect) + "ORDER BY deadline IS NULL, deadline, detected_at DESC, no DESC");
    return readAll(select);
}

std::optional<AdvisoryCase> AdvisoryCaseTable::find(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE no = ?");
    return select.text(no).step() ? std::optional(readCase(select)) : std::nullopt;
}

std::vector<AdvisoryCase> AdvisoryCaseTable::ofAdvisory(const QString& source, const QString& advisoryId) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE source = ? AND advisory_id = ? ORDER BY no");
    return readAll(select.text(source).text(advisoryId));
}

std::vector<AdvisoryCase> AdvisoryCaseTable::ofPackage(const QString& siteId, const QString& package) const
{
    Statement select(m_ledger, QByteArray(kSelect) + "WHERE COALESCE(site_id, '') = ? AND package = ? ORDER BY no");
    return readAll(select.text(siteId).text(package));
}

std::vector<AdvisoryEvent> AdvisoryCaseTable::events(const QString& no) const
{
    Statement select(m_ledger, QByteArray(kSelectEvent) + "WHERE case_no = ? ORDER BY place");
    return readEvents(select.text(no));
}

std::vector<AdvisoryEvent> AdvisoryCaseTable::allEvents() const
{
    Statement select(m_ledger, QByteArray(kSelectEvent) + "ORDER BY place");
    return readEvents(select);
}

QString AdvisoryCaseTable::nextNumber(int fiscalYear) const
{
    const QString prefix = QStringLiteral("脆-%1-").arg(fiscalYear);
    Statement select(m_ledger, "SELECT COALESCE(MAX(CAST(substr(no, ?) AS INTEGER)), 0) + 1 FROM advisory_case "
                               "WHERE substr(no, 1, ?) = ?");
    select.number(prefix.size() + 1).number(prefix.size()).text(prefix).step();
    return prefix + QStringLiteral("%1").arg(select.nextNumber(), 4, 10, QLatin1Char('0'));
}

void AdvisoryCaseTable::insert(Ledger::Transaction& transaction, const AdvisoryCase& subject) const
{
    Statement insert(transaction.ledger(),
                     "INSERT INTO advisory_case (title, severity, cves, exploited, published_on, deadline, target_date, "
                     "explanation, detected_at, verdict, reason, evidence, judged_by_person, needs_person, measure, "
                     "accepted_until, reporting, reported_at, first_due, late_cause, follows, withdrawn, "
                     "installed_version, fixed_version, fixed_seen_at, summary, impact, workaround, opinion, consult_by, "
                     "no, site_id, source, advisory_id, package) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                     "?, ?, ?, ?, ?)");
    bindEditable(insert, subject)
        .textOrNull(subject.siteId)
        .text(subject.source)
        .text(subject.advisoryId)
        .text(subject.package)
        .run();
}

void AdvisoryCaseTable::update(Ledger::Transaction& transaction, const AdvisoryCase& subject) const
{
    Statement update(transaction.ledger(),
                     "UPDATE advisory_case SET title = ?, severity = ?, cves = ?, exploited = ?, published_on = ?, "
                     "deadline = ?, target_date = ?, explanation = ?, detected_at = ?, verdict = ?, reason = ?, "
                     "evidence = ?, judged_by_person = ?, needs_person = ?, measure = ?, accepted_until = ?, "
                     "reporting = ?, reported_at = ?, first_due = ?, late_cause = ?, follows = ?, withdrawn = ?, "
                     "installed_version = ?, fixed_version = ?, fixed_seen_at = ?, summary = ?, impact = ?, "
                     "workaround = ?, opinion = ?, consult_by = ? WHERE no = ?");
    bindEditable(update, subject).runOne(Tr::tr("The case %1").arg(subject.no));
}

void AdvisoryCaseTable::addEvent(Ledger::Transaction& transaction, const AdvisoryEvent& event) const
{
    Statement(transaction.ledger(),
              "INSERT INTO advisory_event (case_no, place, at, who, kind, text, detail) VALUES (?, "
              "(SELECT COALESCE(MAX(place), 0) + 1 FROM advisory_event WHERE case_no = ?), ?, ?, ?, ?, ?)")
        .text(event.caseNo)
        .text(event.caseNo)
        .time(event.at)
        .text(event.who)
        .text(event.kind)
        .text(event.text)
        .text(QString::fromUtf8(QJsonDocument(event.detail).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace akimori::ledger
