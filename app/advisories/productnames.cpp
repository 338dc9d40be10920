#include "advisories/productnames.h"

#include <array>

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

bool isWordPart(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
}

/// The word stands by itself: "Git" is not in "GitLab" and "BIND" not in "rebinding".
bool hasWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordPart(text.at(at - 1))) && (end == text.size() || !isWordPart(text.at(end))))
            return true;
    }
    return false;
}

QStringList namesIn(const Advisory& advisory)
{
    QStringList names{advisory.title};
    for (const AffectedProduct& product : advisory.products) {
        names << product.product;
        const QStringList cpe = product.cpe.split(u':');
        const bool newForm = product.cpe.startsWith(QLatin1String("cpe:2.3:"));
        names << cpe.value(newForm ? 4 : 3);
    }
    return names;
}

} // namespace

QStringList packagesNamedBy(const Advisory& advisory)
{
    const QStringList names = namesIn(advisory);
    QStringList packages;
    for (const ProductName& product : kNames) {
        for (const QString& word : QString::fromUtf16(product.words).split(u'|')) {
            const bool named =
                std::any_of(names.begin(), names.end(), [&](const QString& name) { return hasWord(name, word); });
            if (named)
                packages += QString::fromLatin1(product.packages).split(u' ');
        }
    }
    for (qsizetype i = 1; i < names.size(); ++i) { // a product that is called like a package
        if (!names.at(i).isEmpty())
            packages << names.at(i).toLower();
    }
    packages.removeDuplicates();
    return packages;
}

bool namesComponent(const Advisory& advisory, const QString& component)
{
    const QStringList names = namesIn(advisory);
    QStringList spellings{component}; // "jquery-ui" is jquery_ui in CPEs and jQuery UI in titles
    if (component.contains(u'-'))
        spellings << QString(component).replace(u'-', u'_') << QString(component).replace(u'-', u' ');
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return std::any_of(spellings.begin(), spellings.end(),
                           [&](const QString& word) { return !word.isEmpty() && hasWord(name, word); });
    });
}

} // namespace akimori::advisories
