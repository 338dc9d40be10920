#pragma once

#include <QByteArray>

#include <vector>

namespace akimori::inspection {

struct SignatureMatch
{
    QByteArray rule;      ///< name in resources/rules/*.yar
    QByteArray excerpt;   ///< bytes around the first string that matched
    bool onlyServerFiles = false; ///< tagged "server": of no meaning in a file that is no server script
};

/// Runs the built-in YARA rules (data only, compiled once per process) over `bytes`, at most ten seconds.
/// Throws Error(Timeout) or Error(Internal) when the scan did not finish: the caller reports 未検査.
std::vector<SignatureMatch> scanSignatures(const QByteArray& bytes);

} // namespace akimori::inspection
