export const id = 7680;
export const ids = [7680];
export const modules = {

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hexCaseOf)
/* harmony export */ });
/** Finds hex digits and their case by a table: a regular expression takes four times as long for a digest. Pure. */
const LOWER = 1;
const UPPER = 2;
const CASES = new Uint8Array(128);
for (const digit of '0123456789')
    CASES[digit.charCodeAt(0)] = LOWER | UPPER;
for (const digit of 'abcdef')
    CASES[digit.charCodeAt(0)] = LOWER;
for (const digit of 'ABCDEF')
    CASES[digit.charCodeAt(0)] = UPPER;
/** @returns undefined unless all are hex digits of one case; `lower` if there are no letters */
function hexCaseOf(text) {
    let cases = LOWER | UPPER;
    for (let at = 0; at < text.length && cases !== 0; at++)
        cases &= CASES[text.charCodeAt(at)] ?? 0;
    return nameOf(cases);
}
function nameOf(cases) {
    return cases === 0 ? undefined : cases & LOWER ? 'lower' : 'upper';
}


/***/ }),

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releaseMemory),
/* harmony export */   Q: () => (/* binding */ withChunk)
/* harmony export */ });
/**
 * Frees the memory of chunks as soon as they are used. Otherwise the garbage collector scans the whole heap for every
 * 12 MB received, an eighth of the CPU of a download. undici copies what it parses and reads a chunk again only for the
 * bytes after it: check this with each new version of undici.
 */
/** Frees the chunk once `take` is done. @returns the promise of `take`, if there is one */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseMemory(chunk));
    releaseMemory(chunk);
    return undefined;
}
/** Call for each chunk, in the order of arrival. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * True if no other buffer uses the chunk's memory. A chunk shorter than half of Node's pool may be a slice of the pool.
 * Bytes after the chunk in the same memory are still to be delivered.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
}


/***/ }),

/***/ 73675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eachAtOnce),
/* harmony export */   w: () => (/* binding */ mapOrdered)
/* harmony export */ });
/** Limit of finished results that wait for an earlier one, so that one slow object does not stop all later ones. */
const MAX_WAITING = 1024;
/**
 * Processes many items at a time and yields their results in the items' order. Starts nothing while the reader does
 * not read.
 * @param concurrency items processed at once
 * @param cancel cancels the started items; called when the reader leaves or an item fails, before their end is awaited
 */
async function* mapOrdered(items, concurrency, work, cancel) {
    const started = new StartedItems(items, concurrency, work);
    try {
        for (;;) {
            while (started.hasResult)
                yield await started.takeResult();
            if (started.isOver)
                return;
            if (!started.startNext())
                await started.change();
        }
    }
    finally {
        if (!started.isOver)
            cancel();
        await started.end();
    }
}
/**
 * The items of a list between their request and their result. Each is requested (at most one at a time), then under
 * way, then done; done items wait until all earlier ones are done.
 */
class StartedItems {
    #items;
    #concurrency;
    #work;
    #requested;
    /** Items that are under way or done, in the list's order. */
    #started = [];
    #underWay = 0;
    /** Whether the list has no further item. */
    #isExhausted = false;
    /** Resolves the promise of `change`. */
    #wake = () => { };
    constructor(items, concurrency, work) {
        this.#items = items;
        this.#concurrency = concurrency;
        this.#work = work;
    }
    get hasResult() {
        return this.#started[0]?.isDone === true;
    }
    /** Whether the list is exhausted and all its results are taken. */
    get isOver() {
        return this.#isExhausted && this.#started.length === 0;
    }
    /** Returns the result of the first item, which must be done. */
    takeResult() {
        return this.#started.shift().result;
    }
    /**
     * Requests the next item, or starts it if it has arrived.
     * @returns false if nothing can go on before an item arrives or ends
     */
    startNext() {
        const hasRoom = this.#underWay < this.#concurrency && this.#started.length < MAX_WAITING;
        if (hasRoom && !this.#isExhausted)
            this.#requested ??= this.#request();
        if (this.#requested && 'error' in this.#requested)
            throw this.#requested.error;
        const step = hasRoom ? this.#requested?.step : undefined;
        if (!step)
            return false;
        this.#requested = undefined;
        if (step.done)
            this.#isExhausted = true;
        else
            this.#start(step.value);
        return true;
    }
    /** Resolves when an item arrives or ends. Must be called in the same turn as the look that found nothing to do. */
    change() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    /** Waits for the started items and closes the list. */
    async end() {
        const results = this.#started.map(({ result }) => result);
        await Promise.allSettled([...results, this.#items.return(undefined)]);
    }
    #request() {
        const requested = {};
        this.#items.next().then(step => {
            requested.step = step;
            this.#wake();
        }, error => {
            requested.error = error;
            this.#wake();
        });
        return requested;
    }
    #start(item) {
        const started = { result: this.#work(item), isDone: false };
        const end = () => {
            started.isDone = true;
            this.#underWay--;
            this.#wake();
        };
        // A rejection is thrown when its turn comes; until then it must not count as unhandled.
        started.result.then(end, end);
        this.#started.push(started);
        this.#underWay++;
    }
}
/**
 * Works on many items, some at a time.
 * @throws what `work` throws first; the other workers go on meanwhile
 */
async function eachAtOnce(items, most, work) {
    const waiting = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = waiting.next(); !next.done; next = waiting.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: most }, worker));
}


