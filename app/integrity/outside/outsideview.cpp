#include "integrity/outside/outsideview.h"

#include "base/bytepath.h"
#include "base/error.h"
#include "base/hash.h"
#include "inspection/text.h"
#include "inspection/url.h"
#include "inspection/worker/inspectworker.h"
#include "integrity/outside/normalise.h"
#include "integrity/outside/surroundings.h"
#include "integrity/outside/visitor.h"
#include "integrity/tr.h"

#include <QRandomGenerator>

namespace akimori::integrity {

namespace {

using inspection::Role;

/// One public file and what is known of it.
struct Target
{
    const TreeEntry* approved;
    QByteArray root;
    QByteArray path; ///< relative to root
    QUrl url;
    Role role;
    const TreeEntry* onServer = nullptr; ///< nullptr = gone, or the server eye did not look
};

bool isIndex(const QByteArray& path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1).toLower();
    return name == "index.html" || name == "index.htm";
}

/// Names that no web server gives out: settings, and what begins with a dot.
bool isPublic(const QByteArray& path)
{
    if (inspection::roleOf(path) == Role::ServerConfig)
        return false;
    for (const QByteArray& part : path.split('/')) {
        if (part.startsWith('.') && part != ".well-known")
            return false;
    }
    return true;
}

class OutsideView
{
public:
    OutsideView(const OutsidePlan& plan, JobContext& job)
        : m_plan(plan)
        , m_job(job)
        , m_visitor(plan.site, plan.settings, job)
        , m_normal(plan.contents->approved.normal)
    {
        m_normal.merge(plan.contents->allowed);
        m_worker.setNormal(m_normal);
    }

    OutsideOutcome run();

private:
    void collect();
    bool greet();
    void visitAll();
    void visit(const Target& target);
    bool judgePlain(const Target& target, const Visit& plain);
    bool otherVisitors(const Target& target, const Visit& plain);
    void otherAddresses();
    void lookInside(const Target& target, const Visit& visit, const QString& view);
    void report(const Target& target, const char* rule, Severity severity, const QString& title, const QString& evidence);
    void notChecked(const Target& target, const QString& why);
    /// Led within the site to the approved version of another page, as sites do for telephones and moved pages.
    bool isAnotherApproved(const Target& target, const Visit& visit) const;
    /// The version that is approved on the other server of a DNS switch.
    bool isApprovedElsewhere(const Target& target, const Visit& visit) const;
    bool sameNormalised(const Target& target, const QByteArray& served) const;
    QString describe(const View& view, const Visit& visit, const Target& target) const;

