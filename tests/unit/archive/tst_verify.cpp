#include "archive/checksums.h"
#include "archive/exportgeneration.h"
#include "archive/generationreader.h"
#include "base/error.h"
#include "support/pullsite.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <random>

using namespace akimori;

namespace {

enum class Damage { Flip, Truncate, Zero, Duplicate };

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void store(const QString& path, const QByteArray& data)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(data), data.size());
}

/// The data with one damage at `at`; always different from the original.
QByteArray damagedAt(QByteArray data, qsizetype at, Damage damage)
{
    switch (damage) {
    case Damage::Flip: data[at] = static_cast<char>(data.at(at) ^ (1 << (at % 8))); break;
    case Damage::Truncate: data.truncate(at); break;
    case Damage::Zero:
        while (at > 0 && data.at(at) == '\0')
            --at;
        data.replace(at, std::min<qsizetype>(64, data.size() - at), QByteArray(std::min<qsizetype>(64, data.size() - at), '\0'));
        break;
    case Damage::Duplicate: data.insert(at, data.mid(at, 16)); break;
    }
    return data;
}

} // namespace

class tst_verify : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 40; ++i) {
            QByteArray body;
            for (int word = 0; word < 500; ++word)
                body += QByteArray::number(random()) + ' ';
            m_site.folder.write("www/page" + QByteArray::number(i) + ".html", body.repeated(i == 3 ? 300 : 1));
        }
        m_site.folder.makeFolder("www/folder");
        m_archive = m_site.pull().generation.archive;
        JobContext job;
        const archive::VerifyResult result = archive::verifyGeneration(m_archive, job);
        QVERIFY(result.intact());
        QCOMPARE(result.filesChecked, 40);
        QVERIFY(result.bytesChecked > 1'000'000);
    }

    void everyDamageIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("damage");
        const std::pair<const char*, QString> files[] = {{"archive", m_archive},
                                                         {"manifest", archive::manifestPath(m_archive)},
                                                         {"sums", archive::checksumPath(m_archive)}};
        const char* names[] = {"flip", "truncate", "zero", "duplicate"};
        for (const auto& [name, file] : files) {
            for (int damage = 0; damage < 4; ++damage)
                QTest::addRow("%s %s", name, names[damage]) << file << damage;
        }
    }
    void everyDamageIsFound()
    {
        QFETCH(QString, file);
        QFETCH(int, damage);
        const QByteArray good = contents(file);
        std::mt19937 random(static_cast<unsigned>(damage));
        JobContext job;
        for (int round = 0; round < 12; ++round) {
            // The first and the last byte, then anywhere.
            const qsizetype at = round == 0   ? 0
                                 : round == 1 ? good.size() - 1
                                              : static_cast<qsizetype>(random() % static_cast<unsigned>(good.size()));
            const QByteArray bad = damagedAt(good, at, static_cast<Damage>(damage));
            QVERIFY(bad != good);
            store(file, bad);
            const archive::VerifyResult result = archive::verifyGeneration(m_archive, job);
            QVERIFY2(!result.intact(), qPrintable(QStringLiteral("undetected at %1").arg(at)));
        }
        store(file, good);
        QVERIFY(archive::verifyGeneration(m_archive, job).intact());
    }

    void namesTheDamagedFileAndReadsTheOthers()
    {
        const QByteArray good = contents(m_archive);
        const archive::GenerationReader before(m_archive);
        const archive::ManifestEntry* large = before.manifest().find(m_site.member("page3.html"));
        QVERIFY(large);
        const archive::Frame& frame = before.manifest().frames.at(static_cast<std::size_t>(large->place.frame));
        store(m_archive, damagedAt(good, frame.offset + frame.compressedSize / 2, Damage::Flip));
        JobContext job;
        const archive::VerifyResult result = archive::verifyGeneration(m_archive, job);
        QVERIFY(result.damaged.filter(QStringLiteral("page3.html")).size() == 1);
        QVERIFY(result.damaged.filter(QStringLiteral("page5.html")).isEmpty());

        const archive::GenerationReader reader(m_archive);
        QCOMPARE(reader.fileBody(m_site.member("page5.html"), 1 << 20, job).size(),
                 reader.manifest().find(m_site.member("page5.html"))->entry.size);
        try {
            reader.fileBody(m_site.member("page3.html"), 100 << 20, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Corrupt);
            QVERIFY(error.sentence().contains(QLatin1String("page3.html")));
        }
        store(m_archive, good);
    }

    void streamedMembersAreATarArchive()
    {
        const archive::GenerationReader reader(m_archive);
        QByteArray tar;
        JobContext job;
        reader.streamMembers([](const archive::ManifestEntry&) { return true; },
                             [&](const archive::ManifestEntry&, std::span<const char> raw) {
                                 tar.append(raw.data(), static_cast<qsizetype>(raw.size()));
                             },
                             job);
        tar.append(1024, '\0');
        m_site.folder.write("all.tar", tar);
        m_site.folder.makeFolder("streamed");
        test::PullSite::run({"tar", "-xpf", m_site.folder.at("all.tar"), "-C", m_site.folder.at("streamed")});
        QCOMPARE(test::PullSite::difference(m_site.root(), m_site.folder.at("streamed") + m_site.root()),
                 QByteArray());
    }

    void tooLargeForTheViewer()
    {
        JobContext job;
        const archive::GenerationReader reader(m_archive);
        QVERIFY_THROWS_EXCEPTION(Error, reader.fileBody(m_site.member("page1.html"), 10, job));
        QVERIFY_THROWS_EXCEPTION(Error, reader.fileBody(m_site.member("absent"), 10, job));
    }

    void exportIsCompleteOrNothing()
    {
        m_site.folder.makeFolder("out");
        const QString out = m_site.folder.path() + QStringLiteral("/out");
        JobContext job;
        QCOMPARE(archive::exportGeneration(m_archive, out, job).size(), 4);
        test::PullSite::run({"sh", "-c", "cd \"$1\" && sha256sum --strict -c *.sha256", "sh", out.toUtf8()});
        const QString readme = QString::fromUtf8(contents(out + QStringLiteral("/README.txt")));
        QVERIFY(readme.contains(QStringLiteral("○○市公式サイト")) && readme.contains(QLatin1String("sha256sum -c")));
        QVERIFY(archive::verifyGeneration(out + QLatin1Char('/') + QFileInfo(m_archive).fileName(), job).intact());
        QVERIFY_THROWS_EXCEPTION(Error, archive::exportGeneration(m_archive, out, job)); // overwrites nothing

        const QByteArray good = contents(m_archive);
        store(m_archive, damagedAt(good, good.size() / 2, Damage::Flip));
        m_site.folder.makeFolder("out2");
        const QString out2 = m_site.folder.path() + QStringLiteral("/out2");
        QVERIFY_THROWS_EXCEPTION(Error, archive::exportGeneration(m_archive, out2, job));
        QVERIFY(QDir(out2).entryList(QDir::Files).isEmpty());
        store(m_archive, good);
    }

private:
    test::PullSite m_site;
    QString m_archive;
};

QTEST_GUILESS_MAIN(tst_verify)
#include "tst_verify.moc"
