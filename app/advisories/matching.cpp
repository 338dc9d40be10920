#include "advisories/matching.h"

#include "advisories/productnames.h"
#include "advisories/tr.h"
#include "advisories/versions/dpkgversion.h"
#include "advisories/versions/ranges.h"
#include "advisories/versions/rpmversion.h"

#include "base/jst.h"

#include <map>

namespace akimori::advisories {

namespace {

bool isErrataOf(const QString& source, const Inventory& inventory)
{
    const QString& system = inventory.distribution;
    if (source == QLatin1String("debian"))
        return system == QLatin1String("debian");
    if (source == QLatin1String("ubuntu"))
        return system == QLatin1String("ubuntu");
    if (source == QLatin1String("almalinux"))
        return system == QLatin1String("almalinux");
    return inventory.packageSystem == PackageSystem::Rpm && system != QLatin1String("almalinux");
}

bool isDistributionErrata(const Advisory& advisory)
{
    static const QStringList sources{QStringLiteral("debian"), QStringLiteral("ubuntu"), QStringLiteral("almalinux"),
                                     QStringLiteral("redhat")};
    return sources.contains(advisory.source);
}

bool inventoryIsOld(const ServerFacts& facts)
{
    return facts.inventory->takenAt.secsTo(facts.now) > kInventoryFreshHours * 3600;
}

QString line(const InstalledPackage& package)
{
    return QStringList{package.name, package.version, package.source, package.sourceVersion, package.architecture,
                       package.module}
        .join(u'\t');
}

/// Compares with one fix; nothing when the package is not installed or belongs to another module stream.
std::optional<Match> judgeFix(const FixedPackage& fix, const ServerFacts& facts)
{
    const Inventory& inventory = *facts.inventory;
    const bool rpm = inventory.packageSystem == PackageSystem::Rpm;
    std::optional<Match> worst;
    for (const InstalledPackage* package : facts.installedOf(fix.package)) {
        if (rpm && (package->name != fix.package || (!fix.module.isEmpty() && package->module != fix.module)))
            continue;
        Match match;
        match.package = rpm || package->source.isEmpty() ? package->name : package->source;
        match.evidence = line(*package);
        match.fixed = fix.version;
        const bool bySource = !rpm && package->source == fix.package;
        const QString installed = bySource ? package->sourceVersion : package->version;
        match.installed = installed;
        const QByteArray left = installed.toUtf8();
        const QByteArray right = fix.version.toUtf8();
        const bool known = rpm ? isRpmVersion(left) && isRpmVersion(right) : isDpkgVersion(left) && isDpkgVersion(right);
        if (fix.version.isEmpty()) {
            match.verdict = AdvisoryVerdict::Affected;
            match.hasFix = false;
            match.reason = Tr::tr("%1 %2 is installed and the distribution has no fixed version yet.")
                               .arg(match.package, installed);
        } else if (!known) {
            match.verdict = AdvisoryVerdict::NeedsConfirmation;
            match.reason = Tr::tr("The versions of %1 cannot be compared (installed %2, fixed %3).")
                               .arg(match.package, installed, fix.version);
        } else if ((rpm ? compareRpmVersions(left, right) : compareDpkgVersions(left, right)) < 0) {
            match.verdict = AdvisoryVerdict::Affected;
            match.reason = Tr::tr("%1 %2 is installed; it is fixed in %3.").arg(match.package, installed, fix.version);
        } else if (inventoryIsOld(facts)) {
            match.verdict = AdvisoryVerdict::NeedsConfirmation;
            match.reason = Tr::tr("%1 %2 was installed on %3, which has the fix, but that list is older than 26 hours.")
                               .arg(match.package, installed, jst::display(inventory.takenAt));
        } else {
            match.verdict = AdvisoryVerdict::NotAffected;
            match.reason = Tr::tr("%1 %2 is installed and already has the fix (%3).")
                               .arg(match.package, installed, fix.version);
        }
        const auto rank = [](AdvisoryVerdict v) {
            return v == AdvisoryVerdict::Affected ? 2 : (v == AdvisoryVerdict::NotAffected ? 0 : 1);
        };
        if (!worst || rank(match.verdict) > rank(worst->verdict))
            worst = std::move(match);
    }
    return worst;
}

std::vector<Match> matchErrata(const Advisory& advisory, const ServerFacts& facts)
{
    if (!facts.inventory) {
        Match match;
        match.package = advisory.packages.empty() ? QString() : advisory.packages.front().package;
        match.hasFix = advisory.packages.empty() ||
                       std::any_of(advisory.packages.begin(), advisory.packages.end(),
                                   [](const FixedPackage& fix) { return !fix.version.isEmpty(); });
        match.reason = Tr::tr("What is installed on the server has not been read yet, so it cannot be judged. Read it "
                              "with “advisory inventory”.");
        return {match};
    }
    if (!isErrataOf(advisory.source, *facts.inventory))
        return {};
    std::map<QString, Match> byPackage;
    for (const FixedPackage& fix : advisory.packages) {
        if (!fix.release.isEmpty() && fix.release != facts.inventory->release)
            continue;
        std::optional<Match> match = judgeFix(fix, facts);
        if (!match)
            continue;
        const auto known = byPackage.find(match->package);
        if (known == byPackage.end() || (known->second.verdict != AdvisoryVerdict::Affected &&
                                         match->verdict != AdvisoryVerdict::NotAffected))
            byPackage[match->package] = std::move(*match);
    }
    std::vector<Match> matches;
    for (auto& [package, match] : byPackage)
        matches.push_back(std::move(match));
    return matches;
}

/// A JavaScript library of the pages. Its version was read from the file itself, the advisory's is free text.
Match matchLibrary(const Component& library)
{
    Match match;
    match.package = QStringLiteral("%1 %2").arg(library.name, library.version).trimmed();
    match.installed = library.version;
    match.hasFix = false;
    match.evidence = QStringList{library.name, library.version, library.foundIn}.join(u'\t');
    match.reason =
        library.version.isEmpty()
            ? Tr::tr("The site's own pages use %1 (first in %2), and the advisory names it. Which version it is could not be "
                     "read: look at the file.")
                  .arg(library.name, library.foundIn)
            : Tr::tr("The site's own pages use %1 %2 (first in %3), and the advisory names it. Compare the versions.")
                  .arg(library.name, library.version, library.foundIn);
    return match;
}

/// Self-managed software against the ranges of its maker.
std::optional<Match> matchComponent(const Advisory& advisory, const ProductNames& names, const Component& component)
{
    if (!names.contain(component.name))
        return std::nullopt;
    if (component.fromPages)
        return matchLibrary(component);
    Match match;
    match.package = component.name;
    match.installed = component.version;
    match.evidence = QStringList{component.name, component.version, component.note}.join(u'\t');
    const bool makersOwn = advisory.source == QLatin1String("nginx") || advisory.source == QLatin1String("apache");
    const RangeAnswer answer = makersOwn && !advisory.products.empty()
                                   ? inRanges(component.version, advisory.products.front().versions,
                                              advisory.products.front().fixed)
                                   : RangeAnswer::Unknown;
    if (answer == RangeAnswer::Inside) {
        match.verdict = AdvisoryVerdict::Affected;
        match.reason = Tr::tr("%1 %2 is recorded as installed by hand and lies in the affected range (%3).")
                           .arg(component.name, component.version, advisory.products.front().versions);
    } else if (answer == RangeAnswer::Outside) {
        match.verdict = AdvisoryVerdict::NotAffected;
        match.reason = Tr::tr("%1 %2 is recorded as installed by hand and lies outside the affected range (%3).")
                           .arg(component.name, component.version, advisory.products.front().versions);
    } else {
        match.reason = Tr::tr("%1 %2 is recorded as installed by hand, and the advisory names it. Compare the versions.")
                           .arg(component.name, component.version);
    }
    return match;
}

/// A product that is named and installed. The version stays open: it is free text.
std::optional<Match> matchNames(const ProductNames& names, const ServerFacts& facts)
{
    if (!facts.inventory)
        return std::nullopt;
    for (const QString& name : names.packages()) {
        const std::vector<const InstalledPackage*>& installed = facts.installedOf(name);
        if (installed.empty())
            continue;
        Match match;
        match.package = name;
        match.evidence = line(*installed.front());
        match.installed = installed.front()->version;
        match.hasFix = false;
        match.reason = Tr::tr("The advisory names %1, and %2 %3 is installed. Its versions are not comparable with those "
                              "of the distribution: look for the distribution's own advisory.")
                           .arg(name, installed.front()->name, installed.front()->version);
        return match;
    }
    return std::nullopt;
}

} // namespace

ServerFacts::ServerFacts(const Inventory* installed, std::vector<Component> own, const QDateTime& at)
    : inventory(installed)
    , components(std::move(own))
    , now(at)
{
    if (!inventory)
        return;
    for (const InstalledPackage& package : inventory->packages) {
        m_byName[package.name].push_back(&package);
        if (!package.source.isEmpty() && package.source != package.name)
            m_byName[package.source].push_back(&package);
    }
}

const std::vector<const InstalledPackage*>& ServerFacts::installedOf(const QString& name) const
{
    static const std::vector<const InstalledPackage*> none;
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? none : *found;
}

std::vector<Match> matchAdvisory(const Advisory& advisory, const ServerFacts& facts)
{
    if (advisory.kind == AdvisoryKind::Exploited)
        return {};
    if (isDistributionErrata(advisory))
        return matchErrata(advisory, facts);
    std::vector<Match> matches;
    const ProductNames names(advisory);
    for (const Component& component : facts.components) {
        if (std::optional<Match> match = matchComponent(advisory, names, component))
            matches.push_back(std::move(*match));
    }
    if (advisory.kind == AdvisoryKind::Information && matches.empty()) {
        if (std::optional<Match> match = matchNames(names, facts))
            matches.push_back(std::move(*match));
    }
    if (!advisory.needsPerson)
        return matches;
    Match waiting;
    if (!matches.empty())
        waiting = matches.front();
    waiting.verdict = AdvisoryVerdict::Undecided;
    waiting.hasFix = false;
    waiting.reason = Tr::tr("An alert of JPCERT/CC or IPA is judged by a named person, never by matching alone.") +
                     (matches.empty() ? QString() : u' ' + matches.front().reason);
    return {waiting};
}

} // namespace akimori::advisories
