#include "core/training/SampleSheet.h"

#include "core/base/PlainPng.h"
#include "core/tensors/TensorImage.h"

#include <ATen/ATen.h>

#include <vector>

namespace latelier {

void writeSheet(const std::string& path, const at::Tensor& pictures, int columns) {
    const auto on = pictures.detach().to(at::kCPU, at::kFloat);
    std::vector<at::Tensor> rows;
    for (std::int64_t first = 0; first < on.size(0); first += columns) {
        std::vector<at::Tensor> row;
        for (std::int64_t i = first; i < first + columns; ++i) {
            row.push_back(i < on.size(0) ? on[i] : at::ones_like(on[0]));
        }
        rows.push_back(at::cat(row, 2));
    }
    writePlainPng(path, tensorToPicture(at::cat(rows, 1).unsqueeze(0)));
}

} // namespace latelier
