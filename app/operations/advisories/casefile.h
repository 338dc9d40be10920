#pragma once

#include "operations/advisories/casereports.h"
#include "operations/advisories/cases.h"

#include <optional>
#include <vector>

namespace akimori::operations {

/// A patch file of the city, as far as its way is recorded.
struct PatchFile
{
    QString name;
    QByteArray sha256; ///< lower-case hex
    qint64 bytes = 0;
    QString from;
    QDate receivedOn; ///< Japanese day
    QString copy;     ///< absolute path in the profile
    QDateTime transferredAt; ///< UTC; invalid = not on the server yet
    QString serverPath;      ///< printable
    bool hashChecked = false;
};

/// What was done, when and with which backups around it.
struct WorkRecord
{
    AdvisoryMeasure state = AdvisoryMeasure::Planned;
    QDateTime at; ///< UTC
    QString who;
    QString text;
    QString consultationNo;
    QString changeNo;
    QString downtime;
    QString backupBefore; ///< generation ids
    QString backupAfter;
    QString installed; ///< version read on the server, for Verified
};

struct RecordedConsultation : Consultation
{
    QString recordedBy;
    QString caseNo; ///< of the case it was recorded with: also of the one this case follows
};

struct RecordedDecision : PolicyDecision
{
    QString decidedBy;
    QDateTime at; ///< UTC
    QString caseNo;
};

struct RecordedReport : CaseReport
{
    QDateTime at; ///< UTC
    QString who;
    bool late = false;
    QStringList cases; ///< all numbers on that paper
};

/// Everything that F-05, F-06 and F-18 print about a case, read out of its append-only events; consultations and
/// policy also from the cases that it follows, oldest first.
struct CaseFile
{
    CaseDetail detail;
    QString siteName; ///< empty = the profile has no site
    std::vector<RecordedConsultation> consultations;
    std::vector<RecordedDecision> decisions; ///< the last one is in force
    std::vector<PatchFile> patches;
    std::vector<WorkRecord> work;
    std::vector<RecordedReport> reports;
};

/// Throws Error(NotFound).
CaseFile openCaseFile(const Context& context, const QString& no);
CaseFile openCaseFile(const ledger::Ledger& ledger, const QString& no);

/// Consultations and decisions of the cases that `subject` follows, oldest first.
std::vector<AdvisoryEvent> inheritedEvents(const ledger::Ledger& ledger, const AdvisoryCase& subject);

/// Latest patch file and work of events alone, for the steps themselves.
std::vector<PatchFile> patchesOf(const std::vector<AdvisoryEvent>& events);
std::vector<WorkRecord> workOf(const std::vector<AdvisoryEvent>& events);

} // namespace akimori::operations
