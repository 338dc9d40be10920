#include "ui/pages/fetchmessages.h"

#include "operations/advisories/sources.h"
#include "ui/jobs/ratemeter.h"
#include "ui/tr.h"
#include "ui/widgets/banner.h"

namespace akimori::ui {

void showFetched(Banner& banner, const operations::FetchOutcome& outcome)
{
    int fresh = 0;
    int matched = 0;
    QStringList failures;
    for (const operations::ImportResult& result : outcome.results) {
        fresh += result.fetch.fresh + result.fetch.revised;
        matched += result.fetch.matched;
        if (!result.fetch.complete)
            failures << operations::sourceName(result.fetch.source) + QStringLiteral("：") + result.fetch.failure;
    }
    failures.removeDuplicates();
    const QString counted = Tr::tr("%1 new or revised entries, %2 concern the site").arg(formatCount(fresh), formatCount(matched));
    if (outcome.allChecked())
        banner.showMessage(matched > 0 ? Tone::Warn : Tone::Ok, Tr::tr("Every source was checked"), counted);
    else
        banner.showMessage(Tone::Warn, Tr::tr("Some sources could not be checked"),
                           counted + QStringLiteral("　") + Tr::tr("They do not count as checked and are tried again."),
                           failures.join(u'\n'));
}

void showImported(Banner& banner, const operations::ImportResult& result)
{
    banner.showMessage(result.fetch.complete ? Tone::Ok : Tone::Warn,
                       Tr::tr("%1 entries were read, %2 concern the site")
                           .arg(formatCount(result.fetch.items), formatCount(result.fetch.matched)),
                       result.warnings.value(0), result.warnings.join(u'\n'));
}

} // namespace akimori::ui
