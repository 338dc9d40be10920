#include "inspection/inspectfile.h"

#include "base/error.h"
#include "inspection/links.h"
#include "inspection/rule.h"
#include "inspection/text.h"
#include "inspection/tr.h"

#include <zlib.h>

namespace akimori::inspection {

namespace {

class Collector final : public HitSink
{
public:
    Collector(const RuleInfo& info, const FileFacts& facts, std::vector<FileFinding>& into)
        : m_info(info)
        , m_facts(facts)
        , m_into(into)
    {
    }

    void add(RuleHit hit) override
    {
        const QByteArray key = m_info.id.toLatin1() + '|' + hit.host + '|' + hit.evidence;
        if (m_count >= kMaxHits || m_seen.contains(key))
            return;
        m_seen.insert(key);
        ++m_count;
        FileFinding result;
        result.finding.path = m_facts.path;
        result.finding.rule = m_info.id;
        result.finding.title = m_info.title;
        result.finding.severity = hit.severity.value_or(m_info.severity);
        result.finding.classification = hit.classification.value_or(m_info.classification);
        result.finding.evidence = inert(hit.evidence);
        result.finding.line = hit.line;
        result.host = hit.host;
        result.key = key;
        m_into.push_back(std::move(result));
    }

private:
    const RuleInfo& m_info;
    const FileFacts& m_facts;
    std::vector<FileFinding>& m_into;
    QSet<QByteArray> m_seen;
    std::size_t m_count = 0;
};

FileReport judge(const Subject& subject)
{
    FileReport report;
    const FileFacts& facts = subject.facts();
    report.unread = subject.unread();
    if (facts.role == Role::Precompressed && facts.content != Content::Empty && facts.content != Content::Gzip)
        report.unread.append(Tr::tr("The compressed copy cannot be compared with its page, so its contents were not read."));
    static const std::vector<RuleInfo> kInfos = [] {
        std::vector<RuleInfo> infos;
        for (const auto& rule : allRules())
            infos.push_back(rule->info());
        return infos;
    }();
    for (std::size_t i = 0; i < allRules().size(); ++i) {
        const Rule& rule = *allRules()[i];
        if (!rule.applies(facts))
            continue;
        Collector collector(kInfos[i], facts, report.findings);
        try {
            rule.inspect(subject, collector);
        } catch (const Error& error) {
            report.unread.append(error.sentence());
        }
    }
    return report;
}

/// At most `limit` unpacked bytes; `complete` is false when there are more or the stream is damaged.
QByteArray inflated(const QByteArray& packed, qsizetype limit, bool& complete)
{
    complete = false;
    z_stream stream{};
    constexpr int kGzip = 15 + 16;
    if (::inflateInit2(&stream, kGzip) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray plain;
    QByteArray block(1 << 16, Qt::Uninitialized);
    int status = Z_OK;
    while (status == Z_OK && plain.size() < limit) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        status = ::inflate(&stream, Z_NO_FLUSH);
        plain.append(block.constData(), block.size() - static_cast<qsizetype>(stream.avail_out));
        if (status == Z_STREAM_END && stream.avail_in > 0 && ::inflateReset(&stream) == Z_OK)
            status = Z_OK; // members one after another are one text
    }
    complete = status == Z_STREAM_END;
    ::inflateEnd(&stream);
    return plain;
}

/// A compressed file without its plain twin may be delivered in its place, so it is judged as what it unpacks to.
FileReport judgeFile(const FileFacts& facts, const QByteArray& bytes, const SiteNormal& normal, const QByteArray* companion)
{
    FileReport report = judge(Subject(facts, bytes, normal, companion));
    if (facts.role != Role::Precompressed || facts.content != Content::Gzip || companion)
        return report;
    bool complete = false;
    const QByteArray plain = inflated(bytes, Document::kMaxBytes, complete);
    if (!complete)
        report.unread.append(plain.size() >= Document::kMaxBytes
                                 ? Tr::tr("The compressed file unpacks to more than %1 MiB; only the beginning was looked at.").arg(Document::kMaxBytes >> 20)
                                 : Tr::tr("The compressed file is damaged; it was looked at as far as it can be unpacked."));
    const FileFacts inner = fileFacts(facts.path.left(facts.path.lastIndexOf('.')), plain.size(), facts.mode, plain.left(kSniffBytes));
    if (inner.role == Role::Precompressed || inner.content == Content::Gzip) {
        report.unread.append(Tr::tr("The file is compressed more than once, so its contents were not read."));
        return report;
    }
    FileReport contents = judge(Subject(inner, plain, normal));
    report.unread += contents.unread;
    report.findings.insert(report.findings.end(), std::make_move_iterator(contents.findings.begin()),
                           std::make_move_iterator(contents.findings.end()));
    for (FileFinding& finding : report.findings)
        finding.finding.path = facts.path;
    return report;
}

/// J04: what was put before or behind an approved script, as infections do, when it does more than define something.
void inspectAddition(const FileInput& input, FileReport& report)
{
    const QByteArray& now = input.bytes;
    const QByteArray& before = *input.approved;
    if (input.facts.role != Role::Script || before.trimmed().size() < 16 || now.size() <= before.size())
        return;
    const bool behind = now.startsWith(before.trimmed());
    const QByteArray core = before.trimmed();
    if (!behind && !now.trimmed().endsWith(core))
        return;
    const qsizetype at = behind ? core.size() : 0;
    const QByteArray added = behind ? now.mid(core.size()) : now.trimmed().chopped(core.size());
    const ScriptFacts facts = analyseScript(added.left(1 << 20));
    const bool acts = !facts.sinks.empty() || facts.decoderExecuted || facts.uses("append:script") || facts.uses("append:iframe")
                      || facts.uses("XMLHttpRequest") || facts.uses("fetch") || facts.uses("eval") || facts.uses("cookie")
                      || facts.machineNames > 4;
    if (!acts)
        return;
    FileFinding result;
    result.finding.path = input.facts.path;
    result.finding.rule = QStringLiteral("J04");
    result.finding.title = Tr::tr("Code attached to an approved script");
    result.finding.severity = Severity::High;
    result.finding.classification = FindingClass::Tampering;
    result.finding.evidence = inert(added.trimmed().left(240));
    result.finding.line = lineAt(now, at) + (behind ? 1 : 0);
    result.key = "J04|" + added.left(200);
    report.findings.push_back(std::move(result));
}

} // namespace

FileReport inspectFile(const FileInput& input, const SiteNormal& normal)
{
    FileReport report = judgeFile(input.facts, input.bytes, normal, input.companion);
    if (!input.approved)
        return report;
    inspectAddition(input, report);
    if (report.findings.empty())
        return report;
    const FileFacts before = fileFacts(input.facts.path, input.approved->size(), input.facts.mode,
                                       input.approved->left(kSniffBytes));
    QSet<QByteArray> known;
    for (const FileFinding& finding : judgeFile(before, *input.approved, normal, nullptr).findings)
        known.insert(finding.key);
    std::erase_if(report.findings, [&](const FileFinding& finding) { return known.contains(finding.key); });
    return report;
}

LearnedFile learnFile(const FileFacts& facts, const QByteArray& bytes, const SiteNormal& own, bool withHits)
{
    SiteNormal strict; // nothing is approved, so that every hit of the approved file gets its key
    strict.learned = true;
    strict.ownHosts = own.ownHosts;
    const Subject subject(facts, bytes, strict);
    LearnedFile result;
    result.normal = learn(subject);
    if (const Page* page = subject.mainPage()) {
        const QSet<QByteArray> links = internalLinks(*page->document, facts.path, own);
        result.links = QList<QByteArray>(links.begin(), links.end());
    }
    if (withHits) {
        for (const FileFinding& finding : judge(subject).findings)
            result.hits.append(finding.key);
    }
    return result;
}

} // namespace akimori::inspection
