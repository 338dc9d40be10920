#include "inspection/signatures.h"

#include "base/error.h"
#include "inspection/services.h"
#include "inspection/tr.h"

#include <QFile>

#include <yara.h>

namespace akimori::inspection {

namespace {

constexpr int kTimeoutSeconds = 10;
constexpr std::array kFiles{"webshell.yar", "dropper.yar"};

/// Compiled rules for the life of the process.
class Library
{
public:
    Library()
    {
        isFamous("www.example.lg.jp"); // makes the embedded rule files known to this process
        YR_COMPILER* compiler = nullptr;
        if (::yr_initialize() != ERROR_SUCCESS || ::yr_compiler_create(&compiler) != ERROR_SUCCESS)
            return;
        bool good = true;
        for (const char* name : kFiles) {
            QFile file(QStringLiteral(":/inspection/") + QString::fromLatin1(name));
            good = good && file.open(QIODevice::ReadOnly)
                   && ::yr_compiler_add_string(compiler, file.readAll().constData(), nullptr) == 0;
        }
        if (good)
            ::yr_compiler_get_rules(compiler, &m_rules);
        ::yr_compiler_destroy(compiler);
    }
    YR_RULES* rules() const { return m_rules; }

private:
    YR_RULES* m_rules = nullptr;
};

struct Collector
{
    const QByteArray& bytes;
    std::vector<SignatureMatch> matches;
};

int onMessage(YR_SCAN_CONTEXT* context, int message, void* data, void* user)
{
    if (message != CALLBACK_MSG_RULE_MATCHING)
        return CALLBACK_CONTINUE;
    auto* collector = static_cast<Collector*>(user);
    auto* rule = static_cast<YR_RULE*>(data);
    SignatureMatch match;
    match.rule = rule->identifier;
    const char* tag = nullptr;
    yr_rule_tags_foreach(rule, tag) match.onlyServerFiles = match.onlyServerFiles || qstrcmp(tag, "server") == 0;
    YR_STRING* string = nullptr;
    yr_rule_strings_foreach(rule, string)
    {
        YR_MATCH* found = nullptr;
        yr_string_matches_foreach(context, string, found)
        {
            if (match.excerpt.isEmpty())
                match.excerpt = collector->bytes.mid(std::max<qsizetype>(0, static_cast<qsizetype>(found->offset) - 20), 160);
        }
    }
    collector->matches.push_back(std::move(match));
    return CALLBACK_CONTINUE;
}

} // namespace

std::vector<SignatureMatch> scanSignatures(const QByteArray& bytes)
{
    static const Library kLibrary;
    if (!kLibrary.rules())
        throw Error(ErrorCode::Internal, Tr::tr("The built-in signatures cannot be used. Install the program again."));
    Collector collector{bytes, {}};
    const int status = ::yr_rules_scan_mem(kLibrary.rules(), reinterpret_cast<const uint8_t*>(bytes.constData()),
                                           static_cast<std::size_t>(bytes.size()), SCAN_FLAGS_FAST_MODE, onMessage, &collector,
                                           kTimeoutSeconds);
    if (status == ERROR_SCAN_TIMEOUT)
        throw Error(ErrorCode::Timeout, Tr::tr("Searching the file for signatures took too long."));
    if (status != ERROR_SUCCESS)
        throw Error(ErrorCode::Internal, Tr::tr("The file could not be searched for signatures."), QString::number(status));
    return collector.matches;
}

} // namespace akimori::inspection
