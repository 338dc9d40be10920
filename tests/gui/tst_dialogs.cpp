#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/hostkeydialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace akimori;
using namespace akimori::ui;

namespace {
const QString kNew = QStringLiteral("SHA256:newnewnewnewnewnewnewnewnewnewnewnewnewnewn");

template <typename Widget>
Widget* find(QWidget* root, const char* name)
{
    return root->findChild<Widget*>(QLatin1String(name));
}
} // namespace

class tst_dialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light, 10); }

    void firstContactNeedsTheComparison()
    {
        QWidget parent;
        auto* dialog = new HostKeyDialog({QStringLiteral("web.example.jp:22"), QStringLiteral("ssh-ed25519"), kNew, false, {}},
                                         &parent);
        QSignalSpy finished(dialog, &QDialog::finished);
        dialog->open();
        auto* trust = find<QPushButton>(dialog, "trustButton");
        QCOMPARE(find<QLineEdit>(dialog, "fingerprintEdit")->text(), kNew);
        QVERIFY(!trust->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return); // Return alone never trusts
        QCOMPARE(finished.size(), 0);
        find<QCheckBox>(dialog, "comparedCheck")->setChecked(true);
        QTest::mouseClick(trust, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().toInt(), int(QDialog::Accepted));
    }

    void aChangedKeyOffersNoWayOn()
    {
        QWidget parent;
        auto* dialog = new HostKeyDialog({QStringLiteral("web.example.jp:22"), QStringLiteral("ssh-ed25519"), kNew, true,
                                          QStringLiteral("Another key of this type was accepted.")},
                                         &parent);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QCOMPARE(find<QLineEdit>(dialog, "fingerprintEdit")->text(), kNew);
        const QList<QPushButton*> buttons = dialog->findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QCOMPARE(accepted.size(), 0);
        QVERIFY(dialog->isHidden());
    }

    void aConfirmationAnswersOnceAndReturnDestroysNothing()
    {
        QWidget parent;
        WindowDialogs dialogs;
        QList<bool> answers;
        dialogs.confirm(&parent, {QStringLiteral("Discard?"), QStringLiteral("It is gone then."),
                                  QStringLiteral("Discard the generation"), true},
                        [&answers](bool yes) { answers << yes; });
        auto* dialog = parent.findChild<QDialog*>(QStringLiteral("confirmDialog"));
        QVERIFY(dialog && dialog->isModal());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!answers.contains(true));
        if (answers.isEmpty())
            QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(answers, QList<bool>{false});
    }

    void theNamedButtonConfirms()
    {
        QWidget parent;
        WindowDialogs dialogs;
        bool confirmed = false;
        dialogs.confirm(&parent, {QStringLiteral("Take a backup?"), {}, QStringLiteral("Take the backup"), false},
                        [&confirmed](bool yes) { confirmed = yes; });
        auto* button = parent.findChild<QPushButton*>(QStringLiteral("confirmButton"));
        QCOMPARE(button->text(), QStringLiteral("Take the backup"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(confirmed);
    }

    void anErrorShowsItsDetailAndEscCloses()
    {
        QWidget parent;
        WindowDialogs dialogs;
        dialogs.showError(&parent, QStringLiteral("The list could not be saved"),
                          Error(ErrorCode::NoSpace, QStringLiteral("The disk is full."), QStringLiteral("errno 28")));
        const QPointer<QDialog> dialog = parent.findChild<QDialog*>(QStringLiteral("messageDialog"));
        QVERIFY(dialog);
        QVERIFY(find<QPlainTextEdit>(dialog, "detailEdit")->toPlainText().contains(QLatin1String("errno 28")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
    }
};

QTEST_MAIN(tst_dialogs)
#include "tst_dialogs.moc"
