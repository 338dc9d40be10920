#include "remote/script.h"

#include "remote/tr.h"

#include <QRandomGenerator>

#include <cstring>

namespace akimori::remote {

namespace {

constexpr qsizetype kMaxNoise = 64 << 10;
constexpr qsizetype kErrorTail = 8 << 10;

QByteArray makeNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char*>(words), sizeof words).toHex();
}

QByteArray singleQuoted(const QByteArray& text)
{
    return '\'' + QByteArray(text).replace('\'', "'\\''") + '\'';
}

/// The body is wrapped so that: arguments are read by length and checked; a start marker precedes all output;
/// the end trailer of fixed length carries the body's status even when the body calls exit.
QByteArray wrapped(const Script& script, const QByteArray& nonce, const char* beforeBody = "")
{
    QByteArray text = "printf 'AKM-BEGIN %s\\n' " + nonce + "\n(\n";
    for (qsizetype i = 0; i < script.arguments.size(); ++i) {
        const QByteArray name = "A" + QByteArray::number(i + 1);
        const QByteArray length = QByteArray::number(script.arguments.at(i).size());
        text += name + "=$(dd bs=1 count=" + length + " 2>/dev/null; printf x); " + name + "=${" + name + "%x}\n"
                + "[ ${#" + name + "} -eq " + length + " ] || { echo akimori: argument cut >&2; exit 125; }\n";
    }
    text += beforeBody;
    text += script.body;
    text += "\n)\nprintf '\\nAKM-END %s %03d\\n' " + nonce + " $?\n";
    return text;
}

QByteArray commandLine(const QByteArray& wrappedScripts)
{
    return "exec sh -c " + singleQuoted("LC_ALL=C; export LC_ALL; unset CDPATH IFS\n" + wrappedScripts);
}

[[noreturn]] void throwNoTrailer(const char* script, bool begun, const ExecOutcome& done, const QByteArray& errorTail)
{
    const QString detail = QStringLiteral("%1: no end trailer; sshd status %2, signal %3; %4")
                               .arg(QLatin1String(script))
                               .arg(done.status)
                               .arg(QString::fromLatin1(done.signal), QString::fromUtf8(errorTail.right(2000)));
    if (!begun && done.status >= 0)
        throw Error(ErrorCode::RemoteCommandFailed,
                    Tr::tr("The server refused to start Akimori's command. Check that the login user may run "
                           "commands and has a POSIX shell."),
                    detail);
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The connection to the server was cut before the command ended, so its result does not "
                       "count. Check the line and run it again."),
                detail, true);
}

[[noreturn]] void throwNoise(const QByteArray& noise)
{
    throw Error(ErrorCode::ProtocolBroken,
                Tr::tr("The server's login shell prints so much that Akimori's commands cannot "
                       "start. Silence the start-up files of the login user."),
                QString::fromUtf8(noise.left(400)));
}

/// Splits standard output into noise, payload and trailer while it streams by.
class Unwrapper
{
public:
    Unwrapper(QByteArray nonce, const ByteSink& sink)
        : m_begin("AKM-BEGIN " + nonce + '\n')
        , m_end("\nAKM-END " + nonce + ' ')
        , m_trailerSize(m_end.size() + 4)
        , m_sink(sink)
    {
    }

    void add(std::span<const char> chunk)
    {
        if (!m_begun) {
            m_held.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
            const qsizetype at = m_held.indexOf(m_begin);
            if (at < 0) {
                if (m_held.size() > kMaxNoise)
                    throwNoise(m_held);
                return;
            }
            m_begun = true;
            const QByteArray rest = m_held.mid(at + m_begin.size());
            m_held.clear();
            pass({rest.constData(), static_cast<std::size_t>(rest.size())});
            return;
        }
        pass(chunk);
    }

    bool begun() const { return m_begun; }

