#include "base/error.h"
#include "remote/script.h"
#include "support/localtransport.h"
#include "support/tempfolder.h"

#include <QTest>

using namespace akimori;
using namespace akimori::remote;

class tst_script : public QObject
{
    Q_OBJECT

private slots:
    void argumentsArriveByteExact()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            test::LocalTransport transport;
            JobContext job;
            QByteArray output;
            const Script script{"echo", "printf '%s|%s' \"$A1\" \"$A2\"", {name, name + "\n\n"}};
            QCOMPARE(runScript(transport, script, output, {}, job).status, 0);
            QCOMPARE(output, name + '|' + name + "\n\n");
        }
    }

    void dataFollowsTheArguments()
    {
        test::LocalTransport transport;
        JobContext job;
        const QByteArray data = QByteArray("\0\1\2binary\n", 10).repeated(100'000);
        QByteArray output;
        ExecIo io;
        io.input = sourceOf(data);
        io.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
        QCOMPARE(runScript(transport, {"cat", "cat", {"first"}}, io, {}, job).status, 0);
        QVERIFY(output == data);
    }

    void statusComesFromTheTrailer()
    {
        test::LocalTransport transport;
        JobContext job;
        QByteArray output;
        const ScriptOutcome outcome = runScript(transport, {"fail", "echo out; echo err >&2; exit 42", {}}, output, {}, job);
        QCOMPARE(outcome.status, 42);
        QCOMPARE(output, QByteArray("out\n"));
        QCOMPARE(outcome.errorTail, QByteArray("err\n"));
    }

    void cutStreamIsNeverASuccess()
    {
        for (const qint64 bytes : {0, 5, 30, 60, 1000}) {
            test::LocalTransport transport;
            transport.cutAfterOutputBytes = bytes;
            JobContext job;
            QByteArray output;
            QVERIFY_THROWS_EXCEPTION(Error, runScript(transport, {"long", "seq 1 100000", {}}, output, {}, job));
        }
    }

    void killedShellIsNoSuccess()
    {
        test::LocalTransport transport;
        JobContext job;
        QByteArray output;
        try {
            runScript(transport, {"kill", "kill -9 $$; sleep 1", {}}, output, {}, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::ProtocolBroken);
            QVERIFY(error.retryable());
        }
    }

    void severalScriptsAnswerApart()
    {
        for (const QByteArray& name : test::TempFolder::hostileNames()) {
            test::LocalTransport transport;
            JobContext job;
            const std::vector<ScriptAnswer> answers =
                runScripts(transport,
                           {{"first", "printf '%s' \"$A1\"; cat; echo one >&2", {name}},
                            {"second", "echo two >&2; exit 42", {}},
                            {"third", "printf '\\nAKM-END x 000\\n%s' \"$A2\"", {name + '\n', "last\n"}}},
                           {}, job);
            QCOMPARE(answers.size(), std::size_t{3});
            QCOMPARE(answers[0].output, name); // and cat found no arguments of the others
            QCOMPARE(answers[0].errors, QByteArray("one\n"));
            QCOMPARE(answers[0].outcome.status, 0);
            QCOMPARE(answers[1].output, QByteArray());
            QCOMPARE(answers[1].outcome.errorTail, QByteArray("two\n"));
            QCOMPARE(answers[1].outcome.status, 42);
            QCOMPARE(answers[2].output, QByteArray("\nAKM-END x 000\nlast\n"));
            QCOMPARE(answers[2].errors, QByteArray());
        }
    }

    void severalScriptsCutAnywhereAreNoSuccess()
    {
        qint64 whole = 0;
        const std::vector<Script> scripts{{"first", "echo one", {}}, {"second", "seq 1 100", {}}};
        {
            test::LocalTransport transport;
            JobContext job;
            whole = runScripts(transport, scripts, {}, job).back().outcome.outputBytes;
        }
        for (qint64 bytes = 0; bytes < whole; bytes += 7) {
            test::LocalTransport transport;
            transport.cutAfterOutputBytes = bytes;
            JobContext job;
            QVERIFY_THROWS_EXCEPTION(Error, runScripts(transport, scripts, {}, job));
        }
        test::LocalTransport transport;
        JobContext job;
        QVERIFY_THROWS_EXCEPTION(Error,
                                 runScripts(transport, {{"killed", "kill -9 $$", {}}, scripts[0]}, {}, job));
    }

    void outputIsBounded()
    {
        test::LocalTransport transport;
        JobContext job;
        QByteArray output;
        ExecLimits limits;
        limits.maxOutput = 10'000;
        QVERIFY_THROWS_EXCEPTION(Error, runScript(transport, {"yes", "yes", {}}, output, limits, job));
        QVERIFY(output.size() <= 10'000);
    }

    void deadlineEndsASilentCommand()
    {
        test::LocalTransport transport;
        JobContext job;
        QByteArray output;
        ExecLimits limits;
        limits.deadline = std::chrono::milliseconds(300);
        try {
            runScript(transport, {"sleep", "exec sleep 60", {}}, output, limits, job);
            QFAIL("must throw");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::Timeout);
        }
    }
};

QTEST_GUILESS_MAIN(tst_script)
#include "tst_script.moc"
