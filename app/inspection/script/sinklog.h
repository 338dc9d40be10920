#pragma once

#include "inspection/script/constantfolding.h"

namespace akimori::inspection {

/// Notes what a script makes happen: calls and assignments that run code, write markup, load, send or lead away.
class SinkLog
{
public:
    SinkLog(ScriptFacts& facts, ConstantFolding& folding);

    void add(Sink::Kind kind, const Value& value, qsizetype offset, const QByteArray& tag = {});
    void call(const QByteArray& name, const Value& callee, const std::vector<Value>& args, qsizetype offset, bool isNew);
    void assignment(const Value& target, const Value& stored, qsizetype offset);

    struct Code
    {
        QByteArray text;
        qsizetype offset;
    };
    /// Constant code that was given to an executor, to be analysed in turn.
    std::vector<Code> executed;
    /// > 0 while inside functions that only an event or another script calls.
    int deferred = 0;

private:
    ScriptFacts& m_facts;
    ConstantFolding& m_folding;
};

} // namespace akimori::inspection
