#pragma once

#include "records/generation.h"
#include "ui/dialogs/messagedialog.h"

#include <vector>

class QComboBox;

namespace akimori::ui {

/// 編集用に取り出す: asks which state of the site is wanted, the live one or a generation.
class CheckoutDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `generations`: of the site's data, newest first; damaged ones are not offered.
    CheckoutDialog(const QString& siteName, const std::vector<Generation>& generations, QWidget* parent);

signals:
    /// "" = what is live now.
    void confirmed(const QString& generationId);

private:
    QComboBox* m_source;
};

} // namespace akimori::ui
