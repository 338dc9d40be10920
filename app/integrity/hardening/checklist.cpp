#include "integrity/hardening/checklist.h"

#include "inspection/text.h"
#include "integrity/tr.h"

#include <QRegularExpression>

namespace akimori::integrity {

namespace {

using State = HardeningState;

struct Facts
{
    const remote::HardeningFacts* server;
    const QString& serverWhy;
    const OutsideFacts& outside;
    const LedgerFacts& ledger;
};

QString shown(const QList<QByteArray>& lines, qsizetype limit = 8)
{
    QStringList texts;
    for (const QByteArray& line : lines.mid(0, limit))
        texts << inspection::inert(line.simplified()).left(120);
    if (lines.size() > limit)
        texts << QStringLiteral("… (%1)").arg(lines.size());
    return texts.join(QStringLiteral(" / "));
}

HardeningItem result(State state, const QString& observed, const QString& remark)
{
    HardeningItem item;
    item.state = state;
    item.observed = observed;
    item.remark = remark;
    return item;
}

HardeningItem unasked(const QString& why)
{
    return result(State::Unchecked, {}, why.isEmpty() ? Tr::tr("The server did not answer this question.") : why);
}

HardeningItem byHand(const QString& remark)
{
    return result(State::Manual, {}, remark);
}

/// The server's section, or the reason why there is none.
std::optional<HardeningItem> missingSection(const Facts& facts, const char* section)
{
    if (!facts.server)
        return unasked(facts.serverWhy);
    if (facts.server->denied.contains(section))
        return unasked(Tr::tr("The login user may not see this. Allow the command by sudo, or check it by hand."));
    if (!facts.server->has(section))
        return unasked({});
    return std::nullopt;
}

HardeningItem exposedFiles(const Facts& facts)
{
    if (!facts.outside.front)
        return unasked(facts.outside.why);
    QList<QByteArray> open;
    for (auto it = facts.outside.exposed.begin(); it != facts.outside.exposed.end(); ++it) {
        if (it.value() == 200)
            open.append(it.key());
    }
    if (facts.outside.exposed.isEmpty())
        return unasked(facts.outside.why);
    std::sort(open.begin(), open.end());
    return open.isEmpty() ? result(State::Ok, Tr::tr("%1 names are not public.").arg(facts.outside.exposed.size()), {})
                          : result(State::Found, shown(open), Tr::tr("Take these files out of the document root."));
}

HardeningItem unneededPages(const Facts&)
{
    return byHand(Tr::tr("Look for pages that nothing links to any more and ask the city whether they may go."));
}

HardeningItem pageMaking(const Facts&)
{
    return result(State::NotApplicable, {}, Tr::tr("All pages are static HTML; forms and inline scripts are watched by the tamper scan."));
}

HardeningItem libraries(const Facts& facts)
{
    return facts.ledger.patchesWatched
               ? result(State::Ok, Tr::tr("Packages are matched with the advisories."), {})
               : result(State::Found, {}, Tr::tr("The packages were not read for more than a month. Fetch them on the page “Advisories”."));
}

HardeningItem errorMessages(const Facts& facts)
{
    if (!facts.outside.missing)
        return unasked(facts.outside.why);
    static const QRegularExpression kVersion(QStringLiteral("(nginx|Apache|PHP|OpenSSL|lighttpd|LiteSpeed|IIS)/[0-9][0-9.]*"));
    const QString body = QString::fromUtf8(facts.outside.missing->body.left(65'536));
    QStringList told;
    for (const QString& text : {body, QString::fromLatin1(facts.outside.missing->header("server")),
                                QString::fromLatin1(facts.outside.missing->header("x-powered-by"))}) {
        const QRegularExpressionMatch match = kVersion.match(text);
        if (match.hasMatch() && !told.contains(match.captured(0)))
            told << match.captured(0);
    }
    return told.isEmpty() ? result(State::Ok, QStringLiteral("HTTP %1").arg(facts.outside.missing->status), {})
                          : result(State::Found, told.join(QStringLiteral(", ")),
                                   Tr::tr("Do not tell versions (nginx: server_tokens off; Apache: ServerTokens Prod, ServerSignature Off)."));
}

HardeningItem applicationLog(const Facts&)
{
    return result(State::NotApplicable, {}, Tr::tr("The site has no application of its own."));
}

HardeningItem encryption(const Facts& facts)
{
    if (!facts.outside.front)
        return unasked(facts.outside.why);
    const net::HttpResponse& front = *facts.outside.front;
    if (front.finalUrl.scheme() != QLatin1String("https"))
        return result(State::Found, facts.outside.url, Tr::tr("The site is published without encryption. Offer https."));
    QStringList missing;
    if (facts.outside.plain) {
        const bool leads = facts.outside.plain->status >= 300 && facts.outside.plain->status < 400
                           && facts.outside.plain->header("location").startsWith("https:");
        if (!leads)
            missing << Tr::tr("http does not lead to https");
    }
    if (front.header("strict-transport-security").isEmpty())
        missing << Tr::tr("no Strict-Transport-Security header");
    const qint64 days = front.certificate.isNull() ? 0 : facts.ledger.now.daysTo(front.certificate.expiryDate());
    if (!front.certificate.isNull() && days < 14)
        missing << Tr::tr("the certificate ends in %1 days").arg(days);
    return missing.isEmpty() ? result(State::Ok, Tr::tr("The certificate is good for %1 days.").arg(days), {})
                             : result(State::Found, missing.join(QStringLiteral(", ")), Tr::tr("Complete the settings of the web server."));
}

HardeningItem logins(const Facts& facts)
{
    if (auto missing = missingSection(facts, "sshd"))
        return *missing;
    const QByteArray password = facts.server->value("sshd", "passwordauthentication").toLower();
    const QByteArray root = facts.server->value("sshd", "permitrootlogin").toLower();
    QStringList wrong;
    if (password != "no")
        wrong << QStringLiteral("PasswordAuthentication %1").arg(password.isEmpty() ? QStringLiteral("(yes)") : QString::fromLatin1(password));
    if (root != "no")
        wrong << QStringLiteral("PermitRootLogin %1").arg(root.isEmpty() ? QStringLiteral("(prohibit-password)") : QString::fromLatin1(root));
    return wrong.isEmpty() ? result(State::Ok, QStringLiteral("PasswordAuthentication no, PermitRootLogin no"), {})
                           : result(State::Found, wrong.join(QStringLiteral(", ")),
                                    Tr::tr("Let only keys log in, and nobody as root (sshd_config)."));
}

HardeningItem updates(const Facts& facts)
{
    if (auto missing = missingSection(facts, "os"))
        return *missing;
    QString name;
    for (const QByteArray& line : facts.server->lines("os")) {
        if (line.startsWith("PRETTY_NAME="))
            name = QString::fromUtf8(line.mid(12)).remove(u'"');
    }
    return facts.ledger.patchesWatched ? result(State::Ok, name, {})
                                       : result(State::Found, name,
                                                Tr::tr("The packages were not read for more than a month. Fetch them on the page “Advisories”."));
}

HardeningItem services(const Facts& facts)
{
    if (auto missing = missingSection(facts, "listen"))
        return *missing;
    static const QSet<QByteArray> kExpected{"22", "80", "443"};
    static const QHash<QByteArray, QByteArray> kRisky{{"21", "FTP"}, {"23", "telnet"}, {"25", "SMTP"}, {"111", "rpcbind"}, {"139", "SMB"},
                                                      {"445", "SMB"}, {"873", "rsync"}, {"2049", "NFS"}, {"3306", "MySQL"},
                                                      {"3389", "RDP"}, {"5432", "PostgreSQL"}, {"5900", "VNC"}, {"6379", "Redis"},
                                                      {"9200", "Elasticsearch"}, {"10000", "Webmin"}, {"27017", "MongoDB"}};
    QList<QByteArray> risky;
    QList<QByteArray> others;
    for (const QByteArray& line : facts.server->lines("listen")) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        const QByteArray local = fields.value(4);
        const QByteArray port = local.mid(local.lastIndexOf(':') + 1);
        const bool loopback = local.startsWith("127.") || local.startsWith("[::1]");
        if (loopback || kExpected.contains(port) || port.isEmpty())
            continue;
        const QByteArray text = fields.value(0) + ' ' + local;
        if (kRisky.contains(port))
            risky.append(text + " (" + kRisky.value(port) + ')');
        else if (!others.contains(text))
            others.append(text);
    }
    if (!risky.isEmpty())
        return result(State::Found, shown(risky), Tr::tr("Stop what the site does not need, or let it listen on this machine only."));
    return others.isEmpty() ? result(State::Ok, QStringLiteral("22, 80, 443"), {})
                            : result(State::Manual, shown(others), Tr::tr("Check that each of these services is needed."));
}

HardeningItem accounts(const Facts& facts)
{
    if (auto missing = missingSection(facts, "users"))
        return *missing;
    QList<QByteArray> administrators = facts.server->lines("uid0");
    administrators.removeAll("root");
    if (!administrators.isEmpty())
        return result(State::Found, shown(administrators), Tr::tr("Accounts besides root have the rights of root. Find out why."));
    return result(State::Manual, shown(facts.server->lines("users"), 12), Tr::tr("Compare these login accounts with the list of people."));
}

HardeningItem passwords(const Facts& facts)
{
    if (auto missing = missingSection(facts, "emptypasswords"))
        return *missing;
    const QList<QByteArray> empty = facts.server->lines("emptypasswords");
    if (!empty.isEmpty())
        return result(State::Found, shown(empty), Tr::tr("Accounts without a password. Lock them."));
    return facts.server->value("sshd", "passwordauthentication").toLower() == "no"
               ? result(State::Ok, Tr::tr("Only keys log in."), {})
               : byHand(Tr::tr("Passwords log in. Check their length and that nobody shares them."));
}

HardeningItem fileAccess(const Facts& facts)
{
    if (auto missing = missingSection(facts, "writable"))
        return *missing;
    const QList<QByteArray> open = facts.server->lines("writable");
    const QByteArray front = facts.outside.front ? inspection::lower(facts.outside.front->body.left(4096)) : QByteArray();
    if (front.contains("<title>index of /"))
        return result(State::Found, QStringLiteral("Index of /"), Tr::tr("Switch the listing of folders off."));
    return open.isEmpty() ? result(State::Ok, Tr::tr("Nothing below the document roots is writable for everybody."), {})
                          : result(State::Found, shown(open), Tr::tr("Take the right to write from everybody (chmod o-w)."));
}

HardeningItem webLogs(const Facts& facts)
{
    if (auto missing = missingSection(facts, "weblogs"))
        return *missing;
    const QList<QByteArray> logs = facts.server->lines("weblogs");
    if (logs.isEmpty())
        return unasked(Tr::tr("No log of the web server was seen at the usual places."));
    return facts.server->lines("logrotate").isEmpty()
               ? result(State::Found, shown(logs, 4), Tr::tr("The logs are not rotated; they will fill the disk."))
               : result(State::Ok, shown(logs, 4), {});
}

HardeningItem boundary(const Facts&)
{
    return byHand(Tr::tr("Check at the provider that only 80, 443 and the maintenance port are let through."));
}

HardeningItem firewall(const Facts& facts)
{
    if (auto missing = missingSection(facts, "firewall"))
        return *missing;
    const QList<QByteArray> rules = facts.server->lines("firewall");
    const QByteArray all = rules.join('\n');
    const bool drops = all.contains("policy drop") || all.contains("-P INPUT DROP") || all.contains("reject") || all.contains("REJECT")
                       || all.contains("-j DROP") || all.contains(" drop");
    return drops ? result(State::Ok, Tr::tr("%1 lines of rules.").arg(rules.size()), {})
                 : result(State::Found, shown(rules, 3), Tr::tr("No rule refuses anything. Let only the needed ports in."));
}

HardeningItem detection(const Facts& facts)
{
    if (auto missing = missingSection(facts, "watchers"))
        return *missing;
    const QList<QByteArray> watchers = facts.server->lines("watchers");
    return watchers.isEmpty() ? result(State::Found, {}, Tr::tr("Nothing stops repeated attacks (fail2ban, WAF). Agree with the city whether it is needed."))
                              : result(State::Ok, shown(watchers), {});
}

HardeningItem networkLogs(const Facts&)
{
    return byHand(Tr::tr("The logs of network devices are the provider's. Ask once a year whether and how long they are kept."));
}

HardeningItem cloud(const Facts&)
{
    return byHand(Tr::tr("Attach the provider's paper on who is responsible for what."));
}

HardeningItem assessment(const Facts& facts)
{
    return facts.ledger.yearlyAssessment
               ? result(State::Ok, {}, {})
               : result(State::Found, {}, Tr::tr("No assessment by a third party within a year is recorded (S-13)."));
}

struct Entry
{
    const char* id;
    QString title;
    HardeningItem (*judge)(const Facts&);
};

} // namespace

const QList<QByteArray>& temptingNames()
{
    static const QList<QByteArray> kNames{".git/HEAD", ".svn/entries", ".env", ".htpasswd", ".DS_Store", "backup.zip", "www.zip",
                                          "site.tar.gz", "dump.sql", "index.html.bak", "index.html~", "index.html.old", "phpinfo.php",
                                          "info.php", "wp-config.php.bak", "server-status", "Thumbs.db"};
    return kNames;
}

std::vector<HardeningItem> judgeHardening(const remote::HardeningFacts* server, const QString& serverWhy, const OutsideFacts& outside,
                                          const LedgerFacts& ledger)
{
    // The one list: a new item is its function and a line here.
    const Entry kEntries[]{
        {"H-01", Tr::tr("No files that must not be public"), exposedFiles},
        {"H-02", Tr::tr("No pages that are not needed"), unneededPages},
        {"H-03", Tr::tr("Pages made without weaknesses"), pageMaking},
        {"H-04", Tr::tr("Software of the pages up to date"), libraries},
        {"H-05", Tr::tr("No needless error messages"), errorMessages},
        {"H-06", Tr::tr("Logs of the application"), applicationLog},
        {"H-07", Tr::tr("Encrypted connection"), encryption},
        {"H-08", Tr::tr("Measures against unlawful logins"), logins},
        {"H-09", Tr::tr("Operating system and server software up to date"), updates},
        {"H-10", Tr::tr("No services that are not needed"), services},
        {"H-11", Tr::tr("No accounts that are not needed"), accounts},
        {"H-12", Tr::tr("No simple passwords"), passwords},
        {"H-13", Tr::tr("Access rights of files"), fileAccess},
        {"H-14", Tr::tr("Logs of the web server"), webLogs},
        {"H-15", Tr::tr("Needless traffic stopped at the boundary"), boundary},
        {"H-16", Tr::tr("Firewall"), firewall},
        {"H-17", Tr::tr("Attacks detected and stopped"), detection},
        {"H-18", Tr::tr("Logs of network devices"), networkLogs},
        {"H-19", Tr::tr("Responsibilities in the cloud"), cloud},
        {"H-20", Tr::tr("Regular assessment by a third party"), assessment},
    };
    const Facts facts{server, serverWhy, outside, ledger};
    std::vector<HardeningItem> items;
    for (const Entry& entry : kEntries) {
        HardeningItem item = entry.judge(facts);
        item.id = QString::fromLatin1(entry.id);
        item.title = entry.title;
        items.push_back(std::move(item));
    }
    return items;
}

void applyExemptions(std::vector<HardeningItem>& items, const std::vector<HardeningExemption>& exemptions)
{
    for (const HardeningExemption& exemption : exemptions) {
        for (HardeningItem& item : items) {
            if (item.id != exemption.itemId)
                continue;
            item.state = HardeningState::NotApplicable;
            item.remark = exemption.reason;
        }
    }
}

} // namespace akimori::integrity
