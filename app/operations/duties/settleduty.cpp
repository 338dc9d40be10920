#include "operations/duties/dutystatus.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/dutyconfirmationtable.h"
#include "ledger/settingtable.h"
#include "operations/people/people.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QUuid>

namespace akimori::operations {

namespace {

const QString kChanges = QStringLiteral("dutyClauses");
constexpr qint64 kLargestAttachment = 50LL << 20;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString isoDay(const QDate& day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

/// Copies the paper into the profile; the name says what it belongs to.
void attach(const Profile& profile, const QString& file, DutyConfirmation& confirmation)
{
    if (file.isEmpty())
        return;
    const QByteArray content = readFileBounded(file, kLargestAttachment);
    const QString suffix = QFileInfo(file).suffix().left(10);
    confirmation.attachment = QStringLiteral("duty-") + confirmation.id + (suffix.isEmpty() ? QString() : u'.' + suffix);
    confirmation.attachmentSha256 = Sha256::hexOf(content);
    writeFileAtomically(profile.attachmentsFolder() + u'/' + confirmation.attachment, content);
}

void validate(const ConfirmDuty::Request& request)
{
    if (request.text.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("Write what was confirmed, and with whom."));
    if (request.state == DutyState::Pending || request.state == DutyState::Overdue)
        throw Error(ErrorCode::BadInput,
                    Tr::tr("Only fulfilled, not applicable or (taking back) needs confirmation can be confirmed."));
    if (request.until.isValid() && request.from.isValid() && request.until < request.from)
        throw Error(ErrorCode::BadInput, Tr::tr("The last day lies before the first. Nothing was recorded."));
}

/// A target that the clause does not know would be kept and read by nobody.
void requireKnownTargets(const Clause& clause, const QJsonObject& targets)
{
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        if (clause.targets.contains(it.key()))
            continue;
        if (QStringList{QStringLiteral("contactMinutes"), QStringLiteral("judgeMinutes"), QStringLiteral("reportOpenDays")}.contains(it.key()))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("How soon the city is reached, the need is judged and the final report follows stands in the contact rules, so that "
                               "incidents and duties count alike. Change it there: Settings, “Hours, targets and agreement…”, or “notify policy”."));
        throw Error(ErrorCode::BadInput,
                    clause.targets.isEmpty() ? Tr::tr("The clause %1 has no target.").arg(clause.id)
                                             : Tr::tr("The clause %1 has no target “%2”. It has: %3.")
                                                   .arg(clause.id, it.key().left(40), QStringList(clause.targets.keys()).join(QStringLiteral(", "))));
    }
}

} // namespace

Clause SetDuty::run(const QString& clause, const QJsonObject& change) const
{
    const auto ledger = m_context.openLedger();
    duties::Catalogue shipped = duties::Catalogue::forContract({});
    const Clause before = dutyCatalogue(*ledger).clause(clause);
    requireKnownTargets(shipped.clause(clause), change.value(QStringLiteral("targets")).toObject());
    const ledger::SettingTable settings(*ledger);
    QJsonObject changes =
        settings.value(ledger::SettingTable::kProfile, kChanges).value_or(QJsonObject()).toObject();
    QJsonObject merged = changes.value(clause).toObject();
    for (auto it = change.begin(); it != change.end(); ++it)
        merged.insert(it.key(), it.value());
    if (change.isEmpty()) {
        changes.remove(clause);
    } else {
        shipped.change(clause, merged);
        changes.insert(clause, merged);
    }
    const Clause after = shipped.clause(clause);
    ledger::Ledger::Transaction transaction(*ledger, actorForSettings(m_context, *ledger));
    settings.set(transaction, ledger::SettingTable::kProfile, kChanges, changes);
    transaction.audit(QStringLiteral("duty.set"), clause,
                      {{QStringLiteral("before"), duties::toJson(before)}, {QStringLiteral("after"), duties::toJson(after)}});
    transaction.commit();
    return after;
}

DutyConfirmation ConfirmDuty::run(const Request& request) const
{
    validate(request);
    const auto ledger = m_context.openLedger();
    DutyConfirmation confirmation;
    confirmation.id = newId();
    confirmation.clause = dutyCatalogue(*ledger).clause(request.clause).id;
    if (!request.site.isEmpty())
        confirmation.siteId = findSite(*ledger, request.site).id;
    confirmation.validFrom = request.from.isValid() ? request.from : jst::date(m_context.clock->nowUtc());
    confirmation.validUntil = request.until;
    confirmation.state = request.state;
    confirmation.text = request.text.trimmed();
    confirmation.consultationNo = request.consultationNo.trimmed();
    const Actor actor = m_context.actor(*ledger);
    confirmation.confirmedBy = actor.name;
    confirmation.role = actor.role;
    confirmation.confirmedAt = m_context.clock->nowUtc();
    attach(m_context.profile, request.attachment, confirmation);
    ledger::Ledger::Transaction transaction(*ledger, actor);
    ledger::DutyConfirmationTable(*ledger).insert(transaction, confirmation);
    transaction.audit(QStringLiteral("duty.confirm"), confirmation.clause,
                      {{QStringLiteral("id"), confirmation.id},
                       {QStringLiteral("site"), confirmation.siteId},
                       {QStringLiteral("state"), toString(confirmation.state)},
                       {QStringLiteral("from"), isoDay(confirmation.validFrom)},
                       {QStringLiteral("until"), isoDay(confirmation.validUntil)},
                       {QStringLiteral("text"), confirmation.text},
                       {QStringLiteral("consultationNo"), confirmation.consultationNo},
                       {QStringLiteral("attachment"), confirmation.attachment},
                       {QStringLiteral("sha256"), QString::fromLatin1(confirmation.attachmentSha256)}});
    transaction.commit();
    return confirmation;
}

} // namespace akimori::operations
