export const id = 4020;
export const ids = [4020];
export const modules = {

/***/ 94020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listAction: () => (/* binding */ listAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16863);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90143);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);
/* harmony import */ var _jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61180);
/* harmony import */ var _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45404);
/* harmony import */ var _jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54412);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5012);
/** The list action. */













async function listAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_11__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_12__/* .openStep */ .b)(_jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_FIELDS */ .H);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .readWatcher */ .h)();
        const lists = new _output_output_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .OutputLists */ .Bc('keys', 'prefixes');
        const listing = (0,_jobs_list_list_js__WEBPACK_IMPORTED_MODULE_5__/* .listWith */ .V)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `list-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        });
        try {
            for await (const listed of listing) {
                if ((0,_jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .isPrefix */ .RW)(listed))
                    lists.add('prefixes', listed.prefix);
                else
                    lists.add('keys', listed.key);
            }
        }
        finally {
            watch.stop();
        }
        const { count, bytes, truncated, nextToken, resultsFile } = await listing;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_8__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(truncated ? 'action-found-more' : 'action-found', { count, bytes }));
        const outputs = {
            keys: lists.json('keys'),
            prefixes: lists.json('prefixes'),
            count: String(count),
            bytes: String(bytes),
            truncated: String(truncated),
            'next-token': nextToken ?? '',
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
    });
}


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Lr: () => (/* binding */ speak),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ff: () => (/* binding */ failWith),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   oH: () => (/* binding */ inLanguage),
/* harmony export */   uV: () => (/* binding */ sayLine)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4962);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22288);
/* harmony import */ var _output_failures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59950);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62131);
/** What the step says. Every line goes through `printable`: on a runner, log text is a control channel. */







/** Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000;
/** What this step speaks; English until its inputs are read. */
let language = 'en';
function speak(chosen) {
    language = chosen;
}
function inLanguage(text) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, text);
}
function sayLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, line), MAX_LINE));
}
/** Lines that are folded under one. */
function group(title, lines) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, title), MAX_LINE));
    for (const line of lines)
        sayLine(line);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
}
function warn(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** Annotations that what is noticed on the way may take of the ten; the rest is in the log. */
const MAX_NOTICES = 4;
let notices = 0;
function notice(sentence) {
    if (notices++ < MAX_NOTICES)
        warn(sentence);
    else
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-warning', { sentence }));
}
/** Ends the step as failed, with one annotation. */
function fail(thrown) {
    if (thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN && thrown.sentences.length > 1) {
        const problems = thrown.sentences.map((problem, index) => `(${index + 1}) ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, problem), MAX_LINE)}`);
        // Each is as long as a line may be.
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-problems', { count: problems.length, problems: problems.join(' ') })));
        return;
    }
    failWith(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc ? (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(thrown) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown) }));
}
/** The same, with what a report says. */
function failWith(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; one is kept for the sum. */
const MAX_ANNOTATIONS = 9;
function annotate(report) {
    const groups = (0,_output_failures_js__WEBPACK_IMPORTED_MODULE_6__/* .groupFailures */ .B)(report.results);
    const most = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES);
    for (const { count, reason, host, example } of groups.slice(0, most)) {
        const which = count === 1 ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printableUrl */ .Zq)(example.url) : groupText(count, host);
        const { message: why } = example;
        // A position may hold no URL at all.
        warn(which && why
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-failed-why', { reason, which, why })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-failed', { reason, what: which || (why ?? '') }));
    }
    const rest = groups.slice(most).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        warn((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-more-lost', { count: rest }));
}
function groupText(count, host) {
    return host ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-group-of-host', { count, host }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-group', { count });
}
function sayCounts(report) {
    const { total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs } = report;
    const seconds = (elapsedMs / 1000).toFixed(1);
    sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-counts', { total, stored, unchanged, skipped, refused, failed, bytes, seconds }));
    if (report.rewritten)
        sayLine((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-rewritten', { count: report.rewritten.length }));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOverSentence */ .$4)(report));
}


/***/ }),

/***/ 87352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ warnOfEmpty),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75576);
/* harmony import */ var _output_step_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21004);
/* harmony import */ var _output_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29881);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/** The report as step outputs and step summary. */






/** @param secrets masked values by the name of what they came in as */
function setOutputs(report, secrets) {
    const { outputs, leftEmpty } = (0,_output_step_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .stepOutputs */ .t)(report);
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
    warnOfEmpty(leftEmpty);
    warnOfMasked(outputs, secrets);
}
/** Names which lists a later step must not take for lists without items, and where they are whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)((0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .leftEmptySentence */ .iu)(leftEmpty));
}
/** GitHub drops a job output that holds a masked value, and says so only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('outputs-masked', { output, secret }));
    }
}
async function writeSummary(report, options) {
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_output_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryOf */ .Y)(report, options)).write();
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding-lines.js
var finding_lines = __webpack_require__(95393);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress.js + 1 modules
var watching_progress = __webpack_require__(28353);
// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/action/progress-sentence.js
/** How far a run is, as one line of a log. Pure. */



function progressSentence(reading) {
    const { done, total, lost, perSecond, bytes, leftMs } = reading;
    return (0,sentence/* listed */.KE)((0,say/* say */.c)('cli-done', { done, total }), ...(perSecond === undefined ? [] : [(0,say/* say */.c)('cli-rate', { rate: perSecond.toFixed(1) })]), `${(bytes / 2 ** 20).toFixed(1)} MiB`, ...(leftMs === undefined
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
        found: finding => {
            for (const line of (0,finding_lines/* findingLines */.h)(finding))
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
    (0,log/* speak */.Lr)('language' in options && options.language === 'zh' ? 'zh' : 'en');
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? cwd;
    const run = await gitHubRun(table, options, env);
    return {
        options,
        secrets,
        temp: (0,external_node_path_.join)(temp, 'persist-images'),
        surroundings: {
            ...run,
            cwd,
            // Lists and results of earlier steps lie in the latter.
            workspace: [cwd, temp],
            environment: env,
            mask: mask,
        },
    };
}


/***/ }),

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It is read once, and not faster than its reader reads: nothing is kept for a
 * second one.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // Whoever iterates gets the error there; it must not count as unhandled here.
        this.#report.promise.catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        if (this.#begun)
            throw new Error('a run is read once: iterate first, then await it for its report');
        this.#begun = true;
        try {
            for (let step = await this.#run.next();; step = await this.#run.next()) {
                if (step.done)
                    return this.#report.resolve(step.value);
                yield step.value;
            }
        }
        catch (error) {
            this.#report.reject(error);
            throw error;
        }
        finally {
            this.#report.reject(new Error('the run was left before its end'));
            await this.#run.return(undefined);
        }
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
    then(onGood, onBad) {
        if (!this.#begun)
            void this.#drain();
        return this.#report.promise.then(onGood, onBad);
    }
    catch(onBad) {
        return this.then(undefined, onBad);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report's rejection says it.
        }
    }
}


/***/ }),

/***/ 61180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);


const LIST_FIELDS = {
    ..._options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Fold keys that go on after it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The `next-token` of an earlier listing, to go on from there.',
    },
    'modified-since': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOrAge */ .ry,
        help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    },
    'if-none-found': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 23665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERY_KEY),
  N: () => (/* binding */ parseMatch)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
;// CONCATENATED MODULE: ./lib/jobs/list/nfa.js
/**
 * Accepts or refuses text in time proportional to its length, whatever the text: all ways through are followed at
 * once (Thompson's construction), where regular expressions try them one after the other.
 * Grows from left to right; a place is a number, and the last one made is where an accepted text ends.
 */
class Nfa {
    /** By which character it goes on to the place behind; undefined where it goes on without one, or ends. */
    #fits = [undefined];
    #next = [0];
    /** What each place stands for as well. */
    #alike = [[]];
    /** Where what comes next is a '/'. */
    #slashes = new Set();
    /** Where folders may follow, or none. */
    #folders = new Set();
    #choices = [];
    #end = 0;
    /** The round in which a place was last reached, so that none is followed twice. */
    #reached = [];
    /** The same, of places from where a '/' was looked for. */
    #looked = [];
    #round = 0;
    /** One character. */
    step(test) {
        const from = this.#end;
        this.#end = this.#place();
        this.#fits[from] = test;
        this.#next[from] = this.#end;
    }
    slash() {
        this.#slashes.add(this.#end);
        this.step(character => character === '/');
    }
    /** Any number of characters of any kind; at the beginning of a segment, where there are none, not even the '/' behind. */
    folders() {
        this.#folders.add(this.#end);
        this.loop(() => true);
    }
    /** Any number of characters. */
    loop(test) {
        const again = this.#placeBehind(this.#end);
        this.#fits[again] = test;
        this.#next[again] = again;
        this.#end = this.#placeBehind(again);
    }
    /** Begins the first of several ways. */
    open() {
        this.#choices.push({ start: this.#end, ends: [] });
        this.#end = this.#placeBehind(this.#end);
    }
    /** Begins another way. */
    or() {
        const choice = this.#choices.at(-1);
        if (!choice)
            return;
        choice.ends.push(this.#end);
        this.#end = this.#placeBehind(choice.start);
    }
    /** Has the ways meet. */
    close() {
        const ends = [...(this.#choices.pop()?.ends ?? []), this.#end];
        this.#end = this.#place();
        for (const end of ends)
            this.#alike[end]?.push(this.#end);
    }
    accepts(text) {
        let places = this.#reach([0], true);
        for (const character of text) {
            places = this.#reach(places.filter(place => this.#fits[place]?.(character)).map(place => this.#next[place] ?? 0), character === '/');
            if (places.length === 0)
                return false;
        }
        return places.includes(this.#end);
    }
    #place() {
        this.#next.push(0);
        this.#alike.push([]);
        return this.#fits.push(undefined) - 1;
    }
    #placeBehind(from) {
        const place = this.#place();
        this.#alike[from]?.push(place);
        return place;
    }
    /**
     * The places and all that they stand for, each once.
     * @param startsSegment whether the text is at the beginning of a segment there
     */
    #reach(places, startsSegment) {
        this.#round++;
        const reached = [];
        const waiting = [...places];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#reached[place] === this.#round)
                continue;
            this.#reached[place] = this.#round;
            reached.push(place);
            waiting.push(...(this.#alike[place] ?? []));
            if (startsSegment && this.#folders.has(place))
                waiting.push(...this.#behindSlashes(place));
        }
        return reached;
    }
    /** Where it goes on behind a '/' that comes before any other character. */
    #behindSlashes(from) {
        const behind = [];
        const waiting = [from];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#looked[place] === this.#round)
                continue;
            this.#looked[place] = this.#round;
            waiting.push(...(this.#alike[place] ?? []));
            if (this.#slashes.has(place))
                behind.push(this.#next[place] ?? 0);
        }
        return behind;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/list/glob.js
/** Globs on object keys, which anybody may have made up: no key makes matching slow. Pure. */

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` within a segment; `**` over several, which as a whole segment may be none; `[ab]`, `[a-z]`, `[!ab]`;
 * `{jpg,png}`, nested or not. Case counts, and a dot at a beginning is nothing special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const isMagic = magicMarks(tokens);
    const nfa = new Nfa();
    for (const token of tokens) {
        if (token.kind === 'mark' && !isMagic.has(token))
            nfa.step(only(token.text));
        else
            add(token, nfa);
    }
    const firstMagic = tokens.findIndex(token => token.kind !== 'literal' && (token.kind !== 'mark' || isMagic.has(token)));
    const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic);
    return { head: head.map(({ text }) => text).join(''), fits: text => nfa.accepts(text) };
}
function tokensOf(pattern) {
    return Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
        const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
        return { kind: kind, text };
    });
}
/** Braces without an end or without a comma, and commas outside of them, are characters like any other. */
function magicMarks(tokens) {
    const magic = new Set();
    const open = [];
    for (const token of tokens) {
        if (token.kind !== 'mark')
            continue;
        if (token.text === '{')
            open.push([token]);
        else if (token.text === ',')
            open.at(-1)?.push(token);
        else {
            const marks = open.pop() ?? [];
            if (marks.length > 1)
                for (const mark of [...marks, token])
                    magic.add(mark);
        }
    }
    return magic;
}
const test = character => character !== '/';
const only = (wanted) => character => character === wanted;
function add({ kind, text }, nfa) {
    switch (kind) {
        case 'literal':
            return text === '/' ? nfa.slash() : nfa.step(only(text));
        case 'one':
            return nfa.step(test);
        case 'members':
            return nfa.step(membersOf(text));
        case 'within':
            return nfa.loop(test);
        case 'anything':
            return nfa.folders();
        case 'mark':
            return text === '{' ? nfa.open() : text === ',' ? nfa.or() : nfa.close();
    }
}
/** @param text between the brackets */
function membersOf(text) {
    const isNegated = /^[!^]./su.test(text);
    const ranges = Array.from((isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu), ([, from = '', to = from]) => [pointOf(from), pointOf(to)]);
    return character => {
        const point = pointOf(character);
        const isMember = ranges.some(([from, to]) => from <= point && point <= to);
        return character !== '/' && isMember !== isNegated;
    };
}
function pointOf(character) {
    return character.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./lib/jobs/list/key-match.js




/** Keys are at most 1,023 bytes, and the time a match takes grows with the pattern. */
const MAX_PATTERN = 1000;
const EVERY_KEY = { head: '', includesReserved: false, fits: () => true };
/** @throws PersistError whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-long', { most: MAX_PATTERN }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-slashes'));
    return { ...parseGlob(pattern), includesReserved: (0,reserved_folder/* reservedFolderIn */.oI)(pattern) !== undefined };
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   d1: () => (/* binding */ listedName)
/* harmony export */ });
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23665);
/** What a store holds, one by one and page after page, as far as it is wanted. Holds one page at a time. */


