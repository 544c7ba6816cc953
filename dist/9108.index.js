export const id = 9108;
export const ids = [9108];
export const modules = {

/***/ 31424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ MAX_HEAD),
/* harmony export */   l1: () => (/* binding */ unpack),
/* harmony export */   qq: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/**
 * Packs the values of a record into few bytes. Digests and numbers are stored in binary, and a repeated value as a
 * reference. A head before each value names its encoding, so that any text is restored exactly.
 */

/** Encodings without bytes of their own. The head holds nothing, the index of an earlier value, or the number itself. */
const ABSENT = 0;
const SAME = 1;
const NUMBER = 2;
/** Encodings with bytes; the head holds their length. */
const DIGITS = 3;
const HEX = 4;
const UPPER_HEX = 5;
const TEXT = 6;
const ASCII = 7;
const KINDS = 8;
/** Shorter texts are not tested for hex digits. */
const MIN_HEX = 16;
/** Larger numbers are rare and stored as digits. */
const MAX_NUMBER = 2 ** 48;
/** Limit of a head in bytes. */
const MAX_HEAD = 8;
/** @returns the end of the packed values */
function pack(values, into, from) {
    let at = from;
    for (let index = 0; index < values.length; index++) {
        const value = values[index];
        const same = value === undefined ? index : values.indexOf(value);
        if (value === undefined)
            at = writeHead(into, at, ABSENT, 0);
        else if (same < index)
            at = writeHead(into, at, SAME, same);
        else if (typeof value === 'string')
            at = packText(value, into, at);
        else
            at = packNumber(value, into, at);
    }
    return at;
}
/**
 * Packs one value.
 * @param value whole and not negative
 * @returns its end, as the functions below do
 */
function packNumber(value, into, at) {
    return value < MAX_NUMBER
        ? writeHead(into, at, NUMBER, value)
        : writeText(into, at, DIGITS, String(value), 'latin1');
}
/**
 * @param to at or after the end of the values
 * @param count number of values that were packed
 */
function unpack(bytes, from, to, count) {
    const values = [];
    // One call of the decoder for all values takes about as long as a call for one.
    const ascii = bytes.toString('latin1', from, to);
    let at = from;
    for (let index = 0; index < count; index++) {
        let head = 0;
        let factor = 1;
        for (let more = true; more; at++) {
            const byte = bytes[at];
            head += (byte & 0x7f) * factor;
            factor *= 0x80;
            more = byte > 0x7f;
        }
        const kind = head % KINDS;
        const said = Math.floor(head / KINDS);
        if (kind === ABSENT)
            values.push(undefined);
        else if (kind === SAME)
            values.push(values[said]);
        else if (kind === NUMBER)
            values.push(said);
        else {
            const end = at + said;
            values.push(kind === ASCII ? ascii.slice(at - from, end - from) : unpackText(kind, bytes, at, end));
            at = end;
        }
    }
    return values;
}
function unpackText(kind, bytes, from, to) {
    if (kind === HEX)
        return bytes.toString('hex', from, to);
    if (kind === UPPER_HEX)
        return bytes.toString('hex', from, to).toUpperCase();
    const text = bytes.toString('utf8', from, to);
    return kind === DIGITS ? Number(text) : text;
}
function packText(text, into, at) {
    const mayBeHex = text.length >= MIN_HEX && text.length % 2 === 0;
    const digits = mayBeHex ? (0,_hex_case_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCaseOf */ .r)(text) : undefined;
    if (digits)
        return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex');
    return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8');
}
/** Writes ASCII, as most short texts are, faster than a call of the encoder. @returns undefined for any other text */
function writeAscii(text, into, from) {
    const start = writeHead(into, from, ASCII, text.length);
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code > 0x7f)
            return undefined;
        into[start + at] = code;
    }
    return start + text.length;
}
function writeText(into, from, kind, text, encoding) {
    const at = writeHead(into, from, kind, Buffer.byteLength(text, encoding));
    return at + into.write(text, at, encoding);
}
/** Writes seven bits to a byte; the eighth bit is set in all bytes but the last. */
function writeHead(into, from, kind, said) {
    let at = from;
    let head = said * KINDS + kind;
    for (; head > 0x7f; head = Math.floor(head / 0x80))
        into[at++] = (head % 0x80) + 0x80;
    into[at++] = head;
    return at;
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

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   ZJ: () => (/* binding */ manifestHostOf),
/* harmony export */   j5: () => (/* binding */ askedFingerprint),
/* harmony export */   o: () => (/* binding */ manifestUrls),
/* harmony export */   qI: () => (/* binding */ manifestNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16295);
/* harmony import */ var _base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77234);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_url_filter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44436);
/** Names by which the manifest knows the images of a run. Pure. */







/** Returns what the manifest's entries about a job say of its URLs. */
function manifestNames(job) {
    const { idUrl } = job;
    const { url, fetchUrl, expiresAt } = job.requested ?? job;
    const needsMore = expiresAt !== undefined || (fetchUrl !== undefined && (0,_base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .J)(fetchUrl));
    return {
        url: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestUrlOf */ .i0)(job),
        ...(idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutBotToken */ .jH)(url) }),
        ...(needsMore && { signed: true }),
    };
}
/** Returns the host name in the URL by which the manifest knows the image. */
function manifestHostOf(job) {
    return (0,_storage_manifest_entries_url_filter_js__WEBPACK_IMPORTED_MODULE_6__/* .hostnameOf */ .LZ)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestUrlOf */ .i0)(job));
}
/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the manifest.
 */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job).map(_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** Returns the complete keys of a list's own links, without duplicates. */
function ownKeys(list) {
    return new Set(list.ownLinks.map(({ key }) => key));
}
/** Returns all names by which the manifest may know a run's images. */
function manifestUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestUrlOf */ .i0)(job));
            // Earlier runs may have known the image by its URLs, before it had an id.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job))
                    urls.add(url);
        }
    return urls;
}
/** Longer fields are recorded by their digest. The limit fits keys, which hold at most 200 bytes of a field. */
const MAX_FIELD_CHARACTERS = 200;
/**
 * Returns what distinguishes the objects of one URL.
 * @param keyFields sorted names
 */
function identityFields({ key, fields }, keyFields) {
    if (key !== undefined)
        return { chosen: true };
    if (keyFields.length === 0)
        return {};
    const mark = (name) => {
        const text = String(fields[name]);
        return text.length > MAX_FIELD_CHARACTERS ? `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text)}` : text;
    };
    return { fields: Object.fromEntries(keyFields.map(name => [name, mark(name)])) };
}


/***/ }),

/***/ 63890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * The order in which stores list keys: by the bytes of their UTF-8, which is the order of code points. UTF-16 differs
 * where a surrogate is compared with a character from U+E000 to U+FFFF.
 */
function byBytes(a, b) {
    const shorter = Math.min(a.length, b.length);
    for (let at = 0; at < shorter; at++) {
        const unitA = a.charCodeAt(at);
        const unitB = b.charCodeAt(at);
        if (unitA !== unitB)
            return rank(unitA) - rank(unitB);
    }
    return a.length - b.length;
}
function rank(unit) {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return isSurrogate ? unit + 0x10000 : unit;
}


/***/ }),

/***/ 50411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ KeyHash),
/* harmony export */   Hm: () => (/* binding */ urlHashOf),
/* harmony export */   iL: () => (/* binding */ urlHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A 64-bit hash of a key, as two numbers of 32 bits. Ten million keys have a collision once in 300,000 checks, and a
 * collision costs one wrong look at an object, never a wrong word: names and facts come from the manifest itself.
 */

/** Each process starts from another basis, so that no list of keys with equal hashes can be prepared. */
const FIRST_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
const SECOND_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
/** Holds the hash that was made last, so that a million keys make no objects. */
class KeyHash {
    low = 0;
    high = 0;
    ofBytes(bytes, from, to) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            first = Math.imul(first ^ byte, 0x9e3779b1);
            second = Math.imul(second ^ byte, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The same hash as that of the text's UTF-8, from this index on. */
    ofText(text, from = 0) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code > 0x7f) {
                const bytes = Buffer.from(text.slice(from));
                return this.ofBytes(bytes, 0, bytes.length);
            }
            first = Math.imul(first ^ code, 0x9e3779b1);
            second = Math.imul(second ^ code, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The end of cyrb53: without it, upper bits of a text would not reach lower bits of its hash. */
    #mix(a, b) {
        let first = a;
        let second = b;
        first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
        second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
        this.low = first >>> 0;
        this.high = second >>> 0;
    }
}
/** Bytes at the end of a URL that its hash looks at. */
const URL_TAIL = 16;
/** A hash of 30 bits. Equal hashes cost a look at one more line. */
function urlHash(url) {
    const bytes = Buffer.from(url, 'latin1');
    return urlHashOf(bytes, 0, bytes.length);
}
/** `urlHash` of bytes. */
function urlHashOf(bytes, from, to) {
    let hash = FIRST_BASIS ^ (to - from);
    for (let at = Math.max(from, to - URL_TAIL); at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
}


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ imageEntry),
/* harmony export */   Ky: () => (/* binding */ UrlEntriesCache),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   Tj: () => (/* binding */ failedWithSettings),
/* harmony export */   YS: () => (/* binding */ urlFingerprint),
/* harmony export */   aK: () => (/* binding */ failedEntry),
/* harmony export */   hv: () => (/* binding */ restMs),
/* harmony export */   lg: () => (/* binding */ failedOfQuestion),
/* harmony export */   p9: () => (/* binding */ restingEntry),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   wB: () => (/* binding */ failureTime)
/* harmony export */ });
/* unused harmony export failedEntryOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
/** Decides what to do about a URL, from what is remembered of it. Pure. */



