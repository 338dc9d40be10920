#include "ui/pages/aboutcard.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace akimori::ui {

namespace {

struct Part
{
    const char* name;
    const char* licence;
};

/// What is linked or used; the full texts lie with the packages of the distribution. Only the icons are shipped, so their
/// notice is shown below.
constexpr Part kParts[] = {
    {"Qt 6", "LGPL-3.0-only"},
    {"SQLite", "Public Domain"},
    {"libssh2", "BSD-3-Clause"},
    {"OpenSSL", "Apache-2.0"},
    {"libarchive", "BSD-2-Clause"},
    {"Zstandard", "BSD-3-Clause"},
    {"xxHash", "BSD-2-Clause"},
    {"zlib", "Zlib"},
    {"Gumbo", "Apache-2.0"},
    {"YARA", "BSD-3-Clause"},
    {"ldns", "BSD-3-Clause"},
    {"curl", "curl"},
    {"QtKeychain", "BSD-3-Clause"},
    {"GNU C++ library, C library", "GPL-3.0 with the runtime library exception, LGPL-2.1"},
    {"Lucide icons", "ISC, MIT"},
    {"BIZ UDGothic, BIZ UDMincho", "OFL-1.1"},
    {"Noto CJK", "OFL-1.1"},
};

} // namespace

AboutCard::AboutCard(QWidget* parent)
    : Card(tr("About Akimori"), parent)
{
    setSubtitle(tr("Version %1").arg(QLatin1String(AKIMORI_VERSION)));
    body()->addWidget(makeParagraph(
        tr("Akimori is free software under the GNU General Public License, version 3 or later. It comes without warranty. "
           "It uses these parts:")));
    QStringList lines;
    for (const Part& part : kParts)
        lines << QStringLiteral("%1　%2").arg(QLatin1String(part.name), QLatin1String(part.licence));
    QFile notice(QStringLiteral(":/icons/LICENSE"));
    if (notice.open(QIODevice::ReadOnly))
        lines << QString() << QStringLiteral("―― Lucide icons ――") << QString() << QString::fromUtf8(notice.readAll());
    auto* list = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    list->setObjectName(QStringLiteral("licencesEdit"));
    list->setAccessibleName(tr("Parts and their licences"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(fontMetrics().height() * 12);
    body()->addWidget(list);
}

} // namespace akimori::ui
