#include "ui/pages/casedialogs.h"

#include "base/jst.h"
#include "operations/advisories/casework.h"
#include "ui/dialogs/formdialog.h"
#include "ui/tr.h"

#include <QFileInfo>

namespace akimori::ui {

namespace {

using Values = QHash<QString, QString>;
using Need = FormDialog::Need;
using Step = CasePanel::Step;

QDate day(const Values& values, const char* key)
{
    return QDate::fromString(values.value(QLatin1String(key)), Qt::ISODate);
}

QDateTime instant(const Values& values, const char* key)
{
    return jst::parse(values.value(QLatin1String(key))).value_or(QDateTime());
}

QString text(const Values& values, const char* key)
{
    return values.value(QLatin1String(key));
}

QPair<QString, QString> choice(AdvisoryMeasure measure)
{
    return {toString(measure), displayName(measure)};
}

QPair<QString, QString> choice(AdvisoryVerdict verdict)
{
    return {toString(verdict), displayName(verdict)};
}

QPair<QString, QString> choice(AdvisoryReporting reporting)
{
    return {toString(reporting), displayName(reporting)};
}

/// A dialog under construction; the fields are added, then what is done with their values is said.
class Builder
{
public:
    Builder(const operations::CaseFile& file, QWidget* parent, std::function<void(CaseAct)> take)
        : m_file(file)
        , m_subject(file.detail.subject)
        , m_parent(parent)
        , m_take(std::move(take))
    {
    }

