#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace akimori::reports {

/// How papers write values: Japanese whatever language the window speaks, never empty. Instants are UTC and printed in
/// Japanese time.

QString orDash(const QString& text); ///< 「―」 for an empty text
QString dateText(const QDate& day); ///< 「令和8年11月22日（日）」
QString plainDateText(const QDate& day); ///< 「令和8年11月22日」
QString instantText(const QDateTime& instant); ///< 「令和8年11月22日（日）9時05分」
QString briefInstant(const QDateTime& instant); ///< "R8.11.22 21:30", for tables
QString briefDate(const QDate& day); ///< "R8.11.22"
QString shortDate(const QDate& day); ///< 「11月22日（日）」, where the year stands above
QString monthText(const QDate& firstDay); ///< 「令和8年11月」
QString timeText(const QDateTime& instant); ///< "21:30"
QString numberText(qint64 number); ///< 1,234
QString bytesText(qint64 bytes); ///< "1.2 GB"
QString durationText(qint64 seconds); ///< 「2時間05分」, 「12秒」
QString percentText(double percent, int decimals = 2); ///< 「99.98 %」, rounded down: 99.996 with an outage is not 100.00
/// 「■改ざん　□マルウェア」: all of `words`, the chosen ones marked.
QString checkBoxes(const QStringList& words, const QStringList& chosen);
QString checkBox(bool checked, const QString& word);
QString enclosureName(int number, const QString& title); ///< 「別紙１　一覧」
/// Both forms of an international name, 「日本語.jp（xn--wgv71a119e.jp）」; any other name as it is.
QString domainText(const QString& name);
/// ｢秋保第R8-0123号」. `prefix` may be empty.
QString documentNumber(const QString& prefix, int fiscalYear, int serial);
QString editionName(int edition); ///< 「初版」, 「訂正第1版」 as it stands behind the title

} // namespace akimori::reports
