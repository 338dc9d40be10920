#include "ui/widgets/progressstrip.h"

#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, TextStyle::Strong))
    , m_stage(new ElidedLabel(TextStyle::Body, Ink::Secondary))
    , m_figures(makeLabel({}, TextStyle::Caption, Ink::Secondary))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("Stop"), QStringLiteral("jobCancelButton")))
{
    setProperty("card", true);
    m_bar->setObjectName(QStringLiteral("jobProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the running operation"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::kGap);
    top->addWidget(m_title);
    top->addWidget(m_stage, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_figures);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(18, 12, 14, 12);
    line->setSpacing(spacing::kCard);
    line->addLayout(column, 1);
    line->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::follow(Job* job)
{
    Q_ASSERT(!m_job);
    m_job = job;
    m_title->setText(job->title());
    setAccessibleName(job->title());
    m_cancel->setText(tr("Stop"));
    m_cancel->setAccessibleDescription(job->title());
    m_cancel->setEnabled(true);
    update(job->progress());
    connect(job, &Job::progressed, this, &ProgressStrip::update);
    connect(job, &Job::cancelRequested, this, [this] {
        m_cancel->setText(tr("Stopping…"));
        m_cancel->setEnabled(false);
    });
    connect(job, &Job::ended, this, [this, job] {
        if (m_job == job)
            finish();
    });
    connect(job, &QObject::destroyed, this, [this] { // with its page, before it ended
        if (m_job.isNull())
            finish();
    });
    show();
    emit busyChanged(true);
}

void ProgressStrip::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ProgressStrip::update(const JobProgress& progress)
{
    m_stage->setText(progress.progress.stage);
    m_figures->setText(progress.describe());
    const int permille = progress.permille();
    if (permille < 0) {
        m_bar->setRange(0, 0);
    } else {
        m_bar->setRange(0, 1000);
        m_bar->setValue(permille);
    }
}

void ProgressStrip::finish()
{
    if (isHidden())
        return;
    m_job = nullptr;
    hide();
    emit busyChanged(false);
}

} // namespace akimori::ui
