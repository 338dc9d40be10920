#include "ui/shell/newscentre.h"

#include "base/jst.h"
#include "ui/jobs/job.h"
#include "ui/shell/workbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace akimori::ui {

namespace {

using operations::NewsItem;

constexpr int kLookMs = 60'000;
constexpr int kSettleMs = 1'500; // the page in view comes first
constexpr std::size_t kMostOwn = 60;
constexpr qint64 kSameSeconds = 10;
const QLatin1String kOwn("news/window");
const QLatin1String kRead("read");

QString toLine(const NewsItem& item)
{
    const QJsonObject object{{QStringLiteral("key"), item.key},
                             {QStringLiteral("failed"), item.kind == NewsItem::Kind::Failed},
                             {QStringLiteral("at"), jst::iso(item.at)},
                             {QStringLiteral("title"), item.title},
                             {QStringLiteral("text"), item.text},
                             {QStringLiteral("page"), item.recordId}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

NewsItem fromLine(const QString& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    NewsItem item;
    item.key = object.value(QStringLiteral("key")).toString();
    item.kind = object.value(QStringLiteral("failed")).toBool() ? NewsItem::Kind::Failed : NewsItem::Kind::Done;
    item.at = QDateTime::fromString(object.value(QStringLiteral("at")).toString(), Qt::ISODate).toUTC();
    item.title = object.value(QStringLiteral("title")).toString();
    item.text = object.value(QStringLiteral("text")).toString();
    item.recordKind = QStringLiteral("page");
    item.recordId = object.value(QStringLiteral("page")).toString();
    return item;
}

} // namespace

NewsCentre::NewsCentre(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NewsCentre::look);
    const auto soon = [this] {
        if (m_started)
            m_timer.start(kSettleMs);
    };
    connect(&workbench, &Workbench::changed, this, soon);
    connect(&workbench, &Workbench::sitesChanged, this, soon);
    readOwn();
}

void NewsCentre::start()
{
    m_started = true;
    m_timer.start(kSettleMs);
}

void NewsCentre::look()
{
    if (m_looking)
        return;
    m_looking = true;
    Job::start(
        m_workbench.jobs(), this, {},
        [context = m_workbench.context()](JobContext&) { return operations::loadNews(context); },
        [this](Outcome<std::vector<NewsItem>> outcome) {
            m_looking = false;
            m_timer.start(kLookMs);
            if (outcome.ok()) // a ledger that cannot be read is said by the pages
                merge(std::move(*outcome.value));
        });
}

void NewsCentre::merge(std::vector<NewsItem> news)
{
    m_news = std::move(news);
    m_items = m_news;
    for (const NewsItem& own : m_own) {
        const bool recorded = std::any_of(m_news.begin(), m_news.end(), [&](const NewsItem& item) {
            return item.kind == own.kind && std::abs(item.at.secsTo(own.at)) <= kSameSeconds;
        });
        if (!recorded)
            m_items.push_back(own);
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const NewsItem& a, const NewsItem& b) { return a.at > b.at; });
    if (m_person != group()) {
        m_person = group();
        const QStringList read = m_workbench.settings().value(m_person + kRead).toStringList();
        m_read = QSet<QString>(read.begin(), read.end());
    }
    emit changed();
}

QString NewsCentre::group() const
{
    const QString who = m_workbench.context().nameOfActor();
    return QStringLiteral("news/") + QString::fromLatin1(who.toUtf8().toBase64(QByteArray::Base64UrlEncoding)) + u'/';
}

bool NewsCentre::isRead(const NewsItem& item) const { return m_read.contains(item.key); }

int NewsCentre::unread() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), [this](const NewsItem& item) {
        return item.needsAPerson() && !isRead(item);
    }));
}

void NewsCentre::markRead(const QString& key)
{
    m_read.insert(key);
    QStringList kept; // marks of what has left the list are not needed any more
    for (const NewsItem& item : m_items) {
        if (isRead(item))
            kept << item.key;
    }
    m_workbench.settings().setValue(m_person + kRead, kept);
    emit changed();
}

void NewsCentre::markAllRead()
{
    for (const NewsItem& item : m_items)
        m_read.insert(item.key);
    markRead({});
}

void NewsCentre::noteJob(const QString& page, const QString& title, const Error* failure, bool seen)
{
    if (failure && failure->code() == ErrorCode::Cancelled)
        return;
    NewsItem item;
    item.key = QStringLiteral("window/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    item.kind = failure ? NewsItem::Kind::Failed : NewsItem::Kind::Done;
    item.at = m_workbench.context().clock->nowUtc();
    item.title = failure ? tr("Failed: %1", "operation").arg(title) : tr("Ended: %1", "operation").arg(title);
    item.text = failure ? failure->sentence() : QString();
    item.recordKind = QStringLiteral("page");
    item.recordId = page;
    m_own.insert(m_own.begin(), item);
    if (m_own.size() > kMostOwn)
        m_own.resize(kMostOwn);
    keepOwn();
    merge(std::move(m_news));
    if (seen)
        markRead(item.key);
    if (m_started)
        m_timer.start(kSettleMs);
}

void NewsCentre::readOwn()
{
    const QDateTime since = m_workbench.context().clock->nowUtc().addDays(-operations::kNewsDays);
    for (const QString& line : m_workbench.settings().value(kOwn).toStringList()) {
        NewsItem item = fromLine(line);
        if (item.at >= since)
            m_own.push_back(std::move(item));
    }
}

void NewsCentre::keepOwn()
{
    QStringList lines;
    for (const NewsItem& item : m_own)
        lines << toLine(item);
    m_workbench.settings().setValue(kOwn, lines);
}

} // namespace akimori::ui
