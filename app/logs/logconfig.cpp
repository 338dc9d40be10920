#include "logs/logconfig.h"

#include <QHash>

#include <algorithm>
#include <cctype>

namespace akimori::logs {

namespace {

/// One directive per call: words, quotes removed; comments skipped. Ends at `;`, `{`, `}` or, for Apache, at
/// the end of the line.
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
        } else if (!byLine && c == '{' && word.endsWith('$') && text.indexOf('}', at) >= 0) { // ${name} is part of the word
            const qsizetype end = text.indexOf('}', at) + 1;
            word += text.mid(at - 1, end - at + 1);
            at = end;
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

template <typename List, typename Item>
void addOnce(List& list, Item item)
{
    if (std::find(list.begin(), list.end(), item) == list.end())
        list.push_back(std::move(item));
}

/// The file that a pipe to rotatelogs or cronolog writes, up to its first date: files with a date behind it are siblings.
/// Empty for other programs, and when the date stands in a folder.
QByteArray pipedFile(const QByteArray& target)
{
    const QList<QByteArray> words = target.mid(target.startsWith("|$") ? 2 : 1).simplified().split(' ');
    const QByteArray program = words.first().mid(words.first().lastIndexOf('/') + 1);
    if (program != "rotatelogs" && program != "rotatelogs2" && program != "cronolog")
        return {};
    const auto path = std::find_if(words.begin() + 1, words.end(), [](const QByteArray& word) { return word.startsWith('/'); });
    if (path == words.end())
        return {};
    QByteArray base = path->left(path->indexOf('%') < 0 ? path->size() : path->indexOf('%'));
    if (path->indexOf('/', base.size()) >= 0)
        return {};
    while (base.endsWith('.') || base.endsWith('-') || base.endsWith('_'))
        base.chop(1);
    return base.endsWith('/') ? QByteArray() : base;
}

void add(ConfiguredLogs& logs, LogKind kind, const QByteArray& target, const QByteArray& prefix)
{
    if (target.isEmpty() || target == "off" || target == "/dev/null" || target.contains('\0'))
        return;
    if (const QByteArray piped = target.startsWith('|') ? pipedFile(target) : QByteArray(); !piped.isEmpty())
        return addOnce(logs.families, LogFamily{kind, piped, false});
    const bool isFile = !target.startsWith('|') && !target.startsWith("syslog:") &&
                        !target.startsWith("memory:") && !target.startsWith("/dev/") && target != "stderr";
    const QByteArray path = target.startsWith('/') ? target : prefix + '/' + target;
    const qsizetype variable = path.indexOf('$');
    if (!isFile || (variable >= 0 && path.indexOf('/', variable) >= 0))
        return addOnce(logs.elsewhere, target);
    if (variable < 0)
        return addOnce(logs.families, LogFamily{kind, path, false});
    qsizetype end = path.lastIndexOf('$') + 1; // behind the last variable's name
    if (end < path.size() && path.at(end) == '{')
        end = path.indexOf('}', end) + 1;
    else
        while (end < path.size() && (std::isalnum(static_cast<unsigned char>(path.at(end))) || path.at(end) == '_'))
            ++end;
    addOnce(logs.patterns, LogPattern{kind, path.left(variable), path.mid(std::max(end, variable + 1))});
}

/// An include that leads out of the folders whose files were read.
void noteInclude(ConfiguredLogs& logs, const QByteArray& target)
{
    for (const char* read : {"/etc/nginx/", "/etc/apache2/", "/etc/httpd/", "/usr/share/nginx/modules/"}) {
        if (target.startsWith(read))
            return;
    }
    if (target.startsWith('/'))
        addOnce(logs.unread, target);
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
    const bool whole = config.contains("# configuration file /"); // as nginx -T says; then includes are resolved
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
        } else if (words.first() == "include" && !whole) {
            noteInclude(logs, words.at(1));
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
        else if (directive == "include" || directive == "includeoptional")
            noteInclude(logs, resolved(words.at(1)));
        else if (directive == "customlog" || directive == "transferlog" || directive == "globallog")
            add(logs, LogKind::Access, resolved(words.at(1)), root);
        else if (directive == "errorlog")
            add(logs, LogKind::Error, resolved(words.at(1)), root);
    }
    return logs;
}

bool LogPattern::fits(const QByteArray& path) const
{
    return path.size() > before.size() + after.size() && path.startsWith(before) && path.endsWith(after) &&
           path.indexOf('/', before.size()) < 0;
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
    return rest.size() > 8 && QByteArray(".-_").contains(rest.at(0)) && rest.at(1) >= '0' &&
           rest.at(1) <= '9' && rest.contains(base.mid(dot));
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
    return std::all_of(rest.begin(), rest.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; });
}

} // namespace akimori::logs
