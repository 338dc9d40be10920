#include "publishing/mentions.h"

#include <algorithm>
#include <cstring>

namespace akimori::publishing {

namespace {

constexpr qsizetype kMaxValue = 2048;      ///< bytes of one attribute
constexpr std::size_t kMaxMentions = 5000; ///< of one file; more = anything
constexpr quint32 kAny = 0xffffffff;

/// FNV-1a.
quint32 keyOf(QByteArrayView name)
{
    quint32 key = 2166136261u;
    for (const char c : name)
        key = (key ^ static_cast<unsigned char>(c)) * 16777619u;
    return key == kAny ? 0 : key;
}

class Collector
{
public:
    void add(QByteArrayView name)
    {
        if (name.isEmpty())
            return;
        m_keys.push_back(keyOf(name));
        const bool percent = name.contains('%');
        const bool entity = name.contains('&');
        if (!percent && !entity)
            return;
        QByteArray decoded = name.toByteArray();
        if (entity)
            decoded.replace("&amp;", "&");
        if (percent)
            decoded = QByteArray::fromPercentEncoding(decoded);
        m_keys.push_back(keyOf(decoded.mid(decoded.lastIndexOf('/') + 1)));
    }

    QByteArray take()
    {
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        if (m_keys.size() > kMaxMentions)
            return anyMention();
        return QByteArray(reinterpret_cast<const char*>(m_keys.data()),
                          static_cast<qsizetype>(m_keys.size() * sizeof(quint32)));
    }

private:
    std::vector<quint32> m_keys;
};

} // namespace

QByteArray mentionsIn(QByteArrayView bytes)
{
    Collector collector;
    const char* const end = bytes.data() + bytes.size();
    for (const char sign : {'=', '('}) {
        for (const char* at = bytes.data(); at < end; ++at) {
            at = static_cast<const char*>(std::memchr(at, sign, static_cast<std::size_t>(end - at)));
            if (!at)
                break;
            const char* from = at + 1;
            while (from < end && (*from == ' ' || *from == '"' || *from == '\''))
                ++from;
            const char* name = from;
            const char* to = from;
            while (to < end && to - from < kMaxValue && *to != '"' && *to != '\'' && *to != '>' && *to != ')' && *to != ' '
                   && *to != '?' && *to != '#' && *to != '\n') {
                if (*to == '/' && to + 1 < end && to[1] != '"' && to[1] != '\'' && to[1] != '>')
                    name = to + 1;
                ++to;
            }
            while (to > name && to[-1] == '/')
                --to;
            collector.add(QByteArrayView(name, to - name));
        }
    }
    return collector.take();
}

QByteArray anyMention()
{
    return QByteArray(reinterpret_cast<const char*>(&kAny), sizeof kAny);
}

MentionSieve::MentionSieve(const QSet<QByteArray>& names) : m_low(std::make_unique<std::bitset<kBits>>())
{
    for (const QByteArray& name : names)
        m_keys.push_back(keyOf(name));
    m_keys.push_back(kAny);
    std::sort(m_keys.begin(), m_keys.end());
    for (const quint32 key : m_keys)
        m_low->set(key % kBits);
}

bool MentionSieve::passes(const QByteArray& mentions) const
{
    for (qsizetype at = 0; at + qsizetype(sizeof(quint32)) <= mentions.size(); at += sizeof(quint32)) {
        quint32 key = 0;
        std::memcpy(&key, mentions.constData() + at, sizeof key);
        if (m_low->test(key % kBits) && std::binary_search(m_keys.begin(), m_keys.end(), key))
            return true;
    }
    return false;
}

} // namespace akimori::publishing
