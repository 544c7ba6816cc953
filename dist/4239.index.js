export const id = 4239;
export const ids = [4239];
export const modules = {

/***/ 10406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Closing),
/* harmony export */   Y: () => (/* binding */ closingAfter)
/* harmony export */ });
/** Closes what a piece of work has opened: the last first, each also where another one throws. */
class Closing {
    #closes = [];
    /** Closes it after the work. @returns it */
    with(opened) {
        this.add(() => opened.close());
        return opened;
    }
    /** Calls `close` after the work, before everything that was added earlier. */
    add(close) {
        this.#closes.push(close);
    }
    /** @throws the first error */
    async close(isDone) {
        const failures = [];
        for (let close = this.#closes.pop(); close; close = this.#closes.pop())
            try {
                await close(isDone);
            }
            catch (error) {
                failures.push(error);
            }
        if (failures.length > 0)
            throw failures[0];
    }
}
/** Does the work, then closes what it has opened. @throws the error of the work, or else the first one of closing */
async function closingAfter(work) {
    const closing = new Closing();
    let result;
    try {
        result = await work(closing);
    }
    catch (error) {
        await closing.close(false).catch(() => { });
        throw error;
    }
    await closing.close(true);
    return result;
}


/***/ }),

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isYamlMap),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);


function isYamlMap(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** Half of what an action's input can hold. About five thousand rules for hosts fit. */
const MAX_BYTES = 65_536;
/**
 * @returns `at`: the fault at the place of a name of the outermost map
 * @throws PersistError whose message is the rule that the text breaks
 */
async function readYaml(text) {
    const size = Buffer.byteLength(text);
    if (size > MAX_BYTES)
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-text-size', { most: MAX_BYTES, size }));
    const starts = new Map();
    const at = (name, fault) => faultAtIndex(text, starts.get(name) ?? 0, fault);
    // Most steps have no rules and need not load the parser.
    if (text.trim() === '')
        return { value: '', at };
    const { isAlias, isMap, isNode, isSeq, Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const comment = cuttingComment(new Lexer().lex(text));
    if (comment !== undefined)
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, comment, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-comment')));
    // The parser's own search for names that are there twice takes seconds for thousands of names.
    const document = parseDocument(text, {
        schema: 'failsafe',
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    // The parser reports tags as warnings.
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong)
        throw brokenAt(text, wrong.pos[0]);
    return { value: valueIn(document.contents), at };
    /** The parser has refused what is nested too deep. */
    function valueIn(node) {
        if (!isNode(node))
            return '';
        const [start = 0] = node.range ?? [];
        if (isAlias(node) || node.tag || ('anchor' in node && node.anchor))
            throw brokenAt(text, start);
        if (isSeq(node))
            return node.items.map(valueIn);
        if (!isMap(node))
            return String(node.value);
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = valueIn(key);
            const [from = start] = key.range ?? [];
            // A merge key would be a name like any other here.
            if (name === '<<')
                throw brokenAt(text, from);
            if (entries.has(name))
                throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, from, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-twice')));
            if (node === document.contents)
                starts.set(name, from);
            entries.set(name, valueIn(value));
        }
        return Object.fromEntries(entries);
    }
}
/** Control characters that the lexer puts between the tokens of the text; the last one announces a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
/** Returns where a comment follows something on its line, and may cut a value. */
function cuttingComment(tokens) {
    let [at, isBare, mark] = [0, true, ''];
    for (const token of tokens) {
        if (MARKS.includes(token))
            mark = token;
        else {
            if (token.startsWith('#') && mark !== MARKS.at(-1) && !isBare)
                return at;
            isBare = token.endsWith('\n') || (isBare && token.trim() === '');
            at += token.length;
            mark = '';
        }
    }
    return undefined;
}
/** A text that begins with one of these means something else in YAML. */
const RESERVED = /^(?:[^:#[{]*: +|[ -]*- +)? *([*&!%@`])/;
/** The parser stopped after brackets or braces: they are the beginning of a text, as in `{sha256}.{ext}`. */
const CLOSED = /(?:: +|- +)([[{]).*[\]}] *$/;
/** @param index where the parser stopped */
function brokenAt(text, index) {
    const start = Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1;
    const line = text.slice(start, text.indexOf('\n', index) >>> 0);
    const found = RESERVED.exec(line) ?? CLOSED.exec(text.slice(start, index));
    const [, mark = ''] = found ?? [];
    if (!found)
        return (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, index, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-broken')));
    return (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, start + line.indexOf(mark, found.index), (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-quotes', { mark })));
}
function faultAtIndex(text, index, fault) {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-at', { line: lines.length, column: (lines.at(-1) ?? '').length + 1, fault });
}


/***/ }),

/***/ 15770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runContext)
});

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
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42001);
/* harmony import */ var _output_report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36685);
/* harmony import */ var _storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67621);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1140);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45752);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41350);
/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */










