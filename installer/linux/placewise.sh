#!/bin/sh
# Starts Placewise with the Java that came with it.
self=$(readlink -f "$0")
home=${self%/bin/*}
app=$home/lib/app
exec "$home/lib/runtime/bin/java" @OPTIONS@ "-XX:AOTCache=$app/@CACHE@" -cp "@CLASSPATH@" @MAIN@ "$@"
