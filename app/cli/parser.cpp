#include "cli/parser.h"

#include "base/jst.h"
#include "cli/tr.h"

namespace akimori::cli {

namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name)
{
    for (const Option& option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence);
}

struct Token
{
    QString name; ///< option name, empty for a word
    std::optional<QString> value;
    QString word;
};

/// The command with the most leading words that match; nullptr when none does.
const Command* matchCommand(const std::vector<Command>& commands, const QStringList& words)
{
    const Command* best = nullptr;
    for (const Command& command : commands) {
        if (words.size() >= command.words.size() && words.mid(0, command.words.size()) == command.words
            && (!best || command.words.size() > best->words.size()))
            best = &command;
    }
    return best;
}

/// Words before the command is known may only be skipped over global options, whose arity is known.
QStringList leadingWords(const QStringList& arguments)
{
    const std::vector<Option> globals = globalOptions();
    QStringList words;
    for (qsizetype i = 0; i < arguments.size() && words.size() < 2; ++i) {
        const QString& argument = arguments.at(i);
        if (!argument.startsWith(QLatin1String("--"))) {
            words << argument;
            continue;
        }
        const Option* option = findOption(globals, argument.mid(2).section(u'=', 0, 0));
        if (!option) {
            // An option of the command stands before its words: look on, treating it as a flag.
            continue;
        }
        if (!option->valueName.isEmpty() && !argument.contains(u'='))
            ++i;
    }
    return words;
}

void applyGlobal(GlobalOptions& global, const QString& name, const QString& value)
{
    if (name == QLatin1String("profile"))
        global.profile = value;
    else if (name == QLatin1String("as"))
        global.asName = value;
    else if (name == QLatin1String("json"))
        global.json = true;
    else if (name == QLatin1String("quiet"))
        global.quiet = true;
    else if (name == QLatin1String("help"))
        global.help = true;
    else if (name == QLatin1String("version"))
        global.version = true;
    else if (name == QLatin1String("lang")) {
        if (value != QLatin1String("ja") && value != QLatin1String("en"))
            refuse(Tr::tr("“%1” is no language of Akimori. Use ja or en.").arg(value));
        global.language = value;
    }
}

void checkPositionals(const Command& command, const QStringList& given)
{
    qsizetype needed = 0;
    bool several = false;
    for (const QString& name : command.positionals) {
        if (!name.startsWith(u'['))
            ++needed;
        several = several || name.endsWith(u'…');
    }
    if (given.size() < needed)
        refuse(Tr::tr("“%1” needs %2. Add it.")
                   .arg(command.words.join(u' '), command.positionals.mid(given.size()).join(u' ')));
    if (!several && given.size() > command.positionals.size())
        refuse(Tr::tr("“%1” is too much for “%2”. Remove it.")
                   .arg(given.at(command.positionals.size()), command.words.join(u' ')));
}

} // namespace

std::vector<Option> globalOptions()
{
    return {
        {QStringLiteral("profile"), QStringLiteral("DIR"),
         Tr::tr("Folder with ledger, generations and settings (default: the user's data folder)")},
        {QStringLiteral("as"), QStringLiteral("NAME"), Tr::tr("Who is recorded as doing this")},
        {QStringLiteral("json"), {}, Tr::tr("One JSON document on standard output")},
        {QStringLiteral("lang"), QStringLiteral("ja|en"), Tr::tr("Language of messages (default: ja)")},
        {QStringLiteral("quiet"), {}, Tr::tr("No progress on standard error")},
        {QStringLiteral("help"), {}, Tr::tr("Show this help")},
        {QStringLiteral("version"), {}, Tr::tr("Show the version")},
    };
}

QString Arguments::value(const QString& option, const QString& fallback) const
{
    const QStringList all = options.value(option);
    return all.isEmpty() ? fallback : all.last();
}

QString Arguments::required(const QString& option) const
{
    if (!has(option) || value(option).isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The option --%1 is missing. Add it.").arg(option));
    return value(option);
}

std::optional<QDateTime> Arguments::instant(const QString& option) const
{
    if (!has(option))
        return std::nullopt;
    const std::optional<QDateTime> parsed = jst::parse(value(option));
    if (!parsed)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” after --%2 is no date or time. Write it like 2026-11-22T21:30.")
                        .arg(value(option), option));
    return parsed;
}

