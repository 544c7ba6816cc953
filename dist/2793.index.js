export const id = 2793;
export const ids = [2793];
export const modules = {

/***/ 22292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ unchangedOutcome),
/* harmony export */   r: () => (/* binding */ deadOutcome)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/** From a line of the memory to what it says of an image of this run. Pure. */

function unchangedOutcome(entry, publicUrl) {
    const { key, sha256, bytes, contentType, width, height, etag } = entry;
    // A run may ask for a million, and six spreads take seven times as long.
    const outcome = {
        outcome: 'unchanged',
        key,
        publicUrl,
    };
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
    return outcome;
}
/** @param next when its rest is over, by today's settings, Unix milliseconds */
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
/** What the memory calls the images of a run. Pure. */






/** What the lines about an image's job are found by. */
function memoryNames(job) {
    return { url: (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job), ...(job.idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBotToken */ .j)(job.url) }) };
}
/** The name of the host that the memory knows the image by. */
function memoryHostOf(job) {
    return (0,_storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_5__/* .hostnameOf */ .L)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job));
}
/** Of all its URLs: a verdict on some of them is none on another. Undefined where there is but one, which it is known by. */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .urlFingerprint */ .YS)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job).map(_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** All that the memory may know a run's images by. */
function memoryUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryUrlOf */ .CN)(job));
            // Earlier runs knew no ids.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job))
                    urls.add(url);
        }
    return urls;
}
/** Of a longer field a digest is enough to tell it from others: a key holds 200 bytes of it at most. */
const MAX_FIELD_CHARACTERS = 200;
/**
 * What tells the objects of one URL apart.
 * @param keyFields in order
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

/***/ 12793:
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
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(81061);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
;// CONCATENATED MODULE: ./lib/storage/manifest/journal.js
/**
 * From results to new segments: a line is noted when its object is in the store and verified, and written with up to
 * 200 others or before it is 5 s old, whichever comes first. So the memory may lag behind the store and never leads it.
 */






const MAX_LINES = 200;
/** Five seconds less what a segment takes on its way: what a kill may cost of what was fetched. */
const MAX_WAIT_MS = 4500;
/** What is left of the runner's patience once the run's own grace is over. */
const LAST_WRITE_MS = 2000;
class Journal {
    #settings;
    #ending = new AbortController();
    #entries = [];
    /** So many lines are written at once; after a failure not before as many more. */
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
     * Writes what is left. Never throws.
     * @param isHurried there is little time
     * @param cancelling there is little time once this is aborted
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
    /** One segment, and further ones as long as there is enough for them. */
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
    /** @returns false when the store would not take them; they stay for the next time */
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
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/digest-filter.js
/**
 * Digests of all images in a history, in a room that does not grow with it: a Bloom filter, which may say "yes" to
 * one it never saw (one in 200 with a million images), and never "no" to one it did. So a yes is a reason to ask
 * the store, and a no saves the question. https://doi.org/10.1145/362686.362692
 */
const BITS = 2 ** 24;
const HASHES = 3;
/** Hex digits of each hash. */
const DIGITS = 6;
class DigestFilter {
    /** Two megabytes, where there is anything to remember: most parts of a new plan find nothing. */
    #bits;
    /** @param hex of SHA-256, ASCII; @param at where it begins */
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
/** 24 bits; a character that is no hex digit counts for something all the same. */
function bitAt(hex, at) {
    let bits = 0;
    for (let index = at; index < at + DIGITS; index++) {
        const code = hex[index] ?? 0;
        bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9);
    }
    return bits & (BITS - 1);
}

// EXTERNAL MODULE: ./lib/base/buffers/byte-blocks.js
var byte_blocks = __webpack_require__(17106);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/buffers/hex-case.js
var hex_case = __webpack_require__(18865);
;// CONCATENATED MODULE: ./lib/base/buffers/packed-values.js
/**
 * Values of a record as few bytes: digests and numbers as what they are and not as their digits, and what comes again
 * once. Each says how it is written, in front of it, so that any text comes back as it was.
 */

/** What stands where others have the length of their bytes: nothing, the index of an earlier one, the number itself. */
const ABSENT = 0;
const SAME = 1;
const NUMBER = 2;
const packed_values_DIGITS = 3;
const HEX = 4;
const UPPER_HEX = 5;
const TEXT = 6;
const ASCII = 7;
const KINDS = 8;
/** Shorter digits are not looked for. */
const MIN_HEX = 16;
/** Larger numbers are rare. */
const MAX_NUMBER = 2 ** 48;
/** Bytes in front of one value. */
const MAX_HEAD = 8;
/** @returns where they end */
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
/** One value; @returns where it ends, as the others do. */
function packAbsent(into, at) {
    return writeHead(into, at, ABSENT, 0);
}
/** That of an earlier one. */
function packSame(index, into, at) {
    return writeHead(into, at, SAME, index);
}
/** @param value whole, and not below 0 */
function packNumber(value, into, at) {
    return value < MAX_NUMBER
        ? writeHead(into, at, NUMBER, value)
        : writeText(into, at, packed_values_DIGITS, String(value), 'latin1');
}
/** ASCII that is a string nowhere. */
function packAscii(bytes, from, to, into, at) {
    const length = to - from;
    const digits = mayBeHex(length) ? (0,hex_case/* hexCaseOfBytes */.o)(bytes, from, to) : undefined;
    return digits ? packHex(digits, bytes, from, to, into, at) : writeBytes(bytes, from, to, into, at);
}
/** Digits of one case, an even number of them. */
function packHex(digits, bytes, from, to, into, at) {
    let end = writeHead(into, at, digits === 'lower' ? HEX : UPPER_HEX, (to - from) / 2);
    for (let index = from; index < to; index += 2)
        into[end++] = 16 * hexValue(bytes[index]) + hexValue(bytes[index + 1]);
    return end;
}
function writeBytes(bytes, from, to, into, at) {
    let end = writeHead(into, at, ASCII, to - from);
    for (let index = from; index < to; index++)
        into[end++] = bytes[index];
    return end;
}
/** Of a digit's code. */
function hexValue(code) {
    return (code & 15) + (code > 0x39 ? 9 : 0);
}
/**
 * @param to behind them, or further on
 * @returns so many as were packed there
 */
function unpack(bytes, from, to, count) {
    const values = [];
    // One call of the decoder for all of them takes about as long as one for any.
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
    return kind === packed_values_DIGITS ? Number(text) : text;
}
function mayBeHex(length) {
    return length >= MIN_HEX && length % 2 === 0;
}
function packText(text, into, at) {
    const digits = mayBeHex(text.length) ? (0,hex_case/* hexCaseOf */.r)(text) : undefined;
    if (digits)
        return writeText(into, at, digits === 'lower' ? HEX : UPPER_HEX, text, 'hex');
    return writeAscii(text, into, at) ?? writeText(into, at, TEXT, text, 'utf8');
}
/** As most short texts are, for which a call of the encoder takes longer. @returns undefined where it is none */
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
/** Seven bits to a byte, the last of which has no eighth. */
function writeHead(into, from, kind, said) {
    let at = from;
    let head = said * KINDS + kind;
    for (; head > 0x7f; head = Math.floor(head / 0x80))
        into[at++] = (head % 0x80) + 0x80;
    into[at++] = head;
    return at;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/packed-entry.js
/** A line of the memory as few bytes, for the million of them that a run may hold: a quarter of its JSON. Pure. */


/** In the first byte, beside how many values there are. */
const DEAD = 0x80;
/** Stands in a key for the digest beside it; no key holds such a character. */
const DIGEST = '\0';
/** Those of an image, which has more of them. */
const MAX_VALUES = 17;
/** As a value may be no longer than its line, and no line than that. */
const MAX_PACKED_BYTES = entries_entry/* MAX_ENTRY_BYTES */.oW + (1 + MAX_VALUES) * MAX_HEAD;
/** Without its URL. @returns how many bytes it took */
function packEntry(entry, into) {
    const values = (0,entries_entry/* isDead */.XU)(entry) ? deadValues(entry) : imageValues(entry);
    while (values.at(-1) === undefined)
        values.pop();
    into[0] = (0,entries_entry/* isDead */.XU)(entry) ? values.length | DEAD : values.length;
    return pack(values, into, 1);
}
/**
 * What was packed there, of this URL.
 * @param to behind it, or further on
 */
function unpackEntry(bytes, from, to, url) {
    const head = bytes[from];
    const values = unpack(bytes, from + 1, to, head & ~DEAD);
    return head & DEAD ? deadOf(values, url) : imageOf(values, url);
}
/** In the order of a line: last what most have not. */
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
    ];
}
/** The key as it is packed beside its digest. */
function keyBeside(sha256, key) {
    return sha256 === undefined ? key : key.replace(sha256, DIGEST);
}
function imageOf(values, url) {
    const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values;
    const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl, regainedAt] = values.slice(9);
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

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/line-packer.js
/**
 * A line of the memory from its bytes to its packed form, as `packEntry` makes it of an entry: a run may ask about a
 * million, and to read each as JSON takes more than twice as long. It knows no rule of its own: what is not just as
 * `encodeEntry` writes most lines, or may not pass, is left to `decodeEntry`.
 */






