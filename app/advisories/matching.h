#pragma once

#include "records/advisory.h"
#include "records/advisorycase.h"
#include "records/inventory.h"

#include <QHash>

#include <optional>
#include <vector>

namespace akimori::advisories {

/// What an advisory means for one server and one package.
struct Match
{
    AdvisoryVerdict verdict = AdvisoryVerdict::NeedsConfirmation;
    QString package;  ///< source package, or component; empty = none is known
    QString reason;   ///< 判定根拠, translated; never empty
    QString evidence; ///< raw facts it rests on
    QString installed; ///< version on the server; empty = not known
    QString fixed;     ///< first version with the fix, of this release; empty = none or not known
    bool hasFix = true; ///< false: 修正未提供, so no 30 days run
};

/// What is known about the server at the time of matching.
class ServerFacts
{
public:
    /// `installed` outlives this; nullptr: never read, then nothing is 非該当. `own`: kept by hand, and the
    /// libraries found in the pages. `at`: UTC.
    ServerFacts(const Inventory* installed, std::vector<Component> own, const QDateTime& at);

    const Inventory* inventory;
    std::vector<Component> components;
    QDateTime now;

    /// Installed packages of that name or from that source package.
    const std::vector<const InstalledPackage*>& installedOf(const QString& name) const;

private:
    QHash<QString, std::vector<const InstalledPackage*>> m_byName;
};

/// 突合 (S-5…S-8): compares by the distribution's own fixed version and nothing else; a product that is only named
/// (JVN, IPA, JPCERT/CC) becomes 要確認. Empty: nothing on this server is touched. JPCERT/CC 注意喚起 and IPA 重要 always
/// give one match that stays 未判定.
std::vector<Match> matchAdvisory(const Advisory& advisory, const ServerFacts& facts);

/// Installed packages older than this are not trusted to say 非該当.
constexpr int kInventoryFreshHours = 26;

} // namespace akimori::advisories
