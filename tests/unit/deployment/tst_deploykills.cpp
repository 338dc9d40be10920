#include "faultysite.h"

using namespace akimori;
using namespace akimori::deployment;
using test::addLayouts;
using test::FaultySite;
using test::Layout;

class tst_deploykills : public QObject
{
    Q_OBJECT

private slots:
    void killInsideTheSwitchIsHealed_data() { addLayouts(); }

    void killInsideTheSwitchIsHealed()
    {
        QFETCH(int, layout);
        int trials = 0;
        for (const bool afterMoving : {false, true}) {
            for (int n = 1;; ++n) {
                FaultySite site(static_cast<Layout>(layout));
                const DeploymentPlan plan = site.makePlanForLayout();
                site.killAtMove(n, afterMoving);
                bool killed = false;
                try {
                    site.run(plan);
                } catch (const Error&) {
                    killed = true;
                }
                const int moves = site.movesMade();
                site.heal();
                if (!killed) {
                    QVERIFY(moves < n); // every move of the script had its turn
                    QCOMPARE(site.look("srv/site"), site.after);
                    break;
                }
                ++trials;
                if (layout == static_cast<int>(Layout::Link))
                    QVERIFY(site.isWhole()); // never a gap, not even before the replay
                replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
                QVERIFY2(site.isWhole(), qPrintable(QStringLiteral("move %1").arg(n)));
                // Healing leaves nothing to heal.
                QVERIFY(replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0)).empty());
            }
        }
        QVERIFY(trials >= 4);
    }

    void killInsideTheRollbackIsHealed_data() { addLayouts(); }

    void killInsideTheRollbackIsHealed()
    {
        QFETCH(int, layout);
        for (const bool afterMoving : {false, true}) {
            for (int n = 1;; ++n) {
                FaultySite site(static_cast<Layout>(layout));
                const DeploymentResult result = site.run(site.makePlanForLayout());
                QCOMPARE(site.look("srv/site"), site.after);
                site.killAtMove(n, afterMoving);
                bool killed = false;
                try {
                    rollback(site.transport, site.roots(), result.rollbackId, site.job);
                } catch (const Error&) {
                    killed = true;
                }
                site.heal();
                replayJournals(site.transport, site.roots(), site.job, std::chrono::seconds(0));
                QVERIFY2(site.isWhole(), qPrintable(QStringLiteral("move %1").arg(n)));
                if (!killed) {
                    QCOMPARE(site.look("srv/site"), site.before);
                    break;
                }
                rollback(site.transport, site.roots(), result.rollbackId, site.job); // or again, or a no-operation
                QCOMPARE(site.look("srv/site"), site.before);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_deploykills)
#include "tst_deploykills.moc"
