# How a JVM of Chancery runs.

# It leaves no plain text behind: no core, no heap dump, no error file, no performance data, no attaching.
secret_jvm="-XX:-UsePerfData -XX:+DisableAttachMechanism -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:ErrorFile=/dev/null"

# A command lives for a second: start fast; and no message of the JVM itself among its output.
chancery_jvm="$secret_jvm -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Dfile.encoding=UTF-8"
