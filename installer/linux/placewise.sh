#!/bin/sh
# Starts Placewise with the Java that came with it.
self=$(readlink -f "$0")
home=${self%/bin/*}
app=$home/lib/app
# JavaFX draws without GTK's use of OpenGL, which loads a compiler of 50 MB where there is no graphics card.
export GDK_GL="${GDK_GL:-disable}"
# The window's threads share what they allocate outside the heap, and give it back.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
# The optimising compiler takes half of a small machine's time during the start: let it wait until others rest.
(
  for _ in 1 2 3 4 5; do
    sleep 0.05
    for thread in /proc/$$/task/*; do
      read -r name <"$thread/comm" && [ "${name#C2 }" != "$name" ] && renice -n 10 -p "${thread##*/}" && exit
    done
  done
) >/dev/null 2>&1 &
exec "$home/lib/runtime/bin/java" @OPTIONS@ -XX:TrimNativeHeapInterval=5000 "-XX:AOTCache=$app/@CACHE@" -cp "@CLASSPATH@" @MAIN@ "$@"
