#include "advisories/assessmentyear.h"
#include "advisories/matching.h"
#include "advisories/pagelibraries.h"
#include "advisories/polling.h"
#include "advisories/reminders.h"

#include <QTest>

using namespace akimori;
using namespace akimori::advisories;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC); // 9:00 in Japan, a Tuesday

AdvisoryFetch look(int hoursAgo, bool complete)
{
    AdvisoryFetch fetch;
    fetch.source = QStringLiteral("jpcert");
    fetch.at = kNow.addSecs(-3600 * hoursAgo);
    fetch.complete = complete;
    return fetch;
}

AdvisoryCase affected()
{
    AdvisoryCase subject;
    subject.no = QStringLiteral("脆-2026-0001");
    subject.title = QStringLiteral("openssl の更新; 記号,\\と\n改行");
    subject.package = QStringLiteral("openssl");
    subject.advisoryId = QStringLiteral("DSA-0000-1");
    subject.verdict = AdvisoryVerdict::Affected;
    subject.publishedOn = QDate(2026, 11, 20);
    subject.deadline = QDate(2026, 12, 20);
    subject.targetDate = QDate(2026, 12, 18);
    subject.detectedAt = kNow;
    subject.reporting = AdvisoryReporting::First;
    subject.measure = AdvisoryMeasure::Consulting;
    return subject;
}

QStringList namesOf(const std::vector<Component>& components)
{
    QStringList names;
    for (const Component& component : components)
        names << component.name + u' ' + component.version;
    return names;
}

} // namespace

/// When to look, when to remind, and what the site's own pages use: pure functions.
class tst_watch : public QObject
{
    Q_OBJECT

private slots:
    void failuresAreTriedInEverLongerSteps()
    {
        const std::chrono::hours every(4);
        QVERIFY(nextPoll(u"jpcert"_qs, every, {}, kNow).due);
        QVERIFY(!nextPoll(u"jpcert"_qs, every, {look(3, true)}, kNow).due);
        QVERIFY(nextPoll(u"jpcert"_qs, every, {look(4, true)}, kNow).due);
        std::vector<AdvisoryFetch> log{look(0, true)};
        qint64 before = 0;
        for (int failures = 1; failures <= 12; ++failures) {
            log.insert(log.begin(), look(0, false));
            const NextPoll next = nextPoll(u"jpcert"_qs, every, log, kNow);
            QCOMPARE(next.failures, failures);
            const qint64 wait = kNow.secsTo(next.at);
            QVERIFY(wait >= before);
            QVERIFY(wait >= 15 * 60 && wait <= 24 * 3600);
            before = wait;
        }
        QCOMPARE(before, 24 * 3600);
        QVERIFY(nextPoll(u"kev"_qs, every, {look(0, false)}, kNow).at != nextPoll(u"jvn"_qs, every, {look(0, false)}, kNow).at);
    }

    void whatASourceAsksForIsKept()
    {
        AdvisoryFetch busy = look(0, false);
        busy.retryAt = kNow.addSecs(7200);
        const NextPoll next = nextPoll(u"jpcert"_qs, std::chrono::hours(4), {busy}, kNow);
        QCOMPARE(next.at, busy.retryAt);
        QVERIFY(next.asked && !next.due);
    }