/***/ }),

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ startsWithAt),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** A line of the memory as bytes, before it is decoded. Pure. */

/** @returns undefined unless the bytes are a JSON object in UTF-8 */
function parseObject(bytes, start, end) {
    const line = bytes.subarray(start, end);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line))
        return undefined;
    try {
        const value = JSON.parse(line.toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether the line begins with `head`. */
function startsWithAt(bytes, start, end, head) {
    if (end - start < head.length)
        return false;
    for (let index = 0; index < head.length; index++)
        if (bytes[start + index] !== head[index])
            return false;
    return true;
}


/***/ }),

/***/ 84540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   qx: () => (/* binding */ isRoundMark),
/* harmony export */   uD: () => (/* binding */ deadReasonOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   z9: () => (/* binding */ entryIdentity)
/* harmony export */ });
/* harmony import */ var _base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
/**
 * One line of the memory: a URL with one object made of it, or a URL that gives no image. Others may write to the
 * bucket, so a line that is read is judged like any untrusted input. Pure.
 */



const DEAD_REASONS = ['http-404', 'http-410', 'dns-failed'];
/** A longer line counts as damaged: a URL has at most 8,192 characters, a key 1,023 bytes. */
const MAX_ENTRY_BYTES = 64 * 1024;
/** Whether this text may stand for a round of a plan: `<digest>-r<round>`. */
function isRoundMark(value) {
    return typeof value === 'string' && /^[0-9a-f]{12}-r\d{1,6}$/.test(value);
}
function isDead(entry) {
    return 'deadSince' in entry;
}
function deadReasonOf(text) {
    return DEAD_REASONS.find(reason => reason === text);
}
/** Equal for two lines about the same thing. `fields` must be in a fixed order. */
function entryIdentity(entry) {
    if (isDead(entry))
        return 'dead';
    if (entry.chosen)
        return `key ${entry.key}`;
    return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : '';
}
/**
 * Writes members in a fixed order, so that equal entries give equal lines. The members that a reader searches in
 * every line come first.
 */
