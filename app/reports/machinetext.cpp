#include "reports/machinetext.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>
#include <vector>

namespace akimori::reports {

namespace {

struct Saying
{
    QRegularExpression english;
    QString japanese;
};

/// Longer sayings first: each may contain a later one.
const std::vector<Saying>& sayings()
{
    static const std::vector<Saying> all = [] {
        constexpr std::pair<const char*, const char*> kWords[] = {
            {"the remote host closed the connection|remote host closed( the)? connection", "相手が接続を切断"},
            {"(socket )?operation timed out|connection timed out|connection timeout|request timed out|timed out", "応答なし（時間切れ）"},
            {"connection refused", "接続拒否"},
            {"connection reset( by peer)?", "相手が接続を切断"},
            {"connection closed", "接続が切断された"},
            {"broken pipe", "接続が途中で切断された"},
            {"no route to host", "サーバへの経路なし"},
            {"network (is )?unreachable", "ネットワークに到達できない"},
            {"host (is )?unreachable|unreachable host", "サーバに到達できない"},
            {"host not found|name or service not known|temporary failure in name resolution", "名前を解決できない"},
            {"(ssl|tls) handshake failed", "TLSの接続が成立しない"},
            {"permission denied", "権限なし"},
            {"no such file or directory", "該当するファイルなし"},
            {"no space left on device", "空き容量なし"},
            {"input/output error", "入出力エラー"},
            {"read-only file system", "書込みできないファイルシステム"},
            {"stale file handle", "ファイルを読み取れない"},
            {"unknown error", "原因不明のエラー"},
            {"internal server error", "サーバ内部のエラー"},
            {"service unavailable", "一時的に利用不可"},
            {"bad gateway", "中継先の応答が不正"},
            {"gateway timeout", "中継先の応答なし"},
            {"(404 )?not found", "該当なし（404）"},
            {"nxdomain", "該当する名前なし"},
            {"nodata", "該当するレコードなし"},
            {"servfail", "DNSサーバの応答エラー"},
            {"formerr", "DNSの問合せ形式エラー"},
            {"notimp", "DNSサーバが未対応"},
            {"refused", "応答拒否"},
            {"timeout", "応答なし（時間切れ）"},
            {"noerror", "正常"},
        };
        std::vector<Saying> made;
        for (const auto& [english, japanese] : kWords)
            made.push_back({QRegularExpression(QStringLiteral("(?<![A-Za-z0-9_./-])(?:%1)(?![A-Za-z0-9_/-])").arg(QLatin1String(english)),
                                               QRegularExpression::CaseInsensitiveOption),
                            QString::fromUtf8(japanese)});
        return made;
    }();
    return all;
}

/// Names an option or a command of this program.
bool isTyped(const QString& sentence)
{
    static const QRegularExpression typed(QStringLiteral("(?<![A-Za-z0-9-])--[a-z][a-z-]+|akimori-cli|「(?:site|backup|restore|change|baseline|scan|finding|probe|incident|"
                                                         "advisory|publish|logs|cutover|report|calendar|monitor|contract|notify|doctor|run-due|timer|role|exception|audit)(?: [a-z-]+)+[^」]*」"));
    return typed.match(sentence).hasMatch();
}

/// A sentence for the operator: it asks to do something, or names what is typed.
bool isAdvice(const QString& sentence)
{
    return sentence.endsWith(QStringLiteral("ください。")) || sentence.endsWith(QStringLiteral("ください")) || isTyped(sentence);
}

QString withoutAdvice(const QString& line)
{
    QString kept;
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype stop = line.indexOf(u'。', from);
        const qsizetype end = stop < 0 ? line.size() : stop + 1;
        const QString sentence = line.mid(from, end - from);
        if (!isAdvice(sentence))
            kept += sentence;
        from = end;
    }
    return kept.isEmpty() && !isTyped(line) ? line : kept.trimmed(); // nothing but a request still says why
}

} // namespace

QString machineText(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        QString said = withoutAdvice(line);
        for (const Saying& saying : sayings())
            said.replace(saying.english, saying.japanese);
        if (!said.isEmpty() || line.isEmpty())
            lines << said;
    }
    return lines.join(u'\n');
}

} // namespace akimori::reports
