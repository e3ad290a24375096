@echo off
rem Starts Recto, as the script recto does on other systems. Builds the app folder first if it is missing or its
rem sources have changed. Paths are quoted wherever they stand: a folder may have blanks, brackets and ampersands.
setlocal EnableExtensions DisableDelayedExpansion

for %%H in ("%~dp0.") do set "here=%%~fH"
rem At the root of a drive: a backslash before a quote would be taken for a part of the path.
if "%here:~-1%"=="\" set "here=%here%."
rem By their paths: other programs of these names may be on the PATH, a find above all.
set "tools=%SystemRoot%\System32"
set "app=%here%\target\app"
rem The sources as they were when the app was built.
set "built=%app%\sources"

call :outdated
if not errorlevel 1 goto built

set "tool=javac"
call :find_jdk
if not defined jdk (
    echo recto: a JDK 25 or newer was not found. Install one ^(or set JAVA_HOME to it^) and start again. 1>&2
    exit /b 1
)
call :build_alone
if errorlevel 1 exit /b 1
goto start

:built
set "tool=java"
call :find_jdk
if not defined jdk (
    echo recto: Java 25 or newer was not found. Install a JDK 25 ^(or set JAVA_HOME to one^) and start again. 1>&2
    exit /b 1
)

:start
rem What commands print is UTF-8, and a console has to be told so.
set "page="
set "first=%~1"
if defined first for /f "tokens=2 delims=:." %%P in ('%tools%\chcp.com 2^>nul') do set /a "page=%%P" >nul 2>nul
if defined page "%tools%\chcp.com" 65001 >nul 2>nul
"%jdk%\bin\java.exe" ^
    "@%app%\java.options" "-XX:AOTCache=%app%\recto.aot" ^
    -Drecto.home="%here%" ^
    --module-path "%app%\lib" --module dev.recto/dev.recto.Recto %*
set "status=%errorlevel%"
if defined page "%tools%\chcp.com" %page% >nul 2>nul
exit /b %status%

rem ---- Java 25 or newer

rem Sets jdk to the folder of a Java 25 or newer that has the tool %tool%. (JAVA_HOME and java_home are one variable here.)
:find_jdk
set "jdk="
if not defined JAVA_HOME goto on_path
set "candidate=%JAVA_HOME:"=%"
call :consider
:on_path
set "rest=%PATH:"=%"
:next_on_path
if defined jdk exit /b 0
if not defined rest goto usual_folders
set "entries=%rest%"
set "rest="
for /f "tokens=1* delims=;" %%P in ("%entries%") do (
    set "rest=%%Q"
    set "candidate=%%P\.."
    if exist "%%P\%tool%.exe" call :consider
)
goto next_on_path

:usual_folders
call :each_in "%ProgramFiles%\Java"
call :each_in "%ProgramFiles%\Eclipse Adoptium"
call :each_in "%ProgramFiles%\Microsoft"
call :each_in "%ProgramFiles%\Zulu"
call :each_in "%ProgramFiles%\Amazon Corretto"
call :each_in "%ProgramFiles%\BellSoft"
call :each_in "%ProgramFiles%\SapMachine\JDK"
call :each_in "%ProgramFiles%\OpenJDK"
call :each_in "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :each_in "%LOCALAPPDATA%\Programs\Microsoft"
call :each_in "%USERPROFILE%\.jdks"
call :each_in "%USERPROFILE%\.sdkman\candidates\java"
call :each_in "%USERPROFILE%\scoop\apps" \current
exit /b 0

rem Considers every folder in the folder %1, or in each of them the folder %2.
:each_in
if defined jdk exit /b 0
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%D in (*) do (
    set "candidate=%%~fD%~2"
    call :consider
)
popd
exit /b 0

rem Takes the folder %candidate% if its release file says that it is new enough.
:consider
if defined jdk exit /b 0
if not exist "%candidate%\bin\%tool%.exe" exit /b 0
if not exist "%candidate%\release" exit /b 0
set "feature="
for /f "usebackq tokens=1,2 delims==." %%A in ("%candidate%\release") do if "%%A"=="JAVA_VERSION" set "feature=%%B"
if not defined feature exit /b 0
set "feature=%feature:"=%"
set /a "feature=feature" >nul 2>nul
if %feature% geq 25 for %%D in ("%candidate%") do set "jdk=%%~fD"
exit /b 0

