# The window as the desktop knows it: program, launcher, icons, software-centre page.
install(TARGETS latelier RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS latelier-window LIBRARY DESTINATION ${private_libdir})
install(FILES installer/desktop/latelier.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

# AppStream wants home page and screenshots by their addresses on the web; who publishes the program gives theirs.
set(LATELIER_HOMEPAGE "" CACHE STRING "Web address of the program, for AppStream and the package; docs/pictures lies below")
set(homepage "${LATELIER_HOMEPAGE}")
if(NOT homepage)
    set(homepage "https://latelier.example")
endif()
configure_file(installer/desktop/latelier.metainfo.xml.in ${CMAKE_BINARY_DIR}/latelier.metainfo.xml @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/latelier.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Sizes that themes ask for, drawn from the one SVG.
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/latelier.svg)
set(icon_sizes 16 22 24 32 48 64 128 256 512)
set(icon_folder ${CMAKE_BINARY_DIR}/share/icons/hicolor)
foreach(size IN LISTS icon_sizes)
    list(APPEND icon_files ${icon_folder}/${size}x${size}/apps/latelier.png)
endforeach()
add_executable(render-icon installer/desktop/renderIcon.cpp)
target_link_libraries(render-icon PRIVATE Qt6::Gui Qt6::Svg)
set_target_properties(render-icon PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tools)
add_custom_command(OUTPUT ${icon_files}
                   COMMAND render-icon ${icon} ${icon_folder} ${icon_sizes}
                   DEPENDS ${icon} render-icon
                   COMMENT "Drawing the program's icon in each size" VERBATIM)
add_custom_target(icons ALL DEPENDS ${icon_files})
install(DIRECTORY ${icon_folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons)
install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
