#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace akimori {

/// 状態 of a paper: 下書き → 発行済 → 提出済.
enum class DocumentState { Draft, Issued, Submitted };

/// Where an edition comes from: painted from the records, or edited outside and registered as it was handed in.
enum class DocumentOrigin { Painted, Edited };

/// 提出: one handing-over of one edition. Contact, report and submission are three acts; this is the third.
struct Submission
{
    QDateTime at; ///< UTC
    QString means; ///< 持参・郵送・電子メール・ファイル交換 …
    QString receivedBy; ///< office and person
    QString receipt; ///< absolute path of the scanned receipt (受領書) on this machine; may be empty
    QByteArray receiptSha256; ///< lower-case hex
    QString note;
    QString recordedBy;
    QDateTime recordedAt; ///< UTC
};

/// 発行文書: one edition of one paper, frozen. A correction is a new edition of the same number; a follow-up (続報)
/// has its own 枝番. Numbers run through the fiscal year (April to March) and are never used again.
struct IssuedDocument
{
    QString no; ///< 文書番号 as printed: 「秋保第R8-0123号」, with 枝番 「秋保第R8-0123号（第2報）」
    QString baseNo; ///< without 枝番
    int branch = 1; ///< 1 = first report, 2 = 第2報 …
    int edition = 1; ///< 1 = as issued; 2 = 訂正第1版 …
    int fiscalYear = 0; ///< the year of its April
    int serial = 0; ///< within the fiscal year
    QString form; ///< "F-01" … "F-23"
    QString title;
    QString siteId; ///< empty = about no single site
    QString subject; ///< number of the record that the paper is about; may be empty
    QDate period; ///< first day of the month; invalid = not about a month
    DocumentOrigin origin = DocumentOrigin::Painted;
    QByteArray snapshot; ///< JSON of everything on the paper (app/docs/formats/document.md)
    QByteArray snapshotSha256; ///< lower-case hex
    QByteArray auditHead; ///< newest row of the chain when it was issued; printed on the paper
    QString file; ///< absolute path of the PDF (or of the edited file) on this machine
    QByteArray fileSha256; ///< lower-case hex
    int pages = 0; ///< 0 = not known (edited outside)
    QString reason; ///< of the correction
    QDateTime issuedAt; ///< UTC
    QString issuedBy;
    std::vector<Submission> submissions; ///< oldest first

    DocumentState state() const { return submissions.empty() ? DocumentState::Issued : DocumentState::Submitted; }
};

/// 下書き: what a person wrote into the free-text fields of a paper that is not issued yet. Everything else of a
/// draft is read from the records when it is drawn.
struct DocumentDraft
{
    QString form;
    QString siteId;
    QString subject;
    QDate period;
    QHash<QString, QString> texts; ///< name of the field → text
    QString changedBy;
    QDateTime changedAt; ///< UTC
};

QString toString(DocumentState state); ///< "draft" / "issued" / "submitted"
QString toString(DocumentOrigin origin); ///< "painted" / "edited"
DocumentOrigin documentOriginFromString(const QString& text); ///< throws Error(BadInput)
QString displayName(DocumentState state); ///< translated
/// The records that a paper is about: its subject names one number, or several joined with 「、」.
QStringList subjectNumbers(const QString& subject);
/// 「第2報」「訂正第1版」 as printed after the title; empty for a first report as issued.
QString editionText(int branch, int edition);

} // namespace akimori
