#include "reports/dutyrows.h"

#include "reports/machinetext.h"
#include "base/jst.h"

#include <QRegularExpression>

namespace akimori::reports {

namespace {

/// Sentences of the duties write days as the window does; a paper writes them in its own way.
QString withPaperDates(const QString& sentence)
{
    static const QRegularExpression iso(QStringLiteral("\\b\\d{4}-\\d{2}-\\d{2}\\b"));
    QString text;
    qsizetype done = 0;
    for (auto found = iso.globalMatch(sentence); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QDate day = QDate::fromString(match.captured(), Qt::ISODate);
        text += sentence.mid(done, match.capturedStart() - done) + (day.isValid() ? briefDate(day) : match.captured());
        done = match.capturedEnd();
    }
    return text + sentence.mid(done);
}

/// What proves it, shortened to the newest record; else why there is nothing, and who asks whom.
QString proofOf(const DutyRow& row)
{
    QStringList parts;
    if (!row.evidence.empty()) {
        const DutyEvidence& newest = row.evidence.back();
        parts << newest.text;
        if (row.evidenceCount > 1)
            parts << QStringLiteral("ほか%1件").arg(row.evidenceCount - 1);
    }
    if (row.state != DutyState::Fulfilled || parts.isEmpty())
        parts << row.why;
    if (!row.ask.isEmpty())
        parts << row.ask;
    parts.removeAll(QString());
    return withPaperDates(machineText(parts.join(u'\n')));
}

} // namespace

std::vector<QStringList> dutyRows(const FormWriter& paper)
{
    std::vector<QStringList> rows;
    for (const DutyRow& row : paper.facts.duties->rows)
        rows.push_back({QStringList{row.clause.business, row.clause.work}.join(u'\n').trimmed(), row.clause.content,
                        paper.word("duty", toString(row.state)), row.due.isValid() ? briefDate(jst::date(row.due)) : QString(),
                        proofOf(row), QStringLiteral("□")});
    return rows;
}

} // namespace akimori::reports
