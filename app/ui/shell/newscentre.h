#pragma once

#include "operations/news/news.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace akimori {
class Error;
}

namespace akimori::ui {

class Workbench;

/// What the bell tells: the news of the records and what ended in this window, and which of it the person has read.
/// Read marks and the window's own news are kept in the profile, per person. GUI thread only.
class NewsCentre : public QObject
{
    Q_OBJECT

public:
    explicit NewsCentre(Workbench& workbench, QObject* parent = nullptr);

    /// Looks now, after every change of the records and every minute.
    void start();
    /// Newest first.
    const std::vector<operations::NewsItem>& items() const { return m_items; }
    bool isRead(const operations::NewsItem& item) const;
    /// Unread ones that need a person.
    int unread() const;
    void markRead(const QString& key);
    void markAllRead();
    /// An operation of the window ended; `failure` null = as it should. `seen`: its page is in view.
    void noteJob(const QString& page, const QString& title, const Error* failure, bool seen);

signals:
    void changed();

private:
    void look();
    void merge(std::vector<operations::NewsItem> news);
    void readOwn();
    void keepOwn();
    QString group() const; ///< of the settings, for the person

    Workbench& m_workbench;
    QTimer m_timer;
    bool m_started = false;
    bool m_looking = false;
    std::vector<operations::NewsItem> m_news; ///< of the records
    std::vector<operations::NewsItem> m_own;  ///< of this window, newest first
    std::vector<operations::NewsItem> m_items;
    QSet<QString> m_read;
    QString m_person; ///< whose marks are loaded
};

} // namespace akimori::ui
