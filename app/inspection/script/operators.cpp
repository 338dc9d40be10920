#include "inspection/script/operators.h"

#include <QHash>

#include <cmath>

namespace akimori::inspection {

int precedenceOf(const Token& token)
{
    if (token.kind == TokenKind::Name)
        return token.text == "in" || token.text == "instanceof" ? 7 : -1;
    if (token.kind != TokenKind::Mark)
        return -1;
    if (!QByteArrayView("|&?^=!<>+-*/%").contains(token.text.front()))
        return -1;
    static const QHash<QByteArray, int> kLevels{
        {"||", 1}, {"?\?", 1}, {"&&", 2}, {"|", 3},  {"^", 4},   {"&", 5},  {"==", 6}, {"!=", 6}, {"===", 6}, {"!==", 6},
        {"<", 7},  {">", 7},  {"<=", 7}, {">=", 7}, {"<<", 8}, {">>", 8}, {">>>", 8}, {"+", 9}, {"-", 9},
        {"*", 10}, {"/", 10}, {"%", 10}};
    return kLevels.value(QByteArray::fromRawData(token.text.data(), token.text.size()), -1);
}

double arithmetic(QByteArrayView mark, double a, double b)
{
    const auto whole = [](double x) { return std::isfinite(x) && std::abs(x) < 9e15 ? static_cast<qint64>(x) : 0; };
    if (mark == "-")
        return a - b;
    if (mark == "*")
        return a * b;
    if (mark == "/")
        return b != 0 ? a / b : 0;
    if (mark == "%")
        return b != 0 ? std::fmod(a, b) : 0;
    if (mark == "^")
        return static_cast<double>(static_cast<qint32>(whole(a)) ^ static_cast<qint32>(whole(b)));
    if (mark == "|")
        return static_cast<double>(static_cast<qint32>(whole(a)) | static_cast<qint32>(whole(b)));
    if (mark == "&")
        return static_cast<double>(static_cast<qint32>(whole(a)) & static_cast<qint32>(whole(b)));
    const int shift = static_cast<int>(whole(b) & 31);
    if (mark == "<<")
        return static_cast<double>(static_cast<qint32>(static_cast<quint32>(whole(a)) << shift));
    return static_cast<double>(static_cast<quint32>(whole(a)) >> shift);
}

} // namespace akimori::inspection
