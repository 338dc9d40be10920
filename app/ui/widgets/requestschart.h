#pragma once

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace akimori::ui {

/// Requests and errors per minute of a stretch of logs, as bars: all requests, and on top of them what failed. When there
/// are more minutes than room, neighbouring ones are added up and the caption says so.
class RequestsChart : public QWidget
{
    Q_OBJECT

public:
    struct Minute
    {
        QDateTime at; ///< UTC, beginning of the minute
        qint64 requests = 0;
        qint64 clientErrors = 0;
        qint64 serverErrors = 0;
    };

    explicit RequestsChart(QWidget* parent = nullptr);

    /// `minutes` in the order of time; minutes without requests may be left out. [from, to) is what the axis shows.
    void setMinutes(std::vector<Minute> minutes, const QDateTime& from, const QDateTime& to);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar
    {
        qint64 requests = 0;
        qint64 clientErrors = 0;
        qint64 serverErrors = 0;
    };

    QRectF plot() const;
    int minutesPerBar() const;
    std::vector<Bar> bars() const;
    qint64 top(const std::vector<Bar>& bars) const;
    void paintGrid(QPainter& painter, qint64 top) const;
    void paintLegend(QPainter& painter) const;

    std::vector<Minute> m_minutes;
    QDateTime m_from;
    QDateTime m_to;
};

} // namespace akimori::ui
