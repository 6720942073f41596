const colours = {
  light: `--ink:#1b1c29;--muted:#595c70;--line:#d8dae6;--paper:#fff;--wash:#f5f6fa;--accent:#2f4ad0;--note:#ffe98a;--on-note:#3d3200;`,
  dark: `--ink:#ececf3;--muted:#adb0c4;--line:#3b3d4f;--paper:#17181f;--wash:#20222c;--accent:#a3b4ff;--note:#5c5014;--on-note:#fff3bd;`,
};

/** Column widths in per cent, as classes: the file's content policy allows no style attributes. */
const widths = Array.from({ length: 45 }, (_, index) => `.w${(index + 1) * 2}{width:${(index + 1) * 2}%}`).join('');
const sizes = [65, 70, 75, 80, 85].map((size) => `.pt${size}{font-size:${size / 10}pt}`).join('');

/** The HTML document's one style sheet: for the screen, light and dark, and for paper. */
export const style = `
:root{${colours.light}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${colours.dark}}}
*{box-sizing:border-box}
html{font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:50rem;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,2rem) 6rem;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(2rem,5vw,2.9rem);letter-spacing:-.02em;font-weight:750}
h2{font-size:1.7rem;letter-spacing:-.012em;margin-top:4.5rem;padding-top:1.1rem;border-top:2px solid var(--ink)}
h3{font-size:1.22rem;margin-top:2.6rem}
h4{font-size:.82rem;letter-spacing:.045em;text-transform:uppercase;color:var(--muted);margin:1.6rem 0 .4rem}
p{margin:.7rem 0;max-width:42rem}
.quiet{color:var(--muted)}
header .quiet{font-size:1.15rem;margin:.4rem 0 2.2rem}
header .callout{margin-top:1.8rem;padding:1rem 1.2rem;background:var(--wash);border-left:4px solid var(--note);border-radius:0 8px 8px 0}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:3px}
dl{margin:0}
dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.2rem;padding:.45rem 0;border-top:1px solid var(--line)}
dl div:last-child{border-bottom:1px solid var(--line)}
dt{color:var(--muted)}
dd{margin:0}
.digest ul{list-style:none;margin:0;padding:0}
.digest li{margin:0;padding:.12rem 0}
.digest a{text-decoration-color:var(--line);color:var(--muted);font-size:.82rem;font-variant-numeric:tabular-nums}
nav h2{font-size:.82rem;letter-spacing:.045em;text-transform:uppercase;color:var(--muted);border:0;margin-top:2.2rem;padding:0}
nav ol{list-style:none;margin:.3rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.4rem}
nav ol ol{margin:0;font-size:.86rem;gap:0 1.1rem}
nav li:has(ol){flex-basis:100%}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
ul{margin:.5rem 0;padding-left:1.3rem}
li{margin:.2rem 0}
summary{cursor:pointer;width:fit-content}
.fold>summary{color:var(--muted);margin:.5rem 0}
.insights{list-style:none;padding:0;margin:0}
.insights>li{display:grid;grid-template-columns:2.9rem minmax(0,1fr);padding:.42rem 0;margin:0;border-top:1px solid var(--line);scroll-margin-top:1rem}
.insights>li:target{background:var(--wash);box-shadow:-.6rem 0 var(--wash),.6rem 0 var(--wash)}
.once{list-style:none;padding:.35rem 0 0 2.9rem;margin:0;font-size:.94rem}
.once>li{margin:.15rem 0}
.once ul,.once ul li{display:inline;margin:0;padding:0}
.once ul li:not(:last-child)::after{content:"\\a0· ";color:var(--muted)}
.once ul li:target{background:var(--note);color:var(--on-note);border-radius:3px}
.once .number{text-decoration-color:var(--line);white-space:nowrap}
.who{color:var(--muted);font-size:.86rem;font-weight:650}
.insights+.once{border-top:1px solid var(--line)}
.number{color:var(--muted);font-size:.82rem;line-height:1.83;font-variant-numeric:tabular-nums}
.strong>div>.text{font-weight:650}
.said,.from>summary{color:var(--muted);font-size:.86rem}
.from>summary{margin-top:.1rem}
.from ul{list-style:none;padding:.1rem 0 .5rem .9rem;margin:.3rem 0 0;border-left:3px solid var(--note)}
.open{display:inline-block;text-decoration:none;border:1px solid var(--line);border-radius:4px;font-size:.75rem;line-height:1.25;padding:0 .28rem;margin-left:.4rem}
.open:hover{background:var(--wash)}
.small{font-size:.86rem;margin:.35rem 0}
.appendix .small{max-width:none}
.appendix .small a{color:inherit;text-decoration-color:var(--line)}
.appendix .small a:hover{color:var(--accent)}
.appendix .small a:not([id]){color:var(--muted)}
table{border-collapse:collapse;width:100%;margin:.9rem 0;font-size:.92rem;table-layout:fixed}
th,td{text-align:start;vertical-align:top;padding:.42rem .6rem .42rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere;hyphens:auto}
thead th{border-top:0;border-bottom:1.5px solid var(--ink);font-size:.8rem;color:var(--muted);font-weight:600;vertical-align:bottom}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.scroll{overflow-x:auto;width:min(96vw,90rem);margin-left:calc(50% - min(48vw,45rem));padding:0 .2rem;position:relative}
.grid{min-width:60rem;font-size:.84rem;line-height:1.35}
.grid th,.grid td{border:1px solid var(--line);padding:.5rem .55rem}
.grid thead th{background:var(--ink);color:var(--paper);border-color:var(--ink);font-size:.86rem}
.grid thead a{color:inherit;text-decoration:none}
.grid thead a:hover{text-decoration:underline}
.grid th:first-child{width:9.5rem}
.grid tbody th{background:var(--wash);font-weight:650}
.grid ul{list-style:none;margin:0;padding:0}
.grid li{margin:0 0 .38em}
.grid li:last-child{margin:0}
.grid li a{color:inherit;text-decoration:none}
.grid li a:hover{text-decoration:underline}
.grid .strong{font-weight:650}
.times{display:inline-block;background:var(--note);color:var(--on-note);border-radius:3px;padding:0 .3em;font-size:.85em;font-weight:650;margin-left:.25em;white-space:nowrap}
.more{color:var(--muted);font-size:.92em}
.grid .empty{color:var(--muted);font-size:.92em}
.grid .curve{padding:0}
svg{display:block;width:100%;height:auto}
svg .middle{stroke:var(--line);stroke-dasharray:4 4;fill:none}
svg .line{stroke:var(--accent);stroke-width:2.5;fill:none;stroke-linecap:round}
svg circle{fill:var(--paper);stroke:var(--accent);stroke-width:2.5}
svg text{font-size:11px;fill:var(--muted);text-anchor:middle}
${widths}
@media (max-width:40rem){dl div{grid-template-columns:minmax(0,1fr)}h2{margin-top:3rem}section:not(.journey) table{font-size:.86rem}}
@page{size:portrait;margin:14mm 17mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#595c70}}
@page journey{size:landscape;margin:12mm 14mm 14mm}
@media print{
:root{${colours.light}color-scheme:light}
html{font-size:9.3pt;line-height:1.36}
body{max-width:none;padding:0;margin:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:25pt}
h2{font-size:16pt;margin-top:9mm;padding-top:2.4mm}
h3{font-size:12pt;margin-top:5.5mm}
h4{font-size:8pt;margin:2.8mm 0 .6mm}
p{max-width:none}
header .quiet{margin:1mm 0 3mm}
header .callout{margin:3mm 0 0;padding:2mm 3mm}
.summary h2{margin-top:5mm}
dl{font-size:8.9pt}
dl div{grid-template-columns:34mm minmax(0,1fr);padding:.9mm 0}
.digest li{padding:.2mm 0}
h2,h3,h4,thead,.fold>summary,p:has(+ul,+table,+p+ul),ul:has(+table){break-after:avoid}
nav ol ol{display:none}
nav li:has(ol){flex-basis:auto}
th,td{padding:.75mm 2mm .75mm 0}
table{margin:1.5mm 0;font-size:9pt}
nav h2{margin-top:3mm;font-size:8pt}
nav ol{margin-top:.6mm}
.appendix{break-before:page}
.journey+section{break-before:page}
.journey{page:journey;break-before:page}
.appendix{columns:2;column-gap:9mm}
.appendix>h2{column-span:all;margin-top:0}
.appendix .small{font-size:8pt;line-height:1.32;margin:.7mm 0}
.appendix h3{margin-top:4mm;font-size:10.5pt}
.appendix table{font-size:8pt}
.once{padding:.6mm 0 0 11mm;font-size:9pt}
.once>li{break-inside:auto;margin:.3mm 0}
.journey h2{border:0;padding:0;font-size:15pt;margin-top:0}
.journey p{margin:1mm 0 2mm;font-size:8pt}
.scroll{overflow:visible;width:auto;margin:0;padding:0}
.grid{min-width:0;margin:0;line-height:1.22}
${sizes}
.grid th,.grid td{padding:1mm 1.3mm}
.grid thead th{font-size:inherit}
.grid th:first-child{width:33mm}
.grid tbody th{font-size:.92em}
.grid li{margin-bottom:.25em}
.grid tr,tr,li{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
.open{display:none}
.from,.from>summary{display:inline;margin:0}
.from>summary::before{content:" · "}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
.fold::details-content{content-visibility:visible;display:block}
.insights>li{grid-template-columns:11mm minmax(0,1fr);padding:.75mm 0}
.number{font-size:8pt;line-height:1.78}
p{orphans:3;widows:3}
}
`;
