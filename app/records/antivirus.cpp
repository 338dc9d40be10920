#include "records/antivirus.h"

#include "records/words.h"

#include <array>

namespace akimori {

using records::Tr;
using records::Word;

namespace {
constexpr std::array kMeans{Word<AntivirusMeans>{AntivirusMeans::Hand, "hand"},
    Word<AntivirusMeans>{AntivirusMeans::ClamServer, "clam-server"},
    Word<AntivirusMeans>{AntivirusMeans::ClamSocket, "clam-socket"},
    Word<AntivirusMeans>{AntivirusMeans::Product, "product"}};
} // namespace

QString toString(AntivirusMeans means) { return records::spell(kMeans, means); }
AntivirusMeans antivirusMeansFromString(const QString& text) { return records::read(kMeans, text); }

QString displayName(AntivirusMeans means)
{
    switch (means) {
    case AntivirusMeans::Hand: return Tr::tr("Entered by hand");
    case AntivirusMeans::ClamServer: return Tr::tr("ClamAV on the server");
    case AntivirusMeans::ClamSocket: return Tr::tr("ClamAV through its socket");
    case AntivirusMeans::Product: return Tr::tr("Command of the product on the server");
    }
    return {};
}

} // namespace akimori
