#include "base/error.h"
#include "base/jst.h"
#include "incidents/escalation.h"
#include "incidents/incidentstates.h"
#include "incidents/sighting.h"
#include "incidents/telephonescript.h"
#include "records/incidentfields.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace akimori;
using namespace akimori::incidents;

namespace {

QDateTime at(int day, int hour, int minute = 0)
{
    return jst::toUtc(QDate(2026, 11, day), QTime(hour, minute));
}

IncidentDossier fault(IncidentSeverity severity = IncidentSeverity::Major)
{
    IncidentDossier dossier;
    Incident& incident = dossier.incident;
    incident.no = QStringLiteral("事-2026-0001");
    incident.category = IncidentCategory::Fault;
    incident.severity = severity;
    incident.title = QStringLiteral("トップページ閲覧不可");
    incident.detectedAt = at(24, 10);
    return dossier;
}

CityContact call(const QDateTime& when, bool reached = true)
{
    CityContact contact;
    contact.at = when;
    contact.reached = reached;
    contact.cityPerson = QStringLiteral("○○課 ○○様");
    return contact;
}

IncidentEvent step(const char* kind, const QDateTime& when, const QJsonObject& detail = {})
{
    IncidentEvent event;
    event.kind = QString::fromLatin1(kind);
    event.at = when;
    event.enteredAt = when;
    event.text = QStringLiteral("設定を戻して再起動");
    event.detail = detail;
    return event;
}

IncidentReport report(IncidentReportKind kind, const QDateTime& sentAt)
{
    IncidentReport report;
    report.kind = kind;
    report.sentAt = sentAt;
    report.edition = 1;
    return report;
}

std::optional<ErrorCode> refusal(const std::function<void()>& act, QString* sentence = nullptr)
{
    try {
        act();
    } catch (const Error& error) {
        if (sentence)
            *sentence = error.sentence();
        return error.code();
    }
    return std::nullopt;
}

/// The clauses that keep it from `to`.
QStringList clauses(const IncidentDossier& dossier, IncidentState to)
{
    QStringList clauses;
    for (const Obstacle& obstacle : obstacles(dossier, to)) {
        if (!clauses.contains(obstacle.clause))
            clauses << obstacle.clause;
    }
    return clauses;
}

} // namespace

