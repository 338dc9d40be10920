#include "ui/shell/helpwindow.h"

#include "ui/icons.h"
#include "ui/print/printtext.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

// Q_INIT_RESOURCE does not work inside a namespace; a static library's resources need it.
static void initResources() { Q_INIT_RESOURCE(manual); }

namespace akimori::ui {

namespace {

const QLatin1String kFolder(":/manual/");
constexpr const char* kOrder[] = {"index",        "setup",     "dashboard", "backup",  "integrity", "monitoring", "advisories",
                                  "incidents",    "publishing", "takeover", "cutover", "reports",   "logs",       "duties",
                                  "sites",        "settings",  "shortcuts", "cli"};
constexpr QSize kUsual(980, 720);

QString titleOf(const QString& text, const QString& fallback)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : fallback;
}

} // namespace

QString manualText(const QString& chapterId)
{
    initResources();
    QFile file(kFolder + chapterId + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<ManualChapter> manualChapters()
{
    initResources();
    QStringList ids;
    for (const char* id : kOrder)
        ids << QLatin1String(id);
    for (const QString& name : QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        if (!ids.contains(name.chopped(3)))
            ids << name.chopped(3);
    }
    std::vector<ManualChapter> chapters;
    for (const QString& id : ids) {
        const QString text = manualText(id);
        if (!text.isEmpty())
            chapters.push_back({id, titleOf(text, id)});
    }
    return chapters;
}

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_chapters(manualChapters())
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Manual"));
    setWindowIcon(applicationIcon());
    m_list->setObjectName(QStringLiteral("chapterList"));
    m_list->setAccessibleName(tr("Chapters of the manual"));
    for (const ManualChapter& chapter : m_chapters)
        m_list->addItem(chapter.title);
    m_list->setFixedWidth(QFontMetrics(textFont(TextStyle::Body)).height() * 11);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    QPushButton* print = makeButton(QLatin1Char(' ') + tr("Print the chapter…"), QStringLiteral("printChapterButton"));
    print->setIcon(glyphIcon(Glyph::Printer, Ink::Text));
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(print);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::kGap, spacing::kGap, spacing::kGap, spacing::kGap);
    line->setSpacing(spacing::kGap);
    line->addLayout(left);
    line->addWidget(m_text, 1);
    resize(kUsual);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    connect(print, &QPushButton::clicked, this, &HelpWindow::print);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &HelpWindow::close);
    m_list->setCurrentRow(0);
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::showChapter(const QString& chapterId)
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&](const ManualChapter& chapter) { return chapter.id == chapterId; });
    m_list->setCurrentRow(found == m_chapters.end() ? 0 : static_cast<int>(found - m_chapters.begin()));
}

QString HelpWindow::chapter() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_chapters[static_cast<std::size_t>(row)].id;
}

void HelpWindow::showCurrent() { m_text->setMarkdown(manualText(chapter())); }

void HelpWindow::print() { printText(this, m_text); }

} // namespace akimori::ui
