# Every library that the project uses is found here, and nowhere else.

find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
find_package(ZLIB REQUIRED)

if(LATELIER_ENGINE)
    find_package(Torch REQUIRED)
    if(LATELIER_CUDA AND NOT TARGET torch_cuda)
        message(FATAL_ERROR "The LibTorch in ${Torch_DIR} has no CUDA. Set TORCH_HOME to the folder of one that has, "
                            "and remove ${CMAKE_BINARY_DIR} before configuring again.")
    endif()
    # at::parallel_for is inline: a source that is compiled without OpenMP runs it on one thread.
    find_package(OpenMP REQUIRED COMPONENTS CXX)
    # oneDNN's own CMake file on Debian asks for OpenCL, which nothing here uses.
    find_library(DNNL_LIBRARY dnnl)
    find_path(DNNL_INCLUDE_DIR dnnl.hpp)
    # Vector loops that are compiled for several processors, one of which is picked at run time.
    pkg_check_modules(hwy REQUIRED IMPORTED_TARGET libhwy)
    # Training in several processes; LibTorch holds the library, the headers are a package of their own.
    find_path(GLOO_INCLUDE_DIR gloo/rendezvous/store.h)

    # With Debian's LibTorch the system's BLAS does the matrix products; the reference one is 25 times slower.
    if(TORCH_INSTALL_PREFIX MATCHES "^/usr" OR Torch_DIR MATCHES "^/usr/")
        find_library(LATELIER_SYSTEM_BLAS NAMES libblas.so.3)
        if(LATELIER_SYSTEM_BLAS)
            file(REAL_PATH "${LATELIER_SYSTEM_BLAS}" LATELIER_BLAS_FILE)
            if(LATELIER_BLAS_FILE MATCHES "/blas/libblas\\.so")
                message(FATAL_ERROR "LibTorch would use the reference BLAS (${LATELIER_BLAS_FILE}), which is 25 times slower. "
                                    "Install an optimised one: apt-get install libopenblas0-openmp")
            endif()
        endif()
    endif()
endif()

if(LATELIER_GALLERY)
    find_package(SQLite3 REQUIRED)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    # The CMake file of the Debian package names folders of packages that it does not need here; pkg-config does not.
    pkg_check_modules(OpenImageIO REQUIRED IMPORTED_TARGET OpenImageIO)
endif()
if(LATELIER_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets OpenGLWidgets Svg DBus LinguistTools)
    # Writes the test languages.
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    pkg_check_modules(imgui REQUIRED IMPORTED_TARGET imgui)
    pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
endif()
if(LATELIER_TESTS)
    find_package(GTest REQUIRED)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    if(LATELIER_GUI)
        find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    endif()
endif()
