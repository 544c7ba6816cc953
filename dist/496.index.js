export const id = 496;
export const ids = [496];
export const modules = {

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ sayCounts),
/* harmony export */   IU: () => (/* binding */ debugLine),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Lr: () => (/* binding */ speak),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   Zx: () => (/* binding */ LINE_TEXT),
/* harmony export */   _o: () => (/* binding */ isDebug),
/* harmony export */   fI: () => (/* binding */ problemText),
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
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22288);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52734);
/* harmony import */ var _output_dry_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85700);
/* harmony import */ var _output_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42049);
/* harmony import */ var _output_messages_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23482);
/* harmony import */ var _output_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62131);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83987);
/** Prints to the log of the step. Every line goes through `printable`: a runner obeys commands in log text. */













/** Characters. Our own sentences may be longer than one untrusted item in them. */
const MAX_LINE = 2000;
/** Characters of a path: PATH_MAX of Linux. */
const MAX_PATH = 4096;
/** The language of this step; English until its inputs are read. */
let language = 'en';
/** Options that an error may name, of which this step has no input. */
let beyondInputs = [];
function speak(chosen, beyond = []) {
    language = chosen;
    beyondInputs = beyond;
}
/** Adds to a problem of the settings which of the options that it names go into `config`. */
function problemText(problem) {
    const text = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, problem);
    // A sentence about a config has said so.
    if (/\bconfig\b/.test(text))
        return text;
    return beyondInputs.reduce((said, name) => {
        // A name of one word may be a word of the sentence, unless a value follows.
        const value = `(?:: [\\w-]+)${name.includes('-') ? '?' : ''}`;
        const named = new RegExp(`(?<![\\w-])${name}(?![\\w-])${value}`);
        return said.replace(named, option => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('option-in-config', { option })));
    }, text);
}
function inLanguage(text) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, text);
}
function sayLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, line), MAX_LINE));
}
/** Makes foreign text safe for a line that `debugLine` prints. */
const LINE_TEXT = {
    get language() {
        return language;
    },
    text: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$,
    name: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$,
    url: _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printableUrl */ .Zq,
};
/** Whether the run was started with debug logging. */
const { /* isDebug */ "_o": isDebug } = _actions_core__WEBPACK_IMPORTED_MODULE_1__;
/** Prints a line that shows only with debug logging. Its parts must come from `LINE_TEXT`. */
function debugLine(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(line, MAX_LINE));
}
/** @param place where GitHub is to show it */
function warn(sentence, place) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, sentence), MAX_LINE), shownAt(place));
}
/** A path of the repository as it is: any other would be shown nowhere. */
function shownAt(place) {
    if (!place || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(place.file) || (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(place.file, MAX_PATH) !== place.file)
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
        sayLine((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-warning', { sentence }));
}
/** Ends the step as failed, with one annotation. */
function fail(thrown) {
    if (!(thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN))
        return failWith((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)((0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_4__/* .asPersistError */ .B)(thrown, 'options')));
    const [first = '', ...more] = (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_3__/* .firstProblems */ .f)(thrown.sentences).map(problem => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(problemText(problem), MAX_LINE));
    if (more.length === 0)
        return _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1(first);
    const problems = [first, ...more].map((problem, index) => `(${index + 1}) ${problem}`).join(' ');
    // Each problem may have the full length of a line.
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-problems', { problems })));
}
/** Ends the step as failed, with this sentence. */
function failWith(sentence) {
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, sentence), MAX_LINE));
}
/** GitHub shows ten annotations of a kind; the tenth is for the sum of the others. */
const MAX_ANNOTATIONS = 9;
function annotate(report, lost) {
    const most = report.failure === undefined && (0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .mostLost */ .C_)(report);
    if (most)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(language, most), MAX_LINE));
    const groups = lost.sorted();
    const free = MAX_ANNOTATIONS - Math.min(notices, MAX_NOTICES);
    for (const { count, reason, host, example } of groups.slice(0, free)) {
        const which = count === 1 ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_12__/* .printableUrl */ .Zq)(example.url) : groupText(count, host);
        const { message: why } = example;
        // A position may have no URL at all.
        warn(which && why ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-failed-why', { reason, which, why }) : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_5__/* .faultAt */ .ux)(reason, which || (why ?? '')), lineOf(example));
    }
    const rest = groups.slice(free).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        warn((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-more-lost', { count: rest }));
}
function lineOf({ listedAt }) {
    return listedAt?.line === undefined || !('file' in listedAt)
        ? undefined
        : { file: listedAt.file, line: listedAt.line };
}
function groupText(count, host) {
    return host ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-group-of-host', { count, host }) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-group', { count });
}
function sayCounts(report, limit) {
    const { bytes, elapsedMs, dryRun } = report;
    const values = { counts: (0,_output_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .countsSentence */ .KS)(report), bytes, seconds: (elapsedMs / 1000).toFixed(1) };
    if (dryRun)
        for (const line of (0,_output_dry_run_js__WEBPACK_IMPORTED_MODULE_7__/* .dryRunLines */ .Q)(dryRun, report))
            sayLine(line);
    else
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .closingSentence */ .PN)((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .withLimit */ .Ko)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-counts', values), limit), report));
    if (report.rewritten && !dryRun)
        sayLine((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .c)('action-rewritten', { count: report.rewritten.length }));
    if (report.failedLists.length > 0)
        sayLine((0,_output_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('lists-unread', { count: report.failedLists.length }));
    if (report.overlooked.count > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .overlookedSentence */ .as)(report.overlooked));
    if (report.missing > 0)
        sayLine((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .missingSentence */ .UI)(report));
    if (report.left > 0)
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_10__/* .leftOverSentence */ .$4)(report));
}