const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACE = 0x7d;
const TIME_CHARACTERS = '2026-04-01T12:00:00.000Z'.length;
const SHA_DIGITS = 64;
/** Every number of so many is a safe one. */
const MAX_DIGITS = 15;
const NONE = -1;
/** In the order of a line and of its packed form; most lines have no others. */
const MEMBERS = [
    member('profile', 'profile'),
    member('at', 'time', true),
    member('sha256', 'digest', true),
    member('key', 'key', true),
    member('bytes', 'count'),
    member('contentType', 'text', false, entries_entry/* MOST */._B.contentType),
    member('width', 'count'),
    member('height', 'count'),
    member('etag', 'text', false, entries_entry/* MOST */._B.etag),
    member('originEtag', 'text', false, entries_entry/* MOST */._B.originEtag),
    member('originLastModified', 'text', false, entries_entry/* MOST */._B.originLastModified),
    member('firstSeen', 'time', true),
    member('lastSeen', 'time'),
];
/** Among them. */
const AT = 1;
function member(name, kind, isNeeded = false, most = 0) {
    return { kind, head: Buffer.from(kind === 'count' ? `,"${name}":` : `,"${name}":"`), isNeeded, most };
}
class LinePacker {
    #prefix;
    #into;
    /** A text without its escapes. */
    #plain = Buffer.allocUnsafeSlow(entries_entry/* MOST */._B.originEtag);
    /** That of the last key with its digest in it. */
    #keyShape;
    // Of the line that is packed:
    #bytes = Buffer.alloc(0);
    #end = 0;
    /** Where its first time and its digest begin. */
    #time = 0;
    #digest = 0;
    /** Of the text that was read last: quotes behind a backslash. */
    #escapes = 0;
    /** How far `into` is filled. */
    #to = 0;
    /** @param into takes one line: `MAX_PACKED_BYTES` */
    constructor(prefix, into) {
        this.#prefix = prefix;
        this.#into = into;
    }
    /**
     * @param from behind the URL and its quote
     * @returns how many bytes it took; 0 where the line is to be read as JSON
     */
    pack(bytes, from, end) {
        this.#bytes = bytes;
        this.#end = end;
        this.#to = 1;
        let at = from;
        let count = 0;
        let length = 0;
        for (let index = 0; index < MEMBERS.length; index++) {
            const next = MEMBERS[index];
            if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, next.head)) {
                at = this.#value(next, index, at + next.head.length);
                if (at === NONE)
                    return 0;
                count = index + 1;
                length = this.#to;
            }
            else if (next.isNeeded)
                return 0;
            else
                this.#to = packAbsent(this.#into, this.#to);
        }
        if (bytes[at] !== BRACE || at + 1 !== end)
            return 0;
        this.#into[0] = count;
        return length;
    }
    /** @returns where the value ends, with its quote; `NONE` where it may not pass, as the others do */
    #value({ kind, most }, index, at) {
        if (kind === 'profile')
            return this.#packProfile(at);
        if (kind === 'time')
            return this.#packTime(index, at);
        if (kind === 'digest')
            return this.#packDigest(at);
        if (kind === 'key')
            return this.#packKey(at);
        return kind === 'count' ? this.#packCount(at) : this.#packText(at, most);
    }
    #packProfile(at) {
        const stop = this.#endOfText(at);
        if (stop === NONE || (0,entries_entry/* profileOf */.dp)(this.#bytes.toString('latin1', at, stop)) === undefined)
            return NONE;
        this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to);
        return stop + 1;
    }
    #packTime(index, at) {
        const bytes = this.#bytes;
        const stop = at + TIME_CHARACTERS;
        if (bytes[stop] !== QUOTE)
            return NONE;
        // A line says most of its times three times.
        if (index !== AT && isSame(bytes, at, this.#time, TIME_CHARACTERS))
            this.#to = packSame(AT, this.#into, this.#to);
        else if ((0,entries_entry/* timeOf */.nR)(bytes.toString('latin1', at, stop)) === undefined)
            return NONE;
        else
            this.#to = packAscii(bytes, at, stop, this.#into, this.#to);
        if (index === AT)
            this.#time = at;
        return stop + 1;
    }
    #packDigest(at) {
        const stop = at + SHA_DIGITS;
        if (this.#bytes[stop] !== QUOTE || (0,hex_case/* hexCaseOfBytes */.o)(this.#bytes, at, stop) !== 'lower')
            return NONE;
        this.#to = packHex('lower', this.#bytes, at, stop, this.#into, this.#to);
        this.#digest = at;
        return stop + 1;
    }
    #packKey(at) {
        const known = this.#keyShape ? this.#packKnownKey(this.#keyShape, at) : NONE;
        if (known !== NONE)
            return known;
        const stop = this.#endOfText(at);
        if (stop === NONE || this.#escapes > 0)
            return NONE;
        const key = this.#bytes.toString('latin1', at, stop);
        if (!(0,object_key/* isImageKey */.lu)(key, this.#prefix))
            return NONE;
        const sha256 = this.#bytes.toString('latin1', this.#digest, this.#digest + SHA_DIGITS);
        const start = this.#to;
        this.#to = pack([keyBeside(sha256, key)], this.#into, start);
        const digestAt = key.indexOf(sha256);
        if (digestAt >= 0)
            this.#keyShape = {
                head: Buffer.from(key.slice(0, digestAt)),
                tail: Buffer.from(`${key.slice(digestAt + SHA_DIGITS)}"`),
                packed: Buffer.from(this.#into.subarray(start, this.#to)),
            };
        return stop + 1;
    }
    #packKnownKey({ head, tail, packed }, at) {
        const bytes = this.#bytes;
        const digestAt = at + head.length;
        const tailAt = digestAt + SHA_DIGITS;
        const isOfShape = (0,segment_scan/* startsWithAt */.Vc)(bytes, at, this.#end, head) &&
            isSame(bytes, digestAt, this.#digest, SHA_DIGITS) &&
            (0,segment_scan/* startsWithAt */.Vc)(bytes, tailAt, this.#end, tail);
        if (!isOfShape)
            return NONE;
        for (let index = 0; index < packed.length; index++)
            this.#into[this.#to++] = packed[index];
        return tailAt + tail.length;
    }
    #packCount(at) {
        const bytes = this.#bytes;
        let count = 0;
        let stop = at;
        for (let digit = digitOf(bytes[stop]); digit !== NONE; digit = digitOf(bytes[++stop]))
            count = 10 * count + digit;
        const digits = stop - at;
        // JSON has no zero in front of others.
        if (digits === 0 || digits > MAX_DIGITS || (digits > 1 && digitOf(bytes[at]) === 0))
            return NONE;
        this.#to = packNumber(count, this.#into, this.#to);
        return stop;
    }
    #packText(at, most) {
        const stop = this.#endOfText(at);
        const length = stop - at - this.#escapes;
        if (stop === NONE || length === 0 || length > most)
            return NONE;
        if (this.#escapes === 0)
            this.#to = packAscii(this.#bytes, at, stop, this.#into, this.#to);
        else {
            const plain = this.#plain;
            let to = 0;
            for (let from = at; from < stop; from++) {
                if (this.#bytes[from] === BACKSLASH)
                    from++;
                plain[to++] = this.#bytes[from];
            }
            this.#to = packAscii(plain, 0, to, this.#into, this.#to);
        }
        return stop + 1;
    }
    /** Printable ASCII up to its quote, in which only quotes are escaped, as ETags have them. */
    #endOfText(at) {
        const bytes = this.#bytes;
        this.#escapes = 0;
        for (let stop = at; stop < this.#end; stop++) {
            const byte = bytes[stop];
            if (byte === QUOTE)
                return stop;
            if (byte < 0x20 || byte > 0x7e)
                return NONE;
            if (byte === BACKSLASH) {
                if (bytes[++stop] !== QUOTE)
                    return NONE;
                this.#escapes++;
            }
        }
        return NONE;
    }
}
function digitOf(code) {
    return code !== undefined && code >= 0x30 && code <= 0x39 ? code - 0x30 : NONE;
}
function isSame(bytes, a, b, length) {
    for (let index = 0; index < length; index++)
        if (bytes[a + index] !== bytes[b + index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/kept-lines.js
/** The latest lines of URLs, one for each object made of one: packed, since a run may ask about a million. */





/** Bytes of lines about further objects of one URL, over all URLs; more are left unknown, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024;
/** Numbers of a place. */
const PLACE = 2;
const ROOM = 1;
class KeptLines {
    #urls;
    #blocks = new byte_blocks/* ByteBlocks */.V();
    /** By URL, of its only line where it begins and one more, 0 where there is none; and how many bytes it may take there. */
    #places = new number_column/* NumberColumn */.o();
    /** By URL, where it has several: its lines by subject. */
    #several = new Map();
    #packed = Buffer.allocUnsafeSlow(MAX_PACKED_BYTES);
    #packer;
    #further = 0;
    constructor(urls, prefix) {
        this.#urls = urls;
        this.#packer = new LinePacker(prefix, this.#packed);
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
     * The first line of a URL, as it stands.
     * @param from behind the URL and its quote
     * @returns false where it is to be read, and given to `keep`
     */
    keepLine(number, bytes, from, end) {
        if (this.#places.at(PLACE * number) > 0)
            return false;
        const length = this.#packer.pack(bytes, from, end);
        if (length > 0)
            this.#keepPacked(number, length);
        return length > 0;
    }
    /**
     * @param number of its URL
     * @param bytes that the line has
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
        this.#keepPacked(number, packEntry(entry, this.#packed));
    }
    #keepPacked(number, length) {
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
/** The URLs of a run, to be found among the raw bytes of a million lines, of which no strings are made. */

const url_filter_QUOTE = 0x22;
const url_filter_BACKSLASH = 0x5c;
class UrlFilter {
    #urls;
    /** Of the URL that `find` has just found to be wanted; -1 where it is not. */
    number = -1;
    constructor(urls) {
        this.#urls = urls;
    }
    /**
     * Reads a URL up to its closing quote.
     * @returns where that stands; made negative where the line is to be read as JSON: the URL is wanted, has a
     * character that JSON escapes, or no end before `end`
     */
    find(bytes, start, end) {
        this.number = -1;
        let hash = text_table/* HASH_BASIS */.YL;
        let at = start;
        for (; at < end; at++) {
            const byte = bytes[at];
            if (byte === url_filter_QUOTE)
                break;
            if (byte === url_filter_BACKSLASH)
                return -at;
            hash = (0,text_table/* hashOn */.sl)(hash, byte);
        }
        if (at === end)
            return -at;
        this.number = this.#urls.numberOfBytes(bytes, start, at, hash);
        return this.number < 0 ? at : -at;
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/url-host.js
var url_host = __webpack_require__(20924);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/entry-filter.js
/**
 * Keeps of a long history what this run may need: the lines of its own URLs, the profiles its hosts want to see, and a
 * trace of every digest. Looks at raw bytes, since most of a million lines are about other URLs.
 */







const URL_HEAD = Buffer.from('{"url":"');
const REGAINED_HEAD = Buffer.from('","regainedAt":"');
const PROFILE_HEAD = Buffer.from('","profile":"');
const AT_HEAD = Buffer.from('","at":"');
const SHA_HEAD = Buffer.from('","sha256":"');
const entry_filter_QUOTE = 0x22;
const KEY_HEAD = Buffer.from('","key":"');
const entry_filter_SHA_DIGITS = 64;
/** With fewer URLs of a host nobody asks how many images it gave. */
const MIN_COUNTED_URLS = 20;
class EntryFilter {
    #prefix;
    /** Undefined where any may be asked about. */
    #wanted;
    #urlFilter;
    #hosts;
    /** Those of many wanted URLs. */
    #countedHosts;
    /** Those that are wanted, or all there are. */
    #urls;
    #kept;
    #profiles = new Map();
    /** By host name, when it last gave an image again that it had refused. */
    #regained = new Map();
    #imageCounts = new Map();
    #hostReader = new url_host/* HostReader */.S();
    digestFilter = new DigestFilter();
    #keyFilter;
    /** By key, of those asked about: its latest line. */
    #byKey = new Map();
    #keys;
    /**
     * @param urls canonical, of this run; where they are not known yet, all entries are kept
     * @param keys whole ones that are asked about as such
     */
    constructor(prefix, urls, keys = NO_KEYS) {
        this.#prefix = prefix;
        this.#wanted = urls;
        this.#urlFilter = urls && new UrlFilter(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls, prefix);
        this.#keys = keys;
        // The filter compares bytes, and keys are any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new UrlFilter(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        if (!this.#urlFilter || !(0,segment_scan/* startsWithAt */.Vc)(bytes, start, end, URL_HEAD))
            return this.#read(bytes, start, end);
        const from = start + URL_HEAD.length;
        const found = this.#urlFilter.find(bytes, from, end);
        const { number } = this.#urlFilter;
        const urlEnd = Math.abs(found);
        const isKept = found < 0 && this.#keepLine(number, bytes, from, urlEnd, end);
        if (found < 0 && !isKept)
            return this.#read(bytes, start, end, number);
        let at = urlEnd;
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, REGAINED_HEAD))
            return this.#read(bytes, start, end);
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, PROFILE_HEAD)) {
            at = bytes.indexOf(entry_filter_QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, from, urlEnd);
            const time = timeBehind(bytes, at);
            if (isKept)
                this.#noteProfile(host, (0,entries_entry/* profileOf */.dp)(bytes.toString('latin1', urlEnd + PROFILE_HEAD.length, at)), time);
            else if (this.#mayBeNews(host, time))
                return this.#read(bytes, start, end);
        }
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(entry_filter_QUOTE, at + AT_HEAD.length);
        if ((0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + entry_filter_SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, from, urlEnd));
            at += SHA_HEAD.length + entry_filter_SHA_DIGITS;
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
    /** By host name, when it last gave an image again that it had refused, ISO 8601. */
    regained() {
        return this.#regained;
    }
    /** By host name, for hosts of which the run has many URLs: lines about images. An image may have several. */
    imageCounts() {
        return this.#imageCounts;
    }
    #countImage(host) {
        if (this.#countedHosts?.has(host) ?? true)
            this.#imageCounts.set(host, (this.#imageCounts.get(host) ?? 0) + 1);
    }
    /** The latest line of an object that was asked about by its key. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    #mayHaveKey(filter, bytes, at, end) {
        return (0,segment_scan/* startsWithAt */.Vc)(bytes, at, end, KEY_HEAD) && filter.find(bytes, at + KEY_HEAD.length, end) < 0;
    }
    /** A line of a wanted URL that need not be read for it. */
    #keepLine(number, bytes, from, urlEnd, end) {
        return number >= 0 && urlEnd - from <= entries_entry/* MOST */._B.url && this.#kept.keepLine(number, bytes, urlEnd + 1, end);
    }
    /**
     * @param number of its URL; -1 where that is to be looked up
     * @param isCounted what it says of its host and bytes is noted already
     */
    #read(bytes, start, end, number = -1, isCounted = false) {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,segment_scan/* parseObject */.lj)(bytes, start, end), this.#prefix);
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
    /** -1 where nobody asks about it. */
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
    /** Whether the profile in a line of that time is later than what is known of its host. */
    #mayBeNews(host, time) {
        return this.#hosts?.has(host) !== false && (this.#profiles.get(host)?.at ?? '') < time;
    }
    #noteProfile(host, profile, at) {
        if (profile && this.#mayBeNews(host, at))
            this.#profiles.set(host, { profile, at });
    }
}
/** That of a line whose profile ends there. */
function timeBehind(bytes, profileEnd) {
    const start = profileEnd + AT_HEAD.length;
    return bytes.toString('latin1', start, bytes.indexOf(entry_filter_QUOTE, start));
}
const NO_KEYS = new Set();
/** Of URLs. */
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

// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-source.js
var segment_source = __webpack_require__(52373);
;// CONCATENATED MODULE: ./lib/storage/manifest/partitions/read-partitions.js





/** Each reads its segments together. */
const READ_AT_ONCE = 8;
/**
 * @param urls as the memory knows the images of this run; undefined for all
 * @returns a sentence for each partition of which something could not be read
 * @throws PersistError when the store says something that it would say to every request
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, partitions/* partitionOf */.iQ));
    const found = await listPartitions(store, signal);
    const queue = [...found].filter(([partition]) => wanted?.has(partition) !== false).values();
    const problems = [];
    const work = async () => {
        for (const [partition, segments] of queue) {
            const source = (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(partition), segments);
            const reader = new segment_reader/* SegmentReader */.$(store, source, sink, clock, signal);
            await reader.readAll();
            problems.push(...[reader.problem(undefined) ?? []].flat());
        }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
    return problems;
}
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + reserved_folder/* PARTITIONS_FOLDER */.L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,segment_list/* segmentOf */.dJ)(object, store.prefix, (0,partitions/* partitionFolder */.li)(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
}

;// CONCATENATED MODULE: ./lib/storage/manifest/load.js
/**
 * What earlier runs found out about the URLs of this one. Costs two lists and one request for each segment that
 * counts, never one for a URL; holds what this run asks about, however long the history is.
 */








/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const entryFilter = new EntryFilter(store.prefix, urls, keys);
    let hasPartitions = false;
    const source = (0,segment_source/* twoLists */.Y)(store, reserved_folder/* MANIFEST_FOLDER */.po, path => {
        hasPartitions ||= path === partitions/* PARTITIONS_MARK */.I4;
    });
    const reader = new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal);
    const read = await readAll(reader, notice);
    // Nobody knows which hosts the images of keys come from.
    const wanted = keys && keys.size > 0 ? undefined : urls;
    if (hasPartitions && !read.denial)
        for (const problem of await readPartitions(store, entryFilter, wanted, clock, signal))
            notice(problem);
    return contentsOf(entryFilter, read);
}
/** The same of one partition. @throws PersistError likewise */
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
    // A store whose answer to a list makes no sense may still take objects; the first HEAD or PUT tells. One that gave
    // none takes nothing, and is told of once.
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
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/remove-replaced.js




/** Objects removed by one run; the next run goes on. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments, where the credentials allow it, once what stands for them is so old that no reader is
 * left who saw only them. Without the right to delete they stay, and cost nothing but their room.
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
/** Those that this run has seen, and then those that it did not have to look at. */
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




/** Of one run; what is left is the next one's. */
const MAX_MERGES = 16;
const MAX_MS = 60_000;
/**
 * Merges segments where there are many, and removes what is replaced. What goes wrong here changes nothing, and the
 * next run tries again.
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
        // A store that is busy, or a segment that another run has merged and removed.
    }
}
/** In a partition each part that ended has left a merged one. */
function needsCompaction(found, clock) {
    const { folder, segments, merged } = found;
    const further = folder === reserved_folder/* MANIFEST_FOLDER */.po ? 0 : merged.length;
    if ((0,merge_segments/* mergeable */.p3)(segments, clock.now()).length + further <= merge_segments/* MAX_SEGMENTS */._Y)
        return false;
    const choice = (0,merge_segments/* chooseSegments */.O$)(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/** Of many jobs that end one after the other the first one merges, or each would write all lines again. */
async function isMergedSince(store, { folder, merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    return (await (0,segment_list/* listMerged */.bP)(store, folder, signal)).some(({ path }) => !known.has(path));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unite-own-segments.js
/** What a part of a plan wrote on its way, as one segment when it ends: the next one that reads finds one for each part. */





/** Of the line of a part, packed, to begin with. */
const BYTES_PER_ENTRY = 200;
/**
 * Never throws: what goes wrong leaves them as they are, which costs the next reader some requests.
 * @returns what there is afterwards
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
        const time = (0,merge_segments/* timeBehind */.i4)(clock.now(), { segments, merged: [] }, replaced);
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
        // No reader needs a day to see what takes their place: whoever finds one gone lists again.
        for (const { key } of segments)
            await store.remove(key, signal);
    }
    catch {
        // Without the right to delete they stay, and are skipped.
    }
    return { merged: [united], segments: [] };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/manifest.js






/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
async function openManifest(settings, urls, signal) {
    const { store, mode, clock, partition } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = partition && urls
        ? await loadPartition(settings, partition, urls, signal)
        : await loadManifest(settings, urls, signal);
    if (mode === 'read-only')
        return { ...contents, isWritten: false, record() { }, async close() { } };
    const { segmentList } = contents;
    const folder = partition ? (0,partitions/* partitionFolder */.li)(partition.name) : reserved_folder/* MANIFEST_FOLDER */.po;
    const written = [];
    const journal = new Journal({
        ...settings,
        folder,
        before: segmentList?.before ?? '',
        ...(partition && {
            onWritten: entries => {
                written.push(...entries);
                partition.onWritten?.();
            },
        }),
    });
    return {
        ...contents,
        isWritten: true,
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
/** Knows nothing and asks nobody. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    storeAnswered: false,
    isWritten: false,
    record() { },
    async close() { },
};

// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/base/keeping-last.js
var keeping_last = __webpack_require__(687);
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
    /** Some origin has answered, so that a name which does not resolve is the name's fault. */
    #isOnline = false;
    #unproven = [];
    /** Found by this run, by URL. */
    #died = new Map();
    /** By name, hosts that this run saw give an image again that they had refused. */
    #regained = new Set();
    constructor(tools, urlEntries) {
        this.#tools = tools;
        this.#urlEntries = urlEntries;
    }
    /** What would be requested of the origin now, as far as verdicts depend on it. */
    question(job) {
        const { settingsFor, manifest } = this.#tools;
        const question = { asked: (0,memory_names/* askedFingerprint */.j5)(job), settingsFor: settingsFor.bind(undefined, job) };
        if (job.again)
            return { ...question, again: true };
        const regainedAt = manifest.regained.size > 0 ? manifest.regained.get((0,memory_names/* memoryHostOf */.Fk)(job)) : undefined;
        return regainedAt === undefined ? question : { ...question, regainedAt };
    }
    /** What earlier runs found, where it still holds by today's settings. */
    before(job) {
        return (0,lookup/* deadWithSettings */.sg)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job));
    }
    /** Earlier runs saw its host refuse the image. */
    isRefused(job) {
        return (0,lookup/* deadOfQuestion */.Qc)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job))?.cause !== undefined;
    }
    /** The host gave the image. @returns whether it had refused this image before */
    served(job) {
        this.answered();
        const isRegained = this.isRefused(job);
        if (isRegained)
            this.#regained.add((0,memory_names/* memoryHostOf */.Fk)(job));
        return isRegained;
    }
    /** This run saw the job's host give an image again that it had refused. */
    isRegained(job) {
        return this.#regained.size > 0 && this.#regained.has((0,memory_names/* memoryHostOf */.Fk)(job));
    }
    /** Some origin has answered. */
    answered() {
        this.#isOnline = true;
        for (const entry of this.#unproven.splice(0))
            this.#tools.manifest.record(entry);
    }
    /** @returns what the failure says of the URL beyond this run; undefined where it is of the moment */
    note(job, error, before) {
        const death = this.#deathOf(job, error);
        return death && this.#deadEntry(job, death, before);
    }
    /** A run looked under the image's key and found nothing: no other run looks there before the next failure. */
    noteLook(entry) {
        const { manifest, clock } = this.#tools;
        const failedAt = new Date((0,lookup/* failureTime */.wB)(entry)).toISOString();
        manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt });
    }
    #deathOf(job, { reason, details }) {
        // A resolver that is out of order says EAI_AGAIN.
        if (reason === 'dns-failed' && details.code !== 'ENOTFOUND')
            return undefined;
        // A redirect into nothing is nothing as well.
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

