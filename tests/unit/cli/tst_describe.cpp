#include "cli/command.h"
#include "cli/describecommands.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace akimori::cli;

/// What packagers get from `generate`: the manual page and the completion, read by the programs that will read them.
class tst_describe : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString& name, const QString& text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return path;
    }

private slots:
    void completionKnowsWordsOptionsAndValues_data()
    {
        QTest::addColumn<QString>("line"); // the last word is completed
        QTest::addColumn<QString>("offers");
        QTest::addRow("first word") << u"akimori-cli bas"_qs << u"baseline"_qs;
        QTest::addRow("second word") << u"akimori-cli backup ru"_qs << u"run"_qs;
        QTest::addRow("option") << u"akimori-cli backup run --ki"_qs << u"--kind"_qs;
        QTest::addRow("after a global option") << u"akimori-cli --profile /tmp/p backup run --tri"_qs << u"--trigger"_qs;
        QTest::addRow("value") << u"akimori-cli backup run --kind sy"_qs << u"system"_qs;
        QTest::addRow("after a positional") << u"akimori-cli duties set B-5 --appl"_qs << u"--applies"_qs;
    }

    void completionKnowsWordsOptionsAndValues()
    {
        QFETCH(QString, line);
        QFETCH(QString, offers);
        const QString script = written(u"completion"_qs, bashCompletion(allCommands()));
        const QStringList words = line.split(u' ');
        QProcess bash;
        bash.start(u"bash"_qs,
                   QStringList{u"--norc"_qs, u"-c"_qs,
                               u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _akimori_cli; echo \"${COMPREPLY[@]}\""_qs, script}
                       + words);
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardError()), QString());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), offers);
    }

    void everyCommandAndOptionIsInTheManual()
    {
        const QString page = manualPage(allCommands());
        for (const Command& command : allCommands()) {
            QVERIFY(!command.summary.isEmpty());
            for (const Option& option : command.options) {
                QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
                QVERIFY(page.contains(u"\\-\\-"_qs + QString(option.name).replace(u'-', u"\\-"_qs)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_describe)

#include "tst_describe.moc"
