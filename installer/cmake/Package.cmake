# `cpack -G DEB`, `cpack -G TGZ`; on Windows `cpack -G NSIS` or `WIX`, on macOS `cpack -G DragNDrop` (both prepared, untested).
set(CPACK_PACKAGE_NAME latelier)
set(CPACK_PACKAGE_VENDOR "The Latelier developers")
set(CPACK_PACKAGE_CONTACT "The Latelier developers <maintainers@latelier.example>" CACHE STRING "Maintainer of the package: Name <address>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "studio for pictures made with latent diffusion models")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_SOURCE_DIR}/installer/debian/description.txt)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_HOMEPAGE_URL ${LATELIER_HOMEPAGE})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES latelier Latelier)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

if(WIN32)
    set(CPACK_GENERATOR NSIS WIX)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TGZ)
endif()
set(CPACK_PACKAGE_FILE_NAME latelier-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})

# Debian. Libraries are found by dpkg-shlibdeps. The BLAS is named besides, since any one satisfies LibTorch and the
# reference one is 25 times slower; Qt's platform plugins are named since nothing links them.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-openmp | libopenblas0-pthread | libblis4-openmp, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-image-formats-plugins, qt6-translations-l10n, xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(installer/cmake/DebianDocs.cmake)
endif()

# Windows
set(CPACK_NSIS_DISPLAY_NAME Latelier)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/latelier.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_WIX_UPGRADE_GUID 6B1E0B0E-7B4B-4B57-9F53-0C2C5E1D7A41)
set(CPACK_WIX_PROGRAM_MENU_FOLDER Latelier)
# macOS
set(CPACK_DMG_VOLUME_NAME Latelier)

include(CPack)
