#pragma once

#include "ui/shell/pagelist.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace akimori {
class Error;
}

namespace akimori::ui {

class HelpWindow;
class Navigation;
class NewsCentre;
class Page;
class Workbench;
struct RecordLink;

/// The window: navigation on the left, one page on the right. Knows pages only through pagelist.h; a page is
/// made when it is first shown.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench& workbench, std::vector<PageEntry> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    QString currentPage() const { return m_current; }
    /// False when there is no such page.
    bool showPage(const QString& pageId);
    Navigation* navigation() const { return m_navigation; }
    Page* page(const QString& pageId);
    const HelpWindow* help() const { return m_help.get(); } ///< nullptr = never opened
    NewsCentre& news() const { return *m_news; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showRecord(const RecordLink& link);
    void addShortcuts();
    void refreshCurrent();
    void showConnection();
    void focusFilter();
    void leaveFilter();
    void showHelp(const QString& chapter);
    void showNews();
    void noteJob(QObject* owner, const QString& title, const Error* failure);
    void stopJobsThenClose();

    Workbench& m_workbench;
    std::vector<PageEntry> m_entries;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    NewsCentre* m_news;
    QHash<QString, Page*> m_pages;
    QString m_current;
    std::unique_ptr<HelpWindow> m_help; ///< made when first wanted; no child, or a dialog would keep it from being read
    bool m_offeredSetup = false;
    bool m_closing = false;
};

} // namespace akimori::ui
