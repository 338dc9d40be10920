#include "ui/pages/reportspage.h"

#include "base/jst.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/pages/paperfieldspanel.h"
#include "ui/pages/paperlistcard.h"
#include "ui/pages/papersubject.h"
#include "ui/pages/submitpaperdialog.h"
#include "ui/print/printpaper.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paperview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

using operations::PaperRow;
using operations::PaperState;

} // namespace

ReportsPage::ReportsPage(Workbench& workbench, QWidget* parent)
    : SitePage(workbench, tr("Reports"), parent)
    , m_list(new PaperListCard(workbench.dialogs()))
{
    buildActions();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(buildPaper());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400}); // the names of the papers need the room more than the preview, which scales
    content()->addWidget(splitter, 1);
    connect(m_list, &PaperListCard::selectionChanged, this, &ReportsPage::select);
    connect(m_list, &PaperListCard::formWanted, this, [this] { m_tabs->setCurrentWidget(m_view); });
    updateActions();
}

void ReportsPage::buildActions()
{
    m_printButton = addHeaderButton(tr("Print…"), QStringLiteral("printButton"));
    m_pdfButton = addHeaderButton(tr("Save as PDF…"), QStringLiteral("savePdfButton"));
    m_submitButton = addHeaderButton(tr("Record the submission…"), QStringLiteral("submitButton"));
    m_issueButton = addHeaderButton(tr("Issue the paper"), QStringLiteral("issueButton"), true);
    connect(m_printButton, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_pdfButton, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_submitButton, &QPushButton::clicked, this, &ReportsPage::submit);
    connect(m_issueButton, &QPushButton::clicked, this, &ReportsPage::issue);
    connect(this, &Page::busyChanged, this, &ReportsPage::updateActions);
}

QWidget* ReportsPage::buildPaper()
{
    auto* card = new Card({});
    card->setGrowing();
    m_title = makeLabel({}, TextStyle::Strong);
    m_title->setObjectName(QStringLiteral("paperTitleLabel"));
    m_title->setWordWrap(true);
    m_pageNumber = makeLabel({}, TextStyle::Caption, Ink::Secondary);
    m_subject = new PaperSubject;
    m_view = new PaperView;
    m_view->setObjectName(QStringLiteral("paperView"));
    m_fields = new PaperFieldsPanel;
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("paperTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_view, tr("Preview of the paper"));
    m_tabs->addTab(m_fields, tr("Fields to fill in"));
    m_odtButton = makeButton(tr("Save for editing (ODT)…"), QStringLiteral("saveOdtButton"), ButtonRole::Link);
    m_correctButton = makeButton(tr("Correct…"), QStringLiteral("correctButton"), ButtonRole::Link);
    m_registerButton = makeButton(tr("Register an edited file…"), QStringLiteral("registerButton"), ButtonRole::Link);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pageNumber);
    auto* actions = new QGridLayout;
    actions->addWidget(m_odtButton, 0, 0, Qt::AlignLeft);
    actions->addWidget(m_correctButton, 0, 1, Qt::AlignLeft);
    actions->addWidget(m_registerButton, 1, 0, Qt::AlignLeft);
    actions->setColumnStretch(2, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_subject);
    card->body()->addWidget(m_tabs, 1);
    card->body()->addLayout(actions);
    connect(m_subject, &PaperSubject::edited, this, [this] { // leaving the field without a change must not throw unsaved texts away
        if (selected() && shownKey() != m_shownKey)
            loadPaper();
    });
    connect(m_fields, &PaperFieldsPanel::saveWanted, this, &ReportsPage::saveDraft);
    connect(m_view, &PaperView::currentPageChanged, this, &ReportsPage::showPageNumber);
    connect(m_odtButton, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_correctButton, &QPushButton::clicked, this, &ReportsPage::correct);
    connect(m_registerButton, &QPushButton::clicked, this, &ReportsPage::registerEdited);
    return card;
}

QLineEdit* ReportsPage::filterEdit() const { return m_list->filterEdit(); }

