#pragma once

#include <QWidget>

class QGridLayout;

namespace akimori::ui {

/// Cards side by side, as many in a row as fit with their minimum width, equally wide: 5, else 3 + 2, else fewer.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    void add(QWidget* card);
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columnsFor(int width) const;
    int rowHeight() const;
    void arrange();

    QList<QWidget*> m_cards;
};

} // namespace akimori::ui
