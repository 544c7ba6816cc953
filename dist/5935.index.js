export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 21413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   hF: () => (/* binding */ wrongInputs),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26175);
/* harmony import */ var _jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87889);
/** The inputs of each action. Every other option of its job stands in a config. */




const STORE = ['region', 'endpoint', 'proxy'];
const LOGIN = ['access-key-id', 'access-key-secret', 'security-token', 'role-arn'];
const REQUESTS = ['host-rules', 'allow-types', 'max-bytes', 'allow-addresses'];
const SHARED = ['language', 'config', 'config-file'];
const INPUTS = {
    persist: [
        ...['urls', 'urls-file', 'urls-from', 'from-headers', 'select', 'url-field', 'id-field', 'expires-field'],
        ...['exclude', 'min-urls', 'destination', ...STORE, ...LOGIN, 'key', 'public-url-base', 'headers'],
        ...['referer', ...REQUESTS, 'manifest', 'manifest-at', 'refresh-after', 'rewrite-to', 'concurrency'],
        ...['fail-on', 'deadline', 'dry-run', 'results-file', 'gallery-file', ...SHARED, 'shard'],
    ],
    list: [
        ...['source', ...STORE, ...LOGIN, 'match', 'delimiter', 'limit', 'start-after', 'modified-since'],
        ...['if-none-found', 'results-file', ...SHARED],
    ],
    download: [
        ...['source', ...STORE, ...LOGIN, 'keys', 'keys-file', 'match', 'directory', 'on-existing'],
        ...['concurrency', 'limit', 'if-none-found', 'results-file', ...SHARED],
    ],
    check: [
        ...['source', 'documents', ...STORE, ...LOGIN, 'depth', 'repair', 'repair-from', 'accept-missing', 'key'],
        ...['headers', ...REQUESTS, 'manifest-at', 'concurrency', 'fail-on', 'results-file', ...SHARED],
    ],
};
/** Names of no option, which a workflow may still have. */
const GONE = [
    ...['accept', 'account-id', 'bytes-share', 'continuation-token', 'endpoint-style', 'grace', 'if-no-urls'],
    ...['max-redirects', 'min-bytes', 'min-height', 'min-width', 'mirrors', 'oidc-audience', 'orphans-file'],
    ...['provenance', 'rewrite-check', 'rewrite-suffix', 'session-duration', 'sts-endpoint', 'summary'],
];
/** The fields of an action's inputs, in their order. */
function inputsOf(table, names) {
    const fields = { ...table, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FIELDS */ .n };
    return Object.fromEntries(names.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])));
}
/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @returns a sentence for each that is an option, or is what another action calls one
 */
