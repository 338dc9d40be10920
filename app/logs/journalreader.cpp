#include "logs/journalreader.h"

#include "base/bytepath.h"
#include "base/jst.h"

#include <QDateTime>

#include <algorithm>

namespace akimori::logs {

namespace {
constexpr qsizetype kMaxValue = 1 << 20;
constexpr qsizetype kMaxHeld = 2 * kMaxValue;
} // namespace

JournalReader::JournalReader(Sink sink)
    : m_sink(std::move(sink))
{
}

void JournalReader::add(std::span<const char> chunk)
{
    m_held.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    while (step()) { }
}

/// Takes one line, or a part of a binary value, from what is held; false when more is needed.
bool JournalReader::step()
{
    if (!m_binaryName.isEmpty()) {
        if (!m_lengthKnown) {
            if (m_held.size() < 8)
                return false;
            m_binaryLeft = 0;
            for (int i = 7; i >= 0; --i)
                m_binaryLeft = m_binaryLeft << 8 | static_cast<unsigned char>(m_held.at(i));
            m_held.remove(0, 8);
            m_lengthKnown = true;
        }
        const auto part =
            static_cast<qsizetype>(std::min<quint64>(m_binaryLeft, static_cast<quint64>(m_held.size())));
        m_value.append(m_held.constData(), std::min(part, kMaxValue - m_value.size()));
        m_held.remove(0, part);
        m_binaryLeft -= static_cast<quint64>(part);
        if (m_binaryLeft > 0 || m_held.isEmpty())
            return false;
        m_held.remove(0, 1); // the line feed behind the value
        field(m_binaryName, m_value);
        m_binaryName.clear();
        return true;
    }
    const qsizetype end = m_held.indexOf('\n');
    if (end < 0) {
        if (m_held.size() > kMaxHeld)
            m_held.resize(kMaxHeld); // an endless line is no entry; what follows is read as its rest
        return false;
    }
    const QByteArray line = m_held.left(end);
    m_held.remove(0, end + 1);
    const qsizetype equal = line.indexOf('=');
    if (line.isEmpty()) {
        endEntry();
    } else if (equal > 0) {
        field(line.left(equal), line.mid(equal + 1, kMaxValue));
    } else {
        m_binaryName = line;
        m_lengthKnown = false;
        m_value.clear();
    }
    return true;
}

void JournalReader::field(const QByteArray& name, const QByteArray& value)
{
    m_any = true;
    if (name == "__REALTIME_TIMESTAMP")
        m_time = value.toLongLong();
    else if (name == "_HOSTNAME")
        m_host = value;
    else if (name == "SYSLOG_IDENTIFIER" || (name == "_COMM" && m_program.isEmpty()))
        m_program = value;
    else if (name == "_PID" || (name == "SYSLOG_PID" && m_pid.isEmpty()))
        m_pid = value;
    else if (name == "MESSAGE")
        m_message = value;
}

void JournalReader::endEntry()
{
    if (m_any && m_time > 0) {
        const QDateTime at = jst::fromUtc(QDateTime::fromMSecsSinceEpoch(m_time / 1000, Qt::UTC));
        JournalEntry entry;
        entry.time = m_time;
        entry.line = at.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")).toLatin1() + '.'
                     + QByteArray::number(m_time % 1'000'000).rightJustified(6, '0') + "+09:00 "
                     + printable(m_host).toUtf8() + ' ' + printable(m_program).toUtf8()
                     + (m_pid.isEmpty() ? QByteArray() : '[' + printable(m_pid).toUtf8() + ']') + ": "
                     + printable(m_message).toUtf8();
        if (m_message.startsWith("Suppressed ") || m_message.contains("messages lost"))
            ++m_suppressed;
        m_sink(entry);
    } else if (m_any) {
        ++m_undated;
    }
    m_any = false;
    m_time = 0;
    m_host.clear();
    m_program.clear();
    m_pid.clear();
    m_message.clear();
}

bool JournalReader::finish()
{
    const bool whole = m_binaryName.isEmpty() && m_held.isEmpty();
    endEntry();
    return whole;
}

} // namespace akimori::logs
