#include "operations/advisories/caseledger.h"

#include "advisories/casestates.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/inventorytable.h"
#include "ledger/sitetable.h"
#include "operations/backup/window.h"
#include "operations/tr.h"
#include "schedule/reportdeadline.h"

#include <QRegularExpression>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr int kGuessDays = 60;

/// What no package manager knows: kept by hand, and the libraries of the pages.
std::vector<Component> ownSoftware(const ledger::InventoryTable& table, const QString& siteId)
{
    std::vector<Component> components = table.components(siteId);
    for (Component& library : table.libraries(siteId))
        components.push_back(std::move(library));
    return components;
}

/// The newest case of that package; an alert has one case whatever it names.
const AdvisoryCase* caseFor(const std::vector<AdvisoryCase>& known, const advisories::Match& match)
{
    const AdvisoryCase* found = nullptr;
    for (const AdvisoryCase& subject : known) {
        if (subject.package == match.package || subject.needsPerson)
            found = &subject;
    }
    return found;
}

/// "DLA-9980-2" → "DLA-9980": numbers of one series correct each other.
QString seriesOf(const QString& advisoryId)
{
    static const QRegularExpression revision(QStringLiteral("^(D[SL]A-\\d+|USN-\\d+)-\\d+$"));
    return revision.match(advisoryId).captured(1);
}

bool isErrata(const Advisory& advisory)
{
    return advisory.kind == AdvisoryKind::Errata;
}

} // namespace

CaseLedger::CaseLedger(ledger::Ledger& ledger, const QDateTime& at)
    : m_ledger(ledger)
    , m_at(at)
    , m_calendar(cityCalendar(ledger))
{
    const ledger::InventoryTable table(ledger);
    for (const Site& site : ledger::SiteTable(ledger).all()) {
        std::shared_ptr<const Inventory> inventory;
        if (std::optional<Inventory> newest = table.newest(site.id))
            inventory = std::make_shared<const Inventory>(std::move(*newest));
        m_servers.push_back({site.id, inventory, {inventory.get(), ownSoftware(table, site.id), at}});
    }
    if (m_servers.empty())
        m_servers.push_back({{}, nullptr, {nullptr, {}, at}});
}

bool CaseLedger::hasInventory() const
{
    return std::any_of(m_servers.begin(), m_servers.end(), [](const Server& s) { return s.inventory != nullptr; });
}

bool CaseLedger::isTooOldToGuess(const Advisory& advisory) const
{
    return !hasInventory() && advisory.kind == AdvisoryKind::Errata && advisory.publishedOn.isValid() &&
           advisory.publishedOn.daysTo(jst::date(m_at)) > kGuessDays;
}

bool CaseLedger::apply(ledger::Ledger::Transaction& transaction, const Advisory& advisory,
                       ledger::AdvisoryTable::Seen seen)
{
    if (advisory.kind == AdvisoryKind::Exploited)
        return markExploited(transaction, advisory);
    bool concerns = false;
    for (const Server& server : m_servers)
        concerns |= applyTo(transaction, server, advisory, seen);
    return concerns;
}

bool CaseLedger::applyTo(ledger::Ledger::Transaction& transaction, const Server& server, const Advisory& advisory,
                         ledger::AdvisoryTable::Seen seen)
{
    const std::vector<advisories::Match> matches = advisories::matchAdvisory(advisory, server.facts);
    const bool unchanged = seen == ledger::AdvisoryTable::Seen::Unchanged && !isErrata(advisory);
    if (matches.empty() && (unchanged || seen == ledger::AdvisoryTable::Seen::Fresh))
        return false; // nothing to open, and nothing that could have become superfluous
    std::vector<AdvisoryCase> known =
        ledger::AdvisoryCaseTable(m_ledger).ofAdvisory(advisory.source, advisory.id);
    std::erase_if(known, [&](const AdvisoryCase& c) { return !c.siteId.isEmpty() && c.siteId != server.siteId; });
    bool concerns = false;
    for (const advisories::Match& match : matches) {
        concerns |= match.verdict != AdvisoryVerdict::NotAffected;
        const AdvisoryCase* same = caseFor(known, match);
        const bool revised = seen == ledger::AdvisoryTable::Seen::Revised;
        const bool newFix = same && revised && isErrata(advisory) && !same->fixedVersion.isEmpty() &&
                            !match.fixed.isEmpty() && same->fixedVersion != match.fixed;
        if (same && !newFix)
            update(transaction, *same, advisory, match, revised);
        else if (match.verdict != AdvisoryVerdict::NotAffected && !advisory.withdrawn)
            open(transaction, server, advisory, match, newFix ? same : nullptr);
    }
    if (seen == ledger::AdvisoryTable::Seen::Revised && matches.empty())
        reviseUnmatched(transaction, advisory, known);
    if (server.inventory && advisory.kind == AdvisoryKind::Errata)
        closeUninstalled(transaction, server, advisory, known, matches);
    return concerns;
}

