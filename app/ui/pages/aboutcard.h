#pragma once

#include "ui/widgets/card.h"

namespace akimori::ui {

/// このソフトについて: version, licence, and the licence of every part that is shipped or linked.
class AboutCard : public Card
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);
};

} // namespace akimori::ui
