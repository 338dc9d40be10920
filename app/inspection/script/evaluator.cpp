#include "inspection/script/evaluator.h"

#include "inspection/script/decoders.h"
#include "inspection/text.h"

#include <array>
#include <cmath>

namespace akimori::inspection {

namespace {

constexpr int kMaxDepth = 240;                ///< recursion; deeper code is walked flat
constexpr qsizetype kMaxConstants = 8 << 20;  ///< bytes of folded constants per script
constexpr qsizetype kMaxText = 1 << 20;       ///< bytes of one constant
constexpr int kMaxVariables = 20'000;
constexpr std::size_t kMaxSinks = 5'000;
constexpr std::size_t kMaxRevealed = 500;
constexpr qsizetype kFewEscapes = 8; ///< quotes and the like; more is another disguise

Value textValue(QByteArray text, Concealment concealment = Concealment::Plain)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = std::move(text);
    value.concealment = concealment;
    return value;
}

Value numberValue(double number)
{
    Value value;
    value.kind = Value::Kind::Number;
    value.number = number;
    return value;
}

QByteArray lastName(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('.') + 1);
}

/// "window.top.location.href" → "location.href"
QByteArray withoutGlobal(QByteArray path)
{
    static const std::array<QByteArrayView, 8> kGlobals{"window.", "self.", "globalThis.", "top.", "parent.", "this.",
                                                        "frames.", "document.defaultView."};
    bool again = true;
    while (again) {
        again = false;
        for (const QByteArrayView global : kGlobals) {
            if (path.startsWith(global)) {
                path.remove(0, global.size());
                again = true;
            }
        }
    }
    return path;
}

bool isDecoderName(const QByteArray& name)
{
    static const QSet<QByteArray> kNames{"atob", "unescape", "decodeURIComponent", "decodeURI", "fromCharCode",
                                         "fromCodePoint", "charCodeAt"};
    return kNames.contains(name);
}

Concealment more(Concealment a, Concealment b)
{
    return std::max(a, b);
}

int precedenceOf(const Token& token)
{
    if (token.kind == TokenKind::Name)
        return token.text == "in" || token.text == "instanceof" ? 7 : -1;
    if (token.kind != TokenKind::Mark)
        return -1;
    static const QHash<QByteArray, int> kLevels{
        {"||", 1}, {"?\?", 1}, {"&&", 2}, {"|", 3},  {"^", 4},   {"&", 5},  {"==", 6}, {"!=", 6}, {"===", 6}, {"!==", 6},
        {"<", 7},  {">", 7},  {"<=", 7}, {">=", 7}, {"<<", 8}, {">>", 8}, {">>>", 8}, {"+", 9}, {"-", 9},
        {"*", 10}, {"/", 10}, {"%", 10}};
    return kLevels.value(QByteArray::fromRawData(token.text.data(), token.text.size()), -1);
}

double arithmetic(QByteArrayView mark, double a, double b)
{
    const auto whole = [](double x) { return std::isfinite(x) && std::abs(x) < 9e15 ? static_cast<qint64>(x) : 0; };
    if (mark == "-")
        return a - b;
    if (mark == "*")
        return a * b;
    if (mark == "/")
        return b != 0 ? a / b : 0;
    if (mark == "%")
        return b != 0 ? std::fmod(a, b) : 0;
    if (mark == "^")
        return static_cast<double>(static_cast<qint32>(whole(a)) ^ static_cast<qint32>(whole(b)));
    if (mark == "|")
        return static_cast<double>(static_cast<qint32>(whole(a)) | static_cast<qint32>(whole(b)));
    if (mark == "&")
        return static_cast<double>(static_cast<qint32>(whole(a)) & static_cast<qint32>(whole(b)));
    const int shift = static_cast<int>(whole(b) & 31);
    if (mark == "<<")
        return static_cast<double>(static_cast<qint32>(static_cast<quint32>(whole(a)) << shift));
    return static_cast<double>(static_cast<quint32>(whole(a)) >> shift);
}

QByteArray numberText(double number)
{
    return std::floor(number) == number && std::abs(number) < 1e15 ? QByteArray::number(static_cast<qint64>(number))
                                                                  : QByteArray::number(number);
}

/// Keeps the recursion bounded on every way out.
class DepthGuard
{
public:
    explicit DepthGuard(int& depth) : m_depth(depth) { ++m_depth; }
    ~DepthGuard() { --m_depth; }
    DepthGuard(const DepthGuard&) = delete;
    DepthGuard& operator=(const DepthGuard&) = delete;

private:
    int& m_depth;
};

} // namespace

Evaluator::Evaluator(const std::vector<Token>& tokens, ScriptFacts& facts)
    : m_tokens(tokens)
    , m_facts(facts)
    , m_budget(kMaxConstants)
{
    matchBrackets();
}

void Evaluator::run()
{
    while (m_at < m_tokens.size()) {
        const std::size_t before = m_at;
        statement();
        if (m_at == before)
            ++m_at;
    }
}