    const OutsidePlan& m_plan;
    JobContext& m_job;
    Visitor m_visitor;
    inspection::SiteNormal m_normal;
    inspection::InspectWorker m_worker;
    std::vector<Target> m_targets;
    QSet<QByteArray> m_approved; ///< hashes of all public files
    std::vector<std::pair<const Target*, QByteArray>> m_sample; ///< pages and the hash that the plain visit got
    QMap<QString, QString> m_surroundings;
    QSet<QString> m_hostileHeaders;
    OutsideOutcome m_outcome;
};

void OutsideView::report(const Target& target, const char* rule, Severity severity, const QString& title, const QString& evidence)
{
    Finding finding;
    finding.root = target.root;
    finding.path = target.path;
    finding.change = ChangeKind::Modified;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.classification = severity >= Severity::High ? FindingClass::Tampering : FindingClass::Review;
    finding.title = title;
    finding.evidence = evidence;
    m_outcome.findings.push_back(std::move(finding));
}

void OutsideView::notChecked(const Target& target, const QString& why)
{
    m_outcome.unchecked.push_back({target.root, target.path, Tr::tr("From outside: %1").arg(why)});
}

void OutsideView::collect()
{
    const QByteArray first = m_plan.site.roots.isEmpty() ? QByteArray() : m_plan.site.roots.first();
    QHash<QByteArray, qint64> unmapped;
    for (const TreeEntry& entry : m_plan.baseline->entries) {
        const QByteArray root = rootOf(entry.path, m_plan.baseline->roots);
        if (!entry.isFile() || entry.sha256.isEmpty())
            continue;
        const QByteArray path = relativeTo(entry.path, memberPath(root));
        if (!isPublic(path))
            continue;
        if (memberPath(root) != memberPath(first)) {
            ++unmapped[root];
            continue;
        }
        Target target{&entry, root, path, publicAddress(m_plan.site, path), inspection::roleOf(path)};
        if (m_plan.seen) {
            const auto& seen = m_plan.seen->entries;
            const auto at = std::lower_bound(seen.begin(), seen.end(), entry.path,
                                             [](const TreeEntry& e, const QByteArray& p) { return e.path < p; });
            if (at != seen.end() && at->path == entry.path)
                target.onServer = &*at;
        }
        m_approved.insert(entry.sha256);
        m_targets.push_back(std::move(target));
    }
    m_outcome.counts.files = static_cast<qint64>(m_targets.size());
    for (auto it = unmapped.begin(); it != unmapped.end(); ++it) {
        m_outcome.counts.files += it.value();
        m_outcome.counts.unchecked += it.value();
        m_outcome.unchecked.push_back(
            {it.key(), ".", Tr::tr("From outside: no public address is known for this document root (%1 files).").arg(it.value())});
    }
}

/// The first two requests: does the site answer at all, and does it say so when a page does not exist?
bool OutsideView::greet()
{
    const QString host = QUrl(m_plan.site.url).host();
    QUrl nothing = publicAddress(m_plan.site, "akimori-" + QByteArray::number(QRandomGenerator::global()->generate64(), 16) + ".html");
    const Visit control = m_visitor.fetch(nothing, plainView(), 64 << 10);
    if (control.end == Visit::End::Failed) {
        for (const Target& target : m_targets)
            notChecked(target, control.why);
        m_outcome.counts.unchecked = m_outcome.counts.files;
        return false;
    }
    if (control.end == Visit::End::Answer && control.response.status == 200) {
        Finding finding;
        finding.rule = QString::fromLatin1(kRuleSoftError);
        finding.severity = Severity::High;
        finding.classification = FindingClass::Review;
        finding.title = Tr::tr("The web server answers for pages that do not exist");
        finding.evidence = QStringLiteral("HTTP 200");
        m_outcome.findings.push_back(std::move(finding));
    }
    const Visit front = m_visitor.fetch(QUrl(m_plan.site.url), plainView(), 1 << 20);
    if (front.end == Visit::End::Answer) {
        m_surroundings = headersOf(front.response);
        m_surroundings.insert(certificateOf(front.response.certificate));
    }
    return true;
}

QString OutsideView::describe(const View& view, const Visit& visit, const Target& target) const
{
    if (visit.end == Visit::End::LeftSite)
        return QStringLiteral("%1: HTTP %2 -> %3")
            .arg(QString::fromLatin1(view.id))
            .arg(visit.response.status)
            .arg(inspection::inert(visit.address.toEncoded()).left(200));
    const QString server = !m_plan.seen                                         ? QStringLiteral("?")
                           : !target.onServer                                   ? QStringLiteral("-")
                           : target.onServer->sha256 == target.approved->sha256 ? QStringLiteral("= approved")
                           : target.onServer->sha256 == visit.sha256            ? QStringLiteral("= served")
                                                                                : QStringLiteral("another");
    return QStringLiteral("%1: HTTP %2, %3 bytes, sha256 %4; approved %5 bytes, sha256 %6; on the server: %7; %8")
        .arg(QString::fromLatin1(view.id))
        .arg(visit.response.status)
        .arg(visit.response.body.size())
        .arg(QString::fromLatin1(visit.sha256.left(16)))
        .arg(target.approved->size)
        .arg(QString::fromLatin1(target.approved->sha256.left(16)), server,
             inspection::inert(target.url.toEncoded()).left(120));
}

bool OutsideView::isAnotherApproved(const Target& target, const Visit& visit) const
{
    return visit.end == Visit::End::Answer && visit.response.status == 200 && visit.address.path() != target.url.path()
           && m_approved.contains(visit.sha256);
}

bool OutsideView::isApprovedElsewhere(const Target& target, const Visit& visit) const
{
    const QByteArray approved = m_plan.elsewhere.value(target.path);
    return visit.end == Visit::End::Answer && visit.response.status == 200 && !visit.cut && !approved.isEmpty()
           && visit.sha256 == approved;
}

bool OutsideView::sameNormalised(const Target& target, const QByteArray& served) const
{
    if (m_plan.settings.normalisation.isEmpty() || !m_plan.approvedBody)
        return false;
    const std::optional<QByteArray> approved = m_plan.approvedBody(target.approved->path, target.approved->sha256);
    return approved && normalised(*approved, m_plan.settings.normalisation) == normalised(served, m_plan.settings.normalisation);
}

/// What is served instead of the approved version is read like a changed file.
void OutsideView::lookInside(const Target& target, const Visit& visit, const QString& view)
{
    if (visit.response.body.isEmpty() || visit.response.status >= 400)
        return;
    inspection::WorkerRequest request;
    request.path = target.path;
    request.bytes = visit.response.body;
    const inspection::WorkerReply reply = m_worker.call(request, m_job);
    const QList<QByteArray> known = m_plan.contents->approved.hits.value(target.approved->path);
    for (const inspection::FileFinding& item : reply.report.findings) {
        if (known.contains(shortKey(item.key)))
            continue;
        Finding finding = item.finding;
        finding.root = target.root;
        finding.path = target.path;
        finding.change = ChangeKind::Modified;
        finding.evidence = view + QStringLiteral(": ") + finding.evidence;
        m_outcome.findings.push_back(std::move(finding));
    }
}

/// True when the plain visit got the approved version.
bool OutsideView::judgePlain(const Target& target, const Visit& plain)
{
    const bool page = target.role == Role::Html;
    if (plain.end == Visit::End::Failed) {
        notChecked(target, plain.why);
        ++m_outcome.counts.unchecked;
        return false;
    }
    if (const std::optional<Finding> header = hostileHeader(plain.response, m_normal)) {
        if (!m_hostileHeaders.contains(header->evidence)) {
            m_hostileHeaders.insert(header->evidence);
            report(target, kRuleHeaders, header->severity, header->title, header->evidence);
        }
    }
    if (plain.end == Visit::End::LeftSite) {
        ++m_outcome.counts.unequal;
        report(target, kRuleServed, Severity::Critical, Tr::tr("Visitors are sent to a foreign host"),
               describe(plainView(), plain, target));
        return false;
    }
    const int status = plain.response.status;
    const bool served = status == 200;
    if (served && !plain.cut && plain.sha256 == target.approved->sha256) {
        ++m_outcome.counts.equal;
        return true;
    }
    if (isApprovedElsewhere(target, plain) || (served && !plain.cut && sameNormalised(target, plain.response.body))) {
        ++m_outcome.counts.equal;
        return true;
    }
    const bool unchangedOnServer = target.onServer && target.onServer->sha256 == target.approved->sha256;
    if (plain.cut) {
        lookInside(target, plain, QString::fromLatin1(plainView().id));
        notChecked(target, Tr::tr("The answer is more than %1 bytes longer than the approved version and was cut off.")
                               .arg(m_plan.settings.spareBytes));
        ++m_outcome.counts.unchecked;
        return false;
    }
    if (status >= 500 || status == 429 || status == 401) {
        notChecked(target, Tr::tr("The web server answered %1.").arg(status));
        ++m_outcome.counts.unchecked;
        return false;
    }
    ++m_outcome.counts.unequal;
    if (!served) {
        const bool gone = m_plan.seen && !target.onServer; // its disappearance is a finding of the server eye
        if (!gone)
            report(target, kRuleServed, page ? Severity::High : Severity::Medium, Tr::tr("The approved file is not served to visitors"),
                   describe(plainView(), plain, target));
        return false;
    }
    const QByteArray encoding = plain.response.header("content-encoding");
    if (!encoding.isEmpty() && encoding != "identity" && target.role != Role::Precompressed) {
        --m_outcome.counts.unequal;
        ++m_outcome.counts.unchecked;
        notChecked(target, Tr::tr("The answer came compressed (%1) although it was not asked for, so it could not be compared.")
                               .arg(QString::fromLatin1(encoding.left(20))));
        return false;
    }
    if (isAnotherApproved(target, plain)) {
        report(target, kRuleServed, Severity::Medium, Tr::tr("The address leads to another approved page of the site"),
               describe(plainView(), plain, target) + QStringLiteral(" -> ") + inspection::inert(plain.address.toEncoded()).left(120));
        return false;
    }
    if (target.onServer && target.onServer->sha256 == plain.sha256)
        return false; // the changed file itself is served: the server eye reported and read it
    report(target, kRuleServed, unchangedOnServer ? Severity::Critical : Severity::High,
           unchangedOnServer ? Tr::tr("The file on the server is the approved one, but visitors get something else")
                             : Tr::tr("Visitors do not get the approved version"),
           describe(plainView(), plain, target));
    lookInside(target, plain, QString::fromLatin1(plainView().id));
    return false;
}

/// True when another kind of visitor gets something else.
bool OutsideView::otherVisitors(const Target& target, const Visit& plain)
{
    bool differs = false;
    const std::size_t count = target.role == Role::Html ? otherViews().size()
                              : target.role == Role::Script || target.role == Role::Style ? 2
                                                                                          : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const View& view = otherViews()[i];
        const Visit visit = m_visitor.fetch(target.url, view, target.approved->size);
        if (visit.end == Visit::End::Failed) {
            notChecked(target, QStringLiteral("%1: %2").arg(view.name, visit.why));
            continue;
        }
        const bool same = visit.end == plain.end && visit.response.status == plain.response.status
                          && (visit.end == Visit::End::LeftSite || visit.sha256 == plain.sha256);
        if (same || isAnotherApproved(target, visit) || isApprovedElsewhere(target, visit)
            || (visit.end == Visit::End::Answer && sameNormalised(target, visit.response.body)))
            continue;
        if (visit.end == Visit::End::Answer && (visit.response.status >= 500 || visit.response.status == 429)) {
            notChecked(target, QStringLiteral("%1: HTTP %2").arg(view.name).arg(visit.response.status));
            continue;
        }
        // A page that changes with every request differs from itself as well.
        const Visit again = m_visitor.fetch(target.url, plainView(), target.approved->size);
        if (again.end != plain.end || again.sha256 != plain.sha256) {
            notChecked(target, Tr::tr("The page changes with every request, so the views cannot be compared."));
            return differs;
        }
        differs = true;
        report(target, kRuleViews, Severity::Critical, Tr::tr("Some visitors get something else: %1").arg(view.name),
               describe(view, visit, target));
        if (visit.end == Visit::End::Answer)
            lookInside(target, visit, QString::fromLatin1(view.id));
    }
    return differs;
}

