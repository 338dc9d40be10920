#include "support/clirunner.h"
#include "support/smtpsink.h"

#include <QJsonArray>
#include <QTest>

using namespace akimori;
using test::CliRunner;
using test::SmtpSink;

/// The incident and notify commands as a script uses them: exit codes, JSON, and mail to a real server.
class tst_incidentcommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;

    CliRunner::Result run(const QString& line, const QStringList& more = {})
    {
        return m_cli->run(line.split(u' ', Qt::SkipEmptyParts) + more);
    }

    /// Runs and expects success; returns the incident.
    QJsonObject incident(const QString& line, const QStringList& more = {})
    {
        const CliRunner::Result result = run(line, more);
        if (result.exitCode != 0)
            qWarning() << line << result.output << result.messages;
        return result.exitCode == 0 ? result.json.value(u"incident"_qs).toObject() : QJsonObject();
    }

    void useMail(const SmtpSink& sink)
    {
        qputenv("AKIMORI_SMTP_PASSWORD", SmtpSink::password().toUtf8());
        const CliRunner::Result result =
            run(u"notify settings --host localhost --from akimori@example.jp --on-call oncall@example.jp"_qs,
                {u"--port"_qs, QString::number(sink.port()), u"--user"_qs, SmtpSink::user(), u"--ca"_qs, sink.caFile(),
                 u"--responsible"_qs, u"chief@example.jp"_qs, u"--manager"_qs, u"boss@example.jp"_qs});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.json[u"ready"_qs].toBool());
        QVERIFY(!result.output.contains(SmtpSink::password().toUtf8()));
    }

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }
    void cleanup()
    {
        m_cli.reset();
        qunsetenv("AKIMORI_SMTP_PASSWORD");
    }

    /// On an empty profile: from the first line to 完了, with every guard on the way.
    void anIncidentFromBeginningToEnd()
    {
        const QJsonObject opened =
            incident(u"incident open --category fault --severity major"_qs,
                     {u"--title"_qs, u"閲覧できない"_qs, u"--monitoring"_qs, u"HTTP 監視"_qs, u"--content"_qs, u"503 を返した"_qs,
                      u"--threshold"_qs, u"200"_qs, u"--measured"_qs, u"503"_qs});
        const QString no = opened[u"no"_qs].toString();
        QVERIFY2(no.startsWith(u"事-"_qs) && no.endsWith(u"-0001"_qs), qPrintable(no));
        QCOMPARE(opened[u"state"_qs].toString(), u"received"_qs);
        QVERIFY(opened[u"detectedAt"_qs].toString().endsWith(u"+09:00"_qs));
        for (const char* key : {"category", "severity", "title", "occurredAt", "detectedBy", "monitoring", "measured",
                                "threshold", "content", "impact", "necessity", "necessityReason", "judgedBy", "judgedAt",
                                "expectedRestore", "nextReportAt", "clockNote", "analysis", "location", "component",
                                "directCause", "rootCause", "provisional", "provisionalAt", "serviceRestoredAt", "permanent",
                                "prevention", "dataLoss", "restoredGeneration", "objectivesMet", "similarPlaces",
                                "attachments", "inspectionMethod", "findingKinds", "affected", "findingCount", "evidence",
                                "lastGoodAt", "visitorHarm", "personalData", "publicState", "evidencePreserved", "nextPlan",
                                "decisionsAsked", "intrusionRoute", "contacts", "reports", "events", "clocks", "missing"})
            QVERIFY2(opened.contains(QLatin1String(key)), key);

        QCOMPARE(run(u"incident close "_qs + no).exitCode, 4);
        QCOMPARE(run(u"incident judge "_qs + no + u" notRequired"_qs).exitCode, 3);
        QCOMPARE(run(u"incident judge "_qs + no + u" perhaps"_qs).exitCode, 3);
        QCOMPARE(incident(u"incident judge "_qs + no + u" required"_qs)[u"state"_qs].toString(), u"investigating"_qs);
        QCOMPARE(run(u"incident advance "_qs + no).exitCode, 4);
        QCOMPARE(run(u"incident record "_qs + no + u" nonsense=1"_qs).exitCode, 3);
        QCOMPARE(incident(u"incident record "_qs + no + u" location=middleware component=nginx"_qs)[u"location"_qs].toString(),
                 u"middleware"_qs);
        QCOMPARE(incident(u"incident contact "_qs + no + u" --absent --with ○○課"_qs)[u"contacts"_qs].toArray().size(), 1);
        QCOMPARE(run(u"incident contact "_qs + no + u" --with ○○課"_qs).exitCode, 3); // nothing was said
        incident(u"incident contact "_qs + no + u" --with ○○課 --words 連絡しました --answer 了解"_qs);
        incident(u"incident act "_qs + no + u" --text 設定を戻した"_qs);
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        incident(u"incident record "_qs + no,
                 {u"provisional=設定を戻した"_qs, u"provisionalAt="_qs + now, u"serviceRestoredAt="_qs + now,
                  u"restoredCheck=HTTP 200"_qs, u"impact=全ページ 10 分"_qs, u"analysis=構文の誤り"_qs, u"directCause=設定"_qs,
                  u"rootCause=確認不足"_qs});
        QCOMPARE(incident(u"incident advance "_qs + no + u" restored"_qs)[u"state"_qs].toString(), u"restored"_qs);
        QCOMPARE(run(u"incident report "_qs + no + u" first"_qs).exitCode, 3); // to whom, how
        incident(u"incident report "_qs + no + u" first --to ○○課 --means 電話"_qs);
        const QString today = QDate::currentDate().addDays(-1).toString(Qt::ISODate); // any time zone
        incident(u"incident measure "_qs + no + u" permanent --text 設定を直す --done "_qs + today);
        incident(u"incident measure "_qs + no + u" prevention --text 反映前の検査 --owner ○○ --due 2099-01-01"_qs);
        QCOMPARE(run(u"incident close "_qs + no).exitCode, 4);
        incident(u"incident measure "_qs + no + u" prevention --number 1 --done "_qs + today);
        QCOMPARE(run(u"incident measure "_qs + no + u" prevention --number 2 --done "_qs + today).exitCode, 3);
        QCOMPARE(run(u"incident close "_qs + no).exitCode, 4); // the final report
        incident(u"incident report "_qs + no + u" final --to ○○課 --means メール --document 第R8-1号"_qs);
        const QJsonObject closed = incident(u"incident close "_qs + no);
        QCOMPARE(closed[u"state"_qs].toString(), u"closed"_qs);
        QCOMPARE(closed[u"reports"_qs].toArray().size(), 2);
        QCOMPARE(closed[u"prevention"_qs].toArray()[0][u"owner"_qs].toString(), u"○○"_qs);
        QCOMPARE(run(u"incident act "_qs + no + u" --text x"_qs).exitCode, 4);
        QCOMPARE(run(u"incident show 事-2026-9999"_qs).exitCode, 3);
        const CliRunner::Result list = run(u"incident list --state closed"_qs);
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.json[u"incidents"_qs].toArray().size(), 1);
        QCOMPARE(run(u"audit verify"_qs).exitCode, 0);
    }

    void theSameKeyJoins()
    {
        const QString command = u"incident open --key probe/http --title 遅い --category earlySign --severity minor"_qs;
        QVERIFY(!run(command).json[u"joined"_qs].toBool());
        const CliRunner::Result again = run(command);
        QVERIFY(again.json[u"joined"_qs].toBool());
        QCOMPARE(again.json[u"incident"_qs][u"occurrences"_qs].toInt(), 2);
        QVERIFY(run(u"incident script "_qs + again.json[u"incident"_qs][u"no"_qs].toString())
                    .json[u"script"_qs].toString().contains(u"異常の予兆"_qs));
    }

    void mailGoesOutAndItsFailuresHaveTheirExitCodes()
    {
        QCOMPARE(run(u"notify test"_qs).exitCode, 3); // not set up
        const SmtpSink sink;
        useMail(sink);
        QCOMPARE(run(u"notify test"_qs).exitCode, 0);
        QCOMPARE(sink.messages().size(), 1);
        qputenv("AKIMORI_SMTP_PASSWORD", "falsch");
        QCOMPARE(run(u"notify test"_qs).exitCode, 5);
        qputenv("AKIMORI_SMTP_PASSWORD", SmtpSink::password().toUtf8());
        QCOMPARE(run(u"notify test"_qs, {u"--to"_qs, u"a@b\r\nRCPT TO:<evil@example.com>"_qs}).exitCode, 3);

        incident(u"incident open --category fault --severity major --title 停止"_qs);
        QCOMPARE(run(u"notify alerts"_qs).exitCode, 0); // who opened it by hand has taken it over
        const CliRunner::Result escalated = run(u"incident escalate"_qs);
        QCOMPARE(escalated.json[u"escalated"_qs].toArray().size(), 2); // major: both at once
        const CliRunner::Result delivered = run(u"notify deliver"_qs);
        QCOMPARE(delivered.exitCode, 0);
        QCOMPARE(delivered.json[u"sent"_qs].toInt(), 3);
        QStringList recipients;
        for (const QByteArray& message : sink.messages().mid(1))
            recipients << test::headerOf(message, "To");
        recipients.sort();
        QCOMPARE(recipients, QStringList({u"boss@example.jp"_qs, u"chief@example.jp"_qs, u"oncall@example.jp"_qs}));
        QVERIFY(test::headerOf(sink.messages()[1], "Subject").contains(u"停止"_qs)); // Japanese by default
        QCOMPARE(run(u"notify outbox"_qs).exitCode, 0);

        QCOMPARE(run(u"notify settings --port 1"_qs).exitCode, 0);
        QCOMPARE(run(u"notify test"_qs).exitCode, 2); // nobody listens
        incident(u"incident open --category fault --severity moderate --title 再び"_qs);
        QCOMPARE(run(u"notify deliver"_qs).exitCode, 2);
        const CliRunner::Result outbox = run(u"notify outbox"_qs);
        QCOMPARE(outbox.exitCode, 1); // not delivered: visible
        const QJsonObject unsent = outbox.json[u"mails"_qs].toArray()[0].toObject();
        QVERIFY(!unsent[u"failure"_qs].toString().isEmpty());
        QCOMPARE(run(u"notify dismiss "_qs + QString::number(unsent[u"id"_qs].toInt())).exitCode, 0);
        QCOMPARE(run(u"notify outbox"_qs).exitCode, 0);
        QCOMPARE(run(u"notify retry 999"_qs).exitCode, 3);
        QCOMPARE(run(u"notify ack 999"_qs).exitCode, 3);
    }

    void agreedEscalationIsKept()
    {
        const QString policy = u"{\"ringsFrom\":\"08:00\",\"ringsUntil\":\"20:00\",\"steps\":[{\"severity\":\"minor\","
                               u"\"cause\":\"notJudged\",\"afterMinutes\":5,\"audience\":\"manager\",\"atNight\":false}]}"_qs;
        QCOMPARE(run(u"notify policy"_qs, {u"--set"_qs, policy}).exitCode, 0);
        const QJsonObject stored = run(u"notify policy"_qs).json[u"policy"_qs].toObject();
        QCOMPARE(stored[u"ringsFrom"_qs].toString(), u"08:00"_qs);
        QCOMPARE(stored[u"steps"_qs].toArray().size(), 1);
        QCOMPARE(run(u"notify policy"_qs, {u"--set"_qs, u"no json"_qs}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(tst_incidentcommands)
#include "tst_incidentcommands.moc"