ParsedCommandLine parseCommandLine(const QStringList& arguments, const std::vector<Command>& commands)
{
    ParsedCommandLine parsed;
    parsed.words = leadingWords(arguments);
    parsed.command = matchCommand(commands, parsed.words);
    const std::vector<Option> globals = globalOptions();

    qsizetype wordsToDrop = parsed.command ? parsed.command->words.size() : 0;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!onlyWords && argument == QLatin1String("--")) {
            onlyWords = true;
            continue;
        }
        if (onlyWords || !argument.startsWith(QLatin1String("--"))) {
            if (wordsToDrop > 0 && !onlyWords)
                --wordsToDrop;
            else
                parsed.arguments.positionals << argument;
            continue;
        }
        const QString name = argument.mid(2).section(u'=', 0, 0);
        const Option* global = findOption(globals, name);
        const Option* option = global;
        if (!option && parsed.command)
            option = findOption(parsed.command->options, name);
        if (!option) {
            if (!parsed.command)
                break; // the unknown command is named below
            refuse(Tr::tr("“%1” does not know the option --%2. “akimori-cli %1 --help” lists them.")
                       .arg(parsed.command->words.join(u' '), name));
        }
        QString value;
        if (!option->valueName.isEmpty()) {
            if (argument.contains(u'='))
                value = argument.section(u'=', 1);
            else if (i + 1 < arguments.size())
                value = arguments.at(++i);
            else
                refuse(Tr::tr("The option --%1 needs a value (%2). Add it.").arg(name, option->valueName));
        } else if (argument.contains(u'=')) {
            refuse(Tr::tr("The option --%1 takes no value. Remove it.").arg(name));
        }
        if (global) {
            applyGlobal(parsed.global, name, value);
        } else {
            if (!option->repeatable && parsed.arguments.has(name))
                refuse(Tr::tr("The option --%1 is given twice. Give it once.").arg(name));
            parsed.arguments.options[name] << value;
        }
    }
    if (parsed.global.help || parsed.global.version)
        return parsed;
    if (!parsed.command) {
        if (parsed.words.isEmpty())
            refuse(Tr::tr("No command is given. “akimori-cli --help” lists them."));
        refuse(Tr::tr("“%1” is no command of akimori-cli. “akimori-cli --help” lists them.")
                   .arg(parsed.words.join(u' ')));
    }
    checkPositionals(*parsed.command, parsed.arguments.positionals);
    return parsed;
}

QString languageOf(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang=en"))
            return QStringLiteral("en");
        if (arguments.at(i) == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments.at(i + 1) == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("ja");
    }
    return QStringLiteral("ja");
}

namespace {

QString helpLine(const Option& option)
{
    return QStringLiteral("    --%1\n        %2\n")
        .arg(option.valueName.isEmpty() ? option.name : option.name + u' ' + option.valueName, option.help);
}

} // namespace

QString helpText(const std::vector<Command>& commands, const QStringList& words)
{
    QString text = QStringLiteral("akimori-cli %1\n\n").arg(QLatin1String(AKIMORI_VERSION));
    QStringList head = words;
    const auto matches = [&](const Command& command) {
        const qsizetype common = std::min(head.size(), command.words.size());
        return command.words.mid(0, common) == head.mid(0, common);
    };
    if (std::none_of(commands.begin(), commands.end(), matches))
        head.clear();
    for (const Command& command : commands) {
        if (!matches(command))
            continue;
        const QStringList line = QStringList{QStringLiteral("akimori-cli")} + command.words + command.positionals;
        text += line.join(u' ') + QStringLiteral("\n    ") + command.summary + u'\n';
        for (const Option& option : command.options) {
            if (head.isEmpty())
                break;
            text += helpLine(option);
        }
    }
    text += u'\n' + Tr::tr("Options of every command:") + u'\n';
    for (const Option& option : globalOptions())
        text += helpLine(option);
    return text;
}

} // namespace akimori::cli