    FormDialog* judge()
    {
        FormDialog* dialog = make(Glyph::ShieldCheck, Tr::tr("Judge %1").arg(m_subject.no),
                                  Tr::tr("Whether the site is affected, and what this rests on. It is recorded with your name."),
                                  Tr::tr("Record the verdict"));
        dialog->addChoice(QStringLiteral("verdict"), Tr::tr("Verdict"),
                          {choice(AdvisoryVerdict::Affected), choice(AdvisoryVerdict::NotAffected),
                           choice(AdvisoryVerdict::NeedsConfirmation)},
                          toString(m_subject.verdict));
        dialog->addText(QStringLiteral("reason"), Tr::tr("Reason"), {}, Need::Required, 4);
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::judgeCase(context, no, advisoryVerdictFromString(text(values, "verdict")), text(values, "reason"));
            };
        });
    }

    FormDialog* assess()
    {
        const AdvisoryAssessment& known = m_subject.assessment;
        FormDialog* dialog = make(Glyph::Pencil, Tr::tr("Texts of the first report: %1").arg(m_subject.no),
                                  Tr::tr("The first report prints these texts beside the facts that are known already."),
                                  Tr::tr("Keep the texts"));
        const QString summary = known.summary.isEmpty() && m_file.detail.advisory ? m_file.detail.advisory->summary : known.summary;
        dialog->addText(QStringLiteral("summary"), Tr::tr("Summary"), summary, Need::Optional, 4);
        dialog->addText(QStringLiteral("impact"), Tr::tr("Expected impact"), known.impact);
        dialog->addText(QStringLiteral("workaround"), Tr::tr("What can be done for now"), known.workaround, Need::Optional, 2);
        dialog->addText(QStringLiteral("opinion"), Tr::tr("Our opinion on whether measures are needed"), known.opinion,
                        Need::Optional, 2);
        dialog->addLine(QStringLiteral("consultBy"), Tr::tr("When the consultation is wished for"), known.consultBy);
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::assessCase(context, no,
                                       {text(values, "summary"), text(values, "impact"), text(values, "workaround"),
                                        text(values, "opinion"), text(values, "consultBy")});
            };
        });
    }

    FormDialog* consult()
    {
        FormDialog* dialog = make(Glyph::User, Tr::tr("Consultation on %1").arg(m_subject.no),
                                  Tr::tr("Whether measures are needed is decided after consulting the city."),
                                  Tr::tr("Record the consultation"));
        dialog->addLine(QStringLiteral("with"), Tr::tr("With whom (office and name)"), {}, Need::Required);
        dialog->addInstant(QStringLiteral("at"), Tr::tr("When"), QDateTime::currentDateTimeUtc().addSecs(-60), Need::Required);
        dialog->addLine(QStringLiteral("means"), Tr::tr("Means (telephone, mail, meeting …)"));
        dialog->addLine(QStringLiteral("number"), Tr::tr("Number of the consultation"));
        dialog->addText(QStringLiteral("summary"), Tr::tr("What was said and concluded"), {}, Need::Required, 4);
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::consultCase(context, no, {instant(values, "at"), text(values, "with"), text(values, "means"),
                                                      text(values, "number"), text(values, "summary")});
            };
        });
    }

    FormDialog* decide()
    {
        FormDialog* dialog = make(Glyph::Check, Tr::tr("Policy for %1").arg(m_subject.no),
                                  Tr::tr("A manager decides what somebody else proposed; accepting a risk needs the responsible "
                                         "officer and a day on which it ends."),
                                  Tr::tr("Record the policy"));
        dialog->addChoice(QStringLiteral("policy"), Tr::tr("Policy"),
                          {choice(AdvisoryMeasure::Apply), choice(AdvisoryMeasure::Mitigate),
                           choice(AdvisoryMeasure::AcceptRisk), choice(AdvisoryMeasure::Monitor),
                           choice(AdvisoryMeasure::NotNeeded)},
                          toString(m_subject.measure));
        dialog->addText(QStringLiteral("reason"), Tr::tr("Reason"), {}, Need::Required, 3);
        dialog->addLine(QStringLiteral("proposedBy"), Tr::tr("Proposed by"));
        dialog->addDay(QStringLiteral("until"), Tr::tr("An accepted risk ends on"), {});
        dialog->addDay(QStringLiteral("plannedOn"), Tr::tr("Planned day of the work"), {});
        dialog->addLine(QStringLiteral("hours"), Tr::tr("Hours of the work"));
        dialog->addLine(QStringLiteral("downtime"), Tr::tr("Whether and how long the site stops"));
        dialog->addLine(QStringLiteral("verification"), Tr::tr("How the result is checked"));
        dialog->addLine(QStringLiteral("backups"), Tr::tr("Backups before and after"));
        dialog->addLine(QStringLiteral("rollback"), Tr::tr("When the work is undone"));
        dialog->addLine(QStringLiteral("residualRisk"), Tr::tr("What risk is left"));
        dialog->addDay(QStringLiteral("completionOn"), Tr::tr("Planned day of the completion report"), {});
        dialog->setCheck([](const FormDialog& form) {
            const bool accepts = form.value(QStringLiteral("policy")) == toString(AdvisoryMeasure::AcceptRisk);
            return accepts && form.value(QStringLiteral("until")).isEmpty()
                       ? Tr::tr("Enter the day on which the accepted risk ends.")
                       : QString();
        });
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::PolicyDecision decision;
                decision.policy = advisoryMeasureFromString(text(values, "policy"));
                decision.reason = text(values, "reason");
                decision.proposedBy = text(values, "proposedBy");
                decision.until = day(values, "until");
                decision.plan = {day(values, "plannedOn"),     text(values, "hours"),   text(values, "downtime"),
                                 text(values, "verification"), text(values, "backups"), text(values, "rollback"),
                                 text(values, "residualRisk"), day(values, "completionOn")};
                operations::decideCase(context, no, decision);
            };
        });
    }

    FormDialog* receivePatch(const QString& file)
    {
        FormDialog* dialog = make(Glyph::Download, Tr::tr("Patch file for %1").arg(m_subject.no),
                                  Tr::tr("%1 is hashed, and a copy is kept in the profile.").arg(QFileInfo(file).fileName()),
                                  Tr::tr("Record the file"));
        dialog->addLine(QStringLiteral("from"), Tr::tr("Supplied by (office and name)"), {}, Need::Required);
        dialog->addDay(QStringLiteral("on"), Tr::tr("Received on"), jst::date(QDateTime::currentDateTimeUtc()), Need::Required);
        return done(dialog, [no = m_subject.no, file](const Values& values) -> CaseAct {
            return [no, file, values](const operations::Context& context, JobContext&) {
                operations::receivePatch(context, no, file, text(values, "from"), day(values, "on"));
            };
        });
    }

    FormDialog* work(AdvisoryMeasure next)
    {
        const bool applied = next == AdvisoryMeasure::Applied;
        FormDialog* dialog = make(Glyph::Settings, QStringLiteral("%1: %2").arg(m_subject.no, displayName(next)),
                                  applied ? Tr::tr("A patch is applied inside a change record, after a backup. Without the city's "
                                                   "file it needs the number of the consultation that agreed to it.")
                                          : QString(),
                                  Tr::tr("Record it"));
        dialog->addInstant(QStringLiteral("at"), next == AdvisoryMeasure::Planned ? Tr::tr("Planned for") : Tr::tr("Done at"),
                           QDateTime::currentDateTimeUtc().addSecs(-60), Need::Required);
        if (applied) {
            dialog->addLine(QStringLiteral("change"), Tr::tr("Number of the change record"), {}, Need::Required);
            dialog->addLine(QStringLiteral("consultation"), Tr::tr("Number of the consultation"));
            dialog->addLine(QStringLiteral("downtime"), Tr::tr("How long the site stopped"));
        }
        dialog->addText(QStringLiteral("text"), Tr::tr("What was done"), {},
                        next == AdvisoryMeasure::Planned ? Need::Optional : Need::Required);
        return done(dialog, [no = m_subject.no, next](const Values& values) -> CaseAct {
            return [no, next, values](const operations::Context& context, JobContext&) {
                operations::WorkStep step;
                step.next = next;
                step.at = instant(values, "at");
                step.changeNo = text(values, "change");
                step.consultationNo = text(values, "consultation");
                step.downtime = text(values, "downtime");
                step.text = text(values, "text");
                operations::advanceCase(context, no, step);
            };
        });
    }

    FormDialog* report(const std::vector<AdvisoryCase>& more)
    {
        FormDialog* dialog = make(Glyph::FileText, Tr::tr("Report on %1").arg(m_subject.no),
                                  Tr::tr("Records that a paper went to the city. One paper can stand for several cases."),
                                  Tr::tr("Record that it was reported"));
        const bool first = m_subject.reporting == AdvisoryReporting::None;
        const AdvisoryEvent* waiting = uncountedPaper();
        const QString kind = waiting ? waiting->detail.value(QLatin1String("kind")).toString()
                                     : toString(first ? AdvisoryReporting::First : AdvisoryReporting::ThirtyDay);
        dialog->addChoice(QStringLiteral("kind"), Tr::tr("Report"),
                          {choice(AdvisoryReporting::First), choice(AdvisoryReporting::Interim),
                           choice(AdvisoryReporting::ThirtyDay), choice(AdvisoryReporting::Completed)},
                          kind);
        dialog->addLine(QStringLiteral("to"), Tr::tr("Submitted to"), {}, Need::Required);
        dialog->addLine(QStringLiteral("means"), Tr::tr("Means (mail, by hand …)"));
        dialog->addLine(QStringLiteral("document"), Tr::tr("Number of the paper"),
                        waiting ? waiting->detail.value(QLatin1String("documentNo")).toString() : QString());
        dialog->addText(QStringLiteral("reason"), Tr::tr("While no policy is decided: why the consultation goes on"), {},
                        Need::Optional, 2);
        dialog->addDay(QStringLiteral("nextOn"), Tr::tr("Day of the next report"), {});
        QStringList others;
        for (const AdvisoryCase& other : more)
            others << other.no;
        for (const QString& other : others)
            dialog->addFlag(other, Tr::tr("Also for %1").arg(other), false);
        return done(dialog, [no = m_subject.no, others](const Values& values) -> CaseAct {
            QStringList numbers{no};
            for (const QString& other : others) {
                if (values.value(other) == QLatin1String("yes"))
                    numbers << other;
            }
            return [numbers, values](const operations::Context& context, JobContext&) {
                operations::reportCases(context, numbers,
                                        {advisoryReportingFromString(text(values, "kind")), text(values, "reason"),
                                         text(values, "to"), text(values, "means"), text(values, "document"),
                                         day(values, "nextOn")});
            };
        });
    }

    FormDialog* agree()
    {
        FormDialog* dialog = make(Glyph::Clock, Tr::tr("Another deadline for %1").arg(m_subject.no),
                                  Tr::tr("Only as agreed with the city. The old date stays in the record."),
                                  Tr::tr("Record the deadline"));
        dialog->addDay(QStringLiteral("deadline"), Tr::tr("Report deadline"), m_subject.deadline, Need::Required);
        dialog->addLine(QStringLiteral("with"), Tr::tr("Agreed with"), {}, Need::Required);
        dialog->addText(QStringLiteral("reason"), Tr::tr("Reason"), {}, Need::Required);
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::overrideDeadline(context, no, day(values, "deadline"), text(values, "with"), text(values, "reason"));
            };
        });
    }

    FormDialog* late()
    {
        FormDialog* dialog = make(Glyph::TriangleAlert, Tr::tr("Cause of the delay of %1").arg(m_subject.no),
                                  Tr::tr("It is printed on the report."), Tr::tr("Record the cause"));
        dialog->addText(QStringLiteral("cause"), Tr::tr("Cause (printed)"), m_subject.lateCause, Need::Required);
        return done(dialog, [no = m_subject.no](const Values& values) -> CaseAct {
            return [no, values](const operations::Context& context, JobContext&) {
                operations::explainLateness(context, no, text(values, "cause"));
            };
        });
    }