function encodeEntry(entry) {
    return JSON.stringify(isDead(entry) ? deadFields(entry) : imageFields(entry));
}
/**
 * Decides which of two lines about the same thing counts: the later one, then the one that names a loss, since a look
 * at the store corrects it, then the greater text. So every reader reaches the same result, in any order of lines and
 * segments.
 */
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    const namesLoss = hasLoss(a);
    return namesLoss === hasLoss(b) ? encodeEntry(a) > encodeEntry(b) : namesLoss;
}
function hasLoss(entry) {
    return !isDead(entry) && (entry.lostSince ?? entry.acceptedAt) !== undefined;
}
/** @returns undefined for a line that is not ours, or whose key is no image below the prefix */
function decodeEntry(value, prefix) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if ('deadSince' in value) {
        const line = deadFields(value);
        return DEAD_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
    }
    const line = imageFields(value);
    const isOurs = line.key !== undefined && (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageKey */ .lu)(line.key, prefix);
    return isOurs && IMAGE_NEEDS.every(name => line[name] !== undefined) ? line : undefined;
}
const IMAGE_NEEDS = ['url', 'firstSeen', 'at'];
/** Limits of texts, in characters. */
const MOST = {
    url: 9000,
    contentType: 100,
    etag: 200,
    originEtag: 1024,
    originLastModified: 100,
};
function imageFields(from) {
    return {
        url: asciiOf(from.url, MOST.url),
        regainedAt: timeOf(from.regainedAt),
        profile: profileOf(from.profile),
        at: timeOf(from.at),
        sha256: hexOf(from.sha256, 64),
        key: typeof from.key === 'string' ? from.key : undefined,
        bytes: countOf(from.bytes),
        contentType: asciiOf(from.contentType, MOST.contentType),
        width: countOf(from.width),
        height: countOf(from.height),
        etag: asciiOf(from.etag, MOST.etag),
        originEtag: asciiOf(from.originEtag, MOST.originEtag),
        originLastModified: asciiOf(from.originLastModified, MOST.originLastModified),
        firstSeen: timeOf(from.firstSeen),
        lastSeen: timeOf(from.lastSeen),
        chosen: from.chosen === true ? true : undefined,
        fields: fieldsOf(from.fields),
        fetchedUrl: asciiOf(from.fetchedUrl, MOST.url),
        mirrors: mirrorsOf(from.mirrors),
        round: isRoundMark(from.round) ? from.round : undefined,
        signed: from.signed === true ? true : undefined,
        // A reader that skips a line looks for a loss at its end.
        lostSince: timeOf(from.lostSince),
        acceptedAt: timeOf(from.acceptedAt),
    };
}
const DEAD_NEEDS = ['url', 'reason', 'deadSince', 'nextTry', 'tries', 'at'];
function deadFields(from) {
    return {
        url: asciiOf(from.url, MOST.url),
        at: timeOf(from.at),
        reason: deadReasonOf(from.reason),
        deadSince: timeOf(from.deadSince),
        nextTry: timeOf(from.nextTry),
        tries: countOf(from.tries),
        asked: hexOf(from.asked, 16),
        cause: (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .lastingReasonOf */ .s)(from.cause),
        settings: hexOf(from.settings, 8),
        failedAt: timeOf(from.failedAt),
    };
}
/** Printable ASCII: canonical URLs and reusable headers consist of nothing else. */
function asciiOf(value, most) {
    return typeof value === 'string' && value.length <= most && /^[\x20-\x7e]+$/.test(value) ? value : undefined;
}
/** Lower case. */
function hexOf(value, digits) {
    return typeof value === 'string' && value.length === digits && (0,_base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCaseOf */ .r)(value) === 'lower'
        ? value
        : undefined;
}
function profileOf(value) {
    return value === 'plain' || value === 'browser' ? value : undefined;
}
function mirrorsOf(value) {
    return typeof value === 'string' && /^[a-z0-9]{1,20}(?:,[a-z0-9]{1,20}){0,99}$/.test(value)
        ? value
        : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The last valid time. Most lines repeat one time three times. */
let lastTime;
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    if (value !== lastTime) {
        if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value) || Number.isNaN(Date.parse(value)))
            return undefined;
        lastTime = value;
    }
    return value;
}
function fieldsOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const entries = Object.entries(value);
    return entries.every(([, text]) => typeof text === 'string') ? Object.fromEntries(entries) : undefined;
}


/***/ }),

/***/ 27796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ lastingReasonOf)
/* harmony export */ });
/** Reasons that a URL gives again and again: its origin delivers something that is no image to keep. Pure. */
/**
 * Reasons in the answer itself. Networks, names, TLS, time limits and throttling are temporary, so they are not here.
 */
const ANSWER_REASONS = [
    'empty',
    'html-instead',
    'not-an-image',
    'type-not-allowed',
    'image-incomplete',
    'too-large',
    'too-small',
];
/** Temporary refusals: timeout, too early, too many. */
const PASSING_STATUS = new Set(['http-408', 'http-425', 'http-429']);
/** `http-404` and `http-410` mean that nothing is there. */
const GONE_STATUS = new Set(['http-404', 'http-410']);
function lastingReasonOf(text) {
    if (typeof text !== 'string')
        return undefined;
    const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text);
    return isRefusal ? text : ANSWER_REASONS.find(reason => reason === text);
}


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SegmentScan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Scans the lines of a segment while its bytes arrive. Any content is safe. Pure. */




