#include "ui/pages/publishingpage.h"

#include "base/bytepath.h"
#include "operations/backup/generations.h"
#include "operations/publishing/changes.h"
#include "operations/publishing/checkout.h"
#include "publishing/previewserver.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/ratemeter.h"
#include "ui/pages/changespanel.h"
#include "ui/pages/checkoutdialog.h"
#include "ui/pages/checkspanel.h"
#include "ui/pages/differencepanel.h"
#include "ui/pages/publishdialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/statuspill.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace akimori::ui {

PublishingPage::PublishingPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Content publishing"), parent)
{
    QPushButton* change = addHeaderButton(tr("Open a change work…"), QStringLiteral("newChangeButton"));
    QPushButton* checkout = addHeaderButton(tr("Take out for editing…"), QStringLiteral("checkoutButton"));
    m_publish = addHeaderButton(tr("Publish…"), QStringLiteral("publishButton"), true);
    disableWithoutSite(change);
    disableWithoutSite(checkout);
    buildFolder();
    buildTabs();
    connect(change, &QPushButton::clicked, this, &PublishingPage::openChangeDialog);
    connect(checkout, &QPushButton::clicked, this, &PublishingPage::openCheckoutDialog);
    connect(m_publish, &QPushButton::clicked, this, &PublishingPage::openPublishDialog);
    connect(this, &Page::busyChanged, this, &PublishingPage::updateButtons);
    connect(&m_watch, &FolderWatch::edited, this, &PublishingPage::noteEdits);
}

PublishingPage::~PublishingPage() = default;

void PublishingPage::buildFolder()
{
    auto* card = new Card({});
    auto* steps = new QHBoxLayout;
    steps->setSpacing(spacing::kGap);
    for (StatusPill*& step : m_steps) {
        step = new StatusPill(card);
        steps->addWidget(step);
    }
    steps->addStretch();
    m_folderLabel = makeLabel({}, TextStyle::Strong);
    m_folderLabel->setObjectName(QStringLiteral("folderLabel"));
    QPushButton* choose = makeButton(tr("Choose the working folder…"), QStringLiteral("chooseFolderButton"));
    m_look = makeButton(tr("Look at the difference"), QStringLiteral("previewButton"));
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kSmall);
    line->addWidget(choose);
    line->addWidget(m_look);
    line->addWidget(m_folderLabel, 1);
    m_summary = makeParagraph({}, TextStyle::Caption);
    m_summary->setObjectName(QStringLiteral("publishSummaryLabel"));
    card->body()->addLayout(steps);
    card->body()->addLayout(line);
    m_warning = makeParagraph({}, TextStyle::Body, Ink::Warn);
    m_warning->setObjectName(QStringLiteral("publishWarningLabel"));
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_warning);
    m_summary->hide();
    m_warning->hide();
    content()->addWidget(card);
    connect(choose, &QPushButton::clicked, this, &PublishingPage::chooseFolder);
    connect(m_look, &QPushButton::clicked, this, &PublishingPage::preview);
    connect(this, &Page::busyChanged, choose, [choose](bool busy) { choose->setEnabled(!busy); });
}

void PublishingPage::buildTabs()
{
    auto* card = new Card({});
    card->setGrowing();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("publishingTabs"));
    m_tabs->setDocumentMode(true);
    m_difference = new DifferencePanel(workbench().dialogs());
    m_checks = new ChecksPanel(workbench().dialogs());
    m_changes = new ChangesPanel(workbench().dialogs());
    m_tabs->addTab(m_difference, tr("Differences"));
    m_tabs->addTab(m_checks, tr("Checks before publishing"));
    m_tabs->addTab(m_changes, tr("Change works"));
    card->body()->addWidget(m_tabs, 1);
    content()->addWidget(card, 1);
    connect(m_difference, &DifferencePanel::compareWanted, this, &PublishingPage::compareSelected);
    connect(m_difference, &DifferencePanel::browserWanted, this, &PublishingPage::compareInBrowser);
    connect(m_changes, &ChangesPanel::stepWanted, this, &PublishingPage::openStepDialog);
    connect(m_changes, &ChangesPanel::closeWanted, this, &PublishingPage::closeChange);
    connect(m_changes, &ChangesPanel::rollbackWanted, this, [this](const ChangeWork& change) {
        workbench().dialogs().confirm(
            this,
            {tr("Roll back change %1?").arg(change.no),
             tr("The contents from before this change become live again, and with them their baseline."),
             tr("Roll back"), true},
            [this, id = change.publish->rollbackId](bool yes) {
                if (yes)
                    rollBack(id);
            });
    });
}

