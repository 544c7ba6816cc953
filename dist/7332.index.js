export const id = 7332;
export const ids = [7332];
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
            at = packAbsent(into, at);
        else if (same < index)
            at = packSame(same, into, at);
        else if (typeof value === 'string')
            at = packText(value, into, at);
        else
            at = packNumber(value, into, at);
    }
    return at;
}
/** Packs one value. @returns its end, as the functions below do */
function packAbsent(into, at) {
    return writeHead(into, at, ABSENT, 0);
}
/** Packs a reference to an earlier value. */
function packSame(index, into, at) {
    return writeHead(into, at, SAME, index);
}
/** @param value whole and not negative */
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
function mayBeHex(length) {
    return length >= MIN_HEX && length % 2 === 0;
}
function packText(text, into, at) {
    const digits = mayBeHex(text.length) ? (0,_hex_case_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCaseOf */ .r)(text) : undefined;
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

/***/ 22292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unchangedOutcome),
/* harmony export */   r: () => (/* binding */ deadOutcome)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Turns an entry of the memory into the outcome of an image of this run. Pure. */

function unchangedOutcome(entry, links, mirrors) {
    const { key, sha256, bytes, contentType, width, height, etag } = entry;
    // Assignments, since a run may make a million outcomes and six conditional spreads take seven times as long.
    const outcome = {
        outcome: 'unchanged',
        key,
        publicUrl: links.publicUrl,
    };
    if (links.variants !== undefined)
        outcome.variants = links.variants;
    if (sha256 !== undefined)
        outcome.sha256 = sha256;
    if (bytes !== undefined)
        outcome.bytes = bytes;
    if (contentType !== undefined)
        outcome.contentType = contentType;
    if (width !== undefined)
        outcome.width = width;
    if (height !== undefined)
        outcome.height = height;
    if (etag !== undefined)
        outcome.etag = etag;
    if (mirrors !== undefined)
        outcome.mirrors = mirrors;
    return outcome;
}
/** @param next end of the rest with today's settings, Unix milliseconds */
function deadOutcome(entry, next, language) {
    const { cause, tries } = entry;
    const values = {
        cause: cause ?? entry.reason,
        since: entry.deadSince.slice(0, 10),
        times: tries === 1 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tried-once') : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('tried-times', { tries }),
        next: `${new Date(next).toISOString().slice(0, 16)}Z`,
    };
    const sentence = cause ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('refused-since', values) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('gone-since', values);
    return { outcome: 'skipped', reason: 'dead', message: sentence.in(language) };
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Fk: () => (/* binding */ memoryHostOf),
/* harmony export */   _8: () => (/* binding */ memoryUrls),
/* harmony export */   j5: () => (/* binding */ askedFingerprint),
/* harmony export */   sI: () => (/* binding */ memoryNames)
/* harmony export */ });
/* unused harmony export MAX_FIELD_CHARACTERS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16295);
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77234);
/* harmony import */ var _input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41889);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20924);
/** Names by which the memory knows the images of a run. Pure. */






/** Returns the names that the memory's entries about a job carry. */
function memoryNames(job) {
    return { url: (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job), ...(job.idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBotToken */ .jH)(job.url) }) };
}
/** Returns the host name in the URL by which the memory knows the image. */
function memoryHostOf(job) {
    return (0,_storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostnameOf */ .L)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job));
}
/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the memory.
 */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .urlFingerprint */ .YS)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job).map(_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** Returns all names by which the memory may know a run's images. */
function memoryUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job));
            // Earlier runs may have known the image by its URLs, before it had an id.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job))
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

/***/ 87332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ openKnownImages),
  E9: () => (/* binding */ openOfArriving),
  $e: () => (/* binding */ openOfPlan),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(22001);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/key/image-links.js
/** The public links of a stored image: its URL, and one for each variant. Pure. */

/** @param base ends in '/' */
function imageLinks(base, { suffix, variants }) {
    const endings = Object.entries(variants);
    if (endings.length === 0)
        return key => ({ publicUrl: (0,object_key/* publicUrl */.x6)(base, key, suffix) });
    return key => ({
        publicUrl: (0,object_key/* publicUrl */.x6)(base, key, suffix),
        variants: Object.fromEntries(endings.map(([name, ending]) => [name, (0,object_key/* publicUrl */.x6)(base, key, ending)])),
    });
}

// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
;// CONCATENATED MODULE: ./lib/storage/manifest/journal.js
/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first. So the memory may lack an object that the store has, but it
 * never names one that the store lacks.
 */






