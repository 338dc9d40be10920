#pragma once

#include "ui/jobs/job.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace akimori::ui {

class ElidedLabel;

/// The running job of a page: what runs, its stage, how far, how fast, how long still, and the way to stop it.
/// Visible only while a job runs.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void follow(Job* job);
    void cancel();
    bool busy() const { return !m_job.isNull(); }

signals:
    void busyChanged(bool busy);

private:
    void update(const JobProgress& progress);
    void finish();

    QPointer<Job> m_job;
    QLabel* m_title;
    ElidedLabel* m_stage;
    QLabel* m_figures;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace akimori::ui
