export const id = 5535;
export const ids = [5535];
export const modules = {

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */



/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
function executedBy(path) {
    // This runs for every path, and most cannot be such a path.
    if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const names = path.split('/').map(normalizedName);
    if (names.includes('.git'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-workflow') : undefined;
}
/**
 * `executedBy` for an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function executedByAt(path, start) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return executedBy(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Returns one form for all names that a case-insensitive disk takes for the same. */
function foldCase(text) {
    // Upper case first, because 'ſ' becomes 'S' only that way.
    return text.normalize('NFC').toUpperCase().toLowerCase();
}
/** Short names of FAT (8.3). */
const SHORT = [
    [/^git~\d$/, '.git'],
    [/^github~\d$/, '.github'],
    [/^workfl~\d$/, 'workflows'],
];
function normalizedName(segment) {
    const visible = foldCase(segment.replace(/\p{Cf}/gu, ''));
    // On NTFS a colon begins the name of a stream.
    const name = withoutTail(visible.split(':', 1)[0] ?? '');
    return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
}


/***/ }),

/***/ 88106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The lowest usual limit, for systems without /proc. Node raises its limit as far as the system allows. */
const USUAL = 1024;
/** Returns the limit of open files of this process; connections count as files. */
async function openFileLimit() {
    const limits = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/limits', 'latin1').catch(() => '');
    const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? [];
    return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL);
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79851);
/** Lets a program write a file under another name and renames it, so that a reader never sees a part of it. */


/**
 * Makes a file or a folder whole. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFor */ .vM)(target.path);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target.path);
        return written;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true, recursive: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() || found.isDirectory(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
}


/***/ }),

/***/ 78836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89206);
/* harmony import */ var _page_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76055);


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
        const knownRanges = new _page_url_js__WEBPACK_IMPORTED_MODULE_1__/* .Ranges */ .z(known);
        const valueRanges = new _page_url_js__WEBPACK_IMPORTED_MODULE_1__/* .Ranges */ .z(values);
        const lines = new _place_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(text);
        for (const offset of addresses) {
            if (knownRanges.includes(offset))
                continue;
            const before = text.slice(Math.max(0, offset - MAX_BEFORE), offset);
            if (!(valueRanges.includes(offset) ? isValue(before) : LEADS_TO_IMAGE.test(before)))
                continue;
            this.#count++;
            if (this.#places.length < MAX_PLACES)
                this.#places.push({ file, line: lines.placeOf(offset).line });
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


/***/ }),

/***/ 76055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   yy: () => (/* binding */ isListed),
/* harmony export */   z: () => (/* binding */ Ranges)
/* harmony export */ });
function rangeOf({ offset, length }) {
    return { from: offset, to: offset + length };
}
/**
 * Whether a URL of a page belongs to the list. `data:` URIs, Windows paths and URLs with template expressions never
 * do.
 */
function isListed(url, { takesRelative }) {
    if (url === '' || /\{[{%]|<%|\$\{/.test(url))
        return false;
    if (/^[a-z][a-z0-9+.-]+:/i.test(url))
        return !/^(?:data|file|blob|about|javascript|cid):/i.test(url);
    if (/^[a-z]:/i.test(url))
        return false;
    return /^\/\/[^/\\]/.test(url) || takesRelative(url);
}
/** A set of ranges that finds by binary search whether an offset lies in one of them. */
class Ranges {
    #ranges;
    /** @param ranges in any order; they may overlap */
    constructor(ranges) {
        const merged = [];
        for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
            const last = merged.at(-1);
            if (last && from <= last.to)
                last.to = Math.max(last.to, to);
            else
                merged.push({ from, to });
        }
        this.#ranges = merged;
    }
    includes(offset) {
        let [low, high] = [0, this.#ranges.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#ranges[middle].to <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        const range = this.#ranges[low];
        return range !== undefined && range.from <= offset;
    }
}


/***/ }),

/***/ 23311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ checkMirrors),
  l: () => (/* binding */ openMirrors)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/mirror-keys.js
var mirror_keys = __webpack_require__(84090);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js + 1 modules
var stores_destination = __webpack_require__(81924);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 32 modules
var stores_open = __webpack_require__(61117);
// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/storage/stores/same-place.js
/** Compares places: whether two settings mean one place, and whether one login may serve both. Pure. */


/**
 * Returns a text that is equal for two endpoints that take the same keys: one cloud, one account of R2, or one host.
 * Undefined for a folder and for a caller's own store, which need no login.
 */
