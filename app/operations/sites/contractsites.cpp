#include "operations/sites/contractsites.h"

#include "ledger/baselinetable.h"
#include "ledger/generationtable.h"
#include "ledger/rebuilddrilltable.h"
#include "ledger/sitetable.h"

namespace akimori::operations {

bool isLentForDrills(ledger::Ledger& ledger, const Site& site)
{
    return ledger::RebuildDrillTable(ledger).wasTarget(site.id) && ledger::GenerationTable(ledger).ofSite(site.id).empty()
           && !ledger::BaselineTable(ledger).current(site.id);
}

std::vector<Site> contractSites(ledger::Ledger& ledger)
{
    std::vector<Site> sites = ledger::SiteTable(ledger).all();
    std::erase_if(sites, [&](const Site& site) { return isLentForDrills(ledger, site); });
    return sites;
}

} // namespace akimori::operations
