@echo off
rem Chancery. Without words, or with --open DIR, the workbench; with other words the command line (try --help).
rem Needs Java 21 or newer: a folder jre beside this script, JAVA_HOME or PATH.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAVA=java"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"& set "JAVAW=%JAVA_HOME%\bin\javaw"
if exist "%HOME_DIR%jre\bin\java.exe" set "JAVA=%HOME_DIR%jre\bin\java"& set "JAVAW=%HOME_DIR%jre\bin\javaw"
set "CACHE=%LOCALAPPDATA%\Chancery"
if not exist "%CACHE%" mkdir "%CACHE%"

rem Nothing readable is left behind: no core, no heap dump, no error file, no performance data, no attaching.
set "JVM=-XX:-UsePerfData -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:ErrorFile=NUL -Xlog:disable"

if "%~1"=="" goto workbench
if "%~1"=="--open" goto workbench

set "CP="
for %%J in ("%HOME_DIR%plugins\org.chancery.*.jar" "%HOME_DIR%plugins\org.apache.commons.*.jar" "%HOME_DIR%plugins\org.eclipse.emf.*.jar" "%HOME_DIR%plugins\bc*.jar" "%HOME_DIR%plugins\slf4j.*.jar" "%HOME_DIR%plugins\org.eclipse.jgit_*.jar" "%HOME_DIR%plugins\com.googlecode.javaewah*.jar") do set "CP=!CP!;%%~J"
"%JAVA%" %JVM% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\command.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "!CP:~1!" org.chancery.cli.Main %*
exit /b %ERRORLEVEL%

:workbench
for %%J in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~J"
rem On the class path and under its class loader the framework comes from the archive of kept classes.
for %%J in ("%HOME_DIR%plugins\org.eclipse.osgi_*.jar") do set "FRAMEWORK=%%~J"
rem No collection before the window stands; the optimising compiler takes only what is hot, not what a start calls often.
set "JVM=%JVM% -Xms256m -XX:NewSize=160m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=100000 -XX:Tier4BackEdgeThreshold=200000"
start "" "%JAVAW%" %JVM% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\workbench.jsa" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Dosgi.frameworkParentClassloader=app -cp "%LAUNCHER%;%FRAMEWORK%" org.eclipse.equinox.launcher.Main -name Chancery -data @noDefault %*
