#pragma once

#include "ledger/samplestore.h"
#include "operations/context.h"

namespace akimori::operations {

/// From when on 監視時間 (M-3) counts at a site: the one answer that the availability, the duty and the monthly report use.
///
/// It counts from the registration of the site, as the tamper scans do: until then no record can exist, and from then on
/// every minute that nobody watched is 監視空白. Approving the monitor list later does not move it, so a late approval hides
/// no gap. A thing that was added to the list on a later day counts from its own first measurement.
class MonitoringStart
{
public:
    MonitoringStart(const ledger::Ledger& ledger, const ledger::SampleStore& samples, const Site& site);

    /// UTC; invalid while nothing was ever measured here.
    QDateTime ofSite() const { return m_ofSite; }
    /// UTC; invalid for a thing that was never measured.
    QDateTime ofSeries(const QString& key) const { return m_ofSeries.value(key); }

private:
    QDateTime m_ofSite;
    QHash<QString, QDateTime> m_ofSeries;
};

} // namespace akimori::operations
