#include "base/error.h"
#include "publishing/archivenames.h"
#include "publishing/intake.h"
#include "support/sshdfixture.h"
#include "support/tempfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace akimori;
using namespace akimori::publishing;

Q_DECLARE_METATYPE(akimori::ErrorCode)

namespace {

std::optional<ErrorCode> errorOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

/// Python of the system writes archives as others do: `out` is the file, the modules are imported.
QString made(const test::TempFolder& folder, const char* name, const char* code)
{
    const QString file = folder.path() + u'/' + QString::fromLatin1(name);
    test::runProgram(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import zipfile, tarfile, io, sys, gzip, struct\nout=sys.argv[1]\n") + QString::fromUtf8(code), file});
    return file;
}

constexpr const char* kTar = R"py(
mode = 'w:xz' if out.endswith('xz') else 'w:gz' if out.endswith('gz') else 'w'
t = tarfile.open(out, mode)
def add(name, body=b'', **more):
    i = tarfile.TarInfo(name); i.size = len(body); i.mtime = 1500000000; i.mode = 0o4777
    for k, v in more.items(): setattr(i, k, v)
    t.addfile(i, io.BytesIO(body))
)py";

} // namespace

/// 引継ぎデータの受入れ: ordinary archives come out whole, hostile ones leave nothing.
class tst_intake : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TempFolder> m_folder;
    JobContext m_job;

    QString target() const { return m_folder->path() + QStringLiteral("/data"); }
    IntakeResult unpack(const QString& file, const IntakeLimits& limits = {})
    {
        return unpackArchive(file, target(), m_job, limits);
    }

