#include "operations/monitoring/anchors.h"

#include "ledger/settingtable.h"
#include "ledger/sitetable.h"
#include "net/reach.h"
#include "operations/tr.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace akimori::operations {

namespace {

const QString kSetting = QStringLiteral("monitoring");
const QString kAnchors = QStringLiteral("anchors");
constexpr qsizetype kAddressesTried = 2;

QJsonObject settingOf(ledger::Ledger& ledger)
{
    return ledger::SettingTable(ledger).value(ledger::SettingTable::kProfile, kSetting).value_or(QJsonValue()).toObject();
}

/// Every place must be able to fail alone.
void requireIndependent(ledger::Ledger& ledger, const std::vector<MonitorAnchor>& anchors)
{
    QSet<QString> hosts;
    for (const Site& site : ledger::SiteTable(ledger).all())
        hosts << site.host.toLower() << QUrl(site.url).host().toLower();
    for (const MonitorAnchor& anchor : anchors) {
        if (hosts.contains(anchor.host.toLower()))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” is watched itself or named twice. A place for comparison must be independent: it has to answer when "
                               "the site does not.")
                            .arg(anchor.host));
        hosts << anchor.host.toLower();
    }
}

} // namespace

QString MonitorAnchor::text() const
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

MonitorAnchor monitorAnchorFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\[([0-9A-Fa-f:.]{2,45})\\]|([A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})))(?::(\\d{1,5}))?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const int port = match.captured(3).isEmpty() ? 443 : match.captured(3).toInt();
    if (!match.hasMatch() || port < 1 || port > 65535)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no place for comparison. Write host:port, e.g. www.example.jp:443.").arg(text.left(80)));
    return {match.captured(1).isEmpty() ? match.captured(2) : match.captured(1), port};
}

std::vector<MonitorAnchor> readMonitorAnchors(ledger::Ledger& ledger)
{
    std::vector<MonitorAnchor> anchors;
    for (const QJsonValue& value : settingOf(ledger).value(kAnchors).toArray()) {
        try {
            anchors.push_back(monitorAnchorFromText(value.toString()));
        } catch (const Error&) {
            continue; // written by hand before this was checked
        }
    }
    return anchors;
}

void SetMonitorAnchors::run(const QStringList& texts) const
{
    std::vector<MonitorAnchor> anchors;
    for (const QString& text : texts)
        anchors.push_back(monitorAnchorFromText(text));
    if ((!anchors.empty() && anchors.size() < kFewestAnchors) || anchors.size() > kMostAnchors)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Name from two to eight places for comparison: a single one that is down itself would hide every anomaly."));
    const auto ledger = m_context.openLedger();
    requireIndependent(*ledger, anchors);
    QJsonObject setting = settingOf(*ledger);
    const QJsonValue before = setting.value(kAnchors);
    QJsonArray after;
    for (const MonitorAnchor& anchor : anchors)
        after.append(anchor.text());
    setting.insert(kAnchors, after);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    ledger::SettingTable(*ledger).set(transaction, ledger::SettingTable::kProfile, kSetting, setting);
    transaction.audit(QStringLiteral("monitor.anchors"), kAnchors,
                      {{QStringLiteral("before"), before.isUndefined() ? QJsonValue() : before}, {QStringLiteral("after"), after}});
    transaction.commit();
}

std::vector<AnchorAnswer> askMonitorAnchors(const std::vector<MonitorAnchor>& anchors, JobContext& job)
{
    std::vector<AnchorAnswer> answers;
    for (const MonitorAnchor& anchor : anchors) {
        job.throwIfCancelled();
        AnchorAnswer answer{anchor, false, {}};
        const QList<QHostAddress> addresses = net::addressesOf(anchor.host);
        if (addresses.isEmpty())
            answer.reason = Tr::tr("The name does not resolve.");
        for (const QHostAddress& address : addresses.mid(0, kAddressesTried)) {
            const net::TcpAnswer tcp = net::tryConnect(address, anchor.port, std::chrono::seconds(5), job);
            answer.answers = tcp.connected;
            answer.reason = tcp.connected ? QString() : tcp.reason;
            if (answer.answers)
                break;
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace akimori::operations
