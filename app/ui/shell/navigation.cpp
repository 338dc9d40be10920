#include "ui/shell/navigation.h"

#include "ui/shell/connectionbox.h"
#include "ui/shell/navigationbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

QWidget* productLine()
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
    return line;
}

} // namespace

Navigation::Navigation(const std::vector<PageEntry>& pages, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_connection(new ConnectionBox)
    , m_personLine(new QWidget)
    , m_person(new ElidedLabel)
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
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);

    auto* personLayout = new QHBoxLayout(m_personLine);
    personLayout->setContentsMargins(12, 6, 8, 6);
    personLayout->setSpacing(spacing::kSmall);
    personLayout->addWidget(new IconLabel(Glyph::User));
    personLayout->addWidget(m_person, 1);
    m_personLine->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 14, 12, 14);
    column->setSpacing(spacing::kSmall);
    column->addWidget(productLine());
    column->addWidget(scroll, 1);
    column->addWidget(m_connection);
    column->addWidget(m_personLine);
    column->addLayout(lower);
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
    if (NavigationButton* button = m_buttons.value(pageId))
        button->setChecked(true);
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
    m_person->setText(nameAndRole);
    m_personLine->setAccessibleName(nameAndRole);
    m_personLine->setVisible(!nameAndRole.isEmpty());
}

} // namespace akimori::ui
