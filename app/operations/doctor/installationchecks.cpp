#include "operations/doctor/installationchecks.h"

#include "inspection/worker/inspectworker.h"
#include "operations/doctor/toolanswer.h"
#include "operations/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>
#include <QSslConfiguration>
#include <QTemporaryFile>

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
            QLibraryInfo::path(QLibraryInfo::TranslationsPath), window.isExecutable(),
            static_cast<int>(QSslConfiguration::systemCaCertificates().size())};
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

DoctorCheck authoritiesCheck(const Installation& installation, const DoctorCheck& check)
{
    if (installation.authorities == 0)
        return check.wrong(Tr::tr("This computer trusts no certificate authority, so no page, feed or mail server can be verified, and "
                                  "none is used."),
                           Tr::tr("Enter: sudo apt-get install --reinstall %1").arg(QStringLiteral("ca-certificates"))
                               + QStringLiteral(" && sudo update-ca-certificates --fresh"));
    return check.ok(Tr::tr("%1 certificate authorities").arg(installation.authorities));
}

DoctorCheck temporaryCheck(const DoctorCheck& check)
{
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/akimori-XXXXXX"));
    if (!file.open() || file.write(QByteArray(4096, ' ')) < 0 || !file.flush())
        return check.wrong(Tr::tr("No temporary file can be written in %1: %2").arg(qEnvironmentVariable("TMPDIR", QDir::tempPath()), file.errorString()),
                           Tr::tr("Make room there and see that everybody may write to it (chmod 1777), or let TMPDIR name another folder."));
    return check.ok(QDir::tempPath());
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
    const bool secrets = names->contains(QLatin1String("org.freedesktop.secrets"));
    const bool wallet = names->contains(QLatin1String("org.kde.kwalletd"));
    if (!secrets && !wallet)
        return check.wrong(Tr::tr("This desktop has no keychain, so passphrases are asked for at every start."),
                           Tr::tr("Install gnome-keyring or libpam-kwallet5 and log in again."));
    if (wallet)
        return check.ok(Tr::tr("there"));
    QLibrary library(QStringLiteral("secret-1"), 0); // the window loads it by this name when it asks
    if (!library.load())
        return check.wrong(Tr::tr("The library libsecret is missing, so the window cannot ask the keychain."),
                           Tr::tr("Enter: sudo apt-get install --reinstall %1").arg(QStringLiteral("libsecret-1-0")));
    const std::optional<QString> locked =
        toolAnswer(QStringLiteral("busctl"), {QStringLiteral("--user"), QStringLiteral("get-property"), QStringLiteral("org.freedesktop.secrets"),
                                              QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                              QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (locked == QLatin1String("b true"))
        return check.wrong(Tr::tr("The keychain of this desktop is locked, so the window does not get the passphrases kept there."),
                           Tr::tr("Unlock it (in GNOME: Passwords and Keys), and log in with a password: after an automatic login it "
                                  "stays locked."));
    if (locked != QLatin1String("b false"))
        return check.notChecked(Tr::tr("The keychain is there but did not answer: %1").arg(locked.value_or(QString())));
    return check.ok(Tr::tr("there and unlocked"));
}

} // namespace akimori::operations
