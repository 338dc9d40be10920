#pragma once

#include "ui/icons.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace akimori::ui {

class ElidedLabel;
class IconLabel;
class StatusPill;

/// One duty on きょうの状況: name, state in a word, one figure, two lines, and the next step. Reads as one sentence for
/// screen readers.
class DutyCard : public QFrame
{
    Q_OBJECT

public:
    struct Data
    {
        QString id; ///< object name
        Glyph glyph = Glyph::Info;
        QString title;
        Tone tone = Tone::Neutral;
        QString word;   ///< 正常 …
        QString figure; ///< "7"; 「―」 when nobody knows
        QString unit;   ///< 世代保管
        QString line1;
        QString line2;
        QString action; ///< label of the link
        QString page;   ///< where the link leads
    };

    explicit DutyCard(QWidget* parent = nullptr);

    void setData(const Data& data);
    const Data& data() const { return m_data; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void activated(const QString& page);

private:
    Data m_data;
    IconLabel* m_icon;
    ElidedLabel* m_title;
    StatusPill* m_pill;
    QLabel* m_figure;
    ElidedLabel* m_unit;
    ElidedLabel* m_line1;
    ElidedLabel* m_line2;
    QPushButton* m_action;
};

} // namespace akimori::ui
