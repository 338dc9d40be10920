#pragma once

#include "ui/icons.h"
#include "ui/jobs/job.h"
#include "ui/shell/recordlink.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace akimori::ui {

class Banner;
class ElidedLabel;
class ProgressStrip;
class Workbench;

/// One page of the window: header with title and actions, message banner, the running job, and a body that
/// scrolls. The constructor builds, refresh() loads, slots start jobs.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Workbench& workbench, const QString& title, QWidget* parent = nullptr);

    /// Reloads what the page shows. Called when it comes into view, on F5 and after a change.
    virtual void refresh() = 0;
    /// Field that Ctrl+F goes to; nullptr when the page has none.
    virtual QLineEdit* filterEdit() const { return nullptr; }

    /// Selects the record once the page has loaded it, or says that it is not here. Rows of every DataTable whose model
    /// has an identity (RecordModel::setIdentity) are found without further ado; a page that shows records elsewhere
    /// answers for its kinds and calls this for the others.
    virtual void showRecord(const RecordLink& link);

    bool busy() const;
    Banner& banner() const { return *m_banner; }

signals:
    void busyChanged(bool busy);

protected:
    Workbench& workbench() const { return m_workbench; }
    QVBoxLayout* body() const { return m_body; }
    void setSubtitle(const QString& text);
    /// Header buttons stand from left to right; the primary one comes last and is the only one of its kind.
    QPushButton* addHeaderButton(const QString& text, const QString& name, bool primary = false);
    /// A glyph before the text of a header button.
    static void setGlyph(QPushButton* button, Glyph glyph);

    /// Starts a long operation of this page: strip, cancel, and errors into the banner (`failed` names what
    /// failed). `done` gets the value.
    template <typename Work, typename Done>
    void run(const QString& title, const QString& failed, Work work, Done done)
    {
        Job* job = Job::start(jobs(), this, title, std::move(work), [this, failed, done](auto outcome) mutable {
            if (!outcome.ok())
                showFailure(failed, *outcome.error);
            else
                done(std::move(*outcome.value));
        });
        follow(job);
    }

    /// Loads something quickly in the background, without strip; errors go to the banner.
    template <typename Work, typename Done>
    void load(const QString& failed, Work work, Done done)
    {
        Job::start(jobs(), this, {}, std::move(work), [this, failed, done](auto outcome) mutable {
            if (!outcome.ok())
                showFailure(failed, *outcome.error);
            else
                done(std::move(*outcome.value));
        });
    }

    virtual void showFailure(const QString& doing, const Error& error);
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    JobRunner& jobs() const;
    void follow(Job* job);
    void fitHeader();
    void revealWanted();
    void giveUpWantedAfterLoading();

    Workbench& m_workbench;
    QString m_wanted; ///< key of the record to select as soon as a list has it
    ElidedLabel* m_subtitle;
    QBoxLayout* m_header; ///< title, then the buttons: beside it while there is room, else below
    QWidget* m_titles;
    QWidget* m_actions;
    Banner* m_banner;
    ProgressStrip* m_strip;
    QVBoxLayout* m_body;
};

} // namespace akimori::ui
