#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace latelier {

/// What the tokenizer makes of a prompt before it splits it: ftfy's repairs, HTML references twice, blanks collapsed,
/// lower case (openai/CLIP simple_tokenizer.py).
std::string cleanPrompt(std::string_view text);

/// CLIP's byte-pair tokenizer, equal to openai/CLIP's SimpleTokenizer with ftfy. A value that shares its immutable
/// tables: copies are cheap, and any thread may use one.
class ClipTokenizer {
public:
    /// Reads `vocab.json` and `merges.txt` from a folder, and `special_tokens_map.json` where there is one.
    /// Throws Error{BadModel} that names the file.
    static ClipTokenizer load(const std::filesystem::path& folder);
    /// The same from the files' contents; `label` names them in errors.
    static ClipTokenizer parse(std::string_view vocabulary, std::string_view merges,
                               std::string_view specialTokens = {}, const std::string& label = "vocabulary");

    /// Token ids of a text of any length, without start and end. Never throws on any bytes.
    std::vector<int> encode(std::string_view text) const;
    /// start + at most 75 ids + end, padded to 77.
    std::vector<int> encodeFramed(std::string_view text) const;
    /// Frames ids as encodeFramed does; ids past `length - 2` are left out.
    std::vector<int> frame(const std::vector<int>& ids, std::size_t length = 77) const;

    /// The text that a token stands for, with a blank at the end of a word; empty for an unknown id.
    std::string text(int id) const;

    int startId() const;
    int endId() const;
    int padId() const;
    /// The id of a word or sign as a whole, such as ","; -1 when the vocabulary has none.
    int wordId(std::string_view word) const;
    std::size_t size() const;

private:
    struct Tables;
    explicit ClipTokenizer(std::shared_ptr<const Tables> tables);
    std::shared_ptr<const Tables> tables_;
};

} // namespace latelier
