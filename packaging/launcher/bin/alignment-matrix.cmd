@echo off
rem Starts Alignment Matrix with the first Java that is new enough. All arguments go to the program.
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
set "PROGRAM=%~dp0.."
set "FOUND="
set "BUILT_WITH="
if exist "%PROGRAM%\java\built-with" set /p BUILT_WITH=<"%PROGRAM%\java\built-with"

if defined BUILT_WITH call :try "%BUILT_WITH%\bin\java.exe"
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"

if not defined FOUND (
    echo Alignment Matrix needs Java %NEEDED% or newer, and there is none here.>&2
    echo Looked at the JDK that built the program, JAVA_HOME and java on the path.>&2
    echo Install a JDK %NEEDED%, for example from https://adoptium.net, and set JAVA_HOME to its folder.>&2
    exit /b 1
)

set QUICK=
set "CACHE=%PROGRAM%\java\start.aot"
if defined BUILT_WITH if /i "%FOUND%"=="%BUILT_WITH%\bin\java.exe" if exist "%CACHE%" (
    set QUICK="-XX:AOTCache=%CACHE%" -Xlog:aot*=off -Xlog:cds*=off
)

"%FOUND%" %QUICK% "@%PROGRAM%\java\options" --module-path "%PROGRAM%\lib" --module org.alignmentmatrix/org.alignmentmatrix.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~1" -version 2>&1 ^| findstr /c:" version ""') do call :compare "%~1" %%~V
exit /b 0

:compare
for /f "delims=.-+" %%M in ("%~2") do if %%M GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