/**
 * Without what is ours, unless the store's prefix or the match leads there.
 * @returns whether the store has more than was asked for
 */
async function* listObjects(store, query, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = query;
    const seesOwn = match.includesReserved || (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedFolderIn */ .oI)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of pagesOf(store, query, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .reservedFolderIn */ .oI)(listedName(one)) !== undefined)
                continue;
            if (!isPrefix(one) && !matches(one, store.prefix, query))
                continue;
            if (count === limit)
                return true;
            count++;
            yield one;
        }
        if (count === limit && !isLast)
            return true;
    }
    return false;
}
/** A page that ends within what is ours and not wanted is gone on from behind that, however much of it there is. */
async function* pagesOf(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One more than asked tells whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let behind;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { listed, isLast };
            const last = listed.at(-1);
            behind = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .afterReserved */ .xU)(last.key);
            // A store that begins elsewhere than it is told to would give the same page for ever.
            if (behind === startAfter)
                behind = undefined;
            if (behind !== undefined)
                break;
        }
        if (behind === undefined)
            return;
        startAfter = behind;
    }
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function listedName(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Objects and prefixes as one, by the bytes of their names. */
function inOrder({ objects, prefixes }) {
    if (prefixes.length === 0)
        return objects;
    const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
        listed,
        name: Buffer.from(listedName(listed)),
    }));
    return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed);
}
function matches(object, prefix, { match, modifiedSince }) {
    if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince))
        return false;
    return match.fits(object.key.slice(prefix.length));
}


