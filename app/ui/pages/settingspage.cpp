#include "ui/pages/settingspage.h"

#include "base/jst.h"
#include "operations/schedule/history.h"
#include "operations/schedule/setschedule.h"
#include "operations/schedule/timer.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/schedulecard.h"
#include "ui/pages/aboutcard.h"
#include "ui/pages/calendarcard.h"
#include "ui/pages/contractcard.h"
#include "ui/pages/escalationcard.h"
#include "ui/pages/mailcard.h"
#include "ui/pages/networkcard.h"
#include "ui/pages/peoplecard.h"
#include "ui/shell/paperbutton.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace akimori::ui {

namespace {

/// The timer starts the command line program that lies beside this one.
QString programOfTimer() { return QCoreApplication::applicationDirPath() + QStringLiteral("/akimori-cli"); }

QComboBox* comboBox(const QString& name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setMinimumWidth(box->fontMetrics().height() * 10);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Workbench& workbench, QWidget* parent)
    : Page(workbench, tr("Settings"), parent)
    , m_theme(comboBox(QStringLiteral("themeComboBox"), tr("Colours of the window")))
    , m_textSize(comboBox(QStringLiteral("textSizeComboBox"), tr("Size of the text")))
    , m_people(new PeopleCard(workbench.dialogs()))
    , m_contract(new ContractCard(workbench))
    , m_profile(makeLabel({}))
    , m_schedule(new ScheduleCard)
    , m_calendar(new CalendarCard(workbench))
    , m_mail(new MailCard(workbench))
    , m_network(new NetworkCard(workbench))
    , m_escalation(new EscalationCard(workbench))
{
    setSubtitle(tr("Window, roles, unattended runs, mail"));
    m_theme->addItem(tr("As on the desktop"), toString(ThemeMode::Auto));
    m_theme->addItem(tr("Light"), toString(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), toString(ThemeMode::Dark));
    for (const int points : {9, 10, 11, 12, 14, 16})
        m_textSize->addItem(tr("%1 pt").arg(points), points);

    auto* appearance = new Card(tr("Appearance"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kGap);
    form->addRow(makeLabel(tr("Colours of the window")), m_theme);
    form->addRow(makeLabel(tr("Size of the text")), m_textSize);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    appearance->body()->addLayout(form);
    body()->addWidget(appearance);

    auto* papers = new QHBoxLayout;
    for (const char* official : {"F-13", "F-19"})
        papers->addWidget(makePaperButton(QLatin1String(official), workbench));
    papers->addStretch();
    m_people->body()->addLayout(papers);
    body()->addWidget(m_people);
    body()->addWidget(m_contract);
    connect(m_people, &PeopleCard::personChosen, this, &SettingsPage::applyPerson);
    connect(m_people, &PeopleCard::roleGiven, this, &SettingsPage::recordRole);

    body()->addWidget(m_schedule);
    body()->addWidget(m_calendar);
    connectSchedule();

    auto* storage = new Card(tr("Where the records are kept"));
    m_profile->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_profile->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    storage->body()->addWidget(m_profile);
    storage->body()->addWidget(makeParagraph(
        tr("The ledger, the generations and the accepted server keys are in this folder. Include it in the backup of "
           "this computer.")));
    QPushButton* open = makeButton(tr("Open the folder"), QStringLiteral("openProfileButton"), ButtonRole::Link);
    storage->body()->addWidget(open, 0, Qt::AlignLeft);
    body()->addWidget(storage);
    body()->addWidget(m_mail);
    body()->addWidget(m_network);
    body()->addWidget(m_escalation);
    body()->addWidget(new AboutCard);
    body()->addStretch(1);

    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(this->workbench().profile())); });
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::applyAppearance);
    connect(m_textSize, &QComboBox::activated, this, &SettingsPage::applyAppearance);
}

void SettingsPage::refresh()
{
    m_theme->setCurrentIndex(m_theme->findData(toString(workbench().themeMode())));
    m_textSize->setCurrentIndex(std::max(0, m_textSize->findData(qRound(workbench().textSize()))));
    m_profile->setText(workbench().profile());
    loadPeople();
    loadSchedule();
    m_calendar->refresh();
    m_contract->refresh();
    m_mail->refresh();
    m_network->refresh();
    m_escalation->refresh();
}

