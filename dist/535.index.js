export const id = 535;
export const ids = [535];
export const modules = {

/***/ 89272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   qb: () => (/* binding */ uriPosition),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** One position of a list: its target, or why it was refused. */

/** Returns the number of a target; undefined for a refusal and for no position. */
function numberOf(judged) {
    return judged === undefined || judged instanceof Refusal ? undefined : judged.number;
}
/** @param about says the rest of the position */
function positionOf(url, targetOrRefusal, { key, referer, fields, listedAt }) {
    const position = listedAt
        ? { url, targetOrRefusal, listedAt }
        : { url, targetOrRefusal };
    // Most positions have none of these, and no memory for them.
    if (key)
        position.key = key;
    if (referer)
        position.referer = referer;
    if (fields)
        position.fields = fields;
    return position;
}
/** The position of a `data:` URI, which is shortened once its image is done. */
function uriPosition(body, target, about) {
    return Object.defineProperty(positionOf('', target, about), 'url', { get: () => body.shown ?? '' });
}
/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000;
const shared = new Map();
const NO_DETAILS = {};
/** Why a position is refused. A list may consist of refusals, so that equal faults are stored once. */
class Refusal {
    #fault;
    #where;
    /** @param error its cause and its stack, which takes the most space, are not kept */
    constructor(error, where) {
        this.#fault = faultOf(error);
        this.#where = where;
    }
    get stage() {
        return this.#fault.stage;
    }
    get reason() {
        return this.#fault.reason;
    }
    get sentence() {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(this.#where, this.#fault.sentence);
    }
    get advice() {
        return this.#fault.advice;
    }
    get details() {
        return this.#fault.details;
    }
}
function faultOf({ stage, reason, sentence, advice, details }) {
    const key = `${reason} ${(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', sentence)}`;
    const known = shared.get(key);
    if (known)
        return known;
    const { cause: _, ...kept } = details;
    const fault = {
        stage,
        reason,
        sentence,
        advice,
        details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
    };
    if (shared.size < MAX_SHARED)
        shared.set(key, fault);
    return fault;
}


/***/ }),

/***/ 35854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ namedFileProblems),
/* harmony export */   HD: () => (/* binding */ manifestStore),
/* harmony export */   tH: () => (/* binding */ fileProblems),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42001);
/* harmony import */ var _output_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36685);
/* harmony import */ var _storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67621);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11456);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14035);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41350);
/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */










/** @param store undefined if the store's settings break a rule */
function contradictions({ metadata = {}, bytesField, shard }, store) {
    const problems = [];
    if (bytesField && shard.count > 1)
        problems.push((0,_input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('bytes-and-shard'));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .BUCKET_KINDS */ .TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}
/**
 * Returns the settings that open the folder of the manifest.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .saysIdle */ .ZF)(['manifest-at'], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) }))]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) })]);
    return at;
}
/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, newFile, galleryFile, rewriteTo }, bounds) {
    const named = {
        'results-file': resultsFile,
        'failed-file': failedFile,
        'new-file': newFile,
        'gallery-file': galleryFile,
    };
    return await fileProblems(named, bounds, { 'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo });
}
/**
 * Judges where files may lie. Two settings that name the same file would overwrite each other's.
 * @param others files whose places are judged elsewhere
 * @returns one sentence per problem
 */
async function fileProblems(named, bounds, others = {}) {
    const files = Object.entries({ ...named, ...others });
    const shared = files.flatMap(([second, file], index) => {
        const same = ([, other]) => file && other && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, file) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, other);
        const [first] = files.slice(0, index).find(same) ?? [];
        return first && file ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('run-same-files', { first, second, path: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file) })] : [];
    });
    return [...shared, ...(await (0,_output_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .placeProblems */ .k)(named, bounds))];
}


/***/ }),

/***/ 38466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ rewriteTarget),
/* harmony export */   Mz: () => (/* binding */ ListRewriting),
/* harmony export */   SI: () => (/* binding */ REPLACED_ONLY),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75541);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57002);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95009);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4514);
/* harmony import */ var _output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50268);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41350);
/** Lists to rewrite after the run: which lists, their targets, and the notes taken while each list is read. */










/** Formats without room beside a URL: the link can only replace the URL. */
const REPLACED_ONLY = new Set(['text', 'markdown', 'html', 'feed']);
/** Formats in which a URL without a host may be a file of the site. */
const PAGES = new Set(['markdown', 'html', 'feed']);
class ListRewriting {
    lists = [];
    /** Positions beside which an earlier run wrote the image of another URL. */
    foreign = new Set();
    /** Reasons for which the run fails, one sentence each. */
    problems = [];
    rules;
    /** In pages, where a key looks like the path of a local file. */
    #placesInPages;
    /** With `rewrite-link: origin`: the sources of the stored images, by key, once they are known. */
    sources = new Map();
    /** By name. */
    #files = new Map();
    constructor(rules) {
        this.rules = rules;
        const { places } = rules;
        this.#placesInPages = places.link === 'origin' ? { ...places, link: 'path' } : places;
    }
    /** Whether the links go back to their sources, and nothing else happens. */
    get isUndone() {
        return this.rules.places.link === 'origin';
    }
    /** Whether a list that a glob finds lies where this run writes: an earlier run wrote it. */
    isOwn(path) {
        const { target, directory } = this.rules;
        if (target.kind === 'in-place' || target.kind === 'memory')
            return false;
        if (target.kind === 'file')
            return path === target.path;
        return target.path !== directory && (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(target.path, path);
    }
    async problemsOf(files) {
        const { target } = this.rules;
        const problems = [];
        if (target.kind === 'file' && files.length > 1)
            problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-one-file', { count: files.length }));
        for (const file of files)
            problems.push(...(await this.problemsOfFile(file)));
        return problems;
    }
    /** Whether a list is written at all: a fetched one has no place of its own. */
    writes({ web }) {
        return web === undefined || (this.rules.target.kind === 'folder' && web.target !== undefined);
    }
    notesOf(file) {
        const { places, takesRelative } = this.rules;
        this.#files.set(nameOf(file.name, file.web?.address), file);
        const isOwn = (url) => this.#isStored(url, file.path);
        return {
            mode: this.#modeOf(file),
            storedFields: storedFields(places),
            takesRelative: url => takesRelative || isOwn(url),
            // In front matter a key looks like any other word, so it is not taken for a link.
            ...(places.link !== 'key' && { isOwnLink: isOwn }),
        };
    }
    /**
     * Whether a link leads to a stored image. With a folder destination the file must exist: a relative link may also
     * lead to one of the user's own files.
     */
    #isStored(url, path) {
        const { folder } = this.rules.places;
        const key = (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_6__/* .storedKeyOf */ .KM)(url, path, this.#placesInPages);
        return key !== undefined && (folder === undefined || this.isUndone || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, key)));
    }
    noteDocument(document, first, isLess) {
        this.lists.push({ document, first, target: this.#targetOf(document.file), isLess });
    }
    /** Marks links that look like links to stored images. */
    async *markOwn(lists) {
        for await (const images of lists)
            yield images.map(image => this.#marked(image));
    }
    #marked(image) {
        const { url, referer, listedAt, problem } = image;
        const file = listedAt && this.#files.get(nameOf((0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(listedAt), 'list' in listedAt ? listedAt.address : undefined));
        const isInPage = listedAt?.field !== undefined || PAGES.has(file?.format ?? 'text');
        const hasBase = this.rules.takesRelative || referer !== undefined;
        const places = isInPage && hasBase ? this.#placesInPages : this.rules.places;
        const ownKey = file && !problem ? (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_6__/* .storedKeyOf */ .KM)(url, file.path, places) : undefined;
        if (ownKey === undefined && !this.isUndone)
            return image;
        // A page means a file of its own site, unless the link leads to a stored image.
        const isLocal = ownKey !== undefined && isInPage && !hasBase && (0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_4__/* .isRelativeUrl */ .cW)(url);
        return {
            ...image,
            ...(ownKey !== undefined && { ownKey }),
            ...((isLocal || this.isUndone) && { isOwnOnly: true }),
        };
    }
    #modeOf({ format }) {
        return this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : 'add');
    }
    #targetOf({ name, path, web }) {
        const { target } = this.rules;
        if (web)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.kind === 'folder' ? target.path : '', web.target ?? '');
        if (target.kind === 'in-place' || target.kind === 'memory')
            return path;
        return target.kind === 'file' ? target.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.path, name);
    }
    /** Why a list cannot be written. */
    async problemsOfFile(file) {
        const { target, mode, directory, workspace } = this.rules;
        const name = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(file.name);
        if (mode === 'add' && REPLACED_ONLY.has(file.format))
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-no-add', { name })];
        if (target.kind !== 'in-place' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file.name))
            return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-outside', { name })];
        const path = this.#targetOf(file);
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(shownPath(path, directory));
        const there = statsOf(path);
        if (target.kind !== 'in-place') {
            const own = statsOf(file.path);
            if (there && own && there.dev === own.dev && there.ino === own.ino)
                return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-itself', { name })];
            const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveExisting */ ._j)(path);
            const executed = [path, real]
                .map(written => (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .executedBy */ .Z4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, written).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')))
                .find(Boolean);
            if (executed)
                return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-executed', { name, why: executed })];
            if (workspace && !(await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace)).real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real)))
                return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-leaves-workspace', { path: shown })];
        }
        const isOpen = !there || (there.isFile() && mayWrite(path, Number(there.mode)));
        return isOpen ? [] : [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('rewrite-unwritable', { path: shown })];
    }
}
/** Addresses that differ in their queries alone have one name. */
function nameOf(name, address) {
    return address === undefined ? name : `${address} ${name}`;
}
/** With keys instead of links, no link of any variant is written either. */
function storedFields({ link, variants = {} }) {
    if (link === 'key')
        return _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_9__/* .STORED_FIELDS */ .A.filter(field => field !== 'url');
    return [..._input_documents_edit_js__WEBPACK_IMPORTED_MODULE_9__/* .STORED_FIELDS */ .A, ...Object.keys(variants).map(variant => ({ variant }))];
}
/** Checks the mode first: root could write a read-only file, but must not. */
function mayWrite(path, mode) {
    if ((mode & 0o222) === 0)
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Undefined if the path cannot be examined. */
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
    }
    catch {
        return undefined;
    }
}
/** Returns a path for display: relative to the working directory if inside it, with '/'. */
function shownPath(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
/** @param text the option as the user typed it */
function rewriteTarget(text, directory) {
    if (text === 'in-place')
        return { kind: 'in-place' };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, text);
    return { kind: /[/\\]$/.test(text) ? 'folder' : 'file', path };
}


/***/ }),

/***/ 66944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ webProblems),
/* harmony export */   i$: () => (/* binding */ wrongAddresses),
/* harmony export */   iU: () => (/* binding */ webTarget),
/* harmony export */   r1: () => (/* binding */ WebTargets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72242);
/* harmony import */ var _storage_key_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48948);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41350);
/** Lists that are fetched before the images, and where they are written below the folder of `rewrite-to`. Pure. */







const INDEXES = {
    html: 'index.html',
    feed: 'index.xml',
    json: 'index.json',
};
/** @returns `<host>/<path>`, with eight digits of the query's SHA-256 at its end where there is one */
function webTarget({ host, pathname, search }, format) {
    if (format === 'sitemap')
        return undefined;
    const path = pathname.endsWith('/')
        ? `${pathname}${INDEXES[format] ?? 'index.txt'}`
        : pathname.replace(/\.gz$/i, '');
    const { dir, name, ext } = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.parse(path);
    const query = search === '' ? '' : `-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', search).slice(0, 8)}`;
    return (0,_storage_key_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(`${host}${dir}/${name}${query}${ext}`);
}
/** The targets of a run. */
class WebTargets {
    #taken = new Set();
    #folders = new Set();
    /** @returns why the target cannot be taken: it is another one's, or one lies below the other */
    take(target) {
        if (this.#taken.has(target))
            return 'equal';
        const folders = target.split('/').map((_, at, names) => names.slice(0, at).join('/'));
        if (this.#folders.has(target) || folders.some(folder => this.#taken.has(folder)))
            return 'nested';
        this.#taken.add(target);
        for (const folder of folders)
            this.#folders.add(folder);
        return undefined;
    }
}
/** @param fromFile options of a file, which is trusted less than the step that names it */
function webProblems({ urlsFrom = [], fromHeaders = {}, rewriteTo }, fromFile) {
    const problems = [];
    const hasHeaders = Object.keys(fromHeaders).length > 0;
    if (hasHeaders && urlsFrom.length === 0)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('web-headers-idle'));
    const origins = new Set(urlsFrom.map(({ origin }) => origin));
    if (hasHeaders && origins.size > 1)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('web-headers-origins', { count: origins.size }));
    if (hasHeaders && fromFile?.has('urls-from'))
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('web-headers-file'));
    const open = hasHeaders
        ? urlsFrom.find(({ protocol, hostname }) => protocol === 'http:' && !(0,_base_url_endpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(hostname))
        : undefined;
    if (open)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('web-headers-open', { address: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printableUrl */ .Zq)(open.href)) }));
    if (rewriteTo === undefined || !/[/\\]$/.test(rewriteTo))
        return problems;
    const targets = new WebTargets();
    for (const { href } of urlsFrom) {
        const target = webTarget(new URL(href), 'html');
        const clash = target === undefined ? undefined : targets.take(target);
        if (clash)
            return [...problems, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)(`web-targets-${clash}`, { name: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printableUrl */ .Zq)(href) })];
    }
    return problems;
}
/** Stands for addresses that are wrong: no sentence then calls them missing. The run ends before it is requested. */
function wrongAddresses(given) {
    const isGiven = typeof given === 'string' ? given.trim() !== '' : given !== undefined;
    return isGiven ? [new URL('https://invalid/')] : undefined;
}


/***/ }),

/***/ 22421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ persistWith)
});

// UNUSED EXPORTS: persist

// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
;// CONCATENATED MODULE: ./lib/base/concurrency/ended-by.js

/**
 * Ends a foreign iterable when the signal is aborted, even if its next item is pending, and calls its `return`.
 * @throws the reason of the signal, so that items that were cut do not pass for all of them
 */
