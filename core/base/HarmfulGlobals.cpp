#include "core/base/HarmfulGlobals.h"

#include <algorithm>
#include <array>

namespace latelier {

namespace {

/// Names that no model needs and that malicious pickles use. The list serves the wording only: nothing is ever
/// called, whether it stands here or not.
constexpr std::array harmfulModules = {
    std::string_view("os"),         std::string_view("posix"),
    std::string_view("nt"),         std::string_view("subprocess"),
    std::string_view("sys"),        std::string_view("shutil"),
    std::string_view("socket"),     std::string_view("runpy"),
    std::string_view("pty"),        std::string_view("importlib"),
    std::string_view("webbrowser"), std::string_view("ctypes"),
    std::string_view("pickle"),     std::string_view("_pickle"),
    std::string_view("requests"),   std::string_view("urllib"),
    std::string_view("http"),       std::string_view("httplib"),
    std::string_view("asyncio"),    std::string_view("code"),
    std::string_view("pdb"),        std::string_view("bdb"),
    std::string_view("timeit"),     std::string_view("pip"),
    std::string_view("commands"),   std::string_view("multiprocessing"),
};
constexpr std::array harmfulBuiltins = {
    std::string_view("eval"),    std::string_view("exec"),       std::string_view("execfile"),
    std::string_view("compile"), std::string_view("open"),       std::string_view("__import__"),
    std::string_view("getattr"), std::string_view("setattr"),    std::string_view("apply"),
    std::string_view("input"),   std::string_view("breakpoint"), std::string_view("globals"),
};

} // namespace

bool isHarmfulGlobal(std::string_view module, std::string_view name) {
    const std::string_view top = module.substr(0, module.find('.'));
    if (top == "builtins" || top == "__builtin__" || top == "__builtins__")
        return std::find(harmfulBuiltins.begin(), harmfulBuiltins.end(), name.substr(0, name.find('.'))) !=
               harmfulBuiltins.end();
    if (top == "operator" || top == "_operator")
        return name == "attrgetter" || name == "methodcaller";
    return std::find(harmfulModules.begin(), harmfulModules.end(), top) != harmfulModules.end();
}

} // namespace latelier
