export const id = 2207;
export const ids = [2207];
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
const LINE_TEXT = {
    get language() {
        return language;
    },
    text: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$,
    name: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$,
    url: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableUrl */ .Zq,
};
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
    return place?.line === undefined || !('file' in place) ? undefined : { file: place.file, line: place.line };
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
    if (report.failedLists.length > 0)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('web-some-unread', { count: report.failedLists.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_6__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.lost > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_6__/* .lostSentence */ .Yg)(report));
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
async function gitHubRun(table, { key, provenance, roleArn }, env) {
    const { provenance: field } = table;
    const isNamed = key?.includes('{run.id') || (field && (0,parse/* parseOption */.Z)(field, provenance));
    const isPullRequest = env.GITHUB_EVENT_NAME?.startsWith('pull_request') === true;
    const { GITHUB_RUN_ID: runId } = env;
    // The memory's segments have the run's id in their names.
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
/** Whether the pull request comes from another repository, or from a deleted one. Being a fork of a third one says nothing. */
function isFromElsewhere(pullRequest) {
    if (!pullRequest)
        return false;
    const { head, base } = pullRequest;
    return head?.repo?.full_name === undefined || head.repo.full_name !== base?.repo?.full_name;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/foreign-login.js
var foreign_login = __webpack_require__(68513);
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
/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @throws SettingsError that names our input for each of another action
 */
function refuseForeignLogin() {
    const given = [...foreign_login/* FOREIGN_LOGIN */.H.keys()].filter(name => (0,core/* getInput */.V4)(name) !== '');
    const problems = given.flatMap(name => (0,foreign_login/* foreignLogin */.k)(name, each => each) ?? []);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
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
    refuseForeignLogin();
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

/***/ 80670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ownFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Later steps may run as another user, and `mkdtemp` makes a folder that only its owner can read. */
const READABLE = 0o755;
/**
 * Makes a folder that no other process uses. A process id would not be unique, since each step may run in its own
 * container.
 * @returns its path, also if it could not be made: the check of each file reports why
 */
async function ownFolder(parent) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'run-'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, READABLE);
        return folder;
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `run-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    }
}


/***/ }),

/***/ 75576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   iu: () => (/* binding */ leftEmptySentence),
/* harmony export */   tH: () => (/* binding */ stepOutputs)
/* harmony export */ });
/* unused harmony export listsOfReport */
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */



/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16: six lists fit.
 */
const MAX_OUTPUT_BYTES = 81_920;
/** Names the lists that were left empty, and the files that hold them whole. */
function leftEmptySentence(leftEmpty) {
    const lists = leftEmpty.map(({ name, count }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('outputs-list-count', { name, count }));
    const files = new Set(leftEmpty.map(({ name }) => (name === 'new-keys' ? 'new-file' : 'results-file')));
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('outputs-left-empty', {
        most: MAX_OUTPUT_BYTES,
        lists: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...lists),
        files: [...files].join(', '),
    });
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
function listsOfReport({ positions, results, newKeys, failedLists, rewritten = [], }) {
    const lists = new OutputLists('keys', 'public-urls', 'new-keys', 'failed-lists', 'rewritten');
    const map = new Map();
    let next = 0;
    // Positions of other shards have no result.
    const fillTo = (position) => {
        for (; next < position; next++) {
            lists.add('keys', null);
            lists.add('public-urls', null);
        }
    };
    for (const { position, url, key, publicUrl } of results) {
        fillTo(position);
        next++;
        lists.add('keys', key ?? null);
        lists.add('public-urls', publicUrl ?? null);
        if (key)
            map.set(url, key);
    }
    fillTo(positions);
    for (const key of newKeys)
        lists.add('new-keys', key);
    for (const list of failedLists)
        lists.add('failed-lists', list);
    for (const file of rewritten)
        lists.add('rewritten', file);
    const mapped = mapAsJson(map);
    return {
        keys: lists.json('keys'),
        urls: lists.json('public-urls'),
        map: mapped,
        newKeys: lists.json('new-keys'),
        failedLists: lists.json('failed-lists'),
        rewritten: lists.json('rewritten'),
        leftEmpty: [...lists.leftEmpty(), ...(mapped === '' ? [{ name: 'map', count: map.size }] : [])],
    };
}
function mapAsJson(map) {
    // An entry has at least 7 bytes: quotes, colon, comma and a character of key or URL.
    if (map.size * 7 > MAX_OUTPUT_BYTES)
        return '';
    // A URL may be "__proto__"; only Object.fromEntries treats that as a plain name.
    const json = JSON.stringify(Object.fromEntries(map));
    return Buffer.byteLength(json) > MAX_OUTPUT_BYTES ? '' : json;
}
function stepOutputs(report) {
    const { keys, urls, map, newKeys, failedLists, rewritten, leftEmpty } = listsOfReport(report);
    const outputs = {
        keys,
        'public-urls': urls,
        map,
        'new-keys': newKeys,
        changed: String(report.stored > 0),
        total: String(report.total),
        ...Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.map(name => [name, String(report[name])])),
        bytes: String(report.bytes),
        mirrored: String(report.mirrored),
        owed: String(report.owed),
        lost: String(report.lost),
        'results-file': report.resultsFile ?? '',
        'failed-file': report.failedFile ?? '',
        'new-file': report.newFile ?? '',
        'gallery-file': report.galleryFile ?? '',
        'failed-lists': failedLists,
        rewritten,
        'outputs-truncated': String(leftEmpty.length > 0),
    };
    return { outputs, leftEmpty };
}


/***/ }),

/***/ 29881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/base/messages/reasons.js

const SHARED = {
    'dns-failed': 'reason-unreachable',
    'connect-failed': 'reason-unreachable',
    'connect-timeout': 'reason-unreachable',
    'tls-failed': 'reason-unreachable',
    'headers-timeout': 'reason-slow',
    stalled: 'reason-slow',
    'too-slow': 'reason-slow',
    deadline: 'reason-slow',
    truncated: 'reason-broken-answer',
    'headers-too-large': 'reason-broken-answer',
    'encoding-invalid': 'reason-broken-answer',
    'protocol-error': 'reason-broken-answer',
    'too-many-redirects': 'reason-redirects',
    'redirect-invalid': 'reason-redirects',
    throttled: 'reason-paused',
    'host-paused': 'reason-paused',
    'http-410': 'reason-http-404',
};
const OWN = new Set([
    'reason-url-invalid',
    'reason-bytes-invalid',
    'reason-bytes-differ',
    'reason-scheme-not-allowed',
    'reason-url-credentials',
    'reason-url-too-long',
    'reason-port-not-allowed',
    'reason-address-refused',
    'reason-key-invalid',
    'reason-too-large',
    'reason-too-small',
    'reason-empty',
    'reason-http-401',
    'reason-http-403',
    'reason-http-404',
    'reason-http-429',
    'reason-html-instead',
    'reason-not-an-image',
    'reason-type-not-allowed',
    'reason-placeholder',
    'reason-opted-out',
    'reason-image-incomplete',
    'reason-key-collision',
    'reason-cancelled',
    'reason-dead',
    'reason-lost',
    'reason-accepted',
    'reason-url-expired',
    'reason-disk-full',
    'reason-machine-fault',
    'reason-part-damaged',
    'reason-worker-crash',
]);
/** Returns what a reason means and what to do, for a whole group of images. */
function reasonAdvice(reason) {
    const own = `reason-${reason}`;
    if (OWN.has(own))
        return (0,say/* say */.c)(own);
    const shared = SHARED[reason];
    if (shared)
        return (0,say/* say */.c)(shared);
    if (reason.startsWith('store-'))
        return (0,say/* say */.c)('reason-store');
    if (/^http-4\d\d$/.test(reason))
        return (0,say/* say */.c)('reason-http-4xx');
    if (/^http-5\d\d$/.test(reason))
        return (0,say/* say */.c)('reason-http-5xx');
    return (0,say/* say */.c)('reason-other');
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/failures.js
var failures = __webpack_require__(59950);
// EXTERNAL MODULE: ./lib/output/foreign-images.js
var foreign_images = __webpack_require__(85732);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/summary.js
/**
 * Makes the step summary in GitHub's Markdown: one sentence on the run, the reasons for lost images, and the new
 * images. Untrusted text appears only as `markdownCode`, or encoded in an attribute. Pure.
 */








/**
 * GitHub refuses a whole summary above 1 MiB. An item of untrusted text has at most 300 characters of at most six
 * encoded bytes: these limits keep a summary under half of that.
 */
const MAX_IMAGES = 50;
const MAX_REASONS = 20;
const MAX_HOSTS = 10;
/** Limit of lists, and of places in lists. */
const MAX_LISTED = 50;
/** A URL may have 8,192 characters; a longer URL than this gets no picture. */
const MAX_ADDRESS = 1000;
/** Pixels. GitHub scales larger pictures down and shows them side by side. */
const THUMBNAIL_HEIGHT = 96;
function summaryOf(report, options) {
    const inLanguage = (text) => (0,sentence/* textIn */.r7)(options.language, text);
    // A refusal of the store concerns every image, so the summary has only its cause and fix.
    if (report.stopped) {
        const cause = (0,printable/* markdownCode */.D9)((0,errors/* describeError */.Uc)(report.stopped, options.language));
        return `## persist-images\n\n**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${cause}\n`;
    }
    const blocks = [
        `**${inLanguage(sentenceOf(report, options.destination))}**`,
        report.failure ? `**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(report.failure)}` : '',
        inLanguage(factsOf(report)),
        unreadOf(report.failedLists, inLanguage),
        lostOf(report.results, inLanguage),
        restingOf(report.results, inLanguage),
        options.isPublic ? imagesOf(report.results, inLanguage) : '',
        report.rewritten ? listsOf(report.rewritten, report.results, inLanguage) : '',
        overlookedOf(report.overlooked, inLanguage),
    ];
    return `## persist-images\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}
function sentenceOf(report, destination) {
    const { newKeys, unchanged, left } = report;
    const fresh = report.failed + report.refused;
    const resting = report.knownFailures;
    const lost = fresh + resting;
    return (0,sentence/* listed */.KE)((0,say/* say */.c)('summary-new', { count: newKeys.length, destination: (0,printable/* markdownCode */.D9)(destination) }), ...(unchanged > 0 ? [(0,say/* say */.c)('summary-known', { count: unchanged })] : []), ...(lost === 0
        ? []
        : resting > 0
            ? [(0,say/* say */.c)('summary-lost-new', { count: lost, fresh })]
            : [(0,say/* say */.c)('summary-lost', { count: lost })]), ...(report.lost > 0 ? [(0,say/* say */.c)('summary-missing', { count: report.lost })] : []), ...(report.restored > 0 ? [(0,say/* say */.c)('summary-restored', { count: report.restored })] : []), ...(left > 0 ? [(0,say/* say */.c)('summary-left', { count: left })] : []));
}
function factsOf({ elapsedMs, bytes, requests }) {
    return (0,say/* say */.c)('summary-facts', {
        seconds: (elapsedMs / 1000).toFixed(1),
        origins: requests.origins,
        store: requests.store,
        size: (0,result/* sizeText */.lP)(bytes),
    });
}
/** A dead or lastingly refused URL that was not requested this time. */
const isResting = ({ outcome, reason }) => outcome === 'skipped' && (reason === 'dead' || reason === 'accepted');
function imagesOf(results, inLanguage) {
    const pictures = [];
    const keys = new Set();
    for (const { outcome, key, publicUrl, contentType = 'image/' } of results) {
        if (!contentType.startsWith('image/'))
            continue;
        if (outcome !== 'stored' || key === undefined || publicUrl === undefined || keys.has(key))
            continue;
        keys.add(key);
        if (pictures.length < MAX_IMAGES && publicUrl.length <= MAX_ADDRESS) {
            const address = attribute(publicUrl);
            pictures.push(`<a href="${address}"><img src="${address}" alt="${attribute(key)}" height="${THUMBNAIL_HEIGHT}"></a>`);
        }
    }
    if (pictures.length === 0)
        return '';
    const rest = keys.size - pictures.length;
    const more = rest > 0 ? `\n\n${inLanguage((0,say/* say */.c)('summary-images-more', { count: rest }))}` : '';
    return `### ${inLanguage((0,say/* say */.c)('summary-images'))}\n\n${pictures.join('\n')}${more}`;
}
/** Encodes all but letters, digits and common URL characters, so that no text ends the attribute or is Markdown. */
function attribute(text) {
    return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`);
}
function lostOf(results, inLanguage) {
    const groups = (0,failures/* groupByReason */.H9)(results);
    if (groups.length === 0)
        return '';
    return `### ${inLanguage((0,say/* say */.c)('summary-fresh'))}\n\n${groupsOf(groups, inLanguage)}`;
}
function listsOf(rewritten, results, inLanguage) {
    const foreign = [...(0,foreign_images/* foreignImages */.p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => inLanguage((0,sentence/* faultAt */.ux)((0,sentence/* listed */.KE)((0,printable/* markdownCode */.D9)(name), (0,foreign_images/* placeText */.Z)(place, printable/* markdownCode */.D9)), `${(0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url))} (${reason})`))));
    return [
        bulletsOf('summary-rewritten', rewritten.map(printable/* markdownCode */.D9), inLanguage),
        bulletsOf('summary-foreign', foreign, inLanguage),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function unreadOf(lists, inLanguage) {
    if (lists.length === 0)
        return '';
    const lines = lists
        .slice(0, MAX_LISTED)
        .map(({ address, message }) => `- ${(0,printable/* markdownCode */.D9)(address)}: ${(0,printable/* markdownCode */.D9)(message)}`);
    if (lists.length > lines.length)
        lines.push(`- ${inLanguage((0,say/* say */.c)('summary-more', { count: lists.length - lines.length }))}`);
    return `### ${inLanguage((0,say/* say */.c)('summary-unread'))}\n\n${lines.join('\n')}`;
}
function overlookedOf({ count, places }, inLanguage) {
    if (count === 0)
        return '';
    const lines = places.map(({ file, line }) => `- ${inLanguage((0,sentence/* listed */.KE)((0,printable/* markdownCode */.D9)(file), (0,say/* say */.c)('place-line', { line })))}`);
    if (count > places.length)
        lines.push(`- ${inLanguage((0,say/* say */.c)('summary-more', { count: count - places.length }))}`);
    return `### ${inLanguage((0,say/* say */.c)('summary-overlooked', { count }))}\n\n${lines.join('\n')}`;
}
function bulletsOf(title, lines, inLanguage) {
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, MAX_LISTED).map(line => `- ${line}`);
    const rest = lines.length - shown.length;
    if (rest > 0)
        shown.push(`- ${inLanguage((0,say/* say */.c)('summary-more', { count: rest }))}`);
    return `### ${inLanguage((0,say/* say */.c)(title))}\n\n${shown.join('\n')}`;
}
function restingOf(results, inLanguage) {
    const [group] = (0,failures/* groupByReason */.H9)(results, isResting);
    if (!group)
        return '';
    const title = inLanguage((0,say/* say */.c)('summary-resting', { count: group.count }));
    return `<details><summary>${title}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
}
function groupsOf(groups, inLanguage) {
    const shown = groups.slice(0, MAX_REASONS).map(group => {
        const { reason, count, example } = group;
        const advice = inLanguage(reasonAdvice(reason));
        const message = withoutAdvice(example.message ?? '', inLanguage);
        const sentence = message
            ? (0,say/* say */.c)('summary-reason-example', { reason, count, advice, example: (0,printable/* markdownCode */.D9)(message) })
            : (0,say/* say */.c)('summary-reason', { reason, count, advice });
        const hosts = inLanguage((0,say/* say */.c)('summary-hosts', { count: group.hosts.length }));
        const list = `<details><summary>${hosts}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
        return `${inLanguage(sentence)}\n\n${list}`;
    });
    const rest = groups.slice(MAX_REASONS).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        shown.push(inLanguage((0,say/* say */.c)('summary-reasons-more', { count: rest })));
    return shown.join('\n\n');
}
/** The group already shows this advice. */
function withoutAdvice(message, inLanguage) {
    const advice = inLanguage((0,say/* say */.c)('status-hotlink-fix'));
    return message.endsWith(advice) ? message.slice(0, -advice.length).trim() : message;
}
function hostsOf({ hosts }, inLanguage) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `- ${(0,printable/* markdownCode */.D9)(host || inLanguage((0,say/* say */.c)('summary-no-host')))} × ${count}`);
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push(`- ${inLanguage((0,say/* say */.c)('summary-hosts-more', { count: rest }))}`);
    return lines.join('\n');
}


/***/ })

};
