#pragma once

#include "duties/attention.h"
#include "ui/dialogs/messagedialog.h"

namespace akimori::ui {

/// 順に対応する: what needs a person, in the order in which to work through it. Each line leads to where it is done.
class AttentionDialog : public MessageDialog
{
    Q_OBJECT

public:
    AttentionDialog(const std::vector<duties::Attention>& items, QWidget* parent);

signals:
    void chosen(const QString& page);
};

} // namespace akimori::ui
