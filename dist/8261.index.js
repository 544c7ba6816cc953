export const id = 8261;
export const ids = [8261];
export const modules = {

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
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
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
    const chosen = (0,store_settings/* credentialsFor */.Og)(destination, { mayWrite }, options, environment, info, proxy);
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
        ...(environment.records && { held: environment.records.bytes }),
        ...(environment.isTyped && { isTyped: true }),
        directory: environment.cwd,
        ...(urls !== undefined && { urls }),
        ...(urlsFile && { urlsFile }),
        ...(options.urlsFrom && { urlsFrom: options.urlsFrom.map(({ href }) => href) }),
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
function pageMedia({ allowTypes, linkTypes, srcset }) {
    const players = ['video', 'audio'].filter(group => allowTypes?.groups.has(group));
    const linkEndings = (0,_origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__/* .endingsOf */ .iv)(linkTypes?.types ?? []);
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
    return types.length > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('link-types-not-allowed', { types: types.join(', ') })] : [];
}
/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024;
/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes) {
    return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH);
}


/***/ }),

/***/ 82599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ sortedByUrl),
/* harmony export */   Ti: () => (/* binding */ encodeReplaced),
/* harmony export */   pH: () => (/* binding */ PUT_OPTIONS),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   vT: () => (/* binding */ SegmentFooter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16141);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/**
 * A segment is gzipped JSON Lines, sorted by URL. Its last line counts and hashes the lines before it:
 * `{"end":true,"lines":N,"sha256":"…"}`. A merged segment begins with the segments that it replaces, on as many lines
 * as necessary: `{"replaces":[…],"before":"…"}`.
 */



/** Counts and hashes lines. */
class SegmentFooter {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #lines = 0;
    add(text, lines) {
        this.#hash.update(text);
        this.#lines += lines;
    }
    line() {
        return `${JSON.stringify({ end: true, lines: this.#lines, sha256: this.#hash.digest('hex') })}\n`;
    }
}
/** @param entries few enough to fit into memory twice */
function encodeSegment(entries) {
    const text = sortedByUrl(entries)
        .map(entry => `${(0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry)}\n`)
        .join('');
    const footer = new SegmentFooter();
    footer.add(text, entries.length);
    const whole = Buffer.from(text + footer.line());
    return { body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(whole), textSize: whole.length };
}
/** Names per line. At 134 characters each, a line has half of its maximal length. */
const NAMES_PER_LINE = 250;
/** The first lines of a merged segment, at least one. */
function encodeReplaced({ replaces, before }) {
    const count = Math.max(1, Math.ceil(replaces.length / NAMES_PER_LINE));
    return Array.from({ length: count }, (_, index) => {
        const from = index * NAMES_PER_LINE;
        return JSON.stringify({ replaces: replaces.slice(from, from + NAMES_PER_LINE), before });
    });
}
/** Sorts in the order of a segment. */
function sortedByUrl(lines) {
    return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
/**
 * Every file of the memory is written once, under its own name, and only accounts with access to the bucket can read
 * it.
 */
const PUT_OPTIONS = {
    contentType: 'application/gzip',
    mode: 'keep-existing',
    isInternal: true,
};


/***/ })

};
