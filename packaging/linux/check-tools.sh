#!/bin/sh
# Says which tools are missing for making the deb, before jpackage says it less clearly.
missing=
for tool in dpkg-deb fakeroot objcopy; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
done
[ -z "$missing" ] && exit 0
echo "The program is in target/package, but no deb can be made of it: these tools are not here:$missing." >&2
echo "On Debian and Ubuntu they come with: apt-get install fakeroot dpkg-dev binutils" >&2
exit 1
