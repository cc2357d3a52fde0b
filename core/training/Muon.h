#pragma once

#include "core/training/AdamW.h"
#include "core/training/Parameters.h"

#include <map>
#include <string>

namespace latelier {

/// Momentum whose update is made orthogonal, for the matrices inside a network (Jordan et al. 2024, "Muon"), with AdamW
/// for all other parameters: embeddings, norms, biases, and the first and last convolution. The update of a matrix has
/// the root mean square 0.2 that AdamW's tends to (Liu et al. 2025), so that one learning rate serves both.
class Muon {
public:
    Muon(Parameters& parameters, const AdamWOptions& rest);

    /// Applies the gradients that the parameters hold, clears them and returns their norm before clipping.
    /// A step whose gradients are not finite is left out.
    double step(double rate);

    /// Momenta under `prefix`, for the checkpoint.
    TensorMap state(const std::string& prefix) const;
    void load(const TensorMap& values, const std::string& prefix);

private:
    Parameters& parameters_;
    AdamW rest_;
    TensorMap momenta_; ///< of the matrices, by name
};

/// The matrix [m, n] with its singular values moved near to one (0.7 to 1.2), by `iterations` steps of the
/// Newton-Schulz polynomial of Jordan et al.
at::Tensor orthogonalised(const at::Tensor& matrix, int iterations = 5);

} // namespace latelier
