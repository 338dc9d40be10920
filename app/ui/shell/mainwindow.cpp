#include "ui/shell/mainwindow.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/bellbutton.h"
#include "ui/shell/connectionbox.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/newscentre.h"
#include "ui/shell/newsdialog.h"
#include "ui/shell/page.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace akimori::ui {

namespace {
const QLatin1String kGeometry("window/geometry");
constexpr QSize kDefaultSize(1360, 860);
constexpr QSize kSmallestSize(1024, 640);
}

MainWindow::MainWindow(Workbench& workbench, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_entries(std::move(pages))
    , m_navigation(new Navigation(m_entries))
    , m_stack(new QStackedWidget)
    , m_news(new NewsCentre(workbench, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setMinimumSize(kSmallestSize);
    auto* center = new QWidget;
    auto* line = new QHBoxLayout(center);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_navigation);
    line->addWidget(m_stack, 1);
    setCentralWidget(center);

    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(&m_workbench, &Workbench::pageWanted, this, &MainWindow::showPage);
    connect(&m_workbench, &Workbench::recordWanted, this, &MainWindow::showRecord);
    connect(&m_workbench, &Workbench::waiting, m_navigation, &Navigation::setBadge);
    connect(&m_workbench, &Workbench::changed, this, &MainWindow::refreshCurrent);
    connect(&m_workbench, &Workbench::reachChanged, this, &MainWindow::showConnection);
    connect(&m_workbench, &Workbench::sitesChanged, this, [this] {
        showConnection();
        m_navigation->setPerson(m_workbench.person());
        if (m_workbench.sites().empty() && !m_offeredSetup && m_current == m_entries.front().id)
            showPage(QStringLiteral("setup")); // an empty profile begins there, once
        m_offeredSetup = true;
        refreshCurrent();
    });
    connect(&m_workbench, &Workbench::failed, this, [this](const Error& error) {
        m_workbench.dialogs().showError(this, tr("The records of this profile could not be opened"), error);
    });
    connect(m_navigation->connectionBox(), &ConnectionBox::siteChosen, &m_workbench, &Workbench::chooseSite);
    connect(m_navigation->connectionBox(), &ConnectionBox::sitesPageWanted, this,
            [this] { showPage(QStringLiteral("sites")); });
    connect(m_navigation, &Navigation::personPressed, this, [this] { showPage(QStringLiteral("settings")); });
    connect(m_navigation->bell(), &BellButton::clicked, this, &MainWindow::showNews);
    connect(m_news, &NewsCentre::changed, this, [this] { m_navigation->bell()->setUnread(m_news->unread()); });
    connect(&m_workbench.jobs(), &JobRunner::namedJobEnded, this, &MainWindow::noteJob);
    addShortcuts();
    showConnection();
    if (!restoreGeometry(m_workbench.settings().value(kGeometry).toByteArray()))
        resize(kDefaultSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (std::size_t i = 0; i < m_entries.size() && i < 9; ++i)
        add(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, i] { showPage(m_entries[i].id); });
    add(QKeySequence(Qt::Key_F5), &MainWindow::refreshCurrent);
    add(QKeySequence(QKeySequence::Find), &MainWindow::focusFilter);
    add(QKeySequence(Qt::Key_Escape), &MainWindow::leaveFilter);
    add(QKeySequence(QKeySequence::Quit), &MainWindow::close);
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(m_current); });
    add(QKeySequence(QStringLiteral("Shift+F1")), [this] { showHelp(QStringLiteral("shortcuts")); });
    add(QKeySequence(QStringLiteral("Ctrl+B")), &MainWindow::showNews);
    qApp->installEventFilter(this); // F1 in a dialog
}

/// Shortcuts of the window rest while a dialog is open, but the manual is wanted most there.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QMainWindow::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QWidget* dialog = static_cast<QWidget*>(watched)->window();
    const QWidget* above = dialog == this ? nullptr : dialog;
    while (above && above != this)
        above = above->parentWidget();
    if (key->key() != Qt::Key_F1 || !above)
        return QMainWindow::eventFilter(watched, event);
    showHelp(key->modifiers().testFlag(Qt::ShiftModifier) ? QStringLiteral("shortcuts") : m_current);
    return true;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_navigation->fitWidth();
}

