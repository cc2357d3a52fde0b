#include "app/ModelHasher.h"

#ifdef LATELIER_HAS_GALLERY
#include "gallery/ModelHashes.h"
#endif

namespace latelier {

#ifdef LATELIER_HAS_GALLERY

ModelHasher::ModelHasher(const QString& file) : hashes_(std::make_shared<ModelHashes>(file.toStdString())) {
    reader_.setMaxThreadCount(1);
}

void ModelHasher::request(const QString& model) {
    reader_.start([this, model] {
        const auto tell = [this](auto&& report) { QMetaObject::invokeMethod(this, report, Qt::QueuedConnection); };
        const auto goOn = [&, percent = 0](double fraction) mutable {
            if (const int now = int(100 * fraction); now != percent) {
                percent = now;
                tell([this, model, now] { Q_EMIT progressed(model, now / 100.0); });
            }
            return !stop_;
        };
        try {
            if (const std::string hash = hashes_->of(model.toStdString(), goOn); !hash.empty())
                tell([this, model, hash] { Q_EMIT hashed(model, QString::fromStdString(hash)); });
        } catch (const std::exception&) {
            // Pictures do without the fingerprint.
        }
    });
}

std::string ModelHasher::of(const std::string& model) {
    return hashes_->of(model);
}

#else

ModelHasher::ModelHasher(const QString&) {}

void ModelHasher::request(const QString&) {}

std::string ModelHasher::of(const std::string&) {
    return {};
}

#endif

ModelHasher::~ModelHasher() {
    stop_ = true;
    reader_.clear();
    reader_.waitForDone();
}

} // namespace latelier
