#include "advisories/pagelibraries.h"

#include "base/bytepath.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace akimori::advisories {

namespace {

/// How the makers write it, then what it is called in file names and addresses, separated by '|'. The first word is
/// also how advisories and CPEs call it.
struct Library
{
    const char* name;
    const char* files;
    const char* banner; ///< regular expression in front of the version; "" = no own banner
};

constexpr std::array kLibraries{
    Library{"jquery", "jquery", "jQuery(?: JavaScript Library| Core)?"},
    Library{"jquery-ui", "jquery-ui|jqueryui", "jQuery UI -"},
    Library{"jquery-migrate", "jquery-migrate", "jQuery Migrate -"},
    Library{"bootstrap", "bootstrap|bootstrap.bundle", "Bootstrap"},
    Library{"angularjs", "angular|angular.js|angularjs", "AngularJS"},
    Library{"vue", "vue|vue.global|vue.runtime", "Vue\\.js"},
    Library{"react", "react|react.production", "@license React"},
    Library{"react-dom", "react-dom|react-dom.production", ""},
    Library{"lodash", "lodash|lodash.js", "Lodash"},
    Library{"underscore", "underscore|underscore.js", "Underscore\\.js"},
    Library{"moment", "moment|moment.js|moment-with-locales", "//! (?:version :|moment\\.js\\s+//! version :)"},
    Library{"axios", "axios", "axios"},
    Library{"handlebars", "handlebars|handlebars.js", "handlebars"},
    Library{"mustache", "mustache|mustache.js", ""},
    Library{"swiper", "swiper|swiper-bundle", "Swiper"},
    Library{"slick-carousel", "slick|slick-carousel", "Version:"},
    Library{"lightbox2", "lightbox|lightbox2", "Lightbox"},
    Library{"modernizr", "modernizr", "[Mm]odernizr"},
    Library{"popper.js", "popper|popper.js", "@popperjs/core"},
    Library{"leaflet", "leaflet", "Leaflet"},
    Library{"openlayers", "ol|openlayers", "OpenLayers"},
    Library{"d3", "d3", "https://d3js\\.org"},
    Library{"chart.js", "chart|chart.js", "Chart\\.js"},
    Library{"video.js", "video|video.js", "Video\\.js"},
    Library{"dompurify", "purify|dompurify", "DOMPurify"},
    Library{"knockout", "knockout", "Knockout JavaScript library"},
    Library{"backbone", "backbone|backbone.js", "Backbone\\.js"},
    Library{"prototype", "prototype", "Prototype JavaScript framework, version"},
    Library{"mootools", "mootools|mootools-core", "MooTools"},
    Library{"tinymce", "tinymce", "TinyMCE version"},
    Library{"ckeditor", "ckeditor", ""},
    Library{"fancybox", "fancybox|jquery.fancybox", "fancyBox"},
    Library{"owl.carousel", "owl.carousel|owlcarousel|OwlCarousel2", "Owl Carousel"},
    Library{"select2", "select2", "Select2"},
    Library{"datatables", "datatables|jquery.datatables", "DataTables"},
    Library{"highcharts", "highcharts", "Highcharts(?: JS)?"},
    Library{"gsap", "gsap|tweenmax", "GSAP"},
    Library{"socket.io", "socket.io", "Socket\\.IO"},
};

const QString kVersion = QStringLiteral("v?(\\d+\\.\\d+(?:\\.\\d+){0,2}(?:-[0-9A-Za-z.]{1,20})?)");

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

struct Patterns
{
    QString name;
    QRegularExpression file;    ///< "jquery-3.6.0.slim.min.js", version optional
    QRegularExpression address; ///< ".../jquery/3.6.0/jquery.min.js", "npm/jquery@3.6.0/..."
    QRegularExpression banner;
};

std::vector<Patterns> compile()
{
    std::vector<Patterns> all;
    for (const Library& library : kLibraries) {
        QStringList words;
        for (const QString& word : QString::fromLatin1(library.files).split(u'|'))
            words << QRegularExpression::escape(word);
        const QString name = QStringLiteral("(?:%1)").arg(words.join(u'|'));
        Patterns patterns;
        patterns.name = QString::fromLatin1(library.name);
        patterns.file = pattern(QStringLiteral("^%1(?:[-._]%2)?(?:[-._](?:slim|pack|prod|global|bundle|umd|core|all|full))*"
                                               "(?:[-._]min)?\\.m?js$")
                                    .arg(name, kVersion));
        patterns.address = pattern(QStringLiteral("/%1(?:@|/)%2/").arg(name, kVersion));
        if (*library.banner)
            patterns.banner = pattern(QStringLiteral("/[*/][^\\0]{0,80}?%1[\\s:]{0,3}%2")
                                          .arg(QString::fromLatin1(library.banner), kVersion));
        all.push_back(std::move(patterns));
    }
    return all;
}

const std::vector<Patterns>& patternsOfAll()
{
    static const std::vector<Patterns> all = compile();
    return all;
}

bool isScript(const QByteArray& path)
{
    return path.endsWith(".js") || path.endsWith(".mjs");
}

QString fileName(const QString& address)
{
    QString path = address;
    path.truncate(std::min({path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'),
                            path.indexOf(u'#') < 0 ? path.size() : path.indexOf(u'#'), qsizetype(2000)}));
    return path.section(u'/', -1);
}

/// Of a file name without its own version: "" = the library, but not which version; nothing = another file.
std::optional<QString> versionInName(const Patterns& patterns, const QString& name)
{
    const QRegularExpressionMatch match = patterns.file.match(name);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace

bool PageLibraries::concerns(const QByteArray& path)
{
    const QByteArray lower = path.toLower();
    return isScript(lower) || lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") ||
           lower.endsWith(".shtml");
}

void PageLibraries::add(const QByteArray& path, const QByteArray& body)
{
    ++m_files;
    const QString text = QString::fromLatin1(body.left(kMaxBody));
    if (isScript(path.toLower())) {
        addScript(path, text);
        return;
    }
    static const QRegularExpression source(QStringLiteral("<script\\b[^>]{0,500}?\\bsrc\\s*=\\s*[\"']?([^\"'\\s>]{1,2000})"),
                                           QRegularExpression::CaseInsensitiveOption);
    for (auto it = source.globalMatch(text); it.hasNext();)
        addAddress(path, it.next().captured(1));
}

void PageLibraries::addScript(const QByteArray& path, const QString& text)
{
    constexpr qsizetype kBannerWithin = 8192;
    const QString name = QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1));
    const QString start = text.left(kBannerWithin);
    for (const Patterns& patterns : patternsOfAll()) {
        const std::optional<QString> named = versionInName(patterns, name);
        const bool generic = patterns.name == QLatin1String("slick-carousel"); // its banner does not say its name
        QString banner;
        if (!patterns.banner.pattern().isEmpty() && (!generic || named))
            banner = patterns.banner.match(start).captured(1);
        if (!banner.isEmpty())
            note(patterns.name, banner, path);
        else if (named)
            note(patterns.name, *named, path);
    }
}

