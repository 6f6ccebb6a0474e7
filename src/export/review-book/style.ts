/** The look of the page: no font and no picture from elsewhere, dark where the reader's system is, black on white on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2024;--soft:#565d66;--paper:#fff;--tint:#f3f5f7;--line:#c9ced4;--good:#1a6b3c;--bad:#b3261e;--doubt:#8a5a00;--calm:#4a5560;--bar:#2f6fb2;--whole:#e3e8ee}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#aab2bb;--paper:#16191d;--tint:#20252b;--line:#444c55;--good:#7fd3a0;--bad:#ff9d94;--doubt:#f0c36d;--calm:#b6c0ca;--bar:#7db4ee;--whole:#333b44}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.25rem clamp(.75rem,3vw,2rem) 3rem;max-width:66rem;background:var(--paper);color:var(--ink);font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;overflow-wrap:anywhere}
a{color:inherit}
:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:.5rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;border:2px solid var(--bar);z-index:1}
h1{font-size:1.7rem;line-height:1.3;margin:.2rem 0 .8rem}
h2{font-size:1.25rem;margin:2.2rem 0 .7rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1.02rem;margin:1.3rem 0 .5rem}
p{margin:.5rem 0}
.kicker{display:flex;flex-wrap:wrap;gap:.3rem 1rem;justify-content:space-between;color:var(--soft);margin:0}
.internal{border:1px solid currentColor;padding:0 .6rem;border-radius:2px;color:var(--bad)}
.soft{color:var(--soft);font-size:.92rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;padding:0;margin:.8rem 0}
dl.facts{display:grid;grid-template-columns:minmax(6em,max-content) 1fr;gap:.2rem 1.1rem;margin:.6rem 0}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0}
#verdict{display:grid;grid-template-columns:1fr 1.5fr;grid-template-rows:repeat(4,auto) 1fr;column-gap:2rem}
#verdict h2{grid-column:1/-1}
#verdict figure{grid-column:2;grid-row:2/6}
#verdict>p,#verdict>ul,#verdict>dl{grid-column:1}
header dl.facts{grid-template-columns:max-content 1fr max-content 1fr}
.clauses table{table-layout:fixed}
.clauses th:nth-child(1){width:19%}.clauses th:nth-child(2){width:18%}.clauses th:nth-child(3),.clauses th:nth-child(4){width:14%}.clauses th:nth-child(5){width:9%}
.advice{border:3px solid currentColor;border-radius:6px;padding:.7rem 1rem;font-size:1.5rem;font-weight:700;line-height:1.35;margin:0}
.advice small{display:block;font-size:1.05rem;font-weight:400;color:var(--ink)}
.good{color:var(--good)}.bad{color:var(--bad)}.doubt{color:var(--doubt)}.calm{color:var(--calm)}
.tally{list-style:none;padding:0;margin:.8rem 0;display:flex;flex-wrap:wrap;gap:.4rem}
.tally li{border:1px solid currentColor;border-radius:1rem;padding:0 .7rem}
.status{white-space:nowrap;font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.32rem .5rem;text-align:left;vertical-align:top}
thead th{background:var(--tint);word-break:keep-all;overflow-wrap:break-word}
.clauses thead th{word-break:normal}
tbody th{font-weight:400}
td,tbody th{overflow-wrap:break-word}
tbody th,tfoot th{min-width:5.5em}
.clauses tbody th{min-width:0}
tfoot th,tfoot td{background:var(--tint)}
td.figure,th.figure{white-space:nowrap;text-align:right;font-variant-numeric:tabular-nums}
.small{font-size:.85em;color:var(--soft);word-break:break-all}
.plain{padding:0;list-style:none;margin:.5rem 0}
figure{margin:.6rem 0 1rem}
figcaption{font-size:.9rem;color:var(--soft)}
.chart{display:block;width:100%;max-width:680px;height:auto;font-size:14px}
.chart text{fill:var(--ink);font-family:inherit}
.chart .name{text-anchor:end}
.chart .marked{text-anchor:middle;fill:var(--soft);font-size:12px}
.chart .bar{fill:var(--bar)}
.chart .whole{fill:var(--whole)}
.chart .mark{stroke:var(--bad);stroke-width:2;stroke-dasharray:5 3}
.chart .axis,.chart .tick{stroke:var(--line)}
.chart .tick{stroke-dasharray:2 3}
.chart .range{stroke:var(--bar);stroke-width:2}
.chart .dot{fill:var(--bar);stroke:var(--paper)}
.chart .dot.out{fill:var(--paper);stroke:var(--soft)}
.chart .mean{fill:var(--ink)}
.chart .median{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(22rem,1fr));gap:0 2rem}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:1rem}
.pictures figure{margin:0}
.pictures img{display:block;max-width:100%;max-height:24rem;width:auto;height:auto;border:1px solid var(--line);background:#fff}
.undone{text-decoration:line-through}
footer{margin-top:2.5rem;border-top:2px solid var(--line);font-size:.9rem}
@media (max-width:44rem){#verdict{display:block}.clauses table{min-width:44rem}dl.facts,header dl.facts{grid-template-columns:1fr}dl.facts dd{margin-bottom:.4rem}}
@page{size:A4;margin:14mm 12mm 16mm}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--tint:#eee;--line:#888;--good:#0b4f29;--bad:#8f1a14;--doubt:#6b4500;--calm:#333;--bar:#33608f;--whole:#ddd}
body{max-width:none;padding:0;font-size:10pt;line-height:1.45}
nav,.skip{display:none}
h1{font-size:17pt}h2{font-size:13pt;margin-top:1.2em}h3{font-size:11pt}
h2,h3,caption,thead{break-after:avoid}
section{break-inside:auto}
#pictures h2{break-before:auto}
table{font-size:8.8pt;break-inside:auto}
thead{display:table-header-group}tfoot{display:table-row-group}
tr,figure,.advice,dl.facts>*{break-inside:avoid}
.scroll{overflow:visible}
.charts{grid-template-columns:1fr 1fr}
.pictures{grid-template-columns:1fr 1fr}
.pictures img{max-height:95mm}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
