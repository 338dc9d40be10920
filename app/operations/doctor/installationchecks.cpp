#include "operations/doctor/installationchecks.h"

#include "inspection/worker/inspectworker.h"
#include "operations/doctor/toolanswer.h"
#include "operations/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

namespace akimori::operations {

namespace {

/// A file that must lie in one of the folders, and the Debian package that brings it.
struct Part
{
    const char* folder; ///< below a folder of plugins
    const char* pattern;
    const char* package;
    QString name; ///< translated
};

QString found(const QStringList& folders, const Part& part)
{
    for (const QString& folder : folders) {
        const QDir place(folder + u'/' + QLatin1String(part.folder));
        const QStringList files = place.entryList({QLatin1String(part.pattern)}, QDir::Files | QDir::Readable);
        if (!files.isEmpty())
            return place.filePath(files.first());
    }
    return {};
}

DoctorCheck partsCheck(const QStringList& folders, const QList<Part>& parts, const DoctorCheck& check)
{
    QStringList missing;
    QStringList packages;
    for (const Part& part : parts) {
        if (!found(folders, part).isEmpty())
            continue;
        missing << part.name;
        packages << QLatin1String(part.package);
    }
    packages.removeDuplicates();
    if (!missing.isEmpty())
        return check.wrong(Tr::tr("Missing: %1").arg(missing.join(QStringLiteral(", "))),
                           Tr::tr("Enter: sudo apt-get install --reinstall %1").arg(packages.join(u' ')));
    return check.ok(Tr::tr("%n part(s)", nullptr, static_cast<int>(parts.size())));
}

} // namespace

Installation Installation::here()
{
    const QFileInfo window(QCoreApplication::applicationDirPath() + QStringLiteral("/akimori"));
    return {inspection::InspectWorker::findProgram(), QCoreApplication::libraryPaths(),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath), window.isExecutable()};
}

DoctorCheck qtPartsCheck(const Installation& installation, const DoctorCheck& check)
{
    return partsCheck(installation.pluginFolders,
                      {{"sqldrivers", "*qsqlite*", "libqt6sql6-sqlite", Tr::tr("Qt's SQLite driver, without which no ledger opens")},
                       {"tls", "*openssl*", "libqt6network6", Tr::tr("Qt's TLS, without which no page and no feed is fetched")}},
                      check);
}

DoctorCheck windowPartsCheck(const Installation& installation, const DoctorCheck& check)
{
    const DoctorCheck plugins = partsCheck(
        installation.pluginFolders,
        {{"platforms", "*qxcb*", "libqt6gui6", Tr::tr("Qt's display driver, without which the window does not open")},
         {"iconengines", "*svg*", "libqt6svg6", Tr::tr("Qt's SVG icons, without which buttons stay empty")},
         {"imageformats", "*svg*", "libqt6svg6", Tr::tr("Qt's SVG pictures, without which the program's icon is missing")}},
        check);
    if (plugins.state != DoctorCheck::State::Ok)
        return plugins;
    if (!QFileInfo(installation.qtTexts + QStringLiteral("/qtbase_ja.qm")).isReadable())
        return check.wrong(Tr::tr("Qt's own Japanese is missing, so buttons such as OK and Cancel are in English."),
                           Tr::tr("Enter: sudo apt-get install --reinstall %1").arg(QStringLiteral("qt6-translations-l10n")));
    return plugins;
}

DoctorCheck fontCheck(const DoctorCheck& check)
{
    const std::optional<QString> fonts =
        toolAnswer(QStringLiteral("fc-list"), {QStringLiteral(":lang=ja"), QStringLiteral("family")});
    if (!fonts)
        return check.notChecked(Tr::tr("fc-list is not installed, so the fonts were not looked at. Install fontconfig."));
    if (fonts->isEmpty())
        return check.wrong(Tr::tr("No Japanese font is installed, so papers would be empty boxes."),
                           Tr::tr("Install fonts-noto-cjk or fonts-morisawa-bizud-mincho."));
    for (const char* family : {"BIZ UDMincho", "BIZ UDGothic"}) {
        if (!fonts->contains(QLatin1String(family)))
            return check.wrong(Tr::tr("The font %1 is not installed, so papers would be set in another one and break elsewhere.")
                                   .arg(QLatin1String(family)),
                               Tr::tr("Enter: sudo apt-get install --reinstall %1")
                                   .arg(QStringLiteral("fonts-morisawa-bizud-mincho fonts-morisawa-bizud-gothic")));
    }
    return check.ok(Tr::tr("%1 fonts").arg(fonts->count(u'\n') + 1));
}

DoctorCheck opensshCheck(const DoctorCheck& check)
{
    const std::optional<QString> version = toolAnswer(QStringLiteral("ssh"), {QStringLiteral("-V")});
    if (!version)
        return check.wrong(Tr::tr("The program ssh was not found."), Tr::tr("Install openssh-client."));
    return check.ok(*version);
}

DoctorCheck helperCheck(const Installation& installation, const DoctorCheck& check, JobContext& job)
{
    const QString file = QFile::decodeName(installation.helper);
    if (file.isEmpty() || !QFileInfo(file).isExecutable())
        return check.wrong(Tr::tr("akimori-inspect is missing, so scans could not read the contents of any file."),
                           Tr::tr("Install Akimori again."));
    inspection::WorkerRequest page;
    page.path = "index.html";
    page.mode = 0644;
    page.bytes = "<!DOCTYPE html><html lang=\"ja\"><title>-</title><p>-</p></html>";
    if (!inspection::InspectWorker(installation.helper).call(page, job).report.unread.isEmpty())
        return check.wrong(Tr::tr("%1 does not work, so scans could not read the contents of any file.").arg(file),
                           Tr::tr("Start it by hand to see what it lacks, and install Akimori again."));
    return check.ok(file);
}

DoctorCheck clockCheck(const DoctorCheck& check)
{
    const std::optional<QString> synchronised = toolAnswer(
        QStringLiteral("timedatectl"), {QStringLiteral("show"), QStringLiteral("-p"), QStringLiteral("NTPSynchronized"), QStringLiteral("--value")});
    if (synchronised == QLatin1String("yes"))
        return check.ok(Tr::tr("synchronised"));
    if (synchronised == QLatin1String("no"))
        return check.wrong(Tr::tr("The clock of this computer is not synchronised, so the times in the records are in doubt."),
                           Tr::tr("Enter: sudo timedatectl set-ntp true (package systemd-timesyncd), and see that the time server can "
                                  "be reached."));
    return check.notChecked(Tr::tr("timedatectl could not say whether the clock is synchronised. Compare it with another clock."));
}

DoctorCheck keychainCheck(bool needed, const DoctorCheck& check)
{
    if (!needed)
        return check.ok(Tr::tr("not needed: no login asks for a passphrase or a password"));
    const std::optional<QString> names =
        toolAnswer(QStringLiteral("busctl"), {QStringLiteral("--user"), QStringLiteral("--no-legend"), QStringLiteral("list")});
    if (!names || !names->contains(QLatin1String("org.freedesktop.DBus")))
        return check.notChecked(Tr::tr("There is no desktop session here, so the keychain could not be looked for."));
    if (!names->contains(QLatin1String("org.freedesktop.secrets")) && !names->contains(QLatin1String("org.kde.kwalletd")))
        return check.wrong(Tr::tr("This desktop has no keychain, so passphrases are asked for at every start."),
                           Tr::tr("Install gnome-keyring or libpam-kwallet5 and log in again."));
    return check.ok(Tr::tr("there"));
}

} // namespace akimori::operations
