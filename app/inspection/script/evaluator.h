#pragma once

#include "inspection/script/scriptfacts.h"
#include "inspection/script/tokens.h"

#include <QHash>

#include <memory>
#include <optional>

namespace akimori::inspection {

/// A constant, as far as known. Cheap to copy.
struct Value
{
    enum class Kind : quint8 { Unknown, Text, Number, List };
    Kind kind = Kind::Unknown;
    Concealment concealment = Concealment::Plain;
    bool partial = false;
    bool pattern = false; ///< text is the source of a regular expression
    bool decodes = false; ///< a function with a decoder in it
    double number = 0;
    QByteArray text;
    QByteArray path; ///< "document.write": what the expression names, for sinks and assignments
    QByteArray tag;  ///< element name when it came from createElement
    std::shared_ptr<std::vector<Value>> list;
    std::shared_ptr<Value> base; ///< receiver of a method call
    std::shared_ptr<QHash<QByteArray, Value>> fields;

    bool isText() const { return kind == Kind::Text; }
    bool isNumber() const { return kind == Kind::Number; }
};

/// Walks the tokens of one script once, loosely (no grammar errors), keeps the constants of variables, and
/// notes what reaches a sink. Never runs anything.
class Evaluator
{
public:
    Evaluator(const std::vector<Token>& tokens, ScriptFacts& facts);
    void run();

    struct Code
    {
        QByteArray text;
        qsizetype offset;
    };
    /// Constant code that was given to an executor, to be analysed in turn.
    std::vector<Code> executed;

private:
    const Token& peek(std::size_t ahead = 0) const;
    bool isMark(const char* mark, std::size_t ahead = 0) const;
    bool takeMark(const char* mark);
    void matchBrackets();
    void statement();
    void importStatement();
    void block();
    Value sequence();
    Value assignment();
    Value conditional();
    Value binary(int least);
    Value unary();
    Value postfix();
    Value primary();
    Value function(bool isDeclaration);
    Value arrowBody();
    Value arrayLiteral();
    Value objectLiteral();
    Value literal(const Token& token);
    /// `runNow`: functions among them are called without waiting for a visitor.
    std::vector<Value> arguments(bool runNow = false);
    bool callsItsFunction(const QByteArray& path) const;
    Value member(Value base, const QByteArray& name);
    Value index(Value base, const Value& key);
    Value call(const Value& callee, const std::vector<Value>& args, qsizetype offset, bool isNew);
    Value textMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args);
    Value listMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args);
    std::optional<Value> decoder(const QByteArray& name, const Value& callee, const std::vector<Value>& args,
                                 qsizetype offset);
    void callSink(const QByteArray& name, const Value& callee, const std::vector<Value>& args, qsizetype offset,
                  bool isNew);
    void assign(const Value& target, const Value& value, bool append, qsizetype offset);
    void sink(Sink::Kind kind, const Value& value, qsizetype offset, const QByteArray& tag = {});
    Value add(const Value& left, const Value& right);
    Value decoded(QByteArray text, qsizetype offset);
    static std::vector<double> numbers(const std::vector<Value>& values);

    const std::vector<Token>& m_tokens;
    ScriptFacts& m_facts;
    std::vector<std::size_t> m_match; ///< closing bracket of an opening one
    std::vector<int> m_decodersBefore; ///< names of decoders before each token
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_deferred = 0;
    bool m_runsNow = false; ///< the next function expression is called at once
    qsizetype m_budget;     ///< bytes of constants still to be made
    QHash<QByteArray, Value> m_variables;
    QSet<QByteArray> m_decoderFunctions; ///< own functions that contain a decoder
    QSet<std::size_t> m_boundArguments;
};

} // namespace akimori::inspection
