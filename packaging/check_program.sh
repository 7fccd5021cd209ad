#!/usr/bin/env bash
# Whether an installed program works without a window: bash packaging/check_program.sh PROGRAM
# It reads articles, pre-annotates them in a child process, and writes what spaCy trains on. Needs no Python.
set -euo pipefail

program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ANNOTATOR_HOME=$folder/home

fails() {
  echo "annotator: $program fails: $1" >&2
  exit 1
}

cat >page.html <<'PAGE'
<!doctype html><html><head><meta charset="utf-8"><title>Ferries stop</title></head><body><nav>Home News</nav><article>
<h1>Ferries stop</h1><p>Angela Merkel met Barack Obama in Berlin on Tuesday to speak about the ferries between Calais and
Dover, which have been stopped for weeks.</p><p>The two had last met in Washington in 2016, when the talks about the treaty
of Lisbon had come to an end.</p></article></body></html>
PAGE
for place in Paris Bergen London; do
  printf '{"text": "%s is large.", "spans": [{"start": 0, "end": %d, "label": "GPE"}], "answer": "accept"}\n' "$place" "${#place}"
done >cities.jsonl

"$program" doctor || fails "its parts do not fit together"
"$program" new p.annot --labels ontonotes
"$program" import p.annot page.html cities.jsonl
said=$("$program" preannotate p.annot --workers 2)
[[ $said == *"looked at 4 documents and suggests "[1-9]* ]] || fails "$said"
"$program" export p.annot train.jsonl
"$program" export p.annot out --format spacy --split 34,33,33
"$program" convert out/train.spacy back.jsonl
grep -q '"GPE"' train.jsonl back.jsonl || fails "spans were lost"
[[ -s out/config.cfg ]] || fails "there is no config.cfg"
"$program" convert train.jsonl train.xmi --format uima-cas >/dev/null 2>&1 || echo "(without UIMA CAS)"
echo "$program works."
