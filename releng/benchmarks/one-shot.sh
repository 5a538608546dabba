# The one-shot export beside other programs that write the same words as Word files; read by releng/benchmark.

# Runs the command "$@" once and notes CPU seconds, wall seconds and peak MB under name $1.
clock() {
  name="$1"
  shift
  rm -rf "$shot/out"
  mkdir -p "$shot/out"
  if ! /usr/bin/time -a -o "$shot/$name.times" -f '%U %S %e %M' "$@" >/dev/null 2>"$shot/$name.errors"; then
    echo "  $name failed: see releng/target/benchmarks/one-shot/$name.errors"
    return 1
  fi
}

# Median, least and most of what awk expression $2 makes of the lines of $1.
spread() {
  awk "{ print $2 }" "$shot/$1.times" | sort -n |
    awk '{ v[NR] = $1 } END { printf "%.2f (%.2f to %.2f)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}
middle() { spread "$1" "$2" | cut -d ' ' -f 1; }

row() {
  printf '  %-28s CPU %-22s wall %-22s peak %4.0f MB\n' "$2" "$(spread "$1" '$1 + $2')" "$(spread "$1" '$3')" \
    "$(middle "$1" '$4 / 1024')"
}

chancery_one() { clock chancery "$root/releng/chancery" export "$shot/dossier" -o "$shot/out/drafts"; }
python_one() { clock python "$python" releng/benchmarks/one-shot.py "$shot/treaty.md" "$shot/out/treaty.docx"; }
pandoc_one() { clock pandoc pandoc -f markdown -t docx "$shot/treaty.md" -o "$shot/out/treaty.docx"; }
office_one() {
  clock office soffice "-env:UserInstallation=file://$shot/office" --headless --convert-to docx --outdir "$shot/out" \
    "$shot/treaty.html"
}

# The programs that are here.
others() {
  for python in python3 /usr/bin/python3; do
    "$python" -c 'import docx' 2>/dev/null && echo python && break
  done
  command -v pandoc >/dev/null && echo pandoc
  command -v soffice >/dev/null && echo office
}

one_shot() {
  need_packages "the peak memory of a process" time || return
  shot="$work/one-shot"
  rm -rf "$shot"
  mkdir -p "$shot"
  treaty="$(java_benchmark OneShotTreaty "$shot")"
  [ -f "$shot/treaty.docx" ] || { echo "$treaty"; return; }
  "$root/releng/chancery" import "$shot/treaty.docx" -o "$shot/dossier" --plain >"$shot/import.log" || return
  others >"$shot/others"
  for python in python3 /usr/bin/python3; do "$python" -c 'import docx' 2>/dev/null && break; done
  # the first run of each finds its files on disk and writes its settings
  for program in chancery $(cat "$shot/others"); do "${program}_one"; done
  rm -f "$shot"/*.times
  for _ in $(seq "${ROUNDS:-5}"); do
    for program in chancery $(cat "$shot/others"); do "${program}_one"; done
    clock version "$root/releng/chancery" --version
  done
  report "$treaty"
}

report() {
  echo "one-shot: $1, a process for each run, runs in turn, medians (least to most), seconds"
  row chancery "chancery export"
  best=
  for program in $(cat "$shot/others"); do
    case "$program" in
    python) row python "python-docx" ;;
    pandoc) row pandoc "pandoc, Markdown to docx" ;;
    office) row office "LibreOffice, HTML to docx" ;;
    esac
    seconds="$(middle "$program" '$1 + $2')"
    best="$(printf '%s\n' $best "$seconds" | sort -n | head -n 1)"
  done
  for program in python pandoc office; do
    grep -q "$program" "$shot/others" || echo "  $program is not installed"
  done
  [ -z "$best" ] || awk -v c="$(middle chancery '$1 + $2')" -v b="$best" \
    'BEGIN { printf "  ratio %.2f: CPU of chancery export / best of the others, target below 1.00, %s\n", c / b, c < b ? "met" : "NOT MET" }'
  row version "chancery --version"
  awk -v w="$(middle version '$3')" \
    'BEGIN { printf "  %.2f s: wall of chancery --version, target at most 0.30, %s\n", w, w <= 0.3 ? "met" : "NOT MET" }'
}
