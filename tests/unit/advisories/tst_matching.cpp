#include "advisories/matching.h"

#include "advisories/productnames.h"

#include <QTest>

using namespace akimori;
using namespace akimori::advisories;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

Inventory debian()
{
    Inventory inventory;
    inventory.takenAt = kNow.addSecs(-3600);
    inventory.distribution = QStringLiteral("debian");
    inventory.release = QStringLiteral("bookworm");
    inventory.packageSystem = PackageSystem::Dpkg;
    inventory.packages = {
        {u"libssl3"_qs, u"3.0.15-1~deb12u1"_qs, u"openssl"_qs, u"3.0.15-1~deb12u1"_qs, u"amd64"_qs, {}, false},
        {u"nginx"_qs, u"1.22.1-9+deb12u3+b1"_qs, u"nginx"_qs, u"1.22.1-9+deb12u3"_qs, u"amd64"_qs, {}, false}};
    return inventory;
}

Advisory errata(const QString& package, const QString& version, const QString& release = u"bookworm"_qs)
{
    Advisory advisory;
    advisory.source = QStringLiteral("debian");
    advisory.id = QStringLiteral("DLA-1");
    advisory.kind = AdvisoryKind::Errata;
    advisory.packages = {{release, package, version, {}}};
    return advisory;
}

std::vector<Match> match(const Advisory& advisory, const Inventory& inventory)
{
    return matchAdvisory(advisory, {&inventory, {}, kNow});
}

} // namespace

class tst_matching : public QObject
{
    Q_OBJECT

private slots:
    void fixedVersionsDecide()
    {
        const auto older = match(errata(u"openssl"_qs, u"3.0.15-1~deb12u9"_qs), debian());
        QCOMPARE(older.size(), 1u);
        QVERIFY(older.front().verdict == AdvisoryVerdict::Affected);
        QVERIFY(older.front().evidence.contains(u"3.0.15-1~deb12u1"));
        QVERIFY(!older.front().reason.isEmpty());
        const auto same = match(errata(u"nginx"_qs, u"1.22.1-9+deb12u3"_qs), debian());
        QVERIFY(same.front().verdict == AdvisoryVerdict::NotAffected); // a rebuild (+b1) is not compared
        QVERIFY(match(errata(u"redis"_qs, u"9"_qs), debian()).empty());
        QVERIFY(match(errata(u"openssl"_qs, u"9"_qs, u"trixie"_qs), debian()).empty());
    }

    void withoutAFixNoClockRuns()
    {
        const auto unfixed = match(errata(u"openssl"_qs, QString()), debian());
        QVERIFY(unfixed.front().verdict == AdvisoryVerdict::Affected);
        QVERIFY(!unfixed.front().hasFix);
    }

    void whatCannotBeCheckedIsNeverNotAffected()
    {
        Inventory old = debian();
        old.takenAt = kNow.addDays(-3);
        QVERIFY(match(errata(u"nginx"_qs, u"1.22.1-9+deb12u3"_qs), old).front().verdict ==
                AdvisoryVerdict::NeedsConfirmation);
        QVERIFY(match(errata(u"nginx"_qs, u"not a version"_qs), debian()).front().verdict ==
                AdvisoryVerdict::NeedsConfirmation);
        QVERIFY(matchAdvisory(errata(u"nginx"_qs, u"1"_qs), {nullptr, {}, kNow}).front().verdict ==
                AdvisoryVerdict::NeedsConfirmation);
    }

    void moduleStreamsAreApart()
    {
        Inventory alma;
        alma.takenAt = kNow;
        alma.distribution = QStringLiteral("almalinux");
        alma.release = QStringLiteral("el9");
        alma.packageSystem = PackageSystem::Rpm;
        alma.packages = {{u"nodejs"_qs, u"1:18.0-1"_qs, u"nodejs"_qs, u"1:18.0-1"_qs, u"x86_64"_qs, u"nodejs:18"_qs, false}};
        Advisory advisory = errata(u"nodejs"_qs, u"1:20.0-1"_qs, u"el9"_qs);
        advisory.source = QStringLiteral("almalinux");
        advisory.packages.front().module = QStringLiteral("nodejs:20");
        QVERIFY(match(advisory, alma).empty());
        advisory.packages.front().module = QStringLiteral("nodejs:18");
        QVERIFY(match(advisory, alma).front().verdict == AdvisoryVerdict::Affected);
        QVERIFY(match(errata(u"nodejs"_qs, u"9"_qs, u"el9"_qs), alma).empty()); // Debian's advisory is not for it
    }

    void namesOnlyRaiseAQuestion()
    {
        Advisory advisory;
        advisory.source = QStringLiteral("jvn");
        advisory.title = QStringLiteral("OpenSSLにおける脆弱性");
        const auto named = match(advisory, debian());
        QCOMPARE(named.size(), 1u);
        QVERIFY(named.front().verdict == AdvisoryVerdict::NeedsConfirmation);
        QCOMPARE(named.front().package, u"openssl"_qs);
        advisory.title = QStringLiteral("GitLab の脆弱性");
        QVERIFY(!ProductNames(advisory).packages().contains(u"git"_qs));
        QVERIFY(match(advisory, debian()).empty());
    }

    void alertsStayUndecided()
    {
        Advisory advisory;
        advisory.source = QStringLiteral("jpcert");
        advisory.title = QStringLiteral("注意喚起: OpenSSL の脆弱性");
        advisory.needsPerson = true;
        for (const Inventory& inventory : {debian(), Inventory()}) {
            const auto matches = match(advisory, inventory);
            QCOMPARE(matches.size(), 1u);
            QVERIFY(matches.front().verdict == AdvisoryVerdict::Undecided);
            QVERIFY(!matches.front().hasFix);
        }
    }

    void selfManagedSoftwareByTheMakersRanges()
    {
        Advisory advisory;
        advisory.source = QStringLiteral("nginx");
        advisory.kind = AdvisoryKind::Errata;
        advisory.products = {{u"F5"_qs, u"nginx"_qs, u"cpe:/a:f5:nginx"_qs, u"0.9.6-1.31.2"_qs, u"1.31.3+, 1.30.4+"_qs}};
        const Inventory inventory = debian();
        QVERIFY(matchAdvisory(advisory, {&inventory, {}, kNow}).empty()); // the distribution's own nginx is judged by it
        const auto hit = matchAdvisory(advisory, {&inventory, {{u"nginx"_qs, u"1.28.0"_qs, {}, {}}}, kNow});
        QVERIFY(hit.front().verdict == AdvisoryVerdict::Affected);
        const auto fixed = matchAdvisory(advisory, {&inventory, {{u"nginx"_qs, u"1.30.4"_qs, {}, {}}}, kNow});
        QVERIFY(fixed.front().verdict == AdvisoryVerdict::NotAffected);
        const auto odd = matchAdvisory(advisory, {&inventory, {{u"nginx"_qs, u"unknown"_qs, {}, {}}}, kNow});
        QVERIFY(odd.front().verdict == AdvisoryVerdict::NeedsConfirmation);
    }
};

QTEST_APPLESS_MAIN(tst_matching)
#include "tst_matching.moc"
