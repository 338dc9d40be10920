#include "base/error.h"
#include "remote/commands/systemfacts.h"
#include "support/localtransport.h"

#include <QTest>

using namespace akimori;

class tst_systemfacts : public QObject
{
    Q_OBJECT

private slots:
    void asksThisMachine()
    {
        test::LocalTransport transport;
        JobContext job;
        const auto facts = remote::collectSystemFacts(transport, job);
        const auto has = [&](const QByteArray& name, const QByteArray& text) {
            return std::any_of(facts.begin(), facts.end(), [&](const remote::SystemFact& fact) {
                return fact.name == name && fact.status == 0 && fact.output.contains(text);
            });
        };
        QVERIFY(has("os", "Linux"));
        QVERIFY(has("users", "root:"));
        QVERIFY(has("mounts", " / "));
        QVERIFY(std::none_of(facts.begin(), facts.end(), [](const remote::SystemFact& fact) {
            return fact.status == 127; // a tool that is not there gives no fact
        }));
    }

    void refusesWhatIsNotTheForm_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("cut") << QByteArray("os\0" "0\0" "Linux", 10);
        QTest::newRow("two fields") << QByteArray("os\0" "0\0" "", 5);
        QTest::newRow("path") << QByteArray("../os\0" "0\0" "x\0", 10);
        QTest::newRow("no status") << QByteArray("os\0x\0x\0", 7);
        QTest::newRow("twice") << QByteArray("os\0" "0\0" "x\0os\0" "0\0" "x\0", 14);
    }
    void refusesWhatIsNotTheForm()
    {
        QFETCH(QByteArray, output);
        try {
            remote::parseSystemFacts(output);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::ProtocolBroken);
        }
    }
};

QTEST_GUILESS_MAIN(tst_systemfacts)

#include "tst_systemfacts.moc"
