#include "app/cli/Commands.h"
#include "core/base/Error.h"
#include "core/base/ParametersText.h"
#include "core/base/RequestJson.h"

namespace latelier {

void showCommand(const Arguments& arguments, Console& console, const Services& services) {
    if (arguments.positional().size() != 1)
        throw Error(ErrorKind::Usage, "\"show\" takes one picture: latelier-cli show PICTURE.");
    const std::string& path = arguments.positional().front();
    const std::string parameters = services.readParameters(path);
    if (parameters.empty())
        throw Error(ErrorKind::BadPicture, "The picture " + path +
                                               " carries no generation parameters; ask for the file as the program "
                                               "that made it wrote it, since many web sites strip them.");
    if (!arguments.has("json")) {
        console.out << parameters << (parameters.ends_with('\n') ? "" : "\n");
        return;
    }
    const Parameters read = parseParameters(parameters);
    nlohmann::ordered_json extra = nlohmann::ordered_json::object();
    for (const auto& [key, value] : read.extra)
        extra[key] = value;
    console.out
        << oneLine({{"path", path}, {"parameters", parameters}, {"request", toJson(read.request)}, {"extra", extra}})
        << '\n';
}

} // namespace latelier
