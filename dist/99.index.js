export const id = 99;
export const ids = [99];
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

/***/ 60099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ EntryFilter)
});

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
    /** Size in memory. */
    get bytes() {
        return this.#filters.reduce((sum, { length }) => sum + length, 0);
    }
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

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
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
    /** @param theirs number of the URL there */
    take(number, other, theirs) {
        const start = other.#starts.at(theirs);
        if (start === 0)
            return;
        const text = other.#texts[other.#folders.at(theirs)];
        const folder = this.#folderOf(text);
        // A table that is full has no number for the folder.
        if (start === ANY || this.#texts[folder] !== text)
            return this.setAny(number);
        this.#starts.set(number, start);
        this.#folders.set(number, folder);
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
    /** All URLs with an image: first those whose keys are unclear, then the others in the order of their least keys. */
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
/** Packs a line of the memory into a quarter of its JSON, because a run may hold a million lines. Pure. */


/** A bit of the first byte, beside the count of values. */
const DEAD = 0x80;
/** Replaces the digest inside the key; no key holds this character. */
const DIGEST = '\0';
/** An image has more values than a dead URL. */
const MAX_VALUES = 22;
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
        entry.lostSince,
        entry.acceptedAt,
        entry.round,
        entry.signed && 1,
    ];
}
/** Replaces the digest inside a key. */
function keyBeside(sha256, key) {
    return sha256 === undefined ? key : key.replace(sha256, DIGEST);
}
function imageOf(values, url) {
    const [profile, at, sha256, key, bytes, contentType, width, height, etag] = values;
    const [originEtag, originLastModified, firstSeen, lastSeen, chosen, fields, fetchedUrl, regainedAt, mirrors, lostSince, acceptedAt, round, signed,] = values.slice(9);
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
        round,
        signed: signed === undefined ? undefined : true,
        lostSince,
        acceptedAt,
    };
    return line;
}
/** In the order of a line. */
const DEAD_VALUES = [
    'at',
    'reason',
    'deadSince',
    'nextTry',
    'tries',
    'asked',
    'cause',
    'settings',
    'failedAt',
];
function deadValues(entry) {
    return DEAD_VALUES.map(name => entry[name]);
}
function deadOf(values, url) {
    return { url, ...Object.fromEntries(DEAD_VALUES.map((name, at) => [name, values[at]])) };
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
    constructor(urls, prefix) {
        this.#urls = urls;
        this.keyStarts = new KeyStarts(prefix);
    }
    /** Size in memory. */
    get bytes() {
        return this.#blocks.bytes + Uint32Array.BYTES_PER_ELEMENT * this.#places.length + this.#further;
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
        this.#several.set(number, new Map([[known, only]]).set(subject, entry));
        this.keyStarts.setAny(number);
    }
    /** Takes the lines of a URL from another table, as they are packed: unpacking them takes ten times as long. */
    take(number, other, url) {
        const theirs = other.#urls.numberOf(url);
        if (theirs < 0)
            return;
        this.keyStarts.take(number, other.keyStarts, theirs);
        const several = other.#several.get(theirs);
        if (several)
            this.#several.set(number, new Map(several));
        const start = other.#places.at(PLACE * theirs) - 1;
        if (start < 0)
            return;
        const room = other.#places.at(PLACE * theirs + ROOM);
        const own = this.#blocks.reserve(room);
        const from = other.#blocks.offsetOf(start);
        other.#blocks
            .blockAt(start)
            .copy(this.#blocks.blockAt(own), this.#blocks.offsetOf(own), from, from + room);
        this.#places.set(PLACE * number, own + 1);
        this.#places.set(PLACE * number + ROOM, room);
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
        if (!(0,entries_entry/* isDead */.XU)(entry))
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

// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/url-filter.js
var url_filter = __webpack_require__(44436);
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
const QUOTE = 0x22;
const KEY_HEAD = Buffer.from('","key":"');
const LOST_HEAD = Buffer.from('"lostSince":"');
/** Bytes from `LOST_HEAD` to the end of a line that ends with it. */
const LOST_END = LOST_HEAD.length + '2026-11-30T12:00:00.000Z"}'.length;
/** Keys of lost objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_LOST = 100_000;
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
    #keyFilter;
    /** The latest line of each key in `keys`. */
    #byKey = new Map();
    /** Sources of the objects whose keys are in `keys`. */
    sources = new KeySources();
    /** By key, when the store was last found to lack the object, for any URL; ISO 8601. A line may be later. */
    lostKeys = new Map();
    #keys;
    /** Any line was fed or taken, of whatever URL. */
    hasLines = false;
    /**
     * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
     * @param keys whole keys that the run will look up
     */
    constructor(prefix, urls, keys = NO_KEYS) {
        this.#prefix = prefix;
        this.#wanted = urls;
        this.#urlFilter = urls && new url_filter/* UrlFilter */.OO(urls);
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
        this.#urls = urls ?? new text_table/* TextTable */.CV();
        this.#kept = new KeptLines(this.#urls, prefix);
        this.#keys = keys;
        // The filter compares bytes, and a key may hold any Unicode.
        const asBytes = (key) => Buffer.from(key).toString('latin1');
        this.#keyFilter = keys.size > 0 ? new url_filter/* UrlFilter */.OO(new text_table/* TextTable */.CV(Array.from(keys, asBytes))) : undefined;
    }
    /** @returns false for a line that cannot be read */
    feed(bytes, start, end) {
        this.hasLines = true;
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
            at = bytes.indexOf(QUOTE, at + PROFILE_HEAD.length);
            const host = this.#hostReader.of(bytes, urlStart, urlEnd);
            if (this.#mayBeNews(host, timeAfter(bytes, at)))
                return this.#read(bytes, start, end);
        }
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, AT_HEAD))
            at = bytes.indexOf(QUOTE, at + AT_HEAD.length);
        if ((0,entry_bytes/* startsWithAt */.V)(bytes, at, end, SHA_HEAD) && at + SHA_HEAD.length + SHA_DIGITS < end) {
            this.digestFilter.add(bytes, at + SHA_HEAD.length);
            if (this.#countedHosts?.size !== 0)
                this.#countImage(this.#hostReader.of(bytes, urlStart, urlEnd));
            at += SHA_HEAD.length + SHA_DIGITS;
        }
        const isWanted = (this.#keyFilter && this.#mayHaveKey(this.#keyFilter, bytes, at, end)) ||
            (0,entry_bytes/* startsWithAt */.V)(bytes, Math.max(at, end - LOST_END), end, LOST_HEAD);
        return isWanted ? this.#read(bytes, start, end, -1, true) : true;
    }
    /** Takes what another filter has about the wanted URLs and their hosts. */
    take(all) {
        this.hasLines ||= all.hasLines;
        for (let number = 0; number < this.#urls.size; number++)
            this.#kept.take(number, all.#kept, this.#urls.at(number));
        for (const [host, { profile, at }] of all.#profiles)
            this.#noteProfile(host, profile, at);
        for (const [host, at] of all.regained)
            this.#noteRegained(host, at);
        for (const [key, at] of all.lostKeys)
            this.#noteLoss(key, at);
        for (const host of this.#countedHosts ?? []) {
            const count = all.imageCounts.get(host);
            if (count !== undefined)
                this.imageCounts.set(host, count);
        }
        this.digestFilter = all.digestFilter;
    }
    /** Size in memory, without the traces of hosts. */
    get bytes() {
        return this.#urls.bytes + this.#kept.bytes + this.digestFilter.bytes;
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
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), this.#prefix);
        if (!entry)
            return false;
        if (!(0,entries_entry/* isDead */.XU)(entry)) {
            const host = (0,url_filter/* hostnameOf */.LZ)(entry.url);
            // An empty set would still hash the key.
            if (this.#keys.size > 0)
                this.#keepKey(entry);
            this.#noteRegained(host, entry.regainedAt);
            if ((0,losses/* lossOf */.je)(entry) === 'lost')
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
        const known = this.lostKeys.get(key);
        if (known === undefined ? this.lostKeys.size < MAX_LOST : known < at)
            this.lostKeys.set(key, at);
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


/***/ })

};