const Token& Evaluator::peek(std::size_t ahead) const
{
    static const Token kEnd;
    return m_at + ahead < m_tokens.size() ? m_tokens[m_at + ahead] : kEnd;
}

bool Evaluator::isMark(const char* mark, std::size_t ahead) const
{
    const Token& token = peek(ahead);
    return token.kind == TokenKind::Mark && token.text == QByteArrayView(mark);
}

bool Evaluator::takeMark(const char* mark)
{
    if (!isMark(mark))
        return false;
    ++m_at;
    return true;
}

void Evaluator::matchBrackets()
{
    m_match.assign(m_tokens.size(), m_tokens.size());
    m_decodersBefore.assign(m_tokens.size() + 1, 0);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const bool decoder = m_tokens[i].kind == TokenKind::Name && isDecoderName(m_tokens[i].text.toByteArray());
        m_decodersBefore[i + 1] = m_decodersBefore[i] + decoder;
        if (m_tokens[i].kind != TokenKind::Mark || m_tokens[i].text.size() != 1)
            continue;
        const char c = m_tokens[i].text.at(0);
        if (c == '(' || c == '[' || c == '{') {
            open.push_back(i);
        } else if ((c == ')' || c == ']' || c == '}') && !open.empty()) {
            m_match[open.back()] = i;
            open.pop_back();
        }
    }
}

void Evaluator::statement()
{
    const Token& token = peek();
    if (token.kind == TokenKind::Mark) {
        if (token.text == "{") {
            block();
            return;
        }
        if (token.text == ";" || token.text == "}" || token.text == ")" || token.text == "]" || token.text == ","
            || token.text == ":") {
            ++m_at;
            return;
        }
    }
    if (token.kind == TokenKind::Name) {
        static const QSet<QByteArray> kSkipped{"var", "let", "const", "return", "throw", "case", "else", "do", "try",
                                               "finally", "default", "if", "while", "for", "switch", "with", "catch",
                                               "break", "continue", "export"};
        const QByteArray word = QByteArray::fromRawData(token.text.data(), token.text.size());
        if (word == "function") {
            function(true);
            return;
        }
        if ((word == "import" && !isMark("(", 1) && !isMark(".", 1)) || (word == "export" && isMark("{", 1))
            || (word == "export" && isMark("*", 1))) {
            importStatement();
            return;
        }
        if (kSkipped.contains(word)) {
            ++m_at;
            return;
        }
    }
    sequence();
}

/// import x from "…", import "…", export * from "…"
void Evaluator::importStatement()
{
    constexpr std::size_t kMaxNames = 400;
    ++m_at;
    for (std::size_t i = 0; i < kMaxNames && m_at < m_tokens.size() && !isMark(";"); ++i, ++m_at) {
        if (peek().kind != TokenKind::Text)
            continue;
        int escaped = 0;
        sink(Sink::Kind::Import, textValue(unescapeLiteral(peek().text, escaped)), peek().offset);
        ++m_at;
        return;
    }
}

void Evaluator::block()
{
    const std::size_t open = m_at++;
    const std::size_t close = m_match[open];
    if (m_depth > kMaxDepth)
        return; // its statements are then read flat by the caller
    const DepthGuard guard(m_depth);
    while (m_at < close && m_at < m_tokens.size()) {
        const std::size_t before = m_at;
        statement();
        if (m_at == before)
            ++m_at;
    }
    if (m_at == close && m_at < m_tokens.size())
        ++m_at;
}

Value Evaluator::sequence()
{
    Value value = assignment();
    while (isMark(",")) {
        ++m_at;
        value = assignment();
    }
    return value;
}

Value Evaluator::assignment()
{
    if (m_depth > kMaxDepth) {
        m_facts.cut = true;
        ++m_at;
        return {};
    }
    const DepthGuard guard(m_depth);
    const qsizetype offset = peek().offset;
    const bool runsNow = m_runsNow;
    Value left = conditional();
    if (isMark("=>")) {
        ++m_at;
        m_runsNow = runsNow;
        return arrowBody();
    }
    if (isMark("=") || isMark("+=")) {
        const bool append = isMark("+=");
        ++m_at;
        m_runsNow = lastName(left.path) == "onload" || lastName(left.path) == "onpageshow";
        Value right = assignment();
        m_runsNow = false;
        assign(left, right, append, offset);
        return right;
    }
    static const std::array<const char*, 8> kOthers{"-=", "**=", "<<=", ">>=", ">>>=", "&&=", "||=", "?\?="};
    for (const char* mark : kOthers) {
        if (isMark(mark)) {
            ++m_at;
            return assignment();
        }
    }
    return left;
}

Value Evaluator::conditional()
{
    Value condition = binary(0);
    if (!isMark("?"))
        return condition;
    ++m_at;
    Value yes = assignment();
    if (!takeMark(":"))
        return yes;
    Value no = assignment();
    return yes.kind != Value::Kind::Unknown ? yes : no;
}

