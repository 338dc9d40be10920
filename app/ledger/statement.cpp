#include "ledger/statement.h"

#include "base/bytepath.h"
#include "ledger/connection.h"
#include "ledger/tr.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include <cmath>
#include <cstdio>

namespace akimori::ledger {

namespace {

bool needsRepair(QChar c)
{
    return c.isNull() || c.isSurrogate() || c == QChar(0xfeff) || c == QChar(0xfffe);
}

/// Four, or two, digits at `at`; -1 when there is anything else.
int digits(const QString& text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

QString storable(const QString& text)
{
    if (text.isNull())
        return QLatin1String("");
    if (std::none_of(text.begin(), text.end(), needsRepair))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (out.isEmpty() && (c == QChar(0xfeff) || c == QChar(0xfffe)))
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else {
            out += c.isNull() || c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return out.isNull() ? QString(QLatin1String("")) : out;
}

QString storedTime(const QDateTime& instant)
{
    if (!instant.isValid())
        return QLatin1String("");
    const QDateTime utc = instant.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    char text[40]; // by hand: QDateTime::toString() is a tenth of an import of 20,000 advisories
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", day.year(), day.month(), day.day(),
                                     time.hour(), time.minute(), time.second(), time.msec());
    return QString::fromLatin1(text, length);
}

QString jsonTexts(const QStringList& texts)
{
    QString json;
    qsizetype size = 2;
    for (const QString& text : texts)
        size += text.size() + 3;
    json.reserve(size);
    json += u'[';
    for (const QString& text : texts) {
        json += json.size() > 1 ? QStringLiteral(",\"") : QStringLiteral("\"");
        const bool plain = std::none_of(text.begin(), text.end(),
                                        [](QChar c) { return c < u' ' || c == u'"' || c == u'\\' || c.isSurrogate(); });
        if (plain) {
            json += text;
        } else { // quotes, controls and lone surrogates the way Qt writes them
            const QByteArray one = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            json += QString::fromUtf8(one.mid(2, one.size() - 4));
        }
        json += u'"';
    }
    json += u']';
    return json;
}

// By hand: QDateTime::fromString() takes half of the time of a list of 2,000 generations.
QDateTime timeFromStored(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text.size() == 24 && text.at(10) == u'T' && text.at(19) == u'.' && text.at(23) == u'Z') {
        const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
        const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
        if (date.isValid() && time.isValid())
            return QDateTime(date, time, Qt::UTC);
    }
    throw Error(
        ErrorCode::Corrupt,
        Tr::tr("The ledger contains “%1” where a time should stand. Keep the file as evidence, and put the "
               "newest copy of the ledger in its place.")
            .arg(text));
}

Statement::Statement(const Ledger& ledger, const QByteArray& sql)
    : Statement(ledger.connection(), sql)
{
}

Statement::Statement(Connection& connection, const QByteArray& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(m_connection.database())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(QString::fromUtf8(sql)))
        fail();
}

void Statement::fail() const
{
    throw ledgerError(m_query.lastError(), m_connection.path(), m_sql);
}

Error Statement::damaged(const QString& value) const
{
    return damagedLedger(
        m_connection.path(),
        QStringLiteral("unknown word “%1”; %2").arg(value, QString::fromUtf8(m_sql.left(400))));
}

void Statement::bind(const QVariant& value)
{
    m_query.bindValue(m_bound++, value);
}

Statement& Statement::text(const QString& value)
{
    bind(storable(value));
    return *this;
}

Statement& Statement::textOrNull(const QString& value)
{
    bind(value.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(storable(value)));
    return *this;
}

Statement& Statement::hex(const QByteArray& value)
{
    return text(QString::fromLatin1(value));
}

Statement& Statement::number(qint64 value)
{
    bind(value);
    return *this;
}

Statement& Statement::flag(bool value)
{
    bind(value ? 1 : 0);
    return *this;
}

Statement& Statement::real(const std::optional<double>& value)
{
    bind(value && std::isfinite(*value) ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double)));
    return *this;
}

Statement& Statement::object(const QJsonObject& value)
{
    return text(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

Statement& Statement::time(const QDateTime& value)
{
    return textOrNull(storedTime(value));
}

Statement& Statement::date(const QDate& value)
{
    return textOrNull(value.toString(Qt::ISODate));
}

Statement& Statement::path(const QByteArray& value)
{
    return text(printable(value));
}

Statement& Statement::paths(const QList<QByteArray>& value)
{
    QStringList printed;
    printed.reserve(value.size());
    for (const QByteArray& path : value)
        printed << printable(path);
    return texts(printed);
}

Statement& Statement::texts(const QStringList& value)
{
    return text(jsonTexts(value));
}

void Statement::execute()
{
    m_connection.database(); // the thread check
    m_bound = 0;
    if (!m_query.exec())
        fail();
}

int Statement::run()
{
    execute();
    return m_query.numRowsAffected();
}

void Statement::runOne(const QString& object)
{
    if (run() == 0)
        throw Error(
            ErrorCode::NotFound,
            Tr::tr("%1 is not in the ledger. Update the view and choose an existing one.").arg(object));
}

bool Statement::step()
{
    if (!m_started) {
        execute();
        m_started = true;
    }
    m_column = 0;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    return false;
}

QVariant Statement::next()
{
    return m_query.value(m_column++);
}

QString Statement::nextText()
{
    return next().toString();
}

QByteArray Statement::nextHex()
{
    return next().toString().toLatin1();
}

qint64 Statement::nextNumber()
{
    return next().toLongLong();
}

int Statement::nextInt()
{
    return next().toInt();
}

bool Statement::nextFlag()
{
    return next().toInt() != 0;
}

std::optional<double> Statement::nextReal()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QJsonObject Statement::nextObject()
{
    return QJsonDocument::fromJson(nextText().toUtf8()).object();
}

QDateTime Statement::nextTime()
{
    return timeFromStored(next().toString());
}

QDate Statement::nextDate()
{
    return QDate::fromString(next().toString(), Qt::ISODate);
}

QByteArray Statement::nextPath()
{
    return fromPrintable(next().toString());
}

QList<QByteArray> Statement::nextPaths()
{
    QList<QByteArray> paths;
    for (const QString& text : nextTexts())
        paths.append(fromPrintable(text));
    return paths;
}

QStringList Statement::nextTexts()
{
    const QString text = nextText();
    if (text == QLatin1String("[]"))
        return {};
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array())
        texts.append(value.toString());
    return texts;
}

} // namespace akimori::ledger
