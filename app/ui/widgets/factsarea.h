#pragma once

#include <QScrollArea>

class QGridLayout;

namespace akimori::ui {

/// Facts about one thing, as lines of label and value, scrolling when there are many. What it shows may come from outside:
/// plain text, selectable.
class FactsArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FactsArea(QWidget* parent = nullptr);

    void clear();
    /// Nothing happens for an empty text.
    void addFact(const QString& label, const QString& text, bool alarming = false);
    /// One line that shortens itself, for paths and check sums, which have no place to break.
    void addLongWord(const QString& label, const QString& text);
    /// After the last fact: the rest of the room stays below.
    void finish();

private:
    void add(const QString& label, QWidget* value);

    QGridLayout* m_lines = nullptr;
};

} // namespace akimori::ui
