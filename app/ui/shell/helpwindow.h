#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace akimori::ui {

/// One chapter of the manual: resources/manual/<id>.md. The id of a page's chapter is the page's own.
struct ManualChapter
{
    QString id;
    QString title; ///< its first heading
};

/// In reading order; chapters that the order does not know follow.
std::vector<ManualChapter> manualChapters();
/// Markdown of a chapter; empty when there is none.
QString manualText(const QString& chapterId);

/// The manual in a window of its own: stays open beside the work, prints, follows the theme.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    ~HelpWindow() override;

    /// The first chapter when there is none of that id.
    void showChapter(const QString& chapterId);
    QString chapter() const;

private:
    void showCurrent();
    void print();

    std::vector<ManualChapter> m_chapters;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace akimori::ui