QLineEdit* PublishingPage::filterEdit() const
{
    DataTable* const tables[] = {m_difference->table(), m_checks->table(), m_changes->table()};
    return tables[std::clamp(m_tabs->currentIndex(), 0, 2)]->filterEdit();
}

void PublishingPage::loadSite(const Site& site)
{
    if (m_preview && m_preview->site.id != site.id)
        setFolder({}); // a folder belongs to one site
    setSubtitle(site.name);
    showSteps();
    load(
        tr("The change works could not be listed"),
        [context = workbench().context(), id = site.id](JobContext&) {
            std::vector<ChangeWork> changes = operations::listChanges(context);
            std::erase_if(changes, [&](const ChangeWork& c) { return !c.siteId.isEmpty() && c.siteId != id; });
            return changes;
        },
        [this](std::vector<ChangeWork> changes) {
            const auto count = changes.size();
            m_changes->show(std::move(changes));
            m_tabs->setTabText(2, count > 0 ? tr("%1 (%2)", "tab, count").arg(tr("Change works")).arg(count)
                                            : tr("Change works"));
            updateButtons();
        });
}

operations::PublishRequest PublishingPage::request() const
{
    operations::PublishRequest request;
    request.site = workbench().site()->name;
    request.from = m_folder;
    return request;
}

void PublishingPage::chooseFolder()
{
    workbench().dialogs().chooseFolder(this, tr("Working folder: the whole contents of the site"),
                                       [this](const QString& folder) {
                                           setFolder(folder);
                                           preview();
                                       });
}

void PublishingPage::setFolder(const QString& folder)
{
    m_folder = folder;
    m_watch.watch(m_folder);
    m_preview.reset();
    m_server.reset();
    m_difference->show({});
    m_checks->show({});
    m_summary->hide();
    m_warning->hide();
    m_tabs->setTabText(0, tr("Differences"));
    m_tabs->setTabText(1, tr("Checks before publishing"));
    showSteps();
}

/// Editors write while a person looks at the difference: then it is no longer what would be published.
void PublishingPage::noteEdits()
{
    if (busy() || m_folder.isEmpty())
        return;
    m_warning->setText(m_preview ? tr("The working folder changed. Look at the difference again before you publish.")
                                 : tr("The working folder was edited. Look at the difference when you are done."));
    m_warning->show();
    m_preview.reset();
    m_watch.watch(m_folder); // files that are new
    showSteps();
}

void PublishingPage::openCheckoutDialog()
{
    const QString site = workbench().site()->name;
    load(
        tr("The generations could not be listed"),
        [context = workbench().context(), site](JobContext&) {
            return operations::listGenerations(context, site, BackupKind::Data);
        },
        [this, site](const std::vector<Generation>& generations) {
            auto* dialog = new CheckoutDialog(site, generations, this);
            connect(dialog, &CheckoutDialog::confirmed, this, &PublishingPage::checkOut);
            dialog->open();
        });
}

