#include "ledgerfixture.h"

#include "ledger/alerttable.h"
#include "ledger/citycontacttable.h"
#include "ledger/incidenttable.h"
#include "ledger/outboxtable.h"
#include "records/incidentfields.h"

using namespace akimori;
using namespace akimori::ledger;
using test::LedgerFixture;

namespace {

QDateTime day(int day, int hour = 3)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0, 0, 5), Qt::UTC);
}

/// Every member has a value of its own.
Incident fullIncident()
{
    Incident incident;
    incident.no = QStringLiteral("事-2026-0001");
    incident.siteId = QStringLiteral("site-1");
    incident.dedupKey = QStringLiteral("scan/site-1");
    incident.source = QStringLiteral("scan");
    incident.sourceId = QStringLiteral("20261120-120000");
    incident.openedAt = day(20, 1);
    incident.openedBy = QStringLiteral("Akimori");
    incident.acknowledgedAt = day(20, 2);
    incident.acknowledgedBy = QStringLiteral("担当 ○○");
    incident.lastSeenAt = day(20, 3);
    incident.judgedAt = day(20, 4);
    incident.judgedBy = QStringLiteral("管理 ○○");
    incident.necessity = Necessity::Required;
    incident.necessityReason = QStringLiteral("閲覧者に被害が及ぶ");
    incident.state = IncidentState::Prevention;
    incident.closedAt = day(25);
    incident.closedBy = QStringLiteral("責任 ○○");
    incident.occurrences = 3;
    incident.round = 2;
    incident.permanent = {{QStringLiteral("鍵の交換"), QStringLiteral("担当"), QDate(2026, 12, 1), QDate(2026, 11, 28),
                           QStringLiteral("ログで確認")}};
    incident.prevention = {{QStringLiteral("多要素"), QStringLiteral("管理"), QDate(2026, 12, 15), {}, {}}};
    int n = 0;
    for (const IncidentField& field : incidentFields()) {
        const QString sample = QStringLiteral("値%1 '; \"\\").arg(++n);
        if (std::holds_alternative<QDateTime Incident::*>(field.member))
            field.setText(incident, QStringLiteral("2026-11-%1 12:0%2").arg(10 + n % 10).arg(n % 10));
        else if (std::holds_alternative<bool Incident::*>(field.member))
            field.setText(incident, QStringLiteral("yes"));
        else if (std::holds_alternative<qint64 Incident::*>(field.member))
            field.setText(incident, QString::number(n));
        else if (std::holds_alternative<QString Incident::*>(field.member))
            field.setText(incident, sample);
        else if (std::holds_alternative<QStringList Incident::*>(field.member))
            field.setText(incident, sample + QLatin1Char('\n') + sample);
    }
    incident.category = IncidentCategory::Security;
    incident.severity = IncidentSeverity::Major;
    incident.location = LocationKind::Website;
    incident.intrusionRoute = IntrusionRoute::Identified;
    incident.dataLoss = DataLoss::Some;
    incident.publicState = PublicState::PageStopped;
    return incident;
}

CityContact contact(const QString& subject)
{
    CityContact contact;
    contact.subject = subject;
    contact.at = day(20, 4);
    contact.enteredAt = day(20, 5);
    contact.enteredBy = QStringLiteral("担当 ○○");
    contact.direction = ContactDirection::Incoming;
    contact.means = ContactMeans::Fax;
    contact.reached = false;
    contact.ourPerson = QStringLiteral("担当 ○○");
    contact.cityPerson = QStringLiteral("○○課 ○○様");
    contact.words = QStringLiteral("'; DROP TABLE city_contact; --");
    contact.answer = QStringLiteral("公開停止\n至急");
    contact.nextAt = day(20, 6);
    return contact;
}

} // namespace

