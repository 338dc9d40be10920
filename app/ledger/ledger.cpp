#include "ledger/ledger.h"

#include "base/atomicfile.h"
#include "base/platform/file.h"
#include "ledger/audittable.h"
#include "ledger/connection.h"
#include "ledger/migration.h"
#include "ledger/tr.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include <cerrno>
#include <filesystem>

namespace akimori::ledger {

namespace {

constexpr int kApplicationId = 0x414b4d4c; // "AKML"

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

void useWriteAheadLog(Connection& connection)
{
    const QString mode = connection.single("PRAGMA journal_mode = WAL").toString();
    if (mode != QLatin1String("wal"))
        throw Error(
            ErrorCode::LocalIo,
            Tr::tr("The folder of the ledger %1 does not allow several programs to share a file safely. "
                   "Move the profile to a local disk.")
                .arg(connection.path()),
            mode);
}

/// Removes a half-made ledger unless it reached its place.
class HalfMade
{
public:
    explicit HalfMade(QByteArray path)
        : m_path(std::move(path))
    {
    }
    ~HalfMade()
    {
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            platform::removeFile((m_path + ending).constData());
    }
    HalfMade(const HalfMade&) = delete;
    HalfMade& operator=(const HalfMade&) = delete;

private:
    QByteArray m_path;
};

/// Built under another name and linked into place: two processes may do this at once, the first one wins, and
/// nobody ever sees a ledger without its tables.
void createLedger(const QString& path, const Clock& clock)
{
    const auto doing = [&] { return Tr::tr("The ledger %1 could not be made.").arg(path); };
    makeFolder(QFileInfo(path).path());
    const QString fresh = path + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray native = nativePath(fresh);
    if (!platform::createEmptyFile(native.constData())) // with its mode before SQLite sees it
        throw systemError(errno, doing());
    const HalfMade cleanup(native);
    {
        Connection connection(fresh);
        useWriteAheadLog(connection);
        migrate(connection, migrations(), clock, CopyBefore::No);
    }
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(fresh).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error && error != std::errc::file_exists)
        throw systemError(error.default_error_condition().value(), doing());
    syncFolder(QFileInfo(path).path());
}

/// Throws unless there is a plausible file. Its contents are SQLite's to judge.
void checkFile(const QString& path)
{
    const auto facts = platform::statusOf(nativePath(path).constData());
    if (!facts)
        throw systemError(errno, Tr::tr("The ledger %1 could not be opened.").arg(path));
    if (facts->kind != platform::FileKind::Regular || facts->size == 0)
        throw damagedLedger(path, QStringLiteral("size %1").arg(facts->size));
    if ((facts->mode & 077) != 0)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // best effort: a copy put back may carry a wider mode
}

void checkIdentity(const Connection& connection)
{
    connection.single("SELECT COUNT(*) FROM sqlite_master"); // reads the header: notices what is no database
    const int id = connection.single("PRAGMA application_id").toInt();
    const int version = connection.single("PRAGMA user_version").toInt();
    if (id != kApplicationId || version < 1)
        throw damagedLedger(connection.path(),
                            QStringLiteral("application_id %1, user_version %2").arg(id).arg(version));
    if (version > migrations().back().number)
        throw Error(
            ErrorCode::Corrupt,
            Tr::tr("The ledger %1 was written by a newer Akimori, so this one does not touch it. Install "
                   "the newer Akimori on this computer.")
                .arg(connection.path()),
            QStringLiteral("user_version %1, known up to %2").arg(version).arg(migrations().back().number));
}

} // namespace

Ledger::Ledger(std::unique_ptr<Connection> connection, const Clock& clock)
    : m_connection(std::move(connection))
    , m_clock(&clock)
{
}

Ledger::~Ledger() = default;

std::unique_ptr<Ledger> Ledger::open(const QString& path, OpenMode mode)
{
    return open(path, systemClock(), mode);
}

std::unique_ptr<Ledger> Ledger::open(const QString& path, const Clock& clock, OpenMode mode)
{
    if (!QFileInfo::exists(path) && mode == OpenMode::CreateIfMissing) {
        // A log without its ledger means that the ledger was lost, and SQLite would mix the two.
        for (const QString& left : {path + QStringLiteral("-wal"), path + QStringLiteral("-journal")}) {
            if (QFileInfo(left).size() > 0)
                throw damagedLedger(path, left);
        }
        createLedger(path, clock);
    }
    checkFile(path);
    auto connection = std::make_unique<Connection>(path);
    checkIdentity(*connection);
    useWriteAheadLog(*connection);
    migrate(*connection, migrations(), clock);
    return std::unique_ptr<Ledger>(new Ledger(std::move(connection), clock));
}

QString Ledger::path() const
{
    return m_connection->path();
}

int Ledger::schemaVersion() const
{
    return m_connection->single("PRAGMA user_version").toInt();
}

void Ledger::copyTo(const QString& file) const
{
    copyLedger(path(), file);
}

void Ledger::checkPages() const
{
    const QString verdict = m_connection->single("PRAGMA integrity_check").toString();
    if (verdict != QLatin1String("ok"))
        throw damagedLedger(path(), verdict);
}

Ledger::Transaction::Transaction(Ledger& ledger, Actor actor)
    : m_ledger(ledger)
    , m_actor(std::move(actor))
{
    ledger.connection().begin();
}

Ledger::Transaction::~Transaction()
{
    if (m_open)
        m_ledger.connection().rollBack();
}

void Ledger::Transaction::audit(const QString& action, const QString& subject, const QJsonObject& detail)
{
    appendAudit(m_ledger.connection(), nowUtc(), m_actor, action, subject, detail);
}

void Ledger::Transaction::commit()
{
    m_ledger.connection().commit();
    m_open = false;
}

} // namespace akimori::ledger
