#include "operations/restore/servedcheck.h"
#include "support/pullsite.h"
#include "support/tinyserver.h"

#include <QTest>

using namespace akimori;
using namespace akimori::operations;

/// What visitors get after a restore, compared with the generation.
class tst_servedcheck : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasRestoredIsCompared()
    {
        test::PullSite site;
        site.folder.write("www/index.html", "<p>before</p>");
        site.folder.write("www/news/a.html", "<p>news</p>");
        const archive::GenerationReader reader(site.pull().generation.archive);
        // The top page was changed since, and was not restored.
        const test::TinyServer server([](const QByteArray& head) {
            const QByteArray body = head.startsWith("GET /news/a.html ") ? "<p>news</p>" : "<p>after</p>";
            return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        });
        Site served;
        served.roots = {site.root()};
        served.url = server.url(QStringLiteral("/")).toString();
        JobContext job;
        const ServedCheck whole = checkServedPages(served, reader, {}, job);
        QVERIFY(whole.compared && !whole.equal);
        QVERIFY2(whole.detail.contains(QStringLiteral("index.html")), qPrintable(whole.detail));
        for (const char* scope : {"news", "news/a.html"}) {
            const ServedCheck part = checkServedPages(served, reader, {site.member(scope)}, job);
            QVERIFY2(part.compared && part.equal, qPrintable(part.detail));
        }
        QVERIFY(!checkServedPages(served, reader, {site.member("index.html")}, job).equal);
        const ServedCheck none = checkServedPages(served, reader, {site.member("img")}, job);
        QVERIFY(!none.compared && !none.equal && !none.detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_servedcheck)
#include "tst_servedcheck.moc"
