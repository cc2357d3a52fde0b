#pragma once

namespace latelier {

/// Lets OpenMP's threads sleep some microseconds after they began to wait for each other, unless the user has set
/// GOMP_SPINCOUNT or OMP_WAIT_POLICY. They spin by default, which takes the processor from the very threads that they
/// wait for when other programs want it too: a step then takes up to forty times as long, and on a quiet computer it is
/// no faster. To be called first in main: libgomp reads the setting once, when it is loaded, so a program that is
/// linked with it is started anew here. `argv` is main's.
void spinBrieflyAtBarriers(char** argv);

} // namespace latelier
