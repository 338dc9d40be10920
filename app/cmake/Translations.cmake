# Japanese for both programs: translations/akimori_ja.ts → .qm → embedded at :/i18n/akimori_ja.qm.
# An object library, so that the resource registers itself wherever it is linked; needs no Gui.
include_guard(GLOBAL)

function(akimori_add_translations)
    set(ts ${CMAKE_SOURCE_DIR}/translations/akimori_ja.ts)
    set(qm ${CMAKE_BINARY_DIR}/translations/akimori_ja.qm)
    set(qrc ${CMAKE_BINARY_DIR}/translations/translations.qrc)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/translations)
    add_custom_command(OUTPUT ${qm}
        COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
        DEPENDS ${ts} COMMENT "Compiling akimori_ja.ts" VERBATIM)
    file(CONFIGURE OUTPUT ${qrc} @ONLY CONTENT
        "<RCC><qresource prefix=\"/i18n\"><file>akimori_ja.qm</file></qresource></RCC>\n")
    set(cpp ${CMAKE_BINARY_DIR}/translations/qrc_translations.cpp)
    add_custom_command(OUTPUT ${cpp}
        COMMAND Qt6::rcc --format-version 1 --name akimori_translations --output ${cpp} ${qrc}
        DEPENDS ${qm} ${qrc} VERBATIM)
    add_library(akimori_translations OBJECT ${cpp})
    set_target_properties(akimori_translations PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(akimori_translations PUBLIC Qt6::Core)

    find_package(Python3 COMPONENTS Interpreter)
    if(Python3_FOUND)
        add_custom_target(update_translations
            COMMAND ${CMAKE_COMMAND} -E env LUPDATE=$<TARGET_FILE:Qt6::lupdate>
                    ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/translations/merge.py
            WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM)
    endif()
endfunction()
