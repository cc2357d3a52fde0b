# What an installed Latelier consists of. Every path is relative to the prefix, so that the tree runs wherever it lies.
set(CMAKE_INSTALL_DOCDIR share/doc/latelier)
include(GNUInstallDirs)
# Build first, then install: installing does not build the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# The programs look for their own libraries in ../lib/latelier; CMAKE_INSTALL_LIBDIR may name a multi-arch folder.
set(private_libdir lib/latelier)
set(data_dir ${CMAKE_INSTALL_DATADIR}/latelier)

set_target_properties(latelier_core PROPERTIES INSTALL_RPATH "$ORIGIN")
set_target_properties(latelier-cli latelier-train PROPERTIES INSTALL_RPATH "$ORIGIN/../${private_libdir}")

set(modules latelier_core latelier-cli-engine latelier-cli-pictures)
install(TARGETS latelier-cli latelier-train RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS ${modules} LIBRARY DESTINATION ${private_libdir})

install(DIRECTORY resources/models/ DESTINATION ${data_dir}/models)
install(DIRECTORY ${CMAKE_BINARY_DIR}/share/latelier/tokenizer DESTINATION ${data_dir} OPTIONAL)

install(FILES installer/desktop/latelier.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
foreach(folder bash-completion/completions zsh/vendor-completions fish/vendor_completions.d)
    install(DIRECTORY ${CMAKE_BINARY_DIR}/share/${folder}/ DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder})
endforeach()
find_program(GZIP_PROGRAM gzip)
foreach(program latelier latelier-cli latelier-train)
    if(program STREQUAL "latelier" AND NOT LATELIER_GUI)
        continue()
    endif()
    set(page ${CMAKE_BINARY_DIR}/share/man/man1/${program}.1)
    if(GZIP_PROGRAM)
        install(CODE "execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${page}
            OUTPUT_FILE ${page}.gz COMMAND_ERROR_IS_FATAL ANY)")
        string(APPEND page .gz)
    endif()
    install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

install(FILES README.md THIRD-PARTY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(LATELIER_GUI)
    include(installer/cmake/DesktopFiles.cmake)
endif()
