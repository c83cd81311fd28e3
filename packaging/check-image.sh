#!/bin/bash
# Starts the packaged program with a file and waits for its window: check-image.sh IMAGE FILE TITLE_PART
#
# IMAGE is the folder that jpackage made, such as target/package/alignment-matrix. The rest is as in check-window.sh.
set -euo pipefail

image=$1
file=$2
title=$3
exec "$(dirname "$0")/check-window.sh" "$title" "$image/bin/alignment-matrix" "$file"
