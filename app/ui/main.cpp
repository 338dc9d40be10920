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
#include "ui/shell/startoptions.h"
#include "ui/shell/windowmonitor.h"
#include "ui/shell/windowschedule.h"
#include "ui/shell/workbench.h"
#include "ui/tr.h"

#include <QApplication>
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

constexpr int kBadUsage = 3; // as for the command line

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
        const StartOptions options = parseStartOptions(QCoreApplication::arguments());
        if (options.help || options.version) {
            const QString version = QStringLiteral("akimori %1\n").arg(QCoreApplication::applicationVersion());
            std::fputs(qUtf8Printable(options.help ? startHelp() : version), stdout);
            return 0;
        }
        const QString profile = !options.profile.isEmpty() ? options.profile
            : options.demo                                 ? demoProfile()
                                                           : operations::Profile::defaultFolder();
        Workbench workbench(operations::Context::open(profile, options.person, clock), jobs, dialogs);
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
        return error.code() == ErrorCode::BadInput ? kBadUsage : 1;
    }
}
