export const id = 6818;
export const ids = [6818];
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

/***/ 31223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4514);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98829);


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
        const knownRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(known);
        const valueRanges = new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .Spans */ .aR(values);
        const lines = new _source_position_js__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN(text);
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
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
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
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
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
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.cv)('mirror-line'))]);
            continue;
        }
        if (names.has(line.name))
            problems.add([(0,base_sentence/* faultAt */.ux)(place, (0,say/* say */.cv)('mirror-name-twice', { name: line.name }))]);
        names.add(line.name);
        const own = new parse/* Problems */.Zw([]);
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
    return new parse/* Problems */.Zw([]).attempt(() => (0,proxy/* useProxy */.C)('proxy', options.proxy, environment.environment ?? {}));
}
function checkLine({ name, uri, words }, input) {
    const { options, environment, problems, proxy } = input;
    for (const word of words.keys())
        if (!WORDS.some(known => known === word))
            problems.add([(0,say/* say */.cv)('mirror-word', { word: (0,quote/* quote */.hD)(word), words: WORDS.join(', ') })]);
    const region = words.get('region');
    const style = words.get('endpoint-style') ?? 'auto';
    const address = {
        region,
        endpoint: words.get('endpoint'),
        accountId: words.get('account-id'),
        endpointStyle: problems.attempt(() => endpointStyle(style), 'endpoint-style') ?? 'auto',
        allowInsecureEndpoint: options.allowInsecureEndpoint,
    };
    const destination = problems.attempt(() => (0,stores_destination/* parseDestination */.G2)(uri));
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
    const own = (0,from_env/* mirrorCredentials */.sF)(name, variables, environment.isStep);
    if (own) {
        problems.add(own.problems);
        return own.credentials && { credentials: (0,credentials/* fixedCredentials */.r)(own.credentials), notices: own.notices };
    }
    // While one of the places is wrong, only another kind is known to need other keys.
    const needsOwn = store && first ? !takesSameLogin(store, first) : first && first.kind !== destination.kind;
    if (needsOwn) {
        const { accessKeyId: id, accessKeySecret: secret } = (0,from_env/* mirrorVariables */.zE)(name);
        problems.add([(0,say/* say */.cv)('mirror-keys', { id, secret })]);
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
        ...(first ? [{ place: (0,say/* say */.cv)('mirror-first-place'), store: first }] : []),
        ...others.map(other => ({ place: (0,say/* say */.cv)('mirror-other-place', { name: other.name }), store: other.store })),
    ];
    return places.flatMap(({ place, store: other }) => {
        const relation = relationOf(store, other);
        return relation === 'apart' ? [] : [(0,say/* say */.cv)(`mirror-place-${relation}`, { place })];
    });
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
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _output_report_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36685);
/* harmony import */ var _storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67621);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1140);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45752);
/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */








/** @param store undefined if the store's settings break a rule */
function contradictions({ minBytes, maxBytes, metadata = {}, bytesField, shard, mirrors = [], manifest, }, store) {
    const problems = [];
    if (minBytes > maxBytes)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('min-over-max', { least: minBytes, most: maxBytes }));
    if (bytesField && shard.count > 1)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('bytes-and-shard'));
    // A value that breaks its own rule is missing here.
    const isForgetful = manifest === 'off' || manifest === 'read-only';
    if (mirrors.length > 0 && isForgetful)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('mirror-needs-memory', { manifest }));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .BUCKET_KINDS */ .TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}
/**
 * Returns the settings that open the folder of the memory.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(at) })]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(at) })]);
    return at;
}
/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, galleryFile, rewriteTo }, bounds) {
    const named = { 'results-file': resultsFile, 'failed-file': failedFile, 'gallery-file': galleryFile };
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
        return first && file ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('run-same-files', { first, second, path: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(file) })] : [];
    });
    return [...shared, ...(await (0,_output_report_files_js__WEBPACK_IMPORTED_MODULE_3__/* .placeProblems */ .k)(named, bounds))];
}


/***/ }),

/***/ 65696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ linkTypeProblems),
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76500);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92707);
/* harmony import */ var _origin_inspect_image_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31012);





/** Returns how the lists are read, by a run or by a plan. */
function sourcesOf(options, rewriting, environment) {
    const { urls, urlsFile, select, listFormat, htmlFields, markdownFields, baseUrl, bytesField } = options;
    const { urlField, keyField, refererField, idField, expiresField, ifNoUrls, maxBytes = 0 } = options;
    const { cwd: directory, pipe, records, isTyped, cpuTime, workspace } = environment;
    const hasTexts = (htmlFields?.length ?? 0) + (markdownFields?.length ?? 0) > 0;
    const isUrlUnset = urlField === undefined && select === undefined;
    return {
        directory,
        urlField: urlField ?? 'url',
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ urls, urlsFile, select, htmlFields, markdownFields, bytesField, ifNoUrls }),
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ keyField, refererField, idField, expiresField, deadlineMs: options.deadline }),
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ pipe, held: records?.bytes, isTyped, cpuTime, workspace, rewriting }),
        ...(isUrlUnset && { takesImageUrls: true }),
        ...(listFormat && { listFormat: _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMED_FORMATS */ .xS[listFormat] }),
        ...(options.urlsFrom && { urlsFrom: options.urlsFrom.map(({ href }) => href) }),
        ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
        ...(bytesField && { maxLine: lineOfBytes(maxBytes) }),
        ...(hasTexts && isUrlUnset && { urlIsOptional: true }),
        ...pageMedia(options),
        ...(baseUrl && { takesRelative: true, baseUrl: baseUrl.href }),
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
    return types.length > 0 ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('link-types-not-allowed', { types: types.join(', ') })] : [];
}
/** Characters of a record beside its bytes. */
const BESIDE_BYTES = 1024 * 1024;
/** Returns how long a line may be: base64 of the largest image, and its record. */
function lineOfBytes(maxBytes) {
    return Math.min(Math.ceil((maxBytes * 4) / 3) + BESIDE_BYTES, node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH);
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
