#include "operations/integrity/antivirus.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "base/language.h"
#include "inspection/text.h"
#include "ledger/antivirustable.h"
#include "net/clamd.h"
#include "operations/tr.h"
#include "remote/commands/listtree.h"
#include "remote/commands/streamfiles.h"
#include "remote/commands/virusscan.h"

#include <QJsonObject>
#include <QLocale>
#include <QUuid>

namespace akimori::operations {

namespace {

constexpr int kMonthDays = 31;
constexpr qsizetype kMaxDetail = 64 << 10;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<AntivirusLoan> standing(ledger::Ledger& ledger, const Site& site)
{
    for (const AntivirusLoan& loan : ledger::AntivirusTable(ledger).loans(site.id)) {
        if (!loan.returnedOn.isValid())
            return loan;
    }
    return std::nullopt;
}

/// "ClamAV 1.4.6/27500/Mon Nov 23 09:00:00 2026"
void readClamVersion(const QByteArray& text, AntivirusCheck& check)
{
    const QList<QByteArray> parts = text.split('/');
    check.version = inspection::inert(parts.value(0)).left(100);
    check.definitions = inspection::inert(parts.value(1)).left(100);
    if (parts.size() > 2) {
        const QString date = QString::fromLatin1(parts.at(2).simplified());
        check.definitionsOf = QLocale::c().toDate(date.section(u' ', 1, 2) + u' ' + date.section(u' ', 4, 4), QStringLiteral("MMM d yyyy"));
    }
}

QString linesOf(const QList<QByteArray>& lines)
{
    QString text;
    for (const QByteArray& line : lines) {
        if (text.size() > kMaxDetail)
            break;
        text += inspection::inert(line) + u'\n';
    }
    return text.left(kMaxDetail);
}

void settle(AntivirusCheck& check)
{
    check.outcome = check.infected > 0    ? QStringLiteral("found")
                    : check.skipped > 0 || check.scanned == 0 ? QStringLiteral("unchecked")
                                                              : QStringLiteral("ok");
}

/// Streams every file of the server to the clamd of this machine.
void scanThroughSocket(const Context& context, const Site& site, const AntivirusLoan& loan, AntivirusCheck& check, JobContext& job)
{
    net::Clamd clamd(loan.place);
    readClamVersion(clamd.version(job), check);
    const auto transport = transportTo(context, site);
    const TreeListing listing = remote::listTree(*transport, site.roots, job);
    QList<QByteArray> details;
    for (const UnreadablePath& path : listing.unreadable) {
        ++check.skipped;
        details.append("/" + path.path + ": " + path.why.toUtf8());
    }
    for (const QByteArray& root : site.roots) {
        QList<QByteArray> paths;
        for (const TreeEntry& entry : listing.entries) {
            if (entry.isFile() && rootOf(entry.path, site.roots) == root)
                paths.append(relativeTo(entry.path, memberPath(root)));
        }
        if (paths.isEmpty())
            continue;
        QByteArray path;
        qint64 done = 0;
        QSet<QByteArray> arrived;
        remote::StreamHandler handler;
        handler.begin = [&](const QByteArray& name, qint64) {
            path = name;
            arrived.insert(name);
            job.report(Tr::tr("Giving the files to the antivirus product"), ++done, paths.size());
            clamd.begin(job);
        };
        handler.data = [&](std::span<const char> chunk) { clamd.data(chunk, job); };
        handler.end = [&] {
            const net::ClamVerdict verdict = clamd.end(job);
            if (verdict.kind == net::ClamVerdict::Kind::Clean) {
                ++check.scanned;
                return;
            }
            const bool found = verdict.kind == net::ClamVerdict::Kind::Found;
            (found ? check.infected : check.skipped) += 1;
            check.scanned += found;
            details.append(path + ": " + verdict.text);
        };
        const auto reasons = remote::streamFiles(*transport, root, paths, handler, job);
        for (const QByteArray& wanted : paths) {
            if (!arrived.contains(wanted)) {
                ++check.skipped;
                details.append(wanted + ": " + reasons.value(wanted).toUtf8());
            }
        }
    }
    check.detail = linesOf(details);
}

void scanOnServer(const Context& context, const Site& site, const QString& product, AntivirusCheck& check, JobContext& job)
{
    const auto transport = transportTo(context, site);
    const remote::VirusScanResult result = remote::scanForViruses(*transport, product, site.roots, job);
    if (result.outcome == remote::VirusScanResult::Outcome::NotInstalled) {
        check.skipped = 1;
        check.detail = Tr::tr("The product is not installed on the server.");
        return;
    }
    if (product == QLatin1String("clamav"))
        readClamVersion(result.version, check);
    else
        check.version = inspection::inert(result.version).left(200);
    // A status that says "found" counts even when no line of the product's could be read.
    check.infected = std::max<qint64>(result.found.size(), result.outcome == remote::VirusScanResult::Outcome::Found ? 1 : 0);
    check.skipped = result.skipped.size()
                    + (result.outcome == remote::VirusScanResult::Outcome::Incomplete && result.skipped.isEmpty() ? 1 : 0);
    check.scanned = !result.finished ? 0 : std::max<qint64>(result.files - result.skipped.size(),
                                     result.outcome == remote::VirusScanResult::Outcome::Clean ? 1 : 0);
    check.detail = linesOf(result.found + result.skipped + result.detail.split('\n'));
}

} // namespace

AntivirusLoan Antivirus::lend(const QString& siteName, AntivirusLoan loan) const
{
    if (loan.product.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, Tr::tr("The loan record needs the name of the product."));
    if (loan.means == AntivirusMeans::ClamSocket && loan.place.isEmpty())
        loan.place = QStringLiteral("/run/clamav/clamd.ctl");
    if (loan.means == AntivirusMeans::Product && !remote::virusScanProducts().contains(loan.place))
        throw Error(ErrorCode::BadInput,
                    Tr::tr("There is no adapter for “%1”. There are %2; any other product is entered by hand.")
                        .arg(loan.place, remote::virusScanProducts().join(QStringLiteral(", "))));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const Actor actor = m_context.actor(*ledger);
    if (standing(*ledger, site))
        throw Error(ErrorCode::Conflict, Tr::tr("A product is lent already. Record its return first."));
    loan.id = newId();
    loan.siteId = site.id;
    loan.product = loan.product.trimmed();
    loan.recordedBy = actor.name;
    loan.recordedAt = m_context.clock->nowUtc();
    ledger::Ledger::Transaction transaction(*ledger, actor);
    ledger::AntivirusTable(*ledger).insert(transaction, loan);
    transaction.audit(QStringLiteral("antivirus.lend"), loan.id,
                      {{QStringLiteral("site"), site.id}, {QStringLiteral("product"), loan.product}});
    transaction.commit();
    return loan;
}

AntivirusLoan Antivirus::giveBack(const QString& siteName, const QDate& on) const
{
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    std::optional<AntivirusLoan> loan = standing(*ledger, site);
    if (!loan)
        throw Error(ErrorCode::NotFound, Tr::tr("No antivirus product is recorded as lent."));
    loan->returnedOn = on.isValid() ? on : jst::date(m_context.clock->nowUtc());
    ledger::Ledger::Transaction transaction(*ledger, m_context.actor(*ledger));
    ledger::AntivirusTable(*ledger).giveBack(transaction, *loan);
    transaction.audit(QStringLiteral("antivirus.return"), loan->id, {{QStringLiteral("site"), site.id}});
    transaction.commit();
    return *loan;
}

void Antivirus::store(ledger::Ledger& ledger, const AntivirusCheck& check) const
{
    ledger::Ledger::Transaction transaction(ledger, m_context.actor(ledger));
    ledger::AntivirusTable(ledger).insert(transaction, check);
    transaction.audit(QStringLiteral("antivirus.check"), check.id,
                      {{QStringLiteral("site"), check.siteId},
                       {QStringLiteral("outcome"), check.outcome},
                       {QStringLiteral("version"), check.version},
                       {QStringLiteral("definitions"), check.definitions},
                       {QStringLiteral("infected"), check.infected},
                       {QStringLiteral("skipped"), check.skipped}});
    transaction.commit();
}

AntivirusCheck Antivirus::check(const QString& siteName, JobContext& job) const
{
    const JapaneseScope inRecords;
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const std::optional<AntivirusLoan> loan = standing(*ledger, site);
    if (!loan)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No antivirus product is recorded as lent. Ask the city which one it provides, then record the loan."));
    if (loan->means == AntivirusMeans::Hand)
        throw Error(ErrorCode::NotAllowedNow,
                    Tr::tr("The result of “%1” is entered by hand (“antivirus record”).").arg(loan->product));
    AntivirusCheck check;
    check.id = newId();
    check.siteId = site.id;
    check.loanId = loan->id;
    check.at = m_context.clock->nowUtc();
    check.by = m_context.actor(*ledger).name;
    check.means = loan->means;
    try {
        if (loan->means == AntivirusMeans::ClamSocket)
            scanThroughSocket(m_context, site, *loan, check, job);
        else
            scanOnServer(m_context, site, loan->means == AntivirusMeans::ClamServer ? QStringLiteral("clamav") : loan->place, check, job);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        ++check.skipped; // what broke off is no result
        check.detail = error.sentence() + u'\n' + check.detail;
    }
    settle(check);
    store(*ledger, check);
    return check;
}

AntivirusCheck Antivirus::record(const QString& siteName, AntivirusCheck check) const
{
    if (check.version.trimmed().isEmpty() || !check.definitionsOf.isValid())
        throw Error(ErrorCode::BadInput, Tr::tr("A result by hand needs the product's version and the day of its definitions."));
    const auto ledger = m_context.openLedger();
    const Site site = findSite(*ledger, siteName);
    const std::optional<AntivirusLoan> loan = standing(*ledger, site);
    if (!loan)
        throw Error(ErrorCode::NotFound,
                    Tr::tr("No antivirus product is recorded as lent. Ask the city which one it provides, then record the loan."));
    check.id = newId();
    check.siteId = site.id;
    check.loanId = loan->id;
    check.at = m_context.clock->nowUtc();
    check.by = m_context.actor(*ledger).name;
    check.means = AntivirusMeans::Hand;
    settle(check);
    store(*ledger, check);
    return check;
}

std::optional<AntivirusLoan> Antivirus::current(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    return standing(*ledger, findSite(*ledger, siteName));
}

std::vector<AntivirusCheck> Antivirus::checks(const QString& siteName) const
{
    const auto ledger = m_context.openLedger();
    return ledger::AntivirusTable(*ledger).checks(findSite(*ledger, siteName).id);
}

QString Antivirus::due(const QString& siteName) const
{
    if (!current(siteName))
        return Tr::tr("No antivirus product is recorded. Ask the city which one it provides (S-2).");
    const std::vector<AntivirusCheck> all = checks(siteName);
    if (all.empty() || all.front().at.daysTo(m_context.clock->nowUtc()) >= kMonthDays)
        return Tr::tr("The antivirus product was not checked for a month.");
    return {};
}

} // namespace akimori::operations
