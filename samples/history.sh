#!/bin/sh
# 三个复核周期：2014—2026 年各批次和四十多个虚构平台，全部用命令走一遍（约三分钟）。
# Three review cycles: the rounds of 2014–2026 and over forty invented platforms, all by commands (about three minutes).
#
#   sh samples/history.sh [DIR] [--years 2014..2026] [--platforms 43] [--seed 2012] [--quiet]
#   XJSME="npx xjsme" sh samples/history.sh 历史 --years 2014..2017 --platforms 12
set -eu
samples=$(cd "$(dirname "$0")" && pwd)
exec node "$samples/history/play.mjs" "$@"