void SettingsPage::loadPeople()
{
    struct Organisation
    {
        people::People people;
        QStringList gaps;
    };
    load(
        tr("The roles could not be read"),
        [context = workbench().context()](JobContext&) {
            return Organisation{operations::listPeople(context), operations::organisationGaps(context)};
        },
        [this](const Organisation& organisation) {
            m_people->show(organisation.people, organisation.gaps, workbench().context().asName, workbench().person(),
                           jst::date(workbench().context().clock->nowUtc()));
        });
}

void SettingsPage::recordRole(const operations::SetRole::Request& request)
{
    load(
        tr("The role was not recorded"),
        [context = workbench().context(), request](JobContext&) { return operations::SetRole(context).run(request); },
        [this](const Person& person) {
            banner().showMessage(Tone::Ok, tr("The role of %1 is recorded").arg(person.name), displayName(person.role));
            workbench().reload(); // the acting person may have another role now
            workbench().announceChange();
        });
}

void SettingsPage::loadSchedule()
{
    load(
        tr("The plan of the unattended runs could not be read"),
        [context = workbench().context(), site = workbench().site() ? std::optional(*workbench().site()) : std::nullopt](
            JobContext&) {
            const auto ledger = context.openLedger();
            ScheduleSettings settings;
            if (site) {
                settings.site = site->name;
                settings.plan = operations::schedulePlan(*ledger, *site);
            }
            settings.secondCopy = operations::secondCopyFolder(*ledger);
            settings.timerInstalled =
                operations::ScheduleTimer().serves(programOfTimer(), context.profile.folder());
            return settings;
        },
        [this](const ScheduleSettings& settings) { m_schedule->show(settings); });
}

void SettingsPage::connectSchedule()
{
    const auto setCopy = [this](const QString& folder) {
        load(
            tr("The second copy was not changed"),
            [context = workbench().context(), folder](JobContext&) {
                operations::setSecondCopyFolder(context, folder);
            },
            [this](std::monostate) { workbench().announceChange(); });
    };
    connect(m_schedule, &ScheduleCard::planChanged, this, [this](const schedule::SchedulePlan& plan) {
        load(
            tr("The plan was not saved"),
            [context = workbench().context(), site = workbench().site()->name, plan](JobContext&) {
                operations::SetSchedule(context).run(site, plan);
            },
            [this](std::monostate) {
                banner().showMessage(Tone::Ok, tr("The plan of the unattended runs is saved"));
                workbench().announceChange();
            });
    });
    connect(m_schedule, &ScheduleCard::secondCopyWanted, this, [this, setCopy] {
        workbench().dialogs().chooseFolder(this, tr("Folder of the second copy"), setCopy);
    });
    connect(m_schedule, &ScheduleCard::secondCopyDropped, this, [setCopy] { setCopy({}); });
    connect(m_schedule, &ScheduleCard::timerWanted, this, &SettingsPage::changeTimer);
}

void SettingsPage::changeTimer(bool installed)
{
    load(
        installed ? tr("The timer was not installed") : tr("The timer was not removed"),
        [profile = workbench().profile(), installed](JobContext&) {
            return operations::setTimer(installed, programOfTimer(), profile);
        },
        [this, installed](const operations::TimerChange& change) {
            banner().showMessage(change.remark.isEmpty() ? Tone::Ok : Tone::Warn,
                                 installed ? tr("The timer and the monitor are installed") : tr("The timer and the monitor are removed"),
                                 !change.remark.isEmpty() ? change.remark
                                 : installed ? tr("Run “akimori-cli doctor” once: it proves that the timer also runs while "
                                                  "nobody is logged in, and that the key works without a person.")
                                             : tr("Nothing runs by itself any more while this window is closed."));
            loadSchedule();
        });
}

void SettingsPage::applyPerson(const QString& name)
{
    if (name != workbench().context().asName)
        workbench().setPersonName(name);
}

void SettingsPage::applyAppearance()
{
    workbench().setAppearance(themeModeFromString(m_theme->currentData().toString()),
                              m_textSize->currentData().toReal());
}

} // namespace akimori::ui
