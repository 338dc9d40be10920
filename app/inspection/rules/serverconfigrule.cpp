#include "inspection/rules/serverconfigrule.h"

#include "inspection/rules/judgement.h"
#include "inspection/text.h"
#include "inspection/tr.h"

namespace akimori::inspection {

namespace {

/// The first http(s) address in a line that belongs to neither the site nor a public body.
QByteArray foreignHost(const QByteArray& line, const SiteNormal& normal)
{
    for (const QByteArray& word : line.simplified().split(' ')) {
        const qsizetype at = indexOfIgnoreCase(word, "http");
        if (at < 0 || !word.contains("://"))
            continue;
        const QByteArray authority = word.mid(word.indexOf("://") + 3, 1);
        if (authority == "%" || authority == "$")
            continue; // the site's own name, as the server knows it
        const Url url = parseUrl(word.mid(at));
        if (!url.isRemote() || url.host.contains("%{") || url.host.contains('$') || url.host.contains('{'))
            continue;
        const Standing standing = normal.standing(url, Use::Other);
        if (standing == Standing::Unknown || standing == Standing::Hostile || standing == Standing::UserContent)
            return url.host;
    }
    return {};
}

} // namespace

RuleInfo ServerConfigRule::info() const
{
    return {QStringLiteral("C01"), Tr::tr("Server setting that redirects, runs or rewrites"), Severity::Critical,
            FindingClass::Tampering,
            Tr::tr("One line of .htaccess can send the visitors of a search engine elsewhere, or let pictures run as "
                   "programs, without any page being changed."),
            Tr::tr("Restore the setting from the last good version and preserve the logs.")};
}

bool ServerConfigRule::applies(const FileFacts& facts) const { return facts.role == Role::ServerConfig; }

void ServerConfigRule::inspect(const Subject& subject, HitSink& sink) const
{
    const SiteNormal& normal = subject.normal();
    QByteArray text = subject.text();
    text.replace("\\\n", "  ").replace("\\\r\n", "   "); // continued lines
    const bool conditional = [&] {
        const QByteArray lowered = lower(text);
        return containsAny(lowered, {"http_referer", "http_user_agent", "%{http:", "http_cookie", "$http_referer", "$http_user_agent",
                                     "browsermatch", "setenvif", "remote_addr", "http_accept_language"});
    }();
    int number = 0;
    bool forCrawlers = false; // the conditions of the next rule ask for a search engine
    for (const QByteArray& raw : text.split('\n')) {
        ++number;
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#') || line.startsWith(';'))
            continue;
        const QByteArray lowered = lower(line);
        const auto report = [&](Severity severity, const QByteArray& host = {}) {
            RuleHit hit;
            hit.evidence = line;
            hit.line = number;
            hit.severity = severity;
            hit.host = host;
            sink.add(std::move(hit));
        };
        if (lowered.startsWith("rewritecond"))
            forCrawlers = forCrawlers || (containsAny(lowered, {"http_user_agent", "http_referer", "http_from"})
                                          && containsAny(lowered, {"googlebot", "bingbot", "yahoo", "slurp", "baiduspider", "yandex", "google", "bing"}));
        // Bots are kept out with "-" and [F]; only cloaking shows them another page.
        const QList<QByteArray> words = lowered.simplified().split(' ');
        const bool shows = words.first() == "rewriterule" && words.size() > 2 && words.at(2) != "-" && !lowered.contains("robots.txt")
                           && !lowered.contains("[f") && !lowered.contains("%{http_host}");
        if (forCrawlers && shows)
            report(Severity::High);
        if (words.first() == "rewriterule")
            forCrawlers = false;
        const bool phpType = containsAny(lowered, {"php", "cgi-script", "application/x-httpd", "perl-script", "fastcgimodule", "cgimodule", "isapimodule", "scriptprocessor", "mod_python",
                                                   "fcgid-script", "proxy:fcgi", "proxy:unix", "lua-script", "wsgi-script"});
        const bool handler = lowered.startsWith("addhandler") || lowered.startsWith("sethandler")
                             || lowered.startsWith("addtype") || lowered.startsWith("action ") || lowered.contains("handler=")
                             || lowered.startsWith("forcetype") || lowered.contains("<add name") || lowered.startsWith("scriptinterpretersource");
        if (containsAny(lowered, {"auto_prepend_file", "auto_append_file", "allow_url_include", "php_value include_path",
                                  "disable_functions", "open_basedir = none", "extension="})
            && subject.facts().name != "php.ini.default")
            report(Severity::Critical);
        else if ((handler && phpType) || (lowered.startsWith("options") && lowered.contains("execcgi") && !lowered.contains("-execcgi"))
                 || lowered.startsWith("php_admin_value") || (lowered.startsWith("php_flag engine") && lowered.contains("on"))
                 || lowered.contains("<script") || lowered.contains("<?php"))
            report(Severity::Critical);
        else if (containsAny(lowered, {"substitute ", "sub_filter", "addoutputfilter", "extfilterdefine", "setoutputfilter", "mod_ext_filter"})
                 && (lowered.contains('<') || lowered.contains("http") || lowered.contains("substitute")) && !lowered.contains("deflate"))
            report(Severity::Critical);
        else if (lowered.startsWith("header") && containsAny(lowered, {"refresh", "location"}) && lowered.contains("http"))
            report(Severity::Critical, foreignHost(line, normal));
        else if (lowered.startsWith("rewriterule") || lowered.startsWith("redirect") || lowered.startsWith("errordocument")
                 || lowered.startsWith("return 30") || lowered.startsWith("proxypass") || lowered.startsWith("proxy_pass")
                 || lowered.startsWith("rewrite ") || lowered.startsWith("/") || lowered.startsWith("header")
                 || lowered.contains("<action") || lowered.contains("httpredirect") || lowered.contains("\"destination\"")
                 || lowered.startsWith("fallbackresource")) {
            const QByteArray host = foreignHost(line, normal);
            if (!host.isEmpty() && !lowered.startsWith("header"))
                report(conditional || normal.learned || lowered.startsWith("errordocument") || lowered.startsWith("proxy")
                           ? Severity::Critical
                           : Severity::High,
                       host);
            // every request into one script: a doorway generator
            else if (lowered.startsWith("rewriterule") && containsAny(lowered, {".php", ".cgi", ".pl ", ".py "}) && !lowered.contains("http"))
                report(Severity::High);
        } else if (lowered.startsWith("directoryindex") && containsAny(lowered, {".php", ".cgi", ".jpg", ".txt", ".ico"})
                   && containsAny(lowered, {".jpg", ".png", ".ico", ".gif", ".txt"})) {
            report(Severity::High);
        }
    }
    if (lower(subject.facts().name) == ".user.ini" && number > 0 && !text.trimmed().isEmpty()) {
        RuleHit hit;
        hit.evidence = text.left(200);
        hit.line = 1;
        hit.severity = Severity::High;
        sink.add(std::move(hit));
    }
}

} // namespace akimori::inspection
