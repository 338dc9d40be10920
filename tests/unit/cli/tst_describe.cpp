#include "cli/command.h"
#include "cli/describecommands.h"
#include "cli/fieldlabels.h"
#include "duties/catalogue.h"
#include "operations/notify/mailsettings.h"
#include "records/contract.h"

#include <QJsonArray>
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

    void everyKeyOfARecordHasALabel()
    {
        const QStringList keys = toJson(akimori::Contract()).keys() + akimori::duties::toJson(akimori::Clause()).keys()
            + akimori::operations::toJson(akimori::operations::MailSettings()).keys();
        for (const QString& key : keys)
            QVERIFY2(fieldLabel(key) != key, qPrintable(key));
    }

    void fieldsInOrderWithWordsForWhatIsNoText()
    {
        const QJsonObject record{{u"applies"_qs, true}, {u"targets"_qs, QJsonObject{{u"contactMinutes"_qs, 30}}}, {u"name"_qs, QString()},
                                 {u"onCall"_qs, QJsonArray{u"a@example.jp"_qs, u"b@example.jp"_qs}}};
        const QStringList lines = describeFields(record, {u"name"_qs, u"applies"_qs});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), QString(fieldLabel(u"name"_qs) + u"\t―"_qs));
        QCOMPARE(lines.at(1), QString(fieldLabel(u"applies"_qs) + u"\tyes"_qs));
        QVERIFY(lines.contains(fieldLabel(u"onCall"_qs) + u"\ta@example.jp, b@example.jp"_qs));
        QVERIFY(lines.contains(fieldLabel(u"targets"_qs) + u"\tcontactMinutes=30"_qs));
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
