#include "cli/secretprompt.h"

#include "base/error.h"
#include "base/uniquefd.h"
#include "cli/tr.h"

#include <QByteArray>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace akimori::cli {

namespace {

constexpr qsizetype kLongest = 1024;

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

QString askSecret(const char* variable, const QString& label)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const UniqueFd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY));
    if (!terminal.valid())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("%1 is needed, and there is no terminal to ask for it. Set the environment variable %2.")
                        .arg(label, QLatin1String(variable)));
    const QByteArray prompt = label.toUtf8() + ": ";
    QByteArray typed;
    const Silence silence(terminal.get());
    const bool asked = ::write(terminal.get(), prompt.constData(), static_cast<std::size_t>(prompt.size())) > 0;
    for (char byte = 0; asked && typed.size() < kLongest && ::read(terminal.get(), &byte, 1) == 1 && byte != '\n';)
        typed += byte;
    [[maybe_unused]] const auto ended = ::write(terminal.get(), "\n", 1);
    return QString::fromUtf8(typed);
}

} // namespace akimori::cli
