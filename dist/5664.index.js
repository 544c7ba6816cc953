export const id = 5664;
export const ids = [5664];
export const modules = {

/***/ 44054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistAction: () => (/* binding */ persistAction),
/* harmony export */   sayImages: () => (/* binding */ sayImages)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54636);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87264);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91181);
/* harmony import */ var _jobs_options_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60482);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91678);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92121);
/* harmony import */ var _output_result_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13419);
/* harmony import */ var _output_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94277);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87352);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54302);
/** The persist action: inputs to options, report to outputs. */
















/** A longer log is slow to open; the results file has all images. */
const MAX_LINES = 1000;
/** Leaves out images that were known before: they are no news. */
function sayImages({ results }) {
    const lines = [];
    let count = 0;
    for (const result of results) {
        if (!isNews(result))
            continue;
        if (++count <= MAX_LINES)
            lines.push(lineOf(result));
    }
    if (count === 0)
        return;
    (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)((0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .inLanguage */ .oH)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-images', { count }))));
    for (const line of lines)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .sayLine */ .uV)(line);
    if (count > lines.length)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('action-images-more', { count: count - lines.length }));
    (0,_toolkit_core_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
}
function isNews({ outcome }) {
    return outcome === 'stored' || outcome === 'failed' || outcome === 'refused';
}
function lineOf(result) {
    const { outcome, url, key, reason } = result;
    const about = outcome === 'stored' ? [key] : [reason, (0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .b)(result, _log_js__WEBPACK_IMPORTED_MODULE_10__/* .LINE_TEXT */ .Zx.language)];
    return [outcome, (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printableUrl */ .Zq)(url), ...about]
        .map(text => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(text ?? ''))
        .filter(Boolean)
        .join(' | ');
}
async function persistAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_13__/* .runAction */ .C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_14__/* .openStep */ .b)(_jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n);
        const door = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .logDoor */ .j1)();
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .stepWatcher */ .$9)(door);
        const run = (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_7__/* .persistWith */ .TE)({ ...surroundings, newFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'new.jsonl') }, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'results.jsonl'),
            failedFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'failed.jsonl'),
            ...options,
            signal,
            watch,
        });
        const [report] = await Promise.all([run, debugResults(run)]).finally(door.stop);
        sayImages(report);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .sayCounts */ .A7)(report, watch.heldBy());
        (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .annotate */ .fz)(report);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .setOutputs */ .n0)(report, secrets);
        if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOption */ .ZY)(_jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n.summary, options.summary))
            await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .writeSummary */ .Sy)((0,_output_summary_js__WEBPACK_IMPORTED_MODULE_9__/* .summaryOf */ .Y)(report, summaryOptions(options)));
        if (report.failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .failWith */ .ff)(report.failure);
    });
}
/** Prints each result to the debug log, as the command does with `--verbose`. */
async function debugResults(results) {
    if (!(0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .isDebug */ ._o)())
        return;
    for await (const result of results)
        (0,_log_js__WEBPACK_IMPORTED_MODULE_10__/* .debugLine */ .IU)((0,_output_result_line_js__WEBPACK_IMPORTED_MODULE_8__/* .resultLine */ .o)(result, _log_js__WEBPACK_IMPORTED_MODULE_10__/* .LINE_TEXT */ .Zx));
}
function summaryOptions(options) {
    const { destination = '', publicUrlBase } = options;
    return { destination, language: (0,_jobs_options_context_js__WEBPACK_IMPORTED_MODULE_4__/* .askedLanguage */ .fx)(options), isPublic: Boolean(publicUrlBase) };
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DECIDING),
/* harmony export */   B: () => (/* binding */ reasonAdvice)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49981);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);