/** A cap, because a number from a bucket may be of any size. */
const MAX_TRIES = 1000;
const ONE_DAY_MS = 24 * 3_600_000;
const MAX_GAP_MS = 30 * ONE_DAY_MS;
/** First rest of a refused image. A refusal is more likely to change soon than a missing image is to return. */
const FIRST_REST_MS = 6 * 3_600_000;
function lookUp(entries, subject, rules, now, question) {
    const { refreshAfterMs } = rules;
    const entry = imageEntry(entries, subject);
    const failedBefore = restingEntry(entries, rules, now, question);
    if (!entry)
        return failedBefore ? { kind: 'failed-before', entry: failedBefore } : { kind: 'new' };
    const { loss } = entry;
    if (loss === 'accepted' && !question.again && rules.retryFailedAfterMs > 0)
        return { kind: 'accepted', entry };
    if (loss)
        return failedBefore
            ? { kind: 'failed-before', entry: failedBefore, missing: entry }
            : { kind: 'missing', entry };
    if (refreshAfterMs === undefined || failedBefore)
        return { kind: 'known', entry };
    const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen);
    // A time more than a day ahead comes from a wrong clock.
    const isDue = age >= refreshAfterMs || age <= -ONE_DAY_MS || age >= firstRefreshMs(entry, refreshAfterMs);
    return { kind: isDue ? 'due' : 'known', entry };
}
/** A shorter gap is not spread. */
const LEAST_SPREAD_MS = 6 * 3_600_000;
/** Images that were stored at once must not be due at once: the first refresh comes earlier, by the URL's hash. */
function firstRefreshMs({ url, firstSeen, lastSeen = firstSeen }, refreshAfterMs) {
    if (lastSeen !== firstSeen || refreshAfterMs < LEAST_SPREAD_MS)
        return refreshAfterMs;
    return (Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', url).slice(0, 8), 16) / 2 ** 32) * refreshAfterMs;
}
/** Returns the line about the stored object, however old it is. */
function imageEntry({ images }, subject) {
    return images.get((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(subject));
}
/** Returns the verdict that forbids a request now. */
function restingEntry(entries, rules, now, question) {
    if (question.again)
        return undefined;
    const failedBefore = failedOfQuestion(entries, question);
    if (!failedBefore)
        return undefined;
    const failedAt = failureTime(failedBefore);
    const regained = Date.parse(question.regainedAt ?? '');
    if ((0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore) && failedAt < regained && regained <= now)
        return undefined;
    const since = now - failedAt;
    // A failure more than a day ahead comes from a wrong clock. A little ahead is usual, and must not outlast `0s`.
    return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(failedBefore, rules) ? failedBefore : undefined;
}
/** Returns the verdict of earlier runs on exactly the present request. */
function failedOfQuestion(entries, question) {
    const failedBefore = failedWithSettings(entries, question);
    return failedBefore?.signedUrlHash === question.signedUrlHash ? failedBefore : undefined;
}
/** Unix milliseconds. */
function failureTime({ failedAt, at }) {
    return Date.parse(failedAt ?? at);
}
/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
function restMs(failedBefore, { retryFailedAfterMs }) {
    // The cap exceeds any gap, and prevents Infinity * 0, which is NaN.
    const growth = 2 ** Math.min(Math.max(failedBefore.tries - 1, 0), 40);
    return (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore)
        ? Math.min(FIRST_REST_MS * growth, retryFailedAfterMs)
        : Math.min(retryFailedAfterMs * growth, MAX_GAP_MS);
}
/** Returns the verdict that a URL failed before, unless a later line has an image. */
function failedEntryOf(entries) {
    const failedBefore = entries.find(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedEntry */ .YX);
    return failedBefore && entries.every(entry => entry.at <= failedBefore.at) ? failedBefore : undefined;
}
/** Returns the verdict of earlier runs; undefined if today's settings may lead to another one. */
function failedWithSettings({ failedBefore }, { settingsFor }) {
    const refusal = failedBefore && (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore);
    const isOfOthers = refusal !== undefined && failedBefore?.settingsHash !== settingsFor(refusal);
    return isOfOthers ? undefined : failedBefore;
}
/** Identifies a signed URL in the manifest, which must not hold the URL itself. */
function urlFingerprint(fetchUrl) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', fetchUrl).slice(0, 16);
}
/**
 * Makes the line about a failure.
 * @param fingerprint `urlFingerprint` of the requested URL, if another URL may give the image
 * @param before the remembered failure
 */
function failedEntry(url, fingerprint, failure, before, now) {
    const at = new Date(now).toISOString();
    const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES);
    return {
        url,
        ...failure,
        failedSince: before?.failedSince ?? at,
        tries,
        at,
        ...(fingerprint !== undefined && { signedUrlHash: fingerprint }),
    };
}
/** Whether nothing is remembered of a URL. */
function isNothing({ images, failedBefore }) {
    return images.size === 0 && failedBefore === undefined;
}
/** Most URLs of most runs have no entry. */
const NOTHING_KNOWN = { images: new Map(), failedBefore: undefined };
class UrlEntriesCache {
    #entriesOf;
    /** Entries of URLs with several objects. */
    #known = new Map();
    /** Most URLs are looked up several times in a row. */
    #last;
    /** @param entriesOf returns the latest entries of a URL, one for each subject */
    constructor(entriesOf) {
        this.#entriesOf = entriesOf;
    }
    /** Forgets what `entriesOf` has returned. */
    clear() {
        this.#known.clear();
        this.#last = undefined;
    }
    of(url) {
        if (this.#last?.url === url)
            return this.#last.entries;
        // An empty map would still hash the URL.
        const known = this.#known.size > 0 ? this.#known.get(url) : undefined;
        const entries = known ?? this.#read(url);
        this.#last = { url, entries };
        return entries;
    }
    #read(url) {
        const entries = this.#entriesOf(url);
        if (entries.length === 0)
            return NOTHING_KNOWN;
        const images = new Map();
        for (const entry of entries)
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedEntry */ .YX)(entry))
                images.set((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(entry), entry);
        const failedBefore = images.size < entries.length ? failedEntryOf(entries) : undefined;
        const found = { images, failedBefore };
        if (images.size > 1)
            this.#known.set(url, found);
        return found;
    }
}


/***/ }),

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ lossEnd),
/* harmony export */   Z7: () => (/* binding */ justAfter),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** How a line ends that names the loss. */
function lossEnd(loss) {
    return Buffer.from(`"loss":"${loss}"}`);
}
/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
function nextLine(entry, now, loss) {
    const { loss: _, ...rest } = entry;
    return { ...rest, at: timeAfter(entry, now), ...(loss && { loss }) };
}
/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
function timeAfter({ at }, now) {
    return now > at ? now : justAfter(at);
}
function justAfter(at) {
    return new Date(Date.parse(at) + 1).toISOString();
}


/***/ }),

/***/ 44436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ hostnameOf),
/* harmony export */   OO: () => (/* binding */ UrlFilter),
/* harmony export */   S_: () => (/* binding */ HostReader)
/* harmony export */ });
/* harmony import */ var _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16295);
/** Finds the URLs of a run, and the hosts of URLs, in the raw bytes of a million lines. */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
class UrlFilter {
    #urls;
    /** Number of the URL that `find` found last; -1 if it is not wanted. */
    number = -1;
    /** Offset of the quote after the URL that `find` read last, unless it was `unclear`. */
    end = 0;
    constructor(urls) {
        this.#urls = urls;
    }
    /** Reads a URL up to its closing quote. Sets `number` and `end`. */
    find(bytes, start, end) {
        this.number = -1;
        let hash = _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .HASH_BASIS */ .YL;
        let at = start;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH)
                return 'unclear';
            hash = (0,_base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOn */ .sl)(hash, byte);
        }
        if (at === end)
            return 'unclear';
        this.end = at;
        this.number = this.#urls.numberOfBytes(bytes, start, at, hash);
        return this.number < 0 ? 'other' : 'wanted';
    }
}
/** Length of the part before the path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1;
/** The host name of a canonical URL, which has no user name; '' if there is no host. */
function hostnameOf(url) {
    if (!url.startsWith('http'))
        return '';
    const path = pathOf(url);
    const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path);
    const port = host.endsWith(']') ? -1 : host.lastIndexOf(':');
    return port < 0 ? host : host.slice(0, port);
}
/** Index of the path; -1 if there is none. */
function pathOf(url) {
    return url.indexOf('/', url.indexOf('://') + 3);
}
/** Finds the host of one URL after another in raw bytes, where most have the host of the URL before. */
class HostReader {
    /** The last URL up to its path. */
    #head = Buffer.alloc(MAX_HEAD_BYTES);
    #length = 0;
    #host = '';
    of(bytes, from, end) {
        if (this.#isOfLast(bytes, from, end))
            return this.#host;
        const url = bytes.toString('latin1', from, Math.min(end, from + MAX_HEAD_BYTES));
        this.#length = pathOf(url) + 1;
        this.#head.write(url.slice(0, this.#length), 'latin1');
        this.#host = hostnameOf(url);
        return this.#host;
    }
    #isOfLast(bytes, from, end) {
        if (this.#length === 0 || end - from < this.#length)
            return false;
        for (let at = 0; at < this.#length; at++)
            if (bytes[from + at] !== this.#head[at])
                return false;
        return true;
    }
}


/***/ }),

/***/ 10304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   TJ: () => (/* binding */ writeSegment),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85900);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84540);
/* harmony import */ var _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95655);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82599);
/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first; the first ones sooner. So the manifest may lack an object that the
 * store has, but it never names one that the store lacks.
 */








