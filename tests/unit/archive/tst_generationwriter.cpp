#include "archive/frameio.h"
#include "archive/generationwriter.h"
#include "base/atomicfile.h"
#include "base/platform/file.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace akimori;
using namespace akimori::archive;

/// Every frame decompresses alone to the members that were put into it, whatever their size and contents.
class tst_generationwriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray photo(qsizetype size)
    {
        QByteArray bytes(size + 4, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (qsizetype i = 0; i < size; i += 4) {
            const quint32 word = random.generate();
            std::memcpy(bytes.data() + i, &word, 4);
        }
        return bytes.left(size);
    }
    static QByteArray page(qsizetype size)
    {
        return QByteArray("<p class=\"lead\">○○市からのお知らせ</p>\n").repeated(size / 40 + 1).left(size);
    }
    static QByteArray decoded(int fd, const Frame& frame)
    {
        QByteArray raw;
        const JobContext job;
        const bool whole = decodeFrame(fd, frame, [&raw](qint64, std::span<const char> bytes) {
            raw.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }, job);
        return whole ? raw : QByteArray();
    }

private slots:
    void framesHoldTheirMembers()
    {
        const QTemporaryDir folder;
        GenerationWriter writer(folder.filePath(QStringLiteral("a.tar.zst")));
        QList<QByteArray> members;
        for (const qsizetype size : {0, 1, 700, 300'000, 1 << 20, (1 << 20) + 1, 900'000, 1 << 20, 5'000'000, 20})
            members << page(size) << photo(size);
        std::vector<std::pair<MemberPlace, QByteArray>> placed;
        for (const QByteArray& member : members) {
            placed.emplace_back(writer.beginMember(member.size()), member);
            for (qsizetype at = 0; at < member.size(); at += 70'001) { // as the network delivers it
                const QByteArray part = member.mid(at, 70'001);
                writer.append({part.constData(), static_cast<std::size_t>(part.size())});
            }
            writer.endMember();
        }
        writer.finish();
        const UniqueFd fd = platform::openToRead(nativePath(writer.fileName()).constData());
        std::vector<QByteArray> frames;
        qint64 end = 0;
        for (const Frame& frame : writer.frames()) {
            QCOMPARE(frame.offset, end);
            end += frame.compressedSize;
            frames.push_back(decoded(fd.get(), frame));
            QCOMPARE(frames.back().size(), frame.uncompressedSize);
        }
        QCOMPARE(end, writer.size());
        for (const auto& [place, member] : placed) {
            if (!member.isEmpty()) // an empty one may be said to stand in a frame that never came
                QVERIFY(frames.at(static_cast<std::size_t>(place.frame)).mid(place.offset, member.size()) == member);
        }
    }

    void onlyWhatCanShrinkIsCompressed()
    {
        const QTemporaryDir folder;
        GenerationWriter writer(folder.filePath(QStringLiteral("a.tar.zst")));
        const QByteArray half = photo(400'000) + page(800'000);
        for (const QByteArray& member : {photo(3 << 20), page(3 << 20), half}) {
            writer.beginMember(member.size());
            writer.append({member.constData(), static_cast<std::size_t>(member.size())});
            writer.endMember();
            writer.closeFrame();
        }
        const std::vector<Frame>& frames = writer.frames();
        QVERIFY(frames[0].compressedSize < frames[0].uncompressedSize + 1000);
        QVERIFY(frames[1].compressedSize < frames[1].uncompressedSize / 50);
        QVERIFY(frames[2].compressedSize < 450'000); // a page beside a photo is still compressed
    }
};

QTEST_GUILESS_MAIN(tst_generationwriter)
#include "tst_generationwriter.moc"
