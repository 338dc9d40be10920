#include "logs/extract.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "logs/journalreader.h"
#include "logs/linesorter.h"
#include "logs/mask.h"
#include "logs/outfile.h"
#include "logs/tr.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace akimori::logs {

namespace {

constexpr qsizetype kCompared = 4096; ///< bytes that must be equal before two files are compared as a whole

/// The beginning of the unpacked lines of a local file; empty when it has no whole line there.
QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = decodeHead(file.read(64 << 10), kCompared);
    return head.left(head.lastIndexOf('\n') + 1);
}

/// SHA-256 of the first `limit` unpacked bytes; `total` becomes the number of all bytes.
QByteArray hashOfFirst(const QString& path, qint64 limit, qint64& total, const JobContext& job)
{
    Sha256 hash;
    total = 0;
    decodeFile(
        path,
        [&](std::span<const char> data) {
            const qint64 room = std::max<qint64>(0, limit - total);
            hash.add(data.first(std::min(data.size(), static_cast<std::size_t>(room))));
            total += static_cast<qint64>(data.size());
        },
        job);
    return hash.finishHex();
}

/// A rotation during the run can bring the same lines twice: packed, or copied and truncated. Whoever is the
/// beginning of another file of its family is not extracted again.
void markDuplicates(Collected& collected, const CollectPlan& plan, const JobContext& job)
{
    std::vector<QByteArray> beginnings;
    for (const CollectedFile& file : collected.files)
        beginnings.push_back(file.kind == LogKind::Journal ? QByteArray()
                                                           : beginningOf(plan.folder + u'/' + file.local));
    for (std::size_t i = 0; i < collected.files.size(); ++i) {
        for (std::size_t j = 0; j < collected.files.size(); ++j) {
            CollectedFile& shorter = collected.files.at(i);
            const CollectedFile& longer = collected.files.at(j);
            const qsizetype common = std::min(beginnings.at(i).size(), beginnings.at(j).size());
            if (i == j || shorter.family != longer.family || common == 0 || !longer.duplicateOf.isEmpty() ||
                beginnings.at(i).left(common) != beginnings.at(j).left(common))
                continue;
            qint64 shorterSize = 0;
            qint64 longerSize = 0;
            const QByteArray whole = hashOfFirst(plan.folder + u'/' + shorter.local,
                                                 std::numeric_limits<qint64>::max(), shorterSize, job);
            const QByteArray part =
                hashOfFirst(plan.folder + u'/' + longer.local, shorterSize, longerSize, job);
            if (whole == part && (shorterSize < longerSize || (shorterSize == longerSize && i > j))) {
                shorter.duplicateOf = longer.path;
                break;
            }
        }
    }
}

void scanJournal(CollectedFile& file, const CollectPlan& plan, const LineSorter::Sink& sink,
                 Collected& collected, JobContext& job)
{
    quint64 sequence = 0;
    FileScan& scan = file.scan;
    JournalReader reader([&](const JournalEntry& entry) {
        ++scan.lines;
        scan.firstAt = std::min(scan.firstAt.value_or(entry.time), entry.time);
        scan.lastAt = std::max(scan.lastAt.value_or(entry.time), entry.time);
        if (!plan.range.contains(entry.time))
            return;
        ++scan.linesInRange;
        const std::string_view line(entry.line.constData(), static_cast<std::size_t>(entry.line.size()));
        for (std::size_t at = 0; at == 0 || at < line.size();
             at += static_cast<std::size_t>(LineReader::kMaxPiece)) {
            const std::string_view part = line.substr(at, static_cast<std::size_t>(LineReader::kMaxPiece));
            sink({entry.time, 0, ++sequence, {part, at == 0, at + part.size() >= line.size()}});
        }
    });
    decodeFile(
        plan.folder + u'/' + file.local, [&](std::span<const char> data) { reader.add(data); }, job);
    if (!reader.finish())
        scan.damage = Tr::tr("the journal's export ends in the middle of an entry");
    scan.undated = reader.undated();
    if (reader.suppressed() > 0)
        collected.remarks
            << Tr::tr("The journal says %1 times that the server dropped messages because there were too "
                      "many.")
                   .arg(reader.suppressed());
}

