#include "incidents/telephonescript.h"

#include "base/error.h"
#include "base/wareki.h"
#include "incidents/tr.h"

#include <QFile>
#include <QHash>

static void initResources() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(incidents);
}

namespace akimori::incidents {

namespace {

// The script is spoken to the city: Japanese whatever the language of the window.
const QString kUnderInvestigation = QStringLiteral("現在、調査中です。");

QString known(const QString& text)
{
    return text.trimmed().isEmpty() ? kUnderInvestigation : text.trimmed();
}

QString spoken(IncidentCategory category)
{
    switch (category) {
    case IncidentCategory::EarlySign: return QStringLiteral("異常の予兆");
    case IncidentCategory::Anomaly: return QStringLiteral("異常");
    case IncidentCategory::Fault: return QStringLiteral("障害");
    case IncidentCategory::Security: return QStringLiteral("改ざんの疑い（セキュリティインシデント）");
    case IncidentCategory::Disaster: return QStringLiteral("災害による影響");
    case IncidentCategory::Mistake: return QStringLiteral("操作誤り");
    case IncidentCategory::Other: return QStringLiteral("不測の事態");
    }
    return {};
}

QString spoken(IncidentState state)
{
    switch (state) {
    case IncidentState::Received: return QStringLiteral("受付（内容を確認中）");
    case IncidentState::Investigating: return QStringLiteral("調査中");
    case IncidentState::Provisional: return QStringLiteral("暫定対応中");
    case IncidentState::Restored: return QStringLiteral("復旧済み");
    case IncidentState::Permanent: return QStringLiteral("復旧済み、恒久対応中");
    case IncidentState::Prevention: return QStringLiteral("復旧済み、再発防止策を実施中");
    case IncidentState::Closed: return QStringLiteral("完了");
    }
    return {};
}

QString spoken(PublicState state)
{
    switch (state) {
    // What we did about the publication; whether the page can be read stands under 内容.
    case PublicState::Continued: return QStringLiteral("公開停止の措置は行っていません");
    case PublicState::PageStopped: return QStringLiteral("該当ページの公開を停止しています");
    case PublicState::Stopped: return QStringLiteral("全ページの公開を停止しています");
    }
    return {};
}

QString necessityOf(const Incident& incident)
{
    switch (incident.necessity) {
    case Necessity::Undecided: return QStringLiteral("判断中です");
    case Necessity::Required: return QStringLiteral("対応が必要と判断しました");
    case Necessity::NotRequired:
        return QStringLiteral("対応は不要と判断しました（理由：%1）").arg(incident.necessityReason);
    }
    return {};
}

QString actionsOf(const IncidentDossier& dossier)
{
    QStringList lines;
    for (const IncidentEvent& event : dossier.events) {
        if (event.kind == QLatin1String("acted"))
            lines << QStringLiteral("\n　　%1　%2").arg(Wareki().dateTime(event.at), event.text);
    }
    return lines.isEmpty() ? QStringLiteral("これから実施します。") : lines.join(QString());
}

constexpr qsizetype kAffectedSpoken = 5; // more nobody can write down

QString affectedOf(const Incident& incident)
{
    QStringList lines = incident.affected.mid(0, kAffectedSpoken);
    if (incident.affected.size() > kAffectedSpoken)
        lines << QStringLiteral("ほか%1件").arg(incident.affected.size() - kAffectedSpoken);
    return lines.isEmpty() ? kUnderInvestigation : QStringLiteral("\n　　") + lines.join(QStringLiteral("\n　　"));
}

QString findingsOf(const Incident& incident)
{
    if (incident.findingCount == 0)
        return kUnderInvestigation;
    const QString count = QStringLiteral("%1件").arg(incident.findingCount);
    return incident.findingKinds.isEmpty() ? count : count + QStringLiteral("（%1）").arg(incident.findingKinds.join(QStringLiteral("、")));
}

QString routeOf(const Incident& incident)
{
    const QString detail = incident.intrusionDetail.trimmed();
    switch (incident.intrusionRoute) {
    case IntrusionRoute::Unidentified:
        return QStringLiteral("現在、調査中です。特定し、ふさぐまでは、表示が戻っても復旧とはいたしません。");
    case IntrusionRoute::Identified: return QStringLiteral("特定しました。") + detail;
    case IntrusionRoute::Undeterminable: return QStringLiteral("特定できないと判断しました。") + detail;
    }
    return {};
}

QString decisionsOf(const Incident& incident)
{
    if (!incident.decisionsAsked.trimmed().isEmpty())
        return incident.decisionsAsked.trimmed();
    if (incident.category != IncidentCategory::Security)
        return QStringLiteral("現時点ではございません。");
    return QStringLiteral("・該当ページ又は全ページの公開を停止するか\n・閲覧者へのお知らせを掲載するか\n"
                          "・関係機関（警察、個人情報保護委員会など）へ連絡するか");
}

QString templateText(IncidentCategory category)
{
    initResources();
    QFile file(category == IncidentCategory::Security ? QStringLiteral(":/akimori/incidents/telephone-tampering.txt")
                                                      : QStringLiteral(":/akimori/incidents/telephone.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, Tr::tr("The text of the telephone script is missing in this program."));
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString telephoneScript(const IncidentDossier& dossier, const ScriptNames& names)
{
    const Incident& incident = dossier.incident;
    const auto named = [](const QString& name, const char16_t* blank) {
        return name.trimmed().isEmpty() ? QString::fromUtf16(blank) : name.trimmed();
    };
    const QString occurred = incident.occurredAt.isValid()
                                 ? Wareki().dateTime(incident.occurredAt)
                                       + (incident.occurredEstimated ? QStringLiteral("（推定）") : QString())
                                 : kUnderInvestigation;
    const QString next = incident.nextReportAt.isValid() ? Wareki().dateTime(incident.nextReportAt)
                                                         : QStringLiteral("状況が分かり次第、御連絡いたします");
    const QHash<QString, QString> values{
        {QStringLiteral("TITLE"), named(names.title, u"本業務")},
        {QStringLiteral("CONTRACTOR"), named(names.contractor, u"○○")},
        {QStringLiteral("CALLER"), named(names.caller, u"○○")},
        {QStringLiteral("CITY"), named(names.city, u"○○課")},
        {QStringLiteral("SITE"), named(names.siteName, u"当該ホームページ")},
        {QStringLiteral("CATEGORY"), spoken(incident.category)},
        {QStringLiteral("NO"), incident.no},
        {QStringLiteral("SUBJECT"), incident.title},
        {QStringLiteral("DETECTED"), Wareki().dateTime(incident.detectedAt)},
        {QStringLiteral("DETECTEDBY"), named(incident.detectedBy, u"担当者による発見")},
        {QStringLiteral("OCCURRED"), occurred},
        {QStringLiteral("CONTENT"), known(incident.content)},
        {QStringLiteral("IMPACT"), known(incident.impact)},
        {QStringLiteral("PUBLIC"), spoken(incident.publicState)},
        {QStringLiteral("NECESSITY"), necessityOf(incident)},
        {QStringLiteral("STATE"), spoken(incident.state)},
        {QStringLiteral("ACTIONS"), actionsOf(dossier)},
        {QStringLiteral("EXPECTED"), known(incident.expectedRestore)},
        {QStringLiteral("NEXT"), next},
        {QStringLiteral("DECISIONS"), decisionsOf(incident)},
        {QStringLiteral("METHOD"), known(incident.inspectionMethod)},
        {QStringLiteral("LASTGOOD"), incident.lastGoodAt.isValid() ? Wareki().dateTime(incident.lastGoodAt) : kUnderInvestigation},
        {QStringLiteral("FINDINGS"), findingsOf(incident)},
        {QStringLiteral("AFFECTED"), affectedOf(incident)},
        {QStringLiteral("HARM"), known(incident.visitorHarm)},
        {QStringLiteral("PERSONAL"), known(incident.personalData)},
        {QStringLiteral("ROUTE"), routeOf(incident)},
        {QStringLiteral("PRESERVED"), incident.evidencePreserved.isEmpty() ? QStringLiteral("これから実施します。") : QStringLiteral("%1点を保全しました。").arg(incident.evidencePreserved.size())},
    };
    // One pass over the template: what a record holds is never read as a place marker.
    QString script;
    const QStringList parts = templateText(incident.category).split(u'@');
    for (qsizetype i = 0; i < parts.size(); ++i)
        script += i % 2 == 0 ? parts[i] : values.value(parts[i], parts[i]);
    return script.trimmed();
}

} // namespace akimori::incidents
