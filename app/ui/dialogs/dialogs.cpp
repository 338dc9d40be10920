#include "ui/dialogs/dialogs.h"

#include "base/atomicfile.h"
#include "ui/dialogs/messagedialog.h"
#include "ui/tr.h"

#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace akimori::ui {

namespace {

void openFileDialog(QFileDialog* dialog, QWidget* parent, std::function<void(const QString&)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

void Dialogs::showError(QWidget* parent, const QString& doing, const Error& error)
{
    if (error.code() == ErrorCode::Cancelled)
        return;
    const QString code = errorCodeName(error.code());
    showMessage(parent, Tone::Bad, doing, error.sentence(),
                error.detail().isEmpty() ? code : code + QLatin1Char('\n') + error.detail());
}

void Dialogs::saveOrExplain(QWidget* parent, const QString& path, const QByteArray& data)
{
    try {
        writeFileAtomically(path, data, 0644);
    } catch (const Error& error) {
        showError(parent, Tr::tr("The file could not be saved"), error);
    }
}

void WindowDialogs::showMessage(QWidget* parent, Tone tone, const QString& title, const QString& text,
                                const QString& detail)
{
    const Glyph glyph = tone == Tone::Bad ? Glyph::CircleAlert : toneGlyph(tone);
    auto* dialog = new MessageDialog(glyph, toneInk(tone), title, text, parent);
    dialog->setObjectName(QStringLiteral("messageDialog"));
    if (!detail.isEmpty())
        dialog->addDetail(detail);
    dialog->addPrimaryButton(Tr::tr("Close"), QStringLiteral("closeButton"));
    dialog->open();
}

void WindowDialogs::confirm(QWidget* parent, const Confirmation& question, std::function<void(bool)> answered)
{
    auto* dialog = new MessageDialog(question.destructive ? Glyph::TriangleAlert : Glyph::Info,
                                     question.destructive ? Ink::Warn : Ink::Accent, question.title, question.text,
                                     parent);
    dialog->setObjectName(QStringLiteral("confirmDialog"));
    QPushButton* cancel = dialog->addCancelButton();
    dialog->addPrimaryButton(question.button, QStringLiteral("confirmButton"), question.destructive);
    if (question.destructive)
        cancel->setFocus();
    QObject::connect(dialog, &QDialog::finished, parent, [answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted);
    });
    dialog->open();
}

void WindowDialogs::chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                   const QString& filter, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, documents(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    openFileDialog(dialog, parent, std::move(chosen));
}

void WindowDialogs::chooseOpenFile(QWidget* parent, const QString& title, const QString& filter,
                                   std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, documents(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, parent, std::move(chosen));
}

void WindowDialogs::chooseFolder(QWidget* parent, const QString& title,
                                 std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, title, documents());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, parent, std::move(chosen));
}

} // namespace akimori::ui
