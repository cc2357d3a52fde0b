#!/usr/bin/env bash
# Installs a package in a clean Debian 12, makes a picture with it, and removes it: installer/check-roundtrip.sh FILE.deb
# It needs root, debootstrap and a mirror (LATELIER_MIRROR, http://deb.debian.org/debian unless set), and some 3 GB below
# TMPDIR.
set -euo pipefail
[ "$(id -u)" -eq 0 ] || { echo 'run this as root: it makes a chroot'; exit 2; }
deb=$(realpath "${1:?usage: installer/check-roundtrip.sh FILE.deb}")
mirror=${LATELIER_MIRROR:-http://deb.debian.org/debian}
chroot=$(mktemp -d)
trap 'umount -q "$chroot/proc" "$chroot/dev" 2>/dev/null; rm -rf --one-file-system "$chroot"' EXIT
inside() { chroot "$chroot" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

echo 'Making a clean Debian 12'
debootstrap --variant=minbase bookworm "$chroot" "$mirror" >"$chroot.log" 2>&1 || { tail "$chroot.log"; exit 1; }
# The machine's own way to the mirror, where it has a special one.
cp -r /etc/apt/apt.conf.d/. "$chroot/etc/apt/apt.conf.d/" 2>/dev/null || true
cp /etc/resolv.conf "$chroot/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$chroot/proc"
mount --bind /dev "$chroot/dev"
cp "$deb" "$chroot/root/latelier.deb"

echo 'Installing'
inside apt-get -qq update
inside apt-get -qq -y --no-install-recommends install /root/latelier.deb >"$chroot.log" 2>&1 || { tail "$chroot.log"; exit 1; }
echo 'Running'
inside latelier-cli generate --prompt 'a red house beside a lake at sunset' --seed 1 --steps 4 --out /root/picture.png
[ -s "$chroot/root/picture.png" ]
inside env QT_QPA_PLATFORM=offscreen latelier --startup-report --state /root/state --pictures /root/pictures
echo 'Removing'
inside apt-get -qq -y purge latelier >"$chroot.log" 2>&1
left=$(inside find / -xdev -name '*latelier*' -not -path '/proc/*' -not -path '/root/*' -not -path '/var/cache/*' \
    -not -path '/var/log/*' -not -path '/var/lib/apt/*')
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
rm -f "$chroot.log"
echo 'The package installs, runs and leaves nothing behind.'
