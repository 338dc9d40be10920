# What is installed where, and the packages: .deb here, an installer for Windows with NSIS. See installer/README of
# each part in the comments there; the texts are in installer/package.
include_guard(GLOBAL)
include(GNUInstallDirs)

set(_package ${CMAKE_SOURCE_DIR}/installer/package)

install(TARGETS akimori-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS akimori-inspect RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/akimori)
if(AKIMORI_GUI)
    install(TARGETS akimori RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

if(UNIX)
    # Manual pages and completion are made by the program itself, so that they never lag behind its commands.
    find_program(AKIMORI_GZIP gzip REQUIRED)
    set(_made ${CMAKE_BINARY_DIR}/package)
    file(MAKE_DIRECTORY ${_made}/ja)
    set(_cli env XDG_DATA_HOME=${_made} $<TARGET_FILE:akimori-cli>)
    add_custom_command(OUTPUT ${_made}/akimori-cli.1.gz ${_made}/ja/akimori-cli.1.gz ${_made}/akimori-cli
        COMMAND ${_cli} generate man --lang en > ${_made}/akimori-cli.1
        COMMAND ${_cli} generate man > ${_made}/ja/akimori-cli.1
        COMMAND ${_cli} generate bash --lang en > ${_made}/akimori-cli
        COMMAND ${AKIMORI_GZIP} -9nf ${_made}/akimori-cli.1 ${_made}/ja/akimori-cli.1
        DEPENDS akimori-cli COMMENT "Writing the manual pages" VERBATIM)
    set(_zipped ${_made}/akimori-cli.1.gz ${_made}/ja/akimori-cli.1.gz ${_made}/akimori-cli)
    foreach(_pair akimori.1:akimori.1.gz ja/akimori.1:ja/akimori.1.gz changelog:changelog.gz)
        string(REPLACE ":" ";" _pair ${_pair})
        list(GET _pair 0 _from)
        list(GET _pair 1 _to)
        add_custom_command(OUTPUT ${_made}/${_to}
            COMMAND ${AKIMORI_GZIP} -9nc ${_package}/${_from} > ${_made}/${_to}
            DEPENDS ${_package}/${_from} VERBATIM)
        list(APPEND _zipped ${_made}/${_to})
    endforeach()
    add_custom_command(OUTPUT ${_made}/NEWS.gz
        COMMAND ${AKIMORI_GZIP} -9nc ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${_made}/NEWS.gz
        DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md VERBATIM)
    list(APPEND _zipped ${_made}/NEWS.gz)
    add_custom_target(akimori_package_files ALL DEPENDS ${_zipped})

    install(FILES ${_made}/akimori-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${_made}/ja/akimori-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1)
    install(FILES ${_made}/akimori-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${_package}/copyright ${_made}/changelog.gz ${_made}/NEWS.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/akimori)
    if(AKIMORI_GUI)
        install(FILES ${_made}/akimori.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
        install(FILES ${_made}/ja/akimori.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1)
        install(FILES ${_package}/akimori.bash RENAME akimori DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
        install(FILES ${_package}/org.akimori.Akimori.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
        install(FILES ${_package}/org.akimori.Akimori.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/akimori.svg RENAME org.akimori.Akimori.svg
                DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    endif()
    # Timer and monitor of a user's default profile; another profile gets its own through “timer install”.
    foreach(_service run-due watch)
        file(READ ${CMAKE_SOURCE_DIR}/installer/systemd/akimori-${_service}.service _unit)
        string(REPLACE "\"@AKIMORI_CLI@\"" "/usr/bin/akimori-cli" _unit "${_unit}")
        string(REPLACE "@AKIMORI_CLI@" "/usr/bin/akimori-cli" _unit "${_unit}")
        string(REPLACE " --profile \"@PROFILE@\"" "" _unit "${_unit}")
        file(CONFIGURE OUTPUT ${_made}/akimori-${_service}.service CONTENT "${_unit}" @ONLY)
        install(FILES ${_made}/akimori-${_service}.service DESTINATION lib/systemd/user)
    endforeach()
    install(FILES ${CMAKE_SOURCE_DIR}/installer/systemd/akimori-run-due.timer DESTINATION lib/systemd/user)
endif()

set(CPACK_PACKAGE_NAME akimori)
set(CPACK_PACKAGE_VENDOR "Akimori maintainers")
set(CPACK_PACKAGE_CONTACT "Akimori maintainers <maintainers@akimori.example>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Keeps a city's static web site healthy, and proves it")
file(READ ${_package}/description CPACK_PACKAGE_DESCRIPTION)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 1) # more threads compress to other bytes
# Files of the package carry the date of its version, so that packing twice gives the same bytes.
file(STRINGS ${_package}/changelog _released REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX REPLACE "^ -- .*>  " "" _released "${_released}")
execute_process(COMMAND date -d "${_released}" +%s OUTPUT_VARIABLE _epoch OUTPUT_STRIP_TRAILING_WHITESPACE)
if(_epoch)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/package-date.cmake @ONLY
         CONTENT "if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})\n  set(ENV{SOURCE_DATE_EPOCH} ${_epoch})\nendif()\n")
    set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/package-date.cmake)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What the libraries do not tell: the SQL driver, Qt's own Japanese, the fonts of window and papers, ssh.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, openssh-client, fontconfig, \
fonts-morisawa-bizud-gothic, fonts-morisawa-bizud-mincho, fonts-noto-cjk, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "zstd, libsecret-1-0, gnome-keyring | libpam-kwallet5, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "systemd")

# Windows: `cmake --build … --target windows_installer` collects Qt's parts and packs them with installer/windows/akimori.nsi.
if(WIN32)
    find_program(AKIMORI_WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin REQUIRED)
    find_program(AKIMORI_MAKENSIS makensis HINTS "C:/Program Files (x86)/NSIS" REQUIRED)
    add_custom_target(windows_installer
        COMMAND ${CMAKE_COMMAND} -DPROGRAMS=$<TARGET_FILE_DIR:akimori> -DVERSION=${PROJECT_VERSION}
                -DSTAGE=${CMAKE_BINARY_DIR}/windows -DOUT=${CMAKE_BINARY_DIR}/akimori-${PROJECT_VERSION}-setup.exe
                -DWINDEPLOYQT=${AKIMORI_WINDEPLOYQT} -DMAKENSIS=${AKIMORI_MAKENSIS}
                -P ${CMAKE_SOURCE_DIR}/installer/windows/make_installer.cmake
        DEPENDS akimori akimori-cli akimori-inspect VERBATIM)
endif()
# `cpack -G NSIS` uses the same texts.
set(CPACK_NSIS_DISPLAY_NAME "Akimori ${PROJECT_VERSION}")
set(CPACK_NSIS_PACKAGE_NAME "Akimori")
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_EXECUTABLES akimori "Akimori")

if(UNIX)
    # Without dpkg-shlibdeps CPack would write a package that lacks most of its dependencies, and say so in passing only.
    find_program(AKIMORI_SHLIBDEPS dpkg-shlibdeps)
    find_program(AKIMORI_FILE file)
    if(AKIMORI_SHLIBDEPS AND AKIMORI_FILE)
        set(CPACK_GENERATOR DEB)
    else()
        message(STATUS "No .deb can be made: install dpkg-dev and file. The package target makes a .tar.gz.")
        set(CPACK_GENERATOR TGZ)
    endif()
else()
    set(CPACK_GENERATOR NSIS)
endif()
include(CPack)