/***/ }),

/***/ 83987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/action/messages/en.js
/** What only the actions say: outputs, counts, annotations. */
const ENGLISH = {
    'action-progress': 'persist-images: {progress}',
    'action-images': 'persist-images: {count} {count|image|images} new or not kept, one a line',
    'action-images-more': 'and {count} more; the results file lists them all',
    'action-rewritten': 'persist-images: {count} {count|list|lists} rewritten',
    'action-warning': 'warning: {sentence}',
    'action-problems': 'these settings need a change: {problems}',
    'action-failed-why': '{reason}: {which}. {why}',
    'action-group': '{count} {count|image|images}',
    'action-group-of-host': '{count} {count|image|images} of {host}',
    'action-more-lost': 'and {count} more {count|image is|images are} not in the store; the results file lists them all',
    'action-counts': 'persist-images: {counts}; {bytes} bytes written in {seconds} s',
    'action-downloaded': 'persist-images: {total} objects: {downloaded} downloaded, {unchanged} unchanged, {refused} refused, {failed} failed; {bytes} bytes written',
    'action-more-objects': 'and {count} more {count|object is|objects are} missing; the results file lists them all',
    'action-found': 'persist-images: {count} found, {bytes} bytes',
    'action-found-more': 'persist-images: {count} found, {bytes} bytes; there is more',
    'outputs-disk-full': 'the disk is full ({cause}), so these outputs are empty: {outputs}. The images are not affected. Free some space before this step.',
    'outputs-masked': 'the output {output} holds the value of {secret}, which is masked: GitHub drops such outputs between jobs. Keep bucket, prefix and domain in variables (vars.), not in secrets.',
    'input-repairs': '{names}: no input of check, which puts nothing back; docs/check.md has the ways back from a copy and from the origin',
    'option-in-config': '{option} (in config)',
    'input-none': '{name} is not an input: options beyond the inputs go into config',
    'download-nothing-named': 'keys, keys-file or match is needed and all three are empty; for everything below source set match to **',
};

