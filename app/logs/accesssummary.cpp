#include "logs/accesssummary.h"

#include "logs/mask.h"

#include <algorithm>
#include <array>
#include <string>

namespace akimori::logs {

namespace {

constexpr std::size_t kMaxPage = 512;

/// The text between the quotes that begin at `open`; `after` is behind the closing one.
std::string_view quoted(std::string_view line, std::size_t open, std::size_t& after)
{
    std::size_t at = open + 1;
    while (at < line.size() && line[at] != '"')
        at += line[at] == '\\' ? 2 : 1;
    at = std::min(at, line.size());
    after = std::min(at + 1, line.size());
    return line.substr(open + 1, at - open - 1);
}

int statusAt(std::string_view text)
{
    if (text.size() < 4 || text[0] != ' ')
        return 0;
    int status = 0;
    for (std::size_t i = 1; i < 4; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return 0;
        status = status * 10 + (text[i] - '0');
    }
    return status;
}

qint64 sizeBehindStatus(std::string_view text)
{
    qint64 value = 0;
    for (std::size_t at = 5; at < text.size() && text[at] >= '0' && text[at] <= '9' && value < (1LL << 50); ++at)
        value = value * 10 + (text[at] - '0');
    return value;
}

bool looksLikeAttack(std::string_view target)
{
    static constexpr std::array<std::string_view, 12> kSigns{
        "../", "..%2f", "/etc/passwd", "<script", "%3cscript", "union+select", "union%20select",
        "/wp-login", "/wp-admin", "/.env", "/.git/", "cmd="};
    std::string lower(target.substr(0, kMaxPage * 4));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&](std::string_view sign) { return lower.find(sign) != lower.npos; });
}

std::vector<std::pair<QByteArray, qint64>> mostFrequent(const QHash<QByteArray, qint64>& counts, std::size_t limit)
{
    std::vector<std::pair<QByteArray, qint64>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (sorted.size() > limit)
        sorted.resize(limit);
    return sorted;
}

} // namespace

void AccessSummary::add(qint64 time, std::string_view line)
{
    ++m_requests;
    ++m_hours[time / 3'600'000'000];
    const std::size_t bracket = line.find("] \"");
    if (bracket == line.npos) {
        ++m_unreadable;
        return;
    }
    std::size_t after = 0;
    const std::string_view request = quoted(line, bracket + 2, after);
    const int status = statusAt(line.substr(after));
    if (status == 0) {
        ++m_unreadable;
        return;
    }
    ++m_statuses[status];
    m_bytes += sizeBehindStatus(line.substr(after));
    const QByteArray client = maskLine(line.substr(0, std::min(line.find(' '), std::size_t{64})));
    if (m_clients.size() < kMaxPages || m_clients.contains(client))
        ++m_clients[client];
    const std::size_t from = request.find(' ');
    if (from == request.npos)
        return;
    const std::string_view target = request.substr(from + 1);
    m_suspicious += looksLikeAttack(target) ? 1 : 0;
    const std::string_view page = target.substr(0, std::min(target.find_first_of(" ?"), kMaxPage));
    const QByteArray key(page.data(), static_cast<qsizetype>(page.size()));
    const auto known = m_pages.find(key);
    if (known != m_pages.end())
        ++*known;
    else if (m_pages.size() < kMaxPages)
        m_pages.insert(key, 1);
    else
        ++m_otherPages;
}

std::vector<std::pair<QByteArray, qint64>> AccessSummary::topPages(std::size_t limit) const
{
    return mostFrequent(m_pages, limit);
}

std::vector<std::pair<QByteArray, qint64>> AccessSummary::topClients(std::size_t limit) const
{
    return mostFrequent(m_clients, limit);
}

qint64 AccessSummary::clientErrors() const
{
    qint64 errors = 0;
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it)
        errors += it.key() >= 400 && it.key() < 500 ? it.value() : 0;
    return errors;
}

qint64 AccessSummary::serverErrors() const
{
    qint64 errors = 0;
    for (auto it = m_statuses.cbegin(); it != m_statuses.cend(); ++it)
        errors += it.key() >= 500 && it.key() < 600 ? it.value() : 0;
    return errors;
}

} // namespace akimori::logs
