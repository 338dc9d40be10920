#include "operations/advisories/assessments.h"

#include "base/atomicfile.h"
#include "base/citycalendar.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/assessmenttable.h"
#include "operations/advisories/casestep.h"
#include "operations/contract/contract.h"
#include "operations/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace akimori::operations {

namespace {

/// A copy in the profile that nobody moves away, and its hash.
struct KeptFile
{
    QString path;
    QByteArray sha256;
};

KeptFile keep(const Context& context, const QString& no, const QString& file)
{
    if (!QFileInfo(file).isFile())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(file));
    const JobContext job;
    const QString source = QFileInfo(file).absoluteFilePath();
    const QString folder = context.profile.attachmentsFolder() + u'/' + no;
    makeFolder(folder);
    KeptFile kept;
    kept.sha256 = sha256OfFile(source.toUtf8(), job);
    kept.path = folder + u'/' + QString::fromLatin1(kept.sha256.left(12)) + u'-' + QFileInfo(file).fileName();
    if (!QFileInfo::exists(kept.path) && !QFile::copy(source, kept.path))
        throw Error(ErrorCode::LocalIo,
                    Tr::tr("The file could not be copied into the profile. Check the free space at %1.").arg(folder));
    QFile::setPermissions(kept.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (sha256OfFile(kept.path.toUtf8(), job) != kept.sha256)
        throw Error(ErrorCode::Corrupt, Tr::tr("The file changed while it was copied. Record it again."));
    return kept;
}

template <typename Value>
void take(Value& value, const std::optional<Value>& given)
{
    if (given)
        value = *given;
}

void takeFields(Assessment& assessment, const AssessmentFields& fields)
{
    take(assessment.fiscalYear, fields.fiscalYear);
    take(assessment.plannedFrom, fields.plannedFrom);
    take(assessment.plannedUntil, fields.plannedUntil);
    take(assessment.body, fields.body);
    take(assessment.independence, fields.independence);
    take(assessment.contractedOn, fields.contractedOn);
    take(assessment.performedFrom, fields.performedFrom);
    take(assessment.performedUntil, fields.performedUntil);
    take(assessment.kinds, fields.kinds);
    take(assessment.targets, fields.targets);
    take(assessment.sources, fields.sources);
    take(assessment.method, fields.method);
    take(assessment.serviceImpact, fields.serviceImpact);
    take(assessment.rating, fields.rating);
    take(assessment.opinion, fields.opinion);
    if (assessment.performedFrom.isValid() && !assessment.performedUntil.isValid())
        assessment.performedUntil = assessment.performedFrom;
}

void checkSpan(const QDate& from, const QDate& until)
{
    if (until.isValid() && (!from.isValid() || from > until))
        throw Error(ErrorCode::BadInput, Tr::tr("The first day of the assessment must not lie after the last one."));
}

void check(ledger::Ledger& ledger, const Assessment& assessment, const QDate& today)
{
    requireText(assessment.body, Tr::tr("An assessment needs the name of the body that performs it. Give it with --body."));
    const QString contractor = readContract(ledger).contractor.name.trimmed();
    if (!contractor.isEmpty() && assessment.body.trimmed() == contractor)
        throw Error(ErrorCode::BadInput, Tr::tr("The contractor itself is no third party. Name the body that performs the "
                                                "assessment."));
    checkSpan(assessment.plannedFrom, assessment.plannedUntil);
    checkSpan(assessment.performedFrom, assessment.performedUntil);
    if (assessment.performedUntil.isValid() && assessment.performedUntil > today)
        throw Error(ErrorCode::BadInput, Tr::tr("An assessment cannot have been performed in the future. Check the days."));
    if (assessment.performedUntil.isValid() && fiscalYearOf(assessment.performedUntil) != assessment.fiscalYear)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The assessment was performed outside the fiscal year %1, for which it counts. Change the year.")
                        .arg(assessment.fiscalYear));
}

Assessment byNumber(const ledger::Ledger& ledger, const QString& no)
{
    const std::optional<Assessment> found = ledger::AssessmentTable(ledger).find(no);
    if (!found)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no assessment “%1”. “assessment list” shows them.").arg(no));
    return *found;
}

[[noreturn]] void refuse(const QString& no, const QString& why)
{
    throw Error(ErrorCode::Conflict, Tr::tr("The assessment %1 stays as it is: %2").arg(no, why));
}