void PublishingPage::checkOut(const QString& generationId)
{
    workbench().dialogs().chooseFolder(
        this, tr("Empty folder for the working copy"), [this, generationId](const QString& folder) {
            operations::CheckoutSite::Request request;
            request.site = workbench().site()->name;
            request.to = folder;
            request.generationId = generationId;
            run(
                tr("Taking “%1” out for editing").arg(request.site), tr("The site was not taken out"),
                [context = workbench().context(), request](JobContext& job) {
                    return operations::CheckoutSite(context).run(request, job);
                },
                [this](const operations::CheckoutSite::Result& result) {
                    noteReached();
                    setFolder(result.folder);
                    banner().showMessage(Tone::Ok, tr("%1 files are in the working folder").arg(formatCount(result.files)),
                                         tr("Edit them with any program, then look at the difference here."),
                                         result.leftOut.join(QLatin1Char('\n')));
                });
        });
}

void PublishingPage::preview()
{
    if (m_folder.isEmpty() || busy() || !workbench().site())
        return;
    banner().dismiss();
    run(
        tr("Comparing the folder with the server"), tr("The difference could not be shown"),
        [context = workbench().context(), request = request()](JobContext& job) {
            return operations::PreviewPublish(context).run(request, job);
        },
        [this](const operations::PublishPreview& preview) {
            noteReached();
            showPreview(preview);
        });
}

void PublishingPage::showPreview(const operations::PublishPreview& preview)
{
    m_preview = preview;
    m_server.reset();
    m_watch.watch(m_folder);
    const publishing::Difference& difference = preview.difference;
    m_difference->show(difference);
    const int remarks = m_checks->show(preview.checks);
    m_tabs->setTabText(1, remarks > 0 ? tr("%1 (%2)", "tab, count").arg(tr("Checks before publishing")).arg(remarks)
                                      : tr("Checks before publishing"));
    const auto count = static_cast<int>(difference.added.size() + difference.changed.size() + difference.removed.size());
    m_tabs->setTabText(0, tr("%1 (%2)", "tab, count").arg(tr("Differences")).arg(count));
    m_tabs->setCurrentIndex(0);
    m_summary->setText(tr("%1 added, %2 changed, %3 removed, %4 unchanged; %5 to send. %6")
                           .arg(difference.added.size())
                           .arg(difference.changed.size())
                           .arg(difference.removed.size())
                           .arg(formatCount(difference.unchanged), formatBytes(preview.bytesToUpload),
                                preview.method.join(QLatin1Char(' '))));
    m_summary->show();
    m_warning->setText(preview.warnings.join(QLatin1Char(' ')));
    m_warning->setVisible(!preview.warnings.isEmpty());
    if (preview.conflict)
        banner().showMessage(Tone::Bad, tr("The server is not as expected, so nothing can be published"),
                             preview.conflict->sentence);
    else if (preview.blocked())
        banner().showMessage(Tone::Bad, tr("The checks found what must not go onto the server"),
                             tr("Mend the files marked as forbidden on the tab “Checks before publishing”, then look again."));
    else if (difference.nothing())
        banner().showMessage(Tone::Ok, tr("The server already equals the folder"));
    showSteps();
}

void PublishingPage::showSteps()
{
    const bool folder = !m_folder.isEmpty();
    const bool seen = m_preview.has_value();
    const bool good = seen && !m_preview->blocked();
    const bool ready = good && !m_preview->conflict && !m_preview->difference.nothing();
    m_folderLabel->setText(folder ? m_folder : tr("No working folder is chosen yet"));
    m_steps[0]->setState(folder ? Tone::Ok : Tone::Info, tr("1 Working folder"));
    m_steps[1]->setState(!seen ? (folder ? Tone::Info : Tone::Neutral) : m_preview->conflict ? Tone::Bad : Tone::Ok,
                         tr("2 Difference"));
    m_steps[2]->setState(!seen ? Tone::Neutral : good ? Tone::Ok : Tone::Bad, tr("3 Checks"));
    m_steps[3]->setState(ready ? Tone::Info : Tone::Neutral, tr("4 Publish"));
    updateButtons();
}

