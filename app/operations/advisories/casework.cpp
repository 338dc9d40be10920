#include "operations/advisories/casework.h"

#include "advisories/casestates.h"
#include "base/atomicfile.h"
#include "base/bytepath.h"
#include "base/hash.h"
#include "base/jst.h"
#include "ledger/advisorycasetable.h"
#include "ledger/changetable.h"
#include "ledger/consultationtable.h"
#include "ledger/generationtable.h"
#include "operations/advisories/casefile.h"
#include "operations/advisories/casestep.h"
#include "operations/advisories/readinventory.h"
#include "operations/tr.h"
#include "remote/commands/receivefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace akimori::operations {

namespace {

constexpr char kServerFolder[] = "akimori-patches";

[[noreturn]] void refuse(const AdvisoryCase& subject, const QString& why)
{
    throw Error(ErrorCode::Conflict, Tr::tr("Case %1 stays as it is: %2").arg(subject.no, why));
}

/// Copies while hashing is no gain for files of this size; the copy is hashed again instead, which proves it.
QString keepCopy(const Context& context, const QString& no, const QString& file, const QByteArray& hash)
{
    const QString folder = context.profile.attachmentsFolder() + u'/' + no;
    makeFolder(folder);
    const QString copy = folder + u'/' + QString::fromLatin1(hash.left(12)) + u'-' + QFileInfo(file).fileName();
    if (!QFileInfo::exists(copy) && !QFile::copy(file, copy))
        throw Error(ErrorCode::LocalIo, Tr::tr("The patch file could not be copied into the profile. Check the free space "
                                               "at %1.")
                                            .arg(folder));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

/// The generation that stands for 変更前 or 変更後 of a system change: the named one, else the nearest in time.
QString backupAround(const ledger::Ledger& ledger, const QString& siteId, const QString& named, const QDateTime& at,
                     bool before)
{
    const ledger::GenerationTable table(ledger);
    if (!named.isEmpty()) {
        if (table.named(siteId, named).empty())
            throw Error(ErrorCode::NotFound, Tr::tr("There is no generation “%1” of this site.").arg(named));
        return named;
    }
    QString found;
    for (const Generation& generation : table.ofSite(siteId)) { // newest first
        if (before && generation.takenAt <= at && !generation.damaged)
            return generation.id;
        if (!before && generation.takenAt > at && !generation.damaged)
            found = generation.id;
    }
    return found;
}

/// 変更作業: the patch is one more step of it.
void addToChange(ledger::Ledger::Transaction& transaction, const AdvisoryCase& subject, const WorkStep& step,
                 const QDateTime& at)
{
    const ledger::ChangeTable table(transaction.ledger());
    std::optional<ChangeWork> change = table.find(step.changeNo);
    if (!change)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("There is no change record “%1”. Open one before the patch is applied.").arg(step.changeNo));
    if (change->state != ChangeWorkState::Open)
        refuse(subject, Tr::tr("the change record %1 is closed already. Open a new one.").arg(step.changeNo));
    change->steps.append(QJsonObject{{QStringLiteral("what"), Tr::tr("%1: patch of %2 applied").arg(subject.no, subject.package)},
                                     {QStringLiteral("at"), jst::iso(at)},
                                     {QStringLiteral("by"), transaction.actor().name},
                                     {QStringLiteral("result"), step.text}});
    table.update(transaction, *change);
    transaction.audit(QStringLiteral("change.step"), change->no, {{QStringLiteral("case"), subject.no}});
}

/// 協議番号: a number that nobody recorded proves no agreement.
void requireConsultation(const ledger::Ledger& ledger, const AdvisoryCase& subject, const QString& number)
{
    const CaseFile file = openCaseFile(ledger, subject.no);
    const bool withTheCase = std::any_of(file.consultations.begin(), file.consultations.end(),
                                         [&](const RecordedConsultation& one) { return one.number == number; });
    const auto record = ledger::ConsultationTable(ledger).find(number);
    if (withTheCase || (record && !record->open()))
        return;
    refuse(subject, record ? Tr::tr("the consultation %1 has no conclusion yet. Record it first.").arg(number)
                           : Tr::tr("no consultation with the number %1 is recorded. Record it first, with the case or among the "
                                    "consultations.")
                                 .arg(number));
}

void requireCitysFile(const ledger::Ledger& ledger, const AdvisoryCase& subject)
{
    const std::vector<PatchFile> patches = patchesOf(ledger::AdvisoryCaseTable(ledger).events(subject.no));
    if (patches.empty() || !patches.back().hashChecked)
        refuse(subject, Tr::tr("the city's patch file was not put on the server and checked there yet. Use “advisory "
                               "transfer”, or give the number of the consultation that agreed otherwise."));
}

} // namespace

