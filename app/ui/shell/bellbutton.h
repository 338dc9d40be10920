#pragma once

#include <QToolButton>

namespace akimori::ui {

/// お知らせ: a bell with the number of unread ones.
class BellButton : public QToolButton
{
    Q_OBJECT

public:
    explicit BellButton(QWidget* parent = nullptr);

    void setUnread(int count);
    int unread() const { return m_unread; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_unread = 0;
};

} // namespace akimori::ui
