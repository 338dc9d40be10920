#include "cli/contentcommands.h"

#include "base/atomicfile.h"
#include "cli/scanoutcome.h"
#include "cli/tr.h"
#include "operations/integrity/inspectcontent.h"

#include <QDir>

namespace akimori::cli {

namespace {

QByteArray absolute(const QString& path)
{
    return nativePath(QDir(path).absolutePath());
}

Outcome inspectContent(const Arguments& arguments, CommandContext& context)
{
    operations::InspectContent::Request request;
    request.folder = absolute(arguments.positionals.first());
    for (const QString& origin : arguments.values(QStringLiteral("origin")))
        request.origins << origin.toUtf8();
    if (arguments.has(QStringLiteral("baseline")))
        request.baselineFolder = absolute(arguments.value(QStringLiteral("baseline")));
    return scanOutcome(operations::InspectContent(context.operations).run(request, context.job));
}

} // namespace

std::vector<Command> contentCommands()
{
    return {
        {{QStringLiteral("scan"), QStringLiteral("content")},
         Tr::tr("Judge the contents of a local folder by rules, without a server"),
         {QStringLiteral("DIR")},
         {{QStringLiteral("origin"), QStringLiteral("HOST"), Tr::tr("The site's own host; may be repeated"), true},
          {QStringLiteral("baseline"), QStringLiteral("DIR"),
           Tr::tr("Approved copy of the same tree; then only the difference is judged")}},
         inspectContent},
    };
}

} // namespace akimori::cli