const NEWLINE = 0x0a;
const CLOSING = Buffer.from('{"end":');
const REPLACES = Buffer.from('{"replaces":');
/** Limit of names that one segment replaces: what fifty machines write in the day that a merge looks back. */
const MAX_REPLACED = 150_000;
/** With this many unreadable lines, the object is not one of our segments. */
const MAX_UNREADABLE = 10_000;
const BRACE = 0x7b;
class SegmentScan {
    #onEntry;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    /** The beginning of a line whose end has not arrived yet. */
    #carry = [];
    #carried = 0;
    /** Inside a line that is too long. */
    #dropping = false;
    #closing = 'none';
    #heads = 0;
    /** Undefined unless the segment is a merged one. */
    replaced;
    #lines = 0;
    /** Bytes scanned so far. */
    bytes = 0;
    /** Count of lines that cannot be read. */
    unreadable = 0;
    constructor(onEntry) {
        this.#onEntry = onEntry;
    }
    /** Every line was present and readable. */
    get isWhole() {
        return this.#closing === 'right' && this.unreadable === 0 && this.#carried === 0 && !this.#dropping;
    }
    /** The last line was present and correct. */
    get isClosed() {
        return this.#closing === 'right';
    }
    /** The rest of the object is ignored. */
    get isGivenUp() {
        return this.unreadable >= MAX_UNREADABLE;
    }
    /** The bytes are in use until the call returns. */
    push(chunk) {
        this.bytes += chunk.length;
        if (this.isGivenUp)
            return;
        let start = 0;
        if (this.#carried > 0 || this.#dropping) {
            const end = chunk.indexOf(NEWLINE);
            if (end < 0)
                return this.#carryOn(chunk);
            start = end + 1;
            const line = Buffer.concat([...this.#carry, chunk.subarray(0, start)]);
            this.#carry = [];
            this.#carried = 0;
            this.#takeLines(line, 0);
        }
        start = this.#takeLines(chunk, start);
        if (start < chunk.length)
            this.#carryOn(chunk.subarray(start));
    }
    /** @returns the index of the last line, whose end has not arrived yet */
    #takeLines(bytes, from) {
        let hashed = from;
        let start = from;
        for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
            if ((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWithAt */ .V)(bytes, start, end, CLOSING) && !this.#dropping) {
                this.#hashOn(bytes.subarray(hashed, start));
                hashed = end + 1;
                this.#close((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(bytes, start, end));
            }
            else {
                this.#take(bytes, start, end);
                if (this.isGivenUp)
                    return bytes.length;
            }
            start = end + 1;
        }
        this.#hashOn(bytes.subarray(hashed, start));
        return start;
    }
    #carryOn(bytes) {
        if (this.#dropping)
            return this.#hashOn(bytes);
        this.#carry.push(Buffer.from(bytes));
        this.#carried += bytes.length;
        if (this.#carried <= _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .oW)
            return;
        for (const part of this.#carry)
            this.#hashOn(part);
        this.#carry = [];
        this.#carried = 0;
        this.#dropping = true;
    }
    #take(bytes, start, end) {
        const isTooLong = this.#dropping || end - start > _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .oW;
        this.#dropping = false;
        this.#lines++;
        if (isTooLong || this.#closing !== 'none' || bytes[start] !== BRACE)
            this.unreadable++;
        else if (this.#lines === this.#heads + 1 && (0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWithAt */ .V)(bytes, start, end, REPLACES)) {
            this.#heads++;
            if (!this.#stand((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(bytes, start, end)))
                this.unreadable++;
        }
        else if (!this.#onEntry(bytes, start, end))
            this.unreadable++;
    }
    #stand({ replaces, before } = {}) {
        if (!Array.isArray(replaces) || typeof before !== 'string')
            return false;
        this.replaced ??= { replaces: [], before };
        const names = this.replaced.replaces;
        if (names.length + replaces.length > MAX_REPLACED)
            return false;
        if (!replaces.every(name => typeof name === 'string'))
            return false;
        // Any other name replaces nothing, and could be of any length.
        for (const name of replaces)
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(name)))
                names.push(name);
        this.replaced.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lastName */ .UK)([this.replaced.before, before]);
        return true;
    }
    #close(said) {
        const isRight = this.#closing === 'none' && said?.lines === this.#lines && said.sha256 === this.#hash.digest('hex');
        this.#closing = isRight ? 'right' : 'wrong';
    }
    /** Bytes after the closing line are no part of the segment. */
    #hashOn(bytes) {
        if (this.#closing === 'none' && bytes.length > 0)
            this.#hash.update(bytes);
    }
}


/***/ }),

/***/ 92938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanSegment)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91006);
/** Scans the lines of a stored object while it is unpacked, so that a segment is never in memory as a whole. */


/**
 * Our own lines grow about four times when unpacked, or a hundred times with many objects of one image. A bomb of
 * zeros grows a thousand times.
 */
