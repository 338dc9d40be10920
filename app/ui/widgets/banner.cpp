#include "ui/widgets/banner.h"

#include "ui/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return "neutral";
    case Tone::Info: return "info";
    case Tone::Ok: return "ok";
    case Tone::Warn: return "warn";
    case Tone::Bad: return "bad";
    }
    return "neutral";
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Glyph::Info, Ink::Accent, 20))
    , m_title(makeParagraph({}, TextStyle::Strong, Ink::Text))
    , m_text(makeParagraph({}, TextStyle::Body, Ink::Text))
    , m_action(makeButton({}, QStringLiteral("bannerActionButton")))
    , m_detailToggle(makeButton(tr("Details"), QStringLiteral("bannerDetailButton"), ButtonRole::Link))
    , m_copy(makeButton(tr("Copy the details"), QStringLiteral("bannerCopyButton"), ButtonRole::Link))
    , m_close(makeButton(tr("Close"), QStringLiteral("bannerCloseButton"), ButtonRole::Link))
    , m_detail(new QPlainTextEdit)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(QStringLiteral("bannerDetailEdit"));
    m_detail->setAccessibleName(tr("Details of the message"));
    m_detail->setReadOnly(true);
    m_detail->setProperty("code", true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFixedHeight(fontMetrics().height() * 6);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::kGap);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(texts, 1);
    for (QPushButton* button : {m_detailToggle, m_copy, m_action, m_close})
        line->addWidget(button, 0, Qt::AlignVCenter);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(18, 10, 12, 10);
    outer->addLayout(line);
    outer->addWidget(m_detail);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &Banner::dismiss);
    connect(m_copy, &QPushButton::clicked, this, &Banner::copyDetail);
    connect(m_detailToggle, &QPushButton::clicked, this, [this] {
        m_detail->setVisible(m_detail->isHidden());
        m_copy->setVisible(!m_detail->isHidden());
    });
    hide();
}

void Banner::showMessage(Tone tone, const QString& title, const QString& text, const QString& detail)
{
    m_tone = tone;
    setStyleProperty(this, "banner", QLatin1String(toneName(tone)));
    m_icon->setGlyph(tone == Tone::Bad ? Glyph::CircleAlert : toneGlyph(tone), toneInk(tone));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detail->setPlainText(detail);
    m_detail->hide();
    m_copy->hide();
    m_detailToggle->setVisible(!detail.isEmpty());
    m_action->hide();
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
}

void Banner::showError(const QString& doing, const Error& error)
{
    const QString code = errorCodeName(error.code());
    const QString detail = error.detail().isEmpty() ? code : code + QLatin1Char('\n') + error.detail();
    const bool cancelled = error.code() == ErrorCode::Cancelled;
    showMessage(cancelled ? Tone::Neutral : Tone::Bad, doing, error.sentence(), cancelled ? QString() : detail);
}

QPushButton* Banner::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->show();
    return m_action;
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }
void Banner::dismiss() { hide(); }
QString Banner::title() const { return m_title->text(); }
QString Banner::text() const { return m_text->text(); }
QString Banner::detail() const { return m_detail->toPlainText(); }

void Banner::copyDetail()
{
    QApplication::clipboard()->setText(m_title->text() + QLatin1Char('\n') + m_text->text() + QLatin1Char('\n')
                                       + m_detail->toPlainText());
}

} // namespace akimori::ui
