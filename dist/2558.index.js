export const id = 2558;
export const ids = [2558];
export const modules = {

/***/ 31992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadAction: () => (/* binding */ downloadAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
/* harmony import */ var _jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19313);
/* harmony import */ var _jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37884);
/* harmony import */ var _jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54679);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5012);
/** The download action. */













async function downloadAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_11__/* .openStep */ .b)(_jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .DOWNLOAD_FIELDS */ .H);
        refuseEmptyWish(options);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .readWatcher */ .h)();
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .OutputLists */ .Bc('files');
        let troubled = 0;
        const downloading = (0,_jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadWith */ .Z)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'download.jsonl'),
            ...options,
            signal,
            watch,
        });
        try {
            for await (const result of downloading) {
                if ((0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .isDebug */ ._o)())
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .debugLine */ .IU)((0,_jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_12__/* .downloadLine */ .D)(result, _log_js__WEBPACK_IMPORTED_MODULE_7__/* .LINE_TEXT */ .Zx));
                lists.add('files', result.file ?? null);
                if (isTrouble(result) && troubled++ < _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-failed', { reason: result.reason ?? '', what: result.message ?? '' }));
            }
        }
        finally {
            watch.stop();
        }
        const { total, downloaded, unchanged, refused, failed, bytes, directory, resultsFile, failure } = await downloading;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }));
        const outputs = {
            files: lists.json('files'),
            count: String(downloaded + unchanged),
            bytes: String(bytes),
            directory,
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .setEach */ .g4)(outputs);
        if (troubled > _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-more-objects', { count: troubled - _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
        if (failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .failWith */ .ff)(failure);
    });
}
/** An output that was left empty for its length would bring the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }) {
    if (keys || keysFile || match)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('download-nothing-asked')]);
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'refused';
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95956);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59950);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62131);
/** What the step says. Every line goes through `printable`: on a runner, log text is a control channel. */









/** Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000;
/** Of a path, as file systems have it. */
const MAX_PATH = 4096;
/** What this step speaks; English until its inputs are read. */
let language = 'en';
function speak(chosen) {
    language = chosen;
}
function inLanguage(text) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, text);
}
function sayLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, line), MAX_LINE));
}
/** Foreign text in a line that `debugLine` prints. */
const LINE_TEXT = { text: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$, name: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$, url: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq };
/** Whether the run was started with debug logging. */
const { /* isDebug */ "_o": isDebug } = _actions_core__WEBPACK_IMPORTED_MODULE_1__;
/** A line that the runner shows with debug logging alone, of parts that are `LINE_TEXT`. */
function debugLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(line, MAX_LINE));
}
/** Lines that are folded under one. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, title), MAX_LINE));
    for (const line of lines)
        sayLine(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
}
/** @param place where GitHub is to show it */
function warn(sentence, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, sentence), MAX_LINE), shownAt(place));
}
/** A path of the repository as it is: any other would be shown nowhere. */
function shownAt(place) {
    if (!place || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place.file) || (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(place.file, MAX_PATH) !== place.file)
        return {};
    return { file: place.file, startLine: place.line };
}
/** Annotations that what is noticed on the way may take of the ten; the rest is in the log. */
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
        const problems = thrown.sentences.map((problem, index) => `(${index + 1}) ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, problem), MAX_LINE)}`);
        // Each is as long as a line may be.
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-problems', { count: problems.length, problems: problems.join(' ') })));
        return;
    }
    failWith(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PersistError */ .vc ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)(thrown) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) }));
}
/** The same, with what a report says. */
function failWith(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; one is kept for the sum. */
const MAX_ANNOTATIONS = 9;
function annotate(report) {
    const groups = (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_8__/* .groupFailures */ .B)(report.results);
    const most = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES);
    for (const { count, reason, host, example } of groups.slice(0, most)) {
        const which = count === 1 ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq)(example.url) : groupText(count, host);
        const { message: why } = example;
        // A position may hold no URL at all.
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
    sayLine((0,_jobs_persist_watching_pace_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withHeldBy */ .Z)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-counts', counts), heldBy));
    if (report.rewritten)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-rewritten', { count: report.rewritten.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_5__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_5__/* .leftOverSentence */ .$4)(report));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41220);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75576);
/* harmony import */ var _output_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29881);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/** The report as step outputs and step summary. */








/** @param secrets masked values by the name of what they came in as */
function setOutputs(report, secrets) {
    const { outputs, leftEmpty } = (0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .stepOutputs */ .tH)(report);
    setEach(outputs);
    warnOfEmpty(leftEmpty);
    warnOfMasked(outputs, secrets);
}
/**
 * Sets the short ones first, the counts among them: a full disk may have room for these. The runner takes none of a
 * file that ends in the middle of an output, so what was written of the last one is cut off.
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
/** Names which lists a later step must not take for lists without items, and where they are whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .leftEmptySentence */ .iu)(leftEmpty));
}
/** GitHub drops a job output that holds a masked value, and says so only in the log. */
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
        // No summary file: an older or a foreign runner. The log has the counts.
    }
}


