export const id = 5722;
export const ids = [5722];
export const modules = {

/***/ 60165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAction: () => (/* binding */ checkAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/check/check.js + 28 modules
var check = __webpack_require__(62714);
// EXTERNAL MODULE: ./lib/jobs/check/fields.js + 1 modules
var fields = __webpack_require__(15497);
// EXTERNAL MODULE: ./lib/jobs/check/result-line.js
var result_line = __webpack_require__(39233);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/jobs/check/summary.js
/** The step summary of a check, in GitHub's Markdown. Untrusted text appears only as `markdownCode`. Pure. */



/** Objects in a summary; the results file has all. */
const MAX_SHOWN = 50;
/** @param shown the first results, at most `MAX_SHOWN` */
function summaryOfCheck(report, shown, inLanguage) {
    const { objects, places, states, unreadable, failure } = report;
    const lines = (0,result_line/* totalLines */.S)(report).map(inLanguage);
    const total = objects * places - states.whole + unreadable;
    const list = shown.map(({ state, why, key, url, mirror }) => `- ${[
        why === undefined ? state : `${state} (${why})`,
        (0,printable/* markdownCode */.D9)(mirror === undefined ? key : `${mirror}: ${key}`),
        url === undefined ? '' : (0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url)),
    ]
        .filter(Boolean)
        .join(' ')}`);
    if (total > shown.length)
        list.push(`- ${inLanguage((0,say/* say */.c)('check-page-more', { count: total - shown.length }))}`);
    const blocks = [
        failure === undefined ? '' : `**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(failure)}`,
        lines.join('\n\n'),
        list.join('\n'),
    ];
    return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/action/outputs.js
var outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js + 2 modules
var step = __webpack_require__(5012);
;// CONCATENATED MODULE: ./lib/action/check.js
/** The check action. */














/** States that are no damage. */
const FINE = new Set(['whole', 'repaired', 'no-digest', 'archived']);
async function checkAction() {
    await (0,run/* runAction */.C)(async (signal) => {
        const { options, surroundings, temp } = await (0,step/* openStep */.b)(fields/* CHECK_FIELDS */.nB);
        const door = (0,progress/* logDoor */.j)();
        const shown = [];
        let damaged = 0;
        const run = (0,check/* checkWith */.d)(surroundings, {
            resultsFile: (0,external_node_path_.join)(temp, 'check.jsonl'),
            orphansFile: (0,external_node_path_.join)(temp, 'orphans.txt'),
            ...options,
            signal,
            watch: (0,watching_door/* readWatcher */.hr)(door),
        });
        try {
            for await (const result of run) {
                if (shown.length < MAX_SHOWN)
                    shown.push(result);
                const line = (0,result_line/* checkLine */.t)(result, log/* LINE_TEXT */.Zx);
                if (!FINE.has(result.state) && damaged++ < log/* MAX_ANNOTATIONS */.KE)
                    (0,log/* warn */.R8)(line);
                else
                    (0,log/* sayLine */.uV)(line);
            }
        }
        finally {
            door.stop();
        }
        const report = await run;
        for (const line of (0,result_line/* totalLines */.S)(report))
            (0,log/* sayLine */.uV)(line);
        (0,outputs/* setEach */.g4)(outputsOf(report));
        if (damaged > log/* MAX_ANNOTATIONS */.KE)
            (0,log/* warn */.R8)((0,say/* say */.c)('action-more-objects', { count: damaged - log/* MAX_ANNOTATIONS */.KE }));
        await writeSummary(summaryOfCheck(report, shown, log/* inLanguage */.oH));
        if (report.failure !== undefined)
            (0,log/* failWith */.ff)(report.failure);
    });
}
function outputsOf(report) {
    const { objects, states, unreadable, orphans, foreign } = report;
    const { whole, repaired, missing, changed, dangling, archived, unknown, 'no-digest': noDigest } = states;
    return {
        objects: String(objects),
        whole: String(whole),
        repaired: String(repaired),
        missing: String(missing),
        changed: String(changed),
        dangling: String(dangling),
        archived: String(archived),
        unknown: String(unknown),
        'no-digest': String(noDigest),
        unreadable: String(unreadable),
        orphans: orphans === undefined ? '' : String(orphans),
        foreign: String(foreign),
        'results-file': report.resultsFile ?? '',
        'orphans-file': report.orphansFile ?? '',
        'gallery-file': report.galleryFile ?? '',
    };
}
async function writeSummary(text) {
    try {
        await core/* summary */.z.addRaw(text).write();
    }
    catch {
        // An older or foreign runner has no summary file. The log has the counts.
    }
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   IU: () => (/* binding */ debugLine),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Lr: () => (/* binding */ speak),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Zx: () => (/* binding */ LINE_TEXT),
/* harmony export */   _o: () => (/* binding */ isDebug),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ff: () => (/* binding */ failWith),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   oH: () => (/* binding */ inLanguage),
/* harmony export */   uV: () => (/* binding */ sayLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90143);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95956);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59950);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62131);
/** Prints to the log of the step. Every line goes through `printable`: a runner obeys commands in log text. */









/** Characters. Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000;
/** Characters of a path: PATH_MAX of Linux. */
const MAX_PATH = 4096;
/** The language of this step; English until its inputs are read. */
let language = 'en';
function speak(chosen) {
    language = chosen;
}
function inLanguage(text) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, text);
}
function sayLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, line), MAX_LINE));
}
/** Makes foreign text safe for a line that `debugLine` prints. */
const LINE_TEXT = { text: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$, name: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$, url: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq };
/** Whether the run was started with debug logging. */
const { /* isDebug */ "_o": isDebug } = _actions_core__WEBPACK_IMPORTED_MODULE_1__;
/** Prints a line that shows only with debug logging. Its parts must come from `LINE_TEXT`. */
function debugLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(line, MAX_LINE));
}
/** Prints lines in a folded group. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, title), MAX_LINE));
    for (const line of lines)
        sayLine(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
}
/** @param place where GitHub is to show it */
function warn(sentence, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE), shownAt(place));
}
/** A path of the repository as it is: any other would be shown nowhere. */
function shownAt(place) {
    if (!place || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place.file) || (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(place.file, MAX_PATH) !== place.file)
        return {};
    return { file: place.file, startLine: place.line };
}
/** Notices may take this many of the ten annotations; the rest goes to the log. */
const MAX_NOTICES = 4;
let notices = 0;
function notice(sentence, place) {
    if (notices++ < MAX_NOTICES)
        warn(sentence, place);
    else
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-warning', { sentence }));
}
/** Ends the step as failed, with one annotation. */
function fail(thrown) {
    if (thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN && thrown.sentences.length > 1) {
        const problems = thrown.sentences.map((problem, index) => `(${index + 1}) ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, problem), MAX_LINE)}`);
        // Each problem may have the full length of a line.
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-problems', { count: problems.length, problems: problems.join(' ') })));
        return;
    }
    failWith(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PersistError */ .vc ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)(thrown) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) }));
}
/** Ends the step as failed, with this sentence. */
function failWith(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; the tenth is for the sum of the others. */
const MAX_ANNOTATIONS = 9;
function annotate(report) {
    const groups = (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .groupFailures */ .BR)(report.results);
    const most = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES);
    for (const { count, reason, host, example } of groups.slice(0, most)) {
        const which = count === 1 ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq)(example.url) : groupText(count, host);
        const { message: why } = example;
        // A position may have no URL at all.
        warn(which && why
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-failed-why', { reason, which, why })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-failed', { reason, what: which || (why ?? '') }), lineOf(example));
    }
    const rest = groups.slice(most).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        warn((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-more-lost', { count: rest }));
}
function lineOf({ place }) {
    return place?.line === undefined ? undefined : { file: place.file, line: place.line };
}
function groupText(count, host) {
    return host ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-group-of-host', { count, host }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-group', { count });
}
function sayCounts(report, heldBy) {
    const { total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs } = report;
    const seconds = (elapsedMs / 1000).toFixed(1);
    const counts = { total, stored, unchanged, skipped, refused, failed, bytes, seconds };
    sayLine((0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withHeldBy */ .Z)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-counts', counts), heldBy));
    if (report.rewritten)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-rewritten', { count: report.rewritten.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_6__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOverSentence */ .$4)(report));
}


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ warnOfEmpty),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   g4: () => (/* binding */ setEach),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90143);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82028);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75576);
/* harmony import */ var _output_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29881);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/** Writes a report as step outputs and step summary. */








