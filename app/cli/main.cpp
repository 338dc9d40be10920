#include "base/clock.h"
#include "cli/parser.h"
#include "cli/terminaljob.h"
#include "cli/tr.h"
#include "operations/context.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace akimori;
using namespace akimori::cli;

namespace {

void print(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void printJson(const QJsonObject& document)
{
    print(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed()));
}

int fail(const Error& error, bool json)
{
    if (json) {
        printJson({{QStringLiteral("ok"), false},
                   {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorCodeName(error.code())},
                                                         {QStringLiteral("what"), error.sentence()},
                                                         {QStringLiteral("detail"), error.detail()}}}});
    }
    print(stderr, error.sentence());
    if (!error.detail().isEmpty())
        print(stderr, Tr::tr("Details: %1").arg(error.detail()));
    return static_cast<int>(exitCodeFor(error.code()));
}

int run(const QStringList& words, bool& json)
{
    json = words.contains(QLatin1String("--json"));
    const ParsedCommandLine line = parseCommandLine(words, allCommands());
    if (line.global.version) {
        print(stdout, QStringLiteral("akimori-cli ") + QLatin1String(AKIMORI_VERSION));
        return 0;
    }
    if (line.global.help) {
        print(stdout, helpText(allCommands(), line.words));
        return 0;
    }
    TerminalJob job(line.global.quiet);
    job.cancelOnSignals();
    const SystemClock clock;
    operations::Context context = operations::Context::open(
        line.global.profile.isEmpty() ? operations::Profile::defaultFolder() : line.global.profile,
        line.global.asName, clock);
    CommandContext commandContext{context, job};
    Outcome outcome = line.command->run(line.arguments, commandContext);
    if (json) {
        // A command that refuses may tell more than the error; then it carries the error itself.
        outcome.json.insert(QStringLiteral("ok"), !outcome.json.contains(QStringLiteral("error")));
        printJson(outcome.json);
    } else {
        for (const QString& text : outcome.lines)
            print(stdout, text);
    }
    return static_cast<int>(outcome.exitCode);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("akimori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AKIMORI_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTranslator translator;
    if (languageOf(words) == QLatin1String("ja")) {
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        if (translator.load(QStringLiteral(":/i18n/akimori_ja.qm")))
            QCoreApplication::installTranslator(&translator);
    } else {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    bool json = false;
    try {
        return run(words, json);
    } catch (const Error& error) {
        return fail(error, json);
    } catch (const std::exception& error) {
        return fail(Error(ErrorCode::Internal,
                          Tr::tr("Akimori made a mistake that its developers have to mend. Please report the details."),
                          QString::fromUtf8(error.what())),
                    json);
    }
}
