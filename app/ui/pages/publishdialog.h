#pragma once

#include "records/change.h"
#include "ui/dialogs/messagedialog.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace akimori::ui {

/// Asks on what ground something is published: a routine change with a title, or an open, approved change work.
class PublishDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `summary`: what will happen, in one sentence. `changes`: open and approved ones of this site.
    PublishDialog(const QString& siteName, const QString& summary, const std::vector<ChangeWork>& changes,
                  QWidget* parent);

signals:
    /// One of them is empty.
    void confirmed(const QString& changeNo, const QString& title);

private:
    void update();

    QComboBox* m_change;
    QLineEdit* m_title;
    QPushButton* m_publish;
};

} // namespace akimori::ui
