#include "ui/pages/monitorforms.h"

#include "base/jst.h"
#include "monitoring/probe.h"
#include "operations/monitoring/monitoringfacts.h"
#include "operations/monitoring/monitoritems.h"
#include "operations/monitoring/procureditems.h"
#include "ui/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace akimori::ui::monitorforms {

namespace {

using Need = FormDialog::Need;
using Words = QList<QPair<QString, QString>>;

const QString kPortFlag = QStringLiteral("port-");
const QString kWatchedBy = QStringLiteral("by-");

Words kinds()
{
    Words words;
    for (const MonitorKind kind : kMonitorKinds)
        words.append({toString(kind), displayName(kind)});
    return words;
}

QString textOf(const Values& values, const char* key)
{
    return values.value(QLatin1String(key));
}

[[noreturn]] void refuse(const QString& label, const QString& text)
{
    throw Error(ErrorCode::BadInput, Tr::tr("%1: “%2” cannot be read as a number.").arg(label, text.left(40)));
}

QString limitText(const std::optional<double>& limit)
{
    return limit ? monitoring::numberText(*limit) : QString();
}

std::optional<double> limitFrom(const Values& values, const char* key, const QString& label)
{
    const QString text = textOf(values, key);
    bool ok = true;
    const double value = text.isEmpty() ? 0 : text.toDouble(&ok);
    if (!ok)
        refuse(label, text);
    return text.isEmpty() ? std::nullopt : std::optional(value);
}

int countFrom(const Values& values, const char* key, const QString& label)
{
    bool ok = false;
    const int count = textOf(values, key).toInt(&ok);
    if (!ok)
        refuse(label, textOf(values, key));
    return count;
}

/// "300", "5 min", "5分", "6 h", "1日": seconds.
int secondsFrom(const Values& values, const char* key, const QString& label)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,8})\\s*(s|秒|min|m|分|h|時間|d|日)?$"));
    const QRegularExpressionMatch match = form.match(textOf(values, key));
    if (!match.hasMatch())
        refuse(label, textOf(values, key));
    const QString unit = match.captured(2);
    const qint64 factor = unit.isEmpty() || unit == u"s" || unit == u"秒"      ? 1
                          : unit == u"min" || unit == u"m" || unit == u"分" ? 60
                          : unit == u"h" || unit == u"時間"                   ? 3600
                                                                              : 86400;
    const qint64 seconds = match.captured(1).toLongLong() * factor;
    if (seconds > std::numeric_limits<int>::max())
        refuse(label, textOf(values, key));
    return static_cast<int>(seconds);
}

QString parameterText(const QJsonObject& parameters)
{
    QStringList lines;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        QStringList values;
        for (const QJsonValue& value : it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()})
            values << (value.isDouble() ? monitoring::numberText(value.toDouble()) : value.toString());
        lines << QStringLiteral("%1=%2").arg(it.key(), values.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

QJsonObject parametersFrom(const QString& text)
{
    QJsonObject parameters;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        if (!line.contains(u'=') || name.isEmpty())
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no parameter. Write NAME=VALUE.").arg(line.left(60)));
        parameters.insert(name, line.section(u'=', 1).trimmed());
    }
    return parameters;
}

QString parameterLabel(const MonitorItem& item)
{
    const QStringList names = monitoring::probeInfo(item.probe).parameterNames();
    return Tr::tr("Parameters (%1), one NAME=VALUE a line").arg(names.join(QStringLiteral(", ")));
}

void addWhat(FormDialog* dialog, const MonitorItem& item)
{
    dialog->beginTab(Tr::tr("What is watched"));
    dialog->addLine(QStringLiteral("title"), Tr::tr("Monitor item"), item.title, Need::Required);
    dialog->addChoice(QStringLiteral("kind"), Tr::tr("Kind"), kinds(), toString(item.kind));
    dialog->addLine(QStringLiteral("target"), Tr::tr("Target (empty = everything found)"), item.target);
    dialog->addLine(QStringLiteral("method"), Tr::tr("Method"), item.method);
    dialog->addText(QStringLiteral("reason"), Tr::tr("Why it is watched"), item.reason, Need::Required, 2);
    if (!monitoring::probeInfo(item.probe).parameterNames().isEmpty())
        dialog->addText(QStringLiteral("parameters"), parameterLabel(item), parameterText(item.parameters));
    dialog->addText(QStringLiteral("exclusion"), Tr::tr("Not applicable because (empty = it is watched)"), item.exclusion, Need::Optional, 2);
}

