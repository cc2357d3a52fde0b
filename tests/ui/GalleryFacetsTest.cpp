#include "ui/gallery/GalleryFacets.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace latelier;

/// The list that narrows the pictures, gone through by keys.
class GalleryFacetsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<GalleryFacets> facets_;
    QTreeWidget* tree_ = nullptr;
    FacetCounts counts_;

    void press(Qt::Key key) { QTest::keyClick(tree_, key); }
    QString at() const { return tree_->currentItem() ? tree_->currentItem()->text(0) : QString(); }
    std::vector<std::string> chosen(Facet facet) const {
        GalleryQuery query;
        facets_->writeTo(query);
        return query.facets[facet];
    }

private Q_SLOTS:
    void init() {
        facets_ = std::make_unique<GalleryFacets>();
        tree_ = facets_->findChild<QTreeWidget*>();
        counts_ = {};
        counts_[std::size_t(Facet::Star)] = {{"no", 5}, {"yes", 1}};
        for (int i = 0; i < 12; ++i)
            counts_[std::size_t(Facet::Tag)].emplace_back("tag " + std::to_string(i), 1);
        facets_->setCounts(counts_);
        tree_->setCurrentItem(tree_->topLevelItem(0));
    }

    void aChoiceKeepsItsPlaceWhenTheNumbersAreCountedAnew() {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(at(), QStringLiteral("Starred"));
        const QSignalSpy edited(facets_.get(), &GalleryFacets::edited);
        press(Qt::Key_Space);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(chosen(Facet::Star), std::vector<std::string>{"yes"});
        // Other values stand above it now.
        counts_[std::size_t(Facet::Star)] = {{"yes", 1}};
        counts_[std::size_t(Facet::Rating)] = {{"0", 3}, {"4", 1}};
        facets_->setCounts(counts_);
        QCOMPARE(at(), QStringLiteral("Starred"));
        press(Qt::Key_Return);
        QCOMPARE(chosen(Facet::Star), std::vector<std::string>());
        facets_->setCounts({});
        QCOMPARE(tree_->topLevelItemCount(), 0);
    }

    void aValueThatIsGoneLeavesItsPlaceToTheNext() {
        press(Qt::Key_End);
        press(Qt::Key_Up);
        QCOMPARE(at(), QStringLiteral("tag 7"));
        counts_[std::size_t(Facet::Tag)].erase(counts_[std::size_t(Facet::Tag)].begin() + 7);
        facets_->setCounts(counts_);
        QCOMPARE(at(), QStringLiteral("tag 8"));
    }

    void headingsFoldAndShortenedListsGrowByKeys() {
        press(Qt::Key_Space);
        QVERIFY(!tree_->topLevelItem(0)->isExpanded());
        press(Qt::Key_Return);
        QVERIFY(tree_->topLevelItem(0)->isExpanded());
        press(Qt::Key_End);
        QCOMPARE(at(), QStringLiteral("4 more…"));
        press(Qt::Key_Space);
        QCOMPARE(tree_->topLevelItem(1)->childCount(), 12);
        QCOMPARE(at(), QStringLiteral("tag 8"));
    }
};

QTEST_MAIN(GalleryFacetsTest)
#include "GalleryFacetsTest.moc"
