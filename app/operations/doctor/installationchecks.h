#pragma once

#include "base/jobcontext.h"
#include "operations/doctor/doctorcheck.h"

#include <QByteArray>
#include <QStringList>

namespace akimori::operations {

/// Where the parts of the installed program lie; a test names other places.
struct Installation
{
    QByteArray helper;         ///< path of akimori-inspect, empty when there is none
    QStringList pluginFolders; ///< of Qt
    QString qtTexts;           ///< folder of Qt's own translations
    bool hasWindow = false;    ///< the window is installed beside the command line
    int authorities = 0;       ///< certificate authorities that this computer trusts

    /// Of the program that runs now.
    static Installation here();
};

/// Qt's parts without which the program does not work, whatever the package manager believes: driver of the ledger, TLS.
DoctorCheck qtPartsCheck(const Installation& installation, const DoctorCheck& check);
/// What the window needs beyond that: display, pictures, Qt's own Japanese. Only where the window is installed.
DoctorCheck windowPartsCheck(const Installation& installation, const DoctorCheck& check);
/// Without authorities no TLS connection can be verified, so none is made.
DoctorCheck authoritiesCheck(const Installation& installation, const DoctorCheck& check);
/// Files are put together there before they are moved to their place.
DoctorCheck temporaryCheck(const DoctorCheck& check);
DoctorCheck fontCheck(const DoctorCheck& check);
DoctorCheck opensshCheck(const DoctorCheck& check);
/// Lets the helper read one page: without it every scan leaves all contents unread. Said here before the first night, not
/// after it. Throws Error(Cancelled).
DoctorCheck helperCheck(const Installation& installation, const DoctorCheck& check, JobContext& job);
/// Times of evidence are only as good as this computer's clock.
DoctorCheck clockCheck(const DoctorCheck& check);
/// `needed`: some secret is not in a file. The keychain itself is only asked whether it is there and open, nothing is read from it.
DoctorCheck keychainCheck(bool needed, const DoctorCheck& check);

} // namespace akimori::operations
