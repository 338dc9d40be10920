#include "cutoverfacts.h"

#include "base/error.h"
#include "cutover/checklist.h"

#include <QSet>

using namespace akimori;
using namespace akimori::cutover;
using test::CutoverFacts;

namespace {

const QString kApex = QStringLiteral("example.jp");
const QString kOld = QStringLiteral("192.0.2.1");
const QString kNew = QStringLiteral("198.51.100.7");

} // namespace

class tst_steps : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasItsOwnIdAndATitle()
    {
        QSet<QString> ids;
        CutoverPhase phase = CutoverPhase::Survey;
        for (const Step& step : allSteps()) {
            QVERIFY2(!ids.contains(step.id) && !step.id.contains(u'@'), qPrintable(step.id));
            QVERIFY(!step.title.isEmpty());
            QVERIFY2(step.phase >= phase, qPrintable(step.id + QStringLiteral(" stands out of order")));
            phase = step.phase;
            ids.insert(step.id);
        }
    }

    /// The contract of every step: without any fact nothing is good but what needs none.
    void nothingKnownIsNeverGood()
    {
        const CutoverFacts nothing;
        for (const Step& step : allSteps()) {
            for (const CutoverStep& result : step.judge(nothing.facts, step)) {
                QVERIFY2(result.state != CutoverState::Ok && result.state != CutoverState::Waived,
                         qPrintable(result.id));
                QVERIFY2(!result.observed.isEmpty() && !result.expected.isEmpty(), qPrintable(result.id));
            }
        }
    }

    void silentServersMakeNothingGood()
    {
        CutoverFacts silent;
        for (const char* address : {"192.0.2.53", "192.0.2.54"}) {
            AuthorityFacts authority;
            authority.server = {QString::fromLatin1(address), 53};
            silent.facts.dns.authorities.push_back(authority);
        }
        silent.facts.dns.resolvers.push_back({{QStringLiteral("192.0.2.55"), 53}, {}, {}});
        for (const QString& name : silent.facts.plan.names)
            silent.facts.dns.resolvers.back().sets[{name, QStringLiteral("A")}].question.name = name;
        for (const Step& step : allSteps()) {
            if (!(step.needs & NeedsDns))
                continue;
            for (const CutoverStep& result : step.judge(silent.facts, step))
                QVERIFY2(result.state != CutoverState::Ok, qPrintable(result.id + u' ' + result.observed));
        }
    }

    void theNewestSerialIsFoundAcrossTheTurn()
    {
        CutoverFacts turned;
        turned.addAuthority("192.0.2.53", 4'294'967'290U, kOld);
        turned.addAuthority("192.0.2.54", 5, kOld);
        QCOMPARE(turned.facts.dns.newest()->label(), QStringLiteral("192.0.2.54:53"));
        const QList<CutoverStep> results = turned.judge("authority");
        QVERIFY(results[0].state == CutoverState::Ng);
        QVERIFY(results[1].state == CutoverState::Ok);
        QVERIFY(results[0].observed.startsWith(QStringLiteral("192.0.2.53:53")));
    }

    void aSilentServerIsNotPassedOver()
    {
        CutoverFacts one;
        one.addAuthority("192.0.2.53", 1, kOld);
        QVERIFY(one.state("inventory") == CutoverState::Ok);
        AuthorityFacts silent;
        silent.server = {QStringLiteral("192.0.2.54"), 53};
        one.facts.dns.authorities.push_back(silent);
        QVERIFY(one.state("inventory") == CutoverState::Unchecked);
        QVERIFY(one.observed("inventory").contains(QStringLiteral("192.0.2.54:53")));
        QVERIFY(one.state("ttl-expired") == CutoverState::Unchecked);
    }

    void aDifferentRecordNamesTheServer()
    {
        CutoverFacts two;
        two.addAuthority("192.0.2.53", 7, kOld);
        CutoverFacts::set(two.addAuthority("192.0.2.54", 7, kOld), kApex, "MX", {"10 other.example.net."});
        QVERIFY(two.state("inventory") == CutoverState::Ng);
        QVERIFY(two.observed("inventory").contains(QStringLiteral("192.0.2.54:53")));
    }

    void aCnameAtTheApexIsNamed()
    {
        CutoverFacts zone;
        CutoverFacts::set(zone.addAuthority("192.0.2.53", 1, kOld), kApex, "CNAME", {"lb.example.net."});
        QVERIFY(zone.state("apex-cname") == CutoverState::Ng);
        QVERIFY(zone.observed("apex-cname").contains(QStringLiteral("lb.example.net.")));
    }

    void chainsOfCnamesEnd()
    {
        net::DnsReply circle = CutoverFacts::reply(
            kApex, QStringLiteral("A"),
            {{kApex, QStringLiteral("CNAME"), 60, QStringLiteral("a.example.jp.")},
             {QStringLiteral("a.example.jp"), QStringLiteral("CNAME"), 60, QStringLiteral("example.jp.")}});
        QVERIFY(addressesOf(circle).endless);
        std::vector<net::DnsRecord> chain;
        for (int i = 0; i < 20; ++i)
            chain.push_back({i == 0 ? kApex : QStringLiteral("c%1.example.jp").arg(i),
                             QStringLiteral("CNAME"), 60, QStringLiteral("c%1.example.jp.").arg(i + 1)});
        QVERIFY(addressesOf(CutoverFacts::reply(kApex, QStringLiteral("A"), chain)).endless);
    }

    void mail_data()
    {
        QTest::addColumn<QString>("mx");
        QTest::addColumn<QString>("spf");
        QTest::addColumn<bool>("depends");
        const auto row = [](const char* name, const char* mx, const char* spf, bool depends) {
            QTest::newRow(name) << QString::fromLatin1(mx) << QString::fromLatin1(spf) << depends;
        };
        row("elsewhere", "10 mail.example.net.", "v=spf1 include:x -all", false);
        row("MX at the apex", "10 example.jp.", "v=spf1 -all", true);
        row("MX at www", "10 www.example.jp.", "v=spf1 -all", true);
        row("a", "10 mail.example.net.", "v=spf1 a -all", true);
        row("a with a prefix", "10 mail.example.net.", "v=spf1 +a/24 -all", true);
        row("a of another name", "10 mail.example.net.", "v=spf1 a:mail.example.net -all", false);
        row("a of our name", "10 mail.example.net.", "v=spf1 a:www.example.jp -all", true);
        row("mx elsewhere", "10 mail.example.net.", "v=spf1 mx -all", false);
        row("the old address", "10 mail.example.net.", "v=spf1 ip4:192.0.2.1 -all", true);
        row("an address that only begins alike", "10 mail.example.net.", "v=spf1 ip4:192.0.2.10 -all", false);
        row("all is no a", "10 mail.example.net.", "v=spf1 -all", false);
    }

    void mail()
    {
        QFETCH(QString, mx);
        QFETCH(QString, spf);
        QFETCH(bool, depends);
        CutoverFacts zone;
        AuthorityFacts& authority = zone.addAuthority("192.0.2.53", 1, kOld);
        CutoverFacts::set(authority, kApex, "MX", {mx.toLatin1().constData()});
        const QByteArray text = '"' + spf.toLatin1() + '"';
        CutoverFacts::set(authority, kApex, "TXT", {text.constData()});
        QCOMPARE(zone.state("mail") == CutoverState::Ng, depends);
    }

    void wildcardsThatLeadToTheOldServer()
    {
        CutoverFacts zone;
        AuthorityFacts& authority = zone.addAuthority("192.0.2.53", 1, kOld);
        QVERIFY(zone.state("wildcard") == CutoverState::Ok);
        const QString name = authority.randomName.question.name;
        authority.randomName =
            CutoverFacts::reply(name, QStringLiteral("A"), {{name, QStringLiteral("A"), 60, kOld}});
        QVERIFY(zone.state("wildcard") == CutoverState::Ng);
    }

    void addressesThatNobodyCanReach()
    {
        CutoverFacts plan;
        QVERIFY(plan.state("new-address") == CutoverState::Ng); // reserved for examples
        plan.facts.plan.newServers = {{QStringLiteral("8.8.8.8"), 0}};
        QVERIFY(plan.state("new-address") == CutoverState::Ok);
        plan.facts.plan.newServers = {{QStringLiteral("fd00::1"), 443}};
        QVERIFY(plan.state("new-address") == CutoverState::Ng);
        QVERIFY(plan.observed("new-address").startsWith(QStringLiteral("[fd00::1]:443")));
    }

    void ipv6ThatStaysBehind()
    {
        CutoverFacts zone;
        AuthorityFacts& authority = zone.addAuthority("192.0.2.53", 1, kOld);
        QVERIFY(zone.state("ipv6") == CutoverState::Ok);
        CutoverFacts::set(authority, kApex, "AAAA", {"2001:db8::1"});
        QVERIFY(zone.state("ipv6") == CutoverState::Ng); // not in the plan
        zone.facts.plan.oldServers.append({QStringLiteral("2001:db8::1"), 0});
        QVERIFY(zone.state("ipv6") == CutoverState::Ng); // no new address
        zone.facts.plan.newServers.append({QStringLiteral("2001:db8::7"), 0});
        QVERIFY(zone.state("ipv6") == CutoverState::Ok);
    }

    void switchedIsToldForEachServer()
    {
        CutoverFacts zone;
        zone.addAuthority("192.0.2.53", 1, kOld);
        zone.addAuthority("192.0.2.54", 1, kOld);
        QVERIFY(zone.state("switched") == CutoverState::Waiting);
        QVERIFY(positionOf(zone.facts.dns, zone.facts.plan) == Position::AllOld);
        zone.facts.dns.authorities.clear();
        zone.addAuthority("192.0.2.53", 2, kNew);
        zone.addAuthority("192.0.2.54", 1, kOld);
        QVERIFY(zone.judge("switched")[0].state == CutoverState::Ok);
        QVERIFY(zone.judge("switched")[1].state == CutoverState::Ng);
        QVERIFY(positionOf(zone.facts.dns, zone.facts.plan) == Position::Between);
        zone.facts.dns.authorities.clear();
        zone.addAuthority("192.0.2.53", 3, QStringLiteral("203.0.113.66"));
        QVERIFY(zone.judge("switched")[0].state == CutoverState::Ng);
        QVERIFY(zone.judge("switched")[0].observed.contains(QStringLiteral("203.0.113.66")));
    }

    void aClosedPortIsUncheckedAndSaidOnceForAllNames()
    {
        CutoverFacts plan;
        for (const char* name : {"example.jp", "www.example.jp", "a.example.jp"}) {
            WebFacts web;
            web.server = {kNew, 443};
            web.name = QString::fromLatin1(name);
            web.tls.failure = web.failure = QStringLiteral("refused");
            plan.facts.web.push_back(web);
        }
        for (const char* id : {"tls", "new-server", "leftovers", "hsts"})
            QVERIFY2(plan.state(id) == CutoverState::Unchecked, id);
        QCOMPARE(plan.observed("tls").count(QStringLiteral("refused")), 1);
        plan.facts.web[1].plainHttp = true; // a port that speaks without TLS is a finding
        QVERIFY(plan.state("tls") == CutoverState::Ng);
    }

    void whatAPersonDidStays()
    {
        CutoverFacts zone;
        zone.addAuthority("192.0.2.53", 1, kOld);
        zone.facts.recorded = judgedChecklist(zone.facts, {}, QStringLiteral("甲"));
        for (CutoverStep& step : zone.facts.recorded) {
            if (step.id == QLatin1String("delegation")) {
                step.state = CutoverState::Waived;
                step.reason = QStringLiteral("理由");
                step.by = QStringLiteral("管理者");
            }
            if (step.id == QLatin1String("registrant")) {
                step.state = CutoverState::Ok;
                step.evidence = QStringLiteral("文書");
            }
        }
        zone.facts.now = zone.facts.now.addSecs(60);
        const std::vector<CutoverStep> again = judgedChecklist(zone.facts, {}, QStringLiteral("乙"));
        for (const CutoverStep& step : again) {
            if (step.id == QLatin1String("delegation")) {
                QVERIFY(step.state == CutoverState::Waived);
                QCOMPARE(step.by, QStringLiteral("管理者"));
                QVERIFY(!step.observed.isEmpty());
            }
            if (step.id == QLatin1String("registrant")) {
                QVERIFY(step.state == CutoverState::Ok);
                QCOMPARE(step.evidence, QStringLiteral("文書"));
            }
        }
    }

    void oneStepLeavesTheOthersAlone()
    {
        CutoverFacts zone;
        zone.addAuthority("192.0.2.53", 1, kOld);
        zone.facts.recorded = judgedChecklist(zone.facts, {}, QStringLiteral("甲"));
        const QDateTime first = zone.facts.now;
        zone.facts.now = first.addSecs(60);
        for (const CutoverStep& step :
             judgedChecklist(zone.facts, QStringLiteral("mail"), QStringLiteral("乙"))) {
            if (step.id == QLatin1String("mail"))
                QCOMPARE(step.by, QStringLiteral("乙"));
            else
                QVERIFY2(step.at != zone.facts.now, qPrintable(step.id));
        }
    }

    /// No way is called open that was not seen to be.
    void theCertificateRouteSaysWhatIsOpen()
    {
        CutoverFacts zone;
        AuthorityFacts& first = zone.addAuthority("192.0.2.53", 1, kOld);
        WebFacts old;
        old.old = true;
        old.name = kApex;
        old.challenge = ChallengeAnswer{QStringLiteral("http, 192.0.2.1:80"), 404, {}, {}};
        WebFacts fresh;
        fresh.name = kApex;
        zone.facts.web = {old, fresh};
        QVERIFY(zone.state("certificate-route") == CutoverState::Manual);
        QVERIFY(zone.observed("certificate-route").contains(QStringLiteral("404")));
        const QString closed = zone.observed("certificate-route");
        zone.facts.web[0].challenge->redirectHost = QStringLiteral("www.example.jp"); // to itself
        zone.facts.web[0].challenge->status = 301;
        QVERIFY(!zone.observed("certificate-route").contains(QStringLiteral("passes the challenge on")));
        zone.facts.web[0].challenge->redirectHost = QStringLiteral("new.example.net");
        QVERIFY(zone.observed("certificate-route").contains(QStringLiteral("new.example.net")));
        zone.facts.web[0].challenge->failure = QStringLiteral("refused");
        QVERIFY(zone.observed("certificate-route").contains(QStringLiteral("could not be asked")));
        CutoverFacts::set(first, QStringLiteral("_acme-challenge.") + kApex, "TXT", {"\"token\""});
        zone.addAuthority("192.0.2.54", 1, kOld);
        QVERIFY(zone.observed("certificate-route") != closed);
        // After the switch there is nothing left to decide: visitors meet what the server shows.
        zone.facts.plan.switchedAt = zone.facts.now;
        QVERIFY(zone.state("certificate-route") == CutoverState::Unchecked);
        zone.facts.web[1].plainHttp = true;
        QVERIFY(zone.state("certificate-route") == CutoverState::Ng);
    }

    /// Values come from servers that somebody else runs.
    void hostileValuesAreJudgedLikeOthers()
    {
        const QList<QByteArray> values{"",
                                       " ",
                                       ".",
                                       "10",
                                       "10 ",
                                       "\"",
                                       "\"v=spf1",
                                       "\"v=spf1  + a: /\"",
                                       "0 issue",
                                       "0 issue \";\"",
                                       "1 . ipv4hint=",
                                       "1 . ipv4hint=,,",
                                       "-1 -1 -1",
                                       QByteArray(20'000, 'x'),
                                       "\xff\xfe",
                                       "%1 %2 %n"};
        for (const QString& type :
             inventoryTypes() + QStringList{QStringLiteral("SOA"), QStringLiteral("DNSKEY")}) {
            for (const QByteArray& value : values) {
                CutoverFacts zone;
                AuthorityFacts& authority = zone.addAuthority("192.0.2.53", 1, kOld);
                const net::DnsRecord record{kApex, type, 60, QString::fromLatin1(value)};
                const net::DnsReply reply = CutoverFacts::reply(kApex, type, {record, record});
                if (type == QLatin1String("SOA"))
                    authority.soa = reply;
                else if (type == QLatin1String("DNSKEY"))
                    authority.dnskey = reply;
                else
                    authority.sets[{kApex, type}] = reply;
                zone.facts.dns.resolvers.push_back(
                    {{QStringLiteral("192.0.2.55"), 53}, {{{kApex, QStringLiteral("A")}, reply}}, {}});
                zone.facts.before = snapshotOf(zone.facts.dns);
                zone.facts.sightings = sightingsOf(zone.facts.dns, zone.facts.plan);
                for (const Step& step : allSteps())
                    step.judge(zone.facts, step);
                positionOf(zone.facts.dns, zone.facts.plan);
            }
        }
    }

    void unknownStepsAreRefused()
    {
        requireStep(QStringLiteral("authority@192.0.2.53:53"));
        QVERIFY_THROWS_EXCEPTION(Error, requireStep(QStringLiteral("nonsense")));
    }
};

QTEST_GUILESS_MAIN(tst_steps)
#include "tst_steps.moc"
