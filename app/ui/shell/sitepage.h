#pragma once

#include "ui/shell/page.h"

#include "records/site.h"

class QStackedLayout;

namespace akimori::ui {

/// A page about the chosen site. Without a site it teaches how to register one.
class SitePage : public Page
{
    Q_OBJECT

public:
    SitePage(Workbench& workbench, const QString& title, QWidget* parent = nullptr);

    void refresh() final;

protected:
    /// Where the page puts its cards.
    QVBoxLayout* content() const { return m_content; }
    /// Loads what the page shows of the chosen site.
    virtual void loadSite(const Site& site) = 0;
    /// Also remembers whether the server could be reached.
    void showFailure(const QString& doing, const Error& error) override;
    /// After an operation that talked to the server.
    void noteReached();
    void disableWithoutSite(QPushButton* button);

private:
    void updateSiteButtons();

    QStackedLayout* m_stack;
    QVBoxLayout* m_content;
    QList<QPushButton*> m_needSite;
};

} // namespace akimori::ui