void PageLibraries::addAddress(const QByteArray& path, const QString& address)
{
    const QString name = fileName(address);
    for (const Patterns& patterns : patternsOfAll()) {
        const QRegularExpressionMatch cdn = patterns.address.match(address);
        if (cdn.hasMatch()) {
            note(patterns.name, cdn.captured(1), path);
            return;
        }
        if (const std::optional<QString> version = versionInName(patterns, name)) {
            note(patterns.name, *version, path);
            return;
        }
    }
}

void PageLibraries::note(const QString& name, const QString& version, const QByteArray& path)
{
    Use& use = m_uses[{name, version}];
    if (use.files == 0)
        use.first = path;
    if (use.last != path)
        ++use.files;
    use.last = path;
}

std::vector<Component> PageLibraries::found(const QDateTime& checkedAt) const
{
    std::vector<Component> components;
    for (const auto& [key, use] : m_uses) {
        const auto& [name, version] = key;
        const auto next = m_uses.upper_bound(key); // "" sorts before every version of the same name
        if (version.isEmpty() && next != m_uses.end() && next->first.first == name)
            continue;
        Component component;
        component.name = name;
        component.version = version;
        component.checkedAt = checkedAt;
        component.fromPages = true;
        component.foundIn = printable(use.first);
        component.files = use.files;
        components.push_back(std::move(component));
    }
    return components;
}

} // namespace akimori::advisories
