# Windows installer from built programs: collects what they need (windeployqt) and packs it (makensis).
# usage: cmake -DPROGRAMS=<folder of the three .exe> -DVERSION=<x.y.z> -DSTAGE=<scratch folder> -DOUT=<file.exe>
#              -DWINDEPLOYQT=<program> -DMAKENSIS=<program> -P make_installer.cmake
cmake_minimum_required(VERSION 3.25)
foreach(_given PROGRAMS VERSION STAGE OUT WINDEPLOYQT MAKENSIS)
    if(NOT ${_given})
        message(FATAL_ERROR "Give -D${_given}=")
    endif()
endforeach()
file(REMOVE_RECURSE ${STAGE})
file(MAKE_DIRECTORY ${STAGE})
foreach(_program akimori akimori-cli akimori-inspect)
    file(COPY_FILE ${PROGRAMS}/${_program}.exe ${STAGE}/${_program}.exe)
endforeach()
execute_process(COMMAND ${WINDEPLOYQT} --release --compiler-runtime --translations ja,en --dir ${STAGE}
                        ${STAGE}/akimori.exe ${STAGE}/akimori-cli.exe ${STAGE}/akimori-inspect.exe
                COMMAND_ERROR_IS_FATAL ANY)
# Without these the ledger does not open and no page is fetched; windeployqt leaves out what it does not see linked.
foreach(_needed sqldrivers/qsqlite.dll tls/qopensslbackend.dll platforms/qwindows.dll)
    if(NOT EXISTS ${STAGE}/${_needed})
        message(FATAL_ERROR "windeployqt did not bring ${_needed}")
    endif()
endforeach()
get_filename_component(_here ${CMAKE_CURRENT_LIST_DIR} ABSOLUTE)
execute_process(COMMAND ${MAKENSIS} -V2 -WX -DVERSION=${VERSION} -DFILES=${STAGE} -DLICENSE=${_here}/../../LICENSE -DOUT=${OUT}
                        ${_here}/akimori.nsi
                COMMAND_ERROR_IS_FATAL ANY)