;// CONCATENATED MODULE: ./lib/action/messages/zh.js
const CHINESE = {
    'action-progress': 'persist-images：{progress}',
    'action-images': 'persist-images：新增或未能保存的图片 {count} 张，每行一张',
    'action-images-more': '另有 {count} 张，完整列表见结果文件',
    'action-rewritten': 'persist-images：已改写 {count} 个列表',
    'action-warning': '警告：{sentence}',
    'action-problems': '以下设置需要修改：{problems}',
    'action-failed-why': '{reason}：{which} （{why}）',
    'action-group': '{count} 张图片',
    'action-group-of-host': '{host} 的 {count} 张图片',
    'action-more-lost': '另有 {count} 张图片没有存入，完整列表见结果文件',
    'action-counts': 'persist-images：{counts}；写入 {bytes} 字节，用时 {seconds} 秒',
    'action-downloaded': 'persist-images：共 {total} 个对象：下载 {downloaded}，已有 {unchanged}，拒绝 {refused}，失败 {failed}；写入 {bytes} 字节',
    'action-more-objects': '另有 {count} 个对象没有下载，完整列表见结果文件',
    'action-found': 'persist-images：找到 {count} 个，共 {bytes} 字节',
    'action-found-more': 'persist-images：找到 {count} 个，共 {bytes} 字节；后面还有',
    'outputs-disk-full': '磁盘已满（{cause}），以下输出为空：{outputs}。图片不受影响。请在此步骤之前腾出空间。',
    'outputs-masked': '输出 {output} 中含有 {secret} 的值，而该值会被隐藏：GitHub 不会把这样的输出传给其他 job。请把 Bucket、前缀和域名放在变量（vars.）中，不要放在 secrets 中。',
    'input-repairs': '{names}：check 没有这样的输入，它不补回任何东西；如何从副本或图片站补回，见 docs/check.zh-CN.md',
    'option-in-config': '{option}（写在 config 里）',
    'input-none': '{name} 不是输入：输入以外的选项写在 config 里',
    'download-nothing-named': 'keys、keys-file、match 三者都为空，需要设置其中之一；如需 source 下的全部对象，请把 match 设为 **',
};

;// CONCATENATED MODULE: ./lib/action/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


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
/* harmony import */ var _output_output_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75576);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83987);
/** Writes step outputs and step summaries. */







/** @param secrets masked values by the name of their input or variable */
function setOutputs({ outputs, leftEmpty }, secrets) {
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
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .failWith */ .ff)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('outputs-disk-full', { outputs: names.join(', '), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
            return;
        }
    }
}
/** Warns which lists were left empty for their length, and which files have them whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)((0,_output_output_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .leftEmptySentence */ .iu)(leftEmpty));
}
/** GitHub drops a job output that contains a masked value, and reports that only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .warn */ .R8)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('outputs-masked', { output, secret }));
    }
}
/** An older or foreign runner has no summary file. The log has the counts. */
async function writeSummary(text) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z
        .addRaw(text)
        .write()
        .catch(() => { });
}


/***/ }),

/***/ 64151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ logPrinter),
/* harmony export */   X: () => (/* binding */ followed)
/* harmony export */ });
/* harmony import */ var _jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46075);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2988);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83987);
/** Prints how far a long run is, now and then. */



/** Time between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000;
/** The log of a step; its progress lines end with `stop`. */
function logPrinter() {
    let timer;
    return {
        notice: _log_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm,
        info: _log_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLine */ .uV,
        show: sentence => {
            timer ??= setInterval(() => (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .sayLine */ .uV)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('action-progress', { progress: sentence() })), PROGRESS_MS).unref();
        },
        stop: () => clearInterval(timer),
    };
}
/** Follows a job to its end: its items, and how far it is. */
async function followed(begin, each) {
    const printer = logPrinter();
    const run = begin((0,_jobs_persist_watching_printer_js__WEBPACK_IMPORTED_MODULE_0__/* .readWatcher */ .h)(printer));
    try {
        for await (const item of run)
            each(item);
    }
    finally {
        printer.stop();
    }
    return await run;
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91006);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2988);
/** Runs a step: one try/catch, one setFailed, signals, and an end. */


