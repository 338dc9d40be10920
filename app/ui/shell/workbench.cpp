#include "ui/shell/workbench.h"

#include "operations/sites/sites.h"
#include "ui/dialogs/dialogs.h"
#include "ui/jobs/job.h"
#include "ui/shell/keychain.h"
#include "ui/tr.h"

#include <QApplication>
#include <QDir>

namespace akimori::ui {

namespace {

const QLatin1String kTheme("appearance/theme");
const QLatin1String kTextSize("appearance/textSize");
const QLatin1String kSite("site/chosen");
const QLatin1String kPerson("person/name");
const QLatin1String kKeychain("keychain/");
const QLatin1String kMailKeychain("keychain/mail");
constexpr qreal kDefaultTextSize = 10.0;

struct Loaded
{
    std::vector<Site> sites;
    Actor actor;
};

/// Of the mail password in the keychain, which all profiles of a person share.
QString mailKey(const operations::Context& context)
{
    return QStringLiteral("mail:") + context.profile.folder();
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
    keychain::write(this, siteId, secret, [this, siteId](const QString& detail) {
        m_settings.remove(kKeychain + siteId);
        m_dialogs.showMessage(QApplication::activeWindow(), Tone::Warn, Tr::tr("The keychain did not take the passphrase"),
                              Tr::tr("It is only remembered until Akimori is closed. Check that the keychain of this "
                                     "desktop is unlocked, and enter the passphrase again."),
                              detail);
    });
}

void Workbench::keepMailPassword(const QString& password, std::function<void(const QString& detail)> failed)
{
    m_context.secrets.setMailPassword(password);
    if (password.isEmpty()) {
        if (mailPasswordInKeychain())
            keychain::remove(this, mailKey(m_context));
        m_settings.remove(kMailKeychain);
        return;
    }
    m_settings.setValue(kMailKeychain, true);
    keychain::write(this, mailKey(m_context), password, [this, failed = std::move(failed)](const QString& detail) {
        m_settings.remove(kMailKeychain);
        m_context.secrets.setMailPassword({});
        failed(detail);
    });
}

bool Workbench::mailPasswordInKeychain() const
{
    return m_settings.value(kMailKeychain).toBool();
}

void Workbench::readSecrets()
{
    if (mailPasswordInKeychain())
        keychain::read(this, mailKey(m_context), [this](const QString& secret) { m_context.secrets.setMailPassword(secret); });
    for (const Site& site : m_sites) {
        if (m_settings.value(kKeychain + site.id).toBool())
            keychain::read(this, site.id, [this, id = site.id](const QString& secret) { setSecret(id, secret); });
    }
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
