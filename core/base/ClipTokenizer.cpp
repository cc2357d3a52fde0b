#include "core/base/ClipTokenizer.h"

#include "core/base/BytePairMerges.h"
#include "core/base/Error.h"
#include "core/base/HtmlEntities.h"
#include "core/base/TextRepair.h"
#include "core/base/Unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <limits>
#include <unordered_map>

namespace latelier {
namespace {

constexpr std::string_view endOfWord = "</w>";

/// The printable stand-in of each byte (bytes_to_unicode of GPT-2): itself where it is visible in Latin-1, else the
/// next of U+0100, U+0101, ...
std::array<char32_t, 256> byteCharacters() {
    std::array<char32_t, 256> characters{};
    char32_t next = 0x100;
    for (char32_t byte = 0; byte < 256; ++byte) {
        const bool visible = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
        characters[byte] = visible ? byte : next++;
    }
    return characters;
}

std::u32string cleaned(std::string_view text) {
    const std::u32string repaired = repairText(decodeUtf8(text));
    const std::u32string plain = unescapeHtml(unescapeHtml(repaired));
    std::u32string collapsed;
    collapsed.reserve(plain.size());
    for (const char32_t c : plain) {
        if (!isWhiteSpace(c))
            collapsed += c;
        else if (!collapsed.empty() && collapsed.back() != ' ')
            collapsed += ' ';
    }
    if (!collapsed.empty() && collapsed.back() == ' ')
        collapsed.pop_back();
    return lowerCased(collapsed);
}

/// Compares without case as the reference's pattern does, where the long s equals s.
bool startsWith(std::u32string_view text, std::string_view lowerCase) {
    return text.size() >= lowerCase.size() &&
           std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char expected, char32_t c) {
               return c == static_cast<unsigned char>(expected) || (expected == 's' && c == U'ſ');
           });
}

/// The length of the word at the start of cleaned `text`: a special token, an English contraction, letters, one number,
/// or other signs; 0 for a blank.
std::size_t wordLength(std::u32string_view text) {
    for (const std::string_view whole :
         {"<|startoftext|>", "<|endoftext|>", "'s", "'t", "'re", "'ve", "'m", "'ll", "'d"})
        if (startsWith(text, whole))
            return whole.size();
    if (isNumber(text.front()))
        return 1;
    const bool letters = isLetter(text.front());
    // U+0345 is no letter but folds to one, so that neither class of the reference's pattern takes it.
    const auto belongs = [letters](char32_t c) {
        return letters ? isLetter(c) : !isWhiteSpace(c) && !isLetter(c) && !isNumber(c) && c != 0x345;
    };
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
}

std::string readFile(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(
            ErrorKind::BadModel,
            Sentence("The tokenizer file %1 cannot be read; copy merges.txt and vocab.json there, or beside the model, "
                     "from the folder \"tokenizer\" of any Stable Diffusion model in diffusers form.",
                     path.string()));
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A token of special_tokens_map.json: a string, or an object that holds it as "content".
std::string specialToken(const nlohmann::json& map, const char* key, std::string otherwise) {
    if (!map.is_object() || !map.contains(key))
        return otherwise;
    const nlohmann::json& value = map[key];
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.contains("content") && value["content"].is_string())
        return value["content"].get<std::string>();
    return otherwise;
}

} // namespace

struct ClipTokenizer::Tables {
    BytePairMerges merges;
    std::unordered_map<std::string, int> vocabulary;
    std::unordered_map<int, std::string> tokens;
    std::vector<int> symbolIds; ///< id of each symbol of `merges`, -1 where the vocabulary has none
    std::array<BytePairMerges::Symbol, 256> bytes;
    std::array<BytePairMerges::Symbol, 256> lastBytes; ///< the same as the end of a word
    int start = 0, end = 0, pad = 0, unknown = 0;
    std::string startToken, endToken;

    int id(const std::string& token) const {
        const auto found = vocabulary.find(token);
        return found == vocabulary.end() ? -1 : found->second;
    }

    std::vector<int> word(std::string_view utf8) const {
        if (utf8 == startToken)
            return {start};
        if (utf8 == endToken)
            return {end};
        std::vector<BytePairMerges::Symbol> symbols;
        symbols.reserve(utf8.size());
        for (const char byte : utf8)
            symbols.push_back(bytes[static_cast<unsigned char>(byte)]);
        if (!symbols.empty())
            symbols.back() = lastBytes[static_cast<unsigned char>(utf8.back())];
        std::vector<int> ids;
        for (const BytePairMerges::Symbol symbol : merges.apply(std::move(symbols))) {
            const int known = symbolIds[static_cast<std::size_t>(symbol)];
            ids.push_back(known < 0 ? unknown : known);
        }
        return ids;
    }
};

std::string cleanPrompt(std::string_view text) {
    return encodeUtf8(cleaned(text));
}

ClipTokenizer::ClipTokenizer(std::shared_ptr<const Tables> tables) : tables_(std::move(tables)) {}

ClipTokenizer ClipTokenizer::load(const std::filesystem::path& folder) {
    const std::filesystem::path special = folder / "special_tokens_map.json";
    std::error_code hidden;
    return parse(readFile(folder / "vocab.json"), readFile(folder / "merges.txt"),
                 std::filesystem::exists(special, hidden) ? readFile(special) : std::string(), folder.string());
}

