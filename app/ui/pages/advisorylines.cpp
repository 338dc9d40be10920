#include "ui/pages/advisorylines.h"

#include "operations/advisories/sources.h"
#include "ui/models/tablefilter.h"
#include "ui/tr.h"

#include <QHash>

namespace akimori::ui {

namespace {

QString severityWord(const std::optional<Severity>& severity)
{
    return severity ? displayName(*severity) : Tr::tr("Not rated");
}

Tone severityToneOf(const std::optional<Severity>& severity)
{
    if (!severity)
        return Tone::Neutral;
    return *severity >= Severity::High ? Tone::Bad : *severity == Severity::Medium ? Tone::Warn : Tone::Neutral;
}

/// "CVE-2026-1, CVE-2026-2" of a JSON array.
QString cvesOf(const QString& json)
{
    constexpr qsizetype kShown = 200;
    return json.left(kShown).remove(u'[').remove(u']').remove(u'"').replace(u',', QStringLiteral(", "));
}

} // namespace

std::vector<ListedAdvisory> listedAdvisories(std::vector<AdvisoryLine> lines)
{
    QHash<QString, QString> names;
    std::vector<ListedAdvisory> list;
    list.reserve(lines.size());
    for (AdvisoryLine& line : lines) {
        QString& name = names[line.source];
        if (name.isEmpty())
            name = operations::sourceName(line.source);
        QString search = searchable(line.title + u'\n' + line.id) + u'\n' + line.cves.toLower() + u'\n' + line.source + u'\n' +
                         searchable(name) + u'\n' + line.publishedOn.toString(Qt::ISODate) + u'\n' + line.caseNo;
        list.push_back({std::move(line), name, std::move(search)});
    }
    return list;
}

std::vector<Column<ListedAdvisory>> advisoryLineColumns()
{
    return {Column<ListedAdvisory>(Tr::tr("Title"), [](const ListedAdvisory& l) { return l.title; })
                .withSecondLine([](const ListedAdvisory& l) {
                    const QString cves = cvesOf(l.cves);
                    return cves.isEmpty() ? l.id : l.id + QStringLiteral(" ・ ") + cves;
                }),
            Column<ListedAdvisory>(Tr::tr("Source"), [](const ListedAdvisory& l) { return l.sourceName; }),
            Column<ListedAdvisory>(Tr::tr("Publication day"),
                                 [](const ListedAdvisory& l) {
                                     return l.publishedOn.isValid() ? l.publishedOn.toString(Qt::ISODate) : QStringLiteral("―");
                                 }),
            Column<ListedAdvisory>(Tr::tr("Severity"), [](const ListedAdvisory& l) { return severityWord(l.severity); })
                .asPill([](const ListedAdvisory& l) { return severityToneOf(l.severity); })
                .sortedBy([](const ListedAdvisory& l) { return QVariant(l.severity ? static_cast<int>(*l.severity) : -1); }),
            Column<ListedAdvisory>(Tr::tr("Case"), [](const ListedAdvisory& l) { return l.caseNo; })};
}

} // namespace akimori::ui