class tst_incidentstates : public QObject
{
    Q_OBJECT

private slots:
    void aFaultFromDetectionToTheEnd()
    {
        IncidentDossier dossier = fault();
        Incident& incident = dossier.incident;
        const auto go = [&](IncidentState to) { advance(dossier, to, QStringLiteral("責任 ○○"), at(28, 12)); };
        QVERIFY(nextStep(dossier) == NextStep::Judge);
        QCOMPARE(refusal([&] { go(IncidentState::Investigating); }), ErrorCode::NotAllowedNow);

        judge(incident, Necessity::Required, {}, QStringLiteral("管理 ○○"), at(24, 10, 5));
        QVERIFY(incident.state == IncidentState::Investigating);
        QCOMPARE(incident.acknowledgedBy, QStringLiteral("管理 ○○")); // who judges has taken it over
        QVERIFY(nextStep(dossier) == NextStep::Contact);
        dossier.contacts = {call(at(24, 10, 10), false)};
        QVERIFY(nextStep(dossier) == NextStep::Contact); // 不在 is an attempt
        dossier.contacts.push_back(call(at(24, 10, 20)));

        QCOMPARE(clauses(dossier, IncidentState::Provisional), QStringList{QStringLiteral("T-2")});
        incident.location = LocationKind::Unknown;
        QCOMPARE(clauses(dossier, IncidentState::Provisional), QStringList{QStringLiteral("T-2")}); // needs the reason
        incident.location = LocationKind::Middleware;
        QVERIFY(nextStep(dossier) == NextStep::Advance);
        go(IncidentState::Provisional);

        QCOMPARE(clauses(dossier, IncidentState::Restored), QStringList({QStringLiteral("T-3"), QStringLiteral("M-6")}));
        QVERIFY(nextStep(dossier) == NextStep::Act);
        dossier.events = {step("acted", at(24, 11))};
        QVERIFY(nextStep(dossier) == NextStep::FillIn);
        incident.provisional = QStringLiteral("設定を戻した");
        incident.provisionalAt = at(24, 11);
        incident.serviceRestoredAt = at(24, 11, 5);
        QCOMPARE(clauses(dossier, IncidentState::Restored), QStringList{QStringLiteral("T-3")}); // nothing proves it
        incident.restoredCheck = QStringLiteral("トップページ 200、検査 20261124-111000 異常なし");
        go(IncidentState::Restored);

        QCOMPARE(clauses(dossier, IncidentState::Permanent), QStringList{QStringLiteral("T-1")});
        incident.analysis = QStringLiteral("設定の誤り");
        incident.directCause = QStringLiteral("構文の誤り");
        incident.rootCause = QStringLiteral("反映前の確認がない");
        go(IncidentState::Permanent);

        QCOMPARE(clauses(dossier, IncidentState::Prevention), QStringList{QStringLiteral("T-4")});
        incident.permanent = {{QStringLiteral("設定を直す"), {}, {}, {}, {}}};
        QCOMPARE(clauses(dossier, IncidentState::Prevention), QStringList{QStringLiteral("T-4")});
        incident.permanent.front().doneOn = QDate(2026, 11, 25);
        go(IncidentState::Prevention);

        QCOMPARE(clauses(dossier, IncidentState::Closed),
                 QStringList({QStringLiteral("T-6"), QStringLiteral("T-5"), QStringLiteral("M-7"), QStringLiteral("M-9")}));
        incident.prevention = {{QStringLiteral("反映前に検査する"), {}, {}, QDate(2026, 11, 26), {}}};
        QVERIFY(clauses(dossier, IncidentState::Closed).contains(QStringLiteral("T-6"))); // no owner, no date
        incident.prevention.front().owner = QStringLiteral("管理 ○○");
        incident.prevention.front().due = QDate(2026, 12, 1);
        incident.impact = QStringLiteral("全ページ、65分");
        incident.content = QStringLiteral("503 を返した");
        incident.monitoring = QStringLiteral("HTTP 監視");
        QVERIFY(nextStep(dossier) == NextStep::Report);
        dossier.reports = {report(IncidentReportKind::First, at(24, 12))};
        QCOMPARE(clauses(dossier, IncidentState::Closed), QStringList{QStringLiteral("M-9")}); // not the final one
        dossier.reports.push_back(report(IncidentReportKind::Final, at(27, 12)));
        go(IncidentState::Closed);
        QCOMPARE(incident.closedBy, QStringLiteral("責任 ○○"));
        QVERIFY(!incident.open());
        QVERIFY(nextStep(dossier) == NextStep::Nothing);
        QCOMPARE(refusal([&] { go(IncidentState::Closed); }), ErrorCode::BadInput);
        QCOMPARE(refusal([&] { judge(incident, Necessity::Required, {}, {}, at(29, 9)); }), ErrorCode::NotAllowedNow);
        QCOMPARE(refusal([&] { goBack(incident, IncidentState::Permanent, QStringLiteral("x")); }),
                 ErrorCode::NotAllowedNow);
    }