/// Reads, lets `move` change and writes it with its audit row.
Assessment step(const Context& context, const QString& no, const QString& action,
                const std::function<QJsonObject(Assessment&, ledger::Ledger::Transaction&)>& move)
{
    const auto ledger = context.openLedger();
    ledger::Ledger::Transaction transaction(*ledger, context.actor(*ledger));
    Assessment assessment = byNumber(*ledger, no);
    if (assessment.state() == AssessmentState::Cancelled)
        refuse(no, Tr::tr("it was called off."));
    const QJsonObject detail = move(assessment, transaction);
    check(*ledger, assessment, jst::date(context.clock->nowUtc()));
    ledger::AssessmentTable(*ledger).update(transaction, assessment);
    transaction.audit(action, no, detail);
    transaction.commit();
    return byNumber(*ledger, no);
}

QJsonObject fieldsJson(const Assessment& assessment)
{
    return {{QStringLiteral("fiscalYear"), assessment.fiscalYear},
            {QStringLiteral("body"), assessment.body},
            {QStringLiteral("plannedFrom"), assessment.plannedFrom.toString(Qt::ISODate)},
            {QStringLiteral("plannedUntil"), assessment.plannedUntil.toString(Qt::ISODate)},
            {QStringLiteral("performedFrom"), assessment.performedFrom.toString(Qt::ISODate)},
            {QStringLiteral("performedUntil"), assessment.performedUntil.toString(Qt::ISODate)},
            {QStringLiteral("rating"), assessment.rating}};
}

void checkFinding(const AssessmentFinding& finding, bool hasRetestFile)
{
    requireText(finding.no, Tr::tr("A finding needs the number it has in the report."));
    requireText(finding.name, Tr::tr("A finding needs its name. Give it with --name."));
    if (finding.state == AssessmentFindingState::Retested && (!finding.retestedOn.isValid() || !hasRetestFile))
        throw Error(ErrorCode::BadInput, Tr::tr("A finding is closed by a retest with its day and the file of its result. "
                                                "Give --retested-on and --retest-file."));
    if (finding.state == AssessmentFindingState::Accepted)
        requireText(finding.note, Tr::tr("A finding is accepted with the city: say with --note who agreed and why."));
}

} // namespace

Assessment Assessments::plan(const QString& siteName, const AssessmentFields& fields) const
{
    const auto ledger = m_context.openLedger();
    const QDate today = jst::date(m_context.clock->nowUtc());
    Assessment assessment;
    assessment.siteId = findSite(*ledger, siteName).id;
    takeFields(assessment, fields);
    if (!fields.fiscalYear)
        assessment.fiscalYear = fiscalYearOf(assessment.plannedFrom.isValid() ? assessment.plannedFrom : today);
    if (!assessment.plannedFrom.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("An assessment needs its planned days. Give them with --from and --until."));
    check(*ledger, assessment, today);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const ledger::AssessmentTable table(*ledger);
    assessment.no = table.nextNumber(assessment.fiscalYear);
    table.insert(transaction, assessment);
    transaction.audit(QStringLiteral("assessment.plan"), assessment.no, fieldsJson(assessment));
    transaction.commit();
    return assessment;
}

Assessment Assessments::change(const QString& no, const AssessmentFields& fields) const
{
    return step(m_context, no, QStringLiteral("assessment.change"),
                [&](Assessment& assessment, ledger::Ledger::Transaction&) {
                    takeFields(assessment, fields);
                    return fieldsJson(assessment);
                });
}

Assessment Assessments::attachPlan(const QString& no, const QString& file) const
{
    byNumber(*m_context.openLedger(), no);
    const KeptFile kept = keep(m_context, no, file);
    return step(m_context, no, QStringLiteral("assessment.planFile"),
                [&](Assessment& assessment, ledger::Ledger::Transaction&) -> QJsonObject {
                    assessment.planFile = kept.path;
                    assessment.planSha256 = kept.sha256;
                    return {{QStringLiteral("sha256"), QString::fromLatin1(kept.sha256)}};
                });
}

