#include "inspection/script/evaluator.h"
#include "inspection/script/operators.h"
#include "inspection/text.h"

#include <array>

// Operators, calls and assignments, by precedence.

namespace akimori::inspection {

namespace {
constexpr int kMaxVariables = 20'000;
} // namespace

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
            left = m_folding.add(left, right);
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

Value Evaluator::call(const Value& callee, const std::vector<Value>& args, qsizetype offset, bool isNew)
{
    const QByteArray name = lastName(callee.path);
    if (const auto value = m_folding.builtIn(name, callee, args, offset))
        return *value;
    if (callee.base && callee.base->isText())
        return m_folding.textMethod(*callee.base, name, args);
    if (callee.base && callee.base->list)
        return m_folding.listMethod(*callee.base, name, args);
    m_sinks.call(name, callee, args, offset, isNew);
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

void Evaluator::assign(const Value& target, const Value& value, bool append, qsizetype offset)
{
    if (target.path.isEmpty())
        return;
    Value stored = value;
    if (append) {
        const Value before = m_variables.value(target.path);
        stored = before.kind == Value::Kind::Unknown && before.path.isEmpty() ? Value() : m_folding.add(before, value);
        if (stored.kind == Value::Kind::Unknown)
            stored.concealment = value.concealment;
    }
    m_sinks.assignment(target, stored, offset);
    if (m_variables.size() < kMaxVariables) {
        if (stored.kind == Value::Kind::Unknown && stored.path.isEmpty() && stored.tag.isEmpty() && !stored.fields
            && stored.concealment == Concealment::Plain)
            m_variables.remove(target.path);
        else
            m_variables.insert(target.path, stored);
    }
}

} // namespace akimori::inspection
