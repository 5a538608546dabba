# Debian packages that the build wants; read by releng/verify and .ci/run.

# Says which of the packages $@ are missing.
missing_packages() {
  command -v dpkg-query >/dev/null || return 0
  for package in "$@"; do
    # since Debian 13 some have t64 behind their name
    case "$(dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null)" in
    *" installed"*) ;;
    *) echo "$package" ;;
    esac
  done
}

# Installs what is missing of $@ if it may; else says in one line what to install.
# $1 is what they are for.
need_packages() {
  purpose="$1"
  shift
  missing="$(missing_packages "$@" | tr '\n' ' ')"
  missing="${missing% }"
  [ -n "$missing" ] || return 0
  as_root=
  if [ "$(id -u)" != 0 ]; then
    as_root="sudo -n"
    $as_root true 2>/dev/null || as_root=none
  fi
  if [ "$as_root" != none ] && command -v apt-get >/dev/null; then
    echo "Installing for $purpose: $missing"
    $as_root apt-get update -qq >/dev/null 2>&1
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null 2>&1 &&
      return 0
  fi
  echo "Missing for $purpose; install them: apt-get install --no-install-recommends $missing" >&2
  return 1
}
