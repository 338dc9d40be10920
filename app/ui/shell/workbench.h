#pragma once

#include "ui/theme.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace akimori::ui {

class Dialogs;
class JobRunner;

/// What every page gets: the profile it works on, the chosen site, and the services of the window. Made by the
/// composition root; outlives the pages. GUI thread only.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(const QString& profile, JobRunner& jobs, Dialogs& dialogs, QObject* parent = nullptr);

    /// Absolute folder of the profile.
    const QString& profile() const { return m_profile; }
    JobRunner& jobs() const { return m_jobs; }
    Dialogs& dialogs() const { return m_dialogs; }
    /// Size, theme and choices of the window; nothing that is evidence and no secret.
    QSettings& settings() { return m_settings; }

    /// Id of the chosen site; empty while the profile has none.
    const QString& siteId() const { return m_siteId; }
    const QString& siteName() const { return m_siteName; }
    void chooseSite(const QString& id, const QString& name);

    ThemeMode themeMode() const;
    qreal textSize() const; ///< points
    void setAppearance(ThemeMode mode, qreal pointSize);

    /// Something in the ledger changed; pages in view reload.
    void announceChange() { emit changed(); }
    /// Asks the window to show a page, e.g. from a link.
    void openPage(const QString& pageId) { emit pageWanted(pageId); }

signals:
    void siteChosen();
    void changed();
    void pageWanted(const QString& pageId);

private:
    QString m_profile;
    JobRunner& m_jobs;
    Dialogs& m_dialogs;
    QSettings m_settings;
    QString m_siteId;
    QString m_siteName;
};

} // namespace akimori::ui