/***/ }),

/***/ 45404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ listWith)
});

// UNUSED EXPORTS: list

// EXTERNAL MODULE: ./lib/base/concurrency/lazy-run.js
var lazy_run = __webpack_require__(47759);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 35 modules
var stores_open = __webpack_require__(80806);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var options_context = __webpack_require__(26821);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
;// CONCATENATED MODULE: ./lib/jobs/list/continuation-token.js
/**
 * What a listing that stopped at its limit gives to be gone on with: the last name it gave. Stores' own tokens mark
 * the ends of pages, and a limit or a filter ends in the middle of one.
 */


/** @param last the last key, or common prefix, that was given */
function makeToken(last) {
    return Buffer.from(last).toString('base64url');
}
/** @throws PersistError whose message completes "continuation-token …" */
function readToken(token) {
    const last = Buffer.from(token, 'base64url').toString();
    if (last === '' || makeToken(last) !== token)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('token-unknown'));
    return last;
}

// EXTERNAL MODULE: ./lib/jobs/list/fields.js
var fields = __webpack_require__(61180);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/jobs/list/none-found.js
var none_found = __webpack_require__(36186);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 18 modules
var store_settings = __webpack_require__(84359);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js + 2 modules
var key_match = __webpack_require__(23665);
;// CONCATENATED MODULE: ./lib/jobs/list/settings.js
/** What was asked of a listing, judged as a whole before the first request. */





