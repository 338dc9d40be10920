#include "ui/widgets/phasebar.h"

#include "ui/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace akimori::ui {

namespace {
constexpr int kPadding = 10;
constexpr int kGlyph = 18;
} // namespace

PhaseButton::PhaseButton(int number, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setObjectName(QStringLiteral("phase%1Button").arg(number));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseButton::setPhase(const QString& name, Tone tone, const QString& progress, bool current)
{
    setText(name);
    m_tone = tone;
    m_progress = progress;
    m_current = current;
    setAccessibleName(tr("%1. %2: %3", "number, phase, progress").arg(m_number).arg(name, progress));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize PhaseButton::sizeHint() const
{
    const QFontMetrics strong(textFont(TextStyle::Strong));
    const QFontMetrics caption(textFont(TextStyle::Caption));
    const int wide =
        std::max(strong.horizontalAdvance(QAbstractButton::text()), caption.horizontalAdvance(m_progress));
    return {wide + kGlyph + 3 * kPadding, strong.height() + caption.height() + 2 * kPadding};
}

QSize PhaseButton::minimumSizeHint() const
{
    return sizeHint();
}

void PhaseButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(isChecked() ? tokens().accentSoft : tokens().surface);
    painter.setPen(QPen(hasFocus()    ? tokens().focus
                        : isChecked() ? tokens().accent
                                      : tokens().line,
                        hasFocus() || isChecked() ? 2 : 1));
    painter.drawRoundedRect(frame, 6, 6);
    if (m_current) { // where the work stands
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawRoundedRect(QRectF(frame.left() + 6, frame.bottom() - 4, frame.width() - 12, 3), 1.5,
                                1.5);
    }
    const QFontMetrics strong(textFont(TextStyle::Strong));
    painter.drawPixmap(QPointF(kPadding, kPadding + (strong.height() - kGlyph) / 2.0),
                       glyphPixmap(toneGlyph(m_tone), kGlyph, toneColor(m_tone), devicePixelRatioF()));
    const int left = kPadding + kGlyph + kPadding / 2;
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(tokens().text);
    painter.drawText(QRect(left, kPadding, width() - left - kPadding, strong.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(QRect(left, kPadding + strong.height(), width() - left - kPadding,
                           QFontMetrics(painter.font()).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_progress);
}

PhaseBar::PhaseBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("phaseBar"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::kSmall);
    connect(m_group, &QButtonGroup::idClicked, this, &PhaseBar::phaseChosen);
}

void PhaseBar::setPhases(const std::vector<Phase>& phases)
{
    while (m_buttons.size() < phases.size()) {
        auto* button = new PhaseButton(static_cast<int>(m_buttons.size()) + 1);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < phases.size(); ++i)
        m_buttons[i]->setPhase(phases[i].name, phases[i].tone, phases[i].progress, phases[i].current);
}

int PhaseBar::chosen() const
{
    return m_group->checkedId();
}

void PhaseBar::choose(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

} // namespace akimori::ui
