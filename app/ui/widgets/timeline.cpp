#include "ui/widgets/timeline.h"

#include "base/jst.h"
#include "base/wareki.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace akimori::ui {

namespace {

enum Role { TimeRole = Qt::UserRole + 1, NoteRole, GlyphRole, ToneRole, DayRole, LastRole };

constexpr int kDot = 22;
constexpr int kPad = 6;
constexpr int kMostText = 1'000; // characters that are drawn; the record has the rest

int timeWidth()
{
    return QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(QStringLiteral("00:00")) + 14;
}

int dayHeight() { return QFontMetrics(textFont(TextStyle::Caption)).height() + 10; }

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect rect = option.rect;
        const QString day = index.data(DayRole).toString();
        if (!day.isEmpty()) {
            painter->setFont(textFont(TextStyle::Caption));
            painter->setPen(tokens().text2);
            painter->drawText(QRect(rect.left() + 4, rect.top(), rect.width(), dayHeight()),
                              Qt::AlignVCenter | Qt::AlignLeft, day);
            rect.setTop(rect.top() + dayHeight());
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens().accentSoft);
            painter->drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const int x = rect.left() + timeWidth() + kDot / 2;
        painter->setPen(QPen(tokens().line, 2));
        const int top = index.row() == 0 || !day.isEmpty() ? rect.top() + kPad : rect.top();
        painter->drawLine(x, top, x, index.data(LastRole).toBool() ? rect.top() + kPad + kDot : rect.bottom() + 1);

        const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
        const QRectF dot(x - kDot / 2.0, rect.top() + kPad, kDot, kDot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneSoftColor(tone));
        painter->drawEllipse(dot);
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(dot.topLeft() + QPointF(4, 4),
                            glyphPixmap(static_cast<Glyph>(index.data(GlyphRole).toInt()), kDot - 8, toneColor(tone),
                                        ratio, 2.2));
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(tokens().text2);
        painter->drawText(QRect(rect.left() + 4, rect.top() + kPad, timeWidth() - 8, kDot), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(TimeRole).toString());
        const QRect texts = textRect(rect);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->setPen(tokens().text);
        QRect used(texts.topLeft(), QSize(0, 0)); // an entry may have a note alone
        painter->drawText(texts, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, text.isEmpty() ? nullptr : &used);
        painter->setFont(textFont(TextStyle::Caption));
        painter->setPen(tokens().text2);
        painter->drawText(QRect(texts.left(), used.bottom() + 1, texts.width(), texts.height()),
                          Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, index.data(NoteRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QListView*>(parent());
        const QRect texts = textRect(QRect(0, 0, view->viewport()->width(), 0));
        const auto height = [&texts](TextStyle style, const QString& text) {
            if (text.isEmpty())
                return 0;
            return QFontMetrics(textFont(style))
                .boundingRect(QRect(0, 0, texts.width(), 10'000), Qt::TextWordWrap | Qt::AlignLeft, text)
                .height();
        };
        const int body = height(TextStyle::Body, index.data(Qt::DisplayRole).toString())
                         + height(TextStyle::Caption, index.data(NoteRole).toString()) + 2;
        return {view->viewport()->width(),
                std::max(body, kDot) + 2 * kPad + (index.data(DayRole).toString().isEmpty() ? 0 : dayHeight())};
    }

private:
    static QRect textRect(const QRect& rect)
    {
        const int left = rect.left() + timeWidth() + kDot + 10;
        return {left, rect.top() + kPad + 2, std::max(40, rect.right() - left - 6), std::max(0, rect.height())};
    }
};

} // namespace

Timeline::Timeline(const QString& name, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 14);
}

void Timeline::setEntries(const std::vector<TimelineEntry>& entries)
{
    m_model->clear();
    QDate day;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const TimelineEntry& entry = entries[i];
        auto* item = new QStandardItem(entry.text.left(kMostText));
        const QDate itsDay = jst::date(entry.at);
        item->setData(jst::time(entry.at).toString(QStringLiteral("HH:mm")), TimeRole);
        item->setData(entry.note.left(kMostText), NoteRole);
        item->setData(static_cast<int>(entry.glyph), GlyphRole);
        item->setData(static_cast<int>(entry.tone), ToneRole);
        item->setData(itsDay != day ? Wareki().dateWithDay(itsDay) : QString(), DayRole);
        item->setData(i + 1 == entries.size(), LastRole);
        item->setData(jst::display(entry.at) + u' ' + entry.text + u' ' + entry.note, Qt::AccessibleTextRole);
        day = itsDay;
        m_model->appendRow(item);
    }
    scrollToBottom(); // the newest is what matters now
}

QString Timeline::plainText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << m_model->item(row)->data(Qt::AccessibleTextRole).toString();
    return lines.join(u'\n');
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : rows)
        lines << index.data(Qt::AccessibleTextRole).toString();
    QGuiApplication::clipboard()->setText(lines.isEmpty() ? plainText() : lines.join(u'\n'));
}

void Timeline::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace akimori::ui