void ReportsPage::loadSite(const Site& site)
{
    load(
        tr("The papers could not be listed"),
        [context = workbench().context(), name = site.name](JobContext&) {
            std::vector<PaperRow> rows = operations::listPapers(context, name);
            for (PaperRow& form : operations::listForms(context, name)) {
                if (form.state == PaperState::None)
                    rows.push_back(std::move(form));
            }
            return rows;
        },
        [this](std::vector<PaperRow> rows) { show(std::move(rows)); });
}

void ReportsPage::show(std::vector<PaperRow> rows)
{
    const auto count = [&](PaperState state) {
        return std::count_if(rows.begin(), rows.end(), [&](const PaperRow& row) { return row.state == state; });
    };
    setSubtitle(tr("%1 overdue, %2 due, %3 drafts")
                    .arg(count(PaperState::Overdue))
                    .arg(count(PaperState::Due))
                    .arg(count(PaperState::Draft)));
    m_list->setPapers(std::move(rows));
    updateActions();
}

void ReportsPage::showRecord(const RecordLink& link)
{
    if (link.form.isEmpty()) {
        SitePage::showRecord(link);
        return;
    }
    m_list->want(link); // the list is being loaded anew and takes it then
}

const PaperRow* ReportsPage::selected() const { return m_list->selected(); }

bool ReportsPage::isIssued() const { return selected() && !selected()->no.isEmpty(); }

QString ReportsPage::shownKey() const
{
    return selected() ? m_list->selectedKey() + u'/' + m_subject->month().toString(QStringLiteral("yyyy-MM")) + u'/' + m_subject->record() : QString();
}

operations::PaperRequest ReportsPage::request() const
{
    operations::PaperRequest request;
    const PaperRow* row = selected();
    request.form = row->form;
    request.site = workbench().site() ? workbench().site()->name : QString();
    if (reports::formById(row->form).scope == reports::FormScope::Month)
        request.period = m_subject->month();
    request.subject = m_subject->record();
    return request;
}

void ReportsPage::select()
{
    const PaperRow* row = selected();
    if (!row)
        return;
    const reports::FormScope scope = reports::formById(row->form).scope;
    const PaperSubject::Asks asks = !row->no.isEmpty()                  ? PaperSubject::Asks::Nothing
                                    : scope == reports::FormScope::Month   ? PaperSubject::Asks::Month
                                    : scope == reports::FormScope::Subject ? PaperSubject::Asks::Record
                                                                           : PaperSubject::Asks::Nothing;
    const QDate today = jst::date(workbench().context().clock->nowUtc());
    m_subject->show(asks, row->period.isValid() ? row->period : QDate(today.year(), today.month(), 1), row->subject);
    if (shownKey() == m_shownKey && m_fields->changed())
        return; // the list was reloaded while a person writes
    loadPaper();
}

void ReportsPage::loadPaper()
{
    const PaperRow* row = selected();
    if (!row)
        return;
    const int number = ++m_loads;
    m_shownKey = shownKey();
    m_paper.reset();
    updateActions();
    load(
        tr("The paper could not be drawn"),
        [context = workbench().context(), asked = request(), no = row->no, edition = row->edition](JobContext&) {
            Shown shown;
            shown.paper = no.isEmpty() ? operations::drawDraft(context, asked) : operations::drawIssued(context, no, edition);
            shown.fields = operations::paperFields(context, asked);
            return shown;
        },
        [this, number](Shown shown) {
            if (number == m_loads)
                showPaper(std::move(shown));
        });
}

void ReportsPage::showPaper(Shown shown)
{
    if (banner().title() == tr("The paper could not be drawn"))
        banner().dismiss(); // it was about another one
    m_title->setText(shown.paper.document.title);
    m_view->setPaper(shown.paper.layout, shown.paper.fonts, shown.paper.document.title);
    m_fields->setFields(shown.fields, shown.paper.issued.no.isEmpty());
    if (!shown.paper.layout.warnings.isEmpty())
        banner().showMessage(Tone::Warn, tr("The paper does not look as it should"), shown.paper.layout.warnings.join(u'\n'));
    m_paper = std::make_shared<const operations::DrawnPaper>(std::move(shown.paper));
    updateActions();
}

