#include "cli/describecommands.h"

#include "cli/parser.h"
#include "cli/tr.h"

#include <QMap>
#include <QRegularExpression>

namespace akimori::cli {

namespace {

/// Japanese has no spaces: a line may end between any two characters, but not before closing marks nor after opening ones.
QString withBreaks(const QString& text)
{
    static const QString neverFirst = QStringLiteral("、。，．・：；？！）」』】〕》〉ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ…～");
    static const QString neverLast = QStringLiteral("（「『【〔《〈");
    QString broken;
    for (qsizetype i = 0; i < text.size(); ++i) {
        broken += text.at(i);
        if (text.at(i).unicode() >= 0x2e80 && i + 1 < text.size() && !neverLast.contains(text.at(i))
            && !neverFirst.contains(text.at(i + 1)))
            broken += QLatin1String("\\:");
    }
    return broken;
}

/// Text of a roff document: backslashes and leading dots mean something there.
QString roff(QString text)
{
    text.replace(u'\\', QLatin1String("\\e"));
    text.replace(u'-', QLatin1String("\\-"));
    text.replace(QLatin1String("\n."), QLatin1String("\n\\&."));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QLatin1String("\\&"));
    return withBreaks(text);
}

QString option(const Option& option)
{
    const QString value =
        option.valueName.isEmpty() ? QString() : QStringLiteral(" \\fI%1\\fR").arg(roff(option.valueName));
    return QStringLiteral(".TP\n\\fB\\-\\-%1\\fR%2\n%3\n").arg(roff(option.name), value, roff(option.help));
}

QString section(const QString& title) { return QStringLiteral(".SH %1\n").arg(title); }

QString exitCodes()
{
    const std::pair<int, QString> codes[] = {
        {0, Tr::tr("done, nothing found that needs a person")},
        {1, Tr::tr("done, and something was found")},
        {2, Tr::tr("could not check")},
        {3, Tr::tr("bad usage or bad input")},
        {4, Tr::tr("not allowed now")},
        {5, Tr::tr("authentication refused")},
        {6, Tr::tr("host key unknown or changed")},
        {7, Tr::tr("local storage: ledger, disk full, corrupt file")},
        {8, Tr::tr("another run holds the lock")},
        {9, Tr::tr("conflict; nothing was changed")},
        {10, Tr::tr("internal error")},
        {130, Tr::tr("cancelled")},
    };
    QString text;
    for (const auto& [code, meaning] : codes)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(code).arg(roff(meaning));
    return text;
}

QString variables()
{
    const std::pair<const char*, QString> names[] = {
        {"AKIMORI_KEY_PASSPHRASE", Tr::tr("passphrase of the private key")},
        {"AKIMORI_PASSWORD", Tr::tr("password of the login")},
        {"AKIMORI_PIN", Tr::tr("PIN of the person who decides")},
        {"AKIMORI_SMTP_PASSWORD", Tr::tr("password of the mail server")},
        {"AKIMORI_PROXY_PASSWORD", Tr::tr("password of the company's proxy")},
    };
    QString text;
    for (const auto& [name, meaning] : names)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(QLatin1String(name), roff(meaning));
    return text;
}

} // namespace

QString manualPage(const std::vector<Command>& commands)
{
    QString text = QStringLiteral(".TH AKIMORI\\-CLI 1 \"\" \"akimori %1\" \"%2\"\n")
                       .arg(QLatin1String(AKIMORI_VERSION), Tr::tr("User commands"))
                   + QStringLiteral(".ad l\n");
    text += section(Tr::tr("NAME")) + QStringLiteral("akimori\\-cli \\- %1\n")
                                          .arg(roff(Tr::tr("keep a city's static web site healthy, and prove it")));
    text += section(Tr::tr("SYNOPSIS")) + QStringLiteral(".B akimori\\-cli\n[\\fI%1\\fR] \\fI%2\\fR [\\fI%3\\fR]\n")
                                              .arg(Tr::tr("options"), Tr::tr("command"), Tr::tr("options"));
    text += section(Tr::tr("DESCRIPTION"))
            + roff(Tr::tr("Backs up, scans, restores and watches a web server over SSH, tracks security advisories, and keeps "
                          "the evidence that a maintenance contract asks for. Nothing is installed on the server. The "
                          "window of the same program is akimori(1)."))
            + u'\n';
    text += section(Tr::tr("OPTIONS"));
    for (const Option& each : globalOptions())
        text += option(each);
    text += section(Tr::tr("COMMANDS"));
    for (const Command& command : commands) {
        QString line = QStringLiteral("\\fB%1\\fR").arg(roff(command.words.join(u' ')));
        for (const QString& positional : command.positionals)
            line += QStringLiteral(" \\fI%1\\fR").arg(roff(positional));
        text += QStringLiteral(".SS %1\n%2\n").arg(line, roff(command.summary));
        for (const Option& each : command.options)
            text += option(each);
    }
    text += section(Tr::tr("EXIT STATUS")) + exitCodes();
    text += section(Tr::tr("ENVIRONMENT"))
            + variables();
    text += section(Tr::tr("SEE ALSO")) + QStringLiteral("akimori(1), ssh(1), tar(1), zstd(1), sha256sum(1)\n");
    return text;
}

