#pragma once

#include <QByteArray>

#include <optional>

namespace akimori::remote {

/// Reads the fields of SSH's binary formats (RFC 4251 §5): keys, key files, agent identities. All of them come
/// from outside, so every read is checked; a reader that has failed stays failed.
class WireReader
{
public:
    explicit WireReader(const QByteArray& data) : m_data(data) {}

    std::optional<quint32> number()
    {
        if (m_at < 0 || m_data.size() - m_at < 4)
            return fail<quint32>();
        quint32 value = 0;
        for (int i = 0; i < 4; ++i)
            value = value << 8 | static_cast<unsigned char>(m_data.at(m_at + i));
        m_at += 4;
        return value;
    }

    std::optional<QByteArray> string()
    {
        const std::optional<quint32> size = number();
        if (!size || static_cast<quint32>(m_data.size() - m_at) < *size)
            return fail<QByteArray>();
        const QByteArray value = m_data.mid(m_at, *size);
        m_at += *size;
        return value;
    }

private:
    template <typename Value> std::optional<Value> fail()
    {
        m_at = -1;
        return std::nullopt;
    }

    QByteArray m_data;
    qsizetype m_at = 0;
};

} // namespace akimori::remote
