#include "base/error.h"
#include "fuzzinput.h"
#include "publishing/archivenames.h"
#include "publishing/intake.h"
#include "publishing/pageencoding.h"
#include "publishing/references.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace akimori;

namespace {

/// Nothing of an archive may appear outside the folder that it is unpacked into, and a refused one leaves no half copy.
void unpack(const QByteArray& bytes)
{
    const QTemporaryDir work(QStringLiteral("/dev/shm/akimori-fuzz-XXXXXX"));
    const QString archive = work.filePath(QStringLiteral("outer/in.bin"));
    QDir(work.path()).mkpath(QStringLiteral("outer"));
    QFile file(archive);
    fuzz::promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    publishing::IntakeLimits limits;
    limits.maxBytes = limits.maxFileBytes = 4 << 20;
    limits.maxFiles = 200;
    JobContext job;
    try {
        publishing::unpackArchive(archive, work.filePath(QStringLiteral("outer/into")), job, limits);
    } catch (const Error& error) {
        fuzz::promise(!error.sentence().isEmpty());
    }
    const auto names = QDir(work.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    fuzz::promise(names == QStringList{QStringLiteral("outer")});
    for (QDirIterator walk(work.filePath(QStringLiteral("outer/into")), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
         walk.hasNext();) {
        walk.next();
        fuzz::promise(!walk.fileInfo().isSymLink());
    }
}

} // namespace

/// The previous contractor's archives, the names in them, and the pages that are surveyed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    switch (input.choice % 4) {
    case 0: unpack(input.rest); break;
    case 1: {
        const publishing::ArchiveName name = publishing::archiveName(input.rest, input.choice & 4);
        fuzz::promise(!name.problem.isEmpty() || (!name.path.startsWith('/') && !name.path.split('/').contains("..")));
        break;
    }
    case 2: publishing::describe(publishing::encodingOf(input.rest)); break;
    default: {
        const QByteArray page("a/page.html");
        const auto read = publishing::referencesOf(page, input.rest);
        for (const auto& reference : read.references) {
            const auto to = publishing::resolve(page, read.base, reference.target, {"www.city.example.lg.jp"});
            if (to.where == publishing::Destination::Where::Inside)
                fuzz::promise(!to.path.split('/').contains(".."));
        }
    }
    }
    return 0;
}