    void retryAfterForms_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("seconds"); // -1 = nothing
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("date") << QByteArray("Tue, 24 Nov 2026 01:00:00 GMT") << qint64(3600);
        QTest::newRow("at most a day") << QByteArray("99999999") << qint64(86400);
        QTest::newRow("past") << QByteArray("Mon, 23 Nov 2026 01:00:00 GMT") << qint64(-1);
        QTest::newRow("zero") << QByteArray("0") << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }

    void retryAfterForms()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, seconds);
        const QDateTime at = retryAfter(header, kNow);
        QCOMPARE(at.isValid() ? kNow.secsTo(at) : qint64(-1), seconds);
    }

    void reminderDaysAreOpenDays()
    {
        const CityCalendar calendar;
        const std::vector<QDate> days = reminderDays(QDate(2026, 12, 18), calendar);
        QCOMPARE(days, (std::vector<QDate>{QDate(2026, 12, 4), QDate(2026, 12, 11), QDate(2026, 12, 15),
                                           QDate(2026, 12, 16), QDate(2026, 12, 17), QDate(2026, 12, 18)}));
        // over 勤労感謝の日 (23 November, a Monday)
        QCOMPARE(reminderDays(QDate(2026, 11, 25), calendar).at(3), QDate(2026, 11, 20));
    }

    void remindersComeAndStay()
    {
        const CityCalendar calendar;
        const auto on = [&](const QDate& day) { return remindersOn(day, {affected()}, calendar); };
        QVERIFY(on(QDate(2026, 12, 3)).empty());
        const auto first = on(QDate(2026, 12, 4));
        QCOMPARE(first.size(), 1u);
        QVERIFY(first.front().today && !first.front().overdue);
        QCOMPARE(first.front().openDaysLeft, 10);
        const auto between = on(QDate(2026, 12, 6)); // a Sunday: what was said on Friday is still in force
        QCOMPARE(between.size(), 1u);
        QVERIFY(!between.front().today);
        QCOMPARE(between.front().day, QDate(2026, 12, 4));
        QCOMPARE(on(QDate(2026, 12, 18)).front().openDaysLeft, 0);
        for (const QDate& late : {QDate(2026, 12, 19), QDate(2026, 12, 20), QDate(2027, 1, 2)}) { // every day
            QVERIFY(on(late).front().today);
            QVERIFY(on(late).front().overdue);
        }
        AdvisoryCase reported = affected();
        reported.reporting = AdvisoryReporting::ThirtyDay;
        QVERIFY(remindersOn(QDate(2026, 12, 19), {reported}, calendar).empty());
    }

    void otherThingsToRemindOf()
    {
        const CityCalendar calendar;
        const QDate today(2026, 11, 24);
        AdvisoryCase alert = affected();
        alert.verdict = AdvisoryVerdict::Undecided;
        alert.deadline = alert.targetDate = QDate();
        QVERIFY(remindersOn(today, {alert}, calendar).front().kind == ReminderKind::Judge);
        AdvisoryCase owed = affected();
        owed.reporting = AdvisoryReporting::None;
        owed.firstDue = today.addDays(-1);
        const auto both = remindersOn(today, {owed}, calendar);
        QCOMPARE(both.size(), 1u);
        QVERIFY(both.front().kind == ReminderKind::FirstReport && both.front().overdue);
        AdvisoryCase accepted = affected();
        accepted.reporting = AdvisoryReporting::ThirtyDay;
        accepted.measure = AdvisoryMeasure::AcceptRisk;
        accepted.acceptedUntil = today.addDays(20);
        QVERIFY(remindersOn(today, {accepted}, calendar).empty()); // closed; its end reopens it
    }

    void calendarFile()
    {
        const QByteArray file = iCalendar({affected()}, CityCalendar(), kNow);
        QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(file.count("BEGIN:VEVENT"), 2);
        QCOMPARE(file.count("BEGIN:VALARM"), 6);
        QVERIFY(file.contains("DTSTART;VALUE=DATE:20261218\r\n"));
        QVERIFY(file.contains("DTSTART;VALUE=DATE:20261220\r\n"));
        QVERIFY(file.contains("TRIGGER;VALUE=DATE-TIME:20261203T234500Z\r\n"));
        for (const QByteArray& line : file.split('\n')) {
            QVERIFY(line.size() <= 76); // 75 and the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is cut
        }
        const QByteArray unfolded = QByteArray(file).replace("\r\n ", "");
        QVERIFY(unfolded.contains("\\; 記号\\,\\\\と\\n改行"));
        AdvisoryCase done = affected();
        done.reporting = AdvisoryReporting::ThirtyDay;
        QVERIFY(!iCalendar({done}, CityCalendar(), kNow).contains("VEVENT"));
    }

    void librariesByNameAddressAndBanner()
    {
        PageLibraries libraries;
        libraries.add("html/index.html", "<html><SCRIPT type=x src='/js/jquery-1.12.4.min.js?v=3'></script>"
                                         "<script src=https://cdn.jsdelivr.net/npm/bootstrap@5.1.3/dist/js/bootstrap.bundle.min.js>"
                                         "</script><script src=\"js/app.js\"></script>");
        libraries.add("html/a.html", "<script src=\"https://cdnjs.cloudflare.com/ajax/libs/moment.js/2.29.1/moment.min.js\">");
        libraries.add("html/b.html", "<script src=\"/js/jquery-1.12.4.min.js\"></script>");
        libraries.add("html/js/vendor.js", "/*!\n * Vue.js v2.6.14\n * (c) 2014\n */");
        libraries.add("html/js/jquery.min.js", "/*! jQuery v3.7.1 | (c) OpenJS Foundation */");
        libraries.add("html/js/jquery-ui.js", "/*! jQuery UI - v1.12.1 - 2016-09-14\n");
        libraries.add("html/js/swiper.min.js", "!function(){}");
        libraries.add("html/js/own.js", "// jquery is not used here 1.2.3\nvar x = 1;");
        const auto found = libraries.found(kNow);
        QCOMPARE(namesOf(found),
                 QStringList({u"bootstrap 5.1.3"_qs, u"jquery 1.12.4"_qs, u"jquery 3.7.1"_qs, u"jquery-ui 1.12.1"_qs,
                              u"moment 2.29.1"_qs, u"swiper "_qs, u"vue 2.6.14"_qs}));
        QCOMPARE(found.at(1).files, 2);
        QCOMPARE(found.at(1).foundIn, u"html/index.html"_qs);
        QVERIFY(found.at(1).fromPages);
        QVERIFY(PageLibraries::concerns("A/INDEX.HTML"));
        QVERIFY(!PageLibraries::concerns("a/photo.jpg"));
    }

    void librariesInHostileFiles()
    {
        PageLibraries libraries;
        libraries.add("x.html", "<script " + QByteArray(2 << 20, 'a') + " src=jquery-1.0.0.js>");
        libraries.add("y.html", QByteArray("<script src=").repeated(100'000));
        libraries.add("z.js", QByteArray(1 << 20, '/') + QByteArray(64, '\0'));
        libraries.add(QByteArray("\xff\xfe.js"), "/*! jQuery v3.7.1 */");
        QCOMPARE(libraries.files(), 4);
        QCOMPARE(namesOf(libraries.found(kNow)), QStringList({u"jquery 3.7.1"_qs}));
        QVERIFY(libraries.found(kNow).front().foundIn.contains(u"\\xff"));
    }

    void librariesRaiseAQuestion()
    {
        PageLibraries libraries;
        libraries.add("js/jquery-ui-1.12.1.js", "x");
        Advisory advisory;
        advisory.source = u"jvndb"_qs;
        advisory.id = u"JVNDB-2026-000001"_qs;
        advisory.title = u"クロスサイトスクリプティングの脆弱性"_qs;
        advisory.products = {{{}, {}, u"cpe:/a:jqueryui:jquery_ui"_qs, {}, {}}};
        const std::vector<Match> matches = matchAdvisory(advisory, {nullptr, libraries.found(kNow), kNow});
        QCOMPARE(matches.size(), 1u);
        QVERIFY(matches.front().verdict == AdvisoryVerdict::NeedsConfirmation);
        QCOMPARE(matches.front().package, u"jquery-ui 1.12.1"_qs);
        QVERIFY(!matches.front().hasFix);
        advisory.products = {{{}, {}, u"cpe:/a:jquery:jquery"_qs, {}, {}}};
        QVERIFY(matchAdvisory(advisory, {nullptr, libraries.found(kNow), kNow}).empty());
    }

    void assessmentYears()
    {
        const auto year = [](const std::vector<Assessment>& all, const QDate& today) {
            return judgeAssessmentYear(2026, all, today);
        };
        QVERIFY(!year({}, QDate(2026, 12, 30)).warn);
        QCOMPARE(year({}, QDate(2026, 12, 30)).warnFrom, QDate(2026, 12, 31));
        QVERIFY(year({}, QDate(2026, 12, 31)).warn);
        QVERIFY(year({}, QDate(2027, 3, 31)).warn && !year({}, QDate(2027, 3, 31)).overdue);
        QVERIFY(year({}, QDate(2027, 4, 1)).overdue);
        Assessment assessment;
        assessment.no = u"診-2026-01"_qs;
        assessment.fiscalYear = 2026;
        QVERIFY(year({assessment}, QDate(2027, 1, 10)).warn); // a plan fulfils nothing
        QCOMPARE(year({assessment}, QDate(2027, 1, 10)).planned, assessment.no);
        assessment.performedFrom = assessment.performedUntil = QDate(2026, 11, 10);
        QVERIFY(year({assessment}, QDate(2027, 1, 10)).warn); // nor does a claim without the body's report
        assessment.reportSha256 = QByteArray(64, 'a');
        AssessmentFinding finding;
        finding.due = QDate(2026, 12, 25);
        assessment.findings = {finding, finding};
        assessment.findings.back().state = AssessmentFindingState::Accepted;
        const AssessmentYear done = year({assessment}, QDate(2027, 1, 10));
        QVERIFY(!done.warn && !done.overdue);
        QCOMPARE(done.fulfilledBy, assessment.no);
        QVERIFY(done.reportedBy.isEmpty());
        QCOMPARE(done.openFindings, 1);
        QCOMPARE(done.overdueFindings, 1);
        assessment.fiscalYear = 2025;
        QVERIFY(year({assessment}, QDate(2027, 4, 1)).overdue); // another year's does not count
        assessment.fiscalYear = 2026;
        assessment.cancelled = u"中止"_qs;
        QVERIFY(year({assessment}, QDate(2027, 4, 1)).overdue);
    }
};

QTEST_GUILESS_MAIN(tst_watch)
#include "tst_watch.moc"
