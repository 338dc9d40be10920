#pragma once

#include <QDate>
#include <QSet>
#include <QWidget>

#include <vector>

namespace akimori::ui {

/// The generations of the last weeks, one mark per generation: what is kept, what has expired, what failed,
/// what comes tonight. 仕様書: 世代管理. Arrow keys walk from mark to mark; the tool tip says the mark in words.
class GenerationTimeline : public QWidget
{
    Q_OBJECT

public:
    enum class Row { Data, System };
    enum class State {
        Kept,     ///< verified and kept
        Evidence, ///< kept as evidence of a finding
        Expired,  ///< archive discarded by retention; its record stays
        Failed,   ///< damaged, or the run failed
        Planned,  ///< the next run
    };
    struct Mark
    {
        QDate day; ///< JST
        Row row = Row::Data;
        State state = State::Kept;
        QString id;   ///< generation id; empty for a plan
        QString text; ///< what it is, in words
        int sameDayAfter = 0; ///< how many follow on the same day; set by setMarks()
    };

    explicit GenerationTimeline(QWidget* parent = nullptr);

    /// Shows `from` … `to` (JST, both included). `closedDays` are shaded.
    void setPeriod(const QDate& from, const QDate& to, const QSet<QDate>& closedDays);
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_marks; }
    static QString stateName(State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString& generationId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QPointF positionOf(const Mark& mark) const;
    double xOf(const QDate& day) const;
    double yOf(Row row) const;
    int markAt(const QPointF& point) const;
    void select(int index);
    void paintMark(QPainter& painter, const QPointF& at, Row row, State state) const;
    void paintGrid(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    QDate m_from;
    QDate m_to;
    QSet<QDate> m_closedDays;
    std::vector<Mark> m_marks; ///< sorted by day
    int m_selected = -1;
};

} // namespace akimori::ui
