#include "ui/pages/generationcolumns.h"

#include "base/jst.h"
#include "ui/pages/backuppage.h"

namespace akimori::ui {

std::vector<Column<Generation>> generationColumns()
{
    const auto when = [](QDateTime Generation::*member) {
        return [member](const Generation& generation) {
            const QDateTime& at = generation.*member;
            return at.isValid() ? jst::display(at) : QStringLiteral("―");
        };
    };
    return {
        Column<Generation>(BackupPage::tr("Taken"), [](const Generation& g) { return jst::display(g.takenAt); })
            .withSecondLine([](const Generation& g) { return g.id; }),
        Column<Generation>(BackupPage::tr("Kind"), [](const Generation& g) { return displayName(g.kind); }),
        Column<Generation>(BackupPage::tr("Trigger"), [](const Generation& g) { return displayName(g.trigger); }),
        Column<Generation>(BackupPage::tr("State"), generationStateName).asPill(generationTone),
        Column<Generation>(BackupPage::tr("Files"), [](const Generation& g) { return formatCount(g.files); })
            .sortedBy([](const Generation& g) { return QVariant(g.files); })
            .onTheRight(),
        Column<Generation>(BackupPage::tr("Size"), [](const Generation& g) { return formatBytes(g.bytes); })
            .sortedBy([](const Generation& g) { return QVariant(g.bytes); })
            .onTheRight(),
        Column<Generation>(BackupPage::tr("Stored"), [](const Generation& g) { return formatBytes(g.archiveBytes); })
            .sortedBy([](const Generation& g) { return QVariant(g.archiveBytes); })
            .onTheRight(),
        Column<Generation>(BackupPage::tr("Equal to the server"), when(&Generation::matchedServerAt)),
        Column<Generation>(BackupPage::tr("Restored"), when(&Generation::restoredAt)),
        Column<Generation>(BackupPage::tr("Remarks"),
                           [](const Generation& g) {
                               return g.warnings.isEmpty() ? QString() : BackupPage::tr("%1 remarks").arg(g.warnings.size());
                           })
            .withSecondLine([](const Generation& g) { return g.warnings.value(0); }),
    };
}

} // namespace akimori::ui