void addLimits(FormDialog* dialog, const MonitorItem& item)
{
    const QString side = item.limits.below ? Tr::tr("%1 (at or below)") : Tr::tr("%1 (at or above)");
    dialog->beginTab(Tr::tr("Limits and interval"));
    dialog->addLine(QStringLiteral("earlySign"), side.arg(displayName(MonitorState::EarlySign)), limitText(item.limits.earlySign));
    dialog->addLine(QStringLiteral("warning"), side.arg(displayName(MonitorState::Warning)), limitText(item.limits.warning));
    dialog->addLine(QStringLiteral("anomaly"), side.arg(displayName(MonitorState::Anomaly)), limitText(item.limits.anomaly));
    dialog->addLine(QStringLiteral("trendDays"), Tr::tr("Early sign when the anomaly is due within so many days (0 = no forecast)"),
                    QString::number(item.limits.trendDays));
    dialog->addLine(QStringLiteral("interval"), Tr::tr("Interval (e.g. 60 s, 5 min, 6 h, 1 d)"), operations::intervalText(item.intervalSeconds), Need::Required);
    dialog->addLine(QStringLiteral("retry"), Tr::tr("Interval while the state is not settled"), operations::intervalText(item.retrySeconds), Need::Required);
    dialog->addLine(QStringLiteral("openAfter"), Tr::tr("Bad measurements in a row until it is told"), QString::number(item.openAfter), Need::Required);
    dialog->addLine(QStringLiteral("closeAfter"), Tr::tr("Good measurements in a row until it is normal again"), QString::number(item.closeAfter), Need::Required);
}

void addResponse(FormDialog* dialog, const MonitorItem& item)
{
    dialog->beginTab(Tr::tr("Response"));
    Words severities;
    for (const MonitorSeverity severity : {MonitorSeverity::High, MonitorSeverity::Medium, MonitorSeverity::Low})
        severities.append({toString(severity), displayName(severity)});
    dialog->addChoice(QStringLiteral("severity"), Tr::tr("How bad an anomaly is for the public"), severities, toString(item.severity));
    dialog->addLine(QStringLiteral("notify"), Tr::tr("Who is told"), item.notify);
    dialog->addText(QStringLiteral("firstResponse"), Tr::tr("What is done first"), item.firstResponse);
}

/// What `make` refuses, as the sentence of the form.
template <typename Make>
std::function<QString(const FormDialog&)> refusalOf(Make make)
{
    return [make](const FormDialog& dialog) {
        try {
            make(dialog.values());
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    };
}

} // namespace

FormDialog* chooseProbe(QWidget* parent)
{
    Words probes;
    for (const MonitorItem& item : operations::standardMonitorItems({}))
        probes.append({item.probe, QStringLiteral("%1：%2").arg(displayName(item.kind), item.title)});
    auto* dialog = new FormDialog(Glyph::Activity, Tr::tr("Add a monitor item"),
                                  Tr::tr("Choose what is measured. The next step shows limits, interval and reason as the standard set has them."),
                                  Tr::tr("Next…"), parent);
    dialog->addChoice(QStringLiteral("probe"), Tr::tr("What is measured"), probes, {});
    return dialog;
}

MonitorItem newItem(const Site& site, const std::vector<MonitorItem>& items, const Values& values)
{
    const monitoring::ProbeInfo& info = monitoring::probeInfo(textOf(values, "probe"));
    MonitorItem made = info.standard(site);
    made.probe = made.id = QLatin1String(info.word);
    made.kind = info.kind;
    const auto taken = [&](const QString& id) {
        return std::any_of(items.begin(), items.end(), [&](const MonitorItem& other) { return other.id == id; });
    };
    for (int n = 2; taken(made.id); ++n)
        made.id = QStringLiteral("%1-%2").arg(made.probe).arg(n);
    return made;
}

FormDialog* item(const MonitorItem& item, bool isNew, QWidget* parent)
{
    auto* dialog = new FormDialog(Glyph::Activity, isNew ? Tr::tr("New monitor item “%1”").arg(item.id) : Tr::tr("Monitor item “%1”").arg(item.title),
                                  Tr::tr("A change makes a new revision of the list of monitor items, which is approved again. What was measured stays."),
                                  isNew ? Tr::tr("Add the item") : Tr::tr("Save the change"), parent);
    dialog->addLine(QStringLiteral("changeReason"), Tr::tr("Reason of the change"), isNew ? item.reason : QString(), Need::Required);
    addWhat(dialog, item);
    addLimits(dialog, item);
    addResponse(dialog, item);
    dialog->setCheck(refusalOf([item](const Values& values) { operations::checkMonitorItem(itemFrom(item, values)); }));
    return dialog;
}

