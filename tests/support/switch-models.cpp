// Says what memory the process has while models are loaded in turn, as somebody does who compares them:
//     switch-models MODEL OTHER... [--turns N]
// Each turn loads all of them, and paints two steps with the first. Memory after a turn should be that after the first.

#include "core/base/Controls.h"
#include "core/base/Error.h"
#include "core/generation/TorchEngine.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <unistd.h>

using namespace latelier;

namespace {

class Quiet final : public GenerationObserver {
public:
    void phase(const std::string&, double) override {}
    void step(const StepUpdate&) override {}
    void notice(const Sentence&) override {}
    void finished(const GeneratedPicture&) override {}
};

double residentGigabytes() {
    std::ifstream file("/proc/self/statm");
    long total = 0;
    long resident = 0;
    file >> total >> resident;
    return 1e-9 * static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

} // namespace

int main(int count, char** words) {
    std::vector<std::string> models;
    int turns = 11;
    for (int i = 1; i < count; ++i) {
        if (std::string(words[i]) == "--turns" && i + 1 < count)
            turns = std::atoi(words[++i]);
        else
            models.emplace_back(words[i]);
    }
    if (models.empty()) {
        std::fputs("usage: switch-models MODEL OTHER... [--turns N]\n", stderr);
        return 1;
    }
    try {
        TorchEngine engine;
        Quiet quiet;
        for (int turn = 1; turn <= turns; ++turn) {
            std::printf("turn %d:", turn);
            for (std::size_t i = 0; i < models.size(); ++i) {
                GenerationRequest request;
                request.model = models[i];
                request.width = request.height = 256;
                request.steps = 2;
                Controls controls;
                if (i == 0)
                    engine.generate(request, quiet, controls, {});
                else
                    engine.load(models[i], quiet);
                std::printf(" %.3f GB", residentGigabytes());
                std::fflush(stdout);
            }
            std::puts("");
        }
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
