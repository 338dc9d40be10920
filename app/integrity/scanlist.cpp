#include "integrity/scanlist.h"

#include "base/atomicfile.h"
#include "base/error.h"
#include "base/hash.h"
#include "integrity/tr.h"

#include <QFileInfo>

#include <zstd.h>

namespace akimori::integrity {

namespace {

constexpr int kLevel = 3;

[[noreturn]] void damaged(const QString& file, const char* what)
{
    throw Error(
        ErrorCode::Corrupt,
        Tr::tr("The scan list %1 is damaged, so this scan cannot be examined again. Its result in the "
               "ledger is not touched; take the file from the second copy.")
            .arg(file),
        QString::fromUtf8(what));
}

} // namespace

ScanList writeScanList(const QString& profile, const TreeState& state)
{
    requireFileNameId(state.siteId);
    requireFileNameId(state.id);
    const QByteArray text = serialize(state, StateKind::ScanList);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(text.size()))),
                      Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                           text.constData(), static_cast<std::size_t>(text.size()), kLevel);
    if (ZSTD_isError(size))
        throw Error(ErrorCode::Internal, Tr::tr("The scan list could not be compressed."),
                    QString::fromUtf8(ZSTD_getErrorName(size)));
    packed.truncate(static_cast<qsizetype>(size));
    ScanList list;
    list.file = QStringLiteral("%1/sites/%2/scans/%3.list").arg(profile, state.siteId, state.id);
    list.sha256 = Sha256::hexOf(packed);
    makeFolder(QFileInfo(list.file).path());
    writeFileAtomically(list.file, packed);
    return list;
}

TreeState readScanList(const ScanList& list)
{
    const QByteArray packed = readStateFile(list.file);
    if (Sha256::hexOf(packed) != list.sha256)
        damaged(list.file, "sha256 differs");
    const auto packedSize = static_cast<std::size_t>(packed.size());
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), packedSize);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR
        || size > static_cast<unsigned long long>(kMaxStateBytes))
        damaged(list.file, "no size, or too large");
    QByteArray text(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompress(text.data(), static_cast<std::size_t>(text.size()), packed.constData(), packedSize);
    if (ZSTD_isError(got) || got != size)
        damaged(list.file, "zstd");
    return parseState(text, StateKind::ScanList);
}

} // namespace akimori::integrity
