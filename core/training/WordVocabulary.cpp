#include "core/training/WordVocabulary.h"

#include "core/base/BytePairMerges.h"
#include "core/base/Error.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace latelier {

VocabularyFiles wordVocabulary(const std::vector<std::string>& words) {
    const std::string end = "</w>";
    nlohmann::ordered_json ids;
    const auto add = [&](const std::string& token) {
        if (!ids.contains(token)) {
            const auto next = ids.size();
            ids[token] = next;
        }
    };
    for (const auto& ending : {std::string(), end}) {
        for (char c = '!'; c <= '~'; ++c) {
            add(std::string(1, c) + ending);
        }
    }
    BytePairMerges merges;
    std::string lines = "#version: 0.2\n";
    for (const auto& word : words) {
        if (word.empty() || !std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
            throw Error(ErrorKind::Usage,
                        "The word \"" + word + "\" cannot stand in the vocabulary; it must be of the letters a to z.");
        }
        // A merge added now has the lowest rank of all, so that words that are whole already stay so.
        while (true) {
            std::vector<BytePairMerges::Symbol> symbols;
            for (std::size_t i = 0; i < word.size(); ++i) {
                symbols.push_back(merges.intern(std::string(1, word[i]) + (i + 1 == word.size() ? end : "")));
            }
            symbols = merges.apply(std::move(symbols));
            if (symbols.size() == 1) {
                break;
            }
            const auto left = merges.name(symbols[0]), right = merges.name(symbols[1]);
            merges.add(left, right);
            lines += left + " " + right + "\n";
            add(left + right);
        }
    }
    add("<|startoftext|>");
    add("<|endoftext|>");
    return {ids.dump(), lines};
}

} // namespace latelier
