#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDir>

namespace akimori::ui {

namespace {
const QLatin1String kTheme("appearance/theme");
const QLatin1String kTextSize("appearance/textSize");
const QLatin1String kSite("site/chosen");
constexpr qreal kDefaultTextSize = 10.0;
}

Workbench::Workbench(const QString& profile, JobRunner& jobs, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_profile(QDir(profile).absolutePath())
    , m_jobs(jobs)
    , m_dialogs(dialogs)
    , m_settings(QDir(profile).filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , m_siteId(m_settings.value(kSite).toString())
{
}

void Workbench::chooseSite(const QString& id, const QString& name)
{
    if (m_siteId == id && m_siteName == name)
        return;
    m_siteId = id;
    m_siteName = name;
    m_settings.setValue(kSite, id);
    emit siteChosen();
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