AdvisoryCase receivePatch(const Context& context, const QString& no, const QString& file, const QString& from,
                          const QDate& receivedOn)
{
    requireText(from, Tr::tr("The record of a patch file needs the name of who supplied it. Give it with --from."));
    if (!QFileInfo(file).isFile())
        throw Error(ErrorCode::NotFound, Tr::tr("There is no file “%1”.").arg(file));
    const QDate today = jst::date(context.clock->nowUtc());
    const QDate day = receivedOn.isValid() ? receivedOn : today;
    if (day > today)
        throw Error(ErrorCode::BadInput, Tr::tr("The patch file cannot have come in the future. Check the date."));
    const JobContext job;
    const QByteArray hash = sha256OfFile(QFileInfo(file).absoluteFilePath().toUtf8(), job);
    caseByNumber(*context.openLedger(), no); // before a copy is made
    const QString copy = keepCopy(context, no, QFileInfo(file).absoluteFilePath(), hash);
    if (sha256OfFile(copy.toUtf8(), job) != hash)
        throw Error(ErrorCode::Corrupt, Tr::tr("The patch file changed while it was copied. Record it again."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction&) -> CaseStep {
        advisories::advanceWork(subject, AdvisoryMeasure::PatchReceived, false);
        return {QStringLiteral("patch"), Tr::tr("Received from %1: %2").arg(from, QFileInfo(file).fileName()),
                {{QStringLiteral("file"), QFileInfo(file).fileName()},
                 {QStringLiteral("sha256"), QString::fromLatin1(hash)},
                 {QStringLiteral("bytes"), QFileInfo(copy).size()},
                 {QStringLiteral("from"), from.trimmed()},
                 {QStringLiteral("receivedOn"), day.toString(Qt::ISODate)},
                 {QStringLiteral("copy"), copy}}};
    });
}

AdvisoryCase transferPatch(const Context& context, const QString& no, JobContext& job)
{
    const auto ledger = context.openLedger();
    const AdvisoryCase known = caseByNumber(*ledger, no);
    const std::vector<PatchFile> patches = patchesOf(ledger::AdvisoryCaseTable(*ledger).events(no));
    if (patches.empty())
        refuse(known, Tr::tr("no patch file was received from the city yet."));
    if (known.siteId.isEmpty())
        refuse(known, Tr::tr("it belongs to no site, so there is no server to put the file on."));
    const PatchFile& patch = patches.back();
    if (sha256OfFile(patch.copy.toUtf8(), job) != patch.sha256)
        throw Error(ErrorCode::Corrupt, Tr::tr("The kept copy of %1 is not the file that was received: its hash differs. "
                                               "Ask the city for the file again.")
                                            .arg(patch.name));
    QFile body(patch.copy);
    if (!body.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::LocalIo, Tr::tr("The file “%1” could not be read.").arg(patch.copy), body.errorString());
    const auto transport = transportTo(context, siteById(*ledger, known.siteId));
    QByteArray chunk;
    qint64 sent = 0;
    const remote::ReceivedFile received = remote::receiveFile(
        *transport, kServerFolder, patch.name.toUtf8(),
        [&]() -> std::span<const char> {
            chunk = body.read(256 << 10);
            sent += chunk.size();
            job.reportBytes(Tr::tr("Putting the patch file on the server"), sent, patch.bytes);
            return {chunk.constData(), static_cast<std::size_t>(chunk.size())};
        },
        patch.bytes, job);
    transport->close();
    if (received.sha256 != patch.sha256)
        throw Error(ErrorCode::Corrupt, Tr::tr("The file on the server is not the one that was received: its hash differs. "
                                               "It must not be applied. Transfer it again."));
    return stepCase(context, no, [&](AdvisoryCase&, ledger::Ledger::Transaction&) -> CaseStep {
        return {QStringLiteral("transferred"),
                Tr::tr("%1 lies on the server; its hash there is the one received.").arg(patch.name),
                {{QStringLiteral("file"), patch.name},
                 {QStringLiteral("serverPath"), printable(received.path)},
                 {QStringLiteral("sha256"), QString::fromLatin1(received.sha256)}}};
    });
}

