#pragma once

#include "ui/shell/pagelist.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace akimori::ui {

class BellButton;
class ConnectionBox;
class NavigationButton;

/// The left edge: product, sections with their pages, the server's connection and the person at work.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    Navigation(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(const QString& pageId);
    void focusCurrent();
    /// A number beside a page: how many things wait there. 0 removes it.
    void setBadge(const QString& pageId, int count);
    /// A mark beside a page whose operation is running.
    void setBusy(const QString& pageId, bool busy);
    ConnectionBox* connectionBox() const { return m_connection; }
    BellButton* bell() const { return m_bell; }
    /// "○○ ○○ (operator)", or an empty string when no people are recorded.
    void setPerson(const QString& nameAndRole);

    /// The width fits the text size.
    void fitWidth();

signals:
    void personPressed();
    void pageChosen(const QString& pageId);

private:
    QWidget* buildProductLine();
    void addEntry(QVBoxLayout* column, const PageEntry& page, int number);

    QHash<QString, NavigationButton*> m_buttons;
    QButtonGroup* m_group;
    ConnectionBox* m_connection;
    BellButton* m_bell;
    QScrollArea* m_scroll; ///< of the entries: the window may be low
    QToolButton* m_person;
    QString m_personText;
};

} // namespace akimori::ui
