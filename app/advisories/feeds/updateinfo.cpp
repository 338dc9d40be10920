#include "advisories/feeds/updateinfo.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/tr.h"

#include <QRegularExpression>

namespace akimori::advisories {

namespace {

void readDate(XmlReader& xml, Advisory& advisory)
{
    const bool issued = xml.name() == u"issued";
    const QString text = xml.attribute("date");
    bool isEpoch = false;
    const qint64 seconds = text.toLongLong(&isEpoch);
    const FeedDate date = isEpoch ? feedDateFromEpoch(seconds) : readFeedDate(text, MissingZone::Utc);
    if (issued)
        setPublished(advisory, text, date);
    else
        advisory.updatedAt = date.instant;
    xml.skip();
}

void readPackage(XmlReader& xml, Advisory& advisory, const QString& module)
{
    const QString epoch = xml.attribute("epoch");
    const QString release = xml.attribute("release");
    const QString version = (epoch.isEmpty() || epoch == QLatin1String("0") ? QString() : epoch + u':') +
                            xml.attribute("version") + u'-' + release;
    addFix(advisory, {releaseOfRpm(release), xml.attribute("name"), version, module});
    xml.skip();
}

void readCollection(XmlReader& xml, Advisory& advisory, QString module)
{
    while (xml.nextChild()) {
        if (xml.name() == u"module") {
            module = xml.attribute("name") + u':' + xml.attribute("stream");
            xml.skip();
        } else if (xml.name() == u"package") {
            readPackage(xml, advisory, module);
        } else if (xml.name() == u"collection") {
            readCollection(xml, advisory, {});
        } else {
            xml.skip();
        }
    }
}

void readReferences(XmlReader& xml, Advisory& advisory)
{
    while (xml.nextChild()) {
        addCves(advisory, xml.attribute("id"));
        if (advisory.url.isEmpty() && xml.attribute("type") == QLatin1String("self"))
            advisory.url = safeUrl(xml.attribute("href"));
        xml.skip();
    }
}

Advisory readUpdate(XmlReader& xml)
{
    Advisory advisory;
    advisory.kind = AdvisoryKind::Errata;
    advisory.withdrawn = xml.attribute("status") == QLatin1String("retracted");
    while (xml.nextChild()) {
        if (xml.name() == u"id")
            advisory.id = plainText(xml.text(), 80);
        else if (xml.name() == u"title")
            advisory.title = plainText(xml.text(), 500);
        else if (xml.name() == u"description")
            advisory.summary = plainText(xml.text());
        else if (xml.name() == u"severity")
            advisory.severityText = plainText(xml.text(), 40);
        else if (xml.name() == u"issued" || xml.name() == u"updated")
            readDate(xml, advisory);
        else if (xml.name() == u"references")
            readReferences(xml, advisory);
        else if (xml.name() == u"pkglist")
            readCollection(xml, advisory, {});
        else
            xml.skip();
    }
    advisory.severity = severityFromWord(advisory.severityText);
    return advisory;
}

} // namespace

QString releaseOfRpm(const QString& rpmRelease)
{
    static const QRegularExpression distribution(QStringLiteral("(?:^|[.+])(el\\d+)"));
    const QString direct = distribution.match(rpmRelease).captured(1);
    if (!direct.isEmpty())
        return direct;
    static const QRegularExpression module(QStringLiteral("module\\+(el\\d+)"));
    return module.match(rpmRelease).captured(1);
}

void addFix(Advisory& advisory, const FixedPackage& fix)
{
    for (const FixedPackage& known : advisory.packages) {
        if (known.package == fix.package && known.version == fix.version && known.module == fix.module)
            return;
    }
    advisory.packages.push_back(fix);
}

void warnLeftOut(FeedReport& report, int count)
{
    if (count > 0)
        report.warn(Tr::tr("%1 entries are no security advisories (bug fixes, enhancements) and were left out.")
                        .arg(count));
}

void readUpdateinfo(XmlReader& xml, const QString& source, const AdvisorySink& sink, FeedReport& report)
{
    if (xml.name() != u"updates")
        throwForeignRoot(xml.name().toString());
    int leftOut = 0;
    while (xml.nextChild()) {
        if (xml.name() != u"update") {
            xml.skip();
            continue;
        }
        xml.countItem();
        const bool security = xml.attribute("type") == QLatin1String("security");
        Advisory advisory = readUpdate(xml);
        advisory.source = source;
        if (!security)
            ++leftOut;
        else if (advisory.id.isEmpty())
            report.leaveOut(Tr::tr("Entry %1 has no number and was left out.").arg(report.items));
        else
            sink(std::move(advisory));
    }
    warnLeftOut(report, leftOut);
}

} // namespace akimori::advisories
