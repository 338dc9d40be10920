#pragma once

#include "reports/document.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace akimori::reports {

/// The Japanese text of one official form, from resources/forms/<form>.txt, with the words that all forms share
/// (resources/forms/common.txt) behind it.
///
/// File: UTF-8, one `key: text` a line; a line that begins with a space continues the one before; '#' begins a comment.
/// `{name}` in a text is a place for a value. Keys (format: resources/forms/README.md):
///
///     name            書類名                       rule   提出期限 in words
///     title           表題, may contain {month} …  opening
///     letter          yes / no (記 … 以上)          landscape, restricted, confirmation: yes / no
///     honorific       overrides that of the contract
///     heading.X       見出し     label.X  項目名     text.X  sentence     columns.X  一覧表
///     input.X         label of a free-text field that a person fills in before the paper is issued
class FormText
{
public:
    /// Throws Error(Internal) when the program has no such form or its file is malformed: a bug.
    static FormText load(const QString& form);
    /// For tests.
    static FormText parse(const QString& form, const QString& text, const QString& common = {});

    using Values = std::initializer_list<std::pair<const char*, QString>>;

    const QString& form() const { return m_form; }
    bool has(const QString& key) const { return m_texts.contains(key); }
    /// Throws Error(Internal) for a key that the file lacks and for a place without a value.
    QString text(const QString& key, Values values = {}) const;
    QString text(const char* key, Values values = {}) const { return text(QString::fromLatin1(key), values); }
    bool flag(const char* key) const;
    /// 「No.:9>|開始:32|内容:*」: title, width in mm or *, then > right, ^ centred.
    std::vector<Column> columns(const char* key) const;
    /// Keys of this form that begin with `prefix`, in the order of the file, without the prefix.
    QStringList keys(const QString& prefix) const;
    /// All keys of this form in the order of the file.
    const QStringList& order() const { return m_order; }

private:
    void read(const QString& text, bool own);

    QString m_form;
    QHash<QString, QString> m_texts;
    QStringList m_order;
};

} // namespace akimori::reports
