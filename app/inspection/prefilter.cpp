#include "inspection/prefilter.h"

#include "inspection/wordset.h"

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

const WordSet& wordSet()
{
    static const WordSet kSet = [] {
        std::vector<QByteArray> words;
        for (const Word& word : kWords)
            words.emplace_back(word.text);
        return WordSet(words);
    }();
    return kSet;
}

} // namespace

void Prefilter::scan(std::span<const char> block)
{
    const WordSet& words = wordSet();
    quint32 state = m_state;
    for (std::size_t i = 0; i < block.size(); ++i) {
        state = words.next(state, block[i]);
        if (!words.ends(state)) [[likely]]
            continue;
        words.forEachWord(state, [&](int word) {
            const Hint hint = kWords[static_cast<std::size_t>(word)].hint;
            m_seen[static_cast<std::size_t>(hint)] = true;
            if (m_hits.size() < kMaxHits)
                m_hits.push_back({hint, word, m_offset + static_cast<qint64>(i) + 1});
        });
    }
    m_state = state;
    m_offset += static_cast<qint64>(block.size());
}

QByteArray Prefilter::wordOf(const Hit& hit)
{
    return kWords[static_cast<std::size_t>(hit.word)].text;
}

} // namespace akimori::inspection
