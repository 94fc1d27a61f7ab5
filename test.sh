#!/usr/bin/env bash
# Checks the format, builds with warnings as errors and runs every test. Needs the .NET 10 SDK and nothing else.
#   ./test.sh             what every change must pass
#   ./test.sh --nightly   the same with the big property runs
# The last line is "N passed, N failed"; the exit code is 0 only when none failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1

export RESGUARDO_NIGHTLY=${RESGUARDO_NIGHTLY:-}
for argument in "$@"; do
    case $argument in
        --nightly) RESGUARDO_NIGHTLY=1 ;;
        -h | --help) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) echo "test.sh: unknown argument $argument (try --help)" >&2; exit 2 ;;
    esac
done

# A fresh machine may have neither a home nor the SDK on its path.
export HOME=${HOME:-$PWD/artifacts/home}
export DOTNET_CLI_HOME=${DOTNET_CLI_HOME:-$HOME}
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
mkdir -p "$HOME" artifacts/tests
if ! command -v dotnet >/dev/null; then
    for place in "${DOTNET_ROOT:-}" "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet; do
        if [[ -n $place && -x $place/dotnet ]]; then
            export PATH=$place:$PATH DOTNET_ROOT=$place
            break
        fi
    done
fi

stop() {
    echo "$1" >&2
    echo "0 passed, 1 failed"
    exit 1
}

command -v dotnet >/dev/null || stop "The .NET 10 SDK is missing: https://dotnet.microsoft.com/download/dotnet/10.0"

echo "== format"
dotnet tool restore >artifacts/tests/tools.log 2>&1 || { cat artifacts/tests/tools.log; stop "The tools could not be restored."; }
unformatted=0
dotnet csharpier check . || { echo "Some files are not formatted: dotnet csharpier format ."; unformatted=1; }

echo "== build"
dotnet build Resguardo.slnx -c Release -nologo -v quiet --disable-build-servers || stop "The build failed."

echo "== tests"
mapfile -t projects < <(find tests -name '*.Tests.csproj' | sort)
[[ ${#projects[@]} -gt 0 ]] || stop "There are no tests to run."

run() {
    local name=$1
    "artifacts/bin/$name/release/$name" -noColor -noLogo >"artifacts/tests/$name.log" 2>&1
    echo $? >"artifacts/tests/$name.exit"
}

# Two at a time: each test program uses several threads where it can.
rm -f artifacts/tests/*.exit
for project in "${projects[@]}"; do
    while [[ $(jobs -rp | wc -l) -ge 2 ]]; do wait -n; done
    run "$(basename "$project" .csproj)" &
done
wait

passed=0 failed=$unformatted skipped=0
for project in "${projects[@]}"; do
    name=$(basename "$project" .csproj)
    log=artifacts/tests/$name.log
    code=$(cat "artifacts/tests/$name.exit" 2>/dev/null || echo 1)
    summary=$(grep -E '^ *[^ ]+ +Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$log" | tail -n 1)
    number() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<<"$summary"; }
    if [[ -z $summary ]]; then
        echo "-- $name broke off (exit code $code)"
        tail -n 50 "$log"
        failed=$((failed + 1))
        continue
    fi

    all=$(number Total) bad=$(($(number Failed) + $(number Errors))) skips=$(number Skipped)
    if [[ $code -ne 0 && $bad -eq 0 ]]; then bad=1; fi
    good=$((all - $(number Failed) - skips))
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + skips))
    printf -- '-- %-32s %5d passed, %d failed, %d skipped\n' "$name" "$good" "$bad" "$skips"
    if [[ $bad -gt 0 ]]; then cat "$log"; fi
    # Every skipped test says why.
    if [[ $skips -gt 0 ]]; then grep -A 1 '\[SKIP\]' "$log" | grep -v '^--$'; fi
done

if [[ $skipped -gt 0 ]]; then echo "$skipped skipped, for the reasons above"; fi
echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
