#include "inspection/script/scriptfacts.h"

#include "base/hash.h"
#include "inspection/script/decoders.h"
#include "inspection/script/evaluator.h"
#include "inspection/script/tokens.h"
#include "inspection/text.h"
#include "inspection/url.h"

#include <QCache>
#include <QMutex>

namespace akimori::inspection {

namespace {

constexpr std::size_t kMaxTokens = 3'000'000;
constexpr int kMaxLayers = 4;
constexpr std::size_t kMaxInner = 64;

bool isMachineName(QByteArrayView name)
{
    return name.size() >= 5 && name.startsWith("_0x")
           && std::all_of(name.begin() + 3, name.end(),
                          [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
}

void readShapes(const QByteArray& source, const std::vector<Token>& tokens, ScriptFacts& facts)
{
    QSet<QByteArray> machine;
    int run = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.kind == TokenKind::Name && isMachineName(token.text))
            machine.insert(token.text.toByteArray());
        if (token.kind == TokenKind::Name && token.text == "eval" && i > 0 && i + 1 < tokens.size()) {
            const QByteArrayView before = tokens[i - 1].text;
            const QByteArrayView after = tokens[i + 1].text;
            facts.evalAliased = facts.evalAliased
                                || ((before == "=" || before == ":" || before == "[") && (after == ";" || after == "," || after == "}" || after == "]"));
        }
        const bool symbol = token.kind == TokenKind::Mark
                            && (token.text == "[" || token.text == "]" || token.text == "(" || token.text == ")"
                                || token.text == "!" || token.text == "+");
        run = symbol ? run + 1 : 0;
        facts.symbolRun = std::max(facts.symbolRun, run);
    }
    facts.machineNames = static_cast<int>(machine.size());
    facts.faceMarks = source.contains("\xEF\xBE\x9F\xCF\x89\xEF\xBE\x9F") // ﾟωﾟ
                      || source.contains("$=~[];");
}

/// eval(function(p,a,c,k,e,d){…}('payload',base,count,'words'.split('|'),…))
std::optional<QByteArray> unpackedBody(const std::vector<Token>& tokens)
{
    for (std::size_t i = 0; i + 6 < tokens.size(); ++i) {
        const bool head = tokens[i].text == "p" && tokens[i + 2].text == "a" && tokens[i + 4].text == "c"
                          && tokens[i + 6].text == "k";
        if (!head)
            continue;
        for (std::size_t at = i + 7; at + 6 < tokens.size(); ++at) {
            if (tokens[at].kind == TokenKind::Text && tokens[at + 1].text == ","
                && tokens[at + 2].kind == TokenKind::Number && tokens[at + 3].text == ","
                && tokens[at + 4].kind == TokenKind::Number && tokens[at + 5].text == ","
                && tokens[at + 6].kind == TokenKind::Text) {
                int escaped = 0;
                return unpack(unescapeLiteral(tokens[at].text, escaped), tokens[at + 2].text.toByteArray().toInt(),
                              tokens[at + 6].text.toByteArray());
            }
        }
    }
    return std::nullopt;
}

void absorb(ScriptFacts& facts, ScriptFacts inner, qsizetype offset, Concealment least)
{
    for (Sink& sink : inner.sinks) {
        sink.offset = offset;
        sink.concealment = std::max(sink.concealment, least);
        facts.sinks.push_back(std::move(sink));
    }
    for (Revealed& revealed : inner.revealed)
        facts.revealed.push_back({std::move(revealed.text), offset});
    facts.names.unite(inner.names);
    facts.escapedLetters += inner.escapedLetters;
    facts.cut = facts.cut || inner.cut;
    if (inner.decoderExecuted && !facts.decoderExecuted) {
        facts.decoderExecuted = true;
        facts.decoderOffset = offset;
    }
}

bool looksLikeCode(const QByteArray& text)
{
    return !text.trimmed().startsWith('<') && (text.contains('(') || text.contains('='));
}

} // namespace

ScriptFacts analyseScript(const QByteArray& source, int depth)
{
    ScriptFacts facts;
    bool cut = false;
    const std::vector<Token> tokens = tokenise(source, kMaxTokens, cut);
    facts.cut = cut;
    readShapes(source, tokens, facts);
    Evaluator evaluator(tokens, facts);
    evaluator.run();
    if (depth >= kMaxLayers)
        return facts;
    if (const auto body = unpackedBody(tokens)) {
        facts.packed = true;
        facts.decoderExecuted = false; // the packer is honest on many old sites: its contents decide
        absorb(facts, analyseScript(*body, depth + 1), 0, Concealment::Decoded);
    }
    std::size_t inner = 0;
    for (const SinkLog::Code& code : evaluator.executed()) {
        if (++inner > kMaxInner)
            break;
        absorb(facts, analyseScript(code.text, depth + 1), code.offset, Concealment::Assembled);
    }
    const std::vector<Revealed> revealed = facts.revealed;
    for (const Revealed& item : revealed) {
        if (++inner > kMaxInner)
            break;
        if (looksLikeCode(item.text))
            absorb(facts, analyseScript(item.text, depth + 1), item.offset, Concealment::Decoded);
    }
    return facts;
}

ScriptFacts analysedScript(const QByteArray& source)
{
    constexpr qsizetype kMaxKept = 64 << 10; ///< bytes of a script that is remembered; larger ones are files of their own
    constexpr qsizetype kMaxBytes = 8 << 20; ///< of all that are
    static QMutex mutex;
    static QCache<QByteArray, ScriptFacts> known(kMaxBytes);
    if (source.size() > kMaxKept)
        return analyseScript(source);
    {
        const QMutexLocker lock(&mutex);
        if (const ScriptFacts* facts = known.object(source))
            return *facts;
    }
    ScriptFacts facts = analyseScript(source);
    const QMutexLocker lock(&mutex);
    known.insert(source, new ScriptFacts(facts), source.size() + 512);
    return facts;
}

QByteArray shapeOf(const QByteArray& source)
{
    bool cut = false;
    Sha256 hash;
    for (const Token& token : tokenise(source, kMaxTokens, cut)) {
        if (token.kind == TokenKind::Number) {
            hash.add("0", 1);
        } else if (token.kind == TokenKind::Text || token.kind == TokenKind::Template) {
            hash.add("'", 1);
            // Short literals name properties and tags; long ones may carry data, and hosts always matter.
            if (token.text.contains("//"))
                hash.add(parseUrl(token.text).host);
            else if (token.text.size() > 40)
                hash.add(reveal(token.text).value_or(QByteArray()));
        } else {
            hash.add(token.text.data(), static_cast<std::size_t>(token.text.size()));
        }
        hash.add(" ", 1);
    }
    return hash.finishHex();
}

} // namespace akimori::inspection