// EXTERNAL MODULE: ./lib/jobs/persist/known/known-outcomes.js
var known_outcomes = __webpack_require__(22292);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-images.js
/**
 * What earlier runs know of this run's images, and what the next ones will: settles what is known without a request,
 * says what is to be asked of an origin again, and hands each new finding to the manifest.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */












const NEW = { kind: 'new' };
class KnownImages {
    #tools;
    #urlEntries;
    #deaths;
    /** By target, 1 where nothing is known of it: most are asked about several times. */
    #isNew = new number_column/* NumberColumn */.o();
    /** All is judged by one time: what is due stays so, whatever the clock does meanwhile. */
    #openedAt;
    #keyFields;
    #dateOf = (0,keeping_last/* keepingLast */.y)((time) => new Date(time).toISOString());
    constructor(tools) {
        this.#tools = tools;
        this.#urlEntries = new lookup/* UrlEntriesCache */.Ky(url => tools.manifest.entriesOf(url));
        this.#deaths = new Deaths(tools, this.#urlEntries);
        this.#openedAt = tools.clock.now();
        this.#keyFields = tools.keyFields.toSorted();
    }
    /** What is known without asking anybody. */
    outcomeOf(job, target) {
        const found = this.#lookUp(job, target);
        if (found.kind === 'known')
            this.#adopt(job, found.entry);
        return found.kind === 'dead' && this.isDueAgain(job) ? undefined : this.#outcomeOf(found);
    }
    /** Earlier runs saw its host refuse the image. */
    isRefused(job) {
        return this.#deaths.isRefused(job);
    }
    /** A refused image whose host this run saw give another one again that it had refused. */
    isDueAgain(job) {
        return this.#deaths.isRegained(job) && this.isRefused(job);
    }
    /**
     * Whether the store is to be looked into before a resting image is called `dead`: once after each failure, as the
     * answer is written down.
     */
    isToLookUp(job) {
        return this.#tools.manifest.isWritten && this.#deaths.before(job)?.failedAt === undefined;
    }
    /** The store has nothing under the key of a resting image. */
    recordNotStored(job) {
        const entry = this.#deaths.before(job);
        if (entry)
            this.#deaths.noteLook(entry);
    }
    /** The same once more: nothing that this run finds changes it. */
    recall(job, target) {
        return this.#outcomeOf(this.#lookUp(job, target));
    }
    /** Whether the store has an image of an earlier run there, of which only the origin is to be asked. */
    isStale(job, target) {
        return this.#lookUp(job, target).kind === 'due';
    }
    /** What the origin said of an image that all these targets have; undefined where one still needs its bytes. */
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
        return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
    }
    /**
     * The origin says that nothing has changed, or gives the same bytes again: the key stays, also where the template
     * makes another one today. Undefined where the bytes are others.
     * @param image left out where the origin gave none
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
    /** What was known by its URL before it had an id is known by that from now on. */
    #adopt(job, entry) {
        if (job.idUrl === undefined || entry.url === job.idUrl)
            return;
        this.#tools.manifest.record({
            ...entry,
            url: job.idUrl,
            fetchedUrl: (0,signed_urls/* withoutBotToken */.j)(entry.url),
            at: this.#now(),
        });
    }
    /** The object is in the store. @param image where its bytes were seen */
    recordStored(job, target, outcome, image, profile) {
        const { key, etag, sha256 } = outcome;
        const isRegained = job.dataUri === undefined && image !== undefined && this.#deaths.served(job);
        if (key === undefined || !this.#tools.manifest.isWritten)
            return;
        const at = this.#now();
        const before = this.#dueLine(job, target);
        const regainedAt = isRegained ? at : before?.regainedAt;
        // `on-collision` kept what was there: the object is still the one that is remembered.
        if (before?.key === key && image && sha256 === undefined)
            return this.#tools.manifest.record({
                ...before,
                ...(0,memory_names/* memoryNames */.sI)(job),
                ...(regainedAt !== undefined && { regainedAt }),
                lastSeen: at,
                at,
            });
        this.#tools.manifest.record({
            ...(0,memory_names/* memoryNames */.sI)(job),
            ...(regainedAt !== undefined && { regainedAt }),
            ...(profile && { profile }),
            key,
            // Where `on-collision` kept another image, the object is not made of these bytes.
            ...(image && (sha256 === undefined ? (0,image_bytes/* originValidators */.cv)(image) : (0,image_bytes/* entryFields */.oy)(image))),
            ...(etag && { etag }),
            firstSeen: before?.key === key ? before.firstSeen : at,
            ...(image && { lastSeen: at }),
            at,
            ...(0,memory_names/* identityFields */.AA)(target, this.#keyFields),
        });
    }
    /**
     * What a failure comes to where more is known than that it failed: an image of an earlier run is in the store all
     * the same, and what was dead before, by these settings, does not fail a run again. Undefined where it is a failure like any other.
     */
    outcomeOfFailure(job, target, thrown) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        if (error.stage === 'fetch' && error.details.status !== undefined)
            this.#deaths.answered();
        // The run's own deadline belongs to the plan.
        if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials')
            return undefined;
        const before = this.#deaths.before(job);
        const entry = this.#deaths.note(job, error, before);
        const kept = this.keptOutcome(job, target, error);
        return kept ?? (entry && before && this.#deadOutcome(entry));
    }
    /** An image of an earlier run, whose origin could not be asked whether it has changed. */
    keptOutcome(job, target, { sentence }) {
        const entry = this.#dueLine(job, target);
        const message = (0,say/* say */.c)('stored-image-stays', { why: sentence }).in(this.#tools.language);
        return entry && { ...this.#unchanged(entry), message };
    }
    #lookUp(job, target) {
        if (this.#isNew.at(target.number) > 0)
            return NEW;
        const { rules } = this.#tools;
        // As most images are: whatever is asked of it, nothing comes of it.
        if (job.idUrl === undefined && (0,lookup/* isNothing */.qv)(this.#urlEntries.of(job.url))) {
            this.#isNew.set(target.number, 1);
            return NEW;
        }
        const subject = this.#subject(target);
        if (!subject)
            return NEW;
        // What the list itself holds cannot have changed.
        const refreshAfterMs = job.dataUri === undefined ? rules.refreshAfterMs : undefined;
        const within = { ...rules, refreshAfterMs };
        const question = this.#deaths.question(job);
        const ask = (url) => (0,lookup/* lookUp */.TE)(this.#urlEntries.of(url), subject, within, this.#openedAt, question);
        const found = ask((0,spellings/* memoryUrlOf */.CN)(job));
        if (job.idUrl === undefined || found.kind === 'known' || found.kind === 'due')
            return found;
        // Earlier runs knew no ids.
        const byUrl = (0,spellings/* spellingsOf */.Hz)(job)
            .map(({ url }) => ask(url))
            .find(({ kind }) => kind === 'known' || kind === 'due');
        return byUrl ?? found;
    }
    #outcomeOf(found) {
        if (found.kind === 'known')
            return this.#unchanged(found.entry);
        return found.kind === 'dead' ? this.#deadOutcome(found.entry) : undefined;
    }
    #dueLine(job, target) {
        const found = this.#lookUp(job, target);
        return found.kind === 'due' ? found.entry : undefined;
    }
    /** Undefined for a key that breaks a rule, which its turn will tell. */
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
        return (0,known_outcomes/* unchangedOutcome */.c)(entry, this.#tools.publicUrlOf(entry.key));
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
 * Which settings a lasting refusal hangs on, as a fingerprint that is kept beside it: once they are others, the origin
 * is asked at once. Pure.
 */


function verdictSettings(settings) {
    const { fetch, inspect, hosts, ownHostRules } = settings;
    const { accept, headers, referer, maxBytes } = fetch;
    // Its default names the release, which is no setting.
    const userAgent = fetch.userAgent === fields/* PERSIST_FIELDS */.n['user-agent'].default ? '' : fetch.userAgent;
    // Redirects may lead to any host that a rule names.
    const rules = ownHostRules
        .map(rule => [rule.hosts, rule.headers ?? {}, manners(rule)])
        .filter(([, ...seen]) => JSON.stringify(seen) !== NOTHING_SEEN);
    // Headers may hold passwords, and many may read the manifest: so few bits tell no guess from another.
    const asked = fingerprint([userAgent, accept, headers, referer, rules], 4);
    const types = [...inspect.allowTypes].sort();
    const limits = {
        'type-not-allowed': types,
        // A film is called so where its type is not among them.
        'not-an-image': types,
        'too-large': maxBytes,
        'too-small': [inspect.minBytes, inspect.minWidth, inspect.minHeight],
    };
    return (job, cause) => {
        const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {};
        return fingerprint([asked, manners(rule), job.referer, limits[cause]], 8);
    };
}
/** Of a rule that is about pace or names alone. */
const NOTHING_SEEN = JSON.stringify([{}, manners({})]);
/** What of a rule the host gets to see, but for headers. */
function manners({ referer, userAgent, accept }) {
    return [referer, userAgent, accept];
}
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
/**
 * A store that cannot be reached, or refuses for another reason than missing rights, stops the run.
 */
async function openKnownImages(settings, mode, store, { urls, keys }, stop, { clock, watch, runId, requests, partition }) {
    const { publicUrls, template, language } = settings;
    const { notice } = watch;
    const elsewhere = settings.manifest.store && (await (0,stores_open/* openStore */.C)(settings.manifest.store, notice, requests.toStore));
    const opened = await openManifest({ store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) }, urls, stop.stopping).catch((error) => {
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return NO_MANIFEST;
    });
    // What holds the memory alone says nothing of where the images go.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    const publicUrlOf = key => (0,object_key/* publicUrl */.x6)(publicUrls.base ?? store.publicBase, key, publicUrls.suffix);
    const knownImages = new KnownImages({
        manifest,
        rules: settings.manifest,
        clock,
        store,
        keyFields: template.fields,
        publicUrlOf,
        settingsFor: verdictSettings(settings),
        language,
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
        publicUrlOf,
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
            // Another target has a key that breaks a rule: its turn reports that.
            if (isResting)
                settleResting(job, ledger);
            return 'open';
        },
        settleResting,
        isToLookUp: job => mayLookUp(job) && knownImages.isToLookUp(job),
    };
}
/** In portions, so that the results of each are handed on before the next. */
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
            if (++settled % output_ledger/* KNOWN_AT_ONCE */.SQ === 0)
                await (0,promises_.setImmediate)();
        }
    }
    return { open, resting };
}
/** Looks at the store for resting images at once, at most. */
const LOOKS_AT_ONCE = 16;
/**
 * The same of a list that is still coming.
 * @param lookUp looks for a resting image in the store; never rejects
 */