/** The process ends at most this long after its last line was read, milliseconds. */
const EXIT_MS = 500;
async function runAction(work) {
    (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseChunks */ .IP)();
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

/***/ 52023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/process/thread-time.js
var thread_time = __webpack_require__(3301);
// EXTERNAL MODULE: ./lib/jobs/config/fork.js
var fork = __webpack_require__(50195);
// EXTERNAL MODULE: ./lib/jobs/config/with-config.js + 1 modules
var with_config = __webpack_require__(91917);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/config/config-fields.js
var config_fields = __webpack_require__(26175);
// EXTERNAL MODULE: ./lib/jobs/options/option-instead.js
var option_instead = __webpack_require__(62463);
// EXTERNAL MODULE: ./lib/action/messages/say.js + 2 modules
var say = __webpack_require__(83987);
;// CONCATENATED MODULE: ./lib/action/inputs.js
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
        ...['source', 'documents', ...STORE, ...LOGIN, 'depth', 'accept-missing', 'key', 'manifest-at'],
        ...['concurrency', 'fail-on', 'results-file', 'damaged-file', ...SHARED],
    ],
};
/** Inputs of a check that fetched images and put them back. */
const GONE_OF_CHECK = ['repair', 'repair-from', 'headers', ...REQUESTS];
/** The fields of an action's inputs, in their order. */
function inputsOf(table, names) {
    const fields = { ...table, ...config_fields/* CONFIG_FIELDS */.n };
    return Object.fromEntries(names.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])));
}
/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @returns a sentence for each that is an option, or is what another action calls one
 */
function wrongInputs(table, inputs, action) {
    const isSet = (name) => !(name in inputs) && (0,core/* getInput */.V4)(name) !== '';
    const names = [...Object.keys(table), ...option_instead/* NO_OPTIONS */.l].filter(isSet);
    const repairing = action === 'check' ? GONE_OF_CHECK.filter(isSet) : [];
    return [
        ...names.map(name => (0,option_instead/* optionInstead */.y)(name, each => each) ?? (0,say/* say */.c)('input-none', { name })),
        ...(repairing.length > 0 ? [(0,say/* say */.c)('input-repairs', { names: (0,sentence/* listed */.KE)(...repairing) })] : []),
    ];
}

// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
;// CONCATENATED MODULE: ./lib/action/step.js
/** Opens a step: its inputs, its folders and the facts of its run. */














/** Reads the inputs, and masks the secrets among them and in the environment. */
function readInputs(inputs, env) {
    const given = {};
    const secrets = new Map();
    for (const [name, { secret }] of Object.entries(inputs)) {
        // Secrets stay untrimmed, so that blanks around a pasted key get a notice.
        const value = (0,core/* getInput */.V4)(name, { trimWhitespace: !secret });
        if (value === '')
            continue;
        given[(0,field/* camelCase */.xQ)(name)] = value;
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
    return { given, secrets };
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
/** Loads the context of `@actions/github` only for options that need its facts: loading it takes time in each step. */
async function gitHubRun({ key, roleArn }, env) {
    const isForkPullRequest = (await (0,fork/* forkEvent */.l)(env)) === 'pull_request' || undefined;
    // The manifest's segments have the run's id in their names.
    if (!key?.includes('{run.id') && !roleArn)
        return (0,defined/* defined */.s)({ runId: env.GITHUB_RUN_ID, isForkPullRequest });
    const { context } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const { owner, repo } = context.repo;
    return (0,defined/* defined */.s)({ runId: String(context.runId), repository: `${owner}/${repo}`, isForkPullRequest });
}
async function openStep(table, action) {
    const { env } = process;
    const cwd = env.GITHUB_WORKSPACE ?? process.cwd();
    const temp = env.RUNNER_TEMP ?? cwd;
    const inputs = inputsOf(table, INPUTS[action]);
    const { given, secrets } = readInputs(inputs, env);
    const surroundings = { cwd, workspace: cwd, environment: env };
    const { options, fromFile, lines, problems } = await (0,with_config/* withConfig */.N)(table, given, surroundings);
    for (const [name, { secretsIn }] of Object.entries(table))
        for (const text of secretsIn?.(options[(0,field/* camelCase */.xQ)(name)] ?? '') ?? [])
            mask(text);
    const beyond = Object.keys(table).filter(name => !(name in inputs || (0,field/* camelCase */.xQ)(name) in options));
    (0,log/* speak */.Lr)((0,context/* askedLanguage */.fx)(options), beyond);
    for (const line of lines)
        (0,log/* sayLine */.uV)(line);
    const wrong = [...wrongInputs(table, inputs, action), ...problems];
    if (wrong.length > 0)
        throw new errors/* SettingsError */.GN(wrong);
    return {
        options: options,
        secrets,
        temp: await (0,make_directory/* ownFolder */.v)((0,external_node_path_.join)(temp, 'persist-images')),
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
            cpuTime: thread_time/* threadTime */.U,
        },
    };
}


/***/ }),

