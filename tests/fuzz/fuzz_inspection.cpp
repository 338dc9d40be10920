#include "base/error.h"
#include "inspection/document.h"
#include "inspection/inspectfile.h"

#include <cstdint>

using namespace akimori::inspection;

namespace {

QByteArray treeOf(const QByteArray& text, Document::Reading reading)
{
    QByteArray all;
    try {
        const auto document = Document::parse(text, reading);
        for (const Element& element : document->elements()) {
            all += element.name.toByteArray() + ' ' + QByteArray::number(element.parent) + ' ' + QByteArray::number(element.offset) + ' '
                   + QByteArray::number(element.line) + ' ' + QByteArray::number(element.textEnd);
            for (int i = 0; i < element.attributeCount(); ++i)
                all += element.attributeAt(i).first.toByteArray() + '=' + element.attributeAt(i).second.toByteArray() + ';';
            for (int i = element.textBegin; i < element.textEnd && all.size() < (1 << 20); ++i)
                all += document->text(i).toByteArray() + '|';
        }
        for (const QByteArrayView comment : document->comments())
            all += comment.toByteArray() + '\n';
    } catch (const akimori::Error&) {
        all += "refused";
    }
    return all;
}

} // namespace

/// Everything that reads hostile bytes: character sets, HTML, scripts, style sheets, archives, PDF, signatures and all rules.
/// The first byte chooses the file's name, the second whether the site's normal is known. See run.sh.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QByteArray kNames[]{"page.html", "a.js",  "i.svg", "s.css",    ".htaccess", "d.pdf",       "z.zip",      "x.php",
                                     "p.png",     "f.xml", "noext", "web.config", "t.txt",   "page.html.gz", "w.docx", "m.json"};
    static const SiteNormal kNothing;
    static const SiteNormal kLearned = [] {
        SiteNormal normal;
        normal.learned = true;
        normal.ownHosts.insert("www.city.example.lg.jp");
        return normal;
    }();
    if (size < 2)
        return 0;
    const QByteArray& name = kNames[data[0] % std::size(kNames)];
    const SiteNormal& normal = data[1] & 1 ? kLearned : kNothing;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size - 2));
    const FileFacts facts = fileFacts(name, bytes.size(), 0644, bytes.left(kSniffBytes));
    // The condensed page has to give the tree of the whole page. Characters that only the parser's text replaces are left out.
    if ((data[1] & 4) != 0) {
        const QByteArray text = QString::fromUtf8(bytes).toUtf8();
        const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte == 0xc2 || byte == 0xef || byte >= 0xf0 || (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f;
        });
        if (plain && treeOf(text, Document::Reading::Condensed) != treeOf(text, Document::Reading::Whole))
            __builtin_trap();
        return 0;
    }
    if (data[1] & 2)
        learnFile(facts, bytes, normal, true);
    else
        inspectFile({facts, bytes}, normal);
    return 0;
}
