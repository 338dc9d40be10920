#include "operations/doctor/doctor.h"

#include "operations/doctor/logincheck.h"
#include "operations/doctor/profilechecks.h"
#include "operations/doctor/unattendedchecks.h"
#include "operations/sites/contractsites.h"
#include "operations/tr.h"
#include "remote/keyfile.h"

#include <algorithm>
#include <functional>

namespace akimori::operations {

namespace {

using State = DoctorCheck::State;

/// Makes one check after the other; an error is an answer too.
class Round
{
public:
    explicit Round(JobContext& job) : m_job(job) {}

    State look(const QString& id, const QString& title, const std::function<DoctorCheck(const DoctorCheck&)>& at)
    {
        m_job.throwIfCancelled();
        m_job.report(title, 0, 0);
        const DoctorCheck blank{id, title, State::Ok, {}, {}};
        try {
            m_checks.push_back(at(blank));
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            m_checks.push_back(blank.wrong(error.detail(), error.sentence()));
        }
        return m_checks.back().state;
    }
    std::vector<DoctorCheck> checks() && { return std::move(m_checks); }

private:
    JobContext& m_job;
    std::vector<DoctorCheck> m_checks;
};

/// A passphrase or a password that is in no file has to come from the keychain of the desktop.
bool needsKeychain(const std::vector<Site>& sites)
{
    return std::any_of(sites.begin(), sites.end(), [](const Site& site) {
        try {
            return site.keyFile.isEmpty() || remote::inspectKeyFile(site.keyFile).encrypted;
        } catch (const Error&) {
            return false; // said by the check of the key
        }
    });
}

void lookAtRecords(Round& round, const Context& context, const QString& program, std::vector<Site>& sites)
{
    round.look(QStringLiteral("sites"), Tr::tr("Registered sites"), [&](const DoctorCheck& check) {
        sites = contractSites(*context.openLedger());
        return check.ok(Tr::tr("%n site(s)", nullptr, static_cast<int>(sites.size())));
    });
    for (const Site& site : sites) {
        for (const BackupKind kind : {BackupKind::Data, BackupKind::System})
            round.look(QStringLiteral("generations:%1:%2").arg(site.name, toString(kind)),
                       Tr::tr("%1: generations (%2)").arg(site.name, displayName(kind)),
                       [&](const DoctorCheck& check) { return generationsCheck(context, site, kind, check); });
        round.look(QStringLiteral("key:%1").arg(site.name), Tr::tr("%1: key for unattended runs").arg(site.name),
                   [&](const DoctorCheck& check) {
                       const DoctorCheck key = keyCheck(site, check);
                       return key.state == State::Ok ? loginCheck(context, program, site, key) : key;
                   });
    }
    if (!sites.empty()) {
        round.look(QStringLiteral("hostKeys"), Tr::tr("Accepted host keys"),
                   [&](const DoctorCheck& check) { return hostKeysCheck(context, check); });
        round.look(QStringLiteral("ledgerCopy"), Tr::tr("Nightly copy of the ledger"),
                   [&](const DoctorCheck& check) { return copyCheck(context, check); });
        round.look(QStringLiteral("secondCopy"), Tr::tr("Second copy on another disk"),
                   [&](const DoctorCheck& check) { return secondCopyCheck(context, check); });
        round.look(QStringLiteral("papers"), Tr::tr("Head of the chain in the city's hands"),
                   [&](const DoctorCheck& check) { return paperCheck(context, sites, check); });
        round.look(QStringLiteral("mail"), Tr::tr("Mail to who is on call"),
                   [&](const DoctorCheck& check) { return mailCheck(context, check); });
        round.look(QStringLiteral("anchors"), Tr::tr("Places for comparison of the monitoring"),
                   [&](const DoctorCheck& check) { return anchorsCheck(context, check); });
    }
    round.look(QStringLiteral("holidays"), Tr::tr("Holidays"),
               [&](const DoctorCheck& check) { return holidayCheck(context, check); });
}

} // namespace

std::vector<DoctorCheck> Doctor::run(JobContext& job) const
{
    Round round(job);
    round.look(QStringLiteral("qt"), Tr::tr("Parts of Qt"),
               [&](const DoctorCheck& check) { return qtPartsCheck(m_installation, check); });
    if (m_installation.hasWindow)
        round.look(QStringLiteral("window"), Tr::tr("Parts of the window"),
                   [&](const DoctorCheck& check) { return windowPartsCheck(m_installation, check); });
    round.look(QStringLiteral("profile"), Tr::tr("Profile folder"),
               [&](const DoctorCheck& check) { return profileCheck(m_context, check); });
    round.look(QStringLiteral("secrets"), Tr::tr("Files with passwords"),
               [&](const DoctorCheck& check) { return secretsCheck(m_context, check); });
    bool opened = false;
    round.look(QStringLiteral("ledger"), Tr::tr("Evidence ledger"), [&](const DoctorCheck& check) {
        const DoctorCheck answer = ledgerCheck(m_context, check);
        opened = true;
        return answer;
    });
    std::vector<Site> sites;
    if (opened)
        lookAtRecords(round, m_context, m_program, sites);
    else
        round.look(QStringLiteral("sites"), Tr::tr("Registered sites"), [](const DoctorCheck& check) {
            return check.notChecked(Tr::tr("The ledger cannot be opened, so sites, generations, copies, papers, mail and calendar "
                                           "were not looked at."));
        });
    round.look(QStringLiteral("authorities"), Tr::tr("Certificate authorities"),
               [&](const DoctorCheck& check) { return authoritiesCheck(m_installation, check); });
    round.look(QStringLiteral("temporary"), Tr::tr("Folder of temporary files"), temporaryCheck);
    round.look(QStringLiteral("fonts"), Tr::tr("Japanese fonts for the papers"), fontCheck);
    round.look(QStringLiteral("openssh"), Tr::tr("OpenSSH client"), opensshCheck);
    round.look(QStringLiteral("helper"), Tr::tr("Helper that reads contents"),
               [&](const DoctorCheck& check) { return helperCheck(m_installation, check, job); });
    round.look(QStringLiteral("keychain"), Tr::tr("Keychain of the desktop"),
               [&](const DoctorCheck& check) { return keychainCheck(needsKeychain(sites), check); });
    round.look(QStringLiteral("clock"), Tr::tr("Clock of this computer"), clockCheck);
    round.look(QStringLiteral("timer"), Tr::tr("Timer for unattended runs"),
               [&](const DoctorCheck& check) { return timerCheck(m_context, m_program, check); });
    round.look(QStringLiteral("watch"), Tr::tr("Monitor that runs unattended"),
               [&](const DoctorCheck& check) { return watchCheck(m_context, check); });
    round.look(QStringLiteral("linger"), Tr::tr("Runs after logging out (linger)"), lingerCheck);
    return std::move(round).checks();
}

} // namespace akimori::operations
