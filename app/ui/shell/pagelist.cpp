#include "ui/shell/pagelist.h"

#include "ui/pages/advisoriespage.h"
#include "ui/pages/backuppage.h"
#include "ui/pages/incidentspage.h"
#include "ui/pages/cutoverpage.h"
#include "ui/pages/dashboardpage.h"
#include "ui/pages/dutiespage.h"
#include "ui/pages/integritypage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/publishingpage.h"
#include "ui/pages/logspage.h"
#include "ui/pages/monitoringpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/takeoverpage.h"
#include "ui/pages/sitespage.h"
#include "ui/tr.h"
#include "ui/wizards/setuppage.h"

namespace akimori::ui {

namespace {

template <typename Class>
PageEntry entry(const char* id, Section section, Glyph glyph, const QString& title)
{
    return {QLatin1String(id), section, glyph, title,
            [](Workbench& workbench) -> Page* { return new Class(workbench); }};
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {
        entry<DashboardPage>("dashboard", Section::DailyWork, Glyph::Dashboard, Tr::tr("State of today")),
        entry<BackupPage>("backup", Section::DailyWork, Glyph::Archive, Tr::tr("Backup")),
        entry<IntegrityPage>("integrity", Section::DailyWork, Glyph::ShieldCheck, Tr::tr("Tamper scan")),
        entry<MonitoringPage>("monitoring", Section::DailyWork, Glyph::Activity, Tr::tr("Monitoring")),
        entry<AdvisoriesPage>("advisories", Section::DailyWork, Glyph::Bug, Tr::tr("Advisories")),
        entry<IncidentsPage>("incidents", Section::DailyWork, Glyph::Siren, Tr::tr("Incidents")),
        entry<PublishingPage>("publishing", Section::PublishAndHandover, Glyph::Globe, Tr::tr("Content publishing")),
        entry<TakeoverPage>("takeover", Section::PublishAndHandover, Glyph::Download, Tr::tr("Take-over")),
        entry<CutoverPage>("cutover", Section::PublishAndHandover, Glyph::ArrowLeftRight, Tr::tr("Handover and DNS switch")),
        entry<ReportsPage>("reports", Section::SubmitToCity, Glyph::Printer, Tr::tr("Reports")),
        entry<LogsPage>("logs", Section::SubmitToCity, Glyph::ScrollText, Tr::tr("Log handover")),
        entry<DutiesPage>("duties", Section::SubmitToCity, Glyph::ListChecks, Tr::tr("State of the duties")),
        entry<SitesPage>("sites", Section::Settings, Glyph::Server, Tr::tr("Sites and connection")),
        entry<SettingsPage>("settings", Section::Settings, Glyph::Settings, Tr::tr("Settings")),
        entry<SetupPage>("setup", Section::Settings, Glyph::CircleCheck, Tr::tr("First steps")),
    };
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::DailyWork: return Tr::tr("Daily work");
    case Section::PublishAndHandover: return Tr::tr("Publishing and handover");
    case Section::SubmitToCity: return Tr::tr("Submission to the city");
    case Section::Settings: return Tr::tr("Settings");
    }
    return {};
}

} // namespace akimori::ui
