#include "ui/shell/page.h"

#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace akimori::ui {

Page::Page(Workbench& workbench, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_subtitle(new ElidedLabel(TextStyle::Body, Ink::Secondary))
    , m_header(new QHBoxLayout)
    , m_banner(new Banner)
    , m_strip(new ProgressStrip)
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(makeLabel(title, TextStyle::Page));
    titles->addWidget(m_subtitle);
    m_header->setSpacing(spacing::kGap);
    m_header->addLayout(titles, 1);

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
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_strip, &ProgressStrip::busyChanged, this, &Page::busyChanged);
}

bool Page::busy() const { return m_strip->busy(); }
JobRunner& Page::jobs() const { return m_workbench.jobs(); }

void Page::setSubtitle(const QString& text) { m_subtitle->setText(text); }

QPushButton* Page::addHeaderButton(const QString& text, const QString& name, bool primary)
{
    QPushButton* button = makeButton(text, name, primary ? ButtonRole::Primary : ButtonRole::Normal);
    m_header->addWidget(button, 0, Qt::AlignBottom);
    return button;
}

void Page::setGlyph(QPushButton* button, Glyph glyph)
{
    button->setIcon(glyphIcon(glyph, button->property("primary").toBool() ? Ink::OnAccent : Ink::Text));
    button->setText(QLatin1Char(' ') + button->text()); // the style sheet knows no gap between the two
}

void Page::follow(Job* job)
{
    m_banner->dismiss();
    m_strip->follow(job);
}

void Page::showFailure(const QString& doing, const Error& error) { m_banner->showError(doing, error); }

} // namespace akimori::ui