async function* openOfArriving(jobs, { settleKnown, settleResting, isToLookUp }, ledger, lookUp) {
    const looks = new Set();
    try {
        for await (const job of jobs) {
            const state = settleKnown(job, ledger);
            if (state === 'open')
                yield job;
            if (state !== 'resting')
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
/** Links in lists that lead to what is stored already: known without their origin. */



/** Questions to the store at once. */
const CONCURRENCY = 16;
/** The whole keys of a plan's own links, each once. */
function ownKeys(plan) {
    return new Set(plan.ownLinks.map(({ key }) => key));
}
/**
 * Settles those that are stored, and plans the others like any other URL.
 * @param store asked about each key that the memory does not know, once at most; undefined asks nobody
 */
async function decideOwnLinks(plan, { manifest, publicUrlOf }, store, ledger, stop) {
    const outcomes = new Map();
    const unknown = [];
    for (const key of ownKeys(plan)) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            outcomes.set(key, (0,_known_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .unchangedOutcome */ .c)(entry, publicUrlOf(key)));
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            outcomes.set(key, { outcome: 'unchanged', key, publicUrl: publicUrlOf(key) });
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
                // Who may not ask stores all the same; what is gone lets nothing be stored.
                if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                    continue;
                stop.storeFailed(error);
            }
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
}


/***/ }),

