#include "ui/pages/plannedstop.h"

#include "base/error.h"
#include "base/jst.h"
#include "ui/dialogs/formdialog.h"
#include "ui/tr.h"

namespace akimori::ui {

namespace {

constexpr int kProposedSeconds = 3600;

/// Throws Error(BadInput).
MaintenanceWindow windowFrom(const QHash<QString, QString>& values)
{
    MaintenanceWindow window;
    window.kind = values.value(QStringLiteral("kind")) == toString(WindowKind::Maintenance) ? WindowKind::Maintenance : WindowKind::PlannedOutage;
    window.from = jst::parse(values.value(QStringLiteral("from"))).value_or(QDateTime());
    window.to = jst::parse(values.value(QStringLiteral("to"))).value_or(QDateTime());
    window.reason = values.value(QStringLiteral("reason")).trimmed();
    if (!window.from.isValid() || !window.to.isValid() || window.to <= window.from)
        throw Error(ErrorCode::BadInput, Tr::tr("The end must lie after the beginning."));
    return window;
}

} // namespace

void askPlannedStop(QWidget* parent, const QDateTime& proposed, std::function<void(const MaintenanceWindow& window)> then)
{
    auto* dialog = new FormDialog(Glyph::Clock, Tr::tr("Plan a stop or maintenance"),
                                  Tr::tr("What lies in this time counts as planned, not as an outage. A planned stop is told to the city beforehand (F-17)."),
                                  Tr::tr("Record the plan"), parent);
    QList<QPair<QString, QString>> kinds;
    for (const WindowKind kind : {WindowKind::PlannedOutage, WindowKind::Maintenance})
        kinds.append({toString(kind), displayName(kind)});
    dialog->addChoice(QStringLiteral("kind"), Tr::tr("What it is", "of a planned time"), kinds, toString(WindowKind::PlannedOutage));
    dialog->addInstant(QStringLiteral("from"), Tr::tr("Begins"), proposed, FormDialog::Need::Required);
    dialog->addInstant(QStringLiteral("to"), Tr::tr("Ends"), proposed.addSecs(kProposedSeconds), FormDialog::Need::Required);
    dialog->addText(QStringLiteral("reason"), Tr::tr("Purpose and reason"), {}, FormDialog::Need::Required);
    dialog->setCheck([](const FormDialog& form) {
        try {
            windowFrom(form.values());
        } catch (const Error& error) {
            return error.sentence();
        }
        return QString();
    });
    QObject::connect(dialog, &FormDialog::given, parent, [then = std::move(then)](const QHash<QString, QString>& values) { then(windowFrom(values)); });
    dialog->open();
}

} // namespace akimori::ui
