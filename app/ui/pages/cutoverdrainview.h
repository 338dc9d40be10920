#pragma once

#include "operations/cutover/cutovers.h"

#include <QWidget>

class QLabel;

namespace akimori::ui {

class ChartView;

/// 減衰曲線: people's visits by hour on the old and on the new server around the switch, from the access logs that were
/// imported.
class CutoverDrainView : public QWidget
{
    Q_OBJECT

public:
    explicit CutoverDrainView(QWidget* parent = nullptr);

    void show(const operations::CutoverOverview& overview);

private:
    void fill(ChartView* view, QLabel* caption, const operations::CutoverOverview& overview, bool old);

    QLabel* m_oldCaption;
    ChartView* m_old;
    QLabel* m_newCaption;
    ChartView* m_new;
};

} // namespace akimori::ui
