#include "ui/shell/sitepage.h"

#include "ui/shell/workbench.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/whynot.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace akimori::ui {

SitePage::SitePage(Workbench& workbench, const QString& title, QWidget* parent)
    : Page(workbench, title, parent)
    , m_stack(new QStackedLayout)
    , m_content(new QVBoxLayout)
{
    auto* empty = new EmptyState(
        Glyph::Server, tr("No site is registered yet"),
        tr("Register the server of the web site first. Akimori connects with SSH and checks step by step what the "
           "server can do; nothing is installed there."));
    connect(empty->addAction(tr("Register a site…"), QStringLiteral("registerSiteButton")), &QPushButton::clicked, this,
            [this] { this->workbench().openPage(QStringLiteral("sites")); });
    auto* holder = new QWidget;
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(14);
    holder->setLayout(m_content);
    m_stack->addWidget(new QWidget); // until the sites are loaded
    m_stack->addWidget(empty);
    m_stack->addWidget(holder);
    body()->addLayout(m_stack, 1);
    connect(this, &Page::busyChanged, this, [this] { updateSiteButtons(); });
}

void SitePage::refresh()
{
    const Site* site = workbench().site();
    updateSiteButtons();
    if (!site) {
        m_stack->setCurrentIndex(workbench().loaded() ? 1 : 0);
        setSubtitle({});
        return;
    }
    m_stack->setCurrentIndex(2);
    loadSite(*site);
}

void SitePage::showFailure(const QString& doing, const Error& error)
{
    switch (error.code()) {
    case ErrorCode::HostUnreachable:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::AuthRefused:
    case ErrorCode::Timeout:
        if (workbench().site())
            workbench().noteReach(workbench().site()->id, false);
        break;
    default: break;
    }
    Page::showFailure(doing, error);
}

void SitePage::noteReached()
{
    if (workbench().site())
        workbench().noteReach(workbench().site()->id, true);
}

void SitePage::updateSiteButtons()
{
    const bool site = workbench().site() != nullptr;
    const QString whyNot = site ? tr("Wait until the running operation has ended.") : tr("Register a site first.");
    for (QPushButton* button : m_needSite)
        setEnabledOrWhy(button, site && !busy(), whyNot);
}

void SitePage::disableWithoutSite(QPushButton* button) { m_needSite << button; }

} // namespace akimori::ui
