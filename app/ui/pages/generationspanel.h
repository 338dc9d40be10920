#pragma once

#include "records/generation.h"
#include "ui/models/recordmodel.h"

#include <QWidget>

class QPushButton;

namespace akimori::ui {

class DataTable;
class Dialogs;

/// The list of generations with what can be done with the selected one. Ids are seconds, so a generation is known by kind
/// and id together.
class GenerationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GenerationsPanel(Dialogs& dialogs, QWidget* parent = nullptr);

    /// Newest first. What was selected stays selected.
    void setGenerations(const std::vector<Generation>& generations);
    /// `whyNot`: why nothing can be done now; empty = something can.
    void setHindrance(const QString& whyNot);
    void select(BackupKind kind, const QString& id);
    const Generation* selected() const;
    DataTable* table() const { return m_table; }

signals:
    void verifyWanted();
    void exportWanted();
    void restoreWanted();
    void discardWanted();
    void drillWanted();
    void settingsWanted();

private:
    QPushButton* addAction(const QString& text, const char* name, void (GenerationsPanel::*wanted)());
    void updateButtons();

    RecordModel<Generation> m_generations;
    DataTable* m_table;
    QLayout* m_actions;
    QPushButton* m_verify;
    QPushButton* m_export;
    QPushButton* m_restore;
    QPushButton* m_discard;
    QPushButton* m_drill;
    QPushButton* m_settings;
    QString m_hindrance;
};

} // namespace akimori::ui
