#include "cli/terminaljob.h"

#include "base/platform/terminal.h"

#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace akimori::cli {

namespace {

using namespace std::chrono_literals;

std::atomic<JobContext*> runningJob{nullptr};

extern "C" void onSignal(int number)
{
    // Only lock-free atomics here: a signal handler may interrupt anything.
    JobContext* job = runningJob.load(std::memory_order_acquire);
    if (!job || job->cancelled())
        std::_Exit(128 + number);
    job->cancel();
}

QString describe(const Progress& progress)
{
    const QLocale locale;
    const auto amount = [&](qint64 value) {
        return progress.bytes ? locale.formattedDataSize(value, 1) : locale.toString(value);
    };
    if (progress.total > 0)
        return QStringLiteral("%1  %2 / %3").arg(progress.stage, amount(progress.done), amount(progress.total));
    if (progress.done > 0)
        return QStringLiteral("%1  %2").arg(progress.stage, amount(progress.done));
    return progress.stage;
}

} // namespace

TerminalJob::TerminalJob(bool quiet) : m_quiet(quiet), m_terminal(platform::isTerminal(stderr)) {}

TerminalJob::~TerminalJob()
{
    runningJob.store(nullptr, std::memory_order_release);
    const std::lock_guard lock(m_printing);
    clearLine();
}

void TerminalJob::cancelOnSignals()
{
    runningJob.store(this, std::memory_order_release);
    platform::onInterrupt(onSignal);
}

void TerminalJob::onProgress(const Progress& progress)
{
    if (m_quiet)
        return;
    const std::lock_guard lock(m_printing);
    const auto now = std::chrono::steady_clock::now();
    const bool newStage = progress.stage != m_stage;
    if (!newStage && now - m_lastPrint < (m_terminal ? 100ms : 10'000ms))
        return;
    m_stage = progress.stage;
    m_lastPrint = now;
    const QByteArray text = describe(progress).toUtf8();
    if (m_terminal) {
        std::fprintf(stderr, "\r\033[K%s", text.constData());
        m_lineOpen = true;
    } else {
        std::fprintf(stderr, "%s\n", text.constData());
    }
    std::fflush(stderr);
}

void TerminalJob::onNote(const QString& text)
{
    if (m_quiet)
        return;
    const std::lock_guard lock(m_printing);
    clearLine();
    std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

void TerminalJob::clearLine()
{
    if (m_lineOpen)
        std::fputs("\r\033[K", stderr);
    m_lineOpen = false;
}

} // namespace akimori::cli