/// A case that was opened without knowing the server, and whose package turns out not to be there.
void CaseLedger::closeUninstalled(ledger::Ledger::Transaction& transaction, const Server& server,
                                  const Advisory& advisory, const std::vector<AdvisoryCase>& known,
                                  const std::vector<advisories::Match>& matches)
{
    const bool fresh = server.inventory->takenAt.secsTo(m_at) <= advisories::kInventoryFreshHours * 3600;
    if (!fresh || server.inventory->packages.empty())
        return;
    for (const AdvisoryCase& subject : known) {
        const bool touched = std::any_of(matches.begin(), matches.end(), [&](const advisories::Match& match) {
            return match.package == subject.package;
        });
        if (touched || subject.needsPerson)
            continue;
        advisories::Match absent;
        absent.verdict = AdvisoryVerdict::NotAffected;
        absent.package = subject.package;
        absent.reason = Tr::tr("No package of this advisory is installed for this release on the server (%1, read on %2).")
                            .arg(server.inventory->system, jst::display(server.inventory->takenAt));
        update(transaction, subject, advisory, absent, false);
    }
}

/// The source changed what the present matching finds nothing about any more: a person has to look again.
void CaseLedger::reviseUnmatched(ledger::Ledger::Transaction& transaction, const Advisory& advisory,
                                 const std::vector<AdvisoryCase>& known)
{
    for (const AdvisoryCase& subject : known) {
        advisories::Match match;
        match.package = subject.package;
        match.verdict = AdvisoryVerdict::NeedsConfirmation;
        match.hasFix = false;
        match.reason = Tr::tr("The revised advisory names nothing that is installed. Confirm that it no longer concerns the "
                              "site.");
        update(transaction, subject, advisory, match, true);
    }
}

/// 速報: 直ちに for information that concerns the site, 速やかに for patches.
void CaseLedger::oweFirstReport(AdvisoryCase& subject, bool patch) const
{
    if (subject.firstDue.isValid() || subject.verdict == AdvisoryVerdict::NotAffected)
        return;
    if (!patch && subject.verdict != AdvisoryVerdict::Affected)
        return; // information: whether it concerns the site at all is not judged yet
    subject.firstDue = schedule::firstReportDue(patch ? schedule::Urgency::Promptly : schedule::Urgency::AtOnce, m_at,
                                                m_calendar);
}

void CaseLedger::startClock(AdvisoryCase& subject, const Advisory& advisory, const advisories::Match& match) const
{
    if (advisory.kind != AdvisoryKind::Errata) {
        subject.explanation = Tr::tr("This is information, not the publication of a patch, so no 30 days run. Report it "
                                     "to the city at once.");
        return;
    }
    if (!match.hasFix) {
        subject.explanation = Tr::tr("No patch is published yet, so no 30 days run.");
        return;
    }
    if (!subject.publishedOn.isValid()) {
        subject.explanation = Tr::tr("The source does not say when the patch was published. A person has to find out and "
                                     "record the date.");
        return;
    }
    const schedule::ReportDeadline deadline = schedule::reportDeadline(subject.publishedOn, m_calendar);
    subject.deadline = deadline.deadline;
    subject.targetDate = deadline.targetDate;
    subject.explanation = deadline.explanation + u' ' + displayName(advisory.dateBasis);
    if (jst::date(m_at) > deadline.deadline)
        subject.explanation += u' ' + Tr::tr("The deadline had passed when the advisory was detected; say why in the "
                                             "report.");
}

/// The open erratum of the same package that this one takes the place of.
std::optional<AdvisoryCase> CaseLedger::predecessor(const AdvisoryCase& subject, const Advisory& advisory) const
{
    std::optional<AdvisoryCase> found;
    if (!isErrata(advisory) || subject.package.isEmpty())
        return found;
    const QString series = seriesOf(subject.advisoryId);
    const auto corrected = [&](const AdvisoryCase& one) { return !series.isEmpty() && seriesOf(one.advisoryId) == series; };
    for (AdvisoryCase& earlier : ledger::AdvisoryCaseTable(m_ledger).ofPackage(subject.siteId, subject.package)) {
        const bool before = earlier.source == subject.source && earlier.open() && earlier.publishedOn.isValid() &&
                            earlier.publishedOn <= subject.publishedOn;
        if (!before)
            continue;
        // The one that this advisory corrects goes before a newer one of the same package.
        if (!found || (corrected(earlier) == corrected(*found) ? found->publishedOn <= earlier.publishedOn : corrected(earlier)))
            found = std::move(earlier);
    }
    return found;
}

void CaseLedger::follow(ledger::Ledger::Transaction& transaction, AdvisoryCase& subject, const AdvisoryCase& before)
{
    advisories::inheritPolicy(subject, before);
    note(transaction, before.no, QStringLiteral("superseded"),
         Tr::tr("Case %1 (%2) is the newer fix of the same package. Its policy and consultation are taken over; this "
                "deadline stays.")
             .arg(subject.no, subject.advisoryId));
}

