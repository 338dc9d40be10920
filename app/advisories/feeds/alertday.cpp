#include "advisories/feeds/alertday.h"

#include "advisories/feeds/feedtext.h"

#include <QRegularExpression>

namespace akimori::advisories {

void takeFirstPublication(Advisory& advisory, const QString& link)
{
    static const QRegularExpression inTitle(QStringLiteral("(\\d{4})年(\\d{1,2})月(\\d{1,2})日\\s*公開"));
    static const QRegularExpression inLink(QStringLiteral("alert_?(\\d{4})(\\d{2})(\\d{2})"));
    for (const QRegularExpressionMatch& match :
         {inTitle.match(advisory.title.normalized(QString::NormalizationForm_KC)), inLink.match(link)}) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!match.hasMatch() || !day.isValid())
            continue;
        advisory.publishedText = match.captured(0);
        advisory.publishedOn = day;
        advisory.dateBasis = DateBasis::DayOnly;
        return;
    }
}

} // namespace akimori::advisories
