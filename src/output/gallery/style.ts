/** Style of the gallery. It is one string, so that the page's policy can hold its hash. */
export const STYLE = `
:root{color-scheme:light dark;
--back:light-dark(#f6f7f9,#101216);--panel:light-dark(#fff,#191c22);--line:light-dark(#dcdfe5,#2d323b);
--text:light-dark(#1b1f26,#e7eaf0);--quiet:light-dark(#5a6372,#a2abb9);--accent:light-dark(#0b5cad,#7db8ff);
--bad:light-dark(#b3261e,#ff9c94);--hole:light-dark(#eceef2,#22262e)}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:1600px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
main{padding-bottom:64px;display:flow-root}
h1{font-size:22px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 12px;display:flex;gap:10px;align-items:baseline}
h3{font:600 15px/1.5 ui-monospace,monospace;margin:24px 0 4px;display:flex;gap:10px;align-items:baseline;color:var(--bad)}
h2 span,h3 span{font:13px/1.5 system-ui,sans-serif;color:var(--quiet);font-variant-numeric:tabular-nums}
.facts{color:var(--quiet);margin:0 0 16px}
.counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 8px;padding:0;list-style:none}
.counts li{background:var(--panel);border:1px solid var(--line);border-radius:99px;padding:2px 12px}
.counts b{font-variant-numeric:tabular-nums}
.note{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:10px 14px;margin:12px 0;max-width:80ch}
form{position:sticky;top:0;z-index:1;background:var(--back);border-bottom:1px solid var(--line);padding:10px 16px;display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end}
form label{display:flex;flex-direction:column;font-size:12px;color:var(--quiet);min-width:0}
form label:first-child{flex:1 1 240px}
input,select,button.do{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:6px 10px;min-height:36px;max-width:100%}
select{width:170px}
button.do{cursor:pointer}
output{min-width:22ch;min-height:28px;font-size:13px;color:var(--quiet);padding-bottom:8px;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
@media(scripting:none){form{display:none}}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px;margin:0;padding:0;list-style:none}
.grid li{background:var(--panel);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column;content-visibility:auto;contain-intrinsic-size:auto 190px auto 300px}
.view{display:block;border:0;padding:0;background:var(--hole);cursor:zoom-in;aspect-ratio:1;width:100%;overflow:hidden}
.view img{display:block;width:100%;height:100%;object-fit:contain;color:var(--quiet);font-size:12px}
.view:focus-visible{outline-offset:-3px}
.play{background:var(--hole);aspect-ratio:1;display:flex;align-items:center;justify-content:center;overflow:hidden}
.play video{width:100%;height:100%;object-fit:contain}
.play audio{width:92%}
.file{font:600 15px/2.4 ui-monospace,monospace;padding:0 14px;border:1px solid var(--line);border-radius:6px;background:var(--panel)}
.key{font:12px/1.4 ui-monospace,monospace;text-align:left;border:0;background:none;color:var(--text);padding:8px 10px 2px;cursor:copy;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.grid .url,.grid p{font-size:12px;margin:0;padding:0 10px;color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid p{padding-bottom:9px}
.grid .url{display:block}
.grid .page{margin-left:8px}
a{color:var(--accent)}
.list{margin:0;padding:0;list-style:none;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.list li{padding:8px 14px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.list li:first-child{border-top:0}
.list .page{margin-left:10px;font-size:13px}
.list p{margin:0;color:var(--quiet);font-size:13px}
.advice{margin:0 0 8px;max-width:80ch}
.more{display:block;margin:14px auto}
dialog{border:0;padding:0;margin:auto;background:var(--panel);color:var(--text);border-radius:12px;width:min(1200px,94vw);max-width:none;max-height:94vh;max-height:94dvh;box-shadow:0 10px 50px #0008;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#000a}
dialog .stage{flex:1 1 auto;min-height:160px;background:var(--hole);display:flex;align-items:center;justify-content:center;overflow:hidden}
dialog img{max-width:100%;max-height:68vh;max-height:68dvh;object-fit:contain;display:block}
dialog .under{padding:10px 16px 14px;overflow:auto}
dialog code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dialog p{margin:2px 0;font-size:13px;color:var(--quiet);overflow-wrap:anywhere}
dialog nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
@media(max-width:600px){
header{padding-top:18px}
form{position:static;padding:10px 16px}
form label{flex:1 1 40%}
form label:first-child{flex:1 1 100%}
select{max-width:100%;width:100%}
.grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
dialog nav .do{flex:1 1 40%}
}
@media print{
:root{color-scheme:light}
body{background:#fff;font-size:11px}
form,.more,dialog,.note.dim{display:none!important}
.grid{grid-template-columns:repeat(5,1fr);gap:6px}
.grid li{break-inside:avoid;content-visibility:visible}
.key{-webkit-line-clamp:4}
}
@media(prefers-reduced-motion:no-preference){.view img{transition:transform .15s}.view:hover img{transform:scale(1.03)}}
`