/** @param store undefined if the store's settings break a rule */
function contradictions({ metadata = {}, bytesField, shard }, store) {
    const problems = [];
    if (bytesField && shard.count > 1)
        problems.push((0,_input_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('bytes-and-shard'));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_5__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .BUCKET_KINDS */ .TM[settings.kind];
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .saysIdle */ .ZF)(['manifest-at'], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(at) }))]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(at) })]);
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
        return first && file ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('run-same-files', { first, second, path: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(file) })] : [];
    });
    return [...shared, ...(await (0,_output_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .placeProblems */ .k)(named, bounds))];
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
    /** Absolute paths of the files that will be written, known once the lists are found. */
    targets = [];
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
        this.targets = files.map(file => this.#targetOf(file));
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

/***/ 80678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ makePersistSettings)
});

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

// EXTERNAL MODULE: ./lib/input/sources/read.js + 10 modules
var read = __webpack_require__(99156);
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
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/origin/hosts/rules.js
/**
 * Rules for hosts: the headers that an image host wants, and the load that it may get. The user's rules replace
 * the shipped ones, field by field. Pure; must not import the stores.
 */

/** @returns undefined for text that is not a host: a URL, a port, a lone `*`, a star that is not in front */
function hostPattern(text) {
    // `foldHost` would cut a path off silently.
    if (/[\s/?#@\\%]/.test(text))
        return undefined;
    const isBelow = text.startsWith('*.');
    const host = foldHost(isBelow ? text.slice(2) : text);
    if (host === undefined || !/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host))
        return undefined;
    // A single label such as `com` would reach too far, and no host is below an address.
    const isAlone = !host.includes('.') || /^\[|\.\d+$/.test(host);
    if (isBelow)
        return isAlone ? undefined : { text: `*.${host}`, reach: 'below' };
    return { text: host, reach: isAlone ? 'itself' : 'itself and below' };
}
/** @param own rules that win over `presets`, however short their patterns; within each, the longest pattern wins */
function hostRules(own, presets) {
    const layers = [byPattern(own), byPattern(presets)];
    const find = (host) => {
        const name = foldHost(host);
        const patterns = name === undefined ? [] : patternsOf(name);
        const rules = layers.flatMap(layer => patterns.flatMap(pattern => layer.get(pattern) ?? []));
        // The first rule wins, so it is assigned last.
        return rules.length > 0 ? Object.assign({}, ...rules.reverse()) : undefined;
    };
    // Each image needs its rule several times, and a host has many images.
    const found = new Map();
    return {
        ruleFor(host) {
            if (!found.has(host))
                found.set(host, find(host));
            return found.get(host);
        },
    };
}
/** @throws RangeError for an invalid pattern */
function byPattern(rules) {
    const settings = new Map();
    for (const { hosts, source: _source, site: _site, ...rule } of rules) {
        for (const host of hosts) {
            const pattern = hostPattern(host);
            if (!pattern)
                throw new RangeError(`not a host pattern: ${host}`);
            // If two rules have the same pattern, the first wins, field by field.
            settings.set(pattern.text, { ...rule, ...settings.get(pattern.text) });
        }
    }
    return settings;
}
/** Returns all patterns that can match a host, longest first: at most two per label. */
function patternsOf(host) {
    const labels = host.split('.');
    return labels.flatMap((_, index) => {
        const parent = labels.slice(index + 1).join('.');
        const self = index === 0 ? [host] : [];
        // A single label matches only itself.
        return parent.includes('.') ? [...self, `*.${parent}`, parent] : self;
    });
}
/** @returns undefined if the URL standard allows no such host */
function foldHost(host) {
    return (0,external_node_url_.domainToASCII)(host.endsWith('.') ? host.slice(0, -1) : host) || undefined;
}

// EXTERNAL MODULE: ./lib/origin/inspect/file-types.js
var file_types = __webpack_require__(57095);
// EXTERNAL MODULE: ./lib/storage/key/template.js
var key_template = __webpack_require__(75395);
// EXTERNAL MODULE: ./lib/storage/stores/object-options.js
var object_options = __webpack_require__(45278);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 7 modules
var store_settings = __webpack_require__(28084);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var messages_say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/yaml.js
var yaml = __webpack_require__(24414);
// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var options_parsers = __webpack_require__(73386);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/host-rules.js
/**
 * Parses the setting `host-rules` into rules or into all its problems: a library caller's record, YAML or JSON. Problems
 * never repeat a text that may contain a token.
 */










/** The same limits as for all hosts. */
const parseCount = (0,parsers/* wholeNumber */.rD)(1, 32);
const parseDelay = (0,parsers/* durationOrSeconds */.fT)(0, 600_000);
const FIELDS = {
    referer: { parse: value => ({ referer: refererOf(scalar(value)) }) },
    'user-agent': { parse: value => ({ userAgent: headerText(value) }), private: true },
    accept: { parse: value => ({ accept: headerText(value) }), private: true },
    headers: { parse: value => ({ headers: (0,options_parsers/* originHeaders */.Xk)(headerLines(value)) }), private: true },
    concurrency: { parse: value => ({ concurrency: parseCount(scalar(value)) }) },
    delay: { parse: value => ({ delayMs: parseDelay(scalar(value)) }) },
    'drop-parameters': { parse: value => ({ dropParameters: parameterNames(value) }) },
};
/** @returns `problems`: one sentence each: the pattern, the field, the value unless it may be secret, and the rule */
async function readHostRules(given) {
    const rules = new Map();
    const problems = [];
    try {
        const content = recordOf(await contentOf(given), (0,say/* say */.c)('rule-host-rules'));
        for (const [pattern, fields] of Object.entries(content)) {
            const name = (0,sentence/* joined */.oR)(' ', 'host-rules', shown(pattern));
            const rule = ruleOf(pattern, fields, name, problems);
            const [host = ''] = rule.hosts;
            if (rules.has(host))
                problems.push((0,say/* say */.c)('host-rules-twice', { name }));
            rules.set(host, rule);
        }
    }
    catch (error) {
        problems.push((0,messages_say/* say */.c)('named', { name: 'host-rules', rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { rules: problems.length === 0 ? [...rules.values()] : [], problems };
}
async function contentOf(given) {
    if (typeof given === 'string')
        return (await (0,yaml/* readYaml */.g)(given)).value || {};
    return withKeys(given, (pattern, fields) => [
        pattern,
        withKeys(fields, (name, value) => [kebab(name), value]),
    ]);
}
function withKeys(given, spell) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return given;
    return Object.fromEntries(Object.entries(given).map(([key, value]) => spell(key, value)));
}
function ruleOf(pattern, given, name, problems) {
    const host = hostPattern(pattern.trim())?.text;
    if (host === undefined)
        problems.push((0,messages_say/* say */.c)('named', { name, rule: (0,messages_say/* say */.c)('needed', { rule: (0,say/* say */.c)('rule-host-pattern') }) }));
    let rule = {};
    try {
        const something = (0,say/* say */.c)('rule-some-field', { fields: Object.keys(FIELDS).join(', ') });
        const fields = Object.entries(recordOf(given, something));
        if (fields.length === 0)
            throw (0,parsers/* mustBe */.Jq)(something);
        for (const [field, value] of fields)
            rule = { ...rule, ...fieldOf(field, value, name, problems) };
    }
    catch (error) {
        problems.push((0,messages_say/* say */.c)('named', { name, rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { hosts: [host ?? pattern], ...rule, source: 'host-rules' };
}
function fieldOf(field, value, name, problems) {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (!known) {
        const near = (0,nearest_word/* nearestWord */.z)(field, Object.keys(FIELDS));
        const meant = near
            ? (0,say/* say */.c)('host-rules-meant', { field: near })
            : (0,messages_say/* say */.c)('needed', { rule: (0,messages_say/* say */.c)('rule-one-of', { words: Object.keys(FIELDS).join(', ') }) });
        problems.push((0,say/* say */.c)('host-rules-unknown', { name, field: shown(field), meant }));
        return {};
    }
    try {
        return known.parse(value);
    }
    catch (error) {
        const said = { name, field, rule: (0,errors/* sentenceOf */.s$)(error) };
        problems.push(known.private || typeof value === 'object'
            ? (0,say/* say */.c)('host-rules-field', said)
            : (0,say/* say */.c)('host-rules-value', { ...said, value: shown(String(value)) }));
        return {};
    }
}
function recordOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw (0,parsers/* mustBe */.Jq)(what);
    return value;
}
function scalar(value) {
    if (value === null || (typeof value === 'object' && !(value instanceof URL)))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-single-value'));
    return String(value).trim();
}
function refererOf(text) {
    if (text === 'none' || text === 'origin')
        return text;
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-host-referer'));
    return url;
}
function headerText(value) {
    const text = scalar(value);
    if (!(0,headers/* isHeaderText */.z)(text))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-host-header'));
    return text;
}
function headerLines(value) {
    if (typeof value === 'string')
        return value;
    const entries = Object.entries(recordOf(value, (0,say/* say */.c)('rule-header-map')));
    return Object.fromEntries(entries.map(([name, text]) => [name, scalar(text)]));
}
function parameterNames(value) {
    const names = (0,parsers/* listOf */.c3)(Array.isArray(value) ? value.map(scalar) : scalar(value));
    if (names.length === 0 || names.some(name => !/^[^\s&=#?*]+\*?$/.test(name))) {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-parameters'));
    }
    return names;
}
/** Converts a library caller's `userAgent` to the `user-agent` of a text. */
function kebab(name) {
    return name.replace(/[a-z][A-Z]/g, ([small = '', large = '']) => `${small}-${large.toLowerCase()}`);
}
/** Quotes short plain text and hides any other: a URL written here by mistake may contain a password. */
function shown(text) {
    return /^[\p{L}\p{N} .,_/:*-]{0,80}$/u.test(text) ? JSON.stringify(text) : (0,say/* say */.c)('host-rules-hidden');
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/list-rewriting.js
var list_rewriting = __webpack_require__(38466);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js + 1 modules
var persist_fields = __webpack_require__(85358);
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
            problems: idle.map(input => (0,sentence/* saysIdle */.ZF)([input], (0,say/* say */.c)('rewrite-no-target', { input }))),
        };
    }
    const hasFolder = /[/\\]$/.test(rewriteTo);
    if (urlsFile.length === 0 && !hasFolder)
        problems.push(urlsFrom.length > 0 ? (0,say/* say */.c)('rewrite-web-folder') : NO_LIST);
    else if (urlsFile.length + urlsFrom.length === 0)
        problems.push(NO_LIST);
    if (isBareWord(rewriteTo))
        problems.push((0,say/* say */.c)('rewrite-bare-word', { value: (0,quote/* quote */.hD)(rewriteTo) }));
    // The candidates that are left out would keep their addresses.
    if (options.srcset === 'largest')
        problems.push((0,say/* say */.c)('rewrite-srcset'));
    const isUndone = options.rewriteLink === 'origin';
    if (isUndone && rewriteMode === 'add')
        problems.push((0,say/* say */.c)('rewrite-origin-add', { suffix: edit/* STORED_SUFFIX */.m }));
    if (isUndone && options.manifest === 'off')
        problems.push((0,say/* say */.c)('rewrite-origin-manifest'));
    if (isUndone && urlsFrom.length > 0)
        problems.push((0,say/* say */.c)('rewrite-origin-web'));
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
const NO_LIST = (0,sentence/* saysIdle */.ZF)(['rewrite-to'], (0,say/* say */.c)('rewrite-no-list'));
function placesOf(options, store, problems) {
    const { publicUrlBase, publicUrlSuffix, variants, formerPublicUrlBases = [] } = options;
    const folder = store.kind === 'file' ? store.directory : undefined;
    const ownBase = store.kind === 'own' ? store.own.publicBase : undefined;
    const bucketBase = 'location' in store ? store.location.publicBase : undefined;
    const publicBase = publicUrlBase ?? ownBase ?? bucketBase;
    const link = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : 'url');
    if (link === 'path' && !folder)
        problems.push((0,say/* say */.c)('rewrite-path-needs-folder'));
    if (link === 'url' && publicBase === undefined)
        problems.push((0,say/* say */.c)('rewrite-url-needs-base'));
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
// EXTERNAL MODULE: ./lib/jobs/persist/options/site-links.js
var site_links = __webpack_require__(36075);
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
    return types.length > 0 ? [(0,say/* say */.c)('link-types-not-allowed', { types: types.join(', ') })] : [];
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
        : (0,store_settings/* checkStore */.ot)(DESTINATION, parsed.options, { ...environment, info }, storeProblems);
    const site = await (0,site_links/* siteLinks */.d$)(parsed.options, store?.settings, environment);
    problems.add(site.problems);
    const { publicUrlBase = site.publicUrlBase } = parsed.options;
    const { urlsFrom = (0,web_settings/* wrongAddresses */.i$)(fields.urlsFrom) } = parsed.options;
    const options = { ...parsed.options, publicUrlBase, urlsFrom };
    const rewrite = rewriteRules(options, parsed.given, store?.settings, environment);
    problems.add(rewrite.problems);
    const rewriting = rewrite.rules && new list_rewriting/* ListRewriting */.Mz(rewrite.rules);
    // Lists without links to stored images are as they should be.
    const minUrls = rewriting?.isUndone ? 0 : options.minUrls;
    const sources = sourcesOf({ ...options, minUrls }, rewriting, environment);
    problems.add(await listProblems(fields, options, sources));
    const targets = rewriting?.targets ?? [];
    const unpublished = await (0,site_links/* unpublishedLinks */.vT)(parsed.options, store?.settings, targets, environment);
    problems.add(unpublished.problems, linkTypeProblems(options));
    problems.add(await (0,contradictions/* namedFileProblems */.EH)(options, environment), storeProblems.sentences);
    problems.add((0,contradictions/* contradictions */.vM)(options, store?.settings), (0,web_settings/* webProblems */.Lj)(options));
    const { manifestAt } = options;
    const elsewhere = manifestAt && store
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const template = options.key
        ? problems.attempt(() => (0,key_template/* parseTemplate */.Q)(options.key), `key ${(0,quote/* quote */.hD)(options.key)}`)
        : undefined;
    const originProxy = problems.attempt(() => (0,proxy/* useProxy */.C)('origin-proxy', options.originProxy, environment.environment ?? {}), 'origin-proxy');
    const hosts = await readHostRules(options.hostRules ?? '');
    problems.add(hosts.problems);
    problems.refuse();
    for (const sentence of site.info)
        info(sentence);
    const isByteKey = template?.needsBytes === true && !options.keyField;
    if (options.manifest === 'off' && isByteKey)
        info((0,say/* say */.c)('manifest-off-forgets', { setting: run_fields/* RETRY_SETTING */._r }));
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
        hosts: hostRules(hosts.rules, presetsFor(parsed.given)),
        ownHostRules: hosts.rules,
        connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
        notices: [
            ...notices,
            ...site.notices,
            ...unpublished.notices,
            ...(0,address_policy/* openedMetadata */.jz)(options.allowAddresses).map(address => (0,say/* say */.c)('run-metadata-address', { address })),
        ],
    };
}
/** @returns the problems of a caller's own store */
function ownStoreProblems({ store, destination }, { encryption, tags }) {
    if (!store)
        return [];
    const names = (0,object_options/* namesOfUploadOptions */.NB)({ encryption, tags });
    return [
        ...(destination ? [(0,say/* say */.c)('store-and-destination')] : []),
        ...(names === '' ? [] : [(0,say/* say */.c)('own-store-uploads', { names })]),
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


/***/ }),

/***/ 36075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unpublishedFolder),
/* harmony export */   d$: () => (/* binding */ siteLinks),
/* harmony export */   vT: () => (/* binding */ unpublishedLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41350);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62806);
/**
 * Links into a folder that a site generator publishes: they begin with the folder's path on the site. No page can show
 * an image from a folder beside the configuration that the generator does not publish.
 */







const FOLDER = _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RESERVED_FOLDER */ .MI.replace(/\/$/, '');
/** The folder that the messages suggest for the manifest. */
const MANIFEST_AT = '.cache/persist-images';
const NONE = { problems: [], notices: [], info: [] };
async function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    if (rewriteTo === undefined || store?.kind !== 'file')
        return NONE;
    const site = await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .siteOf */ .zU)(store.directory, cwd);
    if (!site)
        return NONE;
    const { generator, base, publishesDots } = site;
    const shown = (path) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
    const folder = shown(store.directory);
    const isPublished = publishesDots && manifest === 'on' && manifestAt === undefined;
    const published = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-manifest', { generator, manifest: `${folder}/${FOLDER}`, at: MANIFEST_AT });
    const notices = isPublished ? [published] : [];
    const isChosen = rewriteLink !== undefined && rewriteLink !== 'origin';
    if (publicUrlBase !== undefined || isChosen)
        return { ...NONE, notices };
    const config = shown(site.config);
    if (base === undefined) {
        const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-base-unknown', { folder, generator, config, at: MANIFEST_AT });
        return { ...NONE, problems: [problem] };
    }
    const info = [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-base', { generator, base: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(base), config })];
    return { publicUrlBase: base, problems: [], notices, info };
}
/**
 * Judges links into a folder that the site does not publish: each image would be missing on the site.
 * @param lists absolute paths of the files that get the links
 */
async function unpublishedLinks({ publicUrlBase, rewriteLink = 'url' }, store, lists, { cwd }) {
    // With keys alone, a template of the site decides where images come from.
    const isElsewhere = publicUrlBase !== undefined || rewriteLink === 'key' || rewriteLink === 'origin';
    if (store?.kind !== 'file' || isElsewhere)
        return NONE;
    const found = lists.length > 0 ? await unpublishedFolder(store.directory, lists, cwd) : undefined;
    const isRefused = rewriteLink === 'url' && found?.isUncertain === false;
    const sentences = found ? [found.sentence] : [];
    return { problems: isRefused ? sentences : [], notices: isRefused ? [] : sentences };
}
/** Each returns undefined if the configuration does not show what is published. Other generators publish every image. */
const LAYOUTS = {
    Hugo: hugoLayout,
    MkDocs: async (text) => sameFolder((await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text))?.docs_dir ?? 'docs'),
    Hexo: async (text) => sameFolder((await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text))?.source_dir ?? 'source'),
    Jekyll: jekyllLayout,
};
/**
 * Finds out whether pages of a site would show images from a folder that the site does not publish.
 * @param folder absolute path for the images
 * @param lists absolute paths of files that link to them, or of folders with such files
 * @param top absolute path: if it contains the folder, configurations above it do not count
 * @returns a sentence that names a folder which is published; it is uncertain where a template may publish single
 *   files: Hugo's `assets`
 */
async function unpublishedFolder(folder, lists, top, read) {
    for await (const { generator, root, config, text } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .sitesAround */ .Qk)(folder, top, read)) {
        const layout = await LAYOUTS[generator.name]?.(text);
        // Hexo's configuration has the name of Jekyll's, and a Jekyll site may name a theme, too.
        if (!layout || !(await someFolder(root, layout.published)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (isPublished(layout, path) || !(await someInside(root, layout.content, lists)))
            return undefined;
        const right = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, layout.published[0] || 'assets', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).replace(/^[._]+/, ''));
        const shown = (each) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, each).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
        const names = { config: shown(config), folder: shown(folder), right: shown(right) };
        const isUncertain = generator.name === 'Hugo' && isBelow('assets', path);
        return { sentence: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-unpublished', { generator: generator.name, ...names }), isUncertain };
    }
    return undefined;
}
async function someFolder(root, names) {
    const found = await Promise.all(names.map(name => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)).catch(() => undefined)));
    return found.some(stats => stats?.isDirectory());
}
/** Whether a list lies in the content, or a folder of lists around it. */
async function someInside(root, content, lists) {
    const real = await Promise.all([...content.map(each => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, each)), ...lists].map(path => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path)));
    const [folders, paths] = [real.slice(0, content.length), real.slice(content.length)];
    return folders.some(each => paths.some(path => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(each, path) || (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(path, each)));
}
/** A folder around a published one is left to the key, which may lead into that. */
function isPublished({ published, isLeftOut }, path) {
    const isAround = published.some(each => each !== '' && isBelow(path, each));
    return isAround || (published.some(each => isBelow(each, path)) && isLeftOut?.(path) !== true);
}
const isBelow = (folder, path) => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', path));
/** The folder of the pages, which is published with all it holds. */
function sameFolder(folder) {
    return typeof folder === 'string' ? { published: [folder], content: [folder] } : undefined;
}
/** https://gohugo.io/configuration/all/: mounts publish any folder. */
async function hugoLayout(text) {
    if (/\bmounts\b|\bthemesdir\b/i.test(text))
        return undefined;
    const content = (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .hugoFolders */ .J0)(text, 'content');
    return { published: [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .hugoFolders */ .J0)(text, 'static'), ...content, 'themes'], content };
}
/** https://jekyllrb.com/docs/configuration/options/ */
async function jekyllLayout(text) {
    const { exclude, include, collections, source = '' } = (await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text)) ?? {};
    const names = (value) => (Array.isArray(value) ? value : Object.keys(Object(value))).map(name => String(name).replace(/^\/|\/?\**$/g, ''));
    const kept = [...names(include), ...names(collections).map(name => `_${name}`)];
    const left = [...names(exclude), 'node_modules', 'vendor'];
    const isLeftOut = (path) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', String(source)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const isIn = (all) => all.some(name => isBelow(name, inside.join('/')));
        return !isIn(kept) && (isIn(left) || inside.some(part => /^[._]/.test(part)));
    };
    return { published: [String(source)], content: [String(source)], isLeftOut };
}


