#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

#include <vector>

namespace akimori::inspection {

/// How a value came about.
enum class Concealment : quint8 {
    Plain,     ///< written as it is
    Assembled, ///< joined from pieces ("scr" + "ipt"): common in honest code too
    Decoded,   ///< base64, character codes, reversal, XOR …: honest pages have no reason to
};

/// A place where a script makes something happen with a value.
struct Sink
{
    enum class Kind { Execute, WriteHtml, SetHtml, Source, Location, Window, Send, Socket, Worker, ServiceWorker, Import,
                      FormAction, Link };
    Kind kind = Kind::Execute;
    QByteArray value;     ///< UTF-8; what could be evaluated, pieces that could not are left out
    bool known = false;   ///< value was evaluated at least in part
    bool partial = false; ///< pieces are missing
    Concealment concealment = Concealment::Plain;
    QByteArray tag;       ///< "script", "iframe", "img" … for Source and SetHtml when known
    qsizetype offset = 0; ///< in the script's source
    bool deferred = false; ///< inside a function that only an event or another script calls
};

/// A string that only exists after decoding.
struct Revealed
{
    QByteArray text;
    qsizetype offset = 0;
};

/// What one script does, found without running it: constants are folded (literals, +, join, split, reverse,
/// replace, slice, \x \u %xx, atob, unescape, fromCharCode, arithmetic, packers), opaque literals are tried
/// with the usual decoders. Work is bounded; `cut` tells when a bound was hit.
struct ScriptFacts
{
    std::vector<Sink> sinks;
    std::vector<Revealed> revealed;
    QSet<QByteArray> names;  ///< identifiers and property names
    int escapedLetters = 0;  ///< plain letters written as escapes
    int machineNames = 0;    ///< distinct identifiers like _0x3fa2 that obfuscators make
    int symbolRun = 0;       ///< longest run of []()!+ : code without letters
    bool packed = false;     ///< the p,a,c,k,e,d packer; its contents were unpacked and are part of the facts
    bool decoderExecuted = false; ///< a decoder's result goes straight into an executor
    qsizetype decoderOffset = 0;
    bool evalAliased = false; ///< eval is handed on under another name; "(0, eval)" is not
    bool faceMarks = false;  ///< aaencode / jjencode
    int opaqueLiterals = 0;  ///< long literals that look like encoded data
    qsizetype opaqueBytes = 0; ///< of all of them
    bool cut = false;

    bool uses(const char* name) const { return names.contains(QByteArray(name)); }
};

/// `depth` counts how many layers were peeled off already.
ScriptFacts analyseScript(const QByteArray& source, int depth = 0);

/// The same, remembered: pages of one site carry the same snippets again and again. Bounded; safe to call from several
/// threads.
ScriptFacts analysedScript(const QByteArray& source);

/// SHA-256 hex of a script with its literals taken out (hosts inside them kept), so that two pages which
/// differ in a number or a caption have the same script. Used by the site's own normal.
QByteArray shapeOf(const QByteArray& source);

} // namespace akimori::inspection