Value Evaluator::binary(int least)
{
    Value left = unary();
    while (true) {
        const int level = precedenceOf(peek());
        if (level < 0 || level < least)
            return left;
        const QByteArrayView mark = peek().text;
        ++m_at;
        Value right = binary(level + 1);
        if (mark == "+") {
            left = add(left, right);
        } else if (left.isNumber() && right.isNumber() && level >= 3 && level != 6 && level != 7) {
            left = numberValue(arithmetic(mark, left.number, right.number));
        } else if (mark == "||" || mark == "?\?") {
            if (left.kind == Value::Kind::Unknown && right.kind != Value::Kind::Unknown)
                left = right;
        } else {
            left = mark == "&&" ? right : Value();
        }
    }
}

Value Evaluator::add(const Value& left, const Value& right)
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
    m_budget -= left.text.size() + right.text.size(); // "a=a+a" again and again must not double without end
    if (m_budget < 0)
        m_facts.cut = true;
    else if (left.text.size() + right.text.size() <= kMaxText)
        sum.text = part(left) + part(right);
    sum.partial = left.partial || right.partial || left.kind == Value::Kind::Unknown
                  || right.kind == Value::Kind::Unknown;
    return sum;
}

Value Evaluator::unary()
{
    if (m_depth > kMaxDepth) {
        m_facts.cut = true;
        ++m_at;
        return {};
    }
    const Token& token = peek();
    if (token.kind == TokenKind::Mark
        && (token.text == "!" || token.text == "~" || token.text == "+" || token.text == "-" || token.text == "++"
            || token.text == "--" || token.text == "...")) {
        const DepthGuard guard(m_depth);
        const QByteArrayView mark = token.text;
        ++m_at;
        m_runsNow = true; // "!function(){…}()"
        Value value = unary();
        m_runsNow = false;
        if (mark == "-" && value.isNumber())
            return numberValue(-value.number);
        if (mark == "~" && value.isNumber())
            return numberValue(static_cast<double>(~static_cast<qint64>(value.number)));
        if (mark == "+" && value.isText())
            return numberValue(value.text.toDouble());
        return mark == "..." || mark == "+" ? value : Value();
    }
    if (token.kind == TokenKind::Name
        && (token.text == "typeof" || token.text == "void" || token.text == "delete" || token.text == "await"
            || token.text == "yield")) {
        const DepthGuard guard(m_depth);
        const bool waits = token.text == "await";
        ++m_at;
        m_runsNow = true;
        Value value = unary();
        m_runsNow = false;
        return waits ? value : Value();
    }
    return postfix();
}

Value Evaluator::postfix()
{
    const DepthGuard guard(m_depth);
    bool isNew = false;
    while (peek().kind == TokenKind::Name && peek().text == "new") {
        isNew = true;
        ++m_at;
    }
    const qsizetype offset = peek().offset;
    Value value = primary();
    while (m_at < m_tokens.size()) {
        if (isMark(".") || (isMark("?") && isMark(".", 1))) {
            m_at += isMark(".") ? 1 : 2;
            if (peek().kind == TokenKind::Name) {
                const QByteArray name = peek().text.toByteArray();
                m_facts.names.insert(name);
                ++m_at;
                value = member(std::move(value), name);
            }
        } else if (isMark("[")) {
            const std::size_t close = m_match[m_at];
            ++m_at;
            const Value key = m_at < close ? sequence() : Value();
            if (close < m_tokens.size())
                m_at = std::max(m_at, close + 1);
            value = index(std::move(value), key);
        } else if (isMark("(")) {
            value = call(value, arguments(callsItsFunction(value.path)), offset, isNew);
            isNew = false;
        } else if (peek().kind == TokenKind::Template && value.kind == Value::Kind::Unknown) {
            value = call(value, {literal(peek())}, offset, false); // eval`…`
            ++m_at;
        } else if (isMark("++") || isMark("--")) {
            ++m_at;
        } else {
            break;
        }
    }
    if (isNew)
        value = call(value, {}, offset, true);
    return value;
}

Value Evaluator::primary()
{
    const Token& token = peek();
    const bool runsNow = std::exchange(m_runsNow, false);
    switch (token.kind) {
    case TokenKind::Text:
    case TokenKind::Template: {
        ++m_at;
        return literal(token);
    }
    case TokenKind::Number: {
        ++m_at;
        QByteArray digits = lower(token.text).replace('_', "");
        bool ok = false;
        const double value = digits.startsWith("0x")   ? static_cast<double>(digits.mid(2).toULongLong(&ok, 16))
                             : digits.startsWith("0b") ? static_cast<double>(digits.mid(2).toULongLong(&ok, 2))
                             : digits.startsWith("0o") ? static_cast<double>(digits.mid(2).toULongLong(&ok, 8))
                                                       : digits.toDouble(&ok);
        return ok ? numberValue(value) : Value();
    }
    case TokenKind::Pattern: {
        ++m_at;
        Value value;
        value.pattern = true;
        value.text = token.text.toByteArray();
        return value;
    }
    case TokenKind::Name: {
        if (token.text == "function" || (token.text == "async" && peek(1).text == "function")) {
            if (token.text == "async")
                ++m_at;
            m_runsNow = runsNow;
            return function(false);
        }
        ++m_at;
        if (token.text == "class" || token.text == "async" || token.text == "get" || token.text == "static")
            return {};
        const QByteArray name = token.text.toByteArray();
        m_facts.names.insert(name);
        if (const auto known = m_variables.constFind(name); known != m_variables.constEnd()) {
            Value value = known.value();
            value.path = value.path.isEmpty() || value.kind != Value::Kind::Unknown ? name : value.path;
            return value;
        }
        Value value;
        value.path = name;
        return value;
    }
    case TokenKind::Mark: break;
    case TokenKind::End: return {};
    }
    if (token.text == "(") {
        const std::size_t close = m_match[m_at];
        ++m_at;
        m_runsNow = true;
        Value value = m_at < close ? sequence() : Value();
        m_runsNow = false;
        if (close < m_tokens.size())
            m_at = std::max(m_at, close + 1);
        return value;
    }
    if (token.text == "[")
        return arrayLiteral();
    if (token.text == "{")
        return objectLiteral();
    return {};
}

