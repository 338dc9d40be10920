#include "ui/pages/schedulecard.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/whynot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QSpinBox* dayBox(const char* name, const QString& accessibleName)
{
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setRange(1, 28);
    return box;
}

} // namespace

ScheduleCard::ScheduleCard(QWidget* parent)
    : Card(tr("Unattended runs"), parent)
    , m_scanFrom(new QTimeEdit)
    , m_closedDays(new QCheckBox(tr("Data backup on closed days too")))
    , m_systemDay(dayBox("systemDaySpinBox", tr("Day of the month of the system backup")))
    , m_verificationDay(dayBox("verificationDaySpinBox", tr("Day of the month of the re-verification")))
    , m_drill(new QCheckBox(tr("Restore drill each fiscal year, due from")))
    , m_drillMonth(new QComboBox)
    , m_save(makeButton(tr("Save the plan"), QStringLiteral("savePlanButton")))
    , m_copy(new ElidedLabel)
    , m_dropCopy(makeButton(tr("No second copy"), QStringLiteral("dropSecondCopyButton"), ButtonRole::Link))
    , m_timer(makeLabel({}))
    , m_timerButton(makeButton(tr("Install the timer"), QStringLiteral("timerButton"), ButtonRole::Link))
{
    setObjectName(QStringLiteral("scheduleCard"));
    m_scanFrom->setObjectName(QStringLiteral("scanFromEdit"));
    m_scanFrom->setAccessibleName(tr("The daily scan is due from"));
    m_scanFrom->setDisplayFormat(QStringLiteral("H:mm"));
    m_drillMonth->setObjectName(QStringLiteral("drillMonthComboBox"));
    m_drillMonth->setAccessibleName(tr("Month from which the drill is due"));
    for (int i = 0; i < 12; ++i) {
        const int month = (i + 3) % 12 + 1; // the fiscal year begins in April
        m_drillMonth->addItem(QLocale().standaloneMonthName(month), month);
    }
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kCard);
    form->setVerticalSpacing(spacing::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(makeLabel(tr("The daily scan is due from")), m_scanFrom);
    form->addRow(makeLabel(tr("Day of the month of the system backup")), m_systemDay);
    form->addRow(makeLabel(tr("Day of the month of the re-verification")), m_verificationDay);
    form->addRow({}, m_closedDays);
    auto* drill = new QHBoxLayout;
    drill->addWidget(m_drill);
    drill->addWidget(m_drillMonth);
    drill->addStretch();
    form->addRow({}, drill);
    auto* copy = new QHBoxLayout;
    auto* choose = makeButton(tr("Choose a folder…"), QStringLiteral("chooseSecondCopyButton"), ButtonRole::Link);
    m_copy->setMinimumWidth(fontMetrics().height() * 12);
    copy->addWidget(m_copy, 1);
    copy->addWidget(choose);
    copy->addWidget(m_dropCopy);
    form->addRow(makeLabel(tr("Nightly second copy")), copy);
    auto* timer = new QHBoxLayout;
    timer->addWidget(m_timer);
    timer->addWidget(m_timerButton);
    timer->addStretch();
    form->addRow(makeLabel(tr("Timer of this computer")), timer);
    body()->addLayout(form);
    body()->addWidget(makeParagraph(
        tr("The window runs what is due while it is open; the timer does it while nobody is logged in. Backups wait for "
           "the allowed hours, scans do not.")));
    body()->addWidget(m_save, 0, Qt::AlignLeft);

    connect(m_save, &QPushButton::clicked, this, [this] { emit planChanged(plan()); });
    connect(choose, &QPushButton::clicked, this, &ScheduleCard::secondCopyWanted);
    connect(m_dropCopy, &QPushButton::clicked, this, &ScheduleCard::secondCopyDropped);
    connect(m_timerButton, &QPushButton::clicked, this, [this] { emit timerWanted(!m_settings.timerInstalled); });
    connect(m_drill, &QCheckBox::toggled, m_drillMonth, &QWidget::setEnabled);
}

void ScheduleCard::show(const ScheduleSettings& settings)
{
    m_settings = settings;
    setSubtitle(settings.site);
    m_scanFrom->setTime(settings.plan.scanFrom);
    m_closedDays->setChecked(settings.plan.dataOnClosedDays);
    m_systemDay->setValue(settings.plan.systemDay);
    m_verificationDay->setValue(settings.plan.verificationDay);
    m_drill->setChecked(settings.plan.yearlyDrill);
    m_drillMonth->setEnabled(settings.plan.yearlyDrill);
    m_drillMonth->setCurrentIndex(m_drillMonth->findData(settings.plan.drillMonth));
    setEnabledOrWhy(m_save, !settings.site.isEmpty(), tr("Register a site first."));
    m_copy->setText(settings.secondCopy.isEmpty() ? tr("None. A copy on another disk is recommended.")
                                                  : settings.secondCopy);
    m_dropCopy->setVisible(!settings.secondCopy.isEmpty());
    m_timer->setText(settings.timerInstalled ? tr("Installed: every quarter of an hour") : tr("Not installed"));
    m_timerButton->setText(settings.timerInstalled ? tr("Remove the timer") : tr("Install the timer"));
}

schedule::SchedulePlan ScheduleCard::plan() const
{
    schedule::SchedulePlan plan = m_settings.plan;
    plan.scanFrom = m_scanFrom->time();
    plan.dataOnClosedDays = m_closedDays->isChecked();
    plan.systemDay = m_systemDay->value();
    plan.verificationDay = m_verificationDay->value();
    plan.yearlyDrill = m_drill->isChecked();
    plan.drillMonth = m_drillMonth->currentData().toInt();
    return plan;
}

} // namespace akimori::ui
