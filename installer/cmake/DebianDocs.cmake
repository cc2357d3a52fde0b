# The copyright and changelog that Debian's policy wants in a package; gzip -n keeps them free of dates.
set(doc_folder ${CMAKE_BINARY_DIR}/share/doc)
file(MAKE_DIRECTORY ${doc_folder})
string(TIMESTAMP latelier_date_822 "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(installer/debian/changelog.in ${doc_folder}/changelog @ONLY)
if(GZIP_PROGRAM)
    install(CODE "execute_process(COMMAND ${GZIP_PROGRAM} -9nc ${doc_folder}/changelog
        OUTPUT_FILE ${doc_folder}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)")
    install(FILES ${doc_folder}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
install(FILES installer/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES installer/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME latelier)