/** Options that decide a reason, for the sentences that name them. */
const DECIDING = {
    minBytes: 'min-bytes',
    minWidth: 'min-width',
    minHeight: 'min-height',
    perHostDelay: 'per-host-delay',
};
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
    if (own in _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y.en)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(own, DECIDING);
    const shared = SHARED[reason];
    if (shared)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(shared, DECIDING);
    if (reason.startsWith('store-'))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-store');
    if (/^http-4\d\d$/.test(reason))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-http-4xx');
    if (/^http-5\d\d$/.test(reason))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-http-5xx');
    return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('reason-other');
}


/***/ }),

/***/ 49925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ zeroes),
/* harmony export */   NU: () => (/* binding */ sumOfCounts),
/* harmony export */   SL: () => (/* binding */ MirrorCounts)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73852);
/** Positions of a run by outcome, and its images by what mirrors have. Pure. */

/** Adds up the counts of several runs. */
function sumOfCounts(all) {
    const sum = { total: 0, ...zeroes() };
    for (const counts of all) {
        sum.total += counts.total;
        for (const name of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im)
            sum[name] += counts[name];
    }
    return sum;
}
function zeroes() {
    return Object.fromEntries(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.map(name => [name, 0]));
}
/** States in which a mirror has the object. */
const THERE = new Set(['stored', 'unchanged']);
/** Counts the images of a run by what its mirrors have; each image once, in however many positions it stands. */
class MirrorCounts {
    /** Images that every mirror has. */
    mirrored = 0;
    /** Images that a mirror still lacks. */
    owed = 0;
    /** By mirror, images that are older than it, and that no check has found there. */
    unproven = new Map();
    add({ mirrors }) {
        if (mirrors === undefined)
            return;
        let isThere = true;
        let isOwed = false;
        for (const [name, state] of Object.entries(mirrors)) {
            if (!THERE.has(state))
                isThere = false;
            if (state === 'owed')
                isOwed = true;
            if (state === 'unproven')
                this.unproven.set(name, (this.unproven.get(name) ?? 0) + 1);
        }
        if (isThere)
            this.mirrored++;
        if (isOwed)
            this.owed++;
    }
}


/***/ }),

/***/ 85732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ positionText),
/* harmony export */   p: () => (/* binding */ foreignImages)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('place-line', { line: place.line ?? 1 });
    const pointer = show(place.pointer || '/');
    return place.line === undefined ? pointer : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('place-line', { line: place.line }), pointer);
}


/***/ }),

/***/ 13419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   o: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/** Result of one image, as a line for the user. Pure. */

