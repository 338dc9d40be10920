#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <string_view>
#include <utility>
#include <vector>

namespace akimori::logs {

/// 集計 of the extracted access log for the summary sheet: counts, status codes, hours, most requested pages.
/// Memory is bounded: at most kMaxPages different pages are counted by name.
class AccessSummary
{
public:
    static constexpr qsizetype kMaxPages = 50'000;

    /// `time` in microseconds since 1970 UTC.
    void add(qint64 time, std::string_view line);

    qint64 requests() const { return m_requests; }
    qint64 unreadable() const { return m_unreadable; } ///< lines without request and status
    const QMap<int, qint64>& statuses() const { return m_statuses; }
    const QMap<qint64, qint64>& hours() const { return m_hours; } ///< key: hours since 1970 UTC
    qint64 otherPages() const { return m_otherPages; } ///< requests of pages that were not counted by name
    /// Path without query string, and how often; the most requested first, ties by name.
    std::vector<std::pair<QByteArray, qint64>> topPages(std::size_t limit) const;
    /// Clients with their address cut (/24, /48), never whole, and how often.
    std::vector<std::pair<QByteArray, qint64>> topClients(std::size_t limit) const;
    qint64 clientErrors() const; ///< 4xx
    qint64 serverErrors() const; ///< 5xx
    qint64 bytes() const { return m_bytes; } ///< of the answers, as the log says
    /// Requests whose target holds what attacks look like: ../, /etc/passwd, <script, union select, .php …
    qint64 suspicious() const { return m_suspicious; }

private:
    qint64 m_requests = 0;
    qint64 m_unreadable = 0;
    qint64 m_otherPages = 0;
    qint64 m_bytes = 0;
    qint64 m_suspicious = 0;
    QMap<int, qint64> m_statuses;
    QMap<qint64, qint64> m_hours;
    QHash<QByteArray, qint64> m_pages;
    QHash<QByteArray, qint64> m_clients;
};

} // namespace akimori::logs
