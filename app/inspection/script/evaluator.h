#pragma once

#include "inspection/script/sinklog.h"
#include "inspection/script/tokens.h"

namespace akimori::inspection {

/// Walks the tokens of one script once, loosely (no grammar errors), keeps the constants of variables, and
/// notes what reaches a sink. Never runs anything.
class Evaluator
{
public:
    Evaluator(const std::vector<Token>& tokens, ScriptFacts& facts);
    void run();

    /// Constant code that was given to an executor, to be analysed in turn.
    const std::vector<SinkLog::Code>& executed() const { return m_sinks.executed; }

    static constexpr int kMaxDepth = 240; ///< recursion; deeper code is walked flat

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
    void assign(const Value& target, const Value& value, bool append, qsizetype offset);

    const std::vector<Token>& m_tokens;
    ScriptFacts& m_facts;
    ConstantFolding m_folding;
    SinkLog m_sinks;
    std::vector<std::size_t> m_match; ///< closing bracket of an opening one
    std::vector<int> m_decodersBefore; ///< names of decoders before each token
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_runsNow = false; ///< the next function expression is called at once
    QHash<QByteArray, Value> m_variables;
    QSet<QByteArray> m_decoderFunctions; ///< own functions that contain a decoder
    QSet<std::size_t> m_boundArguments;
};

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

} // namespace akimori::inspection
