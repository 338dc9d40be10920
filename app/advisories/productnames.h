#pragma once

#include "records/advisory.h"

#include <QStringList>

namespace akimori::advisories {

/// How Japanese and English sources call what Linux packages contain. Only raises a question (要確認), never closes
/// one: free text decides nothing.
///
/// The packages (Debian source or RPM names) that the advisory may be about, by its CPEs, product names and title.
QStringList packagesNamedBy(const Advisory& advisory);

/// Whether the advisory names this self-managed component.
bool namesComponent(const Advisory& advisory, const QString& component);

} // namespace akimori::advisories
