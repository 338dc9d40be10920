#include "inspection/wordset.h"

#include <algorithm>
#include <queue>

namespace akimori::inspection {

WordSet::WordSet(std::initializer_list<const char*> words)
{
    build({words.begin(), words.end()});
}

WordSet::WordSet(const std::vector<QByteArray>& words)
{
    build(words);
}

void WordSet::build(const std::vector<QByteArray>& words)
{
    m_words = words.size();
    for (const QByteArray& word : words) {
        for (const char c : word) {
            quint8& slot = m_class[static_cast<unsigned char>(c)];
            if (slot == 0)
                slot = static_cast<quint8>(m_classes++);
        }
    }
    for (int c = 'A'; c <= 'Z'; ++c)
        m_class[c] = m_class[c + 32];
    while ((1 << m_shift) < m_classes)
        ++m_shift;
    addState();
    for (std::size_t i = 0; i < words.size(); ++i)
        insert(words[i], static_cast<int>(i));
    connect();
}

quint32 WordSet::addState()
{
    m_next.resize(m_next.size() + (std::size_t{1} << m_shift), 0);
    m_word.push_back(-1);
    m_shorter.push_back(0);
    return static_cast<quint32>(m_word.size() - 1);
}

void WordSet::insert(const QByteArray& text, int word)
{
    quint32 state = 0;
    for (const char c : text) {
        const std::size_t edge = (std::size_t{state} << m_shift) + m_class[static_cast<unsigned char>(c)];
        if (m_next[edge] == 0) {
            const quint32 made = addState();
            m_next[edge] = made;
        }
        state = m_next[edge];
    }
    if (m_word[state] < 0)
        m_word[state] = word;
}

void WordSet::connect()
{
    std::vector<quint32> failure(m_word.size(), 0);
    std::queue<quint32> open;
    for (int c = 0; c < m_classes; ++c) {
        if (const quint32 state = m_next[static_cast<std::size_t>(c)])
            open.push(state);
    }
    while (!open.empty()) {
        const quint32 state = open.front();
        open.pop();
        const quint32 back = failure[state];
        m_shorter[state] = m_word[back] >= 0 ? back : m_shorter[back];
        for (int c = 0; c < m_classes; ++c) {
            quint32& edge = m_next[(std::size_t{state} << m_shift) + static_cast<std::size_t>(c)];
            const quint32 fallback = m_next[(std::size_t{back} << m_shift) + static_cast<std::size_t>(c)];
            if (edge) {
                failure[edge] = fallback;
                open.push(edge);
            } else {
                edge = fallback;
            }
        }
    }
    m_ends.resize(m_word.size());
    for (std::size_t state = 0; state < m_word.size(); ++state)
        m_ends[state] = m_word[state] >= 0 || m_shorter[state] != 0;
}

bool WordSet::isIn(QByteArrayView text) const
{
    quint32 state = 0;
    for (const char c : text) {
        state = next(state, c);
        if (m_ends[state])
            return true;
    }
    return false;
}

int WordSet::countIn(QByteArrayView text) const
{
    return static_cast<int>(wordsIn(text, m_words).size());
}

std::vector<int> WordSet::wordsIn(QByteArrayView text, std::size_t limit) const
{
    std::vector<int> found;
    std::vector<bool> seen;
    quint32 state = 0;
    for (const char c : text) {
        state = next(state, c);
        if (!m_ends[state]) [[likely]]
            continue;
        seen.resize(m_words, false);
        forEachWord(state, [&](int word) {
            if (!seen[static_cast<std::size_t>(word)])
                found.push_back(word);
            seen[static_cast<std::size_t>(word)] = true;
        });
    }
    std::sort(found.begin(), found.end());
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace akimori::inspection
