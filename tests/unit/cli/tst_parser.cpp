#include "cli/parser.h"

#include <QTest>

using namespace akimori;
using namespace akimori::cli;

class tst_parser : public QObject
{
    Q_OBJECT

private:
    static std::vector<Command> commands()
    {
        const auto nothing = [](const Arguments&, CommandContext&) { return Outcome{}; };
        return {
            {{QStringLiteral("site"), QStringLiteral("add")},
             {},
             {QStringLiteral("NAME")},
             {{QStringLiteral("host"), QStringLiteral("H"), {}},
              {QStringLiteral("root"), QStringLiteral("DIR"), {}, true},
              {QStringLiteral("force"), {}, {}}},
             nothing},
            {{QStringLiteral("site"), QStringLiteral("list")}, {}, {}, {}, nothing},
            {{QStringLiteral("doctor")}, {}, {}, {}, nothing},
        };
    }

    std::vector<Command> m_commands = commands();

    ParsedCommandLine parse(const QString& line)
    {
        return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), m_commands);
    }

private slots:
    void globalOptionsStandAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << QStringLiteral("--profile /p --json site add web --host h");
        QTest::newRow("after") << QStringLiteral("site add web --host h --json --profile /p");
        QTest::newRow("between") << QStringLiteral("site --json add --profile=/p web --host h");
        QTest::newRow("before the positional") << QStringLiteral("site add --host h --profile /p web --json");
    }

    void globalOptionsStandAnywhere()
    {
        QFETCH(QString, line);
        const ParsedCommandLine parsed = parse(line);
        QVERIFY(parsed.command);
        QCOMPARE(parsed.command->words, (QStringList{QStringLiteral("site"), QStringLiteral("add")}));
        QCOMPARE(parsed.global.profile, QStringLiteral("/p"));
        QVERIFY(parsed.global.json);
        QCOMPARE(parsed.arguments.positionals, QStringList{QStringLiteral("web")});
        QCOMPARE(parsed.arguments.value(QStringLiteral("host")), QStringLiteral("h"));
    }

    void repeatedOptionsKeepTheirOrder()
    {
        const ParsedCommandLine parsed = parse(QStringLiteral("site add w --root /a --root=/b --force"));
        QCOMPARE(parsed.arguments.values(QStringLiteral("root")),
                 (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
        QVERIFY(parsed.arguments.has(QStringLiteral("force")));
    }

    void badUsageIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("no command") << QString() << QString();
        QTest::newRow("unknown command") << QStringLiteral("frobnicate now") << QStringLiteral("frobnicate");
        QTest::newRow("unknown option") << QStringLiteral("site add w --colour red") << QStringLiteral("colour");
        QTest::newRow("value missing") << QStringLiteral("site add w --host") << QStringLiteral("host");
        QTest::newRow("flag with value") << QStringLiteral("site add w --force=yes") << QStringLiteral("force");
        QTest::newRow("given twice") << QStringLiteral("site add w --host a --host b") << QStringLiteral("host");
        QTest::newRow("positional missing") << QStringLiteral("site add --host a") << QStringLiteral("NAME");
        QTest::newRow("too much") << QStringLiteral("site list extra") << QStringLiteral("extra");
        QTest::newRow("language") << QStringLiteral("site list --lang fr") << QStringLiteral("fr");
    }

    void badUsageIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        try {
            parse(line);
            QFAIL("must be refused");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
            QVERIFY2(error.sentence().contains(named), qPrintable(error.sentence()));
        }
    }

    void helpNeedsNoCompleteCommand()
    {
        QVERIFY(parse(QStringLiteral("site add --help")).global.help);
        QVERIFY(parse(QStringLiteral("--help")).global.help);
        QVERIFY(parse(QStringLiteral("--version")).global.version);
    }

    void everyErrorCodeHasItsFixedExitCode()
    {
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::BadInput)), 3);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::NotFound)), 3);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Unsupported)), 3);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::HostUnreachable)), 2);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::PermissionDenied)), 2);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::NotAllowedNow)), 4);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::AuthRefused)), 5);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::HostKeyUnknown)), 6);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::HostKeyChanged)), 6);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Corrupt)), 7);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::NoSpace)), 7);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Locked)), 8);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Conflict)), 9);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Internal)), 10);
        QCOMPARE(static_cast<int>(exitCodeFor(ErrorCode::Cancelled)), 130);
    }
};

QTEST_APPLESS_MAIN(tst_parser)
#include "tst_parser.moc"
