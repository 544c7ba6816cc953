export const id = 415;
export const ids = [415];
export const modules = {

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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86593);
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
        warn((0,_output_report_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOverSentence */ .$)(report));
}


/***/ }),

/***/ 88953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   Bc: () => (/* binding */ OutputLists),
/* harmony export */   Ng: () => (/* binding */ listsOfReport)
/* harmony export */ });
/**
 * Bytes of one list. One environment string of Linux, by which a step hands a list to a program, holds 131,072 bytes
 * (MAX_ARG_STRLEN of execve(2)), its name among them; a quarter is left for what a workflow puts around it.
 */
const MAX_OUTPUT_BYTES = 98_304;
/** JSON arrays that grow while a job goes. Past the limit one is given up whole, and the others go on. */
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
        // The first has no comma before it.
        list.bytes += Buffer.byteLength(json) + (list.count > 0 ? 1 : 0);
        list.count++;
        if (list.bytes > MAX_OUTPUT_BYTES)
            list.items.length = 0;
        else
            list.items.push(json);
    }
    /** The list as JSON, '' where that would be too long. */
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
function listsOfReport({ positions, results, newKeys, rewritten = [] }) {
    const lists = new OutputLists('keys', 'urls', 'new-keys', 'rewritten');
    const map = new Map();
    let next = 0;
    // Positions of other shards have no result.
    const fillTo = (position) => {
        for (; next < position; next++) {
            lists.add('keys', null);
            lists.add('urls', null);
        }
    };
    for (const { position, url, key, publicUrl } of results) {
        fillTo(position);
        next++;
        lists.add('keys', key ?? null);
        lists.add('urls', publicUrl ?? null);
        if (key)
            map.set(url, key);
    }
    fillTo(positions);
    for (const key of newKeys)
        lists.add('new-keys', key);
    for (const file of rewritten)
        lists.add('rewritten', file);
    const mapped = mapAsJson(map);
    return {
        keys: lists.json('keys'),
        urls: lists.json('urls'),
        map: mapped,
        newKeys: lists.json('new-keys'),
        rewritten: lists.json('rewritten'),
        leftEmpty: [...lists.leftEmpty(), ...(mapped === '' ? [{ name: 'map', count: map.size }] : [])],
    };
}
function mapAsJson(map) {
    // Quotes, colon and comma: the least that an entry takes.
    if (map.size * 7 > MAX_OUTPUT_BYTES)
        return '';
    // A URL may be "__proto__"; only Object.fromEntries takes it for what it is.
    const json = JSON.stringify(Object.fromEntries(map));
    return Buffer.byteLength(json) > MAX_OUTPUT_BYTES ? '' : json;
}


/***/ }),

/***/ 81789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n0: () => (/* binding */ setOutputs),
  Ne: () => (/* binding */ warnOfEmpty),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(86593);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
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
    'reason-url-expired',
    'reason-machine-fault',
]);
/** What a reason comes to and what to do about it, for a whole group of images. */
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

// EXTERNAL MODULE: ./lib/output/failures.js
var failures = __webpack_require__(59950);
// EXTERNAL MODULE: ./lib/output/foreign-images.js
var foreign_images = __webpack_require__(85732);
// EXTERNAL MODULE: ./lib/output/size-text.js
var size_text = __webpack_require__(58590);
;// CONCATENATED MODULE: ./lib/output/summary.js
/**
 * The step summary: what happened in one sentence, the new images, and why others were not kept. Markdown of GitHub;
 * untrusted text only as `markdownCode`, or encoded in an attribute. Pure.
 */








/**
 * GitHub refuses a summary of more than 1 MiB as a whole. An item of untrusted text is at most 300 characters, each at
 * most six bytes once encoded: with these limits a summary is under half of that.
 */
