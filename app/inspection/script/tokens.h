#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace akimori::inspection {

enum class TokenKind : quint8 { Name, Text, Template, Number, Pattern, Mark, End };

/// One token of a script. Views point into the source.
struct Token
{
    TokenKind kind = TokenKind::End;
    QByteArrayView text; ///< as written; for Text and Template without the quotes
    qsizetype offset = 0;
};

/// Splits JavaScript in one linear pass; anything that is not JavaScript becomes marks, never an error.
/// Comments are dropped. At most `limit` tokens; `cut` tells that there were more.
std::vector<Token> tokenise(QByteArrayView source, std::size_t limit, bool& cut);

/// A string literal's value. `escapedLetters` counts plain letters and digits written as \xNN, \uNNNN or \NNN:
/// no editor or minifier writes them so.
QByteArray unescapeLiteral(QByteArrayView literal, int& escapedLetters);

} // namespace akimori::inspection
