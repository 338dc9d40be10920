#pragma once

#include "inspection/rule.h"

#include <optional>

namespace akimori::inspection {

/// How heavy a reference is, by its standing and whether the site's normal is known.
struct Weight
{
    Severity severity;
    FindingClass classification;
};

/// For something new of a kind that ordinary pages have too (script, form target, frame …). Nothing for own,
/// approved and known hosts. Without a learned normal unknown hosts are one question to the operator
/// (要確認, medium), because nothing says yet what is normal.
std::optional<Weight> weigh(Standing standing, bool learned);

/// A hit about a reference: evidence is the reference and, for markup, the tag as written.
RuleHit hitFor(const RemoteUse& use, const Weight& weight);
RuleHit hitFor(const ScriptUnit& unit, qsizetype offset);

/// A name ending that attackers register by the thousand and offices hardly use (".xyz", ".top" …), or a name that
/// nobody can own because it is reserved for examples.
bool hasCheapEnding(const QByteArray& host);

/// Words around a subject that warn of it (手口, ご注意, 被害 …): an article about an attack, not the attack.
bool isWarning(QByteArrayView loweredText);

/// The element's start tag as written, at most 300 bytes.
QByteArray startTag(const Document& document, const Element& element);
const Element& elementOf(const RemoteUse& use);

/// True when the page says in visible words that it moved, and shows the same target as a link.
bool isMovedNotice(const Subject& subject, const QByteArray& host);

/// The words that a script can put on the screen or compare with: its literals and the page's visible text.
bool isMarkupOrScript(const FileFacts& facts);

} // namespace akimori::inspection
