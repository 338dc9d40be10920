#include "base/platform/terminal.h"

#include "base/platform/error_windows.h"

#include <windows.h>

#include <atomic>
#include <csignal>
#include <io.h>

// Compiled with MinGW-w64, never run: it needs a person at a console.

namespace akimori::platform {

namespace {

class Console
{
public:
    explicit Console(const wchar_t* name)
        : m_handle(::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                 OPEN_EXISTING, 0, nullptr))
    {
    }
    ~Console()
    {
        if (m_changed)
            ::SetConsoleMode(m_handle, m_before);
        if (valid())
            ::CloseHandle(m_handle);
    }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    bool valid() const { return m_handle != INVALID_HANDLE_VALUE; }
    void hideInput()
    {
        m_changed = ::GetConsoleMode(m_handle, &m_before) &&
                    ::SetConsoleMode(m_handle, (m_before | ENABLE_LINE_INPUT) & ~DWORD{ENABLE_ECHO_INPUT});
    }
    void write(const std::wstring& text)
    {
        DWORD written = 0;
        ::WriteConsoleW(m_handle, text.c_str(), static_cast<DWORD>(text.size()), &written, nullptr);
    }
    /// One line without its end.
    std::wstring readLine(std::size_t longest)
    {
        std::wstring line;
        wchar_t letter = 0;
        DWORD got = 0;
        while (line.size() < longest && ::ReadConsoleW(m_handle, &letter, 1, &got, nullptr) && got == 1 && letter != L'\n') {
            if (letter != L'\r')
                line += letter;
        }
        return line;
    }

private:
    HANDLE m_handle;
    DWORD m_before = 0;
    bool m_changed = false;
};

std::atomic<void (*)(int)> interruptHandler{nullptr};

BOOL WINAPI onConsoleEvent(DWORD event)
{
    void (*const handler)(int) = interruptHandler.load();
    if (!handler)
        return FALSE;
    handler(event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT ? SIGINT : SIGTERM);
    return TRUE;
}

} // namespace

bool isTerminal(std::FILE* stream)
{
    return ::_isatty(::_fileno(stream)) != 0;
}

std::optional<std::string> askHidden(const std::string& prompt, std::size_t longest)
{
    Console input(L"CONIN$");
    Console output(L"CONOUT$");
    if (!input.valid() || !output.valid())
        return std::nullopt;
    input.hideInput();
    output.write(wide(prompt.c_str()));
    const std::string typed = utf8(input.readLine(longest).c_str());
    output.write(L"\r\n");
    return typed;
}

void onInterrupt(void (*handler)(int))
{
    interruptHandler.store(handler);
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

} // namespace akimori::platform