private:
    /// A paper that was handed in and that the case did not count; nullptr = none, or it counts by now.
    const AdvisoryEvent* uncountedPaper() const
    {
        const AdvisoryEvent* waiting = nullptr;
        for (const AdvisoryEvent& event : m_file.detail.events) {
            if (event.kind == QLatin1String("reportNotCounted"))
                waiting = &event;
            else if (event.kind == QLatin1String("reported") && waiting &&
                     event.detail.value(QLatin1String("documentNo")) == waiting->detail.value(QLatin1String("documentNo")))
                waiting = nullptr;
        }
        return waiting;
    }

    FormDialog* make(Glyph glyph, const QString& title, const QString& explanation, const QString& button)
    {
        return new FormDialog(glyph, title, explanation, button, m_parent);
    }

    FormDialog* done(FormDialog* dialog, std::function<CaseAct(const Values&)> act)
    {
        QObject::connect(dialog, &FormDialog::given, dialog,
                         [take = m_take, act = std::move(act)](const Values& values) { take(act(values)); });
        return dialog;
    }

    const operations::CaseFile& m_file;
    const AdvisoryCase& m_subject;
    QWidget* m_parent;
    std::function<void(CaseAct)> m_take;
};

} // namespace

FormDialog* makeCaseDialog(Step step, const operations::CaseFile& subject, const QString& file,
                           const std::vector<AdvisoryCase>& more, QWidget* parent, std::function<void(CaseAct)> take)
{
    Builder builder(subject, parent, std::move(take));
    switch (step) {
    case Step::Judge: return builder.judge();
    case Step::Assess: return builder.assess();
    case Step::Consult: return builder.consult();
    case Step::Decide: return builder.decide();
    case Step::ReceivePatch: return builder.receivePatch(file);
    case Step::Plan: return builder.work(AdvisoryMeasure::Planned);
    case Step::Apply: return builder.work(AdvisoryMeasure::Applied);
    case Step::Fail: return builder.work(AdvisoryMeasure::Failed);
    case Step::Report: return builder.report(more);
    case Step::Agree: return builder.agree();
    case Step::Late: return builder.late();
    case Step::Transfer:
    case Step::Verify: return nullptr;
    }
    return nullptr;
}

std::optional<CaseAct> actWithoutQuestion(Step step, const QString& no)
{
    if (step == Step::Transfer)
        return [no](const operations::Context& context, JobContext& job) { operations::transferPatch(context, no, job); };
    if (step == Step::Verify)
        return [no](const operations::Context& context, JobContext& job) { operations::verifyCase(context, no, job); };
    return std::nullopt;
}

} // namespace akimori::ui