const MAX_EXPANSION = 500;
const ALWAYS_ALLOWED = 1024 * 1024;
/** Twice the limit of a merge. */
const MAX_TEXT = 1024 * 1024 * 1024;
/**
 * @param open makes a new scan; called again if the object has to be read from its beginning
 * @param afterPortion awaited after each portion of lines
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError on any error of the store
 */
async function scanSegment(store, key, open, signal, afterPortion = () => undefined) {
    const current = { scan: open() };
    try {
        await store.get(key, {
            begin({ size }) {
                current.gunzip?.close();
                current.scan = open();
                const most = Math.min(MAX_TEXT, Math.max(ALWAYS_ALLOWED, size * MAX_EXPANSION));
                current.gunzip = new GunzipStream(current.scan, most, afterPortion);
            },
            write: chunk => current.gunzip?.write(chunk),
        }, signal);
        const isUnpacked = (await current.gunzip?.end()) === true;
        return { scan: current.scan, isWhole: isUnpacked && current.scan.isWhole };
    }
    finally {
        current.gunzip?.close();
    }
}
const CHUNK_BYTES = 64 * 1024;
/**
 * Bytes per call of zlib. zlib returns nothing for a slice with an error in it, and a bomb grows a slice a thousand
 * times.
 */
const SLICE_BYTES = 32 * 1024;
/** With more portions than this waiting to be scanned, no more bytes are taken in. */
const MAX_WAITING = 4;
/** A fault of the object itself. */
class Damage extends Error {
}
/**
 * Unpacks one object through a stream. While lines are scanned, zlib's thread unpacks the next ones. Lines before an
 * error count too; a stream that is read as an iterable would drop them.
 */
class GunzipStream {
    #gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: CHUNK_BYTES });
    #portions = [];
    #left;
    #damage;
    #taken;
    #isOver = false;
    #changed = Promise.withResolvers();
    /** Resolves after the last line, or at the fault. */
    #reading;
    /** @param most the most bytes to unpack */
    constructor(scan, most, afterPortion) {
        this.#left = most;
        this.#gunzip.on('data', (portion) => this.#arrived(portion));
        this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })));
        this.#gunzip.on('close', () => {
            this.#isOver = true;
            this.#tell();
        });
        this.#reading = this.#read(scan, afterPortion).catch(cause => this.#fail(cause instanceof Damage ? cause : new Damage('reading has ended', { cause })));
    }
    /**
     * Resolves when there is room for more. Bytes after a fault are ignored: the end of the object shows whether they
     * were its bytes, or whether it is read again.
     */
    async write(chunk) {
        for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
            const { promise: taken, resolve } = Promise.withResolvers();
            // zlib's thread may still read the bytes after this call has ended, so it gets a copy.
            const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES));
            this.#gunzip.write(slice, error => {
                if (!error)
                    (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMemory */ .H)(slice);
                resolve();
            });
            // Keeps one slice ahead of zlib. A closed stream never reports that a slice was taken, hence the race.
            await Promise.race([this.#taken, this.#reading]);
            this.#taken = taken;
            while (this.#portions.length > MAX_WAITING && !this.#damage)
                await this.#changed.promise;
        }
    }
    /**
     * Resolves when every line is scanned.
     * @returns whether there was no fault
     */
    async end() {
        this.#gunzip.end();
        await this.#reading;
        return this.#damage === undefined;
    }
    close() {
        this.#gunzip.destroy();
    }
    #arrived(portion) {
        this.#left -= portion.length;
        if (this.#left < 0)
            return this.#fail(new Damage('it unpacks to far more than lines would'));
        this.#portions.push(portion);
        this.#tell();
    }
    #fail(damage) {
        this.#damage ??= damage;
        this.#gunzip.destroy();
        this.#tell();
    }
    async #read(scan, afterPortion) {
        for (;;) {
            for (let portion = this.#portions.shift(); portion; portion = this.#portions.shift()) {
                scan.push(portion);
                (0,_base_buffers_release_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseMemory */ .H)(portion);
                if (scan.isGivenUp)
                    throw new Damage('it has no lines of ours');
                await afterPortion();
                this.#tell();
            }
            if (this.#isOver)
                return;
            await this.#changed.promise;
        }
    }
    #tell() {
        const { resolve } = this.#changed;
        this.#changed = Promise.withResolvers();
        resolve();
    }
}


/***/ })

};
