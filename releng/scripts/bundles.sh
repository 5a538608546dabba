# Which bundles make what, those they build on first.
engine_bundles="model core comparison negotiation word seal cli"
workbench_bundles="$engine_bundles edit ui ui.comparison ui.negotiation app"

# Their symbolic names, one a line.
named() {
  for bundle in "$@"; do echo "org.chancery.$bundle"; done
}
