#include "reports/forms/plainform.h"

#include "reports/formwriter.h"

namespace akimori::reports {

Document plainForm(const Facts& facts, const FormText& text)
{
    FormWriter paper(facts, text);
    static const QString heading = QStringLiteral("heading.");
    static const QString input = QStringLiteral("input.");
    paper.field("subjectNo", facts.subject);
    for (const QString& key : text.order()) {
        if (key.startsWith(heading)) {
            paper.heading(key.mid(heading.size()).toLatin1().constData());
        } else if (key.startsWith(input)) {
            const QByteArray name = key.mid(input.size()).toLatin1();
            paper.field(text.text(key), paper.written(name.constData()));
        }
    }
    return paper.finish();
}

} // namespace akimori::reports
