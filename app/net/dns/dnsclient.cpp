#include "net/dns/dnsclient.h"

#include "net/dns/dnsexchange.h"
#include "net/serveraddress.h"
#include "net/tr.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <deque>
#include <memory>

namespace akimori::net {

namespace {

constexpr qint64 kSliceMs = 100; // how soon a cancel is noticed

/// How a server has behaved so far.
struct Behaviour
{
    int inFlight = 0;
    int answered = 0;
    int unanswered = 0;
};

class Loop
{
public:
    Loop(const std::vector<DnsQuestion>& questions, const DnsLimits& limits, JobContext& job)
        : m_questions(questions)
        , m_limits(limits)
        , m_job(job)
        , m_replies(questions.size())
    {
        for (std::size_t i = 0; i < questions.size(); ++i)
            m_waiting.push_back(i);
    }

    std::vector<DnsReply> run()
    {
        while (!m_waiting.empty() || !m_active.empty()) {
            m_job.throwIfCancelled();
            startMore();
            wait();
            collect();
        }
        return std::move(m_replies);
    }

private:
    struct Active
    {
        std::size_t index;
        std::unique_ptr<DnsExchange> exchange;
    };

    void startMore()
    {
        std::deque<std::size_t> later;
        while (!m_waiting.empty() && static_cast<int>(m_active.size()) < m_limits.inFlight) {
            const std::size_t index = m_waiting.front();
            m_waiting.pop_front();
            const DnsQuestion& question = m_questions[index];
            Behaviour& server = m_servers[question.server.toString()];
            if (server.answered == 0 && server.unanswered >= m_limits.giveUpAfter) {
                m_replies[index].question = question;
                m_replies[index].overTcp = question.tcp;
                continue;
            }
            if (server.inFlight >= m_limits.inFlightPerServer) {
                later.push_back(index);
                continue;
            }
            ++server.inFlight;
            m_active.push_back({index, std::make_unique<DnsExchange>(question, m_limits)});
            m_active.back().exchange->start();
        }
        m_waiting.insert(m_waiting.begin(), later.begin(), later.end());
    }

    void wait()
    {
        std::vector<platform::Waiting> sockets;
        std::vector<DnsExchange*> owners;
        qint64 timeout = kSliceMs;
        for (const Active& active : m_active) {
            timeout = std::clamp<qint64>(active.exchange->millisecondsLeft(), 0, timeout);
            if (active.exchange->socket() == platform::kNoSocket)
                continue;
            const bool toWrite = active.exchange->wantsToWrite();
            sockets.push_back({active.exchange->socket(), !toWrite, toWrite, false});
            owners.push_back(active.exchange.get());
        }
        if (platform::waitForSockets(sockets, std::chrono::milliseconds(timeout)) > 0) {
            for (std::size_t i = 0; i < sockets.size(); ++i) {
                if (sockets[i].ready)
                    owners[i]->ready();
            }
        }
        for (const Active& active : m_active)
            active.exchange->tick();
    }

    void collect()
    {
        for (Active& active : m_active) {
            if (!active.exchange->finished())
                continue;
            DnsReply& reply = active.exchange->reply();
            Behaviour& server = m_servers[reply.question.server.toString()];
            --server.inFlight;
            // A closed TCP port says nothing about UDP.
            server.unanswered += reply.answered() || reply.overTcp ? 0 : 1;
            server.answered += reply.answered() ? 1 : 0;
            m_replies[active.index] = std::move(reply);
        }
        std::erase_if(m_active, [](const Active& active) { return active.exchange->finished(); });
    }

    const std::vector<DnsQuestion>& m_questions;
    const DnsLimits& m_limits;
    JobContext& m_job;
    std::vector<DnsReply> m_replies;
    std::deque<std::size_t> m_waiting;
    std::vector<Active> m_active;
    QHash<QString, Behaviour> m_servers;
};

} // namespace

QString DnsReply::failure() const
{
    switch (outcome) {
    case DnsOutcome::Answered:
        return {};
    case DnsOutcome::NoAnswer:
        if (wasTruncated)
            return Tr::tr("the answer is too long for UDP, and TCP does not answer");
        return overTcp ? Tr::tr("no answer over TCP") : Tr::tr("no answer");
    case DnsOutcome::Refused:
        if (wasTruncated)
            return Tr::tr("the answer is too long for UDP, and TCP is refused");
        return overTcp ? Tr::tr("TCP is refused") : Tr::tr("the port is closed or cannot be reached");
    case DnsOutcome::Broken:
        return Tr::tr("the answer is not valid DNS");
    }
    return {};
}

std::vector<DnsReply> askDns(const std::vector<DnsQuestion>& questions, const DnsLimits& limits,
                             JobContext& job)
{
    return Loop(questions, limits, job).run();
}

DnsReply askDns(const DnsQuestion& question, const DnsLimits& limits, JobContext& job)
{
    return askDns(std::vector{question}, limits, job).front();
}

QList<ServerAddress> systemResolvers()
{
    QList<ServerAddress> resolvers;
    QFile file(QStringLiteral("/etc/resolv.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return resolvers;
    for (const QByteArray& line : file.read(1 << 16).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver" || resolvers.size() == 3)
            continue;
        try {
            resolvers.append(withPort(parseServerAddress(QString::fromLatin1(words[1])), 53));
        } catch (const std::exception&) {
            continue; // a link-local address with a scope: the others are asked
        }
    }
    return resolvers;
}

} // namespace akimori::net