/***/ }),

/***/ 18896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ persistWatcher),
  h: () => (/* binding */ readWatcher)
});

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(97931);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress.js + 1 modules
var watching_progress = __webpack_require__(28353);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/pace-text.js
var pace_text = __webpack_require__(95956);
;// CONCATENATED MODULE: ./lib/action/progress-sentence.js
/** How far a run is, as one line of a log. Pure. */




function progressSentence(reading) {
    const { done, total, lost, perSecond, heldBy, bytes, leftMs } = reading;
    return (0,sentence/* listed */.KE)((0,say/* say */.c)('cli-done', { done, total }), ...(perSecond === undefined ? [] : [(0,pace_text/* rateText */.c)(perSecond.toFixed(1), heldBy)]), `${(bytes / 2 ** 20).toFixed(1)} MiB`, ...(leftMs === undefined
        ? []
        : [(0,say/* say */.c)('cli-time-left', { time: (0,duration/* formatDuration */.a)(Math.ceil(leftMs / 1000) * 1000) })]), ...(lost > 0 ? [troubleOf(reading)] : []));
}
function troubleOf({ lost, trouble }) {
    if (!trouble)
        return (0,say/* say */.c)('cli-lost', { count: lost });
    const hosts = trouble.map(([host, count]) => `${host} ${count}`);
    return (0,say/* say */.c)('action-trouble', { count: lost, hosts: (0,sentence/* listed */.KE)(...hosts) });
}

;// CONCATENATED MODULE: ./lib/action/progress.js
/** Says how far a long run is, now and then. */






/** Between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000;
function persistWatcher() {
    const progress = new watching_progress/* Progress */.k(() => performance.now());
    const stop = nowAndThen(() => (0,log/* sayLine */.uV)((0,say/* say */.c)('action-progress', { progress: progressSentence(progress.read()) })));
    return {
        notice: log/* notice */.lm,
        info: log/* sayLine */.uV,
        planned: (positions, images, objects) => {
            progress.planned(positions, images, objects);
            (0,log/* sayLine */.uV)((0,say/* say */.c)('action-planned', { positions, images }));
        },
        started: url => progress.started(url),
        settled: (outcome, url) => progress.settled(outcome, url),
        held: (...limit) => progress.held(...limit),
        heldBy: () => progress.heldBy(),
        found: finding => {
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                (0,log/* sayLine */.uV)(line);
        },
        wouldChange: (path, diff) => (0,log/* group */.Os)((0,say/* say */.c)('action-would-change', { path: (0,printable/* printable */.g$)(path) }), diff.slice(0, -1).split('\n')),
        stop,
    };
}
/** For lists and downloads, whose end is not known before. */
function readWatcher() {
    let reached = { count: 0, bytes: 0 };
    const stop = nowAndThen(() => (0,log/* sayLine */.uV)((0,say/* say */.c)('action-reached', {
        count: reached.count,
        size: (reached.bytes / 2 ** 20).toFixed(1),
    })));
    return {
        notice: log/* notice */.lm,
        info: log/* sayLine */.uV,
        reached: (count, bytes) => {
            reached = { count, bytes };
        },
        stop,
    };
}
function nowAndThen(speak) {
    const timer = setInterval(speak, PROGRESS_MS);
    timer.unref();
    return () => clearInterval(timer);
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/** What every step of ours has: one try/catch, one setFailed, signals, and an end. */

/** After the work is done nothing may hold the process longer, milliseconds. */
const EXIT_MS = 500;
async function runAction(work) {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            // The runner, or a person, means it the second time.
            if (cancel.signal.aborted)
                process.exit(1);
            cancel.abort();
        });
    }
    process.on('uncaughtException', error => {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error);
        process.exit(1);
    });
    try {
        await work(cancel.signal);
    }
    catch (error) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error);
    }
    setTimeout(() => process.exit(), EXIT_MS).unref();
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
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var context = __webpack_require__(26821);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
;// CONCATENATED MODULE: ./lib/action/context.js