function endpointFamily(settings) {
    if (settings.kind === 'file' || settings.kind === 'own')
        return undefined;
    const { host, hostname } = new URL(settings.location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return 'OSS';
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    if (!vendor)
        return host;
    // Each partition of AWS has users of its own.
    if (vendor === vendors/* AWS */.kS)
        return `${vendor.name} ${/amazonaws\.(.*)$/.exec(hostname)?.[1]}`;
    return vendor === vendors.R2 ? `${vendor.name} ${hostname.slice(0, hostname.indexOf('.'))}` : vendor.name;
}
/** Whether the run's own login also fits the other place: the same service, and the same family of endpoints. */
function takesSameLogin(settings, other) {
    return settings.kind === other.kind && endpointFamily(settings) === endpointFamily(other);
}
function relationOf(place, other) {
    const mine = rootOf(place);
    const theirs = rootOf(other);
    if (mine === undefined || theirs === undefined)
        return 'apart';
    if (mine === theirs)
        return 'same';
    if (mine.startsWith(theirs))
        return 'inside';
    return theirs.startsWith(mine) ? 'around' : 'apart';
}
/** Text that the keys or paths of all objects of a place begin with. */
function rootOf(settings) {
    if (settings.kind === 'own')
        return undefined;
    if (settings.kind === 'file') {
        const { directory } = settings;
        return `file:${directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep}`;
    }
    const { bucket, prefix } = settings;
    return `${hostOfBuckets(settings) ?? endpointFamily(settings)}/${bucket}/${prefix}`;
}
/**
 * Returns the host that a bucket's name belongs to; undefined where names are unique in a whole cloud. On R2 they are
 * unique in an account and a jurisdiction.
 */
function hostOfBuckets({ location }) {
    const { host, hostname } = new URL(location.endpoint);
    if (hostname.endsWith('.aliyuncs.com'))
        return undefined;
    const vendor = (0,vendors/* readVendorHost */.pS)(hostname)?.vendor;
    return !vendor || vendor === vendors.R2 ? host : undefined;
}

// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var stores_warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/login-options.js
var login_options = __webpack_require__(91731);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
;// CONCATENATED MODULE: ./lib/jobs/options/mirrors.js
/**
 * Further places for the images of a destination: `NAME=DESTINATION` lines become stores that can be opened, or every
 * problem is reported, without any request.
 */















/** Checks all lines; each problem names its mirror. */
function checkMirrors(input) {
    const { problems } = input;
    const proxy = proxyOf(input);
    const mirrors = [];
    const notices = [];
    const names = new Set();
    for (const [at, text] of input.lines.entries()) {
        const line = readLine(text);
        const place = line ? `mirrors ${line.name}` : `mirrors ${at + 1}`;
        if (!line) {
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.c)('mirror-line'))]);
            continue;
        }
        if (names.has(line.name))
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.c)('mirror-name-twice', { name: line.name }))]);
        names.add(line.name);
        const own = new options_problems/* Problems */.Z([]);
        const checked = checkLine(line, { ...input, proxy, problems: own });
        if (checked)
            own.add(placeProblems(checked.mirror, input.first, mirrors));
        problems.add(own.sentences.map(sentence => (0,base_sentence/* faultAt */.ux)(place, sentence)));
        if (!checked)
            continue;
        mirrors.push(checked.mirror);
        const warnings = [...checked.notices, ...(0,stores_warnings/* storeWarnings */.d)(checked.mirror.store)];
        notices.push(...warnings.map(notice => (0,base_sentence/* faultAt */.ux)(place, notice)));
    }
    return { mirrors, notices };
}
/** Opens each mirror; close their stores after use. */
async function openMirrors(mirrors, notice, onRequest = () => { }) {
    return await Promise.all(mirrors.map(async (mirror) => {
        const tell = (sentence) => notice((0,base_sentence/* faultAt */.ux)(`mirrors ${mirror.name}`, sentence));
        return { ...mirror, opened: await (0,stores_open/* openStore */.C)(mirror.store, tell, onRequest) };
    }));
}
const WORDS = ['region', 'endpoint', 'endpoint-style', 'account-id'];
const WORD = /\s([a-z][a-z0-9-]*)=(\S*)\s*$/i;
/** A folder's path may have spaces, so words are taken from the end. */
function readLine(text) {
    const [, name, rest = ''] = /^([a-z0-9]{1,20})\s*=\s*(.*)$/s.exec(text.trim()) ?? [];
    if (name === undefined)
        return undefined;
    const words = new Map();
    let uri = rest.trim();
    for (let found = WORD.exec(uri); found; found = WORD.exec(uri)) {
        const [, word = '', value = ''] = found;
        words.set(word, value);
        uri = uri.slice(0, found.index);
    }
    return { name, uri: uri.trim(), words };
}
const endpointStyle = (0,parsers/* oneOf */.yL)('auto', 'virtual', 'path', 'cname');
/** The destination's own check reports a wrong proxy. */
function proxyOf({ options, environment }) {
    return new options_problems/* Problems */.Z([]).attempt(() => (0,proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}));
}
function checkLine({ name, uri, words }, input) {
    const { options, environment, problems, proxy } = input;
    for (const word of words.keys())
        if (!WORDS.some(known => known === word))
            problems.add([(0,say/* say */.c)('mirror-word', { word: (0,quote/* quote */.hD)(word), words: WORDS.join(', ') })]);
    const region = words.get('region');
    const style = words.get('endpoint-style') ?? 'auto';
    const address = {
        region,
        endpoint: words.get('endpoint'),
        accountId: words.get('account-id'),
        endpointStyle: problems.attempt(() => endpointStyle(style), 'endpoint-style') ?? 'auto',
        allowInsecureEndpoint: options.allowInsecureEndpoint,
    };
    const destination = problems.attempt(() => (0,stores_destination/* parseDestination */.G)(uri));
    if (!destination)
        return undefined;
    const located = (0,store_settings/* locateIn */._C)(destination, address, environment);
    if ('problems' in located) {
        problems.add(located.problems);
        // Missing keys of a wrong place are reported at once, too.
        loginOf(name, destination, undefined, { ...input, options: { ...options, region } });
        return undefined;
    }
    const { store } = located;
    const { language } = options;
    const common = { language, clock: environment.clock, ...(proxy && { proxy }) };
    const host = store.kind === 'file' ? undefined : hostOfBuckets(store);
    // A bucket of this name on another server is another place.
    const place = destinationText(destination) + (host === undefined ? '' : ` endpoint=${host}`);
    const shown = { name, destination: place };
    if (store.kind === 'file')
        return { mirror: { ...shown, store: { ...store, ...common } }, notices: [] };
    const login = loginOf(name, destination, store, { ...input, options: { ...options, region } });
    return (login && {
        mirror: { ...shown, store: { ...store, ...common, credentials: login.credentials } },
        notices: login.notices,
    });
}
/**
 * Takes the mirror's own keys, or the run's login where both places belong to one service.
 * @param store undefined if its place breaks a rule
 * @returns undefined if there is a problem
 */
function loginOf(name, destination, store, { first, options, environment, mayWrite, info, proxy, problems }) {
    if (destination.kind === 'file')
        return undefined;
    const variables = environment.environment ?? {};
    const own = (0,mirror_keys/* mirrorCredentials */.sF)(name, variables, environment.isStep);
    if (own) {
        problems.add(own.problems);
        return own.credentials && { credentials: (0,credentials/* fixedCredentials */.r)(own.credentials), notices: own.notices };
    }
    // While one of the places is wrong, only another kind is known to need other keys.
    const needsOwn = store && first ? !takesSameLogin(store, first) : first && first.kind !== destination.kind;
    if (needsOwn) {
        const { accessKeyId: id, accessKeySecret: secret } = (0,mirror_keys/* mirrorVariables */.zE)(name);
        problems.add([(0,say/* say */.c)('mirror-keys', { id, secret })]);
    }
    if (needsOwn || !store || !first)
        return undefined;
    const login = { ...options, ...(0,login_options/* loginOptions */.s)(options) };
    const chosen = (0,store_settings/* credentialsFor */.Og)(destination, { mayWrite }, login, environment, info, proxy);
    problems.add(chosen.problems);
    return chosen.provider && { credentials: chosen.provider, notices: chosen.notices };
}
function destinationText(destination) {
    if (destination.kind === 'file')
        return `file:${(0,external_node_path_.normalize)(destination.directory)}`;
    return `${destination.kind}://${destination.bucket}/${destination.prefix}`;
}
function placeProblems({ store }, first, others) {
    const places = [
        ...(first ? [{ place: (0,say/* say */.c)('mirror-first-place'), store: first }] : []),
        ...others.map(other => ({ place: (0,say/* say */.c)('mirror-other-place', { name: other.name }), store: other.store })),
    ];
    return places.flatMap(({ place, store: other }) => {
        const relation = relationOf(store, other);
        return relation === 'apart' ? [] : [(0,say/* say */.c)(`mirror-place-${relation}`, { place })];
    });
}


/***/ }),

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11897);
/* harmony import */ var _options_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60482);
/* harmony import */ var _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44893);
/** The environment of a run, and its defaults. */



function runContext(options, surroundings) {
    const environment = (0,_options_context_js__WEBPACK_IMPORTED_MODULE_1__/* .jobEnvironment */ .tw)(options, surroundings);
    const { lookup, newFile, readsOnce, unordered, largeBodies } = surroundings;
    return {
        ...environment,
        ...(lookup && { lookup }),
        ...(largeBodies && { largeBodies }),
        ...(newFile !== undefined && { newFile }),
        ...(readsOnce && { readsOnce }),
        ...(unordered && { unordered }),
        watch: (0,_base_watcher_js__WEBPACK_IMPORTED_MODULE_0__/* .localizedWatcher */ .A)((0,_options_context_js__WEBPACK_IMPORTED_MODULE_1__/* .askedLanguage */ .fx)(options), options.watch ?? {}),
        requests: new _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestCounter */ .k(),
        startedAt: new Date(environment.clock.now()),
        runId: surroundings.runId ?? options.runId ?? 'local',
    };
}


/***/ }),

/***/ 35854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _storage_stores_bucket_object_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7963);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5034);
/** Finds settings that are valid one by one but contradict each other. Pure. */



/**
 * @param options an option that breaks its own rule has no value here
 * @param store undefined if the store's settings break a rule
 */
function contradictions({ minBytes, maxBytes, metadata = {}, bytesField, shard, mirrors = [], manifest }, store) {
    const problems = [];
    if (minBytes > maxBytes)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('min-over-max', { least: minBytes, most: maxBytes }));
    if (bytesField && shard.count > 1)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('bytes-and-shard'));
    // A value that breaks its own rule is missing here.
    const isForgetful = manifest === 'off' || manifest === 'read-only';
    if (mirrors.length > 0 && isForgetful)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('mirror-needs-memory', { manifest }));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_object_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_KINDS */ .TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}


/***/ }),

/***/ 54927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ manifestStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81924);
/** The folder of the memory if it does not lie beside the images. Pure. */





/**
 * Returns the settings that open the folder of the memory.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(at) })]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDestination */ .G)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(at) })]);
    return at;
}


/***/ }),

