export const id = 9527;
export const ids = [9527];
export const modules = {

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

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ positionText),
/* harmony export */   p: () => (/* binding */ foreignImages)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4514);
/** Finds images that rewritten lists still show from elsewhere. Pure. */




/** Groups the images by list, in input order. */
function foreignImages(results) {
    const lists = new Map();
    for (const { place, url, key, reason = '' } of results) {
        if (!place || key !== undefined)
            continue;
        const list = (0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(place);
        const images = lists.get(list) ?? [];
        lists.set(list, images);
        images.push({ place, url, reason });
    }
    return lists;
}
/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
function positionText(place, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$) {
    if (!('pointer' in place) || place.pointer === undefined)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line ?? 1 });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('place-line', { line: place.line }), pointer);
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

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   Yg: () => (/* binding */ lostSentence),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** Notice for a run with images whose objects are missing. */
function lostSentence({ lost, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-objects-lost', { lost, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    let newKeys;
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead', 'accepted'),
        bytes: ledger.bytesStored(),
        mirrored: ledger.mirrorCounts.mirrored,
        owed: ledger.mirrorCounts.owed,
        lost: ledger.lost,
        restored: ledger.restored,
        memoryProblem: ledger.memoryProblem && (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(ledger.language, ledger.memoryProblem),
        // Made on demand, since a run may have stored a million.
        get newKeys() {
            newKeys ??= storedKeys(ledger);
            return newKeys;
        },
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function storedKeys(ledger) {
    const keys = new Set();
    for (const { outcome, key } of ledger.outcomes())
        if (outcome === 'stored')
            keys.add(key);
    return [...keys];
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
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
/** Characters of a sentence that names up to three files. */
const MAX_PROBLEM = 2000;
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
        report.memoryProblem ? (0,printable/* markdownCode */.D9)(report.memoryProblem, MAX_PROBLEM) : '',
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
    const foreign = [...(0,foreign_images/* foreignImages */.p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => inLanguage((0,sentence/* faultAt */.ux)((0,sentence/* listed */.KE)((0,printable/* markdownCode */.D9)(name), (0,foreign_images/* positionText */.J)(place, printable/* markdownCode */.D9)), `${(0,printable/* markdownCode */.D9)((0,printable/* printableUrl */.Zq)(url))} (${reason})`))));
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