/** @param secrets masked values by the name of their input or variable */
function setOutputs(report, secrets) {
    const { outputs, leftEmpty } = (0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .stepOutputs */ .tH)(report);
    setEach(outputs);
    warnOfEmpty(leftEmpty);
    warnOfMasked(outputs, secrets);
}
/**
 * Sets short outputs first, such as the counts: a full disk may have room for these. The runner rejects a file that
 * ends inside an output, so a partly written output is cut off.
 */
function setEach(outputs) {
    const file = process.env.GITHUB_OUTPUT ?? '';
    const entries = Object.entries(outputs).sort(([, a], [, b]) => a.length - b.length);
    for (const [index, [name, value]] of entries.entries()) {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        try {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
        }
        catch (error) {
            if (!_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                throw error;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, size);
            const names = entries.slice(index).map(([missing]) => missing);
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .failWith */ .ff)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('outputs-disk-full', { outputs: names.join(', '), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
            return;
        }
    }
}
/** Warns which lists were left empty for their length, and which files have them whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .leftEmptySentence */ .iu)(leftEmpty));
}
/** GitHub drops a job output that contains a masked value, and reports that only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('outputs-masked', { output, secret }));
    }
}
async function writeSummary(report, options) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw((0,_output_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summaryOf */ .Y)(report, options)).write();
    }
    catch {
        // An older or foreign runner has no summary file. The log has the counts.
    }
}


