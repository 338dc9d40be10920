#pragma once

#include "ui/dialogs/dialogs.h"

#include <QStringList>

namespace akimori::ui {

/// Answers for the person: confirms or declines, picks `path`, and remembers what was said.
class ScriptedDialogs final : public Dialogs
{
public:
    bool answer = true;
    QString path; ///< empty = the person gives up
    QStringList messages;
    QStringList questions;

    void showMessage(QWidget*, Tone, const QString& title, const QString& text, const QString&) override
    {
        messages << title + QLatin1Char('\n') + text;
    }
    void confirm(QWidget*, const Confirmation& question, std::function<void(bool)> answered) override
    {
        questions << question.title + QLatin1Char('\n') + question.button;
        answered(answer);
    }
    void chooseSaveFile(QWidget*, const QString&, const QString&, const QString&,
                        std::function<void(const QString&)> chosen) override
    {
        choose(chosen);
    }
    void chooseOpenFile(QWidget*, const QString&, const QString&,
                        std::function<void(const QString&)> chosen) override
    {
        choose(chosen);
    }
    void chooseFolder(QWidget*, const QString&, std::function<void(const QString&)> chosen) override
    {
        choose(chosen);
    }

private:
    void choose(const std::function<void(const QString&)>& chosen) const
    {
        if (!path.isEmpty())
            chosen(path);
    }
};

} // namespace akimori::ui
