#!/usr/bin/env bash
# Reads the same generated CUSCAR file with the npm parsers and with Resguardo, in one run, and prints the ratios.
# Usage: bench/peers/run.sh [SIZE]     (SIZE as 30MB, 100MB; needs node and npm)
set -euo pipefail
cd "$(dirname "$0")"
size=${1:-100MB}
[ -d node_modules ] || npm ci --no-audit --no-fund --silent
dotnet build ../Resguardo.Bench -c Release -v q -nologo
bench=../../artifacts/bin/Resguardo.Bench/release/Resguardo.Bench
data=../data
mkdir -p "$data"
[ -f "$data/cuscar-$size" ] || "$bench" generate cuscar "$size" "$data/cuscar-$size"
"$bench" peers . "$data/cuscar-$size"
