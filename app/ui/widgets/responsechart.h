#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace akimori::ui {

/// Response times of a day as a line with its threshold; the highest value above it is named. Stretches without a
/// sample stay empty: nothing is drawn where nobody looked.
class ResponseChart : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        QDateTime at; ///< UTC
        double ms = 0;
        double mostMs = 0; ///< highest single value of the point
        bool bad = false;
    };

    explicit ResponseChart(QWidget* parent = nullptr);

    /// `threshold` 0 = none. `summary` is what a screen reader says. `everySeconds`: interval of the samples.
    void setSeries(std::vector<Point> points, const QDateTime& from, const QDateTime& until, double threshold,
                   int everySeconds, const QString& summary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    double xOf(const QDateTime& at) const;
    double yOf(double ms) const;
    void paintGrid(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintThreshold(QPainter& painter) const;
    void paintPeak(QPainter& painter) const;
    const Point* peak() const; ///< the highest one above the threshold, or nullptr

    std::vector<Point> m_points;
    QDateTime m_from;
    QDateTime m_until;
    double m_threshold = 0;
    double m_top = 1500; ///< upper end of the axis
    int m_everySeconds = 300;
};

} // namespace akimori::ui
