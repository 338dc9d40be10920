#include "base/alignedblock.h"
#include "base/platform/folder.h"
#include "base/platform/process.h"
#include "base/platform/socket.h"
#include "base/platform/terminal.h"
#include "base/platform/volume.h"
#include "support/tempfolder.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <pthread.h>
#include <sys/stat.h>
#include <thread>

using namespace akimori;
using namespace akimori::platform;
using namespace std::chrono_literals;

namespace {

constexpr auto kLong = 60s; ///< far beyond what is waited for; only a hang reaches it

/// Calls go on after signals of this kind, which would end a call that does not retry.
class Interruptions
{
public:
    Interruptions()
    {
        struct sigaction action = {};
        action.sa_handler = [](int) { ++s_count; }; // without SA_RESTART
        s_count = 0;
        ::sigaction(SIGUSR1, &action, &m_before);
        m_thread = std::thread([this, target = ::pthread_self()] {
            while (!m_stop) {
                ::pthread_kill(target, SIGUSR1);
                std::this_thread::yield();
            }
        });
    }
    ~Interruptions()
    {
        m_stop = true;
        m_thread.join();
        ::sigaction(SIGUSR1, &m_before, nullptr);
    }
    static int count() { return s_count; }

private:
    static inline std::atomic<int> s_count{0};
    struct sigaction m_before = {};
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

Socket connected(SocketHandle listener, int port, Socket& accepted)
{
    const auto endpoint = endpointOf("127.0.0.1", port);
    Socket socket = openSocket(*endpoint, SocketKind::Stream);
    const int begun = beginConnect(socket.get(), *endpoint);
    if (begun != 0 && (begun != EINPROGRESS || waitForSocket(socket.get(), false, true, kLong) != 1))
        return {};
    if (outcomeOf(socket.get()) != 0 || waitForSocket(listener, true, false, kLong) != 1)
        return {};
    accepted = acceptFrom(listener);
    return socket;
}

} // namespace

class tst_platform : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ignoreBrokenPipes(); }

    void newFileIsNeverWrittenOver()
    {
        const test::TempFolder folder;
        const QByteArray path = folder.at("new");
        UniqueFd fd = openToWrite(path.constData(), Create::New, 0640);
        QVERIFY(fd.valid());
        QVERIFY(writeAll(fd.get(), QByteArray("first")));
        QVERIFY(setMode(fd.get(), 0640));
        QCOMPARE(statusOf(fd.get())->mode, 0640u);
        QVERIFY(!openToWrite(path.constData(), Create::New).valid());
        QCOMPARE(errno, EEXIST);
        QVERIFY(!createEmptyFile(path.constData()));
        QCOMPARE(errno, EEXIST);
        QCOMPARE(folder.read("new"), QByteArray("first"));
        QVERIFY(openToWrite(path.constData(), Create::Keep).valid());
        QCOMPARE(folder.read("new"), QByteArray("first"));
        QVERIFY(openToWrite(path.constData(), Create::Empty).valid());
        QCOMPARE(folder.read("new"), QByteArray());
        QVERIFY(createEmptyFile(folder.at("empty").constData()));
        QCOMPARE(statusOf(folder.at("empty").constData())->mode, 0600u);
    }

    void linksAreNotFollowed()
    {
        const test::TempFolder folder;
        folder.write("target", "kept");
        folder.symlink("target", "link");
        folder.symlink("nowhere", "dangling");
        const QByteArray link = folder.at("link");
        QVERIFY(openToRead(link.constData()).valid());
        QVERIFY(!openToRead(link.constData(), Link::Refuse).valid());
        QCOMPARE(errno, ELOOP);
        for (const Create create : {Create::New, Create::Empty, Create::Keep}) {
            QVERIFY(!openToWrite(link.constData(), create).valid());
            QVERIFY(!openToWrite(folder.at("dangling").constData(), create).valid());
        }
        QCOMPARE(folder.read("target"), QByteArray("kept"));
        QVERIFY(!folder.exists("nowhere"));
        QCOMPARE(statusOf(link.constData(), Link::Refuse)->kind, FileKind::Link);
        QCOMPARE(statusOf(link.constData())->kind, FileKind::Regular);
    }

    void readingEndsWithZeroAndMayBeShort()
    {
        const test::TempFolder folder;
        const UniqueFd fd = openToRead(folder.write("file", "0123456789").constData());
        char buffer[64];
        QCOMPARE(readAt(fd.get(), buffer, 7), 3);
        QCOMPARE(QByteArray(buffer, 3), QByteArray("789"));
        QCOMPARE(readAt(fd.get(), buffer, 10), 0);
        QCOMPARE(readSome(fd.get(), {buffer, 4}), 4); // readAt() did not move it here
        QVERIFY(seekTo(fd.get(), 8));
        QCOMPARE(readSome(fd.get(), buffer), 2);
        QCOMPARE(readSome(fd.get(), buffer), 0);
        QCOMPARE(writeSome(fd.get(), QByteArray("x")), -1); // open for reading only
        QCOMPARE(errno, EBADF);
        QVERIFY(!openToRead(folder.at("missing").constData()).valid());
        QCOMPARE(errno, ENOENT);
    }

    void filesAreChangedInPlace()
    {
        const test::TempFolder folder;
        const QByteArray path = folder.write("file", "0123456789");
        const UniqueFd fd = openToWrite(path.constData(), Create::Keep);
        QCOMPARE(writeAt(fd.get(), QByteArray("AB"), 3), 2);
        QVERIFY(cutFile(fd.get(), 6));
        QVERIFY(setModified(fd.get(), 1'700'000'000));
        QVERIFY(syncFile(fd.get()));
        QCOMPARE(folder.read("file"), QByteArray("012AB5"));
        const auto status = statusOf(path.constData());
        QCOMPARE(status->kind, FileKind::Regular);
        QCOMPARE(status->size, 6);
        QCOMPARE(status->mtimeNs, 1'700'000'000'000'000'000);
        QCOMPARE(status->links, 1u);
        QCOMPARE(status->inode, statusOf(fd.get())->inode);
    }

    void whatIsWrittenPastTheCacheIsThere()
    {
        const test::TempFolder folder;
        const UniqueFd fd = openToWrite(folder.at("direct").constData(), Create::New);
        AlignedBlock block = alignedBlock(2 * kDiskAlignment);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(block.get()) % kDiskAlignment, 0u);
        std::memset(block.get(), 'a', 2 * kDiskAlignment);
        const bool direct = setDirect(fd.get(), true); // tmpfs of an older kernel has no such way
        QCOMPARE(isDirect(fd.get()), direct);
        QCOMPARE(writeAt(fd.get(), {block.get(), 2 * kDiskAlignment}, 0), std::ptrdiff_t{2 * kDiskAlignment});
        QVERIFY(setDirect(fd.get(), false));
        QVERIFY(!isDirect(fd.get()));
        startWriting(fd.get(), 0, 2 * kDiskAlignment);
        dropFromCache(fd.get());
        expectSequentialReading(fd.get());
        QCOMPARE(folder.read("direct"), QByteArray(2 * kDiskAlignment, 'a'));
    }

    void namesAreMovedRemovedAndSynced()
    {
        const test::TempFolder folder;
        const QByteArray from = folder.write("from", "new");
        const QByteArray to = folder.write("to", "old");
        QVERIFY(moveFile(from.constData(), to.constData()));
        QCOMPARE(folder.read("to"), QByteArray("new"));
        QVERIFY(!folder.exists("from"));
        QVERIFY(syncFolder(folder.bytes().constData()));
        QVERIFY(!syncFolder(to.constData()));
        QCOMPARE(errno, ENOTDIR);
        QVERIFY(!syncFolder(folder.at("missing").constData()));
        QCOMPARE(errno, ENOENT);
        QVERIFY(removeFile(to.constData()));
        QVERIFY(!removeFile(to.constData()));
        QCOMPARE(errno, ENOENT);
        QVERIFY(makeFolder(folder.at("sub").constData(), 0700));
        QCOMPARE(statusOf(folder.at("sub").constData())->kind, FileKind::Folder);
        QVERIFY(!makeFolder(folder.at("sub").constData(), 0700));
        QCOMPARE(errno, EEXIST);
    }

    void oneHoldsTheLock()
    {
        const test::TempFolder folder;
        const QByteArray path = folder.at("lock");
        UniqueFd first = openToWrite(path.constData(), Create::Keep);
        const UniqueFd second = openToWrite(path.constData(), Create::Keep);
        QVERIFY(lockFile(first.get()));
        QVERIFY(!lockFile(second.get()));
        QCOMPARE(errno, EWOULDBLOCK);
        first.reset();
        QVERIFY(lockFile(second.get()));
    }

    void folderIsReadByNameAndWithoutLinks()
    {
        const test::TempFolder temporary;
        temporary.write("sub/file", "x");
        temporary.symlink("file", "sub/link");
        temporary.symlink("sub", "folderlink");
        QVERIFY(::mkfifo(temporary.at("sub/pipe").constData(), 0600) == 0);
        const Folder top = Folder::open(temporary.bytes().constData());
        QVERIFY(top.valid());
        const Folder sub = top.folder("sub");
        QVERIFY(sub.valid());
        QVERIFY(sub.file("file").valid());
        QVERIFY(!sub.file("link").valid());
        QVERIFY(!top.folder("folderlink").valid());
        QVERIFY(!top.folder("missing").valid());
        QCOMPARE(errno, ENOENT);
        QVERIFY(sub.file("pipe").valid()); // and does not wait for a writer
        QCOMPARE(sub.status("pipe")->kind, FileKind::Fifo);
        QCOMPARE(sub.status("link")->kind, FileKind::Link);
        QCOMPARE(sub.linkTarget("link"), std::optional<std::string>("file"));
        QVERIFY(!sub.linkTarget("file"));
        QVERIFY(!sub.status("missing"));
        for (int round = 0; round < 2; ++round) { // each reading starts anew
            QSet<QByteArray> names;
            QVERIFY(sub.forEachName([&](const char* name) {
                names.insert(name);
                return true;
            }));
            QCOMPARE(names, (QSet<QByteArray>{"file", "link", "pipe"}));
        }
        int seen = 0;
        QVERIFY(sub.forEachName([&](const char*) { return ++seen < 2; }));
        QCOMPARE(seen, 2);
        QVERIFY(!Folder::open(temporary.at("sub/file").constData()).valid());
        QCOMPARE(errno, ENOTDIR);
    }

    void aFolderThatIsSwappedForALinkLeadsNowhereElse()
    {
        const test::TempFolder temporary;
        temporary.write("sub/file", "inside");
        temporary.write("other/file", "outside");
        const Folder sub = Folder::open(temporary.bytes().constData()).folder("sub");
        QVERIFY(moveFile(temporary.at("sub").constData(), temporary.at("away").constData()));
        temporary.symlink("other", "sub");
        const UniqueFd fd = sub.file("file");
        char buffer[16];
        QCOMPARE(QByteArray(buffer, readSome(fd.get(), buffer)), QByteArray("inside"));
    }

    void writeAllGoesOnAfterShortWritesAndSignals()
    {
        Pipe pipe = makePipe();
        QVERIFY(pipe.valid());
        const QByteArray sent(3 << 20, 'w'); // many times what a pipe holds
        QByteArray received;
        std::atomic<bool> ended{false};
        std::thread reader([&received, &ended, from = std::move(pipe.read)] {
            while (Interruptions::count() < 100 && !ended) // the pipe is full by then, and writing waits
                std::this_thread::yield();
            char block[1000];
            for (std::ptrdiff_t got; (got = readSome(from.get(), block)) > 0;)
                received.append(block, got);
        });
        bool written = false;
        {
            const Interruptions interruptions;
            written = writeAll(pipe.write.get(), sent);
            ended = true;
        }
        pipe.write.reset();
        reader.join();
        QVERIFY(written);
        QCOMPARE(received.size(), sent.size());
        QVERIFY(received == sent);
    }

    void pipesAreWaitedForAndTellOfTheirEnd()
    {
        Pipe pipe = makePipe();
        setNonBlocking(pipe.read.get());
        char buffer[8];
        QCOMPARE(readSome(pipe.read.get(), buffer), -1);
        QCOMPARE(errno, EAGAIN);
        std::array<PipeEnd, 3> ends{{{pipe.read.get()}, {-1}, {pipe.write.get(), true}}};
        QCOMPARE(waitForPipes(ends, kLong), 1);
        QVERIFY(!ends[0].ready && !ends[1].ready && ends[2].ready);
        QVERIFY(writeAll(pipe.write.get(), QByteArray("x")));
        QCOMPARE(waitForPipes({ends.data(), 1}, kLong), 1);
        QCOMPARE(readSome(pipe.read.get(), buffer), 1);
        pipe.write.reset();
        QCOMPARE(waitForPipes({ends.data(), 1}, kLong), 1);
        QVERIFY(ends[0].ready);
        QCOMPARE(readSome(pipe.read.get(), buffer), 0);
        Pipe broken = makePipe();
        broken.read.reset();
        QVERIFY(!writeAll(broken.write.get(), QByteArray("x")));
        QCOMPARE(errno, EPIPE);
    }

    void socketsSendReceiveAndTellOfTheirEnd()
    {
        int port = 0;
        const Socket listener = listenOnLoopback(port);
        QVERIFY(listener.valid() && port > 0);
        Socket there;
        const Socket here = connected(listener.get(), port, there);
        QVERIFY(here.valid() && there.valid());
        char buffer[16];
        QCOMPARE(receiveSome(here.get(), buffer), -1);
        QCOMPARE(errno, EAGAIN);
        QCOMPARE(waitForSocket(here.get(), true, false, 0ms), 0);
        QCOMPARE(sendSome(there.get(), QByteArray("abc")), 3);
        QCOMPARE(waitForSocket(here.get(), true, false, kLong), 1);
        QCOMPARE(peekSome(here.get(), {buffer, 1}), 1);
        QCOMPARE(receiveSome(here.get(), buffer), 3);
        there.reset();
        QCOMPARE(waitForSocket(here.get(), true, false, kLong), 1);
        QCOMPARE(receiveSome(here.get(), buffer), 0);
        std::ptrdiff_t put = 0; // the peer is gone: an error in the end, never a signal
        while (put >= 0) {
            put = sendSome(here.get(), QByteArray("x"));
            if (put < 0 && errno == EAGAIN)
                put = waitForSocket(here.get(), false, true, kLong) > 0 ? 0 : -1;
        }
        QVERIFY2(errno == EPIPE || errno == ECONNRESET, std::strerror(errno));
    }

    void shutDownWakesWhoeverWaits()
    {
        int port = 0;
        const Socket listener = listenOnLoopback(port);
        Socket there;
        const Socket here = connected(listener.get(), port, there);
        QVERIFY(here.valid());
        std::ptrdiff_t got = -2;
        std::thread waiter([&] {
            char byte = 0;
            if (waitForSocket(here.get(), true, false, kLong) == 1)
                got = receiveSome(here.get(), {&byte, 1});
        });
        shutDown(here.get());
        waiter.join();
        QCOMPARE(got, 0);
    }

    void closedPortIsRefused()
    {
        int port = 0;
        {
            const Socket listener = listenOnLoopback(port);
            QVERIFY(listener.valid());
        }
        const auto endpoint = endpointOf("127.0.0.1", port);
        const Socket socket = openSocket(*endpoint, SocketKind::Stream);
        int outcome = beginConnect(socket.get(), *endpoint);
        if (outcome == EINPROGRESS) {
            QCOMPARE(waitForSocket(socket.get(), false, true, kLong), 1);
            outcome = outcomeOf(socket.get());
        }
        QCOMPARE(outcome, ECONNREFUSED);
        const test::TempFolder folder;
        QVERIFY(!connectLocal(folder.at("none.sock").constData()).valid());
        QCOMPARE(errno, ENOENT);
        QVERIFY(!connectLocal(QByteArray(500, 'x').constData()).valid());
        QCOMPARE(errno, ENAMETOOLONG);
        QVERIFY(!connectLocal("").valid());
    }

    void addressesAreRead()
    {
        QVERIFY(endpointOf("192.0.2.1", 53) && endpointOf("2001:db8::1", 53));
        QVERIFY(!endpointOf("example.jp", 53) && !endpointOf("192.0.2.1 ", 53) && !endpointOf("", 53));
        std::array<unsigned char, 4> v4 = {};
        std::array<unsigned char, 16> v6 = {};
        QVERIFY(parseIpv4("192.0.2.1", v4));
        QCOMPARE(v4[3], 1);
        QVERIFY(!parseIpv4("192.0.2", v4));
        QVERIFY(parseIpv6("2001:DB8:0::1", v6));
        QCOMPARE(textOfIpv6(v6), std::string("2001:db8::1"));
        const Resolved local = resolve("127.0.0.1", 80);
        QVERIFY(local.failure.empty());
        QCOMPARE(local.endpoints.size(), 1u);
        const Resolved missing = resolve("no such name", 80);
        QVERIFY(!missing.failure.empty() && missing.endpoints.empty());
    }

    void childrenEndWithStatusOrSignal()
    {
        Child child;
        ExitStatus status;
        QVERIFY(child.ended(status)); // there is none
        QVERIFY(!child.start({{"/no/such/program"}, {}}, -1, -1, -1));
        QCOMPARE(errno, ENOENT);
        Pipe output = makePipe();
        QVERIFY(child.start({{"sh", "-c", "printf %s \"$AKIMORI_WORD\"; exit 7"}, {"AKIMORI_WORD=seen"}}, -1,
                            output.write.get(), -1));
        output.write.reset();
        char buffer[16];
        QCOMPARE(QByteArray(buffer, readSome(output.read.get(), buffer)), QByteArray("seen"));
        QTRY_VERIFY_WITH_TIMEOUT(child.ended(status), 60'000);
        QCOMPARE(status.code, 7);
        QVERIFY(status.signal.empty());
        QVERIFY(child.start({{"sh", "-c", "kill -KILL $$"}, {}}, -1, -1, -1));
        QTRY_VERIFY_WITH_TIMEOUT(child.ended(status), 60'000);
        QCOMPARE(status.signal, std::string("KILL"));
    }

    void killedChildIsGone()
    {
        Pipe output = makePipe();
        Child child;
        QVERIFY(child.start({{"sh", "-c", "exec sleep 600"}, {}}, -1, output.write.get(), -1));
        output.write.reset();
        QVERIFY(child.running());
        child.kill();
        QVERIFY(!child.running());
        char byte = 0;
        QCOMPARE(readSome(output.read.get(), {&byte, 1}), 0); // the last writer is gone
        QVERIFY(child.start({{"sleep", "600"}, {}}, -1, -1, -1));
        child.terminate();
        QVERIFY(!child.running());
    }

    void aLineToAChildIsASocket()
    {
        Child child;
        Socket line;
        QVERIFY(child.startWithSocket({{"/bin/cat"}, {}, false}, line));
        QCOMPARE(sendSome(line.get(), QByteArray("echo")), 4);
        char buffer[16];
        QCOMPARE(waitForSocket(line.get(), true, false, kLong), 1);
        QCOMPARE(QByteArray(buffer, receiveSome(line.get(), buffer)), QByteArray("echo"));
        child.kill();
        QCOMPARE(waitForSocket(line.get(), true, false, kLong), 1);
        QCOMPARE(receiveSome(line.get(), buffer), 0);
        QCOMPARE(sendSome(line.get(), QByteArray("x")), -1);
        QCOMPARE(errno, EPIPE);
    }

    void filesAreNoTerminals()
    {
        std::FILE* file = std::tmpfile();
        QVERIFY(file && !isTerminal(file));
        std::fclose(file);
        const test::TempFolder folder;
        QVERIFY(isOnLocalDisk(folder.bytes().constData()));
        QVERIFY(!isOnLocalDisk(folder.at("missing").constData()));
    }
};

QTEST_APPLESS_MAIN(tst_platform)
#include "tst_platform.moc"
