#include "reports/backuptables.h"

#include "base/jst.h"
#include "reports/machinetext.h"
#include "reports/monthtables.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace akimori::reports {

namespace {

/// Figures aside, the same sentence is the same warning.
QString keyOf(const QString& warning)
{
    static const QRegularExpression figures(QStringLiteral("[0-9][0-9,.]*"));
    return QString(warning).replace(figures, QStringLiteral("#"));
}

/// 「3日〜8日、10日」.
QString daysText(const std::set<int>& days)
{
    QStringList spans;
    for (auto it = days.begin(); it != days.end();) {
        const int first = *it;
        int last = first;
        while (++it != days.end() && *it == last + 1)
            last = *it;
        spans << (first == last        ? QStringLiteral("%1日").arg(first)
                  : last == first + 1 ? QStringLiteral("%1日、%2日").arg(first).arg(last)
                                      : QStringLiteral("%1日〜%2日").arg(first).arg(last));
    }
    return spans.join(QStringLiteral("、"));
}

} // namespace

std::vector<const Generation*> keptAtTheEnd(const Facts& facts)
{
    const QDateTime end = std::min(facts.now, jst::toUtc(facts.until.addDays(1), QTime(0, 0)));
    std::vector<const Generation*> kept;
    for (const Generation& each : facts.generations) {
        if (each.takenAt < end)
            kept.push_back(&each);
    }
    for (const DiscardedFact& each : facts.discarded) {
        if (each.generation.takenAt < end && each.at >= end)
            kept.push_back(&each.generation);
    }
    std::sort(kept.begin(), kept.end(), [](const Generation* a, const Generation* b) {
        return a->takenAt != b->takenAt ? a->takenAt > b->takenAt : a->id > b->id;
    });
    return kept;
}

const DiscardedFact* discardOf(const Facts& facts, const Generation& generation)
{
    const auto found = std::find_if(facts.discarded.begin(), facts.discarded.end(), [&](const DiscardedFact& each) {
        return each.generation.id == generation.id && each.generation.kind == generation.kind;
    });
    return found == facts.discarded.end() ? nullptr : &*found;
}

QString WarningGroup::places(const FormWriter& paper) const
{
    QStringList lines;
    for (const BackupKind kind : {BackupKind::Data, BackupKind::System}) {
        std::set<int> days;
        int count = 0;
        for (const Generation* each : generations) {
            if (each->kind != kind)
                continue;
            days.insert(jst::date(each->takenAt).day());
            ++count;
        }
        if (count > 0)
            lines << QStringLiteral("%1　%2（%3件）").arg(paper.word("kind", toString(kind)), daysText(days), numberText(count));
    }
    return lines.join(u'\n');
}

std::vector<WarningGroup> warningsOf(const std::vector<const Generation*>& generations)
{
    std::vector<WarningGroup> groups;
    for (const Generation* generation : generations) {
        for (const QString& warning : generation->warnings) {
            const QString text = machineText(warning);
            if (text.isEmpty())
                continue;
            auto group = std::find_if(groups.begin(), groups.end(), [key = keyOf(text)](const WarningGroup& each) { return keyOf(each.text) == key; });
            if (group == groups.end())
                group = groups.insert(groups.end(), WarningGroup{text, false, {}});
            group->varies = group->varies || group->text != text;
            if (group->generations.empty() || group->generations.back() != generation)
                group->generations.push_back(generation);
        }
    }
    return groups;
}

void writeBackupList(FormWriter& paper)
{
    const Facts& facts = paper.facts;
    const std::vector<const Generation*> taken = takenInPeriod(facts);
    const std::vector<WarningGroup> warnings = warningsOf(taken);
    const auto resultOf = [&](const Generation& generation) {
        QStringList notes;
        for (std::size_t i = 0; i < warnings.size(); ++i) {
            const auto& concerned = warnings[i].generations;
            if (std::find(concerned.begin(), concerned.end(), &generation) != concerned.end())
                notes << QString::number(i + 1);
        }
        QString result = generation.damaged ? QStringLiteral("異常") : notes.isEmpty() ? QStringLiteral("正常") : QStringLiteral("警告");
        if (!notes.isEmpty())
            result += QStringLiteral("（注%1）").arg(notes.join(QStringLiteral("・")));
        if (const DiscardedFact* since = discardOf(facts, generation))
            result += QStringLiteral("\n%1廃棄").arg(briefDate(jst::date(since->at)));
        return result;
    };
    std::vector<QStringList> rows;
    for (const Generation* generation : taken)
        rows.push_back({QString::number(rows.size() + 1), briefInstant(generation->takenAt),
                        paper.word("kind", toString(generation->kind)), paper.word("trigger", toString(generation->trigger)),
                        generation->id, numberText(generation->files), bytesText(generation->bytes), verificationWord(*generation),
                        resultOf(*generation)});
    paper.table("backups", std::move(rows));
    if (warnings.empty())
        return;
    paper.heading("backupWarnings");
    std::vector<QStringList> notes;
    for (const WarningGroup& group : warnings)
        notes.push_back({QStringLiteral("注%1").arg(notes.size() + 1), group.text + (group.varies ? paper.text.text("varies") : QString()),
                         group.places(paper)});
    paper.table("backupWarnings", std::move(notes));
}

} // namespace akimori::reports
