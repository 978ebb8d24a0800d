#!/bin/sh
# Puts wijk on the machine that checks the notes, from the address in WIJK_URL: a package (.deb) or
# the program itself. With WIJK_SHA256 it must be the very file that was chosen.
set -eu

if command -v wijk >/dev/null; then exit 0; fi
if [ -z "${WIJK_URL:-}" ]; then
  echo "WIJK_URL is not set: give it the address of a built wijk, a .deb or the program itself" >&2
  exit 2
fi
file=$(mktemp)
trap 'rm -f "$file"' EXIT
curl --fail --silent --show-error --location --retry 3 --output "$file" "$WIJK_URL"
if [ -n "${WIJK_SHA256:-}" ]; then
  echo "$WIJK_SHA256  $file" | sha256sum --check --quiet -
fi
as_root=
if [ "$(id -u)" != 0 ]; then as_root=sudo; fi
case $WIJK_URL in
  *.deb) $as_root dpkg --install "$file" ;;
  *) $as_root install -m 755 "$file" "${WIJK_FOLDER:-/usr/local/bin}/wijk" ;;
esac
