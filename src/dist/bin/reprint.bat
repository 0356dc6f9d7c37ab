@echo off
rem Starts reprint with the java of JAVA_HOME, else of PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 "-Dreprint.home=%HOME_DIR%" %REPRINT_JAVA_OPTS% -cp "%HOME_DIR%\lib\reprint.jar" reprint.cli.Main %*
exit /b %ERRORLEVEL%
