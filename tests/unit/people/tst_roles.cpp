#include "base/error.h"
#include "people/roles.h"

#include <QTest>

using namespace akimori;
using namespace akimori::people;

namespace {

const QDate kDay(2026, 11, 22);

People organisation()
{
    return {
        {u"1"_qs, u"責任 ○○"_qs, Role::Responsible, false, {}, {}, {}},
        {u"2"_qs, u"管理 ○○"_qs, Role::Manager, false, QDate(2026, 11, 1), QDate(2026, 11, 30), {}},
        {u"3"_qs, u"担当 が○"_qs, Role::Operator, false, {}, {}, {}},
        {u"4"_qs, u"代行 ○○"_qs, Role::Manager, true, kDay, kDay, {}},
    };
}

} // namespace

class tst_roles : public QObject
{
    Q_OBJECT

private slots:
    void termsIncludeBothDays()
    {
        const People people = organisation();
        const QString manager = u"管理 ○○"_qs;
        QVERIFY(roleOf(people, manager, QDate(2026, 10, 31)) == Role::None);
        QVERIFY(roleOf(people, manager, QDate(2026, 11, 1)) == Role::Manager);
        QVERIFY(roleOf(people, manager, QDate(2026, 11, 30)) == Role::Manager);
        QVERIFY(roleOf(people, manager, QDate(2026, 12, 1)) == Role::None);
    }

    void namesAreComparedAsPeopleTypeThem()
    {
        const People people = organisation();
        QVERIFY(roleOf(people, u"  担当\u3000か\u3099○ "_qs, kDay) == Role::Operator);
        QVERIFY(roleOf(people, u"担当 が"_qs, kDay) == Role::None);
    }

    void theHighestRoleCounts()
    {
        People people = organisation();
        people.push_back({u"5"_qs, u"担当 が○"_qs, Role::Manager, false, {}, {}, {}});
        QVERIFY(roleOf(people, u"担当 が○"_qs, kDay) == Role::Manager);
    }

    void nobodyRecordedMeansNoChecks()
    {
        const Actor actor = actorFor({}, u" ○○ "_qs, kDay);
        QCOMPARE(actor.name, u"○○"_qs);
        QVERIFY(actor.role == Role::None);
        QVERIFY(mayDecide({}, u"a"_qs, u"a"_qs, kDay).allowed);
    }

    void strangersRecordNothing()
    {
        try {
            actorFor(organisation(), u"通りすがり"_qs, kDay);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotAllowedNow);
            QVERIFY(error.sentence().contains(u"通りすがり"_qs));
        }
        QVERIFY(actorFor(organisation(), u"担当 が○"_qs, kDay).role == Role::Operator);
    }

    void fourEyes_data()
    {
        QTest::addColumn<QString>("requester");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("manager") << u"担当 が○"_qs << u"管理 ○○"_qs << true;
        QTest::newRow("responsible") << u"担当 が○"_qs << u"責任 ○○"_qs << true;
        QTest::newRow("deputy") << u"担当 が○"_qs << u"代行 ○○"_qs << true;
        QTest::newRow("operator") << u"管理 ○○"_qs << u"担当 が○"_qs << false;
        QTest::newRow("own operator") << u"担当 が○"_qs << u"担当 が○"_qs << false;
        QTest::newRow("own manager") << u"管理 ○○"_qs << u"管理 ○○"_qs << false;
        QTest::newRow("own, typed otherwise") << u"管理 ○○"_qs << u"管理\u3000○○ "_qs << false;
        QTest::newRow("own responsible") << u"責任 ○○"_qs << u"責任 ○○"_qs << false;
        QTest::newRow("stranger") << u"担当 が○"_qs << u"通りすがり"_qs << false;
        QTest::newRow("nobody") << u"担当 が○"_qs << QString() << false;
    }

    void fourEyes()
    {
        QFETCH(QString, requester);
        QFETCH(QString, approver);
        QFETCH(bool, allowed);
        const Permission permission = mayDecide(organisation(), requester, approver, kDay);
        QCOMPARE(permission.allowed, allowed);
        QCOMPARE(permission.why.isEmpty(), allowed);
    }

    void anEndedTermDecidesNothing()
    {
        QVERIFY(!mayDecide(organisation(), u"担当 が○"_qs, u"代行 ○○"_qs, kDay.addDays(1)).allowed);
    }

    void gapsAreNamed()
    {
        QCOMPARE(gapsInOrganisation(organisation(), kDay), QStringList());
        QCOMPARE(gapsInOrganisation({}, kDay).size(), 3);
        People two = organisation();
        two.push_back({u"6"_qs, u"責任 二"_qs, Role::Responsible, false, {}, {}, {}});
        QCOMPARE(gapsInOrganisation(two, kDay).size(), 1);
        two.back().deputy = true;
        QCOMPARE(gapsInOrganisation(two, kDay), QStringList());
        QCOMPARE(gapsInOrganisation(organisation(), QDate(2026, 12, 1)).size(), 1);
    }
};

QTEST_APPLESS_MAIN(tst_roles)
#include "tst_roles.moc"