const MAX_LINES = 200;
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500;
/** The first lines are written at this many, or within a second: an image that crashes each run may come early. */
const FIRST_LINES = 10;
const FIRST_WAIT_MS = 900;
/** The next segments of a run that follows one without an end mark, which may have crashed. */
const NEXT_LINES = [20, 40, 80];
/** The longest wait for the line that the run has begun. */
const MAX_BEGIN_MS = 5000;
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000;
/** Room for the end mark and the last line of a segment. */
const MAX_TEXT = _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TEXT_OF_ONE */ .yG - 1024;
class Journal {
    #settings;
    #ending = new AbortController();
    /** Id of this run, in the lines of what it stores. */
    run = (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newRunId */ .F$)();
    #entries = [];
    /** Counts of lines that the next segments wait for, before the usual ones. */
    #early;
    /** Writes at this many lines. After a failure, waits for as many more. */
    #due;
    #timer;
    /** The oldest lines have waited long enough. */
    #isTime = false;
    #writing;
    #failure;
    #beginning;
    #hasBegun = false;
    /** Uuids of the segments that this run has written or is writing. */
    #names = new Set();
    /** The run's beginning, until it is written. */
    #owed;
    /** The manifest may have the run's id. */
    #isNamed = false;
    segments = [];
    constructor(settings) {
        this.#settings = settings;
        this.#early = settings.followsOpenRun ? [...NEXT_LINES] : [];
        // No run writes more than two files for its beginning, its first lines and its end, or five after an open run.
        if (!settings.isRewriting)
            this.#early.unshift(FIRST_LINES);
        this.#due = this.#early.shift() ?? MAX_LINES;
    }
    /**
     * Writes that the run has begun: an object that it stores may never get its line. Never rejects.
     * @returns undefined once that is written, or has taken too long
     */
    begin() {
        if (this.#hasBegun)
            return undefined;
        this.#beginning ??= this.#begin();
        return this.#beginning;
    }
    async #begin() {
        this.#isNamed = true;
        const { promise: enough, resolve } = Promise.withResolvers();
        // The manifest may stall: that must not keep images from their store.
        const limit = setTimeout(resolve, MAX_BEGIN_MS);
        this.#owed = { run: this.run, begun: this.#settings.clock.now() };
        await Promise.race([this.#put([], this.#owed), enough]);
        clearTimeout(limit);
        this.#hasBegun = true;
    }
    note(entry) {
        this.#entries.push(entry);
        if ('run' in entry && entry.run === this.run)
            this.#isNamed = true;
        if (this.#entries.length >= this.#due)
            this.#write();
        else
            this.#writeLater();
    }
    /** Whether this run has named a segment, and maybe not written it yet. */
    hasNamed(path) {
        return this.#names.has((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .uuidOf */ .pV)(path));
    }
    /** Writes the lines that wait. Never rejects. */
    async flush() {
        await this.#writing;
        this.#rest();
        while (this.#entries.length > 0 && (await this.#writeSome()))
            ;
    }
    /**
     * Writes the remaining lines. Never rejects.
     * @param isHurried there is little time
     * @param cancelling there is little time once this aborts
     * @param last lines that come before the end mark; undefined unless the run has ended well
     */
    async close(isHurried, cancelling, last) {
        const tooLate = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'cancelled', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-too-late'));
        let limit;
        const hurry = () => {
            limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS);
        };
        if (isHurried)
            hurry();
        else
            cancelling?.addEventListener('abort', hurry);
        if (last)
            await this.#end(last);
        else
            await this.flush();
        cancelling?.removeEventListener('abort', hurry);
        clearTimeout(limit);
        const { length } = this.#entries;
        if (length === 0 || !this.#failure)
            return;
        this.#settings.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-unwritten', { count: length, refusal: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(this.#failure) }));
    }
    /** Writes the remaining lines, these ones, and the end mark if the manifest has the run's id. */
    async #end(last) {
        await this.#writing;
        this.#rest();
        let isTaken = true;
        let lines = [];
        let text = 0;
        const write = async (news) => {
            isTaken = await this.#put(lines, news);
            if (isTaken)
                this.#entries.splice(0, lines.length);
            lines = [];
            text = 0;
        };
        for (const some of [[...this.#entries], last])
            for (const entry of some) {
                const length = Buffer.byteLength((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeEntry */ .vv)(entry)) + 1;
                if (text + length > MAX_TEXT)
                    await write();
                if (!isTaken)
                    return;
                if ('run' in entry && entry.run === this.run)
                    this.#isNamed = true;
                lines.push(entry);
                text += length;
            }
        if (this.#isNamed)
            await write({ run: this.run, ended: this.#settings.clock.now() });
        else if (lines.length > 0)
            await write();
    }
    #write() {
        this.#writing ??= this.#writeFull().finally(() => {
            this.#writing = undefined;
        });
    }
    /** Writes one segment, and further ones while there are enough lines. */
    async #writeFull() {
        let isTaken;
        do {
            this.#rest();
            isTaken = await this.#writeSome();
        } while (isTaken && (this.#isTime || this.#entries.length >= this.#due));
        if (!isTaken)
            this.#due = MAX_LINES + this.#entries.length;
        if (this.#entries.length > 0)
            this.#writeLater();
    }
    #writeLater() {
        if (this.#timer)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        const wait = this.#due === FIRST_LINES ? FIRST_WAIT_MS : MAX_WAIT_MS;
        this.#settings.clock.sleep(wait, timer.signal).then(() => {
            if (this.#timer !== timer)
                return;
            this.#timer = undefined;
            this.#isTime = true;
            this.#write();
        }, () => { });
    }
    #rest() {
        this.#timer?.abort();
        this.#timer = undefined;
        this.#isTime = false;
    }
    /** @returns false if the store refused the lines; they stay for the next attempt */
    async #writeSome() {
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        if (!(await this.#put(entries, this.#owed)))
            return false;
        this.#entries.splice(0, entries.length);
        this.#due = this.#early.shift() ?? MAX_LINES;
        return true;
    }
    /** @returns whether the store took the segment */
    async #put(entries, news) {
        try {
            const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            this.#names.add(name);
            this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal, news, name));
            if (news === this.#owed)
                this.#owed = undefined;
            return true;
        }
        catch (error) {
            this.#failure = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
            return false;
        }
    }
}
/**
 * @param entries at most `MAX_LINES`, or few enough for `MAX_TEXT_OF_ONE`
 * @param news what the segment says of the run that writes it
 * @throws PersistError if the store refuses
 */
async function writeSegment({ store, runId, clock, before }, entries, signal, news, name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    const now = Math.max(clock.now(), before === '' ? 0 : (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfName */ .ci)(before) + 1);
    const key = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentKey */ .zT)(store.prefix, now, runId, name);
    const { body, textSize } = (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeSegment */ .ug)(entries, news ? [(0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newsLine */ .IB)(news)] : []);
    await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .PUT_OPTIONS */ .pH, signal);
    const path = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(store.prefix, key);
    return { key, isClosed: true, path, size: body.length, textSize, runs: (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOf */ .ky)(entries, news) };
}


/***/ }),

/***/ 4552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ NO_MANIFEST),
  g: () => (/* binding */ openManifest)
});

// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var manifest_journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/digest-filter.js
/**
 * Digests of all images in a history, in little memory: Bloom filters. They may say "yes" to an unknown digest (one in
 * 200), but never "no" to a known one. So a "yes" leads to a request to the store, and a "no" saves it.
 * https://doi.org/10.1145/362686.362692
 */
const HASHES = 3;
/** Hex digits of each hash. */
const DIGITS = 6;
/** Bits of the first filter and of the largest one. Each is four times as large as the one before. */
const FIRST_BITS = 2 ** 16;
const MAX_BITS = 2 ** 24;
/** A filter with fewer bits for each digest says "yes" too often. The largest one takes all that come. */
const BITS_PER_DIGEST = 32;
class DigestFilter {
    /** Only the last one takes digests. */
    #filters = [];
    /** Digests that the last filter may still take. */
    #room = 0;
    /**
     * @param hex the digits of a SHA-256 in ASCII
     * @param at index of the first digit
     */
    add(hex, at) {
        if (this.#room-- === 0)
            this.#grow();
        const filter = this.#filters.at(-1);
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, at + hash * DIGITS, filter);
            filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
        }
    }
    has(sha256) {
        const hex = Buffer.from(sha256, 'latin1');
        return this.#filters.some(filter => isIn(filter, hex));
    }
    #grow() {
        const before = 8 * (this.#filters.at(-1)?.length ?? 0);
        const bits = Math.max(FIRST_BITS, Math.min(4 * before, MAX_BITS));
        this.#room = bits === MAX_BITS ? Number.POSITIVE_INFINITY : bits / BITS_PER_DIGEST - 1;
        this.#filters.push(new Uint8Array(bits / 8));
    }
}
function isIn(filter, hex) {
    for (let hash = 0; hash < HASHES; hash++) {
        const bit = bitAt(hex, hash * DIGITS, filter);
        if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0)
            return false;
    }
    return true;
}
/** Returns the number of a bit. Any other character than a hex digit gives some value too. */
function bitAt(hex, at, filter) {
    let bits = 0;
    for (let index = at; index < at + DIGITS; index++) {
        const code = hex[index] ?? 0;
        bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9);
    }
    return bits & (8 * filter.length - 1);
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-starts.js
/**
 * Where the keys of a million lines lie in the order of keys: the folder of each key, and the first four characters of
 * the name in it, as numbers. So the lines of a range are found without unpacking all lines.
 */


