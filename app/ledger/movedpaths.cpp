#include "ledger/movedpaths.h"

#include "ledger/statement.h"

namespace akimori::ledger {

namespace {

/// Statements with the same values: the new folder, and three times what the old paths begin with, its slash included.
#define MOVE(table, column)                                                                                              \
    "UPDATE " table " SET " column " = ? || substr(" column ", length(?)) WHERE substr(" column ", 1, length(?)) = ?"

constexpr const char* kMoves[] = {
    MOVE("generation", "archive"),
    MOVE("baseline", "file"),
    MOVE("baseline", "normal_file"),
    MOVE("issued_document", "file"),
    MOVE("submission", "receipt"),
    MOVE("approval", "attachment"),
    MOVE("log_handover", "package"),
    MOVE("takeover", "receipt_file"),
    MOVE("takeover", "survey_file"),
    MOVE("assessment", "plan_file"),
    MOVE("assessment", "report_file"),
    MOVE("assessment_finding", "retest_file"),
    MOVE("quarantined_file", "folder"),
};

#undef MOVE

/// What lies in front of the profile's own folder name in the newest of such paths.
struct Source
{
    const char* select;
    const char* folder;
};

constexpr Source kSources[] = {
    {"SELECT archive FROM generation ORDER BY taken_at DESC LIMIT 1", "/generations/"},
    {"SELECT file FROM baseline ORDER BY approved_at DESC LIMIT 1", "/sites/"},
    {"SELECT file FROM issued_document WHERE file <> '' LIMIT 1", "/documents/"},
    {"SELECT attachment FROM approval WHERE attachment <> '' LIMIT 1", "/attachments/"},
};

} // namespace

QString recordedFolder(const Ledger& ledger)
{
    for (const Source& source : kSources) {
        Statement select(ledger, source.select);
        if (!select.step())
            continue;
        const QString path = select.nextText();
        const qsizetype end = path.lastIndexOf(QLatin1String(source.folder));
        if (end > 0)
            return path.left(end);
    }
    return {};
}

qint64 movePaths(Ledger::Transaction& transaction, const QString& from, const QString& to)
{
    const QString begin = from + u'/';
    qint64 moved = 0;
    for (const char* move : kMoves)
        moved += Statement(transaction.ledger(), move).text(to).text(begin).text(begin).text(begin).run();
    return moved;
}

} // namespace akimori::ledger