QString bashCompletion(const std::vector<Command>& commands)
{
    QMap<QString, QStringList> following; // words so far → what may follow
    QMap<QString, QStringList> options;
    QMap<QString, QStringList> values; // of options that take one of a few words, whatever the command
    const auto collectValues = [&values](const Option& option) {
        static const QRegularExpression words(QStringLiteral("^[a-z0-9-]+(\\|[a-z0-9-]+)+$"));
        if (!words.match(option.valueName).hasMatch())
            return;
        values[option.name] += option.valueName.split(u'|');
        values[option.name].removeDuplicates();
    };
    for (const Option& each : globalOptions())
        collectValues(each);
    for (const Command& command : commands) {
        QString before;
        for (const QString& word : command.words) {
            if (!following[before].contains(word))
                following[before] << word;
            before += before.isEmpty() ? word : u' ' + word;
        }
        for (const Option& each : command.options) {
            options[before] << QStringLiteral("--") + each.name;
            collectValues(each);
        }
    }
    QStringList globals;
    QStringList valued; // global options that take a value, which is no word of the command
    for (const Option& each : globalOptions()) {
        globals << QStringLiteral("--") + each.name;
        if (!each.valueName.isEmpty())
            valued << QStringLiteral("--") + each.name;
    }
    QString text = QStringLiteral("# bash completion for akimori-cli; made by the program itself\n"
                                  "_akimori_cli()\n{\n"
                                  "    local current=${COMP_WORDS[COMP_CWORD]} words= word value= options= values=\n"
                                  "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                                  "        if [[ $value ]]; then value=; continue; fi\n"
                                  "        case $word in %1) value=yes; continue ;; -*) continue ;; esac\n"
                                  "        [[ \" $(_akimori_cli_next \"$words\") \" == *\" $word \"* ]] || break\n"
                                  "        words=${words:+$words }$word\n"
                                  "    done\n"
                                  "    case $words in\n")
                       .arg(valued.join(u'|'));
    for (auto it = options.begin(); it != options.end(); ++it)
        text += QStringLiteral("    '%1') options='%2' ;;\n").arg(it.key(), it.value().join(u' '));
    text += QStringLiteral("    esac\n    case ${COMP_WORDS[COMP_CWORD-1]} in\n");
    for (auto it = values.begin(); it != values.end(); ++it)
        text += QStringLiteral("    --%1) values='%2' ;;\n").arg(it.key(), it.value().join(u' '));
    text += QStringLiteral("    esac\n"
                           "    if [[ $values ]]; then\n"
                           "        COMPREPLY=($(compgen -W \"$values\" -- \"$current\"))\n"
                           "    elif [[ $current == -* ]]; then\n"
                           "        COMPREPLY=($(compgen -W \"$options %1\" -- \"$current\"))\n"
                           "    else\n"
                           "        COMPREPLY=($(compgen -W \"$(_akimori_cli_next \"$words\")\" -- \"$current\"))\n"
                           "        [[ ${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(compgen -f -- \"$current\"))\n"
                           "    fi\n}\n"
                           "_akimori_cli_next()\n{\n    case $1 in\n")
                .arg(globals.join(u' '));
    for (auto it = following.begin(); it != following.end(); ++it)
        text += QStringLiteral("    '%1') echo '%2' ;;\n").arg(it.key(), it.value().join(u' '));
    text += QStringLiteral("    esac\n}\ncomplete -o filenames -F _akimori_cli akimori-cli\n");
    return text;
}

} // namespace akimori::cli
