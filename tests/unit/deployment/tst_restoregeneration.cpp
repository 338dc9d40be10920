#include "base/error.h"
#include "deployment/deploy.h"
#include "deployment/rollback.h"
#include "support/pullsite.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace akimori;
using namespace akimori::deployment;
using akimori::test::PullSite;

namespace {

/// A site with a generation taken, then damaged: what a restore is for.
class RestoreSite : public PullSite
{
public:
    RestoreSite()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames())
            folder.write("www/" + name, "body of " + name);
        for (int i = 0; i < 12; ++i)
            folder.write("www/images/" + QByteArray::number(i) + ".jpg", QByteArray(700'000, static_cast<char>('a' + i)));
        folder.write("www/empty.html", "");
        folder.makeFolder("www/nothing-in-it", 0711);
        folder.symlink("images/1.jpg", "www/photo.jpg");
        test::setModified(folder.at("www/photo.jpg"), 1'600'000'000, 987'654'321);
        archive = pull().generation.archive;
        good = folder.at("good");
        QCOMPARE(run({"cp", "-a", root(), good}), QByteArray());
    }

    void damage() const
    {
        folder.write("www/plain.html", "defaced");
        folder.write("www/images/3.jpg", QByteArray(700'000, 'X'));
        folder.write("www/shell.php", "<?php ?>");
        ::unlink(folder.at("www/empty.html").constData());
        ::unlink(folder.at("www/photo.jpg").constData());
        ::chmod(folder.at("www/images/4.jpg").constData(), 0777);
    }

    DeploymentPlan plan(const archive::GenerationReader& reader, const PlanOptions& options = {})
    {
        const WantedTree wanted = wantedFrom(reader.manifest());
        return makePlan(wanted, settleAndSurvey(transport, wanted.roots, job), options);
    }

    DeploymentResult restore(const PlanOptions& options = {})
    {
        const archive::GenerationReader reader(archive);
        GenerationSource source(reader);
        return deploy(transport, plan(reader, options), source, clock, job);
    }

    QString archive;
    QByteArray good;
    JobContext job;
};

} // namespace

class tst_restoregeneration : public QObject
{
    Q_OBJECT

private slots:
    void restoreGivesTheExactTreeBack()
    {
        RestoreSite site;
        site.damage();
        const DeploymentResult result = site.restore();
        QCOMPARE(PullSite::difference(site.good, site.root()), QByteArray());
        QVERIFY(result.uploadedBytes < 2'000'000); // only what differed
    }

    void pushEverythingOverTwoConnections()
    {
        RestoreSite site;
        site.damage();
        site.transport.pretendedRoundTrip = std::chrono::milliseconds(30);
        PlanOptions options;
        options.pushEverything = true;
        const DeploymentResult result = site.restore(options);
        QCOMPARE(PullSite::difference(site.good, site.root()), QByteArray());
        QVERIFY(result.uploadedBytes > 8'000'000);
    }

    void emptyServerIsRebuilt()
    {
        RestoreSite site;
        QCOMPARE(PullSite::run({"rm", "-rf", site.root()}), QByteArray());
        site.restore();
        QCOMPARE(PullSite::difference(site.good, site.root()), QByteArray());
    }

    void oneFileOfTheGeneration()
    {
        RestoreSite site;
        site.damage();
        PlanOptions options;
        options.paths = {"images/3.jpg"};
        const DeploymentResult result = site.restore(options);
        QCOMPARE(result.changed, 1);
        QCOMPARE(site.folder.read("www/images/3.jpg"), QByteArray(700'000, 'd'));
        QCOMPARE(site.folder.read("www/plain.html"), QByteArray("defaced"));
        QVERIFY(site.folder.exists("www/shell.php"));
    }

    void damagedGenerationNeverReachesTheSite()
    {
        RestoreSite site;
        site.damage();
        const QByteArray before = site.folder.at("before");
        QCOMPARE(PullSite::run({"cp", "-a", site.root(), before}), QByteArray());
        QFile file(site.archive);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        const archive::GenerationReader reader(site.archive);
        for (const archive::Frame& frame : reader.manifest().frames) {
            QVERIFY(file.seek(frame.offset + frame.compressedSize / 2));
            char byte = 0;
            QVERIFY(file.getChar(&byte));
            QVERIFY(file.seek(frame.offset + frame.compressedSize / 2));
            QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
        }
        file.close();
        PlanOptions options;
        options.pushEverything = true;
        try {
            site.restore(options);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
        }
        QCOMPARE(PullSite::difference(before, site.root()), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_restoregeneration)
#include "tst_restoregeneration.moc"
