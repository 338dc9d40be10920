#include "inspection/script/evaluator.h"

// Statements and functions; expressions.cpp has the operators, operands.cpp what they work on.

namespace akimori::inspection {

namespace {

bool isDecoderName(const QByteArray& name)
{
    static const QSet<QByteArray> kNames{"atob", "unescape", "decodeURIComponent", "decodeURI", "fromCharCode",
                                         "fromCodePoint", "charCodeAt"};
    return kNames.contains(name);
}

} // namespace

Evaluator::Evaluator(const std::vector<Token>& tokens, ScriptFacts& facts)
    : m_tokens(tokens)
    , m_facts(facts)
    , m_folding(facts)
    , m_sinks(facts, m_folding)
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
    return token.kind == TokenKind::Mark && token.text.front() == *mark && token.text == QByteArrayView(mark);
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
        const bool decoder = m_tokens[i].kind == TokenKind::Name && isDecoderName(QByteArray::fromRawData(m_tokens[i].text.data(), m_tokens[i].text.size()));
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
        m_sinks.add(Sink::Kind::Import, textValue(unescapeLiteral(peek().text, escaped)), peek().offset);
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
    m_sinks.deferred += runsNow ? 0 : 1;
    block();
    m_sinks.deferred -= runsNow ? 0 : 1;
    Value value;
    value.path = name;
    value.decodes = m_decodersBefore[std::min(bodyEnd, m_tokens.size())] > m_decodersBefore[bodyOpen];
    return value;
}

Value Evaluator::arrowBody()
{
    const bool runsNow = std::exchange(m_runsNow, false);
    const std::size_t from = m_at;
    m_sinks.deferred += runsNow ? 0 : 1;
    if (isMark("{"))
        block();
    else
        assignment();
    m_sinks.deferred -= runsNow ? 0 : 1;
    Value value;
    value.decodes = m_decodersBefore[std::min(m_at, m_tokens.size())] > m_decodersBefore[std::min(from, m_tokens.size())];
    return value;
}

} // namespace akimori::inspection
