#include "ui/widgets/sidebyside.h"

#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace akimori::ui {

namespace {

void follow(QScrollBar* one, QScrollBar* other)
{
    QObject::connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    QObject::connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
}

} // namespace

SideBySide::SideBySide(const QString& leftTitle, const QString& rightTitle, QWidget* parent)
    : QWidget(parent)
    , m_left(new DiffView)
    , m_right(new DiffView)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing::kTight);
    int column = 0;
    for (const auto& [view, title, name] : {std::tuple(m_left, leftTitle, "leftDiffView"), std::tuple(m_right, rightTitle, "rightDiffView")}) {
        view->setObjectName(QLatin1String(name));
        view->setAccessibleName(title);
        grid->addWidget(makeLabel(title, TextStyle::Caption, Ink::Secondary), 0, column);
        grid->addWidget(view, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    follow(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    follow(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
}

void SideBySide::setLines(const std::vector<DiffLine>& lines)
{
    std::vector<DiffLine> left;
    std::vector<DiffLine> right;
    const auto level = [&] { // what goes and what comes may differ in length
        const std::size_t height = std::max(left.size(), right.size());
        left.resize(height);
        right.resize(height);
    };
    for (const DiffLine& line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Removed: left.push_back(line); break;
        case DiffLine::Kind::Added: right.push_back(line); break;
        case DiffLine::Kind::Same:
        case DiffLine::Kind::Gap:
            level();
            left.push_back(line);
            right.push_back(line);
            break;
        }
    }
    level();
    m_left->setLines(left);
    m_right->setLines(right);
}

} // namespace akimori::ui
