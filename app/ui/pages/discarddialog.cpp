#include "ui/pages/discarddialog.h"

namespace akimori::ui {

DiscardDialog::DiscardDialog(const QString& siteName, const Generation& generation, const std::vector<Approval>& usable,
                             QWidget* parent)
    : FormDialog(Glyph::Archive, tr("Discard the generation %1 (%2)").arg(generation.id, displayName(generation.kind)),
                 tr("The archive is removed; its record, manifest and check sums stay. Evidence of an incident, and fewer than "
                    "three clean generations, need an approved exception."),
                 tr("Discard"), parent)
{
    setObjectName(QStringLiteral("discardDialog"));
    QList<QPair<QString, QString>> exceptions{{QString(), tr("none", "exception")}};
    for (const Approval& approval : usable)
        exceptions.append({approval.id, QStringLiteral("%1　%2").arg(approval.id, approval.reason)});
    addText(QStringLiteral("reason"), tr("Reason (recorded)"), {}, Need::Required);
    addChoice(QStringLiteral("exception"), tr("Approved exception to use"), exceptions, {});
    connect(this, &FormDialog::given, this,
            [this, siteName, id = generation.id, kind = generation.kind](const QHash<QString, QString>& values) {
                emit chosen({siteName, id, values.value(QStringLiteral("reason")), values.value(QStringLiteral("exception")), kind});
            });
}

} // namespace akimori::ui
