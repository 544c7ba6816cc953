export const id = 6219;
export const ids = [6219];
export const modules = {

/***/ 29257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  persistAction: () => (/* binding */ persistAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js + 1 modules
var fields = __webpack_require__(22917);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 23 modules
var persist = __webpack_require__(88771);
// EXTERNAL MODULE: ./lib/output/result-line.js
var result_line = __webpack_require__(13419);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
;// CONCATENATED MODULE: ./lib/action/image-lines.js
/** Prints the images of a run, one a line, in a folded group of the log. */





/** A longer log is slow to open; the results file has all images. */
const MAX_LINES = 1000;
/** Leaves out images that were known before: they are no news. */
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
function lineOf(result) {
    const { outcome, url, key, reason } = result;
    const about = outcome === 'stored' ? [key] : [reason, (0,result_line/* messageOf */.b)(result, log/* LINE_TEXT */.Zx.language)];
    return [outcome, (0,printable/* printableUrl */.Zq)(url), ...about]
        .map(text => (0,printable/* printable */.g$)(text ?? ''))
        .filter(Boolean)
        .join(' | ');
}

// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js + 2 modules
var step = __webpack_require__(5012);
;// CONCATENATED MODULE: ./lib/action/persist.js
/** The persist action: inputs to options, report to outputs. */













async function persistAction() {
    await (0,run/* runAction */.C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,step/* openStep */.b)(fields/* PERSIST_FIELDS */.n);
        const door = (0,progress/* logDoor */.j)();
        const watch = (0,progress/* stepWatcher */.$)(door);
        const run = (0,persist/* persistWith */.TE)({ ...surroundings, newFile: (0,external_node_path_.join)(temp, 'new.jsonl') }, {
            resultsFile: (0,external_node_path_.join)(temp, 'results.jsonl'),
            failedFile: (0,external_node_path_.join)(temp, 'failed.jsonl'),
            ...options,
            signal,
            watch,
        });
        const [report] = await Promise.all([run, debugResults(run)]).finally(door.stop);
        sayImages(report);
        (0,log/* sayCounts */.A7)(report, watch.heldBy());
        (0,log/* annotate */.fz)(report);
        (0,outputs/* setOutputs */.n0)(report, secrets);
        if ((0,parse/* parseOption */.Z)(fields/* PERSIST_FIELDS */.n.summary, options.summary))
            await (0,outputs/* writeSummary */.Sy)(report, summaryOptions(options));
        if (report.failure)
            (0,log/* failWith */.ff)(report.failure);
    });
}
/** Prints each result to the debug log, as the command does with `--verbose`. */
async function debugResults(results) {
    if (!(0,log/* isDebug */._o)())
        return;
    for await (const result of results)
        (0,log/* debugLine */.IU)((0,result_line/* resultLine */.o)(result, log/* LINE_TEXT */.Zx));
}
function summaryOptions(options) {
    const { destination = '', publicUrlBase } = options;
    return { destination, language: (0,context/* askedLanguage */.fx)(options), isPublic: Boolean(publicUrlBase) };
}


/***/ }),

/***/ 71855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MirrorCounts)
/* harmony export */ });
/** States in which a mirror has the object. */
const THERE = new Set(['stored', 'unchanged']);
class MirrorCounts {
    /** Images that every mirror has. */
    mirrored = 0;
    /** Images that a mirror still lacks. */
    owed = 0;
    /** By mirror, images that are older than it, and that no check has found there. */
    unproven = new Map();
    add({ mirrors }) {
        if (mirrors === undefined)
            return;
        let isThere = true;
        let isOwed = false;
        for (const [name, state] of Object.entries(mirrors)) {
            if (!THERE.has(state))
                isThere = false;
            if (state === 'owed')
                isOwed = true;
            if (state === 'unproven')
                this.unproven.set(name, (this.unproven.get(name) ?? 0) + 1);
        }
        if (isThere)
            this.mirrored++;
        if (isOwed)
            this.owed++;
    }
}


/***/ }),

/***/ 13419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   o: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Result of one image, as a line for the user. Pure. */

function resultLine(result, shown) {
    const { outcome, key, url, reason } = result;
    const what = key === undefined ? shown.text(`${reason}: ${messageOf(result, shown.language)}`) : shown.name(key);
    return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`;
}
/** The message of a result, with the number of attempts that failed. */
function messageOf({ outcome, message = '', attempts = 0 }, language) {
    if (outcome !== 'failed' || attempts === 0)
        return message;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('result-attempts', { message, count: attempts }).in(language);
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);
/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */


/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
const OPEN_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGED */ .$b}open-`;
/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000;
/** Collects the open plans from the objects of a listing. */
class OpenPlans {
    #names = new Set();
    #now;
    #own;
    #ownAt;
    /**
     * @param now milliseconds since the epoch
     * @param own the plan that needs no report
     */
    constructor(now, own) {
        this.#now = now;
        this.#own = own;
    }
    see = (path, lastModified) => {
        const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? [];
        if (name === undefined || lastModified === undefined)
            return;
        if (name === this.#own)
            this.#ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    get ownAt() {
        return this.#ownAt;
    }
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('plans-open-here', { plans });
    }
}


/***/ })

};
