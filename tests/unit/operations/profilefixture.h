#pragma once

#include "base/jst.h"
#include "ledger/sitetable.h"
#include "operations/context.h"
#include "support/fakeclock.h"
#include "support/sshdfixture.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QTest>

namespace akimori::test {

inline const QString kSiteId = QStringLiteral("3f2b8c1e-7d64-4a0b-9a55-0c1d2e3f4a5b");

/// A fresh profile with a clock that stands still.
struct ProfileFixture
{
    TempFolder folder;
    FakeClock clock;
    operations::Context context{operations::Profile(folder.path() + QStringLiteral("/profile")),
                                QStringLiteral("担当 ○○"), &clock, {}, false};

    /// Sets the clock to a Japanese day and time.
    void at(const QDate& date, const QTime& time) { clock.set(jst::toUtc(date, time)); }

    /// Registers a site now; without a server nobody answers there.
    Site addSite(const SshdFixture* server = nullptr, PerformanceImpact impact = PerformanceImpact::Affects)
    {
        Site site;
        site.id = kSiteId;
        site.name = QStringLiteral("空き家情報");
        site.host = QStringLiteral("127.0.0.1");
        site.port = 1;
        site.user = QStringLiteral("deploy");
        site.roots = {folder.at("www")};
        site.url = QStringLiteral("https://127.0.0.1:1/");
        site.impact = impact;
        site.via = TransportChoice::LibSsh2;
        site.createdAt = clock.nowUtc();
        if (server) {
            const remote::HostProfile login = server->profile();
            site.port = login.port;
            site.user = login.user;
            site.keyFile = login.keyFile;
            QFile::copy(login.hostKeyFile, context.profile.hostKeyFile());
        }
        const auto ledger = context.openLedger();
        ledger::Ledger::Transaction transaction(*ledger, Actor::automatic());
        ledger::SiteTable(*ledger).insert(transaction, site);
        transaction.audit(QStringLiteral("site.add"), site.id);
        transaction.commit();
        return site;
    }

    /// Error code of what `act` throws; fails when it throws nothing.
    template <typename Act>
    static ErrorCode refusal(Act&& act)
    {
        try {
            act();
        } catch (const Error& error) {
            return error.code();
        }
        QTest::qFail("nothing was refused", __FILE__, __LINE__);
        return ErrorCode::Internal;
    }
};

} // namespace akimori::test
