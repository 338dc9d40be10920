#include "base/error.h"
#include "remote/commands/inventory.h"
#include "support/localtransport.h"

#include <QTest>

using namespace akimori;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

/// The script's output from names and texts.
QByteArray answer(const QList<std::pair<QByteArray, QByteArray>>& sections)
{
    QByteArray output;
    for (const auto& [name, text] : sections)
        output += name + '\0' + text + '\0';
    return output;
}

const QByteArray kDebian = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\nVERSION_CODENAME=bookworm\n";
const QByteArray kDpkg = "openssl\tii \t3.0.15-1\topenssl\t3.0.15-1\tamd64\n"
                         "libssl3:amd64\tii \t3.0.15-1+b1\topenssl\t3.0.15-1\tamd64\r\n"
                         "vim\thi \t2:9.0\tvim\t2:9.0\tamd64\n"
                         "exim4\trc \t4.96\texim4\t4.96\tall\n"
                         "garbage line\n";
const QByteArray kApt = "NOTE: This is only a simulation!\n"
                        "Inst libgcrypt20 [1.10.1-3] (1.10.1-3+deb12u1 Debian:12.15/oldstable, "
                        "Debian-Security:12/oldstable-security [amd64])\nConf libgcrypt20 (x)\n";

QByteArray debian(const QByteArray& lists)
{
    return answer({{"os", kDebian}, {"kernel", "6.1.0-x"}, {"dpkg.status", "0"}, {"dpkg", kDpkg}, {"apt.status", "0"},
                   {"apt", kApt}, {"lists", lists},
                   {"sources", "oldstable-security bookworm-security Debian Debian-Security"}});
}

} // namespace

class tst_inventory : public QObject
{
    Q_OBJECT

private slots:
    void debianServer()
    {
        const Inventory inventory = remote::parseInventory(debian(QByteArray::number(kNow.toSecsSinceEpoch() - 60)), kNow);
        QCOMPARE(inventory.distribution, u"debian"_qs);
        QCOMPARE(inventory.release, u"bookworm"_qs);
        QCOMPARE(inventory.packages.size(), 3u); // removed ones do not count
        QCOMPARE(inventory.packages.at(1).name, u"libssl3"_qs);
        QCOMPARE(inventory.packages.at(1).sourceVersion, u"3.0.15-1"_qs);
        QVERIFY(inventory.packages.at(2).held);
        QCOMPARE(inventory.pending.size(), 1);
        QVERIFY(inventory.pending.front().contains(u"Debian-Security:12/oldstable-security"));
        QVERIFY(inventory.securitySource);
        QCOMPARE(inventory.problems.size(), 1); // the garbage line is said
        QVERIFY(!inventory.listsAreStale(kNow));
    }

    void oldListsAreAProblem()
    {
        for (const QByteArray& lists : {QByteArray(), QByteArray::number(kNow.toSecsSinceEpoch() - 27 * 3600)}) {
            const Inventory inventory = remote::parseInventory(debian(lists), kNow);
            QVERIFY(inventory.listsAreStale(kNow));
            QCOMPARE(inventory.problems.size(), 2);
        }
    }

    void withoutASecurityArchive()
    {
        QByteArray output = debian(QByteArray::number(kNow.toSecsSinceEpoch()));
        output.replace("oldstable-security bookworm-security Debian Debian-Security", "stable bookworm Debian Debian");
        QVERIFY(!remote::parseInventory(output, kNow).securitySource);
    }

    void almaServer()
    {
        const Inventory inventory = remote::parseInventory(
            answer({{"os", "NAME=x\nID=\"almalinux\"\nVERSION_ID=\"9.4\"\nPRETTY_NAME='AlmaLinux 9.4'\n"},
                    {"rpm.status", "0"},
                    {"rpm", "httpd\t0\t2.4.57\t8.el9\tx86_64\thttpd-2.4.57-8.el9.src.rpm\t(none)\n"
                            "nodejs\t1\t18.2\t1.el9\tx86_64\tnodejs-18.2-1.el9.src.rpm\tnodejs:18:9030:x\n"},
                    {"dnf.status", "1"},
                    {"dnf", ""},
                    {"lists", QByteArray::number(kNow.toSecsSinceEpoch())}}),
            kNow);
        QCOMPARE(inventory.release, u"el9"_qs);
        QCOMPARE(inventory.packages.at(0).version, u"2.4.57-8.el9"_qs);
        QCOMPARE(inventory.packages.at(0).source, u"httpd"_qs);
        QCOMPARE(inventory.packages.at(1).version, u"1:18.2-1.el9"_qs);
        QCOMPARE(inventory.packages.at(1).module, u"nodejs:18"_qs);
        QVERIFY(!inventory.securitySource); // dnf failed: an empty list is no good news
        QCOMPARE(inventory.problems.size(), 1);
    }

    void withoutPackageManagerNothingIsFine()
    {
        const Inventory inventory = remote::parseInventory(answer({{"os", "ID=alpine\n"}}), kNow);
        QVERIFY(inventory.packageSystem == PackageSystem::None);
        QCOMPARE(inventory.problems.size(), 1);
        const Inventory empty = remote::parseInventory(
            answer({{"os", kDebian}, {"dpkg.status", "2"}, {"dpkg", ""}, {"apt.status", "100"}, {"apt", ""}}), kNow);
        QVERIFY(empty.problems.size() >= 4);
    }

    void cutAnswersAreRefused()
    {
        const QByteArray whole = debian("1");
        for (const QByteArray& cut : {QByteArray("os"), whole.left(whole.size() - 1), whole + "x",
                                      answer({{"os", "x"}}) + QByteArray("dpkg\0", 5)})
            QVERIFY_THROWS_EXCEPTION(Error, remote::parseInventory(cut, kNow));
    }

    void hostileBytesStayText()
    {
        QByteArray output = debian("1");
        output.replace("openssl\tii", "op\x1b[31m\xff\tii");
        const Inventory inventory = remote::parseInventory(output, kNow);
        QVERIFY(!inventory.packages.front().name.contains(QChar(0x1b)));
    }

    void theScriptRunsHere()
    {
        test::LocalTransport transport;
        JobContext job;
        const Inventory inventory = remote::readInventory(transport, kNow, job);
        QCOMPARE(inventory.takenAt, kNow);
        QVERIFY(!inventory.kernel.isEmpty());
        QVERIFY(inventory.packageSystem == PackageSystem::None || !inventory.packages.empty());
    }
};

QTEST_GUILESS_MAIN(tst_inventory)
#include "tst_inventory.moc"
