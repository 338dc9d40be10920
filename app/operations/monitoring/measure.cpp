#include "operations/monitoring/measure.h"

#include "ledger/settingtable.h"
#include "operations/cutover/endpoints.h"
#include "operations/monitoring/anchors.h"
#include "operations/tr.h"

#include <QSslCertificate>

namespace akimori::operations {

namespace {

QJsonObject settingObject(ledger::Ledger& ledger, const QString& name)
{
    return ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, name).value_or(QJsonValue()).toObject();
}

/// Runs `measure` and turns a failure into 不明; only cancelling goes on.
template <typename Measure>
Taken guarded(const MonitorItem& item, const QHash<QString, QJsonObject>& memories, const QDateTime& at, Measure measure)
{
    Taken taken{item, {}, at, memories.value(item.id)};
    try {
        taken.readings = measure(taken.memory);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        const QString detail = error.detail().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail().left(200).simplified());
        taken.readings = {monitoring::unknown(error.sentence() + detail)};
        taken.memory = memories.value(item.id);
    }
    return taken;
}

bool isBad(const monitoring::Reading& reading)
{
    return reading.state == MonitorState::Anomaly || reading.state == MonitorState::Warning;
}

bool looksBad(const std::vector<Taken>& pass)
{
    return std::any_of(pass.begin(), pass.end(),
                       [](const Taken& taken) { return std::any_of(taken.readings.begin(), taken.readings.end(), isBad); });
}

} // namespace

net::HttpSettings monitorHttpSettings(ledger::Ledger& ledger)
{
    const QJsonObject network = settingObject(ledger, QStringLiteral("network"));
    net::HttpSettings settings;
    settings.userAgent = "Akimori-Monitor/" AKIMORI_VERSION; // own hits can be left out of access statistics
    const QString host = network.value(QLatin1String("proxyHost")).toString();
    if (!host.isEmpty())
        settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, host,
                                       static_cast<quint16>(network.value(QLatin1String("proxyPort")).toInt(8080)));
    const QString authorities = network.value(QLatin1String("authorities")).toString();
    if (!authorities.isEmpty())
        settings.extraAuthorities = QSslCertificate::fromPath(authorities, QSsl::Pem);
    return settings;
}

Taken withoutMeasuring(const MonitorItem& item, const QDateTime& at)
{
    monitoring::Reading reading = item.exclusion.isEmpty() ? monitoring::stated(MonitorState::Paused, item.pausedReason)
                                                           : monitoring::notApplicable(item.exclusion);
    return {item, {reading}, at, {}};
}

OutsideMeasurer::OutsideMeasurer(const Context& context, const Site& site)
    : m_context(context)
    , m_site(site)
{
    const auto ledger = m_context.openLedger();
    m_settings = monitorHttpSettings(*ledger);
    m_http = std::make_unique<net::HttpClient>(m_settings);
}

OutsideMeasurer::~OutsideMeasurer() = default;

bool OutsideMeasurer::ownLineDown(JobContext& job) const
{
    const std::vector<MonitorAnchor> anchors = readMonitorAnchors(*m_context.openLedger()); // they may have changed since
    if (anchors.size() < kFewestAnchors)
        return false; // nothing to compare with; the probes themselves know when there is no route at all
    for (const MonitorAnchor& anchor : anchors) {
        if (askMonitorAnchors({anchor}, job).front().answers)
            return false;
    }
    return true;
}

std::vector<Taken> OutsideMeasurer::run(const std::vector<MonitorItem>& items, const QHash<QString, QJsonObject>& memories,
                                        JobContext& job)
{
    const monitoring::OutsideView view{m_site, *m_http, m_settings, *m_context.clock, job,
                                       siteEndpoints(*m_context.openLedger(), m_site).addresses()};
    std::vector<Taken> pass;
    for (const MonitorItem& item : items) {
        job.throwIfCancelled();
        const monitoring::OutsideProbe* probe = monitoring::findOutsideProbe(item.probe);
        if (!probe)
            continue;
        pass.push_back(guarded(item, memories, m_context.clock->nowUtc(),
                               [&](QJsonObject& memory) { return probe->run(view, item, memory); }));
    }
    if (looksBad(pass) && ownLineDown(job)) {
        for (Taken& taken : pass) {
            for (monitoring::Reading& reading : taken.readings) {
                if (isBad(reading))
                    reading = monitoring::unknown(Tr::tr("The line of this computer is down: none of the places for comparison answers."),
                                                  reading.subject);
            }
        }
    }
    return pass;
}

ServerMeasurer::ServerMeasurer(const Context& context, const Site& site)
    : m_context(context)
    , m_site(site)
{
}

ServerMeasurer::~ServerMeasurer() = default;

std::vector<Taken> ServerMeasurer::run(const std::vector<MonitorItem>& items, const QHash<QString, QJsonObject>& memories,
                                       JobContext& job)
{
    remote::VisitRequest request;
    request.sections = {"host", "end"};
    for (const MonitorItem& item : items) {
        const monitoring::ServerProbe* probe = monitoring::findServerProbe(item.probe);
        if (!probe)
            continue;
        for (const QByteArray& section : probe->sections) {
            if (!request.sections.contains(section))
                request.sections << section;
        }
        if (probe->ask)
            probe->ask(request, item, memories.value(item.id));
    }
    std::vector<Taken> pass;
    std::optional<remote::ServerVisit> visit;
    std::optional<Error> failure;
    try {
        if (!m_transport)
            m_transport = transportTo(m_context, m_site);
        visit = remote::visitServer(*m_transport, request, *m_context.clock, job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        failure = error;
        m_transport.reset(); // the next visit begins with a new connection
    }
    const QDateTime at = m_context.clock->nowUtc();
    for (const MonitorItem& item : items) {
        const monitoring::ServerProbe* probe = monitoring::findServerProbe(item.probe);
        if (!probe)
            continue;
        pass.push_back(guarded(item, memories, at, [&](QJsonObject& memory) {
            if (failure)
                throw *failure;
            return probe->read({*visit, at}, item, memory);
        }));
    }
    if (visit) {
        bool ok = false;
        const double uptime = monitoring::keyValues(visit->section("host").text).value("uptime").toDouble(&ok);
        m_upSince = ok ? visit->startedAt.addMSecs(static_cast<qint64>(-uptime * 1000)) : QDateTime();
    }
    return pass;
}

std::optional<remote::GapFacts> ServerMeasurer::gapFacts(const MonitoringGap& gap, JobContext& job)
{
    if (!m_transport)
        return std::nullopt;
    try {
        return remote::readGapFacts(*m_transport, gap.from, gap.to, job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        m_transport.reset(); // a broken answer: the next visit begins with a new connection
        return std::nullopt;
    }
}

} // namespace akimori::operations
