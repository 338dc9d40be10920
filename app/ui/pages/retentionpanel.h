#pragma once

#include "backup/retention.h"
#include "records/generation.h"
#include "records/site.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QSpinBox;

namespace akimori {
class Error;
}

namespace akimori::ui {

class Workbench;

/// 世代管理: how many generations of each kind are kept, and which ones the next backup would let go by what the fields
/// say now. Fewer than three cannot be entered (仕様書: 3世代以上).
class RetentionPanel : public QWidget
{
    Q_OBJECT

public:
    RetentionPanel(Workbench& workbench, const Site& site, QWidget* parent = nullptr);

    void load();

signals:
    void saved();
    void failed(const QString& doing, const akimori::Error& error);

private:
    struct Kind
    {
        BackupKind kind;
        std::array<QSpinBox*, 4> fields{}; ///< count, days, weeks, months
        QLabel* goes = nullptr;
        backup::RetentionRule stored;
    };

    void addKind(Kind& kind, const QString& title);
    backup::RetentionRule ruleOf(const Kind& kind) const;
    void preview();
    void save();

    Workbench& m_workbench;
    Site m_site;
    std::array<Kind, 2> m_kinds{Kind{BackupKind::Data, {}, nullptr, {}}, Kind{BackupKind::System, {}, nullptr, {}}};
    QPushButton* m_save;
    bool m_filling = false;
};

} // namespace akimori::ui
