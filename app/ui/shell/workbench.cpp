#include "ui/shell/workbench.h"

#include "operations/sites/sites.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/keychain.h"
#include "ui/tr.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <chrono>

namespace akimori::ui {

namespace {

constexpr std::chrono::seconds kPatience{3}; // for the other answers of the keychain, once one has failed

const QLatin1String kTheme("appearance/theme");
const QLatin1String kTextSize("appearance/textSize");
const QLatin1String kSite("site/chosen");
const QLatin1String kPerson("person/name");
const QLatin1String kKeychain("keychain/");
constexpr qreal kDefaultTextSize = 10.0;

struct Loaded
{
    std::vector<Site> sites;
    Actor actor;
};

using ProfileSecret = Workbench::ProfileSecret;

QString secretName(ProfileSecret which)
{
    return which == ProfileSecret::Mail ? QStringLiteral("mail") : QStringLiteral("proxy");
}

/// In the keychain, which all profiles of a person share.
QString keyOf(ProfileSecret which, const operations::Context& context)
{
    return secretName(which) + u':' + context.profile.folder();
}

/// As people say it; the full name of the role stands on papers.
QString shortName(Role role)
{
    switch (role) {
    case Role::Responsible: return Tr::tr("responsible officer", "short");
    case Role::Manager: return Tr::tr("manager", "short");
    case Role::Operator: return Tr::tr("operator", "short");
    case Role::None: return {};
    }
    return {};
}

} // namespace

Workbench::Workbench(const operations::Context& context, JobRunner& jobs, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_settings(QDir(context.profile.folder()).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_siteId(m_settings.value(kSite).toString())
{
    if (m_context.asName.isEmpty())
        m_context.asName = m_settings.value(kPerson).toString();
}

void Workbench::reload()
{
    Job::start(
        m_jobs, this, {},
        [context = m_context](JobContext&) {
            return Loaded{operations::listSites(context), context.actor(*context.openLedger())};
        },
        [this](const Outcome<Loaded>& outcome) {
            if (!outcome.ok()) {
                emit failed(*outcome.error);
                return;
            }
            m_sites = outcome.value->sites;
            const Actor& actor = outcome.value->actor;
            m_person = actor.role == Role::None
                ? actor.name
                : Tr::tr("%1 (%2)", "name (role)").arg(actor.name, shortName(actor.role));
            m_loaded = true;
            if (!site() && !m_sites.empty())
                m_siteId = m_sites.front().id;
            readSecrets();
            emit sitesChanged();
        });
}

const Site* Workbench::site() const
{
    const auto found = std::find_if(m_sites.begin(), m_sites.end(),
                                    [this](const Site& candidate) { return candidate.id == m_siteId; });
    return found == m_sites.end() ? nullptr : &*found;
}

void Workbench::chooseSite(const QString& id)
{
    if (m_siteId == id)
        return;
    m_siteId = id;
    m_settings.setValue(kSite, id);
    emit sitesChanged();
}

void Workbench::openRecord(const RecordLink& link)
{
    if (!link.siteId.isEmpty())
        chooseSite(link.siteId);
    emit recordWanted(link);
}

void Workbench::setPersonName(const QString& name)
{
    m_context.asName = name.trimmed();
    m_settings.setValue(kPerson, m_context.asName);
    reload();
}

void Workbench::noteReach(const QString& siteId, bool reached)
{
    m_reach.insert(siteId, {reached ? Reach::State::Reached : Reach::State::Failed, m_context.clock->nowUtc()});
    emit reachChanged();
}

void Workbench::setSecret(const QString& siteId, const QString& secret)
{
    m_context.secrets.set(siteId, {secret, secret});
}

void Workbench::keepSecret(const QString& siteId, const QString& secret)
{
    setSecret(siteId, secret);
    m_settings.setValue(kKeychain + siteId, true); // the keychain is only asked for sites that need it
    keychain::write(this, siteId, secret, [this, siteId](const QString& failure) {
        if (failure.isEmpty())
            return;
        m_settings.remove(kKeychain + siteId);
        m_dialogs.showMessage(QApplication::activeWindow(), Tone::Warn, Tr::tr("The keychain did not take the passphrase"),
                              Tr::tr("It is only remembered until Akimori is closed. Check that the keychain of this "
                                     "desktop is unlocked, and enter the passphrase again."),
                              failure);
    });
}

void Workbench::keepInKeychain(ProfileSecret which, const QString& password, std::function<void(const QString& failure)> done)
{
    const QString setting = kKeychain + secretName(which);
    if (password.isEmpty()) {
        if (isInKeychain(which))
            keychain::remove(keyOf(which, m_context));
        m_settings.remove(setting);
        useSecret(which, {});
        done({});
        return;
    }
    keychain::write(this, keyOf(which, m_context), password, [=, this, done = std::move(done)](const QString& failure) {
        if (failure.isEmpty())
            m_settings.setValue(setting, true);
        else
            m_settings.remove(setting);
        useSecret(which, failure.isEmpty() ? password : QString());
        done(failure);
    });
}

bool Workbench::isInKeychain(ProfileSecret which) const
{
    return m_settings.value(kKeychain + secretName(which)).toBool();
}

void Workbench::useSecret(ProfileSecret which, const QString& password)
{
    if (which == ProfileSecret::Mail)
        m_context.secrets.setMailPassword(password);
    else
        m_context.secrets.setProxyPassword(password);
}

void Workbench::readSecrets()
{
    if (m_secretsAsked > 0)
        return; // the answers are on their way
    m_missingSecrets.clear();
    for (const ProfileSecret which : {ProfileSecret::Mail, ProfileSecret::Proxy}) {
        if (isInKeychain(which))
            readSecret(keyOf(which, m_context), which == ProfileSecret::Mail ? Tr::tr("the mail server") : Tr::tr("the proxy"),
                       [this, which](const QString& secret) { useSecret(which, secret); });
    }
    for (const Site& site : m_sites) {
        if (m_settings.value(kKeychain + site.id).toBool())
            readSecret(site.id, Tr::tr("the login of “%1”", "site").arg(site.name), [this, id = site.id](const QString& secret) { setSecret(id, secret); });
    }
}

void Workbench::readSecret(const QString& key, const QString& whose, std::function<void(const QString& secret)> use)
{
    ++m_secretsAsked;
    const auto answered = [this] {
        if (--m_secretsAsked == 0)
            tellMissingSecrets();
    };
    keychain::read(
        this, key,
        [this, use = std::move(use), answered](const QString& secret) {
            use(secret);
            emit secretsChanged();
            answered();
        },
        [this, whose, answered](const QString& failure) {
            m_missingSecrets << whose;
            m_keychainSaid = failure;
            answered();
            if (m_secretsAsked > 0) // another question may never be answered
                QTimer::singleShot(kPatience, this, &Workbench::tellMissingSecrets);
        });
}

void Workbench::tellMissingSecrets()
{
    if (m_missingSecrets.isEmpty() || m_missingSecrets == m_toldMissing)
        return;
    m_toldMissing = m_missingSecrets;
    m_dialogs.showMessage(QApplication::activeWindow(), Tone::Warn, Tr::tr("The keychain did not give the passwords"),
                          Tr::tr("Missing: the password of %1. Until it is there, this window cannot log in there: mail stays in the outbox, and "
                                 "servers are not reached. Unlock the keychain of this desktop and start Akimori again, or enter the password anew "
                                 "under Settings. “akimori-cli doctor” says what the keychain lacks.")
                              .arg(m_missingSecrets.join(Tr::tr(", ", "between names"))),
                          m_keychainSaid);
}

ThemeMode Workbench::themeMode() const { return themeModeFromString(m_settings.value(kTheme).toString()); }

qreal Workbench::textSize() const { return m_settings.value(kTextSize, kDefaultTextSize).toReal(); }

void Workbench::setAppearance(ThemeMode mode, qreal pointSize)
{
    m_settings.setValue(kTheme, toString(mode));
    m_settings.setValue(kTextSize, pointSize);
    applyTheme(*qApp, mode, pointSize);
}

} // namespace akimori::ui
