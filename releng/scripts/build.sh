# Builds what a start script misses; read by releng/chancery.
. "$root/releng/scripts/bundles.sh"

# build WHAT DESCRIPTION MAVEN-WORDS...: one line before, one after; the rest is in the log.
build() {
  description="$1"
  shift
  mkdir -p "$root/releng/target"
  log="$root/releng/target/build.log"
  # two builds in one tree would spoil each other
  exec 9>"$root/releng/target/build.lock"
  ! command -v flock >/dev/null || flock 9
  echo "Building $description (log: releng/target/build.log) ..." >&2
  if ! "$root/mvnw" -f "$root/pom.xml" --batch-mode -DskipTests package "$@" >"$log" 2>&1; then
    grep -m 8 '^\[ERROR\]' "$log" >&2 || tail -n 8 "$log" >&2
    echo "The build failed: see releng/target/build.log" >&2
    return 1
  fi
}

build_cli() {
  find_jdk || return 1
  build "the command line; the first time takes some minutes" \
    -pl ":org.chancery.platform.feature,$(named $engine_bundles | sed 's/^/:/' | paste -s -d , -)" -am || return 1
  assemble_cli
}

build_all() {
  find_jdk || return 1
  build "the workbench; the first time takes some minutes" || return 1
  assemble_cli
}

# Puts the command line together: jars, class-data archive, and the file that tells how to launch it.
assemble_cli() {
  cli="$root/releng/target/cli"
  find_jdk || return 1
  fresh="$cli.$$"
  rm -rf "$fresh"
  mkdir -p "$fresh/lib"
  . "$root/releng/scripts/class-path.sh"
  # shellcheck disable=SC2046
  plain_jars $(named $engine_bundles) | awk '!seen[$0]++' |
    xargs "$JAVA_HOME/bin/java" "$root/releng/scripts/UnsignedJars.java" "$fresh/lib" || return 1
  rm -rf "$cli"
  mv "$fresh" "$cli"
  train
}

# The archive holds parsed and linked classes, no text of any dossier: it is trained on the sample treaty.
train() {
  # signed jars come last: who looks for something in a jar behind one of them has its signature checked first
  class_path="$({ ls "$cli"/lib/org.chancery.*.jar; ls "$cli"/lib/*.jar | grep -v /bc; ls "$cli"/lib/bc*.jar; } |
    awk '!seen[$0]++' | paste -s -d : -)"
  mkdir -p "$cli/classes"
  "$JAVA_HOME/bin/javac" -d "$cli/classes" -cp "$class_path" "$root/releng/scripts/Training.java" &&
    "$JAVA_HOME/bin/jar" --create --file "$cli/lib/training.jar" -C "$cli/classes" . || return 1
  # an archive is valid only for a class path that begins with the one it was made with
  class_path="$class_path:$cli/lib/training.jar"
  archive="$cli/chancery.jsa"
  use="-XX:SharedArchiveFile=$archive"
  make="-XX:ArchiveClassesAtExit=$archive"
  if [ "$jdk_feature" -ge 25 ]; then
    # JEP 514: one step, and classes are loaded and linked ahead of time, not only parsed
    archive="$cli/chancery.aot"
    use="-XX:AOTCache=$archive"
    make="-XX:AOTCacheOutput=$archive"
  fi
  mkdir -p "$cli/training"
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/java" $chancery_jvm "$make" -cp "$class_path" Training "$cli/training" >>"$root/releng/target/build.log" 2>&1
  rm -rf "$cli/training" "$cli/classes"
  [ -s "$archive" ] || use=-Xshare:auto
  {
    echo "java='$JAVA_HOME/bin/java'"
    echo "archive='$use'"
    echo "class_path='$class_path'"
  } >"$cli/launch.new"
  mv "$cli/launch.new" "$cli/launch"
}
