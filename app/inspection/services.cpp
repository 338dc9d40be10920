#include "inspection/services.h"

#include "inspection/url.h"
#include "inspection/wordset.h"

#include <QFile>
#include <QHash>

static void initialiseRuleResource()
{
    Q_INIT_RESOURCE(inspection);
}

namespace akimori::inspection {

namespace {

QList<QByteArray> resourceLines(const char* name)
{
    initialiseRuleResource();
    QFile file(QStringLiteral(":/inspection/") + QString::fromLatin1(name));
    QList<QByteArray> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#'))
            lines.append(line.trimmed());
    }
    return lines;
}

const QHash<QByteArray, QByteArray>& services()
{
    static const QHash<QByteArray, QByteArray> kServices = [] {
        QHash<QByteArray, QByteArray> table;
        for (const QByteArray& line : resourceLines("services.txt")) {
            const qsizetype blank = line.indexOf(' ');
            table.insert(line.left(blank), line.mid(blank + 1).trimmed());
        }
        return table;
    }();
    return kServices;
}

char letterOf(Use use)
{
    switch (use) {
    case Use::Script: return 's';
    case Use::Frame: return 'f';
    case Use::Form: return 'o';
    case Use::Style: return 's';
    case Use::Other: break;
    }
    return 's';
}

/// The entry of the longest known suffix; empty when none.
QByteArray lookUp(const QByteArray& host)
{
    qsizetype from = 0;
    while (true) {
        const auto found = services().constFind(host.mid(from));
        if (found != services().constEnd())
            return found.value();
        const qsizetype dot = host.indexOf('.', from);
        if (dot < 0)
            return {};
        from = dot + 1;
    }
}

bool isPublicBody(const QByteArray& host)
{
    return host.endsWith(".lg.jp") || host.endsWith(".go.jp") || host.endsWith(".ac.jp") || host.endsWith(".ed.jp");
}

} // namespace

Fame fameOf(const QByteArray& host, Use use)
{
    if (isPublicBody(host))
        return Fame::PublicBody;
    const QByteArray uses = lookUp(host);
    if (uses.contains('c'))
        return Fame::UserContent;
    if (use == Use::Other ? !uses.isEmpty() : uses.contains(letterOf(use)))
        return Fame::Service;
    return Fame::Unknown;
}

bool isFamous(const QByteArray& host)
{
    return isPublicBody(host) || (!lookUp(host).isEmpty() && !lookUp(host).contains('c'));
}

const QList<QByteArray>& imitatedDomains()
{
    static const QList<QByteArray> kDomains{
        "google-analytics.com", "googletagmanager.com", "googleapis.com", "gstatic.com", "google.com", "youtube.com",
        "jquery.com", "jsdelivr.net", "cloudflare.com", "cdnjs.cloudflare.com", "bootstrapcdn.com", "unpkg.com",
        "facebook.net", "facebook.com", "twitter.com", "microsoft.com", "yahoo.co.jp", "yimg.jp", "doubleclick.net",
        "fontawesome.com", "typekit.net", "typesquare.com", "polyfill.io", "logoform.jp", "e-kobe.jp", "line.me"};
    return kDomains;
}

QList<QByteArray> spamWordsIn(QByteArrayView text, int limit)
{
    static const QList<QByteArray> kWords = resourceLines("spamwords.txt");
    static const WordSet kSet(std::vector<QByteArray>(kWords.begin(), kWords.end()));
    QList<QByteArray> found;
    for (const int word : kSet.wordsIn(text, static_cast<std::size_t>(limit)))
        found.append(kWords.at(word));
    return found;
}

} // namespace akimori::inspection