const MAX_IMAGES = 50;
const MAX_REASONS = 20;
const MAX_HOSTS = 10;
/** Lists, and places in lists. */
const MAX_LISTED = 50;
/** An address may have 8,192 characters; a longer one than this is left out of the pictures. */
const MAX_ADDRESS = 1000;
/** Pixels; GitHub scales what is larger, and lays the pictures side by side. */
const THUMBNAIL_HEIGHT = 96;
function summaryOf(report, options) {
    const inLanguage = (text) => (0,sentence/* textIn */.r7)(options.language, text);
    // What a store refused concerns every image alike: cause and fix alone.
    if (report.stopped) {
        const cause = (0,printable/* markdownCode */.D9)((0,errors/* describeError */.Uc)(report.stopped, options.language));
        return `## persist-images\n\n**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${cause}\n`;
    }
    const blocks = [
        `**${inLanguage(sentenceOf(report, options.destination))}**`,
        report.failure ? `**${inLanguage((0,say/* say */.c)('summary-failed'))}** ${(0,printable/* markdownCode */.D9)(report.failure)}` : '',
        inLanguage(factsOf(report)),
        options.isPublic ? imagesOf(report.results, inLanguage) : '',
        lostOf(report.results, inLanguage),
        restingOf(report.results, inLanguage),
        report.rewritten ? listsOf(report.rewritten, report.results, inLanguage) : '',
    ];
    return `## persist-images\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}
function sentenceOf(report, destination) {
    const { stored, unchanged, left } = report;
    const fresh = report.failed + report.refused;
    const resting = report.knownFailures;
    const lost = fresh + resting;
    return (0,sentence/* listed */.KE)((0,say/* say */.c)('summary-new', { count: stored, destination: (0,printable/* markdownCode */.D9)(destination) }), ...(unchanged > 0 ? [(0,say/* say */.c)('summary-known', { count: unchanged })] : []), ...(lost === 0
        ? []
        : resting > 0
            ? [(0,say/* say */.c)('summary-lost-new', { count: lost, fresh })]
            : [(0,say/* say */.c)('summary-lost', { count: lost })]), ...(left > 0 ? [(0,say/* say */.c)('summary-left', { count: left })] : []));
}
function factsOf({ elapsedMs, bytes, requests }) {
    return (0,say/* say */.c)('summary-facts', {
        seconds: (elapsedMs / 1000).toFixed(1),
        origins: requests.origins,
        store: requests.store,
        size: (0,size_text/* sizeText */.l)(bytes),
    });
}
/** A dead URL, or one that was lastingly refused: known, and not asked this time. */
const isResting = ({ outcome, reason }) => outcome === 'skipped' && reason === 'dead';
function imagesOf(results, inLanguage) {
    const pictures = [];
    const keys = new Set();
    for (const { outcome, key, publicUrl } of results) {
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
/** Encoded whole but for letters, digits and what addresses need: nothing in it ends the attribute or is Markdown. */
function attribute(text) {
    return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`);
}
function lostOf(results, inLanguage) {
    const groups = (0,failures/* groupByReason */.H)(results);
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
    const [group] = (0,failures/* groupByReason */.H)(results, isResting);
    if (!group)
        return '';
    const title = inLanguage((0,say/* say */.c)('summary-resting', { count: group.count }));
    return `<details><summary>${title}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
}
function groupsOf(groups, inLanguage) {
    const shown = groups.slice(0, MAX_REASONS).map(group => {
        const { reason, count, example } = group;
        const advice = inLanguage(reasonAdvice(reason));
        const sentence = example.message
            ? (0,say/* say */.c)('summary-reason-example', { reason, count, advice, example: (0,printable/* markdownCode */.D9)(example.message) })
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
function hostsOf({ hosts }, inLanguage) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `- ${(0,printable/* markdownCode */.D9)(host || inLanguage((0,say/* say */.c)('summary-no-host')))} × ${count}`);
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push(`- ${inLanguage((0,say/* say */.c)('summary-hosts-more', { count: rest }))}`);
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/action/log.js
var log = __webpack_require__(2988);
// EXTERNAL MODULE: ./lib/action/output-lists.js
var output_lists = __webpack_require__(88953);
;// CONCATENATED MODULE: ./lib/action/outputs.js
/** The report as step outputs and step summary. */







/** @param secrets masked values by the name of what they came in as */
function setOutputs(report, secrets) {
    const { newKeys, rewritten, leftEmpty, ...lists } = (0,output_lists/* listsOfReport */.Ng)(report);
    const outputs = {
        ...lists,
        'new-keys': newKeys,
        changed: String(report.stored > 0),
        total: String(report.total),
        ...Object.fromEntries(result/* OUTCOMES */.i.map(name => [name, String(report[name])])),
        bytes: String(report.bytes),
        'results-file': report.resultsFile ?? '',
        'failed-file': report.failedFile ?? '',
        'new-file': report.newFile ?? '',
        'gallery-file': report.galleryFile ?? '',
        rewritten,
        'outputs-truncated': String(leftEmpty.length > 0),
    };
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
    warnOfEmpty(leftEmpty);
    warnOfMasked(outputs, secrets);
}
/** Names which lists a later step must not take for lists without items, and where they are whole. */
function warnOfEmpty(leftEmpty) {
    if (leftEmpty.length === 0)
        return;
    const lists = leftEmpty.map(({ name, count }) => (0,say/* say */.c)('outputs-list-count', { name, count }));
    const files = new Set(leftEmpty.map(({ name }) => (name === 'new-keys' ? 'new-file' : 'results-file')));
    (0,log/* warn */.R8)((0,say/* say */.c)('outputs-left-empty', {
        most: output_lists/* MAX_OUTPUT_BYTES */.$q,
        lists: (0,sentence/* listed */.KE)(...lists),
        files: [...files].join(', '),
    }));
}
/** GitHub drops a job output that holds a masked value, and says so only in the log. */
function warnOfMasked(outputs, secrets) {
    for (const [secret, value] of secrets) {
        const output = Object.keys(outputs).find(name => value.length > 3 && outputs[name]?.includes(value));
        if (!output)
            continue;
        (0,log/* warn */.R8)((0,say/* say */.c)('outputs-masked', { output, secret }));
    }
}
async function writeSummary(report, options) {
    try {
        await core/* summary */.z.addRaw(summaryOf(report, options)).write();
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
// EXTERNAL MODULE: ./lib/base/messages/say.js + 41 modules
var say = __webpack_require__(86593);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding-lines.js
var finding_lines = __webpack_require__(95393);
// EXTERNAL MODULE: ./lib/jobs/persist/progress.js + 1 modules
var persist_progress = __webpack_require__(19636);
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
    const progress = new persist_progress/* Progress */.k(() => performance.now());
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
    const { context } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
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

/***/ 65180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shortenDataUri),
/* harmony export */   n: () => (/* binding */ decodeDataUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86593);
/**
 * `data:` URIs: their bytes, and a short form for results and logs.
 * https://fetch.spec.whatwg.org/#data-url-processor, on the text itself: `new URL` would copy the payload twice.
 */


const PERCENT = 0x25;
/** @throws PersistError `url-invalid`, which never shows the payload */
function decodeDataUri(uri) {
    const comma = uri.indexOf(',');
    if (!isDataUri(uri))
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-none'));
    if (comma < 0)
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-comma', { length: uri.length }));
    const header = uri.slice('data:'.length, comma).trim();
    const hash = uri.indexOf('#', comma);
    const body = percentDecoded(uri.slice(comma + 1, hash < 0 ? undefined : hash));
    const isBase64 = /; *base64$/i.test(header);
    return { bytes: isBase64 ? base64Decoded(body) : body, mediaType: mediaTypeOf(header) };
}
/** `data:image/png;base64,iVBORw0K… (48211 characters)`; anything but a data: URI comes back as it is. */
function shortenDataUri(uri) {
    if (!isDataUri(uri))
        return uri;
    const length = `(${uri.length} characters)`;
    const comma = uri.indexOf(',');
    if (comma < 0)
        return `data:… ${length}`;
    const header = uri.slice('data:'.length, Math.min(comma, 'data:'.length + 80));
    const start = uri.slice(comma + 1, comma + 1 + Math.min(8, (uri.length - comma) >> 1));
    return `data:${printable(header)},${printable(start)}… ${length}`;
}
function isDataUri(uri) {
    return /^data:/i.test(uri);
}
function mediaTypeOf(header) {
    const end = header.indexOf(';');
    const essence = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
    return /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) ? essence : 'text/plain';
}
/** Tabs and line breaks go first, as the URL parser drops them; everything else stands for its UTF-8 bytes. */
function percentDecoded(text) {
    const written = Buffer.from(text.replace(/[\t\n\r]+/g, ''));
    if (!written.includes('%'))
        return written;
    const bytes = Buffer.allocUnsafe(written.length);
    let length = 0;
    for (let at = 0; at < written.length; at++) {
        const escaped = written[at] === PERCENT ? hexByte(written.toString('latin1', at + 1, at + 3)) : undefined;
        bytes[length++] = escaped ?? written.readUInt8(at);
        if (escaped !== undefined)
            at += 2;
    }
    return bytes.subarray(0, length);
}
function hexByte(digits) {
    return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
/** https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would take anything. */
function base64Decoded(body) {
    const text = body.toString('latin1').replace(/[\t\n\f\r ]+/g, '');
    const digits = text.length % 4 === 0 ? text.replace(/={1,2}$/, '') : text;
    if (digits.length % 4 === 1 || /[^A-Za-z\d+/]/.test(digits)) {
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('data-uri-base64', { length: body.length }));
    }
    return Buffer.from(digits, 'base64');
}
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}
function invalid(sentence) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', 'url-invalid', sentence);
}


/***/ }),

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ groupFailures),
/* harmony export */   H: () => (/* binding */ groupByReason)
/* harmony export */ });
const isLost = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** @returns groups of what is not in the store, the largest first */
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
/** @returns the same by reason alone, the largest first, each with its hosts */
function groupByReason(results, isMember = isLost) {
    const groups = new Map();
    for (const result of results) {
        if (!isMember(result))
            continue;
        const { reason, host } = placeOf(result);
        const group = groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    return [...groups]
        .map(([reason, { count, example, hosts }]) => ({
        reason,
        count,
        example,
        hosts: [...hosts].sort(([, a], [, b]) => b - a),
    }))
        .sort((a, b) => b.count - a.count);
}
function placeOf({ reason = 'unexpected', url }) {
    return { reason, host: URL.parse(url)?.host ?? '' };
}


/***/ }),

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   p: () => (/* binding */ foreignImages)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86593);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/** What lists still show from elsewhere once they are rewritten. Pure. */



/** By list, in input order. */
function foreignImages(results) {
    const lists = new Map();
    for (const { place, url, key, reason = '' } of results) {
        if (!place || key !== undefined)
            continue;
        const images = lists.get(place.file) ?? [];
        lists.set(place.file, images);
        images.push({ place, url, reason });
    }
    return lists;
}
/**
 * Inside its list.
 * @param show how text of the list is shown
 */
function placeText(place, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$) {
    if (!('pointer' in place))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line }), pointer);
}


/***/ }),

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leftOverSentence),
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86593);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/** A whole run in numbers, and whether it counts as failed. Pure. */



/** What is to be said where `left` is not zero. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** @param problems of what came behind the images, one sentence each: a run with any counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal that came after the last image ended nothing.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A store that refuses makes the rest `cancelled`, too.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
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
        failure: failureOf({ ...counts, left, notTried }, failOn, ending, ledger.language, problems),
    };
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    const lost = counts.failed + counts.refused;
    const failed = (rule) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count: lost, total }), rule }));
    if (failOn === 'none' || lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    if (failOn === 'all') {
        // What a deadline left over may still come to be there.
        const nothing = counts.stored + counts.unchanged + counts.left === 0;
        return nothing ? failed('all') : undefined;
    }
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
}


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   i: () => (/* binding */ OUTCOMES)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65180);


const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'];
function resultOf(index, position, outcome) {
    const { url, place, fields } = position;
    // A URL that was never asked would carry its password into every file and output.
    const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserinfo */ .Q3)(url) : (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDataUri */ .I)(url);
    return { position: index, url: shown, ...outcome, ...(place && { place }), ...(fields && { fields }) };
}
/** Also in what is no URL: between a colon or slashes and the first thing that ends a host. */
function hasUserinfo(text) {
    const url = URL.parse(text);
    return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text);
}


/***/ }),

/***/ 58590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
/** Bytes in the unit of their size, to be read by people. Pure. */
function sizeText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const kibibytes = bytes / 1024;
    return kibibytes < 1024 ? `${kibibytes.toFixed(0)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}


/***/ })

};
