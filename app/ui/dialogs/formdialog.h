#pragma once

#include "ui/dialogs/messagedialog.h"

#include <QHash>
#include <QPair>

#include <functional>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace akimori::ui {

/// Asks for several values by key. The button works once what is required is there and every value can be read; under
/// the fields it says what is missing. Values are texts: instants as "2026-11-24 10:20" (JST), days as "2026-11-24",
/// flags as "yes" or "no", choices as their word.
class FormDialog : public MessageDialog
{
    Q_OBJECT

public:
    enum class Need { Optional, Required };

    FormDialog(Glyph glyph, const QString& title, const QString& text, const QString& button, QWidget* parent);

    /// The fields that follow stand on a tab of their own, which scrolls.
    void beginTab(const QString& title);
    void addLine(const QString& key, const QString& label, const QString& value = {}, Need need = Need::Optional);
    void addText(const QString& key, const QString& label, const QString& value = {}, Need need = Need::Optional,
                 int lines = 3);
    void addInstant(const QString& key, const QString& label, const QDateTime& value, Need need = Need::Optional);
    void addDay(const QString& key, const QString& label, const QDate& value, Need need = Need::Optional);
    void addChoice(const QString& key, const QString& label, const QList<QPair<QString, QString>>& wordsAndNames,
                   const QString& word);
    void addFlag(const QString& key, const QString& label, bool value);
    /// Text to read from, on the left of the fields, with a button that copies it.
    void addReading(const QString& title, const QString& text);

    /// A further condition; returns the translated sentence that says what is missing, or nothing.
    void setCheck(std::function<QString(const FormDialog&)> check);
    QString value(const QString& key) const { return m_values.value(key)(); }
    QHash<QString, QString> values() const;

signals:
    void given(const QHash<QString, QString>& values);

private:
    void addField(const QString& key, const QString& label, QWidget* field, std::function<QString()> read,
                  std::function<QString()> problem);
    void review();

    QHBoxLayout* m_columns;
    QFormLayout* m_form;
    QTabWidget* m_tabs = nullptr;
    QLabel* m_problem;
    QPushButton* m_confirm;
    QHash<QString, std::function<QString()>> m_values;
    std::vector<std::function<QString()>> m_problems; ///< in the order of the fields
    std::function<QString(const FormDialog&)> m_check;
};

} // namespace akimori::ui