    void aRestoredPageIsNoRestorationWhileTheRouteIsUnknown()
    {
        IncidentDossier dossier = fault();
        Incident& incident = dossier.incident;
        incident.category = IncidentCategory::Security;
        judge(incident, Necessity::Required, {}, QStringLiteral("管理 ○○"), at(24, 10, 5));
        incident.location = LocationKind::Website;
        incident.provisional = QStringLiteral("世代から復元");
        incident.provisionalAt = incident.serviceRestoredAt = at(24, 11);
        incident.restoredCheck = QStringLiteral("検査 異常なし");
        dossier.events = {step("acted", at(24, 11))};
        dossier.contacts = {call(at(24, 10, 10))};
        QCOMPARE(clauses(dossier, IncidentState::Restored), QStringList{QStringLiteral("S-12")});
        incident.intrusionRoute = IntrusionRoute::Identified;
        QCOMPARE(clauses(dossier, IncidentState::Restored), QStringList{QStringLiteral("S-12")}); // not described
        incident.intrusionDetail = QStringLiteral("漏えいした FTP の資格情報。失効させた");
        QVERIFY(clauses(dossier, IncidentState::Restored).isEmpty());
        advance(dossier, IncidentState::Restored, {}, at(24, 12)); // through 暫定, whose guard holds too
        QVERIFY(incident.state == IncidentState::Restored);
    }

    void notRequiredNeedsItsReasonAndIsReportedAllTheSame()
    {
        IncidentDossier dossier = fault(IncidentSeverity::Minor);
        Incident& incident = dossier.incident;
        QCOMPARE(refusal([&] { judge(incident, Necessity::NotRequired, QStringLiteral(" "), {}, at(24, 11)); }),
                 ErrorCode::BadInput);
        QCOMPARE(refusal([&] { judge(incident, Necessity::Undecided, {}, {}, at(24, 11)); }), ErrorCode::BadInput);
        QVERIFY(incident.state == IncidentState::Received);
        judge(incident, Necessity::NotRequired, QStringLiteral("計画停止中の検知"), QStringLiteral("管理"), at(24, 11));
        QVERIFY(nextState(incident) == IncidentState::Closed);
        QCOMPARE(clauses(dossier, IncidentState::Provisional), QStringList{QStringLiteral("M-5")});
        QCOMPARE(clauses(dossier, IncidentState::Closed),
                 QStringList({QStringLiteral("M-7"), QStringLiteral("M-4"), QStringLiteral("M-9")}));
        incident.content = incident.monitoring = QStringLiteral("応答時間");
        dossier.contacts = {call(at(24, 11, 10))};
        dossier.reports = {report(IncidentReportKind::Final, at(24, 12))};
        advance(dossier, IncidentState::Closed, QStringLiteral("責任"), at(24, 13));
        QVERIFY(!incident.open());
    }

    void goingBackNeedsAReason()
    {
        Incident incident = fault().incident;
        incident.state = IncidentState::Restored;
        QCOMPARE(refusal([&] { goBack(incident, IncidentState::Provisional, {}); }), ErrorCode::BadInput);
        QCOMPARE(refusal([&] { goBack(incident, IncidentState::Permanent, QStringLiteral("x")); }), ErrorCode::BadInput);
        goBack(incident, IncidentState::Investigating, QStringLiteral("再び停止した"));
        QVERIFY(incident.state == IncidentState::Investigating);
    }