/***/ 85700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dryRunLines),
/* harmony export */   u: () => (/* binding */ plannedHosts)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42049);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23482);
/** What a run would do, from the results of a dry run: counted by host, and in sentences. Pure. */



const KINDS = ['new', 'known', 'failedBefore', 'refused'];
/** Groups that a dry run counts by host. */
const KIND_OF = {
    dryRun: 'new',
    new: 'known',
    known: 'known',
    failedBefore: 'failedBefore',
    accepted: 'failedBefore',
    missing: 'failedBefore',
    notKept: 'refused',
};
const none = () => ({ new: 0, known: 0, failedBefore: 0, refused: 0 });
/** Counts what a dry run has found, at its end. */
function plannedHosts(results) {
    const hosts = new Map();
    for (const result of results) {
        const kind = KIND_OF[(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupOf */ .F8)(result, false)];
        if (!kind)
            continue;
        const host = URL.parse(result.url)?.host ?? '';
        const planned = hosts.get(host) ?? none();
        hosts.set(host, planned);
        planned[kind]++;
    }
    const sum = (planned) => KINDS.reduce((total, kind) => total + planned[kind], 0);
    return Array.from(hosts, ([host, planned]) => ({ host, ...planned })).sort((a, b) => sum(b) - sum(a));
}
/** Hosts that are named. */
const MAX_HOSTS = 20;
/** @returns one sentence about all positions, and one for each host */
function dryRunLines(hosts, run, shown = text => text) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(planned => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(planned.host ? shown(planned.host) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('summary-no-host'), countsIn(planned)));
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('summary-hosts-more', { count: rest }));
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('dry-run-total', { counts: (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countsSentence */ .KS)(run, shown) }), ...lines];
}
function countsIn(planned) {
    const counts = KINDS.filter(kind => planned[kind] > 0);
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...counts.map(kind => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(`dry-run-${kind}`, { count: planned[kind] })));
}


/***/ }),

/***/ 42049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   ir: () => (/* binding */ noGroups)
/* harmony export */ });
/* unused harmony export GROUPS */
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23482);


