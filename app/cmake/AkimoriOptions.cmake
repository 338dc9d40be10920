# What every target of Akimori shares: language level, warnings, hardening, Qt definitions.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)  # for the window and the tests; the core has no QObject and switches it off
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTORCC_OPTIONS --format-version 1) # without the dates of the files, which differ in every clone
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# "Dev" is quick to compile, quick enough to run against 50,000 files, and keeps assertions.
set(CMAKE_CXX_FLAGS_DEV "-O1 -g1" CACHE STRING "Flags of the Dev build type")
set(CMAKE_C_FLAGS_DEV "-O1 -g1" CACHE STRING "Flags of the Dev build type")
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# The precompiled header (below) makes a full build quicker than a cold ccache, and the two do not mix well:
# ccache would hash the 100 MB header for every file.
find_program(AKIMORI_MOLD mold)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Concurrent Xml Gui) # Gui: papers are painted, also headless
if(AKIMORI_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus Widgets PrintSupport Svg)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Threads REQUIRED)
pkg_check_modules(LibArchive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(Zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(XxHash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(LibSsh2 REQUIRED IMPORTED_TARGET libssh2)

add_library(akimori_options INTERFACE)
target_compile_features(akimori_options INTERFACE cxx_std_20)
target_compile_options(akimori_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wformat=2 -fstack-protector-strong -Winvalid-pch)
target_compile_definitions(akimori_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    AKIMORI_VERSION="${PROJECT_VERSION}" $<$<CONFIG:Dev>:QT_FORCE_ASSERTS>)
target_include_directories(akimori_options INTERFACE ${CMAKE_SOURCE_DIR}/app)
if(AKIMORI_WERROR)
    target_compile_options(akimori_options INTERFACE -Werror)
endif()
if(AKIMORI_SANITIZE)
    string(REPLACE ";" "," _sanitizers "${AKIMORI_SANITIZE}")
    target_compile_options(akimori_options INTERFACE -fsanitize=${_sanitizers} -fno-omit-frame-pointer)
    target_link_options(akimori_options INTERFACE -fsanitize=${_sanitizers})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    # Read from the finished programs by tests/package/hardening.sh.
    target_compile_options(akimori_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
        -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        target_compile_options(akimori_options INTERFACE -fcf-protection)
    endif()
    target_link_options(akimori_options INTERFACE -Wl,-z,noexecstack)
    # The package is the same wherever it is built: no path of the build machine in it.
    target_compile_options(akimori_options INTERFACE -ffile-prefix-map=${CMAKE_BINARY_DIR}=build
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
target_link_options(akimori_options INTERFACE -Wl,-z,relro -Wl,-z,now)
if(AKIMORI_MOLD AND NOT AKIMORI_SANITIZE)
    target_link_options(akimori_options INTERFACE -fuse-ld=mold)
endif()

# One precompiled header for the whole house, built once with the base room.
function(akimori_precompile target)
    if(target STREQUAL "akimori_base")
        target_precompile_headers(akimori_base PRIVATE ${CMAKE_SOURCE_DIR}/app/cmake/precompiled.h)
    else()
        target_precompile_headers(${target} REUSE_FROM akimori_base)
    endif()
endfunction()

# akimori_room(NAME SOURCES a.cpp … LINK Akimori::base …): one static library per room. Links name every room
# that this one may see, so a wrong include direction does not link (and tests/architecture names the file).
function(akimori_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK" ${ARGN})
    add_library(akimori_${name} STATIC ${ROOM_SOURCES})
    add_library(Akimori::${name} ALIAS akimori_${name})
    set_target_properties(akimori_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(akimori_${name} PUBLIC akimori_options Qt6::Core ${ROOM_LINK})
    akimori_precompile(akimori_${name})
    set_property(GLOBAL APPEND PROPERTY AKIMORI_TRANSLATED_TARGETS akimori_${name})
endfunction()
