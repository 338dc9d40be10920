#pragma once

#include "reports/page.h"

#include <QScrollArea>

namespace akimori::ui {

/// A paper as it will be printed: the pages below each other, as wide as the view. Painted by the same painter as the
/// PDF; white in every theme, because paper is. Arrow keys and Page Up/Down scroll.
class PaperView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// `title` is what a screen reader says.
    void setPaper(const reports::Layout& layout, const reports::FontSet& fonts, const QString& title);
    void clear();
    int pageCount() const;
    int currentPage() const; ///< 1-based, the one at the top of the view; 0 without a paper

signals:
    void currentPageChanged(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;
    void fit();

    Pages* m_pages;
};

} // namespace akimori::ui
