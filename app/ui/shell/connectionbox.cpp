#include "ui/shell/connectionbox.h"

#include "ui/icons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace akimori::ui {

ConnectionBox::ConnectionBox(QWidget* parent)
    : QPushButton(parent)
    , m_icon(new IconLabel(Glyph::Server))
    , m_line1(new ElidedLabel)
    , m_line2(new ElidedLabel(TextStyle::Caption, Ink::Secondary))
{
    setObjectName(QStringLiteral("connectionButton"));
    setProperty("box", true);
    setAutoDefault(false);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (ElidedLabel* label : {m_line1, m_line2}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        texts->addWidget(label);
    }
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 9, 10, 9);
    line->setSpacing(spacing::kSmall);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &ConnectionBox::openMenu);
}

void ConnectionBox::setState(Tone tone, const QString& line1, const QString& line2)
{
    m_icon->setGlyph(tone == Tone::Bad ? Glyph::ServerOff : Glyph::Server, toneInk(tone));
    m_line1->setText(line1);
    m_line2->setText(line2);
    setToolTip(line1 + QLatin1Char('\n') + line2);
    setAccessibleName(line1);
    setAccessibleDescription(line2);
}

void ConnectionBox::setSites(const QList<SiteName>& sites, const QString& current)
{
    m_sites = sites;
    m_current = current;
}

QString ConnectionBox::line1() const { return m_line1->text(); }

QSize ConnectionBox::sizeHint() const { return {100, layout()->sizeHint().height()}; }

void ConnectionBox::openMenu()
{
    if (m_sites.size() < 2) {
        emit sitesPageWanted();
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SiteName& site : m_sites) {
        QAction* action = menu->addAction(site.name);
        action->setCheckable(true);
        action->setChecked(site.id == m_current);
        connect(action, &QAction::triggered, this, [this, site] { emit siteChosen(site.id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Sites and connection…")), &QAction::triggered, this,
            &ConnectionBox::sitesPageWanted);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace akimori::ui
