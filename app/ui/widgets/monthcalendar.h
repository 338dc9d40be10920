#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <vector>

namespace akimori::ui {

/// One month as a wall calendar: closed days shaded with their names, and in every day the runs as small marks. Arrow
/// keys walk from day to day; the chosen day's runs are the owner's to show in words.
class MonthCalendar : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        QDate day; ///< JST
        Tone tone = Tone::Neutral;
        QString text;    ///< one short word, e.g. 検査
        QString meaning; ///< the whole sentence, for tool tip and screen reader
    };

    explicit MonthCalendar(QWidget* parent = nullptr);

    /// `closed`: name of every closed day of the month, empty for an ordinary Saturday or Sunday.
    void setMonth(const QDate& firstDay, const QHash<QDate, QString>& closed, const QDate& today);
    void setMarks(std::vector<Mark> marks);
    QDate month() const { return m_first; }
    QDate selectedDay() const { return m_selected; }
    void selectDay(const QDate& day);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void daySelected(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rows() const;
    QDate topLeft() const; ///< the Sunday on or before the first
    QRectF cell(const QDate& day) const;
    QDate dayAt(const QPointF& point) const; ///< invalid outside of the month
    void paintDay(QPainter& painter, const QDate& day) const;
    void paintMarks(QPainter& painter, const QDate& day, const QRectF& area) const;
    void paintMark(QPainter& painter, const Mark& mark, const QRectF& chip, int side) const;
    QStringList meaningsOf(const QDate& day) const;

    QDate m_first;
    QDate m_today;
    QDate m_selected;
    QHash<QDate, QString> m_closed;
    std::vector<Mark> m_marks;
};

} // namespace akimori::ui
