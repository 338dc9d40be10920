#pragma once

#include "base/error.h"
#include "ledger/ledger.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace akimori::ledger {

/// What SQLite gives back unchanged: U+0000 and lone surrogates become U+FFFD, a leading byte order mark is
/// dropped (SQLite drops it too, without a word). Never a null string.
QString storable(const QString& text);

/// JSON array of strings, the same that QJsonDocument writes in its compact form.
QString jsonTexts(const QStringList& texts);

/// "2026-11-22T12:34:56.789Z"; "" for an invalid instant.
QString storedTime(const QDateTime& instant);
/// Inverse of storedTime(). Throws Error(Corrupt).
QDateTime timeFromStored(const QString& text);

/// A prepared statement whose values are bound and read in the order of the columns. Inside this room only.
/// After run() it takes the next row's values.
class Statement
{
public:
    /// `sql` is composed of literals only; values are always bound.
    Statement(const Ledger& ledger, const QByteArray& sql);
    Statement(Connection& connection, const QByteArray& sql);

    Statement& text(const QString& value);
    Statement& textOrNull(const QString& value); ///< "" becomes NULL (references)
    Statement& hex(const QByteArray& value);     ///< ASCII
    Statement& number(qint64 value);
    Statement& flag(bool value);
    Statement& real(const std::optional<double>& value); ///< nothing and NaN become NULL
    Statement& object(const QJsonObject& value);         ///< JSON object
    Statement& time(const QDateTime& value);          ///< invalid becomes NULL
    Statement& date(const QDate& value);              ///< invalid becomes NULL
    Statement& path(const QByteArray& value);         ///< bytes, stored printable
    Statement& paths(const QList<QByteArray>& value); ///< JSON array of printable paths
    Statement& texts(const QStringList& value);       ///< JSON array

    /// For what returns no rows. Returns how many rows it changed.
    int run();
    /// run(); throws Error(NotFound) when no row was changed, naming `object` (translated).
    void runOne(const QString& object);
    /// Next row; the columns are then read from the first on.
    bool step();

    QString nextText();
    /// A value of an enumeration, by its …FromString(). An unknown word means that somebody edited the file:
    /// Error(Corrupt).
    template <typename Parse>
    auto nextWord(Parse parse)
    {
        const QString word = nextText();
        try {
            return parse(word);
        } catch (const Error&) {
            throw damaged(word);
        }
    }
    QByteArray nextHex();
    qint64 nextNumber();
    int nextInt();
    bool nextFlag();
    std::optional<double> nextReal();
    QJsonObject nextObject();
    QDateTime nextTime();
    QDate nextDate();
    QByteArray nextPath();
    QList<QByteArray> nextPaths();
    QStringList nextTexts();

private:
    void bind(const QVariant& value);
    void execute();
    QVariant next();
    [[noreturn]] void fail() const;
    Error damaged(const QString& value) const;

    Connection& m_connection;
    QByteArray m_sql;
    QSqlQuery m_query;
    int m_bound = 0;
    int m_column = 0;
    bool m_started = false;
};

} // namespace akimori::ledger
