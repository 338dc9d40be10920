#include "ui/pages/dailyrecorddialog.h"

#include "base/jst.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statuspill.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

Tone outcomeTone(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Ok: return Tone::Ok;
    case RunOutcome::Found:
    case RunOutcome::Failed:
    case RunOutcome::Missed: return Tone::Bad;
    case RunOutcome::Unchecked: return Tone::Warn;
    case RunOutcome::Running: return Tone::Neutral;
    }
    return Tone::Neutral;
}

DailyRecordDialog::DailyRecordDialog(const DailyRecord& record, const QString& signer, QWidget* parent)
    : MessageDialog(Glyph::ClipboardList, Ink::Accent,
                    tr("Daily record of %1").arg(QLocale().toString(record.day, QLocale::ShortFormat)),
                    record.isSigned()
                        ? tr("Signed on %1 by %2. It never changes; a further round makes a record of its own.")
                              .arg(jst::display(record.signedAt), record.signedBy)
                        : tr("Look at what was checked, add remarks, and sign. Afterwards the record never changes."),
                    parent)
{
    setObjectName(QStringLiteral("dailyRecordDialog"));
    setMinimumWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 36);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kGap);
    grid->setVerticalSpacing(spacing::kSmall);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const RoundResult& result : record.results) {
        grid->addWidget(makeLabel(result.title, TextStyle::Strong), row, 0, Qt::AlignTop);
        grid->addWidget(new StatusPill(outcomeTone(result.outcome), displayName(result.outcome)), row, 1, Qt::AlignTop);
        grid->addWidget(makeParagraph(result.earlier ? tr("%1 (done earlier today or this month)").arg(result.detail) : result.detail),
                        row++, 2);
    }
    content()->addLayout(grid);
    for (const QString& text : record.attention)
        content()->addWidget(makeParagraph(QStringLiteral("・") + text, TextStyle::Body, Ink::Text));
    if (record.attention.isEmpty())
        content()->addWidget(makeParagraph(tr("Nothing else needed action when the round ended.")));
    if (record.isSigned()) {
        if (!record.notes.isEmpty())
            content()->addWidget(makeParagraph(tr("Remarks: %1").arg(record.notes), TextStyle::Body, Ink::Text));
    } else {
        m_notes = new QPlainTextEdit;
        m_notes->setObjectName(QStringLiteral("notesEdit"));
        m_notes->setAccessibleName(tr("Remarks"));
        m_notes->setPlaceholderText(tr("Remarks (may be empty)"));
        m_notes->setTabChangesFocus(true);
        m_notes->setFixedHeight(fontMetrics().height() * 4);
        content()->addWidget(makeLabel(tr("Remarks"), TextStyle::Caption, Ink::Secondary));
        content()->addWidget(m_notes);
    }
    addButton(tr("Close", "button"), QStringLiteral("closeButton"), false);
    QPushButton* print = makeButton(tr("Print…"), QStringLiteral("printButton"));
    print->setIcon(glyphIcon(Glyph::Printer, Ink::Text));
    addOwnButton(print);
    connect(print, &QPushButton::clicked, this, [this] {
        emit printWanted();
        accept();
    });
    if (!record.isSigned()) {
        QPushButton* sign = addPrimaryButton(tr("Sign as %1").arg(signer), QStringLiteral("signButton"));
        sign->setEnabled(record.endedAt.isValid());
        connect(sign, &QPushButton::clicked, this,
                [this, no = record.no] { emit signedWith(no, m_notes->toPlainText().trimmed()); });
    }
}

} // namespace akimori::ui
