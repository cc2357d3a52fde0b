#pragma once

#include <string_view>

namespace latelier {

/// Whether a function of that module is one that no model needs and that malicious pickles name.
bool isHarmfulGlobal(std::string_view module, std::string_view name);

} // namespace latelier
