export const id = 5979;
export const ids = [5979];
export const modules = {

/***/ 44054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistAction: () => (/* binding */ persistAction),
/* harmony export */   sayImages: () => (/* binding */ sayImages)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87264);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _jobs_options_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60482);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91678);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19275);
/* harmony import */ var _output_result_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13419);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54302);
/** The persist action: inputs to options, report to outputs. */















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
    (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_14__/* .printable */ .g$)((0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .inLanguage */ .oH)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-images', { count }))));
    for (const line of lines)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .sayLine */ .uV)(line);
    if (count > lines.length)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-images-more', { count: count - lines.length }));
    (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
}
function isNews({ outcome }) {
    return outcome === 'stored' || outcome === 'failed' || outcome === 'refused';
}
function lineOf(result) {
    const { outcome, url, key, reason } = result;
    const about = outcome === 'stored' ? [key] : [reason, (0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(result, _log_js__WEBPACK_IMPORTED_MODULE_9__/* .LINE_TEXT */ .Zx.language)];
    return [outcome, (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_14__/* .printableUrl */ .Zq)(url), ...about]
        .map(text => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_14__/* .printable */ .g$)(text ?? ''))
        .filter(Boolean)
        .join(' | ');
}
async function persistAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_12__/* .runAction */ .C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_13__/* .openStep */ .b)(_jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n);
        const door = (0,_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .logDoor */ .j)();
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .stepWatcher */ .$)(door);
        const run = (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_7__/* .persistWith */ .TE)({ ...surroundings, newFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'new.jsonl') }, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'results.jsonl'),
            failedFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'failed.jsonl'),
            ...options,
            signal,
            watch,
        });
        const [report] = await Promise.all([run, debugResults(run)]).finally(door.stop);
        sayImages(report);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .sayCounts */ .A7)(report, watch.heldBy());
        (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .annotate */ .fz)(report);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .setOutputs */ .n0)(report, secrets);
        if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOption */ .ZY)(_jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n.summary, options.summary))
            await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .writeSummary */ .Sy)(report, summaryOptions(options));
        if (report.failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .failWith */ .ff)(report.failure);
    });
}
/** Prints each result to the debug log, as the command does with `--verbose`. */
async function debugResults(results) {
    if (!(0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .isDebug */ ._o)())
        return;
    for await (const result of results)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .debugLine */ .IU)((0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_8__/* .resultLine */ .o)(result, _log_js__WEBPACK_IMPORTED_MODULE_9__/* .LINE_TEXT */ .Zx));
}
function summaryOptions(options) {
    const { destination = '', publicUrlBase } = options;
    return { destination, language: (0,_jobs_options_context_js__WEBPACK_IMPORTED_MODULE_4__/* .askedLanguage */ .fx)(options), isPublic: Boolean(publicUrlBase) };
}


/***/ }),

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/* unused harmony export Closing */
/** Closes what a piece of work has opened: the last first, each also where another one throws. */
class Closing {
    #closes = [];
    /** Closes it after the work. @returns it */
    with(opened) {
        this.add(() => opened.close());
        return opened;
    }
    /** Calls `close` after the work, before everything that was added earlier. */
    add(close) {
        this.#closes.push(close);
    }
    /** @throws the first error */
    async close(isDone) {
        const failures = [];
        for (let close = this.#closes.pop(); close; close = this.#closes.pop())
            try {
                await close(isDone);
            }
            catch (error) {
                failures.push(error);
            }
        if (failures.length > 0)
            throw failures[0];
    }
}
/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
async function closingAfter(work) {
    const closing = new Closing();
    let result;
    try {
        result = await work(closing);
    }
    catch (error) {
        await closing.close(false).catch(() => { });
        throw error;
    }
    await closing.close(true);
    return result;
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


/***/ })

};
