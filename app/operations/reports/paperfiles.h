#pragma once

#include "operations/reports/papernumber.h"
#include "operations/reports/papers.h"

#include <QJsonObject>

#include <utility>

namespace akimori::operations {

/// How issued papers lie on the disk; shared by the use cases of papers.h.

/// Papers leave this computer: others may read them, unlike everything else of a profile.
constexpr unsigned kPaperMode = 0644;

QByteArray pdfBytes(const DrawnPaper& paper);
/// Writes what is asked for; returns the first file and its hash. Throws Error (folder missing or not writable).
std::pair<QString, QByteArray> writePaperFiles(const DrawnPaper& paper, const PaperFiles& files);
/// Where an edition is kept: `<profile>/documents/<fiscal year>/<number>-<form>-<edition>.<ending>`.
QString documentFile(const Profile& profile, const IssuedDocument& document, const QString& ending);
QJsonObject documentDetail(const IssuedDocument& document); ///< for the audit
/// Takes over a file edited outside as the edition `document`.
void registerEdited(const Context& context, ledger::Ledger::Transaction& transaction, IssuedDocument& document,
                    const QString& file);
/// The bytes as issued: the kept file when it is whole, else painted again from the snapshot; `identical` says whether
/// they are the same. Throws Error(Corrupt) when an edited file is lost.
QByteArray storedBytes(const IssuedDocument& document, const DrawnPaper& paper, bool& identical);

} // namespace akimori::operations