function resultLine(result, shown) {
    const { outcome, key, url, reason } = result;
    const what = key === undefined ? shown.text(`${reason}: ${messageOf(result, shown.language)}`) : shown.name(key);
    return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`;
}
/** The message of a result, with the number of attempts that failed. */
function messageOf({ outcome, message = '', attempts = 0 }, language) {
    if (outcome !== 'failed' || attempts === 0)
        return message;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('result-attempts', { message, count: attempts }).in(language);
}


/***/ }),

/***/ 94277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7687);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59950);
/* harmony import */ var _foreign_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85732);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73852);
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
    const inLanguage = (text) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(options.language, text);
    // A refusal of the store concerns every image, so the summary has only its cause and fix.
    if (report.stopped) {
        const cause = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(report.stopped, options.language));
        return `## persist-images\n\n**${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-failed'))}** ${cause}\n`;
    }
    const blocks = [
        `**${inLanguage(sentenceOf(report, options.destination))}**`,
        report.failure ? `**${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-failed'))}** ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(report.failure)}` : '',
        inLanguage(factsOf(report)),
        report.memoryProblem ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(report.memoryProblem, MAX_PROBLEM) : '',
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-unread'), report.failedLists.map(({ address, message }) => `${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(address)}: ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(message)}`), inLanguage),
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
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-new', { count: newKeys.length, destination: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(destination) }), ...(unchanged > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-known', { count: unchanged })] : []), ...(lost === 0
        ? []
        : resting > 0
            ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-lost-new', { count: lost, fresh })]
            : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-lost', { count: lost })]), ...(report.lost > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-missing', { count: report.lost })] : []), ...(report.restored > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-restored', { count: report.restored })] : []), ...(left > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-left', { count: left })] : []));
}
function factsOf({ elapsedMs, bytes, requests }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-facts', {
        seconds: (elapsedMs / 1000).toFixed(1),
        origins: requests.origins,
        store: requests.store,
        size: (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeText */ .lP)(bytes),
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
    const more = rest > 0 ? `\n\n${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-images-more', { count: rest }))}` : '';
    return `### ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-images'))}\n\n${pictures.join('\n')}${more}`;
}
/** Encodes all but letters, digits and common URL characters, so that no text ends the attribute or is Markdown. */
function attribute(text) {
    return text.replace(/[^\w/:.%?=;,+-]/gu, character => `&#${character.codePointAt(0)};`);
}
function lostOf(results, inLanguage) {
    const groups = (0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByReason */ .H9)(results);
    if (groups.length === 0)
        return '';
    return `### ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-fresh'))}\n\n${groupsOf(groups, inLanguage)}`;
}
function listsOf(rewritten, results, inLanguage) {
    const foreign = [...(0,_foreign_images_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignImages */ .p)(results)].flatMap(([name, images]) => images.map(({ place, url, reason }) => inLanguage((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .faultAt */ .ux)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(name), (0,_foreign_images_js__WEBPACK_IMPORTED_MODULE_4__/* .positionText */ .J)(place, _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)), `${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printableUrl */ .Zq)(url))} (${reason})`))));
    return [
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-rewritten'), rewritten.map(_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9), inLanguage),
        bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-foreign'), foreign, inLanguage),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function overlookedOf({ count, places }, inLanguage) {
    const lines = places.map(({ file, line }) => inLanguage((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(file), (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('place-line', { line }))));
    return bulletsOf((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-overlooked', { count }), lines, inLanguage, count);
}
/** @param count of all, also of those that have no line */
function bulletsOf(title, lines, inLanguage, count = lines.length) {
    if (count === 0)
        return '';
    const shown = lines.slice(0, MAX_LISTED);
    if (count > shown.length)
        shown.push(inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-more', { count: count - shown.length })));
    return `### ${inLanguage(title)}\n\n${shown.map(line => `- ${line}`).join('\n')}`;
}
function restingOf(results, inLanguage) {
    const [group] = (0,_failures_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByReason */ .H9)(results, isResting);
    if (!group)
        return '';
    const title = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-resting', { count: group.count }));
    return `<details><summary>${title}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
}
function groupsOf(groups, inLanguage) {
    const shown = groups.slice(0, MAX_REASONS).map(group => {
        const { reason, count, example } = group;
        const advice = inLanguage((0,_base_messages_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonAdvice */ .B)(reason));
        const message = withoutAdvice(example.message ?? '', inLanguage);
        const sentence = message
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reason-example', { reason, count, advice, example: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(message) })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reason', { reason, count, advice });
        const hosts = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-hosts', { count: group.hosts.length }));
        const list = `<details><summary>${hosts}</summary>\n\n${hostsOf(group, inLanguage)}\n\n</details>`;
        return `${inLanguage(sentence)}\n\n${list}`;
    });
    const rest = groups.slice(MAX_REASONS).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0)
        shown.push(inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-reasons-more', { count: rest })));
    return shown.join('\n\n');
}
/** The group already shows this advice. */
function withoutAdvice(message, inLanguage) {
    const advice = inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('status-hotlink-fix'));
    return message.endsWith(advice) ? message.slice(0, -advice.length).trim() : message;
}
function hostsOf({ hosts }, inLanguage) {
    const lines = hosts
        .slice(0, MAX_HOSTS)
        .map(([host, count]) => `- ${(0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownCode */ .D9)(host || inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-no-host')))} × ${count}`);
    const rest = hosts.length - lines.length;
    if (rest > 0)
        lines.push(`- ${inLanguage((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('summary-hosts-more', { count: rest }))}`);
    return lines.join('\n');
}


/***/ })

};
