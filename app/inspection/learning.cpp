#include "inspection/subject.h"

#include "inspection/text.h"

#include <cstring>

// What an approved page contributes to the site's own normal.

namespace akimori::inspection {

QList<QByteArray> measurementIds(QByteArrayView text)
{
    QList<QByteArray> ids;
    for (const char* prefix : {"GTM-", "G-", "UA-", "AW-"}) {
        const auto length = static_cast<qsizetype>(std::strlen(prefix));
        qsizetype at = 0;
        while ((at = text.indexOf(prefix, at)) >= 0) {
            const bool bounded = at == 0 || !std::isalnum(static_cast<unsigned char>(text.at(at - 1)));
            qsizetype end = at + length;
            while (end < text.size() && (std::isupper(static_cast<unsigned char>(text.at(end)))
                                         || std::isdigit(static_cast<unsigned char>(text.at(end))) || text.at(end) == '-'))
                ++end;
            if (bounded && end - at >= length + 5 && end - at <= 24 && ids.size() < 50)
                ids.append(text.sliced(at, end - at).toByteArray());
            at = end;
        }
    }
    return ids;
}

QList<QByteArray> declaredHosts(const QByteArray& head)
{
    QList<QByteArray> hosts;
    for (const char* mark : {"canonical", "og:url"}) {
        const qsizetype at = indexOfIgnoreCase(head, mark);
        if (at < 0)
            continue;
        const qsizetype open = head.lastIndexOf('<', at);
        const qsizetype close = head.indexOf('>', at);
        const qsizetype url = open < 0 || close < 0 ? -1 : indexOfIgnoreCase(QByteArrayView(head).sliced(open, close - open), "http");
        if (url < 0)
            continue;
        const QByteArray host = parseUrl(QByteArrayView(head).sliced(open + url, close - open - url)
                                             .toByteArray().split('"').first().split('\'').first()).host;
        if (!host.isEmpty())
            hosts.append(host);
    }
    return hosts;
}

QByteArray ownershipToken(const Element& meta)
{
    const QByteArray about = lower(meta.attribute("name"));
    const bool owner = about == "google-site-verification" || about == "msvalidate.01" || about == "yandex-verification"
                       || about == "baidu-site-verification";
    return owner ? about + '=' + meta.attribute("content").toByteArray().left(200) : QByteArray();
}

SiteNormal learn(const Subject& subject)
{
    SiteNormal normal;
    normal.learned = true;
    for (const RemoteUse& use : subject.uses()) {
        const QByteArray host = use.url.host;
        if (host.isEmpty())
            continue;
        switch (use.kind) {
        case RemoteUse::Kind::Script:
            normal.scriptHosts.insert(host, {});
            normal.scriptPaths.insert(use.url.place(), {});
            break;
        case RemoteUse::Kind::Style: normal.scriptHosts.insert(host, {}); break;
        case RemoteUse::Kind::Frame: normal.frameHosts.insert(host, {}); break;
        case RemoteUse::Kind::Form: normal.formHosts.insert(host, {}); break;
        case RemoteUse::Kind::Canonical: normal.ownHosts.insert(host); break;
        default: normal.linkHosts.insert(host, {}); break;
        }
    }
    for (const auto& script : subject.scripts()) {
        if (script->where != ScriptUnit::Where::File)
            normal.inlineScripts.insert(shapeOf(script->code), {});
    }
    for (const QByteArray& id : measurementIds(subject.text()))
        normal.measurementIds.insert(id, {});
    if (const Page* page = subject.mainPage()) {
        for (const int index : page->document->named("meta")) {
            const QByteArray token = ownershipToken(page->document->elements()[static_cast<std::size_t>(index)]);
            if (!token.isEmpty())
                normal.measurementIds.insert(token, {});
        }
    }
    for (const auto& page : subject.pages()) {
        for (const int index : page->document->named("input"))
            normal.hasPasswordField = normal.hasPasswordField
                                      || equalsIgnoreCase(page->document->elements()[static_cast<std::size_t>(index)].attribute("type"), "password");
    }
    normal.hasServerScripts = subject.facts().role == Role::ServerScript;
    return normal;
}

} // namespace akimori::inspection
