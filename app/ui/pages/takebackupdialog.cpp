#include "ui/pages/takebackupdialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

TakeBackupDialog::TakeBackupDialog(const Site& site, const schedule::WindowAnswer& window,
                                   const std::vector<Approval>& usable, QWidget* parent)
    : MessageDialog(Glyph::Archive, Ink::Accent, tr("Take a backup of “%1”").arg(site.name),
                    tr("The generation is read back and verified before it counts. Earlier generations stay until "
                       "then."),
                    parent)
    , m_kind(new QComboBox)
    , m_trigger(new QComboBox)
{
    setObjectName(QStringLiteral("takeBackupDialog"));
    m_kind->setObjectName(QStringLiteral("kindComboBox"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Data: the document roots"), toString(BackupKind::Data));
    m_kind->addItem(tr("System: configuration and packages"), toString(BackupKind::System));
    m_trigger->setObjectName(QStringLiteral("triggerComboBox"));
    m_trigger->setAccessibleName(tr("Trigger"));
    for (const BackupTrigger trigger : {BackupTrigger::AdHoc, BackupTrigger::Daily, BackupTrigger::Monthly,
                                        BackupTrigger::BeforeChange, BackupTrigger::AfterChange})
        m_trigger->addItem(displayName(trigger), toString(trigger));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->addRow(makeLabel(tr("Kind")), m_kind);
    form->addRow(makeLabel(tr("Trigger")), m_trigger);
    auto* measure = new QCheckBox(tr("Measure what visitors feel of it"));
    measure->setObjectName(QStringLiteral("measureCheck"));
    form->addRow({}, measure);
    content()->addLayout(form);
    auto* answer = new Banner;
    answer->setClosable(false);
    answer->showMessage(window.allowed ? Tone::Ok : Tone::Warn,
                        window.allowed ? tr("A backup may run now") : tr("A backup may not run now"), window.reason);
    content()->addWidget(answer);
    if (!window.allowed)
        addExceptions(usable);
    addCancelButton();
    QPushButton* start = addPrimaryButton(tr("Take the backup"), QStringLiteral("startBackupButton"));
    start->setEnabled(window.allowed || m_exception);
    connect(this, &QDialog::accepted, this, [this, measure, name = site.name] {
        operations::TakeBackup::Request request;
        request.site = name;
        request.kind = backupKindFromString(m_kind->currentData().toString());
        request.trigger = backupTriggerFromString(m_trigger->currentData().toString());
        request.measureImpact = measure->isChecked();
        if (m_exception)
            request.exceptionId = m_exception->currentData().toString();
        emit chosen(request);
    });
}

void TakeBackupDialog::addExceptions(const std::vector<Approval>& usable)
{
    if (usable.empty()) {
        QPushButton* request = makeButton(tr("Request an exception…"), QStringLiteral("requestWindowExceptionButton"));
        connect(request, &QPushButton::clicked, this, [this] {
            emit exceptionWanted();
            reject();
        });
        addOwnButton(request);
        return;
    }
    m_exception = new QComboBox;
    m_exception->setObjectName(QStringLiteral("exceptionComboBox"));
    m_exception->setAccessibleName(tr("Approved exception to use"));
    for (const Approval& approval : usable)
        m_exception->addItem(QStringLiteral("%1　%2").arg(approval.id, approval.reason), approval.id);
    content()->addWidget(makeLabel(tr("Approved exception to use"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_exception);
}

} // namespace akimori::ui
