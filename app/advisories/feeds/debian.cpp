#include "advisories/feeds/debian.h"

#include "advisories/feeds/feedtext.h"
#include "advisories/feeds/jsonreader.h"
#include "advisories/feeds/xmlreader.h"
#include "advisories/tr.h"

#include <QRegularExpression>

#include <map>

namespace akimori::advisories {

namespace {

/// The lists are lines: a header at the start of a line, what belongs to it indented below.
class ListReader
{
public:
    ListReader(const AdvisorySink& sink, FeedReport& report)
        : m_sink(sink)
        , m_report(report)
    {
    }

    /// False for a header that belongs to another list (CVE/list).
    void addLine(const QString& line, int number)
    {
        if (!line.isEmpty() && !line.front().isSpace()) {
            finish();
            startEntry(line, number);
        } else if (m_open) {
            addDetail(line.trimmed());
        }
    }

    void finish()
    {
        if (m_open)
            m_sink(std::move(m_advisory));
        m_open = false;
    }

private:
    void startEntry(const QString& line, int number)
    {
        static const QRegularExpression header(
            QStringLiteral("^\\[(\\d{1,2}) ([A-Za-z]+) (\\d{4})\\] ((DSA|DLA|ELA)-\\d+(?:-\\d+)?) (.+)$"));
        const QRegularExpressionMatch match = header.match(line);
        const QDate day(match.captured(3).toInt(), englishMonth(match.captured(2)), match.captured(1).toInt());
        if (!match.hasMatch()) {
            m_report.warn(Tr::tr("Line %1 is not the head of an advisory and was left out with what follows: %2")
                              .arg(number)
                              .arg(plainText(line, 120)));
            return;
        }
        ++m_report.items;
        m_open = true;
        m_advisory = {};
        m_advisory.source = QStringLiteral("debian");
        m_advisory.id = match.captured(4);
        m_advisory.kind = AdvisoryKind::Errata;
        m_advisory.title = plainText(m_advisory.id + u' ' + match.captured(6), 500);
        const QString kind = match.captured(5);
        if (kind == QLatin1String("DSA") || kind == QLatin1String("DLA"))
            m_advisory.url = QStringLiteral("https://security-tracker.debian.org/tracker/") + m_advisory.id;
        FeedDate date;
        if (day.isValid())
            date = {day, {}, DateBasis::DayOnly};
        else
            m_report.warn(Tr::tr("Line %1 has a date that does not exist.").arg(number));
        setPublished(m_advisory, line.section(u']', 0, 0).mid(1), date);
    }

    void addDetail(const QString& line)
    {
        static const QRegularExpression fix(QStringLiteral("^\\[([a-z]+)\\] - (\\S+) (\\S+)"));
        if (line.startsWith(u'{')) {
            addCves(m_advisory, line);
            return;
        }
        const QRegularExpressionMatch match = fix.match(line);
        if (!match.hasMatch())
            return; // NOTE: and the like
        QString version = match.captured(3);
        if (version == QLatin1String("<not-affected>"))
            return;
        if (version.startsWith(u'<'))
            version.clear(); // <unfixed>, <no-dsa>, <end-of-life>: no fix to install
        m_advisory.packages.push_back({match.captured(1), match.captured(2), version, {}});
    }

    const AdvisorySink& m_sink;
    FeedReport& m_report;
    Advisory m_advisory;
    bool m_open = false;
};

void readTracker(const QJsonObject& packages, const AdvisorySink& sink, FeedReport& report, const FeedLimits& limits)
{
    std::map<QString, Advisory> byNumber;
    for (auto package = packages.begin(); package != packages.end(); ++package) {
        const QJsonObject issues = package->toObject();
        for (auto issue = issues.begin(); issue != issues.end(); ++issue) {
            if (!issue.key().startsWith(QLatin1String("CVE-")) && !issue.key().startsWith(QLatin1String("TEMP-")))
                throwMissingMember(QStringLiteral("CVE-…"));
            if (static_cast<int>(byNumber.size()) >= limits.items && !byNumber.contains(issue.key())) {
                report.breakOff(Tr::tr("It has more than %1 entries; the rest was not read.").arg(limits.items));
                break;
            }
            Advisory& advisory = byNumber[issue.key()];
            advisory.summary = plainText(textOf(issue->toObject(), "description"));
            const QJsonObject releases = issue->toObject().value(QLatin1String("releases")).toObject();
            for (auto release = releases.begin(); release != releases.end(); ++release) {
                const QString fixed = textOf(release->toObject(), "fixed_version");
                if (fixed != QLatin1String("0")) // never affected
                    advisory.packages.push_back({release.key(), package.key(), fixed, {}});
            }
        }
    }
    for (auto& [number, advisory] : byNumber) {
        ++report.items;
        advisory.source = QStringLiteral("debian");
        advisory.id = number;
        advisory.title = number;
        addCves(advisory, number);
        sink(std::move(advisory));
    }
}

} // namespace

QString DebianFeed::name() const
{
    return Tr::tr("Debian security advisories");
}

std::vector<FeedRequest> DebianFeed::requests(const QDateTime&) const
{
    const QString base = QStringLiteral("https://salsa.debian.org/security-tracker-team/security-tracker/-/raw/master/"
                                        "data/%1/list");
    return {{QUrl(base.arg(QStringLiteral("DSA")))}, {QUrl(base.arg(QStringLiteral("DLA")))}};
}

void DebianFeed::read(QIODevice& document, const AdvisorySink& sink, FeedReport& report,
                      const FeedLimits& limits) const
{
    const QByteArray start = document.peek(512).trimmed();
    if (start.startsWith('{')) {
        readTracker(readJson(document, limits).object(), sink, report, limits);
        return;
    }
    refuseWebPage(start);
    if (start.startsWith("CVE-"))
        throw Error(ErrorCode::BadInput, Tr::tr("This is Debian's list of CVE numbers, which has no dates. Import the "
                                                "list of advisories (data/DSA/list or data/DLA/list)."));
    if (!start.startsWith('['))
        throw Error(ErrorCode::BadInput, Tr::tr("This is not one of Debian's lists of advisories: those start with a "
                                                "date in brackets. Check the file."));
    ListReader reader(sink, report);
    int number = 0;
    while (!document.atEnd()) {
        const QByteArray line = document.readLine(64 << 10);
        if (report.items >= limits.items) {
            report.breakOff(Tr::tr("It has more than %1 entries; the rest was not read.").arg(limits.items));
            break;
        }
        while (line.size() == (64 << 10) - 1 && !line.endsWith('\n') && !document.readLine(64 << 10).isEmpty()) {
            report.breakOff(Tr::tr("Line %1 is longer than a line of this list can be.").arg(number + 1));
            return;
        }
        reader.addLine(QString::fromUtf8(line).remove(u'\0').remove(u'\r').remove(u'\n'), ++number);
    }
    reader.finish();
}

} // namespace akimori::advisories