const CHARACTERS = 4;
/** Below the space, which no name begins with: a number above 0 marks a URL with an image. */
const ANY = 1;
/** Stands for every character from here on. */
const OTHER = 255;
/** Keys in further folders count as names below the prefix. */
const MAX_FOLDERS = 65_536;
class KeyStarts {
    /** By the number of a URL; 0 without an image, `ANY` where several lines make it unclear. */
    #starts = new number_column/* NumberColumn */.oq();
    /** By the number of a URL, the number of its key's folder. */
    #folders = new number_column/* NumberColumn */.oq();
    /** Folders by number, from the start of a key to its last `/`; the first one is the prefix. */
    #texts;
    #numbers;
    /** Most keys lie in the folder of the key before. */
    #last = 0;
    constructor(prefix) {
        this.#texts = [prefix];
        this.#numbers = new Map([[prefix, 0]]);
    }
    set(number, key) {
        const folder = this.#folderOf(key);
        this.#starts.set(number, startOf(key, this.#texts[folder]));
        this.#folders.set(number, folder);
    }
    setAny(number) {
        this.#starts.set(number, ANY);
        this.#folders.set(number, 0);
    }
    /**
     * Numbers of the URLs whose keys may lie in this range.
     * @param to undefined for no end
     */
    *within(after, to) {
        const from = this.#texts.map(folder => placeIn(folder, after));
        const end = this.#texts.map(folder => (to === undefined ? Number.POSITIVE_INFINITY : placeIn(folder, to)));
        for (let number = 0; number < this.#starts.length; number++) {
            const start = this.#starts.at(number);
            const folder = this.#folders.at(number);
            const isWithin = start >= from[folder] && start <= end[folder];
            if (start === ANY || (start > 0 && isWithin))
                yield number;
        }
    }
    /** Numbers of all URLs with an image, in a circle. */
    *from(first) {
        const { length } = this.#starts;
        for (let count = 0; count < length; count++) {
            const number = (first + count) % length;
            if (this.#starts.at(number) > 0)
                yield number;
        }
    }
    /**
     * All URLs with an image, those together whose keys share a folder and a start: first the unclear ones, then the others
     * in the order of their least keys.
     * @yields `least`: none of their keys is less, by bytes
     */
    *groups() {
        yield { least: '', numbers: this.#numbersOf(0, ANY) };
        const done = this.#texts.map(() => ANY);
        for (;;) {
            const starts = this.#leastAbove(done);
            const groups = [...starts].map(([folder, start]) => ({
                folder,
                start,
                least: this.#textOf(folder, start),
            }));
            const [first] = groups;
            if (!first)
                return;
            const { folder, start, least } = groups.reduce((a, b) => ((0,byte_order/* byBytes */.b)(b.least, a.least) < 0 ? b : a), first);
            yield { least, numbers: this.#numbersOf(folder, start) };
            done[folder] = start;
        }
    }
    /** By folder, the least start above the given one. */
    #leastAbove(done) {
        const least = new Map();
        for (let number = 0; number < this.#starts.length; number++) {
            const start = this.#starts.at(number);
            if (start <= ANY)
                continue;
            const folder = this.#folders.at(number);
            if (start > done[folder] && start < (least.get(folder) ?? Number.POSITIVE_INFINITY))
                least.set(folder, start);
        }
        return least;
    }
    *#numbersOf(folder, start) {
        for (let number = 0; number < this.#starts.length; number++)
            if (this.#starts.at(number) === start && this.#folders.at(number) === folder)
                yield number;
    }
    #textOf(folder, start) {
        const codes = [24, 16, 8, 0].map(shift => (start >>> shift) & 255);
        const characters = String.fromCharCode(...codes);
        return this.#texts[folder] + characters.replace(/\0+$|(?<=\xff)\xff+$/, '');
    }
    #folderOf(key) {
        const end = key.lastIndexOf('/') + 1;
        const last = this.#texts[this.#last];
        if (last.length === end && key.startsWith(last))
            return this.#last;
        const text = key.slice(0, end);
        const known = this.#numbers.get(text);
        const isFull = this.#texts.length === MAX_FOLDERS;
        this.#last = known ?? (isFull ? 0 : this.#texts.push(text) - 1);
        if (known === undefined && !isFull)
            this.#numbers.set(text, this.#last);
        return this.#last;
    }
}
/** Orders names as their UTF-8 does, and takes some for equal: those with a character that takes more than a byte. */
function startOf(key, folder) {
    let start = 0;
    let code = 0;
    for (let at = folder.length; at < folder.length + CHARACTERS; at++) {
        // What follows such a character does not order names that were taken for equal.
        if (code < OTHER)
            code = at < key.length ? Math.min(key.charCodeAt(at), OTHER) : 0;
        start = start * 256 + code;
    }
    return start;
}
/** The start that a text has among the names of a folder: beyond all of them if it lies outside. */
function placeIn(folder, text) {
    if (text.startsWith(folder))
        return startOf(text, folder);
    return (0,byte_order/* byBytes */.b)(folder, text) > 0 ? 0 : Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: ./lib/base/buffers/packed-values.js
var packed_values = __webpack_require__(31424);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/packed-entry.js
/** Packs a line of the manifest into a quarter of its JSON, because a run may hold a million lines. Pure. */


/** A bit of the first byte, beside the count of values. */
const FAILED = 0x80;
/** Replaces the digest inside the key; no key holds this character. */
const DIGEST = '\0';
/**
 * The place of each member among the values. The compiler asks for a new member here and wherever they are spelled: a
 * loop over the names would take four times as long. What most lines lack comes last.
 */
const AT = {
    profile: 0,
    at: 1,
    sha256: 2,
    key: 3,
    bytes: 4,
    contentType: 5,
    width: 6,
    height: 7,
    etag: 8,
    originEtag: 9,
    originLastModified: 10,
    firstSeen: 11,
    lastSeen: 12,
    chosen: 13,
    fields: 14,
    fetchedUrl: 15,
    regainedAt: 16,
    loss: 17,
    signed: 18,
    run: 19,
    suspectSha256: 20,
    suspectTimes: 21,
};
/** A value is never longer than its line, and a line has at most `MAX_ENTRY_BYTES`. */
const MAX_PACKED_BYTES = entries_entry/* MAX_ENTRY_BYTES */.oW + (1 + Object.keys(AT).length) * packed_values/* MAX_HEAD */.Wo;
/**
 * Packs an entry without its URL.
 * @returns the length in bytes
 */
function packEntry(entry, into) {
    // An image has more values than a URL that failed before.
    const values = (0,entries_entry/* isFailedEntry */.YX)(entry)
        ? FAILED_VALUES.map(name => entry[name])
        : imageValues(entry);
    while (values.at(-1) === undefined)
        values.pop();
    into[0] = (0,entries_entry/* isFailedEntry */.YX)(entry) ? values.length | FAILED : values.length;
    return (0,packed_values/* pack */.qq)(values, into, 1);
}
/**
 * Unpacks the entry of this URL.
 * @param to end of the entry, or any index after it
 */
function unpackEntry(bytes, from, to, url) {
    const head = bytes[from];
    const values = (0,packed_values/* unpack */.l1)(bytes, from + 1, to, head & ~FAILED);
    return head & FAILED ? failedOf(values, url) : imageOf(values, url);
}
function imageValues(entry) {
    const { sha256, key, fields } = entry;
    return [
        entry.profile,
        entry.at,
        sha256,
        // The digest inside a key is there once.
        sha256 === undefined ? key : key.replace(sha256, DIGEST),
        entry.bytes,
        entry.contentType,
        entry.width,
        entry.height,
        entry.etag,
        entry.originEtag,
        entry.originLastModified,
        entry.firstSeen,
        entry.lastSeen,
        entry.chosen && 1,
        fields && JSON.stringify(fields),
        entry.fetchedUrl,
        entry.regainedAt,
        entry.loss,
        entry.signed && 1,
        entry.run,
        entry.suspectSha256,
        entry.suspectTimes,
    ];
}
function imageOf(values, url) {
    const { [AT.sha256]: sha256, [AT.key]: key, [AT.fields]: fields } = values;
    const line = {
        run: values[AT.run],
        url,
        regainedAt: values[AT.regainedAt],
        profile: values[AT.profile],
        at: values[AT.at],
        sha256,
        key: typeof sha256 === 'string' ? key.replace(DIGEST, sha256) : key,
        bytes: values[AT.bytes],
        contentType: values[AT.contentType],
        width: values[AT.width],
        height: values[AT.height],
        etag: values[AT.etag],
        originEtag: values[AT.originEtag],
        originLastModified: values[AT.originLastModified],
        firstSeen: values[AT.firstSeen],
        lastSeen: values[AT.lastSeen],
        chosen: values[AT.chosen] === undefined ? undefined : true,
        fields: fields === undefined ? undefined : JSON.parse(fields),
        fetchedUrl: values[AT.fetchedUrl],
        signed: values[AT.signed] === undefined ? undefined : true,
        suspectSha256: values[AT.suspectSha256],
        suspectTimes: values[AT.suspectTimes],
        loss: values[AT.loss],
    };
    return line;
}
/** In the order of the values. */
const FAILED_VALUES = [
    'at',
    'reason',
    'failedSince',
    'tries',
    'signedUrlHash',
    'settingsHash',
    'failedAt',
];
function failedOf(values, url) {
    return { url, ...Object.fromEntries(FAILED_VALUES.map((name, at) => [name, values[at]])) };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/kept-lines.js
/** The latest lines of URLs, one for each object made of a URL. Packed, because a run may need a million. */





/** Bytes of further lines of URLs with several objects, in all. More are dropped, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024;
/** Numbers per place. */
const PLACE = 2;
const ROOM = 1;
class KeptLines {
    #urls;
    #blocks = new byte_blocks/* ByteBlocks */.V();
    /** Per URL: offset of its only line + 1 (0: none), and its capacity in bytes. */
    #places = new number_column/* NumberColumn */.oq();
    /** By URL, for a URL with several lines: its lines by subject. */
    #several = new Map();
    #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES);
    #further = 0;
    keyStarts;
    /** By number, URLs with a line that has had the id of a run. */
    #withRun = new number_column/* BitColumn */.kE();
    constructor(urls, prefix) {
        this.#urls = urls;
        this.keyStarts = new KeyStarts(prefix);
    }
    /** The latest lines of a URL, one for each subject. */
    of(url) {
        const number = this.#urls.numberOf(url);
        if (number < 0)
            return [];
        const several = this.#several.get(number);
        if (several)
            return [...several.values()];
        const only = this.#onlyOf(number, url);
        return only ? [only] : [];
    }
    /** The latest lines that have the id of a run. */
    *withRun() {
        for (let number = 0; number < this.#urls.size; number++) {
            if (!this.#withRun.has(number))
                continue;
            for (const line of this.of(this.#urls.at(number)))
                if (!(0,entries_entry/* isFailedEntry */.YX)(line) && line.run !== undefined)
                    yield line;
        }
    }
    /**
     * @param number of the URL
     * @param bytes length of the line
     */
    keep(number, entry, bytes) {
        if (!(0,entries_entry/* isFailedEntry */.YX)(entry) && entry.run !== undefined)
            this.#withRun.set(number);
        const several = this.#several.get(number);
        if (several)
            return this.#keepFurther(several, entry, bytes);
        const only = this.#onlyOf(number, entry.url);
        if (!only)
            return this.#keepOnly(number, entry);
        const [subject, known] = [(0,entries_entry/* entryIdentity */.z9)(entry), (0,entries_entry/* entryIdentity */.z9)(only)];
        if (subject === known) {
            if ((0,entries_entry/* isLater */.d8)(entry, only))
                this.#keepOnly(number, entry);
            return;
        }
        this.#several.set(number, new Map([[known, only]]).set(subject, entry));
        this.keyStarts.setAny(number);
    }
    #keepFurther(several, entry, bytes) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const known = several.get(subject);
        if (!known)
            this.#further += bytes;
        if (known ? (0,entries_entry/* isLater */.d8)(entry, known) : this.#further <= MAX_FURTHER)
            several.set(subject, entry);
    }
    #keepOnly(number, entry) {
        if (!(0,entries_entry/* isFailedEntry */.YX)(entry))
            this.keyStarts.set(number, entry.key);
        const length = packEntry(entry, this.#packed);
        let start = this.#places.at(PLACE * number) - 1;
        if (this.#places.at(PLACE * number + ROOM) < length) {
            start = this.#blocks.reserve(length);
            this.#places.set(PLACE * number, start + 1);
            this.#places.set(PLACE * number + ROOM, length);
        }
        this.#packed.copy(this.#blocks.blockAt(start), this.#blocks.offsetOf(start), 0, length);
    }
    #onlyOf(number, url) {
        const start = this.#places.at(PLACE * number) - 1;
        if (start < 0)
            return undefined;
        const from = this.#blocks.offsetOf(start);
        return unpackEntry(this.#blocks.blockAt(start), from, from + this.#places.at(PLACE * number + ROOM), url);
    }
}

// EXTERNAL MODULE: ./lib/storage/key/key-hash.js
var key_hash = __webpack_require__(50411);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-names.js
/**
 * The keys that any line of a long history names, in eight bytes or less for each. A key that is none of them is taken
 * for one with a chance of 10^-9.
 */

/** Each table is twice as large as the one before, so nothing is ever moved. */
const FIRST_SLOTS = 2 ** 14;
class KeyNames {
    #hash = new key_hash/* KeyHash */.CK();
    /** One half of each key's hash, in the first free slot from the other half on. Only the last table takes more. */
    #tables = [];
    /** Keys that the last table still takes: a quarter of its slots stays free. */
    #room = 0;
    /** Number of keys; a key may count twice above 12,288. */
    count = 0;
    /** Size in memory. */
    get bytes() {
        return this.#tables.reduce((sum, { byteLength }) => sum + byteLength, 0);
    }
    add(key) {
        this.#hash.ofText(key);
        this.#add();
    }
    addBytes(bytes, from, to) {
        this.#hash.ofBytes(bytes, from, to);
        this.#add();
    }
    has(key) {
        this.#hash.ofText(key);
        return this.#tables.some(table => table[this.#slotIn(table)] !== 0);
    }
    #add() {
        const last = this.#tables.at(-1);
        const table = last && this.#room > 0 ? last : this.#grow();
        const slot = this.#slotIn(table);
        if (table[slot] !== 0)
            return;
        table[slot] = this.#mark();
        this.#room--;
        this.count++;
    }
    /** The slot of the key, or the free one where it belongs. */
    #slotIn(table) {
        const mark = this.#mark();
        const last = table.length - 1;
        let slot = this.#hash.low & last;
        while (table[slot] !== 0 && table[slot] !== mark)
            slot = (slot + 1) & last;
        return slot;
    }
    /** 0 stands for a free slot. */
    #mark() {
        return this.#hash.high || 1;
    }
    #grow() {
        const table = new Uint32Array(FIRST_SLOTS << this.#tables.length);
        this.#tables.push(table);
        this.#room = 0.75 * table.length;
        return table;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/buffers/digest-table.js
var digest_table = __webpack_require__(97700);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-runs.js
/** By key, the run in the latest of its lines that have one. */



/** Numbers per key: of the run, and the time of the line in seconds, and the rest of it in milliseconds. */
const ROW = 3;
const TIME = 1;
const REST = 2;
class KeyRuns {
    #keys = new digest_table/* DigestTable */.H();
    #rows = new number_column/* NumberColumn */.oq();
    #ids = [];
    #numbers = new Map();
    /**
     * @param key a key, or the bytes of one
     * @param at when the line was written, ISO 8601
     */
    note(key, run, at) {
        const row = ROW * this.#keys.add((0,external_node_crypto_.hash)('sha256', key, 'buffer'));
        const time = Math.max(0, Date.parse(at));
        if (row < this.#rows.length && 1000 * this.#rows.at(row + TIME) + this.#rows.at(row + REST) > time)
            return;
        this.#rows.set(row, this.#numberOf(run));
        this.#rows.set(row + TIME, Math.floor(time / 1000));
        this.#rows.set(row + REST, time % 1000);
    }
    of(key) {
        const number = this.#keys.numberOf(key);
        return number < 0 ? undefined : this.#ids[this.#rows.at(ROW * number)];
    }
    #numberOf(run) {
        const known = this.#numbers.get(run);
        if (known !== undefined)
            return known;
        this.#numbers.set(run, this.#ids.length);
        return this.#ids.push(run) - 1;
    }
}

// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/key-sources.js
/** The sources of stored objects, for the keys that a run looks up. */

/** Sources of one key to keep: a placeholder image may have any number. */
const MAX_SOURCES = 16;
class KeySources {
    #byKey = new Map();
    /** Ignores images that came as bytes or as `data:` URIs, and ids without their URL. */
    add({ key, url: name, fetchedUrl: url = name, firstSeen, signed }) {
        if (!/^https?:[^#]*$/.test(url))
            return;
        const sources = this.#byKey.get(key) ?? [];
        const known = sources.findIndex(source => source.url === url);
        if (known >= 0) {
            if (firstSeen >= sources[known].firstSeen)
                return;
            sources.splice(known, 1);
        }
        sources.push({ url, firstSeen, isSigned: signed === true || (0,signed_urls/* lacksBotToken */.Lc)(new URL(url)) });
        sources.sort(byTime).splice(MAX_SOURCES);
        this.#byKey.set(key, sources);
    }
    /** Returns the sources of a key, the first one to deliver it first. */
    of(key) {
        return this.#byKey.get(key) ?? [];
    }
}
function byTime(a, b) {
    if (a.firstSeen !== b.firstSeen)
        return a.firstSeen < b.firstSeen ? -1 : 1;
    return a.url < b.url ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/run-lines.js
var run_lines = __webpack_require__(95655);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/url-filter.js
var url_filter = __webpack_require__(44436);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/entry-filter.js
/**
 * Keeps the parts of a long history that this run may need: lines of its own URLs, profiles of its hosts, and a trace
 * of every digest. Looks at raw bytes, because most of a million lines are about other URLs.
 */











/** What comes after the brace, or after the id of a run. */
const URL_HEAD = Buffer.from('"url":"');
const REGAINED_HEAD = Buffer.from('","regainedAt":"');
const PROFILE_HEAD = Buffer.from('","profile":"');
const AT_HEAD = Buffer.from('","at":"');
const SHA_HEAD = Buffer.from('","sha256":"');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const KEY_HEAD = Buffer.from('","key":"');
const MISSING_END = (0,losses/* lossEnd */.Vj)('missing');
/** Keys of missing objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_MISSING = 100_000;
const SHA_DIGITS = 64;
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20;
class EntryFilter {
    #rules;
    /** Undefined if any URL may be looked up. */
    #wanted;
    #urlFilter;
    #hosts;
    /** Hosts with many wanted URLs. */
    #countedHosts;
    /** The wanted URLs, or every URL of the history. */
    #urls;
    #kept;
    #profiles = new Map();
    /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
    regained = new Map();
    /**
     * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
     * lines.
     */
    imageCounts = new Map();
    #hostReader = new url_filter/* HostReader */.S_();
    /** The digest of the line that is read. */
    #sha256 = Buffer.alloc(SHA_DIGITS);
    digestFilter = new DigestFilter();
    /** Keys that any line names. */
    keyNames = new KeyNames();
    /** The run in the latest line of each key that has one. */
    keyRuns = new KeyRuns();
    #keyFilter;
    /** The latest line of each key in `keys`. */
    #byKey = new Map();
    /** Sources of the objects whose keys are in `keys`. */
    sources = new KeySources();
    /** By key, when the store was last found to lack the object, for any URL; ISO 8601. A line may be later. */
    missingKeys = new Map();
    #keys;
    /** Any line was fed, of whatever URL. */
    hasLines = false;
    /**
     * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
     * @param keys whole keys that the run will look up
     */
    constructor(rules, urls, keys = NO_KEYS) {
        this.#rules = rules;
        this.#wanted = urls;
        this.#urlFilter = urls && new url_filter/* UrlFilter */.OO(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls, rules.prefix);
        this.#keys = keys;
        // The filter compares bytes, and a key may hold any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new url_filter/* UrlFilter */.OO(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        this.hasLines = true;
        const filter = this.#urlFilter;
        const run = filter && (0,run_lines/* runIn */.VO)(bytes, start, end);
        const head = start + 1 + (run === undefined ? 0 : run_lines/* RUN_MEMBER_BYTES */.Xz);
        if (!filter || !(0,entry_bytes/* startsWithAt */.V)(bytes, head, end, URL_HEAD))
            return this.#read(bytes, start, end);
        const isOther = filter.find(bytes, head + URL_HEAD.length, end) === 'other';
        return isOther ? this.#skim(bytes, start, head, end, run) : this.#read(bytes, start, end, filter.number);
    }
    /**
     * Notes the profile, the digest and the key of a line about another URL. Its members come in the order of
     * `encodeEntry`; each may be missing.
     * @param head where the member with the URL begins
     * @param run id of the run that stored the object
     */
    #skim(bytes, start, head, end, run) {
        const urlStart = head + URL_HEAD.length;
        const urlEnd = this.#urlFilter?.end ?? urlStart;
        let at = urlEnd;
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, REGAINED_HEAD))
            return this.#read(bytes, start, end);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, PROFILE_HEAD)) {
            at = bytes.indexOf(QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, urlStart, urlEnd);
            if (this.#mayBeNews(host, timeAfter(bytes, at)))
                return this.#read(bytes, start, end);
        }
        const timeStart = at + AT_HEAD.length;
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(QUOTE, timeStart);
        const timeEnd = at;
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, urlStart, urlEnd));
            at += SHA_HEAD.length + SHA_DIGITS;
        }
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, KEY_HEAD)) {
            const [from, to] = [at + KEY_HEAD.length, bytes.indexOf(QUOTE, at + KEY_HEAD.length)];
            // An escaped quote is a part of the key.
            if (to < 0 || to >= end || bytes[to - 1] === BACKSLASH)
                return this.#read(bytes, start, end, -1, true);
            this.keyNames.addBytes(bytes, from, to);
            if (run !== undefined) {
                const time = bytes.toString('latin1', timeStart, timeEnd);
                if (time > this.#rules.last)
                    return this.#read(bytes, start, end, -1, true);
                this.keyRuns.note(bytes.subarray(from, to), run, time);
            }
        }
        const isWanted = (this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)) ||
            (0,entry_bytes/* startsWithAt */.V)(bytes, Math.max(at, end - MISSING_END.length), end, MISSING_END);
        return isWanted ? this.#read(bytes, start, end, -1, true) : true;
    }
    /** The latest lines that have the id of a run, of the wanted URLs and of the keys in `keys`. */
    *linesWithRun() {
        yield* this.#kept.withRun();
        for (const line of this.#byKey.values())
            if (line.run !== undefined)
                yield line;
    }
    /** The latest lines of a URL, one for each subject. */
    linesOf(url) {
        return this.#kept.of(url);
    }
    profiles() {
        return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]));
    }
    #countImage(host) {
        if (this.#countedHosts?.has(host) ?? true)
            this.imageCounts.set(host, (this.imageCounts.get(host) ?? 0) + 1);
    }
    /** The latest line of an object whose key is in `keys`. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    /** Where the keys of the latest lines lie in the order of keys, by the number of their URL. */
    get keyStarts() {
        return this.#kept.keyStarts;
    }
    #mayHaveKey(filter, bytes, at, end) {
        return (0,entry_bytes/* startsWithAt */.V)(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) !== 'other';
    }
    /**
     * @param number of the URL; -1 if it has to be looked up
     * @param isCounted the host, the profile and the digest of the line are already noted
     */
    #read(bytes, start, end, number = -1, isCounted = false) {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#rules);
        if (!entry)
            return false;
        if (!(0,entries_entry/* isFailedEntry */.YX)(entry)) {
            const host = (0,url_filter/* hostnameOf */.LZ)(entry.url);
            this.keyNames.add(entry.key);
            if (entry.run !== undefined)
                this.keyRuns.note(entry.key, entry.run, entry.at);
            // An empty set would still hash the key.
            if (this.#keys.size > 0)
                this.#keepKey(entry);
            this.#noteRegained(host, entry.regainedAt);
            if (entry.loss === 'missing')
                this.#noteLoss(entry.key, entry.at);
            if (!isCounted) {
                this.#countImage(host);
                if (this.#sha256.write(entry.sha256 ?? '', 'latin1') > 0)
                    this.digestFilter.add(this.#sha256, 0);
                this.#noteProfile(host, entry.profile, entry.at);
            }
        }
        const of = number < 0 ? this.#numberOf(entry.url) : number;
        if (of >= 0)
            this.#kept.keep(of, entry, end - start);
        return true;
    }
    /** -1 for a URL that is not wanted. */
    #numberOf(url) {
        return this.#wanted ? this.#wanted.numberOf(url) : this.#urls.add(url);
    }
    #keepKey(entry) {
        if (!this.#keys.has(entry.key))
            return;
        this.sources.add(entry);
        const known = this.#byKey.get(entry.key);
        if (!known || (0,entries_entry/* isLater */.d8)(entry, known))
            this.#byKey.set(entry.key, entry);
    }
    #noteLoss(key, at) {
        const known = this.missingKeys.get(key);
        if (known === undefined ? this.missingKeys.size < MAX_MISSING : known < at)
            this.missingKeys.set(key, at);
    }
    #noteRegained(host, regainedAt) {
        if (regainedAt === undefined)
            return;
        if (this.#hosts?.has(host) !== false && (this.regained.get(host) ?? '') < regainedAt)
            this.regained.set(host, regainedAt);
    }
    /** Whether a line of this time is newer than the known profile of its host. */
    #mayBeNews(host, time) {
        return this.#hosts?.has(host) !== false && (this.#profiles.get(host)?.at ?? '') < time;
    }
    #noteProfile(host, profile, at) {
        if (profile && this.#mayBeNews(host, at))
            this.#profiles.set(host, { profile, at });
    }
}
/** Returns the time of a line whose profile ends at this index. */
function timeAfter(bytes, profileEnd) {
    const start = profileEnd + AT_HEAD.length;
    return bytes.toString('latin1', start, bytes.indexOf(QUOTE, start));
}
const NO_KEYS = new Set();
/** Counts URLs by host. */
function countsByHost(urls) {
    const counts = new Map();
    for (const url of urls) {
        const host = (0,url_filter/* hostnameOf */.LZ)(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return counts;
}
function hostsWithMany(counts) {
    return new Set([...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
;// CONCATENATED MODULE: ./lib/storage/manifest/load.js






/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const entryFilter = new EntryFilter((0,entries_entry/* lineRules */.YK)(store.prefix, clock.now()), urls, keys);
    const reader = new segment_reader/* SegmentReader */.$(store, entryFilter, clock, signal);
    let denial;
    const segmentList = await reader.readAll().catch(error => {
        denial = harmlessDenial((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return undefined;
    });
    const { faults } = reader;
    const problem = (0,reading_problem/* readingProblem */.YY)(faults, denial);
    if (problem)
        notice(problem);
    const segments = segmentList ? [...segmentList.merged, ...segmentList.segments] : [];
    const runs = new run_lines/* Runs */.n2(segments.map(({ runs }) => runs), clock.now());
    return {
        problem,
        entriesOf: url => entryFilter.linesOf(url),
        entryOfKey: key => entryFilter.entryOfKey(key),
        sourcesOf: key => entryFilter.sources.of(key),
        missingKeys: entryFilter.missingKeys,
        keyStarts: entryFilter.keyStarts,
        profiles: entryFilter.profiles(),
        regained: entryFilter.regained,
        imageCounts: entryFilter.imageCounts,
        mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
        isWhole: !denial && faults.unread === 0 && faults.damaged.length === 0,
        openRuns: runs.open(),
        hasBeginning: runs.hasBeginning,
        isInterrupted: runs.isInterrupted,
        runOfKey: key => entryFilter.keyRuns.of(key),
        keyCount: entryFilter.keyNames.count,
        namesKey: key => entryFilter.keyNames.has(key),
        linesWithRun: () => entryFilter.linesWithRun(),
        hasLines: !segmentList || entryFilter.hasLines,
        storeAnswered: denial === undefined,
        segmentList,
    };
}
/**
 * A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store without
 * any answer takes none, and one error is enough.
 * @throws the error if it is not harmless
 */
function harmlessDenial(error) {
    const { reason, details } = error;
    if (reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined))
        return error;
    throw error;
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-runs.js
/**
 * What a merge leaves of runs: no id of one that ended well, no beginning that counts no more, and end marks only while
 * another file needs them.
 */


/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
const GRACE_MS = 24 * 3_600_000;
/**
 * @param merged the segments that are merged
 * @param others all others
 */
function mergeRuns(merged, others, now) {
    const runs = new run_lines/* Runs */.n2([...merged, ...others].map(({ runs }) => runs), now);
    const isOpen = (run) => !runs.hasEnded(run);
    const ids = new Set(merged.flatMap(({ runs }) => [...runs.ids]).filter(isOpen));
    const begun = new Map(merged.flatMap(({ runs }) => [...runs.begun]).filter(([run, at]) => runs.isBeginning(run, at)));
    const hasOver = ({ runs: { begun } }) => [...begun].some(([run, at]) => isOpen(run) && !runs.isBeginning(run, at));
    // Another run that merges now may not have seen a new mark, and leave the id. A mark also ends older beginnings.
    const isNeeded = ([run, at]) => now - at < GRACE_MS || others.some(other => other.runs.ids.has(run) || hasOver(other));
    const ended = new Map(merged.flatMap(({ runs }) => [...runs.ended]).filter(isNeeded));
    return {
        lines: [
            ...Array.from(begun, ([run, at]) => (0,run_lines/* beginLine */.O2)(run, at)),
            ...Array.from(ended, ([run, at]) => (0,run_lines/* endMark */.xl)(run, at)),
        ],
        left: { ids, begun, ended },
        withoutEnded(entry) {
            if ((0,entries_entry/* isFailedEntry */.YX)(entry) || entry.run === undefined || isOpen(entry.run))
                return entry;
            const { run: _, ...rest } = entry;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/base/concurrency/handover.js
/** Passes values from a producer to a consumer, one at a time: the producer waits until each has been used. */
class Handoff {
    #offered = Promise.withResolvers();
    #used = Promise.withResolvers();
    #hasLeft = false;
    /** Calls of `give` run one after another, also if an object is read again from its beginning. */
    #last = Promise.resolve();
    /** Resolves when the consumer takes the next value. @throws Error once the consumer has left */
    give(thing) {
        const turn = this.#last.then(() => this.#giveNow(thing));
        this.#last = turn.catch(() => { });
        return turn;
    }
    async #giveNow(thing) {
        if (this.#hasLeft)
            throw new Error('the consumer has left');
        this.#used = Promise.withResolvers();
        this.#offered.resolve(thing);
        await this.#used.promise;
    }
    /** Ends the values; `take` throws the error, if there is one. */
    end(error) {
        if (error === undefined)
            return this.#offered.resolve(undefined);
        this.#offered.promise.catch(() => { });
        this.#offered.reject(error);
    }
    /** @returns undefined at the end */
    async take() {
        this.#used.resolve();
        const thing = await this.#offered.promise;
        if (thing !== undefined)
            this.#offered = Promise.withResolvers();
        return thing;
    }
    /** The consumer leaves. */
    cancel() {
        this.#hasLeft = true;
        this.#used.promise.catch(() => { });
        this.#used.reject(new Error('the consumer has left'));
    }
}

// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segments_segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js
var unpack = __webpack_require__(92938);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/join-segments.js
/** Joins the lines of several segments URL by URL. Memory holds little more than the small segments among them. */








/** The most lines of one URL that are yielded at once. */
const MAX_AT_ONCE = 10_000;
/**
 * Yields the lines of one URL at a time. A URL comes again if it has very many lines, or if a segment is not in
 * order. Unreadable lines are dropped.
 * @param choice `segments` are read into memory, `merged` line by line
 */
async function* mergeByUrl(store, { segments, merged }, rules, signal) {
    const ending = new AbortController();
    const whileJoining = AbortSignal.any([signal, ending.signal]);
    const entries = [];
    const keep = (portion) => {
        for (const entry of portion)
            entries.push(entry);
        return undefined;
    };
    for (const segment of segments)
        await eachPortion(store, segment, rules, whileJoining, keep);
    const sources = [
        new Source((0,segments_segment/* sortedByUrl */.Kz)(entries)),
        ...merged.map(segment => new Source([], handedOver(store, segment, rules, whileJoining))),
    ];
    try {
        await Promise.all(sources.map(source => source.start()));
        for (let url = leastUrl(sources); url !== undefined; url = leastUrl(sources)) {
            const joined = [];
            for (const source of sources)
                for (let line = source.head; line?.url === url && joined.length < MAX_AT_ONCE; line = source.head) {
                    joined.push(line);
                    const more = source.next();
                    if (more)
                        await more;
                }
            yield joined;
        }
    }
    finally {
        for (const source of sources)
            source.leave();
        ending.abort(new Error('reading has ended'));
    }
}
function leastUrl(sources) {
    let least;
    for (const { head } of sources)
        if (head && (least === undefined || head.url < least))
            least = head.url;
    return least;
}
/** Lines of a segment in order, with one portion of them in memory. */
class Source {
    #portion;
    /** Source of the next portions; undefined after the last one. */
    #rest;
    #at = 0;
    constructor(portion, rest) {
        this.#portion = portion;
        this.#rest = rest;
    }
    get head() {
        return this.#portion[this.#at];
    }
    async start() {
        if (this.#portion.length === 0)
            await this.#more();
    }
    next() {
        this.#at++;
        return this.#at < this.#portion.length ? undefined : this.#more();
    }
    leave() {
        this.#rest?.cancel();
    }
    async #more() {
        const portion = await this.#rest?.take();
        this.#portion = portion ?? [];
        this.#at = 0;
        if (!portion)
            this.#rest = undefined;
    }
}
/** Passes on the lines of a segment while it is unpacked, at the speed of the reader. */
function handedOver(store, segment, rules, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, rules, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use must resolve before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, rules, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.X((bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), rules);
        if (entry)
            lines.push(entry);
        return entry !== undefined;
    });
    const afterPortion = () => {
        const portion = lines;
        lines = [];
        return portion.length > 0 ? use(portion) : undefined;
    };
    const { scan } = await (0,unpack/* scanSegment */.D)(store, key, { open, afterPortion }, signal);
    if (isClosed && !scan.isClosed)
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.c)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merged-writer.js
/** Writes a merged segment and packs it grows, so that its lines are never in memory at once. */






/** Characters per portion. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,external_node_zlib_.createGzip)();
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** One buffer that grows, because joining many would take twice as much memory. */
    #packed;
    #length = 0;
    #text = '';
    /**
     * @param capacity estimate of the packed bytes; a larger result is fine
     * @param runLines lines about runs
     */
    constructor(replaced, capacity, runLines = []) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const line of [...(0,segments_segment/* encodeReplaced */.Ti)(replaced), ...runLines])
            this.#add(line);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,entries_entry/* encodeEntry */.vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,external_node_events_.once)(this.#gzip, 'end');
        this.#gzip.end((0,segments_segment/* lastLine */.fM)(this.#hash.digest('hex')));
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** Drops everything that was written. */
    close() {
        this.#gzip.destroy();
    }
    #add(line) {
        this.#text += `${line}\n`;
    }
    async #pack() {
        const text = this.#text;
        this.#hash.update(text);
        this.#text = '';
        if (!this.#gzip.write(text))
            await (0,external_node_events_.once)(this.#gzip, 'drain');
    }
    #keep(chunk) {
        if (this.#length + chunk.length > this.#packed.length) {
            const larger = Buffer.allocUnsafeSlow(Math.ceil(this.#packed.length * 1.5) + chunk.length);
            this.#packed.copy(larger, 0, 0, this.#length);
            this.#packed = larger;
        }
        this.#length += chunk.copy(this.#packed, this.#length);
    }
}
/**
 * Uploads a merged segment.
 * @param time of its name, which sorts after every replaced one
 */
async function putMerged(store, time, { body, ...merged }, signal) {
    const key = (0,segments_names/* mergedKey */.Qr)(store.prefix, time, (0,external_node_crypto_.randomUUID)());
    await store.put(key, body, segments_segment/* PUT_OPTIONS */.pH, signal);
    return {
        key,
        path: (0,segments_names/* pathOf */.XM)(store.prefix, key),
        size: body.length,
        isClosed: true,
        ...merged,
    };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js






/** With more segments than this, a run merges: reading 64 takes about a second. */
const MAX_SEGMENTS = 64;
/** Segments per merge. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes per merge, which are buffered in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Packed bytes of one merged segment, about 130,000 lines. The upload buffers them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= segments_segment/* MAX_TEXT_OF_ONE */.yG && !isFromAhead(segment, now))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** Named by a clock far ahead; a merged segment would have to be named further ahead still. */
function isFromAhead({ path }, now) {
    return (0,segments_names/* timeOfName */.ci)((0,segments_names/* fileNameOf */.bV)(path)) > now + GRACE_MS;
}
/**
 * Chooses the oldest small segments, and merged ones that are not much larger than the rest together. So a line is
 * rewritten a number of times that grows with the logarithm of the history.
 */
function chooseSegments({ segments, merged }, now) {
    const small = [];
    let text = 0;
    for (const segment of mergeable(segments, now).slice(0, merge_segments_MAX_AT_ONCE)) {
        if (text + segment.textSize > MAX_TEXT)
            break;
        text += segment.textSize;
        small.push(segment);
    }
    let bytes = small.reduce((sum, { size }) => sum + size, 0);
    const chosen = [];
    for (const segment of merged.toSorted((a, b) => a.size - b.size)) {
        // Without small segments, the smallest merged one starts the choice.
        if (bytes > 0 && (segment.size > 2 * bytes || bytes + segment.size > MAX_BYTES))
            break;
        if (isFromAhead(segment, now) || text + segment.textSize > MAX_TEXT_OF_MERGED)
            continue;
        bytes += segment.size;
        text += segment.textSize;
        chosen.push(segment);
    }
    return { segments: small, merged: chosen };
}
/** The replaced segments: those of the choice, and those that they replaced. */
function replacedBy(segmentList, { segments, merged }) {
    const chosen = new Set(segments.map(({ path }) => path));
    const others = segmentList.segments
        .filter(({ path }) => !chosen.has(path))
        .map(({ path }) => (0,segments_names/* fileNameOf */.bV)(path));
    // A writer that chose an older name has written its segment by now, and this run has seen it.
    const seen = segmentList.seenUntil > GRACE_MS ? (0,segments_names/* timestamp */.vE)(segmentList.seenUntil - GRACE_MS) : '';
    const [upTo = ''] = [seen, ...others].toSorted();
    const before = (0,segments_names/* lastName */.UK)([upTo, segmentList.before]);
    const inherited = new Set(merged.flatMap(({ replaced }) => replaced.replaces));
    const left = segmentList.replacedSegments.filter(({ path }) => inherited.has(path));
    const paths = [...segments, ...merged, ...left].map(({ path }) => path);
    const isNamed = (path) => path.startsWith('merged/') || (0,segments_names/* fileNameOf */.bV)(path) >= before;
    return { replaces: [...new Set(paths)].filter(isNamed), before };
}
/**
 * @returns the segments after the merge
 * @throws PersistError on any error of the store; then nothing has changed
 */
async function mergeSegments(store, segmentList, now, signal) {
    const choice = chooseSegments(segmentList, now);
    const replaced = replacedBy(segmentList, choice);
    const { segments, merged } = choice;
    const chosen = new Set([...segments, ...merged]);
    const others = [...segmentList.segments, ...segmentList.merged].filter(segment => !chosen.has(segment));
    const runs = mergeRuns([...chosen], others, now);
    const packed = [...chosen].reduce((sum, { size }) => sum + size, 0);
    const writer = new MergedWriter(replaced, packed + 64 * 1024, runs.lines);
    const joined = mergeByUrl(store, choice, (0,entries_entry/* lineRules */.YK)(store.prefix, now), signal);
    const encoded = await writeAll(joined, writer, runs);
    const time = timeAfterAll(now, choice, replaced);
    const added = await putMerged(store, time, { ...encoded, replaced, runs: runs.left }, signal);
    return {
        ...segmentList,
        merged: [...segmentList.merged.filter(segment => !merged.includes(segment)), added],
        segments: segmentList.segments.filter(segment => !segments.includes(segment)),
        replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
        before: replaced.before,
    };
}
/** @param joined the lines of one URL at a time */
async function writeAll(joined, writer, { withoutEnded }) {
    try {
        for await (const entries of joined)
            await writer.write(latestOf(entries).map(withoutEnded));
        return await writer.end();
    }
    finally {
        writer.close();
    }
}
/** Returns a time for a name that sorts after every replaced name, whatever clock named those. */
function timeAfterAll(now, { segments, merged }, { replaces, before }) {
    const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(segments_names/* fileNameOf */.bV);
    const last = (0,segments_names/* timeOfName */.ci)((0,segments_names/* lastName */.UK)([before, ...names]));
    return Number.isNaN(last) ? now : Math.max(now, last + 1);
}
/** Returns the latest line of each subject. A dead line is dropped once a later line has an image. */
function latestOf(entries) {
    if (entries.length === 1)
        return entries;
    const latest = new Map();
    for (const entry of entries) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const other = latest.get(subject);
        if (!other || (0,entries_entry/* isLater */.d8)(entry, other))
            latest.set(subject, entry);
    }
    const kept = [...latest.values()];
    return kept.filter(entry => !(0,entries_entry/* isFailedEntry */.YX)(entry) || kept.every(({ at }) => at <= entry.at));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/compaction.js





/** The most merges of one run; the next run continues. */
const MAX_MERGES = 16;
const MAX_MS = 60_000;
/**
 * Merges segments if there are many, and removes replaced ones. An error changes nothing, and the next run tries
 * again.
 */
async function compactManifest(store, found, clock, stopping) {
    if (!needsCompaction(found, clock))
        return;
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(MAX_MS)]);
    try {
        if (await isMergedSince(store, found, signal))
            return;
        let segmentList = found;
        for (let merges = 0; merges < MAX_MERGES && needsCompaction(segmentList, clock); merges++)
            segmentList = await mergeSegments(store, segmentList, clock.now(), signal);
        await removeReplaced(store, found, clock.now(), signal);
    }
    catch {
        // The store is busy, or another run has merged and removed a segment.
    }
}
function needsCompaction(found, clock) {
    if (mergeable(found.segments, clock.now()).length <= MAX_SEGMENTS)
        return false;
    const choice = chooseSegments(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(store, { merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    for await (const { path } of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* MERGED */.$b, '', signal))
        if (!known.has(path))
            return true;
    return false;
}
/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
 */
async function removeReplaced(store, segmentList, now, signal) {
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > GRACE_MS);
    const replacements = new segment_list/* Replacements */.AF();
    for (const { replaced } of ofAge)
        replacements.add(replaced);
    if (replacements.isEmpty)
        return;
    let removed = 0;
    try {
        for await (const segment of leftOf(store, segmentList, signal)) {
            if (!replacements.has(segment))
                continue;
            await store.remove(segment.key, signal);
            if (++removed === MAX_REMOVED)
                return;
        }
    }
    catch (error) {
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
            throw error;
    }
}
/** Replaced segments that this run has seen, then those that it did not have to read. */
async function* leftOf(store, { replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* SEGMENTS */.Rt, '', signal)) {
        if ((0,segments_names/* fileNameOf */.bV)(segment.path) >= before)
            return;
        yield segment;
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/manifest.js






/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function openManifest(settings, urls, signal) {
    const { store, mode, clock } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = await loadManifest(settings, urls, signal);
    const { segmentList } = contents;
    if (mode === 'read-only')
        return { ...contents, ...UNWRITTEN };
    const journal = new manifest_journal/* Journal */.CQ({
        ...settings,
        before: segmentList?.before ?? '',
        isRewriting: settings.isRewriting === true,
        followsOpenRun: contents.isInterrupted,
    });
    return {
        ...contents,
        isWritten: true,
        run: journal.run,
        record: entry => journal.note(entry),
        begin: () => journal.begin(),
        flush: () => journal.flush(),
        hasOthers: signal => hasOthers(store, segmentList, journal, signal),
        async close(ending, { cancelling, stopping }, isNamed) {
            const last = isNamed && takenOver(contents, journal.run, isNamed);
            await journal.close(ending === 'hurried', cancelling, last);
            if (!segmentList || ending !== 'whole')
                return;
            const segments = [...segmentList.segments, ...journal.segments];
            await compactManifest(store, { ...segmentList, segments }, clock, stopping);
        },
    };
}
/**
 * Lines of keys that this run has named and an earlier one has stored that did not end well, with the id of this run.
 * They are just later than those lines, so that any other line written since then wins.
 */
function* takenOver({ isWhole, openRuns, linesWithRun }, run, isNamed) {
    if (!isWhole || openRuns.size === 0)
        return;
    for (const line of linesWithRun())
        if (openRuns.has(line.run ?? '') && isNamed(line.key))
            yield { ...line, run, at: (0,losses/* justAfter */.Z7)(line.at) };
}
async function hasOthers(store, segmentList, journal, signal) {
    if (!segmentList)
        return false;
    const { segments, replacedSegments, before } = segmentList;
    const known = new Set([...segments, ...replacedSegments].map(({ path }) => path));
    for await (const { path } of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* SEGMENTS */.Rt, before, signal))
        if (!known.has(path) && !journal.hasNamed(path))
            return true;
    return false;
}
/** What is never written. */
const UNWRITTEN = {
    isWritten: false,
    run: '',
    record() { },
    begin: () => undefined,
    async flush() { },
    hasOthers: async () => false,
    async close() { },
};
/** A manifest that is empty and sends no request. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    sourcesOf: () => [],
    missingKeys: new Map(),
    keyStarts: undefined,
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    problem: undefined,
    storeAnswered: false,
    isWhole: false,
    openRuns: new Set(),
    hasBeginning: false,
    isInterrupted: false,
    runOfKey: () => undefined,
    keyCount: 0,
    namesKey: () => false,
    linesWithRun: () => [],
    hasLines: false,
    ...UNWRITTEN,
};


/***/ }),

/***/ 49891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ storedKeys),
/* harmony export */   H: () => (/* binding */ listFrom)
/* harmony export */ });
/* harmony import */ var _key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);
/** Finds out which of thousands of known keys exist: one page of a list answers for many keys at once. */