    void theSameThingSeenAgainJoins()
    {
        Sighting seen;
        seen.siteId = QStringLiteral("site-1");
        seen.dedupKey = QStringLiteral("scan/site-1");
        seen.sourceId = QStringLiteral("scan-1");
        seen.category = IncidentCategory::EarlySign;
        seen.severity = IncidentSeverity::Minor;
        seen.title = QStringLiteral("応答\nが\x01遅い");
        seen.detectedAt = at(24, 9);
        seen.affected = {QStringLiteral("/index.html")};
        Incident incident = incidentOf(seen, at(24, 10));
        QCOMPARE(incident.title, QStringLiteral("応答 が 遅い"));
        QVERIFY(join(incident, seen, at(24, 10)) == JoinOutcome::Known);
        QCOMPARE(incident.occurrences, 1);
        seen.sourceId = QStringLiteral("scan-2");
        seen.detectedAt = at(24, 10);
        seen.category = IncidentCategory::Security;
        seen.severity = IncidentSeverity::Major;
        seen.affected << QStringLiteral("/b.html");
        seen.content = QStringLiteral("見た内容");
        incident.content = QStringLiteral("人が書いた内容");
        QVERIFY(join(incident, seen, at(24, 10)) == JoinOutcome::Joined);
        QCOMPARE(incident.occurrences, 2);
        QCOMPARE(incident.detectedAt, at(24, 9)); // the first detection counts
        QCOMPARE(incident.lastSeenAt, at(24, 10));
        QVERIFY(incident.severity == IncidentSeverity::Major && incident.category == IncidentCategory::Security);
        QCOMPARE(incident.affected.size(), 2);
        QCOMPARE(incident.content, QStringLiteral("人が書いた内容"));
        seen.sourceId = QStringLiteral("scan-3");
        seen.severity = IncidentSeverity::Minor;
        incident.state = IncidentState::Permanent;
        incident.serviceRestoredAt = at(24, 12);
        incident.necessity = Necessity::Required;
        QVERIFY(join(incident, seen, at(25, 10)) == JoinOutcome::Recurred);
        QVERIFY(incident.state == IncidentState::Received);
        QVERIFY(incident.necessity == Necessity::Undecided);
        QVERIFY(!incident.serviceRestoredAt.isValid());
        QVERIFY(incident.severity == IncidentSeverity::Major); // never falls by itself
        QCOMPARE(incident.round, 2);
    }

