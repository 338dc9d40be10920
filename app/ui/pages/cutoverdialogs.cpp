#include "ui/pages/cutoverdialogs.h"

#include "net/dns/dnsname.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/evidencedialog.h"
#include "ui/tr.h"

namespace akimori::ui {

void askEvidence(QWidget* parent, Dialogs& dialogs, const CutoverStep& step, std::function<void(StepEvidence)> given)
{
    auto* dialog = new EvidenceDialog(step.title, Tr::tr("Expected: %1").arg(step.expected), dialogs, parent);
    const bool decision = step.id == QLatin1String("rollback-decision");
    if (decision)
        dialog->addDecision(Tr::tr("Decision of the manager"),
                            {Tr::tr("stay on the new server"), Tr::tr("go back to the old server")});
    QObject::connect(dialog, &EvidenceDialog::given, parent,
                     [given](const QString& text, const QString& file, int choice) {
                         given({text, file, choice == 1});
                     });
    dialog->open();
}

void askWaiver(QWidget* parent, const CutoverStep& step, std::function<void(QString)> given)
{
    auto* dialog = new ReasonDialog(
        Tr::tr("Waive: %1").arg(step.title),
        Tr::tr("The manager lets this step go. It is printed as waived with this reason. Observed: %1")
            .arg(step.observed.left(300)),
        Tr::tr("Waive the step"), true, parent);
    QObject::connect(dialog, &ReasonDialog::given, parent, given);
    dialog->open();
}

void askPublishing(QWidget* parent, CutoverPublishing choice, std::function<void(QString)> given)
{
    QString title;
    QString text;
    switch (choice) {
    case CutoverPublishing::Open:
        title = Tr::tr("Open publishing again");
        text = Tr::tr("From now on contents are published to the site as always.");
        break;
    case CutoverPublishing::Frozen:
        title = Tr::tr("Freeze publishing");
        text = Tr::tr("Nothing is published to the site until it is opened again, so that old and new server stay alike.");
        break;
    case CutoverPublishing::Both:
        title = Tr::tr("Publish to both servers");
        text = Tr::tr("Every publish is done on the old and on the new server. After each one the comparison of both is open "
                      "until it was made again.");
        break;
    }
    auto* dialog = new ReasonDialog(title, text, title, false, parent);
    QObject::connect(dialog, &ReasonDialog::given, parent, given);
    dialog->open();
}

void askClosing(QWidget* parent, const CutoverPlan& plan, CutoverProgress progress, std::function<void(QString)> given)
{
    const QString domain = net::displayDnsName(plan.domain);
    const bool completed = progress == CutoverProgress::Completed;
    auto* dialog = new ReasonDialog(
        completed ? Tr::tr("Complete the DNS switch of %1").arg(domain) : Tr::tr("Give up the DNS switch of %1").arg(domain),
        completed ? Tr::tr("Every step has to be good or waived. Afterwards the new server alone counts for scans and monitors.")
                  : Tr::tr("The plan and everything recorded stay readable. Publishing is open again."),
        completed ? Tr::tr("Complete") : Tr::tr("Give up"), !completed, parent);
    QObject::connect(dialog, &ReasonDialog::given, parent, given);
    dialog->open();
}

void askTraffic(QWidget* parent, Dialogs& dialogs, const QStringList& sites, std::function<void(TrafficChoice)> given)
{
    auto* dialog = new FormDialog(
        Glyph::Activity, Tr::tr("Count an access log"),
        Tr::tr("Visits of people are counted by hour, without search engines and monitors. Plain and packed files of nginx and "
               "Apache are understood."),
        Tr::tr("Count the log"), parent);
    dialog->addChoice(QStringLiteral("server"), Tr::tr("Whose log it is"),
                      {{QStringLiteral("old"), Tr::tr("Old server", "address")}, {QStringLiteral("new"), Tr::tr("New server", "address")}},
                      QStringLiteral("old"));
    QList<QPair<QString, QString>> sources{{QString(), Tr::tr("A file that I choose")}};
    for (const QString& site : sites)
        sources.append({site, Tr::tr("From the server of “%1”").arg(site)});
    dialog->addChoice(QStringLiteral("source"), Tr::tr("Where it is"), sources, sites.value(0));
    dialog->addFlag(QStringLiteral("follow"), Tr::tr("Read it again in every look of the watch"), true);
    QObject::connect(dialog, &FormDialog::given, parent, [parent, &dialogs, given](const QHash<QString, QString>& values) {
        TrafficChoice choice;
        choice.old = values.value(QStringLiteral("server")) == QLatin1String("old");
        choice.follow = values.value(QStringLiteral("follow")) == QLatin1String("yes");
        choice.site = values.value(QStringLiteral("source"));
        if (!choice.site.isEmpty()) {
            given(choice);
            return;
        }
        dialogs.chooseOpenFile(parent,
                               choice.old ? Tr::tr("Choose the access log of the old server")
                                          : Tr::tr("Choose the access log of the new server"),
                               Tr::tr("All files (*)"), [choice, given](const QString& path) mutable {
                                   choice.file = path;
                                   given(choice);
                               });
    });
    dialog->open();
}

} // namespace akimori::ui
