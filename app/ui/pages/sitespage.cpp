#include "ui/pages/sitespage.h"

#include "base/bytepath.h"
#include "base/jst.h"
#include "operations/sites/addsite.h"
#include "operations/sites/forgethostkey.h"
#include "operations/sites/testsite.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/sitedialog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/whynot.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using remote::CapabilityOutcome;
using remote::CapabilityStep;

QString rootsOf(const Site& site)
{
    QStringList roots;
    for (const QByteArray& root : site.roots)
        roots << printable(root);
    return roots.join(QStringLiteral(", "));
}

} // namespace

SitesPage::SitesPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Sites and connection"), parent)
    , m_sites({Column<Site>(tr("Site"), [](const Site& site) { return site.name; })
                   .withSecondLine([](const Site& site) { return site.url; }),
               Column<Site>(tr("Server"),
                            [](const Site& site) {
                                return QStringLiteral("%1@%2:%3").arg(site.user, site.host).arg(site.port);
                            }),
               Column<Site>(tr("Document roots"), rootsOf),
               Column<Site>(tr("Effect of a backup"),
                            [](const Site& site) {
                                return site.impact == PerformanceImpact::None ? tr("None (measured)") : tr("May affect");
                            }),
               Column<Site>(tr("Registered"), [](const Site& site) { return jst::display(site.createdAt); })})
    , m_steps({Column<CapabilityStep>(tr("Outcome"),
                                      [](const CapabilityStep& step) {
                                          switch (step.outcome) {
                                          case CapabilityOutcome::Ok: return tr("Good");
                                          case CapabilityOutcome::Failed: return tr("Not good");
                                          case CapabilityOutcome::NotChecked: return tr("Not checked");
                                          }
                                          return QString();
                                      })
                   .asPill([](const CapabilityStep& step) {
                       if (step.outcome == CapabilityOutcome::Ok)
                           return step.advice.isEmpty() ? Tone::Ok : Tone::Info;
                       if (step.outcome == CapabilityOutcome::Failed)
                           return step.required ? Tone::Bad : Tone::Warn;
                       return Tone::Neutral;
                   }),
               Column<CapabilityStep>(tr("What was tried"), [](const CapabilityStep& step) { return step.title; })
                   .withSecondLine([](const CapabilityStep& step) { return step.advice; }),
               Column<CapabilityStep>(tr("What was found"), [](const CapabilityStep& step) { return step.detail; })})
{
    m_forget = addHeaderButton(tr("Remove the accepted key…"), QStringLiteral("forgetHostKeyButton"));
    m_edit = addHeaderButton(tr("Change…"), QStringLiteral("editSiteButton"));
    m_test = addHeaderButton(tr("Test the connection"), QStringLiteral("testSiteButton"));
    QPushButton* add = addHeaderButton(tr("Register a site…"), QStringLiteral("addSiteButton"), true);
    buildSites();
    buildSteps();
    connect(add, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const Site* site = selected())
            openDialog(*site);
    });
    connect(m_test, &QPushButton::clicked, this, &SitesPage::testSelected);
    connect(m_forget, &QPushButton::clicked, this, &SitesPage::removeHostKey);
    connect(this, &Page::busyChanged, this, &SitesPage::updateButtons);
    updateButtons();
}

void SitesPage::buildSites()
{
    auto* card = new Card(tr("Sites of this profile"));
    m_siteTable = new DataTable(QStringLiteral("sites"), tr("Sites of this profile"), &m_sites, workbench().dialogs());
    auto* empty = new EmptyState(
        Glyph::Server, tr("No site is registered yet"),
        tr("Press “Register a site…”. You need the name of the server, a login name with its key, and the "
           "fingerprint of the server's key from its keeper."));
    m_sites.setIdentity(QStringLiteral("site"), [](const Site& one) { return one.id; });
    m_siteTable->setEmptyState(empty);
    card->body()->addWidget(m_siteTable);
    body()->addWidget(card);
    connect(m_siteTable, &DataTable::currentRowChanged, this, [this](int row) {
        updateButtons();
        if (row >= 0)
            workbench().chooseSite(m_sites.at(row).id);
    });
    connect(m_siteTable, &DataTable::rowActivated, this, [this](int row) { openDialog(m_sites.at(row)); });
}

void SitesPage::buildSteps()
{
    m_stepCard = new Card(tr("Connection test"));
    m_stepCard->setGrowing();
    m_stepTable = new DataTable(QStringLiteral("steps"), tr("Steps of the connection test"), &m_steps,
                                workbench().dialogs());
    m_stepTable->setStretchColumn(1);
    m_stepTable->setEmptyState(new EmptyState(
        Glyph::Plug, tr("Not tested in this session"),
        tr("“Test the connection” checks the line, the key of the server, the login, the programs on the server and "
           "each document root one by one. Nothing is changed on the server.")));
    m_stepCard->body()->addWidget(m_stepTable, 1);
    body()->addWidget(m_stepCard, 1);
}

