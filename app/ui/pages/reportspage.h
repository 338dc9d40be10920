#pragma once

#include "operations/reports/paperlist.h"
#include "operations/reports/papers.h"
#include "ui/shell/recordlink.h"
#include "ui/shell/sitepage.h"

#include <memory>

class QLabel;
class QTabWidget;

namespace akimori::ui {

class PaperFieldsPanel;
class PaperListCard;
class PaperSubject;
class PaperView;

/// 報告書: what is due, begun, issued and submitted; preview, free-text fields, issue, correction, submission, print, PDF
/// and ODT.
class ReportsPage : public SitePage
{
    Q_OBJECT

public:
    explicit ReportsPage(Workbench& workbench, QWidget* parent = nullptr);

    QLineEdit* filterEdit() const override;
    void showRecord(const RecordLink& link) override;

protected:
    void loadSite(const Site& site) override;

private:
    /// What the right half shows.
    struct Shown
    {
        operations::DrawnPaper paper;
        std::vector<operations::PaperField> fields;
    };

    void buildActions();
    QWidget* buildPaper();
    void show(std::vector<operations::PaperRow> rows);
    void select();
    void loadPaper();
    void showPaper(Shown shown);
    void updateActions();
    void showPageNumber();
    operations::PaperRequest request() const;
    const operations::PaperRow* selected() const;
    bool isIssued() const;
    QString shownKey() const; ///< what the selection, month and subject ask for

    void saveDraft();
    void issue();
    void askIssue(const QString& title, const QString& doubt);
    void correct();
    void registerEdited();
    void submit();
    void askSubmission(const operations::PaperRow& row, const operations::SubmitPaper::Prospect& prospect);
    void save(bool odt);
    void print();

    PaperListCard* m_list;
    QLabel* m_title;
    QLabel* m_pageNumber;
    PaperSubject* m_subject;
    QTabWidget* m_tabs;
    PaperView* m_view;
    PaperFieldsPanel* m_fields;
    QPushButton* m_issueButton;
    QPushButton* m_submitButton;
    QPushButton* m_correctButton;
    QPushButton* m_registerButton;
    QPushButton* m_pdfButton;
    QPushButton* m_odtButton;
    QPushButton* m_printButton;
    std::shared_ptr<const operations::DrawnPaper> m_paper; ///< in view; null while nothing is
    QString m_shownKey; ///< what the right half shows or is loading
    int m_loads = 0; ///< only the newest preview counts
};

} // namespace akimori::ui