Assessment Assessments::attachReport(const QString& no, const QString& file, const QDate& receivedOn) const
{
    const Assessment known = byNumber(*m_context.openLedger(), no);
    if (!known.performedUntil.isValid())
        refuse(no, Tr::tr("the days on which it was performed are not recorded yet."));
    const KeptFile kept = keep(m_context, no, file);
    const QDate today = jst::date(m_context.clock->nowUtc());
    return step(m_context, no, QStringLiteral("assessment.report"),
                [&](Assessment& assessment, ledger::Ledger::Transaction&) -> QJsonObject {
                    assessment.reportOn = receivedOn.isValid() ? receivedOn : today;
                    if (assessment.reportOn > today || assessment.reportOn < assessment.performedFrom)
                        throw Error(ErrorCode::BadInput,
                                    Tr::tr("The report must have come after the assessment began and not in the future."));
                    assessment.reportFile = kept.path;
                    assessment.reportSha256 = kept.sha256;
                    return {{QStringLiteral("sha256"), QString::fromLatin1(kept.sha256)},
                            {QStringLiteral("receivedOn"), assessment.reportOn.toString(Qt::ISODate)}};
                });
}

Assessment Assessments::putFinding(const QString& no, const AssessmentFinding& finding, const QString& retestFile) const
{
    byNumber(*m_context.openLedger(), no);
    AssessmentFinding stored = finding;
    if (!retestFile.isEmpty()) {
        const KeptFile kept = keep(m_context, no, retestFile);
        stored.retestFile = kept.path;
        stored.retestSha256 = kept.sha256;
    }
    checkFinding(stored, !stored.retestSha256.isEmpty());
    return step(m_context, no, QStringLiteral("assessment.finding"),
                [&](Assessment&, ledger::Ledger::Transaction& transaction) -> QJsonObject {
                    ledger::AssessmentTable(transaction.ledger()).putFinding(transaction, no, stored);
                    return {{QStringLiteral("finding"), stored.no},
                            {QStringLiteral("name"), stored.name},
                            {QStringLiteral("severity"), toString(stored.severity)},
                            {QStringLiteral("due"), stored.due.toString(Qt::ISODate)},
                            {QStringLiteral("state"), toString(stored.state)},
                            {QStringLiteral("note"), stored.note},
                            {QStringLiteral("retestSha256"), QString::fromLatin1(stored.retestSha256)}};
                });
}

Assessment Assessments::submit(const QString& no, const QString& to, const QDateTime& at) const
{
    requireText(to, Tr::tr("A report needs whom it went to. Give it with --to."));
    return step(m_context, no, QStringLiteral("assessment.submit"),
                [&](Assessment& assessment, ledger::Ledger::Transaction& transaction) -> QJsonObject {
                    if (!assessment.fulfils())
                        refuse(no, Tr::tr("the report of the body is not on file yet."));
                    assessment.submittedAt = at.isValid() ? at : transaction.nowUtc();
                    if (assessment.submittedAt > transaction.nowUtc())
                        throw Error(ErrorCode::BadInput, Tr::tr("The report cannot have gone out in the future."));
                    assessment.submittedTo = to.trimmed();
                    return {{QStringLiteral("to"), assessment.submittedTo},
                            {QStringLiteral("at"), jst::iso(assessment.submittedAt)}};
                });
}

Assessment Assessments::cancel(const QString& no, const QString& reason) const
{
    requireText(reason, Tr::tr("Say why the assessment is called off. Give it with --reason."));
    return step(m_context, no, QStringLiteral("assessment.cancel"),
                [&](Assessment& assessment, ledger::Ledger::Transaction&) -> QJsonObject {
                    if (assessment.fulfils())
                        refuse(no, Tr::tr("it was performed already."));
                    assessment.cancelled = reason.trimmed();
                    return {{QStringLiteral("reason"), assessment.cancelled}};
                });
}

std::vector<Assessment> Assessments::list(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    return ledger::AssessmentTable(*ledger).ofSite(findSite(*ledger, siteName).id);
}

Assessment Assessments::find(const QString& no) const
{
    return byNumber(*m_context.openLedger(), no);
}

std::vector<advisories::AssessmentYear> Assessments::years(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    const QDate today = jst::date(m_context.clock->nowUtc());
    const std::vector<Assessment> all = ledger::AssessmentTable(*ledger).ofSite(findSite(*ledger, siteName).id);
    const int now = fiscalYearOf(today);
    const QDate begun = readContract(*ledger).termFrom;
    std::vector<advisories::AssessmentYear> years;
    const advisories::AssessmentYear before = advisories::judgeAssessmentYear(now - 1, all, today);
    const bool counted = begun.isValid() && begun <= before.until;
    if (counted && (before.overdue || before.reportedBy.isEmpty() || before.openFindings > 0))
        years.push_back(before);
    years.push_back(advisories::judgeAssessmentYear(now, all, today));
    return years;
}

} // namespace akimori::operations
