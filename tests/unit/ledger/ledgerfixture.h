#pragma once

#include "base/error.h"
#include "ledger/ledger.h"
#include "ledger/sitetable.h"
#include "support/fakeclock.h"
#include "support/tempfolder.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace akimori::test {

/// A new ledger in a scratch folder, with a clock that stands still.
struct LedgerFixture
{
    TempFolder folder;
    FakeClock clock;
    QString path = folder.path() + QStringLiteral("/ledger.sqlite");
    Actor actor{QStringLiteral("担当 ○○"), Role::Operator};

    std::unique_ptr<ledger::Ledger> open() { return ledger::Ledger::open(path, clock); }

    static Site site(const QString& id = QStringLiteral("site-1"))
    {
        Site site;
        site.id = id;
        site.name = QStringLiteral("空き家情報 ") + id;
        site.host = QStringLiteral("www.example.jp");
        site.user = QStringLiteral("deploy");
        site.roots = {"/var/www/html"};
        site.url = QStringLiteral("https://www.example.jp/");
        site.createdAt = QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC);
        return site;
    }

    void addSite(ledger::Ledger& ledger, const QString& id = QStringLiteral("site-1"))
    {
        ledger::Ledger::Transaction transaction(ledger, actor);
        ledger::SiteTable(ledger).insert(transaction, site(id));
        transaction.audit(QStringLiteral("site.add"), id);
        transaction.commit();
    }
};

/// What an attacker or a broken program does to the file behind Akimori's back.
inline void tamper(const QString& path, const QStringList& statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// The code of the Error that `action` throws; fails the test when there is none.
template <typename Action>
std::optional<ErrorCode> errorOf(Action&& action, QString* sentence = nullptr)
{
    try {
        action();
    } catch (const Error& error) {
        if (sentence)
            *sentence = error.sentence();
        return error.code();
    }
    return std::nullopt;
}

} // namespace akimori::test