const MAX_LINES = 200;
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500;
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000;
class Journal {
    #settings;
    #ending = new AbortController();
    #entries = [];
    /** Writes at this many lines. After a failure, waits for as many more. */
    #due = MAX_LINES;
    #timer;
    /** The oldest lines have waited long enough. */
    #isTime = false;
    #writing;
    #failure;
    segments = [];
    constructor(settings) {
        this.#settings = settings;
    }
    note(entry) {
        this.#entries.push(entry);
        if (this.#entries.length >= this.#due)
            this.#write();
        else
            this.#writeLater();
    }
    /**
     * Writes the remaining lines. Never throws.
     * @param isHurried there is little time
     * @param cancelling there is little time once this aborts
     */
    async close(isHurried, cancelling) {
        const tooLate = new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('manifest-too-late'));
        let limit;
        const hurry = () => {
            limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS);
        };
        if (isHurried)
            hurry();
        else
            cancelling?.addEventListener('abort', hurry);
        await this.#writing;
        this.#rest();
        while (this.#entries.length > 0 && (await this.#writeSome()))
            ;
        cancelling?.removeEventListener('abort', hurry);
        clearTimeout(limit);
        const { length } = this.#entries;
        if (length === 0 || !this.#failure)
            return;
        this.#settings.notice((0,say/* say */.c)('manifest-unwritten', { count: length, refusal: (0,errors/* descriptionOf */.Kq)(this.#failure) }));
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
        } while (isTaken && (this.#isTime || this.#entries.length >= MAX_LINES));
        this.#due = MAX_LINES + (isTaken ? 0 : this.#entries.length);
        if (this.#entries.length > 0)
            this.#writeLater();
    }
    #writeLater() {
        if (this.#timer)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        this.#settings.clock.sleep(MAX_WAIT_MS, timer.signal).then(() => {
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
        const { store, runId, clock, before, folder, onWritten } = this.#settings;
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        try {
            const now = Math.max(clock.now(), before === '' ? 0 : (0,names/* timeOfName */.ci)(before) + 1);
            const key = (0,names/* segmentKey */.zT)(store.prefix, now, runId, (0,external_node_crypto_.randomUUID)(), folder);
            const { body, textSize } = (0,segment/* encodeSegment */.ug)(entries);
            await store.put(key, body, segment/* PUT_OPTIONS */.pH, this.#ending.signal);
            this.segments.push({
                key,
                isClosed: true,
                path: (0,names/* pathOf */.XM)(store.prefix, key, folder),
                size: body.length,
                textSize,
            });
        }
        catch (error) {
            this.#failure = (0,as_persist_error/* asPersistError */.B)(error, 'store');
            return false;
        }
        this.#entries = this.#entries.slice(entries.length);
        onWritten?.(entries);
        return true;
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/digest-filter.js
/**
 * Digests of all images in a history, in constant memory: a Bloom filter. It may say "yes" to an unknown digest (one
 * in 200 with a million images), but never "no" to a known one. So a "yes" leads to a request to the store, and a
 * "no" saves it.
 * https://doi.org/10.1145/362686.362692
 */
const BITS = 2 ** 24;
const HASHES = 3;
/** Hex digits of each hash. */
const DIGITS = 6;
class DigestFilter {
    /** Two megabytes, allocated with the first digest: most parts of a new plan have none. */
    #bits;
    /**
     * @param hex the digits of a SHA-256 in ASCII
     * @param at index of the first digit
     */
    add(hex, at) {
        this.#bits ??= new Uint8Array(BITS / 8);
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, at + hash * DIGITS);
            this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
        }
    }
    has(sha256) {
        if (!this.#bits)
            return false;
        const hex = Buffer.from(sha256, 'latin1');
        for (let hash = 0; hash < HASHES; hash++) {
            const bit = bitAt(hex, hash * DIGITS);
            if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0)
                return false;
        }
        return true;
    }
}
/** Returns 24 bits. Any other character than a hex digit gives some value too. */
function bitAt(hex, at) {
    let bits = 0;
    for (let index = at; index < at + DIGITS; index++) {
        const code = hex[index] ?? 0;
        bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9);
    }
    return bits & (BITS - 1);
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/buffers/packed-values.js
var packed_values = __webpack_require__(31424);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/packed-entry.js
/** Packs a line of the memory into a quarter of its JSON, because a run may hold a million lines. Pure. */


/** A bit of the first byte, beside the count of values. */
const DEAD = 0x80;
/** Replaces the digest inside the key; no key holds this character. */
const DIGEST = '\0';
/** An image has more values than a dead URL. */
const MAX_VALUES = 18;
/** A value is never longer than its line, and a line has at most `MAX_ENTRY_BYTES`. */
const MAX_PACKED_BYTES = entries_entry/* MAX_ENTRY_BYTES */.oW + (1 + MAX_VALUES) * packed_values/* MAX_HEAD */.Wo;
/**
 * Packs an entry without its URL.
 * @returns the length in bytes
 */
function packEntry(entry, into) {
    const values = (0,entries_entry/* isDead */.XU)(entry) ? deadValues(entry) : imageValues(entry);
    while (values.at(-1) === undefined)
        values.pop();
    into[0] = (0,entries_entry/* isDead */.XU)(entry) ? values.length | DEAD : values.length;
    return (0,packed_values/* pack */.qq)(values, into, 1);
}
/**
 * Unpacks the entry of this URL.
 * @param to end of the entry, or any index after it
 */
function unpackEntry(bytes, from, to, url) {
    const head = bytes[from];
    const values = (0,packed_values/* unpack */.l1)(bytes, from + 1, to, head & ~DEAD);
    return head & DEAD ? deadOf(values, url) : imageOf(values, url);
}
/** In the order of a line. Values that most lines lack come last. */
function imageValues(entry) {
    const { sha256, key, fields } = entry;
    return [
        entry.profile,
        entry.at,
        sha256,
        keyBeside(sha256, key),
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
        entry.mirrors,
    ];
}
/** Replaces the digest inside a key. */
function keyBeside(sha256, key) {
    return sha256 === undefined ? key : key.replace(sha256, DIGEST);
}
function imageOf(values, url) {
    const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values;
    const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl, regainedAt, mirrors,] = values.slice(9);
    const line = {
        url,
        regainedAt,
        profile,
        at,
        sha256,
        key: typeof sha256 === 'string' ? key.replace(DIGEST, sha256) : key,
        bytes,
        contentType,
        width,
        height,
        etag,
        originEtag,
        originLastModified,
        firstSeen,
        lastSeen,
        chosen: chosen === undefined ? undefined : true,
        fields: fields === undefined ? undefined : JSON.parse(fields),
        fetchedUrl,
        mirrors,
    };
    return line;
}
function deadValues(entry) {
    const { at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt } = entry;
    return [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt];
}
function deadOf(values, url) {
    const [at, reason, deadSince, nextTry, tries, asked, cause, settings, failedAt] = values;
    const line = {
        url,
        at,
        reason,
        deadSince,
        nextTry,
        tries,
        asked,
        cause,
        settings,
        failedAt,
    };
    return line;
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
    #places = new number_column/* NumberColumn */.o();
    /** By URL, for a URL with several lines: its lines by subject. */
    #several = new Map();
    #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES);
    #further = 0;
    constructor(urls) {
        this.#urls = urls;
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
    /**
     * @param number of the URL
     * @param bytes length of the line
     */
    keep(number, entry, bytes) {
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
        const both = [
            [known, only],
            [subject, entry],
        ];
        this.#several.set(number, new Map(both));
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

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/url-filter.js
/** Finds the URLs of a run among the raw bytes of a million lines, without making strings. */

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
        let hash = text_table/* HASH_BASIS */.YL;
        let at = start;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte === BACKSLASH)
                return 'unclear';
            hash = (0,text_table/* hashOn */.sl)(hash, byte);
        }
        if (at === end)
            return 'unclear';
        this.end = at;
        this.number = this.#urls.numberOfBytes(bytes, start, at, hash);
        return this.number < 0 ? 'other' : 'wanted';
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/url-host.js
var url_host = __webpack_require__(20924);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/entry-filter.js
/**
 * Keeps the parts of a long history that this run may need: lines of its own URLs, profiles of its hosts, and a trace
 * of every digest. Looks at raw bytes, because most of a million lines are about other URLs.
 */







const URL_HEAD = Buffer.from('{"url":"');
const REGAINED_HEAD = Buffer.from('","regainedAt":"');
const PROFILE_HEAD = Buffer.from('","profile":"');
const AT_HEAD = Buffer.from('","at":"');
const SHA_HEAD = Buffer.from('","sha256":"');
const entry_filter_QUOTE = 0x22;
const KEY_HEAD = Buffer.from('","key":"');
const SHA_DIGITS = 64;
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20;
class EntryFilter {
    #prefix;
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
    /** By host name, when the host last gave an image again that it had refused. */
    #regained = new Map();
    #imageCounts = new Map();
    #hostReader = new url_host/* HostReader */.S();
    digestFilter = new DigestFilter();
    #keyFilter;
    /** The latest line of each key in `keys`. */
    #byKey = new Map();
    #keys;
    /**
     * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
     * @param keys whole keys that the run will look up
     */
    constructor(prefix, urls, keys = NO_KEYS) {
        this.#prefix = prefix;
        this.#wanted = urls;
        this.#urlFilter = urls && new UrlFilter(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls);
        this.#keys = keys;
        // The filter compares bytes, and a key may hold any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new UrlFilter(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        if (!this.#urlFilter || !(0,entry_bytes/* startsWithAt */.V)(bytes, start, end, URL_HEAD))
            return this.#read(bytes, start, end);
        const filter = this.#urlFilter;
        const isOther = filter.find(bytes, start + URL_HEAD.length, end) === 'other';
        return isOther ? this.#skim(bytes, start, filter.end, end) : this.#read(bytes, start, end, filter.number);
    }
    /**
     * Notes the profile, the digest and the key of a line about another URL. Its members come in the order of
     * `encodeEntry`; each may be missing.
     */
    #skim(bytes, start, urlEnd, end) {
        const urlStart = start + URL_HEAD.length;
        let at = urlEnd;
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, REGAINED_HEAD))
            return this.#read(bytes, start, end);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, PROFILE_HEAD)) {
            at = bytes.indexOf(entry_filter_QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, urlStart, urlEnd);
            if (this.#mayBeNews(host, timeAfter(bytes, at)))
                return this.#read(bytes, start, end);
        }
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(entry_filter_QUOTE, at + AT_HEAD.length);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, urlStart, urlEnd));
            at += SHA_HEAD.length + SHA_DIGITS;
        }
        return this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)
            ? this.#read(bytes, start, end, -1, true)
            : true;
    }
    /** The latest lines of a URL, one for each subject. */
    linesOf(url) {
        return this.#kept.of(url);
    }
    profiles() {
        return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]));
    }
    /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
    regained() {
        return this.#regained;
    }
    /**
     * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
     * lines.
     */
    imageCounts() {
        return this.#imageCounts;
    }
    #countImage(host) {
        if (this.#countedHosts?.has(host) ?? true)
            this.#imageCounts.set(host, (this.#imageCounts.get(host) ?? 0) + 1);
    }
    /** The latest line of an object whose key is in `keys`. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    #mayHaveKey(filter, bytes, at, end) {
        return (0,entry_bytes/* startsWithAt */.V)(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) !== 'other';
    }
    /**
     * @param number of the URL; -1 if it has to be looked up
     * @param isCounted the host, the profile and the digest of the line are already noted
     */
    #read(bytes, start, end, number = -1, isCounted = false) {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#prefix);
        if (!entry)
            return false;
        if (!(0,entries_entry/* isDead */.XU)(entry)) {
            this.#keepKey(entry);
            this.#noteRegained(entry);
        }
        if (!(0,entries_entry/* isDead */.XU)(entry) && !isCounted) {
            this.#countImage((0,url_host/* hostnameOf */.L)(entry.url));
            if (entry.sha256)
                this.digestFilter.add(Buffer.from(entry.sha256, 'latin1'), 0);
            this.#noteProfile((0,url_host/* hostnameOf */.L)(entry.url), entry.profile, entry.at);
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
        const known = this.#byKey.get(entry.key);
        if (!known || (0,entries_entry/* isLater */.d8)(entry, known))
            this.#byKey.set(entry.key, entry);
    }
    #noteRegained({ url, regainedAt }) {
        if (regainedAt === undefined)
            return;
        const host = (0,url_host/* hostnameOf */.L)(url);
        if (this.#hosts?.has(host) !== false && (this.#regained.get(host) ?? '') < regainedAt)
            this.#regained.set(host, regainedAt);
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
    return bytes.toString('latin1', start, bytes.indexOf(entry_filter_QUOTE, start));
}
const NO_KEYS = new Set();
/** Counts URLs by host. */
function countsByHost(urls) {
    const counts = new Map();
    for (const url of urls) {
        const host = (0,url_host/* hostnameOf */.L)(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return counts;
}
function hostsWithMany(counts) {
    return new Set([...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])));
}

// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/read-partitions.js
var read_partitions = __webpack_require__(86087);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-source.js
var segment_source = __webpack_require__(52373);
;// CONCATENATED MODULE: ./lib/storage/manifest/load.js
/**
 * Reads what earlier runs found out about the URLs of this run. Costs two lists and one request per segment, never
 * one per URL. Holds only what this run needs, however long the history is.
 */









/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const entryFilter = new EntryFilter(store.prefix, urls, keys);
    let hasPartitions = false;
    const openPlans = new open_mark/* OpenPlans */.j(clock.now());
    const source = (0,segment_source/* twoLists */.Y)(store, reserved_folder/* MANIFEST_FOLDER */.po, (path, lastModified) => {
        hasPartitions ||= path === partitions/* PARTITIONS_MARK */.I4;
        openPlans.see(path, lastModified);
    });
    const reader = new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal);
    const read = await readAll(reader, notice);
    if (openPlans.sentence)
        notice(openPlans.sentence);
    // The hosts of images that are found by key are unknown, so every partition is read.
    const wanted = keys && keys.size > 0 ? undefined : urls;
    if (hasPartitions && !read.denial)
        for (const problem of await (0,read_partitions/* readPartitions */.g)(store, entryFilter, wanted, clock, signal))
            notice(problem);
    return contentsOf(entryFilter, read);
}
/**
 * Reads one partition.
 * @throws PersistError like `loadManifest`
 */