/***/ 47647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ makePersistSettings)
});

// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/input/documents/pages/address-net.js
var address_net = __webpack_require__(78836);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 13 modules
var read = __webpack_require__(31675);
// EXTERNAL MODULE: ./lib/origin/fetch/address-policy.js
var address_policy = __webpack_require__(21268);
;// CONCATENATED MODULE: ./lib/origin/hosts/presets.js
const PRESETS = [
    // Weibo refuses a browser's agent without a Referer, and another site's Referer.
    {
        hosts: ['sinaimg.cn'],
        referer: new URL('https://weibo.com/'),
        source: 'https://github.com/dataabc/weiboSpider/issues/503',
    },
    // Pixiv
    {
        hosts: ['pximg.net'],
        referer: new URL('https://www.pixiv.net/'),
        source: 'https://github.com/xuejianxianzun/PixivBatchDownloader/issues/408',
    },
    // Zhihu
    {
        hosts: ['zhimg.com'],
        referer: 'none',
        source: 'https://github.com/yatessss/zhihudaily-vue/issues/3',
    },
    // WeChat and QQ answer another site's Referer with status 200 and a picture of the refusal.
    {
        hosts: ['qpic.cn', 'qlogo.cn'],
        referer: 'none',
        source: 'https://github.com/feiruo/userChromeJS/blob/f3b76f395f0b051ad6abc05418faea238ad9daea/RefererChange/_refererChange.js',
    },
    // Tencent Docs
    {
        hosts: ['docs.qq.com'],
        referer: 'origin',
        source: 'https://github.com/leaperone/MultiPost-Extension/pull/232',
    },
    // Bilibili
    { hosts: ['hdslb.com'], referer: 'none', source: 'https://github.com/DIYgod/RSSHub/issues/1297' },
    // Douban answers 403 or 418 to all but its own sites.
    {
        hosts: ['doubanio.com'],
        referer: new URL('https://movie.douban.com/'),
        source: 'https://github.com/jxxghp/MoviePilot/pull/6661',
    },
    // Yuque
    { hosts: ['nlark.com'], referer: 'none', source: 'https://github.com/x-cold/yuque-hexo/issues/41' },
    // CSDN
    {
        hosts: ['csdnimg.cn'],
        referer: 'none',
        source: 'https://github.com/CodingDocs/springboot-guide/issues/48',
    },
    // Jianshu, and Juejin's former host
    {
        hosts: ['jianshu.io', 'xitu.io'],
        referer: 'none',
        source: 'https://github.com/biaochenxuying/blog/issues/31',
    },
    // cnblogs
    {
        hosts: ['*.cnblogs.com'],
        referer: 'none',
        source: 'https://github.com/ltimon/dianping-react/issues/2',
    },
    // mdnice
    {
        hosts: ['files.mdnice.com'],
        referer: 'none',
        source: 'https://github.com/xugaoyi/vuepress-theme-vdoing/issues/675',
    },
    // sspai refuses the empty Referer.
    {
        hosts: ['cdnfile.sspai.com'],
        referer: 'origin',
        source: 'https://github.com/fantasy-ke/obsidian-cf-imgbed/pull/18',
    },
    // Xiaohongshu
    { hosts: ['xhscdn.com'], referer: 'none', source: 'https://github.com/1sdv/TripStar/issues/28' },
    // Baidu Tieba
    {
        hosts: ['imgsrc.baidu.com', 'tiebapic.baidu.com'],
        referer: 'none',
        source: 'https://github.com/DIYgod/RSSHub/pull/20',
    },
    // Imgur
    { hosts: ['i.imgur.com'], referer: 'none', source: 'https://github.com/ankitects/anki/issues/2234' },
    // WEBTOON
    {
        hosts: ['webtoon-phinf.pstatic.net'],
        referer: new URL('https://www.webtoons.com/'),
        source: 'https://github.com/TepesDracula/webtoons/issues/2',
    },
    // DCInside
    {
        hosts: ['dcinside.co.kr'],
        referer: new URL('http://m.dcinside.com/api/view_img.php'),
        source: 'https://github.com/geeksbaek/goinside/issues/9',
    },
    // Wikimedia requires programs to name themselves and a way to reach their owner.
    {
        hosts: ['upload.wikimedia.org'],
        userAgent: 'plain',
        source: 'https://github.com/IsraelHikingMap/Site/issues/1573',
    },
    // Danbooru refuses programs that call themselves browsers.
    {
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
    for (const { hosts, source: _, ...rule } of rules) {
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

// EXTERNAL MODULE: ./lib/origin/inspect/image-types.js
var image_types = __webpack_require__(31012);
// EXTERNAL MODULE: ./lib/storage/key/template.js + 2 modules
var key_template = __webpack_require__(18893);
// EXTERNAL MODULE: ./lib/storage/stores/upload-options.js
var upload_options = __webpack_require__(84036);
// EXTERNAL MODULE: ./lib/jobs/options/mirrors.js + 1 modules
var mirrors = __webpack_require__(23311);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/list-rewriting.js
var list_rewriting = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var options_fields = __webpack_require__(48841);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/http/headers.js
var headers = __webpack_require__(74272);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/host-rules-text.js
/**
 * Reads `host-rules` as users write it: JSON, or the part of YAML that has no more features than JSON. Problems name
 * the position and never the text, which may contain a token.
 */


/** Half of what an action's input can hold. About five thousand rules fit. */
const MAX_BYTES = 65_536;
/**
 * @returns the parsed text; undefined if it is empty
 * @throws PersistError whose message is the rule that the text breaks
 */
async function parseRulesText(text) {
    const size = Buffer.byteLength(text);
    if (size > MAX_BYTES)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-text-size', { most: MAX_BYTES, size }));
    // Most runs have no rules and need not load the parser.
    if (text.trim() === '')
        return undefined;
    if (text.trimStart().startsWith('{')) {
        try {
            return JSON.parse(text);
        }
        catch {
            // Braces without quotes may still be YAML.
        }
    }
    return await readYaml(text);
}
async function readYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    // Merge keys, dates and tags stay text or are errors, whichever YAML version the document declares.
    const document = parseDocument(text, {
        schema: 'core',
        resolveKnownTags: false,
        stringKeys: true,
        prettyErrors: false,
        logLevel: 'error',
    });
    // The parser reports tags as warnings. Check before `toJS`: a document with errors may take forever to build.
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong)
        throw (0,parsers/* mustBe */.Jq)(yamlProblem(text, wrong.pos[0]));
    try {
        return document.toJS({ maxAliasCount: 0 }) ?? undefined;
    }
    catch {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-no-aliases'));
    }
}
function yamlProblem(text, index) {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    const place = (0,say/* say */.c)('line-and-column', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
    // A common mistake with host patterns: an unquoted `*` begins an alias.
    const isStar = /^[\s-]*\*/.test(text.slice(index - (lines.at(-1) ?? '').length));
    return (0,say/* say */.c)(isStar ? 'rule-quoted-star' : 'rule-yaml', { place });
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var options_parsers = __webpack_require__(73386);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/host-rules.js
/** Parses the setting `host-rules`, a text or a library caller's record, into rules or into all its problems. */









/** The same limits as `per-host-concurrency` and `per-host-delay`. */
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
        problems.push((0,say/* say */.c)('named', { name: 'host-rules', rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { rules: problems.length === 0 ? [...rules.values()] : [], problems };
}
async function contentOf(given) {
    if (typeof given === 'string')
        return (await parseRulesText(given)) ?? {};
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
        problems.push((0,say/* say */.c)('named', { name, rule: (0,say/* say */.c)('needed', { rule: (0,say/* say */.c)('rule-host-pattern') }) }));
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
        problems.push((0,say/* say */.c)('named', { name, rule: (0,errors/* sentenceOf */.s$)(error) }));
    }
    return { hosts: [host ?? pattern], ...rule, source: 'host-rules' };
}
function fieldOf(field, value, name, problems) {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    if (!known) {
        const near = (0,nearest_word/* nearestWord */.z)(field, Object.keys(FIELDS));
        const meant = near
            ? (0,say/* say */.c)('host-rules-meant', { field: near })
            : (0,say/* say */.c)('needed', { rule: (0,say/* say */.c)('rule-one-of', { words: Object.keys(FIELDS).join(', ') }) });
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

// EXTERNAL MODULE: ./lib/jobs/persist/options/manifest-at.js
var manifest_at = __webpack_require__(54927);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/output/report-places.js
var report_places = __webpack_require__(96096);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/named-files.js
/** Checks the files that the settings of a run name, before any of them is opened. */




/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, galleryFile, rewriteTo }, bounds) {
    const named = { 'results-file': resultsFile, 'failed-file': failedFile, 'gallery-file': galleryFile };
    return [...sharedFiles(named, rewriteTo, bounds.cwd), ...(await (0,report_places/* placeProblems */.k)(named, bounds))];
}
/** Finds settings that name the same file: each would overwrite the other. */
function sharedFiles(named, rewriteTo, cwd) {
    const files = Object.entries({
        ...named,
        'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo,
    });
    return files.flatMap(([second, file], index) => {
        const same = ([, other]) => file && other && (0,external_node_path_.resolve)(cwd, file) === (0,external_node_path_.resolve)(cwd, other);
        const [first] = files.slice(0, index).find(same) ?? [];
        return first && file ? [(0,say/* say */.c)('run-same-files', { first, second, path: (0,quote/* quote */.hD)(file) })] : [];
    });
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/rewrite-rules.js
/** Checks how lists are to be rewritten, together with the other settings. */






/**
 * @param store undefined if the destination is invalid, which is reported elsewhere
 * @returns `rules`: undefined if nothing is to be rewritten or the options are invalid
 */
function rewriteRules(options, store, { cwd: directory, workspace }) {
    const { rewriteTo, urlsFile = [], baseUrl, rewriteMode, rewriteSuffix } = options;
    if (rewriteTo === undefined) {
        return {
            rules: undefined,
            problems: withoutTarget(options).map(input => (0,say/* say */.c)('rewrite-no-target', { input })),
        };
    }
    const problems = urlsFile.length === 0 ? [(0,say/* say */.c)('rewrite-no-list')] : [];
    if (isBareWord(rewriteTo))
        problems.push((0,say/* say */.c)('rewrite-bare-word', { value: (0,quote/* quote */.hD)(rewriteTo) }));
    const places = store && placesOf(options, store, problems);
    if (!places || problems.length > 0)
        return { rules: undefined, problems };
    return {
        rules: {
            target: (0,list_rewriting/* rewriteTarget */.MO)(rewriteTo, directory),
            mode: rewriteMode,
            suffix: rewriteSuffix,
            places,
            directory,
            ...(0,defined/* defined */.s)({ workspace }),
            takesRelative: baseUrl !== undefined,
        },
        problems,
    };
}
/** Whether the value is a switch such as `true`, or a folder without its `/`. A file of that name is never meant. */
function isBareWord(rewriteTo) {
    return rewriteTo !== 'in-place' && !/[./\\]/.test(rewriteTo);
}
/**
 * Returns the inputs that have no effect without `rewrite-to`. A runner sets every default of action.yml, so an input
 * counts only if its value differs from the default.
 */
function withoutTarget({ rewriteMode, rewriteLink, rewriteSuffix, rewriteCheck }) {
    return [
        ...(rewriteMode === undefined ? [] : ['rewrite-mode']),
        ...(rewriteLink === undefined ? [] : ['rewrite-link']),
        ...(rewriteCheck ? [] : ['rewrite-check']),
        ...(rewriteSuffix === options_fields/* PERSIST_FIELDS */.n['rewrite-suffix'].default ? [] : ['rewrite-suffix']),
    ];
}
function placesOf(options, store, problems) {
    const { publicUrlBase, publicUrlSuffix, variants } = options;
    const folder = store.kind === 'file' ? store.directory : undefined;
    const ownBase = store.kind === 'own' ? store.own.publicBase : undefined;
    const bucketBase = 'location' in store ? store.location.publicBase : undefined;
    const publicBase = publicUrlBase ?? ownBase ?? bucketBase;
    const link = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : options_fields/* PERSIST_FIELDS */.n['rewrite-link'].standard);
    if (link === 'path' && !folder)
        problems.push((0,say/* say */.c)('rewrite-path-needs-folder'));
    if (link === 'url' && publicBase === undefined)
        problems.push((0,say/* say */.c)('rewrite-url-needs-base'));
    return {
        link,
        prefix: 'prefix' in store ? store.prefix : (0,object_key/* mintPrefix */.Ld)(''),
        publicSuffix: publicUrlSuffix,
        variants,
        ...(0,defined/* defined */.s)({ publicBase, folder }),
    };
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sites.js
var sites = __webpack_require__(62806);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/site-links.js
/** Links into a folder that a site generator publishes: they begin with the folder's path on the site. */





const MEMORY_FOLDER = reserved_folder/* RESERVED_FOLDER */.MI.replace(/\/$/, '');
/** The folder that the messages suggest for the memory. */
const MEMORY = '.cache/persist-images';
const NONE = { problems: [], notices: [], info: [] };
async function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    if (rewriteTo === undefined || store?.kind !== 'file')
        return NONE;
    const site = await (0,sites/* siteOf */.z)(store.directory, cwd);
    if (!site)
        return NONE;
    const { generator, base, publishesDots } = site;
    const shown = (path) => (0,printable/* printable */.g$)((0,external_node_path_.relative)(cwd, path).replaceAll(external_node_path_.sep, '/'));
    const folder = shown(store.directory);
    const isPublished = publishesDots && manifest === 'on' && manifestAt === undefined;
    const memory = (0,say/* say */.c)('site-memory', { generator, memory: `${folder}/${MEMORY_FOLDER}`, at: MEMORY });
    const notices = isPublished ? [memory] : [];
    if (publicUrlBase !== undefined || rewriteLink !== undefined)
        return { ...NONE, notices };
    const config = shown(site.config);
    if (base === undefined) {
        const problem = (0,say/* say */.c)('site-base-unknown', { folder, generator, config, at: MEMORY });
        return { ...NONE, problems: [problem] };
    }
    const info = [(0,say/* say */.c)('site-base', { generator, base: (0,printable/* printable */.g$)(base), config })];
    return { publicUrlBase: base, problems: [], notices, info };
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/sources-of.js
var sources_of = __webpack_require__(65696);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/settings.js


























function hasMedia(groups) {
    return [...groups].some(group => group !== 'image');
}
/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 };
/**
 * @param info receives sentences that are good to know once the run has begun
 * @throws SettingsError with every problem that can be found without a request
 */
async function makePersistSettings(given, environment, info) {
    const { store: own, ...fields } = given;
    // A caller's own store has no destination, but the option is required.
    const parsed = (0,parse/* parseOptions */.A)(options_fields/* PERSIST_FIELDS */.n, own ? { destination: 'own', ...fields } : fields);
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    if (own && fields.destination)
        problems.add([(0,say/* say */.c)('store-and-destination')]);
    const { destination: uri, storageClass, acl, encryption, tags } = parsed.options;
    const uploads = (0,upload_options/* namesOfUploadOptions */.NB)({ encryption, tags });
    if (own && uploads !== '')
        problems.add([(0,say/* say */.c)('own-store-uploads', { names: uploads })]);
    const storeInput = { name: 'destination', uri, storageClass, acl, encryption, tags, mayWrite: true };
    const storeProblems = new options_problems/* Problems */.Z([]);
    const store = own
        ? {
            settings: { kind: 'own', own, language: parsed.options.language, clock: environment.clock },
            notices: [],
        }
        : (0,store_settings/* checkStore */.ot)(storeInput, parsed.options, environment, info, storeProblems);
    const site = await siteLinks(parsed.options, store?.settings, environment);
    problems.add(site.problems);
    const { publicUrlBase = site.publicUrlBase } = parsed.options;
    const options = { ...parsed.options, publicUrlBase };
    const rewrite = rewriteRules(options, store?.settings, environment);
    problems.add(rewrite.problems);
    const rewriting = rewrite.rules && new list_rewriting/* ListRewriting */.Mz(rewrite.rules);
    const sources = (0,sources_of/* sourcesOf */.u)(options, rewriting, environment);
    // A list of the wrong type is a problem of its own; it does not count as missing besides.
    const isWrongType = [fields.urls, fields.urlsFile].some(list => list !== undefined && typeof list !== 'string');
    const lists = isWrongType && !options.urls && !options.urlsFile ? { ...sources, urls: '' } : sources;
    problems.add(await (0,read/* checkSources */.B)(lists, {
        'results-file': options.resultsFile,
        'gallery-file': options.galleryFile,
    }));
    problems.add((0,sources_of/* linkTypeProblems */.f)(options));
    problems.add(await namedFileProblems(options, environment), storeProblems.sentences);
    problems.add((0,contradictions/* contradictions */.v)(options, store?.settings));
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const checkedMirrors = (0,mirrors/* checkMirrors */.$)({
        lines: options.mirrors ?? [],
        first: store?.settings,
        options: parsed.options,
        environment,
        mayWrite: true,
        info,
        problems,
    });
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
        info((0,say/* say */.c)('manifest-off-forgets'));
    // `refuse` has thrown if the store or the template is missing.
    const { settings, notices } = store;
    const net = new address_net/* AddressNet */.s((0,image_types/* endingsOf */.iv)(options.allowTypes.types));
    return {
        ...settingsFrom(options, memory),
        sources: { ...sources, net },
        net,
        rewriting,
        store: settings,
        mirrors: checkedMirrors.mirrors,
        template: template,
        originProxy: originProxy,
        hosts: hostRules(hosts.rules, presetsFor(options)),
        ownHostRules: hosts.rules,
        connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
        notices: [
            ...notices,
            ...checkedMirrors.notices,
            ...site.notices,
            ...(0,address_policy/* openedMetadata */.jz)(options.allowAddresses).map(address => (0,say/* say */.c)('run-metadata-address', { address })),
        ],
    };
}
/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor({ userAgent }) {
    const isOwn = userAgent !== options_fields/* PERSIST_FIELDS */.n['user-agent'].default;
    return isOwn ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS;
}
function settingsFrom(options, memory) {
    const { userAgent, accept, headers, referer, allowTypes, maxBytes, minBytes, minWidth, minHeight } = options;
    return {
        baseUrl: options.baseUrl,
        onCollision: options.onCollision,
        gate: {
            concurrency: options.concurrency,
            perHost: options.perHostConcurrency,
            delayMs: options.perHostDelay,
        },
        fetch: {
            userAgent,
            accept,
            headers,
            referer,
            plainAgent: (0,profiles/* plainAgent */.G_)(version/* VERSION */.x),
            respectRobotsTag: options.respectRobotsTag,
            maxBytes,
            maxMediaBytes: hasMedia(allowTypes.groups) ? options.maxMediaBytes : undefined,
            timeoutMs: options.timeout,
            maxRedirects: options.maxRedirects,
            policy: { attempts: options.retries + 1, ...BACKOFF },
        },
        addresses: (0,address_policy/* addressPolicy */.Vy)(options.allowAddresses),
        inspect: { allowTypes: allowTypes.types, minBytes, minWidth, minHeight },
        groups: allowTypes.groups,
        objects: {
            cacheControl: options.cacheControl,
            metadata: options.metadata,
            provenance: options.provenance,
        },
        publicUrls: {
            base: options.publicUrlBase,
            suffix: options.publicUrlSuffix,
            variants: options.variants,
        },
        manifest: {
            mode: options.manifest,
            store: memory,
            refreshAfterMs: options.refreshAfter,
            retryDeadAfterMs: options.retryDeadAfter,
        },
        shard: options.shard,
        deadlineMs: options.deadline,
        failOn: options.failOn,
        resultsFile: options.resultsFile,
        failedFile: options.failedFile,
        gallery: { file: options.galleryFile, place: options.destination ?? '' },
        dryRun: options.dryRun,
        rewriteCheck: options.rewriteCheck,
        language: options.language,
    };
}


/***/ }),

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/** Site generators: the path where a generator publishes a folder, according to its own configuration. */





const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS = [
    {
        name: 'Hugo',
        folder: 'static',
        configs: ['', 'config/_default/'].flatMap(place => ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json']))),
        publishesDots: true,
        // https://gohugo.io/configuration/all/#baseurl
        async pathIn(text, config) {
            const url = await hugoBaseUrl(text, config);
            if (url === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config).startsWith('hugo.') ? '/' : 'other';
            return pathOf(url);
        },
    },
    {
        name: 'VitePress',
        folder: 'public',
        configs: named('.vitepress/config', PROGRAMS),
        publishesDots: true,
        // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
        pathIn: () => '/',
    },
    {
        name: 'Docusaurus',
        folder: 'static',
        configs: named('docusaurus.config', PROGRAMS),
        publishesDots: true,
        // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
        pathIn: () => '/',
    },
    {
        name: 'Astro',
        folder: 'public',
        configs: named('astro.config', PROGRAMS),
        publishesDots: true,
        // https://docs.astro.build/en/reference/configuration-reference/#base
        pathIn: text => literalBase(text),
    },
    {
        name: 'Hexo',
        folder: 'source',
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
        configs: ['_config.yml'],
        publishesDots: false,
        // https://jekyllrb.com/docs/configuration/options/
        async pathIn(text) {
            const config = await yamlIn(text);
            return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'));
        },
    },
];
/** MkDocs pages link to images by relative paths, which need no base. */
const BY_RELATIVE_PATHS = 'mkdocs.yml';
/** A larger file is not a configuration. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
async function siteOf(folder, top) {
    for (let at = folder; at !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        if ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, folder) && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, root))
            return undefined;
        if ((await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, BY_RELATIVE_PATHS))) !== undefined)
            return undefined;
        for (const generator of GENERATORS) {
            if (generator.folder !== undefined && generator.folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at))
                continue;
            const site = await siteBeside(generator, root, folder, generator.folder === undefined ? root : at);
            if (site)
                return site;
        }
    }
    return undefined;
}
/** @param published absolute path of the folder that the generator publishes as the root of the site */
async function siteBeside({ name, configs, publishesDots, pathIn }, root, folder, published) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(published, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    // Jekyll publishes no folder whose name begins with '.' or '_'.
    if (published === root && inside.some(part => /^[._]/.test(part)))
        return undefined;
    for (const file of configs) {
        const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const text = await textOf(config);
        if (text === undefined)
            continue;
        const path = await pathIn(text, config);
        if (path === 'other')
            continue;
        const base = path === 'unknown' ? undefined : path + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(part)}/`).join('');
        return { generator: name, config, base, publishesDots };
    }
    return undefined;
}
async function textOf(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return size > MAX_CONFIG_BYTES ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return undefined;
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

/***/ 65696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ linkTypeProblems),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92707);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31012);




/** Returns how the lists are read, by a run or by a plan. */
function sourcesOf(options, rewriting, environment) {
    const { urls, urlsFile, select, listFormat, htmlFields, markdownFields } = options;
    const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0;
    const isUrlUnset = options.urlField === undefined && select === undefined;
    const { urlField, keyField, refererField, idField, expiresField, ifNoUrls } = options;
    const { bytesField, maxBytes = 0 } = options;
    return {
        urlField: urlField ?? 'url',
        ...(isUrlUnset && { takesImageUrls: true }),
        ...(listFormat && { listFormat: _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMED_FORMATS */ .xS[listFormat] }),
        ...(environment.pipe && { pipe: environment.pipe }),
        directory: environment.cwd,
        ...(urls !== undefined && { urls }),
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField }),
        ...(expiresField && { expiresField }),
        ...(bytesField && { bytesField }),
        ...(bytesField && { maxLine: lineOfBytes(maxBytes) }),
        ...(ifNoUrls && { ifNoUrls }),
        ...(htmlFields && { htmlFields }),
        ...(markdownFields && { markdownFields }),
        ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
        ...pageMedia(options),
        ...(options.baseUrl && { takesRelative: true, baseUrl: options.baseUrl.href }),
        ...(rewriting && { rewriting }),
        ...(options.deadline !== undefined && { deadlineMs: options.deadline }),
        ...(environment.cpuTime && { cpuTime: environment.cpuTime }),
        ...(environment.workspace && { workspace: environment.workspace }),
        ...(environment.isStep && { isStep: true }),
    };
}
/** Players are read where a group is allowed: a single type such as `mp4` keeps the images that are videos. */
function pageMedia({ allowTypes, linkTypes }) {
    const players = ['video', 'audio'].filter(group => allowTypes?.groups.has(group));
    const linkEndings = (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__/* .endingsOf */ .iv)(linkTypes?.types ?? []);
    if (players.length === 0 && linkEndings.length === 0)
        return {};
    return { media: { players: new Set(players), linkEndings: new Set(linkEndings) } };
}
/** @returns the problem with links to types that are not kept */
function linkTypeProblems({ allowTypes, linkTypes }) {
    if (!allowTypes || !linkTypes)
        return [];
    const types = [...linkTypes.types].filter(type => !allowTypes.types.has(type));
    return types.length > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('link-types-not-allowed', { types: types.join(', ') })] : [];
}
/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024;
/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes) {
    return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH);
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ rewriteTarget),
/* harmony export */   Mz: () => (/* binding */ ListRewriting),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95009);
/* harmony import */ var _output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50268);
/* harmony import */ var _options_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48841);
/** Lists to rewrite after the run: which lists, their targets, and the notes taken while each list is read. */









/** Formats without room beside a URL: the link can only replace the URL. */
const REPLACED_ONLY = new Set(['text', 'markdown', 'html', 'feed']);
class ListRewriting {
    lists = [];
    rules;
    /** Absolute paths, by the name of the list. */
    #paths = new Map();
    constructor(rules) {
        this.rules = rules;
    }
    /** Whether a list that a glob finds lies where this run writes: an earlier run wrote it. */
    isOwn(path) {
        const { target, directory } = this.rules;
        if (target.kind === 'in-place')
            return false;
        if (target.kind === 'file')
            return path === target.path;
        return target.path !== directory && (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(target.path, path);
    }
    async problemsOf(files) {
        const { target } = this.rules;
        const problems = [];
        if (target.kind === 'file' && files.length > 1)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-one-file', { count: files.length }));
        for (const file of files)
            problems.push(...(await this.#problemsOf(file)));
        return problems;
    }
    notesOf(file) {
        const { suffix, places, takesRelative } = this.rules;
        this.#paths.set(file.name, file.path);
        const isOwn = (url) => this.#isStored(url, file.path);
        return {
            mode: this.#modeOf(file),
            suffix,
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
        const { places } = this.rules;
        const key = (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__/* .storedKeyOf */ .KM)(url, path, places);
        return key !== undefined && (places.folder === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.folder, key)));
    }
    noteDocument(document, first) {
        this.lists.push({ document, first, target: this.#targetOf(document.file) });
    }
    /** Marks links that look like links to stored images. */
    async *markOwn(lists) {
        for await (const images of lists)
            yield images.map(image => this.#marked(image));
    }
    #marked(image) {
        const path = image.place && this.#paths.get(image.place.file);
        const ownKey = path && !image.problem ? (0,_output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__/* .storedKeyOf */ .KM)(image.url, path, this.rules.places) : undefined;
        return ownKey === undefined ? image : { ...image, ownKey };
    }
    #modeOf({ format }) {
        return (this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : _options_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n['rewrite-mode'].standard));
    }
    #targetOf({ name, path }) {
        const { target } = this.rules;
        if (target.kind === 'in-place')
            return path;
        return target.kind === 'file' ? target.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.path, name);
    }
    async #problemsOf(file) {
        const { target, mode, directory, workspace } = this.rules;
        const name = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(file.name);
        if (mode === 'add' && REPLACED_ONLY.has(file.format))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-no-add', { name })];
        if (target.kind !== 'in-place' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file.name))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-outside', { name })];
        const path = this.#targetOf(file);
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(shownPath(path, directory));
        const there = statsOf(path);
        if (target.kind !== 'in-place') {
            const own = statsOf(file.path);
            if (there && own && there.dev === own.dev && there.ino === own.ino)
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-itself', { name })];
            const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveExisting */ ._j)(path);
            const executed = [path, real]
                .map(written => (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .executedBy */ .Z4)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, written).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')))
                .find(Boolean);
            if (executed)
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-executed', { name, why: executed })];
            if (workspace && !(await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace)).real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real)))
                return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-leaves-workspace', { path: shown })];
        }
        const isOpen = !there || (there.isFile() && mayWrite(path, Number(there.mode)));
        return isOpen ? [] : [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-unwritable', { path: shown })];
    }
}
/** With keys instead of links, no link of any variant is written either. */
function storedFields({ link, variants = {} }) {
    if (link === 'key')
        return _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .STORED_FIELDS */ .A.filter(field => field !== 'url');
    return [..._input_documents_edit_js__WEBPACK_IMPORTED_MODULE_8__/* .STORED_FIELDS */ .A, ...Object.keys(variants).map(variant => ({ variant }))];
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

/***/ 73667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79664);
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
    #cancel;
    #clock;
    #closed = new AbortController();
    #onCancel = () => this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-cancelled')));
    /** All uploads need the same right: a store that denies one upload denies every other one. */
    #health = new _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreHealth */ .Ah(({ reason }) => reason === 'store-denied');
    /** The error of the store or of this machine that ended the run. */
    error;
    /**
     * @param cancel the caller's signal
     * @param deadlineMs milliseconds from the construction
     */
    constructor(cancel, clock, deadlineMs) {
        // Every request and wait of a run listens to these.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.stopping, this.aborting);
        this.#cancel = cancel;
        this.#clock = clock;
        if (cancel?.aborted)
            this.#onCancel();
        else
            cancel?.addEventListener('abort', this.#onCancel);
        if (deadlineMs !== undefined)
            this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs)));
    }
    /** Aborted when no new work may start. Its reason is the PersistError of every image that was not tried. */
    get stopping() {
        return this.#stopping.signal;
    }
    /** Aborted when work in progress must end. */
    get aborting() {
        return this.#aborting.signal;
    }
    /** The caller's signal. */
    get cancelling() {
        return this.#cancel;
    }
    get cancelled() {
        return this.#cancel?.aborted === true;
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
        if ((0,_storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOneKey */ .ng)(error))
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
        this.#cancel?.removeEventListener('abort', this.#onCancel);
    }
    /** Ends the run, work in progress included: the error would fail every other image too. */
    #endFor(error) {
        this.error ??= error;
        const cause = error.sentence;
        const ended = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc(error.stage, 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-because', { cause }));
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('plan', 'deadline', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-deadline', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(deadlineMs) }));
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ RequestCounter)
/* harmony export */ });
/** Counts the requests that a run sends, for its report. The senders call it. */
class RequestCounter {
    #origins = 0;
    #store = 0;
    #taken = 0;
    toOrigin = () => {
        this.#origins++;
    };
    toStore = () => {
        this.#store++;
    };
    /** Returns the number of requests to the store since the last call. */
    takeStore() {
        const taken = this.#store - this.#taken;
        this.#taken = this.#store;
        return taken;
    }
    read() {
        return { origins: this.#origins, store: this.#store };
    }
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NO_REPORTS),
/* harmony export */   U: () => (/* binding */ Connections)
/* harmony export */ });
/**
 * The connections of a run to its hosts. A host with nothing left to do loses its connections. The others stay within
 * a budget; the longest unused are closed first. This class also knows the machine of each host that was connected.
 */
/** More than a run has requests at once: connections beyond it are idle. */
const MOST = 1024;
/** Share of the process's open files for connections to hosts: stores, lists and name lookups need some, too. */
const PART = 0.5;
class Connections {
    #most;
    #sockets = new Map();
    /** Hosts without a request under way, the longest unused first. */
    #resting = new Set();
    #addresses = new Map();
    #open = 0;
    /** @param maxOpenFiles limit of this process */
    constructor(maxOpenFiles) {
        this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART));
    }
    /** Closes unused connections if one more would exceed the budget. */
    makeRoom() {
        if (this.#open >= this.#most)
            this.#closeResting(this.#most - 1);
    }
    /** @param host as `URL.host` */
    opened(host, socket) {
        const sockets = this.#sockets.get(host) ?? new Set();
        this.#sockets.set(host, sockets);
        sockets.add(socket);
        this.#open++;
        socket.once('close', () => {
            this.#open--;
            sockets.delete(socket);
            if (sockets.size === 0 && this.#sockets.get(host) === sockets)
                this.#sockets.delete(host);
        });
    }
    /** @param address the remote address of a connection to the host */
    learned(host, address) {
        this.#addresses.set(host, address);
    }
    /** Returns the host's address: hosts with the same one are one machine. Behind a proxy, returns the host itself. */
    machineOf(host) {
        return this.#addresses.get(host) ?? host;
    }
    used(host) {
        this.#resting.delete(host);
    }
    unused(host, isDone) {
        if (isDone)
            this.#close(host);
        else
            this.#resting.add(host);
    }
    /** Closes all unused connections, since this machine has run out of resources. */
    closeUnused() {
        this.#closeResting(0);
    }
    /** @param left number of connections that may stay open */
    #closeResting(left) {
        let open = this.#open;
        for (const host of this.#resting) {
            if (open <= left)
                return;
            open -= this.#sockets.get(host)?.size ?? 0;
            this.#close(host);
        }
    }
    #close(host) {
        this.#resting.delete(host);
        for (const socket of this.#sockets.get(host) ?? [])
            socket.destroy();
    }
}
/** For a gate whose use of hosts needs no reports. */
const NO_REPORTS = { used: () => { }, unused: () => { } };


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

/***/ 53216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pageHead)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22100);
/** The head of a page, with the policy that says what it may load. Pure. */


/** @returns the document up to the end of its head */
function pageHead({ language, title, more = [], ...policy }) {
    const elements = [
        '<meta charset="utf-8">',
        ...more,
        `<meta http-equiv="Content-Security-Policy" content="${(0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .contentPolicy */ .u)(policy)}">`,
        '<meta name="referrer" content="no-referrer">',
        '<meta name="robots" content="noindex">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        `<title>${title}</title>`,
        `<style>${policy.style}</style>`,
    ];
    return `<!doctype html>
<html lang="${_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj[language].htmlLang}">
<head>
${elements.join('\n')}
</head>
`;
}


/***/ }),

/***/ 89398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   Mr: () => (/* binding */ foreignUrl),
/* harmony export */   V$: () => (/* binding */ foreign)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75541);
/** Puts untrusted text into HTML: as visible characters, and escaped. Pure. */

/** Escapes text for an element and for an attribute in double quotes. */
function escaped(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
const foreign = (text) => escaped((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text));
/** Hides values of a query, which may be tokens: users share galleries. */
const foreignUrl = (text) => escaped((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableUrl */ .Zq)(text));
/** @returns the URL if a link may lead to it: an http(s) URL that is shown whole */
function linkable(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.search === '' && (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableUrl */ .Zq)(text) === text ? text : undefined;
}


/***/ }),

/***/ 22100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ NEAR),
/* harmony export */   u: () => (/* binding */ contentPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** The content policy of a page: what it may load, and which scripts and styles it may run. Pure. */

/** Pictures and scripts beside the page, which may be opened from a server or from disk. */
const NEAR = ["'self'", 'file:'];
/** @returns the content of the meta element */
function contentPolicy({ images, media, style, script, scripts = [] }) {
    const run = [...(script === undefined ? [] : [hashOf(script)]), ...scripts];
    return [
        "default-src 'none'",
        `img-src ${images.join(' ') || "'none'"}`,
        ...(media ? [`media-src ${media.join(' ')}`] : []),
        `style-src ${hashOf(style)}`,
        `script-src ${run.join(' ') || "'none'"}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hashOf(text) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
}


/***/ }),

/***/ 67897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
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


/***/ }),

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openWholeJsonLines),
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9413);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82028);