/**
 * HEADs that one LIST must save to be worth it. AWS and R2 bill a LIST like 12.5 HEADs ($0.005 and $0.0004 a
 * thousand; $4.50 and $0.36 a million), and an image waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16;
/**
 * A list may save this many HEADs less than it costs, since its next page may make up for it. After that, HEADs
 * replace it.
 */
const MAX_BEHIND = 4 * LIST_WORTH;
/**
 * Sends nothing before the first `find`, and requests a page only when a lookup waits for it.
 * @param keys every key that will be looked up; any other key costs a HEAD
 */
function storedKeys(store, keys) {
    let listing;
    return {
        async listed(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.has(key) : undefined;
        },
        async find(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal);
        },
    };
}
class Listing {
    /** Wanted keys that exist. */
    found = new Map();
    #store;
    /** Wanted keys, once each, in the order of a store's list. */
    #sorted;
    #places;
    #prefix;
    #mostPages;
    #pages = 0;
    /** Count of sorted keys whose presence is known. */
    #settled = 0;
    /** The last key of the last page. */
    #last = '';
    /** The page that is being read now. */
    #reading;
    constructor(store, keys) {
        this.#store = store;
        this.#sorted = [...new Set(keys)].sort(_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b);
        this.#places = new Map(this.#sorted.map((key, place) => [key, place]));
        this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '');
        // On a disk a lookup costs next to nothing, while each list starts at the top folder and omits links.
        const isOnDisk = store.publicBase.startsWith('file:');
        this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH);
    }
    /** Whether lists answer for the key. Reads on until they do, or until they are not worth it any more. */
    async covers(key, signal) {
        const place = this.#places.get(key) ?? -1;
        while (place >= this.#settled && this.#pays()) {
            signal.throwIfAborted();
            // The first call reads for all: the callers of one run share its signal.
            this.#reading ??= this.#read(signal).finally(() => {
                this.#reading = undefined;
            });
            await this.#reading;
        }
        return place >= 0 && place < this.#settled;
    }
    #pays() {
        return this.#pages < this.#mostPages && this.#pages * LIST_WORTH <= this.#settled + MAX_BEHIND;
    }
    async #read(signal) {
        try {
            const page = await this.#nextPage(signal);
            if (!page || !this.#take(page))
                this.#pages = this.#mostPages;
        }
        catch {
            // Without the right to list, HEADs may still work.
            if (!signal.aborted)
                this.#pages = this.#mostPages;
        }
    }
    /** Begins right before the next wanted key, to skip all objects before it. */
    async #nextPage(signal) {
        const next = justBefore(this.#sorted[this.#settled] ?? '');
        const from = (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(next, this.#last) > 0 ? next : this.#last;
        // MinIO refuses a `startAfter` that is not below the prefix.
        const startAfter = from.startsWith(this.#prefix) ? from : '';
        for await (const page of this.#store.list(this.#prefix, { startAfter }, signal))
            return page;
        return undefined;
    }
    /** @returns false for a page whose end is unclear */
    #take(page) {
        if (!isOrdered(page))
            return false;
        const { objects, nextToken } = page;
        const last = objects.at(-1)?.key;
        const isLast = nextToken === undefined;
        const there = new Map(objects.map(object => [object.key, object]));
        for (; this.#settled < this.#sorted.length; this.#settled++) {
            const key = this.#sorted[this.#settled];
            if (!isLast && (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(key, last ?? '') > 0)
                break;
            const object = there.get(key);
            if (object) {
                const { size, etag, lastModified } = object;
                this.found.set(key, { size, ...(etag && { etag }), ...(lastModified && { lastModified }) });
            }
        }
        this.#last = last ?? '';
        this.#pages++;
        return true;
    }
}
/**
 * Whether the page has every key between its first and its last one. Directory buckets of S3, and some other stores,
 * have their own order of lists.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
function isOrdered({ objects, nextToken }) {
    if (objects.length === 0)
        return nextToken === undefined;
    return objects.every(({ key }, at) => at === 0 || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
}
/**
 * Lists up to 1,000 keys, from right before a key.
 * @returns undefined if the page proves nothing: it has another order, or begins elsewhere
 */
async function listFrom(store, key, signal) {
    const before = justBefore(key);
    // MinIO refuses a `startAfter` that is not below the prefix.
    const after = before.startsWith(store.prefix) ? before : '';
    for await (const page of store.list(store.prefix, { startAfter: after }, signal)) {
        const { objects, nextToken } = page;
        const begins = objects[0] === undefined || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[0].key, after) > 0;
        if (!begins || !isOrdered(page))
            return undefined;
        const to = nextToken === undefined ? undefined : objects.at(-1)?.key;
        return { after, to, sizes: new Map(objects.map(({ key, size }) => [key, size])) };
    }
    return undefined;
}
/** Returns the common beginning of both; never half a character. */
function sharedStart(a, b) {
    let end = 0;
    while (end < a.length && a[end] === b[end])
        end++;
    return a.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}
/** Returns a text that sorts before the key, and after nearly every other text that does. */
function justBefore(key) {
    const character = /.$/su.exec(key)?.[0] ?? '';
    const point = character.codePointAt(0) ?? 0;
    // Surrogates lie in between, and are no characters.
    const before = point === 0xe000 ? 0xd7ff : point - 1;
    return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`;
}


/***/ })

};
