#!/bin/sh
# The front of target/imr-letters: a POSIX shell prefix; the jar with everything else follows the last line.
# It finds Java 17 or later, starts it so that a single letter comes quickly, and is gone: exec, so that signals,
# standard input and the exit code are the program's own.
#
#   JAVA_HOME       the Java to use; otherwise the one on PATH
#   JAVA_OPTS       further options of the JVM, split at blanks; they come last, so they win
#   XDG_CACHE_HOME  where the archive of loaded classes is kept, in imr-letters/; otherwise ~/.cache
set -eu

build='@version@-@fingerprint@' # of the jar; filled in by the build
long_batch=@long.batch@ # letters from which on the optimizing compiler is on, and how it is set then
long_compiler='@long.compiler@'
locales=/usr/lib/locale # where glibc has them

fail() {
  printf 'imr-letters: %s\n' "$*" >&2
  exit 1
}

# Sets $resolved to the absolute path of a file, symbolic links followed (readlink -f is not on every system).
resolve() {
  resolved=$1
  while [ -L "$resolved" ]; do
    link=$(readlink "$resolved") || break
    case $link in
      /*) resolved=$link ;;
      *) resolved=$(dirname -- "$resolved")/$link ;;
    esac
  done
  case $resolved in */*) ;; *) resolved=./$resolved ;; esac
  resolved=$(CDPATH='' cd -P -- "${resolved%/*}/" && pwd -P)/${resolved##*/}
}

find_java() {
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  if [ -z "$java" ] || [ ! -x "$java" ]; then
    java=$(command -v java) || fail 'there is no Java: install Java 17 or later, or set JAVA_HOME'
  fi
}

# Sets $java_version, from the file that every JDK has beside bin/: starting Java to ask takes as long as a letter.
# Only where that file is not (a wrapper called java, say) Java is asked.
find_version() {
  java_version=
  resolve "$java"
  java_home=${resolved%/bin/java}
  if [ -r "$java_home/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        java_version=${value#\"}
        java_version=${java_version%%\"*}
      fi
    done <"$java_home/release"
  fi
  if [ -z "$java_version" ]; then
    java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p') || :
  fi
  major=${java_version%%[!0-9]*} # 17 of 17.0.15 and 17-ea, 1 of 1.8.0
  if [ "${major:-0}" -lt 17 ]; then
    fail "Java 17 or later is needed, but $java is ${java_version:-of no version it tells}"
  fi
}

# Whether fewer letters are meant than the optimizing compiler pays for. Bounded: no folder is read to its end.
is_short() {
  case ${1-} in
    export | find | survey | table) ;;
    *) return 0 ;; # one letter, or none
  esac
  shift
  count=0
  for argument; do
    if [ -d "$argument" ]; then
      found=$(find -H "$argument" ! -type d 2>/dev/null | head -n "$long_batch" | wc -l) || :
      count=$((count + found))
    else
      count=$((count + 1))
    fi
    [ "$count" -lt "$long_batch" ] || return 1
  done
}

