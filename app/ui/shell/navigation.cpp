#include "ui/shell/navigation.h"

#include "ui/shell/bellbutton.h"
#include "ui/shell/connectionbox.h"
#include "ui/shell/navigationbutton.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace akimori::ui {

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_connection(new ConnectionBox)
    , m_bell(new BellButton)
    , m_scroll(new QScrollArea)
    , m_person(new QToolButton)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Navigation"));
    auto* list = new QWidget;
    auto* upper = new QVBoxLayout(list);
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(2);
    auto* lower = new QVBoxLayout;
    lower->setSpacing(2);
    int number = 0;
    const PageEntry* previous = nullptr;
    for (const PageEntry& page : pages) {
        const bool below = page.section == Section::Settings;
        if (!below && (!previous || previous->section != page.section)) {
            QLabel* heading = makeLabel(sectionTitle(page.section), TextStyle::Caption, Ink::Secondary);
            heading->setContentsMargins(10, previous ? 12 : 4, 0, 4);
            upper->addWidget(heading);
        }
        addEntry(below ? lower : upper, page, ++number);
        previous = &page;
    }
    upper->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(list);

    m_person->setObjectName(QStringLiteral("personButton"));
    m_person->setProperty("nav", true);
    m_person->setIcon(glyphIcon(Glyph::User, Ink::Secondary));
    m_person->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_person->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_person->hide();
    connect(m_person, &QToolButton::clicked, this, &Navigation::personPressed);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 14);
    column->setSpacing(spacing::kSmall);
    column->addWidget(buildProductLine());
    column->addWidget(m_scroll, 1);
    column->addWidget(m_connection);
    column->addWidget(m_person);
    column->addLayout(lower);
    fitWidth();
}

QWidget* Navigation::buildProductLine()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 4, 0, 10);
    layout->setSpacing(10);
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(30, 30), qApp->devicePixelRatio()));
    mark->setAccessibleName(QString());
    layout->addWidget(mark);
    layout->addWidget(makeLabel(QApplication::applicationDisplayName(), TextStyle::Title));
    layout->addStretch();
    layout->addWidget(m_bell);
    return line;
}

void Navigation::fitWidth()
{
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    setFixedWidth(qRound(metrics.height() * 10.2) + 28);
    const int icon = qRound(18.0 * bodyPointSize() / 10.0);
    m_person->setIconSize({icon, icon});
    m_person->setText(QLatin1Char(' ') + metrics.elidedText(m_personText, Qt::ElideRight, width() - icon - 60));
}

void Navigation::addEntry(QVBoxLayout* column, const PageEntry& page, int number)
{
    auto* button = new NavigationButton(page.glyph, page.title);
    button->setObjectName(page.id + QStringLiteral("NavigationButton"));
    if (number <= 9)
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(page.title).arg(number));
    m_group->addButton(button);
    m_buttons.insert(page.id, button);
    column->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, id = page.id] { emit pageChosen(id); });
}

void Navigation::setCurrent(const QString& pageId)
{
    if (NavigationButton* button = m_buttons.value(pageId)) {
        button->setChecked(true);
        if (m_scroll->isAncestorOf(button))
            m_scroll->ensureWidgetVisible(button, 0, spacing::kGap);
    }
}

void Navigation::focusCurrent()
{
    if (QAbstractButton* button = m_group->checkedButton())
        button->setFocus();
}

void Navigation::setBadge(const QString& pageId, int count)
{
    if (NavigationButton* button = m_buttons.value(pageId))
        button->setBadge(count);
}

void Navigation::setBusy(const QString& pageId, bool busy)
{
    if (NavigationButton* button = m_buttons.value(pageId))
        button->setBusy(busy);
}

void Navigation::setPerson(const QString& nameAndRole)
{
    m_personText = nameAndRole;
    m_person->setAccessibleName(tr("At work: %1", "person").arg(nameAndRole));
    m_person->setToolTip(tr("%1. Press to see the roles or to change who is recorded.").arg(nameAndRole));
    m_person->setVisible(!nameAndRole.isEmpty());
    fitWidth();
}

} // namespace akimori::ui
