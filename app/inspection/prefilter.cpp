#include "inspection/prefilter.h"

#include <queue>

namespace akimori::inspection {

namespace {

struct Word
{
    Hint hint;
    const char* text; ///< lower-case
};

constexpr std::array kWords{
    Word{Hint::ServerCode, "<?php"},
    Word{Hint::ServerCode, "<?="},
    Word{Hint::ServerCode, "<%@"},
    Word{Hint::ServerCode, "<%eval"},
    Word{Hint::ServerCode, "<% eval"},
    Word{Hint::ServerCode, "<%execute"},
    Word{Hint::ServerCode, "<!--#exec"},
    Word{Hint::ServerCode, "language=\"php\""},
    Word{Hint::ServerCode, "__halt_compiler"},
    Word{Hint::Markup, "<script"},
    Word{Hint::Markup, "<iframe"},
    Word{Hint::Markup, "<html"},
    Word{Hint::Markup, "<body"},
    Word{Hint::Markup, "<svg"},
    Word{Hint::Markup, "<!doctype html"},
    Word{Hint::Markup, "javascript:"},
    Word{Hint::ShellWords, "shell_exec"},
    Word{Hint::ShellWords, "passthru("},
    Word{Hint::ShellWords, "proc_open"},
    Word{Hint::ShellWords, "pcntl_exec"},
    Word{Hint::ShellWords, "base64_decode("},
    Word{Hint::ShellWords, "gzinflate("},
    Word{Hint::ShellWords, "str_rot13("},
    Word{Hint::ShellWords, "$_post["},
    Word{Hint::ShellWords, "$_get["},
    Word{Hint::ShellWords, "$_request["},
    Word{Hint::ShellWords, "$_cookie["},
    Word{Hint::ShellWords, "php://input"},
    Word{Hint::ShellWords, "assert($"},
    Word{Hint::ShellWords, "eval($"},
    Word{Hint::ShellWords, "c99shell"},
    Word{Hint::ShellWords, "wso shell"},
    Word{Hint::ShellWords, "filesman"},
    Word{Hint::ShellWords, "wscript.shell"},
    Word{Hint::ShellWords, "adodb.stream"},
    Word{Hint::ShellWords, "runtime.getruntime().exec"},
    Word{Hint::ShellWords, "processbuilder"},
    Word{Hint::ShellWords, "process.start("},
    Word{Hint::ShellWords, "request.form["},
    Word{Hint::ShellWords, "powershell"},
    Word{Hint::ShellWords, "mshta"},
    Word{Hint::ShellWords, "auto_prepend_file"},
    Word{Hint::ShellWords, "auto_append_file"},
    Word{Hint::ShellWords, "#!/bin/"},
    Word{Hint::ShellWords, "#!/usr/bin"},
    Word{Hint::ShellWords, "/dev/tcp/"},
    Word{Hint::ShellWords, "child_process"},
    Word{Hint::ShellWords, "vbaproject.bin"},
    Word{Hint::Miner, "coinhive"},
    Word{Hint::Miner, "coin-hive"},
    Word{Hint::Miner, "cryptoloot"},
    Word{Hint::Miner, "crypto-loot"},
    Word{Hint::Miner, "coinimp"},
    Word{Hint::Miner, "cryptonight"},
    Word{Hint::Miner, "deepminer"},
    Word{Hint::Miner, "webminepool"},
    Word{Hint::Miner, "jsecoin"},
    Word{Hint::Miner, "minero.cc"},
    Word{Hint::Miner, "monerominer"},
    Word{Hint::Miner, "stratum+tcp"},
    Word{Hint::Executor, "eval("},
    Word{Hint::Executor, "document.write"},
    Word{Hint::Executor, "fromcharcode"},
    Word{Hint::Executor, "atob("},
    Word{Hint::Executor, "unescape("},
};

/// Complete transition table: state × byte class. Classes keep it small enough for the inner caches.
class Automaton
{
public:
    Automaton()
    {
        for (const Word& word : kWords) {
            for (const char* at = word.text; *at; ++at) {
                quint8& slot = m_class[static_cast<unsigned char>(*at)];
                if (slot == 0)
                    slot = ++m_classes;
            }
        }
        ++m_classes;
        for (int c = 'A'; c <= 'Z'; ++c)
            m_class[static_cast<std::size_t>(c)] = m_class[static_cast<std::size_t>(c + 32)];
        addState();
        for (std::size_t i = 0; i < kWords.size(); ++i)
            insert(kWords[i].text, static_cast<int>(i));
        connect();
    }

    quint32 next(quint32 state, char byte) const
    {
        return m_next[state * kStride + m_class[static_cast<unsigned char>(byte)]];
    }
    /// Word that ends in this state, -1 for none. Words that end in the middle of others are chained.
    int word(quint32 state) const { return m_word[state]; }
    quint32 shorter(quint32 state) const { return m_shorter[state]; }

private:
    static constexpr quint32 kStride = 64;

    quint32 addState()
    {
        m_next.resize(m_next.size() + kStride, 0);
        m_word.push_back(-1);
        m_shorter.push_back(0);
        return static_cast<quint32>(m_word.size() - 1);
    }

    void insert(const char* text, int word)
    {
        quint32 state = 0;
        for (const char* at = text; *at; ++at) {
            const std::size_t edge = state * kStride + m_class[static_cast<unsigned char>(*at)];
            if (m_next[edge] == 0) {
                const quint32 made = addState();
                m_next[edge] = static_cast<quint16>(made);
            }
            state = m_next[edge];
        }
        m_word[state] = word;
    }

    void connect()
    {
        std::vector<quint32> failure(m_word.size(), 0);
        std::queue<quint32> open;
        for (quint32 c = 0; c < m_classes; ++c) {
            if (const quint32 state = m_next[c])
                open.push(state);
        }
        while (!open.empty()) {
            const quint32 state = open.front();
            open.pop();
            const quint32 back = failure[state];
            m_shorter[state] = m_word[back] >= 0 ? back : m_shorter[back];
            for (quint32 c = 0; c < m_classes; ++c) {
                quint16& edge = m_next[state * kStride + c];
                const quint16 fallback = m_next[back * kStride + c];
                if (edge) {
                    failure[edge] = fallback;
                    open.push(edge);
                } else {
                    edge = fallback;
                }
            }
        }
    }

    std::array<quint8, 256> m_class{};
    quint8 m_classes = 0;
    std::vector<quint16> m_next;
    std::vector<int> m_word;
    std::vector<quint32> m_shorter;
};

const Automaton& automaton()
{
    static const Automaton kAutomaton;
    return kAutomaton;
}

} // namespace

void Prefilter::scan(std::span<const char> block)
{
    const Automaton& machine = automaton();
    quint32 state = m_state;
    for (std::size_t i = 0; i < block.size(); ++i) {
        state = machine.next(state, block[i]);
        if (machine.word(state) < 0 && machine.shorter(state) == 0) [[likely]]
            continue;
        for (quint32 match = machine.word(state) >= 0 ? state : machine.shorter(state); match != 0;
             match = machine.shorter(match)) {
            const int word = machine.word(match);
            const Hint hint = kWords[static_cast<std::size_t>(word)].hint;
            m_seen[static_cast<std::size_t>(hint)] = true;
            if (m_hits.size() < kMaxHits)
                m_hits.push_back({hint, word, m_offset + static_cast<qint64>(i) + 1});
        }
    }
    m_state = state;
    m_offset += static_cast<qint64>(block.size());
}

QByteArray Prefilter::wordOf(const Hit& hit)
{
    return kWords[static_cast<std::size_t>(hit.word)].text;
}

} // namespace akimori::inspection
