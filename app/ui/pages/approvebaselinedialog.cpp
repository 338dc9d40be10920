#include "ui/pages/approvebaselinedialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

ApproveBaselineDialog::ApproveBaselineDialog(const QString& siteName, int openFindings, QWidget* parent)
    : MessageDialog(Glyph::ShieldCheck, Ink::Accent, tr("Approve the baseline of “%1”").arg(siteName),
                    tr("The state that the server has now becomes the one that later scans compare with. Approve it "
                       "only when you know that every file is right."),
                    parent)
    , m_changeNo(new QLineEdit)
    , m_reason(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("approveBaselineDialog"));
    if (openFindings > 0) {
        auto* warning = new Banner;
        warning->showMessage(Tone::Warn, tr("%1 findings are not decided yet").arg(openFindings),
                             tr("Approving now would make them part of the baseline. Decide them first."));
        warning->setClosable(false);
        content()->addWidget(warning);
    }
    m_changeNo->setObjectName(QStringLiteral("changeNoEdit"));
    m_changeNo->setAccessibleName(tr("Number of the change"));
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setAccessibleName(tr("Or the reason (one of the two)"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(fontMetrics().height() * 4);
    content()->addWidget(makeLabel(tr("Number of the change"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_changeNo);
    content()->addWidget(makeLabel(tr("Or the reason (one of the two)"), TextStyle::Caption, Ink::Secondary));
    content()->addWidget(m_reason);
    addCancelButton();
    QPushButton* approve = addPrimaryButton(tr("Approve the baseline"), QStringLiteral("approveButton"));
    approve->setEnabled(false);
    const auto update = [this, approve] {
        approve->setEnabled(!m_changeNo->text().trimmed().isEmpty() != !m_reason->toPlainText().trimmed().isEmpty());
    };
    connect(m_changeNo, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QPlainTextEdit::textChanged, this, update);
    connect(this, &QDialog::accepted, this,
            [this] { emit approved(m_changeNo->text().trimmed(), m_reason->toPlainText().trimmed()); });
    m_changeNo->setFocus();
}

} // namespace akimori::ui
