#pragma once

#include "backup/retention.h"
#include "operations/context.h"
#include "records/generation.h"

#include <vector>

namespace akimori::operations {

/// 世代の廃棄 by decision of a person. Fewer than three clean generations (B-8), or evidence of an incident, need an
/// approved exception of kind retention for that generation; it is used up by it.
class DiscardGeneration
{
public:
    struct Request
    {
        QString site;
        QString generationId;
        QString reason;
        QString exceptionId;
        std::optional<BackupKind> kind; ///< needed only when the id alone does not say which
    };

    explicit DiscardGeneration(const Context& context) : m_context(context) {}

    /// Returns how many clean generations of the kind stay. Throws Error(NotAllowedNow, NotFound, BadInput, Locked).
    int run(const Request& request) const;

private:
    const Context& m_context;
};

/// 保管世代数と間引き of a kind as the settings have them; never fewer than three. Data generations count as clean only
/// when they equal the approved baseline, as soon as the site has one.
backup::RetentionRule retentionRule(const ledger::Ledger& ledger, const Site& site, BackupKind kind);

/// Which generations the next backup of the kind would discard by `rule`, oldest first. Nothing is changed.
std::vector<Generation> wouldExpire(const ledger::Ledger& ledger, const Site& site, BackupKind kind,
                                    const backup::RetentionRule& rule);

/// Retention after a generation of the kind was committed, never before: lets go of what wouldExpire() names and returns
/// the ids.
QStringList expireGenerations(const Context& context, ledger::Ledger& ledger, const Site& site, BackupKind kind);

/// Throws Error(NotAllowedNow) for fewer than three (B-8), BadInput for more than 1,000 or a negative number.
void setRetention(const Context& context, const QString& siteName, BackupKind kind,
                  const backup::RetentionRule& rule);

/// Removes the archive and keeps the record: ledger first, then the file. Manifest and check sums stay.
void discardArchive(const Context& context, ledger::Ledger& ledger, const Generation& generation,
                    const QString& reason, const Actor& actor);

} // namespace akimori::operations