rem ---- the app folder

rem Exit status 1 if the app must be built: something it is made of is new, changed or gone.
:outdated
rem The app's own jar is made last.
if not exist "%app%\lib\recto.jar" exit /b 1
if not exist "%here%\src\main\" exit /b 0
if not exist "%built%\main\" exit /b 1
rem xcopy lists what it would copy since it is new or newer; the only other line, in the system's language, is a number.
"%tools%\xcopy" "%here%\src\main" "%built%\main" /d /l /s /y <nul 2>nul | "%tools%\find" "\main" >nul
if not errorlevel 1 exit /b 1
"%tools%\xcopy" "%here%\pom.xml" "%built%" /d /l /y <nul 2>nul | "%tools%\find" "\pom" >nul
if not errorlevel 1 exit /b 1
set "present=0"
for /r "%here%\src\main" %%F in (*) do set /a "present+=1"
set "taken=0"
for /r "%built%\main" %%F in (*) do set /a "taken+=1"
if "%present%"=="%taken%" exit /b 0
exit /b 1

rem Builds unless another start does, and then waits for it. The lock is the open report: Windows opens no file twice for
rem writing, and gives it back whatever becomes of its owner.
:build_alone
call :prepare
if errorlevel 1 exit /b 1
set "log=%here%\target\build.log"
set "waiting="
:attempt
set "free="
call :try_log 2>nul
set "result="
if defined free call :build_if_needed >"%log%"
if not defined result goto wait
if not "%result%"=="0" call :explain
exit /b %result%

:wait
if not defined waiting echo recto: another start is building the app: waiting for it ... 1>&2
set "waiting=yes"
"%tools%\ping" -n 2 127.0.0.1 >nul
call :outdated
if not errorlevel 1 exit /b 0
goto attempt

:try_log
call :log_is_free >>"%log%"
exit /b 0

:log_is_free
set "free=yes"
exit /b 0

rem Refuses what no build can do without.
:prepare
set "maven="
for %%M in (mvn.cmd mvn.bat) do if not defined maven set "maven=%%~$PATH:M"
if not defined maven (
    echo recto: Maven was not found and the app must be built. Install Maven 3.8 or newer and start again. 1>&2
    exit /b 1
)
if not exist "%here%\target\" mkdir "%here%\target" 2>nul
call :touch "%here%\target\.writable" 2>nul
if not exist "%here%\target\.writable" (
    echo recto: the folder "%here%" cannot be written, so the app cannot be built. Make it writable, or copy it to where you may write, and start again. 1>&2
    exit /b 1
)
del "%here%\target\.writable"
exit /b 0

:touch
type nul >"%~1"
exit /b 0

:build_if_needed
set "result=0"
call :outdated
if not errorlevel 1 exit /b 0
call :build
set "result=%errorlevel%"
exit /b %result%

:build
setlocal
if exist "%app%\lib\recto.jar" (
    echo recto: the sources are newer than the app: building it again ... 1>&2
) else (
    echo recto: building the app, once; what it needs is downloaded first, which can take a few minutes ... 1>&2
)
rem Taken before the build, so that what is edited during it counts as newer.
set "started=%here%\target\.started"
if exist "%started%" rd /s /q "%started%"
"%tools%\xcopy" "%here%\src\main" "%started%\main" /s /i /q /y <nul >nul
"%tools%\xcopy" "%here%\pom.xml" "%started%" /q /y <nul >nul
set "JAVA_HOME=%jdk%"
pushd "%here%"
rem Only packages what is there: the tests are for mvn verify.
call "%maven%" --batch-mode --no-transfer-progress -Dmaven.test.skip=true package 2>&1 <nul
set "failure=%errorlevel%"
popd
if not "%failure%"=="0" exit /b 1
if exist "%built%" rd /s /q "%built%"
move "%started%" "%built%" >nul
echo recto: built. 1>&2
exit /b 0

rem The first five lines of the report that name an error, all of it if none does.
:explain
set "left=....."
for /f "delims=" %%L in ('%tools%\find.exe "[ERROR]" ^<"%log%"') do (
    if defined left echo %%L 1>&2
    call :one_less
)
if "%left%"=="....." type "%log%" 1>&2
echo recto: the build failed. The whole report is in "%log%" 1>&2
exit /b 0

:one_less
if defined left set "left=%left:~1%"
exit /b 0
