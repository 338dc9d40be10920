#include "advisories/productnames.h"

#include <algorithm>
#include <array>
#include <vector>

namespace akimori::advisories {

namespace {

struct ProductName
{
    const char16_t* words; ///< separated by '|', as they occur in titles and product names
    const char* packages;  ///< separated by ' '
};

constexpr std::array kNames{
    ProductName{u"Apache HTTP Server|Apache HTTPD|httpd|http_server", "apache2 httpd"},
    ProductName{u"nginx", "nginx"},
    ProductName{u"OpenSSL", "openssl"},
    ProductName{u"OpenSSH", "openssh"},
    ProductName{u"sudo", "sudo"},
    ProductName{u"Linux Kernel|Linux カーネル|linux_kernel", "linux kernel"},
    ProductName{u"GNU C Library|glibc", "glibc"},
    ProductName{u"GNU Bash|bash", "bash bash-doc"},
    ProductName{u"curl|libcurl", "curl"},
    ProductName{u"systemd", "systemd"},
    ProductName{u"zlib", "zlib"},
    ProductName{u"XZ Utils|liblzma", "xz-utils xz"},
    ProductName{u"rsync", "rsync"},
    ProductName{u"Vim", "vim"},
    ProductName{u"PHP", "php php7.4 php8.1 php8.2 php8.3 php8.4"},
    ProductName{u"MariaDB", "mariadb mariadb-10.5"},
    ProductName{u"MySQL", "mysql mysql-8.0"},
    ProductName{u"PostgreSQL", "postgresql postgresql-13 postgresql-14 postgresql-15"},
    ProductName{u"ISC BIND|BIND", "bind9 bind"},
    ProductName{u"Perl", "perl"},
    ProductName{u"Python|CPython", "python3 python3.9 python3.10 python3.11 python3.12"},
    ProductName{u"Git", "git"},
    ProductName{u"libxml2", "libxml2"},
    ProductName{u"GnuTLS", "gnutls28 gnutls"},
    ProductName{u"Log4j", "apache-log4j2 log4j"},
    ProductName{u"certbot", "python-certbot certbot"},
    ProductName{u"WordPress", "wordpress"},
    ProductName{u"Postfix", "postfix"},
    ProductName{u"Exim", "exim4 exim"},
};

/// The same, taken apart once.
struct SplitName
{
    QStringList words; ///< in lower case
    QStringList packages;
};

const std::vector<SplitName>& splitNames()
{
    static const std::vector<SplitName> names = [] {
        std::vector<SplitName> split;
        for (const ProductName& product : kNames)
            split.push_back({QString::fromUtf16(product.words).toLower().split(u'|'),
                             QString::fromLatin1(product.packages).split(u' ')});
        return split;
    }();
    return names;
}

bool isWordPart(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
}

/// The word stands by itself: "git" is not in "gitlab" and "bind" not in "rebinding". Both in lower case.
bool hasWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordPart(text.at(at - 1))) && (end == text.size() || !isWordPart(text.at(end))))
            return true;
    }
    return false;
}

} // namespace

ProductNames::ProductNames(const Advisory& advisory)
    : m_text(advisory.title.toLower())
{
    for (const AffectedProduct& product : advisory.products) {
        const bool newForm = product.cpe.startsWith(QLatin1String("cpe:2.3:"));
        for (const QString& name : {product.product, product.cpe.section(u':', newForm ? 4 : 3, newForm ? 4 : 3)}) {
            if (name.isEmpty())
                continue;
            m_products << name.toLower();
            m_text += u'\n' + m_products.back();
        }
    }
    m_products.removeDuplicates();
}

QStringList ProductNames::packages() const
{
    QStringList packages;
    for (const SplitName& product : splitNames()) {
        if (std::any_of(product.words.begin(), product.words.end(), [&](const QString& word) { return hasWord(m_text, word); }))
            packages += product.packages;
    }
    packages += m_products; // a product that is called like a package
    packages.removeDuplicates();
    return packages;
}

bool ProductNames::contain(const QString& component) const
{
    const QString name = component.toLower();
    QStringList spellings{name}; // "jquery-ui" is jquery_ui in CPEs and jQuery UI in titles
    if (name.contains(u'-'))
        spellings << QString(name).replace(u'-', u'_') << QString(name).replace(u'-', u' ');
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const QString& word) { return !word.isEmpty() && hasWord(m_text, word); });
}

} // namespace akimori::advisories