MonitorItem itemFrom(MonitorItem item, const Values& values)
{
    item.title = textOf(values, "title");
    item.kind = monitorKindFromString(textOf(values, "kind"));
    item.target = textOf(values, "target");
    item.method = textOf(values, "method");
    item.reason = textOf(values, "reason");
    item.exclusion = textOf(values, "exclusion");
    item.parameters = parametersFrom(textOf(values, "parameters"));
    item.limits.earlySign = limitFrom(values, "earlySign", displayName(MonitorState::EarlySign));
    item.limits.warning = limitFrom(values, "warning", displayName(MonitorState::Warning));
    item.limits.anomaly = limitFrom(values, "anomaly", displayName(MonitorState::Anomaly));
    item.limits.trendDays = countFrom(values, "trendDays", Tr::tr("Days of the forecast"));
    item.intervalSeconds = secondsFrom(values, "interval", Tr::tr("Interval"));
    item.retrySeconds = secondsFrom(values, "retry", Tr::tr("Interval while the state is not settled"));
    item.openAfter = countFrom(values, "openAfter", Tr::tr("Bad measurements in a row until it is told"));
    item.closeAfter = countFrom(values, "closeAfter", Tr::tr("Good measurements in a row until it is normal again"));
    item.severity = monitorSeverityFromString(textOf(values, "severity"));
    item.notify = textOf(values, "notify");
    item.firstResponse = textOf(values, "firstResponse");
    return item;
}

FormDialog* procured(const ProcuredItem& before, const std::vector<MonitorItem>& monitors, QWidget* parent)
{
    const bool isNew = before.id.isEmpty();
    auto* dialog = new FormDialog(Glyph::ClipboardList, isNew ? Tr::tr("Register a procured item") : Tr::tr("Procured item %1").arg(before.id),
                                  Tr::tr("Everything that was procured is watched by a monitor item or written down as not applicable with the "
                                         "reason. On a rented server the provider's notices are the evidence for the hardware. Where nothing of a "
                                         "kind was procured, leave the name empty and write why."),
                                  isNew ? Tr::tr("Register the item") : Tr::tr("Save the change"), parent);
    dialog->beginTab(Tr::tr("Item"));
    dialog->addLine(QStringLiteral("name"), Tr::tr("Procured item"), before.name);
    dialog->addChoice(QStringLiteral("kind"), Tr::tr("Kind"), kinds(), toString(before.kind));
    dialog->addLine(QStringLiteral("version"), Tr::tr("Version, plan or model"), before.version);
    dialog->addLine(QStringLiteral("supplier"), Tr::tr("Supplier or provider"), before.supplier);
    dialog->addDay(QStringLiteral("procuredOn"), Tr::tr("Procured on"), before.procuredOn);
    dialog->addDay(QStringLiteral("supportUntil"), Tr::tr("Last day of support"), before.supportUntil);
    dialog->addText(QStringLiteral("exclusion"), Tr::tr("Not applicable because (needed when nothing watches it)"), before.exclusion, Need::Optional, 2);
    dialog->beginTab(Tr::tr("Watched by"));
    for (const MonitorItem& monitor : monitors)
        dialog->addFlag(kWatchedBy + monitor.id, QStringLiteral("%1：%2").arg(displayName(monitor.kind), monitor.title), before.itemIds.contains(monitor.id));
    dialog->setCheck(refusalOf([before](const Values& values) { validate(procuredFrom(before, values)); }));
    return dialog;
}

ProcuredItem procuredFrom(ProcuredItem item, const Values& values)
{
    item.name = textOf(values, "name");
    item.kind = monitorKindFromString(textOf(values, "kind"));
    item.version = textOf(values, "version");
    item.supplier = textOf(values, "supplier");
    item.exclusion = textOf(values, "exclusion");
    item.procuredOn = QDate::fromString(textOf(values, "procuredOn"), Qt::ISODate);
    item.supportUntil = QDate::fromString(textOf(values, "supportUntil"), Qt::ISODate);
    item.itemIds.clear();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().startsWith(kWatchedBy) && it.value() == QLatin1String("yes"))
            item.itemIds << it.key().mid(kWatchedBy.size());
    }
    item.itemIds.sort();
    return operations::named(std::move(item));
}

FormDialog* notice(const std::vector<ProcuredItem>& items, const QString& chosen, const QDateTime& now, QWidget* parent)
{
    Words words;
    for (const ProcuredItem& item : items)
        words.append({item.id, QStringLiteral("%1 %2").arg(item.id, item.name)});
    auto* dialog = new FormDialog(Glyph::FileText, Tr::tr("Record a provider's notice"),
                                  Tr::tr("Maintenance, failures and their end as the provider announced them. The notice stands in the monthly report."),
                                  Tr::tr("Record the notice"), parent);
    dialog->addChoice(QStringLiteral("procured"), Tr::tr("About"), words, chosen);
    dialog->addInstant(QStringLiteral("at"), Tr::tr("When"), now, Need::Required);
    dialog->addText(QStringLiteral("text"), Tr::tr("What the provider wrote"), {}, Need::Required, 6);
    return dialog;
}

