export const id = 5935;
export const ids = [5935];
export const modules = {

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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2288);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2734);
/* harmony import */ var _output_dry_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5700);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9950);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2131);
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
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, line), MAX_LINE));
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
const { /* isDebug */ "_o": isDebug } = _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__;
/** Prints a line that shows only with debug logging. Its parts must come from `LINE_TEXT`. */
function debugLine(line) {
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(line, MAX_LINE));
}
/** Prints lines in a folded group. */
function group(title, lines) {
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, title), MAX_LINE));
    for (const line of lines)
        sayLine(line);
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4();
}
/** @param place where GitHub is to show it */
function warn(sentence, place) {
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE), shownAt(place));
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
        _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-problems', { count: problems.length, problems: problems.join(' ') })));
        return;
    }
    failWith(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PersistError */ .vc ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)(thrown) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown) }));
}
/** Ends the step as failed, with this sentence. */
function failWith(sentence) {
    _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; the tenth is for the sum of the others. */
const MAX_ANNOTATIONS = 9;
function annotate(report) {
    const most = report.failure === undefined && (0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .mostLost */ .C_)(report);
    if (most)
        _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, most), MAX_LINE));
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
function lineOf({ place }) {
    return place?.line === undefined || !('file' in place) ? undefined : { file: place.file, line: place.line };
}
function groupText(count, host) {
    return host ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-group-of-host', { count, host }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-group', { count });
}
function sayCounts(report, heldBy) {
    const { total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs, dryRun } = report;
    const seconds = (elapsedMs / 1000).toFixed(1);
    const counts = { total, stored, unchanged, skipped, refused, failed, bytes, seconds };
    if (dryRun)
        for (const line of (0,_output_dry_run_js__WEBPACK_IMPORTED_MODULE_6__/* .dryRunLines */ .Q)(dryRun, total))
            sayLine(line);
    else
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .withMostLost */ .MX)((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .withHeldBy */ .Zj)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-counts', counts), heldBy), report));
    if (report.rewritten)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-rewritten', { count: report.rewritten.length }));
    if (report.failedLists.length > 0)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('web-some-unread', { count: report.failedLists.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.lost > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .lostSentence */ .Yg)(report));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_7__/* .leftOverSentence */ .$4)(report));
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ warnOfEmpty),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   g4: () => (/* binding */ setEach),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8639);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1181);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5576);
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
            (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
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
        await _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(text).write();
    }
    catch {
        // An older or foreign runner has no summary file. The log has the counts.
    }
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ stepWatcher),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   j1: () => (/* binding */ logDoor)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8212);
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
            timer ??= setInterval(() => (0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('action-progress', { progress: sentence() })), PROGRESS_MS).unref();
        },
        stop: () => clearInterval(timer),
    };
}
/** Follows a job to its end: its items, and how far it is. */
async function followed(begin, each) {
    const door = logDoor();
    const run = begin((0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_1__/* .readWatcher */ .h)(door));
    try {
        for await (const item of run)
            each(item);
    }
    finally {
        door.stop();
    }
    return await run;
}
function stepWatcher(door) {
    const watcher = (0,_jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_1__/* .persistWatcher */ .$)(door);
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
/* harmony import */ var _base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9663);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/** Runs a step: one try/catch, one setFailed, signals, and an end. */


/** The process ends at most this long after its last line was read, milliseconds. */
const EXIT_MS = 500;
async function runAction(work) {
    (0,_base_process_small_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .keepHeapSmall */ .p)();
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

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2993);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2678);
/* harmony import */ var _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3301);
/* harmony import */ var _jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6175);
/* harmony import */ var _jobs_config_fork_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(195);
/* harmony import */ var _jobs_config_with_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8958);
/* harmony import */ var _jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7889);
/* harmony import */ var _jobs_options_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(482);
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7733);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1482);
/* harmony import */ var _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3544);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2988);
/** Opens a step: its inputs, its folders and the facts of its run. */
















