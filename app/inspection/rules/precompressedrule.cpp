#include "inspection/rules/precompressedrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/tr.h"

#include <zlib.h>

namespace akimori::inspection {

RuleInfo PrecompressedRule::info() const
{
    return {QStringLiteral("F11"), Tr::tr("Compressed copy differs from the page"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("Web servers deliver the compressed copy. Whoever changes only that stays unseen in the page's file."),
            Tr::tr("Delete the compressed copy or make it anew from the approved page.")};
}

bool PrecompressedRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Precompressed && facts.content == Content::Gzip;
}

void PrecompressedRule::inspect(const Subject& subject, HitSink& sink) const
{
    if (!subject.companion())
        return;
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    if (::inflateInit2(&stream, kGzip) != Z_OK)
        return;
    const QByteArray& packed = subject.bytes();
    const QByteArray& plain = *subject.companion();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray block(1 << 16, Qt::Uninitialized);
    qsizetype at = 0;
    bool same = true;
    int status = Z_OK;
    while (same && status == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        status = ::inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = block.size() - static_cast<qsizetype>(stream.avail_out);
        same = plain.mid(at, got) == block.left(got);
        at += got;
    }
    ::inflateEnd(&stream);
    if (same && status == Z_STREAM_END && at == plain.size())
        return;
    RuleHit hit;
    hit.evidence = same ? QByteArray("different length") : block.left(240);
    sink.add(std::move(hit));
}

} // namespace akimori::inspection
