; NOT RUN YET. Inno Setup's recipe for the Windows installer; build.ps1 calls it: iscc /DVersion=... annotator.iss
; It installs for one user without asking for an administrator, and makes projects open by a double click.

[Setup]
AppId=example.annotator.Annotator
AppName=Annotator
AppVersion={#Version}
AppPublisher=The Annotator authors
AppPublisherURL=https://annotator.example
DefaultDirName={autopf}\Annotator
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\dist\annotator\LICENSE
SetupIconFile=..\..\build\icons\annotator.ico
UninstallDisplayIcon={app}\annotator-window.exe
OutputDir=..\..\dist
OutputBaseFilename=Annotator-{#Version}-setup
Compression=lzma2
SolidCompression=yes

[InstallDelete]
; An upgrade leaves nothing of the version before.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\annotator\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Annotator"; Filename: "{app}\annotator-window.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.annot"; ValueType: string; ValueData: "Annotator.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "Annotator project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotator-window.exe"" open --from-desktop ""%1"""
