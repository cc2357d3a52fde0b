#include "core/training/PictureFolder.h"

#include "core/base/Error.h"
#include "core/tensors/TensorImage.h"
#include "core/training/SceneRandom.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>

namespace latelier {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHoldOutEvery = 20;
constexpr std::size_t kMostWords = 8000;

struct CaptionedFile {
    std::string path;
    std::string caption;
};

std::string captionBeside(fs::path picture) {
    std::ifstream file(picture.replace_extension(".txt"));
    std::string text{std::istreambuf_iterator<char>(file), {}};
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

std::vector<CaptionedFile> filesOf(const std::string& folder) {
    std::vector<fs::path> paths;
    std::error_code failed;
    for (fs::recursive_directory_iterator file(folder, failed), end; !failed && file != end; file.increment(failed)) {
        auto ending = file->path().extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
        if (ending == ".png" || ending == ".jpg" || ending == ".jpeg" || ending == ".webp") {
            paths.push_back(file->path());
        }
    }
    if (failed) {
        throw Error(ErrorKind::Io, "Cannot read the folder \"" + folder + "\": " + failed.message() + ".");
    }
    std::sort(paths.begin(), paths.end()); // a folder is listed in any order
    std::vector<CaptionedFile> files;
    for (const auto& path : paths) {
        files.push_back({path.string(), captionBeside(path)});
    }
    return files;
}

/// The words of lower-case ASCII letters that the captions hold, the most frequent ones, sorted.
std::vector<std::string> wordsOf(const std::vector<CaptionedFile>& files) {
    std::map<std::string, std::int64_t> counts;
    for (const auto& file : files) {
        std::string word;
        for (const char c : file.caption + ' ') {
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (letter) {
                word += static_cast<char>(c | 0x20);
            } else if (!word.empty()) {
                ++counts[word];
                word.clear();
            }
        }
    }
    std::vector<std::pair<std::int64_t, std::string>> byCount;
    for (const auto& [word, count] : counts) {
        byCount.emplace_back(-count, word);
    }
    std::sort(byCount.begin(), byCount.end());
    byCount.resize(std::min(byCount.size(), kMostWords));
    std::vector<std::string> words;
    for (auto& [count, word] : byCount) {
        words.push_back(std::move(word));
    }
    std::sort(words.begin(), words.end());
    return words;
}

/// Each round through the files has an order of its own.
std::size_t fileAt(std::uint64_t seed, std::int64_t index, std::size_t count) {
    const auto n = static_cast<std::int64_t>(count);
    const PictureRandom round(seed, index / n);
    // An affine map x -> a x + b with a prime to n visits each file once.
    auto step = 1 + round.below("step", n);
    while (std::gcd(step, n) != 1) {
        ++step;
    }
    return static_cast<std::size_t>((step * (index % n) + round.below("start", n)) % n);
}

/// [1, 3, size, size]: the shorter side resized to `size`, cropped along the longer one, perhaps mirrored.
at::Tensor prepared(const Image& image, int size, const PictureRandom& random) {
    const auto scale = static_cast<double>(size) / std::min(image.width, image.height);
    const auto width = std::max(size, static_cast<int>(std::lround(image.width * scale)));
    const auto height = std::max(size, static_cast<int>(std::lround(image.height * scale)));
    const auto whole = resized(pictureToTensor(image), height, width).clamp(-1, 1);
    const auto crop = whole.narrow(2, random.below("top", height - size + 1), size)
                          .narrow(3, random.below("left", width - size + 1), size);
    return random.below("mirror", 2) == 1 ? crop.flip({3}) : crop;
}

} // namespace

PictureSource pictureFolder(const TrainingOptions& options, SourcePart part) {
    if (!options.readPicture) {
        throw Error(ErrorKind::Usage, "This program was built without a reader of picture files.");
    }
    const auto all = filesOf(options.pictures);
    auto files = std::make_shared<std::vector<CaptionedFile>>();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool heldOut = i % kHoldOutEvery == kHoldOutEvery - 1;
        if (all.size() < kHoldOutEvery || heldOut == (part == SourcePart::HeldOut)) {
            files->push_back(all[i]);
        }
    }
    if (files->empty()) {
        throw Error(ErrorKind::Usage, "There is no picture (.png, .jpg, .webp) in \"" + options.pictures + "\".");
    }
    PictureSource source;
    source.pictures = [files, options](std::int64_t first, std::int64_t count) {
        std::vector<at::Tensor> pictures;
        for (auto i = first; i < first + count; ++i) {
            const auto& file = (*files)[fileAt(options.seed, i, files->size())];
            pictures.push_back(prepared(options.readPicture(file.path), options.size, PictureRandom(options.seed, i)));
        }
        SceneBatch batch;
        batch.pictures = at::cat(pictures).to(options.device);
        return batch;
    };
    source.caption = [files, seed = options.seed](std::int64_t index, std::uint64_t) {
        return (*files)[fileAt(seed, index, files->size())].caption;
    };
    source.words = wordsOf(all);
    source.examples = [files](std::int64_t count) {
        std::vector<std::string> captions;
        for (std::int64_t i = 0; i < count; ++i) {
            captions.push_back((*files)[static_cast<std::size_t>(i) % files->size()].caption);
        }
        return captions;
    };
    return source;
}

} // namespace latelier
