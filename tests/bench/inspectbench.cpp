// Speed of the content rules on this machine, one core: `inspectbench [--rules] FOLDER…` (pages to read). With --rules
// it also tells what decoding, parsing and each rule cost. Built on demand, in a release build:
// cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build build/bench --target inspectbench
#include "base/jobcontext.h"
#include "inspection/inspectfile.h"
#include "inspection/charset.h"
#include "inspection/document.h"
#include "inspection/prefilter.h"
#include "inspection/rule.h"
#include "inspection/subject.h"
#include "inspection/worker/inspectworker.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <optional>

using namespace akimori;
using namespace akimori::inspection;

namespace {

/// Processor seconds of this process: what a busy machine does not change.
double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

void report(const char* what, double megabytes, double seconds)
{
    std::printf("%-44s %8.1f MB in %7.2f s processor time = %8.1f MB/s\n", what, megabytes, seconds, megabytes / seconds);
}

void hostile(const char* what, const QByteArray& name, const QByteArray& bytes)
{
    InspectWorker worker;
    JobContext job;
    WorkerRequest request;
    request.path = name;
    request.bytes = bytes;
    const auto started = std::chrono::steady_clock::now();
    const WorkerReply reply = worker.call(request, job);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    std::printf("%-44s %8.1f MB in %7.2f s (bound %.1f s): %s\n", what, static_cast<double>(bytes.size()) / 1e6, seconds,
                static_cast<double>(InspectWorker::deadlineFor(bytes.size()).count()) / 1e3,
                reply.report.unread.isEmpty() ? "read to its end" : qPrintable(reply.report.unread.first()));
}

using Pages = QList<QPair<QByteArray, QByteArray>>;

class NoSink final : public HitSink
{
public:
    void add(RuleHit) override {}
};

/// Where the time goes: the steps of one page, then the rules, the slowest first.
void breakDown(const Pages& pages, double megabytes, const SiteNormal& normal)
{
    const auto timed = [](double& total, const auto& work) {
        const double before = processorSeconds();
        work();
        total += processorSeconds() - before;
    };
    double decoding = 0;
    double parsing = 0;
    double reading = 0;
    std::vector<double> rules(allRules().size(), 0);
    NoSink sink;
    for (const auto& [name, bytes] : pages) {
        DecodedText text;
        timed(decoding, [&] { text = decodeText(bytes); });
        timed(parsing, [&] { Document::parse(text.text); });
        const FileFacts facts = fileFacts("page.html", bytes.size(), 0644, bytes.left(kSniffBytes));
        std::optional<Subject> subject;
        timed(reading, [&] { subject.emplace(facts, bytes, normal); });
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const Rule& rule = *allRules()[i];
            if (rule.applies(facts))
                timed(rules[i], [&] { rule.inspect(*subject, sink); });
        }
    }
    report("  decoding", megabytes, decoding);
    report("  parsing", megabytes, parsing);
    report("  the whole subject (decode, parse, scripts)", megabytes, reading);
    std::vector<std::size_t> order(rules.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rules[a] > rules[b]; });
    for (std::size_t i = 0; i < std::min<std::size_t>(order.size(), 15); ++i)
        std::printf("  %-42s %8.3f s\n", qPrintable(allRules()[order[i]]->info().id), rules[order[i]]);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Pages pages;
    double megabytes = 0;
    QStringList folders = QCoreApplication::arguments().mid(1);
    const bool byRule = folders.removeAll(QStringLiteral("--rules")) > 0;
    for (const QString& folder : std::as_const(folders)) {
        QDirIterator files(folder, {QStringLiteral("*.html"), QStringLiteral("*.htm")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                pages.append({file.fileName().toUtf8(), file.readAll()});
        }
    }
    for (const auto& [name, bytes] : pages)
        megabytes += static_cast<double>(bytes.size()) / 1e6;
    if (pages.isEmpty()) {
        std::fprintf(stderr, "no pages: name a folder\n");
        return 2;
    }
    constexpr double kEnough = 200; // MB through the prefilter
    double started = processorSeconds();
    double through = 0;
    while (through < kEnough) {
        for (const auto& [name, bytes] : pages) {
            Prefilter prefilter;
            prefilter.scan({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        }
        through += megabytes;
    }
    report("byte prefilter", through, processorSeconds() - started);

    SiteNormal normal;
    normal.ownHosts.insert("www.city.momiji.lg.jp");
    started = processorSeconds();
    double judged = 0;
    while (judged < 20) {
        for (const auto& [name, bytes] : pages)
            inspectFile({fileFacts("page.html", bytes.size(), 0644, bytes.left(kSniffBytes)), bytes}, normal);
        judged += megabytes;
    }
    report("pages parsed and judged by every rule", judged, processorSeconds() - started);

    if (byRule) {
        breakDown(pages, megabytes, normal);
        return 0;
    }

    hostile("one line of 50 MB", "line.html", "<html><body>" + QByteArray("a<b>").repeated(50'000'000 / 4));
    hostile("50 MB of script", "a.js", QByteArray("a=[(b,c)=>'x'+\"y\"];").repeated(50'000'000 / 20));
    hostile("30 MB of nested tables", "t.html", QByteArray("<table><tr><td>").repeated(2'000'000));
    hostile("30 MB of attributes", "at.html", "<p " + QByteArray("a=b ").repeated(7'500'000) + ">");
    hostile("30 MB of open formatting elements", "f.html", QByteArray("<b><i><font>").repeated(2'500'000));
    hostile("20 MB of style rules", "s.html", "<style>" + QByteArray(".a b{left:-999px}").repeated(1'200'000) + "</style>" + QByteArray("<b class=a>").repeated(500));
    return 0;
}
