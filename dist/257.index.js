export const id = 257;
export const ids = [257];
export const modules = {

/***/ 29257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  persistAction: () => (/* binding */ persistAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js + 2 modules
var prepare = __webpack_require__(16863);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/persist/fields.js
var fields = __webpack_require__(25482);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 152 modules
var persist = __webpack_require__(9719);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(86593);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
;// CONCATENATED MODULE: ./lib/action/image-lines.js
/** What came of the images of a run, one a line, folded in a group of the log. */




/** A log of more is slow to open; the results file has them all. */
const MAX_LINES = 1000;
/** Without those that were known before, which say nothing new. */
function sayImages({ results }) {
    const lines = [];
    let count = 0;
    for (const result of results) {
        if (!isNews(result))
            continue;
        if (++count <= MAX_LINES)
            lines.push(lineOf(result));
    }
    if (count === 0)
        return;
    (0,core/* startGroup */.Oh)((0,printable/* printable */.g$)((0,log/* inLanguage */.oH)((0,say/* say */.c)('action-images', { count }))));
    for (const line of lines)
        (0,log/* sayLine */.uV)(line);
    if (count > lines.length)
        (0,log/* sayLine */.uV)((0,say/* say */.c)('action-images-more', { count: count - lines.length }));
    (0,core/* endGroup */.N4)();
}
function isNews({ outcome }) {
    return outcome === 'stored' || outcome === 'failed' || outcome === 'refused';
}
function lineOf({ outcome, url, key, reason, message }) {
    const about = outcome === 'stored' ? [key] : [reason, message];
    return [outcome, (0,printable/* printableUrl */.Zq)(url), ...about]
        .map(text => (0,printable/* printable */.g$)(text ?? ''))
        .filter(Boolean)
        .join(' | ');
}

// EXTERNAL MODULE: ./lib/action/outputs.js + 2 modules
var outputs = __webpack_require__(81789);
// EXTERNAL MODULE: ./lib/action/progress.js + 1 modules
var progress = __webpack_require__(18896);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js + 2 modules
var step = __webpack_require__(5012);
;// CONCATENATED MODULE: ./lib/action/persist.js
/** The persist action: inputs to options, report to outputs. */











async function persistAction() {
    await (0,run/* runAction */.C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,step/* openStep */.b)(fields/* PERSIST_FIELDS */.n);
        const watch = (0,progress/* persistWatcher */.$)();
        const report = await (0,persist/* persistWith */.T)({ ...surroundings, newFile: (0,external_node_path_.join)(temp, `new-${process.pid}.jsonl`) }, {
            resultsFile: (0,external_node_path_.join)(temp, `results-${process.pid}.jsonl`),
            failedFile: (0,external_node_path_.join)(temp, `failed-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        }).finally(watch.stop);
        sayImages(report);
        (0,log/* sayCounts */.A7)(report);
        (0,log/* annotate */.fz)(report);
        (0,outputs/* setOutputs */.n0)(report, secrets);
        if ((0,parse/* parseOption */.Z)(fields/* PERSIST_FIELDS */.n.summary, options.summary))
            await (0,outputs/* writeSummary */.Sy)(report, summaryOptions(options));
        if (report.failure)
            (0,log/* failWith */.ff)(report.failure);
    });
}
function summaryOptions({ destination = '', language, publicUrlBase, }) {
    return { destination, language: language === 'zh' ? 'zh' : 'en', isPublic: Boolean(publicUrlBase) };
}


/***/ })

};
