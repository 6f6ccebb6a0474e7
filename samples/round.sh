#!/bin/sh
# 一个年度批次从开始到公布，用 round-2024 的十二份样本走一遍。
# One yearly round on the twelve samples, from the opening to the published list.
#
#   sh samples/round.sh [DIR]          DIR: a new folder for the workspace (default: ./样例批次)
#   XJSME="npx xjsme" sh samples/round.sh
set -eu
samples=$(cd "$(dirname "$0")" && pwd)
XJSME=${XJSME:-xjsme}
dir=${1:-样例批次}

# Runs one step and stops where it does not end as a reviewer would expect.
step() {
  expected=$1
  shift
  printf '\n$ xjsme'; printf ' %s' "$@"; printf '\n'
  code=0
  $XJSME "$@" || code=$?
  [ "$code" -eq "$expected" ] || { echo "exit $code, expected $expected" >&2; exit 1; }
}

# 开始 / open (Art. 12)
step 0 init "$dir" --office 自治区评审办（样例） --level region --as 王敏
cd "$dir"
step 0 batch open --year 2024 --notice '新工信企业〔2024〕18号' --deadline 2024-06-30 --on 2024-03-01

# 收件 / receive (Art. 8–10): one of the twelve cannot be read, one is recommended by a county
cp -r "$samples/round-2024" 申报
step 3 batch receive 申报 --on 2024-06-28
# 同样的命令再来一次，不产生新记录 / the same again changes nothing
step 3 batch receive 申报 --on 2024-06-28

# 形式审查和补正 / form review, and one completed dossier (Art. 10)
for id in 001 003 004 005 006 007 008 009 010 011; do
  step 0 review form 2024-$id --pass --on 2024-07-05
done
step 4 review form 2024-002 --pass --on 2024-07-05
step 0 review request 2024-002 --item 10.6 --item 10.8b --until 2024-07-20 --on 2024-07-05
cp -r 申报/02-昌吉-沙枣岸 补正
cp 申报/01-乌鲁木齐-星砾原/materials/示范平台认定文件.pdf 申报/01-乌鲁木齐-星砾原/materials/真实性声明.pdf 补正/materials/
cat >> 补正/dossier.yaml <<'YAML'
  "10.6":
    - { file: materials/示范平台认定文件.pdf, title: 昌吉州中小企业公共服务示范平台认定文件, level: prefecture }
  "10.8b":
    - { file: materials/真实性声明.pdf, title: 申报材料真实性声明, date: 2024-07-12, signed: true, sealed: true }
YAML
step 0 batch receive 补正 --on 2024-07-15
step 0 review form 2024-002 --pass --on 2024-07-16

# 专家评审 / experts drawn by RFC 3797 from published numbers (Art. 11)
step 0 review expert pool "$samples/专家库.csv" --on 2024-08-01
step 0 review expert draw --year 2024 --seed 9319 --seed '2 5 12 8 10' --on 2024-08-02
step 0 review expert verify --year 2024
step 0 review expert sheet --year 2024 --out 评分表 --on 2024-08-03
# 专家在评分表里打分；这里直接录入 / experts fill their sheets; here the points are entered by hand
for file in 评分表/*.xlsx; do
  name=${file##*/}; name=${name%.xlsx}; expert=${name##*-}; id=${name#*-}; id=${id%-*}
  case $expert in
    E0[1-3]) points=basic=18,management=13,team=13.5,cluster=4,results=21,functions=17 ;;
    *) points=basic=17,management=12.5,team=13,cluster=4.5,results=22,functions=16 ;;
  esac
  step 0 review expert score "$id" "$expert" --points "$points" --recommend yes --on 2024-08-20
done
step 0 review expert close --year 2024 --on 2024-08-26
step 0 batch export --year 2024 --format csv --out 专家评分.csv

# 现场考察 / site visits
printf '%s\n' 现场照片（样例） > 大门.txt
for id in 001 002 004 005 006 007 008 009 010 011; do
  step 0 review site plan 2024-$id --seed 20240901 --out 考察 --on 2024-09-01
  result=属实
  [ $id = 009 ] && result=存疑
  step 0 review site record 2024-$id --date 2024-09-05 --people 王敏、艾力 --result $result --findings 与申报材料核对 --photo 大门.txt --on 2024-09-06
done
step 0 review site settle 2024-009 --reason 补看社保记录后，人员情况已核实 --on 2024-09-10

# 会审：逐项判定，再列入拟认定名单 / meeting: every open question answered by name, then the proposed list
answers() { $XJSME batch show "$1" --json | tr ',{' '\n\n' | sed -n 's/^ *"question": "\([^"]*\)".*/\1/p'; }
for id in 001 002 004 005 006 009 010 011; do
  for question in $(answers 2024-$id); do
    step 0 review form 2024-$id --answer "$question=met" --reason 会审核对材料和考察记录，认为符合 --on 2024-09-20
  done
  step 0 review meeting --propose 2024-$id --on 2024-09-24
done
# 喀什：两项可放宽，由具名人员决定 / Kashgar: two relaxations, decided by name
for question in $(answers 2024-008); do
  case $question in
    6.1.assets | 6.4.staff) answer=relaxed ;;
    *) answer=met ;;
  esac
  step 0 review form 2024-008 --answer "$question=$answer" --reason 会审讨论后决定 --on 2024-09-20
done
step 0 review meeting --propose 2024-008 --on 2024-09-24
# 县级部门推荐，不予认定；人员不足，得分不能抵扣 / recommended by a county; a staff of eight
step 4 review meeting --propose 2024-003 --on 2024-09-24
step 0 review meeting --decline 2024-003 --reason 从事服务的人员不足10人 --on 2024-09-24
step 0 review meeting --decline 2024-007 --reason 由县级部门推荐，不符合第八条 --on 2024-09-24

# 公示、异议 / publicity for seven working days, and two objections (Art. 11)
printf '%s\n' 公示页面存档（样例） > 公示存档.txt
step 0 batch publicize --year 2024 --url https://example.org/gs/2024 --evidence 公示存档.txt --on 2024-10-08
printf '%s\n' 来函（样例） > 来函.txt
step 0 objection file 2024-005 --date 2024-10-10 --from unit --real-name --facts --evidence 来函.txt --on 2024-10-10
step 0 objection file 2024-006 --date 2024-10-11 --from anonymous --on 2024-10-11
step 4 batch recognize --year 2024 --document '新工信企业〔2024〕35号' --on 2024-10-16
step 0 objection accept O2024-01 --handler 艾力 --on 2024-10-12
step 0 objection uphold O2024-01 --reason 经核查，设备共享情况与申报不符 --on 2024-10-17
step 0 objection dismiss O2024-02 --reason 匿名且无具体事实，不予受理 --on 2024-10-17

# 认定、公布 / recognition and publication (Art. 11, 13)
step 0 batch recognize --year 2024 --document '新工信企业〔2024〕35号' --on 2024-10-21
step 0 batch publish --year 2024 --on 2024-10-22
step 0 batch publish --year 2024 --at https://example.org/mingdan/2024 --medium authority-site --on 2024-10-22
step 0 batch publish --year 2024 --at https://example.com/xjsme/2024 --medium sme-information-site --on 2024-10-23

# 交代 / what is on record
step 0 batch status --year 2024
step 0 due --on 2024-11-01
step 0 platform list
step 0 platform history XJ2024-001
step 0 ledger verify