void SitesPage::refresh()
{
    const Site* chosen = workbench().site();
    const QString id = chosen ? chosen->id : QString();
    m_sites.setRecords(workbench().sites());
    for (int row = 0; row < m_sites.rowCount(); ++row) {
        if (m_sites.at(row).id == id)
            m_siteTable->selectRow(row);
    }
    setSubtitle(workbench().loaded() ? tr("%1 sites").arg(m_sites.rowCount()) : QString());
    updateButtons();
}

QLineEdit* SitesPage::filterEdit() const { return m_siteTable->filterEdit(); }

const Site* SitesPage::selected() const
{
    const int row = m_siteTable->currentRow();
    return row < 0 ? nullptr : &m_sites.at(row);
}

void SitesPage::updateButtons()
{
    const QString whyNot = busy() ? tr("Wait until the running operation has ended.") : tr("Choose a site of the list first.");
    for (QPushButton* button : {m_edit, m_test, m_forget})
        setEnabledOrWhy(button, selected() && !busy(), whyNot);
}

void SitesPage::openDialog(const Site& site)
{
    auto* dialog = new SiteDialog(workbench(), site, this);
    connect(dialog, &SiteDialog::saved, this, [this](const Site& saved) {
        banner().showMessage(Tone::Ok, tr("“%1” is saved and can be reached").arg(saved.name),
                             tr("Next: test the connection, then take the first backup and approve the baseline."));
        workbench().chooseSite(saved.id);
        workbench().reload();
    });
    dialog->open();
}

void SitesPage::testSelected()
{
    if (const Site* site = selected())
        test(*site);
}

void SitesPage::test(const Site& site)
{
    run(
        tr("Connection test of %1").arg(site.name), tr("The connection test could not be done"),
        [context = workbench().context(), name = site.name](JobContext& job) {
            return operations::TestSite(context).run(name, job);
        },
        [this, site](const remote::CapabilityReport& report) {
            workbench().noteReach(site.id, !report.failure);
            showReport(site, report);
        });
}

void SitesPage::showReport(const Site& site, const remote::CapabilityReport& report)
{
    m_steps.setRecords(report.steps);
    m_stepCard->setSubtitle(site.name);
    if (report.usable()) {
        banner().showMessage(Tone::Ok, tr("Akimori can work with this server"),
                             tr("Way to connect: %1").arg(toString(report.resolvedVia)));
    } else if (report.failure) {
        banner().showError(tr("The server could not be used"), *report.failure);
        if (report.failure->code() == ErrorCode::HostKeyUnknown && report.hostKey)
            offerHostKey(site, *report.hostKey);
    } else {
        banner().showMessage(Tone::Warn, tr("The server lacks something that Akimori needs"),
                             tr("The steps below say what is missing and what to do."));
    }
}

void SitesPage::offerHostKey(const Site& site, const remote::HostKey& key)
{
    auto* dialog = new HostKeyDialog({QStringLiteral("%1:%2").arg(site.host).arg(site.port),
                                      QString::fromLatin1(key.type), key.fingerprint(), false, {}},
                                     this);
    connect(dialog, &QDialog::accepted, this, [this, site, fingerprint = key.fingerprint()] {
        run(
            tr("Connecting to %1").arg(site.host), tr("The key was not accepted"),
            [context = workbench().context(), site, fingerprint](JobContext& job) {
                return operations::EditSite(context).run(site, fingerprint, job);
            },
            [this](const Site& saved) { test(saved); });
    });
    dialog->open();
}

void SitesPage::removeHostKey()
{
    const Site* site = selected();
    if (!site)
        return;
    const QString name = site->name;
    auto* dialog = new ReasonDialog(
        tr("Remove the accepted key of “%1”").arg(name),
        tr("Do this only after the keeper of the server has confirmed that it was set up anew. The next connection "
           "shows the new fingerprint and asks to compare it. Enter who confirmed it and how."),
        tr("Remove the key"), true, this);
    connect(dialog, &ReasonDialog::given, this, [this, name](const QString& reason) {
        load(
            tr("The key could not be removed"),
            [context = workbench().context(), name, reason](JobContext&) {
                operations::ForgetHostKey(context).run(name, reason);
            },
            [this, name](std::monostate) {
                banner().showMessage(Tone::Info, tr("The accepted key of “%1” was removed").arg(name),
                                     tr("Next: “Test the connection”. The new fingerprint is shown for comparison."));
            });
    });
    dialog->open();
}

} // namespace akimori::ui
