#include "records/document.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kStates{Word<DocumentState>{DocumentState::Draft, "draft"},
                             Word<DocumentState>{DocumentState::Issued, "issued"},
                             Word<DocumentState>{DocumentState::Submitted, "submitted"}};
constexpr std::array kOrigins{Word<DocumentOrigin>{DocumentOrigin::Painted, "painted"},
                              Word<DocumentOrigin>{DocumentOrigin::Edited, "edited"}};
} // namespace

QString toString(DocumentState state) { return records::spell(kStates, state); }
QString toString(DocumentOrigin origin) { return records::spell(kOrigins, origin); }
DocumentOrigin documentOriginFromString(const QString& text) { return records::read(kOrigins, text); }

QString displayName(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft: return Tr::tr("Draft");
    case DocumentState::Issued: return Tr::tr("Issued");
    case DocumentState::Submitted: return Tr::tr("Submitted");
    }
    return {};
}

QStringList subjectNumbers(const QString& subject)
{
    QStringList numbers;
    for (const QString& part : subject.split(u'、', Qt::SkipEmptyParts)) {
        if (const QString number = part.trimmed(); !number.isEmpty() && !numbers.contains(number))
            numbers << number;
    }
    return numbers;
}

QString editionText(int branch, int edition)
{
    QString text;
    if (branch > 1)
        text += QStringLiteral("（第%1報）").arg(branch);
    if (edition > 1)
        text += QStringLiteral("（訂正第%1版）").arg(edition - 1);
    return text;
}

} // namespace akimori