/***/ 85392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   oy: () => (/* binding */ entryFields)
/* harmony export */ });
/** As results and the memory tell it. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** What the memory holds to ask the origin with. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** What the memory holds of an image that its object is made of. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** What is to be done about a URL, given what is remembered of it. Pure. */


/** More would be counted by nobody; a number from a bucket may be any. */
const MAX_TRIES = 1000;
const ONE_DAY_MS = 24 * 3_600_000;
const MAX_GAP_MS = 30 * ONE_DAY_MS;
/** First rest of a refused image: a refusal is mended sooner than what is gone comes back. */
const FIRST_REST_MS = 6 * 3_600_000;
function lookUp(entries, subject, rules, now, question) {
    const { refreshAfterMs } = rules;
    const entry = entries.images.get((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(subject));
    const dead = restingEntry(entries, rules, now, question);
    if (!entry)
        return dead ? { kind: 'dead', entry: dead } : { kind: 'new' };
    if (refreshAfterMs === undefined || dead)
        return { kind: 'known', entry };
    const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen);
    // What was seen tomorrow was seen by a clock that is wrong.
    return { kind: age < refreshAfterMs && age > -ONE_DAY_MS ? 'known' : 'due', entry };
}
/** The verdict that keeps a URL from being requested now. */
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
    // A failure of tomorrow comes from a clock that is wrong. A little ahead is usual: it must not outlast `0s`.
    return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(dead, rules) ? dead : undefined;
}
/** The verdict of earlier runs on just what would be requested now. */
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
    // Beyond any gap, and no infinity that a zero would make no number.
    const growth = 2 ** Math.min(Math.max(tries - 1, 0), 40);
    return cause
        ? Math.min(FIRST_REST_MS * growth, retryDeadAfterMs)
        : Math.min(retryDeadAfterMs * growth, MAX_GAP_MS);
}
/** That a URL is gone, as long as no later line says that it is there. */
function deadEntryOf(entries) {
    const dead = entries.find(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU);
    return dead && entries.every(entry => entry.at <= dead.at) ? dead : undefined;
}
/** The verdict of earlier runs; undefined where today's settings may come to another one. */
function deadWithSettings({ dead }, { settingsFor }) {
    const isOfOthers = dead?.cause !== undefined && dead.settings !== settingsFor(dead.cause);
    return isOfOthers ? undefined : dead;
}
/** What a signed URL is known by, which itself is not written down. */
function urlFingerprint(fetchUrl) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', fetchUrl).slice(0, 16);
}
/**
 * The line about a failure.
 * @param asked `urlFingerprint` what was asked, where another URL may give the image
 * @param before what was remembered of it
 */
