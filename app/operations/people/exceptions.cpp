#include "operations/people/exceptions.h"

#include "base/atomicfile.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/approvaltable.h"
#include "ledger/persontable.h"
#include "operations/calendar/calendar.h"
#include "operations/tr.h"

#include <QFileInfo>
#include <QJsonObject>

namespace akimori::operations {

namespace {

constexpr qint64 kMaxReplyBytes = 50LL << 20;

Approval find(const ledger::ApprovalTable& table, const QString& id)
{
    std::optional<Approval> approval = table.find(id);
    if (!approval)
        throw Error(ErrorCode::NotFound, Tr::tr("There is no exception “%1”. “exception list” shows them.").arg(id));
    return *approval;
}

/// "E20261122-01": short enough to be read out over the telephone.
QString freeId(const ledger::ApprovalTable& table, const QDateTime& now)
{
    const QString day = jst::date(now).toString(QStringLiteral("yyyyMMdd"));
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("E%1-%2").arg(day).arg(number, 2, 10, QLatin1Char('0'));
        if (!table.find(id))
            return id;
    }
}

/// Copies the written reply into the profile, so that the evidence does not depend on somebody's folder.
void keepReply(const Context& context, const QString& id, const QString& file, people::DecisionInput& input)
{
    const QByteArray reply = readFileBounded(file, kMaxReplyBytes);
    const QString suffix = QFileInfo(file).suffix().left(10);
    input.attachmentSha256 = Sha256::hexOf(reply);
    input.attachment = context.profile.attachmentsFolder() + u'/' + id + QStringLiteral("-reply")
                       + (suffix.isEmpty() ? QString() : u'.' + suffix);
    writeFileAtomically(input.attachment, reply);
}

} // namespace

Approval findException(ledger::Ledger& ledger, const QString& id) { return find(ledger::ApprovalTable(ledger), id); }

std::vector<Approval> listExceptions(const Context& context)
{
    return ledger::ApprovalTable(*context.openLedger()).all();
}

Approval RequestException::run(const Request& request) const
{
    const auto ledger = m_context.openLedger();
    const ledger::ApprovalTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const QDateTime now = m_context.clock->nowUtc();
    Approval wish;
    wish.id = freeId(table, now);
    wish.kind = request.kind;
    wish.siteId = request.site.isEmpty() ? QString() : findSite(*ledger, request.site).id;
    wish.subject = request.subject;
    wish.reason = request.reason;
    wish.requestedBy = transaction.actor().name;
    wish.standing = request.standing;
    wish.validFrom = request.validFrom;
    wish.validUntil = request.validUntil;
    wish.consultationNo = request.consultationNo;
    const Approval approval = people::request(wish, now);
    table.insert(transaction, approval);
    transaction.audit(QStringLiteral("exception.request"), approval.id,
                      {{QStringLiteral("kind"), toString(approval.kind)},
                       {QStringLiteral("site"), approval.siteId},
                       {QStringLiteral("subject"), approval.subject},
                       {QStringLiteral("reason"), approval.reason},
                       {QStringLiteral("standing"), approval.standing}});
    transaction.commit();
    return approval;
}

Approval DecideException::run(const Request& request) const
{
    const auto ledger = m_context.openLedger();
    const ledger::ApprovalTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    const QDateTime now = m_context.clock->nowUtc();
    Approval approval = find(table, request.id);
    people::DecisionInput input;
    input.decision = request.decision;
    input.recordedBy = transaction.actor().name;
    input.decidedBy = request.decidedBy.isEmpty() ? input.recordedBy : request.decidedBy;
    input.means = request.means;
    input.pin = request.pin;
    input.instruction = request.instruction;
    if (request.means == ApprovalMeans::WrittenReply && !request.attachment.isEmpty())
        keepReply(m_context, approval.id, request.attachment, input);
    if (request.means == ApprovalMeans::Telephone)
        input.confirmUntil = cityCalendar(*ledger).nextOpenDay(jst::date(now));
    people::decide(approval, input, ledger::PersonTable(*ledger).all(), now);
    table.update(transaction, approval);
    transaction.audit(QStringLiteral("exception.decide"), approval.id,
                      {{QStringLiteral("decision"), toString(approval.decision)},
                       {QStringLiteral("by"), approval.decidedBy},
                       {QStringLiteral("means"), toString(approval.means)},
                       {QStringLiteral("instruction"), approval.instruction},
                       {QStringLiteral("replySha256"), QString::fromLatin1(approval.attachmentSha256)}});
    transaction.commit();
    return approval;
}

Approval DecideException::confirm(const QString& id, const QString& pin) const
{
    const auto ledger = m_context.openLedger();
    const ledger::ApprovalTable table(*ledger);
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    Approval approval = find(table, id);
    people::confirm(approval, transaction.actor().name, pin, ledger::PersonTable(*ledger).all(),
                    m_context.clock->nowUtc());
    table.update(transaction, approval);
    transaction.audit(QStringLiteral("exception.confirm"), approval.id);
    transaction.commit();
    return approval;
}

void useException(const Context& context, ledger::Ledger& ledger, const QString& id, ApprovalKind kind,
                  const QString& siteId, const QString& subject)
{
    const ledger::ApprovalTable table(ledger);
    ledger::Ledger::Transaction transaction(ledger, context.actor(ledger));
    Approval approval = find(table, id);
    people::use(approval, kind, siteId, subject, context.clock->nowUtc());
    table.update(transaction, approval);
    transaction.audit(QStringLiteral("exception.use"), id,
                      {{QStringLiteral("site"), siteId}, {QStringLiteral("subject"), subject}});
    transaction.commit();
}

} // namespace akimori::operations