async function* endedBy(items, signal) {
    const iterator = items[Symbol.asyncIterator]();
    let cut = () => { };
    const onAbort = () => cut();
    signal.addEventListener('abort', onAbort);
    let isOver = false;
    try {
        for (;;) {
            const step = await new Promise((resolve, reject) => {
                // A promise of its own for each item: one for all would hold every item until the end.
                // In the next turn: an end that is there already counts.
                cut = () => (0,external_node_timers_.setImmediate)(() => reject(signal.reason));
                if (signal.aborted)
                    cut();
                iterator.next().then(resolve, reject);
            });
            isOver = step.done === true;
            if (step.done)
                return;
            signal.throwIfAborted();
            yield step.value;
        }
    }
    catch (error) {
        isOver = error !== signal.reason;
        throw error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        // Not awaited: a pending `next` may never end, and `return` runs after it.
        if (!isOver)
            iterator.return?.()?.catch(() => { });
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/buffers/own-copy.js
var own_copy = __webpack_require__(18051);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/sources/id-conflict.js
var id_conflict = __webpack_require__(93719);
;// CONCATENATED MODULE: ./lib/input/positions/distinct-images.js
/** Counts the distinct images of a list up to `min-urls`: no more are compared. */


class DistinctImages {
    #names = new Set();
    #least;
    /** @param least fewer distinct images fail the run */
    constructor(least) {
        this.#least = least;
    }
    /** @param name the same for all positions of an image */
    add(name) {
        if (!this.areEnough)
            this.#names.add(name);
    }
    get areEnough() {
        return this.#names.size >= this.#least;
    }
    /** @throws SettingsError if the lists have fewer images than the user expects */
    refuseTooFew(excluded) {
        if (this.areEnough)
            return;
        const count = this.#names.size;
        const images = (0,say/* say */.c)(excluded > 0 ? 'images-beside-excluded' : 'images-listed', { count, excluded });
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('too-few-urls', { images, least: this.#least })], 'sources');
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/input/positions/image-job.js
/** A job fetches one image; its targets are the objects made from it. */

/** Key variables beside a record's own fields: folder and name of the image's list. */
const NAMES = ['file.dir', 'file.name'];
/** @returns the record's fields, with folder and name of the list if the key template uses them */
function keyFieldsOf({ fields = NO_FIELDS, listedAt }, keyFields) {
    if (!listedAt || !keyFields.some(name => NAMES.includes(name)))
        return fields;
    const file = 'list' in listedAt ? pathOf(listedAt.list) : listedAt.file;
    const dir = external_node_path_.posix.dirname(file);
    const name = external_node_path_.posix.basename(file).replace(/\.gz$/i, '');
    const ending = name.lastIndexOf('.');
    return {
        ...fields,
        'file.dir': dir === '.' ? '' : dir,
        'file.name': ending < 0 ? name : name.slice(0, ending),
    };
}
/** `https://example.com/blog/?page=…` is `example.com/blog/index`, as where `rewrite-to` writes it. */
function pathOf(address) {
    return address
        .replace(/^https?:\/\//i, '')
        .replace(/\?.*$/s, '')
        .replace(/\/$/, '/index');
}
/** Shared by all images without fields, which are most. */
const NO_FIELDS = {};

// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
;// CONCATENATED MODULE: ./lib/input/positions/job-table.js
/** The distinct images of a list, each with its targets. */




class JobTable {
    #keyFields;
    /** By the name in the manifest, in the order of the list: the first job of each image. */
    #byName = new Map();
    #jobs = [];
    /** By the number of the target; undefined for a target without a job. */
    #byTarget = [];
    /** The newest target after the first of each image, by the name of the image and the identity of the target. */
    #further = new Map();
    /** The first bytes that a position of an image has, by the name of the image. */
    #bodies = new Map();
    /** Undefined if no job is taken before the list is read to its end. */
    handingOut;
    /** Whether the user chose the key of some image. */
    hasKeys = false;
    /** Whether the manifest knows some image by an id and not by its URL. */
    hasIds = false;
    /** @param keyFields record fields in the key template: other values make another object */
    constructor(keyFields) {
        this.#keyFields = keyFields;
    }
    get length() {
        return this.#jobs.length;
    }
    get targetCount() {
        return this.#byTarget.length;
    }
    /** The names of the images in the manifest. */
    get names() {
        return this.#byName;
    }
    at(index) {
        return this.#jobs[index];
    }
    jobOf({ number }) {
        return this.#byTarget[number];
    }
    /**
     * Adds a position: as a new job, or as a spelling or target of an existing one.
     * @returns the position's target
     * @throws IdConflict if the existing job has the same id and another image; PersistError if it has other bytes
     */
    add(jobUrl, wanted) {
        const name = (0,spellings/* manifestUrlOf */.i0)(jobUrl);
        const known = this.#byName.get(name);
        if (known && jobUrl.idUrl !== undefined)
            throwIfOther(known, jobUrl);
        const given = this.#bodies.get(name);
        if (jobUrl.body && given)
            refuseOther(given.equals(jobUrl.body));
        const target = known ? this.#extend(name, known, jobUrl, wanted) : this.#addImage(jobUrl, wanted);
        if (jobUrl.body && !given)
            this.#bodies.set(name, jobUrl.body);
        return target;
    }
    /** Adds a target that belongs to no job. */
    addTarget({ key, fields }) {
        const number = this.#byTarget.push(undefined) - 1;
        if (key === undefined)
            return { number, fields };
        this.hasKeys = true;
        return { number, fields, key };
    }
    [Symbol.iterator]() {
        return this.#jobs.values();
    }
    #addImage(jobUrl, wanted) {
        const target = this.addTarget(wanted);
        const job = this.#begin(jobUrl, target);
        if (job.idUrl !== undefined)
            this.hasIds = true;
        // The name of most jobs is their URL: one text is enough.
        this.#byName.set((0,spellings/* manifestUrlOf */.i0)(job), job);
        return target;
    }
    #begin({ url, idUrl, fetchUrl, expiresAt, body, referer, again }, target) {
        const job = { url, targets: [target] };
        // Most jobs have none of these, and no memory for them.
        if (idUrl !== undefined)
            job.idUrl = idUrl;
        if (fetchUrl !== undefined)
            job.fetchUrl = fetchUrl;
        if (expiresAt !== undefined)
            job.expiresAt = expiresAt;
        if (body)
            job.body = body;
        if (referer)
            job.referer = referer;
        if (again)
            job.again = again;
        this.#jobs.push(job);
        this.#byTarget[target.number] = job;
        this.handingOut?.ready.push(job);
        return job;
    }
    #extend(name, job, jobUrl, wanted) {
        const spelling = (0,spellings/* newSpelling */.pJ)(job, jobUrl);
        if (spelling)
            othersOf(job).push(spelling);
        if (jobUrl.again)
            job.again ??= jobUrl.again;
        const identity = targetIdentity(wanted, this.#keyFields);
        const known = this.#find(name, job, identity);
        if (known && (!jobUrl.body || this.#supply(known, jobUrl.body)))
            return known;
        const target = this.addTarget(wanted);
        this.#further.set(furtherName(name, identity), target);
        if (this.handingOut)
            this.#beginFurther(job, jobUrl, target, this.handingOut);
        else {
            if (jobUrl.body)
                job.body ??= jobUrl.body;
            job.targets.push(target);
            this.#byTarget[target.number] = job;
        }
        return target;
    }
    #find(name, { targets: [first] }, identity) {
        const further = this.#further.get(furtherName(name, identity));
        return further ?? (first && targetIdentity(first, this.#keyFields) === identity ? first : undefined);
    }
    /** The first job may be done already, and its bytes dropped. */
    #beginFurther(first, jobUrl, target, { isSettled }) {
        if (first.targets.every(isSettled))
            return void this.#begin(jobUrl, target);
        const { body: _, ...same } = first;
        const job = this.#begin({ ...same, ...(jobUrl.body && { body: jobUrl.body }) }, target);
        job.others = othersOf(first);
    }
    /**
     * Gives the bytes of a later position to the job of its target.
     * @returns false if the job has ended without bytes: they need a job of their own
     * @throws PersistError if the job has fetched other bytes
     */
    #supply(target, body) {
        const job = this.#byTarget[target.number];
        if (!job)
            return true;
        if (!this.handingOut)
            job.body ??= body;
        else if (job.body)
            body.release();
        else if (job.sha256 !== undefined) {
            refuseOther(body.has(job.sha256));
            body.release();
        }
        else {
            if (job.isBegun || this.handingOut.isSettled(target))
                return false;
            job.body = body;
            this.handingOut.ready.push(job);
        }
        return true;
    }
}
function refuseOther(isSame) {
    if (!isSame)
        throw new errors/* PersistError */.vc('inspect', 'bytes-differ', (0,say/* say */.c)('bytes-differ'));
}
/** Returns the array that further spellings of a job are added to. */
function othersOf(job) {
    job.others ??= [];
    return job.others;
}
/** No name of an image has a blank. */
function furtherName(name, identity) {
    return `${name} ${identity}`;
}
/** @throws IdConflict if the URL names another file than a spelling of the job */
function throwIfOther(job, { url }) {
    for (const spelling of (0,spellings/* spellingsOf */.Hz)(job)) {
        const files = (0,id_conflict/* conflictOf */.Sx)(spelling.url, url);
        if (files)
            throw new id_conflict/* IdConflict */.ut(job.targets[0].number, files);
    }
}
/**
 * Returns what distinguishes the objects of one image.
 * @param keyFields record fields in the key template
 */
function targetIdentity({ key, fields }, keyFields) {
    return key === undefined ? JSON.stringify(keyFields.map(name => String(fields[name]))) : `key ${key}`;
}

// EXTERNAL MODULE: ./lib/input/positions/job-url.js + 2 modules
var job_url = __webpack_require__(62373);
// EXTERNAL MODULE: ./lib/input/positions/position.js
var positions_position = __webpack_require__(89272);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/input/positions/shard.js
/** Splits a list by host, so that no two jobs request from the same host. Pure. */

const WHOLE_LIST = { index: 1, count: 1 };
/**
 * Uses the name alone and not the place in the list. Jobs whose lists differ a little still leave no gap and do not
 * overlap.
 * @param name a host as in `URL.host`; for a `data:` URI, which has no host, the URI
 * @returns a number from 1 to `count`
 */
function shardOf(name, count) {
    return ((0,external_node_crypto_.hash)('sha256', name, 'buffer').readUInt32BE() % count) + 1;
}

;// CONCATENATED MODULE: ./lib/input/positions/image-list.js
/**
 * Decides what a run does, before the first request. It refuses URLs that must not be requested, makes one job of
 * duplicates and keeps every input position. Pure: no network, no files.
 */















/** Uses about 400 bytes for a plain URL of 60 characters, and 12 for one of another shard. */
async function listImages(lists, rules) {
    const list = new ImageList(rules);
    for await (const images of lists)
        for (const image of images)
            list.add(image);
    return list;
}
/** The images of a run. A list may hand out its jobs while it is still arriving. */
class ImageList {
    jobs;
    #positions = [];
    #rules;
    #ownLinks = [];
    #ownTargets = new Map();
    #ownCount = 0;
    /** Positions of all shards, without excluded ones and those without a URL. */
    imageCount = 0;
    /** Positions of all shards that `exclude` leaves out. */
    excludedCount = 0;
    #distinct;
    /** Whether the list is still being read while its jobs are done. */
    isArriving = false;
    #conflicts = new id_conflict/* IdConflicts */.L2();
    constructor(rules) {
        this.#rules = rules;
        this.#distinct = new DistinctImages(rules.minUrls);
        this.jobs = new JobTable(rules.keyFields);
    }
    /** One entry per input position. */
    get positions() {
        return this.#positions;
    }
    /** How many positions belong to this shard. */
    get ownCount() {
        return this.#ownCount;
    }
    get jobCount() {
        return this.jobs.length;
    }
    /** Number of objects that the run makes: none for links to stored images. */
    get objectCount() {
        return this.jobs.targetCount - this.#ownTargets.size;
    }
    /** Whether the user chose the key of some image. */
    get hasChosenKeys() {
        return this.jobs.hasKeys;
    }
    /** Whether the counts are final before the first job. */
    get isCounted() {
        return !this.isArriving && this.#ownLinks.length === 0;
    }
    /** Whether the list has no image at all. */
    get isEmpty() {
        return !this.isArriving && this.jobCount + this.#ownLinks.length === 0;
    }
    /** Links that `decide` has not decided yet; their positions wait. */
    get ownLinks() {
        return this.#ownLinks;
    }
    /** Jobs that the run needs if none of the links is stored. */
    get possibleJobs() {
        const jobs = new JobTable(this.#rules.keyFields);
        for (const { image } of this.#ownLinks)
            if (!image.isOwnOnly)
                resolvePosition(image, jobs, this.#rules);
        return jobs;
    }
    /**
     * Reads the list no faster than its jobs are taken. Keeps the first jobs until the list has as many images as the user
     * expects.
     * @throws SettingsError if the list ends with too few images
     */
    arrive(lists, run, stopping) {
        const ready = [];
        this.isArriving = true;
        this.jobs.handingOut = { ready, isSettled: target => run.isSettled(target) };
        return this.#handOut(lists, ready, run, stopping);
    }
    async *#handOut(lists, ready, run, stopping) {
        let isStopped = false;
        try {
            for await (const images of lists) {
                // More images come after the stop: the list is cut.
                if (isStopped)
                    return;
                for (const image of images) {
                    this.add(image);
                    run.grew();
                    isStopped = stopping?.aborted === true;
                    if (!isStopped && this.#distinct.areEnough && ready.length > 0)
                        yield* ready.splice(0);
                }
                isStopped = stopping?.aborted === true;
            }
            this.refuseTooFew();
        }
        finally {
            this.isArriving = false;
            run.grew();
        }
    }
    add(image) {
        const { ownKey, isOwnOnly, bytes } = image;
        if (isOwnOnly && ownKey === undefined)
            return void this.#positions.push(undefined);
        if (bytes && this.#rules.shard.count > 1)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('bytes-and-shard')], 'sources');
        // Shard 1 alone reports links to stored images and excluded ones, so that no result appears twice.
        const isFirst = this.#rules.shard.index === 1;
        const position = ownKey === undefined ? this.#positionOf(image) : isFirst ? this.#ownLinkOf(image, ownKey) : undefined;
        const isOut = isExcluded(position);
        if (isOut)
            this.excludedCount++;
        else if ((0,image_url/* isCounted */.he)(image))
            this.imageCount++;
        if (ownKey !== undefined)
            this.#distinct.add(ownKey);
        const isOurs = position !== undefined && (isFirst || !isOut);
        this.#positions.push(isOurs ? position : undefined);
        if (isOurs)
            this.#ownCount++;
    }
    /** @throws SettingsError if the list has fewer images than the user expects */
    refuseTooFew() {
        if (this.#rules.isLeft?.())
            return;
        this.#distinct.refuseTooFew(this.excludedCount);
    }
    /** @throws SettingsError if an id of the list names two images; their later positions are refused as well */
    refuseConflicts() {
        this.#conflicts.refuse();
    }
    /** Decides all waiting links; a link that is not stored becomes an ordinary URL, or no position. */
    decide(isStored) {
        for (const link of this.#ownLinks) {
            if (isStored(link))
                continue;
            const { image } = link;
            const position = image.isOwnOnly ? undefined : resolvePosition(image, this.jobs, this.#rules);
            this.#positions[link.index] = position;
            if (!position)
                this.#ownCount--;
        }
        this.#ownLinks = [];
    }
    #positionOf(image) {
        return resolvePosition(image, this.jobs, this.#rules, {
            distinct: this.#distinct,
            conflict: conflict => this.#noteConflict(conflict, image),
        });
    }
    /** The first record of a job has its first target. */
    #noteConflict({ target, files }, { listedAt }) {
        const positions = this.#positions;
        this.#conflicts.add(() => {
            const first = positions.findIndex(position => (0,positions_position/* numberOf */.rl)(position?.targetOrRefusal) === target);
            return {
                first: (0,id_conflict/* recordText */.Pe)(positions[first]?.listedAt, first),
                second: (0,id_conflict/* recordText */.Pe)(listedAt, positions.length),
                files,
            };
        });
    }
    #ownLinkOf(image, key) {
        const target = this.#ownTargets.get(key) ?? this.jobs.addTarget({ fields: NO_FIELDS });
        this.#ownTargets.set(key, target);
        this.#ownLinks.push({ index: this.#positions.length, image, key, target });
        return (0,positions_position/* positionOf */.df)(image.url, target, image);
    }
}
function isExcluded(position) {
    return position?.targetOrRefusal instanceof positions_position/* Refusal */.P_ && position.targetOrRefusal.reason === 'excluded';
}
/** @returns undefined if the position belongs to another shard */
function resolvePosition(image, jobs, rules, notes) {
    const { keyFields, shard } = rules;
    try {
        const asked = (0,job_url/* jobUrlOf */.k)(image, rules);
        notes?.distinct.add((0,spellings/* manifestUrlOf */.i0)(asked));
        if (!isOurs(asked, shard))
            return undefined;
        const target = jobs.add(aboutPage(asked, image), wantedBy(image, keyFields));
        return positionAt(target, image, asked, jobs.jobOf(target) ?? asked);
    }
    catch (error) {
        if (!(0,errors/* hasReason */.D0)(error, 'excluded') && (0,image_url/* isCounted */.he)(image))
            notes?.distinct.add(image.url);
        // A bad URL has no host to shard by, so that shard 1 reports it.
        if (shard.index !== 1 && !(0,errors/* hasReason */.D0)(error, 'excluded'))
            return undefined;
        if (error instanceof id_conflict/* IdConflict */.ut)
            notes?.conflict(error);
        return refusedPosition(image, error);
    }
}
function positionAt(target, image, asked, job) {
    const { body } = asked;
    if (body?.shown === undefined)
        return (0,positions_position/* positionOf */.df)(ownText(image.url, asked, job), target, image);
    // A `data:` URI is the text of its body, which drops it once it is done. A body that repeats is dropped by now.
    const ofJob = body.uri !== undefined && body.uri === job.body?.uri ? job.body : body;
    return (0,positions_position/* uriPosition */.qb)(ofJob, target, image);
}
/** Returns a refused position, with its URL as results show it. */
function refusedPosition(image, error) {
    const { url: written, where } = image;
    const url = (0,repair_url/* repairUrl */.rr)(written);
    const refusal = new positions_position/* Refusal */.P_((0,as_persist_error/* asPersistError */.B)(error, 'plan'), where);
    return (0,positions_position/* positionOf */.df)(/^data:/i.test(url) ? (0,own_copy/* ownCopy */.S)((0,data_uri/* shortenDataUri */.IR)(url)) : written, refusal, image);
}
/** Adds what the position says beside the URL. */
function aboutPage(asked, { referer, again }) {
    return { ...asked, ...(referer && { referer }), ...(again && { again }) };
}
/** Avoids parsing the host if there is only one shard. */
function isOurs({ url, body }, { index, count }) {
    return count === 1 || shardOf(body?.uri ?? new URL(url).host, count) === index;
}
/** Returns the written URL, by a string of the job if it has that text: it needs no memory of its own. */
function ownText(written, asked, job) {
    // A record without a URL has the job's.
    if (written === '')
        return job.url;
    const texts = [job.url, job.fetchUrl, asked.url, asked.fetchUrl];
    return texts.find(text => text === written) ?? (0,own_copy/* ownCopy */.S)(written);
}
function wantedBy(image, keyFields) {
    const { key } = image;
    return { fields: keyFieldsOf(image, keyFields), ...(key !== undefined && { key }) };
}

// EXTERNAL MODULE: ./lib/input/sources/read.js + 10 modules
var read = __webpack_require__(99156);
// EXTERNAL MODULE: ./lib/output/dry-run.js
var dry_run = __webpack_require__(85700);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/output/groups.js
var groups = __webpack_require__(42049);
;// CONCATENATED MODULE: ./lib/output/counts.js
/** Positions of a run by outcome and by group. Pure. */

/** Counts positions one by one. */
class PositionCounts {
    #outcomes = {
        stored: 0,
        unchanged: 0,
        skipped: 0,
        refused: 0,
        failed: 0,
    };
    #groups = (0,groups/* noGroups */.ir)();
    #knownFailures = 0;
    #requested = 0;
    /** @param isRequested whether the image was requested and not stored */
    add(result, isRequested) {
        const { outcome, reason } = result;
        this.#outcomes[outcome]++;
        this.#groups[(0,groups/* groupOf */.F8)(result, isRequested)]++;
        if (isRequested && outcome === 'unchanged')
            this.#requested++;
        if (outcome === 'skipped' && (reason === 'failed-before' || reason === 'accepted'))
            this.#knownFailures++;
    }
    tally(total) {
        return {
            counts: { total, ...this.#outcomes },
            groups: this.#groups,
            knownFailures: this.#knownFailures,
            requested: this.#requested,
        };
    }
}

// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/results-in-order.js
/** A batch ends when the next result is unknown, or with so many results or milliseconds. */
const MOST_AT_ONCE = { results: 64, ms: 100 };
const END = { done: true, value: undefined };
/** An async generator would need six promises a result, not one. */
class ResultsInOrder {
    #known;
    #whole;
    #index = 0;
    /** The call that waits; later calls wait for it. */
    #waiting;
    /** @param whole awaited before the iteration ends; its rejection becomes the iterator's */
    constructor(known, whole) {
        this.#known = known;
        this.#whole = whole;
    }
    next() {
        const step = this.#waiting === undefined ? this.#step() : undefined;
        if (step !== undefined)
            return Promise.resolve(step);
        const later = this.#waiting?.then(() => this.#later()) ?? this.#later();
        const done = () => {
            if (this.#waiting === later)
                this.#waiting = undefined;
        };
        this.#waiting = later;
        later.then(done, done);
        return later;
    }
    /** Waits for a result, and takes those that are known after it, for a reader that needs no promise for each. */
    async batch() {
        const batch = [];
        let dueAt = Number.POSITIVE_INFINITY;
        for (;;) {
            const result = this.#step()?.value;
            if (result)
                batch.push(result);
            if (batch.length === 1)
                dueAt = performance.now() + MOST_AT_ONCE.ms;
            if (result && batch.length < MOST_AT_ONCE.results && performance.now() < dueAt)
                continue;
            if (batch.length > 0 || this.#known.resultAt(this.#index) === 'none')
                return batch;
            await this.#known.change(this.#index);
        }
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    async #later() {
        for (;;) {
            const step = this.#step();
            if (step !== undefined)
                return step;
            if (this.#known.resultAt(this.#index) === 'none') {
                await this.#whole;
                return END;
            }
            await this.#known.change(this.#index);
        }
    }
    /** Undefined if the call has to wait. */
    #step() {
        for (;;) {
            const result = this.#known.resultAt(this.#index);
            if (result === 'elsewhere')
                this.#index++;
            else if (result === 'none')
                return this.#whole === undefined ? END : undefined;
            else if (result === 'unknown')
                return undefined;
            else {
                this.#index++;
                return { done: false, value: result };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/output/ledger.js
/**
 * Collects outcomes as they arrive and returns results in input order. Positions that share an outcome share one
 * object. Must not import sockets.
 */








class Ledger {
    /** Language of the messages in outcomes. */
    language;
    /** Its positions of other shards are undefined: they have no outcome and no result. */
    #list;
    /** By target. */
    #outcomes = [];
    /** Images without a key because their object is missing; each counts once. */
    missing = 0;
    /** Objects that this run has stored, and their bytes. */
    stored = 0;
    bytesStored = 0;
    /** Images whose object was missing and is stored again. */
    restored = 0;
    /** Known objects whose sizes are not those of the manifest. */
    otherSizes;
    /** By key, what is wrong with each of them until this run stores the key. */
    damaged = new Map();
    /** Whether an image of the list has such a key; known after `tally`. */
    hasDamaged = false;
    /** Known images that stay because the answers of their origins are suspect. */
    suspects = 0;
    /** What could not be read of the manifest. */
    manifestProblem;
    /** Keys that are new: the report and the end mark of the manifest name them. */
    newKeys = new Set();
    /** Targets whose images were requested and not stored, though the manifest knew them or their failure. */
    #requestedAgain = new Set();
    #followers = [];
    #waiting = [];
    /** The error after which no more outcomes come. */
    #broken;
    constructor(list, language) {
        this.language = language;
        this.#list = list;
    }
    /** Call this when the list has more positions, or is complete. */
    grew() {
        for (const follower of this.#followers)
            follower.grew?.();
        this.#wake();
    }
    /** Sets the outcome of a target, unless it has one, and tells the followers. */
    settle(event) {
        const { target, outcome, attempts = 0, isRestored } = event;
        const { number } = target;
        if (this.isSettled(target))
            return;
        this.#outcomes[number] = outcome;
        if (outcome.new)
            this.newKeys.add(outcome.key);
        const { outcome: name } = outcome;
        if (attempts > 0 && (name === 'unchanged' || name === 'skipped'))
            this.#requestedAgain.add(number);
        if (name === 'stored') {
            this.stored++;
            this.bytesStored += outcome.bytes ?? 0;
            this.damaged.delete(outcome.key);
            if (isRestored)
                this.restored++;
        }
        if (outcome.missingKey !== undefined)
            this.missing++;
        this.#announce(event);
    }
    /** Gives this outcome to every target that has none. */
    settleRest(outcome) {
        const { positions } = this.#list;
        for (let index = 0; index < positions.length; index++) {
            const judged = positions.at(index)?.targetOrRefusal;
            if (judged && !(judged instanceof positions_position/* Refusal */.P_))
                this.settle({ target: judged, outcome });
        }
    }
    isSettled({ number }) {
        return this.#outcomes[number] !== undefined;
    }
    isFailed({ number }) {
        return this.#outcomes[number]?.outcome === 'failed';
    }
    /** @param whole awaited before the iteration ends */
    resultsInOrder(whole) {
        return new ResultsInOrder(this, whole);
    }
    follow(follower) {
        this.#followers.push(follower);
    }
    resultAt(index) {
        const { positions, isArriving } = this.#list;
        if (index >= positions.length)
            return isArriving ? 'unknown' : 'none';
        const position = positions.at(index);
        if (position === undefined)
            return 'elsewhere';
        const outcome = this.outcomeOf(position);
        return outcome ? (0,result/* resultOf */.Bg)(index, position, outcome) : 'unknown';
    }
    change(index) {
        if (this.#broken)
            return Promise.reject(this.#broken.by);
        const news = Promise.withResolvers();
        this.#waiting = [...this.#waiting, { index, news }];
        return news.promise;
    }
    /**
     * Makes the results of a finished run one by one, in input order.
     * @param isWanted called with whether the image was requested and is unchanged or skipped
     */
    *results(isWanted) {
        for (const [index, position, outcome] of this.#settled())
            if (!isWanted || isWanted(outcome, this.#isRequestedAgain(position)))
                yield (0,result/* resultOf */.Bg)(index, position, outcome);
    }
    /** Rejects all waiting readers, since no more outcomes will come. */
    fail(error) {
        this.#broken = { by: error };
        for (const { news } of this.#waiting)
            news.reject(error);
    }
    positions() {
        return this.#list.positions;
    }
    /** Undefined while the position has no outcome. */
    outcomeOf({ targetOrRefusal: judged }) {
        // Made on demand, since a list may consist of refusals.
        if (judged instanceof positions_position/* Refusal */.P_)
            return (0,outcome_of_error/* outcomeOfError */.S)(judged, 0, this.language);
        const outcome = this.#outcomes[judged.number];
        const damage = outcome?.outcome === 'unchanged' ? this.damaged.get(outcome.key) : undefined;
        return outcome && damage ? { ...outcome, message: (0,base_sentence/* textIn */.r7)(this.language, damage) } : outcome;
    }
    groupAt(index, result) {
        return (0,groups/* groupOf */.F8)(result, this.#isRequestedAgain(this.#list.positions.at(index)));
    }
    /** Counts what has become of the positions. Walks through all of them. */
    tally() {
        const counts = new PositionCounts();
        for (const [, position, outcome] of this.#settled()) {
            counts.add(outcome, this.#isRequestedAgain(position));
            this.hasDamaged ||= outcome.key !== undefined && this.damaged.has(outcome.key);
        }
        return counts.tally(this.#list.ownCount);
    }
    *#settled() {
        const { positions } = this.#list;
        for (let index = 0; index < positions.length; index++) {
            const position = positions.at(index);
            const outcome = position && this.outcomeOf(position);
            if (outcome)
                yield [index, position, outcome];
        }
    }
    #isRequestedAgain(position) {
        const number = (0,positions_position/* numberOf */.rl)(position?.targetOrRefusal);
        return number !== undefined && this.#requestedAgain.has(number);
    }
    #announce(event) {
        for (const follower of this.#followers)
            follower.settled(event);
        this.#wake(event.target.number);
    }
    /** @param settled the target that has its outcome; omit it to wake every reader */
    #wake(settled) {
        if (this.#waiting.length === 0)
            return;
        const { positions } = this.#list;
        // The target of a position may have changed since the reader began to wait.
        const isWoken = ({ index }) => settled === undefined || (0,positions_position/* numberOf */.rl)(positions.at(index)?.targetOrRefusal) === settled;
        const woken = this.#waiting.filter(isWoken);
        if (woken.length === 0)
            return;
        this.#waiting = this.#waiting.filter(waiting => !isWoken(waiting));
        // In the next turn, so that other targets settled in this turn need no second wake.
        for (const { news } of woken)
            (0,external_node_timers_.setImmediate)(news.resolve);
    }
}

// EXTERNAL MODULE: ./lib/output/report.js
var output_report = __webpack_require__(62131);
// EXTERNAL MODULE: ./lib/output/report-files.js
var report_files = __webpack_require__(36685);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
;// CONCATENATED MODULE: ./lib/jobs/persist/run.js
/** Lists that are only read. */
const READ_ONLY_LISTS = {
    needsWhole: false,
    mark: images => images,
    beforeKnown: async () => [],
    finish: async () => ({ rewritten: undefined, unreadableLink: undefined, problems: [] }),
};

;// CONCATENATED MODULE: ./lib/jobs/persist/attach.js

async function attach(settings, context) {
    const { rewriting, dryRun } = settings;
    const settle = rewriting?.isUndone
        ? async (run) => (await Promise.all(/* import() */[__webpack_require__.e(9252), __webpack_require__.e(7120), __webpack_require__.e(2929), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 49433))).undoLinks(run, rewriting)
        : dryRun
            ? async (run) => (await Promise.all(/* import() */[__webpack_require__.e(9252), __webpack_require__.e(7120), __webpack_require__.e(2929), __webpack_require__.e(2346), __webpack_require__.e(9466)]).then(__webpack_require__.bind(__webpack_require__, 20334))).runDry(run)
            : undefined;
    return {
        lists: rewriting
            ? (await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(9252), __webpack_require__.e(1982), __webpack_require__.e(7120), __webpack_require__.e(6322), __webpack_require__.e(1106)]).then(__webpack_require__.bind(__webpack_require__, 21106))).listWork(rewriting, settings, context)
            : READ_ONLY_LISTS,
        ...(settle && { settle }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var messages_say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/base/watcher.js
var watcher = __webpack_require__(11897);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var context = __webpack_require__(60482);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/watcher.js
/** Counts the requests that a run sends, for its report. The senders call it. */
class RequestCounter {
    #origins = 0;
    #store = 0;
    toOrigin = () => {
        this.#origins++;
    };
    toStore = () => {
        this.#store++;
    };
    read() {
        return { origins: this.#origins, store: this.#store };
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/options/context.js
/** The environment of a run, and its defaults. */



function runContext(options, surroundings) {
    const environment = (0,context/* jobEnvironment */.tw)(options, surroundings);
    return {
        ...surroundings,
        ...environment,
        watch: (0,watcher/* localizedWatcher */.A)((0,context/* askedLanguage */.fx)(options), options.watch ?? {}, surroundings.fromFile),
        requests: new RequestCounter(),
        startedAt: new Date(environment.clock.now()),
        runId: surroundings.runId ?? options.runId ?? 'local',
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js + 2 modules
var persist_fields = __webpack_require__(52080);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/input/documents/source-position.js
var source_position = __webpack_require__(4514);
// EXTERNAL MODULE: ./lib/input/documents/span.js
var span = __webpack_require__(98829);
;// CONCATENATED MODULE: ./lib/input/documents/address-net.js


/** Most places that a run names. */
const MAX_PLACES = 10;
class AddressNet {
    #endsLikeImage;
    #places = [];
    #count = 0;
    /** @param endings file endings of the allowed types: `jpg`, `jpeg`, `png` … */
    constructor(endings) {
        this.#endsLikeImage = new RegExp(`/[^/]*\\.(?:${endings.join('|')})$`, 'i');
    }
    get found() {
        return { count: this.#count, places: this.#places };
    }
    /**
     * @param text a whole page
     * @param starts offsets at which the page's images begin
     */
    add(text, file, starts, ranges) {
        const addresses = this.#imagesIn(text).filter(offset => !starts.has(offset));
        if (addresses.length === 0)
            return;
        const { known, values } = ranges();
        const knownRanges = new span/* Spans */.aR(known);
        const valueRanges = new span/* Spans */.aR(values);
        const lines = new source_position/* LineCounter */.HN(text);
        for (const offset of addresses) {
            if (knownRanges.includes(offset))
                continue;
            const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
            if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before)))
                continue;
            this.#count++;
            if (this.#places.length < MAX_PLACES)
                this.#places.push({ file, line: lines.positionOf(offset).line });
        }
    }
    #imagesIn(text) {
        const found = [];
        const address = new RegExp(ADDRESS);
        for (let at = text.indexOf('//'); at >= 0; at = text.indexOf('//', at)) {
            address.lastIndex = at;
            const path = address.exec(text)?.[1];
            if (path && this.#endsLikeImage.test(path.replace(END_OF_SENTENCE, '')))
                found.push(at - (SCHEME.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0));
            at = path === undefined ? at + 1 : address.lastIndex;
        }
        return found;
    }
}
/** Matches an address from its host on; the group is its path. Brackets belong to it only in pairs. */
const ADDRESS = /\/\/[a-zA-Z\d-]+(?:\.[a-zA-Z\d-]+)+(?::\d+)?(\/(?:[^\s"'<>()[\]{}|\\^`?#]|\([^\s"'<>()[\]{}|\\^`?#]*\))+)(?:[?#](?:[^\s"'<>()[\]{}|\\^`])*)?/y;
const SCHEME = /https?:$/i;
/** Cuts punctuation after an address; CJK text continues without a blank. */
const END_OF_SENTENCE = /(?:[\u3000-\u303f\uff00-\uffef“”‘’…].*|[.,;:!?*_~]{1,8})$/u;
/** Characters before an address that are searched for what it is. */
const MAX_BEFORE = 200;
/** Matches before an address: a quote or `=`, `](`, a link definition or `url(`. In prose an address is a link. */
const LEADS_TO_IMAGE = /(?:["'=]|\]\(\s*<?|\burl\(\s*|(?:^|\n)[ \t>]*\[(?!\^)[^\]\n]{1,100}\]:\s*<?)$/i;
/** Excludes comments of YAML and TOML, and parameters that are links. */
function isValue(before) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return !/^\s*#/.test(line) && !/\b(?:link|href)\s*=\s*["'`]?$/i.test(line);
}

// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(21268);
;// CONCATENATED MODULE: ./lib/origin/hosts/presets.js
const PRESETS = [
    // Weibo refuses a browser's agent without a Referer, and another site's Referer.
    {
        site: { en: 'Weibo', zh: '微博' },
        hosts: ['sinaimg.cn'],
        referer: new URL('https://weibo.com/'),
        source: 'https://github.com/dataabc/weiboSpider/issues/503',
    },
    {
        site: { en: 'Pixiv', zh: 'Pixiv' },
        hosts: ['pximg.net'],
        referer: new URL('https://www.pixiv.net/'),
        source: 'https://github.com/xuejianxianzun/PixivBatchDownloader/issues/408',
    },
    {
        site: { en: 'Zhihu', zh: '知乎' },
        hosts: ['zhimg.com'],
        referer: 'none',
        source: 'https://github.com/yatessss/zhihudaily-vue/issues/3',
    },
    // WeChat and QQ answer another site's Referer with status 200 and a picture of the refusal.
    {
        site: { en: 'WeChat and QQ', zh: '微信公众号、QQ' },
        hosts: ['qpic.cn', 'qlogo.cn'],
        referer: 'none',
        source: 'https://github.com/feiruo/userChromeJS/blob/f3b76f395f0b051ad6abc05418faea238ad9daea/RefererChange/_refererChange.js',
    },
    {
        site: { en: 'Tencent Docs', zh: '腾讯文档' },
        hosts: ['docs.qq.com'],
        referer: 'origin',
        source: 'https://github.com/leaperone/MultiPost-Extension/pull/232',
    },
    {
        site: { en: 'Bilibili', zh: '哔哩哔哩（B站）' },
        hosts: ['hdslb.com'],
        referer: 'none',
        source: 'https://github.com/DIYgod/RSSHub/issues/1297',
    },
    // Douban answers 403 or 418 to all but its own sites.
    {
        site: { en: 'Douban', zh: '豆瓣' },
        hosts: ['doubanio.com'],
        referer: new URL('https://movie.douban.com/'),
        source: 'https://github.com/jxxghp/MoviePilot/pull/6661',
    },
    {
        site: { en: 'Yuque', zh: '语雀' },
        hosts: ['nlark.com'],
        referer: 'none',
        source: 'https://github.com/x-cold/yuque-hexo/issues/41',
    },
    {
        site: { en: 'CSDN', zh: 'CSDN' },
        hosts: ['csdnimg.cn'],
        referer: 'none',
        source: 'https://github.com/CodingDocs/springboot-guide/issues/48',
    },
    {
        site: { en: 'Jianshu, Juejin (former host)', zh: '简书、稀土掘金（旧域名）' },
        hosts: ['jianshu.io', 'xitu.io'],
        referer: 'none',
        source: 'https://github.com/biaochenxuying/blog/issues/31',
    },
    {
        site: { en: 'cnblogs', zh: '博客园' },
        hosts: ['*.cnblogs.com'],
        referer: 'none',
        source: 'https://github.com/ltimon/dianping-react/issues/2',
    },
    {
        site: { en: 'mdnice', zh: 'mdnice' },
        hosts: ['files.mdnice.com'],
        referer: 'none',
        source: 'https://github.com/xugaoyi/vuepress-theme-vdoing/issues/675',
    },
    // sspai refuses the empty Referer.
    {
        site: { en: 'sspai', zh: '少数派' },
        hosts: ['cdnfile.sspai.com'],
        referer: 'origin',
        source: 'https://github.com/fantasy-ke/obsidian-cf-imgbed/pull/18',
    },
    {
        site: { en: 'Xiaohongshu', zh: '小红书' },
        hosts: ['xhscdn.com'],
        referer: 'none',
        source: 'https://github.com/1sdv/TripStar/issues/28',
    },
    {
        site: { en: 'Baidu Tieba', zh: '百度贴吧' },
        hosts: ['imgsrc.baidu.com', 'tiebapic.baidu.com'],
        referer: 'none',
        source: 'https://github.com/DIYgod/RSSHub/pull/20',
    },
    {
        site: { en: 'Imgur', zh: 'Imgur' },
        hosts: ['i.imgur.com'],
        referer: 'none',
        source: 'https://github.com/ankitects/anki/issues/2234',
    },
    {
        site: { en: 'WEBTOON', zh: 'WEBTOON' },
        hosts: ['webtoon-phinf.pstatic.net'],
        referer: new URL('https://www.webtoons.com/'),
        source: 'https://github.com/TepesDracula/webtoons/issues/2',
    },
    {
        site: { en: 'DCInside', zh: 'DCInside' },
        hosts: ['dcinside.co.kr'],
        referer: new URL('http://m.dcinside.com/api/view_img.php'),
        source: 'https://github.com/geeksbaek/goinside/issues/9',
    },
    // Wikimedia requires programs to name themselves and a way to reach their owner.
    {
        site: { en: 'Wikimedia', zh: '维基媒体' },
        hosts: ['upload.wikimedia.org'],
        userAgent: 'plain',
        source: 'https://github.com/IsraelHikingMap/Site/issues/1573',
    },
    // Danbooru refuses programs that call themselves browsers.
    {
        site: { en: 'Danbooru', zh: 'Danbooru' },
        hosts: ['donmai.us'],
        userAgent: 'plain',
        source: 'https://github.com/Bionus/imgbrd-grabber/issues/2912',
    },
];

// EXTERNAL MODULE: ./lib/origin/hosts/profiles.js
var profiles = __webpack_require__(48718);
// EXTERNAL MODULE: ./lib/origin/hosts/rules.js
var rules = __webpack_require__(36573);
// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
// EXTERNAL MODULE: ./lib/storage/key/template.js
var key_template = __webpack_require__(75395);
// EXTERNAL MODULE: ./lib/storage/stores/object-options.js
var object_options = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
// EXTERNAL MODULE: ./lib/jobs/persist/options/credential-headers.js
var credential_headers = __webpack_require__(32462);
// EXTERNAL MODULE: ./lib/jobs/persist/options/host-rules.js
var host_rules = __webpack_require__(99888);
// EXTERNAL MODULE: ./lib/jobs/persist/options/list-rewriting.js
var list_rewriting = __webpack_require__(38466);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/input/documents/edit.js
var edit = __webpack_require__(95009);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/rewrite-rules.js
/** Checks how lists are to be rewritten, together with the other settings. */







/**
 * @param given the names of the options that are set
 * @param store undefined if the destination is invalid, which is reported elsewhere
 * @returns `rules`: undefined if nothing is to be rewritten or the options are invalid
 */
function rewriteRules(options, given, store, { cwd: directory, workspace, records }) {
    const { rewriteTo, urlsFile = [], urlsFrom = [], rewriteMode } = options;
    const problems = [];
    const rulesFor = (target, mode, bounds = {}) => {
        const places = store && placesOf(options, store, problems);
        const rules = { target, mode, directory, ...bounds, takesRelative: options.baseUrl !== undefined };
        return { rules: places && problems.length === 0 ? { ...rules, places } : undefined, problems };
    };
    if (records)
        return rulesFor({ kind: 'memory', take: records.take }, 'replace');
    if (rewriteTo === undefined) {
        const idle = NEEDS_TARGET.filter(input => given.has(input));
        return {
            rules: undefined,
            problems: idle.map(input => (0,base_sentence/* saysIdle */.ZF)([input], (0,messages_say/* say */.c)('rewrite-no-target', { input }))),
        };
    }
    const hasFolder = /[/\\]$/.test(rewriteTo);
    if (urlsFile.length === 0 && !hasFolder)
        problems.push(urlsFrom.length > 0 ? (0,messages_say/* say */.c)('rewrite-web-folder') : NO_LIST);
    else if (urlsFile.length + urlsFrom.length === 0)
        problems.push(NO_LIST);
    if (isBareWord(rewriteTo))
        problems.push((0,messages_say/* say */.c)('rewrite-bare-word', { value: (0,quote/* quote */.hD)(rewriteTo) }));
    // The candidates that are left out would keep their addresses.
    if (options.srcset === 'largest')
        problems.push((0,messages_say/* say */.c)('rewrite-srcset'));
    const isUndone = options.rewriteLink === 'origin';
    if (isUndone && rewriteMode === 'add')
        problems.push((0,messages_say/* say */.c)('rewrite-origin-add', { suffix: edit/* STORED_SUFFIX */.m }));
    if (isUndone && options.manifest === 'off')
        problems.push((0,messages_say/* say */.c)('rewrite-origin-manifest'));
    if (isUndone && urlsFrom.length > 0)
        problems.push((0,messages_say/* say */.c)('rewrite-origin-web'));
    const target = (0,list_rewriting/* rewriteTarget */.MO)(rewriteTo, directory);
    return rulesFor(target, isUndone ? 'replace' : rewriteMode, (0,defined/* defined */.s)({ workspace }));
}
/** Whether the value is a switch such as `true`, or a folder without its `/`. A file of that name is never meant. */
function isBareWord(rewriteTo) {
    return rewriteTo !== 'in-place' && !/[./\\]/.test(rewriteTo);
}
/** These have no effect without `rewrite-to`. */
const NEEDS_TARGET = [
    'rewrite-mode',
    'rewrite-link',
    'former-public-url-bases',
];
const NO_LIST = (0,base_sentence/* saysIdle */.ZF)(['rewrite-to'], (0,messages_say/* say */.c)('rewrite-no-list'));
function placesOf(options, store, problems) {
    const { publicUrlBase, publicUrlSuffix, variants, formerPublicUrlBases = [] } = options;
    const folder = store.kind === 'file' ? store.directory : undefined;
    const ownBase = store.kind === 'own' ? store.own.publicBase : undefined;
    const bucketBase = 'location' in store ? store.location.publicBase : undefined;
    const publicBase = publicUrlBase ?? ownBase ?? bucketBase;
    const link = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : 'url');
    if (link === 'path' && !folder)
        problems.push((0,messages_say/* say */.c)('rewrite-path-needs-folder'));
    if (link === 'url' && publicBase === undefined)
        problems.push((0,messages_say/* say */.c)('rewrite-url-needs-base'));
    return {
        link,
        prefix: 'prefix' in store ? store.prefix : (0,object_key/* mintPrefix */.Ld)(''),
        publicSuffix: publicUrlSuffix,
        variants,
        formerBases: formerPublicUrlBases.filter(base => base !== publicBase),
        ...(0,defined/* defined */.s)({ publicBase, folder }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/site-links.js
/** Links into a folder below the configuration of a site generator: only the user knows where the site has that folder. */





const FOLDER = reserved_folder/* RESERVED_FOLDER */.MI.replace(/\/$/, '');
/** The folder that the message suggests for the manifest. */
const MANIFEST_AT = '.cache/persist-images';
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
const DATA = ['toml', 'yaml', 'yml', 'json'];
const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
/** Hugo's earlier names. Many other programs use them, so Hugo's folder of pages must lie beside them. */
const SHARED_NAMES = named('config', DATA);
const CONFIGS = [
    ...['hugo', 'config/_default/hugo', 'config/_default/config'].flatMap(name => named(name, DATA)),
    ...['astro.config', 'docusaurus.config', '.vitepress/config'].flatMap(name => named(name, PROGRAMS)),
    // Hexo and Jekyll.
    '_config.yml',
    ...named('mkdocs', ['yml', 'yaml']),
];
/** These generators leave out folders such as `.persist`. */
const HIDES_DOTS = /^(?:_config|mkdocs)\./;
function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    const isFolder = rewriteTo !== undefined && store?.kind === 'file';
    const found = isFolder ? configAbove(store.directory, cwd) : undefined;
    if (!isFolder || found === undefined)
        return { problems: [], notices: [] };
    const shown = (path) => (0,printable/* printable */.g$)((0,external_node_path_.relative)(cwd, path).replaceAll(external_node_path_.sep, '/'));
    const [config, folder] = [shown(found), shown(store.directory)];
    const isDecided = publicUrlBase !== undefined || rewriteLink !== undefined;
    const mayPublish = manifest === 'on' && manifestAt === undefined && !HIDES_DOTS.test((0,external_node_path_.basename)(found));
    const published = (0,messages_say/* say */.c)('site-manifest', { config, manifest: `${folder}/${FOLDER}`, at: MANIFEST_AT });
    return {
        problems: isDecided ? [] : [(0,messages_say/* say */.c)('site-links', { folder, config })],
        notices: mayPublish ? [published] : [],
    };
}
/**
 * Finds the closest configuration of a site generator above a folder.
 * @param folder absolute
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
function configAbove(folder, top) {
    for (let at = folder; at !== top && (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at)) {
        const root = (0,external_node_path_.dirname)(at);
        const names = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'content')) ? [...CONFIGS, ...SHARED_NAMES] : CONFIGS;
        const found = names.map(name => (0,external_node_path_.join)(root, name)).find(path => (0,external_node_fs_.existsSync)(path));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/sources-of.js





/** Returns how the lists are read. */
function sourcesOf(options, rewriting, environment) {
    const { urls, urlsFile, select, listFormat, htmlFields, markdownFields, baseUrl, bytesField } = options;
    const { urlField, keyField, refererField, idField, expiresField, minUrls, maxBytes } = options;
    const { cwd: directory, pipe, records, isTyped, cpuTime, workspace } = environment;
    const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0;
    const isUrlUnset = urlField === undefined && select === undefined;
    return {
        directory,
        urlField: urlField ?? 'url',
        ...(0,defined/* defined */.s)({ urls, urlsFile, select, htmlFields, markdownFields, bytesField, minUrls }),
        ...(0,defined/* defined */.s)({ keyField, refererField, idField, expiresField, deadlineMs: options.deadline }),
        ...(0,defined/* defined */.s)({
            pipe,
            supplied: records?.bytes,
            suppliedCycles: records?.cycles,
            isTyped,
            cpuTime,
            workspace,
            rewriting,
        }),
        ...(isUrlUnset && { takesImageUrls: true }),
        ...(listFormat && { listFormat: file_format/* NAMED_FORMATS */.xS[listFormat] }),
        ...(options.urlsFrom && { urlsFrom: options.urlsFrom.map(({ href }) => href) }),
        ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
        ...(bytesField && { maxLine: lineOfBytes(maxBytes) }),
        ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
        ...pageMedia(options),
        ...(baseUrl && { takesRelative: true, baseUrl: baseUrl.href }),
        ...(environment.isStep && { isStep: true }),
        ...(rewriting?.isUndone && { mayFitNothing: true }),
    };
}
/** Players are read where a group is allowed: a single type such as `mp4` keeps the images that are videos. */
function pageMedia({ allowTypes, linkTypes, srcset }) {
    const players = ['video', 'audio'].filter(group => allowTypes?.groups.has(group));
    const linkEndings = (0,file_types/* endingsOf */.iv)(linkTypes?.types ?? []);
    const isLargestAlone = srcset === 'largest' && { isLargestAlone: true };
    if (players.length === 0 && linkEndings.length === 0 && !isLargestAlone)
        return {};
    return { media: { players: new Set(players), linkEndings: new Set(linkEndings), ...isLargestAlone } };
}
/** @returns the problem with links to types that are not kept */
function linkTypeProblems({ allowTypes, linkTypes }) {
    if (!allowTypes || !linkTypes)
        return [];
    const types = [...linkTypes.types].filter(type => !allowTypes.types.has(type));
    return types.length > 0 ? [(0,messages_say/* say */.c)('link-types-not-allowed', { types: types.join(', ') })] : [];
}
/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024;
/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes) {
    return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, external_node_buffer_.constants.MAX_STRING_LENGTH);
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/web-settings.js
var web_settings = __webpack_require__(66944);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/persist-settings.js
/**
 * The settings of a run, checked as a whole before the first request: one typed record, or all problems at once.
 * Must not import `process` or `@actions/*`; the environment is an argument.
 */


























const DESTINATION = { name: 'destination', mayWrite: true };
/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 };
/** No AVIF: servers that negotiate would swap a widely readable original for it. */
const ACCEPT = 'image/png,image/jpeg,image/gif,image/webp,*/*;q=0.8';
/**
 * @param info receives sentences that are good to know once the run has begun
 * @throws SettingsError with every problem that can be found without a request
 */
async function makePersistSettings(given, environment, info) {
    const { store: own, ...fields } = given;
    // A caller's own store has no destination, but the option is required.
    const parsed = (0,parse/* parseOptions */.Ac)(persist_fields/* PERSIST_FIELDS */.n, own ? { destination: 'own', ...fields } : fields);
    const problems = new parse/* Problems */.Zw(parsed.problems);
    const storeProblems = new parse/* Problems */.Zw([]);
    problems.add(ownStoreProblems(given, parsed.options));
    const { language } = parsed.options;
    const { clock } = environment;
    const store = own
        ? { settings: { kind: 'own', own, language, clock }, notices: [] }
        : (0,store_settings/* checkStore */.o)(DESTINATION, parsed.options, { ...environment, info }, storeProblems);
    const { urlsFrom = (0,web_settings/* wrongAddresses */.i$)(fields.urlsFrom) } = parsed.options;
    const options = { ...parsed.options, urlsFrom };
    const rewrite = rewriteRules(options, parsed.given, store?.settings, environment);
    problems.add(rewrite.problems);
    const rewriting = rewrite.rules && new list_rewriting/* ListRewriting */.Mz(rewrite.rules);
    // Lists without links to stored images are as they should be.
    const minUrls = rewriting?.isUndone ? 0 : options.minUrls;
    const sources = sourcesOf({ ...options, minUrls }, rewriting, environment);
    problems.add(await listProblems(fields, options, sources));
    const site = siteLinks(options, store?.settings, environment);
    problems.add(site.problems, linkTypeProblems(options));
    problems.add(await (0,contradictions/* namedFileProblems */.EH)(options, environment), storeProblems.sentences);
    problems.add((0,contradictions/* contradictions */.vM)(options, store?.settings), (0,web_settings/* webProblems */.Lj)(options, environment.fromFile));
    problems.add((0,credential_headers/* credentialProblems */._)(options));
    const { manifestAt } = options;
    const elsewhere = manifestAt && store
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const template = options.key
        ? problems.attempt(() => (0,key_template/* parseTemplate */.Q)(options.key), (0,quote/* quote */.hD)(options.key, 'key'))
        : undefined;
    const originProxy = problems.attempt(() => (0,proxy/* useProxy */.C)('origin-proxy', options.originProxy, environment.environment ?? {}), 'origin-proxy');
    const hosts = await (0,host_rules/* readHostRules */.g)(options.hostRules ?? '');
    problems.add(hosts.problems);
    problems.refuse();
    const isByteKey = template?.needsBytes === true && !options.keyField;
    if (options.manifest === 'off' && isByteKey)
        info((0,messages_say/* say */.c)('manifest-off-forgets', { setting: run_fields/* RETRY_SETTING */._r }));
    // `refuse` has thrown if the store or the template is missing.
    const { settings, notices } = store;
    const net = new AddressNet((0,file_types/* endingsOf */.iv)(options.allowTypes.types));
    return {
        ...settingsFrom(options, elsewhere),
        sources: { ...sources, net },
        net,
        rewriting,
        store: settings,
        template: template,
        originProxy: originProxy,
        hosts: (0,rules/* hostRules */.c)(hosts.rules, presetsFor(parsed.given)),
        ownHostRules: hosts.rules,
        connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
        notices: [
            ...notices,
            ...site.notices,
            ...(0,address_policy/* openedMetadata */.jz)(options.allowAddresses).map(address => (0,messages_say/* say */.c)('run-metadata-address', { address })),
        ],
    };
}
/** @returns the problems of a caller's own store */
function ownStoreProblems({ store, destination }, { encryption, tags }) {
    if (!store)
        return [];
    const names = (0,object_options/* namesOfUploadOptions */.NB)({ encryption, tags });
    return [
        ...(destination ? [(0,messages_say/* say */.c)('store-and-destination')] : []),
        ...(names === '' ? [] : [(0,messages_say/* say */.c)('own-store-uploads', { names })]),
    ];
}
/** @returns the problems of the lists as they are given */
async function listProblems(given, { urls, urlsFile, resultsFile, galleryFile }, sources) {
    // A list of the wrong type is a problem of its own; it does not count as missing besides.
    const isWrongType = [given.urls, given.urlsFile].some(list => list !== undefined && typeof list !== 'string');
    const lists = isWrongType && !urls && !urlsFile ? { ...sources, urls: '' } : sources;
    return await (0,read/* checkSources */.B)(lists, { 'results-file': resultsFile, 'gallery-file': galleryFile });
}
/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor(given) {
    return given.has('user-agent') ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS;
}
/** The settings that follow from the options alone. @param elsewhere where the manifest is, unless it lies beside the images */
function settingsFrom(options, elsewhere) {
    const { baseUrl, exclude, maxNew, onCollision, shard, failOn, dryRun } = options;
    const { resultsFile, failedFile, newFile } = options;
    const { userAgent, headers, referer, respectRobotsTag, allowTypes, maxBytes } = options;
    const { cacheControl, metadata, concurrency, language } = options;
    const hasMedia = [...allowTypes.groups].some(group => group !== 'image');
    return {
        baseUrl,
        exclude,
        maxNew,
        onCollision,
        shard,
        failOn,
        resultsFile,
        failedFile,
        newFile,
        dryRun,
        language,
        deadlineMs: options.deadline,
        web: { addresses: options.urlsFrom ?? [], headers: options.fromHeaders },
        gate: { concurrency, perHost: options.perHostConcurrency, delayMs: options.perHostDelay },
        fetch: {
            userAgent,
            accept: ACCEPT,
            headers,
            referer,
            respectRobotsTag,
            maxBytes,
            plainAgent: (0,profiles/* plainAgent */.G_)(version/* VERSION */.x),
            /** For types of groups other than images; undefined if none is named. */
            maxMediaBytes: hasMedia ? options.maxMediaBytes : undefined,
            timeoutMs: options.timeout,
            policy: { attempts: options.retries + 1, ...BACKOFF },
        },
        addresses: (0,address_policy/* addressPolicy */.Vy)(options.allowAddresses),
        inspect: { allowTypes: allowTypes.types, ...(0,parse/* valuesOf */.sm)(origin_fields/* SIZE_FIELDS */.u6, options) },
        /** The groups that `allow-types` names as such. */
        groups: allowTypes.groups,
        objects: { cacheControl, metadata },
        publicUrls: {
            base: options.publicUrlBase,
            suffix: options.publicUrlSuffix,
            /** Suffixes of further links, by name. */
            variants: options.variants,
        },
        manifest: {
            mode: options.manifest,
            store: elsewhere,
            refreshAfterMs: options.refreshAfter,
            retryFailedAfterMs: options.retryFailedAfter,
        },
        /** `place`: the destination as the user typed it. */
        gallery: { file: options.galleryFile, place: options.destination ?? '' },
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/output/messages/say.js + 1 modules
var output_messages_say = __webpack_require__(23482);
;// CONCATENATED MODULE: ./lib/output/gallery/markup.js
/** Puts untrusted text into HTML: as visible characters, and escaped. Pure. */

/** Escapes text for an element and for an attribute in double quotes. */
function escaped(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
const foreign = (text) => escaped((0,printable/* printable */.g$)(text));
/** Hides values of a query, which may be tokens: users share galleries. */
const foreignUrl = (text) => escaped((0,printable/* printableUrl */.Zq)(text));
/** @returns the URL if a link may lead to it: an http(s) URL that is shown whole */
function linkable(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.search === '' && (0,printable/* printableUrl */.Zq)(text) === text ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/output/gallery/cards.js
/** Makes one image an item of a list. Pure. */



/**
 * @param parts if given, the card omits what the script of the page can compute
 */
function cardOf(image, parts) {
    const { position, key = '', url, bytes, width, height, contentType, link, page } = image;
    const type = typeOf(contentType);
    const isWhole = foreign(key) === escaped(key);
    const facts = [
        bytes === undefined ? '' : ` data-b=${bytes}`,
        type ? ` data-t=${type}` : '',
        // The shown key may be cut or escaped; the copy button needs the whole key.
        isWhole ? '' : ` data-k="${escaped(key)}"`,
        parts && page !== undefined ? ` data-p="${foreignUrl(page)}"` : '',
    ];
    // The size stands in the markup, so that the layout does not jump when the picture loads.
    const size = width && height ? ` width=${width} height=${height}` : '';
    const isDerived = parts && isWhole && link === parts.base + key + parts.suffix;
    const source = isDerived || link === undefined ? '' : ` src="${escaped(link)}"`;
    const shown = {
        kind: link === undefined ? 'file' : kindOf(contentType),
        size,
        source,
        label: `${position}`,
        type,
    };
    const name = `<button class=key type=button>${foreign(key)}</button>`;
    const below = parts
        ? `<span class=url>${foreignUrl(url)}</span>`
        : `${linkOf('url', url)}<p>${[sizeOf(image), page === undefined ? '' : linkOf('page', page)].join('')}</p>`;
    return `<li${facts.join('')}>${pictureOf(shown)}${name}${below}</li>\n`;
}
/** A player loads nothing before it is started: a gallery may show hundreds. */
function pictureOf({ kind, size, source, label, type }) {
    if (kind === 'image')
        return `<button class=view type=button><img alt="${label}" loading=lazy${size}${source}></button>`;
    if (kind === 'file')
        return `<div class=play><a class=file rel="noopener noreferrer"${size.replace(/ (?=[wh])/g, ' data-')}${source.replace(' src=', ' href=')}>${escaped(type)}</a></div>`;
    return `<div class=play><${kind} aria-label="${label}" controls preload=none${size}${source}></${kind}></div>`;
}
function kindOf(contentType = 'image/') {
    const [kind = ''] = contentType.split('/', 1);
    if ((0,file_types/* unshownType */.DM)(contentType))
        return 'file';
    return kind === 'video' || kind === 'audio' ? kind : kind === 'application' ? 'file' : 'image';
}
/** Whether the gallery plays the object. */
function isPlayed({ contentType }) {
    return ['video', 'audio'].includes(kindOf(contentType));
}
/** Item of an image that is not in the store: its URL and one sentence. */
function missingItem({ url, message = '', page }) {
    const on = page === undefined ? '' : linkOf('page', page);
    return `<li>${linkOf('url', url)}${on}<p>${foreign(message)}</p></li>\n`;
}
function linkOf(name, text) {
    const shown = foreignUrl(text);
    const target = linkable(text);
    return target === undefined
        ? `<span class=${name}>${shown}</span>`
        : `<a class=${name} rel="noopener noreferrer" href="${escaped(target)}">${shown}</a>`;
}
function sizeOf({ width, height, bytes }) {
    const parts = [width && height ? `${width} × ${height}` : '', bytes === undefined ? '' : (0,result/* sizeText */.lP)(bytes)];
    return parts.filter(Boolean).join(' · ');
}
/** The names of types that their media types do not show, such as `mov` of `video/quicktime`. */
const MEDIA_TYPES = new Map(file_types/* ALL_TYPES */.MU.filter(type => !(0,file_types/* isImageType */.G1)(type)).map(type => [file_types/* FILE_TYPES */.$Z[type].contentType, type]));
/** `image/svg+xml` becomes `svg`; an unknown type becomes ''. */
function typeOf(contentType = '') {
    return MEDIA_TYPES.get(contentType) ?? /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/output/gallery/script.js
/**
 * Script of the gallery in a browser: filters, sorting, the larger view. It is one string, so that the page's policy
 * can hold its hash. It reads untrusted text only from the document and writes it only as text.
 */
const SCRIPT = `
'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const { base, suffix, long, shown, copied } = document.body.dataset
const STEP = 60

const lists = all('ul[data-outcome]').map(element => ({
  element,
  block: element.closest('section'),
  outcome: element.dataset.outcome,
  count: element.parentNode.querySelector('span'),
  more: element.parentNode.querySelector(':scope > .more'),
  cards: [...element.children].map(node => ({ node })),
  shown: [],
  limit: long === undefined ? Infinity : STEP,
}))
const groups = all('section.group')

// Computed at the first use.
const textOf = card => (card.text ??= (keyOf(card.node) + ' ' + card.node.textContent + ' ' + (card.node.dataset.p ?? '')).toLowerCase())
const urlOf = node => one('.url', node)?.textContent ?? ''
const hostOf = card => (card.host ??= /^[a-z]+:\\/\\/([^/?#]+)/i.exec(urlOf(card.node))?.[1] ?? '')
const keyOf = node => node.dataset.k ?? one('.key', node)?.textContent ?? ''
const SHOWN = 'img,video,audio,.file'
const pictures = all('.grid img').length
const sidesOf = node => ['width', 'height'].map(name => one(SHOWN, node)?.getAttribute(name) ?? one(SHOWN, node)?.dataset[name])
const pixelsOf = card => {
  const [width = 0, height = 0] = sidesOf(card.node)
  return width * height
}
const bytesOf = card => Number(card.node.dataset.b ?? 0)
const ORDERS = {
  listed: undefined,
  largest: (a, b) => bytesOf(b) - bytesOf(a),
  smallest: (a, b) => bytesOf(a) - bytesOf(b),
  pixels: (a, b) => pixelsOf(b) - pixelsOf(a),
  'by-key': (a, b) => (keyOf(a.node) < keyOf(b.node) ? -1 : 1),
}

/** Adds what a long gallery leaves out of a card until the card is shown. */
function finish({ node }) {
  const shown = one(SHOWN, node)
  if (long === undefined || !shown || 'done' in node.dataset) return
  node.dataset.done = ''
  const name = shown.matches('a') ? 'href' : 'src'
  if (!shown.getAttribute(name) && base) shown[name] = base + one('.key', node).textContent + suffix
  const line = document.createElement('p')
  line.textContent = sizeOf(node)
  node.append(line)
}

function sizeOf(node) {
  const [width, height] = sidesOf(node)
  const bytes = Number(node.dataset.b ?? NaN)
  const size = bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KiB' : (bytes / 1048576).toFixed(1) + ' MiB'
  return [width && height ? width + ' × ' + height : '', Number.isNaN(bytes) ? '' : size].filter(Boolean).join(' · ')
}

const form = one('form')
function apply() {
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [host, outcome, type] = [form.host.value, form.outcome.value, form.type.value]
  const order = ORDERS[form.sort.value]
  let count = 0
  for (const list of lists) {
    list.limit = long === undefined ? Infinity : STEP
    const fits = card =>
      (outcome === '' || outcome === list.outcome) &&
      (type === '' || card.node.dataset.t === type) &&
      (host === '' || hostOf(card) === host) &&
      words.every(word => textOf(card).includes(word))
    list.shown = list.cards.filter(fits)
    if (order) list.shown.sort(order)
    count += list.shown.length
    show(list)
  }
  for (const group of groups) group.hidden = lists.every(list => list.block !== group && list.block.parentNode !== group || list.shown.length === 0)
  one('#fits').hidden = count > 0
  say(shown.replace('{shown}', count).replace('{all}', lists.reduce((sum, list) => sum + list.cards.length, 0)))
}

function show(list) {
  const now = list.shown.slice(0, list.limit)
  now.forEach(finish)
  const is = list.element.children
  if (is.length !== now.length || now.some((card, index) => is[index] !== card.node))
    list.element.replaceChildren(...now.map(card => card.node))
  list.block.hidden = list.shown.length === 0
  if (list.more) list.more.hidden = list.shown.length <= list.limit
}

function grow(list) {
  list.limit += STEP
  const next = list.shown.slice(list.element.children.length, list.limit)
  next.forEach(finish)
  list.element.append(...next.map(card => card.node))
  list.more.hidden = list.shown.length <= list.limit
}

const output = one('output')
const say = text => { output.textContent = text }

for (const list of lists) {
  if (!list.more) continue
  list.more.addEventListener('click', () => grow(list))
  new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting) && !list.more.hidden) grow(list) }, { rootMargin: '800px' }).observe(list.more)
}
form.addEventListener('input', apply)
form.addEventListener('submit', event => event.preventDefault())

async function copy(text, node) {
  try {
    await navigator.clipboard.writeText(text)
    say(copied + ': ' + text)
  } catch {
    // Without permission, select the text, so that the user can copy it.
    getSelection().selectAllChildren(node)
  }
}

const dialog = one('dialog')
const part = name => one('[data-part=' + name + ']', dialog)
let at = 0
// The larger view is for pictures alone: a player grows by its own button.
const seen = () => lists.flatMap(list => list.shown).filter(({ node }) => one('.view', node))

function open(index) {
  const cards = seen()
  at = (index + cards.length) % cards.length
  const card = cards[at]
  finish(card)
  const { node } = card
  const image = one('img', node)
  const large = part('image')
  large.src = image.src
  large.alt = keyOf(node)
  part('key').textContent = keyOf(node)
  part('size').textContent = (at + 1) + ' / ' + cards.length + ' · ' + sizeOf(node)
  fill('source', urlOf(node))
  fill('page', one('.page', node)?.textContent ?? node.dataset.p ?? '')
  if (!dialog.open) dialog.showModal()
}

/** Links the text only if it is a whole http(s) URL. */
function fill(name, text) {
  const line = part(name)
  line.hidden = text === ''
  const link = one('a', line)
  link.textContent = text
  const isWhole = /^https?:\\/\\/[^\\s…\\\\]+$/i.test(text)
  if (isWhole) link.href = text
  else link.removeAttribute('href')
}

const move = step => open(at + step)
document.addEventListener('click', event => {
  const node = event.target.closest('.grid li')
  if (!node) return
  if (event.target.closest('.view')) open(seen().findIndex(card => card.node === node))
  if (event.target.closest('.key')) void copy(keyOf(node), one('.key', node))
})
dialog.addEventListener('click', event => {
  const action = event.target.dataset.do
  if (action === 'previous') move(-1)
  if (action === 'next') move(1)
  if (action === 'close' || event.target === dialog) dialog.close()
  if (action === 'copy-key') void copy(part('key').textContent, part('key'))
  if (action === 'copy-url') void copy(part('image').src, part('key'))
})
document.addEventListener('keydown', event => {
  if (dialog.open && event.key === 'ArrowLeft') move(-1)
  else if (dialog.open && event.key === 'ArrowRight') move(1)
  else if (!dialog.open && event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault()
    form.search.focus()
  }
})

// A private bucket shows no picture: the note appears once enough pictures have failed and none has loaded.
let failed = 0
let loaded = 0
const judge = () => { one('#unseen').hidden = loaded > 0 || failed < Math.min(3, pictures) || failed === 0 }
document.addEventListener('load', event => { if (event.target.closest?.('.view')) { loaded++; judge() } }, true)
document.addEventListener('error', event => { if (event.target.closest?.('.view')) { failed++; judge() } }, true)
for (const image of all('.grid img[src]')) {
  if (image.complete && image.naturalWidth > 0) loaded++
  // A picture that waits for scrolling is not complete.
  else if (image.complete) failed++
}
judge()

const hosts = new Map()
for (const list of lists) for (const card of list.cards) hosts.set(hostOf(card), (hosts.get(hostOf(card)) ?? 0) + 1)
hosts.delete('')
for (const [host, count] of [...hosts].sort((a, b) => b[1] - a[1]).slice(0, 200)) form.host.append(new Option(host + ' (' + count + ')', host))
const types = new Set(lists.flatMap(list => list.cards.map(card => card.node.dataset.t)).filter(Boolean))
for (const type of [...types].sort()) form.type.append(new Option(type, type))
apply()

// Read the texts while idle, so that the first key press is fast.
const unread = lists.flatMap(list => list.cards)
const read = deadline => {
  while (unread.length > 0 && deadline.timeRemaining() > 2) for (const card of unread.splice(-50)) textOf(card)
  if (unread.length > 0) requestIdleCallback(read)
}
if (long !== undefined && window.requestIdleCallback) requestIdleCallback(read)
`;

;// CONCATENATED MODULE: ./lib/output/gallery/style.js
/** Style of the gallery. It is one string, so that the page's policy can hold its hash. */
const STYLE = `
:root{color-scheme:light dark;
--back:light-dark(#f6f7f9,#101216);--panel:light-dark(#fff,#191c22);--line:light-dark(#dcdfe5,#2d323b);
--text:light-dark(#1b1f26,#e7eaf0);--quiet:light-dark(#5a6372,#a2abb9);--accent:light-dark(#0b5cad,#7db8ff);
--bad:light-dark(#b3261e,#ff9c94);--hole:light-dark(#eceef2,#22262e)}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:1600px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
main{padding-bottom:64px;display:flow-root}
h1{font-size:22px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 12px;display:flex;gap:10px;align-items:baseline}
h3{font:600 15px/1.5 ui-monospace,monospace;margin:24px 0 4px;display:flex;gap:10px;align-items:baseline;color:var(--bad)}
h2 span,h3 span{font:13px/1.5 system-ui,sans-serif;color:var(--quiet);font-variant-numeric:tabular-nums}
.facts{color:var(--quiet);margin:0 0 16px}
.counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 8px;padding:0;list-style:none}
.counts li{background:var(--panel);border:1px solid var(--line);border-radius:99px;padding:2px 12px}
.counts b{font-variant-numeric:tabular-nums}
.note{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:10px 14px;margin:12px 0;max-width:80ch}
form{position:sticky;top:0;z-index:1;background:var(--back);border-bottom:1px solid var(--line);padding:10px 16px;display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end}
form label{display:flex;flex-direction:column;font-size:12px;color:var(--quiet);min-width:0}
form label:first-child{flex:1 1 240px}
input,select,button.do{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:6px 10px;min-height:36px;max-width:100%}
select{width:170px}
button.do{cursor:pointer}
output{min-width:22ch;min-height:28px;font-size:13px;color:var(--quiet);padding-bottom:8px;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
@media(scripting:none){form{display:none}}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px;margin:0;padding:0;list-style:none}
.grid li{background:var(--panel);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column;content-visibility:auto;contain-intrinsic-size:auto 190px auto 300px}
.view{display:block;border:0;padding:0;background:var(--hole);cursor:zoom-in;aspect-ratio:1;width:100%;overflow:hidden}
.view img{display:block;width:100%;height:100%;object-fit:contain;color:var(--quiet);font-size:12px}
.view:focus-visible{outline-offset:-3px}
.play{background:var(--hole);aspect-ratio:1;display:flex;align-items:center;justify-content:center;overflow:hidden}
.play video{width:100%;height:100%;object-fit:contain}
.play audio{width:92%}
.file{font:600 15px/2.4 ui-monospace,monospace;padding:0 14px;border:1px solid var(--line);border-radius:6px;background:var(--panel)}
.key{font:12px/1.4 ui-monospace,monospace;text-align:left;border:0;background:none;color:var(--text);padding:8px 10px 2px;cursor:copy;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.grid .url,.grid p{font-size:12px;margin:0;padding:0 10px;color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid p{padding-bottom:9px}
.grid .url{display:block}
.grid .page{margin-left:8px}
a{color:var(--accent)}
.list{margin:0;padding:0;list-style:none;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.list li{padding:8px 14px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.list li:first-child{border-top:0}
.list .page{margin-left:10px;font-size:13px}
.list p{margin:0;color:var(--quiet);font-size:13px}
.advice{margin:0 0 8px;max-width:80ch}
.more{display:block;margin:14px auto}
dialog{border:0;padding:0;margin:auto;background:var(--panel);color:var(--text);border-radius:12px;width:min(1200px,94vw);max-width:none;max-height:94vh;max-height:94dvh;box-shadow:0 10px 50px #0008;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#000a}
dialog .stage{flex:1 1 auto;min-height:160px;background:var(--hole);display:flex;align-items:center;justify-content:center;overflow:hidden}
dialog img{max-width:100%;max-height:68vh;max-height:68dvh;object-fit:contain;display:block}
dialog .under{padding:10px 16px 14px;overflow:auto}
dialog code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dialog p{margin:2px 0;font-size:13px;color:var(--quiet);overflow-wrap:anywhere}
dialog nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
@media(max-width:600px){
header{padding-top:18px}
form{position:static;padding:10px 16px}
form label{flex:1 1 40%}
form label:first-child{flex:1 1 100%}
select{max-width:100%;width:100%}
.grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
dialog nav .do{flex:1 1 40%}
}
@media print{
:root{color-scheme:light}
body{background:#fff;font-size:11px}
form,.more,dialog,.note.dim{display:none!important}
.grid{grid-template-columns:repeat(5,1fr);gap:6px}
.grid li{break-inside:avoid;content-visibility:visible}
.key{-webkit-line-clamp:4}
}
@media(prefers-reduced-motion:no-preference){.view img{transition:transform .15s}.view:hover img{transform:scale(1.03)}}
`;

;// CONCATENATED MODULE: ./lib/output/gallery/head.js
/** The head of the page, with the policy that says what it may load, and which script and style it may run. Pure. */




/** @returns the document up to the end of its head */
function pageHead({ language, title, ...sources }) {
    const elements = [
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sources)}">`,
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        `<title>${title}</title>`,
        `<style>${STYLE}</style>`,
    ];
    return `<!doctype html>
<html lang="${base_sentence/* LANGUAGES */.Yj[language].htmlLang}">
<head>
${elements.join('\n')}
</head>
`;
}
/** @returns the content of the meta element */
function contentPolicy({ images, media }) {
    return [
        "default-src 'none'",
        `img-src ${images.join(' ') || "'none'"}`,
        ...(media ? [`media-src ${media.join(' ')}`] : []),
        `style-src ${hashOf(STYLE)}`,
        `script-src ${hashOf(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./lib/output/gallery/page.js
/** Makes one HTML page of a run: new images, known images, and missing images with reasons and advice. Pure. */







/** Up to this many images the document is complete without the script. */
const MAX_WHOLE = 1000;
/** Above this number the policy allows all http(s) origins, and lists none. */
const MAX_ORIGINS = 20;
/** Pictures beside the page, which may be opened from a server or from disk. */
const NEAR = ["'self'", 'file:'];
/**
 * @param images in input order; iterated several times
 * @returns the page, in pieces
 */
function* galleryPage(images, run) {
    const say = id => output_messages_say/* messages */.D.messageIn(run.language, `gallery-${id}`);
    const { total } = run.counts;
    const parts = total > MAX_WHOLE ? linkParts(images) : undefined;
    yield head(run, page_sourcesOf(images), say);
    yield body(run, parts, say);
    for (const [outcome, name] of [
        ['stored', 'new'],
        ['unchanged', 'known'],
    ]) {
        const count = run.counts[outcome];
        if (count === 0)
            continue;
        yield `<section class=group><h2>${say(name)} <span>${count}</span></h2><ul class=grid data-outcome=${name}>\n`;
        for (const image of images)
            if (image.outcome === outcome)
                yield cardOf(image, parts);
        yield `</ul>${moreButton(parts, say)}</section>\n`;
    }
    const groups = missingByReason(images);
    if (groups.length > 0) {
        const count = groups.reduce((sum, { items }) => sum + items.length, 0);
        yield `<section class=group><h2>${say('missing')} <span>${count}</span></h2>\n`;
        for (const { reason, items } of groups) {
            const advice = say(`advice-${adviceOf(reason)}`);
            yield `<section><h3>${escaped(reason)} <span>${items.length}</span></h3><p class=advice>${escaped(advice)}</p><ul class=list data-outcome=missing>\n`;
            yield* items;
            yield `</ul>${moreButton(parts, say)}</section>\n`;
        }
        yield '</section>\n';
    }
    yield tail(say);
}
/** Groups missing images by reason, the largest group first. */
function missingByReason(images) {
    const groups = new Map();
    for (const image of images) {
        if (image.key !== undefined)
            continue;
        const reason = image.reason ?? 'unexpected';
        const items = groups.get(reason);
        if (items)
            items.push(missingItem(image));
        else
            groups.set(reason, [missingItem(image)]);
    }
    return Array.from(groups, ([reason, items]) => ({ reason, items })).sort((a, b) => b.items.length - a.items.length);
}
/** Parts of the first link that contains its key. */
function linkParts(images) {
    for (const { key, link } of images) {
        const at = key === undefined ? undefined : link?.lastIndexOf(key);
        if (key !== undefined && link !== undefined && at !== undefined && at >= 0)
            return { base: link.slice(0, at), suffix: link.slice(at + key.length) };
    }
    return { base: '', suffix: '' };
}
function head({ language, place }, { origins, plays }, say) {
    return pageHead({
        language,
        title: say('title').replace('{place}', () => foreign(place)),
        images: origins,
        ...(plays && { media: origins }),
    });
}
function body(run, parts, say) {
    const { stored, unchanged, total } = run.counts;
    const counts = [
        ['new', stored],
        ['known', unchanged],
        ['missing', total - stored - unchanged],
    ];
    const written = say('written')
        .replace('{bytes}', (0,result/* sizeText */.lP)(run.bytes))
        .replace('{seconds}', (run.elapsedMs / 1000).toFixed(1));
    const at = run.startedAt.toISOString();
    const long = parts
        ? ` data-long data-base="${escaped(parts.base)}" data-suffix="${escaped(parts.suffix)}"`
        : '';
    const filters = [
        `<label>${say('search')}<input type=search name=search autocomplete=off placeholder="${say('search-hint')}"></label>`,
        `<label>${say('host')}<select name=host><option value="">${say('all')}</select></label>`,
        `<label>${say('outcome')}<select name=outcome><option value="">${say('all')}${counts
            .map(([name]) => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
        `<label>${say('type')}<select name=type><option value="">${say('all')}</select></label>`,
        `<label>${say('sort')}<select name=sort>${['listed', 'largest', 'smallest', 'pixels', 'by-key']
            .map(name => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
    ];
    return `<body data-shown="${say('shown')}" data-copied="${say('copied')}"${long}>
<header>
<h1>${say('title').replace('{place}', () => foreign(run.place))}</h1>
<p class=facts><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time> · ${written} · persist-images ${version/* VERSION */.x}</p>
<ul class=counts>${counts.map(([name, count]) => `<li>${say(name)} <b>${count}</b></li>`).join('')}</ul>
${total === 0 ? `<p class=note>${say('none')}</p>` : ''}<noscript><p class="note dim">${say('no-script')}</p></noscript>
</header>
<form role=search aria-label="${say('filters')}">${filters.join('\n')}<output role=status></output></form>
<main>
<p class="note dim" id=unseen role=status hidden>${say('unseen')}</p>
<p class=note id=fits hidden>${say('nothing-fits')}</p>
`;
}
function moreButton(parts, say) {
    return parts ? `<button class="do more" type=button hidden>${say('more')}</button>` : '';
}
function tail(say) {
    const button = (name) => `<button class=do type=button data-do=${name}>${say(name)}</button>`;
    return `</main>
<dialog aria-label="${say('larger')}"><div class=stage><img data-part=image alt=""></div><div class=under>
<code data-part=key></code><p data-part=size></p>
<p data-part=source>${say('source')}: <a rel="noopener noreferrer"></a></p><p data-part=page>${say('page')}: <a rel="noopener noreferrer"></a></p>
<nav>${button('previous')}${button('next')}${button('copy-key')}${button('copy-url')}${button('close')}</nav>
</div></dialog>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function page_sourcesOf(images) {
    const origins = new Set();
    let plays = false;
    for (const image of images) {
        plays ||= image.key !== undefined && isPlayed(image);
        const { link } = image;
        if (link === undefined)
            continue;
        const url = URL.parse(link);
        if (url && /^https?:$/.test(url.protocol))
            origins.add(url.origin);
        else
            for (const near of NEAR)
                origins.add(near);
    }
    return { origins: origins.size > MAX_ORIGINS ? ['https:', 'http:'] : [...origins].sort(), plays };
}
/** Reasons by the advice for them. */
const REASONS = {
    gone: ['http-404', 'http-410', 'failed-before', 'dns-failed', 'placeholder'],
    refused: ['http-401', 'http-403', 'html-instead', 'opted-out'],
    address: [
        'url-invalid',
        'url-too-long',
        'scheme-not-allowed',
        'port-not-allowed',
        'url-credentials',
        'address-refused',
        'redirect-invalid',
        'too-many-redirects',
    ],
    content: ['not-an-image', 'type-not-allowed', 'too-large', 'too-small', 'empty'],
    broken: ['truncated', 'image-incomplete', 'encoding-invalid'],
    key: ['key-invalid', 'key-collision', 'path-refused'],
    later: ['deadline', 'max-new', 'cancelled', 'dry-run', 'host-paused', 'throttled', 'disk-full'],
    expired: ['url-expired'],
    fault: ['unexpected', 'options-invalid'],
};
const ADVICES = Object.entries(REASONS);
function adviceOf(reason) {
    const [advice] = ADVICES.find(([, reasons]) => reasons.includes(reason)) ?? [];
    return advice ?? (reason.startsWith('store-') ? 'store' : 'network');
}

;// CONCATENATED MODULE: ./lib/output/gallery/gallery-file.js
/** Writes the file of `gallery-file`. */






/** @returns the path; undefined if the option is not set */
async function writeGallery({ file, imageFolder, ...run }, directory, ledger) {
    if (file === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(directory, file);
    const images = { [Symbol.iterator]: () => imagesOf(ledger, (0,external_node_path_.dirname)(path), imageFolder) };
    const page = galleryPage(images, { ...run, bytes: ledger.bytesStored });
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(page), (0,external_node_fs_.createWriteStream)(path));
    return path;
}
function* imagesOf(ledger, folder, imageFolder) {
    const positions = ledger.positions();
    for (const result of ledger.results()) {
        const page = positions.at(result.position)?.referer;
        yield { ...result, ...(0,defined/* defined */.s)({ link: linkFrom(folder, result, imageFolder), page }) };
    }
}
/** A relative link to a file, so that gallery and images can move together. A path of a site leads nowhere from here. */
function linkFrom(folder, { publicUrl = '', key }, imageFolder) {
    if (/^https?:/i.test(publicUrl))
        return publicUrl;
    if (imageFolder === undefined || key === undefined)
        return undefined;
    return (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(imageFolder, key)).split(external_node_path_.sep).map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/output/json-lines-file.js
var json_lines_file = __webpack_require__(31784);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
;// CONCATENATED MODULE: ./lib/jobs/persist/run-files.js
/** The results of one run, and its files: checked before the work, written during the work and at its end. */



/** Reports unwritable files before the work starts, not after it. */
async function checkFiles({ resultsFile, failedFile, newFile, gallery, dryRun }, context) {
    const files = { 'results-file': resultsFile, 'new-file': newFile };
    const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file };
    await (0,results_file/* checkWritable */.ZB)({ ...files, ...(!dryRun && atTheEnd) }, context);
}
/** Writes each result as it becomes known. @returns the paths of the files; undefined for those that are not wanted */
function writeResultFiles({ settings: { resultsFile, newFile }, ledger }, failedLists, files) {
    const written = (async () => {
        const all = await files.grow('results-file', resultsFile, json_lines_file/* openJsonLines */.qj);
        const fresh = await files.grow('new-file', newFile, json_lines_file/* openWholeJsonLines */.V6);
        if (resultsFile === undefined && newFile === undefined)
            return { resultsFile, newFile };
        return await (0,results_file/* writeResults */.KB)(ledger.resultsInOrder(), failedLists, all, fresh);
    })();
    // The run awaits this promise at its end; until then a rejection must not count as unhandled.
    written.catch(() => { });
    return written;
}
/** Writes the files that need every outcome. A dry run has none: it tries no image. @returns their paths */
async function writeFiles({ settings, ledger, cwd, startedAt, clock }, facts, files) {
    const { dryRun, failedFile, sources, gallery, language, store } = settings;
    if (dryRun)
        return { failedFile: undefined, galleryFile: undefined };
    const imageFolder = 'directory' in store ? store.directory : undefined;
    const run = { language, startedAt, imageFolder, ...facts };
    return {
        failedFile: await files.write('failed-file', failedFile, () => (0,results_file/* writeFailedFile */.bM)(failedFile, cwd, ledger, sources, clock.now())),
        galleryFile: await files.write('gallery-file', gallery.file, () => writeGallery({ ...gallery, ...run }, cwd, ledger)),
    };
}
/** Returns the results, in input order unless they are wanted as they come. Leaving the loop early ends the run. */
function resultsOf(begun, report, leaving, options) {
    let results;
    let opening;
    return {
        next() {
            if (results)
                return results.next();
            // The options are checked before the run begins.
            opening ??= begun.then(ledger => options.unordered ? followed(ledger, report) : ledger.resultsInOrder(report));
            return opening.then(opened => {
                results = opened;
                return opened.next();
            });
        },
        async return(value) {
            leaving.abort();
            await report.catch(() => { });
            return { done: true, value };
        },
    };
}
async function followed(ledger, report) {
    const { ResultsAsKnown } = await __webpack_require__.e(/* import() */ 8774).then(__webpack_require__.bind(__webpack_require__, 58774));
    const results = new ResultsAsKnown(ledger, ledger.positions(), report);
    ledger.follow(results);
    return results;
}

// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var persist_stop = __webpack_require__(83306);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/failing-hosts.js
var failing_hosts = __webpack_require__(45367);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-faults.js
/** What is wrong with the lists of a run. A list that fails costs its own images. */






class ListFaults {
    /** In the order in which they failed. */
    failedLists = [];
    /** Lists that failed, were cut or have no image. */
    all = [];
    #settings;
    #notice;
    #hasRead = false;
    /** The signal or the deadline came before the answer of an address. */
    #isOneLeft = false;
    /** No list has failed or goes on elsewhere. */
    areWhole = true;
    /** The run ended before its lists did: a signal, the deadline or the store ended it. */
    areCut = true;
    constructor(settings, notice) {
        this.#settings = settings;
        this.#notice = notice;
    }
    /** Records without the member of URLs. */
    lacking = { count: 0, member: '' };
    lackMember(count, member) {
        this.lacking = { count, member };
    }
    read() {
        this.#hasRead = true;
    }
    goesOn() {
        this.areWhole = false;
    }
    /** Must be called after the end of the last list. */
    ended() {
        this.areCut = this.#isOneLeft;
    }
    lacks(list, sentence, images) {
        const { sources, language } = this.#settings;
        if (images > 0 || sources.minUrls !== 0)
            this.all.push({ list, images, message: (0,base_sentence/* textIn */.r7)(language, sentence) });
    }
    /** @param isPart a part of the list is read */
    failed(list, thrown, images = 0, isPart = images > 0) {
        this.areWhole = false;
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        this.#isOneLeft ||= error.reason === 'cancelled' || isLate(error);
        const reason = error instanceof errors/* SettingsError */.GN ? 'list-invalid' : error.reason;
        const message = (0,base_sentence/* textIn */.r7)(this.#settings.language, this.#sentenceOf(error));
        this.failedLists.push({ list, reason, message });
        this.all.push({ list, images, message });
        this.#notice((0,messages_say/* say */.c)(isPart ? 'web-list-cut' : 'web-list-failed', { address: list, message }));
    }
    /** Why the run fails: one sentence each. */
    get problems() {
        const count = this.failedLists.length;
        if (count === 0)
            return [];
        if (!this.#hasRead && this.all.every(({ images }) => images === 0))
            return [(0,messages_say/* say */.c)('web-none-read', { count })];
        return this.#settings.failOn === 'any' ? [(0,output_messages_say/* say */.c)('lists-unread', { count })] : [];
    }
    #sentenceOf(error) {
        if (error instanceof errors/* SettingsError */.GN)
            return (0,base_sentence/* joined */.oR)('; ', ...error.sentences);
        const { reason, sentence } = error;
        if (reason === 'too-large')
            return (0,messages_say/* say */.c)('web-too-large');
        const { deadlineMs } = this.#settings;
        return isLate(error) && deadlineMs !== undefined
            ? (0,messages_say/* say */.c)('web-deadline', { time: (0,duration/* formatDuration */.a3)(deadlineMs) })
            : sentence;
    }
}
/** The deadline of the run has the stage `plan`. */
function isLate({ reason, stage }) {
    return reason === 'deadline' && stage === 'plan';
}

;// CONCATENATED MODULE: ./lib/jobs/persist/persist.js
/** One run, from its options to its report: settings, list, images, files. */






















function persist(options) {
    return persistWith({}, options);
}
/**
 * Persists images for the action and the command. They pass their environment along, and a missing option is reported
 * with the other problems.
 */
function persistWith(surroundings, options) {
    const ledger = Promise.withResolvers();
    const leaving = new AbortController();
    const report = runPersist(options, surroundings, ledger.resolve, leaving.signal);
    // Callers see a failure by awaiting or by iterating. The unused way must not count as an unhandled rejection.
    report.catch(ledger.reject);
    ledger.promise.catch(() => { });
    return Object.assign(report, {
        [Symbol.asyncIterator]: () => resultsOf(ledger.promise, report, leaving, options),
    });
}
async function runPersist(options, surroundings, begun, leaving) {
    const startedAt = performance.now();
    (0,caller_options/* checkCallerOptions */.G)(persist_fields/* PERSIST_FIELDS */.n, options, ['runId', 'store', 'unordered']);
    const context = runContext(options, surroundings);
    const settings = await (0,open_job/* judged */.g$)(options, context, context.watch.info, makePersistSettings);
    const attached = await attach(settings, context);
    const cancel = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving;
    return await (0,closing/* closingAfter */.Y)(async (closing) => {
        const stop = closing.with(new persist_stop/* Stop */.V(cancel, context.clock, settings.deadlineMs));
        reportNotices(settings, context);
        const faults = new ListFaults(settings, context.watch.notice);
        const beginning = { ...context, settings, stop, faults };
        const web = await webLists(beginning, closing);
        const images = attached.lists.mark(readImages(beginning, web));
        const opened = await openList(beginning, images, isStreaming(settings, attached));
        const { ledger } = opened;
        await checkFiles(settings, context);
        begun(ledger);
        const run = {
            ...context,
            settings,
            stop,
            ...opened,
            attached,
        };
        ledger.follow({
            settled: ({ job, outcome, elapsedMs }) => job && context.watch.settled(outcome, job.url, elapsedMs),
        });
        let isForeign = false;
        if (settings.onCollision === 'keep')
            ledger.follow({
                // An object without a known hash was there before, and may be another image.
                settled: ({ job, outcome: { key, sha256 } }) => {
                    isForeign ||= job !== undefined && key !== undefined && sha256 === undefined;
                },
            });
        const reportFiles = new report_files/* ReportFiles */.y(context.cwd);
        const results = writeResultFiles(run, faults.failedLists, reportFiles);
        const known = await settleList(run, closing).catch(error => {
            ledger.fail(error);
            throw error;
        });
        const resultFiles = await results;
        const tally = ledger.tally();
        const expired = (0,failing_hosts/* expiredLinks */.d)(tally, settings.sources);
        if (expired)
            context.watch.notice(expired);
        const elapsedMs = Math.round(performance.now() - startedAt);
        const files = await writeFiles(run, { elapsedMs, counts: tally.counts }, reportFiles);
        const { error: stopped, cancelled } = stop;
        // Lists that are written may name their images by their keys alone from now on.
        if (attached.lists.needsWhole)
            await known?.manifest.flush();
        const { problems, ...lists } = await attached.lists.finish(run);
        const end = {
            tally,
            hasExclude: settings.exclude !== undefined,
            mayBeComplete: faults.areWhole && run.list.imageCount > 0 && !isForeign && !settings.dryRun,
            // What a store that refuses leaves open says nothing of a run.
            dryRun: settings.dryRun && !stopped ? (0,dry_run/* plannedHosts */.u)(ledger.results()) : undefined,
            ...resultFiles,
            ...files,
            ...lists,
            stopped,
            cancelled,
            cut: faults.areCut,
            elapsedMs,
            overlooked: settings.net.found,
            requests: context.requests,
            failedLists: faults.failedLists,
            listFaults: faults.all,
            lacking: faults.lacking,
        };
        const all = [...reportFiles.problems, ...problems, ...faults.problems];
        const report = (0,output_report/* makeReport */.dO)(ledger, settings.failOn, end, all);
        await known?.end(report.failure === undefined);
        return report;
    });
}
async function webLists({ settings, stop, faults, ...context }, closing) {
    if (settings.web.addresses.length === 0)
        return undefined;
    const { fetchLists } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(1982), __webpack_require__.e(6322), __webpack_require__.e(308), __webpack_require__.e(9393)]).then(__webpack_require__.bind(__webpack_require__, 99393));
    return closing.with(await fetchLists(settings, stop, faults, context));
}
/** @param isArriving whether the images are stored while the list is read */
async function openList({ settings, stop, faults }, images, isArriving) {
    // The caller has ended the list: what it lacks was still to come.
    const isLeft = () => faults.areCut && (0,errors/* hasReason */.D0)(stop.stopping.reason, 'cancelled');
    const rules = { ...listRules(settings), isLeft };
    if (isArriving) {
        const list = new ImageList(rules);
        const ledger = new Ledger(list, settings.language);
        return { list, ledger, arriving: list.arrive(images, ledger, stop.stopping) };
    }
    const list = await listImages(images, rules);
    list.refuseTooFew();
    list.refuseConflicts();
    return { list, ledger: new Ledger(list, settings.language) };
}
function reportNotices({ notices, store, publicUrls }, { watch }) {
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(store, publicUrls.base === undefined)])
        watch.notice(notice);
}
function listRules({ template, hosts, shard, baseUrl, exclude, sources }) {
    return {
        keyFields: template.fields,
        ignoredParametersOf: host => hosts.ruleFor(host)?.dropParameters ?? [],
        shard,
        baseUrl,
        idField: (0,spellings/* idFieldText */.TE)(sources.idField),
        minUrls: sources.minUrls ?? 0,
        excludedBy: exclude && (url => exclude.find(({ fits }) => fits(url))?.pattern),
    };
}
/** Reads the lists until the run stops, even if the caller's list or the pipe still waits. */
async function* readImages({ settings, stop: { stopping }, faults, watch }, web) {
    const { urls, pipe, ...sources } = settings.sources;
    const isArriving = isAsync(urls) || pipe !== undefined;
    try {
        yield* (0,read/* readSources */.t)({
            ...sources,
            ...(urls !== undefined && { urls: isAsync(urls) ? endedBy(urls, stopping) : urls }),
            ...(pipe && { pipe: { ...pipe, bytes: endedBy(pipe.bytes, stopping) } }),
            lists: faults,
            ...(web && { webLists: web }),
            notice: watch.notice,
        });
        faults.ended();
    }
    catch (error) {
        // What is wrong with a list that was cut may be right in the whole list.
        if (!(isArriving && stopping.aborted && (error === stopping.reason || error instanceof errors/* SettingsError */.GN)))
            throw error;
    }
}
/**
 * Whether images are fetched while the list is still arriving: the bytes of a whole list do not fit in memory. A shard
 * needs the complete list first.
 */
function isStreaming({ sources, shard }, { lists }) {
    const { urls, pipe, bytesField } = sources;
    const isArriving = isAsync(urls) || (pipe ?? bytesField) !== undefined;
    return isArriving && shard.count === 1 && !lists.needsWhole;
}
function isAsync(urls) {
    return typeof urls === 'object' && Symbol.asyncIterator in urls;
}
/**
 * Gives every target of the list its outcome.
 * @returns the manifest, which waits for the end of the run; undefined unless images were to be stored
 */
async function settleList(run, closing) {
    const { list, attached, watch } = run;
    const report = () => watch.planned(list.ownCount, list.jobCount, list.objectCount);
    if (list.isCounted)
        report();
    let known;
    if (attached.settle)
        await attached.settle(run);
    else if (!list.isEmpty) {
        // An empty list does not load this module: it takes a sixth of the start-up time.
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(9252), __webpack_require__.e(1982), __webpack_require__.e(7120), __webpack_require__.e(6322), __webpack_require__.e(2929), __webpack_require__.e(308), __webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__, 75992));
        known = await runImages(run, closing);
    }
    if (run.arriving)
        report();
    const { imageCount, excludedCount: count } = list;
    if (imageCount === 0 && count > 0)
        watch.notice((0,messages_say/* say */.c)('exclude-all', { count }));
    return known;
}


/***/ }),

/***/ 83306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ Stop),
  $: () => (/* binding */ deadlineError)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/duration.js
var duration = __webpack_require__(43736);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var say = __webpack_require__(41350);
;// CONCATENATED MODULE: ./lib/jobs/persist/watching/unfinished-bodies.js
/** Images that the run's deadline cut: what their results say, and the notice of files that never fit. */



function unfinishedBodies(deadlineMs) {
    const deadline = (0,duration/* formatDuration */.a3)(deadlineMs);
    let tooLong = 0;
    let example;
    return {
        /**
         * Counts an image, and returns the error that says how far it came.
         * @param elapsedMs since its first attempt
         * @param body undefined for a body in memory: `timeout` ends it sooner than most deadlines
         */
        cut(host, elapsedMs, body) {
            const reached = (0,say/* say */.c)('cut-deadline', { time: deadline });
            if (!body)
                return cutError(reached);
            const { bytes, length = 0 } = body;
            const [size, elapsed] = [sizeOf(body), wholeSeconds(elapsedMs)];
            const rate = mebibytes((bytes * 1000) / Math.max(elapsedMs, 1));
            const far = (0,say/* say */.c)('cut-deadline-far', { reached, size, elapsed, rate });
            const isCutShort = length > bytes;
            // An end that is not known, or an upload that is left, is taken for as long again.
            const neededMs = elapsedMs * (isCutShort ? length / bytes : 2);
            const sentence = isCutShort ? (0,say/* say */.c)('cut-deadline-need', { far, time: wholeSeconds(neededMs) }) : far;
            if (neededMs <= deadlineMs)
                return cutError(sentence);
            tooLong++;
            example ??= { host, size, elapsed };
            return cutError((0,say/* say */.c)('cut-deadline-fix', { problem: sentence }));
        },
        /** Returns the notice at the end of the run; undefined if every file may fit next time. */
        notice() {
            if (!example)
                return undefined;
            const problem = (0,say/* say */.c)('cut-deadline-files', { count: tooLong, time: deadline, ...example });
            return (0,say/* say */.c)('cut-deadline-fix', { problem });
        },
    };
}
/** The stage of the run's deadline is `plan`, as for an image that was not tried. */
function cutError(sentence) {
    return new errors/* PersistError */.vc('plan', 'deadline', sentence);
}
function sizeOf({ bytes, length }) {
    const done = mebibytes(bytes);
    return length === undefined
        ? (0,say/* say */.c)('cut-size', { done })
        : (0,say/* say */.c)('cut-size-of', { done, total: mebibytes(length) });
}
function mebibytes(bytes) {
    return (bytes / 2 ** 20).toFixed(1);
}
function wholeSeconds(ms) {
    return (0,duration/* formatDuration */.a3)(Math.max(1, Math.round(ms / 1000)) * 1000);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/stop.js
/**
 * Ends a run early: the caller cancels, the deadline passes, or the store or this machine fails in a way that would
 * fail every other image too. After a cancel or a deadline no new work starts, and work in progress gets a grace
 * period. A failure of the store or the machine aborts work in progress at once.
 */






/** The runner kills the process 7.5 s after SIGINT; results and outputs must be written by then. */
const GRACE_MS = 3000;
class Stop {
    #stopping = new AbortController();
    #aborting = new AbortController();
    /** Aborted when no new work may start. Its reason is the PersistError of every image that was not tried. */
    stopping = this.#stopping.signal;
    /** Aborted when work in progress must end. */
    aborting = this.#aborting.signal;
    /** The caller's signal. */
    cancelling;
    #clock;
    #closed = new AbortController();
    #onCancel = () => this.#end(new errors/* PersistError */.vc('fetch', 'cancelled', (0,say/* say */.c)('untried-cancelled')));
    /** All uploads need the same right: a store that denies one upload denies every other one. */
    #health = new store_health/* StoreHealth */.Ah(({ reason }) => reason === 'store-denied');
    /** What the deadline cut; undefined without a deadline. */
    unfinished;
    /** The run can do nothing before the store has answered. */
    waitsForStore = false;
    /** The error of the store or of this machine that ended the run. */
    error;
    /**
     * @param cancel the caller's signal
     * @param deadlineMs milliseconds from the construction
     */
    constructor(cancel, clock, deadlineMs) {
        // Every request and wait of a run listens to these.
        (0,external_node_events_.setMaxListeners)(0, this.stopping, this.aborting);
        this.cancelling = cancel;
        this.#clock = clock;
        if (cancel?.aborted)
            this.#onCancel();
        else
            cancel?.addEventListener('abort', this.#onCancel);
        if (deadlineMs === undefined)
            return;
        this.unfinished = unfinishedBodies(deadlineMs);
        this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs, this.waitsForStore)));
    }
    /** Whether the error of an image in progress is the deadline of the run. */
    isDeadline(error) {
        return error === this.stopping.reason && error.reason === 'deadline';
    }
    get cancelled() {
        return this.cancelling?.aborted === true;
    }
    /** Decides whether the failure of one image ends the run. */
    imageFailed(error) {
        if (error.reason === 'machine-fault')
            this.#endFor(error);
        else
            this.storeFailed(error);
    }
    /** Decides whether the store's error for one image ends the run. */
    storeFailed(error) {
        if (error.stage !== 'store' && error.stage !== 'credentials')
            return;
        if ((0,store_health/* isOfOneKey */.ng)(error))
            return;
        if (this.#health.failed(error) === 'fatal')
            this.failStore(error);
    }
    /**
     * Ends the run because the store refuses everything or cannot be reached. An error that this run's own stop caused
     * is ignored.
     */
    failStore(error) {
        if (error !== this.stopping.reason)
            this.#endFor(error);
    }
    storeWorked() {
        this.#health.worked();
    }
    close() {
        this.#closed.abort();
        // Requests still open, such as a renewal of credentials, are no longer needed.
        this.#aborting.abort(new Error('the run is over'));
        this.cancelling?.removeEventListener('abort', this.#onCancel);
    }
    /** Ends the run, work in progress included: the error would fail every other image too. */
    #endFor(error) {
        this.error ??= error;
        const ended = new errors/* PersistError */.vc(error.stage, 'cancelled', (0,say/* say */.c)('untried-because'));
        this.#stopping.abort(ended);
        this.#aborting.abort(ended);
    }
    #end(reason) {
        this.#stopping.abort(reason);
        this.#after(GRACE_MS, () => this.#aborting.abort(reason));
    }
    /** Acts after a delay unless the run is over by then. The timer does not delay the end of the run. */
    #after(ms, act) {
        this.#clock.sleep(ms, this.#closed.signal).then(act, () => { });
    }
}
/** Uses the stage `plan`: a deadline of stage `fetch` is the time limit of one attempt. */
function deadlineError(deadlineMs, waitsForStore = false) {
    const id = waitsForStore ? 'untried-deadline-store' : 'untried-deadline';
    return new errors/* PersistError */.vc('plan', 'deadline', (0,say/* say */.c)(id, { time: (0,duration/* formatDuration */.a3)(deadlineMs) }));
}


/***/ }),

/***/ 45367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ FailingHosts),
/* harmony export */   d: () => (/* binding */ expiredLinks)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41350);

/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20;
class FailingHosts {
    /** Number of images in the manifest, by host name. */
    #imageCounts;
    #hosts = new Map();
    #urls = new Set();
    constructor(imageCounts) {
        this.#imageCounts = imageCounts;
    }
    /** Notes an image that was tried. An image with several objects counts once. */
    settled({ job, attempts, outcome: { outcome } }) {
        if (this.#imageCounts.size === 0 || job === undefined || attempts === undefined)
            return;
        // Failures count without an attempt too: a run stops trying a host that it has given up.
        if (outcome !== 'failed' && attempts === 0)
            return;
        const { url } = job;
        const host = URL.parse(url)?.hostname ?? '';
        if (!this.#imageCounts.get(host))
            return;
        if (this.#urls.has(url))
            return;
        this.#urls.add(url);
        const tried = this.#hosts.get(host) ?? { count: 0, failed: 0 };
        this.#hosts.set(host, tried);
        tried.count++;
        if (outcome === 'failed')
            tried.failed++;
    }
    /** Returns a sentence for each such host, at the end of the run. */
    sentences() {
        return [...this.#hosts]
            .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
            .map(([host, { count, failed }]) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('host-fails', { host, failed, tried: count, before: this.#imageCounts.get(host) ?? 0 }));
    }
}
/** Returns what to do about links that expired before their turn; undefined if none did. */
function expiredLinks({ counts, groups }, { idField }) {
    const count = groups.expired;
    if (count === 0)
        return undefined;
    const sentence = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('run-expired', { count, total: counts.total });
    return idField === undefined ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('run-expired-id', { sentence }) : sentence;
}


/***/ }),

/***/ 48718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ otherProfile),
/* harmony export */   G_: () => (/* binding */ plainAgent),
/* harmony export */   ME: () => (/* binding */ profile),
/* harmony export */   r1: () => (/* binding */ agentText)
/* harmony export */ });
/** The two profiles for image requests: some hosts refuse the one, some the other. Pure. */
/** The format of Firefox: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/User-Agent/Firefox */
const BROWSER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
/**
 * Names this program, as programs should.
 * @param contact an http(s) URL or an address for complaints, which Wikimedia requires
 * (https://meta.wikimedia.org/wiki/User-Agent_policy)
 */
function plainAgent(version, contact) {
    return `persist-images/${version}${contact ? ` (+${contact})` : ''}`;
}
/** @param plain the text from `plainAgent` */
function profile(name, plain) {
    return name === 'plain'
        ? { name, userAgent: plain, referer: 'none' }
        : { name, userAgent: BROWSER_AGENT, referer: 'origin' };
}
/** Returns the profile to try after a refusal: without a Referer if one was sent, else with one. */
function otherProfile(hadReferer, plain) {
    return profile(hadReferer ? 'plain' : 'browser', plain);
}
/** @param agent the user agent of a rule */
function agentText(agent, plain) {
    return agent === 'plain' || agent === 'browser' ? profile(agent, plain).userAgent : agent;
}


/***/ }),

/***/ 59950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ isTrouble),
/* harmony export */   jN: () => (/* binding */ FailureGroups),
/* harmony export */   rN: () => (/* binding */ ReasonGroups)
/* harmony export */ });
/** Whether a result is an error of this run. */
const isTrouble = ({ outcome }) => outcome === 'failed' || outcome === 'refused';
/** Groups failed and refused images by reason and host, one by one. */
class FailureGroups {
    #groups = new Map();
    add(result) {
        if (!isTrouble(result))
            return;
        const { reason, host } = placeOf(result);
        const group = this.#groups.get(`${reason} ${host}`);
        if (group)
            group.count++;
        else
            this.#groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result });
    }
    /** The largest first. */
    sorted() {
        return [...this.#groups.values()].sort((a, b) => b.count - a.count);
    }
}
/** Groups results by reason alone, one by one. */
class ReasonGroups {
    #groups = new Map();
    add(result) {
        const { reason, host } = placeOf(result);
        const group = this.#groups.get(reason) ?? { count: 0, example: result, hosts: new Map() };
        this.#groups.set(reason, group);
        group.count++;
        group.hosts.set(host, (group.hosts.get(host) ?? 0) + 1);
    }
    /** The largest first, each with its hosts. */
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
/* harmony export */   D: () => (/* binding */ ForeignImages),
/* harmony export */   J: () => (/* binding */ positionText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4514);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23482);
/** Finds images that rewritten lists still show from elsewhere. Pure. */




/** Groups the images by list, in the order in which they are added. */
class ForeignImages {
    #lists = new Map();
    add({ listedAt, url, key, reason }) {
        if (!listedAt || key !== undefined || reason === 'excluded')
            return;
        const list = (0,_input_documents_source_position_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(listedAt);
        const images = this.#lists.get(list) ?? [];
        this.#lists.set(list, images);
        images.push({ listedAt, url, reason: reason ?? '' });
    }
    /** @param textOf makes the line of an image */
    lines(textOf) {
        return [...this.#lists].flatMap(([list, images]) => images.map(image => textOf(list, image)));
    }
}
/**
 * Formats a place inside its list.
 * @param show makes text of the list safe to print
 */
function positionText(listedAt, show = _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$) {
    if (!('pointer' in listedAt) || listedAt.pointer === undefined)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('place-line', { line: listedAt.line ?? 1 });
    const pointer = show(listedAt.pointer || '/');
    return listedAt.line === undefined
        ? pointer
        : (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(', ', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('place-line', { line: listedAt.line }), pointer);
}


/***/ }),

/***/ 34740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outcomeOfError)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);

const LEFT_OUT = new Set([
    'cancelled',
    'host-paused',
    'max-new',
    'url-expired',
    'excluded',
    'no-url',
]);
/** Whether the image was left out on purpose or for a later run. */
function wasNotTried({ reason, stage }) {
    if (LEFT_OUT.has(reason))
        return true;
    // The deadline of the run has the stage `plan`; that of a fetch limits one attempt.
    return reason === 'deadline' && stage === 'plan';
}
/**
 * Turns an error into an image's outcome: `refused` if no request was sent to an origin.
 * @param attempts started attempts; a refused address ends the first attempt before its request
 */
function outcomeOfError(error, attempts = 0, language = 'en') {
    const { reason, stage, details } = error;
    const refused = stage === 'plan' ||
        (reason === 'key-invalid' && attempts === 0) ||
        (reason === 'address-refused' && details.hop === undefined);
    return {
        outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
        reason,
        message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, language),
    };
}


/***/ }),

/***/ 13419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resultLine)
/* harmony export */ });
function resultLine(result, shown) {
    const { outcome, key, url, reason, message = '' } = result;
    const what = key === undefined ? shown.text(`${reason}: ${message}`) : shown.name(key);
    return `${outcome.padEnd(9)} ${what}  ${shown.url(url)}`;
}


/***/ }),

/***/ 48948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cleanSegment),
/* harmony export */   t: () => (/* binding */ cleanPath)
/* harmony export */ });
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58585);
/* harmony import */ var _windows_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55397);
/**
 * Turns text from a URL or a record into one key segment, by one rule. Percent-escapes are decoded once and Unicode
 * is composed (NFC). Separators, control characters and characters special to a shell become '_'. A segment has no
 * dot at the start, no dot or space at the end, no bare Windows device name, and at most 200 bytes. Pure.
 */


/** Leaves room for an extension and a hash in the 255 bytes of a segment. */
const MAX_BYTES = 200;
/** C0 and C1 controls, line separators, bidi controls, and characters with a meaning for Windows or a shell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const REPLACED_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}/\\:*?"<>|]/gu;
/** @returns a segment that meets every key rule; '' if nothing of the text is left */
function cleanSegment(text) {
    // A broken escape stays as written.
    const decoded = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .oF)(text) ?? text;
    const plain = decoded.toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_');
    // Spaces go first: a leading space would hide a dot or a device name.
    const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length));
    return trimEnd(cutBytes((0,_windows_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeviceName */ .y)(safe) ? `_${safe}` : safe, MAX_BYTES));
}
/** Cleans several segments; empty ones are dropped. */
function cleanPath(path) {
    return path.split('/').map(cleanSegment).filter(Boolean).join('/');
}
/** A loop, because a pattern anchored at the end would be quadratic on long runs of dots. */
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === '.' || text[end - 1]?.trim() === ''))
        end--;
    return text.slice(0, end);
}
function cutBytes(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    // A character that is cut in half decodes to U+FFFD, which is dropped.
    return bytes
        .subarray(0, limit)
        .toString()
        .replace(/\ufffd+$/, '');
}


