#pragma once

#include "records/treeentry.h"

#include <QByteArray>

#include <span>

namespace akimori::deployment {

/// Header of one tar member in pax form, for GNU tar on the server. Owners are numbers, times keep their
/// nanoseconds. Written here, not by libarchive, because that passes names through the locale, and ours are bytes.
/// The member's name is `name`, not entry.path; `extended` are pax records to add (see extendedRecords()).
QByteArray tarHeader(const TreeEntry& entry, const QByteArray& name, const QByteArray& extended = {});

/// A whole member with a body in memory (mode 0600, time zero), e.g. a list for the server.
QByteArray tarMember(const QByteArray& name, const QByteArray& body, quint32 uid, quint32 gid);

/// Zero bytes that follow a body of this size.
QByteArray tarPadding(qint64 size);

/// The two zero blocks.
QByteArray tarEnd();

/// ACLs, extended attributes and SELinux labels among the pax records of a raw member's headers; "" when none.
/// Anything malformed yields "": attributes are a courtesy, the rest is verified.
QByteArray extendedRecords(std::span<const char> rawHeaders);

} // namespace akimori::deployment
