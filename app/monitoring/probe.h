#pragma once

#include "base/clock.h"
#include "monitoring/judge.h"
#include "net/httpclient.h"
#include "records/site.h"
#include "remote/commands/servervisit.h"

#include <QJsonObject>

namespace akimori::monitoring {

/// What every probe is, besides how it measures. A probe is one file pair in probes/ and one line in probes/all.cpp.
struct ProbeInfo
{
    const char* word = ""; ///< "disk": start of every key, name on the command line
    MonitorKind kind = MonitorKind::Os;
    /// The item of the 標準セット: title, method, limits, interval and the reason for it. siteId and id stay empty.
    MonitorItem (*standard)(const Site& site) = nullptr;
    /// Names of the parameters that it reads, separated by blanks.
    const char* parameters = "";

    QStringList parameterNames() const;
};

/// What the parsers of one visit look at.
struct ServerView
{
    const remote::ServerVisit& visit;
    QDateTime at; ///< UTC, of this computer
};

/// A probe that reads sections of the visit to the server. `read` is pure: what it must remember between visits is
/// `memory`. It may throw Error: then the item is 不明 with that sentence.
struct ServerProbe
{
    ProbeInfo info;
    QList<QByteArray> sections;
    Readings (*read)(const ServerView& view, const MonitorItem& item, QJsonObject& memory) = nullptr;
    /// Adds what the visit needs to know; nullptr = nothing.
    void (*ask)(remote::VisitRequest& request, const MonitorItem& item, const QJsonObject& memory) = nullptr;
};

/// What probes from outside work with. Belongs to one thread.
struct OutsideView
{
    const Site& site;
    net::HttpClient& http;
    const net::HttpSettings& settings; ///< proxy and extra authorities, for what is not HTTP
    const Clock& clock;
    JobContext& job;
    QStringList switching = {}; ///< addresses of both servers during a DNS switch; empty otherwise
};

/// A probe that measures from this computer, as a visitor would. Blocks for some seconds; throws Error(Cancelled), and
/// other errors that become 不明.
struct OutsideProbe
{
    ProbeInfo info;
    Readings (*run)(const OutsideView& view, const MonitorItem& item, QJsonObject& memory) = nullptr;
};

const std::vector<ServerProbe>& serverProbes();
const std::vector<OutsideProbe>& outsideProbes();
/// nullptr when there is no such probe.
const ServerProbe* findServerProbe(const QString& word);
const OutsideProbe* findOutsideProbe(const QString& word);
/// Of either kind. Throws Error(BadInput) naming the known ones.
const ProbeInfo& probeInfo(const QString& word);

/// 標準セット: one item of every probe that makes sense for the site, with its reason.
std::vector<MonitorItem> standardSet(const Site& site);

/// Text of a section, or Error saying why it says nothing: missing, over time, cut, no such program, failed.
QByteArray sectionText(const ServerView& view, const char* name);

/// "key=value" lines of a section.
QHash<QByteArray, QByteArray> keyValues(const QByteArray& text);

/// The next number of a counter's growth; nothing at first sight or when the counter began anew. Remembers it.
std::optional<double> growth(QJsonObject& memory, const QString& name, double now);

/// Builder for standard items: kind, title, method, reason.
MonitorItem item(MonitorKind kind, const QString& title, const QString& method, const QString& reason);

/// Texts of a list parameter of an item; a text is split at commas and blanks.
QStringList listParameter(const MonitorItem& item, const char* name);

} // namespace akimori::monitoring
