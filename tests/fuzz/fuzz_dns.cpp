#include "base/error.h"
#include "fuzzinput.h"
#include "net/dns/dnsmessage.h"
#include "net/dns/dnsname.h"

using namespace akimori;

/// Answers of name servers, and names that people type.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::Input input(data, size);
    if (input.choice & 1) {
        try {
            const QString name = net::normalizedDnsName(QString::fromUtf8(input.rest));
            fuzz::promise(net::normalizedDnsName(name) == name);
            net::displayDnsName(name);
        } catch (const Error& error) {
            fuzz::promise(!error.sentence().isEmpty());
        }
        return 0;
    }
    static const QByteArray kQuestion = net::encodeDnsQuery(QStringLiteral("www.example.jp"), QStringLiteral("A"), 4660, {});
    net::matchQuestion(kQuestion, input.rest);
    if (const auto message = net::decodeDnsMessage(input.rest)) {
        for (const auto* section : {&message->answer, &message->authority, &message->additional}) {
            for (const net::DnsRecord& record : *section) {
                net::valuesOf(*section, record.name, record.type);
                net::withoutFinalDot(record.value);
            }
        }
    }
    return 0;
}