    /// Status from the trailer, nullopt when it did not arrive.
    std::optional<int> finish() const
    {
        if (!m_begun || m_held.size() != m_trailerSize || !m_held.startsWith(m_end) || !m_held.endsWith('\n'))
            return std::nullopt;
        bool ok = false;
        const int status = m_held.mid(m_end.size(), 3).toInt(&ok);
        return ok ? std::optional(status) : std::nullopt;
    }

private:
    /// Holds back the last m_trailerSize bytes; everything before them is payload.
    void pass(std::span<const char> chunk)
    {
        const auto size = static_cast<qsizetype>(chunk.size());
        const qsizetype surplus = m_held.size() + size - m_trailerSize;
        if (surplus > 0) {
            const qsizetype fromHeld = std::min(surplus, m_held.size());
            if (fromHeld > 0) {
                emitPayload({m_held.constData(), static_cast<std::size_t>(fromHeld)});
                m_held.remove(0, fromHeld);
            }
            const qsizetype fromChunk = surplus - fromHeld;
            if (fromChunk > 0)
                emitPayload(chunk.first(static_cast<std::size_t>(fromChunk)));
            m_held.append(chunk.data() + fromChunk, size - fromChunk);
        } else {
            m_held.append(chunk.data(), size);
        }
    }

    void emitPayload(std::span<const char> payload)
    {
        if (m_sink)
            m_sink(payload);
    }

    QByteArray m_begin;
    QByteArray m_end;
    qsizetype m_trailerSize;
    const ByteSink& m_sink;
    QByteArray m_held;
    bool m_begun = false;
};

} // namespace

ScriptOutcome runScript(Transport& transport, const Script& script, const ExecIo& io, const ExecLimits& limits,
                        JobContext& job)
{
    const QByteArray nonce = makeNonce();
    QByteArray arguments;
    for (const QByteArray& argument : script.arguments)
        arguments += argument;

    ScriptOutcome outcome;
    Unwrapper unwrapper(nonce, io.output);
    ExecIo pipes;
    bool argumentsSent = arguments.isEmpty();
    pipes.input = [&]() -> std::span<const char> {
        if (!argumentsSent) {
            argumentsSent = true;
            return {arguments.constData(), static_cast<std::size_t>(arguments.size())};
        }
        return io.input ? io.input() : std::span<const char>{};
    };
    pipes.output = [&](std::span<const char> chunk) { unwrapper.add(chunk); };
    pipes.error = [&](std::span<const char> chunk) {
        outcome.errorTail.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
        if (outcome.errorTail.size() > 2 * kErrorTail)
            outcome.errorTail.remove(0, outcome.errorTail.size() - kErrorTail);
        if (io.error)
            io.error(chunk);
    };
    const ExecOutcome done = transport.exec(commandLine(wrapped(script, nonce)), pipes, limits, job);
    if (outcome.errorTail.size() > kErrorTail)
        outcome.errorTail.remove(0, outcome.errorTail.size() - kErrorTail);
    outcome.outputBytes = done.outputBytes;
    outcome.inputBytes = done.inputBytes;

    const std::optional<int> status = unwrapper.finish();
    if (!status)
        throwNoTrailer(script.name, unwrapper.begun(), done, outcome.errorTail);
    outcome.status = *status;
    return outcome;
}

ScriptOutcome runScript(Transport& transport, const Script& script, QByteArray& output, const ExecLimits& limits,
                        JobContext& job)
{
    ExecIo io;
    io.output = [&](std::span<const char> chunk) {
        output.append(chunk.data(), static_cast<qsizetype>(chunk.size()));
    };
    return runScript(transport, script, io, limits, job);
}

namespace {

/// Where one script's answer ends in the output of several: its status, and the place after its trailer.
struct Trailer
{
    int status = 0;
    qsizetype payloadEnd = 0;
    qsizetype next = 0;
};

std::optional<Trailer> findTrailer(const QByteArray& output, qsizetype from, const QByteArray& nonce)
{
    const QByteArray mark = "\nAKM-END " + nonce + ' ';
    const qsizetype at = output.indexOf(mark, from);
    const qsizetype digits = at + mark.size();
    if (at < 0 || output.size() < digits + 4 || output.at(digits + 3) != '\n')
        return std::nullopt;
    bool ok = false;
    const int status = output.mid(digits, 3).toInt(&ok);
    return ok ? std::optional(Trailer{status, at, digits + 4}) : std::nullopt;
}

} // namespace

