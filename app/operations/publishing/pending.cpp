#include "operations/publishing/pending.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "operations/tr.h"

#include "base/bytepath.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxNote = 1 << 20;

QString noteFile(const Context& context, const Site& site)
{
    return context.profile.publishingFolder(site.id) + QStringLiteral("/pending.json");
}

QString stateFile(const Context& context, const Site& site)
{
    return context.profile.publishingFolder(site.id) + QStringLiteral("/pending.list");
}

} // namespace

void writePending(const Context& context, const Site& site, const PendingPublish& pending)
{
    const QByteArray state = integrity::serialize(pending.wanted, integrity::StateKind::ScanList);
    writeFileAtomically(stateFile(context, site), state);
    const QJsonObject note{{QStringLiteral("changeNo"), pending.changeNo},
                           {QStringLiteral("routine"), pending.routine},
                           {QStringLiteral("from"), pending.from},
                           {QStringLiteral("added"), pending.added},
                           {QStringLiteral("changed"), pending.changed},
                           {QStringLiteral("removed"), pending.removed},
                           {QStringLiteral("root"), printable(pending.root)},
                           {QStringLiteral("stateSha256"), QString::fromLatin1(Sha256::hexOf(state))}};
    writeFileAtomically(noteFile(context, site), QJsonDocument(note).toJson());
}

std::optional<PendingPublish> readPending(const Context& context, const Site& site)
{
    if (!QFileInfo::exists(noteFile(context, site)))
        return std::nullopt;
    try {
        const QJsonObject note =
            QJsonDocument::fromJson(readFileBounded(noteFile(context, site), kMaxNote)).object();
        const QByteArray state = integrity::readStateFile(stateFile(context, site));
        if (Sha256::hexOf(state) != note[QLatin1String("stateSha256")].toString().toLatin1())
            return std::nullopt;
        PendingPublish pending;
        pending.changeNo = note[QLatin1String("changeNo")].toString();
        pending.routine = note[QLatin1String("routine")].toBool();
        pending.from = note[QLatin1String("from")].toString();
        pending.added = note[QLatin1String("added")].toInteger();
        pending.changed = note[QLatin1String("changed")].toInteger();
        pending.removed = note[QLatin1String("removed")].toInteger();
        pending.root = fromPrintable(note[QLatin1String("root")].toString());
        pending.wanted = integrity::parseState(state, integrity::StateKind::ScanList);
        return pending;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt && error.code() != ErrorCode::NotFound)
            throw;
        return std::nullopt;
    }
}

void removePending(const Context& context, const Site& site)
{
    QFile::remove(noteFile(context, site));
    QFile::remove(stateFile(context, site));
}

} // namespace akimori::operations
