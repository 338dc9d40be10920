#include "ui/shell/page.h"

#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/progressstrip.h"

#include <QAbstractItemModel>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace akimori::ui {

Page::Page(Workbench& workbench, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_subtitle(new ElidedLabel(TextStyle::Body, Ink::Secondary))
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_titles(new QWidget)
    , m_actions(new QWidget)
    , m_banner(new Banner)
    , m_strip(new ProgressStrip)
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* titles = new QVBoxLayout(m_titles);
    titles->setContentsMargins(0, 0, 0, 0);
    titles->setSpacing(0);
    titles->addWidget(makeLabel(title, TextStyle::Page));
    titles->addWidget(m_subtitle);
    new FlowLayout(m_actions);
    m_actions->hide(); // until there is a button
    m_header->setSpacing(spacing::kGap);
    m_header->addWidget(m_titles, 1);
    m_header->addWidget(m_actions, 0, Qt::AlignBottom);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kPage, 20, spacing::kPage, 20);
    column->setSpacing(14);
    column->addLayout(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_strip);
    m_body->setSpacing(14);
    column->addLayout(m_body, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_strip, &ProgressStrip::busyChanged, this, &Page::busyChanged);
}

bool Page::busy() const { return m_strip->busy(); }
JobRunner& Page::jobs() const { return m_workbench.jobs(); }

void Page::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    fitHeader();
}

QPushButton* Page::addHeaderButton(const QString& text, const QString& name, bool primary)
{
    QPushButton* button = makeButton(text, name, primary ? ButtonRole::Primary : ButtonRole::Normal);
    m_actions->layout()->addWidget(button);
    m_actions->show();
    return button;
}

void Page::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeader();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // the text has another size
        fitHeader();
}

void Page::fitHeader()
{
    const int room = width() - 2 * spacing::kPage - spacing::kGap;
    const int subtitle = std::min(m_subtitle->sizeHint().width(), room / 3); // enough of it to be worth reading
    const int titles = std::max(m_titles->minimumSizeHint().width(), subtitle);
    const bool beside = titles + m_actions->sizeHint().width() <= room;
    m_header->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_header->setAlignment(m_actions, beside ? Qt::AlignBottom : Qt::Alignment());
}

void Page::setGlyph(QPushButton* button, Glyph glyph)
{
    button->setIcon(glyphIcon(glyph, button->property("primary").toBool() ? Ink::OnAccent : Ink::Text));
    button->setText(QLatin1Char(' ') + button->text()); // the style sheet knows no gap between the two
}

void Page::showRecord(const RecordLink& link)
{
    m_wanted = link.key();
    if (m_wanted.isEmpty())
        return;
    for (const DataTable* table : findChildren<DataTable*>()) // pages select what was selected before once a list was reset: after that
        connect(table->model(), &QAbstractItemModel::modelReset, this, &Page::revealWanted,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    if (const Job* loading = findChild<Job*>())
        connect(loading, &QObject::destroyed, this, &Page::giveUpWantedAfterLoading, Qt::QueuedConnection);
    else
        giveUpWantedAfterLoading();
}

void Page::revealWanted()
{
    if (m_wanted.isEmpty())
        return;
    for (DataTable* table : findChildren<DataTable*>()) {
        if (table->reveal(m_wanted)) {
            m_wanted.clear();
            return;
        }
    }
}

void Page::giveUpWantedAfterLoading()
{
    revealWanted();
    if (m_wanted.isEmpty())
        return;
    if (const Job* loading = findChild<Job*>()) { // of the page or of one of its panels
        connect(loading, &QObject::destroyed, this, &Page::giveUpWantedAfterLoading, Qt::QueuedConnection);
        return;
    }
    m_wanted.clear();
    m_banner->showMessage(Tone::Info, tr("The record is not in the lists of this page"),
                          tr("It may belong to another site or lie further back than the lists reach."));
}

void Page::follow(Job* job)
{
    m_banner->dismiss();
    m_strip->follow(job);
}

void Page::showFailure(const QString& doing, const Error& error) { m_banner->showError(doing, error); }

} // namespace akimori::ui