/***/ }),

/***/ 75395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85900);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48948);
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32864);
/**
 * The template language of the input `key`: `{variable}`, `{variable:argument}`, everything else as written. A
 * template is parsed once and rendered for each image. Must not import the network or the stores.
 */






const DIGESTS = ['sha256', 'sha1', 'md5'];
const FROM_BYTES = new Set([...DIGESTS, 'ext', 'width', 'height']);
const FIELD = 'field.';
const FROM_LIST = new Set(['file.dir', 'file.name']);
const NO_BYTES = { extension: '', digests: {} };
/** @throws PersistError that names the rule the template breaks */
function parseTemplate(text) {
    const parts = [];
    let skeleton = '';
    const used = new Map();
    // Odd pieces stood between braces.
    for (const [index, piece] of text.split(/\{([^{}]*)\}/).entries()) {
        skeleton += index % 2 === 1 ? 'x' : piece;
        if (index % 2 === 1)
            parts.push(variable(piece, used));
        else if (/[{}]/.test(piece))
            throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }));
        else if (piece !== '')
            parts.push(() => piece);
    }
    if (used.size === 0)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-constant', { example: '{sha256}' }));
    // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
    const rule = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_5__/* .brokenPathRule */ .jd)(skeleton);
    if (rule)
        throw broken(rule);
    const digests = DIGESTS.filter(name => used.has(name));
    return {
        text,
        fields: [...used.keys()].flatMap(name => name.startsWith(FIELD) ? [name.slice(FIELD.length)] : FROM_LIST.has(name) ? [name] : []),
        digests,
        needsBytes: [...used.keys()].some(name => FROM_BYTES.has(name)),
        holdsHash: digests.some(name => used.get(name) === ''),
        render(facts, bytes = NO_BYTES) {
            let key = '';
            for (const part of parts)
                key += part(facts, bytes);
            // A list in the top folder has no `file.dir`.
            return used.has('file.dir') ? key.replace(/(^|\/)\/+/g, '$1') : key;
        },
    };
}
function variable(piece, used) {
    const colon = piece.indexOf(':');
    const name = colon < 0 ? piece : piece.slice(0, colon);
    const argument = colon < 0 ? '' : piece.slice(colon + 1);
    // A whole digest beside a slice of it still counts as whole.
    used.set(name, argument === '' ? '' : (used.get(name) ?? argument));
    const date = datePart(name, argument);
    if (date)
        return facts => date(facts.startedAt);
    const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : fieldOrDigest(name);
    if (!value)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-unknown', { variable: `{${name}}`, known: KNOWN }));
    return argument === '' ? value : sliced(value, piece, argument);
}
const VARIABLES = {
    ext: (_, bytes) => bytes.extension,
    width: (_, bytes) => String(bytes.width ?? 0),
    height: (_, bytes) => String(bytes.height ?? 0),
    name: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(baseNameOf(url)) || 'image',
    host: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(url.hostname) || 'data',
    path: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(url.pathname) || 'image',
    'run.id': ({ runId }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(runId),
    'file.dir': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanPath */ .t)(listText(fields, 'file.dir')),
    'file.name': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(listText(fields, 'file.name')) || 'list',
};
const KNOWN = '{sha256} {sha1} {md5} {url.sha256} {url.sha1} {url.md5} {ext} {name} {host} {path} {width} {height} ' +
    '{yyyy} {mm} {dd} {date} {run.id} {field.NAME} {file.dir} {file.name}';
