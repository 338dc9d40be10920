#include "base/error.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/startoptions.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace akimori;
using namespace akimori::ui;

namespace {

QString textOf(const QString& name)
{
    QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/installer/package/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Long options that stand in a text, once each and in order.
QStringList optionsIn(QString text)
{
    QStringList names;
    static const QRegularExpression kOption(QStringLiteral("--([a-z][a-z-]+)"));
    auto matches = kOption.globalMatch(text.replace(QLatin1String("\\-"), QLatin1String("-")));
    while (matches.hasNext())
        names << matches.next().captured(1);
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList sortedNames()
{
    QStringList names = startOptionNames();
    names.sort();
    return names;
}

StartOptions parsed(const QStringList& options) { return parseStartOptions(QStringList{QStringLiteral("akimori")} + options); }

} // namespace

class tst_startoptions : public QObject
{
    Q_OBJECT

private slots:
    void manualPagesAndCompletionListEveryOption_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file : {"akimori.1", "ja/akimori.1", "akimori.bash"})
            QTest::addRow("%s", file) << QString::fromLatin1(file);
    }

    void manualPagesAndCompletionListEveryOption()
    {
        QFETCH(QString, file);
        QVERIFY(sortedNames().size() > 5);
        QCOMPARE(optionsIn(textOf(file)), sortedNames());
        if (file.endsWith(QLatin1String(".1")))
            QVERIFY(textOf(file).section(u'\n', 0, 0).contains(QStringLiteral("\"akimori " AKIMORI_VERSION "\"")));
    }

    void whatIsAskedForIsTaken()
    {
        const StartOptions options =
            parsed({QStringLiteral("--profile"), QStringLiteral("/tmp/p"), QStringLiteral("--page=backup"), QStringLiteral("--theme"),
                    QStringLiteral("dark"), QStringLiteral("--size"), QStringLiteral("1280x720"), QStringLiteral("--text-size=12")});
        QCOMPARE(options.profile, QStringLiteral("/tmp/p"));
        QCOMPARE(options.page, QStringLiteral("backup"));
        QVERIFY(options.theme == ThemeMode::Dark);
        QCOMPARE(options.size, QSize(1280, 720));
        QCOMPARE(options.textSize.value_or(0), 12.0);
        QVERIFY(!options.help && !options.version && !options.demo);
        QVERIFY(parsed({QStringLiteral("-h")}).help);
        QVERIFY(parsed({QStringLiteral("--version")}).version);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* words, const char* named) {
            QTest::addRow("%s", words) << QString::fromLatin1(words).split(u' ') << QString::fromLatin1(named);
        };
        row("--nonsense", "nonsense");
        row("backup", "backup");
        row("--lang fr", "fr");
        row("--theme blue", "blue");
        row("--page nowhere", "nowhere");
        row("--size big", "big");
        row("--size 0x720", "0x720");
        row("--text-size tiny", "tiny");
        row("--text-size 900", "900");
        row("--demo --profile", "--profile");
    }

    void anythingElseIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        try {
            parsed(words);
            QFAIL("was taken");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::BadInput);
            QVERIFY2(error.sentence().contains(named), qPrintable(error.sentence()));
        }
    }

    void languageIsKnownBeforeAnythingIsParsed()
    {
        QCOMPARE(languageOf({QStringLiteral("akimori")}), QStringLiteral("ja"));
        QCOMPARE(languageOf({QStringLiteral("akimori"), QStringLiteral("--lang"), QStringLiteral("en")}), QStringLiteral("en"));
        QCOMPARE(languageOf({QStringLiteral("akimori"), QStringLiteral("--lang=en")}), QStringLiteral("en"));
        QCOMPARE(languageOf({QStringLiteral("akimori"), QStringLiteral("--lang")}), QStringLiteral("ja"));
    }
};

QTEST_MAIN(tst_startoptions)
#include "tst_startoptions.moc"
