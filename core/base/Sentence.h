#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace latelier {

/// The English words of a Sentence: a literal in which each of the places %1 to %n stands, and no other. Checked by the
/// compiler.
template <std::size_t places>
struct SentenceWords {
    // Not explicit, so that one writes the literal alone.
    consteval SentenceWords(const char* literal) : text(literal) {
        for (std::size_t i = 0; i < 9; ++i) {
            const char place[] = {'%', static_cast<char>('1' + i)};
            const bool stands = std::string_view(literal).find(std::string_view(place, 2)) != std::string_view::npos;
            if (stands != (i < places))
                throw "each value has a place in the words, and each place a value";
        }
    }
    const char* text;
};

/// What the engine or the gallery says to people: a sentence, or a part of one, as English words and what stands at
/// their places. The window translates the words (translations/update.sh collects every `Sentence("..."`); the command
/// line and files have it in English. A value.
class Sentence {
public:
    /// Sentence("Step %1 of %2 is missing.", 3, path): the values are texts, whole numbers or sentences, at most 9.
    template <typename... Values>
    explicit Sentence(SentenceWords<sizeof...(Values)> words, const Values&... values)
        : words_(words.text), values_{part(values)...} {}

    /// A text that is the same in every language, such as a name or what a library says.
    static Sentence plain(std::string text) {
        Sentence sentence;
        sentence.text_ = std::move(text);
        return sentence;
    }
    /// Words that stand elsewhere, marked as LATELIER_TEXT("Error", "...").
    static Sentence marked(const char* words) {
        Sentence sentence;
        sentence.words_ = words;
        return sentence;
    }
    bool isPlain() const { return !words_; }

    std::string english() const;

    /// The sentence with its words, and those of the sentences in it, as `translate` gives them.
    std::string in(const std::function<std::string(const char* words)>& translate) const;

private:
    Sentence() = default;
    static Sentence part(const Sentence& sentence) { return sentence; }
    template <typename Value>
    static Sentence part(const Value& value) {
        if constexpr (std::is_integral_v<Value>)
            return plain(std::to_string(value));
        else
            return plain(std::string(value));
    }

    const char* words_ = nullptr;
    std::string text_; ///< where there are no words
    std::vector<Sentence> values_;
};

/// "a, b and 3 more": the first `most` of the entries, of which there is at least one, and how many there are besides.
Sentence listed(const std::vector<Sentence>& entries, std::size_t most);

/// Sentences as the command line and files have them.
std::vector<std::string> english(const std::vector<Sentence>& sentences);

} // namespace latelier