/***/ }),

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stepWatcher),
/* harmony export */   j: () => (/* binding */ logDoor)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81471);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/** Prints how far a long run is, now and then. */




/** Time between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000;
/** The log of a step; its progress lines end with `stop`. */
function logDoor() {
    let timer;
    return {
        notice: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm,
        info: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV,
        show: sentence => {
            timer ??= setInterval(() => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('action-progress', { progress: sentence() })), PROGRESS_MS).unref();
        },
        stop: () => clearInterval(timer),
    };
}
function stepWatcher(door) {
    const watcher = (0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_1__/* .persistWatcher */ .$$)(door);
    return {
        ...watcher,
        planned: (positions, images, objects) => {
            watcher.planned(positions, images, objects);
            (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('action-planned', { positions, images }));
        },
        wouldChange: (path, diff) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('action-would-change', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path) }), diff.slice(0, -1).split('\n')),
    };
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/** Runs a step: one try/catch, one setFailed, signals, and an end. */

/** The process ends at most this long after its last line was read, milliseconds. */
const EXIT_MS = 500;
async function runAction(work) {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            // A second signal ends the process at once.
            if (cancel.signal.aborted)
                process.exit(1);
            cancel.abort();
        });
    }
    process.on('uncaughtException', error => {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error);
        afterReading(() => process.exit(1));
    });
    try {
        await work(cancel.signal);
    }
    catch (error) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error);
    }
    afterReading(() => setTimeout(() => process.exit(), EXIT_MS).unref());
}
/** Lines that a slow runner has not read yet, such as the error, are lost when the process exits. */
function afterReading(work) {
    process.stdout.write('', work);
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/files/own-folder.js
var own_folder = __webpack_require__(80670);
// EXTERNAL MODULE: ./lib/base/process/thread-time.js
var thread_time = __webpack_require__(3301);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
;// CONCATENATED MODULE: ./lib/action/context.js

/** The inputs decide whether the facts are needed; `list` and `download` lack some of these inputs. */
async function gitHubRun(table, { key, provenance, roleArn, roleToAssume = roleArn, }, env) {
    const { provenance: field } = table;
    const isNamed = key?.includes('{run.id') || (field && (0,parse/* parseOption */.Z)(field, provenance));
    const isPullRequest = env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true;
    const { GITHUB_RUN_ID: runId } = env;
    // The memory's segments have the run's id in their names.
    if (!isNamed && !roleToAssume && !isPullRequest)
        return runId ? { runId } : {};
    const { context } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { owner, repo } = context.repo;
    return {
        runId: String(context.runId),
        repository: `${owner}/${repo}`,
        isForkPullRequest: isFromElsewhere(context.payload.pull_request),
    };
}
/** Whether the pull request comes from another repository, or from a deleted one. Being a fork of a third one says nothing. */
function isFromElsewhere(pullRequest) {
    if (!pullRequest)
        return false;
    const { head, base } = pullRequest;
    return head?.repo?.full_name === undefined || head.repo.full_name !== base?.repo?.full_name;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/credentials/mirror-keys.js
var mirror_keys = __webpack_require__(84090);
;// CONCATENATED MODULE: ./lib/action/inputs.js
/** Reads the step's inputs as the engine's options. Secrets are masked before any other use. */





function readInputs(table, env) {
    const options = {};
    const secrets = new Map();
    for (const [name, { secret, secretsIn }] of Object.entries(table)) {
        // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
        const value = (0,core/* getInput */.V4)(name, { trimWhitespace: !secret });
        if (value === '')
            continue;
        for (const text of secretsIn?.(value) ?? [])
            mask(text);
        options[(0,field/* camelCase */.x)(name)] = value;
        if (secret)
            secrets.set(name, value.trim());
    }
    for (const name of [...from_env/* SECRET_VARIABLES */.VP, ...(0,mirror_keys/* mirrorSecretVariables */.DW)(env), ...(0,mirror_keys/* mirrorKeyIdVariables */.Xv)(env)]) {
        const value = env[name]?.trim();
        if (value)
            secrets.set(name, value);
    }
    for (const value of secrets.values())
        mask(value);
    for (const name of proxy/* PROXY_VARIABLES */.bD)
        for (const text of (0,proxy/* proxySecrets */.Wm)(env[name]))
            mask(text);
    return { options: options, secrets };
}
/** Masking shorter values would turn the whole log into stars. */
const MIN_MASKED = 4;
/** The runner masks single lines, and only exact matches: mask each line, also URL-encoded. */
function mask(value) {
    for (const line of value.split(/[\r\n]+/)) {
        if (line.length < MIN_MASKED)
            continue;
        (0,core/* setSecret */.Pq)(line);
        const encoded = encodeURIComponent(line);
        if (encoded !== line)
            (0,core/* setSecret */.Pq)(encoded);
    }
}

// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
;// CONCATENATED MODULE: ./lib/action/step.js
/** Opens a step: its inputs, its folders and the facts of its run. */







async function openStep(table) {
    const { env } = process;
    const { options, secrets } = readInputs(table, env);
    (0,log/* speak */.Lr)((0,context/* askedLanguage */.fx)(options));
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? cwd;
    const run = await gitHubRun(table, options, env);
    return {
        options,
        secrets,
        temp: await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)(temp, 'persist-images')),
        surroundings: {
            ...run,
            cwd,
            // Lists and results of earlier steps are in the temporary folder.
            workspace: [cwd, temp],
            isStep: true,
            ...(env.RUNNER_TEMP && { temporaryFolder: env.RUNNER_TEMP }),
            environment: env,
            mask: mask,
            cpuTime: thread_time/* threadTime */.U,
        },
    };
}