/** In the order in which a sentence names them. */
const GROUPS = [
    'dryRun',
    'new',
    'known',
    'notKept',
    'excluded',
    'withoutUrl',
    'accepted',
    'putBack',
    'expired',
    'deadline',
    'maxNew',
    'cancelled',
    'hostPaused',
    'missing',
    'failedBefore',
];
const noGroups = () => Object.fromEntries(GROUPS.map(group => [group, 0]));
/** @param isRequested whether this run requested an image that it did not store */
function groupOf(result, isRequested) {
    const { outcome, reason, missingKey } = result;
    if (reason === undefined)
        return result.new ? 'new' : outcome === 'stored' ? 'putBack' : 'known';
    const unkept = missingKey === undefined ? 'notKept' : 'missing';
    if (isStatus(reason))
        return unkept;
    switch (reason) {
        case 'excluded':
        case 'accepted':
        case 'cancelled':
        case 'missing':
            return reason;
        case 'no-url':
            return 'withoutUrl';
        case 'url-expired':
            return 'expired';
        case 'max-new':
            return 'maxNew';
        case 'host-paused':
            return 'hostPaused';
        case 'dry-run':
            return 'dryRun';
        case 'deadline':
            // The deadline of an attempt makes a failure; the deadline of the run leaves the image for the next one.
            return outcome === 'skipped' ? 'deadline' : unkept;
        case 'failed-before':
            return missingKey === undefined && !isRequested ? 'failedBefore' : unkept;
        case 'options-invalid':
        case 'url-invalid':
        case 'bytes-invalid':
        case 'bytes-differ':
        case 'scheme-not-allowed':
        case 'url-credentials':
        case 'url-too-long':
        case 'port-not-allowed':
        case 'address-refused':
        case 'key-invalid':
        case 'path-refused':
        case 'dns-failed':
        case 'connect-failed':
        case 'connect-timeout':
        case 'tls-failed':
        case 'headers-timeout':
        case 'headers-too-large':
        case 'stalled':
        case 'too-slow':
        case 'truncated':
        case 'too-large':
        case 'too-many-redirects':
        case 'redirect-invalid':
        case 'throttled':
        case 'encoding-invalid':
        case 'protocol-error':
        case 'empty':
        case 'too-small':
        case 'html-instead':
        case 'not-an-image':
        case 'type-not-allowed':
        case 'placeholder':
        case 'opted-out':
        case 'image-incomplete':
        case 'store-auth':
        case 'store-denied':
        case 'store-bucket':
        case 'store-endpoint':
        case 'store-clock':
        case 'store-throttled':
        case 'store-unavailable':
        case 'store-integrity':
        case 'manifest-version':
        case 'key-collision':
        case 'none-found':
        case 'id-conflict':
        case 'disk-full':
        case 'machine-fault':
        case 'unexpected':
            return unkept;
    }
}
function isStatus(reason) {
    return reason.startsWith('http-');
}
/**
 * How many URLs came to what: names every group that is not empty.
 * @param shown makes untrusted text safe
 */
function countsSentence(run, shown = text => text) {
    const { total, positions, groups, excluded, cut } = run;
    const named = GROUPS.filter(group => groups[group] > 0 || (group === 'excluded' && excluded !== undefined)).map(group => groupText(group, run, shown));
    const counts = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-counts', {
        total,
        counts: named.length > 0 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...named) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('nothing-to-do'),
    });
    return cut ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-counts-cut', { counts, count: positions }) : counts;
}
function groupText(group, { groups, newKeys, lacking, stopped }, shown) {
    const count = groups[group];
    if (group === 'new' && newKeys.length !== count)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('group-new-keys', { count, keys: newKeys.length });
    if (group === 'withoutUrl' && lacking.count > 0)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('group-withoutMember', { count, lacking: lacking.count, member: shown(lacking.member) });
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(group === 'cancelled' && stopped ? 'group-stopped' : `group-${group}`, { count });
}


/***/ }),

/***/ 75576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   bC: () => (/* binding */ StepOutputs),
/* harmony export */   iu: () => (/* binding */ leftEmptySentence)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23482);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/** Lists for later steps, as JSON. A list that is too long becomes empty; the others stay whole. Pure. */



/**
 * Bytes of one list. A step passes a list to a program in an environment string, which on Linux holds 131,072 bytes
 * with its name (MAX_ARG_STRLEN of execve(2)). All outputs of a job hold 1 MB, counted in UTF-16.
 */