Value Evaluator::literal(const Token& token)
{
    int escaped = 0;
    QByteArray text = unescapeLiteral(token.text, escaped);
    m_facts.escapedLetters += escaped;
    Value value = textValue(std::move(text));
    if (token.kind == TokenKind::Template && value.text.contains("${")) {
        QByteArray filled;
        qsizetype at = 0;
        while (at < value.text.size()) {
            const qsizetype open = value.text.indexOf("${", at);
            const qsizetype close = open < 0 ? -1 : value.text.indexOf('}', open);
            if (close < 0)
                break;
            filled += value.text.mid(at, open - at);
            const QByteArray inner = value.text.mid(open + 2, close - open - 2).trimmed();
            const bool quoted = inner.size() >= 2 && (inner.startsWith('\'') || inner.startsWith('"')) && inner.endsWith(inner.at(0));
            const Value known = quoted ? textValue(inner.mid(1, inner.size() - 2)) : m_variables.value(inner);
            filled += known.text;
            value.partial = value.partial || !known.isText();
            at = close + 1;
        }
        value.text = filled + value.text.mid(at);
        value.concealment = Concealment::Assembled;
    }
    if (escaped >= 8 && escaped * 2 > value.text.size())
        return decoded(value.text, token.offset);
    if (value.text.size() >= 32 && !value.partial && m_facts.opaqueLiterals < 64
        && token.text.size() - value.text.size() <= kFewEscapes) {
        // White space means prose or markup; encoded data has none (or is a list of numbers).
        const qsizetype blanks = value.text.count(' ');
        const bool opaque = blanks == 0 || (blanks * 5 > value.text.size() && std::isxdigit(value.text.at(0)));
        if (opaque && !isPayload(value.text)) {
            ++m_facts.opaqueLiterals;
            if (const auto found = reveal(value.text); found && m_facts.revealed.size() < kMaxRevealed)
                m_facts.revealed.push_back({*found, token.offset});
        }
    }
    return value;
}

Value Evaluator::arrayLiteral()
{
    const std::size_t open = m_at++;
    const std::size_t close = m_match[open];
    Value value;
    value.kind = Value::Kind::List;
    value.list = std::make_shared<std::vector<Value>>();
    const qsizetype offset = m_tokens[open].offset;
    while (m_at < close && m_at < m_tokens.size()) {
        if (takeMark(","))
            continue;
        const std::size_t before = m_at;
        value.list->push_back(assignment());
        if (m_at == before)
            ++m_at;
    }
    if (m_at == close && m_at < m_tokens.size())
        ++m_at;
    const std::vector<double> codes = numbers(*value.list);
    if (codes.size() >= 16 && codes.size() == value.list->size() && m_facts.opaqueLiterals < 64) {
        ++m_facts.opaqueLiterals;
        if (const auto found = reveal(codes); found && m_facts.revealed.size() < kMaxRevealed)
            m_facts.revealed.push_back({*found, offset});
    }
    return value;
}

Value Evaluator::objectLiteral()
{
    const std::size_t open = m_at++;
    const std::size_t close = m_match[open];
    Value value;
    value.fields = std::make_shared<QHash<QByteArray, Value>>();
    while (m_at < close && m_at < m_tokens.size()) {
        const std::size_t before = m_at;
        const Token& key = peek();
        if ((key.kind == TokenKind::Name || key.kind == TokenKind::Text) && isMark(":", 1)) {
            m_at += 2;
            m_facts.names.insert(key.text.toByteArray());
            const qsizetype offset = peek().offset;
            Value field = assignment();
            const QByteArray name = key.text.toByteArray();
            if (name == "innerHTML" || name == "src") {
                Value target;
                target.path = "object." + name;
                assign(target, field, false, offset);
            }
            if (value.fields->size() < 200)
                value.fields->insert(name, std::move(field));
        } else if (key.kind == TokenKind::Name && isMark("(", 1) && m_match[m_at + 1] + 1 < close
                   && m_tokens[m_match[m_at + 1] + 1].text == "{") {
            ++m_deferred; // method(…) {…}
            m_at = m_match[m_at + 1] + 1;
            block();
            --m_deferred;
        } else {
            statement();
        }
        if (m_at == before)
            ++m_at;
    }
    if (m_at == close && m_at < m_tokens.size())
        ++m_at;
    return value;
}

