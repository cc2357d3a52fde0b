#include "app/cli/Commands.h"
#include "core/base/Error.h"

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
    if (arguments.has("json"))
        console.out << oneLine({{"path", path}, {"parameters", parameters}}) << '\n';
    else
        console.out << parameters << (parameters.ends_with('\n') ? "" : "\n");
}

} // namespace latelier
