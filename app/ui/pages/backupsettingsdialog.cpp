#include "ui/pages/backupsettingsdialog.h"

#include "ui/pages/keybackuppanel.h"
#include "ui/pages/retentionpanel.h"
#include "ui/pages/systempathspanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

BackupSettingsDialog::BackupSettingsDialog(Workbench& workbench, const Site& site, QWidget* parent)
    : MessageDialog(Glyph::Archive, Ink::Accent, tr("Backup settings of “%1”").arg(site.name),
                    tr("Every change is recorded with who made it."), parent)
    , m_banner(new Banner)
{
    setObjectName(QStringLiteral("backupSettingsDialog"));
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    resize(line * 48, line * 30);
    content()->addWidget(m_banner);
    auto* retention = new RetentionPanel(workbench, site);
    auto* paths = new SystemPathsPanel(workbench, site);
    auto* keys = new KeyBackupPanel(workbench, site);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("backupSettingsTabs"));
    tabs->setDocumentMode(true);
    tabs->addTab(retention, tr("Generations kept"));
    tabs->addTab(paths, tr("What a system backup takes"));
    tabs->addTab(keys, tr("Private keys"));
    content()->addWidget(tabs, 1);
    addButton(tr("Close"), QStringLiteral("closeButton"), false);
    const auto showFailure = [this](const QString& doing, const Error& error) { m_banner->showError(doing, error); };
    const auto showSaved = [this](const QString& title, const QString& text) {
        m_banner->showMessage(Tone::Ok, title, text);
        emit changed();
    };
    connect(retention, &RetentionPanel::failed, this, showFailure);
    connect(paths, &SystemPathsPanel::failed, this, showFailure);
    connect(keys, &KeyBackupPanel::failed, this, showFailure);
    connect(retention, &RetentionPanel::saved, this, [showSaved] { showSaved(tr("The rule of retention is recorded"), {}); });
    connect(paths, &SystemPathsPanel::saved, this,
            [showSaved] { showSaved(tr("The list of the system backup is recorded"), tr("It counts from the next system backup on.")); });
    connect(keys, &KeyBackupPanel::saved, this, showSaved);
    retention->load();
    paths->load();
    keys->load();
}

} // namespace akimori::ui