std::vector<ScriptAnswer> runScripts(Transport& transport, const std::vector<Script>& scripts, const ExecLimits& limits,
                                     JobContext& job)
{
    QByteArray text;
    QByteArray arguments;
    QList<QByteArray> nonces;
    for (const Script& script : scripts) {
        nonces.append(makeNonce());
        // What follows on standard input are the arguments of the next.
        text += wrapped(script, nonces.last(), "exec </dev/null\n");
        text += "printf '\\nAKM-END %s\\n' " + nonces.last() + " >&2\n";
        for (const QByteArray& argument : script.arguments)
            arguments += argument;
    }
    QByteArray output;
    QByteArray errors;
    ExecIo pipes;
    pipes.input = sourceOf(arguments);
    pipes.output = [&](std::span<const char> c) { output.append(c.data(), static_cast<qsizetype>(c.size())); };
    pipes.error = [&](std::span<const char> c) { errors.append(c.data(), static_cast<qsizetype>(c.size())); };
    const ExecOutcome done = transport.exec(commandLine(text), pipes, limits, job);

    std::vector<ScriptAnswer> answers;
    qsizetype at = 0;
    qsizetype errorsAt = 0;
    for (std::size_t i = 0; i < scripts.size(); ++i) {
        const QByteArray& nonce = nonces.at(static_cast<qsizetype>(i));
        const QByteArray begin = "AKM-BEGIN " + nonce + '\n';
        const qsizetype begun = output.indexOf(begin, at);
        if (i == 0 && (begun < 0 ? output.size() : begun) > kMaxNoise)
            throwNoise(output);
        const auto trailer = begun < 0 ? std::nullopt : findTrailer(output, begun + begin.size(), nonce);
        if (!trailer)
            throwNoTrailer(scripts[i].name, i > 0 || begun >= 0, done, errors.right(kErrorTail));
        ScriptAnswer& answer = answers.emplace_back();
        answer.output = output.mid(begun + begin.size(), trailer->payloadEnd - begun - begin.size());
        const QByteArray mark = "\nAKM-END " + nonce + '\n';
        const qsizetype errorsEnd = errors.indexOf(mark, errorsAt);
        if (errorsEnd < 0) // more complaints than the limit lets through
            throwNoTrailer(scripts[i].name, true, done, errors.right(kErrorTail));
        answer.errors = errors.mid(errorsAt, errorsEnd - errorsAt);
        answer.outcome = {trailer->status, answer.errors.right(kErrorTail), done.outputBytes, done.inputBytes};
        errorsAt = errorsEnd + mark.size();
        at = trailer->next;
    }
    return answers;
}

Error scriptError(const Script& script, const ScriptOutcome& outcome, const QString& doing)
{
    const QString message = QString::fromUtf8(outcome.errorTail.right(2000)).trimmed();
    const QString detail =
        QStringLiteral("%1: status %2: %3").arg(QLatin1String(script.name)).arg(outcome.status).arg(message);
    if (outcome.status == 127)
        return Error(ErrorCode::RemoteToolMissing,
                     doing + Tr::tr(" A program is missing on the server. The capability test names it."), detail);
    // "Wrote only": what tar says of the write that met the end of the disk.
    if (outcome.errorTail.contains("No space left") || outcome.errorTail.contains("Disk quota exceeded")
        || outcome.errorTail.contains("File too large") || outcome.errorTail.contains(": Wrote only "))
        return Error(ErrorCode::NoSpace, doing + Tr::tr(" The disk of the server is full. Make room there."),
                     detail);
    if (outcome.errorTail.contains("Permission denied") || outcome.errorTail.contains("Operation not permitted"))
        return Error(ErrorCode::PermissionDenied,
                     doing + Tr::tr(" The login user has no permission on the server. Grant it or use another user."),
                     detail);
    return Error(ErrorCode::RemoteCommandFailed,
                 doing + Tr::tr(" The command on the server failed. The details show its message."), detail);
}

} // namespace akimori::remote