function wrongInputs(table, inputs) {
    const names = [...Object.keys(table), ...GONE, 'role-to-assume'];
    return names
        .filter(name => !(name in inputs) && (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name) !== '')
        .map(name => (0,_jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLogin */ .kP)(name, each => each) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('input-none', { name }));
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
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52734);
/* harmony import */ var _output_dry_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85700);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59950);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62131);
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
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, line), MAX_LINE));
}
/** Makes foreign text safe for a line that `debugLine` prints. */
const LINE_TEXT = {
    get language() {
        return language;
    },
    text: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$,
    name: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$,
    url: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printableUrl */ .Zq,
};
/** Whether the run was started with debug logging. */
const { /* isDebug */ "_o": isDebug } = _actions_core__WEBPACK_IMPORTED_MODULE_1__;
/** Prints a line that shows only with debug logging. Its parts must come from `LINE_TEXT`. */
function debugLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(line, MAX_LINE));
}
/** Prints lines in a folded group. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, title), MAX_LINE));
    for (const line of lines)
        sayLine(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
}
/** @param place where GitHub is to show it */
function warn(sentence, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE), shownAt(place));
}
/** A path of the repository as it is: any other would be shown nowhere. */
function shownAt(place) {
    if (!place || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place.file) || (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(place.file, MAX_PATH) !== place.file)
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
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-warning', { sentence }));
}
/** Ends the step as failed, with one annotation. */
function fail(thrown) {
    if (thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN && thrown.sentences.length > 1) {
        const problems = thrown.sentences.map((problem, index) => `(${index + 1}) ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, problem), MAX_LINE)}`);
        // Each problem may have the full length of a line.
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-problems', { count: problems.length, problems: problems.join(' ') })));
        return;
    }
    failWith(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PersistError */ .vc ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)(thrown) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) }));
}
/** Ends the step as failed, with this sentence. */
function failWith(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; the tenth is for the sum of the others. */
const MAX_ANNOTATIONS = 9;
function annotate(report) {
    const most = report.failure === undefined && (0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .mostLost */ .C_)(report);
    if (most)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, most), MAX_LINE));
    const groups = (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_9__/* .groupFailures */ .BR)(report.results);
    const free = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES);
    for (const { count, reason, host, example } of groups.slice(0, free)) {
        const which = count === 1 ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printableUrl */ .Zq)(example.url) : groupText(count, host);
        const { message: why } = example;
        // A position may have no URL at all.
        warn(which && why ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-failed-why', { reason, which, why }) : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .faultAt */ .ux)(reason, which || (why ?? '')), lineOf(example));
    }
    const rest = groups.slice(free).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        warn((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-more-lost', { count: rest }));
}
function lineOf({ listedAt }) {
    return listedAt?.line === undefined || !('file' in listedAt)
        ? undefined
        : { file: listedAt.file, line: listedAt.line };
}
function groupText(count, host) {
    return host ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-group-of-host', { count, host }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-group', { count });
}
function sayCounts(report, limit) {
    const { total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs, dryRun } = report;
    const seconds = (elapsedMs / 1000).toFixed(1);
    const counts = { total, stored, unchanged, skipped, refused, failed, bytes, seconds };
    if (dryRun)
        for (const line of (0,_output_dry_run_js__WEBPACK_IMPORTED_MODULE_6__/* .dryRunLines */ .Q)(dryRun, total))
            sayLine(line);
    else
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .withMostLost */ .MX)((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .withLimit */ .Ko)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-counts', counts), limit), report));
    if (report.rewritten)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-rewritten', { count: report.rewritten.length }));
    if (report.failedLists.length > 0)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('web-some-unread', { count: report.failedLists.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.missing > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .missingSentence */ .UI)(report));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOverSentence */ .$4)(report));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91181);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2988);
/** Writes step outputs and step summaries. */







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
    const entries = Object.entries(outputs)
        .map(([name, value = '']) => [name, String(value)])
        .sort(([, a], [, b]) => a.length - b.length);
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
            (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .failWith */ .ff)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)('outputs-disk-full', { outputs: names.join(', '), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
            return;
        }
    }
}
/** Warns which lists were left empty for their length, and which files have them whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .warn */ .R8)((0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .leftEmptySentence */ .iu)(leftEmpty));
}
/** GitHub drops a job output that contains a masked value, and reports that only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv)('outputs-masked', { output, secret }));
    }
}
async function writeSummary(text) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(text).write();
    }
    catch {
        // An older or foreign runner has no summary file. The log has the counts.
    }
}


/***/ }),

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ stepWatcher),
/* harmony export */   HW: () => (/* binding */ logPrinter),
/* harmony export */   Xd: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46075);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2988);
/** Prints how far a long run is, now and then. */




/** Time between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000;
/** The log of a step; its progress lines end with `stop`. */
function logPrinter() {
    let timer;
    return {
        notice: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm,
        info: _log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV,
        show: sentence => {
            timer ??= setInterval(() => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('action-progress', { progress: sentence() })), PROGRESS_MS).unref();
        },
        stop: () => clearInterval(timer),
    };
}
/** Follows a job to its end: its items, and how far it is. */
async function followed(begin, each) {
    const printer = logPrinter();
    const run = begin((0,_jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_1__/* .readWatcher */ .h)(printer));
    try {
        for await (const item of run)
            each(item);
    }
    finally {
        printer.stop();
    }
    return await run;
}
function stepWatcher(printer) {
    const watcher = (0,_jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_1__/* .persistWatcher */ .$)(printer);
    return {
        ...watcher,
        planned: (positions, images, objects) => {
            watcher.planned(positions, images, objects);
            (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('action-planned', { positions, images }));
        },
        wouldChange: (path, diff) => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('action-would-change', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path) }), diff.slice(0, -1).split('\n')),
    };
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91006);
/* harmony import */ var _base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59663);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/** Runs a step: one try/catch, one setFailed, signals, and an end. */



/** The process ends at most this long after its last line was read, milliseconds. */
const EXIT_MS = 500;
async function runAction(work) {
    (0,_base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .keepHeapSmall */ .p)();
    (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseChunks */ .IP)();
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
        (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(error);
        afterReading(() => process.exit(1));
    });
    try {
        await work(cancel.signal);
    }
    catch (error) {
        (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(error);
    }
    afterReading(() => setTimeout(() => process.exit(), EXIT_MS).unref());
}
/** Lines that a slow runner has not read yet, such as the error, are lost when the process exits. */
function afterReading(work) {
    process.stdout.write('', work);
}


