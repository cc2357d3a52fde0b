#include "ui/GridSpec.h"

#include <QTest>

using namespace latelier;

class GridSpecTest : public QObject {
    Q_OBJECT

    QString problem_;
    QStringList values(GridAxis axis, const char* text) {
        problem_.clear();
        return readRange(axis, QString::fromUtf8(text), problem_).values;
    }

private Q_SLOTS:
    void readsListsAndRanges() {
        QCOMPARE(values(GridAxis::Guidance, "5, 7.5"), (QStringList{QStringLiteral("5"), QStringLiteral("7.5")}));
        QCOMPARE(values(GridAxis::Seed, "3-6").size(), 4);
        QCOMPARE(values(GridAxis::Guidance, "1-2:0.25").last(), QStringLiteral("2"));
        QCOMPARE(values(GridAxis::Guidance, "1-2:0.25").size(), 5);
    }

    void saysWhichValueCannotBeUsed() {
        values(GridAxis::Sampler, "Euler, Nonsense");
        QVERIFY(problem_.contains(QStringLiteral("Nonsense")));
        values(GridAxis::Steps, "0");
        QVERIFY(!problem_.isEmpty());
        values(GridAxis::Steps, "");
        QVERIFY(!problem_.isEmpty());
    }

    void whatSavesTimeCanBeAnAxis() {
        problem_.clear();
        const GridSpec spec{readRange(GridAxis::DeepEvery, QStringLiteral("1-3"), problem_),
                            readRange(GridAxis::TokenMerging, QStringLiteral("0, 0.5"), problem_),
                            readRange(GridAxis::None, {}, problem_)};
        QCOMPARE(problem_, QString());
        const std::vector<GridCell> cells = gridCells({}, spec);
        QCOMPARE(cells.size(), std::size_t(6));
        QVERIFY(cells[0].request == GenerationRequest());
        QCOMPARE(cells[5].request.deepEvery, 3);
        QCOMPARE(cells[5].request.tokenMerging, 0.5);
        values(GridAxis::DeepEvery, "0");
        QVERIFY(!problem_.isEmpty());
        values(GridAxis::TokenMerging, "0.8");
        QVERIFY(problem_.contains(QStringLiteral("0.8")));
    }

    void aRangeWithoutEndIsBounded() { QVERIFY(values(GridAxis::Seed, "1-99999999").size() <= 100); }

    void valuesThatChangeNothingAreSaid() {
        GenerationRequest base;
        base.prompt = "a house at night";
        const auto sentence = [&](GridAxis axis, const char* text) {
            return withoutEffect(base, readRange(axis, QString::fromLatin1(text), problem_));
        };
        QVERIFY(sentence(GridAxis::PromptWords, "sunset, noon").contains(QStringLiteral("sunset")));
        QCOMPARE(sentence(GridAxis::PromptWords, "night, noon"), QString());
        QVERIFY(!sentence(GridAxis::Strength, "0.3, 0.6").isEmpty());
        base.source = std::make_shared<const Image>(8, 8, 3);
        QCOMPARE(sentence(GridAxis::Strength, "0.3, 0.6"), QString());
    }

    void makesEveryCombinationColumnsFirst() {
        GenerationRequest base;
        base.prompt = "a house at night";
        base.count = 4;
        const GridSpec spec{readRange(GridAxis::Guidance, QStringLiteral("3, 5, 9"), problem_),
                            readRange(GridAxis::PromptWords, QStringLiteral("night, noon"), problem_),
                            readRange(GridAxis::None, {}, problem_)};
        const std::vector<GridCell> cells = gridCells(base, spec);
        QCOMPARE(cells.size(), std::size_t(6));
        QCOMPARE(cells[1].request.guidance, 5.0);
        QCOMPARE(cells[1].request.prompt, std::string("a house at night"));
        QCOMPARE(cells[4].request.prompt, std::string("a house at noon"));
        QCOMPARE(cells[4].place, (std::array<int, 3>{1, 1, 0}));
        QCOMPARE(cells[4].request.count, 1);
        QCOMPARE(cells[4].request.seed, base.seed);
    }
};

QTEST_APPLESS_MAIN(GridSpecTest)
#include "GridSpecTest.moc"
