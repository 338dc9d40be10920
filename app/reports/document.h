#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace akimori::reports {

/// The paper as data: what stands on it, in order, in final words. The PDF, the printer and the preview, the ODT and
/// the HTML are made from this alone, and its JSON is the snapshot that an issued paper is frozen in
/// (docs/formats/document.md). Lengths are millimetres. No value is ever empty: forms print ― or 調査中.

enum class Align { Left, Centre, Right };

struct Paragraph
{
    QString text; ///< '\n' breaks the line
    int indent = 0; ///< in characters of the body
    Align align = Align::Left;
    bool small = false; ///< notes under tables
};

/// 見出し: level 1 「１　概要」, 2 「(1)　…」, 3 「ア　…」; the number is part of the text.
struct Heading
{
    int level = 1;
    QString text;
};

struct Field
{
    QString label;
    QString value;
};

/// 項目と内容: two columns, the left one tinted.
struct FieldTable
{
    double labelMm = 46.5; ///< 13 letters
    std::vector<Field> fields;
};

struct Column
{
    QString title;
    double mm = 0; ///< 0 = shares what the others leave
    Align align = Align::Left;
};

/// 一覧表: the heading row repeats on every page; rows stay whole unless one is taller than half a page.
struct GridTable
{
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
};

struct Series
{
    QString name;
    std::vector<std::pair<double, double>> points; ///< x ascending
};

/// 推移図, drawn as lines.
struct Chart
{
    QString title;
    QString unit;
    std::vector<Series> series;
    std::vector<std::pair<double, QString>> ticks; ///< below the x axis
    double highest = 0; ///< of the y axis; 0 = from the points
    std::optional<double> threshold;
    double heightMm = 48;
};

/// 確認欄: boxes that the city fills in by hand, the only fields that are left blank.
struct SignBox
{
    QString title;
    QStringList columns;
    double heightMm = 14;
};

using Block = std::variant<Paragraph, Heading, FieldTable, GridTable, Chart, SignBox>;

/// 別紙: begins on a new page and counts its own pages.
struct Enclosure
{
    QString title; ///< without 「別紙１」
    std::vector<Block> blocks;
};

struct Document
{
    QString form; ///< "F-01"
    QString title; ///< with 「（訂正第1版）」
    QString number; ///< 文書番号; empty = a draft, which says so on every page
    QString date; ///< 「令和8年12月1日」
    QString addressee; ///< 「○○市長　宛」
    QString via; ///< 「建築住宅局○○課　経由」; may be empty, then the line is left out
    std::vector<Field> sender; ///< 住所, 名称, 代表者 …
    bool sealBox = false; ///< 押印欄 beside the sender
    bool letter = true; ///< with 「記」 and 「以上」; false = a list
    bool landscape = false;
    QString handling; ///< 「取扱注意」; empty = none
    QString opening; ///< 「標記の件について、下記のとおり報告いたします。」
    QString running; ///< 業務名 at the head of every page
    std::vector<Block> body;
    std::vector<Enclosure> enclosures;
    std::vector<Block> closing; ///< after 以上: 確認欄
    QString author; ///< 作成者 with role; footer
    QString recordId; ///< what ties the paper to its records; footer
    QString auditHead; ///< 操作履歴の末尾 (64 digits), for `audit verify --anchor`; footer
    QString software; ///< "Akimori 0.1.0"; footer
    QDateTime madeAt; ///< UTC; the date inside the PDF
};

/// Canonical: the same document always gives the same bytes.
QByteArray toJson(const Document& document);
/// Throws Error(Corrupt) for what toJson() never wrote.
Document documentFromJson(const QByteArray& json);

} // namespace akimori::reports
