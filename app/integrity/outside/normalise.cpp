#include "integrity/outside/normalise.h"

#include "base/error.h"
#include "integrity/tr.h"

namespace akimori::integrity {

QByteArray normalised(QByteArray bytes, const QStringList& rules)
{
    if (rules.contains(QStringLiteral("bom")) && bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (rules.contains(QStringLiteral("line-endings")))
        bytes.replace("\r\n", "\n");
    return bytes;
}

void requireNormalisation(const QStringList& rules)
{
    static const QStringList kKnown{QStringLiteral("line-endings"), QStringLiteral("bom")};
    for (const QString& rule : rules) {
        if (!kKnown.contains(rule))
            throw Error(ErrorCode::BadInput,
                        Tr::tr("“%1” is no known normalisation. Use %2.").arg(rule, kKnown.join(QStringLiteral(", "))));
    }
}

} // namespace akimori::integrity
