#include "logs/logconfig.h"

#include <QHash>

#include <algorithm>

namespace akimori::logs {

namespace {

/// One directive per call: words, quotes removed; comments skipped. Ends at `;`, `{`, `}` or, for Apache, at the
/// end of the line.
QList<QByteArray> nextDirective(const QByteArray& text, qsizetype& at, bool byLine)
{
    QList<QByteArray> words;
    QByteArray word;
    bool inWord = false;
    const auto close = [&] {
        if (inWord)
            words.append(word);
        word.clear();
        inWord = false;
    };
    while (at < text.size()) {
        const char c = text.at(at++);
        if (c == '#' && !inWord && (!byLine || words.isEmpty())) {
            const qsizetype end = text.indexOf('\n', at);
            at = end < 0 ? text.size() : end;
        } else if (c == '"' || c == '\'') {
            inWord = true;
            while (at < text.size() && text.at(at) != c) {
                if (text.at(at) == '\\' && at + 1 < text.size())
                    ++at;
                word += text.at(at++);
            }
            ++at;
        } else if (byLine && c == '\\' && at < text.size() && text.at(at) == '\n') {
            ++at;
        } else if ((!byLine && (c == ';' || c == '{' || c == '}')) || (byLine && c == '\n')) {
            close();
            if (!words.isEmpty())
                return words;
        } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            close();
        } else {
            inWord = true;
            word += c;
        }
    }
    close();
    return words;
}

void add(ConfiguredLogs& logs, LogKind kind, const QByteArray& target, const QByteArray& prefix)
{
    if (target.isEmpty() || target == "off" || target == "/dev/null")
        return;
    const bool isFile = !target.startsWith('|') && !target.startsWith("syslog:") && !target.startsWith("memory:")
                        && !target.startsWith("/dev/") && target != "stderr" && !target.contains('$')
                        && !target.contains('\0');
    if (!isFile) {
        if (!logs.elsewhere.contains(target))
            logs.elsewhere.append(target);
        return;
    }
    const LogFamily family{kind, target.startsWith('/') ? target : prefix + '/' + target, false};
    if (std::find(logs.families.begin(), logs.families.end(), family) == logs.families.end())
        logs.families.push_back(family);
}

/// Value of --name=VALUE in the output of nginx -V.
QByteArray buildOption(const QByteArray& build, const QByteArray& name)
{
    const QByteArray key = "--" + name + '=';
    const qsizetype at = build.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype from = at + key.size();
    qsizetype end = from;
    while (end < build.size() && !QByteArray(" \n'\"").contains(build.at(end)))
        ++end;
    return build.mid(from, end - from);
}

} // namespace

ConfiguredLogs nginxLogs(const QByteArray& config, const QByteArray& build)
{
    QByteArray prefix = buildOption(build, "prefix");
    while (prefix.endsWith('/'))
        prefix.chop(1);
    if (prefix.isEmpty())
        prefix = "/usr/share/nginx";
    ConfiguredLogs logs;
    bool access = false;
    bool error = false;
    for (qsizetype at = 0; at < config.size();) {
        const QList<QByteArray> words = nextDirective(config, at, false);
        if (words.size() < 2)
            continue;
        if (words.first() == "access_log") {
            access = true;
            add(logs, LogKind::Access, words.at(1), prefix);
        } else if (words.first() == "error_log") {
            error = true;
            add(logs, LogKind::Error, words.at(1), prefix);
        }
    }
    if (!access)
        add(logs, LogKind::Access, buildOption(build, "http-log-path"), prefix);
    if (!error)
        add(logs, LogKind::Error, buildOption(build, "error-log-path"), prefix);
    return logs;
}

ConfiguredLogs apacheLogs(const QByteArray& config, const QByteArray& variables)
{
    QHash<QByteArray, QByteArray> known{{"APACHE_LOG_DIR", "/var/log/apache2"}};
    for (QByteArray line : variables.split('\n')) {
        line = line.trimmed();
        if (line.startsWith("export "))
            line = line.mid(7).trimmed();
        const qsizetype equal = line.indexOf('=');
        if (equal > 0 && !line.startsWith('#'))
            known.insert(line.left(equal), line.mid(equal + 1).replace("$SUFFIX", "").replace("\"", ""));
    }
    const auto resolved = [&](QByteArray target) {
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            target.replace("${" + it.key() + '}', it.value());
        return target;
    };
    ConfiguredLogs logs;
    QByteArray root = "/etc/httpd";
    for (qsizetype at = 0; at < config.size();) {
        const QList<QByteArray> words = nextDirective(config, at, true);
        if (words.size() < 2)
            continue;
        const QByteArray directive = words.first().toLower();
        if (directive == "define" && words.size() > 2)
            known.insert(words.at(1), words.at(2));
        else if (directive == "serverroot")
            root = words.at(1);
        else if (directive == "customlog" || directive == "transferlog")
            add(logs, LogKind::Access, resolved(words.at(1)), root);
        else if (directive == "errorlog")
            add(logs, LogKind::Error, resolved(words.at(1)), root);
    }
    return logs;
}

bool isSiblingName(const QByteArray& base, const QByteArray& name)
{
    if (name == base)
        return true;
    if (name.startsWith(base))
        return QByteArray(".-_").contains(name.at(base.size()));
    const qsizetype dot = base.lastIndexOf('.');
    if (dot <= 0 || !name.startsWith(base.left(dot)))
        return false;
    // logrotate's `extension`: the date stands before the ending.
    const QByteArray rest = name.mid(dot);
    return rest.size() > 8 && QByteArray(".-_").contains(rest.at(0)) && rest.at(1) >= '0' && rest.at(1) <= '9'
           && rest.contains(base.mid(dot));
}

bool isRotationName(const QByteArray& base, const QByteArray& name)
{
    if (!name.startsWith(base))
        return false;
    QByteArray rest = name.mid(base.size());
    for (const char* ending : {".gz", ".zst", ".xz", ".bz2"}) {
        if (rest.endsWith(ending)) {
            rest.chop(static_cast<qsizetype>(qstrlen(ending)));
            break;
        }
    }
    return std::all_of(rest.begin(), rest.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

} // namespace akimori::logs