/// Both files of a kind.
class ExtractWriter
{
public:
    ExtractWriter(LogKind kind, const CollectPlan& plan)
        : m_kind(kind)
        , m_local(QStringLiteral("extract/%1.log").arg(toString(kind)))
        , m_maskedLocal(QStringLiteral("masked/%1.log").arg(toString(kind)))
        , m_file(plan.folder + u'/' + m_local)
        , m_key(plan.pseudonymKey)
    {
        if (plan.masked)
            m_masked = std::make_unique<OutFile>(plan.folder + u'/' + m_maskedLocal);
    }

    void add(const LinePiece& piece)
    {
        m_lines += piece.begins ? 1 : 0;
        m_file.write(piece.bytes);
        if (piece.ends)
            m_file.write(std::string_view("\n"));
        if (!m_masked || !piece.begins)
            return;
        // An address may stand across the border of two pieces: an over-long line is masked by cutting it.
        const std::string_view start = piece.bytes.substr(0, kMaskedLine);
        const QByteArray masked =
            (m_key.isEmpty() ? maskLine(start) : pseudonymizeLine(start, m_key)) + (cut(piece) ? " …\n" : "\n");
        m_masked->write(std::string_view(masked.constData(), static_cast<std::size_t>(masked.size())));
    }

    void finish(std::vector<ExtractFile>& extracts)
    {
        const QByteArray hash = m_file.close();
        extracts.push_back({m_kind, false, m_local, hash, m_file.size(), m_lines});
        if (!m_masked)
            return;
        const QByteArray maskedHash = m_masked->close();
        extracts.push_back({m_kind, true, m_maskedLocal, maskedHash, m_masked->size(), m_lines});
    }

private:
    static constexpr std::size_t kMaskedLine = 64 << 10;
    static bool cut(const LinePiece& piece) { return !piece.ends || piece.bytes.size() > kMaskedLine; }

    LogKind m_kind;
    QString m_local;
    QString m_maskedLocal;
    OutFile m_file;
    QByteArray m_key;
    std::unique_ptr<OutFile> m_masked;
    qint64 m_lines = 0;
};

void extractKind(LogKind kind, Collected& collected, const CollectPlan& plan, JobContext& job)
{
    const bool any = std::any_of(collected.files.begin(), collected.files.end(),
                                 [&](const CollectedFile& file) { return file.kind == kind; });
    if (!any)
        return;
    const QString work = plan.folder + QStringLiteral("/.work");
    makeFolder(work);
    LineSorter sorter(work);
    const LineSorter::Sink collect = [&](const DatedPiece& piece) { sorter.add(piece); };
    const LineSorter::Sink ignore = [](const DatedPiece&) {};
    qint64 done = 0;
    qint64 total = 0;
    for (const CollectedFile& file : collected.files)
        total += file.kind == kind ? file.facts.size : 0;
    const QString stage = Tr::tr("Extracting the lines of the range");
    for (std::size_t i = 0; i < collected.files.size(); ++i) {
        CollectedFile& file = collected.files.at(i);
        if (file.kind != kind)
            continue;
        const DecodeProgress progress = [&job, &stage, before = done, total](qint64 bytes) {
            job.reportBytes(stage, std::min(before + bytes, total), total);
        };
        done += file.facts.size;
        if (kind == LogKind::Journal) {
            scanJournal(file, plan, collect, collected, job);
            continue;
        }
        const ScanInput input{
            plan.folder + u'/' + file.local, static_cast<quint32>(i), collected.server.zoneAtFrom,
            file.facts.modifiedSeconds,      file.scan.style,         kind == LogKind::Access,
            progress};
        file.scan = scanFile(input, plan.range, file.duplicateOf.isEmpty() ? collect : ignore, job);
    }
    ExtractWriter writer(kind, plan);
    sorter.finish(
        [&](const DatedPiece& piece) {
            writer.add(piece.piece);
            if (kind == LogKind::Access && piece.piece.begins)
                collected.summary.add(piece.time, piece.piece.bytes);
        },
        job);
    writer.finish(collected.extracts);
}

} // namespace

void extractLogs(Collected& collected, const CollectPlan& plan, JobContext& job)
{
    markDuplicates(collected, plan, job);
    for (const LogKind kind : plan.kinds)
        extractKind(kind, collected, plan, job);
    QDir(plan.folder + QStringLiteral("/.work")).removeRecursively();
}

} // namespace akimori::logs
