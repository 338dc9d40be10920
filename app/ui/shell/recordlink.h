#pragma once

#include <QDate>
#include <QString>

namespace akimori::ui {

/// A request to show one record: its page is opened and the record selected there. Made from evidence of a duty, a
/// notification, a card or another page; sent by Workbench::openRecord().
struct RecordLink
{
    QString kind;   ///< as DutyEvidence::kind: "generation", "scan", "incident", "case", "change", "paper" …; empty = only the page
    QString id;     ///< number or id of the record as the ledger has it; of a "paper" its 文書番号, empty while not issued
    QString page;   ///< id of the page that shows it; empty = as pageOfRecord() says
    QString siteId; ///< site to choose first; empty = the chosen one stays
    QString form;    ///< of a "paper" that is not issued yet: "F-04a"
    QString subject; ///< … the record that it is about
    QDate period;    ///< … or any day of its month

    /// A page without a record.
    static RecordLink toPage(const QString& page);
    static RecordLink toRecord(const QString& kind, const QString& id);
    /// 報告書 with this form chosen, about this record.
    static RecordLink toForm(const QString& form, const QString& subject);
    static RecordLink toForm(const QString& form, const QDate& period);

    /// What RecordModel answers for the row of the record (RecordRole); empty when the page has no row for it.
    QString key() const;
};

/// Page that shows records of this kind; empty when no page does.
QString pageOfRecord(const QString& kind);
/// Whether a list of that page has a row for each of them.
bool hasRows(const QString& kind);

} // namespace akimori::ui