const MAX_OUTPUT_BYTES = 81_920;
/** Names the lists that were left empty, and the file to read in their place. */
function leftEmptySentence(leftEmpty) {
    const lists = leftEmpty.map(({ name, count }) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('outputs-list-count', { name, count }));
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('outputs-left-empty', { most: MAX_OUTPUT_BYTES, lists: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...lists) });
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
/** Makes the outputs of a step from its results, in input order, and its report. Pure. */
class StepOutputs {
    #lists = new OutputLists('keys', 'rewritten');
    #next = 0;
    add({ position, key }) {
        this.#fillTo(position);
        this.#next++;
        this.#lists.add('keys', key ?? null);
    }
    /** @returns the outputs by name, and the lists that were too long, for a warning */
    end(report) {
        const lists = this.#lists;
        this.#fillTo(report.positions);
        for (const file of report.rewritten ?? [])
            lists.add('rewritten', file);
        const outputs = {
            keys: lists.json('keys'),
            changed: String(report.newKeys.length > 0),
            complete: String(report.complete),
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
    /** Positions of other shards have no result. */
    #fillTo(position) {
        for (; this.#next < position; this.#next++)
            this.#lists.add('keys', null);
    }
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   C_: () => (/* binding */ mostLost),
/* harmony export */   PN: () => (/* binding */ closingSentence),
/* harmony export */   UI: () => (/* binding */ missingSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23482);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */





/** What is to be said first where more than half of what was requested or refused was not kept. */
function mostLost({ tried, failed, refused, dryRun, }) {
    const lost = failed + refused;
    return !dryRun && tried > 1 && lost * 2 > tried ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-most-lost', { lost, tried }) : undefined;
}
/** The closing line after what is to be said first. */
function closingSentence(line, report) {
    const first = mostLost(report);
    return first ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-most-lost-counts', { first, counts: line }) : line;
}
/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function missingSentence({ missing, total }) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-objects-missing', { missing, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('overlooked', { count, places: (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .andMore */ .v)(lines, count - places.length) });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const { requests, tally, mayBeComplete, hasExclude, ...others } = end;
    const { counts, groups, knownFailures, requested } = tally;
    const { excluded, withoutUrl, cancelled: notTried } = groups;
    // A signal after the last image did not cancel anything.
    const ending = { ...others, cancelled: end.cancelled && (notTried > 0 || end.cut) };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = groups.deadline + groups.maxNew + (ending.cancelled ? notTried : 0);
    const total = counts.total - withoutUrl - excluded;
    // A list that was cut has at least one image more.
    const undecided = left + groups.hostPaused + groups.dryRun + Number(end.cut);
    const failure = failureOf({ ...counts, total, undecided, notTried }, failOn, ending, ledger.language, problems);
    const isAllKept = counts.stored + counts.unchanged === total && !ledger.hasDamaged;
    let newKeys;
    return {
        ...counts,
        groups,
        groupOf: result => ledger.groupAt(result.position, result),
        dryRun: undefined,
        ...ending,
        positions: ledger.positions().length,
        // The requests of the end mark come after the report.
        get requests() {
            return requests.read();
        },
        left,
        withoutUrl,
        excluded: hasExclude ? excluded : undefined,
        tried: counts.stored + counts.failed + counts.refused + requested,
        knownFailures,
        bytes: ledger.bytesStored,
        missing: ledger.missing,
        restored: ledger.restored,
        otherSizes: ledger.otherSizes && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.otherSizes),
        suspects: ledger.suspects,
        manifestProblem: ledger.manifestProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.manifestProblem),
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= [...ledger.newKeys];
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure,
        complete: mayBeComplete && !end.cut && failure === undefined && isAllKept,
    };
}
function failureOf(counts, failOn, { stopped, cancelled, failedLists }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled && counts.notTried > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    if (cancelled && failedLists.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('lists-unread', { count: failedLists.length }));
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-cut'));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of missing images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, what = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-failed', { count: lost, total })) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-lost-and-failed', { lost: what, rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'any')
        return lost > 0 ? failed('any') : undefined;
    const rule = failOn === 'all' ? failOn : `${failOn.percent}%`;
    // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
    const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
    if (isNothingKept)
        return failed(rule, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('run-nothing-kept', { total }));
    return failOn !== 'all' && lost * 100 > failOn.percent * total ? failed(rule) : undefined;
}


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65180);


const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'];
function resultOf(index, position, outcome) {
    const { url, listedAt, fields } = position;
    // A refused URL may hold a password, which must not reach files and outputs.
    const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserinfo */ .Q3)(url) : (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDataUri */ .IR)(url);
    return { position: index, url: shown, ...outcome, ...(listedAt && { listedAt }), ...(fields && { fields }) };
}
/** Also finds userinfo in text that is not a URL: between a colon or slashes and the end of the host. */
function hasUserinfo(text) {
    const url = URL.parse(text);
    return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text);
}
/** Formats bytes in a readable unit. Pure. */
function sizeText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const kibibytes = bytes / 1024;
    return kibibytes < 1024 ? `${kibibytes.toFixed(0)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}


/***/ })

};
