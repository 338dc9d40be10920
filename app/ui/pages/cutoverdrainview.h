#pragma once

#include "operations/cutover/cutovers.h"

#include <QWidget>

namespace akimori::ui {

class ChartView;
class ElidedLabel;

/// 減衰曲線: people's visits by hour on the old and on the new server around the switch, from the access logs that were
/// imported.
class CutoverDrainView : public QWidget
{
    Q_OBJECT

public:
    explicit CutoverDrainView(QWidget* parent = nullptr);

    void show(const operations::CutoverOverview& overview);

private:
    void fill(ChartView* view, ElidedLabel* caption, const operations::CutoverOverview& overview, bool old);

    ElidedLabel* m_oldCaption;
    ChartView* m_old;
    ElidedLabel* m_newCaption;
    ChartView* m_new;
};

} // namespace akimori::ui