function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(record) {
            if (stream.write(`${JSON.stringify(record)}\n`))
                return undefined;
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    let isWhole = false;
    return {
        path,
        write: record => file.write(record),
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfEmpty */ .V3)(target);
        },
    };
}


/***/ }),

/***/ 96096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/** Checks where a run's own files may lie. */




/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
async function placeProblems(files, { cwd, workspace }) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(folder, real));
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   FP: () => (/* binding */ isToTryAgain),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82028);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65486);
/* harmony import */ var _input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10498);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31784);
/* harmony import */ var _report_places_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96096);
/** Writes results as JSON Lines, and failed images as a list for a later run. */











/**
 * Opens the files before the first request, so that an unwritable path is reported before the work. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_places_js__WEBPACK_IMPORTED_MODULE_9__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/** Writes one result a line as results arrive; resolves when the file is complete. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openJsonLines */ .q)(path);
    try {
        for await (const result of results)
            await file.write(result);
        await file.end();
    }
    finally {
        await file.close();
    }
}
/**
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result) && hasUrl(written))
            lines.push(JSON.stringify(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_7__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_6__/* .isShortened */ .ze)(url);
}
/** Dead URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return outcome === 'failed' || (outcome === 'skipped' && reason !== 'dead' && reason !== 'url-expired');
}
/**
 * Writes one line for each key that this run stored first: the result of the first position that has the key. The file
 * is empty if nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const file = await (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_8__/* .openWholeJsonLines */ .V)(path);
    const keys = new Set();
    try {
        for (const result of results()) {
            if (result.outcome !== 'stored' || result.key === undefined || keys.has(result.key))
                continue;
            keys.add(result.key);
            await file.write(result);
        }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ }),

