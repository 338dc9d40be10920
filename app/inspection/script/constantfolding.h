#pragma once

#include "inspection/script/value.h"

#include <optional>

namespace akimori::inspection {

/// 定数畳み込み: what operators and built-in functions make of constants. Work and memory are bounded per script;
/// what is given up there is told in ScriptFacts::cut. Texts that only exist after decoding go to
/// ScriptFacts::revealed.
class ConstantFolding
{
public:
    explicit ConstantFolding(ScriptFacts& facts);

    Value add(const Value& left, const Value& right);
    /// A constant that a decoder gave.
    Value decoded(QByteArray text, qsizetype offset);
    /// Tries the usual decoders on a literal, or a list of character codes, that looks like encoded data.
    void tryOpaque(const Value& literal, qsizetype offset);
    void tryOpaque(const std::vector<double>& codes, qsizetype offset);
    /// The result of a built-in function that decodes or converts; nothing when `callee` is none.
    std::optional<Value> builtIn(const QByteArray& name, const Value& callee, const std::vector<Value>& args, qsizetype offset);
    Value textMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args);
    Value listMethod(const Value& base, const QByteArray& name, const std::vector<Value>& args);

private:
    Value replaced(const Value& base, const std::vector<Value>& args);
    /// Takes `bytes` from what may still be made; false, and the script counts as cut, when nothing is left.
    bool spend(qsizetype bytes);

    ScriptFacts& m_facts;
    qsizetype m_budget; ///< bytes of constants still to be made
};

} // namespace akimori::inspection
