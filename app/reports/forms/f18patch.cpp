#include "reports/forms/f18patch.h"

#include "reports/casefacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace akimori::reports {

namespace {

/// The case and the change in which it was patched.
struct Patching
{
    const CaseFact* found = nullptr;
    const ChangeWork* change = nullptr;
    QString changeNo;
    QString before; ///< generation ids
    QString after;
    QString downtime;
    QDateTime from;
    QDateTime to;
    const PatchStepFact* verified = nullptr;
};

void keep(QString& value, const QString& newer)
{
    if (!newer.isEmpty())
        value = newer;
}

Patching patchingOf(const Facts& facts)
{
    Patching patching;
    patching.found = caseOf(facts);
    if (!patching.found)
        return patching;
    for (const PatchStepFact& step : patching.found->work) {
        keep(patching.changeNo, step.changeNo);
        keep(patching.before, step.backupBefore);
        keep(patching.after, step.backupAfter);
        keep(patching.downtime, step.downtime);
        if (step.state == AdvisoryMeasure::Applied || step.state == AdvisoryMeasure::Verified) {
            if (!patching.from.isValid())
                patching.from = step.at;
            patching.to = step.at;
        }
        if (step.state == AdvisoryMeasure::Verified)
            patching.verified = &step;
        else if (step.state == AdvisoryMeasure::Failed)
            patching.verified = nullptr; // what was verified before does not hold any more
    }
    for (const ChangeWork& change : facts.changes) {
        if (!patching.changeNo.isEmpty() && change.no == patching.changeNo)
            patching.change = &change;
    }
    if (patching.change) {
        const auto both = [](const QString& data, const QString& system) {
            return QStringList{data, system}.join(u' ').simplified();
        };
        if (patching.before.isEmpty())
            patching.before = both(patching.change->dataBefore, patching.change->systemBefore);
        if (patching.after.isEmpty())
            patching.after = both(patching.change->dataAfter, patching.change->systemAfter);
        keep(patching.downtime, patching.downtime.isEmpty() ? patching.change->impact : QString());
    }
    return patching;
}

QString generationsOf(const FormWriter& paper, const QString& ids)
{
    QStringList lines;
    for (const QString& id : ids.split(QRegularExpression(QStringLiteral("[\\s,、]+")), Qt::SkipEmptyParts)) {
        const auto& all = paper.facts.generations;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Generation& each) { return each.id == id; });
        lines << (known == all.end() ? id
                                     : QStringLiteral("%1（%2、%3、照合 %4）")
                                           .arg(id, paper.word("kind", toString(known->kind)), briefInstant(known->takenAt),
                                                known->verified() ? QStringLiteral("一致") : QStringLiteral("未完了")));
    }
    return lines.join(u'\n');
}

QString packagesOf(const FormWriter& paper, const Patching& patching)
{
    if (patching.change && !patching.change->packages.empty()) {
        QStringList lines;
        for (const PackageChange& package : patching.change->packages)
            lines << paper.text.text("text.package", {{"package", package.name}, {"before", orDash(package.before)}, {"after", orDash(package.after)}});
        return lines.join(u'\n');
    }
    if (!patching.found || patching.found->subject.package.isEmpty())
        return {};
    return paper.text.text("text.package", {{"package", patching.found->subject.package},
                                            {"before", orDash(patching.found->subject.installedVersion)},
                                            {"after", orDash(patching.verified ? patching.verified->installed : QString())}});
}

QString periodOf(const FormWriter& paper, const Patching& patching)
{
    if (patching.change && patching.change->closedAt.isValid())
        return paper.text.text("text.period", {{"from", instantText(patching.change->openedAt)}, {"to", instantText(patching.change->closedAt)}});
    if (!patching.from.isValid())
        return patching.found ? paper.text.text("text.notDone") : QString();
    return patching.from == patching.to ? instantText(patching.from)
                                        : paper.text.text("text.period", {{"from", instantText(patching.from)}, {"to", instantText(patching.to)}});
}

QString checksOf(const FormWriter& paper, const Patching& patching)
{
    QStringList lines;
    if (patching.verified)
        lines << paper.text.text("text.verified", {{"at", instantText(patching.verified->at)}, {"who", orDash(patching.verified->who)}});
    if (patching.verified && !patching.verified->text.isEmpty())
        lines << patching.verified->text;
    for (const ChangeCheck& check : patching.change ? patching.change->checks : std::vector<ChangeCheck>())
        lines << paper.text.text("text.checks", {{"name", check.name}, {"result", paper.word("checkResult", toString(check.result))}});
    if (lines.isEmpty() && patching.found)
        return paper.text.text("text.notVerified");
    return lines.join(u'\n');
}

std::vector<QStringList> fileRows(const FormWriter& paper, const CaseFact* found)
{
    std::vector<QStringList> rows;
    for (const PatchFact& patch : found ? found->patches : std::vector<PatchFact>())
        rows.push_back({patch.name, QStringList{patch.from, briefDate(patch.receivedOn)}.join(u'\n').trimmed(), patch.sha256,
                        orDash(briefInstant(patch.transferredAt)) + u'\n' + paper.text.text(patch.hashChecked ? "hash.yes" : "hash.no")});
    return rows;
}

std::vector<QStringList> workRows(const FormWriter& paper, const CaseFact* found)
{
    std::vector<QStringList> rows;
    for (const PatchStepFact& step : found ? found->work : std::vector<PatchStepFact>())
        rows.push_back({briefInstant(step.at), paper.word("workStep", toString(step.state)), step.text, step.downtime, step.who});
    return rows;
}

} // namespace

Document patchReport(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    const Patching patching = patchingOf(facts);
    const CaseFact* found = patching.found;
    const AdvisoryCase subject = found ? found->subject : AdvisoryCase();
    if (found && !patching.verified)
        paper.setTitle(text.text("titleOpen"));
    paper.heading("patch");
    paper.field("caseNo", facts.subject);
    paper.field("ids", QStringList{subject.advisoryId, subject.cves.join(QStringLiteral("、"))}.join(u'\n').trimmed());
    paper.field("title", subject.title);
    paper.field("policy", found ? policyReason(*found) : QString());
    paper.field("package", packagesOf(paper, patching));
    paper.field("fixed", subject.fixedVersion);
    paper.heading("file");
    paper.table("files", fileRows(paper, found));
    paper.heading("work");
    paper.field("change", patching.changeNo);
    paper.field("period", periodOf(paper, patching));
    paper.field("downtime", patching.downtime);
    paper.table("work", workRows(paper, found));
    paper.heading("safety");
    paper.field("before", generationsOf(paper, patching.before));
    paper.field("after", generationsOf(paper, patching.after));
    paper.heading("result");
    paper.field("state", found ? paper.word("measure", toString(subject.measure)) : QString());
    paper.field("installed", patching.verified ? patching.verified->installed : QString());
    paper.field("check", paper.written("check", checksOf(paper, patching)));
    paper.field("remarks", paper.written("remarks"));
    return paper.finish();
}

} // namespace akimori::reports
