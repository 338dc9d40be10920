#include "inspection/rules/pdfrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

#include <zlib.h>

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxInflated = 32 << 20; ///< bytes of all streams together
constexpr qsizetype kMaxStream = 4 << 20;    ///< bytes of one stream

/// "/J#61vaScript" → "/JavaScript"
QByteArray withoutNameEscapes(const QByteArray& text)
{
    if (!text.contains('#'))
        return text;
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool ok = false;
        if (text.at(at) == '#' && at + 2 < text.size()) {
            const int value = text.mid(at + 1, 2).toInt(&ok, 16);
            if (ok && value > 0x20 && value < 0x7f) {
                out += static_cast<char>(value);
                at += 2;
                continue;
            }
        }
        out += text.at(at);
    }
    return out;
}

QByteArray inflated(const QByteArray& bytes, qsizetype from, qsizetype budget)
{
    z_stream stream{};
    if (::inflateInit(&stream) != Z_OK)
        return {};
    QByteArray out(std::min(kMaxStream, budget), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData() + from));
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(bytes.size() - from, 16 << 20));
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    ::inflate(&stream, Z_SYNC_FLUSH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    ::inflateEnd(&stream);
    return out;
}

/// The document's own text and that of its object streams and scripts, names unescaped. Page contents, fonts
/// and pictures are skipped: nothing acts from there.
QByteArray readable(const QByteArray& bytes)
{
    QByteArray result = withoutNameEscapes(bytes.left(8 << 20));
    qsizetype budget = kMaxInflated;
    int streams = 0;
    for (qsizetype at = 0; (at = bytes.indexOf("stream", at)) >= 0 && budget > 0; at += 6) {
        if (at >= 3 && bytes.mid(at - 3, 3) == "end")
            continue;
        const qsizetype dictionary = bytes.lastIndexOf("<<", at);
        const QByteArray header = at - dictionary < 2000 && dictionary >= 0 ? bytes.mid(dictionary, at - dictionary) : QByteArray();
        if (!header.contains("FlateDecode") && !header.contains("/Fl"))
            continue;
        const bool picture = header.contains("/Image") || header.contains("/Length1") || header.contains("/FontFile")
                             || header.contains("/XRef") || header.contains("/Form") || header.contains("/ICC");
        if (picture || ++streams > 3000)
            continue;
        qsizetype from = at + 6;
        while (from < bytes.size() && (bytes.at(from) == '\r' || bytes.at(from) == '\n'))
            ++from;
        const QByteArray text = inflated(bytes, from, budget);
        budget -= text.size() + 64;
        // Content streams are operators on numbers; keep only what has names or code.
        if (header.contains("/ObjStm") || text.contains("/JavaScript") || text.contains("/JS") || text.contains("app.")
            || text.contains("this.") || text.contains("/Launch") || text.contains("eval") || text.contains("unescape"))
            result += '\n' + withoutNameEscapes(text);
    }
    return result;
}

/// True inside "( … )": a string of the document, no name. Looks back on the same line to the last bracket.
bool isInString(const QByteArray& text, qsizetype at)
{
    constexpr qsizetype kFar = 2000;
    for (qsizetype i = at - 1; i >= 0 && i > at - kFar; --i) {
        if (text.at(i) == '(' && (i == 0 || text.at(i - 1) != '\\'))
            return true;
        if ((text.at(i) == ')' && (i == 0 || text.at(i - 1) != '\\')) || text.at(i) == '<' || text.at(i) == '>'
            || text.at(i) == '\n' || text.at(i) == '\r')
            return false;
    }
    return false;
}

bool hasName(const QByteArray& text, const char* name)
{
    const auto length = static_cast<qsizetype>(std::strlen(name));
    for (qsizetype at = 0; (at = text.indexOf(name, at)) >= 0; at += length) {
        if (at > 0 && std::isalnum(static_cast<unsigned char>(text.at(at - 1))) && isInString(text, at))
            continue; // "(https://…/JavaScript)" names a page
        const char next = at + length < text.size() ? text.at(at + length) : ' ';
        if (!std::isalnum(static_cast<unsigned char>(next)))
            return true;
    }
    return false;
}

