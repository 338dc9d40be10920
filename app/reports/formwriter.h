#pragma once

#include "reports/document.h"
#include "reports/facts.h"
#include "reports/formtext.h"
#include "reports/japanese.h"

namespace akimori::reports {

/// What a form writes with: adds blocks to a document whose frame (number, addressee, sender, footer) is filled from
/// the facts, numbers the headings and sees to it that no value is empty. Keys name texts of the form's template.
class FormWriter
{
public:
    FormWriter(const Facts& facts, const FormText& text);

    const Facts& facts;
    const FormText& text;

    /// For a form that does not go to the city: 「○○　御中」.
    void addressTo(const QString& addressee);
    void setTitle(const QString& title); ///< without the edition, which is added
    void setOpening(const char* key); ///< of the template, instead of `opening`
    void setLandscape() { m_document.landscape = true; }

    void heading(const char* key); ///< 「１　…」, `heading.<key>`
    void subheading(const char* key); ///< 「(1)　…」
    void paragraph(const QString& sentence);
    void say(const char* key, FormText::Values values = {}); ///< paragraph of `text.<key>`
    void note(const QString& sentence); ///< small, under a table
    /// A row of 項目・内容, `label.<key>`; consecutive ones form one table.
    void field(const char* key, const QString& value);
    void field(const QString& label, const QString& value);
    /// Rows under `columns.<key>`. Without rows the sentence `text.none.<key>` or, lacking that, one row of ―.
    void table(const char* key, std::vector<QStringList> rows);
    void chart(Chart chart);
    /// What a person wrote into the field `input.<key>`, else `fallback`, else ―.
    QString written(const char* key, const QString& fallback = {}) const;
    /// The field of what a person wrote, under the label `input.<key>`.
    void writtenField(const char* key, const QString& fallback = {});
    /// Begins 別紙n, `heading.<key>`; what follows stands in it.
    void enclosure(const char* key);

    QString word(const char* family, const QString& value) const; ///< `<family>.<value>` of common.txt; else the value
    Document finish();

private:
    std::vector<Block>& blocks();
    void add(Block block);

    Document m_document;
    int m_heading = 0;
    int m_subheading = 0;
};

} // namespace akimori::reports