function fieldOrDigest(name) {
    if (name.length > FIELD.length && name.startsWith(FIELD))
        return ({ fields }) => fieldValue(fields, name.slice(FIELD.length));
    if (name.startsWith('url.')) {
        const algorithm = DIGESTS.find(digest => name === `url.${digest}`);
        return algorithm && (({ url }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(url.href).digest('hex'));
    }
    const algorithm = DIGESTS.find(digest => digest === name);
    return algorithm && ((_, bytes) => bytes.digests[algorithm] ?? '');
}
/** @throws PersistError `key-invalid`: without the field, the keys of several images would be the same */
function fieldValue(fields, name) {
    const value = fields[name];
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
    const text = isText ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanSegment */ .N)(String(value)) : '';
    if (text === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('key-no-field', { field: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name) }));
    return text;
}
function listText(fields, name) {
    const text = fields[name];
    if (typeof text === 'string')
        return text;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('key-no-list', { variable: `{${name}}` }));
}
function sliced(value, piece, argument) {
    const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument);
    const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (!bounds || end <= start)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }));
    // Cuts by characters: half a surrogate pair would be no valid key.
    return (facts, bytes) => [...value(facts, bytes)].slice(start, end).join('');
}
/**
 * The date variables: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone.
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws PersistError for an unknown zone
 */
