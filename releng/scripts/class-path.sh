# The plain class path, without a platform: made from the lists of what the build resolved.

# Prints the jars that the bundles $@ need when no OSGi runs, one a line, theirs first.
plain_jars() {
  for bundle in "$@"; do
    for jar in "$root/bundles/$bundle/target/$bundle"-*.jar; do
      [ -f "$jar" ] && echo "$jar"
    done
  done
  for bundle in "$@"; do
    cat "$root/bundles/$bundle/target/dependencies-list.txt"
  # a list may repeat a jar of another; the platform's own jars are what a plain class path does without
  done | grep -v -e '/org/eclipse/platform/' -e '/org/osgi/' -e '/org/apache/felix/' -e '/com/github/weisj/' -e 'feature-'
}

# The same, each once, joined with colons.
plain_class_path() {
  plain_jars "$@" | awk '!seen[$0]++' | paste -s -d : -
}
