#pragma once

#include "base/error.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace akimori::ui {

/// A question before something that cannot simply be undone. The button names the act ("Discard the
/// generation"), never "OK" or "Yes".
struct Confirmation
{
    QString title;  ///< names the operation and the object
    QString text;   ///< what it means
    QString button;
    bool destructive = false;
};

/// The one door to dialogs, so that tests can answer for the person. All are window-modal and asynchronous:
/// no nested event loop. Callbacks come on the GUI thread and not after `parent` was deleted.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    virtual void showMessage(QWidget* parent, Tone tone, const QString& title, const QString& text,
                             const QString& detail) = 0;
    /// `answered(true)` only when the person pressed the named button.
    virtual void confirm(QWidget* parent, const Confirmation& question, std::function<void(bool)> answered) = 0;
    /// Not called when the person gave up.
    virtual void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                const QString& filter, std::function<void(const QString&)> chosen) = 0;
    virtual void chooseOpenFile(QWidget* parent, const QString& title, const QString& filter,
                                std::function<void(const QString&)> chosen) = 0;
    virtual void chooseFolder(QWidget* parent, const QString& title,
                              std::function<void(const QString&)> chosen) = 0;

    void showError(QWidget* parent, const QString& doing, const Error& error);
    /// Writes atomically; a failure is explained in a message.
    void saveOrExplain(QWidget* parent, const QString& path, const QByteArray& data);
};

/// The real dialogs.
class WindowDialogs final : public Dialogs
{
public:
    void showMessage(QWidget* parent, Tone tone, const QString& title, const QString& text,
                     const QString& detail) override;
    void confirm(QWidget* parent, const Confirmation& question, std::function<void(bool)> answered) override;
    void chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestedName, const QString& filter,
                        std::function<void(const QString&)> chosen) override;
    void chooseOpenFile(QWidget* parent, const QString& title, const QString& filter,
                        std::function<void(const QString&)> chosen) override;
    void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> chosen) override;
};

} // namespace akimori::ui