function datePart(name, zone) {
    if (!Object.hasOwn(PARTS, name))
        return undefined;
    const format = formatter(zone || 'UTC');
    if (!format)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('template-zone', { zone: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(zone), example: `{${name}:Asia/Shanghai}` }));
    const [from, to] = PARTS[name];
    return date => format.format(date).slice(from, to);
}
/** Positions in yyyy-mm-dd. */
const PARTS = { date: [0, 10], yyyy: [0, 4], mm: [5, 7], dd: [8, 10] };
function formatter(timeZone) {
    try {
        // Swedish dates are ISO 8601 dates.
        return new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    }
    catch {
        return undefined;
    }
}
/** The last path segment without its extension. */
function baseNameOf(url) {
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    return last.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, '');
}
function broken(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', rule);
}


/***/ }),

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metadataBytes),
/* harmony export */   r: () => (/* binding */ dialectFrom)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74272);
/* harmony import */ var _object_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45278);


function dialectFrom(settings, words) {
    const { bucket, prefix, location, language, encryption, tags, storageClass, acl } = settings;
    const { service, rules, rights } = words;
    const { host } = new URL(location.endpoint);
    const tagging = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedTags */ .ee)(tags);
    /** The rights that a policy has to grant for each operation. */
    const actions = {
        put: tagging === '' ? 'PutObject' : `PutObject, ${rights}PutObjectTagging`,
        head: 'GetObject',
        get: 'GetObject',
        list: words.listRight,
        remove: 'DeleteObject',
    };
    const encryptionHeader = `${words.prefix}server-side-encryption`;
    const forAll = {};
    if (encryption)
        forAll[encryptionHeader] = words.encryptionMethods[encryption.method];
    if (encryption?.keyId !== undefined)
        forAll[words.prefix + words.encryptionKey] = encryption.keyId;
    const forImages = {};
    if (tagging !== '')
        forImages[`${words.prefix}tagging`] = tagging;
    if (storageClass !== undefined)
        forImages[`${words.prefix}storage-class`] = storageClass;
    if (acl !== undefined)
        forImages[words.prefix + words.acl] = acl;
    return {
        publicBase: location.publicBase,
        serviceContext: (operation) => ({
            operation,
            service,
            region: location.region,
            host: location.style === 'virtual' ? `${bucket}.${host}` : host,
            now: Date.now(),
            language,
            rules,
            names: { bucket, target: `${bucket}/${prefix}*`, action: rights + actions[operation] },
        }),
        lacksEncryption: headers => encryption !== undefined && headers[encryptionHeader] === undefined,
        putHeaders: (options, digests, check) => {
            const headers = objectHeaders(options, digests, check, `${words.prefix}meta-`);
            return Object.assign(headers, forAll, options.isInternal ? undefined : forImages);
        },
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .firstHeader */ .Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => words.ownHeader.test(name)));
        },
    };
}
/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'content-type': contentType };
    if (check === 'md5')
        headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['cache-control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['content-disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ })

};
