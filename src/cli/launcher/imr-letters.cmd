@echo off
rem Runs imr-letters-cli.jar, which lies in the same folder, with the Java of JAVA_HOME or else the one on PATH.
rem JAVA_OPTS: further options of the JVM; they come last, so they win.
setlocal DisableDelayedExpansion
set "java=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%java%" goto run
set "java=java.exe"
where /q java.exe
if not errorlevel 1 goto run
echo imr-letters: there is no Java: install Java 17 or later, or set JAVA_HOME 1>&2
exit /b 1
:run
"%java%" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 %JAVA_OPTS% -jar "%~dp0imr-letters-cli.jar" %*
exit /b %ERRORLEVEL%
