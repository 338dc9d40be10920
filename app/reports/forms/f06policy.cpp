#include "reports/forms/f06policy.h"

#include "base/jst.h"
#include "records/document.h"
#include "reports/casefacts.h"

namespace akimori::reports {

namespace {

QString submittedText(const FormWriter& paper, const AdvisoryCase& subject)
{
    if (!subject.deadline.isValid())
        return paper.text.text("text.noDeadline");
    const QDate today = jst::date(paper.facts.now);
    const qint64 left = today.daysTo(subject.deadline);
    return left >= 0 ? paper.text.text("text.left", {{"today", dateText(today)}, {"days", numberText(left)}})
                     : paper.text.text("text.late", {{"today", dateText(today)}, {"days", numberText(-left)}});
}

void oneCase(FormWriter& paper)
{
    const CaseFact* found = caseOf(paper.facts);
    const AdvisoryCase subject = found ? found->subject : AdvisoryCase();
    paper.heading("overview");
    paper.field("caseNo", paper.facts.subject);
    paper.field("title", subject.title);
    paper.field("ids", subject.cves.join(QStringLiteral("、")));
    paper.field("publishedOn", dateText(subject.publishedOn));
    paper.field("deadline", dateText(subject.deadline));
    paper.field("submitted", found ? submittedText(paper, subject) : QString());
    paper.field("severity", found ? severityText(paper, *found) : QString());
    paper.field("verdict", found ? paper.word("caseVerdict", toString(subject.verdict)) : QString());
    paper.heading("policy");
    paper.field("policy", found ? paper.word("measure", toString(subject.measure)) : QString());
    paper.field("reason", found ? policyReason(*found) : QString());
    paper.heading("consultations");
    paper.table("consultations", found ? consultationRows(*found) : std::vector<QStringList>());
}

constexpr qsizetype kIdsInARow = 3; ///< of a narrow column; all of a longer list stand below the table

QString idsText(const FormWriter& paper, const AdvisoryCase& subject)
{
    QStringList ids = subject.cves.mid(0, kIdsInARow);
    ids.prepend(subject.advisoryId);
    if (subject.cves.size() > kIdsInARow)
        ids << paper.text.text("text.moreIds", {{"count", numberText(subject.cves.size() - kIdsInARow)}});
    return ids.join(u'\n');
}

void longLists(FormWriter& paper, const std::vector<const CaseFact*>& cases)
{
    std::vector<QStringList> rows;
    for (const CaseFact* fact : cases) {
        if (fact->subject.cves.size() > kIdsInARow)
            rows.push_back({fact->subject.no, fact->subject.cves.join(QStringLiteral("、"))});
    }
    if (rows.empty())
        return;
    paper.heading("ids");
    paper.table("ids", std::move(rows));
}

/// The need for measures is decided after consulting: also a paper over several cases shows with whom and when.
void everyConsultation(FormWriter& paper, const std::vector<const CaseFact*>& cases)
{
    std::vector<QStringList> rows;
    for (const CaseFact* fact : cases) {
        for (QStringList& row : consultationRows(*fact)) {
            row.prepend(fact->subject.no);
            rows.push_back(std::move(row));
        }
    }
    paper.heading("consultations");
    paper.table("caseConsultations", std::move(rows));
}

void everyCase(FormWriter& paper)
{
    paper.heading("overview");
    const std::vector<const CaseFact*> cases = casesOf(paper.facts);
    std::vector<QStringList> rows;
    for (const CaseFact* fact : cases) {
        const AdvisoryCase& subject = fact->subject;
        rows.push_back({subject.no, idsText(paper, subject), QStringList{subject.title, subject.package}.join(u'\n').trimmed(),
                        briefDate(subject.publishedOn), briefDate(subject.deadline),
                        paper.word("severity", subject.severity ? toString(*subject.severity) : QString()),
                        paper.word("measure", toString(subject.measure)), policyReason(*fact)});
    }
    paper.table("cases", std::move(rows));
    longLists(paper, cases);
    everyConsultation(paper, cases);
}

/// What was written for this paper, else what the decision says; with several cases each under its number.
QString workText(const FormWriter& paper, const char* key)
{
    const std::vector<const CaseFact*> cases = casesOf(paper.facts);
    QStringList lines;
    for (const CaseFact* fact : cases) {
        if (const QString planned = plannedText(*fact, QLatin1String(key)); !planned.isEmpty())
            lines << (cases.size() > 1 ? QStringLiteral("%1：%2").arg(fact->subject.no, planned) : planned);
    }
    return paper.written(key, lines.join(u'\n'));
}

} // namespace

Document policyReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    if (subjectNumbers(facts.subject).size() != 1)
        everyCase(paper);
    else
        oneCase(paper);
    paper.heading("work");
    for (const char* key : {"plan", "verification", "backup", "rollback", "residual", "completion"})
        paper.field(key, workText(paper, key));
    return paper.finish();
}

} // namespace akimori::reports
