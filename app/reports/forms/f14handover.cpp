#include "reports/forms/f14handover.h"

#include "base/jst.h"
#include "reports/formwriter.h"

#include <algorithm>

namespace akimori::reports {

namespace {

using Rows = std::vector<QStringList>;

QString scopeOf(const FormWriter& paper)
{
    const Contract& contract = paper.facts.contract;
    if (contract.title.isEmpty())
        return {};
    const QString until = contract.termUntil.isValid() ? paper.text.text("text.until", {{"day", plainDateText(contract.termUntil)}})
                                                       : paper.text.text("text.untilOpen");
    return paper.text.text("text.scope", {{"title", contract.title}, {"from", plainDateText(contract.termFrom)}, {"until", until}});
}

Rows softwareRows(const FormWriter& paper)
{
    Rows rows;
    for (const ProcuredItem& item : paper.facts.procured)
        rows.push_back({paper.word("location", toString(item.kind)), item.name, item.version, item.supplier, briefDate(item.supportUntil)});
    for (const Component& component : paper.facts.components)
        rows.push_back({paper.word("location", QStringLiteral("software")), component.name, component.version, component.note, {}});
    return rows;
}

void writeSystem(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const Site& site = facts.site;
    QStringList roots;
    for (const QByteArray& root : site.roots)
        roots << QString::fromUtf8(root);
    const Inventory* inventory = facts.inventory ? &*facts.inventory : nullptr;
    paper.heading("system");
    paper.field("site", QStringList{site.name, site.url}.join(u'\n').trimmed());
    paper.field("server", site.host);
    paper.field("os", inventory ? paper.text.text("text.os", {{"system", orDash(inventory->system)}, {"kernel", orDash(inventory->kernel)}, {"at", instantText(inventory->takenAt)}})
                                : QString());
    paper.field("roots", roots.join(u'\n'));
    paper.field("packages", inventory ? paper.text.text("text.packages", {{"count", numberText(static_cast<qint64>(inventory->packages.size()))}})
                                      : QString());
    paper.writtenField("system");
    paper.table("software", softwareRows(paper));
    paper.heading("contracts");
    paper.field("provider", facts.contract.serverProvider);
    paper.field("domain", facts.contract.domainAdministrator);
    paper.writtenField("contracts");
}

void writeAccounts(FormWriter& paper)
{
    const Site& site = paper.facts.site;
    Rows accounts;
    if (!site.host.isEmpty())
        accounts.push_back({QStringLiteral("%1（ポート %2）").arg(site.host).arg(site.port), site.user, paper.text.text("text.login")});
    Rows keys;
    for (const KeyFact& key : paper.facts.keys)
        keys.push_back({key.owner, paper.text.text(key.ofServer ? "text.keyServer" : "text.keyOwn"), key.type, key.fingerprint});
    paper.heading("accounts");
    paper.subheading("login");
    paper.table("accounts", std::move(accounts));
    paper.subheading("keys");
    paper.table("keys", std::move(keys));
    paper.subheading("others");
    paper.writtenField("accounts");
    paper.writtenField("keys");
}

void writeData(FormWriter& paper)
{
    const auto& generations = paper.facts.generations;
    const auto newest = std::find_if(generations.begin(), generations.end(),
                                     [](const Generation& each) { return each.kind == BackupKind::Data; });
    Rows takeovers;
    Rows reuse;
    for (const Takeover& takeover : paper.facts.takeovers) {
        takeovers.push_back({briefInstant(takeover.receivedAt), QStringLiteral("%1 → %2").arg(orDash(takeover.deliveredBy), orDash(takeover.receivedBy)),
                             numberText(takeover.files), bytesText(takeover.bytes), QString::fromLatin1(takeover.receiptSha256)});
        for (const ReuseRule& rule : takeover.rules)
            reuse.push_back({QString::fromUtf8(rule.pattern), paper.word("reuse", toString(rule.decision)), rule.reason,
                             QStringList{rule.by, briefInstant(rule.at)}.join(u'\n').trimmed()});
    }
    paper.heading("data");
    paper.field("current", newest == generations.end()
                               ? QString()
                               : paper.text.text("text.current", {{"files", numberText(newest->files)},
                                                                  {"bytes", bytesText(newest->bytes)},
                                                                  {"id", newest->id},
                                                                  {"sha256", orDash(QString::fromLatin1(newest->archiveSha256))}}));
    paper.writtenField("data");
    paper.subheading("takeovers");
    paper.table("takeovers", std::move(takeovers));
    paper.subheading("reuse");
    paper.table("reuse", std::move(reuse));
}

void writeBackups(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const auto count = [&](BackupKind kind) {
        return numberText(std::count_if(facts.generations.begin(), facts.generations.end(),
                                        [&](const Generation& each) { return each.kind == kind; }));
    };
    QString restored;
    if (!facts.restores.empty()) {
        const Restore& last = facts.restores.back();
        restored = paper.text.text("text.restored", {{"at", instantText(last.startedAt)},
                                                     {"id", orDash(last.generationId)},
                                                     {"state", paper.word("restoreState", toString(last.state))}});
        if (last.drill)
            restored += paper.text.text("text.drill");
    }
    paper.heading("backups");
    paper.field("generations", facts.site.id.isEmpty()
                                   ? QString()
                                   : paper.text.text("text.generations", {{"data", count(BackupKind::Data)}, {"system", count(BackupKind::System)}}));
    paper.field("restored", restored);
    paper.say("restore");
}

void writeOpenWork(FormWriter& paper)
{
    Rows incidents;
    Rows measures;
    for (const IncidentDossier& dossier : paper.facts.incidents) {
        const Incident& incident = dossier.incident;
        if (incident.open())
            incidents.push_back({incident.no, paper.word("incident", toString(incident.category)), incident.title,
                                 paper.word("incidentState", toString(incident.state))});
        for (const auto* list : {&incident.permanent, &incident.prevention}) {
            for (const IncidentMeasure& measure : *list) {
                if (!measure.doneOn.isValid())
                    measures.push_back({incident.no, measure.text, measure.owner, briefDate(measure.due)});
            }
        }
    }
    Rows cases;
    for (const CaseFact& fact : paper.facts.cases) {
        const AdvisoryCase& subject = fact.subject;
        if (subject.open())
            cases.push_back({subject.no, subject.title,
                             QStringList{paper.word("caseVerdict", toString(subject.verdict)), paper.word("measure", toString(subject.measure))}.join(u'\n'),
                             briefDate(subject.deadline)});
    }
    paper.heading("open");
    if (paper.facts.site.id.isEmpty()) {
        paper.say("nothing");
        return;
    }
    paper.subheading("incidents");
    paper.table("incidents", std::move(incidents));
    paper.subheading("measures");
    paper.table("measures", std::move(measures));
    paper.subheading("cases");
    paper.table("cases", std::move(cases));
}

void writeWork(FormWriter& paper)
{
    const std::optional<MonitorRevision>& revision = paper.facts.monitorRevision;
    paper.heading("work");
    paper.writtenField("manuals");
    paper.field("revision", revision ? paper.text.text("text.revision", {{"number", QString::number(revision->number)}, {"at", instantText(revision->at)}})
                                     : QString());
    paper.writtenField("plan");
    paper.writtenField("inquiries");
    paper.heading("erasure");
    paper.writtenField("erasure");
}

void writeLists(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    Rows generations;
    for (const Generation& each : facts.generations)
        generations.push_back({each.id, paper.word("kind", toString(each.kind)), briefInstant(each.takenAt), numberText(each.files),
                               bytesText(each.archiveBytes), each.verified() ? QStringLiteral("一致") : QStringLiteral("未完了"),
                               QString::fromLatin1(each.archiveSha256)});
    Rows monitoring;
    for (const MonitorLineFact& line : facts.monitorItems)
        monitoring.push_back({paper.word("location", toString(line.item.kind)), line.item.title, line.item.target, line.item.method,
                              durationText(line.item.intervalSeconds)});
    Rows documents;
    for (const IssuedDocument& document : facts.documents)
        documents.push_back({document.no, document.title, editionName(document.edition), briefDate(jst::date(document.issuedAt)),
                             document.submissions.empty() ? QString() : briefDate(jst::date(document.submissions.back().at))});
    Rows consultations;
    for (const ConsultationRecord& record : facts.consultations)
        consultations.push_back({record.no, briefInstant(record.at), record.subject,
                                 record.open() ? QStringLiteral("未結論（回答者：%1）").arg(orDash(record.askedOf)) : record.conclusion});
    paper.enclosure("generations");
    paper.table("generations", std::move(generations));
    paper.enclosure("monitoring");
    paper.table("monitoring", std::move(monitoring));
    paper.enclosure("documents");
    paper.table("documents", std::move(documents));
    paper.enclosure("consultations");
    paper.table("consultations", std::move(consultations));
}

} // namespace

Document workHandover(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    paper.heading("parties");
    paper.writtenField("direction", text.text("text.out"));
    paper.writtenField("scope", scopeOf(paper));
    paper.writtenField("predecessor", facts.contract.contractor.name);
    paper.writtenField("successor");
    writeSystem(paper);
    writeAccounts(paper);
    writeData(paper);
    writeBackups(paper);
    writeOpenWork(paper);
    writeWork(paper);
    writeLists(paper);
    return paper.finish();
}

} // namespace akimori::reports
