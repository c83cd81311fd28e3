#!/bin/bash
# Starts a command and waits for its window: check-window.sh TITLE_PART COMMAND [ARGUMENT...]
#
# Needs a display and xdotool. Exit code 0 if a window with TITLE_PART in its title appears within 30 seconds and is still
# there two seconds later. Ends what it started, and nothing else.
set -euo pipefail

limit=30
title=$1
shift
output=$(mktemp)

set -m # the command gets a process group of its own, so that its children end with it
"$@" >"$output" 2>&1 </dev/null &
program=$!

finish() {
    kill -TERM -- "-$program" 2>/dev/null || true
    for _ in {1..50}; do
        kill -0 -- "-$program" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL -- "-$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    rm -f "$output"
}
trap finish EXIT

fail() {
    echo "check-window: $1" >&2
    echo "Windows now: $(titles | paste -sd '|' -)" >&2
    echo "The program said:" >&2
    sed 's/^/  /' "$output" >&2
    exit 1
}

titles() {
    { xdotool search --onlyvisible --name . 2>/dev/null || true; } | while read -r window; do
        xdotool getwindowname "$window" 2>/dev/null || true
    done
}

is_shown() {
    local all
    all=$(titles)
    [[ $all == *"$title"* ]]
}

if is_shown; then
    fail "a window with '$title' in its title is there before the program starts"
fi
begin=$SECONDS
until is_shown; do
    kill -0 "$program" 2>/dev/null || fail "the program ended before it showed a window: $*"
    ((SECONDS - begin < limit)) || fail "no window with '$title' in its title after $limit seconds: $*"
    sleep 0.2
done
shown=$((SECONDS - begin))
sleep 2
kill -0 "$program" 2>/dev/null || fail "the program showed its window and ended"
is_shown || fail "the window was closed again"
echo "A window with '$title' in its title was there after $shown s."
