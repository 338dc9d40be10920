#include "base/platform/terminal.h"

#include "base/platform/file.h"

#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace akimori::platform {

namespace {

/// Switches the echo of a terminal off, and back on in every case.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && ::tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

bool isTerminal(std::FILE* stream)
{
    return ::isatty(::fileno(stream)) == 1;
}

std::optional<std::string> askHidden(const std::string& prompt, std::size_t longest)
{
    const UniqueFd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.valid())
        return std::nullopt;
    std::string typed;
    const Silence silence(terminal.get());
    const bool asked = writeAll(terminal.get(), prompt);
    for (char byte = 0; asked && typed.size() < longest && readSome(terminal.get(), {&byte, 1}) == 1 && byte != '\n';)
        typed += byte;
    writeAll(terminal.get(), std::string_view("\n"));
    return typed;
}

void onInterrupt(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace akimori::platform
