#include "inspection/script/evaluator.h"
#include "inspection/text.h"

// Literals, variables, members.

namespace akimori::inspection {

namespace {
constexpr qsizetype kFewEscapes = 8; ///< quotes and the like; more is another disguise
} // namespace

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
        return m_folding.decoded(value.text, token.offset);
    if (token.text.size() - value.text.size() <= kFewEscapes)
        m_folding.tryOpaque(value, token.offset);
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
    const std::vector<double> codes = numbersIn(*value.list);
    if (codes.size() == value.list->size())
        m_folding.tryOpaque(codes, offset);
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
            ++m_sinks.deferred; // method(…) {…}
            m_at = m_match[m_at + 1] + 1;
            block();
            --m_sinks.deferred;
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

} // namespace akimori::inspection