void ReportsPage::showPageNumber()
{
    const int pages = m_view->pageCount();
    m_pageNumber->setText(pages == 0 ? QString() : tr("Page %1 of %2").arg(m_view->currentPage()).arg(pages));
}

void ReportsPage::updateActions()
{
    const bool ready = m_paper && !busy();
    const bool issued = isIssued();
    m_issueButton->setEnabled(ready && !issued);
    m_submitButton->setEnabled(!busy() && issued);
    m_correctButton->setEnabled(!busy() && issued);
    m_registerButton->setEnabled(!busy() && issued);
    for (QPushButton* button : {m_pdfButton, m_odtButton, m_printButton})
        button->setEnabled(ready);
}

void ReportsPage::saveDraft()
{
    run(
        tr("Saving the draft"), tr("The draft was not saved"),
        [context = workbench().context(), asked = request(), texts = m_fields->texts()](JobContext&) {
            operations::editPaper(context, asked, texts);
            return true;
        },
        [this](bool) {
            banner().showMessage(Tone::Ok, tr("The draft is saved"), tr("The preview shows it with the new texts."));
            m_shownKey.clear();
            refresh();
        });
}

void ReportsPage::issue()
{
    if (m_fields->changed()) {
        banner().showMessage(Tone::Warn, tr("The fields are not saved yet"), tr("Save the draft first, look at the preview, then issue."));
        m_tabs->setCurrentWidget(m_fields);
        return;
    }
    load(
        tr("The paper was not issued"),
        [context = workbench().context(), asked = request()](JobContext&) { return operations::IssuePaper(context).doubt(asked); },
        [this, title = m_paper->document.title](const QString& doubt) { askIssue(title, doubt); });
}

void ReportsPage::askIssue(const QString& title, const QString& doubt)
{
    const QString meaning = tr("The paper gets its number and is frozen with the records of this moment. Later corrections become new editions.");
    workbench().dialogs().confirm(
        this, {tr("Issue “%1”").arg(title), doubt.isEmpty() ? meaning : doubt + QStringLiteral("\n\n") + meaning,
               doubt.isEmpty() ? tr("Issue the paper") : tr("Issue it all the same"), !doubt.isEmpty()},
        [this](bool yes) {
            if (!yes)
                return;
            run(
                tr("Issuing the paper"), tr("The paper was not issued"),
                [context = workbench().context(), asked = request()](JobContext& job) {
                    return operations::IssuePaper(context).run(asked, {}, job).paper.issued;
                },
                [this](const IssuedDocument& issued) {
                    m_list->want(issued.no, issued.edition);
                    banner().showMessage(Tone::Ok, tr("Issued as %1").arg(issued.no),
                                         tr("Print it or save it as a PDF, hand it in, then record the submission."));
                    workbench().announceChange();
                    refresh();
                });
        });
}

void ReportsPage::correct()
{
    const QString no = selected()->no;
    auto* dialog = new ReasonDialog(tr("Correct %1").arg(no),
                                    tr("A new edition is drawn from the records and the fields as they are now. The earlier "
                                       "edition stays."),
                                    tr("Issue the correction"), false, this);
    connect(dialog, &ReasonDialog::given, this, [this, no](const QString& reason) {
        run(
            tr("Issuing the correction"), tr("The correction was not issued"),
            [context = workbench().context(), no, reason](JobContext& job) {
                return operations::CorrectPaper(context).run({no, reason, {}}, {}, job).paper.issued;
            },
            [this](const IssuedDocument& issued) {
                m_list->want(issued.no, issued.edition);
                banner().showMessage(Tone::Ok, tr("%1 has a new edition").arg(issued.no), issued.title);
                refresh();
            });
    });
    dialog->open();
}

