#include "advisories/pagelibraries.h"
#include "advisories/versions/dpkgversion.h"
#include "advisories/versions/ranges.h"
#include "advisories/versions/rpmversion.h"
#include "base/error.h"
#include "fuzzinput.h"
#include "remote/commands/hardeningfacts.h"
#include "remote/commands/inventory.h"
#include "remote/commands/systemfacts.h"
#include "remote/commands/treerecords.h"
#include "remote/hostkeystore.h"

using namespace akimori;

namespace {

const QDateTime kNow = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);

/// An order of versions is an order: turned around it gives the opposite answer.
template<typename Compare>
void compareBothWays(Compare compare, const QByteArray& text)
{
    const qsizetype border = text.indexOf('\n');
    const QByteArray left = text.left(qMax<qsizetype>(border, 0));
    const QByteArray right = text.mid(border + 1);
    const int there = compare(left, right);
    const int back = compare(right, left);
    fuzz::promise((there < 0) == (back > 0) && (there == 0) == (back == 0) && compare(left, left) == 0);
}

void readTree(const QByteArray& answer)
{
    remote::TreeRecordReader records;
    remote::FieldSplitter fields([&records](const QByteArray& field) { records.addField(field); });
    const qsizetype half = answer.size() / 2;
    fields.add({answer.constData(), static_cast<std::size_t>(half)});
    fields.add({answer.constData() + half, static_cast<std::size_t>(answer.size() - half)});
    UnreadablePath complaint;
    remote::parseFindComplaint(answer, QByteArrayLiteral("/var/www/html"), complaint);
    remote::unescapeMessageName(answer);
}

void choose(std::uint8_t choice, const QByteArray& text)
{
    switch (choice % 9) {
    case 0: readTree(text); break;
    case 1: remote::parseSystemFacts(text); break;
    case 2: remote::parseInventory(text, kNow); break;
    case 3: remote::hardeningFactsFrom(text); break;
    case 4: remote::hostKeyFromBlob(text).bits(); break;
    case 5: compareBothWays(advisories::compareDpkgVersions, text); break;
    case 6: compareBothWays(advisories::compareRpmVersions, text); break;
    case 7: {
        const QList<QByteArray> parts = text.split('\n');
        advisories::inRanges(QString::fromUtf8(parts.value(0)), QString::fromUtf8(parts.value(1)), QString::fromUtf8(parts.value(2)));
        break;
    }
    default: {
        advisories::PageLibraries libraries;
        libraries.add(QByteArrayLiteral("index.html"), text);
        libraries.add(QByteArrayLiteral("js/vendor.min.js"), text);
        libraries.found(kNow);
    }
    }
}

} // namespace

/// Other answers of the server: trees, facts, inventories, host keys, version numbers, libraries in pages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    try {
        choose(input.choice, input.rest);
    } catch (const Error& error) {
        fuzz::promise(!error.sentence().isEmpty());
    }
    return 0;
}