# The first PDF among the arguments, or in a folder among them: what a new archive is trained on.
find_sample() {
  sample=
  case ${1-} in parse | export | find | survey | table) ;; *) return 1 ;; esac
  for argument; do
    for file in "$argument" "$argument"/*.pdf "$argument"/*.PDF; do
      case $file in
        *.[pP][dD][fF])
          [ -f "$file" ] && [ -r "$file" ] || continue
          case $file in /*) sample=$file ;; *) sample=./$file ;; esac
          return 0
          ;;
      esac
    done
  done
  return 1
}

# Whether the archive is there, newer than the program and whole. The JVM checks neither length nor content and dies of a
# truncated or damaged archive; the check sum takes 1 % of a letter's time.
is_archive_good() {
  [ -r "$archive" ] && [ -r "$archive.sum" ] && ! [ "$self" -nt "$archive" ] || return 1
  read -r expected <"$archive.sum" || return 1
  [ "$(cksum <"$archive")" = "$expected" ]
}

# Makes the archive for later runs in a JVM of its own: one that cannot write its archive (a full disk) exits with 1 and
# complains on standard output, which must never befall the user's run. That is also why -XX:+AutoCreateSharedArchive of
# Java 19 is not for us, and it neither replaces a damaged archive nor writes atomically.
# The lock holds the number of the process at work, so that one that was killed keeps no other from it; an empty lock is
# a failure's, and the next try is tomorrow's.
make_archive() {
  set -f # the words of JAVA_OPTS are no patterns
  umask 077
  mkdir -p "$cache" && [ -w "$cache" ] || return 0
  find "$cache" \( -name '*.jsa.lock' -o -name '*.jsa.new.*' \) -type f -mtime +0 -exec rm -f {} + || :
  if read -r maker <"$archive.lock" && ! kill -0 "$maker"; then
    rm -f "$archive.lock"
  fi
  set -C # of several runs, one makes the lock's file
  echo $$ >"$archive.lock" || return 0
  set +C
  # Of this program's earlier builds, and what has long been of no use.
  find "$cache" \( -name "*-$place.jsa*" ! -name "$build-*" -o -name '*.jsa*' -atime +30 \) -type f -exec rm -f {} + || :
  new=$archive.new.$$
  # shellcheck disable=SC2086 # JAVA_OPTS are words
  if nice "$java" $collector $heap $compiler -Xlog:disable -XX:ArchiveClassesAtExit="$new" ${JAVA_OPTS-} \
      -jar "$self" parse "$sample" && [ -s "$new" ]; then
    cksum <"$new" >"$new.sum"
    mv -f "$new.sum" "$archive.sum" # a sum without its archive is no good one either
    mv -f "$new" "$archive"
    rm -f "$archive.lock"
  else
    [ $? -ne 3 ] || rm -f "$archive.lock" # not a letter: the next run may bring one
    [ ! -e "$archive.lock" ] || true >"$archive.lock"
    rm -f "$new"
  fi
}

# Sets $sharing to the options that share the classes of the program's archive, if there is one.
share_classes() {
  sharing=
  case ${JAVA_OPTS-} in
    *-Xshare* | *SharedArchive* | *ArchiveClasses* | *AOT* | *-javaagent* | *-agent*) return 0 ;; # at odds with an archive
  esac
  case ${XDG_CACHE_HOME-} in
    /*) cache=$XDG_CACHE_HOME/imr-letters ;;
    *) cache=${HOME:+$HOME/.cache/imr-letters} ;;
  esac
  [ -n "$cache" ] || return 0
  # An archive fits one jar in one place, one JVM and its options.
  place=$(printf '%s\n' "$self" "$java_home" "${JAVA_OPTS-}" | cksum) || return 0
  place=$java_version-${place%% *}
  archive=$cache/$build-$place.jsa
  if is_archive_good; then
    sharing=-XX:SharedArchiveFile=$archive
  elif find_sample "$@"; then
    if [ -n "${IMR_LETTERS_MAKES_ARCHIVE-}" ]; then
      make_archive
    else
      # In the background, as this program called once more, and where the system has a way to, not among the processes
      # that a closed terminal or a time limit ends with this run: it takes a second or two.
      IMR_LETTERS_MAKES_ARCHIVE=1 $(command -v setsid || :) sh "$self" "$@" </dev/null >/dev/null 2>&1 &
    fi
  fi
}

# Java takes the names of files for what the locale says, and the C locale of cron and of containers says ASCII: no umlaut
# could be read. In containers, the locale that is named is often not installed, which comes to the same. Whether it is, only
# a process would tell, in a file of many locales as well; so any of UTF-8 is replaced by the one that systems bring along, if
# this one does: it reads names alike, and what this program says is in English anyway.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8)
      if [ -d "$locales/C.utf8" ] || [ -d "$locales/C.UTF-8" ]; then
        export LC_ALL=C.UTF-8
      fi
      ;;
  esac
}

find_java
find_version
use_utf8
resolve "$0"
self=$resolved
case $self in
  *:*) fail "Java takes a colon for the end of a name and cannot run $self" ;;
esac

# The serial collector starts fastest and needs least; two collectors would be an error, so a chosen one replaces it.
# A small young generation keeps memory down in long batches: letters die young. The heap as a whole may grow as Java likes.
case ${JAVA_OPTS-} in
  *-XX:+Use*GC*) collector= ;;
  *) collector=-XX:+UseSerialGC ;;
esac
case ${JAVA_OPTS-} in
  *-Xm* | *HeapSize* | *RAM* | *-XX:+Use*GC*) heap= ;; # a size of ours could be larger than a limit of theirs
  *) heap='@heap@' ;;
esac
if is_short "$@"; then
  compiler=-XX:TieredStopAtLevel=1
else
  compiler=$long_compiler
fi
share_classes "$@"
[ -z "${IMR_LETTERS_MAKES_ARCHIVE-}" ] || exit 0

# glibc gives every thread an arena of its own, which with the compilers' threads comes to 20 MB.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
# Without -Xlog:disable the JVM writes warnings on standard output, which is for JSON.
# No file in /tmp for jps and the like: it costs a short run more than it helps.
set -f # as above
# shellcheck disable=SC2086 # options are words; that of the archive is one, whatever its name
exec "$java" $collector $heap $compiler -XX:-UsePerfData -Xlog:disable ${sharing:+"$sharing"} ${JAVA_OPTS-} \
  -jar "$self" "$@"