/***/ }),

/***/ 54302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90143);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52993);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72678);
/* harmony import */ var _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3301);
/* harmony import */ var _jobs_config_fork_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50195);
/* harmony import */ var _jobs_config_with_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68958);
/* harmony import */ var _jobs_options_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60482);
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27733);
/* harmony import */ var _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3544);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21413);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2988);
/** Opens a step: its inputs, its folders and the facts of its run. */














/** Reads the inputs, and masks the secrets among them and in the environment. */
function readInputs(inputs, env) {
    const given = {};
    const secrets = new Map();
    for (const [name, { secret }] of Object.entries(inputs)) {
        // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
        const value = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name, { trimWhitespace: !secret });
        if (value === '')
            continue;
        given[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_8__/* .camelCase */ .xQ)(name)] = value;
        if (secret)
            secrets.set(name, value.trim());
    }
    for (const name of _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_9__/* .SECRET_VARIABLES */ .VP) {
        const value = env[name]?.trim();
        if (value)
            secrets.set(name, value);
    }
    for (const value of secrets.values())
        mask(value);
    for (const name of _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .PROXY_VARIABLES */ .bD)
        for (const text of (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxySecrets */ .Wm)(env[name]))
            mask(text);
    return { given, secrets };
}
/** Masking shorter values would turn the whole log into stars. */
const MIN_MASKED = 4;
/** The runner masks single lines, and only exact matches: mask each line, also URL-encoded. */
function mask(value) {
    for (const line of value.split(/[\r\n]+/)) {
        if (line.length < MIN_MASKED)
            continue;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
        const encoded = encodeURIComponent(line);
        if (encoded !== line)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(encoded);
    }
}
/** Loads the context of `@actions/github` only for options that need its facts: loading it takes time in each step. */
async function gitHubRun({ key, roleArn }, env) {
    const isForkPullRequest = (await (0,_jobs_config_fork_js__WEBPACK_IMPORTED_MODULE_5__/* .forkEvent */ .l)(env)) === 'pull_request' || undefined;
    // The manifest's segments have the run's id in their names.
    if (!key?.includes('{run.id') && !roleArn)
        return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ runId: env.GITHUB_RUN_ID, isForkPullRequest });
    const { context } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { owner, repo } = context.repo;
    return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_12__/* .defined */ .s)({ runId: String(context.runId), repository: `${owner}/${repo}`, isForkPullRequest });
}
/** @param names the inputs; other options stand in a config */
async function openStep(table, names) {
    const { env } = process;
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? cwd;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .inputsOf */ .Vc)(table, names);
    const { given, secrets } = readInputs(inputs, env);
    const surroundings = { cwd, workspace: cwd, environment: env };
    const { options, fromFile, lines, problems } = await (0,_jobs_config_with_config_js__WEBPACK_IMPORTED_MODULE_6__/* .withConfig */ .N)(table, given, surroundings);
    for (const [name, { secretsIn }] of Object.entries(table))
        for (const text of secretsIn?.(options[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_8__/* .camelCase */ .xQ)(name)] ?? '') ?? [])
            mask(text);
    (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .speak */ .Lr)((0,_jobs_options_context_js__WEBPACK_IMPORTED_MODULE_7__/* .askedLanguage */ .fx)(options));
    for (const line of lines)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_11__/* .sayLine */ .uV)(line);
    const wrong = [...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .wrongInputs */ .hF)(table, inputs), ...problems];
    if (wrong.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(wrong);
    return {
        options: options,
        secrets,
        temp: await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'persist-images')),
        surroundings: {
            ...(await gitHubRun(options, env)),
            cwd,
            fromFile,
            // Lists and results of earlier steps are in the temporary folder.
            workspace: [cwd, temp],
            isStep: true,
            ...(env.RUNNER_TEMP && { temporaryFolder: env.RUNNER_TEMP }),
            environment: env,
            mask,
            cpuTime: _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_13__/* .threadTime */ .U,
        },
    };
}


/***/ }),

/***/ 85700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followDryRun),
/* harmony export */   Q: () => (/* binding */ dryRunLines)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/** What a run would do, from the results of a dry run: counted by host, and in sentences. Pure. */


