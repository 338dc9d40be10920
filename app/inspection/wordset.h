#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtGlobal>

#include <initializer_list>
#include <vector>

namespace akimori::inspection {

/// A fixed list of words that is looked for in one pass over a text, however long the list is (an Aho–Corasick automaton
/// over byte classes). Case of ASCII letters is ignored; words are given in lower case. Immutable and thread-safe; made
/// once per list (`static const`).
class WordSet
{
public:
    WordSet(std::initializer_list<const char*> words);
    explicit WordSet(const std::vector<QByteArray>& words);

    /// True when one of the words occurs.
    bool isIn(QByteArrayView text) const;
    /// How many different words occur.
    int countIn(QByteArrayView text) const;
    /// Numbers of the words that occur, in the order of the list, at most `limit`.
    std::vector<int> wordsIn(QByteArrayView text, std::size_t limit) const;

    /// The automaton itself, for texts that come in blocks. State 0 is the beginning.
    quint32 next(quint32 state, char byte) const
    {
        return m_next[(state << m_shift) + m_class[static_cast<unsigned char>(byte)]];
    }
    /// True when at least one word ends in this state.
    bool ends(quint32 state) const { return m_ends[state]; }
    /// Calls visit(number) for every word that ends here.
    template <typename Visitor> void forEachWord(quint32 state, Visitor visit) const
    {
        for (quint32 at = m_word[state] >= 0 ? state : m_shorter[state]; at != 0; at = m_shorter[at])
            visit(m_word[at]);
    }

private:
    void build(const std::vector<QByteArray>& words);
    quint32 addState();
    void insert(const QByteArray& text, int word);
    void connect();

    quint8 m_class[256] = {};
    int m_shift = 0;
    int m_classes = 1;
    std::size_t m_words = 0;
    std::vector<quint32> m_next;
    std::vector<int> m_word;        ///< that ends in a state, -1 for none
    std::vector<quint32> m_shorter; ///< the next shorter word that ends there as well, 0 for none
    std::vector<quint8> m_ends;
};

} // namespace akimori::inspection
