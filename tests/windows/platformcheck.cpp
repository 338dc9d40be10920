// The Windows side of app/base/platform, without Qt: built by MinGW-w64 and run under Wine (run.sh). What it asks is what
// tests/unit/base/tst_platform.cpp asks of the POSIX side.
#include "base/platform/folder.h"
#include "base/platform/memory.h"
#include "base/platform/process.h"
#include "base/platform/socket.h"
#include "base/platform/terminal.h"
#include "base/platform/volume.h"

#include <cerrno>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

using namespace akimori;
using namespace akimori::platform;
using namespace std::chrono_literals;
using std::string_view;

namespace {

int failures = 0;

#define CHECK(condition)                                                                                                \
    do {                                                                                                                \
        if (!(condition)) {                                                                                             \
            ++failures;                                                                                                 \
            std::printf("line %d: %s (errno %d)\n", __LINE__, #condition, errno);                                       \
        }                                                                                                               \
    } while (false)

constexpr char kTop[] = "akimori-check-\xE6\xA1\x9C"; // a Japanese name
constexpr auto kLong = 60s;

std::string at(const char* name)
{
    return std::string(kTop) + '\\' + name;
}

std::string contentsOf(const std::string& path)
{
    const UniqueFd fd = openToRead(path.c_str());
    char buffer[64];
    const std::ptrdiff_t got = fd.valid() ? readSome(fd.get(), buffer) : -1;
    return got < 0 ? "<none>" : std::string(buffer, static_cast<std::size_t>(got));
}

void files()
{
    const std::string path = at("new");
    {
        const UniqueFd fd = openToWrite(path.c_str(), Create::New);
        CHECK(fd.valid() && writeAll(fd.get(), string_view("first\n")) && syncFile(fd.get()));
        CHECK(statusOf(fd.get())->size == 6); // no carriage return was added
    }
    CHECK(!openToWrite(path.c_str(), Create::New).valid() && errno == EEXIST);
    CHECK(!createEmptyFile(path.c_str()) && errno == EEXIST);
    CHECK(openToWrite(path.c_str(), Create::Keep).valid() && contentsOf(path) == "first\n");
    {
        const UniqueFd fd = openToWrite(path.c_str(), Create::Keep);
        char buffer[16];
        CHECK(writeAt(fd.get(), string_view("AB"), 3) == 2);
        CHECK(readAt(fd.get(), buffer, 4) == 2 && readAt(fd.get(), buffer, 6) == 0);
        CHECK(cutFile(fd.get(), 4) && setModified(fd.get(), 1'700'000'000));
        CHECK(seekTo(fd.get(), 1) && readSome(fd.get(), buffer) == 3);
        CHECK(!setDirect(fd.get(), true) && setDirect(fd.get(), false) && !isDirect(fd.get()));
        CHECK(statusOf(fd.get())->mtimeNs == 1'700'000'000'000'000'000);
        CHECK(setMode(fd.get(), 0400) && statusOf(fd.get())->mode == 0400);
        CHECK(setMode(fd.get(), 0600) && statusOf(fd.get())->mode == 0600);
    }
    CHECK(contentsOf(path) == "firA");
    CHECK(openToWrite(path.c_str(), Create::Empty).valid() && contentsOf(path).empty());
    CHECK(!openToRead(at("missing").c_str()).valid() && errno == ENOENT);
    CHECK(!openToWrite(kTop, Create::Keep).valid()); // a folder
}

void names()
{
    CHECK(createEmptyFile(at("from").c_str()));
    CHECK(moveFile(at("from").c_str(), at("new").c_str()) && !statusOf(at("from").c_str()));
    CHECK(syncFolder(kTop));
    CHECK(!syncFolder(at("new").c_str()) && errno == ENOTDIR);
    CHECK(!syncFolder(at("missing").c_str()) && errno == ENOENT);
    CHECK(!removeFile(at("missing").c_str()) && errno == ENOENT);
    UniqueFd first = openToWrite(at("lock").c_str(), Create::Keep);
    const UniqueFd second = openToWrite(at("lock").c_str(), Create::Keep);
    CHECK(lockFile(first.get()));
    CHECK(!lockFile(second.get()) && errno == EWOULDBLOCK);
    first.reset();
    CHECK(lockFile(second.get()));
}

void folders()
{
    CHECK(makeFolder(at("sub").c_str(), 0700));
    CHECK(!makeFolder(at("sub").c_str(), 0700) && errno == EEXIST);
    CHECK(writeAll(openToWrite(at("sub\\file").c_str(), Create::New).get(), string_view("inside")));
    const Folder top = Folder::open(kTop);
    CHECK(top.valid());
    const Folder sub = top.folder("sub");
    CHECK(sub.valid());
    char buffer[16];
    CHECK(readSome(sub.file("file").get(), buffer) == 6);
    CHECK(sub.status("file")->kind == FileKind::Regular && top.status("sub")->kind == FileKind::Folder);
    CHECK(!sub.status("missing") && !top.folder("missing").valid() && errno == ENOENT);
    CHECK(!sub.folder("file").valid() && errno == ENOTDIR);
    CHECK(!top.file("sub\\file").valid() && errno == EINVAL);
    CHECK(!sub.folder("..").valid() && !sub.file("file:stream").valid());
    std::set<std::string> seen;
    CHECK(top.forEachName([&](const char* name) {
        seen.insert(name);
        return true;
    }));
    CHECK(seen == (std::set<std::string>{"lock", "new", "sub"}));
    CHECK(!moveFile(at("sub").c_str(), at("away").c_str())); // it is held, so nobody can put another in its place
    CHECK(!Folder::open(at("new").c_str()).valid() && errno == ENOTDIR);
}

void sockets()
{
    int port = 0;
    const Socket listener = listenOnLoopback(port);
    CHECK(listener.valid() && port > 0);
    const auto endpoint = endpointOf("127.0.0.1", port);
    const Socket here = openSocket(*endpoint, SocketKind::Stream);
    const int begun = beginConnect(here.get(), *endpoint);
    CHECK(begun == 0 || begun == EINPROGRESS);
    CHECK(waitForSocket(here.get(), false, true, kLong) == 1 && outcomeOf(here.get()) == 0);
    CHECK(waitForSocket(listener.get(), true, false, kLong) == 1);
    Socket there = acceptFrom(listener.get());
    char buffer[16];
    CHECK(receiveSome(here.get(), buffer) == -1 && errno == EAGAIN);
    CHECK(waitForSocket(here.get(), true, false, 0ms) == 0);
    CHECK(sendSome(there.get(), string_view("abc")) == 3);
    CHECK(waitForSocket(here.get(), true, false, kLong) == 1);
    CHECK(peekSome(here.get(), buffer) == 3 && receiveSome(here.get(), buffer) == 3);
    there.reset();
    CHECK(waitForSocket(here.get(), true, false, kLong) == 1 && receiveSome(here.get(), buffer) == 0);
    CHECK(!connectLocal("akimori-none.sock").valid());
    CHECK(!connectLocal("").valid() && errno == ENAMETOOLONG);
    CHECK(resolve("127.0.0.1", 80).endpoints.size() == 1 && !endpointOf("example.jp", 80));
    std::array<unsigned char, 16> v6 = {};
    CHECK(parseIpv6("2001:DB8:0::1", v6) && textOfIpv6(v6) == "2001:db8::1");
}

void closedPort()
{
    int port = 0;
    listenOnLoopback(port).reset();
    const auto endpoint = endpointOf("127.0.0.1", port);
    const Socket socket = openSocket(*endpoint, SocketKind::Stream);
    int outcome = beginConnect(socket.get(), *endpoint);
    if (outcome == EINPROGRESS) {
        CHECK(waitForSocket(socket.get(), false, true, kLong) == 1);
        outcome = outcomeOf(socket.get());
    }
    CHECK(outcome == ECONNREFUSED);
}

void theRest()
{
    CHECK(!makePipe().valid() && errno == ENOSYS);
    Child child;
    CHECK(!child.start({{"cmd"}, {}}, -1, -1, -1) && errno == ENOSYS && !child.running());
    CHECK(!confineThisProcess(1u << 30) && errno == ENOSYS);
    CHECK(!userName().empty() && isOnLocalDisk("."));
    CHECK(holdsBytes("abc", "bc") && !holdsBytes("abc", "bd"));
}

} // namespace

int main()
{
    CHECK(makeFolder(kTop, 0700));
    files();
    names();
    folders();
    sockets();
    closedPort();
    theRest();
    for (const char* name : {"new", "lock", "sub\\file"})
        CHECK(removeFile(at(name).c_str()));
    std::printf(failures == 0 ? "all checks passed\n" : "%d checks failed\n", failures);
    return failures != 0;
}
