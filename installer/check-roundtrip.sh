#!/usr/bin/env bash
# Installs a package in a clean Debian, uses it as an ordinary user, and removes it; then runs the tarball there:
#   installer/check-roundtrip.sh FILE.deb [FILE.tar.gz] [SUITE] [SCREENSHOT.png]
# It needs root, debootstrap, a mirror (LATELIER_MIRROR, or the one that apt has for the suite), and some 3 GB below
# TMPDIR. SUITE is that of the system the package was built on: bookworm unless named.
set -euo pipefail
[ "$(id -u)" -eq 0 ] || { echo 'run this as root: it makes a chroot'; exit 2; }
# In a mount namespace of its own nothing stays mounted, however the script ends.
[ "${LATELIER_UNSHARED:-}" ] || LATELIER_UNSHARED=1 exec unshare --mount --propagation private -- "$0" "$@"

deb='' tarball='' suite=bookworm screenshot=''
for argument in "$@"; do
    case $argument in
    *.deb) deb=$(realpath -e "$argument") ;;
    *.tar.gz) tarball=$(realpath -e "$argument") ;;
    *.png) screenshot=$argument ;;
    *) suite=$argument ;;
    esac
done
[ "$deb" ] || { echo 'usage: installer/check-roundtrip.sh FILE.deb [FILE.tar.gz] [SUITE] [SCREENSHOT.png]'; exit 2; }
# shellcheck disable=SC2016 # the words are apt's, not the shell's
mirror=${LATELIER_MIRROR:-$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(CREATED_BY) $(REPO_URI)' |
    sed -n "s/^$suite main Packages //p" | tail -n 1)}
[ "$mirror" ] || { echo "apt has no mirror for $suite: name one in LATELIER_MIRROR"; exit 2; }
work=$(mktemp -d)
chroot=$work/root
# A program that is about to end may still use them.
trap 'umount -ql "$chroot/proc" "$chroot/dev" || true; rm -rf --one-file-system "$work"' EXIT

# inside USER COMMAND...: tells what the command says only where it fails; `shown` tells it in any case.
shown() {
    local user=$1
    shift
    chroot "$chroot" runuser -u "$user" -- env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        HOME="$(chroot "$chroot" getent passwd "$user" | cut -d: -f6)" DEBIAN_FRONTEND=noninteractive "$@"
}
inside() { shown "$@" >"$work/log" 2>&1 || { cat "$work/log"; echo "failed: ${*:2}"; exit 1; }; }
has() { [ -s "$chroot$1" ] || { echo "missing: $1"; exit 1; }; }
traces() {
    chroot "$chroot" find / -xdev -name '*latelier*' -not -path '/home/*' -not -path '/proc/*' \
        -not -path '/tmp/*' -not -path '/var/cache/*' -not -path '/var/log/*' -not -path '/var/lib/apt/*'
    chroot "$chroot" grep -rlI latelier /etc /usr/share/applications /usr/share/mime || true
}
isAPicture() {
    [ "$(shown artist identify -format %k "$1")" -gt 100 ] || { echo "$1 is no picture"; exit 1; }
}

echo "Making a clean Debian ($suite)"
debootstrap --variant=minbase "$suite" "$chroot" "$mirror" >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
# The machine's own way to the mirror, where it has a special one.
apt-config dump | grep -E '^Acquire::(http|https|Check-[A-Za-z-]+)(::| )' >"$chroot/etc/apt/apt.conf.d/90mirror" || true
cp /etc/resolv.conf "$chroot/etc/resolv.conf"
mount -t proc proc "$chroot/proc"
mount --bind /dev "$chroot/dev"
chroot "$chroot" useradd --create-home artist
cp "$deb" "$chroot/tmp/latelier.deb"
# A minimal system leaves out man pages, which the package must bring.
rm -f "$chroot/etc/dpkg/dpkg.cfg.d/"*

echo 'Installing'
inside root apt-get -qq update
inside root apt-get -qq -y --no-install-recommends install /tmp/latelier.deb
for program in latelier latelier-cli latelier-train; do
    has "/usr/share/man/man1/$program.1.gz"
done
has /usr/share/applications/latelier.desktop
has /usr/share/metainfo/latelier.metainfo.xml

echo 'Making a picture as an ordinary user'
shown artist latelier-cli --version
shown artist sh -c 'cd && latelier-cli generate --prompt "a red house beside a lake at sunset, watercolour" --seed 1 --out picture.png'
has /home/artist/picture.png

echo 'Opening the window as an ordinary user'
shown artist env QT_QPA_PLATFORM=offscreen latelier --version
inside artist env QT_QPA_PLATFORM=offscreen latelier --startup-report
inside root apt-get -qq -y --no-install-recommends install xvfb xauth imagemagick
# openWindow PROGRAM: an empty screen has one colour, and a program that ended by itself cannot be ended.
openWindow() {
    inside artist xvfb-run -a -s '-screen 0 1280x800x24' sh -c '
        "$1" & window=$!
        for try in $(seq 60); do
            sleep 2
            import -silent -window root /tmp/window.png
            [ "$(identify -format %k /tmp/window.png)" -gt 100 ] && shown=yes && break
        done
        kill $window && [ "$shown" ]' sh "$1"
}
isAPicture /home/artist/picture.png
openWindow latelier
if [ "$screenshot" ]; then cp "$chroot/tmp/window.png" "$screenshot"; fi

echo 'Removing'
inside root apt-get -qq -y remove latelier
inside root apt-get -qq -y purge latelier
left=$(traces)
[ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
inside root sh -c '! dpkg-query -W latelier'
has /home/artist/picture.png

if [ "$tarball" ]; then
    echo 'Running the tarball from a folder with a space in its name'
    cp "$tarball" "$chroot/tmp/latelier.tar.gz"
    # The libraries that the package asked for are still there.
    inside artist sh -c 'cd && mkdir "my programs" && tar -xzf /tmp/latelier.tar.gz -C "my programs"'
    folder=/home/artist/my\ programs/$(basename "$tarball" .tar.gz)
    shown artist "$folder/bin/latelier-cli" generate --prompt 'a windmill in a meadow' --seed 1 --out /home/artist/portable.png
    isAPicture /home/artist/portable.png
    inside artist "$folder/bin/latelier-train" --help
    openWindow "$folder/bin/latelier"
    inside artist rm -r "$folder"
    left=$(traces)
    [ -z "$left" ] || { printf 'the tarball left:\n%s\n' "$left"; exit 1; }
fi
echo 'The package installs, runs and leaves nothing behind but pictures.'
