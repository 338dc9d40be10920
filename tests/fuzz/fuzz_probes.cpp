#include "base/error.h"
#include "fuzzinput.h"
#include "monitoring/probe.h"

using namespace akimori;

namespace {

/// The sections of one probe hold the parts of the input, which a record separator divides.
remote::ServerVisit visitOf(const monitoring::ServerProbe& probe, const QByteArray& text)
{
    remote::ServerVisit visit;
    const QList<QByteArray> parts = text.split('\x1e');
    for (qsizetype i = 0; i < probe.sections.size(); ++i)
        visit.sections.insert(probe.sections.at(i), {0, true, parts.value(i)});
    visit.startedAt = visit.endedAt = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    return visit;
}

monitoring::Readings readTwice(const monitoring::ServerProbe& probe, const remote::ServerVisit& visit)
{
    Site site;
    site.id = QStringLiteral("fuzz");
    const MonitorItem item = probe.info.standard(site);
    const monitoring::ServerView view{visit, visit.endedAt};
    QJsonObject memory;
    probe.read(view, item, memory); // the second visit also meets what the first one remembered
    return probe.read(view, item, memory);
}

} // namespace

/// What a server answers to the probes: any bytes give readings or a sentence why there are none; silence is never 正常.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    const auto& probes = monitoring::serverProbes();
    const std::size_t choice = input.choice % (probes.size() + 1);
    try {
        if (choice == probes.size()) {
            remote::parseVisit(input.rest);
            return 0;
        }
        for (const monitoring::Reading& reading : readTwice(probes[choice], visitOf(probes[choice], input.rest)))
            fuzz::promise(reading.state == MonitorState::Ok || !reading.detail.isEmpty() || !reading.condition.isEmpty());
    } catch (const Error& error) {
        fuzz::promise(!error.sentence().isEmpty());
    }
    return 0;
}
