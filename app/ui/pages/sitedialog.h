#pragma once

#include "ui/dialogs/messagedialog.h"
#include "ui/jobs/job.h"

#include "records/site.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace akimori::ui {

class Banner;
class ProgressStrip;
class Workbench;

/// 接続先の登録: enters or edits a site. Nothing is saved before the server was really reached; at first contact the
/// person compares the fingerprint of its key.
class SiteDialog : public MessageDialog
{
    Q_OBJECT

public:
    /// `site` without id = a new one.
    SiteDialog(Workbench& workbench, const Site& site, QWidget* parent);

    /// What the fields say now. Roots are one per line; `\xNN` stands for a byte.
    Site entered() const;

signals:
    void saved(const akimori::Site& site);

private:
    struct Attempt;

    QLineEdit* addEdit(QFormLayout* form, const QString& label, const QString& name, const QString& text,
                       const QString& hint);
    void buildForm();
    void chooseKeyFile();
    void save(const QString& acceptedFingerprint);
    void finish(const Attempt& attempt);
    void askAboutHostKey(const Attempt& attempt);
    void setEditable(bool editable);

    Workbench& m_workbench;
    Site m_site;
    QLineEdit* m_name;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    QLineEdit* m_keyFile;
    QLineEdit* m_secret;
    QCheckBox* m_keep;
    QPlainTextEdit* m_roots;
    QLineEdit* m_url;
    QComboBox* m_impact;
    QComboBox* m_via;
    QWidget* m_fields;
    Banner* m_banner;
    ProgressStrip* m_strip;
    QPushButton* m_save;
};

} // namespace akimori::ui
