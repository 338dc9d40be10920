#include "ledger/migration.h"

#include "base/atomicfile.h"
#include "base/platform/file.h"
#include "ledger/audittable.h"
#include "ledger/connection.h"
#include "ledger/statement.h"
#include "ledger/tr.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QUuid>

#include <cerrno>

static void initResources() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(migrations);
}

namespace akimori::ledger {

namespace {

std::vector<Migration> loadMigrations()
{
    initResources();
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/akimori/ledger"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int number = name.left(4).toInt();
        if (!file.open(QIODevice::ReadOnly) || number <= (steps.empty() ? 0 : steps.back().number))
            throw Error(
                ErrorCode::Internal,
                Tr::tr("This Akimori is built with an incomplete set of ledger steps. Please install it "
                       "anew."),
                name);
        steps.push_back({number, name, splitStatements(file.readAll())});
    }
    return steps;
}

/// Holds the write lock. False when another process took the step meanwhile.
bool apply(Connection& connection, const Migration& step, const Clock& clock, CopyBefore copy)
{
    const int before = connection.single("PRAGMA user_version").toInt();
    if (before >= step.number)
        return false;
    if (copy == CopyBefore::Yes)
        copyLedger(connection.path(),
                   connection.path() +
                       QStringLiteral(".before-%1").arg(step.number, 4, 10, QLatin1Char('0')));
    for (const QByteArray& statement : step.statements)
        connection.execute(statement);
    connection.execute("PRAGMA user_version = " + QByteArray::number(step.number));
    appendAudit(connection, clock.nowUtc(), Actor::automatic(),
                before == 0 ? QStringLiteral("ledger.create") : QStringLiteral("ledger.migrate"), {},
                {{QStringLiteral("schema"), step.number},
                 {QStringLiteral("version"), QStringLiteral(AKIMORI_VERSION)}});
    return true;
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> steps = loadMigrations();
    return steps;
}

std::vector<QByteArray> splitStatements(const QByteArray& file)
{
    std::vector<QByteArray> statements(1);
    for (const QByteArray& line : file.split('\n')) {
        if (line == "-- next")
            statements.emplace_back();
        else
            statements.back() += line + '\n';
    }
    return statements;
}

void migrate(Connection& connection, const std::vector<Migration>& steps, const Clock& clock, CopyBefore copy)
{
    for (const Migration& step : steps) {
        if (connection.single("PRAGMA user_version").toInt() >= step.number)
            continue;
        connection.begin();
        try {
            if (apply(connection, step, clock, copy))
                copy = CopyBefore::No; // the copy of the first step is the ledger as the older version left it
            connection.commit();
        } catch (...) {
            connection.rollBack();
            throw;
        }
    }
}

void copyLedger(const QString& path, const QString& file)
{
    const QString partial =
        file + QStringLiteral(".partial-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray native = nativePath(partial);
    const auto doing = [&] { return Tr::tr("The copy %1 of the ledger could not be written.").arg(file); };
    // VACUUM INTO takes an empty file as it is, with the mode it has.
    if (!platform::createEmptyFile(native.constData()))
        throw systemError(errno, doing());
    try {
        {
            // A connection of its own: VACUUM is refused inside a transaction, and the caller may hold one.
            Connection reader(path);
            Statement(reader, "VACUUM INTO ?").text(partial).run();
        }
        const UniqueFd fd = platform::openToWrite(native.constData(), platform::Create::Keep);
        if (!fd.valid() || !platform::syncFile(fd.get()))
            throw systemError(errno, doing());
        renameDurably(partial, file);
    } catch (...) {
        platform::removeFile(native.constData());
        throw;
    }
}

} // namespace akimori::ledger
