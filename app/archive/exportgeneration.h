#pragma once

#include "base/jobcontext.h"

#include <QString>

namespace akimori::archive {

/// Copies a generation for somebody without Akimori: archive, manifest, check sums and README.txt (Japanese and
/// English) that says how to check and unpack them. `folder` must exist. Every copy is compared with the recorded
/// check sum while it is made; a damaged generation throws Error(Corrupt), an existing file Error(Conflict), and
/// then nothing is left in the folder.
/// 仕様書: 引継ぎ (バックアップデータの引渡し). Returns the paths that were written.
QStringList exportGeneration(const QString& archive, const QString& folder, JobContext& job);

} // namespace akimori::archive