private slots:
    void init() { m_folder = std::make_unique<test::TempFolder>(); }

    void ordinaryArchives_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"a.tar", "a.tar.gz", "a.tar.xz", "a.tar.zst", "a.zip"})
            QTest::newRow(name) << QByteArray(name);
    }

    void ordinaryArchives()
    {
        QFETCH(QByteArray, name);
        m_folder->write("in/index.html", "<p>top</p>", 0600);
        m_folder->write("in/sub/\xE3\x81\x82.txt", QByteArray(3'000'000, 'x'));
        m_folder->makeFolder("in/empty");
        const QString file = m_folder->path() + u'/' + QString::fromLatin1(name);
        const QString in = m_folder->path() + QStringLiteral("/in");
        if (name.endsWith("zip"))
            made(*m_folder, name.constData(),
                 "import os\nz=zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED)\nbase=os.path.dirname(out)+'/in'\n"
                 "for d,_,fs in os.walk(base):\n  for f in fs: z.write(d+'/'+f, os.path.relpath(d+'/'+f, base))\n"
                 "z.writestr('empty/', '')\nz.close()");
        else
            test::runProgram(QStringLiteral("tar"), {QStringLiteral("-caf"), file, QStringLiteral("-C"), in, QStringLiteral(".")});
        const IntakeResult result = unpack(file);
        QCOMPARE(result.files, 2);
        QCOMPARE(result.bytes, 3'000'010);
        QCOMPARE(result.archiveSha256.size(), 64);
        QCOMPARE(m_folder->read("data/index.html"), QByteArray("<p>top</p>"));
        QCOMPARE(m_folder->read("data/sub/\xE3\x81\x82.txt"), QByteArray(3'000'000, 'x'));
        QVERIFY(m_folder->exists("data/empty"));
    }

    void hostileArchivesLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ErrorCode>("expected");
        const auto tar = [](const char* name, const QByteArray& code, ErrorCode expected = ErrorCode::BadInput) {
            QTest::newRow(name) << QByteArray("x.tar") << QByteArray(kTar) + code + "\nt.close()\n" << expected;
        };
        const auto zip = [](const char* name, const QByteArray& code, ErrorCode expected = ErrorCode::BadInput) {
            QTest::newRow(name) << QByteArray("x.zip") << code << expected;
        };
        const QByteArray good = "add('good.html', b'good')\n";
        tar("absolute path", good + "add('/tmp/evil', b'x')");
        tar("up and out", good + "add('a/../../evil', b'x')");
        tar("up inside the words", good + "add('../data/x', b'x')");
        tar("file and folder at once", good + "add('a', b'x')\nadd('a/b', b'x')");
        tar("too deep", good + "add('/'.join(['d']*80), b'x')");
        tar("name too long", good + "add('n'*300, b'x')");
        tar("empty", "");
        tar("only a link", "add('l', type=tarfile.SYMTYPE, linkname='/etc/passwd')");
        zip("zip up and out", "z=zipfile.ZipFile(out,'w'); z.writestr('../evil','x'); z.close()");
        zip("zip with backslashes", "z=zipfile.ZipFile(out,'w'); i=zipfile.ZipInfo('a'); i.filename='..\\\\..\\\\evil'; z.writestr(i,'x'); z.close()");
        zip("zip with a drive", "z=zipfile.ZipFile(out,'w'); z.writestr('C:/evil','x'); z.close()");
        zip("broken central directory",
            "z=zipfile.ZipFile(out,'w'); z.writestr('a','x'*5000); z.writestr('b','y'*5000); z.close()\n"
            "b=bytearray(open(out,'rb').read()); p=b.rfind(b'PK\\x01\\x02'); b[p:p+4]=b'XXXX'; open(out,'wb').write(b)",
            ErrorCode::Corrupt);
        zip("central directory cut off",
            "z=zipfile.ZipFile(out,'w'); z.writestr('a','x'*5000); z.close()\n"
            "b=open(out,'rb').read(); open(out,'wb').write(b[:b.rfind(b'PK\\x01\\x02')])",
            ErrorCode::Corrupt);
        zip("directory names fewer than there are",
            "z=zipfile.ZipFile(out,'w'); z.writestr('a','x'); z.writestr('b','y'); z.close()\n"
            "b=bytearray(open(out,'rb').read()); p=b.rfind(b'PK\\x05\\x06'); b[p+8:p+12]=struct.pack('<HH',7,7); open(out,'wb').write(b)",
            ErrorCode::Corrupt);
        zip("wrong check sum",
            "z=zipfile.ZipFile(out,'w'); z.writestr('a','hello world'); z.close()\n"
            "b=open(out,'rb').read().replace(b'hello',b'jello'); open(out,'wb').write(b)",
            ErrorCode::Corrupt);
        zip("password",
            "z=zipfile.ZipFile(out,'w'); z.writestr('a','x'*100); z.close()\n"
            "b=bytearray(open(out,'rb').read()); b[6]|=1; p=b.rfind(b'PK\\x01\\x02'); b[p+8]|=1; open(out,'wb').write(b)",
            ErrorCode::Unsupported);
        zip("no archive", "open(out,'wb').write(b'<html>not a zip</html>'*100)", ErrorCode::Unsupported);
        zip("nothing", "open(out,'wb').close()", ErrorCode::Unsupported);
        QTest::newRow("cut gzip") << QByteArray("x.tar.gz")
                                  << QByteArray(kTar) + "import os\nadd('a', os.urandom(200000))\nt.close()\nb=open(out,'rb').read(); open(out,'wb').write(b[:len(b)//2])"
                                  << ErrorCode::Corrupt;
    }

    void hostileArchivesLeaveNothing()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, code);
        QFETCH(ErrorCode, expected);
        const QString file = made(*m_folder, name.constData(), code.constData());
        const auto error = errorOf([&] { unpack(file); });
        QVERIFY(error.has_value());
        QCOMPARE(errorCodeName(*error), errorCodeName(expected));
        QVERIFY(!QFileInfo::exists(target()));
        QVERIFY(!m_folder->exists("evil") && !QFileInfo::exists(QStringLiteral("/tmp/evil")));
    }

    void bombsAreStopped()
    {
        IntakeLimits limits;
        limits.ratioFloor = 1 << 20;
        const QString ratio = made(*m_folder, "bomb.zip",
                                   "z=zipfile.ZipFile(out,'w',zipfile.ZIP_DEFLATED); z.writestr('a', b'\\0'*(64<<20)); z.close()");
        QCOMPARE(errorOf([&] { unpack(ratio, limits); }), ErrorCode::BadInput);
        limits = {};
        limits.maxFiles = 50;
        const QString many = made(*m_folder, "many.zip", "z=zipfile.ZipFile(out,'w')\nfor i in range(60): z.writestr('f%d'%i,'x')\nz.close()");
        QCOMPARE(errorOf([&] { unpack(many, limits); }), ErrorCode::BadInput);
        limits = {};
        limits.maxBytes = 1000;
        const QString large = made(*m_folder, "large.tar", (QByteArray(kTar) + "add('a', b'x'*2000)\nt.close()").constData());
        QCOMPARE(errorOf([&] { unpack(large, limits); }), ErrorCode::BadInput);
        QVERIFY(!QFileInfo::exists(target()));
    }

    void linksAndDevicesAreNamedNotMade()
    {
        const QString file = made(*m_folder, "l.tar",
                                  (QByteArray(kTar)
                                   + "add('a.html', b'x')\nadd('link', type=tarfile.SYMTYPE, linkname='a.html')\n"
                                     "add('link/evil', b'x')\nadd('hard', type=tarfile.LNKTYPE, linkname='a.html')\n"
                                     "add('fifo', type=tarfile.FIFOTYPE)\nadd('null', type=tarfile.CHRTYPE)\nt.close()")
                                      .constData());
        const IntakeResult result = unpack(file);
        QCOMPARE(result.leftOut.size(), 4);
        QVERIFY(QFileInfo(target() + QStringLiteral("/link")).isDir()); // an ordinary folder: the link was never made
        QVERIFY(!QFileInfo(target() + QStringLiteral("/link")).isSymLink());
        QVERIFY(!m_folder->exists("data/fifo"));
        QVERIFY(!(QFileInfo(target() + QStringLiteral("/a.html")).permissions() & QFile::ExeOwner)); // nor its mode
    }

    void linksOutOfTheArchiveRefuseIt_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("absolute") << QByteArray("add('l', type=tarfile.SYMTYPE, linkname='/etc')");
        QTest::newRow("above") << QByteArray("add('d/l', type=tarfile.SYMTYPE, linkname='../../x')");
        QTest::newRow("written through") << QByteArray("add('l', type=tarfile.SYMTYPE, linkname='..')\nadd('l/evil', b'x')");
        QTest::newRow("hard, absolute") << QByteArray("add('h', type=tarfile.LNKTYPE, linkname='/etc/passwd')");
        QTest::newRow("hard, above") << QByteArray("add('h', type=tarfile.LNKTYPE, linkname='../x')");
    }

    void linksOutOfTheArchiveRefuseIt()
    {
        QFETCH(QByteArray, entry);
        const QString file =
            made(*m_folder, "out.tar", (QByteArray(kTar) + "add('a.html', b'x')\n" + entry + "\nt.close()").constData());
        QCOMPARE(errorOf([&] { unpack(file); }), ErrorCode::BadInput);
        QVERIFY(!QFileInfo::exists(target()));
    }

    void namesOfOldWindows()
    {
        // テスト/あ.html in CP932, written without the UTF-8 flag.
        const QString file = made(
            *m_folder, "old.zip",
            "z=zipfile.ZipFile(out,'w')\nn='テスト/あ.html'.encode('cp932')\ni=zipfile.ZipInfo('x'*len(n)); z.writestr(i,'body'); z.close()\n"
            "b=open(out,'rb').read().replace(b'x'*len(n), n); open(out,'wb').write(b)");
        const IntakeResult result = unpack(file);
        QCOMPARE(m_folder->read(QByteArray("data/テスト/あ.html")), QByteArray("body"));
        QCOMPARE(result.remarks.size(), 1);
    }

    void namesByThemselves()
    {
        QCOMPARE(archiveName("./a//b/./c/", false).path, QByteArray("a/b/c"));
        QVERIFY(archiveName("./", false).path.isEmpty());
        QVERIFY(archiveName("./", false).problem.isEmpty());
        QVERIFY(!archiveName("/a", false).problem.isEmpty());
        QVERIFY(!archiveName("a/..", false).problem.isEmpty());
        QVERIFY(!archiveName("a\\..\\..\\b", true).problem.isEmpty());
        QCOMPARE(archiveName("a\\b", false).path, QByteArray("a\\b"));
        QVERIFY(!archiveName("c:\\x", true).problem.isEmpty());
        QCOMPARE(archiveName("\xE3\x81\x82", true).path, QByteArray("\xE3\x81\x82"));
        QCOMPARE(archiveName("\xff\xfe", false).path, QByteArray("\xff\xfe")); // neither: kept as it is
    }

    void aFolderIsCopiedAndLinksAreNot()
    {
        m_folder->write("in/a.html", "x");
        m_folder->symlink("/etc", "in/etc");
        const IntakeResult result = copyFolder(m_folder->path() + QStringLiteral("/in"), target(), m_job);
        QCOMPARE(result.files, 1);
        QCOMPARE(result.leftOut.size(), 1);
        QVERIFY(!m_folder->exists("data/etc"));
        QCOMPARE(errorOf([&] { copyFolder(m_folder->path() + QStringLiteral("/none"), target() + u'2', m_job); }),
                 ErrorCode::NotFound);
        QCOMPARE(errorOf([&] { copyFolder(m_folder->path() + QStringLiteral("/in"), target(), m_job); }), ErrorCode::Conflict);
        QVERIFY(m_folder->exists("data/a.html")); // what was there before is not cleaned away
    }
};

QTEST_GUILESS_MAIN(tst_intake)
#include "tst_intake.moc"
