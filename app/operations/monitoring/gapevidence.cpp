#include "operations/monitoring/gapevidence.h"

#include "base/jst.h"
#include "monitoring/judge.h"
#include "operations/tr.h"

namespace akimori::operations {

namespace {

QString minutesText(qint64 seconds)
{
    return seconds < 7200 ? Tr::tr("%1 min").arg((seconds + 59) / 60) : Tr::tr("%1 h").arg(monitoring::numberText(static_cast<double>(seconds) / 3600.0));
}

QString powerText(const MonitoringGap& gap, const QDateTime& upSince, const remote::GapFacts* facts)
{
    if (facts && facts->boots && !facts->boots->isEmpty()) {
        QStringList times;
        for (const QDateTime& boot : facts->boots->mid(0, 5))
            times << jst::display(boot);
        return Tr::tr("The server was started %1 time(s) meanwhile: %2.").arg(facts->boots->size()).arg(times.join(QStringLiteral(", ")));
    }
    if (!upSince.isValid())
        return {};
    if (upSince <= gap.from)
        return Tr::tr("The server has been up since %1, so it ran through.").arg(jst::display(upSince));
    if (upSince < gap.to || !facts || !facts->boots)
        return Tr::tr("The server was started at %1.").arg(jst::display(upSince));
    return Tr::tr("No start of the server is recorded meanwhile.");
}

QString silenceText(const remote::StretchOfRecords& stretch)
{
    return Tr::tr("longest time without a line %1 from %2").arg(minutesText(stretch.longestSilence), jst::display(stretch.silenceFrom));
}

} // namespace

QString gapEvidence(const MonitoringGap& gap, const QDateTime& upSince, const remote::GapFacts* facts)
{
    QStringList parts;
    if (const QString power = powerText(gap, upSince, facts); !power.isEmpty())
        parts << power;
    if (facts && facts->access && facts->access->lines > 0)
        parts << Tr::tr("Access log: %1 lines, %2 with 5xx, %3.").arg(facts->access->lines).arg(facts->access->errors).arg(silenceText(*facts->access));
    else if (facts && facts->access)
        parts << Tr::tr("Access log: no line of that time.");
    if (facts && facts->journal)
        parts << Tr::tr("Journal: %1 lines, %2 errors, %3.").arg(facts->journal->lines).arg(facts->journal->errors).arg(silenceText(*facts->journal));
    if (facts && facts->sarSamples)
        parts << Tr::tr("sysstat: %1 samples, highest load %2.").arg(*facts->sarSamples).arg(monitoring::numberText(facts->sarHighestLoad.value_or(0)));
    return parts.join(u' ');
}

void fillGaps(MonitoredSite& site, ServerMeasurer& measurer, JobContext& job)
{
    if (!measurer.upSince().isValid())
        return;
    for (const MonitoringGap& gap : site.openGaps()) {
        const std::optional<remote::GapFacts> facts = measurer.gapFacts(gap, job);
        site.fillGap(gap, gapEvidence(gap, measurer.upSince(), facts ? &*facts : nullptr));
    }
}

} // namespace akimori::operations
