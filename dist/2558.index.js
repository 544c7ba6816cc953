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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/* harmony import */ var _jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56857);
/* harmony import */ var _jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37884);
/* harmony import */ var _jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(54679);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81471);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5012);
/** The download action. */














async function downloadAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_12__/* .openStep */ .b)(_jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .DOWNLOAD_FIELDS */ .H);
        refuseEmptyWish(options);
        const door = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .logDoor */ .j)();
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .OutputLists */ .Bc('files');
        let troubled = 0;
        const downloading = (0,_jobs_download_download_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadWith */ .Z)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'download.jsonl'),
            ...options,
            signal,
            watch: (0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_6__/* .readWatcher */ .hr)(door),
        });
        try {
            for await (const result of downloading) {
                if ((0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .isDebug */ ._o)())
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .debugLine */ .IU)((0,_jobs_download_result_line_js__WEBPACK_IMPORTED_MODULE_13__/* .downloadLine */ .D)(result, _log_js__WEBPACK_IMPORTED_MODULE_8__/* .LINE_TEXT */ .Zx));
                lists.add('files', result.file ?? null);
                if (isTrouble(result) && troubled++ < _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE)
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-failed', { reason: result.reason ?? '', what: result.message ?? '' }));
            }
        }
        finally {
            door.stop();
        }
        const { total, downloaded, unchanged, refused, failed, bytes, directory, resultsFile, failure } = await downloading;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }));
        const outputs = {
            files: lists.json('files'),
            count: String(downloaded + unchanged),
            bytes: String(bytes),
            directory,
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .setEach */ .g4)(outputs);
        if (troubled > _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('action-more-objects', { count: troubled - _log_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_ANNOTATIONS */ .KE }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
        if (failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .failWith */ .ff)(failure);
    });
}
/** Without this, an output that was left empty for its length would download the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }) {
    if (keys || keysFile || match)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('download-nothing-named')]);
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

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ HAS_RECORDS),
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xS: () => (/* binding */ NAMED_FORMATS),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS),
/* harmony export */   xu: () => (/* binding */ formatNeverEmpty)
/* harmony export */ });
/** A list's format comes from `list-format` or its file name; the content of a file is never used to guess it. */
/** The words of `list-format`. */
const NAMED_FORMATS = {
    txt: 'text',
    csv: 'csv',
    tsv: 'tsv',
    jsonl: 'json-lines',
    json: 'json',
};
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
};
/** Pages: their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Feeds: RSS, Atom and RDF. */
const FEEDS = { '.xml': 'feed', '.rss': 'feed', '.atom': 'feed' };
/** Formats that `select` reads. */
const SELECTED = new Set(['json', 'json-lines', 'mixed', 'markdown']);
/** Formats whose records hold the URL in a field. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** Formats whose records may hold documents. */
const HAS_RECORDS = new Set(['json', 'json-lines', 'mixed', 'csv', 'tsv']);
/** Formats whose empty list still has text (brackets or a header), with their names for messages. */
const NEVER_EMPTY = {
    json: 'JSON',
    csv: 'CSV',
    tsv: 'TSV',
    feed: 'XML',
};
/** Returns the format's name if 0 bytes are not valid in it; undefined if 0 bytes are an empty list. */
function formatNeverEmpty(format) {
    return NEVER_EMPTY[format];
}
/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS };
}
/** @returns undefined if the ending is unknown */
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82028);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92707);
/** Streams a list's bytes as text: unpacks, decodes and checks them. */







/** @throws SettingsError if the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError as `readText` does */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // An earlier step already explained what is wrong with the bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
function bytesOf(file) {
    if (!(0,_file_format_js__WEBPACK_IMPORTED_MODULE_6__/* .isGzipped */ .WV)(file.name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.path).size === 0)
        return ofFile(file.path);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, unzipped, () => { });
    return withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
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
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
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
        // A byte order mark of UTF-16 has two bytes.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** Uses UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_2__.TextDecoder(encoding, { fatal: true });
}
/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
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
/** @throws SettingsError with `tooLong` if the text has more than `most` characters */
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82028);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/** Checks one file of `urls-file` without reading its content. */







/** @returns the file, or a sentence that says why it cannot be read */
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
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
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
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, workspace, formats));
        return meant === undefined
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent', { name })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant);
        return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real)) ? meant : undefined;
    }
    catch {
        return undefined;
    }
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, workspace, formats) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (workspace && !workspace.real.some(one => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(one, folder)))
            return undefined;
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!entry.isDirectory() && isList(entry.name, formats))
                names.push(entry.name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return undefined;
    }
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    // Endings are alike, so that only the rest of the name limits the distance.
    const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2));
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestWord */ .z)(name, names.sort(), most);
    return nearest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nearest);
}
function isList(name, formats) {
    return typeof formats === 'string' || (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(name, formats) !== undefined;
}
/** Matches `C:\\lists\\a.json` and `\\\\server\\share\\a.json`. */
function isWindowsPath(path) {
    return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}
/** @param hasWorkspace whether the run is a step of an action, on a machine that is not the user's */
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


/***/ })

};