/***/ }),

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ hugoFolders),
/* harmony export */   NA: () => (/* binding */ yamlIn),
/* harmony export */   Qk: () => (/* binding */ sitesAround),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34277);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58585);
/** Site generators: the path where a generator publishes a folder, according to its own configuration. */




/** Its pages link to images by relative paths, which need no base. */
const MKDOCS = 'MkDocs';
const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS = [
    {
        name: MKDOCS,
        foldersIn: () => [''],
        configs: ['mkdocs.yml', 'mkdocs.yaml'],
        publishesDots: false,
        pathIn: () => 'unknown',
    },
    {
        name: 'Hugo',
        foldersIn: text => hugoFolders(text, 'static'),
        configs: ['', 'config/_default/'].flatMap(place => ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json']))),
        publishesDots: true,
        // https://gohugo.io/configuration/all/#baseurl
        async pathIn(text, config) {
            const url = await hugoBaseUrl(text, config);
            if (url === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(config).startsWith('hugo.') ? '/' : 'other';
            return pathOf(url);
        },
    },
    {
        name: 'VitePress',
        foldersIn: () => ['public'],
        configs: named('.vitepress/config', PROGRAMS),
        publishesDots: true,
        // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
        pathIn: () => '/',
    },
    {
        name: 'Docusaurus',
        foldersIn: () => ['static'],
        configs: named('docusaurus.config', PROGRAMS),
        publishesDots: true,
        // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
        pathIn: () => '/',
    },
    {
        name: 'Astro',
        foldersIn: () => ['public'],
        configs: named('astro.config', PROGRAMS),
        publishesDots: true,
        // https://docs.astro.build/en/reference/configuration-reference/#base
        pathIn: text => literalBase(text),
    },
    {
        name: 'Hexo',
        foldersIn: async (text) => [String((await yamlIn(text))?.source_dir ?? 'source')],
        configs: ['_config.yml'],
        publishesDots: false,
        // https://hexo.io/docs/configuration#URL
        async pathIn(text) {
            const config = await yamlIn(text);
            if (config === undefined)
                return 'unknown';
            if (config.theme === undefined)
                return 'other';
            return pathOf(String(config.root ?? config.url ?? '/'));
        },
    },
    {
        name: 'Jekyll',
        foldersIn: async (text) => [String((await yamlIn(text))?.source ?? '')],
        configs: ['_config.yml'],
        publishesDots: false,
        // https://jekyllrb.com/docs/configuration/options/
        async pathIn(text) {
            const config = await yamlIn(text);
            return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'));
        },
    },
];
/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
async function siteOf(folder, top, read) {
    for await (const { generator, root, config, text, base } of sitesAround(folder, top, read)) {
        const { name, publishesDots } = generator;
        const folders = await generator.foldersIn(text);
        const published = folders.map(each => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, each)).find(each => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(each, folder));
        if (published === undefined)
            continue;
        if (name === MKDOCS)
            return undefined;
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(published, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).filter(Boolean);
        // Jekyll publishes no folder whose name begins with '.' or '_'.
        if (name === 'Jekyll' && inside.some(part => /^[._]/.test(part)))
            continue;
        const path = base + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(part)}/`).join('');
        return { generator: name, config, base: base === 'unknown' ? undefined : path, publishesDots };
    }
    return undefined;
}
/** Yields each configuration of a generator beside a folder or those above it. `base`: as of `pathIn`. */
async function* sitesAround(folder, top, read = _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E) {
    for (let at = folder; at !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at);
        if ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(top, folder) && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(top, root))
            return;
        for (const generator of GENERATORS)
            for (const file of generator.configs) {
                const config = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file);
                const text = await read(config);
                const base = text === undefined ? 'other' : await generator.pathIn(text, config);
                if (text === undefined || base === 'other')
                    continue;
                yield { generator, root, config, text, base };
                // The first file of a generator counts.
                break;
            }
    }
}
/** Returns the path of a URL, or a plain path, with '/' at both ends. */
function pathOf(url) {
    const path = URL.parse(url, 'http://site.invalid/')?.pathname ?? '/';
    return path.endsWith('/') ? path : `${path}/`;
}
async function hugoBaseUrl(text, config) {
    // Only the top table counts, which ends at the first header. Names are case-insensitive.
    if (config.endsWith('.toml'))
        return /^\s*baseurl\s*=\s*(["'])(.*?)\1/im.exec(text.split(/^\s*\[/m, 1)[0] ?? '')?.[2];
    const values = (await yamlIn(text)) ?? {};
    const [, url] = Object.entries(values).find(([name]) => name.toLowerCase() === 'baseurl') ?? [];
    return typeof url === 'string' ? url : undefined;
}
/** Returns values of `staticDir` or `contentDir`, of which a site may have several, in any table of any format. */
function hugoFolders(text, kind) {
    const values = new RegExp(`\\b${kind}dir\\d*["']?\\s*[:=][ \\t]*(\\[[^\\]]*\\]|(?:\\n\\s*- .*)+|.*)`, 'gi');
    const found = Array.from(text.matchAll(values), ([, value = '']) => value.match(/[^\s"',[\]-][^"',[\]\n]*/g) ?? []);
    return found.length > 0 ? found.flat() : [kind];
}
/** Parses YAML, which includes JSON. */
async function yamlIn(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const value = parse(text, { logLevel: 'silent' });
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return undefined;
    }
}
/** Returns the only literal `base` in a program; '/' if the word does not occur, `unknown` if in doubt. */
function literalBase(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    if (!/\bbase\b/.test(code))
        return '/';
    const [found, ...others] = Array.from(code.matchAll(/\bbase\b(?:\s*:\s*(["'`])([^"'`$\n]*)\1)?/g));
    return found?.[2] === undefined || others.length > 0 ? 'unknown' : pathOf(found[2]);
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
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75541);
/* harmony import */ var _storage_key_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48948);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41350);
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
    return (0,_storage_key_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanPath */ .t)(`${host}${dir}/${name}${query}${ext}`);
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
function webProblems({ urlsFrom = [], fromHeaders = {}, rewriteTo }) {
    const problems = [];
    const hasHeaders = Object.keys(fromHeaders).length > 0;
    if (hasHeaders && urlsFrom.length === 0)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('web-headers-idle'));
    const origins = new Set(urlsFrom.map(({ origin }) => origin));
    if (hasHeaders && origins.size > 1)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('web-headers-origins', { count: origins.size }));
    if (rewriteTo === undefined || !/[/\\]$/.test(rewriteTo))
        return problems;
    const targets = new WebTargets();
    for (const { href } of urlsFrom) {
        const target = webTarget(new URL(href), 'html');
        const clash = target === undefined ? undefined : targets.take(target);
        if (clash)
            return [...problems, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)(`web-targets-${clash}`, { name: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printableUrl */ .Zq)(href) })];
    }
    return problems;
}
/** Stands for addresses that are wrong: no sentence then calls them missing. The run ends before it is requested. */
function wrongAddresses(given) {
    const isGiven = typeof given === 'string' ? given.trim() !== '' : given !== undefined;
    return isGiven ? [new URL('http://invalid/')] : undefined;
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
    const deadline = (0,duration/* formatDuration */.a)(deadlineMs);
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
    return (0,duration/* formatDuration */.a)(Math.max(1, Math.round(ms / 1000)) * 1000);
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
        this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs)));
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
function deadlineError(deadlineMs) {
    return new errors/* PersistError */.vc('plan', 'deadline', (0,say/* say */.c)('untried-deadline', { time: (0,duration/* formatDuration */.a)(deadlineMs) }));
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85900);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48948);
/* harmony import */ var _object_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32864);
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
            throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }));
        else if (piece !== '')
            parts.push(() => piece);
    }
    if (used.size === 0)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('template-constant', { example: '{sha256}' }));
    // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
    const rule = (0,_object_key_js__WEBPACK_IMPORTED_MODULE_4__/* .brokenPathRule */ .jd)(skeleton);
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
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('template-unknown', { variable: `{${name}}`, known: KNOWN }));
    return argument === '' ? value : sliced(value, piece, argument);
}
const VARIABLES = {
    ext: (_, bytes) => bytes.extension,
    width: (_, bytes) => String(bytes.width ?? 0),
    height: (_, bytes) => String(bytes.height ?? 0),
    name: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSegment */ .N)(baseNameOf(url)) || 'image',
    host: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSegment */ .N)(url.hostname) || 'data',
    path: ({ url }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .t)(url.pathname) || 'image',
    'run.id': ({ runId }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSegment */ .N)(runId),
    'file.dir': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanPath */ .t)(listText(fields, 'file.dir')),
    'file.name': ({ fields }) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSegment */ .N)(listText(fields, 'file.name')) || 'list',
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
    const text = isText ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanSegment */ .N)(String(value)) : '';
    if (text === '')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-no-field', { field: JSON.stringify(name) }));
    return text;
}
function listText(fields, name) {
    const text = fields[name];
    if (typeof text === 'string')
        return text;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-no-list', { variable: `{${name}}` }));
}
function sliced(value, piece, argument) {
    const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument);
    const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (!bounds || end <= start)
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }));
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
        throw broken((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('template-zone', { zone: JSON.stringify(zone), example: `{${name}:Asia/Shanghai}` }));
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
