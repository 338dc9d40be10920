; Installer for Windows: makensis /DVERSION=… /DFILES=<folder made by windeployqt> /DOUT=<file> akimori.nsi, as
; make_installer.cmake does.
; FILES holds akimori.exe, akimori-cli.exe, akimori-inspect.exe and what windeployqt put beside them.
Unicode true
!include "MUI2.nsh"

!ifndef VERSION
  !error "Give /DVERSION="
!endif
!ifndef FILES
  !error "Give /DFILES="
!endif
!ifndef LICENSE
  !error "Give /DLICENSE="
!endif
!ifndef OUT
  !define OUT "akimori-${VERSION}-setup.exe"
!endif

Name "Akimori ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Akimori"
InstallDirRegKey HKLM "Software\Akimori" "InstallDir"
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Akimori"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "English"

LangString Kept ${LANG_JAPANESE} "台帳・世代・設定（%LOCALAPPDATA%\akimori）は残しています。証拠のため、削除しないでください。"
LangString Kept ${LANG_ENGLISH} "Ledger, generations and settings in %LOCALAPPDATA%\akimori are kept. They are evidence: do not delete them."

Section "Akimori"
  SetOutPath "$INSTDIR"
  File /r "${FILES}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\Akimori"
  CreateShortcut "$SMPROGRAMS\Akimori\アキモリ.lnk" "$INSTDIR\akimori.exe"
  WriteRegStr HKLM "Software\Akimori" "InstallDir" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "Akimori"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\akimori.exe"
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
SectionEnd

; The profile lies in the user's folder and is never touched: it is evidence.
Section "Uninstall"
  ; The tasks that the user made with: akimori-cli timer windows-task
  nsExec::Exec 'schtasks /Delete /F /TN "Akimori run-due"'
  nsExec::Exec 'schtasks /Delete /F /TN "Akimori watch"'
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\Akimori\アキモリ.lnk"
  RMDir "$SMPROGRAMS\Akimori"
  DeleteRegKey HKLM "${UNINSTALL}"
  DeleteRegKey HKLM "Software\Akimori"
  MessageBox MB_OK "$(Kept)" /SD IDOK
SectionEnd