AdvisoryCase advanceCase(const Context& context, const QString& no, const WorkStep& step)
{
    if (step.next == AdvisoryMeasure::PatchReceived)
        throw Error(ErrorCode::BadInput, Tr::tr("A received patch is recorded with its file. Use “advisory patch”."));
    return stepCase(context, no, [&](AdvisoryCase& subject, ledger::Ledger::Transaction& transaction) -> CaseStep {
        const QDateTime at = step.at.isValid() ? step.at : transaction.nowUtc();
        const bool planned = step.next == AdvisoryMeasure::Planned;
        if (!planned && at > transaction.nowUtc())
            throw Error(ErrorCode::BadInput, Tr::tr("The work cannot have been done in the future. Check its time."));
        const bool agreed = !step.consultationNo.trimmed().isEmpty();
        if (agreed)
            requireConsultation(transaction.ledger(), subject, step.consultationNo.trimmed());
        advisories::advanceWork(subject, step.next, agreed);
        QJsonObject detail{{QStringLiteral("state"), toString(step.next)},
                           {QStringLiteral("at"), jst::iso(at)},
                           {QStringLiteral("consultationNo"), step.consultationNo.trimmed()},
                           {QStringLiteral("changeNo"), step.changeNo.trimmed()},
                           {QStringLiteral("downtime"), step.downtime.trimmed()}};
        if (step.next == AdvisoryMeasure::Applied) {
            if (!agreed)
                requireCitysFile(transaction.ledger(), subject);
            if (step.changeNo.trimmed().isEmpty())
                throw Error(ErrorCode::BadInput,
                            Tr::tr("A patch is applied inside a change record. Give its number with --change."));
            addToChange(transaction, subject, step, at);
            const QString before = backupAround(transaction.ledger(), subject.siteId, step.backupBefore, at, true);
            if (before.isEmpty() && !subject.siteId.isEmpty())
                refuse(subject, Tr::tr("there is no backup from before the change. Take one first: backup run --kind "
                                       "system --trigger before-change."));
            detail.insert(QStringLiteral("backupBefore"), before);
        }
        if (step.next == AdvisoryMeasure::Verified) {
            detail.insert(QStringLiteral("installed"), subject.installedVersion);
            detail.insert(QStringLiteral("backupAfter"),
                          backupAround(transaction.ledger(), subject.siteId, step.backupAfter,
                                       workOf(ledger::AdvisoryCaseTable(transaction.ledger()).events(no)).back().at, false));
        }
        return {QStringLiteral("work"), step.text.trimmed(), detail};
    });
}

AdvisoryCase verifyCase(const Context& context, const QString& no, JobContext& job)
{
    const AdvisoryCase known = caseByNumber(*context.openLedger(), no);
    if (known.measure != AdvisoryMeasure::Applied)
        refuse(known, Tr::tr("only an applied patch can be verified; it is at “%1”.").arg(displayName(known.measure)));
    if (known.siteId.isEmpty())
        refuse(known, Tr::tr("it belongs to no site, so there is no server to read."));
    readInventory(context, siteById(*context.openLedger(), known.siteId).name, job);
    const AdvisoryCase read = caseByNumber(*context.openLedger(), no);
    WorkStep step;
    step.next = AdvisoryMeasure::Verified;
    step.text = Tr::tr("Read on the server: %1 %2 (fixed in %3)")
                    .arg(read.package, read.installedVersion,
                         read.fixedVersion.isEmpty() ? QStringLiteral("―") : read.fixedVersion);
    return advanceCase(context, no, step);
}

} // namespace akimori::operations