Value Evaluator::function(bool isDeclaration)
{
    const bool runsNow = std::exchange(m_runsNow, false) && !isDeclaration;
    ++m_at;
    takeMark("*");
    QByteArray name;
    if (peek().kind == TokenKind::Name) {
        name = peek().text.toByteArray();
        ++m_at;
    }
    if (!isMark("("))
        return {};
    const std::size_t parametersEnd = m_match[m_at];
    std::vector<QByteArray> parameters;
    for (std::size_t i = m_at + 1; i < parametersEnd && i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == TokenKind::Name && parameters.size() < 64)
            parameters.push_back(m_tokens[i].text.toByteArray());
    }
    m_at = std::min(parametersEnd + 1, m_tokens.size());
    if (!isMark("{"))
        return {};
    const std::size_t bodyOpen = m_at;
    const std::size_t bodyEnd = m_match[bodyOpen];
    // "(function(a){…})(x)" and "(function(a){…}(x))": the parameters are constants when the arguments are.
    std::size_t callAt = bodyEnd + 1;
    if (callAt < m_tokens.size() && m_tokens[callAt].text == ")")
        ++callAt;
    const bool called = runsNow && callAt < m_tokens.size() && m_tokens[callAt].kind == TokenKind::Mark
                        && m_tokens[callAt].text == "(";
    if (called && !m_boundArguments.contains(callAt)) {
        m_boundArguments.insert(callAt);
        m_at = callAt;
        const std::vector<Value> args = arguments();
        for (std::size_t i = 0; i < args.size() && i < parameters.size(); ++i) {
            if (args[i].kind != Value::Kind::Unknown || !args[i].path.isEmpty())
                m_variables.insert(parameters[i], args[i]);
        }
        m_at = bodyOpen;
    } else {
        for (const QByteArray& parameter : parameters)
            m_variables.remove(parameter);
    }
    if (!name.isEmpty() && m_decodersBefore[std::min(bodyEnd, m_tokens.size())] > m_decodersBefore[bodyOpen])
        m_decoderFunctions.insert(name);
    m_deferred += runsNow ? 0 : 1;
    block();
    m_deferred -= runsNow ? 0 : 1;
    Value value;
    value.path = name;
    value.decodes = m_decodersBefore[std::min(bodyEnd, m_tokens.size())] > m_decodersBefore[bodyOpen];
    return value;
}

Value Evaluator::arrowBody()
{
    const bool runsNow = std::exchange(m_runsNow, false);
    const std::size_t from = m_at;
    m_deferred += runsNow ? 0 : 1;
    if (isMark("{"))
        block();
    else
        assignment();
    m_deferred -= runsNow ? 0 : 1;
    Value value;
    value.decodes = m_decodersBefore[std::min(m_at, m_tokens.size())] > m_decodersBefore[std::min(from, m_tokens.size())];
    return value;
}

/// setTimeout(f), $(f), addEventListener("load", f): f runs with the page, not with a click.
bool Evaluator::callsItsFunction(const QByteArray& path) const
{
    static const QSet<QByteArray> kRunners{"setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback",
                                           "queueMicrotask", "$", "jQuery", "ready", "then", "forEach", "finally"};
    const QByteArray name = lastName(path);
    if (kRunners.contains(name))
        return true;
    static const QSet<QByteArray> kStartEvents{"load", "DOMContentLoaded", "pageshow", "readystatechange", "onload"};
    return (name == "addEventListener" || name == "attachEvent" || name == "on" || name == "one")
           && kStartEvents.contains(peek(1).text.toByteArray());
}

std::vector<Value> Evaluator::arguments(bool runNow)
{
    const std::size_t open = m_at;
    const std::size_t close = m_match[open];
    ++m_at;
    std::vector<Value> args;
    while (m_at < close && m_at < m_tokens.size()) {
        if (takeMark(","))
            continue;
        const std::size_t before = m_at;
        m_runsNow = runNow;
        args.push_back(assignment());
        m_runsNow = false;
        if (m_at == before)
            ++m_at;
    }
    if (close < m_tokens.size())
        m_at = close + 1;
    return args;
}

Value Evaluator::member(Value base, const QByteArray& name)
{
    if (base.fields && base.fields->contains(name))
        return base.fields->value(name);
    Value value;
    if (name == "length" && base.isText())
        return numberValue(static_cast<double>(base.text.size()));
    value.path = base.path.isEmpty() ? "?." + name : base.path + '.' + name;
    if (const auto known = m_variables.constFind(value.path); known != m_variables.constEnd()) {
        Value stored = known.value();
        stored.path = value.path;
        return stored;
    }
    if (base.kind != Value::Kind::Unknown || !base.tag.isEmpty() || base.pattern || base.concealment == Concealment::Decoded) {
        value.tag = base.tag;
        value.concealment = base.concealment;
        value.base = std::make_shared<Value>(std::move(base));
    }
    return value;
}

