#pragma once

#include "operations/context.h"
#include "ui/shell/recordlink.h"
#include "ui/theme.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <optional>
#include <vector>

namespace akimori::ui {

class Dialogs;
class JobRunner;

/// What every page gets: the profile it works on, its sites and the chosen one, and the services of the window.
/// Made by the composition root; outlives the pages. GUI thread only.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Whether a server answered when last tried in this session.
    struct Reach
    {
        enum class State { Untried, Reached, Failed };
        State state = State::Untried;
        QDateTime at; ///< UTC
    };

    Workbench(const operations::Context& context, JobRunner& jobs, Dialogs& dialogs, QObject* parent = nullptr);

    /// A copy for a job: use cases run on a thread and open their own ledger connection.
    const operations::Context& context() const { return m_context; }
    QString profile() const { return m_context.profile.folder(); }
    JobRunner& jobs() const { return m_jobs; }
    Dialogs& dialogs() const { return m_dialogs; }
    /// Size, theme and choices of the window; nothing that is evidence and no secret.
    QSettings& settings() { return m_settings; }

    /// Loads sites and the acting person again; sitesChanged() follows.
    void reload();
    /// True once the sites were loaded, even if there are none.
    bool loaded() const { return m_loaded; }
    const std::vector<Site>& sites() const { return m_sites; }
    /// The chosen site; nullptr while the profile has none.
    const Site* site() const;
    void chooseSite(const QString& id);
    /// "○○ ○○（運用保守担当者）" or only the name while no people are recorded.
    const QString& person() const { return m_person; }
    /// Who records from now on; remembered in this profile.
    void setPersonName(const QString& name);

    /// Pages say what they saw, so that the connection box never claims more.
    void noteReach(const QString& siteId, bool reached);
    Reach reach(const QString& siteId) const { return m_reach.value(siteId); }
    /// Secrets that were read from the keychain or typed in; kept in memory only.
    /// One text serves as passphrase of the key and as password of the login.
    void setSecret(const QString& siteId, const QString& secret);
    /// Also stores it in the keychain of the desktop, from where reload() reads it.
    void keepSecret(const QString& siteId, const QString& secret);

    /// Passwords of the profile, beside those of its sites.
    enum class ProfileSecret { Mail, Proxy };
    /// Puts it into the keychain of the desktop and uses it while this window is open; empty = takes it out again. `done`
    /// gets nothing, or why the keychain did not take it; nothing is kept or used then.
    void keepInKeychain(ProfileSecret which, const QString& password, std::function<void(const QString& failure)> done);
    bool isInKeychain(ProfileSecret which) const;

    ThemeMode themeMode() const;
    qreal textSize() const; ///< points
    void setAppearance(ThemeMode mode, qreal pointSize);

    /// Something in the ledger changed; pages in view reload.
    void announceChange() { emit changed(); }
    /// How many things wait on a page; shown beside its name.
    void announceWaiting(const QString& pageId, int count) { emit waiting(pageId, count); }
    /// Asks the window to show a page, e.g. from a link.
    void openPage(const QString& pageId) { emit pageWanted(pageId); }
    /// Asks the window to show a record selected on its page; chooses its site first.
    void openRecord(const RecordLink& link);

signals:
    void sitesChanged(); ///< also: another site was chosen, or the person changed
    void reachChanged();
    void secretsChanged(); ///< the keychain gave one; what copied the context before does not have it
    void changed();
    void pageWanted(const QString& pageId);
    void recordWanted(const akimori::ui::RecordLink& link);
    void waiting(const QString& pageId, int count);
    /// The ledger could not be opened; nothing else can work then.
    void failed(const akimori::Error& error);

private:
    void readSecrets();
    void useSecret(ProfileSecret which, const QString& password);
    void readSecret(const QString& key, const QString& whose, std::function<void(const QString& secret)> use);
    void tellMissingSecrets();

    operations::Context m_context;
    JobRunner& m_jobs;
    Dialogs& m_dialogs;
    QSettings m_settings;
    std::vector<Site> m_sites;
    QString m_siteId;
    QString m_person;
    QHash<QString, Reach> m_reach;
    QStringList m_missingSecrets; ///< whose secrets the keychain did not give at this reading
    QString m_keychainSaid;
    QStringList m_toldMissing;
    int m_secretsAsked = 0; ///< questions to the keychain that are not answered yet
    bool m_loaded = false;
};

} // namespace akimori::ui