void OutsideView::visit(const Target& target)
{
    const Visit plain = m_visitor.fetch(target.url, plainView(), target.approved->size);
    const bool equal = judgePlain(target, plain);
    if (plain.end == Visit::End::Failed)
        return;
    if (otherVisitors(target, plain) && equal) { // what only some get is not the approved version for all
        --m_outcome.counts.equal;
        ++m_outcome.counts.unequal;
    }
    if (target.role == Role::Html && plain.end == Visit::End::Answer
        && static_cast<int>(m_sample.size()) < m_plan.settings.addressSample)
        m_sample.emplace_back(&target, plain.sha256);
}

void OutsideView::visitAll()
{
    // Pages first: when the bounds are used up, what people read was looked at.
    std::stable_sort(m_targets.begin(), m_targets.end(), [](const Target& a, const Target& b) {
        const auto rank = [](const Target& t) { return t.role == Role::Html ? (isIndex(t.path) ? 0 : 1) : t.role == Role::Script ? 2 : 3; };
        return rank(a) < rank(b);
    });
    qint64 done = 0;
    QString why;
    for (const Target& target : m_targets) {
        m_job.throwIfCancelled();
        m_job.report(Tr::tr("Looking at the site from outside"), ++done, static_cast<qint64>(m_targets.size()));
        if (m_visitor.exhausted(&why)) {
            notChecked(target, why);
            ++m_outcome.counts.unchecked;
            continue;
        }
        visit(target);
    }
}

