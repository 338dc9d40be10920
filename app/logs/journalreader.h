#pragma once

#include <QByteArray>

#include <functional>
#include <span>

namespace akimori::logs {

/// One entry of the journal as a line for people.
struct JournalEntry
{
    qint64 time = 0; ///< microseconds since 1970 UTC
    QByteArray line; ///< "2026-11-22T21:30:00.123456+09:00 host program[pid]: message", without line feed
};

/// Reads systemd's journal export format (KEY=value lines; KEY, 64-bit length and bytes for binary values; entries
/// end with an empty line). Values over 1 MiB are cut in the line; control bytes become \xNN.
class JournalReader
{
public:
    using Sink = std::function<void(const JournalEntry&)>;

    explicit JournalReader(Sink sink);
    void add(std::span<const char> chunk);
    /// False when the stream ended inside an entry's value.
    bool finish();
    qint64 suppressed() const { return m_suppressed; } ///< entries that say that messages were dropped
    qint64 undated() const { return m_undated; }       ///< entries without a time

private:
    bool step();
    void field(const QByteArray& name, const QByteArray& value);
    void endEntry();

    Sink m_sink;
    QByteArray m_held;
    QByteArray m_binaryName; ///< of the binary value that is being read; empty = none
    quint64 m_binaryLeft = 0;
    bool m_lengthKnown = false;
    QByteArray m_value;
    bool m_any = false;
    qint64 m_time = 0;
    QByteArray m_host;
    QByteArray m_program;
    QByteArray m_pid;
    QByteArray m_message;
    qint64 m_suppressed = 0;
    qint64 m_undated = 0;
};

} // namespace akimori::logs
