#include "cutover/application.h"

#include "base/hash.h"
#include "cutover/facts.h"
#include "cutover/tr.h"

#include <algorithm>
#include <optional>

namespace akimori::cutover {

namespace {

using Operation = CutoverRecordChange::Operation;
using Kind = CutoverApplicationKind;

const CutoverRecordSet* findSet(const CutoverSnapshot& snapshot, const QString& name, const QString& type)
{
    for (const CutoverRecordSet& set : snapshot.sets) {
        if (set.name == name && set.type == type)
            return &set;
    }
    return nullptr;
}

/// The hints of an HTTPS value replaced by the new addresses; a hint without a new address is dropped.
QString movedHints(const QString& value, const CutoverPlan& plan)
{
    QStringList parts;
    for (const QString& part : value.split(u' ')) {
        const bool ipv4 = part.startsWith(QLatin1String("ipv4hint="));
        if (!ipv4 && !part.startsWith(QLatin1String("ipv6hint="))) {
            parts << part;
            continue;
        }
        const QStringList addresses =
            addressesFor(plan.newServers, ipv4 ? QStringLiteral("A") : QStringLiteral("AAAA"));
        if (!addresses.isEmpty())
            parts << part.section(u'=', 0, 0) + u'=' + addresses.join(u',');
    }
    return parts.join(u' ');
}

/// A set before and after the switch; an empty side means that there is none.
struct Move
{
    QString name;
    QString type;
    QStringList before;
    QStringList after;
    qint64 oldTtl = 0;
};

QList<Move> movesOf(const CutoverPlan& plan, const CutoverSnapshot& before)
{
    QList<Move> moves;
    qint64 usual = 3600;
    for (const CutoverRecordSet& set : before.sets) {
        if (isMoving(set, plan))
            usual = std::max(usual, set.ttl);
    }
    for (const QString& name : plan.names) {
        const CutoverRecordSet* alias = findSet(before, name, QStringLiteral("CNAME"));
        if (alias) {
            const bool inside = std::any_of(plan.names.begin(), plan.names.end(), [&](const QString& other) {
                return other != name && alias->values.contains(other + u'.');
            });
            moves.append(
                {name, alias->type, alias->values, inside ? alias->values : QStringList(), alias->ttl});
            if (inside)
                continue; // its addresses are those of the other name
        }
        for (const char* word : {"A", "AAAA"}) {
            const QString type = QString::fromLatin1(word);
            const CutoverRecordSet* set = alias ? nullptr : findSet(before, name, type);
            const QStringList fresh = addressesFor(plan.newServers, type);
            if (set || !fresh.isEmpty())
                moves.append({name, type, set ? set->values : QStringList(), fresh,
                              set     ? set->ttl
                              : alias ? alias->ttl
                                      : usual});
        }
        if (const CutoverRecordSet* set = findSet(before, name, QStringLiteral("HTTPS"))) {
            QStringList fresh;
            for (const QString& value : set->values)
                fresh << movedHints(value, plan);
            moves.append({name, set->type, set->values, fresh, set->ttl});
        }
    }
    return moves;
}

CutoverRecordChange changeOf(const Move& move, const QStringList& from, qint64 fromTtl, const QStringList& to,
                             qint64 toTtl)
{
    const Operation operation = from.isEmpty() ? Operation::Add
                                : to.isEmpty() ? Operation::Remove
                                               : Operation::Change;
    return {move.name, move.type, operation, from, fromTtl, to, toTtl};
}

std::optional<CutoverRecordChange> changeFor(const Move& move, const CutoverPlan& plan,
                                             CutoverApplicationKind kind)
{
    const qint64 shortTtl = std::min<qint64>(plan.reducedTtl, move.oldTtl);
    switch (kind) {
    case Kind::TtlReduction:
        if (move.before.isEmpty() || move.oldTtl <= plan.reducedTtl)
            return std::nullopt;
        return changeOf(move, move.before, move.oldTtl, move.before, shortTtl);
    case Kind::Switch:
        if (move.before == move.after)
            return std::nullopt;
        return changeOf(move, move.before, shortTtl, move.after, shortTtl);
    case Kind::TtlRestoration:
        if (move.after.isEmpty() || move.oldTtl <= plan.reducedTtl)
            return std::nullopt;
        return changeOf(move, move.after, shortTtl, move.after, move.oldTtl);
    case Kind::Rollback:
        if (move.before == move.after)
            return std::nullopt;
        return changeOf(move, move.after, shortTtl, move.before, shortTtl);
    }
    return std::nullopt;
}

QString zoneLine(const QString& name, qint64 ttl, const QString& type, const QString& value)
{
    return QStringLiteral("%1. %2 IN %3 %4\n").arg(name).arg(ttl).arg(type, value);
}

} // namespace

bool isMoving(const CutoverRecordSet& set, const CutoverPlan& plan)
{
    static const QStringList types{QStringLiteral("A"), QStringLiteral("AAAA"), QStringLiteral("CNAME"),
                                   QStringLiteral("HTTPS")};
    return plan.names.contains(set.name) && types.contains(set.type);
}

QString pictureText(const CutoverSnapshot& picture)
{
    QStringList lines;
    for (const CutoverRecordSet& set : picture.sets) {
        for (const QString& value : set.values)
            lines << zoneLine(set.name, set.ttl, set.type, value);
    }
    lines.sort();
    return lines.join(QString());
}

QByteArray pictureSha256(const CutoverSnapshot& picture)
{
    return Sha256::hexOf(pictureText(picture).toUtf8());
}

CutoverApplication applicationFor(const CutoverPlan& plan, const CutoverSnapshot& before,
                                  CutoverApplicationKind kind)
{
    CutoverApplication application;
    application.kind = kind;
    application.domain = plan.domain;
    application.pictureServer = before.server;
    application.pictureAt = before.takenAt;
    application.pictureSha256 = pictureSha256(before);
    for (const CutoverRecordSet& set : before.sets) {
        if (isMoving(set, plan))
            application.oldTtl = std::max(application.oldTtl, set.ttl);
        else
            application.unchanged.append(set);
    }
    if (plan.plannedAt.isValid())
        application.reduceBefore = plan.plannedAt.addSecs(-application.oldTtl);
    for (const Move& move : movesOf(plan, before)) {
        const std::optional<CutoverRecordChange> change = changeFor(move, plan, kind);
        if (!change)
            continue;
        application.changes.append(*change);
        for (const QString& value : change->newValues)
            application.zoneText += zoneLine(change->name, change->newTtl, change->type, value);
        if (change->operation == Operation::Remove) {
            for (const QString& value : change->currentValues)
                application.zoneText += Tr::tr("; to be removed: ") +
                                        zoneLine(change->name, change->currentTtl, change->type, value);
        }
    }
    return application;
}

} // namespace akimori::cutover
