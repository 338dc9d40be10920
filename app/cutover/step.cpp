#include "cutover/step.h"

#include "cutover/tr.h"

#include <QLocale>

namespace akimori::cutover {

CutoverStep Step::result(CutoverState state, const QString& expected, const QString& observed) const
{
    CutoverStep step;
    step.id = id;
    step.phase = phase;
    step.title = title;
    step.state = state;
    step.automatic = automatic;
    step.expected = expected;
    step.observed = observed;
    return step;
}

CutoverStep Step::resultFor(const QString& server, CutoverState state, const QString& expected,
                            const QString& observed) const
{
    CutoverStep step = result(state, expected, server + QStringLiteral(": ") + observed);
    step.id = id + u'@' + server;
    step.title = Tr::tr("%1 (%2)", "step, server").arg(title, server);
    return step;
}

QString baseOf(const QString& stepId)
{
    return stepId.section(u'@', 0, 0);
}

const CutoverStep* recordedStep(const Facts& facts, const QString& id)
{
    for (const CutoverStep& step : facts.recorded) {
        if (step.id == id)
            return &step;
    }
    return nullptr;
}

CutoverStep withoutAuthority(const Facts& facts, const Step& step, const QString& expected)
{
    return step.result(CutoverState::Unchecked, expected,
                       facts.dns.failure.isEmpty() ? Tr::tr("No authoritative server answers.")
                                                   : facts.dns.failure);
}

QString seconds(qint64 count)
{
    return Tr::tr("%1 s", "seconds").arg(QLocale(QLocale::C).toString(count));
}

QString orNone(const QStringList& values)
{
    return values.isEmpty() ? Tr::tr("none", "records") : values.join(QStringLiteral(", "));
}

} // namespace akimori::cutover