Value Evaluator::index(Value base, const Value& key)
{
    if (key.isNumber() && base.list && key.number >= 0 && key.number < static_cast<double>(base.list->size()))
        return (*base.list)[static_cast<std::size_t>(key.number)];
    if (key.isNumber() && base.isText()) {
        const auto at = static_cast<qsizetype>(key.number);
        return at >= 0 && at < base.text.size() ? textValue(base.text.mid(at, 1), Concealment::Assembled) : Value();
    }
    if (key.isText() && !key.partial && key.text.size() < 64) {
        m_facts.names.insert(key.text);
        return member(std::move(base), key.text);
    }
    Value value;
    value.concealment = base.concealment;
    return value;
}

std::vector<double> Evaluator::numbers(const std::vector<Value>& values)
{
    std::vector<double> codes;
    for (const Value& value : values) {
        if (value.list) {
            for (const Value& inner : *value.list) {
                if (!inner.isNumber())
                    return {};
                codes.push_back(inner.number);
            }
        } else if (value.isNumber()) {
            codes.push_back(value.number);
        } else {
            return {};
        }
    }
    return codes;
}

Value Evaluator::decoded(QByteArray text, qsizetype offset)
{
    m_budget -= text.size();
    if (m_budget < 0) {
        m_facts.cut = true;
        return {};
    }
    if (text.size() >= 6 && isPayload(text) && m_facts.revealed.size() < kMaxRevealed)
        m_facts.revealed.push_back({text, offset});
    return textValue(std::move(text), Concealment::Decoded);
}

std::optional<Value> Evaluator::decoder(const QByteArray& name, const Value& callee, const std::vector<Value>& args,
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
        const std::vector<double> codes = numbers(given);
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

Value Evaluator::call(const Value& callee, const std::vector<Value>& args, qsizetype offset, bool isNew)
{
    const QByteArray name = lastName(callee.path);
    if (const auto value = decoder(name, callee, args, offset))
        return *value;
    if (callee.base && callee.base->isText())
        return textMethod(*callee.base, name, args);
    if (callee.base && callee.base->list)
        return listMethod(*callee.base, name, args);
    callSink(name, callee, args, offset, isNew);
    Value result;
    if (name == "createElement" && !args.empty() && args.front().isText())
        result.tag = lower(args.front().text);
    else if (name == "createElementNS" && args.size() > 1 && args[1].isText())
        result.tag = lower(args[1].text);
    else if (isNew && callee.path == "Image")
        result.tag = "img";
    const bool ownDecoder = m_decoderFunctions.contains(callee.path) && !args.empty()
                            && ((args.front().isText() && args.front().text.size() >= 16) || args.front().list);
    if (ownDecoder || (callee.base && callee.base->concealment == Concealment::Decoded))
        result.concealment = Concealment::Decoded;
    if (name == "bind" || name == "call" || name == "apply" || name == "then")
        result.path = callee.path.left(callee.path.lastIndexOf('.'));
    return result;
}

Value Evaluator::textMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args)
{
    const auto numberAt = [&](std::size_t i, double otherwise) {
        return args.size() > i && args[i].isNumber() ? args[i].number : otherwise;
    };
    const auto size = static_cast<double>(base.text.size());
    const auto clampIndex = [&](double value) {
        return static_cast<qsizetype>(std::clamp(value < 0 ? value + size : value, 0.0, size));
    };
    m_budget -= base.text.size();
    if (m_budget < 0) {
        m_facts.cut = true;
        return {};
    }
    const Concealment assembled = more(base.concealment, Concealment::Assembled);
    if (name == "split") {
        Value value;
        value.kind = Value::Kind::List;
        value.concealment = base.concealment;
        value.list = std::make_shared<std::vector<Value>>();
        const QByteArray separator = args.empty() ? QByteArray() : args.front().text;
        if (separator.isEmpty()) {
            for (qsizetype i = 0; i < std::min<qsizetype>(base.text.size(), 65536); ++i)
                value.list->push_back(textValue(base.text.mid(i, 1), base.concealment));
        } else {
            for (const QByteArray& part : base.text.split(separator.at(0))) {
                if (separator.size() == 1)
                    value.list->push_back(textValue(part, base.concealment));
            }
        }
        return value;
    }
    if ((name == "replace" || name == "replaceAll") && args.size() > 1 && args[1].decodes && base.text.size() >= 16) {
        // "…".replace(/./g, c => String.fromCharCode(…)): every letter goes through a decoder
        Value unknown;
        unknown.concealment = Concealment::Decoded;
        return unknown;
    }
    if (name == "replace" || name == "replaceAll") {
        if (args.size() < 2 || !args[1].isText() || (!args[0].isText() && !args[0].pattern))
            return textValue(base.text, assembled);
        QByteArray what = args[0].text;
        QByteArray text = base.text;
        if (args[0].pattern && what.startsWith('[') && what.endsWith(']') && !what.contains('^') && !what.contains('-')) {
            for (const char c : what.mid(1, what.size() - 2))
                text.replace(QByteArray(1, c), args[1].text);
        } else if (!what.isEmpty()) {
            what.replace("\\", "");
            text.replace(what, args[1].text);
        }
        Value value = textValue(text.left(kMaxText), assembled);
        if (text != base.text && base.text.size() >= 16 && isPayload(text) && !isPayload(base.text))
            return decoded(text, 0);
        return value;
    }
    if (name == "charCodeAt")
        return clampIndex(numberAt(0, 0)) < base.text.size()
                   ? numberValue(static_cast<unsigned char>(base.text.at(clampIndex(numberAt(0, 0)))))
                   : Value();
    if (name == "charAt" || name == "at")
        return textValue(base.text.mid(clampIndex(numberAt(0, 0)), 1), assembled);
    if (name == "substr")
        return textValue(base.text.mid(clampIndex(numberAt(0, 0)), static_cast<qsizetype>(numberAt(1, size))), assembled);
    if (name == "slice" || name == "substring") {
        const qsizetype from = clampIndex(numberAt(0, 0));
        return textValue(base.text.mid(from, std::max<qsizetype>(0, clampIndex(numberAt(1, size)) - from)), assembled);
    }
    if (name == "concat") {
        Value value = base;
        for (const Value& arg : args)
            value = add(value, arg);
        return value;
    }
    if (name == "toLowerCase")
        return textValue(lower(base.text), base.concealment);
    if (name == "toString" || name == "trim" || name == "valueOf" || name == "normalize")
        return base;
    if (name == "repeat")
        return textValue(base.text.repeated(std::clamp<qsizetype>(static_cast<qsizetype>(numberAt(0, 1)), 0, 1000)).left(kMaxText),
                         assembled);
    Value unknown;
    unknown.concealment = base.concealment;
    return unknown;
}

