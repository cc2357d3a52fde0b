#include "ui/gallery/GalleryFacts.h"

#include "tests/support/GalleryPictures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latelier;

class GalleryFactsTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    GalleryFacts factsOf(int deepEvery, double tokenMerging, int guidanceFirstStep, int guidanceLastStep) {
        Gallery gallery(folder_.path().toStdString());
        NewPicture made = newPicture(7);
        made.picture.request.deepEvery = deepEvery;
        made.picture.request.tokenMerging = tokenMerging;
        made.picture.request.guidanceFirstStep = guidanceFirstStep;
        made.picture.request.guidanceLastStep = guidanceLastStep;
        return readFacts(gallery, gallery.add(made));
    }
    static QString value(const GalleryFacts& facts, const char* label) {
        for (const auto& [name, text] : facts.settings)
            if (name == QLatin1String(label))
                return text;
        return {};
    }

private Q_SLOTS:
    void tellWhatSavedTime() {
        const GalleryFacts facts = factsOf(2, 0.5, 2, 11);
        QCOMPARE(value(facts, "Shape interval"), QStringLiteral("2"));
        QCOMPARE(value(facts, "Merged areas"), QLocale().toString(0.5));
        QCOMPARE(value(facts, "Strength in steps"), QStringLiteral("3–12"));
        QCOMPARE(value(factsOf(1, 0, 4, -1), "Strength in steps"), QStringLiteral("5–end"));
    }

    void leaveOutWhatWasOff() {
        const GalleryFacts facts = factsOf(1, 0, 0, -1);
        QVERIFY(!value(facts, "Seed").isEmpty());
        for (const char* label : {"Shape interval", "Merged areas", "Strength in steps"})
            QCOMPARE(value(facts, label), QString());
    }

    void namesOfTwoPicturesWhatIsNotTheSame() {
        const auto rows = differences({factsOf(2, 0.5, 0, -1), factsOf(1, 0.5, 0, -1)});
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].size(), std::size_t(1));
        QCOMPARE(rows[0][0].first, QStringLiteral("Shape interval"));
        QVERIFY(rows[1].empty());
    }
};

QTEST_MAIN(GalleryFactsTest)
#include "GalleryFactsTest.moc"