async function loadPartition({ store, clock, notice }, { name, elsewhere }, urls, signal) {
    const entryFilter = new EntryFilter(store.prefix, urls);
    const source = (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(name));
    const read = await readAll(new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal), notice);
    for (const url of urls)
        for (const entry of elsewhere(url)) {
            const line = Buffer.from((0,entries_entry/* encodeEntry */.vv)(entry));
            entryFilter.feed(line, 0, line.length);
        }
    return contentsOf(entryFilter, read);
}
async function readAll(reader, notice) {
    const read = await reader.readAll().then((segmentList) => ({ segmentList }), (error) => ({ denial: (0,as_persist_error/* asPersistError */.B)(error, 'store') }));
    const { denial } = read;
    // A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store
    // without any answer takes none, and one error is enough.
    const isHarmless = ({ reason, details }) => reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined);
    if (denial && !isHarmless(denial))
        throw denial;
    const problem = reader.problem(denial);
    if (problem)
        notice(problem);
    return read;
}
function contentsOf(entryFilter, { segmentList, denial }) {
    return {
        entriesOf: url => entryFilter.linesOf(url),
        entryOfKey: key => entryFilter.entryOfKey(key),
        profiles: entryFilter.profiles(),
        regained: entryFilter.regained(),
        imageCounts: entryFilter.imageCounts(),
        mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
        storeAnswered: denial === undefined,
        segmentList,
    };
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/remove-replaced.js




/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
 */
async function removeReplaced(store, segmentList, now, signal) {
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > merge_segments/* GRACE_MS */.g3);
    const paths = new Set(ofAge.flatMap(({ replaced }) => replaced.replaces));
    const before = (0,names/* lastName */.UK)(ofAge.map(({ replaced }) => replaced.before));
    if (paths.size === 0 && before === '')
        return;
    const isReplaced = ({ path }) => paths.has(path) || (path.startsWith('segments/') && (0,names/* fileNameOf */.bV)(path) < before);
    let removed = 0;
    try {
        for await (const segment of leftOf(store, segmentList, signal)) {
            if (!isReplaced(segment))
                continue;
            await store.remove(segment.key, signal);
            if (++removed === MAX_REMOVED)
                return;
        }
    }
    catch (error) {
        if ((0,as_persist_error/* asPersistError */.B)(error, 'store').reason !== 'store-denied')
            throw error;
    }
}
/** Replaced segments that this run has seen, then those that it did not have to read. */
async function* leftOf(store, { folder, replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* listSegments */.Bz)(store, folder, '', signal)) {
        if ((0,names/* fileNameOf */.bV)(segment.path) >= before)
            return;
        yield segment;
    }
}

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
            segmentList = await (0,merge_segments/* mergeSegments */.$9)(store, segmentList, clock.now(), signal);
        await removeReplaced(store, found, clock.now(), signal);
    }
    catch {
        // The store is busy, or another run has merged and removed a segment.
    }
}
/** Each finished part of a plan has left a merged segment in its partition, so these count there. */
function needsCompaction(found, clock) {
    const { folder, segments, merged } = found;
    const further = folder === reserved_folder/* MANIFEST_FOLDER */.po ? 0 : merged.length;
    if ((0,merge_segments/* mergeable */.p3)(segments, clock.now()).length + further <= merge_segments/* MAX_SEGMENTS */._Y)
        return false;
    const choice = (0,merge_segments/* chooseSegments */.O$)(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(store, { folder, merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    return (await (0,segment_list/* listMerged */.bP)(store, folder, signal)).some(({ path }) => !known.has(path));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unite-own-segments.js
/** Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. */





/** First estimate of the packed size of a line. */
const BYTES_PER_ENTRY = 200;
/**
 * Never throws: an error leaves the segments as they are, which costs the next reader some requests.
 * @returns the segments afterwards
 */
async function uniteOwnSegments(store, { folder, entries, segments }, clock, signal) {
    if (segments.length < 2)
        return { merged: [], segments };
    const replaced = { replaces: segments.map(({ path }) => path), before: '' };
    const writer = new merged_writer/* MergedWriter */.i(replaced, entries.length * BYTES_PER_ENTRY);
    let united;
    try {
        await writer.write((0,segment/* sortedByUrl */.Kz)(entries));
        const { body, textSize } = await writer.end();
        const time = (0,merge_segments/* timeAfterAll */.nF)(clock.now(), { segments, merged: [] }, replaced);
        const key = (0,names/* mergedKey */.Qr)(store.prefix, time, (0,external_node_crypto_.randomUUID)(), folder);
        await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal);
        united = {
            key,
            path: (0,names/* pathOf */.XM)(store.prefix, key, folder),
            size: body.length,
            textSize,
            isClosed: true,
            replaced,
        };
    }
    catch {
        return { merged: [], segments };
    }
    finally {
        writer.close();
    }
    try {
        // No grace period is necessary: a reader that misses a segment lists again.
        for (const { key } of segments)
            await store.remove(key, signal);
    }
    catch {
        // Without the right to delete they stay, and readers skip them.
    }
    return { merged: [united], segments: [] };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/manifest.js






/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function openManifest(settings, urls, signal) {
    const { store, mode, clock, partition } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = partition && urls
        ? await loadPartition(settings, partition, urls, signal)
        : await loadManifest(settings, urls, signal);
    const { segmentList } = contents;
    const hasLines = !segmentList || segmentList.merged.length + segmentList.segments.length > 0;
    if (mode === 'read-only')
        return { ...contents, hasLines, isWritten: false, record() { }, async close() { } };
    const folder = partition ? (0,partitions/* partitionFolder */.li)(partition.name) : reserved_folder/* MANIFEST_FOLDER */.po;
    const written = [];
    const journal = new Journal({
        ...settings,
        folder,
        before: segmentList?.before ?? '',
        ...(partition && {
            onWritten: entries => {
                written.push(...entries);
            },
        }),
    });
    return {
        ...contents,
        isWritten: true,
        hasLines,
        record: entry => journal.note(entry),
        async close(ending, { cancelling, stopping }) {
            await journal.close(ending === 'hurried', cancelling);
            const own = { folder, entries: written, segments: journal.segments };
            const united = partition && ending !== 'hurried'
                ? await uniteOwnSegments(store, own, clock, stopping)
                : { merged: [], segments: journal.segments };
            if (!segmentList || ending !== 'whole')
                return;
            await compactManifest(store, {
                ...segmentList,
                merged: [...segmentList.merged, ...united.merged],
                segments: [...segmentList.segments, ...united.segments],
            }, clock, stopping);
        },
    };
}
/** A memory that is empty and sends no request. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    storeAnswered: false,
    isWritten: false,
    hasLines: false,
    record() { },
    async close() { },
};

// EXTERNAL MODULE: ./lib/storage/stores/open.js + 32 modules
var stores_open = __webpack_require__(61117);
;// CONCATENATED MODULE: ./lib/base/buffers/bit-column.js
/** Bits by index, 0 by default. */

const WORD_BITS = 5;
const LAST = 2 ** WORD_BITS - 1;
class BitColumn {
    #words = new number_column/* NumberColumn */.o();
    has(index) {
        return (this.#words.at(index >>> WORD_BITS) & (1 << (index & LAST))) !== 0;
    }
    set(index) {
        const word = index >>> WORD_BITS;
        this.#words.set(word, (this.#words.at(word) | (1 << (index & LAST))) >>> 0);
    }
}

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lookup.js
var lookup = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/image-bytes.js
var image_bytes = __webpack_require__(85392);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lasting-reasons.js
var lasting_reasons = __webpack_require__(27796);
// EXTERNAL MODULE: ./lib/jobs/persist/known/memory-names.js
var memory_names = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/deaths.js





class Deaths {
    #tools;
    #urlEntries;
    /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
    #isOnline = false;
    /** DNS failures found before any origin answered: recorded once one does. */
    #unproven = [];
    /** Dead URLs that this run found, by URL. */
    #died = new Map();
    /** Names of hosts that delivered an image in this run after having refused it. */
    #regained = new Set();
    constructor(tools, urlEntries) {
        this.#tools = tools;
        this.#urlEntries = urlEntries;
    }
    /** Describes the request that would be sent to the origin now, as far as verdicts depend on it. */
    question(job) {
        const { settingsFor, manifest } = this.#tools;
        const question = { asked: (0,memory_names/* askedFingerprint */.j5)(job), settingsFor: settingsFor.bind(undefined, job) };
        if (job.again)
            return { ...question, again: true };
        const regainedAt = manifest.regained.size > 0 ? manifest.regained.get((0,memory_names/* memoryHostOf */.Fk)(job)) : undefined;
        return regainedAt === undefined ? question : { ...question, regainedAt };
    }
    /** Returns the verdict of earlier runs if it still holds with today's settings. */
    before(job) {
        return (0,lookup/* deadWithSettings */.sg)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job));
    }
    /** Whether an earlier run saw the host refuse the image. */
    isRefused(job) {
        return (0,lookup/* deadOfQuestion */.Qc)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job))?.cause !== undefined;
    }
    /** Notes that the host delivered the image. @returns whether the host had refused this image before */
    served(job) {
        this.answered();
        const isRegained = this.isRefused(job);
        if (isRegained)
            this.#regained.add((0,memory_names/* memoryHostOf */.Fk)(job));
        return isRegained;
    }
    /** Whether the job's host delivered an image in this run after having refused it. */
    isRegained(job) {
        return this.#regained.size > 0 && this.#regained.has((0,memory_names/* memoryHostOf */.Fk)(job));
    }
    /** Notes that an origin has answered, and records the DNS failures that waited for that proof. */
    answered() {
        this.#isOnline = true;
        for (const entry of this.#unproven.splice(0))
            this.#tools.manifest.record(entry);
    }
    /** @returns what the failure means for later runs; undefined if it is temporary */
    note(job, error, before) {
        const death = this.#deathOf(job, error);
        return death && this.#deadEntry(job, death, before);
    }
    /** Records that the store has nothing under the image's key: later runs look again only after the next failure. */
    noteLook(entry) {
        const { manifest, clock } = this.#tools;
        const failedAt = new Date((0,lookup/* failureTime */.wB)(entry)).toISOString();
        manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt });
    }
    #deathOf(job, { reason, details }) {
        // Only ENOTFOUND is about the name. A broken resolver reports EAI_AGAIN.
        if (reason === 'dns-failed' && details.code !== 'ENOTFOUND')
            return undefined;
        // A redirect to a missing page counts as a missing page.
        const gone = (0,entries_entry/* deadReasonOf */.uD)(reason);
        if (gone)
            return { reason: gone };
        const cause = (0,lasting_reasons/* lastingReasonOf */.s)(reason);
        return cause && { reason: 'http-404', cause, settings: this.#tools.settingsFor(job, cause) };
    }
    #deadEntry(job, death, before) {
        const { manifest, rules, clock } = this.#tools;
        const url = (0,spellings/* memoryUrlOf */.CN)(job);
        const known = this.#died.get(url);
        if (known)
            return known;
        const entry = (0,lookup/* deadEntry */.XB)(url, (0,memory_names/* askedFingerprint */.j5)(job), death, before, rules, clock.now());
        this.#died.set(url, entry);
        if (death.reason !== 'dns-failed' || this.#isOnline)
            manifest.record(entry);
        else
            this.#unproven.push(entry);
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-bytes.js


/** Returns the job's bytes; undefined without bytes, and for a `data:` URI whose digest is its image's name. */
function comparedBody({ body, idUrl }) {
    return body?.shown === undefined || idUrl !== undefined ? body : undefined;
}
/** Ignores verdicts on the URL, since no request is made. */
function lookUpBytes(job, body, subject, entriesOf) {
    const names = job.idUrl === undefined ? [] : [job.idUrl];
    for (const name of [...names, ...(0,spellings/* spellingsOf */.Hz)(job).map(({ url }) => url)]) {
        const entry = (0,lookup/* imageEntry */.AI)(entriesOf(name), subject);
        if (entry)
            return { kind: body.has(entry.sha256) ? 'known' : 'due', entry };
    }
    return { kind: 'new' };
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/known-outcomes.js
var known_outcomes = __webpack_require__(22292);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/stored-entry.js

/** @returns undefined for an outcome without an object */
function storedEntry({ key, etag, sha256 }, names, identity, { at, before, regainedAt, profile, image }) {
    if (key === undefined)
        return undefined;
    const regained = regainedAt !== undefined && { regainedAt };
    // `on-collision` kept the existing object, so the remembered object is still there.
    if (before?.key === key && image && sha256 === undefined)
        return { ...before, ...names, ...regained, lastSeen: at, at };
    return {
        ...names,
        ...regained,
        ...(profile && { profile }),
        key,
        // If `on-collision` kept another image, the object does not have these bytes.
        ...(image && (sha256 === undefined ? (0,image_bytes/* originValidators */.cv)(image) : (0,image_bytes/* entryFields */.oy)(image))),
        ...(etag && { etag }),
        firstSeen: isSameObject(before, key, image) ? before.firstSeen : at,
        ...(image && { lastSeen: at }),
        at,
        ...identity,
        ...(isSameObject(before, key, image) && before.mirrors !== undefined && { mirrors: before.mirrors }),
    };
}
/** Other bytes under a key are another object, which mirrors do not have and no check has seen. */
function isSameObject(before, key, image) {
    if (before === undefined || before.key !== key)
        return false;
    return image === undefined || (0,image_bytes/* entryFields */.oy)(image).sha256 === before.sha256;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-images.js
/**
 * What earlier runs know about this run's images, and what later runs will know. Settles known images without a
 * request, decides which origins to ask again, and records each new finding in the memory.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */















const NEW = { kind: 'new' };
const isStored = ({ kind }) => kind === 'known' || kind === 'due';
class KnownImages {
    #tools;
    #urlEntries;
    #deaths;
    /** Targets about which nothing is known, by number. Most targets are looked up several times. */
    #isNew = new BitColumn();
    /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
    #openedAt;
    #keyFields;
    #dateOf = (0,memoize_last/* memoizeLast */.x)((time) => new Date(time).toISOString());
    constructor(tools) {
        this.#tools = tools;
        this.#urlEntries = new lookup/* UrlEntriesCache */.Ky(url => tools.manifest.entriesOf(url));
        this.#deaths = new Deaths(tools, this.#urlEntries);
        this.#openedAt = tools.clock.now();
        this.#keyFields = tools.keyFields.toSorted();
    }
    /** Returns the outcome that the memory knows without a request. */
    outcomeOf(job, target) {
        const found = this.#lookUp(job, target);
        if (found.kind === 'known')
            this.#adopt(job, found.entry);
        return found.kind === 'dead' && this.isDueAgain(job) ? undefined : this.#outcomeOf(found, job);
    }
    /** Whether an earlier run saw the host refuse the image. */
    isRefused(job) {
        return this.#deaths.isRefused(job);
    }
    /** Whether a refused image should be tried again: its host delivered a formerly refused image in this run. */
    isDueAgain(job) {
        return this.#deaths.isRegained(job) && this.isRefused(job);
    }
    /**
     * Whether to look in the store before a resting image is reported as `dead`. One look after each failure is enough,
     * because its answer is recorded.
     */
    isToLookUp(job) {
        return this.#tools.manifest.isWritten && this.#deaths.before(job)?.failedAt === undefined;
    }
    /** Records that the store has nothing under the key of a resting image. */
    recordNotStored(job) {
        const entry = this.#deaths.before(job);
        if (entry)
            this.#deaths.noteLook(entry);
    }
    /** Returns what earlier runs found. The findings of this run do not change it. */
    recall(job, target) {
        return this.#outcomeOf(this.#lookUp(job, target), job);
    }
    /** Whether an earlier run stored the image and it is due for a check with its origin. */
    isStale(job, target) {
        return this.#lookUp(job, target).kind === 'due';
    }
    /** Returns the origin's validators of the image that these targets share; undefined if a target needs the bytes. */
    validators(job, targets) {
        let first;
        for (const target of targets) {
            const line = this.#dueLine(job, target);
            if (!line || (first && line.sha256 !== first.sha256))
                return undefined;
            first ??= line;
        }
        if (!first)
            return undefined;
        const { originEtag: etag, originLastModified: lastModified } = first;
        if (etag === undefined && lastModified === undefined)
            return undefined;
        return (0,defined/* defined */.s)({ etag, lastModified });
    }
    /**
     * Confirms a stored image after the origin answered "not modified" or delivered the same bytes. The key stays, even
     * if today's template would make a different key.
     * @param image absent if the origin sent no bytes
     * @returns undefined if the bytes differ or no stored image is due
     */
    confirm(job, target, profile, image) {
        this.#deaths.answered();
        const entry = this.#dueLine(job, target);
        if (!entry || (image && image.digests.sha256 !== entry.sha256))
            return undefined;
        const { profile: _, ...rest } = entry;
        const at = this.#now();
        const isRegained = this.#deaths.served(job);
        this.#tools.manifest.record({
            ...rest,
            ...(0,memory_names/* memoryNames */.sI)(job),
            ...(image && (0,image_bytes/* originValidators */.cv)(image)),
            ...(profile && { profile }),
            ...(isRegained && { regainedAt: at }),
            lastSeen: at,
            at,
        });
        return this.#unchanged(entry);
    }
    /** Records an image under its id if earlier runs knew it by its URL. */
    #adopt(job, entry) {
        if (job.idUrl === undefined || entry.url === job.idUrl)
            return;
        this.#tools.manifest.record({
            ...entry,
            url: job.idUrl,
            fetchedUrl: (0,signed_urls/* withoutBotToken */.jH)(entry.url),
            at: this.#now(),
        });
    }
    /** Records that the object is in the store. @param image present if this run has seen its bytes */
    recordStored(job, target, outcome, image, profile) {
        const entry = this.storedEntry(job, target, outcome, image, profile);
        if (entry)
            this.#tools.manifest.record(entry);
    }
    /** Returns the line of an object that is in the store, for a caller that records it later. */
    storedEntry(job, target, outcome, image, profile) {
        const isRegained = job.body === undefined && image !== undefined && this.#deaths.served(job);
        if (!this.#tools.manifest.isWritten)
            return undefined;
        const [at, before] = [this.#now(), this.#dueLine(job, target)];
        const regainedAt = isRegained ? at : before?.regainedAt;
        const identity = (0,memory_names/* identityFields */.AA)(target, this.#keyFields);
        return storedEntry(outcome, (0,memory_names/* memoryNames */.sI)(job), identity, { at, before, regainedAt, profile, image });
    }
    /**
     * Returns a milder outcome for a failure if the memory knows more. An image of an earlier run is still in the store,
     * and a URL that was dead before, with these settings, does not fail a run again. Undefined for any other failure.
     */
    outcomeOfFailure(job, target, thrown) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        if (error.stage === 'fetch' && error.details.status !== undefined)
            this.#deaths.answered();
        // These failures say nothing about the origin. The run's own deadline has the stage `plan` and is not among them.
        if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials')
            return undefined;
        // A caller's bytes prove nothing about their URL.
        if (comparedBody(job))
            return this.keptOutcome(job, target, error);
        const before = this.#deaths.before(job);
        const entry = this.#deaths.note(job, error, before);
        const kept = this.keptOutcome(job, target, error);
        return kept ?? (entry && before && this.#deadOutcome(entry));
    }
    /** Returns the stored image of an earlier run if its origin could not confirm it. */
    keptOutcome(job, target, { sentence }) {
        const entry = this.#dueLine(job, target);
        const message = (0,say/* say */.c)('stored-image-stays', { why: sentence }).in(this.#tools.language);
        return entry && { ...this.#unchanged(entry), message };
    }
    #lookUp(job, target) {
        if (this.#hasNoEntry(job, target))
            return NEW;
        const subject = this.#subject(target);
        if (!subject)
            return NEW;
        const body = comparedBody(job);
        if (body)
            return lookUpBytes(job, body, subject, url => this.#urlEntries.of(url));
        return this.#lookUpUrls(job, subject);
    }
    /** The usual case: no entry for the URL, and no id, which may have entries of other URLs. Kept by target. */
    #hasNoEntry(job, target) {
        if (this.#isNew.has(target.number))
            return true;
        const isNew = job.idUrl === undefined && (0,lookup/* isNothing */.qv)(this.#urlEntries.of(job.url));
        if (isNew)
            this.#isNew.set(target.number);
        return isNew;
    }
    /** Looks under the image's id or URL, and for an image with an id under its URLs, too. */
    #lookUpUrls(job, subject) {
        const { rules } = this.#tools;
        // The name of a `data:` URI is its digest, so the image cannot have changed.
        const within = job.body === undefined ? rules : { ...rules, refreshAfterMs: undefined };
        const question = this.#deaths.question(job);
        const ask = (url) => (0,lookup/* lookUp */.TE)(this.#urlEntries.of(url), subject, within, this.#openedAt, question);
        const found = ask((0,spellings/* memoryUrlOf */.CN)(job));
        if (job.idUrl === undefined || isStored(found))
            return found;
        // Earlier runs may have known the image by its URLs, before it had an id.
        const byUrl = (0,spellings/* spellingsOf */.Hz)(job).map(({ url }) => ask(url));
        return byUrl.find(isStored) ?? found;
    }
    #outcomeOf(found, job) {
        if (found.kind === 'known')
            return comparedBody(job)
                ? { ...this.#unchanged(found.entry), attempts: 0 }
                : this.#unchanged(found.entry);
        return found.kind === 'dead' ? this.#deadOutcome(found.entry) : undefined;
    }
    #dueLine(job, target) {
        const found = this.#lookUp(job, target);
        return found.kind === 'due' ? found.entry : undefined;
    }
    /** Undefined for an invalid key: the image itself fails with that problem later. */
    #subject(target) {
        const marks = (0,memory_names/* identityFields */.AA)(target, this.#keyFields);
        if (target.key === undefined)
            return marks;
        try {
            return { key: (0,object_key/* mintImageKey */.R2)(this.#tools.store.prefix, target.key), ...marks };
        }
        catch {
            return undefined;
        }
    }
    #unchanged(entry) {
        return (0,known_outcomes/* unchangedOutcome */.c)(entry, this.#tools.linksOf(entry.key), this.#tools.mirrors?.statesOf(entry));
    }
    #deadOutcome(entry) {
        const { rules, language } = this.#tools;
        return (0,known_outcomes/* deadOutcome */.r)(entry, (0,lookup/* failureTime */.wB)(entry) + (0,lookup/* restMs */.hv)(entry, rules), language);
    }
    #now() {
        return this.#dateOf(this.#tools.clock.now());
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/own-links.js
var own_links = __webpack_require__(12747);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var fields = __webpack_require__(48841);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/verdict-settings.js
/**
 * Fingerprint of the settings that a lasting refusal depends on. It is kept beside the refusal: once it changes, the
 * origin is requested again at once. Pure.
 */


/**
 * The reasons that each limit decides. The type demands a row for each limit: a URL refused by a forgotten one would
 * rest for hours after the limit was raised.
 */
const REASONS_OF_LIMIT = {
    // A film counts as no image where its type is not allowed.
    allowTypes: ['type-not-allowed', 'not-an-image'],
    maxBytes: ['too-large'],
    maxMediaBytes: ['too-large'],
    minBytes: ['too-small'],
    minWidth: ['too-small'],
    minHeight: ['too-small'],
};
function verdictSettings(settings) {
    const { fetch, inspect, hosts, ownHostRules } = settings;
    const { accept, headers, referer } = fetch;
    // The default names the release, which must not count as a changed setting.
    const userAgent = fetch.userAgent === fields/* PERSIST_FIELDS */.n['user-agent'].default ? '' : fetch.userAgent;
    // Redirects may lead to any host that a rule names.
    const rules = ownHostRules
        .map(rule => [rule.hosts, rule.headers ?? {}, requestText(rule)])
        .filter(([, ...sent]) => JSON.stringify(sent) !== NOTHING_SENT);
    // Headers may hold passwords, and many people may read the memory: 16 bits cannot confirm a guess.
    const request = fingerprint([userAgent, accept, headers, referer, rules], 4);
    const limits = limitsByReason({ ...fetch, ...inspect });
    return (job, cause) => {
        const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {};
        return fingerprint([request, requestText(rule), job.referer, limits.get(cause)], 8);
    };
}
/** A single limit stands alone, as in the fingerprints of earlier runs. */
function limitsByReason(limits) {
    const found = new Map();
    for (const [name, reasons] of Object.entries(REASONS_OF_LIMIT)) {
        const limit = limits[name];
        if (limit === undefined)
            continue;
        const value = typeof limit === 'number' ? limit : [...limit].sort();
        for (const reason of reasons)
            found.set(reason, [...(found.get(reason) ?? []), value]);
    }
    return new Map([...found].map(([reason, values]) => [reason, values.length === 1 ? values[0] : values]));
}
/** The fields of a rule that a host sees in a request, without headers. */
function requestText({ referer, userAgent, accept }) {
    return [referer, userAgent, accept];
}
/** A rule that sets only pace or names. */
const NOTHING_SENT = JSON.stringify([{}, requestText({})]);
function fingerprint(values, digits) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(values)).slice(0, digits);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/open-known-images.js
/** Opens the memory for a run, and settles the images of its list that need no request. */












function wantedOf(plan) {
    if (!(plan instanceof plan_plan/* WholePlan */.Nv))
        return { urls: undefined };
    return { urls: (0,memory_names/* memoryUrls */._8)(plan), keys: (0,own_links/* ownKeys */.H)(plan) };
}
/** Opens the memory. A store that is unreachable, or refuses for a reason other than missing rights, stops the run. */
async function openKnownImages(settings, mode, store, { urls, keys }, stop, context) {
    const { clock, watch, runId, requests, partition } = context;
    const { publicUrls, template, language } = settings;
    const { notice } = watch;
    const elsewhere = settings.manifest.store && (await (0,stores_open/* openStore */.C)(settings.manifest.store, notice, requests.toStore));
    // Beside the memory, whose requests take as long.
    const opening = mode === 'on' ? openMirrorsOfRun(settings, store, elsewhere ?? store, stop, context) : undefined;
    // Awaited after the memory; until then a rejection must not count as unhandled.
    opening?.catch(() => { });
    const opened = await openManifest({ store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) }, urls, stop.stopping).catch((error) => {
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return NO_MANIFEST;
    });
    // An answer from the memory's own folder says nothing about the destination of the images.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls);
    const mirrors = await opening;
    if (partition && mirrors)
        await mirrors.learn(partition.name).catch(error => {
            if (!stop.stopping.aborted)
                stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        });
    const knownImages = new KnownImages({
        manifest,
        rules: settings.manifest,
        clock,
        store,
        keyFields: template.fields,
        linksOf,
        settingsFor: verdictSettings(settings),
        language,
        mirrors,
    });
    const recalled = {
        outcome: 'unchanged',
        recall: (job, target) => knownImages.recall(job, target),
    };
    const { stopping } = stop;
    const settleResting = (job, ledger) => {
        for (const target of job.targets) {
            const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target);
            if (!outcome)
                continue;
            ledger.settle(target, outcome);
            watch.settled(outcome, job.url);
        }
    };
    const mayLookUp = (job) => settings.onCollision !== 'overwrite' &&
        job.targets.some(({ key }) => key !== undefined || !template.needsBytes);
    return {
        removeLeftovers: () => Promise.all([store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))),
        manifest,
        knownImages,
        linksOf,
        mirrors,
        settleKnown(job, ledger) {
            let isOpen = false;
            let isResting = false;
            for (const target of job.targets) {
                const outcome = knownImages.outcomeOf(job, target);
                if (!outcome)
                    isOpen = true;
                else if (outcome.outcome !== 'unchanged')
                    isResting = true;
                else {
                    ledger.settleKnown(target, outcome, recalled);
                    watch.settled(outcome, job.url);
                }
            }
            if (!isOpen)
                return isResting ? 'resting' : 'settled';
            // An image at rest with an open target has an invalid key there: that target reports it later.
            if (isResting)
                settleResting(job, ledger);
            return 'open';
        },
        settleResting,
        isToLookUp: job => mayLookUp(job) && knownImages.isToLookUp(job),
    };
}
/** A refusal of the memory's place stops the run, as when the memory itself is opened. */
async function openMirrorsOfRun(settings, store, memory, stop, context) {
    if (settings.mirrors.length === 0 || context.mirrors)
        return context.mirrors;
    // Runs without mirrors need not load the code.
    const { mirrorsOfRun } = await Promise.all(/* import() */[__webpack_require__.e(1013), __webpack_require__.e(4956)]).then(__webpack_require__.bind(__webpack_require__, 14956));
    return await mirrorsOfRun(settings, store, memory, true, stop.stopping, context).catch(error => {
        if (error instanceof errors/* SettingsError */.GN)
            throw error;
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return undefined;
    });
}
/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function openOfPlan(jobs, { settleKnown, settleResting, isToLookUp, knownImages }, ledger) {
    const open = [];
    const resting = [];
    let settled = 0;
    for (const job of jobs) {
        const state = settleKnown(job, ledger);
        if (state === 'open')
            open.push(job);
        else if (state === 'resting' && (isToLookUp(job) || knownImages.isRefused(job)))
            resting.push(job);
        else {
            if (state === 'resting')
                settleResting(job, ledger);
            if (++settled % output_ledger/* KNOWN_AT_ONCE */.S === 0)
                await (0,promises_.setImmediate)();
        }
    }
    return { open, resting };
}
/** Maximum number of concurrent lookups in the store for resting images. */
const LOOKS_AT_ONCE = 16;
/**
 * Settles the known images of a list that is still arriving, and yields the open jobs.
 * @param lookUp looks for a resting image in the store; never rejects
 */
async function* openOfArriving(jobs, { settleKnown, settleResting, isToLookUp }, ledger, lookUp) {
    const looks = new Set();
    try {
        for await (const job of jobs) {
            const state = settleKnown(job, ledger);
            if (state === 'open') {
                yield job;
                continue;
            }
            job.isBegun = true;
            if (state === 'settled')
                continue;
            if (isToLookUp(job)) {
                const look = lookUp(job).then(() => {
                    settleResting(job, ledger);
                    looks.delete(look);
                });
                looks.add(look);
                if (looks.size >= LOOKS_AT_ONCE)
                    await Promise.race(looks);
            }
            else
                settleResting(job, ledger);
        }
    }
    finally {
        await Promise.all(looks);
    }
}


/***/ }),

/***/ 12747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownKeys),
/* harmony export */   S: () => (/* binding */ decideOwnLinks)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49891);
/* harmony import */ var _known_outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22292);
/** Links in lists that already lead to stored images. They are settled without their origin. */