/** @throws SettingsError with every problem that can be found without a request */
function makeListSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(fields/* LIST_FIELDS */.H, given, ({ source: uri }) => ({ name: 'source', uri, mayWrite: false }), environment, info);
    const { match: pattern, delimiter, limit, startAfter, continuationToken: token } = options;
    const match = pattern ? problems.attempt(() => (0,key_match/* parseMatch */.N)(pattern), named('match', pattern)) : key_match/* EVERY_KEY */.Q;
    const resumed = token
        ? problems.attempt(() => readToken(token), named('continuation-token', token))
        : undefined;
    problems.refuse();
    const { settings, notices } = store;
    return {
        store: settings,
        query: {
            match: match ?? key_match/* EVERY_KEY */.Q,
            delimiter,
            limit,
            after: later(startAfter, resumed),
            modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, environment.clock.now()),
        },
        ifNoneFound: options.ifNoneFound,
        resultsFile: options.resultsFile,
        notices,
    };
}
function named(name, value) {
    return `${name} ${(0,quote/* quote */.hD)(value)}`;
}
/** Whichever sorts further on. */
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b;
}
function dateOf(moment, now) {
    return 'at' in moment ? moment.at : new Date(now - moment.ageMs);
}

;// CONCATENATED MODULE: ./lib/jobs/list/list.js
/**
 * Lists what is in a store: page after page in the order of the keys' bytes, one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */













