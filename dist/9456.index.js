export const id = 9456;
export const ids = [9456];
export const modules = {

/***/ 88259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Semaphore)
/* harmony export */ });
/** A counting semaphore: the longest waiter gets the next slot. */
class Semaphore {
    #waiting = [];
    #free;
    constructor(size) {
        this.#free = size;
    }
    /** @returns undefined if a slot was free, else a promise of one. Call `release` once for each */
    acquire() {
        if (this.#free === 0)
            return new Promise(resolve => this.#waiting.push(resolve));
        this.#free--;
        return undefined;
    }
    release() {
        const next = this.#waiting.shift();
        if (next)
            next();
        else
            this.#free++;
    }
}


/***/ }),

/***/ 34428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ OriginRequests)
/* harmony export */ });
/* harmony import */ var _base_concurrency_queue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8598);
/* harmony import */ var _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61300);
/* harmony import */ var _open_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27207);
/** Single requests to origins, at the pace of each host, for what is not an image of the plan. */



class OriginRequests {
    #settings;
    #context;
    #accept;
    #queue = new _base_concurrency_queue_js__WEBPACK_IMPORTED_MODULE_1__/* .Queue */ .o();
    #wake = () => { };
    #isClosed = false;
    #opened;
    /** Resolves when the gate has ended. */
    #gate;
    /** @param accept judges a whole body; what it throws ends the attempt */
    constructor(settings, context, accept) {
        this.#settings = settings;
        this.#context = context;
        this.#accept = accept;
    }
    /** The caller closes the share of what it gets. @throws PersistError; the reason of the stop */
    async fetch(url) {
        this.#opened ??= this.#open();
        await this.#opened;
        const request = { url, fetched: Promise.withResolvers() };
        this.#queue.enqueue(request);
        this.#wake();
        return await request.fetched.promise;
    }
    async close() {
        this.#isClosed = true;
        this.#wake();
        await this.#gate;
        await (await this.#opened)?.close();
    }
    async #open() {
        const { stopping } = this.#context;
        const slots = new _base_concurrency_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .Slots */ .W(this.#settings.gate.concurrency);
        const opened = await (0,_open_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .openOrigin */ .N)(this.#settings, { ...this.#context, slots });
        const { gate, fetcher } = opened;
        const work = async (request, place) => {
            try {
                const fetched = await fetcher.fetch(request, place, this.#accept, () => { });
                fetched.place.release();
                request.fetched.resolve(fetched);
            }
            catch (error) {
                request.fetched.reject(error);
            }
        };
        const close = () => gate.close(stopping.reason);
        if (stopping.aborted)
            close();
        else
            stopping.addEventListener('abort', close);
        this.#gate = gate.runArriving(this.#requests(), ({ url }) => url.host, work, Number.POSITIVE_INFINITY);
        return opened;
    }
    async *#requests() {
        while (!this.#isClosed) {
            const request = this.#queue.dequeue();
            if (request)
                yield request;
            else
                await new Promise(resolve => {
                    this.#wake = resolve;
                });
        }
    }
}


/***/ }),

/***/ 49456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchLists: () => (/* binding */ fetchLists)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 2 modules
var byte_budget = __webpack_require__(67474);
// EXTERNAL MODULE: ./lib/base/concurrency/semaphore.js
var semaphore = __webpack_require__(88259);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(21910);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/fetchable-url.js
var fetchable_url = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/jobs/persist/origin-requests.js
var origin_requests = __webpack_require__(34428);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/further-page.js
const MEMBERS = ['offset', 'next', 'next_page', 'next_cursor'];
function furtherPage(format, bytes, { link }) {
    if (/;\s*rel\s*=\s*"?next\b/i.test(String(link ?? '')))
        return true;
    if (format !== 'json')
        return false;
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return false;
        return [...MEMBERS.map(name => value[name]), value.meta?.pagination?.next].some(next => next !== undefined && next !== null);
    }
    catch {
        // The reader of the list says what is wrong with it.
        return false;
    }
}

// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-kind.js
/** The format of a fetched list or page: by its first element or character, its Content-Type, or its path. Pure. */

