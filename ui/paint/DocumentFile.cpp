#include "ui/paint/DocumentFile.h"

#include "core/base/Error.h"
#include "core/base/RequestJson.h"

#include <nlohmann/json.hpp>
#include <zip.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace latelier {

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestEntry = qint64(1) << 30;
const char* const documentName = "document.json";
const char* const pictureName = "picture.png";
const char* const maskName = "mask.png";

QString translated(const char* text) {
    return QCoreApplication::translate("DocumentFile", text);
}

[[noreturn]] void failIo(const QString& file, const QString& why) {
    throw Error(ErrorKind::Io, translated("The document could not be saved to %1: %2.").arg(file, why).toStdString());
}
[[noreturn]] void failBad(const QString& file, const QString& why) {
    throw Error(ErrorKind::BadPicture,
                translated("%1 is no document that can be read: %2.").arg(file, why).toStdString());
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
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

    /// PNG files and packed tiles gain nothing from being compressed again.
    void add(const std::string& name, const QByteArray& bytes, bool compress) {
        if (!archive_)
            return;
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

std::string historyName(std::size_t step, const char* side) {
    return "history/" + std::to_string(step) + "-" + side;
}

} // namespace

void writeDocument(const QString& file, const DocumentContent& content) {
    nlohmann::json json = {
        {"format", formatVersion}, {"program", LATELIER_VERSION}, {"panels", toJson(content.panels)}};
    json["requests"] = nlohmann::json::array();
    for (const GenerationRequest& request : content.requests)
        json["requests"].push_back(toJson(request));
    json["history"] = nlohmann::json::array();
    for (const DocumentStep& step : content.history)
        json["history"].push_back(step.text.toStdString());

    ZipWriter zip;
    zip.add(documentName, QByteArray::fromStdString(toText(json)), true);
    zip.add(pictureName, pngOf(content.state.picture), false);
    zip.add(maskName, pngOf(content.state.mask), false);
    for (std::size_t i = 0; i < content.history.size(); ++i) {
        zip.add(historyName(i, "before"), toBytes(content.history[i].before), false);
        zip.add(historyName(i, "after"), toBytes(content.history[i].after), false);
    }
    const QByteArray bytes = zip.close();
    if (bytes.isEmpty())
        failIo(file, translated("the archive could not be made"));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        failIo(file, out.errorString());
}

DocumentContent readDocument(const QString& file) {
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code),
                          zip_discard);
    if (!archive)
        failBad(file, translated("it is no whole zip archive"));
    const auto need = [&](const std::string& name) {
        const std::optional<QByteArray> bytes = entryOf(archive.get(), name.c_str());
        if (!bytes)
            failBad(file, translated("%1 is missing in it").arg(QString::fromStdString(name)));
        return *bytes;
    };
    DocumentContent content;
    content.state = stateOf(QImage::fromData(need(pictureName), "PNG"));
    const QImage mask = QImage::fromData(need(maskName), "PNG").convertToFormat(QImage::Format_Grayscale8);
    if (content.state.empty() || mask.size() != content.state.size())
        failBad(file, translated("picture and mask do not belong together"));
    content.state.mask = mask;
    try {
        const nlohmann::json json = nlohmann::json::parse(need(documentName).toStdString());
        content.panels = requestFromJson(json.at("panels"));
        for (const nlohmann::json& request : json.value("requests", nlohmann::json::array()))
            content.requests.push_back(requestFromJson(request));
        std::size_t index = 0;
        for (const nlohmann::json& text : json.value("history", nlohmann::json::array())) {
            const std::optional<Patch> before = patchFromBytes(need(historyName(index, "before")));
            const std::optional<Patch> after = patchFromBytes(need(historyName(index, "after")));
            if (!before || !after)
                failBad(file, translated("a step of its history is damaged"));
            content.history.push_back({QString::fromStdString(text.get<std::string>()), *before, *after});
            ++index;
        }
    } catch (const nlohmann::json::exception& error) {
        failBad(file, QString::fromUtf8(error.what()));
    }
    return content;
}

} // namespace latelier
