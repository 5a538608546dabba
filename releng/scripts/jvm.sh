# How a JVM of Chancery runs.

# In the bare POSIX locale Java can name no file with an accent in it.
case "${LC_ALL:-${LC_CTYPE:-${LANG-}}}" in
*[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
*) export LC_ALL=C.UTF-8 ;;
esac

# It leaves no plain text behind: no core, no heap dump, no error file, no performance data, no attaching.
secret_jvm="-XX:-UsePerfData -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:ErrorFile=/dev/null"

# A command lives for less than a second, so it starts fast, and says nothing of the JVM's own. Compiling takes the most,
# so only the first compiler works, it hardly copies methods into each other, and what JDK 25 keeps for the second is left
# out. EMF asks at its start for the calendar of the user's country: takes long to find out, and nobody needs it.
chancery_jvm="$secret_jvm -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=10 -XX:C1MaxInlineLevel=2 -XX:+UseSerialGC
  -Xlog:disable -Dfile.encoding=UTF-8 -Djava.locale.providers=FALLBACK -Djdk.reflect.useNativeAccessorOnly=true
  -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining"