/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Nothing is asked before that. Logs nothing, touches no `process`.
 * @throws SettingsError with every problem of what was asked; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { list } from 'persist-images'
 *
 * const listing = list({ source: 'oss://my-bucket/memes/', region: 'cn-beijing', match: '2026-*', limit: 1000 })
 * for await (const listed of listing) if ('key' in listed) console.log(listed.key, listed.size)
 * const { truncated, nextToken } = await listing
 * if (truncated) console.log('go on with', nextToken)
 * ```
 */
function list(options) {
    return listWith({}, options);
}
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
function listWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runList(options, surroundings));
}
async function* runList(options, surroundings) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* LIST_FIELDS */.H, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makeListSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const file = await (0,results_file/* openResults */.Bm)(settings.resultsFile, context.cwd);
    let store;
    let count = 0;
    let bytes = 0;
    let last = '';
    let truncated = false;
    try {
        store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
        const walk = (0,list_objects/* listObjects */.L)(store, settings.query, signal);
        for (let step = await walk.next();; step = await walk.next()) {
            if (step.done) {
                truncated = step.value;
                break;
            }
            const listed = step.value;
            count++;
            last = (0,list_objects/* listedName */.d1)(listed);
            if (!(0,list_objects/* isPrefix */.RW)(listed)) {
                bytes += listed.size;
                await file?.write(listed);
            }
            watch.reached(count, bytes);
            yield listed;
        }
        await file?.end();
    }
    catch (error) {
        throw signal.aborted ? cancelled(error) : error;
    }
    finally {
        await Promise.all([file?.close(), store?.close()]);
    }
    if (count === 0)
        (0,none_found/* reportNoneFound */.R)(settings.ifNoneFound, watch);
    const nextToken = truncated ? makeToken(last) : undefined;
    return { count, bytes, truncated, nextToken, resultsFile: file?.path };
}
function cancelled(cause) {
    return new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('list-cancelled'), { cause });
}


/***/ }),

/***/ 36186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportNoneFound)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);


/** @throws PersistError `none-found` where that was asked for: right settings, that name what is not there */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found'));
}


/***/ }),

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Where objects come from, for listing and downloading. */




const SOURCE = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-source');
const SOURCE_FIELDS = {
    source: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)('en', SOURCE),
        asks: SOURCE,
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
};


/***/ })

};
