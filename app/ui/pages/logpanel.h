#pragma once

#include "operations/logs/logsheet.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace akimori::ui {

class ElidedLabel;
class FactsArea;
class StatusPill;

/// One ログ提示: the clock from the request, what was asked, the package with its gaps, and the next step.
class LogPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Step { Collect, HandOver, Receipt, Delete };

    explicit LogPanel(QWidget* parent = nullptr);

    void clear();
    void show(const LogHandover& handover, const std::optional<operations::LogSheet>& sheet);
    void setBusy(bool busy);

signals:
    void stepWanted(akimori::ui::LogPanel::Step step);

private:
    void showClock();
    void updateButtons();

    LogHandover m_handover;
    bool m_shown = false;
    bool m_busy = false;
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    StatusPill* m_state;
    QLabel* m_clock;
    QLabel* m_clockCaption;
    FactsArea* m_area;
    QPushButton* m_collect;
    QPushButton* m_handOver;
    QPushButton* m_receipt;
    QPushButton* m_delete;
    QTimer* m_tick;
};

} // namespace akimori::ui
