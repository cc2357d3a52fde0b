#include "app/PaintDesk.h"

#include "ui/ImageConvert.h"
#include "ui/PromptPanel.h"
#include "ui/SettingsPanel.h"

#include <QRandomGenerator>

#include <cmath>

namespace latelier {

namespace {

constexpr int variations = 4;
constexpr double variationStrength = 0.2;
constexpr int enlargement = 2;
constexpr int largestSide = 2048;
constexpr double enlargeStrength = 0.45; ///< enough for new detail, too little for another composition
constexpr double latentStrength = 0.65;  ///< an enlarged latent is blurred between its cells: less leaves it so

} // namespace

// Other programs vary the subseed and keep the seed, so that all of them lie around the same picture.
void PaintDesk::paintVariations() {
    const Run* run = history_.find(presenter_.run());
    if (!run) {
        Q_EMIT noticed(tr("Variations are made of a picture that was painted here; show one from Branches first."));
        return;
    }
    GenerationRequest request = run->request;
    request.branch.reset();
    request.count = 1;
    request.variationStrength = variationStrength;
    request.variationSeed = QRandomGenerator::global()->generate();
    for (int i = 0; i < variations; ++i, ++request.variationSeed)
        Q_EMIT requested(request);
}

// The second pass of "hires fix": the picture enlarged, and its details painted anew.
void PaintDesk::enlarge(SourceScaling scaling) {
    const bool mine = surface_.showsDocument();
    const QImage picture = mine ? document_.shown() : shownPicture();
    if (picture.isNull()) {
        Q_EMIT noticed(tr("There is no finished picture to enlarge."));
        return;
    }
    GenerationRequest request;
    if (const Run* run = history_.find(presenter_.run())) {
        request = run->request;
    } else {
        window_.prompt().writeTo(request);
        window_.settings().writeTo(request);
    }
    const double factor =
        std::min<double>(enlargement, double(largestSide) / std::max(picture.width(), picture.height()));
    if (factor <= 1) {
        Q_EMIT noticed(tr("The picture is as large as it can be painted anew."));
        return;
    }
    const auto side = [&](int length) { return int(std::lround(length * factor / 8)) * 8; };
    request.width = side(picture.width());
    request.height = side(picture.height());
    request.source = std::make_shared<Image>(toImage(picture));
    request.mask.reset();
    request.branch.reset();
    request.changes.clear();
    request.stopAfter = 0;
    request.count = 1;
    request.sourceScaling = scaling;
    request.strength = scaling == SourceScaling::Latent ? latentStrength : enlargeStrength;
    if (mine)
        sent_.push_back({request.source, document_.state()});
    // What is at the end of the list is what the document looked like then; the next request must look anew.
    sentRevision_ = 0;
    Q_EMIT requested(request);
}

} // namespace latelier
