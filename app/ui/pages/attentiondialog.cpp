#include "ui/pages/attentiondialog.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {
constexpr int kHighest = 22; // text heights
}

AttentionDialog::AttentionDialog(const std::vector<duties::Attention>& items, QWidget* parent)
    : MessageDialog(Glyph::ListChecks, Ink::Accent, tr("What needs action, in order"),
                    tr("Start at the top. A line disappears when its record shows that it is done."), parent)
{
    setObjectName(QStringLiteral("attentionDialog"));
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, spacing::kSmall, 0);
    column->setSpacing(spacing::kGap);
    int number = 0;
    for (const duties::Attention& item : items) {
        const bool overdue = item.level == duties::Attention::Level::Act;
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setSpacing(spacing::kSmall);
        head->addWidget(makeLabel(tr("%1. %2", "number, clause").arg(++number).arg(item.title), TextStyle::Strong));
        head->addWidget(new StatusPill(overdue ? Tone::Bad : Tone::Warn, overdue ? tr("Overdue") : tr("Due soon")));
        head->addStretch();
        texts->addLayout(head);
        texts->addWidget(makeParagraph(item.due.isValid() ? tr("%1 (due %2)").arg(item.text, jst::display(item.due)) : item.text,
                                       TextStyle::Body, Ink::Secondary));
        auto* line = new QHBoxLayout;
        line->setSpacing(spacing::kGap);
        line->addLayout(texts, 1);
        QPushButton* open = makeButton(tr("Open", "button"), QStringLiteral("openAttention%1Button").arg(number));
        open->setAccessibleName(tr("Open: %1").arg(item.title));
        line->addWidget(open, 0, Qt::AlignVCenter);
        column->addLayout(line);
        connect(open, &QPushButton::clicked, this, [this, page = item.page] {
            emit chosen(page);
            accept();
        });
    }
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setObjectName(QStringLiteral("pageBody"));
    scroll->setWidget(list);
    const int line = QFontMetrics(textFont(TextStyle::Body)).height();
    setMinimumWidth(line * 36);
    scroll->setMinimumHeight(std::min(line * kHighest, line * 4 * std::max(1, static_cast<int>(items.size()))));
    content()->addWidget(scroll);
    addButton(tr("Close", "button"), QStringLiteral("closeButton"), false);
}

} // namespace akimori::ui
