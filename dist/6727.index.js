export const id = 6727;
export const ids = [6727];
export const modules = {

/***/ 99962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ImageLines: () => (/* binding */ ImageLines),
  persistAction: () => (/* binding */ persistAction)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js + 2 modules
var persist_fields = __webpack_require__(52080);
// EXTERNAL MODULE: ./lib/jobs/persist/persist.js + 28 modules
var persist = __webpack_require__(22421);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/printer.js + 1 modules
var watching_printer = __webpack_require__(46075);
// EXTERNAL MODULE: ./lib/output/failures.js
var failures = __webpack_require__(59950);
// EXTERNAL MODULE: ./lib/output/output-lists.js
var output_lists = __webpack_require__(75576);
// EXTERNAL MODULE: ./lib/output/result-line.js
var result_line = __webpack_require__(13419);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/and-more.js
var and_more = __webpack_require__(93261);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
// EXTERNAL MODULE: ./lib/origin/messages/say.js + 2 modules
var say = __webpack_require__(44075);
// EXTERNAL MODULE: ./lib/output/dry-run.js
var dry_run = __webpack_require__(85700);
// EXTERNAL MODULE: ./lib/output/foreign-images.js
var foreign_images = __webpack_require__(85732);
// EXTERNAL MODULE: ./lib/output/groups.js
var groups = __webpack_require__(42049);
// EXTERNAL MODULE: ./lib/output/messages/say.js + 1 modules
var messages_say = __webpack_require__(23482);
// EXTERNAL MODULE: ./lib/output/messages/en.js
var en = __webpack_require__(74135);
;// CONCATENATED MODULE: ./lib/output/reasons.js
/** Maps the reason of a result to its sentence. Reasons are stable words; several share a sentence. */


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
/** Returns what a reason means and what to do, for a whole group of images. */
function reasonAdvice(reason) {
    const own = `reason-${reason}`;
    if (own in en/* ENGLISH */.V)
        return (0,messages_say/* say */.c)(own);
    const shared = SHARED[reason];
    if (shared)
        return (0,messages_say/* say */.c)(shared);
    if (reason.startsWith('store-'))
        return (0,messages_say/* say */.c)('reason-store');
    if (/^http-4\d\d$/.test(reason))
        return (0,messages_say/* say */.c)('reason-http-4xx');
    if (/^http-5\d\d$/.test(reason))
        return (0,messages_say/* say */.c)('reason-http-5xx');
    return (0,messages_say/* say */.c)('reason-other');
}

// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/summary.js
/**
 * Makes the step summary in GitHub's Markdown: one sentence on the run, the reasons for missing images, and the new
 * images. Untrusted text appears only as `markdownCode`, or encoded in an attribute. Pure.
 */














/**
 * GitHub refuses a whole summary above 1 MiB. An item of untrusted text has at most 300 characters of at most six
 * encoded bytes: these limits keep a summary under half of that.
 */
const MAX_IMAGES = 50;
const MAX_REASONS = 20;
const MAX_HOSTS = 10;
const MAX_LISTS = 20;
/** Limit of lists, and of places in lists. */
const MAX_LISTED = 50;
/** A URL may have 8,192 characters; a longer URL than this gets no picture. */
const MAX_ADDRESS = 1000;
/** Characters of a sentence that names up to three files. */
const MAX_PROBLEM = 2000;
/** Pixels. GitHub scales larger pictures down and shows them side by side. */
const THUMBNAIL_HEIGHT = 96;
/** Groups whose images are shown by reason and host, with advice. */
const PARTS = { notKept: 'summary-not-kept', missing: 'summary-missing' };
/** Groups whose images are counted by host; each has one reason. */
const DETAILS = {
    failedBefore: 'summary-failed-before',
    accepted: 'summary-accepted',
    expired: 'summary-expired',
    hostPaused: 'summary-host-paused',
};
/** Makes the summary of a run from its results, in input order, and its report. */
class Summary {
    #report;
    #options;
    /** The groups that have a part of their own. */
    #parts = new Map();
    #pictures = new Pictures();
    #foreign = new foreign_images/* ForeignImages */.D();
    constructor(report, options) {
        this.#report = report;
        this.#options = options;
    }
    add(result) {
        const group = this.#report.groupOf(result);
        if (group in PARTS || group in DETAILS)
            this.#partOf(group).add(result);
        if (this.#options.isPublic)
            this.#pictures.add(result);
        if (this.#report.rewritten && !this.#report.dryRun)
            this.#foreign.add(result);
    }
    text() {
        const report = this.#report;
        const { language, destination } = this.#options;
        const inLanguage = (text) => (0,base_sentence/* textIn */.r7)(language, text);
        // A refusal of the store concerns every image, so the summary has only its cause and fix.
        if (report.stopped) {
            const cause = (0,printable/* markdownCode */.D9)((0,errors/* describeError */.Uc)(report.stopped, language));
            return `## persist-images\n\n**${inLanguage((0,messages_say/* say */.c)('summary-failed'))}** ${cause}\n`;
        }
        const { dryRun } = report;
        const most = (0,output_report/* mostLost */.C_)(report);
        const [sentence, ...hosts] = dryRun
            ? (0,dry_run/* dryRunLines */.Q)(dryRun, report, host => (0,printable/* markdownCode */.D9)(host))
            : [(0,groups/* countsSentence */.KS)(report, text => (0,printable/* markdownCode */.D9)(text))];
        const blocks = [
            most ? `**${inLanguage(most)}**` : '',
            `**${inLanguage(sentence)}**`,
            hosts.map(line => `- ${inLanguage(line)}`).join('\n'),
            report.failure ? `**${inLanguage((0,messages_say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(report.failure)}` : '',
            inLanguage(factsOf(report, (0,printable/* markdownCode */.D9)(destination))),
            report.suspects > 0 ? inLanguage((0,messages_say/* say */.c)('summary-suspects', { count: report.suspects })) : '',
            report.otherSizes ? (0,printable/* markdownCode */.D9)(report.otherSizes, MAX_PROBLEM) : '',
            report.manifestProblem ? (0,printable/* markdownCode */.D9)(report.manifestProblem, MAX_PROBLEM) : '',
            faultsOf(report.listFaults, inLanguage),
            ...this.#sections(inLanguage),
            this.#pictures.text(inLanguage),
            report.rewritten ? listsOf(report.rewritten, this.#foreign, inLanguage) : '',
            overlookedOf(report.overlooked, inLanguage),
        ];
        return `## persist-images\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
    }
    #partOf(group) {
        const part = this.#parts.get(group) ?? new failures/* ReasonGroups */.rN();
        this.#parts.set(group, part);
        return part;
    }
    #sections(inLanguage) {
        const shown = Object.entries(PARTS).map(([group, title]) => {
            const reasons = this.#parts.get(group)?.sorted();
            return reasons ? `### ${inLanguage((0,messages_say/* say */.c)(title))}\n\n${groupsOf(reasons, inLanguage)}` : '';
        });
        const folded = Object.entries(DETAILS).map(([group, title]) => {
            const [reason] = this.#parts.get(group)?.sorted() ?? [];
            if (!reason)
                return '';
            const summary = inLanguage((0,messages_say/* say */.c)(title, { count: reason.count }));
            return `<details><summary>${summary}</summary>\n\n${hostsOf(reason, inLanguage)}\n\n</details>`;
        });
        return [...shown, ...folded];
    }
}
/** The summary of a run that ended with an error, such as wrong settings. */
function summaryOfError(thrown, language, problemText) {
    const sentences = thrown instanceof errors/* SettingsError */.GN
        ? (0,and_more/* firstProblems */.f)(thrown.sentences).map(problemText)
        : [thrown instanceof errors/* PersistError */.vc ? (0,errors/* descriptionOf */.Kq)(thrown) : (0,errors/* messageOf */.bD)(thrown)];
    const lines = sentences.map(sentence => `- ${(0,printable/* markdownCode */.D9)((0,base_sentence/* textIn */.r7)(language, sentence), MAX_PROBLEM)}`);
    return `## persist-images\n\n**${(0,base_sentence/* textIn */.r7)(language, (0,messages_say/* say */.c)('summary-failed'))}**\n\n${lines.join('\n')}\n`;
}
function factsOf({ elapsedMs, bytes, requests }, destination) {
    return (0,messages_say/* say */.c)('summary-facts', {
        destination,
        seconds: (elapsedMs / 1000).toFixed(1),
        origins: requests.origins,
        store: requests.store,
        size: (0,result/* sizeText */.lP)(bytes),
    });
}
/** New images that readers can open. */
class Pictures {
    #pictures = [];
    #keys = new Set();
    add({ outcome, key, publicUrl = '', contentType = 'image/' }) {
        if (!contentType.startsWith('image/') || !/^https?:/i.test(publicUrl))
            return;
        if (outcome !== 'stored' || key === undefined || this.#keys.has(key))
            return;
        this.#keys.add(key);
        if (this.#pictures.length === MAX_IMAGES || publicUrl.length > MAX_ADDRESS)
            return;
        const address = attribute(publicUrl);
        const picture = (0,file_types/* unshownType */.DM)(contentType) ??
            `<img src="${address}" alt="${attribute(key)}" height="${THUMBNAIL_HEIGHT}">`;
        this.#pictures.push(`<a href="${address}">${picture}</a>`);
    }
    text(inLanguage) {
        if (this.#pictures.length === 0)
            return '';
        const rest = this.#keys.size - this.#pictures.length;
        const more = rest > 0 ? `\n\n${inLanguage((0,messages_say/* say */.c)('summary-images-more', { count: rest }))}` : '';
        return `### ${inLanguage((0,messages_say/* say */.c)('summary-images'))}\n\n${this.#pictures.join('\n')}${more}`;
    }
}
/** Encodes all but letters, digits and common URL characters, so that no text ends the attribute or is Markdown. */
function attribute(text) {
    return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`);
}
function listsOf(rewritten, foreign, inLanguage) {
    const lines = foreign.lines((name, { listedAt, url, reason }) => (0,base_sentence/* faultAt */.ux)((0,base_sentence/* listed */.KE)((0,printable/* markdownCode */.D9)(name), (0,foreign_images/* positionText */.J)(listedAt, printable/* markdownCode */.D9)), `${(0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url))} (${reason})`));
    return [
        bulletsOf((0,messages_say/* say */.c)('summary-rewritten'), rewritten.map(file => (0,printable/* markdownCode */.D9)(file)), inLanguage),
        bulletsOf((0,messages_say/* say */.c)('summary-foreign'), lines.map(inLanguage), inLanguage),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function overlookedOf({ count, places }, inLanguage) {
    const lines = places.map(({ file, line }) => inLanguage((0,base_sentence/* listed */.KE)((0,printable/* markdownCode */.D9)(file), (0,messages_say/* say */.c)('place-line', { line }))));
    return bulletsOf((0,messages_say/* say */.c)('summary-overlooked', { count }), lines, inLanguage, count);
}
/** @param count of all, also of those that have no line */
function bulletsOf(title, lines, inLanguage, count = lines.length) {
    if (count === 0)
        return '';
    const shown = lines.slice(0, MAX_LISTED);
    if (count > shown.length)
        shown.push(inLanguage((0,messages_say/* say */.c)('summary-more', { count: count - shown.length })));
    return `### ${inLanguage(title)}\n\n${shown.map(line => `- ${line}`).join('\n')}`;
}
function faultsOf(faults, inLanguage) {
    if (faults.length === 0)
        return '';
    const rows = faults
        .slice(0, MAX_LISTS)
        .map(({ list, images, message }) => `| ${(0,printable/* markdownCode */.D9)(list)} | ${images} | ${(0,printable/* markdownCode */.D9)(message)} |`);
    const rest = faults.length - rows.length;
    const title = `### ${inLanguage((0,messages_say/* say */.c)('summary-lists', { count: faults.length }))}`;
    const table = [`| ${inLanguage((0,messages_say/* say */.c)('summary-lists-head'))} |`, '| --- | ---: | --- |', ...rows].join('\n');
    return [title, table, rest > 0 ? inLanguage((0,messages_say/* say */.c)('summary-more', { count: rest })) : '']
        .filter(Boolean)
        .join('\n\n');
}
function groupsOf(groups, inLanguage) {
    const shown = groups.slice(0, MAX_REASONS).map(group => {
        const { reason, count, example } = group;
        const advice = inLanguage(reasonAdvice(reason));
        const message = withoutAdvice(example.message ?? '', inLanguage);
        const sentence = message
            ? (0,messages_say/* say */.c)('summary-reason-example', { reason, count, advice, example: (0,printable/* markdownCode */.D9)(message) })
            : (0,messages_say/* say */.c)('summary-reason', { reason, count, advice });
        const hosts = inLanguage((0,messages_say/* say */.c)('summary-hosts', { count: group.hosts.length }));
        const list = `<details><summary>${hosts}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
        return `${inLanguage(sentence)}\n\n${list}`;
    });
    const rest = groups.slice(MAX_REASONS).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        shown.push(inLanguage((0,messages_say/* say */.c)('summary-reasons-more', { count: rest })));
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
        .map(([host, count]) => `- ${(0,printable/* markdownCode */.D9)(host || inLanguage((0,messages_say/* say */.c)('summary-no-host')))} × ${count}`);
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push(`- ${inLanguage((0,messages_say/* say */.c)('summary-hosts-more', { count: rest }))}`);
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/action/messages/say.js + 2 modules
var action_messages_say = __webpack_require__(83987);
// EXTERNAL MODULE: ./lib/action/outputs.js
var action_outputs = __webpack_require__(87352);
// EXTERNAL MODULE: ./lib/action/progress.js
var progress = __webpack_require__(64151);
// EXTERNAL MODULE: ./lib/action/run.js
var run = __webpack_require__(9455);
// EXTERNAL MODULE: ./lib/action/step.js + 1 modules
var step = __webpack_require__(52023);
;// CONCATENATED MODULE: ./lib/action/persist.js
/** The persist action: inputs to options, report to outputs. */


















/** A longer log is slow to open; the results file has all images. */
const MAX_LINES = 1000;
/** Leaves out images that an earlier run has named: they are no news. */
class ImageLines {
    #lines = [];
    #count = 0;
    add(result) {
        if (isNews(result) && ++this.#count <= MAX_LINES)
            this.#lines.push(lineOf(result));
    }
    say() {
        const rest = this.#count - this.#lines.length;
        if (this.#count === 0)
            return;
        (0,core/* startGroup */.Oh)((0,printable/* printable */.g$)((0,log/* inLanguage */.oH)((0,action_messages_say/* say */.c)('action-images', { count: this.#count }))));
        for (const line of this.#lines)
            (0,log/* sayLine */.uV)(line);
        if (rest > 0)
            (0,log/* sayLine */.uV)((0,action_messages_say/* say */.c)('action-images-more', { count: rest }));
        (0,core/* endGroup */.N4)();
    }
}
function isNews({ outcome, new: isNew }) {
    return isNew || outcome === 'stored' || outcome === 'failed' || outcome === 'refused';
}
function lineOf(result) {
    const { outcome, url, key, reason, message } = result;
    const about = key === undefined ? [reason, message] : [key];
    return [outcome, (0,printable/* printableUrl */.Zq)(url), ...about]
        .map(text => (0,printable/* printable */.g$)(text ?? ''))
        .filter(Boolean)
        .join(' | ');
}
/** @param inner what only tests say of the run */
async function persistAction(inner = {}) {
    await (0,run/* runAction */.C)(async (signal) => {
        await persistStep(signal, inner).catch(async (error) => {
            await (0,action_outputs/* writeSummary */.Sy)(summaryOfError(error, log/* LINE_TEXT */.Zx.language, log/* problemText */.fI));
            throw error;
        });
    });
}
async function persistStep(signal, inner) {
    const { options, secrets, surroundings, temp } = await (0,step/* openStep */.b)(persist_fields/* PERSIST_FIELDS */.n, 'persist');
    const printer = (0,progress/* logPrinter */.H)();
    const watch = (0,watching_printer/* persistWatcher */.$)(printer);
    const run = (0,persist/* persistWith */.T)({ ...surroundings, ...inner }, {
        resultsFile: (0,external_node_path_.join)(temp, 'results.jsonl'),
        failedFile: (0,external_node_path_.join)(temp, 'failed.jsonl'),
        newFile: (0,external_node_path_.join)(temp, 'new.jsonl'),
        ...options,
        signal,
        watch,
    });
    const [report] = await Promise.all([run, debugResults(run)]).finally(printer.stop);
    const [lines, lost, outputs] = [new ImageLines(), new failures/* FailureGroups */.jN(), new output_lists/* StepOutputs */.bC()];
    const summary = new Summary(report, summaryOptions(options));
    const readers = [lines, lost, outputs, summary];
    // Making a million results takes seconds, so they are read once.
    for (const result of report.results)
        for (const reader of readers)
            reader.add(result);
    lines.say();
    (0,log/* sayCounts */.A7)(report, watch.limit());
    (0,log/* annotate */.fz)(report, lost);
    (0,action_outputs/* setOutputs */.n0)(outputs.end(report), secrets);
    await (0,action_outputs/* writeSummary */.Sy)(summary.text());
    if (report.failure)
        (0,log/* failWith */.ff)(report.failure);
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

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53192);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/** Resolves the patterns of `urls-file` to files and checks each, before any file is read. */









/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace);
    const search = { directory, workspace: boundary, formats, isLeftOut };
    const files = new Map();
    const failed = new Map();
    const problems = [];
    for (const pattern of patterns) {
        for (const found of await filesOf(pattern, search)) {
            if ('in' in found)
                problems.push(found);
            else if ('problem' in found)
                failed.set(found.name, found);
            else if (!files.has(found.path))
                files.set(found.path, found);
        }
    }
    return { files: [...files.values()], problems, failed: [...failed.values()] };
}
async function filesOf(pattern, search) {
    const { directory, workspace, isLeftOut } = search;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    const isElsewhere = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || (workspace !== undefined && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path));
    if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [windowsPathProblem(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await checkFile(path, search)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, start))
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(rest, { cwd: base }))
        matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, match));
    const found = [];
    const odd = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        const kind = await kindOf(match);
        if (kind === 'directory')
            continue;
        const file = await checkFile(match, search);
        if ('in' in file && kind !== 'file')
            odd.push({ name: displayName(match, directory), problem: file });
        else
            found.push(file);
    }
    if (found.length > 0)
        return [...found, ...odd];
    if (odd.length > 0)
        return odd.map(({ problem }) => problem);
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(wanted.length < matches.length ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root)
        : directory;
    return { base, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) };
}
async function kindOf(path) {
    try {
        const status = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path);
        return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}
/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path, search) {
    const { directory, workspace, formats } = search;
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !liesInside(real, workspace))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', {
                name,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            });
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-outside', { name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(path).catch(() => undefined);
        if (found?.isSymbolicLink())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-dangling', { name });
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, search));
        if (meant === undefined && workspace && (await isEmpty(directory)))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-checkout', { name });
        return meant === undefined
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent', { name })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** @param real a path with symbolic links resolved */
function liesInside(real, workspace) {
    return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real));
}
async function isEmpty(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => ['unknown']);
    return names.length === 0;
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant).catch(() => undefined);
    return real !== undefined && liesInside(real, workspace) ? meant : undefined;
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, { workspace, formats }) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (!liesInside(folder, workspace))
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
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWord */ .z)(name, names.sort(), most);
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-drive', { name: path, mounted });
}
function displayName(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ })

};
