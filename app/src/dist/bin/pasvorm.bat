@echo off
rem Starts pasvorm on a JDK 25 or newer. PASVORM_OPTS adds options for the Java virtual machine.
setlocal enabledelayedexpansion
set "PASVORM_HOME=%~dp0.."
set "JAVA_EXE="

for %%H in ("%JAVA_HOME%" "%JDK_HOME%" "%JAVA25_HOME%") do if not defined JAVA_EXE call :try "%%~H"
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    if not defined JAVA_EXE if exist "%%~R" for /d %%H in ("%%~R\*") do if not defined JAVA_EXE call :try "%%~H"
)
if not defined JAVA_EXE for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."

if not defined JAVA_EXE (
    echo pasvorm: needs a Java 25 or newer, and none was found. Install one ^(any vendor^) or set JAVA_HOME. 1>&2
    exit /b 4
)
"%JAVA_EXE%" -XX:+UseParallelGC -Xms256m -Xmx3g -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %PASVORM_OPTS% -cp "%PASVORM_HOME%\lib\*" org.pasvorm.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" goto :eof
set "MAJOR="
for /f "tokens=3" %%V in ('"%~1\bin\java.exe" -version 2^>^&1 ^| findstr /i "version"') do if not defined MAJOR for /f "delims=. tokens=1" %%M in ("%%~V") do set "MAJOR=%%M"
if defined MAJOR if !MAJOR! geq 25 set "JAVA_EXE=%~1\bin\java.exe"
goto :eof
