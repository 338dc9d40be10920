#include "ui/widgets/paperview.h"

#include "reports/painter.h"
#include "ui/theme.h"
#include "ui/widgets/focusring.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace akimori::ui {

/// The sheet under the view's window.
class PaperView::Pages : public QWidget
{
public:
    reports::Layout layout;
    reports::FontSet fonts;

    double scale() const ///< pixels in a millimetre
    {
        double widest = 0;
        for (const reports::Page& page : layout.pages)
            widest = std::max(widest, page.size.width());
        return widest > 0 ? (width() - 2 * spacing::kGap) / widest : 1;
    }

    double heightOf(const reports::Page& page) const { return page.size.height() * scale() + spacing::kGap; }

    int heightForPages() const
    {
        double height = spacing::kGap;
        for (const reports::Page& page : layout.pages)
            height += heightOf(page);
        return static_cast<int>(height);
    }

    int pageAt(int y) const
    {
        double top = spacing::kGap;
        int number = 0;
        for (const reports::Page& page : layout.pages) {
            ++number;
            top += heightOf(page);
            if (y < top - heightOf(page) / 2)
                return number;
        }
        return number;
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        double top = spacing::kGap;
        for (const reports::Page& page : layout.pages) {
            const QRectF sheet(spacing::kGap, top, page.size.width() * scale(), page.size.height() * scale());
            if (sheet.intersects(event->rect())) {
                painter.setPen(tokens().line);
                painter.setBrush(Qt::white);
                painter.drawRect(sheet);
                painter.save();
                painter.translate(sheet.topLeft());
                reports::paintPage(painter, page, fonts, scale());
                painter.restore();
            }
            top += heightOf(page);
        }
    }
};

PaperView::PaperView(QWidget* parent)
    : QScrollArea(parent)
    , m_pages(new Pages)
{
    setWidget(m_pages);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the scale
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(fontMetrics().height() * 12, fontMetrics().height() * 12);
    setAccessibleName(tr("Preview of the paper"));
    new FocusRing(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit currentPageChanged(currentPage()); });
}

PaperView::~PaperView() = default;

void PaperView::setPaper(const reports::Layout& layout, const reports::FontSet& fonts, const QString& title)
{
    m_pages->layout = layout;
    m_pages->fonts = fonts;
    setAccessibleDescription(tr("%1, %2 page(s)").arg(title).arg(pageCount()));
    fit();
    verticalScrollBar()->setValue(0);
    m_pages->update();
    emit currentPageChanged(currentPage());
}

void PaperView::clear()
{
    m_pages->layout = {};
    setAccessibleDescription({});
    fit();
    m_pages->update();
    emit currentPageChanged(0);
}

int PaperView::pageCount() const { return static_cast<int>(m_pages->layout.pages.size()); }

int PaperView::currentPage() const { return m_pages->pageAt(verticalScrollBar()->value()); }

void PaperView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperView::fit()
{
    m_pages->resize(viewport()->width(), 1); // the height follows from the width
    m_pages->resize(viewport()->width(), std::max(viewport()->height(), m_pages->heightForPages()));
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
}

} // namespace akimori::ui