void CaseLedger::open(ledger::Ledger::Transaction& transaction, const Server& server, const Advisory& advisory,
                      const advisories::Match& match, const AdvisoryCase* revisedFix)
{
    const ledger::AdvisoryCaseTable table(m_ledger);
    AdvisoryCase subject;
    subject.no = table.nextNumber(fiscalYearOf(jst::date(m_at)));
    subject.siteId = server.siteId;
    subject.source = advisory.source;
    subject.advisoryId = advisory.id;
    subject.package = match.package;
    subject.title = advisory.title;
    subject.severity = advisory.severity;
    subject.cves = advisory.cves;
    subject.exploited = ledger::AdvisoryTable(m_ledger).isExploited(advisory.cves);
    subject.detectedAt = m_at;
    subject.verdict = match.verdict;
    subject.reason = match.reason;
    subject.evidence = match.evidence;
    subject.needsPerson = advisory.needsPerson;
    subject.installedVersion = match.installed;
    subject.fixedVersion = match.fixed;
    subject.publishedOn = advisory.publishedOn;
    if (revisedFix) // the fix itself is new, so a clock of its own begins; the first one stays where it is
        subject.publishedOn = std::max(advisory.publishedOn, jst::date(advisory.updatedAt.isValid() ? advisory.updatedAt
                                                                                                     : m_at));
    startClock(subject, advisory, match);
    oweFirstReport(subject, isErrata(advisory));
    const std::optional<AdvisoryCase> before = revisedFix ? *revisedFix : predecessor(subject, advisory);
    if (before)
        follow(transaction, subject, *before);
    table.insert(transaction, subject);
    note(transaction, subject.no, QStringLiteral("detected"),
         Tr::tr("%1 %2 was detected: %3").arg(advisory.source, advisory.id, match.reason));
    if (before)
        note(transaction, subject.no, QStringLiteral("inherited"),
             Tr::tr("Policy and consultation are taken over from case %1 (%2).").arg(before->no, before->advisoryId));
    transaction.audit(QStringLiteral("advisory.open"), subject.no,
                      {{QStringLiteral("source"), advisory.source},
                       {QStringLiteral("advisory"), advisory.id},
                       {QStringLiteral("verdict"), toString(subject.verdict)}});
}

void CaseLedger::update(ledger::Ledger::Transaction& transaction, AdvisoryCase subject, const Advisory& advisory,
                        const advisories::Match& match, bool revised)
{
    const AdvisoryVerdict before = subject.verdict;
    bool changed = revised;
    if (revised) {
        const QString text = advisory.withdrawn ? Tr::tr("The source withdrew the advisory.")
                                                : Tr::tr("The source revised the advisory.");
        advisories::reopenForRevision(subject, text);
        subject.withdrawn = advisory.withdrawn;
        subject.title = advisory.title;
        subject.severity = advisory.severity;
        subject.cves = advisory.cves;
        note(transaction, subject.no, QStringLiteral("revised"), text);
    }
    if (advisories::judgeByMatching(subject, match.verdict, match.reason, match.evidence)) {
        changed = true;
        note(transaction, subject.no, QStringLiteral("matched"), match.reason);
    }
    std::optional<bool> hasFix;
    if (!match.fixed.isEmpty() && match.verdict == AdvisoryVerdict::NotAffected)
        hasFix = true;
    else if (match.verdict == AdvisoryVerdict::Affected)
        hasFix = false;
    changed |= advisories::noteInstalled(subject, match.installed, match.fixed, hasFix, m_at);
    if (!subject.deadline.isValid() && match.hasFix && match.verdict != AdvisoryVerdict::NotAffected) {
        subject.publishedOn = advisory.publishedOn;
        startClock(subject, advisory, match); // the fix came later than the advisory; a running clock stays
        changed |= subject.deadline.isValid();
    }
    const QDate owed = subject.firstDue;
    oweFirstReport(subject, isErrata(advisory));
    changed |= owed != subject.firstDue;
    if (!changed)
        return;
    ledger::AdvisoryCaseTable(m_ledger).update(transaction, subject);
    transaction.audit(QStringLiteral("advisory.update"), subject.no,
                      {{QStringLiteral("revised"), revised},
                       {QStringLiteral("before"), toString(before)},
                       {QStringLiteral("verdict"), toString(subject.verdict)}});
}

bool CaseLedger::markExploited(ledger::Ledger::Transaction& transaction, const Advisory& advisory)
{
    const ledger::AdvisoryCaseTable table(m_ledger);
    bool concerns = false;
    for (AdvisoryCase& subject : table.all()) {
        if (!subject.cves.contains(advisory.id))
            continue;
        concerns = true;
        if (subject.exploited)
            continue;
        subject.exploited = true;
        table.update(transaction, subject);
        note(transaction, subject.no, QStringLiteral("exploited"),
             Tr::tr("%1 is listed by CISA as known to be exploited.").arg(advisory.id));
        transaction.audit(QStringLiteral("advisory.exploited"), subject.no,
                          {{QStringLiteral("cve"), advisory.id}});
    }
    return concerns;
}

void CaseLedger::note(ledger::Ledger::Transaction& transaction, const QString& no, const QString& kind,
                      const QString& text)
{
    ledger::AdvisoryCaseTable(m_ledger).addEvent(
        transaction, {no, transaction.nowUtc(), transaction.actor().name, kind, text, {}});
}

} // namespace akimori::operations