Value Evaluator::listMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args)
{
    if (name == "reverse") {
        Value value = base;
        value.list = std::make_shared<std::vector<Value>>(base.list->rbegin(), base.list->rend());
        value.concealment = Concealment::Decoded;
        return value;
    }
    if (name == "join") {
        const QByteArray separator = args.empty() ? QByteArray(",") : args.front().text;
        Value value = textValue({}, more(base.concealment, Concealment::Assembled));
        for (std::size_t i = 0; i < base.list->size() && value.text.size() < kMaxText; ++i) {
            const Value& part = (*base.list)[i];
            value.text += (i > 0 ? separator : QByteArray())
                          + (part.isNumber() ? numberText(part.number) : part.text);
            value.partial = value.partial || part.kind == Value::Kind::Unknown;
        }
        return value.concealment == Concealment::Decoded ? decoded(value.text, 0) : value;
    }
    if (name == "concat" || name == "slice")
        return base;
    Value unknown;
    unknown.concealment = base.concealment;
    if (name == "map" && base.list->size() >= 8) {
        // the usual "x => String.fromCharCode(x - 7)": reveal() has already tried the list itself
        unknown.concealment = Concealment::Decoded;
    }
    return unknown;
}

void Evaluator::sink(Sink::Kind kind, const Value& value, qsizetype offset, const QByteArray& tag)
{
    if (m_facts.sinks.size() >= kMaxSinks)
        return;
    Sink sink;
    sink.kind = kind;
    sink.value = value.isText() ? value.text : QByteArray();
    sink.known = value.isText();
    sink.partial = value.partial;
    sink.concealment = value.concealment;
    sink.tag = tag;
    sink.offset = offset;
    sink.deferred = m_deferred > 0;
    if (kind == Sink::Kind::Execute) {
        if (value.concealment == Concealment::Decoded && !m_facts.decoderExecuted) {
            m_facts.decoderExecuted = true;
            m_facts.decoderOffset = offset;
        }
        if (value.isText())
            executed.push_back({value.text, offset});
    }
    m_facts.sinks.push_back(std::move(sink));
}