const KINDS = ['new', 'known', 'failedBefore', 'refused'];
const none = () => ({ new: 0, known: 0, failedBefore: 0, refused: 0 });
/** @returns counts what the dry run has found, at its end */
function followDryRun(ledger) {
    const hosts = new Map();
    function note(result) {
        if (result.reason === 'no-url' || result.reason === 'excluded')
            return;
        const host = URL.parse(result.url)?.host ?? '';
        const planned = hosts.get(host) ?? none();
        hosts.set(host, planned);
        planned[kindOf(result)]++;
    }
    ledger.beforeRelease = note;
    return () => {
        for (const result of ledger.results())
            note(result);
        const sum = (planned) => KINDS.reduce((total, kind) => total + planned[kind], 0);
        return Array.from(hosts, ([host, planned]) => ({ host, ...planned })).sort((a, b) => sum(b) - sum(a));
    };
}
function kindOf({ outcome, reason }) {
    if (outcome === 'refused')
        return 'refused';
    if (outcome === 'unchanged')
        return 'known';
    return outcome === 'skipped' && reason === 'dry-run' ? 'new' : 'failedBefore';
}
/** Hosts that are named. */
const MAX_HOSTS = 20;
/** @returns one sentence about all positions, and one for each host */
function dryRunLines(hosts, total, shown = host => host) {
    const all = none();
    for (const host of hosts)
        for (const kind of KINDS)
            all[kind] += host[kind];
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(planned => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(planned.host ? shown(planned.host) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('summary-no-host'), countsIn(planned)));
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('summary-hosts-more', { count: rest }));
    return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('dry-run-total', { total, counts: countsIn(all) }), ...lines];
}
function countsIn(planned) {
    const counts = KINDS.filter(kind => planned[kind] > 0);
    return counts.length > 0
        ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...counts.map(kind => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`dry-run-${kind}`, { count: planned[kind] })))
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-total-nothing');
}


/***/ }),

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ groupFailures),
/* harmony export */   H9: () => (/* binding */ groupByReason),
/* harmony export */   rN: () => (/* binding */ ReasonGroups)
/* harmony export */ });
const isLost = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** @returns groups of failed and refused images, the largest first */
function groupFailures(results) {
    const groups = new Map();
    for (const result of results) {
        if (!isLost(result))
            continue;
        const { reason, host } = placeOf(result);
        const group = groups.get(`${reason} ${host}`);
        if (group)
            group.count++;
        else
            groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result });
    }
    return [...groups.values()].sort((a, b) => b.count - a.count);
}
/** @returns groups by reason alone, the largest first, each with its hosts */
function groupByReason(results, isMember = isLost) {
    const groups = new ReasonGroups(isMember);
    for (const result of results)
        groups.add(result);
    return groups.sorted();
}
/** Groups results one by one. */
class ReasonGroups {
    #isMember;
    #groups = new Map();
    constructor(isMember = isLost) {
        this.#isMember = isMember;
    }
    add(result) {
        if (!this.#isMember(result))
            return;
        const { reason, host } = placeOf(result);
        const group = this.#groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        this.#groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    sorted() {
        return [...this.#groups]
            .map(([reason, { count, example, hosts }]) => ({
            reason,
            count,
            example,
            hosts: [...hosts].sort(([, a], [, b]) => b - a),
        }))
            .sort((a, b) => b.count - a.count);
    }
}
function placeOf({ reason = 'unexpected', url }) {
    return { reason, host: URL.parse(url)?.host ?? '' };
}


/***/ }),

/***/ 14204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ newKeysOf)
/* harmony export */ });
/** Returns the keys that are new, each once. Outcomes from the manifest are read again only if one of them is new. */
function newKeysOf(ledger) {
    const keys = new Set();
    const add = ({ new: isNew, key }) => isNew && key !== undefined && keys.add(key);
    for (const outcome of ledger.outcomes())
        add(outcome);
    if (ledger.hasNewRecalled)
        for (const result of ledger.results())
            add(result);
    return keys;
}


/***/ }),

/***/ 75576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   iu: () => (/* binding */ leftEmptySentence),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */



/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16.
 */
