#include "ui/shell/startoptions.h"

#include "base/error.h"
#include "ui/shell/pagelist.h"
#include "ui/tr.h"

#include <QCommandLineParser>

#include <algorithm>

namespace akimori::ui {

namespace {

constexpr qreal kLeastText = 6;
constexpr qreal kMostText = 72;

void addTo(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Tr::tr("Keeps a city's static web site healthy, and proves it"));
    const auto add = [&parser](const QStringList& names, const QString& text, const QString& value = {}) {
        parser.addOption(QCommandLineOption(names, text, value));
    };
    // Not addHelpOption(): its text exists in English only.
    add({QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help"));
    add({QStringLiteral("v"), QStringLiteral("version")}, Tr::tr("Show the version"));
    add({QStringLiteral("profile")}, Tr::tr("Folder of ledger, generations and settings"), QStringLiteral("DIR"));
    add({QStringLiteral("as")}, Tr::tr("Who is recorded (default: as chosen in the settings)"), QStringLiteral("NAME"));
    add({QStringLiteral("page")}, Tr::tr("Page to open, e.g. backup"), QStringLiteral("ID"));
    add({QStringLiteral("theme")}, Tr::tr("Colours for this run: auto, light or dark"), QStringLiteral("MODE"));
    add({QStringLiteral("size")}, Tr::tr("Size of the window for this run, e.g. 1280x720"), QStringLiteral("WxH"));
    add({QStringLiteral("text-size")}, Tr::tr("Size of the text for this run, in points"), QStringLiteral("PT"));
    add({QStringLiteral("screenshot")}, Tr::tr("Save a picture of the page to a file and quit (pictures of the manual)"),
        QStringLiteral("FILE"));
    add({QStringLiteral("demo")}, Tr::tr("Open the profile that installer/quickstart.sh made last, with its demo site"));
    add({QStringLiteral("lang")}, Tr::tr("Language: ja (default) or en"), QStringLiteral("LANG"));
}

[[noreturn]] void refuse(const QString& sentence)
{
    throw Error(ErrorCode::BadInput, sentence, Tr::tr("“akimori --help” lists the options."));
}

QString oneOf(const QCommandLineParser& parser, const QString& option, const QStringList& allowed)
{
    const QString value = parser.value(option);
    if (parser.isSet(option) && !allowed.contains(value))
        refuse(Tr::tr("“%1” cannot stand after --%2. Use one of: %3.").arg(value, option, allowed.join(QStringLiteral(", "))));
    return value;
}

QStringList pageIds()
{
    QStringList ids;
    for (const PageEntry& entry : allPages())
        ids << entry.id;
    return ids;
}

QSize sizeOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("size")))
        return {};
    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.width() <= 0 || size.height() <= 0)
        refuse(Tr::tr("“%1” after --size is no size. Write it like 1280x720.").arg(parser.value(QStringLiteral("size"))));
    return size;
}

std::optional<qreal> textSizeOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(QStringLiteral("text-size")))
        return std::nullopt;
    const qreal points = parser.value(QStringLiteral("text-size")).toDouble();
    if (!(points >= kLeastText && points <= kMostText))
        refuse(Tr::tr("“%1” after --text-size is no size of text. Write points from %2 to %3.")
                   .arg(parser.value(QStringLiteral("text-size")))
                   .arg(kLeastText)
                   .arg(kMostText));
    return points;
}

} // namespace

QString languageOf(const QStringList& words)
{
    const qsizetype at = words.lastIndexOf(QLatin1String("--lang"));
    const bool english = (at >= 0 && words.value(at + 1) == QLatin1String("en")) || words.contains(QLatin1String("--lang=en"));
    return english ? QStringLiteral("en") : QStringLiteral("ja");
}

StartOptions parseStartOptions(const QStringList& words)
{
    QCommandLineParser parser;
    addTo(parser);
    if (!parser.parse(words))
        refuse(parser.unknownOptionNames().isEmpty()
                   ? Tr::tr("An option lacks its value: %1").arg(words.last())
                   : Tr::tr("“%1” is no option of Akimori.").arg(parser.unknownOptionNames().first()));
    if (!parser.positionalArguments().isEmpty())
        refuse(Tr::tr("“%1” is too much for “%2”. Remove it.").arg(parser.positionalArguments().first(), QStringLiteral("akimori")));
    oneOf(parser, QStringLiteral("lang"), {QStringLiteral("ja"), QStringLiteral("en")});

    StartOptions options;
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.profile = parser.value(QStringLiteral("profile"));
    options.person = parser.value(QStringLiteral("as"));
    options.page = oneOf(parser, QStringLiteral("page"), pageIds());
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = sizeOf(parser);
    const QString theme =
        oneOf(parser, QStringLiteral("theme"), {QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark")});
    if (!theme.isEmpty())
        options.theme = themeModeFromString(theme);
    options.textSize = textSizeOf(parser);
    return options;
}

QString startHelp()
{
    QCommandLineParser parser;
    addTo(parser);
    return parser.helpText();
}

QStringList startOptionNames()
{
    // Read from the help itself, so that what is compared with the manual page is what a person sees.
    QStringList names;
    for (const QString& line : startHelp().split(u'\n')) {
        const qsizetype at = line.indexOf(QLatin1String("--"));
        if (line.startsWith(QLatin1String("  -")) && at >= 0)
            names << line.mid(at + 2).section(u' ', 0, 0);
    }
    return names;
}

} // namespace akimori::ui
