#include "logs/accesssummary.h"

#include <algorithm>

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
    const std::size_t from = request.find(' ');
    if (from == request.npos)
        return;
    const std::string_view target = request.substr(from + 1);
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
    std::vector<std::pair<QByteArray, qint64>> pages;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        pages.emplace_back(it.key(), it.value());
    std::sort(pages.begin(), pages.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (pages.size() > limit)
        pages.resize(limit);
    return pages;
}

} // namespace akimori::logs
