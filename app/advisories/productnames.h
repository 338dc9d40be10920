#pragma once

#include "records/advisory.h"

#include <QStringList>

namespace akimori::advisories {

/// How Japanese and English sources call what Linux packages contain. Only raises a question (要確認), never closes
/// one: free text decides nothing.
///
/// Made once per advisory: a year of JVN iPedia asks 23,000 times.
class ProductNames
{
public:
    explicit ProductNames(const Advisory& advisory);

    /// The packages (Debian source or RPM names) that the advisory may be about, by its CPEs, product names and title.
    QStringList packages() const;
    /// Whether the advisory names this self-managed component.
    bool contain(const QString& component) const;

private:
    QString m_text; ///< title and names in lower case, one a line
    QStringList m_products; ///< in lower case
};

} // namespace akimori::advisories
