#pragma once

#include "ui/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace akimori::ui {

/// What stands on the command line of the window; see also installer/package/akimori.1.
struct StartOptions
{
    bool help = false;
    bool version = false;
    bool demo = false;  ///< the profile that quickstart.sh made last
    QString profile;    ///< empty: the default one
    QString person;     ///< empty: as chosen in the settings
    QString page;       ///< id of allPages(), or empty
    QString screenshot; ///< file, or empty
    QSize size;         ///< invalid: as it was last
    std::optional<ThemeMode> theme;
    std::optional<qreal> textSize; ///< points
};

/// “ja” or “en”, before anything is translated, so that errors and --help speak the language.
QString languageOf(const QStringList& words);

/// `words`: the program first. Throws Error(BadInput) for anything that would otherwise silently mean something else.
StartOptions parseStartOptions(const QStringList& words);

/// Text of --help, translated.
QString startHelp();

/// Names of all options, without dashes; long ones only.
QStringList startOptionNames();

} // namespace akimori::ui
