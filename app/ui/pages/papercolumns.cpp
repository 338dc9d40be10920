#include "ui/pages/papercolumns.h"

#include "reports/japanese.h"
#include "ui/pages/reportspage.h"

namespace akimori::ui {

using operations::PaperRow;
using operations::PaperState;

namespace {

Tone toneOf(const PaperRow& row)
{
    switch (row.state) {
    case PaperState::Overdue: return Tone::Bad;
    case PaperState::Due: return Tone::Warn;
    case PaperState::Draft: return Tone::Info;
    case PaperState::Issued: return Tone::Info;
    case PaperState::Submitted: return Tone::Ok;
    case PaperState::None: return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString numberOf(const PaperRow& row) { return row.no.isEmpty() ? QStringLiteral("―") : row.no.section(u'（', 0, 0); }

/// 枝番 and edition below the number, so that the column stays narrow.
QString branchOf(const PaperRow& row)
{
    QStringList parts;
    const QString branch = row.no.section(u'（', 1).chopped(row.no.contains(u'（') ? 1 : 0);
    if (!branch.isEmpty())
        parts << branch;
    if (row.edition > 1)
        parts << reports::editionName(row.edition);
    return parts.join(QStringLiteral(" ・ "));
}

QString whatOf(const PaperRow& row)
{
    QStringList parts;
    if (row.period.isValid())
        parts << row.period.toString(QStringLiteral("yyyy-MM"));
    const bool namedByTitle = row.form == QLatin1String("F-16") || row.form == QLatin1String("F-17"); // their records have no number that people use
    if (!row.subject.isEmpty() && !(namedByTitle && !row.title.isEmpty()))
        parts << row.subject;
    if (!row.title.isEmpty() && row.title != row.name)
        parts << row.title;
    if (parts.isEmpty() && row.no.isEmpty())
        parts << row.rule;
    return parts.join(QStringLiteral(" ・ "));
}

} // namespace

std::vector<Column<PaperRow>> paperColumns()
{
    return {Column<PaperRow>(ReportsPage::tr("Document number"), numberOf).withSecondLine(branchOf),
            Column<PaperRow>(ReportsPage::tr("Name of the paper"), [](const PaperRow& row) { return row.name; }).withSecondLine(whatOf),
            Column<PaperRow>(ReportsPage::tr("To be handed in by"), [](const PaperRow& row) {
                return row.due.isValid() ? row.due.toString(Qt::ISODate) : QStringLiteral("―");
            }).sortedBy([](const PaperRow& row) { return QVariant(row.due.isValid() ? row.due : QDate(9999, 1, 1)); }),
            Column<PaperRow>(ReportsPage::tr("State of the paper"), [](const PaperRow& row) { return displayName(row.state); }).asPill(toneOf).sortedBy([](const PaperRow& row) {
                return QVariant(QString::number(operations::urgencyOf(row)) + (row.due.isValid() ? row.due.toString(Qt::ISODate) : QStringLiteral("9999")));
            }),
            Column<PaperRow>(ReportsPage::tr("Official form"), [](const PaperRow& row) { return row.form; })};
}

} // namespace akimori::ui