void PublishingPage::updateButtons()
{
    const bool free = !busy() && workbench().site();
    const bool ready = m_preview && !m_preview->blocked() && !m_preview->conflict && !m_preview->difference.nothing();
    m_publish->setEnabled(free && ready);
    m_look->setEnabled(free && !m_folder.isEmpty());
    m_changes->setBusy(!free);
    m_difference->setBusy(!free);
}

void PublishingPage::openPublishDialog()
{
    std::vector<ChangeWork> usable = m_changes->changes();
    std::erase_if(usable, [](const ChangeWork& c) {
        return c.state != ChangeWorkState::Open || !c.approvedAt.isValid() || c.publish;
    });
    const publishing::Difference& difference = m_preview->difference;
    auto* dialog = new PublishDialog(workbench().site()->name,
                                     tr("%1 files are added, %2 changed and %3 removed.")
                                         .arg(difference.added.size())
                                         .arg(difference.changed.size())
                                         .arg(difference.removed.size()),
                                     usable, this);
    connect(dialog, &PublishDialog::confirmed, this, &PublishingPage::publish);
    dialog->open();
}

void PublishingPage::publish(const QString& changeNo, const QString& title)
{
    operations::PublishRequest request = this->request();
    request.changeNo = changeNo;
    request.title = title;
    request.previewedTree = m_preview->treeSha256;
    request.previewedLive = m_preview->liveSha256;
    run(
        tr("Publishing to “%1”").arg(request.site), tr("Publishing failed"),
        [context = workbench().context(), request](JobContext& job) {
            return operations::ApplyPublish(context).run(request, job);
        },
        [this](const operations::PublishOutcome& outcome) { showOutcome(outcome); });
}

void PublishingPage::showOutcome(const operations::PublishOutcome& outcome)
{
    noteReached();
    if (outcome.end != operations::PublishEnd::Published) {
        showPreview(outcome.preview);
        return;
    }
    QStringList text{outcome.served.detail};
    if (outcome.change->state == ChangeWorkState::Open && !outcome.change->missingSteps().empty())
        text << tr("Still to do before the change work is closed: %1").arg(ChangesPanel::stillToDo(*outcome.change));
    setFolder(m_folder);
    m_tabs->setCurrentIndex(2);
    // What visitors get and could not be checked is not fine.
    banner().showMessage(outcome.served.result == ChangeCheck::Result::Ok ? Tone::Ok : Tone::Warn,
                         tr("Published under change %1; every file was checked on the server").arg(outcome.change->no),
                         (text + outcome.warnings).join(QLatin1Char(' ')));
    workbench().announceChange();
}

void PublishingPage::compareSelected()
{
    const PublishLine* line = m_difference->selected();
    if (!line || busy())
        return;
    const QByteArray path = line->path;
    run(
        tr("Comparing %1").arg(printable(path)), tr("The file could not be compared"),
        [context = workbench().context(), request = request(), path](JobContext& job) {
            return operations::diffForPublish(context, request, path, job);
        },
        [this, path](const operations::PublishDiff& diff) {
            const PublishLine* now = m_difference->selected();
            if (now && now->path == path) // another row may have been chosen meanwhile
                m_difference->showText(diff);
        });
}

void PublishingPage::compareInBrowser()
{
    if (!m_preview)
        return;
    try {
        if (!m_server || !m_server->running())
            m_server = operations::previewInBrowser(*m_preview);
    } catch (const Error& error) {
        showFailure(tr("The comparison in the browser could not be started"), error);
        return;
    }
    const PublishLine* line = m_difference->selected();
    const QString address = m_server->address(line ? line->path : QByteArray());
    if (!QDesktopServices::openUrl(QUrl(address)))
        banner().showMessage(Tone::Info, tr("Open this address in a browser on this computer"), address);
}

} // namespace akimori::ui
