#include "inspection/inspectfile.h"

#include <cstdint>

using namespace akimori::inspection;

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
    if (data[1] & 2)
        learnFile(facts, bytes, normal, true);
    else
        inspectFile({facts, bytes}, normal);
    return 0;
}
