# Finds a JDK 21 or newer; read by mvnw and by the scripts in releng.
# The default java of a machine is often older, so the release files are read, no JVM is started.

# Whether folder $1 is such a JDK; leaves its version's first number in jdk_feature.
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='="' read -r key _ value _; do
    [ "$key" = JAVA_VERSION ] || continue
    jdk_feature="${value%%[!0-9]*}"
    [ "${jdk_feature:-0}" -ge 21 ]
    return
  done <"$1/release"
  return 1
}

# Sets and exports JAVA_HOME, or says in one line what to install.
find_jdk() {
  on_path="$(command -v javac || :)"
  [ -z "$on_path" ] || on_path="$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")"
  for home in "${JAVA_HOME-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk "$home"; then
      JAVA_HOME="$home"
      export JAVA_HOME
      return 0
    fi
  done
  echo "Chancery needs a JDK 21 or newer: install one (for example Temurin 21 from adoptium.net) or set JAVA_HOME to it." >&2
  return 1
}
