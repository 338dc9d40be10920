#include "base/clock.h"
#include "base/language.h"
#include "cli/describecommands.h"
#include "cli/parser.h"
#include "cli/reportcommands.h"
#include "cli/terminaljob.h"
#include "cli/tr.h"
#include "operations/context.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>

#include <array>
#include <cstdio>
#include <memory>

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
    if (words.value(0) == QLatin1String("generate")) { // for packagers; touches no profile
        if (words.value(1) != QLatin1String("man") && words.value(1) != QLatin1String("bash"))
            throw Error(ErrorCode::BadInput, Tr::tr("Give “generate man” or “generate bash”."));
        print(stdout, words.value(1) == QLatin1String("man") ? manualPage(allCommands()) : bashCompletion(allCommands()));
        return 0;
    }
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
        // A warning that was told when it arose is not told again.
        const QStringList told = line.global.quiet ? QStringList() : job.notes();
        for (const QString& text : outcome.lines) {
            if (text.isEmpty() || !told.contains(text))
                print(stdout, text);
        }
    }
    for (const QString& warning : outcome.warnings)
        print(stderr, warning);
    return static_cast<int>(outcome.exitCode);
}

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Papers are painted with typefaces, which takes a QGuiApplication; the offscreen platform needs no display. It gets the
/// program's name alone, because it would take words such as --title for its own.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!mayPaintPapers(wordsOf(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
    static int one = 1;
    static std::array<char*, 2> nameOnly{argv[0], nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // about folders of a desktop that is not there
    return std::make_unique<QGuiApplication>(one, nameOnly.data());
}

} // namespace

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("akimori"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AKIMORI_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const bool japanese = languageOf(words) == QLatin1String("ja");
    QLocale::setDefault(japanese ? QLocale(QLocale::Japanese, QLocale::Japan) : QLocale(QLocale::English, QLocale::UnitedStates));
    JapaneseTranslator translator(japanese);
    if (translator.load(QStringLiteral(":/i18n/akimori_ja.qm")))
        QCoreApplication::installTranslator(&translator);
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
