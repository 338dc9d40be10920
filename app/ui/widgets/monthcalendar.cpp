#include "ui/widgets/monthcalendar.h"

#include "ui/icons.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace akimori::ui {

namespace {

constexpr int kWeek = 7;
constexpr double kInset = 4;

double lineHeight() { return QFontMetricsF(textFont(TextStyle::Caption)).height(); }
double headHeight() { return lineHeight() + 6; }

} // namespace

MonthCalendar::MonthCalendar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("monthCalendar"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calendar of the runs"));
}

void MonthCalendar::setMonth(const QDate& firstDay, const QHash<QDate, QString>& closed, const QDate& today)
{
    m_first = firstDay;
    m_closed = closed;
    m_today = today;
    const bool selectedIsHere = m_selected.isValid() && m_selected.month() == m_first.month()
                                && m_selected.year() == m_first.year();
    if (!selectedIsHere) {
        const bool isThisMonth = today.year() == m_first.year() && today.month() == m_first.month();
        m_selected = isThisMonth ? today : m_first;
    }
    updateGeometry();
    update();
}

void MonthCalendar::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    setAccessibleDescription(meaningsOf(m_selected).join(QLatin1Char('\n')));
    update();
}

void MonthCalendar::selectDay(const QDate& day)
{
    if (!day.isValid() || day.month() != m_first.month() || day.year() != m_first.year())
        return;
    m_selected = day;
    setAccessibleDescription(meaningsOf(day).join(QLatin1Char('\n')));
    update();
    emit daySelected(day);
}

QStringList MonthCalendar::meaningsOf(const QDate& day) const
{
    if (!day.isValid())
        return {};
    QStringList all{QLocale().toString(day, QLocale::LongFormat)};
    if (const auto name = m_closed.constFind(day); name != m_closed.constEnd())
        all << (name->isEmpty() ? tr("Closed day") : tr("Closed day: %1").arg(*name));
    for (const Mark& mark : m_marks) {
        if (mark.day == day)
            all << mark.meaning;
    }
    return all;
}

int MonthCalendar::rows() const
{
    if (!m_first.isValid())
        return 5;
    return static_cast<int>((topLeft().daysTo(m_first) + m_first.daysInMonth() + kWeek - 1) / kWeek);
}

QDate MonthCalendar::topLeft() const { return m_first.addDays(-(m_first.dayOfWeek() % kWeek)); }

QSize MonthCalendar::sizeHint() const
{
    return {640, static_cast<int>(std::ceil(headHeight() + rows() * (lineHeight() * 3.2 + 2 * kInset)))};
}

QSize MonthCalendar::minimumSizeHint() const
{
    return {420, static_cast<int>(std::ceil(headHeight() + rows() * (lineHeight() * 2.4 + kInset)))};
}

QRectF MonthCalendar::cell(const QDate& day) const
{
    const qint64 index = topLeft().daysTo(day);
    const double width = (this->width() - 1.0) / kWeek;
    const double height = (this->height() - headHeight() - 1.0) / rows();
    return {static_cast<double>(index % kWeek) * width, headHeight() + static_cast<double>(index / kWeek) * height,
            width, height};
}

QDate MonthCalendar::dayAt(const QPointF& point) const
{
    for (int i = 0; m_first.isValid() && i < m_first.daysInMonth(); ++i) {
        if (cell(m_first.addDays(i)).contains(point))
            return m_first.addDays(i);
    }
    return {};
}

void MonthCalendar::paintDay(QPainter& painter, const QDate& day) const
{
    const QRectF area = cell(day);
    const bool closed = m_closed.contains(day);
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(closed ? tokens().neutralSoft : tokens().surface);
    painter.drawRect(area);

    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    QFont number = textFont(day == m_today ? TextStyle::Strong : TextStyle::Caption);
    painter.setFont(number);
    const QString digits = QString::number(day.day());
    const QRectF line(area.left() + kInset + 2, area.top() + 3, area.width() - 2 * kInset, metrics.height() + 2);
    painter.setPen(day == m_today ? tokens().accent : closed ? tokens().text2 : tokens().text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, digits);
    painter.setFont(textFont(TextStyle::Caption));
    if (closed) {
        const double left = QFontMetricsF(number).horizontalAdvance(digits) + 6;
        painter.setPen(tokens().text2);
        painter.drawText(line.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_closed.value(day), Qt::ElideRight, line.width() - left));
    }

    paintMarks(painter, day, QRectF(area.left() + kInset, line.bottom() + 1, area.width() - kInset - 2,
                                    area.bottom() - line.bottom() - 1));
}