/***/ }),

/***/ 15497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nB: () => (/* binding */ CHECK_FIELDS),
  lA: () => (/* binding */ CHECK_OBJECT_FIELDS),
  o_: () => (/* binding */ CHECK_ORIGIN_FIELDS),
  Uj: () => (/* binding */ CHECK_OWN_FIELDS)
});

// EXTERNAL MODULE: ./lib/jobs/options/mirror-fields.js
var mirror_fields = __webpack_require__(70042);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/store-fields.js
var store_fields = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/jobs/options/upload-fields.js
var upload_fields = __webpack_require__(90900);
// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/jobs/check/parsers.js
/** Parsers of a check's own options. */


const repairChoice = value => {
    if (value === 'replace')
        return value;
    try {
        return (0,parsers/* trueOrFalse */.dt)(value) ? 'true' : 'false';
    }
    catch {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-one-of', { words: ['false', 'true', 'replace'].join(', ') }));
    }
};
const PLACES = ['mirror', 'origin'];
const repairPlaces = value => {
    const places = (0,parsers/* listOf */.c3)(value).map(word => PLACES.find(place => place === word));
    if (places.length === 0 || places.includes(undefined))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-repair-from'));
    return [...new Set(places.filter(place => place !== undefined))];
};
/** Ten years of days. */
const MAX_SHARES = 3650;
/** `30`, or `7/30`: in a matrix from 1 to 30 the last one, `30/30`, is the share with the remainder 0. */
const bytesShare = value => {
    const [, index, count] = /^(?:(\d{1,4})\/)?(\d{1,4})$/.exec(String(value)) ?? [];
    const shares = Number(count);
    if (!(shares >= 1 && shares <= MAX_SHARES) || Number(index ?? 0) > shares)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-bytes-share', { most: MAX_SHARES }));
    return { count: shares, index: index === undefined ? undefined : Number(index) % shares };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,parsers/* anyText */.Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};

