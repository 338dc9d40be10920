#include "ui/pages/aboutcard.h"

#include <QMap>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

using namespace akimori::ui;

namespace {

/// Beginning of a library's file name → how it is called in the list. The C and C++ libraries come as several files.
const QMap<QString, QString> kNames{
    {QStringLiteral("libQt6"), QStringLiteral("Qt 6")},          {QStringLiteral("libssh2"), QStringLiteral("libssh2")},
    {QStringLiteral("libcrypto"), QStringLiteral("OpenSSL")},    {QStringLiteral("libssl"), QStringLiteral("OpenSSL")},
    {QStringLiteral("libarchive"), QStringLiteral("libarchive")}, {QStringLiteral("libzstd"), QStringLiteral("Zstandard")},
    {QStringLiteral("libxxhash"), QStringLiteral("xxHash")},     {QStringLiteral("libz.so"), QStringLiteral("zlib")},
    {QStringLiteral("libgumbo"), QStringLiteral("Gumbo")},       {QStringLiteral("libyara"), QStringLiteral("YARA")},
    {QStringLiteral("libldns"), QStringLiteral("ldns")},         {QStringLiteral("libcurl"), QStringLiteral("curl")},
    {QStringLiteral("libqt6keychain"), QStringLiteral("QtKeychain")},
    {QStringLiteral("libstdc++"), QStringLiteral("GNU C++ library")}, {QStringLiteral("libgcc_s"), QStringLiteral("GNU C++ library")},
    {QStringLiteral("libc.so"), QStringLiteral("C library")},    {QStringLiteral("libm.so"), QStringLiteral("C library")},
    {QStringLiteral("ld-linux"), QStringLiteral("C library")}};

QStringList linkedBy(const QString& program)
{
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("-dW"), QStringLiteral(AKIMORI_BINARY_DIR "/bin/") + program});
    QStringList libraries;
    if (!readelf.waitForFinished())
        return libraries;
    for (const QByteArray& line : readelf.readAllStandardOutput().split('\n')) {
        if (line.contains("(NEEDED)"))
            libraries << QString::fromUtf8(line.mid(line.indexOf('[') + 1)).section(u']', 0, 0);
    }
    return libraries;
}

} // namespace

class tst_about : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkedLibraryIsNamedWithItsLicence_data()
    {
        QTest::addColumn<QString>("program");
        for (const char* program : {"akimori", "akimori-cli", "akimori-inspect"})
            QTest::addRow("%s", program) << QString::fromLatin1(program);
    }

    void everyLinkedLibraryIsNamedWithItsLicence()
    {
        QFETCH(QString, program);
        const AboutCard card;
        const QString list = card.findChild<QPlainTextEdit*>(QStringLiteral("licencesEdit"))->toPlainText();
        const QStringList libraries = linkedBy(program);
        QVERIFY(libraries.size() > 3);
        for (const QString& library : libraries) {
            QString name;
            for (auto it = kNames.begin(); it != kNames.end() && name.isEmpty(); ++it) {
                if (library.startsWith(it.key()))
                    name = it.value();
            }
            if (name.isEmpty() && library.startsWith(QLatin1String("lib")) && library.contains(QLatin1String("san.so")))
                continue; // of a sanitized build, never shipped
            QVERIFY2(!name.isEmpty() && list.contains(name), qPrintable(library));
        }
    }

    void theLicenceOfWhatIsShippedIsShownInFull()
    {
        const AboutCard card;
        const QString list = card.findChild<QPlainTextEdit*>(QStringLiteral("licencesEdit"))->toPlainText();
        QVERIFY(list.contains(QStringLiteral("ISC License")));
        QVERIFY(list.contains(QStringLiteral("The MIT License")));
    }
};

QTEST_MAIN(tst_about)
#include "tst_about.moc"
