#include "ui/paint/DocumentFile.h"

#include "core/base/RequestJson.h"
#include "ui/language/ErrorWords.h"

#include <nlohmann/json.hpp>
#include <zip.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace latelier {

namespace {

constexpr int formatVersion = 2;
constexpr qint64 largestEntry = qint64(1) << 30;
const char* const documentName = "document.json";
const char* const pictureName = "picture.png";
const char* const maskName = "mask.png";

struct DocumentFile {
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

[[noreturn]] void failIo(const QString& file, const QString& why) {
    throw WordedError(ErrorKind::Io, DocumentFile::tr("The document could not be saved to %1: %2.").arg(file, why));
}
[[noreturn]] void failBad(const QString& file, const QString& why, const QString& detail = {}) {
    throw WordedError(ErrorKind::BadPicture, DocumentFile::tr("%1 is no document that can be read: %2.").arg(file, why),
                      detail);
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

/// Empty where no PNG file can be made of it.
QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

/// A new archive in memory; what it is made of must live until it is closed.
class ZipWriter {
public:
    ZipWriter() {
        zip_error_t error;
        zip_error_init(&error);
        source_ = zip_source_buffer_create(nullptr, 0, 0, &error);
        archive_ = source_ ? zip_open_from_source(source_, ZIP_TRUNCATE, &error) : nullptr;
        zip_error_fini(&error);
        if (archive_)
            zip_source_keep(source_);
    }
    ~ZipWriter() {
        if (archive_)
            zip_discard(archive_);
        if (source_)
            zip_source_free(source_);
    }

    /// An entry without bytes is a failure. PNG files and packed tiles gain nothing from being compressed again.
    void add(const std::string& name, const QByteArray& bytes, bool compress) {
        if (!archive_ || bytes.isEmpty()) {
            failed_ = true;
            return;
        }
        kept_.push_back(bytes);
        zip_source_t* entry = zip_source_buffer(archive_, kept_.back().constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = entry ? zip_file_add(archive_, name.c_str(), entry, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(entry);
            failed_ = true;
        } else {
            zip_set_file_compression(archive_, zip_uint64_t(index), compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        }
    }

    /// The bytes of the archive; empty when it could not be made.
    QByteArray close() {
        if (!archive_ || failed_ || zip_close(archive_) != 0)
            return {};
        archive_ = nullptr;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_stat(source_, &stat) != 0 || zip_source_open(source_) != 0)
            return {};
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(source_, bytes.data(), stat.size);
        zip_source_close(source_);
        return read == zip_int64_t(stat.size) ? bytes : QByteArray();
    }

private:
    zip_source_t* source_ = nullptr;
    zip_t* archive_ = nullptr;
    std::vector<QByteArray> kept_;
    bool failed_ = false;
};

std::optional<QByteArray> entryOf(zip_t* archive, const char* name) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(archive, name, 0, &stat) != 0 || stat.size > zip_uint64_t(largestEntry))
        return std::nullopt;
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip_fopen(archive, name, 0), zip_fclose);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (!entry || zip_fread(entry.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
        return std::nullopt;
    return bytes;
}

std::string layerName(std::size_t layer) {
    return "layers/" + std::to_string(layer) + ".png";
}

std::string historyName(std::size_t step, const char* side) {
    return "history/" + std::to_string(step) + "-" + side;
}

} // namespace

void writeDocument(const QString& file, const DocumentContent& content) {
    nlohmann::json json = {
        {"format", formatVersion}, {"program", LATELIER_VERSION}, {"panels", toJson(content.panels)}};
    json["layers"] = nlohmann::json::array();
    for (const Layer& layer : content.state.layers)
        json["layers"].push_back({{"id", layer.id},
                                  {"name", layer.name.toStdString()},
                                  {"opacity", layer.opacity},
                                  {"visible", layer.visible}});
    json["older"] = nlohmann::json::array();
    for (const PaintingRequest& request : content.past.older)
        json["older"].push_back(toJson(*request));
    json["history"] = nlohmann::json::array();
    for (const DocumentStep& step : content.past.steps) {
        json["history"].push_back({{"text", step.text.toStdString()}});
        if (step.request)
            json["history"].back()["request"] = toJson(*step.request);
    }

    ZipWriter zip;
    zip.add(documentName, QByteArray::fromStdString(toText(json)), true);
    zip.add(pictureName, pngOf(content.state.picture), false);
    zip.add(maskName, pngOf(content.state.mask), false);
    for (std::size_t i = 0; i < content.state.layers.size(); ++i)
        zip.add(layerName(i), pngOf(content.state.layers[i].image), false);
    for (std::size_t i = 0; i < content.past.steps.size(); ++i) {
        zip.add(historyName(i, "before"), content.past.steps[i].before.bytes(), false);
        zip.add(historyName(i, "after"), content.past.steps[i].after.bytes(), false);
    }
    const QByteArray bytes = zip.close();
    if (bytes.isEmpty())
        failIo(file, DocumentFile::tr("the archive could not be made"));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        failIo(file, out.errorString());
}

DocumentContent readDocument(const QString& file) {
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code),
                          zip_discard);
    if (!archive)
        failBad(file, DocumentFile::tr("it is no whole zip archive"));
    const auto need = [&](const std::string& name) {
        const std::optional<QByteArray> bytes = entryOf(archive.get(), name.c_str());
        if (!bytes)
            failBad(file, DocumentFile::tr("%1 is missing in it").arg(QString::fromStdString(name)));
        return *bytes;
    };
    DocumentContent content;
    content.state = stateOf(QImage::fromData(need(pictureName), "PNG"));
    const QImage mask = QImage::fromData(need(maskName), "PNG").convertToFormat(QImage::Format_Grayscale8);
    if (content.state.empty() || mask.size() != content.state.size())
        failBad(file, DocumentFile::tr("picture and mask do not belong together"));
    content.state.mask = mask;
    try {
        const nlohmann::json json = nlohmann::json::parse(need(documentName).toStdString());
        content.panels = requestFromJson(json.at("panels"));
        const auto listed = [&](const char* name) { return json.value(name, nlohmann::json::array()); };
        for (const nlohmann::json& info : listed("layers")) {
            Layer layer;
            layer.id = info.at("id").get<std::uint32_t>();
            layer.name = QString::fromStdString(info.at("name").get<std::string>());
            layer.opacity = std::clamp(info.at("opacity").get<int>(), 0, 100);
            layer.visible = info.at("visible").get<bool>();
            layer.image = QImage::fromData(need(layerName(content.state.layers.size())), "PNG")
                              .convertToFormat(QImage::Format_ARGB32);
            if (layer.image.size() != content.state.size() || layerWithId(content.state, layer.id) >= 0)
                failBad(file, DocumentFile::tr("a layer does not belong to the picture"));
            content.state.layers.push_back(layer);
        }
        for (const nlohmann::json& request : listed("older"))
            content.past.older.push_back(std::make_shared<GenerationRequest>(requestFromJson(request)));
        std::size_t index = 0;
        for (const nlohmann::json& step : listed("history")) {
            const PackedPatch before(need(historyName(index, "before")));
            const PackedPatch after(need(historyName(index, "after")));
            if (!before.patch() || !after.patch())
                failBad(file, DocumentFile::tr("a step of its history is damaged"));
            PaintingRequest request;
            if (step.contains("request"))
                request = std::make_shared<GenerationRequest>(requestFromJson(step.at("request")));
            content.past.steps.push_back(
                {QString::fromStdString(step.at("text").get<std::string>()), before, after, request});
            ++index;
        }
    } catch (const nlohmann::json::exception& error) {
        failBad(file, DocumentFile::tr("its description is damaged"), QString::fromUtf8(error.what()));
    }
    return content;
}

} // namespace latelier
