#pragma once

#include "operations/backup/discard.h"
#include "records/approval.h"
#include "ui/dialogs/formdialog.h"

namespace akimori::ui {

/// 世代の廃棄: asks why a generation goes, and with which approved exception when one is needed.
class DiscardDialog : public FormDialog
{
    Q_OBJECT

public:
    DiscardDialog(const QString& siteName, const Generation& generation, const std::vector<Approval>& usable, QWidget* parent);

signals:
    void chosen(const akimori::operations::DiscardGeneration::Request& request);
};

} // namespace akimori::ui
