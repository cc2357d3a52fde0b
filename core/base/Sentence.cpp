#include "core/base/Sentence.h"

#include <algorithm>
#include <iterator>

namespace latelier {

std::string Sentence::english() const {
    return in([](const char* words) { return std::string(words); });
}

std::string Sentence::in(const std::function<std::string(const char* words)>& translate) const {
    if (isPlain())
        return text_;
    // In one go, since a value may hold a "%1" of its own.
    const std::string words = translate(words_);
    std::string filled;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t place = words[i] == '%' && i + 1 < words.size() ? std::size_t(words[i + 1] - '1') : 9;
        if (place < values_.size()) {
            filled += values_[place].in(translate);
            ++i;
        } else {
            filled += words[i];
        }
    }
    return filled;
}

Sentence listed(const std::vector<Sentence>& entries, std::size_t most) {
    Sentence list = entries.front();
    for (std::size_t i = 1; i < std::min(most, entries.size()); ++i)
        list = Sentence("%1, %2", list, entries[i]);
    return entries.size() > most ? Sentence("%1 and %2 more", list, entries.size() - most) : list;
}

std::vector<std::string> english(const std::vector<Sentence>& sentences) {
    std::vector<std::string> texts;
    std::ranges::transform(sentences, std::back_inserter(texts), &Sentence::english);
    return texts;
}

} // namespace latelier
