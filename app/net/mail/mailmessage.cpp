#include "net/mail/mailmessage.h"

#include "base/error.h"
#include "base/jst.h"
#include "net/tr.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace akimori::net {

namespace {

constexpr qsizetype kLongestLine = 76;
constexpr qsizetype kWordBytes = 42; // 56 characters of base64 and the frame of an encoded word make 68
constexpr qsizetype kLongestHeader = 900; // characters of a subject or name; more helps nobody

/// One line of printable text; a text from outside must not end its header.
QString oneLine(const QString& text)
{
    QString line;
    for (const QChar c : text.left(kLongestHeader))
        line.append(c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029 ? QChar(u' ')
                                                                                                           : c);
    return line.simplified();
}

bool isPlain(const QString& text)
{
    return text.size() <= 60 && !text.contains(QLatin1String("=?"))
           && std::all_of(text.begin(), text.end(),
                          [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// RFC 2047 encoded words, folded; no character is cut in two.
QByteArray encodedWords(const QString& text)
{
    QByteArray words;
    QByteArray chunk;
    const auto flush = [&] {
        if (chunk.isEmpty())
            return;
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + chunk.toBase64() + "?=";
        chunk.clear();
    };
    for (const uint point : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t*>(&point), 1).toUtf8();
        if (chunk.size() + bytes.size() > kWordBytes)
            flush();
        chunk += bytes;
    }
    flush();
    return words;
}

QByteArray headerText(const QString& text)
{
    const QString line = oneLine(text);
    return isPlain(line) ? line.toLatin1() : encodedWords(line);
}

QByteArray dateOf(const QDateTime& date)
{
    return QLocale::c().toString(jst::fromUtc(date), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0900";
}

QByteArray bodyOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(u'\n', QLatin1String("\r\n"));
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += kLongestLine)
        lines += encoded.mid(at, kLongestLine) + "\r\n";
    return lines;
}

QByteArray checkedId(const QString& id)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,128}\\z"));
    if (!form.match(id).hasMatch())
        throw Error(ErrorCode::Internal, Tr::tr("The message has no usable number."), id);
    return id.toLatin1();
}

} // namespace

QString checkedAddress(const QString& address)
{
    // Mobile carriers in Japan have given out addresses with several dots in a row or one before the @.
    static const QRegularExpression local(QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}\\z"));
    static const QRegularExpression domain(
        QStringLiteral("\\A(?=.{1,189}\\z)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                       "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString name = trimmed.left(std::max<qsizetype>(at, 0));
    const QString host = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1)));
    if (at < 1 || !local.match(name).hasMatch() || !domain.match(host).hasMatch())
        throw Error(ErrorCode::BadInput,
                    Tr::tr("“%1” is no e-mail address. Enter one address such as name@example.jp.").arg(oneLine(address)));
    return name + u'@' + host;
}

QByteArray toWire(const MailMessage& message)
{
    const QByteArray from = checkedAddress(message.from).toLatin1();
    QByteArray sender = headerText(message.fromName);
    if (sender.isEmpty())
        sender = from;
    else
        sender = (sender.startsWith("=?") ? sender : '"' + sender.replace('\\', ' ').replace('"', '\'') + '"') + "\r\n <"
                 + from + '>';
    return "Date: " + dateOf(message.date) + "\r\nFrom: " + sender + "\r\nTo: " + checkedAddress(message.to).toLatin1()
           + "\r\nSubject: " + headerText(message.subject) + "\r\nMessage-ID: <" + checkedId(message.messageId)
           + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
             "Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\nX-Mailer: Akimori\r\n\r\n"
           + bodyOf(message.body);
}

} // namespace akimori::net
