#include "ui/jobs/ratemeter.h"

#include "ui/tr.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

namespace akimori::ui {

namespace {
constexpr qint64 kWindowMs = 8'000;
constexpr qint64 kShortestMs = 1'000; // below that a rate is noise
}

int JobProgress::permille() const
{
    if (progress.total <= 0)
        return -1;
    const double part = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    return static_cast<int>(std::clamp(part, 0.0, 1.0) * 1000.0);
}

QString JobProgress::describe() const
{
    const auto amount = [this](qint64 value) {
        return progress.bytes ? formatBytes(value) : formatCount(value);
    };
    QStringList parts;
    if (progress.total > 0)
        parts << Tr::tr("%1 of %2").arg(amount(progress.done), amount(progress.total));
    else if (progress.done > 0)
        parts << amount(progress.done);
    if (perSecond && *perSecond >= 1.0)
        parts << Tr::tr("%1/s").arg(amount(std::llround(*perSecond)));
    if (remainingSeconds)
        parts << Tr::tr("about %1 left").arg(formatDuration(*remainingSeconds));
    else
        parts << Tr::tr("%1 passed").arg(formatDuration(elapsedSeconds));
    return parts.join(QStringLiteral(" ・ "));
}

JobProgress RateMeter::add(const Progress& progress, qint64 atMs)
{
    if (!m_startedMs)
        m_startedMs = atMs;
    const bool restarted = !m_samples.empty() && progress.done < m_samples.back().done;
    if (progress.stage != m_stage || restarted) {
        m_stage = progress.stage;
        m_samples.clear();
    }
    m_samples.push_back({atMs, progress.done});
    while (m_samples.size() > 2 && m_samples.front().atMs < atMs - kWindowMs)
        m_samples.pop_front();

    JobProgress result;
    result.progress = progress;
    result.elapsedSeconds = (atMs - *m_startedMs) / 1000;
    const qint64 spanMs = atMs - m_samples.front().atMs;
    if (spanMs >= kShortestMs) {
        const double amount = static_cast<double>(progress.done - m_samples.front().done);
        result.perSecond = amount * 1000.0 / static_cast<double>(spanMs);
        if (progress.total > progress.done && *result.perSecond > 0.0) {
            const double left = static_cast<double>(progress.total - progress.done) / *result.perSecond;
            result.remainingSeconds = static_cast<qint64>(std::ceil(std::min(left, 1e9)));
        }
    }
    return result;
}

QString formatBytes(qint64 bytes)
{
    if (bytes < 1000)
        return Tr::tr("%1 bytes").arg(bytes);
    return QLocale(QLocale::English).formattedDataSize(bytes, bytes < 10'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString formatCount(qint64 count) { return QLocale(QLocale::English).toString(count); }

QString formatDuration(qint64 seconds)
{
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace akimori::ui