/// What the document does when it is opened: the dictionary itself, or the object that is named. A page to show
/// ("[3 0 R /FitH null]") is no action.
QByteArray openAction(const QByteArray& text)
{
    constexpr qsizetype kLongest = 2000;
    qsizetype at = text.indexOf("/OpenAction");
    if (at < 0)
        return {};
    at += 11;
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text.at(at))))
        ++at;
    if (at >= text.size() || text.at(at) == '[')
        return {};
    if (std::isdigit(static_cast<unsigned char>(text.at(at)))) {
        const QByteArray object = text.mid(at, text.indexOf(' ', at) - at) + " 0 obj";
        qsizetype from = text.indexOf('\n' + object);
        from = from < 0 ? text.indexOf('\r' + object) : from;
        if (from < 0)
            return text.mid(at, 300); // in a stream of objects, where names of objects are not repeated
        const qsizetype end = text.indexOf("endobj", from);
        return text.mid(from, std::min(kLongest, end < 0 ? kLongest : end - from));
    }
    const qsizetype end = text.indexOf(">>", at);
    return text.mid(at, std::min(kLongest, end < 0 ? kLongest : end - at));
}

} // namespace

RuleInfo PdfRule::info() const
{
    return {QStringLiteral("A02"), Tr::tr("Document (PDF) that acts on its own"), Severity::High, FindingClass::Malware,
            Tr::tr("The document starts a program, runs a script or opens an address when it is opened."),
            Tr::tr("Do not open it. Replace it by the last good version and ask who published it.")};
}

bool PdfRule::applies(const FileFacts& facts) const
{
    return facts.role == Role::Pdf || facts.content == Content::Pdf;
}

void PdfRule::inspect(const Subject& subject, HitSink& sink) const
{
    const QByteArray text = readable(subject.bytes());
    const auto report = [&](const char* mark) {
        RuleHit hit;
        const qsizetype at = std::max<qsizetype>(0, text.indexOf(mark));
        hit.evidence = text.mid(std::max<qsizetype>(0, at - 30), 220);
        sink.add(std::move(hit));
    };
    if (hasName(text, "/Launch"))
        report("/Launch");
    const bool opens = hasName(text, "/OpenAction") || hasName(text, "/AA");
    const bool script = hasName(text, "/JavaScript") || hasName(text, "/JS");
    if (script) {
        // Fillable forms calculate and check fields with the AF… functions; that is no attack.
        const QByteArray lowered = lower(text);
        const bool acts = containsAny(lowered, {"app.launchurl", "exportdataobject", "geturl(", "unescape(", "eval(", "submitform(",
                                                "util.printf(\"%45000", "collab.", "spell.", "string.fromcharcode", "app.openDoc",
                                                "mailmsg", "this.submitform", "activexobject", "soap.", "net.http", "app.execmenuitem",
                                                "importdataobject", "app.settimeout", "%u9090", "media.newplayer", "geticon("});
        const bool forms = text.contains("AFNumber") || text.contains("AFDate") || text.contains("AFSimple") || text.contains("AFSpecial")
                           || text.contains("AFPercent") || text.contains("AFTime") || text.contains("AFMerge") || text.contains("AFRange")
                           || text.contains("this.print") || text.contains("event.value") || text.contains("getField");
        if (acts || (opens && !forms) || (subject.normal().learned && !forms))
            report(hasName(text, "/JavaScript") ? "/JavaScript" : "/JS");
    }
    if (opens && hasName(text, "/URI")) {
        if (openAction(text).contains("/URI"))
            report("/OpenAction");
    }
    if (hasName(text, "/EmbeddedFile") || hasName(text, "/EmbeddedFiles")) {
        const QByteArray lowered = lower(text);
        for (const char* extension : {".exe", ".scr", ".js)", ".vbs", ".lnk", ".hta", ".bat", ".cmd", ".ps1", ".docm", ".xlsm", ".jar",
                                      ".iso", ".wsf", ".dll", ".msi", ".one)", ".settingcontent-ms"}) {
            if (lowered.contains(extension)) {
                report("/EmbeddedFile");
                break;
            }
        }
    }
    if (hasName(text, "/GoToR") || hasName(text, "/GoToE") || hasName(text, "/SubmitForm") || hasName(text, "/ImportData")) {
        if (text.contains("(\\\\\\\\") || text.contains("/SubmitForm"))
            report(hasName(text, "/SubmitForm") ? "/SubmitForm" : "/GoTo");
    }
    if (hasName(text, "/RichMedia") || text.contains("application/x-shockwave-flash"))
        report("/RichMedia");
}

} // namespace akimori::inspection