function deadEntry(url, asked, death, before, rules, now) {
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
        ...(asked !== undefined && { asked }),
    };
}
/** Nothing is remembered of a URL. */
function isNothing({ images, dead }) {
    return images.size === 0 && dead === undefined;
}
/** Of most URLs of most runs. */
const NOTHING_KNOWN = { images: new Map(), dead: undefined };
class UrlEntriesCache {
    #entriesOf;
    /** Of URLs with several objects. */
    #known = new Map();
    /** Most are asked about several times, one after the other. */
    #last;
    /** @param entriesOf gives the latest entries of a URL, one for each subject */
    constructor(entriesOf) {
        this.#entriesOf = entriesOf;
    }
    of(url) {
        if (this.#last?.url === url)
            return this.#last.entries;
        // Where there are none, to look for it would still hash it.
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
/** Which host a canonical URL names. Pure. */
/** What stands before a path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1;
/** The host's name in a canonical URL, which has no user in front of it; '' where there is none. */
function hostnameOf(url) {
    if (!url.startsWith('http'))
        return '';
    const path = pathOf(url);
    const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path);
    const port = host.endsWith(']') ? -1 : host.lastIndexOf(':');
    return port < 0 ? host : host.slice(0, port);
}
/** Where it begins; -1 where there is none. */
function pathOf(url) {
    return url.indexOf('/', url.indexOf('://') + 3);
}
/** The same of one URL after the other among raw bytes, where most name the host of the one before. */
class HostReader {
    /** What the last URL has up to its path. */
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

/***/ 49891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ storedKeys)
/* harmony export */ });
/* harmony import */ var _key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63890);
/**
 * Whether objects are there, where thousands of keys are known beforehand: a page of a list says it of many at once.
 */

