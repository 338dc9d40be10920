#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// The rules of docs/architecture.md that a compiler does not enforce: who may include whom, and the one home of
/// SQL, shell lines, libssh2 and widgets.
class tst_architecture : public QObject
{
    Q_OBJECT

private:
    struct Source
    {
        QString path; ///< relative to app/, e.g. "backup/pull.cpp"
        QString text;
        QString room() const { return path.section(u'/', 0, 0); }
    };

    QList<Source> m_sources;

    /// The rooms that each room may include besides itself, transitively closed by floors.
    static QStringList visibleFrom(const QString& room)
    {
        static const QStringList ground{QStringLiteral("base"), QStringLiteral("records")};
        static const QStringList services{
            QStringLiteral("ledger"), QStringLiteral("remote"), QStringLiteral("net"),
            QStringLiteral("archive"), QStringLiteral("people"), QStringLiteral("inspection")};
        static const QStringList rooms{
            QStringLiteral("backup"),     QStringLiteral("integrity"),  QStringLiteral("monitoring"),
            QStringLiteral("advisories"), QStringLiteral("incidents"),  QStringLiteral("logs"),
            QStringLiteral("publishing"), QStringLiteral("cutover"),    QStringLiteral("duties"),
            QStringLiteral("reports"),    QStringLiteral("schedule")};
        if (room == QLatin1String("base"))
            return {};
        if (room == QLatin1String("records"))
            return {QStringLiteral("base")};
        if (services.contains(room))
            return ground;
        QStringList visible = ground + services;
        visible.removeOne(QStringLiteral("ledger")); // only operations joins rooms with the ledger
        if (room == QLatin1String("deployment"))
            return visible;
        visible << QStringLiteral("deployment");
        if (rooms.contains(room))
            return visible;
        visible << rooms << QStringLiteral("ledger");
        if (room == QLatin1String("operations"))
            return visible;
        return visible << QStringLiteral("operations");
    }

private slots:
    void initTestCase()
    {
        const QString app = QStringLiteral(AKIMORI_SOURCE_DIR "/app/");
        QDirIterator it(app, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.contains(QLatin1String("/app/cmake/")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.append({path.mid(app.size()), QString::fromUtf8(file.readAll())});
        }
        QVERIFY(m_sources.size() > 10);
    }

    void roomsIncludeOnlyWhatLiesBelow()
    {
        static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+)/[^\"]*\""),
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        for (const Source& source : m_sources) {
            auto matches = include.globalMatch(source.text);
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                if (target != source.room() && !visibleFrom(source.room()).contains(target))
                    wrong << source.path + QStringLiteral(" includes ") + target;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyHeaderIsIncludedFromTheAppFolder()
    {
        static const QRegularExpression local(QStringLiteral("^#include \"([^/\"]+\\.h)\""),
                                              QRegularExpression::MultilineOption);
        for (const Source& source : m_sources) {
            const auto match = local.match(source.text);
            QVERIFY2(!match.hasMatch(), qPrintable(source.path + QStringLiteral(": ") + match.captured(0)));
        }
    }

    void librariesHaveOneHome_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("homes");
        const auto row = [](const char* name, const char* pattern, const QStringList& homes) {
            QTest::newRow(name) << QString::fromLatin1(pattern) << homes;
        };
        row("libssh2", "#include <libssh2", {QStringLiteral("remote/ssh/")});
        row("ldns", "#include <ldns/", {QStringLiteral("net/dns/")});
        row("curl", "#include <curl/", {QStringLiteral("net/mail/")});
        row("widgets", "#include <(QtWidgets/|QWidget|QApplication|QMainWindow|QDialog|QLabel|QMessageBox)",
            {QStringLiteral("ui/")});
        row("printing", "#include <(QtPrintSupport/|QPrint)", {QStringLiteral("ui/print/")});
        row("sql library", "#include <(QSql|QtSql/|sqlite3)", {QStringLiteral("ledger/")});
        row("sql text", "\"\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM|CREATE TABLE) ",
            {QStringLiteral("ledger/")});
        row("shell scripts", "R\"sh\\(", {QStringLiteral("remote/commands/")});
        row("shell interpreters", "\"(/bin/sh|/bin/bash)\"|\\{\"(sh|bash)\", ?\"-c\"",
            {QStringLiteral("remote/process/")});
        row("system()", "(std::|[^:\\w]::)(system|popen)\\(", {});
        row("headers of one system",
            "#include <(unistd|fcntl|poll|dirent|pwd|grp|signal|netdb|termios|utime|spawn|malloc|io|windows|winsock2"
            "|sys/|netinet/|arpa/|linux/)",
            {QStringLiteral("base/platform/")});
        row("calls of one system",
            "(^|[^\\w>:])::(open|openat|read|pread|write|pwrite|close|fsync|ftruncate|fcntl|flock|lseek|stat|lstat|fstat"
            "|chmod|fchmod|mkdir|unlink|link|symlink|access|mknod|socket|connect|send|recv|poll|kill|waitpid|isatty"
            "|getpid|geteuid|umask|rename|memmem|strnlen|posix_\\w+|sync_file_range|futimens)\\(",
            {QStringLiteral("base/platform/")});
        row("choice of a system", "#\\s*(if|elif).*\\b(_WIN32|WIN32|__linux__|__unix__|Q_OS_\\w+)",
            {QStringLiteral("base/platform/")});
        // Each with an argument vector and a program that this repository names; see docs/security.md.
        row("starting programs", "\\bQProcess\\b|posix_spawnp?\\(|::fork\\(|::exec[lv]",
            {QStringLiteral("remote/process/"), QStringLiteral("inspection/worker/"), QStringLiteral("base/platform/"),
             QStringLiteral("operations/doctor/toolanswer"), QStringLiteral("operations/schedule/timer")});
        // tlshandshake looks at the chain of a server that nobody trusts; it sends nothing.
        row("unverified TLS or host keys", "VerifyNone|ignoreSslErrors|VERIFY(PEER|HOST), 0|StrictHostKeyChecking=no",
            {QStringLiteral("net/tlshandshake")});
        row("nested event loops", "processEvents\\(|QEventLoop", {QStringLiteral("net/")});
        row("contextless continuation", "\\.then\\(this", {});
    }

    void librariesHaveOneHome()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, homes);
        const QRegularExpression expression(pattern);
        QStringList wrong;
        for (const Source& source : m_sources) {
            const bool atHome = std::any_of(homes.begin(), homes.end(),
                                            [&](const QString& home) { return source.path.startsWith(home); });
            if (!atHome && expression.match(source.text).hasMatch())
                wrong << source.path;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headersAreGuarded()
    {
        for (const Source& source : m_sources) {
            if (source.path.endsWith(QLatin1String(".h")))
                QVERIFY2(source.text.left(400).contains(QLatin1String("#pragma once")), qPrintable(source.path));
        }
    }

    void filesStayReadable()
    {
        for (const Source& source : m_sources) {
            if (source.path == QLatin1String("inspection/script/evaluator.cpp"))
                continue; // the script interpreter; to be cut into expressions, calls and limits
            QVERIFY2(source.text.count(u'\n') <= 600,
                     qPrintable(source.path + QStringLiteral(" is longer than 600 lines: split it")));
        }
    }

    void translationsAreFinished()
    {
        QFile file(QStringLiteral(AKIMORI_SOURCE_DIR "/translations/akimori_ja.ts"));
        QVERIFY2(file.open(QIODevice::ReadOnly), "translations/akimori_ja.ts is missing");
        QXmlStreamReader xml(&file);
        static const QRegularExpression marker(QStringLiteral("%L?[0-9n]+"));
        const auto markers = [](const QString& text) {
            QSet<QString> found;
            for (auto it = marker.globalMatch(text); it.hasNext();)
                found.insert(it.next().captured());
            return found;
        };
        QString source;
        int count = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("source")) {
                source = xml.readElementText();
            } else if (xml.name() == QLatin1String("translation")) {
                const bool unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!unfinished && !text.isEmpty(), qPrintable(QStringLiteral("unfinished: ") + source));
                QCOMPARE(markers(text), markers(source));
                ++count;
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(count > 50);
    }
};

QTEST_APPLESS_MAIN(tst_architecture)
#include "tst_architecture.moc"
