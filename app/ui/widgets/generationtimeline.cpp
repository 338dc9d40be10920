#include "ui/widgets/generationtimeline.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <map>

namespace akimori::ui {

namespace {
using State = GenerationTimeline::State;
constexpr State kLegend[] = {State::Kept, State::Expired, State::Evidence, State::Failed, State::Planned};
constexpr double kRadius = 5.5;
constexpr double kNear = 10.0; // how far a pointer may miss a mark
constexpr double kShift = 5.0; // several generations of one day overlap like coins

double unit() { return QFontMetricsF(textFont(TextStyle::Caption)).height(); }
} // namespace

GenerationTimeline::GenerationTimeline(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("generationTimeline"));
    setAccessibleName(tr("Timeline of the generations"));
}

QString GenerationTimeline::stateName(State state)
{
    switch (state) {
    case State::Kept: return tr("Kept");
    case State::Evidence: return tr("Kept as evidence");
    case State::Expired: return tr("Discarded after its term");
    case State::Failed: return tr("Failed or damaged");
    case State::Planned: return tr("Planned");
    }
    return {};
}

void GenerationTimeline::setPeriod(const QDate& from, const QDate& to, const QSet<QDate>& closedDays)
{
    m_from = from;
    m_to = to;
    m_closedDays = closedDays;
    update();
}

void GenerationTimeline::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark& a, const Mark& b) { return a.day < b.day; });
    m_selected = -1;
    std::map<std::pair<QDate, Row>, int> later;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark)
        mark->sameDayAfter = later[{mark->day, mark->row}]++;
    qsizetype kept = 0;
    for (const Mark& mark : m_marks)
        kept += mark.state == State::Kept ? 1 : 0;
    setAccessibleDescription(tr("%1 generations are kept.").arg(kept));
    update();
}

QSize GenerationTimeline::sizeHint() const { return {520, static_cast<int>(std::ceil(unit() * 7.6))}; }
QSize GenerationTimeline::minimumSizeHint() const { return {300, sizeHint().height()}; }

QRectF GenerationTimeline::plot() const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double label = std::max(metrics.horizontalAdvance(tr("Data", "row")),
                                  metrics.horizontalAdvance(tr("System", "row")));
    return QRectF(label + 18, 2, width() - label - 18 - metrics.horizontalAdvance(QStringLiteral("00/00")) / 2,
                  unit() * 4.2);
}

double GenerationTimeline::xOf(const QDate& day) const
{
    const QRectF area = plot();
    const auto days = static_cast<double>(std::max<qint64>(1, m_from.daysTo(m_to)));
    return area.left() + kRadius * 2 + (area.width() - kRadius * 4) * static_cast<double>(m_from.daysTo(day)) / days;
}

double GenerationTimeline::yOf(Row row) const
{
    return plot().top() + unit() * (row == Row::Data ? 0.9 : 2.9);
}

QPointF GenerationTimeline::positionOf(const Mark& mark) const
{
    return {xOf(mark.day) - mark.sameDayAfter * kShift, yOf(mark.row)};
}

