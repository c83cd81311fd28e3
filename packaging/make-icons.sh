#!/bin/sh
# Makes all pictures of the icon from the two drawings. Needs rsvg-convert, convert (ImageMagick) and png2icns;
# on Debian: apt-get install librsvg2-bin imagemagick icnsutils
set -eu
cd "$(dirname "$0")"
window=../src/main/resources/org/alignmentmatrix/ui/icons

mkdir -p icons "$window"
rsvg-convert --width 16 --height 16 icon-small.svg --output icons/16.png
for size in 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" icon.svg --output "icons/$size.png"
done
for size in 32 64 128 256; do
    cp "icons/$size.png" "$window/$size.png"
done
convert icons/16.png icons/24.png icons/32.png icons/48.png icons/256.png windows/alignment-matrix.ico
cp icons/512.png linux/alignment-matrix.png
png2icns mac/alignment-matrix.icns icons/16.png icons/32.png icons/128.png icons/256.png icons/512.png >/dev/null