/** Some of the inputs tell whether the facts are needed; `list` and `download` have fewer of them. */
async function gitHubRun(table, { key, provenance, roleArn }, env) {
    const { provenance: field } = table;
    const isNamed = key?.includes('{run.id') || (field && (0,parse/* parseOption */.Z)(field, provenance));
    const isPullRequest = env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true;
    const { GITHUB_RUN_ID: runId } = env;
    // Segments of the manifest are named after it.
    if (!isNamed && !roleArn && !isPullRequest)
        return runId ? { runId } : {};
    const { context } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { owner, repo } = context.repo;
    return {
        runId: String(context.runId),
        repository: `${owner}/${repo}`,
        isForkPullRequest: isFromElsewhere(context.payload.pull_request),
    };
}
/** From another repository than it is for, or from one that is gone. That one is a fork of a third says nothing. */
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
;// CONCATENATED MODULE: ./lib/action/inputs.js
/** The step's inputs as the engine's options. Secrets are masked before anything else is done with them. */




function readInputs(table, env) {
    const options = {};
    const secrets = new Map();
    for (const [name, { secret, secretsIn }] of Object.entries(table)) {
        // Secrets come untrimmed: what is wrong with a pasted key is worth a notice.
        const value = (0,core/* getInput */.V4)(name, { trimWhitespace: !secret });
        if (value === '')
            continue;
        for (const text of secretsIn?.(value) ?? [])
            mask(text);
        options[(0,field/* camelCase */.x)(name)] = value;
        if (secret)
            secrets.set(name, value.trim());
    }
    for (const name of from_env/* SECRET_VARIABLES */.VP) {
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
/** Shorter values would turn every log into stars. */
const MIN_MASKED = 4;
/** The runner masks line by line, and what it was told letter by letter. */
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
/** What every step of ours begins with: its inputs, and where it is. */







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
            // Lists and results of earlier steps lie in the latter.
            workspace: [cwd, temp],
            isStep: true,
            environment: env,
            mask: mask,
            cpuTime: thread_time/* threadTime */.U,
        },
    };
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS),
/* harmony export */   xu: () => (/* binding */ formatNeverEmpty)
/* harmony export */ });
/** A list's format is in its name; contents are never guessed at. */
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
};
/** Their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Formats in which `select` finds something. */
const SELECTED = new Set(['json', 'json-lines', 'markdown']);
/** Formats whose URLs stand in fields of records. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** Formats in which even an empty list has text, brackets or a header, and what they are called. */
const NEVER_EMPTY = { json: 'JSON', csv: 'CSV', tsv: 'TSV' };
/** The name of a format that no text of 0 bytes has; undefined where such a text is an empty list. */
function formatNeverEmpty(format) {
    return NEVER_EMPTY[format];
}
/** What a list may be: of keys it is no page. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES };
}
/** @returns undefined for an unknown ending */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
function withoutGz(fileName) {
    return fileName.replace(/\.gz$/i, '');
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41220);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92707);
/** A list's bytes as text: unzipped, decoded and checked while they stream. */