int GenerationTimeline::markAt(const QPointF& point) const
{
    int nearest = -1;
    double distance = kNear;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double far = QLineF(point, positionOf(m_marks[i])).length();
        if (far <= distance) {
            distance = far;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void GenerationTimeline::select(int index)
{
    m_selected = index;
    if (index >= 0) {
        const Mark& mark = m_marks[static_cast<std::size_t>(index)];
        setAccessibleDescription(mark.text);
        QToolTip::showText(mapToGlobal(positionOf(mark).toPoint() + QPoint(8, 8)), mark.text, this);
    }
    update();
}

void GenerationTimeline::paintGrid(QPainter& painter) const
{
    const QRectF area = plot();
    const double day = m_from.daysTo(m_to) > 0 ? xOf(m_from.addDays(1)) - xOf(m_from) : area.width();
    for (QDate date = m_from; date <= m_to; date = date.addDays(1)) {
        if (m_closedDays.contains(date))
            painter.fillRect(QRectF(xOf(date) - day / 2, area.top(), day, area.height() - unit() * 0.2),
                             tokens().neutralSoft);
    }
    painter.setFont(textFont(TextStyle::Caption));
    for (const Row row : {Row::Data, Row::System}) {
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(0, yOf(row) - unit(), area.left(), unit() * 2), Qt::AlignVCenter | Qt::AlignLeft,
                         row == Row::Data ? tr("Data", "row") : tr("System", "row"));
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(QPointF(area.left(), yOf(row)), QPointF(area.right(), yOf(row)));
    }
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(tokens().text2);
    const qint64 days = m_from.daysTo(m_to);
    for (int i = 0; i <= 4 && days > 0; ++i) {
        const QDate date = m_from.addDays(days * i / 4);
        painter.drawText(QRectF(xOf(date) - 60, area.bottom() + 2, 120, unit() * 1.2), Qt::AlignCenter,
                         date.toString(QStringLiteral("M/d")));
    }
}

void GenerationTimeline::paintMark(QPainter& painter, const QPointF& at, Row row, State state) const
{
    const auto body = [&](double radius) {
        if (row == Row::System)
            painter.drawRoundedRect(QRectF(at.x() - radius, at.y() - radius, radius * 2, radius * 2), 2.5, 2.5);
        else
            painter.drawEllipse(at, radius, radius);
    };
    switch (state) {
    case State::Kept:
        painter.setPen(QPen(tokens().surface, 1.5));
        painter.setBrush(tokens().accent);
        body(kRadius + 0.5);
        break;
    case State::Expired:
        painter.setPen(QPen(tokens().lineStrong, 1.5));
        painter.setBrush(tokens().surface);
        body(3);
        break;
    case State::Evidence:
        painter.setPen(QPen(tokens().warn, 1.5));
        painter.setBrush(tokens().warnSoft);
        body(kRadius);
        painter.drawLine(at + QPointF(0, -3), at + QPointF(0, 0.6));
        painter.drawPoint(at + QPointF(0, 3));
        break;
    case State::Failed:
        painter.setPen(QPen(tokens().bad, 1.5));
        painter.setBrush(tokens().badSoft);
        body(kRadius);
        painter.drawLine(at + QPointF(-2, -2), at + QPointF(2, 2));
        painter.drawLine(at + QPointF(-2, 2), at + QPointF(2, -2));
        break;
    case State::Planned:
        painter.setPen(QPen(tokens().accent, 1.5, Qt::DotLine));
        painter.setBrush(tokens().surface);
        body(kRadius);
        break;
    }
}

void GenerationTimeline::paintLegend(QPainter& painter) const
{
    painter.setFont(textFont(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    const double y = plot().bottom() + unit() * 2.3;
    double x = kRadius + 1;
    for (const State state : kLegend) {
        const bool shown = state == State::Kept || std::any_of(m_marks.begin(), m_marks.end(), [state](const Mark& m) {
            return m.state == state;
        });
        if (!shown)
            continue;
        paintMark(painter, QPointF(x, y), Row::Data, state);
        painter.setPen(tokens().text2);
        const QString name = stateName(state);
        painter.drawText(QRectF(x + 12, y - unit(), metrics.horizontalAdvance(name) + 2, unit() * 2),
                         Qt::AlignVCenter | Qt::AlignLeft, name);
        x += metrics.horizontalAdvance(name) + 34;
    }
}

void GenerationTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_from.isValid())
        return;
    paintGrid(painter);
    for (const Mark& mark : m_marks)
        paintMark(painter, positionOf(mark), mark.row, mark.state);
    if (m_selected >= 0 || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().focus, 2));
        if (m_selected >= 0)
            painter.drawEllipse(positionOf(m_marks[static_cast<std::size_t>(m_selected)]), kRadius + 4, kRadius + 4);
        else
            painter.drawRoundedRect(plot().adjusted(1, -1, -1, -1), 4, 4);
    }
    paintLegend(painter);
}

void GenerationTimeline::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_marks.size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Right) {
        select(std::min(last, m_selected + 1));
    } else if (last >= 0 && event->key() == Qt::Key_Left) {
        select(m_selected < 0 ? last : std::max(0, m_selected - 1));
    } else if (m_selected >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)) {
        emit activated(m_marks[static_cast<std::size_t>(m_selected)].id);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GenerationTimeline::mousePressEvent(QMouseEvent* event)
{
    const int index = markAt(event->position());
    select(index);
    if (index >= 0 && !m_marks[static_cast<std::size_t>(index)].id.isEmpty())
        emit activated(m_marks[static_cast<std::size_t>(index)].id);
}

bool GenerationTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = markAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_marks[static_cast<std::size_t>(index)].text, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace akimori::ui
