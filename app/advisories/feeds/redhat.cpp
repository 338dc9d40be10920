#include "advisories/feeds/redhat.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/feeds/updateinfo.h"
#include "advisories/tr.h"

#include <QRegularExpression>

namespace akimori::advisories {

namespace {

/// "AppStream-9.3.0.Z.MAIN:httpd-0:2.4.57-5.el9.x86_64" or "httpd-2.4.57-5.el9": the fix, when it is a package.
std::optional<FixedPackage> fixFrom(const QString& productId)
{
    static const QRegularExpression nevra(QStringLiteral(
        "^(?:[^:]*:)?" // split here: two question marks and a bracket would be a trigraph
        "?([A-Za-z0-9_][A-Za-z0-9_.+-]*?)-(?:(\\d+):)?([^-:]+)-([^-:]+?)"
        "(?:\\.(?:x86_64|aarch64|ppc64le|s390x|i686|noarch|src))?(?:::([^:]+:[^:]+).*)?$"));
    const QRegularExpressionMatch match = nevra.match(productId);
    if (!match.hasMatch() || releaseOfRpm(match.captured(4)).isEmpty())
        return std::nullopt;
    const QString epoch = match.captured(2);
    return FixedPackage{releaseOfRpm(match.captured(4)), match.captured(1),
                        (epoch.isEmpty() || epoch == QLatin1String("0") ? QString() : epoch + u':') +
                            match.captured(3) + u'-' + match.captured(4),
                        match.captured(5)};
}

Advisory fromCsaf(const QJsonObject& root)
{
    const QJsonObject document = root.value(QLatin1String("document")).toObject();
    const QJsonObject tracking = document.value(QLatin1String("tracking")).toObject();
    Advisory advisory;
    advisory.id = plainText(textOf(tracking, "id"), 80);
    advisory.title = plainText(advisory.id + u' ' + textOf(document, "title"), 500);
    advisory.severityText =
        plainText(textOf(document.value(QLatin1String("aggregate_severity")).toObject(), "text"), 40);
    // current_release_date moves whenever the file is generated anew, so only the first date counts.
    const QString published = textOf(tracking, "initial_release_date");
    setPublished(advisory, published, readFeedDate(published, MissingZone::Utc));
    advisory.withdrawn = textOf(tracking, "status") == QLatin1String("withdrawn");
    advisory.url = QStringLiteral("https://access.redhat.com/errata/") + advisory.id;
    for (const QJsonValue& note : document.value(QLatin1String("notes")).toArray()) {
        if (textOf(note.toObject(), "category") == QLatin1String("summary"))
            advisory.summary = plainText(textOf(note.toObject(), "text"));
    }
    for (const QJsonValue& value : root.value(QLatin1String("vulnerabilities")).toArray()) {
        const QJsonObject issue = value.toObject();
        addCves(advisory, textOf(issue, "cve"));
        const QJsonObject status = issue.value(QLatin1String("product_status")).toObject();
        for (const QJsonValue& product : status.value(QLatin1String("fixed")).toArray()) {
            if (const std::optional<FixedPackage> fix = fixFrom(product.toString().left(400)))
                addFix(advisory, *fix);
        }
    }
    return advisory;
}

/// The data of one CVE names the errata per product: its earliest date is that of the patch.
Advisory fromSecurityData(const QJsonObject& root)
{
    Advisory advisory;
    advisory.id = plainText(textOf(root, "name"), 80);
    advisory.title = plainText(
        advisory.id + u' ' + textOf(root.value(QLatin1String("bugzilla")).toObject(), "description"), 500);
    advisory.severityText = plainText(textOf(root, "threat_severity"), 40);
    addCves(advisory, advisory.id);
    advisory.url = QStringLiteral("https://access.redhat.com/security/cve/") + advisory.id;
    for (const QJsonValue& detail : root.value(QLatin1String("details")).toArray())
        advisory.summary = plainText(advisory.summary + u' ' + detail.toString());
    for (const QJsonValue& value : root.value(QLatin1String("affected_release")).toArray()) {
        const QJsonObject release = value.toObject();
        const std::optional<FixedPackage> fix = fixFrom(textOf(release, "package", 400));
        if (!fix)
            continue;
        addFix(advisory, *fix);
        const QString text = textOf(release, "release_date");
        const FeedDate date = readFeedDate(text, MissingZone::Utc);
        if (date.japaneseDay.isValid() &&
            (!advisory.publishedOn.isValid() || date.japaneseDay < advisory.publishedOn))
            setPublished(advisory, text, date);
    }
    for (const QJsonValue& value : root.value(QLatin1String("package_state")).toArray()) {
        const QJsonObject state = value.toObject();
        if (textOf(state, "fix_state") != QLatin1String("Affected"))
            continue;
        const QString system = textOf(state, "cpe").section(u':', -1);
        addFix(advisory, {QStringLiteral("el") + system.section(u'.', 0, 0), textOf(state, "package_name", 200), {}, {}});
    }
    return advisory;
}

void readOne(const QJsonObject& root, const AdvisorySink& sink, FeedReport& report)
{
    const bool csaf = root.value(QLatin1String("document")).toObject().contains(QLatin1String("tracking"));
    if (!csaf && !root.contains(QLatin1String("threat_severity")) && !root.contains(QLatin1String("affected_release")))
        throwMissingMember(QStringLiteral("document.tracking"));
    Advisory advisory = csaf ? fromCsaf(root) : fromSecurityData(root);
    advisory.source = QStringLiteral("redhat");
    advisory.kind = AdvisoryKind::Errata;
    advisory.severity = severityFromWord(advisory.severityText);
    if (advisory.id.isEmpty())
        report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
    else
        sink(std::move(advisory));
}

} // namespace

QString RedHatFeed::name() const
{
    return Tr::tr("Red Hat errata");
}

std::vector<FeedRequest> RedHatFeed::requests(const QDateTime&) const
{
    return {}; // one file per advisory: which ones is known from the server's own `dnf updateinfo`
}

void RedHatFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const
{
    const QByteArray start = document.peek(512).trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
        readXml(document, report, limits, [&](XmlReader& xml) { readUpdateinfo(xml, id(), sink, report); });
        return;
    }
    const QJsonDocument json = readJson(document, limits);
    const QJsonArray roots = json.isArray() ? json.array() : QJsonArray{json.object()};
    eachObject(roots, report, limits, [&](const QJsonObject& root) { readOne(root, sink, report); });
}

} // namespace akimori::advisories
