#include "base/clock.h"
#include "base/error.h"
#include "base/language.h"
#include "operations/context.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/newscentre.h"
#include "ui/shell/windowmonitor.h"
#include "ui/shell/windowschedule.h"
#include "ui/shell/workbench.h"
#include "ui/tr.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

#include <cstdio>
#include <cstring>

using namespace akimori;
using namespace akimori::ui;

namespace {

struct Options
{
    QString profile;
    QString person;
    QString page;
    QString screenshot;
    QSize size;
    std::optional<ThemeMode> theme;
    std::optional<qreal> textSize;
};

/// Before anything is translated; the other options are parsed afterwards, so that --help speaks the language.
QString languageOf(const QStringList& words)
{
    const qsizetype at = words.indexOf(QLatin1String("--lang"));
    if (at >= 0 && at + 1 < words.size())
        return words[at + 1];
    return words.contains(QLatin1String("--lang=en")) ? QStringLiteral("en") : QStringLiteral("ja");
}

void installLanguage(QApplication& app, const QString& language)
{
    const bool japanese = language == QLatin1String("ja");
    auto* own = new JapaneseTranslator(japanese, &app);
    if (own->load(QStringLiteral(":/i18n/akimori_ja.qm")))
        QCoreApplication::installTranslator(own);
    if (!japanese) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    auto* qt = new QTranslator(&app); // Qt's own dialogs
    if (qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

/// Where installer/quickstart.sh wrote its profile down. Throws Error(NotFound).
QString demoProfile()
{
    const QString note = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/akimori-demo");
    QFile file(note);
    const QString folder = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    if (folder.isEmpty() || !QFileInfo::exists(folder + QStringLiteral("/ledger.sqlite")))
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no demo profile on this computer. Run installer/quickstart.sh --keep first; it makes one."));
    return folder;
}

Options parse(const QApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Keeps a city's static web site healthy, and proves it"));
    // Not addHelpOption(): its text exists in English only.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help"));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Tr::tr("Show the version"));
    parser.addOption(help);
    parser.addOption(version);
    const auto add = [&parser](const QString& name, const QString& text, const QString& value) {
        const QCommandLineOption option(name, text, value);
        parser.addOption(option);
        return option;
    };
    const auto profile = add(QStringLiteral("profile"), Tr::tr("Folder of ledger, generations and settings"),
                             QStringLiteral("DIR"));
    const auto person = add(QStringLiteral("as"), Tr::tr("Who is recorded (default: as chosen in the settings)"),
                            QStringLiteral("NAME"));
    const auto page = add(QStringLiteral("page"), Tr::tr("Page to open, e.g. backup"), QStringLiteral("ID"));
    const auto theme = add(QStringLiteral("theme"), Tr::tr("Colours for this run: auto, light or dark"),
                           QStringLiteral("MODE"));
    const auto size = add(QStringLiteral("size"), Tr::tr("Size of the window for this run, e.g. 1280x720"),
                          QStringLiteral("WxH"));
    const auto text = add(QStringLiteral("text-size"), Tr::tr("Size of the text for this run, in points"),
                          QStringLiteral("PT"));
    const auto screenshot = add(QStringLiteral("screenshot"),
                                Tr::tr("Save a picture of the page to a file and quit (pictures of the manual)"),
                                QStringLiteral("FILE"));
    const auto demo = QCommandLineOption(
        QStringLiteral("demo"), Tr::tr("Open the profile that installer/quickstart.sh made last, with its demo site"));
    parser.addOption(demo);
    add(QStringLiteral("lang"), Tr::tr("Language: ja (default) or en"), QStringLiteral("LANG"));
    parser.process(app);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    Options options;
    options.profile = parser.isSet(profile) ? parser.value(profile)
        : parser.isSet(demo)                ? demoProfile()
                                            : operations::Profile::defaultFolder();
    options.person = parser.value(person);
    options.page = parser.value(page);
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(theme))
        options.theme = themeModeFromString(parser.value(theme));
    if (parser.isSet(text))
        options.textSize = parser.value(text).toDouble();
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (sides.size() == 2)
        options.size = QSize(sides[0].toInt(), sides[1].toInt());
    return options;
}

/// Waits until the page has loaded, then takes the picture.
constexpr int kQuickly = 90; ///< of a PNG: hardly packed, so that measuring a page does not measure zlib

void takeScreenshot(MainWindow& window, const JobRunner& jobs, const QString& file)
{
    auto* settle = new QTimer(&window);
    settle->setInterval(20);
    QObject::connect(settle, &QTimer::timeout, &window, [&window, &jobs, file, quiet = 0]() mutable {
        quiet = jobs.busy() ? 0 : quiet + 1;
        if (quiet >= 3) // one load may start the next
            QCoreApplication::exit(window.grab().save(file, nullptr, kQuickly) ? 0 : 1);
    });
    settle->start();
}

} // namespace

/// --help and --version answer on a machine without a display too.
void needNoDisplayToTell(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const char* word : {"-h", "--help", "-v", "--version"}) {
            if (std::strcmp(argv[i], word) == 0)
                qputenv("QT_QPA_PLATFORM", "offscreen");
        }
    }
}

int main(int argc, char** argv)
{
    needNoDisplayToTell(argc, argv);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("akimori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AKIMORI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.akimori.Akimori"));
    installLanguage(app, languageOf(QCoreApplication::arguments()));
    QGuiApplication::setApplicationDisplayName(Tr::tr("Akimori"));

    const SystemClock clock; // outlives the threads of the jobs
    JobRunner jobs;
    WindowDialogs dialogs;
    try {
        const Options options = parse(app);
        Workbench workbench(operations::Context::open(options.profile, options.person, clock), jobs, dialogs);
        applyTheme(app, options.theme.value_or(workbench.themeMode()),
                   options.textSize.value_or(workbench.textSize()));
        MainWindow window(workbench, allPages());
        if (options.size.isValid())
            window.resize(options.size);
        if (!window.showPage(options.page))
            window.showPage(allPages().front().id);
        window.show();
        workbench.reload();
        WindowSchedule schedule(workbench);
        WindowMonitor monitor(workbench);
        DesktopNotifier notifier(workbench, window);
        QObject::connect(&notifier, &DesktopNotifier::counted, &window,
                         [&window](int waiting) { window.navigation()->setBadge(QStringLiteral("incidents"), waiting); });
        if (options.screenshot.isEmpty()) { // a picture runs nothing, measures nothing and mails nobody
            schedule.start();
            monitor.start();
            notifier.look();
            notifier.deliver();
            window.news().start();
        }
        if (!options.screenshot.isEmpty())
            takeScreenshot(window, jobs, options.screenshot);
        return QApplication::exec();
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n%s\n", qUtf8Printable(error.sentence()), qUtf8Printable(error.detail()));
        // Started from the desktop, nobody sees the terminal.
        if (QGuiApplication::platformName() != QLatin1String("offscreen"))
            QMessageBox::critical(nullptr, Tr::tr("Akimori cannot start"), error.sentence());
        return 1;
    }
}
