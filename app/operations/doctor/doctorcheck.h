#pragma once

#include <QString>

namespace akimori::operations {

/// One thing that `doctor` looked at.
struct DoctorCheck
{
    enum class State {
        Ok,
        Wrong,     ///< the advice says what to do
        NotChecked ///< could not be looked at, for the reason in detail; never to be read as Ok
    };

    QString id;    ///< stable: "profile", "ledger", "generations:<site>", "timer" …
    QString title; ///< translated
    State state = State::Ok;
    QString detail; ///< translated or a plain figure
    QString advice; ///< translated; never empty when Wrong

    DoctorCheck wrong(const QString& what, const QString& whatToDo) const
    {
        return {id, title, State::Wrong, what, whatToDo};
    }
    DoctorCheck notChecked(const QString& why) const { return {id, title, State::NotChecked, why, {}}; }
    DoctorCheck ok(const QString& what) const { return {id, title, State::Ok, what, {}}; }
};

} // namespace akimori::operations