void MonthCalendar::paintMarks(QPainter& painter, const QDate& day, const QRectF& area) const
{
    std::vector<const Mark*> marks;
    for (const Mark& mark : m_marks) {
        if (mark.day == day)
            marks.push_back(&mark);
    }
    // What needs a person comes first: where the cell is too small, the good news is what is left out.
    std::stable_sort(marks.begin(), marks.end(), [](const Mark* a, const Mark* b) { return a->tone > b->tone; });
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double chipHeight = metrics.height() + 2;
    const int side = qRound(metrics.height() * 0.8);
    const double more = metrics.horizontalAdvance(QStringLiteral("+9")) + 4;
    std::vector<QRectF> chips;
    QPointF at = area.topLeft();
    for (const Mark* mark : marks) {
        const double width = side + metrics.horizontalAdvance(mark->text) + 9;
        if (at.x() + width > area.right() && at.x() > area.left())
            at = {area.left(), at.y() + chipHeight + 1};
        if (at.y() + chipHeight > area.bottom())
            break;
        chips.emplace_back(at.x(), at.y(), std::min(width, area.right() - at.x()), chipHeight);
        at.rx() += width + 3;
    }
    if (chips.size() < marks.size() && !chips.empty() && chips.back().right() + more > area.right())
        chips.pop_back(); // its place is for the number of those that are left out
    for (std::size_t i = 0; i < chips.size(); ++i)
        paintMark(painter, *marks[i], chips[i], side);
    if (chips.size() < marks.size()) {
        const QPointF after = chips.empty() || chips.back().right() + more > area.right()
                                  ? QPointF(area.left() + 2, chips.empty() ? area.top() : chips.back().bottom() + 1)
                                  : QPointF(chips.back().right() + 3, chips.back().top());
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(after, QSizeF(area.right() - after.x(), chipHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("+%1").arg(marks.size() - chips.size()));
    }
}

void MonthCalendar::paintMark(QPainter& painter, const Mark& mark, const QRectF& chip, int side) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneSoftColor(mark.tone));
    painter.drawRoundedRect(chip, 4, 4);
    const Glyph glyph = mark.tone == Tone::Neutral ? Glyph::CircleDashed : toneGlyph(mark.tone);
    painter.drawPixmap(QPointF(chip.left() + 3, chip.center().y() - side / 2.0),
                       glyphPixmap(glyph, side, toneColor(mark.tone), devicePixelRatioF(), 2.2));
    painter.setPen(toneColor(mark.tone));
    painter.drawText(chip.adjusted(side + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark.text);
}

void MonthCalendar::paintEvent(QPaintEvent*)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(tokens().text2);
    for (int column = 0; column < kWeek; ++column) {
        const double width = (this->width() - 1.0) / kWeek;
        painter.drawText(QRectF(column * width, 0, width, headHeight()), Qt::AlignCenter,
                         QLocale().dayName(column == 0 ? kWeek : column, QLocale::ShortFormat));
    }
    for (int i = 0; i < m_first.daysInMonth(); ++i)
        paintDay(painter, m_first.addDays(i));
    painter.setBrush(Qt::NoBrush);
    if (m_selected.isValid()) {
        painter.setPen(QPen(hasFocus() ? tokens().focus : tokens().accent, 2));
        painter.drawRoundedRect(cell(m_selected).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
}

void MonthCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: selectDay(m_selected.addDays(-1)); break;
    case Qt::Key_Right: selectDay(m_selected.addDays(1)); break;
    case Qt::Key_Up: selectDay(m_selected.addDays(-kWeek)); break;
    case Qt::Key_Down: selectDay(m_selected.addDays(kWeek)); break;
    case Qt::Key_Home: selectDay(m_first); break;
    case Qt::Key_End: selectDay(m_first.addDays(m_first.daysInMonth() - 1)); break;
    default: QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::mousePressEvent(QMouseEvent* event) { selectDay(dayAt(event->position())); }

bool MonthCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), meaningsOf(day).join(QLatin1Char('\n')), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace akimori::ui
