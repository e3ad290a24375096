@echo off
rem Starts Recto. Builds the app folder first if it is missing or older than the sources.
setlocal EnableExtensions
set "here=%~dp0"
set "here=%here:~0,-1%"
set "app=%here%\target\app"
set "stamp=%app%\built"

rem ---- Java 25 or newer
set "java_home="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined java_home for /f "delims=" %%J in ('where java 2^>nul') do if not defined java_home call :consider "%%~dpJ.."
if not defined java_home for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do if not defined java_home call :consider "%%~fD"
if not defined java_home (
    echo recto: Java 25 or newer was not found. Install a JDK 25 ^(or set JAVA_HOME to one^) and start again. 1>&2
    exit /b 1
)

rem ---- the app folder
call :outdated
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 1
)

rem ---- go
"%java_home%\bin\java.exe" -XX:+UseSerialGC -Xms32m -Xmx768m --enable-native-access=javafx.graphics,javafx.web,javafx.media,org.jline.terminal.ffm,org.jline.nativ,dev.recto -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Drecto.home="%here%" --module-path "%app%\lib" --module dev.recto/dev.recto.Recto %*
exit /b %errorlevel%

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do call :modern "%~1" %%~V
exit /b 0

:modern
set "feature=%~2"
set "feature=%feature:"=%"
if %feature% geq 25 set "java_home=%~f1"
exit /b 0

rem Exit status 1 if something the app is built from is newer than the app.
:outdated
if not exist "%stamp%" exit /b 1
if not exist "%here%\src\main" exit /b 0
powershell -NoProfile -Command "$s=(Get-Item $env:stamp).LastWriteTimeUtc; $n=@(Get-Item (Join-Path $env:here 'pom.xml')) + @(Get-ChildItem (Join-Path $env:here 'src\main') -Recurse); if ($n | Where-Object LastWriteTimeUtc -gt $s | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo recto: Maven was not found and the app must be built. Install Maven 3.8 or newer and start again. 1>&2
    exit /b 1
)
if not exist "%here%\target" mkdir "%here%\target" 2>nul
if not exist "%here%\target" (
    echo recto: the folder %here% cannot be written, so the app cannot be built. Make it writable and start again. 1>&2
    exit /b 1
)
echo recto: building the app, which can take a few minutes the first time ... 1>&2
type nul > "%here%\target\.started"
set "JAVA_HOME=%java_home%"
pushd "%here%"
call mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package > "%here%\target\build.log" 2>&1
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
    echo recto: the build failed. The whole report is in %here%\target\build.log 1>&2
    exit /b 1
)
move /y "%here%\target\.started" "%stamp%" >nul
echo recto: built. 1>&2
exit /b 0
