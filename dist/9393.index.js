export const id = 9393;
export const ids = [9393];
export const modules = {

/***/ 99393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchLists: () => (/* binding */ fetchLists)
});

// EXTERNAL MODULE: ./lib/base/buffers/body-memory.js
var body_memory = __webpack_require__(25581);
// EXTERNAL MODULE: ./lib/base/concurrency/byte-budget.js + 1 modules
var byte_budget = __webpack_require__(31965);
// EXTERNAL MODULE: ./lib/base/concurrency/slots.js
var slots = __webpack_require__(61300);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/body-files.js + 1 modules
var body_files = __webpack_require__(17849);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/documents/document.js
var documents_document = __webpack_require__(61460);
// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var messages_say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 20 modules
var open_origin = __webpack_require__(26322);
// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var parsers = __webpack_require__(73386);
// EXTERNAL MODULE: ./lib/jobs/persist/options/web-settings.js
var web_settings = __webpack_require__(66944);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/json/exact-json.js
var exact_json = __webpack_require__(82878);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-kind.js
/** The format of a fetched list or page, and its text: unpacked, decoded, and in UTF-8. Pure. */







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
function listKind(bytes, contentType, path) {
    const start = bytes.toString('latin1', 0, BEGINNING).replace(/^\xef\xbb\xbf/, '');
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
        return isJsonLines(bytes, type, byEnding) ? 'json-lines' : 'json';
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
function isJsonLines(bytes, type, byEnding) {
    if (TYPES[type] === 'json-lines' || byEnding === 'json-lines')
        return true;
    const end = bytes.indexOf('\n');
    if (end < 0 || bytes.subarray(end + 1).every(byte => byte <= BLANK))
        return false;
    try {
        (0,exact_json/* parseJsonExactly */.OT)(bytes.toString('utf8', 0, end));
        return true;
    }
    catch {
        return false;
    }
}
/** Blanks and control characters end here. */
const BLANK = 0x20;
/** Bytes, decoded: as much as a list file may be read from. */
const MAX_LIST = 64 * 1024 * 1024;
/** Bytes of the head and the end of a gzip. */
const MIN_GZIP = 18;
const MIN_CHUNK = 16 * 1024;
/** A gzip is known by its first bytes. */
function isPacked(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** Unpacks a gzip once. @throws SettingsError */
function unpacked(bytes, isCut = false) {
    if (!isPacked(bytes))
        return { bytes, isCut };
    try {
        // A gzip ends with its unpacked size: memory of that size is never copied into a larger one.
        const announced = bytes.length < MIN_GZIP ? 0 : bytes.readUInt32LE(bytes.length - 4);
        const chunkSize = Math.min(Math.max(announced, MIN_CHUNK), MAX_LIST) + 1;
        const finishFlush = isCut ? external_node_zlib_.constants.Z_SYNC_FLUSH : external_node_zlib_.constants.Z_FINISH;
        return { bytes: (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: MAX_LIST, chunkSize, finishFlush }), isCut };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === 'Z_BUF_ERROR' && !isCut)
            return unpacked(bytes, true);
        throw new errors/* SettingsError */.GN([(0,messages_say/* say */.c)('web-not-gzip', { code: (0,errors/* codeOf */.$N)(error) ?? 'unknown' })], 'sources');
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
    const named = encoding === undefined ? undefined : decoderOf(encoding);
    // UTF-16 has a NUL in each character of markup. Text without one only claims UTF-16, as XML of .NET does.
    const decoder = named?.encoding.startsWith('utf-16') && !bytes.includes(0) ? undefined : named;
    if (!decoder || decoder.encoding === 'utf-8')
        return (0,external_node_buffer_.isUtf8)(bytes) || !isMarkup
            ? { bytes, isAsSent: true }
            : { bytes: Buffer.from(bytes.toString('utf8')), isAsSent: false };
    return { bytes: Buffer.from(decoder.decode(bytes)), isAsSent: false, encoding: decoder.encoding };
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
        return new external_node_util_.TextDecoder(encoding);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/stop.js + 1 modules
var stop = __webpack_require__(83306);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/list-time.js

/** Parts of the deadline. Lists that were fetched just in time are still read. */
const TO_FETCH = 1 / 3;
const TO_READ = 1 / 2;
/** Stops the fetching at its part of the deadline, or with the run. */
class ListTime extends stop/* Stop */.V {
    #check;
    constructor({ stopping }, clock, deadlineMs) {
        super(stopping, clock, deadlineMs && deadlineMs * TO_FETCH);
        const startedAt = clock.now();
        this.#check = part => {
            if (deadlineMs !== undefined && clock.now() - startedAt > deadlineMs * part)
                throw (0,stop/* deadlineError */.$)(deadlineMs);
        };
    }
    /**
     * Must be called between the steps of unpacking, which let no timer end it.
     * @throws PersistError `deadline`; the reason of the run's end
     */
    checkFetching() {
        this.aborting.throwIfAborted();
        this.#check(TO_FETCH);
    }
    /** The same for the steps of reading, which also ends with what is there. */
    checkReading = () => this.#check(TO_READ);
}

// EXTERNAL MODULE: ./lib/origin/hosts/challenge-pages.js
var challenge_pages = __webpack_require__(59946);
// EXTERNAL MODULE: ./lib/origin/inspect/markup.js
var markup = __webpack_require__(9201);
;// CONCATENATED MODULE: ./lib/jobs/persist/web/page-instead.js
/** Login, maintenance and challenge pages that came in place of a list. Pure. */





/** Paths of addresses that answer with a list. */
const OF_LIST = /(?:\.(?:xml|rss|atom|jsonl?|jl|ndjson|csv|tsv|txt)(?:\.gz)?|\/(?:feed|rss|atom)\/?)$/i;
/** Ends at the next tag, so that time is linear. */
const PASSWORD = /<input\b[^<>]*\stype\s*=\s*["']?password\b/i;
const JSON_TYPE = /^\s*(?:application|text)\/(?:[\w.-]+\+)?json\b/i;
/** A format that the user names decides; else an option that no page can serve says that data is expected. */
function mayBePage(path, isOfIndex, sources) {
    if (sources.listFormat !== undefined)
        return sources.listFormat === 'html';
    const { takesImageUrls, idField, keyField, expiresField, htmlFields, markdownFields } = sources;
    const data = [idField, keyField, expiresField, htmlFields, markdownFields];
    const isDataExpected = takesImageUrls !== true || data.some(field => field !== undefined && field.length > 0);
    return !isOfIndex && !isDataExpected && !OF_LIST.test(path);
}
/**
 * Forums and shops have a password field in the header of every page.
 * @returns whether the page has a password field
 * @throws PersistError `html-instead` if the page is no list
 */
function checkPage({ body, headers, askedUrl, finalUrl, mayBeList, isNamed }) {
    const isJson = JSON_TYPE.test(String(headers['content-type'] ?? ''));
    const isTaken = mayBeList && (isNamed || !isJson);
    const challenge = (0,challenge_pages/* detectChallenge */.L)({ headers, body });
    if (challenge)
        throw instead((0,messages_say/* say */.c)('web-page-challenge', { challenge }));
    const hasPassword = PASSWORD.test(body.toString('latin1'));
    const isElsewhere = pathOf(askedUrl) !== pathOf(finalUrl);
    if (isTaken && !(hasPassword && isElsewhere))
        return hasPassword;
    const title = (0,markup/* titleOf */.G)(body);
    const page = title ? (0,messages_say/* say */.c)('web-page-titled', { title }) : (0,messages_say/* say */.c)('web-page-instead');
    throw instead(isTaken ? page : (0,sentence/* joined */.oR)('; ', page, (0,messages_say/* say */.c)('web-page-fix')));
}
/** A server may add a slash to the address of a folder. */
function pathOf({ pathname }) {
    return pathname.replace(/\/$/, '');
}
function instead(sentence) {
    return new errors/* PersistError */.vc('inspect', 'html-instead', sentence);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/web/fetch-lists.js
/**
 * Fetches the lists and pages of `urls-from` before the images, with the same guard, pace and retries. Each becomes a
 * temporary file, and is read and rewritten as a list file is. One that cannot be read costs its own images.
 */


















/** Bytes of lists in memory at once. */
const BYTES_IN_FLIGHT = 16 * 1024 * 1024;
/** Bytes of all lists of a run together, unpacked. */
const MAX_TOGETHER = 1024 * 1024 * 1024;
/** Sitemaps of one index. */
const MAX_SITEMAPS = 1000;
const ACCEPT = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/json,application/xml;q=0.9,*/*;q=0.8';
/** For an address that answers with a list and no page. */
const ACCEPT_LISTS = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml,text/xml,application/json;q=0.9,*/*;q=0.8';
const MARKUP = new Set(['html', 'feed', 'sitemap']);
/** Where the last line of a cut text may be a part of one. */
const LINES = new Set(['text', 'csv', 'tsv', 'json-lines']);
const TAG = /^[\s\xef\xbb\xbf]*</;
/** @param faults takes what cannot be read: nothing is thrown for it */
async function fetchLists(settings, stop, faults, context) {
    const fetcher = new ListFetcher(settings, stop, faults, context);
    try {
        return await fetcher.fetchAll();
    }
    finally {
        await fetcher.disconnect();
    }
}
class ListFetcher {
    #settings;
    #faults;
    #notice;
    #files;
    #time;
    #targets = new web_settings/* WebTargets */.r1();
    #memory = new body_memory/* BodyMemory */.w(BYTES_IN_FLIGHT);
    /** Unpacks one list at a time: a small answer may become `MAX_LIST` bytes. */
    #reading = new slots/* Semaphore */.j(1);
    #together = 0;
    /** Headers go to the origin of the addresses alone. */
    #own;
    #others;
    constructor(settings, stop, faults, context) {
        this.#settings = settings;
        this.#faults = faults;
        this.#notice = context.watch.notice;
        this.#files = new body_files/* BodyFiles */.im(context.temporaryFolder);
        this.#time = new ListTime(stop, context.clock, settings.deadlineMs);
        const budget = new byte_budget/* ByteBudget */.G(BYTES_IN_FLIGHT);
        const tools = { stop: this.#time, budget, memory: this.#memory, onSend: context.requests.toOrigin };
        const requests = (headers) => {
            const fetch = {
                ...settings.fetch,
                accept: ACCEPT,
                maxBytes: MAX_LIST,
                respectRobotsTag: false,
                headers,
            };
            return (0,open_origin/* originRequests */.By)({ ...settings, fetch }, { ...context, ...tools }, answer => answer);
        };
        this.#own = requests(settings.web.headers);
        this.#others = requests({});
    }
    async fetchAll() {
        const { web } = this.#settings;
        const found = await Promise.all(web.addresses.map(({ href }, at) => this.#listsAt({ text: href, line: at + 1, isOfIndex: false })));
        return {
            files: found.flat(),
            checkTime: this.#time.checkReading,
            close: async () => {
                this.#time.close();
                await this.#files.close();
            },
        };
    }
    /** Call when all lists are there. */
    async disconnect() {
        await this.#own.close();
        await this.#others.close();
        this.#memory.close();
    }
    async #listsAt(address) {
        const name = (0,printable/* printableUrl */.Zq)(address.text);
        try {
            const read = await this.#readAt(address, name);
            return 'sitemaps' in read ? await this.#sitemapsIn(read, address, name) : [read];
        }
        catch (error) {
            this.#faults.failed(name, error);
            return [];
        }
    }
    /** An index gives its bytes back before its sitemaps are fetched. */
    async #readAt(address, name) {
        const url = (0,parsers/* listAddress */.V1)(address.text);
        const isTaken = mayBePage(url.pathname, address.isOfIndex, this.#settings.sources);
        const from = url.origin === this.#settings.web.addresses[0]?.origin ? this.#own : this.#others;
        const { accepted, bytes } = await from.fetch(url, isTaken ? undefined : ACCEPT_LISTS);
        await this.#reading.acquire();
        let body;
        try {
            if (accepted.bytes.length > documents_document/* SMALL_LIST */.R || isPacked(accepted.bytes))
                this.#time.checkFetching();
            if (this.#together <= MAX_TOGETHER) {
                body = unpacked(accepted.bytes);
                this.#together += body.bytes.length;
                this.#memory.adopt(body.bytes);
            }
            if (!body || this.#together > MAX_TOGETHER)
                throw invalid((0,messages_say/* say */.c)('web-many-bytes'));
            if (body.bytes.length > documents_document/* SMALL_LIST */.R)
                this.#time.checkFetching();
            return await this.#read(body, accepted, { address, name, url, isTaken });
        }
        finally {
            // The collector would free them too late: the next lists come at once.
            if (body)
                this.#memory.giveBack(body.bytes);
            this.#reading.release();
            bytes.release();
        }
    }
    async #read({ bytes: body, isCut }, { finalUrl, headers }, { address, name, url: askedUrl, isTaken }) {
        const contentType = String(headers['content-type'] ?? '');
        const kind = listKind(body, contentType, finalUrl.pathname);
        const format = this.#settings.sources.listFormat ?? kind;
        if (typeof format === 'object') {
            const { isInstead } = format;
            throw invalid((0,messages_say/* say */.c)('web-no-list', { what: isInstead ? (0,printable/* printable */.g$)(isInstead, 60) : (0,messages_say/* say */.c)('web-no-type') }));
        }
        const ended = isCut && LINES.has(format) ? body.subarray(0, body.lastIndexOf('\n') + 1) : body;
        const { bytes, isAsSent, encoding } = listText(ended, contentType, MARKUP.has(format));
        const isNamed = this.#settings.sources.listFormat !== undefined;
        // A text of another format may come as `text/html`.
        const isPage = format === 'html' || (kind === 'html' && TAG.test(bytes.toString('latin1', 0, 64)));
        if (isPage && checkPage({ body: bytes, headers, askedUrl, finalUrl, mayBeList: isTaken, isNamed }))
            this.#notice((0,messages_say/* say */.c)('web-page-password', { name }));
        if (format === 'sitemap' && bytes.includes('sitemapindex')) {
            const { sitemapsOf } = await Promise.all(/* import() */[__webpack_require__.e(5672), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 27788));
            const index = sitemapsOf(bytes.toString('utf8'), name, this.#time.checkReading);
            if (index)
                return index;
        }
        const target = this.#targetOf(finalUrl, format, isAsSent, name);
        const path = await this.#write(bytes);
        const { origin, pathname } = finalUrl;
        // Without the query, which may hold a token: a link such as '#' would take it along.
        const leadsOn = (0,web_page/* headersLeadOn */.mP)(headers, askedUrl.search);
        const about = { leadsOn, ...(0,defined/* defined */.s)({ encoding }), ...(isCut && { endsEarly: (0,messages_say/* say */.c)('web-cut-gzip') }) };
        const place = { address: address.line, url: `${origin}${pathname}`, target, ...about };
        const list = { name, path, isUnpacked: true, format, size: bytes.length, web: place };
        const problems = target === undefined ? [] : await this.#settings.rewriting?.problemsOfFile(list);
        if (!problems?.length)
            return list;
        for (const problem of problems)
            this.#notice(problem);
        return { ...list, web: { ...place, target: undefined } };
    }
    async #sitemapsIn({ sitemaps, endsEarly }, { line, isOfIndex }, name) {
        if (isOfIndex)
            throw invalid((0,messages_say/* say */.c)('web-index-in-index'));
        const texts = new Map(sitemaps.map(text => [text.replace(/#.*/s, ''), text]));
        if (texts.size > MAX_SITEMAPS)
            throw invalid((0,messages_say/* say */.c)('web-many-sitemaps', { count: texts.size, most: MAX_SITEMAPS }));
        if (endsEarly)
            this.#faults.failed(name, invalid((0,say/* say */.c)('feed-ends-early')), 0, texts.size > 0);
        else if (texts.size === 0) {
            this.#faults.read();
            this.#faults.lacks(name, (0,say/* say */.c)('web-no-image'), 0);
            this.#notice((0,sentence/* faultAt */.ux)(name, (0,say/* say */.c)('web-no-image')));
        }
        const found = Array.from(texts.values(), text => this.#listsAt({ text, line, isOfIndex: true }));
        return (await Promise.all(found)).flat();
    }
    /** @returns undefined, with a warning where it matters, for what cannot be written */
    #targetOf(url, format, isAsSent, name) {
        if (this.#settings.rewriting?.rules.target.kind !== 'folder')
            return undefined;
        const target = (0,web_settings/* webTarget */.iU)(new URL(url.href), format);
        if (target === undefined || (isAsSent && !this.#targets.take(target)))
            return target;
        this.#notice((0,messages_say/* say */.c)(isAsSent ? 'web-target-taken' : 'web-not-utf8', { name }));
        return undefined;
    }
    async #write(bytes) {
        const writer = await this.#files.make(bytes.length, () => { });
        await writer.write(bytes);
        await writer.finish();
        await writer.close();
        return writer.path;
    }
}
function invalid(sentence) {
    return new errors/* SettingsError */.GN([sentence], 'sources');
}


/***/ })

};
