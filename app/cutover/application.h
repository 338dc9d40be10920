#pragma once

#include "records/cutoverpaper.h"

namespace akimori::cutover {

/// Belongs to the records that a switch changes: A, AAAA, CNAME, HTTPS of the plan's names.
bool isMoving(const CutoverRecordSet& set, const CutoverPlan& plan);

/// F-10 from the picture before the switch alone. A name that is a CNAME to another name of the plan keeps
/// it, only its TTL moves; a CNAME to elsewhere is replaced by addresses. Hints in HTTPS records follow the
/// addresses.
CutoverApplication applicationFor(const CutoverPlan& plan, const CutoverSnapshot& before,
                                  CutoverApplicationKind kind);

/// The picture as text, one line for each record in byte order: "name. TTL IN type value". What its check sum
/// is of.
QString pictureText(const CutoverSnapshot& picture);
/// SHA-256 of pictureText() in UTF-8, lower-case hex: stands in the audit when the picture is taken, and on
/// the application.
QByteArray pictureSha256(const CutoverSnapshot& picture);

} // namespace akimori::cutover