FormDialog* ports(const operations::PortsView& view, QWidget* parent)
{
    const QString seen = !view.observed.isEmpty()
                             ? Tr::tr("Seen on %1. Tick what may be open for other machines; every other open port is told from then on.").arg(view.observedAt.isValid() ? jst::display(view.observedAt) : QStringLiteral("―"))
                             : Tr::tr("No visit has seen the open ports yet. Measure first, or write down what may be open.");
    auto* dialog = new FormDialog(Glyph::ShieldCheck, Tr::tr("Approve listening ports"), seen, Tr::tr("Approve these ports"), parent);
    constexpr qsizetype kWithoutScrolling = 8;
    QList<int> all = view.observed + view.approved;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all.size() > kWithoutScrolling)
        dialog->beginTab(Tr::tr("Ports"));
    const bool first = view.approved.isEmpty();
    for (const int port : all) {
        const bool open = view.observed.contains(port);
        const QString state = !open                           ? Tr::tr("%1 (approved, not open now)")
                              : view.approved.contains(port) ? Tr::tr("%1 (approved, open)")
                                                             : Tr::tr("%1 (open, not approved)");
        dialog->addFlag(kPortFlag + QString::number(port), state.arg(port), first ? open : view.approved.contains(port));
    }
    dialog->addLine(QStringLiteral("others"), Tr::tr("Further ports, e.g. 22, 443"));
    dialog->addText(QStringLiteral("reason"), Tr::tr("Why these ports may be open"), {}, Need::Required, 2);
    dialog->setCheck([refused = refusalOf(portsFrom)](const FormDialog& form) {
        const QString problem = refused(form);
        return problem.isEmpty() && portsFrom(form.values()).isEmpty() ? Tr::tr("Name at least one port.") : problem;
    });
    return dialog;
}

QList<int> portsFrom(const Values& values)
{
    static const QRegularExpression between(QStringLiteral("[,、\\s]+"));
    QList<int> ports;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key().startsWith(kPortFlag) && it.value() == QLatin1String("yes"))
            ports << it.key().mid(kPortFlag.size()).toInt();
    }
    for (const QString& text : textOf(values, "others").split(between, Qt::SkipEmptyParts)) {
        bool ok = false;
        ports << text.toInt(&ok);
        if (!ok || ports.last() < 1 || ports.last() > 65535)
            throw Error(ErrorCode::BadInput, Tr::tr("“%1” is no port. Ports go from 1 to 65535.").arg(text.left(40)));
    }
    return ports;
}

FormDialog* anchors(const std::vector<operations::AnchorAnswer>& answers, QWidget* parent)
{
    QStringList now;
    QStringList texts;
    for (const operations::AnchorAnswer& answer : answers) {
        texts << answer.anchor.text();
        now << QStringLiteral("%1　%2").arg(answer.anchor.text(), answer.answers ? Tr::tr("answers") : Tr::tr("does not answer: %1").arg(answer.reason));
    }
    auto* dialog = new FormDialog(Glyph::Activity, Tr::tr("Places for comparison"),
                                  Tr::tr("When something looks bad and none of these places answers either, this computer's own line is down, and the "
                                         "measurement is unknown instead of an anomaly. Name from two to eight places that are independent of the sites and of each other."),
                                  Tr::tr("Save the places"), parent);
    if (!now.isEmpty())
        dialog->addReading(Tr::tr("Asked just now"), now.join(u'\n'));
    dialog->addText(QStringLiteral("anchors"), Tr::tr("Places (host:port), one a line; empty = no comparison"), texts.join(u'\n'), Need::Optional, 6);
    dialog->setCheck(refusalOf([](const Values& values) {
        const QStringList places = anchorsFrom(values);
        for (const QString& text : places)
            operations::monitorAnchorFromText(text);
        if (places.size() == 1)
            throw Error(ErrorCode::BadInput, Tr::tr("Name a second place: a single one that is down itself would hide every anomaly."));
    }));
    return dialog;
}

QStringList anchorsFrom(const Values& values)
{
    static const QRegularExpression between(QStringLiteral("[,、\\s]+"));
    return textOf(values, "anchors").split(between, Qt::SkipEmptyParts);
}

} // namespace akimori::ui::monitorforms