/**
 * HEADs that one LIST has to save: AWS and R2 bill it as 12.5 of them ($0.005 and $0.0004 a thousand; $4.50 and $0.36
 * a million), and somebody waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16;
/** HEADs' worth that lists may be behind, since the next page may make up for it; then they are given up. */
const MAX_BEHIND = 4 * LIST_WORTH;
/**
 * Asks nothing before the first `find`, and for a page only when somebody waits for it.
 * @param keys all that will be asked about; any other is asked for by itself
 */
function storedKeys(store, keys) {
    let listing;
    return {
        async find(key, signal) {
            listing ??= new Listing(store, keys);
            return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal);
        },
    };
}
class Listing {
    /** Wanted keys that are there. */
    found = new Map();
    #store;
    /** Wanted keys, once each, as a store lists them. */
    #sorted;
    #prefix;
    #mostPages;
    #pages = 0;
    /** So many of the sorted keys are known to be there or not. */
    #settled = 0;
    /** Where the last page ended. */
    #last = '';
    /** The page that is being read. */
    #reading;
    constructor(store, keys) {
        this.#store = store;
        this.#sorted = [...new Set(keys)].sort(_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b);
        this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '');
        // On a disk a question costs next to nothing, each list starts over at the top, and leaves links out.
        const isOnDisk = store.publicBase.startsWith('file:');
        this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH);
    }
    /** Whether lists tell if the key is there; reads on until they do, or are not worth it any more. */
    async covers(key, signal) {
        const place = placeOf(this.#sorted, key);
        while (place >= this.#settled && this.#pays()) {
            signal.throwIfAborted();
            // Whoever comes first asks for all: the callers of one run share its signal.
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
            // Without the right to list, HEADs may still be answered.
            if (!signal.aborted)
                this.#pages = this.#mostPages;
        }
    }
    /** Begins right before the next wanted key, so that whatever lies in front of it is not read through. */
    async #nextPage(signal) {
        const next = justBefore(this.#sorted[this.#settled] ?? '');
        const from = (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(next, this.#last) > 0 ? next : this.#last;
        // MinIO takes no place to begin at that is not below the prefix.
        const startAfter = from.startsWith(this.#prefix) ? from : '';
        for await (const page of this.#store.list(this.#prefix, { startAfter }, signal))
            return page;
        return undefined;
    }
    /** @returns false for a page that does not tell where it ends */
    #take({ objects, nextToken }) {
        const last = objects.at(-1)?.key;
        const isLast = nextToken === undefined;
        // Directory buckets of S3 and some others list in an order of their own.
        // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
        const isInOrder = objects.every(({ key }, at) => at === 0 || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[at - 1]?.key ?? '', key) < 0);
        if (!isInOrder || (last === undefined && !isLast))
            return false;
        const there = new Map(objects.map(object => [object.key, object]));
        for (; this.#settled < this.#sorted.length; this.#settled++) {
            const key = this.#sorted[this.#settled];
            if (!isLast && (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(key, last ?? '') > 0)
                break;
            const object = there.get(key);
            if (object)
                this.found.set(key, { size: object.size, ...(object.etag && { etag: object.etag }) });
        }
        this.#last = last ?? '';
        this.#pages++;
        return true;
    }
}
/** What both begin with, no character cut in two. */
function sharedStart(a, b) {
    let end = 0;
    while (end < a.length && a[end] === b[end])
        end++;
    return a.slice(0, end).replace(/[\ud800-\udbff]$/, '');
}
/** Sorts before the key, and behind nearly everything that does. */
function justBefore(key) {
    const character = /.$/su.exec(key)?.[0] ?? '';
    const point = character.codePointAt(0) ?? 0;
    // Surrogates, which lie in between, are no characters.
    const before = point === 0xe000 ? 0xd7ff : point - 1;
    return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`;
}
/** Index of the key, -1 where it is not among them. */
function placeOf(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(sorted[middle] ?? '', key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === key ? low : -1;
}


/***/ })

};
