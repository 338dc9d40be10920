#pragma once

#include <QScrollArea>

#include <memory>

class QGridLayout;

namespace akimori::ui {

/// Facts about one thing, as lines of label and value, scrolling when there are many. What it shows may come from outside:
/// plain text, selectable.
class FactsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsArea(QWidget* parent = nullptr);
    ~FactsArea() override;

    /// Shows nothing, and begins a new list.
    void clear();
    /// Nothing happens for an empty text.
    void addFact(const QString& label, const QString& text, bool alarming = false);
    /// One line that shortens itself, for paths and check sums, which have no place to break.
    void addLongWord(const QString& label, const QString& text);
    /// After the last fact: shows the list.
    void finish();

private:
    void add(const QString& label, QWidget* value);

    std::unique_ptr<QWidget> m_next; ///< the list while it is made
    QGridLayout* m_lines = nullptr;
};

} // namespace akimori::ui