class tst_incidenttables : public QObject
{
    Q_OBJECT

private slots:
    void everyFactSurvives()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const IncidentTable table(*ledger);
        const Incident incident = fullIncident();
        {
            Ledger::Transaction transaction(*ledger, fixture.actor);
            QCOMPARE(table.nextNumber(2026), incident.no);
            table.insert(transaction, incident);
            QCOMPARE(table.nextNumber(2026), QStringLiteral("事-2026-0002"));
            QCOMPARE(table.nextNumber(2027), QStringLiteral("事-2027-0001"));
            transaction.commit();
        }
        const auto found = table.find(incident.no);
        QVERIFY(found);
        QCOMPARE(toJson(*found, utcJson), toJson(incident, utcJson));
        QVERIFY(changesBetween(*found, incident).isEmpty());
        QVERIFY(found->permanent.front().doneOn == QDate(2026, 11, 28));
        QVERIFY(!found->prevention.front().doneOn.isValid());
        // No two members share a key: each of the 60 and more stands in the JSON.
        QVERIFY(toJson(incident, utcJson).size() >= 62);
        for (const IncidentField& field : incidentFields())
            QVERIFY2(!field.text(*found).isEmpty(), field.key);
    }

    void openOnesAreFoundByKey()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        fixture.addSite(*ledger);
        const IncidentTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        Incident incident = fullIncident();
        table.insert(transaction, incident);
        QVERIFY(table.openWithKey(incident.dedupKey));
        QVERIFY(!table.openWithKey({}));
        QCOMPARE(table.open().size(), 1u);
        incident.state = IncidentState::Closed;
        table.update(transaction, incident);
        QVERIFY(!table.openWithKey(incident.dedupKey));
        QVERIFY(table.open().empty());
        QCOMPARE(table.all().size(), 1u);
        incident.no = QStringLiteral("事-2026-0099");
        QCOMPARE(test::errorOf([&] { table.update(transaction, incident); }), ErrorCode::NotFound);
    }

    void eventsReportsAndContactsAreAppendOnly()
    {
        LedgerFixture fixture;
        QString no;
        {
            const auto ledger = fixture.open();
            fixture.addSite(*ledger);
            Ledger::Transaction transaction(*ledger, fixture.actor);
            const IncidentTable table(*ledger);
            const Incident incident = fullIncident();
            no = incident.no;
            table.insert(transaction, incident);
            table.addEvent(transaction, {no, 0, day(20, 1), day(20, 2), QStringLiteral("担当"), Role::Operator,
                                         QStringLiteral("acted"), QStringLiteral("隔離"), {{QStringLiteral("by"), 1}}});
            table.addEvent(transaction, {no, 0, day(20, 0), day(20, 3), QStringLiteral("Akimori"), Role::None,
                                         QStringLiteral("joined"), QStringLiteral("再検知"), {}});
            table.addReport(transaction, {no, 1, IncidentReportKind::First, day(20, 5), QStringLiteral("担当"),
                                          QStringLiteral("○○課"), QStringLiteral("メール"), QStringLiteral("第1号"), {}});
            QCOMPARE(CityContactTable(*ledger).insert(transaction, contact(no)), 1);
            QCOMPARE(CityContactTable(*ledger).insert(transaction, contact(QStringLiteral("脆-2026-0003"))), 2);
            transaction.commit();
            const IncidentDossier dossier = table.dossier(no);
            QCOMPARE(dossier.events.size(), 2u);
            QCOMPARE(dossier.events[0].place, 1);
            QCOMPARE(dossier.events[1].place, 2);
            QVERIFY(dossier.events[0].role == Role::Operator);
            QCOMPARE(dossier.events[0].detail.value(QStringLiteral("by")).toInt(), 1);
            QCOMPARE(dossier.actions(), 1);
            QCOMPARE(dossier.reports.size(), 1u);
            QCOMPARE(dossier.nextEdition(), 2);
            QCOMPARE(dossier.contacts.size(), 1u);
            const CityContact& stored = dossier.contacts.front();
            const CityContact sample = contact(no);
            QCOMPARE(stored.words, sample.words);
            QCOMPARE(stored.answer, sample.answer);
            QCOMPARE(stored.at, sample.at);
            QCOMPARE(stored.nextAt, sample.nextAt);
            QVERIFY(stored.means == ContactMeans::Fax && stored.direction == ContactDirection::Incoming);
            QVERIFY(!stored.reached);
            QVERIFY(!dossier.firstContact()); // 不在 is an attempt
            QVERIFY(!dossier.finalReport());
            QCOMPARE(CityContactTable(*ledger).between(day(20, 0), day(21, 0)).size(), 2u);
            QCOMPARE(test::errorOf([&] { table.dossier(QStringLiteral("事-2026-0009")); }), ErrorCode::NotFound);
        }
        const QString name = QStringLiteral("changed");
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(fixture.path);
        QVERIFY(database.open());
        for (const char* table : {"incident_event", "incident_report", "city_contact"}) {
            QSqlQuery query(database);
            const QString words = QString::fromLatin1(table);
            QVERIFY2(!query.exec(QStringLiteral("DELETE FROM ") + words), table);
            QVERIFY2(!query.exec(QStringLiteral("UPDATE %1 SET rowid = rowid").arg(words)), table);
        }
        QVERIFY(!QSqlQuery(database).exec(QStringLiteral("DELETE FROM incident")));
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    void aReportBeforeTheRestorationIsNotFinal()
    {
        IncidentDossier dossier;
        dossier.reports = {{{}, 1, IncidentReportKind::Final, day(20), {}, {}, {}, {}, {}}};
        QVERIFY(dossier.finalReport());
        dossier.incident.serviceRestoredAt = day(21);
        QVERIFY(!dossier.finalReport());
        dossier.incident.serviceRestoredAt = day(19);
        QVERIFY(dossier.finalReport());
        IncidentEvent again;
        again.kind = QStringLiteral("recurred");
        again.enteredAt = day(22);
        dossier.events = {again};
        QVERIFY(!dossier.finalReport());
    }

    void onlyOneOpenAlertPerKey()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const AlertTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        Alert alert;
        alert.key = QStringLiteral("scan.run/site-1");
        alert.title = QStringLiteral("改ざん");
        alert.body = QStringLiteral("本文");
        alert.audiences = {Audience::OnCall, Audience::Responsible};
        alert.urgent = false;
        alert.momentary = true;
        alert.since = day(20);
        alert.id = table.insert(transaction, alert);
        QVERIFY(test::errorOf([&] { table.insert(transaction, alert); }));
        alert.acknowledgedAt = day(20, 4);
        alert.acknowledgedBy = QStringLiteral("担当");
        alert.lastMailedAt = day(20, 5);
        alert.mails = 2;
        table.update(transaction, alert);
        const auto found = table.openWithKey(alert.key);
        QVERIFY(found);
        QVERIFY(found->audiences == alert.audiences);
        QVERIFY(!found->urgent);
        QVERIFY(found->momentary);
        QCOMPARE(found->acknowledgedAt, alert.acknowledgedAt);
        QCOMPARE(found->mails, 2);
        alert.endedAt = day(21);
        table.update(transaction, alert);
        QVERIFY(!table.openWithKey(alert.key));
        QVERIFY(table.open().empty());
        QVERIFY(table.insert(transaction, alert) > alert.id); // the next one with this key
        QCOMPARE(table.newest(10).size(), 2u);
    }

    void theOutboxKnowsWhatIsDue()
    {
        LedgerFixture fixture;
        const auto ledger = fixture.open();
        const OutboxTable table(*ledger);
        Ledger::Transaction transaction(*ledger, fixture.actor);
        OutboxMail mail;
        mail.to = QStringLiteral("oncall@example.jp");
        mail.subject = QStringLiteral("件名");
        mail.body = QStringLiteral("本文");
        mail.messageId = QStringLiteral("1@akimori");
        mail.createdAt = day(20);
        mail.nextAttemptAt = day(20, 4);
        mail.id = table.insert(transaction, mail);
        QVERIFY(test::errorOf([&] { table.insert(transaction, mail); })); // the message id is taken
        QCOMPARE(table.countTo(mail.to, day(20)), 1);
        QCOMPARE(table.countTo(mail.to, day(21)), 0);
        QVERIFY(table.due(day(20, 3)).empty());
        QCOMPARE(table.due(day(20, 4)).size(), 1u);
        mail.state = OutboxState::GivenUp;
        mail.attempts = 5;
        mail.failure = QStringLiteral("拒否");
        table.update(transaction, mail);
        QVERIFY(table.due(day(30)).empty());
        QCOMPARE(table.undelivered().size(), 1u);
        mail.state = OutboxState::Sent;
        mail.sentAt = day(21);
        table.update(transaction, mail);
        QVERIFY(table.undelivered().empty());
        QCOMPARE(table.find(mail.id)->sentAt, day(21));
        QCOMPARE(table.newest(5).front().to, mail.to);
    }

    void aFieldRefusesWhatItCannotMean()
    {
        Incident incident;
        const auto refused = [&](const char* key, const char* text) {
            return test::errorOf([&] { incidentField(QString::fromLatin1(key)).setText(incident, QString::fromUtf8(text)); });
        };
        QCOMPARE(refused("occurredAt", "きのう"), ErrorCode::BadInput);
        QCOMPARE(refused("occurredEstimated", "maybe"), ErrorCode::BadInput);
        QCOMPARE(refused("findingCount", "-1"), ErrorCode::BadInput);
        QCOMPARE(refused("category", "panic"), ErrorCode::BadInput);
        QCOMPARE(refused("state", "closed"), ErrorCode::BadInput); // no field: it has guards
        QVERIFY(!refused("occurredAt", ""));
        QVERIFY(!incident.occurredAt.isValid());
        const QDateTime now = day(22);
        QCOMPARE(test::errorOf([&] { validate(incident, now); }), ErrorCode::BadInput); // no subject
        incident.title = QStringLiteral("停止");
        incident.detectedAt = day(21);
        QVERIFY(!test::errorOf([&] { validate(incident, now); }));
        incident.occurredAt = day(21);
        incident.serviceRestoredAt = day(20);
        QCOMPARE(test::errorOf([&] { validate(incident, now); }), ErrorCode::BadInput);
        incident.serviceRestoredAt = {};
        incident.analysis = QString(20'001, u'x');
        QCOMPARE(test::errorOf([&] { validate(incident, now); }), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(tst_incidenttables)
#include "tst_incidenttables.moc"