/***/ 50268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ storedKeyOf),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export REWRITE_LINKS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76500);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58585);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/** Links between documents and stored images: writes a link to a key, and finds the key of a link. */






const REWRITE_LINKS = (/* unused pure expression or super */ null && (['url', 'key', 'path']));
/** @param file absolute path of the document to write */
function linkTo(image, file, { link, folder, variants: suffixes }) {
    const { key, width, height } = image;
    if (link === 'url')
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url: image.publicUrl, variants: image.variants, width, height }) };
    if (link === 'key' || folder === undefined)
        return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ width, height }) };
    const url = relativeLink(folder, key, file);
    return { key, ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ url, variants: suffixes && withSuffixes(url, suffixes), width, height }) };
}
/** @returns undefined without any variant */
function withSuffixes(url, suffixes) {
    const links = Object.entries(suffixes).map(([name, suffix]) => [name, url + suffix]);
    return links.length > 0 ? Object.fromEntries(links) : undefined;
}
/** The shortest relative link from a document to an image: `cat.png` beside it, as Hugo's page bundles need. */
function relativeLink(folder, key, file) {
    return (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, key)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/**
 * Returns the key to which a text of a document leads. Memory and store decide whether that key holds an image, since a
 * page of the same host may look the same.
 * @param text as the document's reader returned it
 * @param file absolute path of the document
 */
function storedKeyOf(text, file, places) {
    return (keyBelowBase(text, places) ??
        (places.link === 'path' ? keyByPath(text, file, places) : undefined) ??
        (places.link === 'key' ? keyOf(text, places.prefix) : undefined));
}
/** A placeholder host for paths of the site. */
const SITE = 'http://site.invalid';
function keyBelowBase(text, { publicBase, publicSuffix = '', variants = {}, prefix }) {
    if (publicBase === undefined)
        return undefined;
    const isPath = publicBase.startsWith('/') && !publicBase.startsWith('//');
    const base = URL.parse(publicBase, SITE);
    if (!base || (!isPath && !mayName(base.hostname, text)))
        return undefined;
    const written = (0,_base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .repairUrl */ .r)(text);
    if (isPath && !/^\/(?![/\\])/.test(written))
        return undefined;
    const url = URL.parse(written, isPath ? SITE : undefined);
    if (!url || url.origin !== base.origin || !url.pathname.startsWith(base.pathname))
        return undefined;
    const path = decoded(url.pathname.slice(base.pathname.length));
    if (path === undefined)
        return undefined;
    // The query is no part of the path; a suffix such as `!thumb` is.
    const endings = [publicSuffix, ...Object.values(variants)].map(suffix => suffix.replace(/[?#].*$/s, ''));
    const ending = endings.find(ending => ending !== '' && path.endsWith(ending)) ?? '';
    return keyOf(path.slice(0, path.length - ending.length), prefix);
}
/** A cheap test before parsing, as most links lead to other hosts. A name in punycode has several spellings. */
function mayName(hostname, text) {
    return hostname.includes('xn--') || text.toLowerCase().includes(hostname);
}
function keyByPath(text, file, { folder }) {
    if (folder === undefined || /^(?:[a-z][a-z\d+.-]*:|[/\\#?]|$)/i.test(text))
        return undefined;
    const path = decoded(text.replace(/[?#].*$/s, ''));
    if (path === undefined)
        return undefined;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), path);
    if (!(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(folder, target))
        return undefined;
    return keyOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, target).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), '');
}
function keyOf(text, prefix) {
    if (!text.startsWith(prefix))
        return undefined;
    try {
        return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__/* .mintImageKey */ .R2)(prefix, text.slice(prefix.length));
    }
    catch {
        return undefined;
    }
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 18893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseTemplate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/windows-names.js
var windows_names = __webpack_require__(55397);
;// CONCATENATED MODULE: ./lib/storage/key/clean.js
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
    const plain = unescaped(text).toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_');
    // Spaces go first: a leading space would hide a dot or a device name.
    const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length));
    return trimEnd(cutBytes((0,windows_names/* isDeviceName */.y)(safe) ? `_${safe}` : safe, MAX_BYTES));
}
/** Cleans several segments; empty ones are dropped. */
function cleanPath(path) {
    return path.split('/').map(cleanSegment).filter(Boolean).join('/');
}
/** A broken escape stays as written. */
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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

;// CONCATENATED MODULE: ./lib/storage/key/date.js
/**
 * The date variables of the key template: `{yyyy}`, `{mm}`, `{dd}`, `{date}`, each with an optional time zone. Pure.
 */

/**
 * @param zone an IANA name such as Asia/Shanghai; '' is UTC, the zone of runners
 * @returns undefined when `name` is no date variable
 * @throws the error that `broken` makes for an unknown zone
 */
function datePart(name, zone, broken) {
    if (!Object.hasOwn(PARTS, name))
        return undefined;
    const format = formatter(zone || 'UTC');
    if (!format)
        throw broken((0,say/* say */.c)('template-zone', { zone: JSON.stringify(zone), example: `{${name}:Asia/Shanghai}` }));
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

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/key/template.js
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
            throw broken((0,say/* say */.c)('template-brace', { brace: piece.match(/[{}]/)?.[0] ?? '' }));
        else if (piece !== '')
            parts.push(() => piece);
    }
    if (used.size === 0)
        throw broken((0,say/* say */.c)('template-constant', { example: '{sha256}' }));
    // Rules that the fixed text breaks: no image could mend them, and all would be fetched first.
    const rule = (0,object_key/* brokenPathRule */.jd)(skeleton);
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
    const date = datePart(name, argument, broken);
    if (date)
        return facts => date(facts.startedAt);
    const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : fieldOrDigest(name);
    if (!value)
        throw broken((0,say/* say */.c)('template-unknown', { variable: `{${name}}`, known: KNOWN }));
    return argument === '' ? value : sliced(value, piece, argument);
}
const VARIABLES = {
    ext: (_, bytes) => bytes.extension,
    width: (_, bytes) => String(bytes.width ?? 0),
    height: (_, bytes) => String(bytes.height ?? 0),
    name: ({ url }) => cleanSegment(baseNameOf(url)) || 'image',
    host: ({ url }) => cleanSegment(url.hostname) || 'data',
    path: ({ url }) => cleanPath(url.pathname) || 'image',
    'run.id': ({ runId }) => cleanSegment(runId),
    'file.dir': ({ fields }) => cleanPath(listText(fields, 'file.dir')),
    'file.name': ({ fields }) => cleanSegment(listText(fields, 'file.name')) || 'list',
};
const KNOWN = '{sha256} {sha1} {md5} {url.sha256} {url.sha1} {url.md5} {ext} {name} {host} {path} {width} {height} ' +
    '{yyyy} {mm} {dd} {date} {run.id} {field.NAME} {file.dir} {file.name}';
function fieldOrDigest(name) {
    if (name.length > FIELD.length && name.startsWith(FIELD))
        return ({ fields }) => fieldValue(fields, name.slice(FIELD.length));
    if (name.startsWith('url.')) {
        const algorithm = DIGESTS.find(digest => name === `url.${digest}`);
        return algorithm && (({ url }) => (0,external_node_crypto_.createHash)(algorithm).update(url.href).digest('hex'));
    }
    const algorithm = DIGESTS.find(digest => digest === name);
    return algorithm && ((_, bytes) => bytes.digests[algorithm] ?? '');
}
/** @throws PersistError `key-invalid`: without the field, the keys of several images would be the same */
function fieldValue(fields, name) {
    const value = fields[name];
    const text = typeof value === 'string' || typeof value === 'number' ? cleanSegment(String(value)) : '';
    if (text === '')
        throw new errors/* PersistError */.vc('key', 'key-invalid', (0,say/* say */.c)('key-no-field', { field: JSON.stringify(name) }));
    return text;
}
function listText(fields, name) {
    const text = fields[name];
    if (typeof text === 'string')
        return text;
    throw new errors/* PersistError */.vc('key', 'key-invalid', (0,say/* say */.c)('key-no-list', { variable: `{${name}}` }));
}
function sliced(value, piece, argument) {
    const bounds = /^(\d{1,3}):(\d{1,3})$/.exec(argument);
    const [start, end] = [Number(bounds?.[1]), Number(bounds?.[2])];
    if (!bounds || end <= start)
        throw broken((0,say/* say */.c)('template-slice', { variable: `{${piece}}`, form: '{NAME:FROM:TO}', example: '{sha256:0:2}' }));
    // Cuts by characters: half a surrogate pair would be no valid key.
    return (facts, bytes) => [...value(facts, bytes)].slice(start, end).join('');
}
/** The last path segment without its extension. */
function baseNameOf(url) {
    const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    return last.replace(/(?!^)\.[A-Za-z0-9]{1,5}$/, '');
}
function broken(rule) {
    return new errors/* PersistError */.vc('options', 'options-invalid', rule);
}


/***/ })

};