    void hostileFindingsStayBounded()
    {
        Sighting seen;
        seen.title = QString(100'000, u'あ');
        seen.evidence = QString(1'000'000, u'x');
        for (int i = 0; i < 5'000; ++i)
            seen.affected << QString::number(i) + QString(2'000, u'p');
        const Incident incident = incidentOf(seen, at(24, 10));
        QVERIFY(incident.title.size() <= 500);
        QVERIFY(incident.evidence.size() <= 20'000);
        seen.evidence = QString(QStringLiteral("x\n")).repeated(5'000);
        Incident many = incidentOf(seen, at(24, 10));
        many.no = QStringLiteral("事-2026-0001");
        QVERIFY(!refusal([&] { validate(many, at(24, 10)); })); // a finding is never too long to be recorded
        QVERIFY(incident.affected.size() < 500);
        QVERIFY(incident.affected.front().size() <= 500);
    }

    void escalationRingsOncePerStepAndRound()
    {
        const EscalationPolicy policy = EscalationPolicy::standard();
        IncidentDossier dossier = fault(IncidentSeverity::Moderate);
        QVERIFY(dueEscalations(dossier, policy, at(24, 10, 9)).empty());
        auto due = dueEscalations(dossier, policy, at(24, 10, 10));
        QCOMPARE(due.size(), 1u);
        QCOMPARE(due.front().step.id(), QStringLiteral("moderate/notAcknowledged/10/manager"));
        QCOMPARE(nextEscalation(dossier, policy, at(24, 10, 10))->due, at(24, 10, 30));
        dossier.events.push_back(
            step("escalated", at(24, 10, 10), {{QStringLiteral("step"), due.front().step.id()}, {QStringLiteral("round"), 1}}));
        QVERIFY(dueEscalations(dossier, policy, at(24, 10, 29)).empty());
        QCOMPARE(dueEscalations(dossier, policy, at(24, 11)).size(), 2u); // not contacted: manager and responsible
        dossier.contacts = {call(at(24, 10, 40), false)};
        QCOMPARE(dueEscalations(dossier, policy, at(24, 11)).size(), 2u); // 不在
        dossier.contacts.push_back(call(at(24, 10, 45)));
        QVERIFY(dueEscalations(dossier, policy, at(24, 11)).empty());
        // It happens again: everything counts anew from there.
        dossier.incident.round = 2;
        dossier.events.push_back(step("recurred", at(25, 3)));
        QCOMPARE(dueEscalations(dossier, policy, at(25, 3, 10)).size(), 1u);
        QCOMPARE(dueEscalations(dossier, policy, at(25, 3, 30)).size(), 2u); // the old contact does not count
        dossier.events.back().at = at(25, 3).addSecs(40);
        dossier.contacts.push_back(call(at(25, 3))); // in the same minute, as people enter it
        QVERIFY(contactOfRound(dossier));
        dossier.contacts.back().at = at(25, 2, 59);
        QVERIFY(!contactOfRound(dossier));
        dossier.incident.state = IncidentState::Closed;
        QVERIFY(dueEscalations(dossier, policy, at(26, 0)).empty());
    }

    void aMajorOneRingsAtOnceAndAnEarlySignNotAtNight()
    {
        const EscalationPolicy policy = EscalationPolicy::standard();
        const IncidentDossier major = fault();
        QCOMPARE(dueEscalations(major, policy, at(24, 10)).size(), 2u);
        IncidentDossier minor = fault(IncidentSeverity::Minor);
        minor.incident.detectedAt = at(24, 22);
        QVERIFY(dueEscalations(minor, policy, at(25, 3)).empty());
        QVERIFY(dueEscalations(minor, policy, at(25, 6, 59)).empty());
        QCOMPARE(dueEscalations(minor, policy, at(25, 7)).size(), 2u);
        minor.incident.detectedAt = at(25, 2);
        QCOMPARE(nextEscalation(minor, policy, at(25, 2, 30))->due, at(25, 7));
    }

    void theAgreedPolicyReplacesTheStandardOne()
    {
        const EscalationPolicy standard = EscalationPolicy::standard();
        QCOMPARE(toJson(escalationPolicyFromJson(toJson(standard))), toJson(standard));
        QCOMPARE(toJson(escalationPolicyFromJson({})), toJson(standard));
        QJsonObject wrong = toJson(standard);
        wrong.insert(QStringLiteral("ringsFrom"), QStringLiteral("25:00"));
        QCOMPARE(refusal([&] { escalationPolicyFromJson(wrong); }), ErrorCode::BadInput);
        wrong.insert(QStringLiteral("ringsFrom"), QStringLiteral("22:00"));
        QCOMPARE(refusal([&] { escalationPolicyFromJson(wrong); }), ErrorCode::BadInput);
        QCOMPARE(refusal([&] { escalationPolicyFromJson({{QStringLiteral("contactMinutes"), -1}}); }), ErrorCode::BadInput);
        QJsonObject agreed = toJson(standard);
        agreed.insert(QStringLiteral("agreement"), QStringLiteral(" 協-2026-0001 "));
        QCOMPARE(escalationPolicyFromJson(agreed).agreement, QStringLiteral("協-2026-0001"));
        QJsonArray steps = agreed.value(QStringLiteral("steps")).toArray();
        steps.append(steps.first());
        agreed.insert(QStringLiteral("steps"), steps);
        QCOMPARE(refusal([&] { escalationPolicyFromJson(agreed); }), ErrorCode::BadInput); // it would ring once all the same
    }

    void clocksSayWhatIsOwed()
    {
        const CityCalendar calendar;
        IncidentDossier dossier = fault();
        dossier.incident.category = IncidentCategory::Security;
        const auto state = [&](const char* id, const QDateTime& now) {
            for (const IncidentClock& clock : clocks(dossier, {}, calendar, now)) {
                if (clock.id == QLatin1String(id))
                    return clock.state;
            }
            return IncidentClock::State::MetLate;
        };
        using State = IncidentClock::State;
        QVERIFY(state("contact", at(24, 10, 29)) == State::Running);
        QVERIFY(state("contact", at(24, 10, 31)) == State::Late);
        QVERIFY(state("promptReport", at(24, 23)) == State::Running);
        QVERIFY(state("promptReport", at(25, 1)) == State::Late);
        dossier.contacts = {call(at(24, 10, 10))};
        dossier.reports = {report(IncidentReportKind::First, at(24, 15))};
        QVERIFY(state("contact", at(26, 10)) == State::Met);
        QVERIFY(state("promptReport", at(26, 10)) == State::Met);
        // Restored on Friday 20 November: 23 is a holiday, so the fifth open day is Monday 30.
        dossier.incident.detectedAt = at(20, 9);
        dossier.incident.serviceRestoredAt = at(20, 18);
        QCOMPARE(finalReportDue(dossier.incident, ClockTargets(), calendar), QDate(2026, 11, 30));
        QVERIFY(state("finalReport", at(30, 23)) == State::Running);
        QCOMPARE(dueText(jst::toUtc(QDate(2026, 12, 1), QTime(0, 0))), QStringLiteral("2026-11-30 24:00"));
        QCOMPARE(dueText(at(30, 17, 30)), QStringLiteral("2026-11-30 17:30"));
        QVERIFY(state("finalReport", jst::toUtc(QDate(2026, 12, 1), QTime(0, 1))) == State::Late);
        dossier.reports.push_back(report(IncidentReportKind::Final, at(30, 16)));
        QVERIFY(state("finalReport", at(30, 23)) == State::Met);
        dossier.incident.prevention = {{QStringLiteral("x"), QStringLiteral("y"), QDate(2026, 11, 25), {}, {}}};
        QVERIFY(state("prevention", at(25, 23)) == State::Running);
        QVERIFY(state("prevention", at(26, 1)) == State::Late);
    }

    void theScriptSaysWhatIsKnownAndNeverReadsTheRecordAsTemplate()
    {
        IncidentDossier dossier = fault();
        dossier.incident.content = QStringLiteral("@NO@ という文字列");
        const QString script = telephoneScript(dossier, {QStringLiteral("○○課"), {}, QStringLiteral("担当 ○○"), {}, {}});
        QVERIFY(script.contains(QStringLiteral("令和8年11月24日（火）10時00分")));
        QVERIFY(script.contains(QStringLiteral("@NO@ という文字列")));
        QVERIFY(script.contains(QStringLiteral("影響範囲：現在、調査中です。")));
        QVERIFY(script.contains(QStringLiteral("事案番号 事-2026-0001")));
        QCOMPARE(script.count(u'@'), 2); // every marker of the template has a value
    }

    void tamperingHasItsOwnScript()
    {
        IncidentDossier dossier = fault();
        Incident& incident = dossier.incident;
        incident.category = IncidentCategory::Security;
        incident.findingCount = 7;
        incident.findingKinds = {QStringLiteral("改ざん")};
        for (int i = 1; i <= 7; ++i)
            incident.affected << QStringLiteral("/page%1.html：改ざんの疑い").arg(i);
        const auto says = [&](const QString& text) { return telephoneScript(dossier, {}).contains(text); };
        QVERIFY(says(QStringLiteral("公開を停止するか"))); // the city decides, also when nobody wrote the question down
        QVERIFY(says(QStringLiteral("7件（改ざん）")) && says(QStringLiteral("/page5.html")) && says(QStringLiteral("ほか2件")));
        QVERIFY(!says(QStringLiteral("/page6.html")));
        QVERIFY(says(QStringLiteral("復旧とはいたしません")));
        QVERIFY(!telephoneScript(dossier, {}).contains(u'@'));
        incident.intrusionRoute = IntrusionRoute::Identified;
        incident.intrusionDetail = QStringLiteral("更新用の鍵の流出");
        incident.decisionsAsked = QStringLiteral("全ページの公開停止");
        QVERIFY(says(QStringLiteral("特定しました。更新用の鍵の流出")) && says(QStringLiteral("全ページの公開停止")));
        QVERIFY(!says(QStringLiteral("復旧とはいたしません")));
        incident.category = IncidentCategory::Fault;
        QVERIFY(!says(QStringLiteral("侵入経路")));
    }
};

QTEST_GUILESS_MAIN(tst_incidentstates)
#include "tst_incidentstates.moc"
