#include "ui/pages/incidentforms.h"

#include "base/jst.h"
#include "records/incidentfields.h"
#include "ui/tr.h"

#include <QTabWidget>

namespace akimori::ui::incidentforms {

namespace {

using Need = FormDialog::Need;
using Words = QList<QPair<QString, QString>>;

template <typename Enum>
Words wordsOf(std::initializer_list<Enum> values)
{
    Words words;
    for (const Enum value : values)
        words.append({toString(value), displayName(value)});
    return words;
}

Words choicesOf(const IncidentField& field)
{
    Words words;
    for (const IncidentField::Choice& choice : field.choices())
        words.append({choice.word, choice.name});
    return words;
}

/// Facts that fit on one line; the others are written as paragraphs.
bool isShort(const IncidentField& field)
{
    static const QStringList keys{QStringLiteral("title"),     QStringLiteral("detectedBy"),
                                  QStringLiteral("measured"),  QStringLiteral("threshold"),
                                  QStringLiteral("waitingFor"), QStringLiteral("component"),
                                  QStringLiteral("clockNote"), QStringLiteral("restoredGeneration"),
                                  QStringLiteral("inspectionMethod"), QStringLiteral("expectedRestore"),
                                  QStringLiteral("personalData")};
    return keys.contains(QLatin1String(field.key));
}

void addFact(FormDialog* dialog, const IncidentField& field, const Incident& incident)
{
    const QString key = QLatin1String(field.key);
    const QString label = field.displayName();
    if (const Words choices = choicesOf(field); !choices.isEmpty())
        dialog->addChoice(key, label, choices, field.text(incident));
    else if (const auto* instant = std::get_if<QDateTime Incident::*>(&field.member))
        dialog->addInstant(key, label, incident.**instant);
    else if (const auto* flag = std::get_if<bool Incident::*>(&field.member))
        dialog->addFlag(key, label, incident.**flag);
    else if (isShort(field) || std::holds_alternative<qint64 Incident::*>(field.member))
        dialog->addLine(key, label, field.text(incident), key == QLatin1String("title") ? Need::Required : Need::Optional);
    else
        dialog->addText(key, label, field.text(incident));
}

QDateTime instantOf(const Values& values, const char* key)
{
    return jst::parse(values.value(QLatin1String(key))).value_or(QDateTime());
}

QDate dayOf(const Values& values, const char* key)
{
    return QDate::fromString(values.value(QLatin1String(key)), Qt::ISODate);
}

QString textOf(const Values& values, const char* key)
{
    return values.value(QLatin1String(key));
}

} // namespace

FormDialog* openIncident(const QDateTime& now, QWidget* parent)
{
    auto* dialog = new FormDialog(
        Glyph::CircleAlert, Tr::tr("Open an incident"),
        Tr::tr("An anomaly, a fault, an early sign or another unforeseen event. What is not known yet can stay empty and be "
               "filled in later; every change is kept."),
        Tr::tr("Open the incident"), parent);
    dialog->addLine(QStringLiteral("title"), Tr::tr("What happened, in one line"), {}, Need::Required);
    dialog->addChoice(QStringLiteral("category"), Tr::tr("Category"), choicesOf(incidentField(QStringLiteral("category"))), toString(IncidentCategory::Fault));
    dialog->addChoice(QStringLiteral("severity"), Tr::tr("Severity", "of an incident"), choicesOf(incidentField(QStringLiteral("severity"))), toString(IncidentSeverity::Moderate));
    dialog->addInstant(QStringLiteral("detectedAt"), Tr::tr("Detected at"), now, Need::Required);
    dialog->addLine(QStringLiteral("detectedBy"), Tr::tr("How it was detected"));
    dialog->addText(QStringLiteral("monitoring"), Tr::tr("What was monitored"), {}, Need::Optional, 2);
    dialog->addText(QStringLiteral("content"), Tr::tr("What happened"), {}, Need::Optional, 3);
    dialog->addText(QStringLiteral("impact"), Tr::tr("Scope of the impact"), {}, Need::Optional, 2);
    return dialog;
}

incidents::Sighting sightingFrom(const Values& values, const QString& siteId)
{
    incidents::Sighting sighting;
    sighting.siteId = siteId;
    sighting.source = QStringLiteral("person");
    sighting.title = textOf(values, "title");
    sighting.category = incidentCategoryFromString(textOf(values, "category"));
    sighting.severity = incidentSeverityFromString(textOf(values, "severity"));
    sighting.detectedAt = instantOf(values, "detectedAt");
    sighting.detectedBy = textOf(values, "detectedBy");
    sighting.monitoring = textOf(values, "monitoring");
    sighting.content = textOf(values, "content");
    sighting.impact = textOf(values, "impact");
    return sighting;
}

FormDialog* judge(const Incident& incident, const QDateTime& now, QWidget* parent)
{
    auto* dialog = new FormDialog(
        Glyph::ClipboardList, Tr::tr("Is a response needed? %1").arg(incident.no),
        Tr::tr("Your name and the time are recorded. “Not needed” needs a reason; it is reported to the city as well."),
        Tr::tr("Record the judgement"), parent);
    dialog->addChoice(QStringLiteral("necessity"), Tr::tr("Judgement"),
                      wordsOf({Necessity::Required, Necessity::NotRequired}),
                      toString(incident.necessity == Necessity::NotRequired ? Necessity::NotRequired : Necessity::Required));
    dialog->addText(QStringLiteral("reason"), Tr::tr("Reason"), incident.necessityReason);
    dialog->addInstant(QStringLiteral("at"), Tr::tr("When"), now, Need::Required);
    dialog->setCheck([](const FormDialog& form) {
        const bool missing = form.value(QStringLiteral("necessity")) == QLatin1String("notRequired")
                             && form.value(QStringLiteral("reason")).isEmpty();
        return missing ? Tr::tr("“Not needed” needs its reason.") : QString();
    });
    return dialog;
}

QDateTime judgedAt(const Values& values, const QDateTime& now)
{
    const QDateTime at = instantOf(values, "at");
    return at.isValid() && at.secsTo(now) >= 120 ? at : QDateTime();
}

FormDialog* contact(const Incident& incident, const QString& script, const QString& ourPerson, const QDateTime& now,
                    QWidget* parent)
{
    auto* dialog = new FormDialog(Glyph::User, Tr::tr("Contact with the city: %1").arg(incident.no), {},
                                  Tr::tr("Record the contact"), parent);
    dialog->addReading(Tr::tr("What to say"), script);
    dialog->addChoice(QStringLiteral("direction"), Tr::tr("Direction"),
                      wordsOf({ContactDirection::Outgoing, ContactDirection::Incoming}),
                      toString(ContactDirection::Outgoing));
    dialog->addChoice(QStringLiteral("means"), Tr::tr("Means"),
                      wordsOf({ContactMeans::Telephone, ContactMeans::Mail, ContactMeans::Meeting, ContactMeans::Fax,
                               ContactMeans::Other}),
                      toString(ContactMeans::Telephone));
    dialog->addInstant(QStringLiteral("at"), Tr::tr("When"), now, Need::Required);
    dialog->addLine(QStringLiteral("cityPerson"), Tr::tr("Office and name at the city"), {}, Need::Required);
    dialog->addFlag(QStringLiteral("absent"), Tr::tr("Nobody was there (an attempt, not a contact)"), false);
    dialog->addText(QStringLiteral("words"), Tr::tr("What was said", "contact with the city"), {}, Need::Optional, 2);
    dialog->addText(QStringLiteral("answer"), Tr::tr("Instruction or answer of the city"), {}, Need::Optional, 2);
    dialog->addLine(QStringLiteral("ourPerson"), Tr::tr("Who of us spoke"), ourPerson, Need::Required);
    dialog->addInstant(QStringLiteral("nextAt"), Tr::tr("Next contact at"), {});
    dialog->setCheck([](const FormDialog& form) {
        const bool missing = form.value(QStringLiteral("absent")) == QLatin1String("no")
                             && form.value(QStringLiteral("words")).isEmpty();
        return missing ? Tr::tr("Enter what was said, or that nobody was there.") : QString();
    });
    return dialog;
}

CityContact contactFrom(const Values& values)
{
    CityContact contact;
    contact.direction = contactDirectionFromString(textOf(values, "direction"));
    contact.means = contactMeansFromString(textOf(values, "means"));
    contact.at = instantOf(values, "at");
    contact.cityPerson = textOf(values, "cityPerson");
    contact.reached = textOf(values, "absent") == QLatin1String("no");
    contact.words = textOf(values, "words");
    contact.answer = textOf(values, "answer");
    contact.ourPerson = textOf(values, "ourPerson");
    contact.nextAt = instantOf(values, "nextAt");
    return contact;
}

FormDialog* act(const Incident& incident, const QString& person, const QDateTime& now, QWidget* parent)
{
    auto* dialog = new FormDialog(Glyph::Play, Tr::tr("What was done: %1").arg(incident.no), {},
                                  Tr::tr("Record the action"), parent);
    dialog->addText(QStringLiteral("text"), Tr::tr("What was done"), {}, Need::Required);
    dialog->addInstant(QStringLiteral("at"), Tr::tr("When"), now, Need::Required);
    dialog->addLine(QStringLiteral("by"), Tr::tr("By whom"), person);
    return dialog;
}

operations::IncidentAction actionFrom(const Values& values)
{
    return {textOf(values, "text"), instantOf(values, "at"), textOf(values, "by")};
}

FormDialog* facts(const Incident& incident, int tab, QWidget* parent)
{
    auto* dialog = new FormDialog(Glyph::Pencil, Tr::tr("Record of %1").arg(incident.no),
                                  Tr::tr("These are the fields of the reports to the city. What is empty prints as “under "
                                         "investigation”. The values before a change are kept."),
                                  Tr::tr("Record the changes"), parent);
    using Part = IncidentField::Part;
    const QPair<Part, QString> parts[]{{Part::Facts, Tr::tr("What happened")},
                                       {Part::Cause, Tr::tr("Cause")},
                                       {Part::Treatment, Tr::tr("Treatment")},
                                       {Part::Tampering, Tr::tr("Tampering")}};
    for (const auto& [part, title] : parts) {
        dialog->beginTab(title);
        for (const IncidentField& field : incidentFields()) {
            if (field.part == part)
                addFact(dialog, field, incident);
        }
    }
    dialog->findChild<QTabWidget*>(QStringLiteral("formTabs"))->setCurrentIndex(tab);
    dialog->setMinimumWidth(dialog->fontMetrics().height() * 42);
    return dialog;
}

Values changedFacts(const Incident& incident, const Values& values)
{
    Values changed;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (incidentField(it.key()).text(incident) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

FormDialog* measure(operations::MeasureKind kind, const IncidentMeasure& measure, QWidget* parent)
{
    const bool permanent = kind == operations::MeasureKind::Permanent;
    auto* dialog = new FormDialog(
        Glyph::ClipboardList, permanent ? Tr::tr("Permanent measure") : Tr::tr("Measure against a recurrence"),
        permanent ? Tr::tr("Treats the cause, so that the same event cannot happen. Stays on every monthly report until done.")
                  : Tr::tr("Keeps the like from happening elsewhere. Needs an owner and a due date."),
        Tr::tr("Record the measure"), parent);
    const Need need = permanent ? Need::Optional : Need::Required;
    dialog->addText(QStringLiteral("text"), Tr::tr("Measure"), measure.text, Need::Required);
    dialog->addLine(QStringLiteral("owner"), Tr::tr("Owner"), measure.owner, need);
    dialog->addDay(QStringLiteral("due"), Tr::tr("Due"), measure.due, need);
    dialog->addDay(QStringLiteral("doneOn"), Tr::tr("Done on"), measure.doneOn);
    dialog->addText(QStringLiteral("effect"), Tr::tr("What showed that it works"), measure.effect, Need::Optional, 2);
    return dialog;
}

IncidentMeasure measureFrom(const Values& values)
{
    return {textOf(values, "text"), textOf(values, "owner"), dayOf(values, "due"), dayOf(values, "doneOn"),
            textOf(values, "effect")};
}

FormDialog* report(const IncidentDossier& dossier, const QDateTime& now, QWidget* parent)
{
    auto* dialog = new FormDialog(
        Glyph::FileText, Tr::tr("Report no. %1 of %2").arg(dossier.nextEdition()).arg(dossier.incident.no),
        Tr::tr("Records that this edition was handed to the city. Editions are never changed afterwards. A paper that was issued here "
               "is recorded by itself with its submission on the page of the reports; use this for one that went out in another way."),
        Tr::tr("Record the report"), parent);
    const bool mayBeFinal = dossier.incident.serviceRestoredAt.isValid()
                            || dossier.incident.necessity == Necessity::NotRequired;
    const auto kind = dossier.reports.empty() && !mayBeFinal ? IncidentReportKind::First
                      : mayBeFinal                           ? IncidentReportKind::Final
                                                             : IncidentReportKind::FollowUp;
    dialog->addChoice(QStringLiteral("kind"), Tr::tr("Edition"),
                      wordsOf({IncidentReportKind::First, IncidentReportKind::FollowUp, IncidentReportKind::Final}),
                      toString(kind));
    dialog->addLine(QStringLiteral("sentTo"), Tr::tr("Received by: office and name"), {}, Need::Required);
    dialog->addLine(QStringLiteral("means"), Tr::tr("Handed over by"), {}, Need::Required);
    dialog->addLine(QStringLiteral("documentNo"), Tr::tr("Number of the document"));
    dialog->addInstant(QStringLiteral("sentAt"), Tr::tr("When"), now, Need::Required);
    dialog->addLine(QStringLiteral("note"), Tr::tr("Without a paper of this program: which way it went out"));
    return dialog;
}

IncidentReport reportFrom(const Values& values)
{
    IncidentReport report;
    report.kind = incidentReportKindFromString(textOf(values, "kind"));
    report.sentTo = textOf(values, "sentTo");
    report.means = textOf(values, "means");
    report.documentNo = textOf(values, "documentNo");
    report.sentAt = instantOf(values, "sentAt");
    report.note = textOf(values, "note");
    return report;
}

} // namespace akimori::ui::incidentforms