Page* MainWindow::page(const QString& pageId)
{
    if (Page* made = m_pages.value(pageId))
        return made;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PageEntry& candidate) { return candidate.id == pageId; });
    if (entry == m_entries.end())
        return nullptr;
    Page* made = entry->make(m_workbench);
    made->setObjectName(pageId + QStringLiteral("Page"));
    for (DataTable* table : made->findChildren<DataTable*>())
        table->remember(m_workbench.settings());
    m_stack->addWidget(made);
    m_pages.insert(pageId, made);
    connect(made, &Page::busyChanged, this, [this, pageId](bool busy) { m_navigation->setBusy(pageId, busy); });
    return made;
}

bool MainWindow::showPage(const QString& pageId)
{
    Page* shown = page(pageId);
    if (!shown)
        return false;
    m_current = pageId;
    m_stack->setCurrentWidget(shown);
    m_navigation->setCurrent(pageId);
    setWindowTitle(shown->accessibleName());
    if (!focusWidget())
        m_navigation->focusCurrent();
    shown->refresh();
    return true;
}

void MainWindow::showRecord(const RecordLink& link)
{
    const QString pageId = link.page.isEmpty() ? pageOfRecord(link.kind) : link.page;
    if (showPage(pageId))
        m_pages.value(pageId)->showRecord(link);
}

void MainWindow::refreshCurrent()
{
    if (Page* shown = m_pages.value(m_current))
        shown->refresh();
}

void MainWindow::showConnection()
{
    ConnectionBox* box = m_navigation->connectionBox();
    const Site* site = m_workbench.site();
    QList<ConnectionBox::SiteName> names;
    for (const Site& known : m_workbench.sites())
        names << ConnectionBox::SiteName{known.id, known.name};
    box->setSites(names, site ? site->id : QString());
    if (!m_workbench.loaded()) {
        box->setState(Tone::Neutral, tr("Loading…"), {});
        return;
    }
    if (!site) {
        box->setState(Tone::Neutral, tr("No site yet"), tr("Register one"));
        return;
    }
    const Workbench::Reach reach = m_workbench.reach(site->id);
    const QString when = jst::fromUtc(reach.at).toString(QStringLiteral("H:mm"));
    switch (reach.state) {
    case Workbench::Reach::State::Untried: box->setState(Tone::Neutral, site->name, tr("Not connected yet today")); break;
    case Workbench::Reach::State::Reached: box->setState(Tone::Ok, site->name, tr("Reached at %1").arg(when)); break;
    case Workbench::Reach::State::Failed: box->setState(Tone::Bad, site->name, tr("Not reached at %1").arg(when)); break;
    }
}

void MainWindow::focusFilter()
{
    const Page* shown = m_pages.value(m_current);
    if (QLineEdit* edit = shown ? shown->filterEdit() : nullptr) {
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
    }
}

void MainWindow::leaveFilter()
{
    const Page* shown = m_pages.value(m_current);
    QLineEdit* edit = shown ? shown->filterEdit() : nullptr;
    if (edit && edit->hasFocus()) {
        edit->clear();
        QWidget* next = edit->nextInFocusChain();
        while (next != edit && !(next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled()))
            next = next->nextInFocusChain();
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showHelp(const QString& chapter)
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>();
    m_help->showChapter(chapter);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showNews()
{
    auto* dialog = new NewsDialog(m_workbench, *m_news, this);
    dialog->open();
}

void MainWindow::noteJob(QObject* owner, const QString& title, const Error* failure)
{
    for (QObject* object = owner; object; object = object->parent()) { // the page, one of its panels or dialogs
        if (auto* page = qobject_cast<Page*>(object)) {
            const QString id = m_pages.key(page);
            m_news->noteJob(id, title, failure, id == m_current && isActiveWindow());
            return;
        }
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_workbench.settings().setValue(kGeometry, saveGeometry());
    if (!m_workbench.jobs().hasNamedJobs()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing)
        return;
    m_closing = true;
    m_workbench.dialogs().confirm(
        this,
        {tr("An operation is still running"),
         tr("If Akimori is closed now, the operation is stopped. What it has not finished is not kept; finished "
            "generations and records stay as they are."),
         tr("Stop and quit"), true},
        [this](bool stop) {
            m_closing = stop;
            if (stop)
                stopJobsThenClose();
        });
}

void MainWindow::stopJobsThenClose()
{
    JobRunner& jobs = m_workbench.jobs();
    if (!jobs.busy()) {
        close();
        return;
    }
    setWindowTitle(tr("Stopping the running operation…"));
    setEnabled(false);
    connect(&jobs, &JobRunner::idle, this, &MainWindow::close);
    jobs.cancelAll();
}

} // namespace akimori::ui