void Evaluator::callSink(const QByteArray& name, const Value& callee, const std::vector<Value>& args, qsizetype offset,
                         bool isNew)
{
    const QByteArray path = withoutGlobal(callee.path);
    const Value none;
    const Value& first = args.empty() ? none : args.front();
    const auto markup = [&](const Value& value) {
        if (value.isText() && value.text.contains('<'))
            sink(Sink::Kind::SetHtml, value, offset);
        else if (!value.tag.isEmpty())
            m_facts.names.insert("append:" + value.tag);
    };
    if (path == "eval" || path == "execScript" || path == "eval.call" || path == "eval.apply"
        || (name == "eval" && first.concealment == Concealment::Decoded)) {
        sink(Sink::Kind::Execute, args.size() > 1 && path != "eval" ? args[1] : first, offset);
    } else if (path == "Function" || name == "constructor") {
        // "this.constructor(x)" makes an object; only text makes it a function.
        const bool makesCode = !args.empty() && (path == "Function" || args.back().isText()
                                                 || args.back().concealment == Concealment::Decoded);
        if (makesCode)
            sink(Sink::Kind::Execute, args.back(), offset);
    } else if (path == "setTimeout" || path == "setInterval" || path == "setImmediate") {
        if (first.isText() || first.concealment == Concealment::Decoded)
            sink(Sink::Kind::Execute, first, offset);
    } else if (name == "write" || name == "writeln") {
        Value all = textValue({});
        for (const Value& arg : args)
            all = args.size() == 1 ? arg : add(all, arg);
        sink(Sink::Kind::WriteHtml, all, offset);
    } else if (name == "insertAdjacentHTML" && args.size() > 1) {
        markup(args[1]);
    } else if (name == "append" || name == "prepend" || name == "html" || name == "after" || name == "before"
               || name == "appendTo" || name == "createContextualFragment" || path == "$" || path == "jQuery"
               || name == "parseHTML" || name == "appendChild" || name == "insertBefore") {
        markup(first);
    } else if (name == "setAttribute" && args.size() > 1) {
        Value target;
        target.tag = callee.tag;
        target.path = "?." + lower(first.text);
        assign(target, args[1], false, offset);
    } else if (name == "getScript") {
        sink(Sink::Kind::Source, first, offset, "script");
    } else if (path == "importScripts" || path == "import") {
        for (const Value& arg : args)
            sink(Sink::Kind::Import, arg, offset);
    } else if (path == "fetch" || name == "sendBeacon" || path == "$.post" || path == "$.get" || path == "jQuery.post"
               || path == "$.getJSON" || path == "axios" || path == "axios.post" || path == "axios.get") {
        sink(Sink::Kind::Send, first, offset);
    } else if (path == "$.ajax" || path == "jQuery.ajax") {
        sink(Sink::Kind::Send, first.fields && first.fields->contains("url") ? first.fields->value("url") : first, offset);
    } else if (path == "open" || name == "openWindow") {
        sink(Sink::Kind::Window, first, offset);
    } else if (path == "navigation.navigate") {
        sink(Sink::Kind::Location, first, offset);
    } else if (isNew && path == "Blob") {
        // code for a worker or a page of its own
        if (first.list && !first.list->empty() && first.list->front().isText())
            executed.push_back({first.list->front().text, offset});
    } else if (name == "open" && args.size() > 1) {
        sink(Sink::Kind::Send, args[1], offset);
    } else if (isNew && (path == "WebSocket" || path == "EventSource")) {
        sink(Sink::Kind::Socket, first, offset);
    } else if (isNew && (path == "Worker" || path == "SharedWorker")) {
        sink(Sink::Kind::Worker, first, offset);
    } else if (name == "register" && callee.path.contains("serviceWorker")) {
        sink(Sink::Kind::ServiceWorker, first, offset);
    } else if ((name == "replace" || name == "assign") && callee.path.contains("location")) {
        sink(Sink::Kind::Location, first, offset);
    }
}

void Evaluator::assign(const Value& target, const Value& value, bool append, qsizetype offset)
{
    if (target.path.isEmpty())
        return;
    Value stored = value;
    if (append) {
        const Value before = m_variables.value(target.path);
        stored = before.kind == Value::Kind::Unknown && before.path.isEmpty() ? Value() : add(before, value);
        if (stored.kind == Value::Kind::Unknown)
            stored.concealment = value.concealment;
    }
    const QByteArray path = withoutGlobal(target.path);
    const QByteArray name = lastName(target.path);
    if (path == "location" || path == "document.location" || path.endsWith("location.href")
        || path.endsWith("location") || path == "document.URL") {
        sink(Sink::Kind::Location, stored, offset);
    } else if (name == "src" && target.path.contains('.')) {
        sink(Sink::Kind::Source, stored, offset, target.tag);
    } else if (name == "innerHTML" || name == "outerHTML" || name == "srcdoc") {
        sink(Sink::Kind::SetHtml, stored, offset, target.tag);
    } else if ((name == "text" || name == "textContent" || name == "innerText") && target.tag == "script") {
        sink(Sink::Kind::Execute, stored, offset);
    } else if (name == "action" || name == "formaction") {
        sink(Sink::Kind::FormAction, stored, offset);
    } else if (name == "href" && target.path.contains('.')) {
        sink(Sink::Kind::Link, stored, offset, target.tag);
    } else if (name == "content" && stored.isText() && lower(stored.text).contains("url=")) {
        Value where = stored; // <meta http-equiv=refresh> made by the script
        where.text = stored.text.mid(lower(stored.text).indexOf("url=") + 4).trimmed();
        sink(Sink::Kind::Location, where, offset);
    } else if (name == "data" && target.tag == "object") {
        sink(Sink::Kind::Source, stored, offset, target.tag);
    }
    if (m_variables.size() < kMaxVariables) {
        if (stored.kind == Value::Kind::Unknown && stored.path.isEmpty() && stored.tag.isEmpty() && !stored.fields
            && stored.concealment == Concealment::Plain)
            m_variables.remove(target.path);
        else
            m_variables.insert(target.path, stored);
    }
}

} // namespace akimori::inspection