void ReportsPage::registerEdited()
{
    const QString no = selected()->no;
    workbench().dialogs().chooseOpenFile(
        this, tr("The edited paper"), tr("PDF and OpenDocument text (*.pdf *.odt)"), [this, no](const QString& file) {
            auto* dialog = new ReasonDialog(tr("Register an edited edition of %1").arg(no), file, tr("Register the edition"), false, this);
            connect(dialog, &ReasonDialog::given, this, [this, no, file](const QString& reason) {
                run(
                    tr("Registering the edition"), tr("The edition was not registered"),
                    [context = workbench().context(), no, file, reason](JobContext& job) {
                        return operations::CorrectPaper(context).run({no, reason, file}, {}, job).paper.issued;
                    },
                    [this](const IssuedDocument& issued) {
                        m_list->want(issued.no, issued.edition);
                        banner().showMessage(Tone::Ok, tr("%1 has a new edition").arg(issued.no), issued.title);
                        refresh();
                    });
            });
            dialog->open();
        });
}

void ReportsPage::submit()
{
    const PaperRow row = *selected();
    operations::SubmitPaper::Request asked;
    asked.no = row.no;
    asked.edition = row.edition;
    load(
        tr("The submission was not recorded"),
        [context = workbench().context(), asked](JobContext&) { return operations::SubmitPaper(context).prospect(asked); },
        [this, row](const operations::SubmitPaper::Prospect& prospect) { askSubmission(row, prospect); });
}

void ReportsPage::askSubmission(const PaperRow& row, const operations::SubmitPaper::Prospect& prospect)
{
    auto* dialog = new SubmitPaperDialog(row.no, row.title, workbench().context().clock->nowUtc(), prospect, workbench().dialogs(), this);
    connect(dialog, &SubmitPaperDialog::chosen, this, [this, edition = row.edition](operations::SubmitPaper::Request request) {
        request.edition = edition;
        run(
            tr("Recording the submission"), tr("The submission was not recorded"),
            [context = workbench().context(), request](JobContext&) { return operations::SubmitPaper(context).run(request); },
            [this](const operations::SubmitPaper::Result& result) {
                const QString recorded = tr("The submission of %1 is recorded").arg(result.document.no);
                if (result.warnings.isEmpty())
                    banner().showMessage(Tone::Ok, recorded);
                else
                    banner().showMessage(Tone::Warn, tr("%1, but it does not count for its case").arg(recorded),
                                         result.warnings.front(), result.warnings.join(u'\n'));
                workbench().announceChange();
                refresh();
            });
    });
    dialog->open();
}

void ReportsPage::save(bool odt)
{
    const QString ending = odt ? QStringLiteral(".odt") : QStringLiteral(".pdf");
    const QString name = (m_paper->issued.no.isEmpty() ? m_paper->document.form : m_paper->issued.no) + ending;
    workbench().dialogs().chooseSaveFile(
        this, odt ? tr("Save for editing") : tr("Save as PDF"), name, odt ? tr("OpenDocument text (*.odt)") : tr("PDF (*.pdf)"),
        [this, odt](const QString& path) {
            operations::PaperFiles files;
            (odt ? files.odt : files.pdf) = path;
            run(
                tr("Saving the paper"), tr("The paper was not saved"),
                [context = workbench().context(), asked = request(), files, no = m_paper->issued.no, edition = m_paper->issued.edition](JobContext& job) {
                    return no.isEmpty() ? operations::makePaper(context, asked, files, job) : operations::reprintPaper(context, no, edition, files);
                },
                [this](const operations::PaperWritten& written) {
                    banner().showMessage(written.identical ? Tone::Ok : Tone::Warn,
                                         written.identical ? tr("The paper is saved") : tr("The kept PDF is lost; this one was painted anew"),
                                         written.file);
                });
        });
}

void ReportsPage::print() { printPaper(this, workbench().dialogs(), m_paper); }

} // namespace akimori::ui
