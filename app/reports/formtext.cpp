#include "reports/formtext.h"

#include "base/error.h"
#include "reports/tr.h"

#include <QFile>
#include <QRegularExpression>

static void initResources() // Q_INIT_RESOURCE must stand outside every namespace
{
    Q_INIT_RESOURCE(forms);
}

namespace akimori::reports {

namespace {

[[noreturn]] void broken(const QString& form, const QString& what)
{
    throw Error(ErrorCode::Internal,
                Tr::tr("The template of the form %1 has a mistake, so the paper cannot be drawn. Please report the details.")
                    .arg(form),
                what);
}

QString contents(const QString& form, const QString& name)
{
    QFile file(QStringLiteral(":/akimori/forms/") + name + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        broken(form, name);
    return QString::fromUtf8(file.readAll());
}

} // namespace

FormText FormText::load(const QString& form)
{
    initResources();
    return parse(form, contents(form, form), contents(form, QStringLiteral("common")));
}

FormText FormText::parse(const QString& form, const QString& text, const QString& common)
{
    FormText result;
    result.m_form = form;
    result.read(common, false);
    result.read(text, true);
    return result;
}

void FormText::read(const QString& text, bool own)
{
    QString last;
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u' ')) {
            if (last.isEmpty())
                broken(m_form, line);
            m_texts[last] += u'\n' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0)
            broken(m_form, line);
        last = line.left(colon).trimmed();
        m_texts.insert(last, line.mid(colon + 1).trimmed());
        if (own)
            m_order << last;
    }
}

QString FormText::text(const QString& key, Values values) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd())
        broken(m_form, QStringLiteral("no text ") + key);
    static const QRegularExpression place(QStringLiteral("\\{([a-zA-Z0-9]+)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto it = place.globalMatch(*found); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(*found).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto value = std::find_if(values.begin(), values.end(), [&](const auto& each) {
            return match.capturedView(1) == QLatin1String(each.first);
        });
        if (value == values.end())
            broken(m_form, QStringLiteral("%1: no value for {%2}").arg(key, match.captured(1)));
        out += value->second;
    }
    out += QStringView(*found).mid(from);
    return out;
}

bool FormText::flag(const char* key) const
{
    return m_texts.value(QString::fromLatin1(key)) == QLatin1String("yes");
}

std::vector<Column> FormText::columns(const char* key) const
{
    static const QRegularExpression form(QStringLiteral("^(.+):(\\*|[0-9.]+)([>^]?)$"));
    std::vector<Column> columns;
    for (const QString& part : text(QStringLiteral("columns.") + QLatin1String(key)).split(u'|')) {
        const QRegularExpressionMatch match = form.match(part.trimmed());
        if (!match.hasMatch())
            broken(m_form, part);
        const QString align = match.captured(3);
        columns.push_back({match.captured(1).trimmed(), match.captured(2).toDouble(),
                           align == QLatin1String(">")   ? Align::Right
                           : align == QLatin1String("^") ? Align::Centre
                                                         : Align::Left});
    }
    return columns;
}

QStringList FormText::keys(const QString& prefix) const
{
    QStringList found;
    for (const QString& key : m_order) {
        if (key.startsWith(prefix))
            found << key.mid(prefix.size());
    }
    return found;
}

} // namespace akimori::reports