/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/** Returns the complete keys of a plan's own links, without duplicates. */
function ownKeys(plan) {
    return new Set(plan.ownLinks.map(({ key }) => key));
}
/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the memory does not know; undefined skips these lookups
 */
async function decideOwnLinks(plan, { manifest, linksOf, mirrors }, store, ledger, stop) {
    const outcomes = new Map();
    const unknown = [];
    for (const key of ownKeys(plan)) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            outcomes.set(key, (0,_known_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .unchangedOutcome */ .c)(entry, linksOf(key), mirrors?.statesOf(entry)));
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            outcomes.set(key, { outcome: 'unchanged', key, ...linksOf(key) });
        });
    const isStored = ({ key, target }) => {
        const outcome = outcomes.get(key);
        if (outcome)
            ledger.settle(target, outcome);
        return outcome !== undefined;
    };
    plan.decide(isStored);
    ledger.grew();
}
async function findStored(keys, store, stop, found) {
    const stored = (0,_storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_1__/* .storedKeys */ .C)(store, keys);
    const waiting = keys.values();
    const work = async () => {
        for (const key of waiting) {
            if (stop.stopping.aborted)
                return;
            try {
                const object = await stored.find(key, stop.stopping);
                if (object)
                    found(key);
            }
            catch (error) {
                if (stop.stopping.aborted)
                    return;
                // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
                if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                    continue;
                stop.storeFailed(error);
            }
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
}


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ imageEntry),
/* harmony export */   Ky: () => (/* binding */ UrlEntriesCache),
/* harmony export */   Qc: () => (/* binding */ deadOfQuestion),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   XB: () => (/* binding */ deadEntry),
/* harmony export */   YS: () => (/* binding */ urlFingerprint),
/* harmony export */   hv: () => (/* binding */ restMs),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   sg: () => (/* binding */ deadWithSettings),
/* harmony export */   wB: () => (/* binding */ failureTime)
/* harmony export */ });
/* unused harmony export deadEntryOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
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
    const dead = restingEntry(entries, rules, now, question);
    if (!entry)
        return dead ? { kind: 'dead', entry: dead } : { kind: 'new' };
    if (refreshAfterMs === undefined || dead)
        return { kind: 'known', entry };
    const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen);
    // A time more than a day ahead comes from a wrong clock.
    return { kind: age < refreshAfterMs && age > -ONE_DAY_MS ? 'known' : 'due', entry };
}
/** Returns the line about the stored object, however old it is. */
function imageEntry({ images }, subject) {
    return images.get((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(subject));
}
/** Returns the verdict that forbids a request now. */
function restingEntry(entries, rules, now, question) {
    if (question.again)
        return undefined;
    const dead = deadOfQuestion(entries, question);
    if (!dead)
        return undefined;
    const failedAt = failureTime(dead);
    const regained = Date.parse(question.regainedAt ?? '');
    if (dead.cause && failedAt < regained && regained <= now)
        return undefined;
    const since = now - failedAt;
    // A failure more than a day ahead comes from a wrong clock. A little ahead is usual, and must not outlast `0s`.
    return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(dead, rules) ? dead : undefined;
}
/** Returns the verdict of earlier runs on exactly the present request. */
function deadOfQuestion(entries, question) {
    const dead = deadWithSettings(entries, question);
    return dead?.asked === question.asked ? dead : undefined;
}
/** Unix milliseconds. */
function failureTime({ failedAt, at }) {
    return Date.parse(failedAt ?? at);
}
/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
function restMs({ cause, tries }, { retryDeadAfterMs }) {
    // The cap exceeds any gap, and prevents Infinity * 0, which is NaN.
    const growth = 2 ** Math.min(Math.max(tries - 1, 0), 40);
    return cause
        ? Math.min(FIRST_REST_MS * growth, retryDeadAfterMs)
        : Math.min(retryDeadAfterMs * growth, MAX_GAP_MS);
}
/** Returns the verdict that a URL is dead, unless a later line has an image. */
function deadEntryOf(entries) {
    const dead = entries.find(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU);
    return dead && entries.every(entry => entry.at <= dead.at) ? dead : undefined;
}
/** Returns the verdict of earlier runs; undefined if today's settings may lead to another one. */
function deadWithSettings({ dead }, { settingsFor }) {
    const isOfOthers = dead?.cause !== undefined && dead.settings !== settingsFor(dead.cause);
    return isOfOthers ? undefined : dead;
}
/** Identifies a signed URL in the memory, which must not hold the URL itself. */
function urlFingerprint(fetchUrl) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', fetchUrl).slice(0, 16);
}
/**
 * Makes the line about a failure.
 * @param fingerprint `urlFingerprint` of the requested URL, if another URL may give the image
 * @param before the remembered failure
 */
function deadEntry(url, fingerprint, death, before, rules, now) {
    const at = new Date(now).toISOString();
    const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES);
    const gap = restMs({ ...death, tries }, rules);
    return {
        url,
        ...death,
        deadSince: before?.deadSince ?? at,
        nextTry: new Date(now + gap).toISOString(),
        tries,
        at,
        ...(fingerprint !== undefined && { asked: fingerprint }),
    };
}
/** Whether nothing is remembered of a URL. */
function isNothing({ images, dead }) {
    return images.size === 0 && dead === undefined;
}
/** Most URLs of most runs have no entry. */
const NOTHING_KNOWN = { images: new Map(), dead: undefined };
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
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(entry))
                images.set((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(entry), entry);
        const dead = images.size < entries.length ? deadEntryOf(entries) : undefined;
        const found = { images, dead };
        if (images.size > 1)
            this.#known.set(url, found);
        return found;
    }
}


/***/ }),

/***/ 20924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hostnameOf),
/* harmony export */   S: () => (/* binding */ HostReader)
/* harmony export */ });
/** Finds the host in a canonical URL. Pure. */
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


/***/ })

};