/// Every address of the name must serve the same: one poisoned server behind a name is seen by some visitors only.
void OutsideView::otherAddresses()
{
    QStringList addresses;
    QStringList unasked;
    m_surroundings.insert(namesOf(QUrl(m_plan.site.url).host(), addresses, unasked, m_job));
    for (const QString& why : unasked)
        m_outcome.unchecked.push_back({{}, {}, Tr::tr("From outside: %1").arg(why)});
    if (addresses.size() < 2)
        return;
    for (const QString& address : addresses) {
        for (const auto& [target, sha256] : m_sample) {
            m_job.report(Tr::tr("Comparing the addresses of the name"), 0, 0);
            const Visit visit = m_visitor.fetch(target->url, plainView(), target->approved->size, address);
            if (visit.end == Visit::End::Failed) {
                m_outcome.unchecked.push_back({{}, {}, Tr::tr("From outside: address %1 could not be asked. %2").arg(address, visit.why)});
                break;
            }
            if ((visit.end == Visit::End::Answer && visit.sha256 == sha256) || isApprovedElsewhere(*target, visit))
                continue;
            report(*target, kRuleViews, Severity::Critical, Tr::tr("Address %1 of the name serves something else").arg(address),
                   describe(plainView(), visit, *target));
            if (visit.end == Visit::End::Answer)
                lookInside(*target, visit, address);
        }
    }
}

OutsideOutcome OutsideView::run()
{
    collect();
    if (greet()) {
        visitAll();
        otherAddresses();
        compareSurroundings(m_plan.references, m_surroundings, m_plan.switching, m_outcome);
    }
    return std::move(m_outcome);
}

} // namespace

QUrl publicAddress(const Site& site, const QByteArray& relative)
{
    QUrl url(site.url);
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.endsWith('/'))
        path += '/';
    const QByteArray file = isIndex(relative) ? relative.left(relative.lastIndexOf('/') + 1) : relative;
    url.setPath(QString::fromLatin1(path + file.toPercentEncoding("/")), QUrl::StrictMode);
    return url;
}

OutsideOutcome viewFromOutside(const OutsidePlan& plan, JobContext& job)
{
    const QUrl url(plan.site.url);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(QLatin1String("http")))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("The site “%1” has no public address (http or https), so it cannot be looked at from outside. Enter one "
                           "on the page of the site.")
                        .arg(plan.site.name));
    return OutsideView(plan, job).run();
}

} // namespace akimori::integrity