const ROOTS = {
    rss: 'feed',
    feed: 'feed',
    RDF: 'feed',
    urlset: 'sitemap',
    sitemapindex: 'sitemap',
    html: 'html',
};
const TYPES = {
    'text/html': 'html',
    'application/xhtml+xml': 'html',
    'text/csv': 'csv',
    'text/tab-separated-values': 'tsv',
    'application/x-ndjson': 'json-lines',
    'application/ndjson': 'json-lines',
    'application/jsonl': 'json-lines',
    'application/json-lines': 'json-lines',
};
/** Content types of servers that do not know better. */
const UNDECIDED = new Set([
    '',
    'text/plain',
    'application/octet-stream',
    'binary/octet-stream',
]);
const ENDINGS = new Set(['text', 'csv', 'tsv', 'json', 'json-lines', 'html', 'feed']);
/** Characters in which the first element is looked for. */
const BEGINNING = 4096;
const BEFORE_ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)*/i;
/** @returns the format, or what the text is instead: empty if nothing says it */
function listKind(text, contentType, path) {
    const start = text.slice(0, BEGINNING).replace(/^\ufeff/, '');
    const content = start.slice(BEFORE_ROOT.exec(start)?.[0].length ?? 0);
    const root = /^<([A-Za-z][\w:.-]*)/.exec(content)?.[1];
    const local = root?.slice(root.indexOf(':') + 1) ?? '';
    const known = ROOTS[local] ?? ROOTS[local.toLowerCase()];
    if (known && (known !== 'html' || !isXml(contentType)))
        return known;
    const type = contentType.replace(/;.*$/s, '').trim().toLowerCase();
    const ofPath = (0,file_format/* formatOf */.be)(path);
    const byEnding = ofPath && ENDINGS.has(ofPath) ? ofPath : undefined;
    if (/^[{[]/.test(content))
        return isJsonLines(text, type, byEnding) ? 'json-lines' : 'json';
    const ofType = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
    if (ofType)
        return ofType;
    if (root !== undefined && (isXml(contentType) || !UNDECIDED.has(type)))
        return { isInstead: `<${root}>` };
    if (UNDECIDED.has(type)) {
        const format = byEnding ?? (type === 'text/plain' ? 'text' : undefined);
        if (format)
            return format;
    }
    return byEnding ?? { isInstead: type };
}
function isXml(contentType) {
    return /^\s*(?:text|application)\/(?!xhtml)(?:[\w.-]+\+)?xml\b/i.test(contentType);
}
function isJsonLines(text, type, byEnding) {
    if (TYPES[type] === 'json-lines' || byEnding === 'json-lines')
        return true;
    const end = text.indexOf('\n');
    const next = text.slice(end + 1).trimStart();
    if (end < 0 || next === '')
        return false;
    try {
        JSON.parse(text.slice(0, end));
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(16141);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-text.js
/** The text of a fetched list or page: unpacked, decoded, and in UTF-8. Pure. */



/** Bytes, decoded: as much as a list file may be read from. */
const MAX_LIST = 64 * 1024 * 1024;
/** The answer unpacks to more than `MAX_LIST`, or is no whole gzip. */
class PackedError extends Error {
}
/** Unpacks a gzip, known by its first bytes, once. @throws PackedError */
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_LIST });
    }
    catch (error) {
        throw new PackedError(error.code ?? 'unknown');
    }
}
/** Characters in which an encoding is declared (the HTML standard reads 1,024 bytes). */
const DECLARED_WITHIN = 1024;
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)["']/i;
/**
 * Decodes by byte order mark, then Content-Type, then the document's own declaration, then as UTF-8.
 * @param isMarkup whether the document may declare its encoding itself; other lists are UTF-8
 */
function listText(bytes, contentType, isMarkup) {
    const mark = markedEncoding(bytes);
    // The readers of lists drop these marks themselves.
    if (mark === 'utf-8' || (mark !== undefined && !isMarkup))
        return { bytes, isAsSent: true };
    const encoding = mark ?? (isMarkup ? declaredEncoding(bytes, contentType) : undefined);
    const decoder = encoding === undefined ? undefined : decoderOf(encoding);
    if (!decoder || decoder.encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) || !isMarkup
            ? { bytes, isAsSent: true }
            : { bytes: Buffer.from(bytes.toString('utf8')), isAsSent: false };
    return { bytes: Buffer.from(decoder.decode(bytes)), isAsSent: false };
}
function markedEncoding(bytes) {
    const start = bytes.toString('hex', 0, 3);
    if (start === 'efbbbf')
        return 'utf-8';
    return start.startsWith('fffe') ? 'utf-16le' : start.startsWith('feff') ? 'utf-16be' : undefined;
}
function declaredEncoding(bytes, contentType) {
    const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
    if (charset !== undefined)
        return charset;
    const start = bytes.toString('latin1', 0, DECLARED_WITHIN);
    return (XML.exec(start) ?? META.exec(start))?.[1];
}
/** Undefined for a name that the Encoding Standard does not know. */
function decoderOf(encoding) {
    try {
        const decoder = new external_node_util_.TextDecoder(encoding);
        // A page that could be read so far declares no UTF-16.
        return decoder.encoding.startsWith('utf-16') && !encoding.startsWith('utf-16') ? undefined : decoder;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/storage/key/clean.js
var clean = __webpack_require__(48948);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/web-target.js
/** Where a fetched document is written below the folder of `rewrite-to`. Pure. */



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
    const { dir, name, ext } = external_node_path_.posix.parse(path);
    const query = search === '' ? '' : `-${(0,external_node_crypto_.hash)('sha256', search).slice(0, 8)}`;
    return (0,clean/* cleanPath */.t)(`${host}${dir}/${name}${query}${ext}`);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/web/fetch-lists.js
/**
 * Fetches the lists and pages of `urls-from` before the images, with the same guard, pace and retries. Each becomes a
 * temporary file, and is read and rewritten as a list file is. One that cannot be read costs its own images.
 */















/** Bytes of lists in memory at once. */
const BYTES_IN_FLIGHT = 32 * 1024 * 1024;
/** Sitemaps of one index. */
const MAX_SITEMAPS = 1000;
const ACCEPT = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json,application/xml;q=0.9,*/*;q=0.8';
const MARKUP = new Set(['html', 'feed', 'sitemap']);
/** An answer that is no list, or one that cannot be read. */
class InvalidList extends Error {
    sentence;
    constructor(sentence) {
        super('list-invalid');
        this.sentence = sentence;
    }
}
/** @throws SettingsError never: what cannot be read is in `failures` */
async function fetchLists(settings, stop, context) {
    const fetcher = new ListFetcher(settings, stop, context);
    try {
        return await fetcher.fetchAll();
    }
    finally {
        await fetcher.close();
    }
}
class ListFetcher {
    #settings;
    #context;
    #files;
    #failures = [];
    #origins = new Map();
    #open;
    #targets = new Set();
    /** Unpacks one list at a time: a small answer may become `MAX_LIST` bytes. */
    #reading = new semaphore/* Semaphore */.j(1);
    constructor(settings, { stopping, aborting }, context) {
        const { clock, lookup, watch, requests } = context;
        this.#settings = settings;
        this.#context = context;
        this.#files = new body_files/* BodyFiles */.i(context.temporaryFolder);
        const fetch = { ...settings.fetch, accept: ACCEPT, maxBytes: MAX_LIST, respectRobotsTag: false };
        const budget = new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT);
        this.#open = headers => new origin_requests/* OriginRequests */.n({ ...settings, fetch: { ...fetch, headers } }, {
            ...{
                clock,
                budget,
                memory: new body_memory/* BodyMemory */.w(),
                stopping,
                aborting,
                notice: watch.notice,
                onSend: requests.toOrigin,
            },
            ...(lookup && { lookup }),
        }, answer => answer);
    }
    async fetchAll() {
        const { web } = this.#settings;
        const found = await Promise.all(web.addresses.map((url, index) => this.#listsAt({ url, line: index + 1, isOfIndex: false })));
        let unread = 0;
        return {
            files: found.flat(),
            failures: this.#failures,
            unread: () => unread,
            failed: ({ name }, problems) => {
                unread++;
                this.#fail(name, 'list-invalid', (0,sentence/* joined */.oR)('; ', ...problems));
            },
            close: () => this.#files.close(),
        };
    }
    async close() {
        for (const origin of this.#origins.values())
            await origin.close();
    }
    /** Headers go to the origin of the addresses alone. */
    #originOf({ origin }) {
        const { headers, addresses } = this.#settings.web;
        const isOwn = origin === addresses[0]?.origin;
        const opened = this.#origins.get(isOwn) ?? this.#open(isOwn ? headers : {});
        this.#origins.set(isOwn, opened);
        return opened;
    }
    async #listsAt(address) {
        const name = (0,printable/* printableUrl */.Zq)(address.url.href);
        try {
            const read = await this.#readAt(address, name);
            return 'sitemaps' in read ? await this.#sitemapsIn(read.sitemaps, address) : [read];
        }
        catch (thrown) {
            if (thrown instanceof InvalidList) {
                this.#fail(name, 'list-invalid', thrown.sentence);
                return [];
            }
            const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
            const isTooLarge = error.reason === 'too-large';
            this.#fail(name, error.reason, isTooLarge ? (0,say/* say */.c)('web-too-large', { most: MAX_LIST }) : error.sentence);
            return [];
        }
    }
    /** An index gives its bytes back before its sitemaps are fetched. */
    async #readAt(address, name) {
        const { accepted, share } = await this.#originOf(address.url).fetch(address.url);
        await this.#reading.acquire();
        try {
            return await this.#read(accepted, address, name);
        }
        finally {
            this.#reading.release();
            share.close();
        }
    }
    async #read(answer, address, name) {
        const { finalUrl, headers } = answer;
        const contentType = String(headers['content-type'] ?? '');
        const body = unpack(answer.bytes);
        const asked = this.#settings.sources.listFormat;
        const format = asked ?? listKind(body.toString('latin1'), contentType, finalUrl.pathname);
        if (typeof format === 'object') {
            const { isInstead } = format;
            throw invalid((0,say/* say */.c)('web-no-list', { what: isInstead ? (0,printable/* printable */.g$)(isInstead, 60) : (0,say/* say */.c)('web-no-type') }));
        }
        const isMarkup = MARKUP.has(format);
        const { bytes, isAsSent } = listText(body, contentType, isMarkup);
        if (format === 'sitemap') {
            const { sitemapsOf } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 27788));
            const sitemaps = inSitemap(() => sitemapsOf(bytes.toString('utf8'), name));
            if (sitemaps)
                return { sitemaps };
        }
        if (furtherPage(format, bytes, headers))
            this.#context.watch.notice((0,say/* say */.c)('web-further-page', { name }));
        const target = this.#targetOf(finalUrl, format, isAsSent, name);
        const file = await this.#write(bytes);
        const { origin, pathname } = finalUrl;
        // Without the query, which may hold a token: a link such as '#' would take it along.
        const web = { address: address.line, url: `${origin}${pathname}`, target };
        const list = { name, path: file, isUnpacked: true, format, size: bytes.length, web };
        const problems = target === undefined ? [] : await this.#settings.rewriting?.problemsOfFile(list);
        if (!problems?.length)
            return list;
        for (const problem of problems)
            this.#context.watch.notice(problem);
        return { ...list, web: { ...web, target: undefined } };
    }
    async #sitemapsIn(sitemaps, { line, isOfIndex }) {
        if (isOfIndex)
            throw invalid((0,say/* say */.c)('web-index-in-index'));
        if (sitemaps.length > MAX_SITEMAPS)
            throw invalid((0,say/* say */.c)('web-many-sitemaps', { count: sitemaps.length, most: MAX_SITEMAPS }));
        const found = sitemaps.map(async (text) => {
            try {
                return await this.#listsAt({ url: (0,fetchable_url/* fetchableUrl */.o)(text), line, isOfIndex: true });
            }
            catch (error) {
                const { reason, sentence } = (0,as_persist_error/* asPersistError */.B)(error, 'fetch');
                this.#fail((0,printable/* printableUrl */.Zq)(text), reason, sentence);
                return [];
            }
        });
        return (await Promise.all(found)).flat();
    }
    /** @returns undefined, with a warning where it matters, for what cannot be written */
    #targetOf(url, format, isAsSent, name) {
        if (this.#settings.rewriting?.rules.target.kind !== 'folder')
            return undefined;
        const target = webTarget(new URL(url.href), format);
        if (target === undefined)
            return undefined;
        const isTaken = this.#targets.has(target);
        if (isTaken || !isAsSent) {
            this.#context.watch.notice((0,say/* say */.c)(isTaken ? 'web-target-taken' : 'web-not-utf8', { name }));
            return undefined;
        }
        this.#targets.add(target);
        return target;
    }
    async #write(bytes) {
        const writer = await this.#files.make(bytes.length, () => { });
        await writer.write(bytes);
        await writer.finish();
        await writer.close();
        return writer.path;
    }
    #fail(address, reason, message) {
        this.#failures.push({ address, reason, message });
        this.#context.watch.notice((0,say/* say */.c)('web-list-failed', { address, message }));
    }
}
function unpack(bytes) {
    try {
        return unpacked(bytes);
    }
    catch (error) {
        if (!(error instanceof PackedError))
            throw error;
        throw invalid((0,say/* say */.c)('web-not-gzip', { code: error.message }));
    }
}
function inSitemap(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof errors/* SettingsError */.GN))
            throw error;
        throw invalid((0,sentence/* joined */.oR)('; ', ...error.sentences));
    }
}
function invalid(sentence) {
    return new InvalidList(sentence);
}


/***/ })

};