/** @throws SettingsError where the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError, as above */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // What somebody before us has said of these bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** A file's bytes, unzipped where its name says so. A file of 0 bytes, which is no gzip, has no bytes. */
function bytesOf(file) {
    if (!(0,_file_format_js__WEBPACK_IMPORTED_MODULE_6__/* .isGzipped */ .WV)(file.name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.path).size === 0)
        return ofFile(file.path);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    // The error reaches whoever reads `unzipped`: pipeline destroys it with that error.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, unzipped, () => { });
    return withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** Bytes that any file may unpack to; behind them no list is so much larger than its file. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes of a file that is read at once: of many small ones each step through a thread costs more than the step. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
}
const NOT_TEXT = 'NOT_TEXT';
async function* decoded(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = decoder ? chunk : Buffer.concat([start, chunk]);
        // Two bytes tell the byte order mark of UTF-16.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_2__.TextDecoder(encoding, { fatal: true });
}
/** UTF-16 without a mark is valid UTF-8 full of NULs; so is much that is no text at all. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-unreadable', { name, code });
}
/** @throws SettingsError with this sentence where it is longer than `most` characters */
async function wholeText(text, most, tooLong) {
    const chunks = [];
    let length = 0;
    for await (const chunk of text) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([tooLong], 'sources');
    }
    return chunks.join('');
}


/***/ }),

/***/ 51840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ isWindowsPath),
/* harmony export */   s5: () => (/* binding */ windowsPathProblem),
/* harmony export */   vH: () => (/* binding */ checkFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41220);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/** One file of `urls-file`: all that can be checked without reading it. */







/** @returns the file, or the sentence that says what keeps it from being read */
async function checkFile(path, directory, workspace, formats) {
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real))) {
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', { name });
        }
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO waits for a writer, perhaps for ever.
        if (!status.isFile())
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-outside', { name });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const meant = await nearestFile(path, workspace, formats);
        return meant === undefined
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent', { name })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent-near', { name, meant: displayName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), meant), directory) });
    }
}
/** Names looked at in one folder. */
const MAX_NAMES = 10_000;
/** Letters that a slip may change. */
const MAX_SLIP = 3;
/** The list beside a missing one whose name differs least, if little enough to be a slip. */
async function nearestFile(path, workspace, formats) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (workspace && !workspace.real.some(one => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(one, folder)))
            return undefined;
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!entry.isDirectory() && (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(entry.name, formats))
                names.push(entry.name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return undefined;
    }
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    // Endings are alike, so that the rest alone says how much a slip may change.
    const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2));
    return (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestWord */ .z)(name, names.sort(), most);
}
/** `C:\\lists\\a.json`, and `\\\\server\\share\\a.json` */
function isWindowsPath(path) {
    return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}
/** @param hasWorkspace the run is a step of an action, whose machine is not the user's */
function windowsPathProblem(path, hasWorkspace) {
    const file = path.split(/[\\/]/).at(-1) ?? '';
    if (hasWorkspace)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-windows-drive', { name: path, mounted });
}
function displayName(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 37884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);


const DOWNLOAD_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    keys: {
        parse: (value) => value,
        verbatim: true,
        help: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
    },
    'keys-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .lineList */ .XA,
        help: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
    },
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
    },
    directory: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        default: '.',
        help: 'Folder the objects go to, by their keys below the prefix.',
    },
    'on-existing': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
        default: 'skip',
        help: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
    },
    concurrency: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 256), default: '16', help: 'Objects read at once.' },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many objects.' },
    'if-none-found': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/** A whole run in numbers, and whether it counts as failed. Pure. */




/** What is to be said where `left` is not zero. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of what came behind the images, one sentence each: a run with any counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal that came after the last image ended nothing.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A store that refuses makes the rest `cancelled`, too.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    const stored = [...ledger.outcomes()].filter(({ outcome }) => outcome === 'stored');
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead'),
        bytes: ledger.bytesStored(),
        newKeys: [...new Set(stored.flatMap(({ key }) => key ?? []))],
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence where so many images were lost that the run counts as failed. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
}


/***/ })

};