ClipTokenizer ClipTokenizer::parse(std::string_view vocabulary, std::string_view merges, std::string_view specialTokens,
                                   const std::string& label) {
    const auto bad = [&](const Sentence& why) {
        return Error(ErrorKind::BadModel, Sentence("The tokenizer in %1 is damaged: %2.", label, why));
    };
    auto tables = std::make_shared<Tables>();
    const nlohmann::json words = nlohmann::json::parse(vocabulary, nullptr, false);
    if (!words.is_object() || words.empty())
        throw bad(Sentence("vocab.json is no JSON object of tokens and ids"));
    tables->vocabulary.reserve(words.size());
    for (const auto& [token, id] : words.items()) {
        if (!id.is_number_integer() || id < 0 || id > std::numeric_limits<int>::max())
            throw bad(Sentence("the id of \"%1\" in vocab.json is no number from 0 on", token));
        tables->vocabulary.emplace(token, id.get<int>());
        tables->tokens.emplace(id.get<int>(), token);
    }

    const std::array<char32_t, 256> characters = byteCharacters();
    for (std::size_t byte = 0; byte < 256; ++byte) {
        std::string symbol;
        appendUtf8(symbol, characters[byte]);
        tables->bytes[byte] = tables->merges.intern(symbol);
        tables->lastBytes[byte] = tables->merges.intern(symbol += endOfWord);
    }
    bool firstLine = true;
    while (!merges.empty()) {
        const std::size_t length = std::min(merges.find('\n'), merges.size());
        std::string_view line = merges.substr(0, length);
        merges.remove_prefix(std::min(length + 1, merges.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        const bool version = std::exchange(firstLine, false) && line.starts_with("#version");
        if (line.empty() || version)
            continue;
        const std::size_t blank = line.find(' ');
        if (blank == 0 || blank == std::string_view::npos || blank + 1 == line.size() ||
            line.find(' ', blank + 1) != std::string_view::npos)
            throw bad(Sentence("the line \"%1\" of merges.txt is no pair", line.substr(0, 60)));
        tables->merges.add(line.substr(0, blank), line.substr(blank + 1));
    }
    tables->symbolIds.resize(tables->merges.symbolCount());
    for (std::size_t i = 0; i < tables->symbolIds.size(); ++i)
        tables->symbolIds[i] = tables->id(tables->merges.name(static_cast<BytePairMerges::Symbol>(i)));

    const nlohmann::json special = nlohmann::json::parse(specialTokens, nullptr, false);
    tables->startToken = specialToken(special, "bos_token", "<|startoftext|>");
    tables->endToken = specialToken(special, "eos_token", "<|endoftext|>");
    tables->start = tables->id(tables->startToken);
    tables->end = tables->id(tables->endToken);
    if (tables->start < 0 || tables->end < 0)
        throw bad(Sentence("vocab.json has no %1", tables->start < 0 ? tables->startToken : tables->endToken));
    const auto orEnd = [&](int id) { return id < 0 ? tables->end : id; };
    tables->pad = orEnd(tables->id(specialToken(special, "pad_token", tables->endToken)));
    tables->unknown = orEnd(tables->id(specialToken(special, "unk_token", tables->endToken)));
    return ClipTokenizer(std::move(tables));
}

std::vector<int> ClipTokenizer::encode(std::string_view text) const {
    const std::u32string clean = cleaned(text);
    std::vector<int> ids;
    for (std::u32string_view rest = clean; !rest.empty();) {
        const std::size_t length = wordLength(rest);
        if (length > 0) {
            const std::vector<int> word = tables_->word(encodeUtf8(rest.substr(0, length)));
            ids.insert(ids.end(), word.begin(), word.end());
        }
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return ids;
}

std::vector<int> ClipTokenizer::encodeFramed(std::string_view text) const {
    return frame(encode(text));
}

std::vector<int> ClipTokenizer::frame(const std::vector<int>& ids, std::size_t length) const {
    std::vector<int> framed(length, tables_->pad);
    if (length < 2)
        return framed;
    const std::size_t kept = std::min(ids.size(), length - 2);
    framed[0] = tables_->start;
    std::copy_n(ids.begin(), kept, framed.begin() + 1);
    framed[kept + 1] = tables_->end;
    return framed;
}

std::string ClipTokenizer::text(int id) const {
    static const std::unordered_map<char32_t, char> bytes = [] {
        std::unordered_map<char32_t, char> table;
        const std::array<char32_t, 256> characters = byteCharacters();
        for (std::size_t byte = 0; byte < 256; ++byte)
            table.emplace(characters[byte], static_cast<char>(byte));
        return table;
    }();
    const auto found = tables_->tokens.find(id);
    if (found == tables_->tokens.end())
        return {};
    std::string_view token = found->second;
    const bool endsWord = token.ends_with(endOfWord);
    if (endsWord)
        token.remove_suffix(endOfWord.size());
    std::string text;
    for (const char32_t c : decodeUtf8(token))
        if (const auto byte = bytes.find(c); byte != bytes.end())
            text += byte->second;
    return endsWord ? text + ' ' : text;
}

int ClipTokenizer::startId() const {
    return tables_->start;
}

int ClipTokenizer::endId() const {
    return tables_->end;
}

int ClipTokenizer::padId() const {
    return tables_->pad;
}

int ClipTokenizer::wordId(std::string_view word) const {
    const std::vector<int> ids = tables_->word(word);
    if (ids.size() != 1)
        return -1;
    const auto token = tables_->tokens.find(ids.front());
    return token != tables_->tokens.end() && token->second.ends_with(endOfWord) ? ids.front() : -1;
}

std::size_t ClipTokenizer::size() const {
    return tables_->vocabulary.size();
}

} // namespace latelier