/** Reads the inputs, and masks the secrets among them and in the environment. */
function readInputs(table, env) {
    const given = {};
    const secrets = new Map();
    for (const [name, { secret }] of Object.entries((0,_jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .inputsOf */ .Vc)(table))) {
        // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
        const value = (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name, { trimWhitespace: !secret });
        if (value === '')
            continue;
        given[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_10__/* .camelCase */ .xQ)(name)] = value;
        if (secret)
            secrets.set(name, value.trim());
    }
    for (const name of _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_12__/* .SECRET_VARIABLES */ .VP) {
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
/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @returns a sentence with our input for each of another action
 */
function foreignLogins() {
    const given = [..._jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_8__/* .FOREIGN_LOGIN */ .HF.keys()].filter(name => (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name) !== '');
    return given.flatMap(name => (0,_jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_8__/* .foreignLogin */ .kP)(name, each => each) ?? []);
}
/** Masking shorter values would turn the whole log into stars. */
const MIN_MASKED = 4;
/** The runner masks single lines, and only exact matches: mask each line, also URL-encoded. */
function mask(value) {
    for (const line of value.split(/[\r\n]+/)) {
        if (line.length < MIN_MASKED)
            continue;
        (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(line);
        const encoded = encodeURIComponent(line);
        if (encoded !== line)
            (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(encoded);
    }
}
/** Loads the context of `@actions/github` only for options that need its facts: loading it takes time in each step. */
async function gitHubRun({ provenance: field }, { key, provenance, roleArn }, env) {
    const isForkPullRequest = (await (0,_jobs_config_fork_js__WEBPACK_IMPORTED_MODULE_6__/* .forkEvent */ .l)(env)) === 'pull_request' || undefined;
    const isNamed = key?.includes('{run.id') || (field && (0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_11__/* .parseOption */ .ZY)(field, provenance));
    // The memory's segments have the run's id in their names.
    if (!isNamed && !roleArn)
        return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_14__/* .defined */ .s)({ runId: env.GITHUB_RUN_ID, isForkPullRequest });
    const { context } = await __webpack_require__.e(/* import() */ 128).then(__webpack_require__.bind(__webpack_require__, 128));
    const { owner, repo } = context.repo;
    return (0,_base_defined_js__WEBPACK_IMPORTED_MODULE_14__/* .defined */ .s)({ runId: String(context.runId), repository: `${owner}/${repo}`, isForkPullRequest });
}
async function openStep(table) {
    const { env } = process;
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? cwd;
    const { given, secrets } = readInputs(table, env);
    const surroundings = { cwd, workspace: cwd, environment: env };
    const { options, fromFile, lines, problems } = await (0,_jobs_config_with_config_js__WEBPACK_IMPORTED_MODULE_7__/* .withConfig */ .N)(table, given, surroundings);
    for (const [name, { secretsIn }] of Object.entries(table))
        for (const text of secretsIn?.(options[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_10__/* .camelCase */ .xQ)(name)] ?? '') ?? [])
            mask(text);
    (0,_log_js__WEBPACK_IMPORTED_MODULE_13__/* .speak */ .Lr)((0,_jobs_options_context_js__WEBPACK_IMPORTED_MODULE_9__/* .askedLanguage */ .fx)(options));
    for (const line of lines)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_13__/* .sayLine */ .uV)(line);
    const wrong = [...foreignLogins(), ...problems];
    if (wrong.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(wrong);
    return {
        options: options,
        secrets,
        temp: await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'persist-images')),
        surroundings: {
            ...(await gitHubRun(table, options, env)),
            cwd,
            fromFile,
            // Lists and results of earlier steps are in the temporary folder.
            workspace: [cwd, temp],
            isStep: true,
            ...(env.RUNNER_TEMP && { temporaryFolder: env.RUNNER_TEMP }),
            environment: env,
            mask,
            cpuTime: _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_15__/* .threadTime */ .U,
        },
    };
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   C1: () => (/* binding */ setFailed),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   _o: () => (/* binding */ isDebug),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   z: () => (/* binding */ summary),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* unused harmony exports ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, markdownSummary, notice, platform, saveState, setCommandEcho, toPlatformPath, toPosixPath, toWin32Path */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter2 = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter2)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter2}"`);
  }
  if (convertedValue.includes(delimiter2)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter2}"`);
  }
  return `${key}<<${delimiter2}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${delimiter2}`;
}

// node_modules/@actions/core/lib/core.js



// node_modules/@actions/http-client/lib/index.js
var HttpClient = void 0;

// node_modules/@actions/http-client/lib/auth.js
var BearerCredentialHandler = void 0;

// node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = true, maxRetry = 10) {
    const requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    const token = process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    if (!token) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    }
    return token;
  }
  static getIDTokenUrl() {
    const runtimeUrl = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];
    if (!runtimeUrl) {
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    }
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter(this, void 0, void 0, function* () {
      var _a;
      const httpclient = _OidcClient.createHttpClient();
      const res = yield httpclient.getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      });
      const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token) {
        throw new Error("Response json body do not have ID Token field");
      }
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          const encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        const id_token = yield _OidcClient.getCall(id_token_url);
        setSecret(id_token);
        return id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// node_modules/@actions/core/lib/summary.js


var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_2__.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter2(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter2(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter2(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = (/* unused pure expression or super */ null && (_summary));
var summary = _summary;

// node_modules/@actions/core/lib/path-utils.js

function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});


// node_modules/@actions/exec/lib/exec.js
var getExecOutput = void 0;

// node_modules/@actions/core/lib/platform.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version.trim()
  };
});
var getMacOsInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version
  };
});
var getLinuxInfo = () => __awaiter3(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version] = stdout.trim().split("\n");
  return {
    name,
    version
  };
});
var platform = os__WEBPACK_IMPORTED_MODULE_0__.platform();
var arch = os__WEBPACK_IMPORTED_MODULE_0__.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter3(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path2.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter4(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter4(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}



/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followDryRun),
/* harmony export */   Q: () => (/* binding */ dryRunLines)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
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

/***/ 9950:
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

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ newKeysOf)
/* harmony export */ });
/** Returns the keys that are new, each once. Outcomes from the memory are read again only if one of them is new. */
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

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   iu: () => (/* binding */ leftEmptySentence),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3852);
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
        missing: String(report.lost),
        'results-file': report.resultsFile ?? '',
        'new-file': report.newFile ?? '',
        'failed-file': report.failedFile ?? '',
        'gallery-file': report.galleryFile ?? '',
        rewritten: lists.json('rewritten'),
    };
    return { outputs, leftEmpty: lists.leftEmpty() };
}


/***/ }),

/***/ 2131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   C_: () => (/* binding */ mostLost),
/* harmony export */   MX: () => (/* binding */ withMostLost),
/* harmony export */   Yg: () => (/* binding */ lostSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(612);
/* harmony import */ var _new_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4204);
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
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('run-objects-lost', { lost, total });
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
        knownFailures: skippedFor('dead', 'accepted'),
        bytes: ledger.bytesStored,
        lost: ledger.lost,
        restored: ledger.restored,
        otherSizes: ledger.otherSizes && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.otherSizes),
        suspects: ledger.suspects,
        memoryProblem: ledger.memoryProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.memoryProblem),
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
/** One sentence if the run counts as failed because of lost images. */
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
