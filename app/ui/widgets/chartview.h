#pragma once

#include "ui/widgets/chartpainter.h"

#include <QWidget>

namespace akimori::ui {

/// A chart in a page: tool tip under the pointer, arrow keys from point to point, the summary for screen readers.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QString& name, QWidget* parent = nullptr);

    /// `summary` says in words what the picture shows; `emptyText` stands in place of a picture without values.
    void setChart(Chart chart, const QString& summary, const QString& emptyText);
    const Chart& chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString textOf(int index) const;

    Chart m_chart;
    QString m_emptyText;
    int m_selected = -1;
};

} // namespace akimori::ui
