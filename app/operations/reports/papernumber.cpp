#include "operations/reports/papernumber.h"

#include "base/error.h"
#include "ledger/documenttable.h"
#include "operations/tr.h"

#include <QRegularExpression>

namespace akimori::operations {

namespace {

struct Parts
{
    QString prefix;
    QString year; ///< "R8"
    int serial = 0;
    int branch = 1;
    int edition = 0; ///< 0 = not said
};

std::optional<Parts> partsOf(const QString& number)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}\\x{30fc}]"));
    static const QRegularExpression shape(QStringLiteral("^(?:(.*?)第)?([A-Z][0-9]{1,3})-([0-9]{1,8})号?(?:\\(?第([0-9]{1,4})報\\)?)?(?:\\(?訂正第([0-9]{1,4})版\\)?)?$"));
    QString plain = number.normalized(QString::NormalizationForm_KC).remove(blanks).replace(dashes, QStringLiteral("-"));
    const qsizetype mark = plain.lastIndexOf(u'第', plain.indexOf(u'-'));
    plain = plain.left(mark + 1) + plain.mid(mark + 1).toUpper();
    const QRegularExpressionMatch match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return Parts{match.captured(1), match.captured(2), match.captured(3).toInt(), std::max(1, match.captured(4).toInt()),
                 match.captured(5).isEmpty() ? 0 : match.captured(5).toInt() + 1};
}

bool means(const Parts& asked, const Parts& paper)
{
    return asked.year == paper.year && asked.serial == paper.serial && asked.branch == paper.branch
           && (asked.prefix.isEmpty() || asked.prefix == paper.prefix);
}

} // namespace

std::optional<IssuedDocument> findIssued(ledger::Ledger& ledger, const QString& number, int edition)
{
    const ledger::DocumentTable table(ledger);
    if (auto exact = table.find(number.trimmed(), edition))
        return exact;
    const std::optional<Parts> asked = partsOf(number);
    if (!asked)
        return std::nullopt;
    QStringList numbers;
    for (const IssuedDocument& each : table.all()) {
        const std::optional<Parts> parts = partsOf(each.no);
        if (parts && means(*asked, *parts) && !numbers.contains(each.no))
            numbers << each.no;
    }
    if (numbers.size() > 1)
        throw Error(ErrorCode::BadInput, Tr::tr("“%1” may mean several papers: %2. Write the whole number.").arg(number, numbers.join(QStringLiteral(", "))));
    return numbers.isEmpty() ? std::nullopt : table.find(numbers.front(), edition == 0 ? asked->edition : edition);
}

IssuedDocument issuedPaper(ledger::Ledger& ledger, const QString& number, int edition)
{
    if (auto found = findIssued(ledger, number, edition))
        return std::move(*found);
    if (edition != 0 && findIssued(ledger, number))
        throw Error(ErrorCode::NotFound, Tr::tr("The paper %1 has no edition %2. “report issued” shows its editions.").arg(number).arg(edition));
    throw Error(ErrorCode::NotFound, Tr::tr("There is no issued paper %1. Write its number as printed, or in short like R8-0012; a follow-up as "
                                            "R8-0012（第2報）. “report issued” shows what is there.")
                                         .arg(number));
}

} // namespace akimori::operations
