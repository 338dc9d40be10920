#pragma once

#include "remote/transport.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace akimori::remote {

/// What an antivirus product on the server said (clause S-2). "Skipped" is never "clean".
struct VirusScanResult
{
    enum class Outcome { Clean, Found, Incomplete, NotInstalled };
    Outcome outcome = Outcome::Incomplete;
    QByteArray version;     ///< as the product writes it, engine and definitions
    QList<QByteArray> found; ///< one line per detection, as the product writes it
    QList<QByteArray> skipped; ///< files it did not read, with the product's words or their size
    QByteArray detail;      ///< exit status and the end of its messages
    qint64 files = 0;       ///< regular files below the roots
    bool finished = false;  ///< every call ended with a status that says "clean" or "found"; else nothing counts as scanned
};

/// Names of the built-in adapters: "clamav", "eset", "trellix", "sophos". Each is a constant script with the product's exit
/// codes; nothing from outside becomes part of a command.
QStringList virusScanProducts();

/// Scans the document roots with the product. Runs as long as the product needs (idle limit one hour). Throws Error(BadInput)
/// for an unknown product and what the transport throws.
VirusScanResult scanForViruses(Transport& transport, const QString& product, const QList<QByteArray>& roots, JobContext& job);

/// The answer's form; for tests.
VirusScanResult virusScanFrom(const QString& product, const QByteArray& output);

} // namespace akimori::remote