const MAX_OUTPUT_BYTES = 81_920;
/** Names the lists that were left empty, and the file to read in their place. */
function leftEmptySentence(leftEmpty) {
    const lists = leftEmpty.map(({ name, count }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('outputs-list-count', { name, count }));
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('outputs-left-empty', { most: MAX_OUTPUT_BYTES, lists: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...lists) });
}
/** JSON arrays that grow during a job. A list that passes the limit is dropped; the others go on. */
class OutputLists {
    #lists;
    constructor(...names) {
        this.#lists = new Map(names.map(name => [name, { items: [], bytes: 2, count: 0 }]));
    }
    add(name, item) {
        const list = this.#lists.get(name);
        if (!list)
            return;
        const json = JSON.stringify(item);
        // The first item has no comma before it.
        list.bytes += Buffer.byteLength(json) + (list.count > 0 ? 1 : 0);
        list.count++;
        if (list.bytes > MAX_OUTPUT_BYTES)
            list.items.length = 0;
        else
            list.items.push(json);
    }
    /** The list as JSON; '' if it is too long. */
    json(name) {
        const list = this.#lists.get(name);
        return !list || list.bytes > MAX_OUTPUT_BYTES ? '' : `[${list.items.join(',')}]`;
    }
    leftEmpty() {
        return [...this.#lists]
            .filter(([, { bytes }]) => bytes > MAX_OUTPUT_BYTES)
            .map(([name, { count }]) => ({ name, count }));
    }
}
function stepOutputs(report) {
    const lists = new OutputLists('keys', 'rewritten');
    let next = 0;
    // Positions of other shards have no result.
    const fillTo = (position) => {
        for (; next < position; next++)
            lists.add('keys', null);
    };
    for (const { position, key } of report.results) {
        fillTo(position);
        next++;
        lists.add('keys', key ?? null);
    }
    fillTo(report.positions);
    for (const file of report.rewritten ?? [])
        lists.add('rewritten', file);
    const outputs = {
        keys: lists.json('keys'),
        changed: String(report.newKeys.length > 0),
        total: String(report.total),
        ...Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.map(name => [name, String(report[name])])),
        missing: String(report.missing),
        'results-file': report.resultsFile ?? '',
        'new-file': report.newFile ?? '',
        'failed-file': report.failedFile ?? '',
        'gallery-file': report.galleryFile ?? '',
        rewritten: lists.json('rewritten'),
    };
    return { outputs, leftEmpty: lists.leftEmpty() };
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   C_: () => (/* binding */ mostLost),
/* harmony export */   MX: () => (/* binding */ withMostLost),
/* harmony export */   UI: () => (/* binding */ missingSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/* harmony import */ var _new_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14204);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */





/** What is to be said first where more than half of what was requested or refused was not kept. */
function mostLost({ tried, failed, refused, dryRun, }) {
    const lost = failed + refused;
    return !dryRun && tried > 1 && lost * 2 > tried ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-most-lost', { lost, tried }) : undefined;
}
/** The counts of a run after what is to be said first. */
function withMostLost(counts, report) {
    const first = mostLost(report);
    return first ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-most-lost-counts', { first, counts }) : counts;
}
/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function missingSentence({ missing, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-objects-missing', { missing, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const { counts, skippedFor, requested } = ledger.tally();
    const notTried = skippedFor('cancelled');
    const isCut = end.failedLists.some(({ reason }) => reason === 'cancelled');
    // A signal after the last image did not cancel anything.
    const { requests, ...others } = end;
    const ending = { ...others, cancelled: end.cancelled && (notTried > 0 || isCut) };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = skippedFor('deadline', 'max-new', ...(ending.cancelled ? ['cancelled'] : []));
    const withoutUrl = skippedFor('no-url');
    const total = counts.total - withoutUrl - skippedFor('excluded');
    const undecided = left + skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        dryRun: undefined,
        ...ending,
        positions: ledger.positions().length,
        // The requests of the end mark come after the report.
        get requests() {
            return requests.read();
        },
        left,
        withoutUrl,
        tried: counts.stored + counts.failed + counts.refused + requested,
        knownFailures: skippedFor('failed-before', 'accepted'),
        bytes: ledger.bytesStored,
        missing: ledger.missing,
        restored: ledger.restored,
        otherSizes: ledger.otherSizes && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.otherSizes),
        suspects: ledger.suspects,
        manifestProblem: ledger.manifestProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.manifestProblem),
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= [...(0,_new_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .newKeysOf */ .Y)(ledger)];
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, total, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function failureOf(counts, failOn, { stopped, cancelled, failedLists }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled && counts.notTried === 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('web-some-unread', { count: failedLists.length }));
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of missing images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'any')
        return lost > 0 ? failed('any') : undefined;
    const rule = failOn === 'all' ? failOn : `${failOn.percent}%`;
    // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
    const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
    if (isNothingKept)
        return failed(rule, total);
    return failOn !== 'all' && lost * 100 > failOn.percent * total ? failed(rule) : undefined;
}


/***/ })

};
