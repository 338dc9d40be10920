#pragma once

#include "operations/reports/papers.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;

namespace akimori::ui {

/// 記入項目: the free-text fields of a paper that a person fills in before it is issued.
class PaperFieldsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PaperFieldsPanel(QWidget* parent = nullptr);

    /// `editable` false: the paper is issued, the fields only show.
    void setFields(const std::vector<operations::PaperField>& fields, bool editable);
    QHash<QString, QString> texts() const;
    bool changed() const;

signals:
    void saveWanted();

private:
    void updateButton();

    QFormLayout* m_form;
    QPushButton* m_save;
    QHash<QString, QPlainTextEdit*> m_edits;
    QHash<QString, QString> m_before;
    bool m_editable = false;
};

} // namespace akimori::ui
