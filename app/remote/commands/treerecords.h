#pragma once

#include "records/treeentry.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <span>

/// `find -printf` format of one entry; every field ends in NUL, which no name contains. NAME is "%P" below a
/// folder and "%p" for start points. find prints nanoseconds and one more digit for %T@ and %C@. A macro,
/// because scripts are literals.
#define AKIMORI_FIND_RECORD(NAME) R"(%y\0%m\0%U\0%G\0%s\0%T@\0%C@\0%i\0%D\0%n\0)" NAME R"(\0%l\0)"

namespace akimori::remote {

/// Cuts a stream into its NUL-ended fields and hands them on one by one, so that an answer of any length
/// needs the memory of one field. A field over 64 KiB throws Error(ProtocolBroken).
class FieldSplitter
{
public:
    using FieldSink = std::function<void(const QByteArray&)>;
    explicit FieldSplitter(FieldSink sink)
        : m_sink(std::move(sink))
    {
    }

    void add(std::span<const char> chunk);
    /// True when the last byte seen was the end of a field (or nothing came).
    bool whole() const { return m_held.isEmpty(); }

private:
    FieldSink m_sink;
    QByteArray m_held;
};

/// Puts AKIMORI_FIND_RECORD fields together to entries. Paths stay as the server printed them, relative (""
/// for the start folder), a leading "./" removed. Hostile values throw Error(ProtocolBroken).
class TreeRecordReader
{
public:
    /// The entry that this field completes, if it does.
    std::optional<TreeEntry> addField(const QByteArray& field);
    /// True between records, where a list may end.
    bool atBorder() const { return m_fields.isEmpty(); }

private:
    QList<QByteArray> m_fields;
};

/// True when `line` is a complaint of find; then `complaint` has the member path and the system's reason. A
/// line whose name cannot be made out complains about the root itself, so that it is never lost.
bool parseFindComplaint(const QByteArray& line, const QByteArray& root, UnreadablePath& complaint);

/// Undoes the C escapes (\n, \\, \', \ooo) with which GNU tools print names in their messages.
QByteArray unescapeMessageName(const QByteArray& text);

/// Throws Error(ProtocolBroken, retryable): the answer is not in the agreed form. `what` is for support.
[[noreturn]] void throwBrokenAnswer(const char* what);

} // namespace akimori::remote
