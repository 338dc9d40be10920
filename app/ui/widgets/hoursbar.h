#pragma once

#include <QTime>
#include <QWidget>

#include <vector>

namespace akimori::ui {

/// 24 hours of today in Japan: when a backup may run, when the offices are open, and where now is.
/// 仕様書: バックアップ実施時間帯.
class HoursBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Allowed, Forbidden, OfficeHours };
    struct Span
    {
        int fromMinute = 0; ///< of the day, 0 … 1440
        int toMinute = 1440;
        Kind kind = Kind::Allowed;
    };

    explicit HoursBar(QWidget* parent = nullptr);

    /// Allowed and Forbidden spans cover the day; office hours lie on top.
    void setSpans(std::vector<Span> spans, const QTime& now, const QString& summary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double xOf(int minute) const;
    void paintSpans(QPainter& painter, const QRectF& bar) const;
    void paintTimes(QPainter& painter, const QRectF& bar) const;

    std::vector<Span> m_spans;
    QTime m_now;
};

} // namespace akimori::ui
