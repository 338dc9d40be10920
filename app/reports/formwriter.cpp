#include "reports/formwriter.h"

#include "base/jst.h"

#include <QRegularExpression>

namespace akimori::reports {

namespace {

/// 「１」 for one digit, half-width from 10 on, as official papers count.
QString topNumber(int number)
{
    return number < 10 ? QString(QChar(static_cast<char16_t>(u'０' + number))) : QString::number(number);
}

QString joined(const QString& left, const QString& right)
{
    return right.isEmpty() ? left : left + QStringLiteral("　") + right;
}

} // namespace

FormWriter::FormWriter(const Facts& givenFacts, const FormText& givenText)
    : facts(givenFacts)
    , text(givenText)
{
    const Contract& contract = facts.contract;
    const QDate today = jst::date(facts.now);
    m_document.form = text.form();
    m_document.number = facts.number;
    m_document.date = plainDateText(today);
    m_document.running = orDash(contract.title);
    QString name = contract.city.name;
    if (name.isEmpty())
        name = contract.cityName.isEmpty() ? QStringLiteral("（宛先未登録）") : contract.cityName + QStringLiteral("長");
    m_document.addressee =
        joined(name, contract.city.honorific.isEmpty() ? QStringLiteral("宛") : contract.city.honorific);
    if (!contract.city.via.isEmpty())
        m_document.via = contract.city.via + QStringLiteral("　経由");
    const Person* responsible = facts.holder(Role::Responsible, today);
    const QStringList reachable = QStringList{contract.contractor.phone, contract.contractor.email}.filter(QRegularExpression(QStringLiteral(".")));
    m_document.sender = {
        {text.text("sender.address"), orDash(contract.contractor.address)},
        {text.text("sender.name"), orDash(contract.contractor.name)},
        {text.text("sender.representative"), orDash(contract.contractor.representative)},
        {text.text("sender.responsible"), orDash(responsible ? responsible->name : QString())},
        {text.text("sender.contact"), orDash(reachable.join(u'\n'))},
    };
    m_document.sealBox = contract.sealBox;
    m_document.letter = text.flag("letter");
    m_document.landscape = text.flag("landscape");
    if (text.flag("restricted"))
        m_document.handling = text.text("restrictedMark");
    setTitle(text.text("title", {{"month", monthText(facts.from)}, {"subject", orDash(facts.subject)}, {"date", plainDateText(facts.from)}}));
    if (text.has(QStringLiteral("opening")))
        m_document.opening = text.text("opening");
    const QString role = word("role", toString(facts.author.role));
    m_document.author = orDash(facts.author.name) + (facts.author.role == Role::None ? QString() : QStringLiteral("（%1）").arg(role));
    m_document.recordId = orDash(facts.recordId);
    m_document.auditHead = orDash(facts.auditHead);
    m_document.software = QStringLiteral("Akimori " AKIMORI_VERSION);
    m_document.madeAt = facts.now;
}

void FormWriter::addressTo(const QString& addressee)
{
    m_document.addressee = addressee;
    m_document.via.clear();
}

void FormWriter::setTitle(const QString& title)
{
    m_document.title = title + editionText(facts.branch, facts.edition);
}

void FormWriter::setOpening(const char* key)
{
    m_document.opening = text.text(key);
}

std::vector<Block>& FormWriter::blocks()
{
    return m_document.enclosures.empty() ? m_document.body : m_document.enclosures.back().blocks;
}

void FormWriter::add(Block block)
{
    blocks().push_back(std::move(block));
}

void FormWriter::heading(const char* key)
{
    m_subheading = 0;
    add(Heading{1, joined(topNumber(++m_heading), text.text(QStringLiteral("heading.") + QLatin1String(key)))});
}

void FormWriter::subheading(const char* key)
{
    add(Heading{2, joined(QStringLiteral("(%1)").arg(++m_subheading),
                          text.text(QStringLiteral("heading.") + QLatin1String(key)))});
}

void FormWriter::paragraph(const QString& sentence)
{
    add(Paragraph{orDash(sentence), 1, Align::Left, false});
}

void FormWriter::say(const char* key, FormText::Values values)
{
    paragraph(text.text(QStringLiteral("text.") + QLatin1String(key), values));
}

void FormWriter::note(const QString& sentence)
{
    add(Paragraph{orDash(sentence), 1, Align::Left, true});
}

void FormWriter::field(const char* key, const QString& value)
{
    field(text.text(QStringLiteral("label.") + QLatin1String(key)), value);
}

void FormWriter::field(const QString& label, const QString& value)
{
    if (blocks().empty() || !std::holds_alternative<FieldTable>(blocks().back()))
        add(FieldTable{});
    std::get<FieldTable>(blocks().back()).fields.push_back({label, orDash(value)});
}

void FormWriter::table(const char* key, std::vector<QStringList> rows)
{
    GridTable table{text.columns(key), {}};
    if (rows.empty()) {
        const QString none = QStringLiteral("text.none.") + QLatin1String(key);
        if (text.has(none)) {
            paragraph(text.text(none));
            return;
        }
        rows.emplace_back();
    }
    for (QStringList& row : rows) {
        row.resize(static_cast<qsizetype>(table.columns.size()));
        for (QString& cell : row)
            cell = orDash(cell);
        table.rows.push_back(std::move(row));
    }
    add(std::move(table));
}

void FormWriter::chart(Chart chart)
{
    add(std::move(chart));
}

QString FormWriter::written(const char* key, const QString& fallback) const
{
    const QString own = facts.texts.value(QString::fromLatin1(key));
    return orDash(own.trimmed().isEmpty() ? fallback : own);
}

void FormWriter::writtenField(const char* key, const QString& fallback)
{
    field(text.text(QStringLiteral("input.") + QLatin1String(key)), written(key, fallback));
}

void FormWriter::enclosure(const char* key)
{
    m_heading = 0;
    m_subheading = 0;
    m_document.enclosures.push_back({text.text(QStringLiteral("heading.") + QLatin1String(key)), {}});
}

QString FormWriter::word(const char* family, const QString& value) const
{
    const QString key = QLatin1String(family) + u'.' + value;
    return text.has(key) ? text.text(key) : orDash(value);
}

Document FormWriter::finish()
{
    if (text.flag("confirmation"))
        m_document.closing.push_back(SignBox{text.text("confirmation.title"),
                                             text.text("confirmation.columns").split(u'|'), 14});
    return std::move(m_document);
}

} // namespace akimori::reports