;// CONCATENATED MODULE: ./lib/jobs/check/fields.js






const ONE_HOUR = 3_600_000;
const TEN_YEARS = 3650 * 24 * ONE_HOUR;
/** Fields that say what is checked, and what comes of it. */
const CHECK_OWN_FIELDS = {
    ...store_fields/* SOURCE_FIELDS */.q,
    'manifest-at': {
        parse: parsers/* anyText */.Ae,
        help: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
    },
    key: {
        parse: parsers/* anyText */.Ae,
        default: '{sha256}.{ext}',
        help: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
    },
    depth: {
        parse: (0,parsers/* oneOf */.yL)('list', 'head', 'bytes'),
        default: 'list',
        help: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
    },
    'bytes-share': {
        parse: bytesShare,
        default: '30',
        help: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
    },
    grace: {
        parse: (0,parsers/* duration */.p0)(ONE_HOUR, TEN_YEARS),
        default: '24h',
        help: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
    },
    repair: {
        parse: repairChoice,
        default: 'false',
        help: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
    },
    'repair-from': {
        parse: repairPlaces,
        default: 'mirror,origin',
        help: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
    },
    ...mirror_fields/* MIRROR_FIELDS */.Q,
    documents: {
        parse: parsers/* lineList */.XA,
        help: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
    },
    'fail-on': {
        parse: checkFailOn,
        default: 'any',
        help: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
    },
    'results-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
    },
    'orphans-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
    },
    'gallery-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where a page goes that shows what is not whole, HTML. Default: none.',
    },
    concurrency: {
        parse: run_fields/* RUN_FIELDS */.Q.concurrency.parse,
        default: '16',
        help: 'Objects that are looked at, or repaired, at once.',
    },
};
/** Fields that say how an object is written. */
const CHECK_OBJECT_FIELDS = {
    'cache-control': run_fields/* RUN_FIELDS */.Q['cache-control'],
    'storage-class': run_fields/* RUN_FIELDS */.Q['storage-class'],
    acl: run_fields/* RUN_FIELDS */.Q.acl,
    ...upload_fields/* UPLOAD_FIELDS */.M,
    metadata: run_fields/* RUN_FIELDS */.Q.metadata,
    provenance: run_fields/* RUN_FIELDS */.Q.provenance,
};
/** Fields that say how an image is fetched. */
const CHECK_ORIGIN_FIELDS = {
    headers: run_fields/* RUN_FIELDS */.Q.headers,
    referer: run_fields/* RUN_FIELDS */.Q.referer,
    'host-rules': run_fields/* RUN_FIELDS */.Q['host-rules'],
    'user-agent': run_fields/* RUN_FIELDS */.Q['user-agent'],
    accept: run_fields/* RUN_FIELDS */.Q.accept,
    'per-host-concurrency': run_fields/* RUN_FIELDS */.Q['per-host-concurrency'],
    'per-host-delay': run_fields/* RUN_FIELDS */.Q['per-host-delay'],
    timeout: run_fields/* RUN_FIELDS */.Q.timeout,
    retries: run_fields/* RUN_FIELDS */.Q.retries,
    'max-redirects': run_fields/* RUN_FIELDS */.Q['max-redirects'],
    'max-bytes': run_fields/* RUN_FIELDS */.Q['max-bytes'],
    'max-media-bytes': run_fields/* RUN_FIELDS */.Q['max-media-bytes'],
    'min-bytes': run_fields/* RUN_FIELDS */.Q['min-bytes'],
    'min-width': run_fields/* RUN_FIELDS */.Q['min-width'],
    'min-height': run_fields/* RUN_FIELDS */.Q['min-height'],
    'allow-types': run_fields/* RUN_FIELDS */.Q['allow-types'],
    'respect-robots-tag': run_fields/* RUN_FIELDS */.Q['respect-robots-tag'],
    'allow-addresses': run_fields/* RUN_FIELDS */.Q['allow-addresses'],
    'origin-proxy': run_fields/* RUN_FIELDS */.Q['origin-proxy'],
};
const CHECK_FIELDS = {
    ...CHECK_OWN_FIELDS,
    ...CHECK_ORIGIN_FIELDS,
    ...CHECK_OBJECT_FIELDS,
};


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ })

};
