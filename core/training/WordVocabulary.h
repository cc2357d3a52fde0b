#pragma once

#include "core/weights/SaveModel.h"

#include <string>
#include <vector>

namespace latelier {

/// A vocabulary in CLIP's file format in which each of the words is one token, so that CLIP's tokenizer reads it: the
/// printable ASCII signs, alone and at a word's end, then merges that build the words, then the two special tokens.
/// Words must be of lower-case ASCII letters. Whatever else a prompt holds falls apart into its letters.
VocabularyFiles wordVocabulary(const std::vector<std::string>& words);

} // namespace latelier
