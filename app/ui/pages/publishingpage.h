#pragma once

#include "operations/publishing/publish.h"
#include "ui/pages/folderwatch.h"
#include "ui/shell/sitepage.h"

#include <memory>

class QLabel;
class QTabWidget;

namespace akimori::publishing {
class PreviewServer;
}

namespace akimori::ui {

class ChangesPanel;
class ChecksPanel;
class DifferencePanel;
class StatusPill;

/// コンテンツ公開: choose the working folder → look at the difference → checks → publish → go back if needed.
class PublishingPage : public SitePage
{
    Q_OBJECT

public:
    explicit PublishingPage(Workbench& workbench, QWidget* parent = nullptr);
    ~PublishingPage() override;

    QLineEdit* filterEdit() const override;

protected:
    void loadSite(const Site& site) override;

private:
    void buildFolder();
    void buildTabs();
    void chooseFolder();
    void setFolder(const QString& folder);
    void openCheckoutDialog();
    void checkOut(const QString& generationId);
    void noteEdits();
    void preview();
    void showPreview(const operations::PublishPreview& preview);
    void showSteps();
    void openPublishDialog();
    void publish(const QString& changeNo, const QString& title);
    void showOutcome(const operations::PublishOutcome& outcome);
    void rollBack(const QString& rollbackId);
    void compareSelected();
    void compareInBrowser();
    void openChangeDialog();
    void openStepDialog(const ChangeWork& change);
    void closeChange(const ChangeWork& change);
    void updateButtons();
    operations::PublishRequest request() const;

    QString m_folder;
    std::optional<operations::PublishPreview> m_preview; ///< of m_folder; nothing = look again
    std::unique_ptr<publishing::PreviewServer> m_server;
    FolderWatch m_watch;
    QPushButton* m_publish;
    QPushButton* m_look;
    QLabel* m_folderLabel;
    QLabel* m_summary;
    QLabel* m_warning;
    StatusPill* m_steps[4];
    QTabWidget* m_tabs;
    DifferencePanel* m_difference;
    ChecksPanel* m_checks;
    ChangesPanel* m_changes;
};

} // namespace akimori::ui
