#include "inspection/script/constantfolding.h"

#include "inspection/script/decoders.h"

#include <bitset>

namespace akimori::inspection {

namespace {

constexpr qsizetype kMaxConstants = 8 << 20; ///< bytes of folded constants per script
constexpr qsizetype kMaxConstant = 1 << 20;  ///< bytes of one constant
constexpr std::size_t kMaxRevealed = 500;
constexpr int kMaxOpaque = 64;
constexpr qsizetype kLeastOpaque = 32;       ///< bytes; shorter texts hide nothing worth decoding
constexpr std::size_t kLeastCodes = 16;

/// "ABC…xyz0123456789+/": every letter once. It belongs to a coder and holds nothing.
bool isAlphabet(QByteArrayView text)
{
    std::bitset<256> seen;
    for (const char c : text) {
        const auto letter = static_cast<unsigned char>(c);
        if (seen.test(letter))
            return false;
        seen.set(letter);
    }
    return true;
}

/// "data-results-max-wait", "lib/util/helper.js": words in small letters, put together as names are.
bool isWordChain(QByteArrayView text)
{
    constexpr int kLongestWord = 16;
    int length = 0;
    int words = 1;
    for (const char c : text) {
        const bool letter = c >= 'a' && c <= 'z';
        if (!letter && c != '-' && c != '_' && c != '.' && c != '/' && c != ':')
            return false;
        length = letter ? length + 1 : 0;
        words += !letter;
        if (length > kLongestWord)
            return false;
    }
    return words >= 3;
}

} // namespace

ConstantFolding::ConstantFolding(ScriptFacts& facts)
    : m_facts(facts)
    , m_budget(kMaxConstants)
{
}

bool ConstantFolding::spend(qsizetype bytes)
{
    m_budget -= bytes;
    m_facts.cut = m_facts.cut || m_budget < 0;
    return m_budget >= 0;
}

Value ConstantFolding::add(const Value& left, const Value& right)
{
    if (left.isNumber() && right.isNumber())
        return numberValue(left.number + right.number);
    if (!left.isText() && !right.isText()) {
        Value value;
        value.concealment = more(left.concealment, right.concealment);
        return value;
    }
    const auto part = [](const Value& value) {
        return value.isText() ? value.text : value.isNumber() ? numberText(value.number) : QByteArray();
    };
    Value sum = textValue({}, more(Concealment::Assembled, more(left.concealment, right.concealment)));
    // "a=a+a" again and again must not double without end
    if (spend(left.text.size() + right.text.size()) && left.text.size() + right.text.size() <= kMaxConstant)
        sum.text = part(left) + part(right);
    sum.partial = left.partial || right.partial || left.kind == Value::Kind::Unknown
                  || right.kind == Value::Kind::Unknown;
    return sum;
}

Value ConstantFolding::decoded(QByteArray text, qsizetype offset)
{
    if (!spend(text.size()))
        return {};
    if (text.size() >= 6 && isPayload(text) && m_facts.revealed.size() < kMaxRevealed)
        m_facts.revealed.push_back({text, offset});
    return textValue(std::move(text), Concealment::Decoded);
}

void ConstantFolding::tryOpaque(const Value& literal, qsizetype offset)
{
    if (literal.text.size() < kLeastOpaque || literal.partial || m_facts.opaqueLiterals >= kMaxOpaque)
        return;
    // White space means prose or markup; encoded data has none (or is a list of numbers).
    const qsizetype blanks = literal.text.count(' ');
    const bool opaque = blanks == 0 || (blanks * 5 > literal.text.size() && std::isxdigit(literal.text.at(0)));
    if (!opaque || isAlphabet(literal.text) || isWordChain(literal.text) || isPayload(literal.text))
        return;
    ++m_facts.opaqueLiterals;
    m_facts.opaqueBytes += literal.text.size();
    if (const auto found = reveal(literal.text); found && m_facts.revealed.size() < kMaxRevealed)
        m_facts.revealed.push_back({*found, offset});
}

void ConstantFolding::tryOpaque(const std::vector<double>& codes, qsizetype offset)
{
    if (codes.size() < kLeastCodes || m_facts.opaqueLiterals >= kMaxOpaque)
        return;
    ++m_facts.opaqueLiterals;
    m_facts.opaqueBytes += static_cast<qsizetype>(codes.size()) * 4; // as they are written
    if (const auto found = reveal(codes); found && m_facts.revealed.size() < kMaxRevealed)
        m_facts.revealed.push_back({*found, offset});
}

std::optional<Value> ConstantFolding::builtIn(const QByteArray& name, const Value& callee, const std::vector<Value>& args,
                                             qsizetype offset)
{
    const QByteArray path = withoutGlobal(callee.path);
    const auto unknown = [] {
        Value value;
        value.concealment = Concealment::Decoded;
        return value;
    };
    const bool isApply = (name == "apply" || name == "call") && path.contains("fromCharCode");
    if (name == "fromCharCode" || name == "fromCodePoint" || isApply) {
        std::vector<Value> given = args;
        if (isApply && !given.empty())
            given.erase(given.begin());
        const std::vector<double> codes = numbersIn(given);
        if (codes.empty())
            return unknown();
        const QByteArray text = fromLatin1Codes(codes);
        return codes.size() >= 4 ? decoded(text, offset) : textValue(text, Concealment::Assembled);
    }
    if (path == "atob" || name == "atob")
        return !args.empty() && args.front().isText() ? decoded(decodeBase64(args.front().text), offset) : unknown();
    if (path == "Buffer.from" && args.size() == 2 && args.at(0).isText() && args.at(1).text == "base64")
        return decoded(decodeBase64(args.front().text), offset);
    if (path == "unescape" || path == "decodeURIComponent" || path == "decodeURI") {
        if (args.empty() || !args.front().isText())
            return unknown();
        Value value = decoded(decodePercent(args.front().text), offset);
        value.partial = args.front().partial;
        if (args.front().concealment != Concealment::Decoded && !args.front().text.contains('%'))
            value.concealment = args.front().concealment;
        return value;
    }
    if (path == "escape" || path == "encodeURIComponent")
        return args.empty() ? Value() : args.front();
    if (path == "parseInt" || path == "Number") {
        if (args.empty() || !args.front().isText())
            return args.empty() ? Value() : args.front();
        const int radix = args.size() > 1 && args[1].isNumber() ? static_cast<int>(args[1].number) : 10;
        bool ok = false;
        const qint64 number = radix >= 2 && radix <= 36 ? args.front().text.toLongLong(&ok, radix) : 0;
        return ok ? numberValue(static_cast<double>(number)) : Value();
    }
    if (path == "String" || path == "String.raw")
        return args.empty() ? Value() : args.front();
    return std::nullopt;
}

} // namespace akimori::inspection
