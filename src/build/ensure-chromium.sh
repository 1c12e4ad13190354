#!/bin/sh
# The browser tests need a Chromium. Uses $DONDOC_CHROMIUM or one on the PATH; on Debian as root it installs the package.
set -u
for browser in "${DONDOC_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  [ -n "$browser" ] && command -v "$browser" >/dev/null 2>&1 && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "No Chromium found: installing the Debian package for the browser tests."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core && exit 0
fi
echo "No Chromium found. Install one, or set DONDOC_CHROMIUM to its path; the browser tests are skipped without it (and fail under CI)."
exit 0
