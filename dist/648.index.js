export const id = 648;
export const ids = [648];
export const modules = {

/***/ 17106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ByteBlocks)
/* harmony export */ });
/**
 * Bytes that stay in place until all are freed. Each entry is found by its start, a 32-bit number. Blocks let the store
 * grow without copying.
 */
const BLOCK_BITS = 16;
const BLOCK_BYTES = 2 ** BLOCK_BITS;
/** A start has 32 bits. */
const MAX_BLOCKS = 2 ** (32 - BLOCK_BITS);
class ByteBlocks {
    #blocks = [];
    #used = BLOCK_BYTES;
    /**
     * Reserves bytes: they are in `blockAt(start)` from `offsetOf(start)` on.
     * @returns the start, below 2 ** 32
     * @throws RangeError at 4 GiB
     */
    reserve(bytes) {
        // An empty entry needs a start of its own, too.
        if (this.#used + Math.max(bytes, 1) > BLOCK_BYTES) {
            if (this.#blocks.length === MAX_BLOCKS)
                throw new RangeError('4 GiB are held');
            // A larger entry gets its own block.
            this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(bytes, BLOCK_BYTES)));
            this.#used = 0;
        }
        const start = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used;
        this.#used += bytes;
        return start;
    }
    blockAt(start) {
        return this.#blocks[start >>> BLOCK_BITS];
    }
    offsetOf(start) {
        return start & (BLOCK_BYTES - 1);
    }
}


/***/ }),

/***/ 66907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */
const FIRST_ROOM = 256;
class NumberColumn {
    #numbers = new Uint32Array(FIRST_ROOM);
    #length = 0;
    /** The last index that was set, plus 1. */
    get length() {
        return this.#length;
    }
    at(index) {
        return this.#numbers[index] ?? 0;
    }
    /** @param number below 2 ** 32 */
    set(index, number) {
        if (index >= this.#numbers.length)
            this.#grow(index + 1);
        this.#numbers[index] = number;
        if (index >= this.#length)
            this.#length = index + 1;
    }
    push(number) {
        this.set(this.#length, number);
    }
    #grow(least) {
        const room = Math.max(least, 2 * this.#numbers.length);
        this.#numbers = new Uint32Array(this.#numbers.buffer.transfer(room * Uint32Array.BYTES_PER_ELEMENT));
    }
}


/***/ }),

/***/ 16295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ TextTable),
/* harmony export */   YL: () => (/* binding */ HASH_BASIS),
/* harmony export */   sl: () => (/* binding */ hashOn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _byte_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17106);
/* harmony import */ var _number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66907);
/**
 * Distinct texts, numbered from 0 in the order of arrival. They are stored as bytes in blocks, so that a million texts
 * are no objects. A hash finds them by a string, or by raw bytes without making a string.
 */



/**
 * FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 * Each process starts from another basis, so that an attacker cannot prepare a list of texts with equal hashes.
 */
const HASH_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
const PRIME = 0x01000193;
/** Extends a hash by one character. */
function hashOn(hash, code) {
    return Math.imul(hash ^ code, PRIME);
}
/** Enough slots for most lists. */
const FIRST_SLOTS = 16_384;
/** Numbers per row. */
const ROW = 3;
const LENGTH = 1;
const START = 2;
/** The number of a text that is not in the table. */
const NONE = -1;
class TextTable {
    #blocks = new _byte_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteBlocks */ .V();
    /** Hash, length and start of each text, side by side for memory locality. */
    #rows = new _number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o();
    /** By hash, the number of a text + 1; on a collision the next free slot. At most half of the slots are used. */
    #slots = new Uint32Array(FIRST_SLOTS);
    /** The number found last. */
    #found = NONE;
    constructor(texts = []) {
        for (const text of texts)
            this.add(text);
    }
    get size() {
        return this.#rows.length / ROW;
    }
    /** @param text Latin-1 @returns its number, also if the table already has it */
    add(text) {
        const hash = hashOf(text);
        const slot = this.#slotOf(text, hash);
        const known = this.#slots[slot];
        if (known > 0)
            return known - 1;
        const number = this.size;
        const start = this.#blocks.reserve(text.length);
        this.#blocks.blockAt(start).write(text, this.#blocks.offsetOf(start), 'latin1');
        this.#rows.push(hash);
        this.#rows.push(text.length);
        this.#rows.push(start);
        this.#slots[slot] = number + 1;
        if (2 * this.size > this.#slots.length)
            this.#grow();
        return number;
    }
    /** @returns -1 if the table does not have it */
    numberOf(text) {
        // A caller that looks up all texts does so in their order.
        const next = this.#found + 1;
        const number = this.#holdsAt(next, text)
            ? next
            : this.#slots[this.#slotOf(text, hashOf(text))] - 1;
        this.#found = number;
        return number;
    }
    /** `numberOf` for bytes whose hash is known. */
    numberOfBytes(bytes, from, to, hash) {
        for (let slot = this.#firstSlot(hash);; slot = this.#next(slot)) {
            const number = this.#slots[slot] - 1;
            if (number === NONE || this.#isOfBytes(number, bytes, from, to, hash))
                return number;
        }
    }
    at(number) {
        const start = this.#startOf(number);
        const offset = this.#blocks.offsetOf(start);
        return this.#blocks
            .blockAt(start)
            .toString('latin1', offset, offset + this.#rows.at(ROW * number + LENGTH));
    }
    *[Symbol.iterator]() {
        for (let number = 0; number < this.size; number++)
            yield this.at(number);
    }
    /** The slot of the text, or the free slot where it belongs. */
    #slotOf(text, hash) {
        for (let slot = this.#firstSlot(hash);; slot = this.#next(slot)) {
            const number = this.#slots[slot] - 1;
            if (number === NONE || this.#isOfText(number, text, hash))
                return slot;
        }
    }
    /** FNV-1a mixes the upper bits better than the lower ones, so both are combined. */
    #firstSlot(hash) {
        return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
    }
    #next(slot) {
        return (slot + 1) & (this.#slots.length - 1);
    }
    #isOfText(number, text, hash) {
        return this.#rows.at(ROW * number) === hash >>> 0 && this.#holdsAt(number, text);
    }
    #holdsAt(number, text) {
        if (number >= this.size || this.#rows.at(ROW * number + LENGTH) !== text.length)
            return false;
        const start = this.#startOf(number);
        const block = this.#blocks.blockAt(start);
        const offset = this.#blocks.offsetOf(start);
        for (let at = 0; at < text.length; at++)
            if (block[offset + at] !== text.charCodeAt(at))
                return false;
        return true;
    }
    #isOfBytes(number, bytes, from, to, hash) {
        const row = ROW * number;
        if (this.#rows.at(row) !== hash >>> 0 || this.#rows.at(row + LENGTH) !== to - from)
            return false;
        const start = this.#startOf(number);
        const block = this.#blocks.blockAt(start);
        const offset = this.#blocks.offsetOf(start) - from;
        for (let at = from; at < to; at++)
            if (block[offset + at] !== bytes[at])
                return false;
        return true;
    }
    #startOf(number) {
        return this.#rows.at(ROW * number + START);
    }
    #grow() {
        this.#slots = new Uint32Array(2 * this.#slots.length);
        for (let number = 0; number < this.size; number++) {
            let slot = this.#firstSlot(this.#rows.at(ROW * number));
            while (this.#slots[slot] !== 0)
                slot = this.#next(slot);
            this.#slots[slot] = number + 1;
        }
    }
}
function hashOf(text) {
    let hash = HASH_BASIS;
    for (let at = 0; at < text.length; at++)
        hash = hashOn(hash, text.charCodeAt(at));
    return hash;
}


/***/ }),

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fetchableUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _relative_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52271);
/** Checks which URLs may be requested at all, before the first request and at every redirect. Pure. */



/** Servers in use accept no longer URLs. */
const MAX_URL_LENGTH = 8192;
/** Ports that are not for web servers: https://fetch.spec.whatwg.org/#port-blocking (undici does not check them). */
const BAD_PORTS = new Set([
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103,
    104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
    515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723,
    2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
].map(String));
/**
 * @param base base of a relative `text`: the URL of a redirect, or the page with the link
 * @returns the URL without its fragment
 * @throws PersistError `url-invalid`, `url-too-long`, `scheme-not-allowed`, `url-credentials`, `port-not-allowed`
 */
function fetchableUrl(text, base) {
    if (text.length > MAX_URL_LENGTH) {
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-too-long', { length: text.length, most: MAX_URL_LENGTH }));
    }
    // The URL parser silently drops tabs and line breaks, and so makes another URL.
    if (/[\t\n\r]/.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-line-break'));
    const url = URL.parse(text, base?.href);
    if (!url)
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)((0,_relative_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelativeUrl */ .c)(text) ? 'url-relative' : 'url-not-absolute'));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw refusal('scheme-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-scheme', { scheme: url.protocol.slice(0, 40) }));
    }
    // 'http:///a' and 'http:a' parse as if 'a' were the host, which is not meant.
    if (!base && !/^https?:[/\\]{2}[^/\\]/i.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-no-host'));
    if (url.username || url.password) {
        throw refusal('url-credentials', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-credentials'));
    }
    if (BAD_PORTS.has(url.port))
        throw refusal('port-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-port', { port: url.port }));
    // An assignment parses the URL again, so do it only if needed.
    if (text.includes('#'))
        url.hash = '';
    // RFC 3986 wants it encoded, the URL parser does not, and some servers refuse it raw.
    if (url.pathname.includes('|'))
        url.pathname = url.pathname.replaceAll('|', '%7C');
    if (url.href.length > MAX_URL_LENGTH) {
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-too-long-encoded', { most: MAX_URL_LENGTH }));
    }
    return url;
}
function refusal(reason, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', reason, message);
}


/***/ }),

/***/ 52271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isRelativeUrl),
/* harmony export */   f: () => (/* binding */ pageUrl)
/* harmony export */ });
/* harmony import */ var _repair_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57002);
/** URLs that name no host, and the page they belong to. Pure. */

/**
 * True for a URL without a scheme. `\\host\x` and `///x` would name a host by mistake, and a text after a quote or a
 * bracket was cut out of something else.
 */
function isRelativeUrl(url) {
    return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|["'`<([{!])/i.test(url);
}
/**
 * @param page the page that a record names; it may be relative itself
 * @returns the base of relative URLs; undefined if neither is a page of the web
 */
function pageUrl(page, baseUrl) {
    const url = page === undefined ? undefined : URL.parse((0,_repair_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repairUrl */ .r)(page), baseUrl?.href);
    return url && /^https?:$/.test(url.protocol) ? url : baseUrl;
}


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ severalUrlsProblem),
/* harmony export */   r: () => (/* binding */ repairUrl)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41220);
/** Repairs URLs that were copied out of pages, shells and templates. Pure; takes linear time on hostile text. */

const WRAPPERS = { '"': '"', "'": "'", '<': '>' };
/**
 * Trims whitespace, quotes and angle brackets around a URL, adds https to `//host/x`, decodes `&amp;` and writes inner
 * spaces as `%20`. WHATWG URL encodes non-ASCII text later; `data:` URIs are only unwrapped. A URL with an inner tab or
 * line break stays unchanged: WHATWG URL would silently join its parts, so the plan must see it and refuse it.
 */
function repairUrl(written) {
    const url = stripWrappers(written);
    if (/^data:/i.test(url))
        return url;
    if (/[\t\n\r]/.test(url))
        return written;
    return withScheme(url)
        .replace(/&(?:amp|#0{0,6}38|#x0{0,6}26);/gi, '&')
        .replaceAll(' ', '%20');
}
function stripWrappers(text) {
    let inner = text.trim();
    // Real text nests no more than `"<…>"`; the bound keeps a megabyte of brackets linear.
    for (let layer = 0; layer < 3 && inner.length > 1; layer++) {
        const closing = WRAPPERS[inner.charAt(0)];
        if (closing === undefined || !inner.endsWith(closing))
            break;
        inner = inner.slice(1, -1).trim();
    }
    return inner;
}
/** `///x` stays as it is: it names no host, although WHATWG URL would find one. */
function withScheme(url) {
    return /^\/\/[^/\\]/.test(url) ? `https:${url}` : url;
}
/** A `data:` URI is one URL, even with URLs inside, such as the namespaces of an SVG. */
const DATA_URI = /^["'<\s]*data:/i;
const URL_WITHIN = /[\s,，、]["'<]?https?:\/\//i;
/** `a.jpg 1x, b.jpg 2x`, or one entry alone. */
const SIZE_OF_SRCSET = /\s\d{1,5}(?:\.\d{1,3})?[wx]\s*(?:,|$)/;
/** @returns the problem of a text with more than one URL */
function severalUrlsProblem(written) {
    const text = written.trim();
    if (DATA_URI.test(text))
        return undefined;
    if (SIZE_OF_SRCSET.test(text))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('url-srcset');
    return URL_WITHIN.test(text) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('url-within') : undefined;
}


/***/ }),

/***/ 78836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AddressNet)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89206);
/* harmony import */ var _page_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76055);


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
        const knownRanges = new _page_url_js__WEBPACK_IMPORTED_MODULE_0__/* .Ranges */ .z(known);
        const valueRanges = new _page_url_js__WEBPACK_IMPORTED_MODULE_0__/* .Ranges */ .z(values);
        const lines = new _place_js__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .H(text);
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

/***/ 87240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ IdConflicts),
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   Sx: () => (/* binding */ conflictOf),
/* harmony export */   ut: () => (/* binding */ IdConflict)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/** Finds one id with two images. If the id is a post's, not the attachment's, a record would get another's bytes. */




/** Most pairs of records that the sentence names. */
const MAX_NAMED = 10;
/** Most characters of a file name in the sentence. */
const MAX_NAME = 80;
/** Names that do not identify a file: a number, or a token of letters and digits that a service made. */
const TOKEN = /^\d{8,}$|^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_.=-]{16,}$/;
/** The Bot API gives a photo a new number each time it is forwarded: https://core.telegram.org/bots/api#file */
const TELEGRAM_HOST = 'api.telegram.org';
const TELEGRAM_FILE = /^file_\d+\.\w+$/;
/**
 * @param one a canonical URL
 * @param other another URL of the same id
 * @returns undefined unless the hosts are equal and the last segments differ, with no token among them
 */
function conflictOf(one, other) {
    const [first, second] = [new URL(one), new URL(other)];
    if (first.host !== second.host)
        return undefined;
    const names = [first, second].map(({ pathname }) => pathname.slice(pathname.lastIndexOf('/') + 1));
    const [a = '', b = ''] = names;
    if (a === b || names.some(name => isToken(name, first.host)))
        return undefined;
    return { one: a, other: b };
}
function isToken(name, host) {
    return TOKEN.test(name) || (host === TELEGRAM_HOST && TELEGRAM_FILE.test(name));
}
/** A record with the id of an earlier record, but another file. */
class IdConflict extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc {
    /** The job of the earlier record. */
    job;
    files;
    constructor(job, files) {
        super('plan', 'id-conflict', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict', shown(files)));
        this.job = job;
        this.files = files;
    }
}
/** Collects conflicts: their number, and the first pairs for the sentence. */
class IdConflicts {
    #named = [];
    #count = 0;
    /** @param pair called only for pairs that the sentence names */
    add(pair) {
        if (this.#count++ < MAX_NAMED)
            this.#named.push(pair());
    }
    /** @throws SettingsError if there is a conflict */
    refuse() {
        if (this.#count === 0)
            return;
        const pairs = this.#named.map(({ first, second, files }) => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-pair', { first, second, ...shown(files) }));
        const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...pairs);
        const more = this.#count - pairs.length;
        const all = more > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: some, count: more }) : some;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('id-conflict-list', { pairs: all })], 'sources');
    }
}
/** @param index index of the position, for a record that is in no file */
function recordText(place, index) {
    if (!place)
        return `urls, [${index}]`;
    const file = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(place.file);
    if (!('pointer' in place))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line });
    const pointer = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(place.pointer || '/');
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(', ', place.line === undefined ? file : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: file, line: place.line }), pointer);
}
function shown({ one, other }) {
    return { one: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(one, MAX_NAME) || '/', other: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(other, MAX_NAME) || '/' };
}


/***/ }),

/***/ 41450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ JobTable)
});

// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/input/plan/id-conflict.js
var id_conflict = __webpack_require__(87240);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/input/plan/job.js
var plan_job = __webpack_require__(5637);
;// CONCATENATED MODULE: ./lib/input/plan/target-table.js
/** The objects that a list's images become, stored in columns. Targets are built on demand. */


/** Targets of one job above which a map is used: a linear search per line would take minutes. Most jobs have one. */
const MANY = 16;
class TargetTable {
    #keyFields;
    /** By target: number of its job + 1; 0 if it has none. */
    #jobs = new number_column/* NumberColumn */.o();
    /** By job: its first target. */
    #first = new number_column/* NumberColumn */.o();
    // Sparse arrays, because few jobs and targets have these values.
    /** By job: its targets after the first. */
    #further = [];
    /** By job with `MANY` targets: their numbers by identity. */
    #byIdentity = [];
    /** By target: the key that the user chose. */
    #keys = [];
    #fields = [];
    /** @param keyFields record fields in the key template: other values make another object */
    constructor(keyFields) {
        this.#keyFields = keyFields;
    }
    get size() {
        return this.#jobs.length;
    }
    /** Whether the user chose the key of some image. */
    get hasKeys() {
        return this.#keys.length > 0;
    }
    at(number) {
        const key = this.#keys[number];
        return { number, fields: this.#fields[number] ?? plan_job/* NO_FIELDS */.e, ...(key !== undefined && { key }) };
    }
    /** Returns the number of a target's job. */
    jobOf(number) {
        return this.#jobs.at(number) - 1;
    }
    ofJob(job) {
        const first = this.at(this.#first.at(job));
        const further = this.#further[job];
        return further === undefined ? [first] : [first, ...further.map(number => this.at(number))];
    }
    /** Adds the first target of a new job. Jobs must arrive in the order of their numbers. */
    addFirst(job, wanted) {
        const number = this.add(wanted, job);
        this.#first.push(number);
        return number;
    }
    /** @returns the job's target that equals `wanted`; added if it is missing */
    find(job, wanted) {
        const many = this.#byIdentity[job];
        const identity = this.#identityOf(wanted);
        const known = many ? many.get(identity) : this.#findOfFew(job, identity);
        if (known !== undefined)
            return known;
        const number = this.add(wanted, job);
        this.#further[job] ??= [];
        const count = this.#further[job].push(number) + 1;
        if (many)
            many.set(identity, number);
        else if (count === MANY)
            this.#byIdentity[job] = new Map(this.ofJob(job).map(one => [this.#identityOf(one), one.number]));
        return number;
    }
    #findOfFew(job, identity) {
        return this.ofJob(job).find(target => this.#identityOf(target) === identity)?.number;
    }
    /** @param job -1 if the target belongs to no job */
    add({ key, fields }, job = -1) {
        const number = this.size;
        this.#jobs.push(job + 1);
        if (key !== undefined)
            this.#keys[number] = key;
        if (fields !== plan_job/* NO_FIELDS */.e)
            this.#fields[number] = fields;
        return number;
    }
    #identityOf({ key, fields }) {
        return key === undefined
            ? JSON.stringify(this.#keyFields.map(name => String(fields[name])))
            : `key ${key}`;
    }
}

;// CONCATENATED MODULE: ./lib/input/plan/job-table.js
/**
 * The distinct images of a list, stored in columns: a plain URL is its text and a few numbers. Jobs are built on
 * demand, so that a million URLs do not become a million objects.
 */




class JobTable {
    targets;
    /** The name of each job in the memory; a job's number is the number of its name. */
    names = new text_table/* TextTable */.CV();
    // Sparse arrays by job number, because few jobs have these values.
    /** Present if the job's name is an id. */
    #urls = [];
    #fetchUrls = [];
    #expiresAt = [];
    #others = [];
    #dataUris = [];
    #referers = [];
    #again = [];
    /** Whether all sparse arrays are still empty. */
    #isPlain = true;
    /** @param keyFields record fields that keys are made of */
    constructor(keyFields) {
        this.targets = new TargetTable(keyFields);
    }
    get length() {
        return this.names.size;
    }
    /** Whether the memory knows some image by an id and not by its URL. */
    get hasIds() {
        return this.#urls.length > 0;
    }
    at(number) {
        const targets = this.targets.ofJob(number);
        return this.#isPlain ? { url: this.names.at(number), targets } : { ...this.askedAt(number), targets };
    }
    /** Returns a job without its targets. */
    askedAt(number) {
        const name = this.names.at(number);
        const url = this.#urls[number];
        const fetchUrl = this.#fetchUrls[number];
        const expiresAt = this.#expiresAt[number];
        const others = this.#others[number];
        const dataUri = this.#dataUris[number];
        const referer = this.#referers[number];
        const again = this.#again[number];
        return {
            url: url ?? name,
            ...(url !== undefined && { idUrl: name }),
            ...(fetchUrl !== undefined && { fetchUrl }),
            ...(expiresAt !== undefined && { expiresAt }),
            ...(others && { others }),
            ...(dataUri !== undefined && { dataUri }),
            ...(referer && { referer }),
            ...(again && { again }),
        };
    }
    /** Returns the job of a target. */
    jobOf({ number }) {
        return this.at(this.targets.jobOf(number));
    }
    /** Returns the canonical URL of a job. */
    urlAt(number) {
        return this.#urls[number] ?? this.names.at(number);
    }
    /** Returns the array that further spellings of a job are added to. */
    othersOf(number) {
        this.#isPlain = false;
        this.#others[number] ??= [];
        return this.#others[number];
    }
    /**
     * Adds a position: as a new job, or as a spelling or target of an existing one.
     * @returns the number of the position's target
     * @throws IdConflict if the existing job has the same id and another image
     */
    add(asked, wanted) {
        const before = this.length;
        const number = this.names.add((0,spellings/* memoryUrlOf */.CN)(asked));
        if (asked.again) {
            this.#isPlain = false;
            this.#again[number] = true;
        }
        if (number < before) {
            const job = this.askedAt(number);
            if (asked.idUrl !== undefined)
                throwIfOther(number, job, asked);
            const spelling = (0,spellings/* newSpelling */.pJ)(job, asked);
            if (spelling)
                this.othersOf(number).push(spelling);
            return this.targets.find(number, wanted);
        }
        const { url, idUrl, fetchUrl, expiresAt, dataUri, referer } = asked;
        if ((idUrl ?? fetchUrl ?? expiresAt ?? dataUri ?? referer) !== undefined)
            this.#isPlain = false;
        if (idUrl !== undefined)
            this.#urls[number] = url;
        if (fetchUrl !== undefined)
            this.#fetchUrls[number] = fetchUrl;
        if (expiresAt !== undefined)
            this.#expiresAt[number] = expiresAt;
        if (dataUri !== undefined)
            this.#dataUris[number] = dataUri;
        if (referer)
            this.#referers[number] = referer;
        return this.targets.addFirst(number, wanted);
    }
    *[Symbol.iterator]() {
        for (let number = 0; number < this.length; number++)
            yield this.at(number);
    }
}
/** @throws IdConflict if the URL names another file than a spelling of the job */
function throwIfOther(number, job, { url }) {
    for (const spelling of (0,spellings/* spellingsOf */.Hz)(job)) {
        const files = (0,id_conflict/* conflictOf */.Sx)(spelling.url, url);
        if (files)
            throw new id_conflict/* IdConflict */.ut(number, files);
    }
}


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ keyFieldsOf),
/* harmony export */   e: () => (/* binding */ NO_FIELDS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** A job fetches one image; its targets are the objects made from it. */

/** Key variables beside a record's own fields: folder and name of the image's list. */
const NAMES = ['file.dir', 'file.name'];
/** @returns the record's fields, with folder and name of the list if the key template uses them */
function keyFieldsOf({ fields = NO_FIELDS, place }, keyFields) {
    if (!place || !keyFields.some(name => NAMES.includes(name)))
        return fields;
    const { file } = place;
    const dir = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.gz$/i, '');
    return { ...fields, 'file.dir': dir === '.' ? '' : dir, 'file.name': name.slice(0, name.lastIndexOf('.')) };
}
/** Shared by all images without fields, which are most. */
const NO_FIELDS = {};


/***/ }),

/***/ 81061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nv: () => (/* binding */ WholePlan),
  kv: () => (/* binding */ jobUrlOf),
  y6: () => (/* binding */ planImages),
  Y1: () => (/* binding */ resolvePosition)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
;// CONCATENATED MODULE: ./lib/base/url/canonical-url.js
/**
 * One URL for one image, however often a host signs its link again. Keys, duplicates and the memory use it; the fetch
 * uses the URL as given. Pure.
 */

/**
 * Drops the fragment and the parameters of signatures and expiry. All else stays, in order.
 * @param dropParameters further parameters that do not select the image; `x-amz-*` matches all names with this start
 */
function canonicalUrl(url, dropParameters = []) {
    const { href, search, hostname } = url;
    // `hash` does not show an empty fragment, `href` does.
    const end = href.indexOf('#');
    const bare = end < 0 ? href : href.slice(0, end);
    if (search === '')
        return bare;
    const pairs = search.slice(1).split('&');
    const drops = droppedNames(hostname, pairs, dropParameters);
    const kept = pairs.filter(pair => !drops(parameterName(pair)));
    if (kept.length === pairs.length)
        return bare;
    // Discord ends its signature with an `&`, which means nothing.
    const query = kept.filter(pair => pair !== '').join('&');
    const path = bare.slice(0, -search.length);
    return query === '' ? path : `${path}?${query}`;
}
function droppedNames(hostname, pairs, dropParameters) {
    const values = new Map();
    for (const pair of pairs) {
        const name = parameterName(pair);
        // A rule reads the first value of a repeated name.
        if (!values.has(name))
            values.set(name, pair.slice(name.length + 1));
    }
    const names = [
        ...signed_urls/* SIGNED_URL_RULES */.V.filter(rule => counts(rule, hostname, values)).flatMap(({ needs, drops = [] }) => [
            ...Object.keys(needs),
            ...drops,
        ]),
        ...dropParameters,
    ];
    const exact = new Set(names);
    const starts = names.filter(name => name.endsWith('*')).map(name => name.slice(0, -1));
    return name => exact.has(name) || starts.some(start => name.startsWith(start));
}
function counts({ hosts, needs }, hostname, values) {
    return (Object.entries(needs).every(([name, shape]) => {
        const value = values.get(name);
        return value !== undefined && shape.test(value);
    }) &&
        (hosts === undefined || hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))));
}
/** The name as written: signers do not encode names, so an encoded name is not a signer's. */
function parameterName(pair) {
    const end = pair.indexOf('=');
    return end < 0 ? pair : pair.slice(0, end);
}

// EXTERNAL MODULE: ./lib/base/url/fetchable-url.js
var fetchable_url = __webpack_require__(55743);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
;// CONCATENATED MODULE: ./lib/base/url/plain-url.js
/**
 * A plain URL, as most are: a host of letters and digits or an IPv4 address, and a path without escapes. The URL parser
 * returns it unchanged, and it carries no signature or expiry.
 */
const NAME = /(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*/.source;
const OCTET = /(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/.source;
const ADDRESS = `${OCTET}(?:\\.${OCTET}){3}`;
/** Usual ports: all may be requested, and none is the default of a scheme. */
const PORT = /:(?!10080\/)(?:[89]\d{3}|[1-5]\d{4})/.source;
const PATH = /(?:\/(?!\.)[\w~.-]*)+/.source;
const PLAIN = new RegExp(`^https?://(?:${NAME}|${ADDRESS})(?:${PORT})?${PATH}$`);
/** Characters; below the limit of `fetchableUrl`. */
const MAX_LENGTH = 2000;
/** False only means that the URL needs the parser. */
function isPlainUrl(text) {
    return text.length <= MAX_LENGTH && PLAIN.test(text);
}

// EXTERNAL MODULE: ./lib/base/url/relative-url.js
var relative_url = __webpack_require__(52271);
// EXTERNAL MODULE: ./lib/base/url/repair-url.js
var repair_url = __webpack_require__(57002);
// EXTERNAL MODULE: ./lib/input/plan/id-conflict.js
var id_conflict = __webpack_require__(87240);
// EXTERNAL MODULE: ./lib/input/plan/job.js
var job = __webpack_require__(5637);
// EXTERNAL MODULE: ./lib/input/plan/job-table.js + 1 modules
var job_table = __webpack_require__(41450);
// EXTERNAL MODULE: ./lib/input/plan/position-table.js
var position_table = __webpack_require__(79098);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/input/plan/shard.js
var plan_shard = __webpack_require__(21862);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
;// CONCATENATED MODULE: ./lib/input/plan/plan.js
/**
 * Decides what a run does, before the first request. It refuses URLs that must not be requested, makes one job of
 * duplicates and keeps every input position. Pure: no network, no files.
 */
















/**
 * Uses about 100 bytes for a plain URL of 60 characters, and 12 for one of another shard.
 * @param keyFields record fields in the key template: the same URL with other values is another object
 * @param ignoredParametersOf returns query parameters of a host that do not identify the image
 * @param baseUrl the page that relative URLs belong to if their record names none
 * @param idField the record field that ids come from
 */
async function planImages(lists, keyFields, ignoredParametersOf = () => [], shard = plan_shard/* WHOLE_LIST */.H, baseUrl, idField) {
    const plan = new WholePlan({ keyFields, ignoredParametersOf, shard, baseUrl, idField });
    for await (const images of lists)
        for (const image of images)
            plan.add(image);
    return plan;
}
/** A plan for a list that is read to its end before the first job. */
class WholePlan {
    isWhole = true;
    jobs;
    positions;
    #rules;
    #ownLinks = [];
    #ownTargets = new Map();
    #ownCount = 0;
    #conflicts = new id_conflict/* IdConflicts */.L2();
    constructor(rules) {
        this.#rules = rules;
        this.jobs = new job_table/* JobTable */.I(rules.keyFields);
        this.positions = new position_table/* PositionTable */.k(this.jobs);
    }
    get ownCount() {
        return this.#ownCount;
    }
    jobOf(target) {
        return this.jobs.jobOf(target);
    }
    /** Excludes links to stored images, because no object is made for them. */
    get objectCount() {
        return this.jobs.targets.size - this.#ownTargets.size;
    }
    get hasChosenKeys() {
        return this.jobs.targets.hasKeys;
    }
    /** Links that `decide` has not decided yet; their positions wait. */
    get ownLinks() {
        return this.#ownLinks;
    }
    /** Jobs that the run needs if none of the links is stored. */
    get possibleJobs() {
        const jobs = new job_table/* JobTable */.I(this.#rules.keyFields);
        for (const { image } of this.#ownLinks)
            resolvePosition(image, jobs, this.#rules);
        return jobs;
    }
    add(image) {
        const { ownKey } = image;
        // Shard 1 alone reports links to stored images, so that no result appears twice.
        const position = ownKey === undefined
            ? resolvePosition(image, this.jobs, this.#rules)
            : this.#rules.shard.index === 1
                ? this.#addOwnLink(image, ownKey)
                : undefined;
        this.positions.push(position);
        if (position)
            this.#ownCount++;
        if (position?.conflict)
            this.#noteConflict(position.conflict);
    }
    /** @throws SettingsError if an id of the list names two images; their later positions are refused as well */
    refuseConflicts() {
        this.#conflicts.refuse();
    }
    #noteConflict({ job, files }) {
        const index = this.positions.length - 1;
        this.#conflicts.add(() => ({
            first: this.#recordAt(this.#firstOf(job)),
            second: this.#recordAt(index),
            files,
        }));
    }
    #recordAt(index) {
        return (0,id_conflict/* recordText */.Pe)(this.positions.at(index)?.place, index);
    }
    /** Returns the index of a job's first position. */
    #firstOf(job) {
        const { positions, jobs } = this;
        let index = 0;
        for (; index < positions.length; index++) {
            const resolved = positions.resolvedAt(index);
            if (typeof resolved === 'number' && jobs.targets.jobOf(resolved) === job)
                break;
        }
        return index;
    }
    /** Decides all waiting links; a link that is not stored becomes an ordinary URL. */
    decide(isStored) {
        for (const link of this.#ownLinks) {
            if (isStored(link))
                continue;
            const position = resolvePosition(link.image, this.jobs, this.#rules);
            this.positions.resolve(link.index, position);
            if (!position)
                this.#ownCount--;
        }
        this.#ownLinks = [];
    }
    #addOwnLink(image, key) {
        const { targets } = this.jobs;
        const target = this.#ownTargets.get(key) ?? targets.at(targets.add({ fields: job/* NO_FIELDS */.e }));
        this.#ownTargets.set(key, target);
        this.#ownLinks.push({ index: this.positions.length, image, key, target });
        return { resolved: target.number, url: image.url, image };
    }
}
/** @returns undefined if the position belongs to another shard */
function resolvePosition(image, jobs, rules) {
    const { keyFields, shard } = rules;
    try {
        const asked = jobUrlOf(image, rules);
        if (!isOurs(asked, shard))
            return undefined;
        const { referer, again } = image;
        const about = { ...(referer && { referer }), ...(again && { again }) };
        const resolved = jobs.add({ ...asked, ...about }, wantedBy(image, keyFields));
        const number = jobs.targets.jobOf(resolved);
        return { resolved, url: ownText(asked.dataUri ?? image.url, asked, jobs, number), image };
    }
    catch (error) {
        // A bad URL has no host to shard by, so that shard 1 reports it.
        if (shard.index !== 1)
            return undefined;
        const url = (0,repair_url/* repairUrl */.r)(image.url);
        const written = isDataUri(url) ? url : image.url;
        return {
            resolved: new refusal/* Refusal */.P((0,as_persist_error/* asPersistError */.B)(error, 'plan'), image.where),
            url: written,
            image,
            ...(error instanceof id_conflict/* IdConflict */.ut && { conflict: error }),
        };
    }
}
/** @throws PersistError if the URL must not be requested */
function jobUrlOf(image, rules) {
    const { url: written, id, expiresAt, problem } = image;
    // Fast path: no rule changes or refuses a plain URL.
    if (id === undefined && problem === undefined && isPlainUrl(written))
        return { url: written, ...(expiresAt !== undefined && { expiresAt }) };
    const wrong = problem ?? (0,repair_url/* severalUrlsProblem */.W)(written);
    if (wrong !== undefined)
        throw new errors/* PersistError */.vc('plan', 'url-invalid', wrong);
    const url = (0,repair_url/* repairUrl */.r)(written);
    return isDataUri(url) ? dataUriAsked(url) : urlAsked(url, image, rules);
}
/** Avoids parsing the host if there is only one shard. */
function isOurs({ url, dataUri }, { index, count }) {
    return count === 1 || (0,plan_shard/* shardOf */.I)(dataUri ?? new URL(url).host, count) === index;
}
function isDataUri(url) {
    return /^data:/i.test(url);
}
function dataUriAsked(url) {
    return { url: `data:,${(0,external_node_crypto_.hash)('sha256', url)}`, dataUri: url };
}
function urlAsked(url, { referer: page, id, expiresAt: said }, { ignoredParametersOf, baseUrl, idField = '', }) {
    const fetchable = (0,fetchable_url/* fetchableUrl */.o)(url, (0,relative_url/* isRelativeUrl */.c)(url) ? (0,relative_url/* pageUrl */.f)(page, baseUrl) : undefined);
    const { href } = fetchable;
    const canonical = canonicalUrl(fetchable, ignoredParametersOf(fetchable.hostname));
    const expiresAt = (0,link_expiry/* linkExpiry */.Q)(fetchable) ?? said;
    return {
        url: canonical,
        ...(href !== canonical && { fetchUrl: href }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(id !== undefined && { idUrl: (0,spellings/* idUrl */.fv)(fetchable.origin, idField, id) }),
    };
}
/**
 * Returns the written URL if it differs from the job's. Reuses the job's string: a slice of the list would keep the
 * whole text alive.
 */
function ownText(written, asked, jobs, number) {
    // Without an id, the job's URL is the canonical URL.
    if (written === asked.url && asked.idUrl === undefined)
        return undefined;
    const job = jobs.askedAt(number);
    if (written === job.url)
        return undefined;
    return ([job, asked]
        .flatMap(({ url, fetchUrl, dataUri }) => [url, fetchUrl, dataUri])
        .find(one => one === written) ?? written);
}
function wantedBy(image, keyFields) {
    const { key } = image;
    return { fields: (0,job/* keyFieldsOf */.A)(image, keyFields), ...(key !== undefined && { key }) };
}


/***/ }),

/***/ 79098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ PositionTable)
/* harmony export */ });
/* harmony import */ var _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66907);
/* harmony import */ var _documents_image_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30612);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78406);
/**
 * The positions of a list, stored in columns: a plain URL line is two numbers, its target and its line. Positions are
 * built on demand.
 */



/** Codes in the target column; a target is stored as its number + TARGETS. */
const ELSEWHERE = 0;
const REFUSED = 1;
const TARGETS = 2;
class PositionTable {
    #jobs;
    #targets = new _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o();
    /** Line of a place in a text; 0 for none. */
    #lines = new _base_buffers_number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o();
    /** Lists of these lines, each with the index of its first position. */
    #lists = [];
    // Sparse arrays by position, because few positions have these values.
    #refusals = [];
    #urls = [];
    #places = [];
    /** Columns other than 1. */
    #columns = [];
    #keys = [];
    #referers = [];
    #fields = [];
    constructor(jobs) {
        this.#jobs = jobs;
    }
    get length() {
        return this.#targets.length;
    }
    /** @param position undefined if it belongs to another shard */
    push(position) {
        const index = this.length;
        this.resolve(index, position);
        if (!position)
            return;
        const { key, referer, fields, place } = position.image;
        if (place)
            this.#setPlace(index, place);
        if (key)
            this.#keys[index] = key;
        if (referer)
            this.#referers[index] = referer;
        if (fields)
            this.#fields[index] = fields;
    }
    /** Sets the target or refusal of a position again; its place and fields stay. */
    resolve(index, position) {
        const { resolved, url } = position ?? {};
        if (resolved === undefined)
            return this.#targets.set(index, ELSEWHERE);
        if (url !== undefined)
            this.#urls[index] = url;
        if (resolved instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P) {
            this.#refusals[index] = resolved;
            this.#targets.set(index, REFUSED);
        }
        else
            this.#targets.set(index, resolved + TARGETS);
    }
    /** Returns the number of the target, or why there is none; undefined if another shard has the position. */
    resolvedAt(index) {
        const said = this.#targets.at(index);
        if (said === ELSEWHERE)
            return undefined;
        return said === REFUSED ? this.#refusals[index] : said - TARGETS;
    }
    /** @returns undefined if another shard has the position */
    at(index) {
        const resolved = this.resolvedAt(index);
        if (resolved === undefined)
            return undefined;
        const { targets } = this.#jobs;
        const place = this.#placeAt(index);
        const key = this.#keys[index];
        const referer = this.#referers[index];
        const fields = this.#fields[index];
        return {
            url: this.#urls[index] ?? (resolved instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P ? '' : this.#jobs.urlAt(targets.jobOf(resolved))),
            targetOrRefusal: resolved instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P ? resolved : targets.at(resolved),
            ...(key && { key }),
            ...(referer && { referer }),
            ...(fields && { fields }),
            ...(place && { place }),
        };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index++)
            yield this.at(index);
    }
    #setPlace(index, place) {
        if ('pointer' in place) {
            this.#places[index] = place;
            return;
        }
        const { file, line, column } = place;
        if (this.#lists.at(-1)?.file !== file)
            this.#lists.push({ file, from: index });
        this.#lines.set(index, line);
        if (column !== 1)
            this.#columns[index] = column;
    }
    #placeAt(index) {
        const line = this.#lines.at(index);
        if (line === 0)
            return this.#places[index];
        return new _documents_image_url_js__WEBPACK_IMPORTED_MODULE_0__/* .LinePlace */ .ci(this.#fileAt(index), line, this.#columns[index] ?? 1);
    }
    #fileAt(index) {
        let [low, high] = [0, this.#lists.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lists[middle]?.from ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#lists[low]?.file ?? '';
    }
}


/***/ }),

/***/ 78406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);

/** Most faults that are shared; sentences without values of their own are fewer. */
const MAX_SHARED = 1000;
const shared = new Map();
const NO_DETAILS = {};
class Refusal {
    #fault;
    #where;
    /** @param error its cause and its stack, which takes the most memory, are not kept */
    constructor(error, where) {
        this.#fault = faultOf(error);
        this.#where = where;
    }
    get stage() {
        return this.#fault.stage;
    }
    get reason() {
        return this.#fault.reason;
    }
    get sentence() {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(this.#where, this.#fault.sentence);
    }
    get advice() {
        return this.#fault.advice;
    }
    get details() {
        return this.#fault.details;
    }
}
function faultOf({ stage, reason, sentence, advice, details }) {
    const key = `${reason} ${(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', sentence)}`;
    const known = shared.get(key);
    if (known)
        return known;
    const { cause: _, ...kept } = details;
    const fault = {
        stage,
        reason,
        sentence,
        advice,
        details: Object.keys(kept).length === 0 ? NO_DETAILS : kept,
    };
    if (shared.size < MAX_SHARED)
        shared.set(key, fault);
    return fault;
}


/***/ }),

/***/ 21862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHOLE_LIST),
/* harmony export */   I: () => (/* binding */ shardOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Splits a list by host, so that no two jobs request from the same host. Pure. */

const WHOLE_LIST = { index: 1, count: 1 };
/**
 * Uses the name alone and not the place in the list. Jobs whose lists differ a little still leave no gap and do not
 * overlap.
 * @param name a host as in `URL.host`; for a `data:` URI, which has no host, the URI
 * @returns a number from 1 to `count`
 */
function shardOf(name, count) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', name, 'buffer').readUInt32BE() % count) + 1;
}


/***/ }),

/***/ 41889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ memoryUrlOf),
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Qd: () => (/* binding */ askedUrl),
/* harmony export */   fv: () => (/* binding */ idUrl),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   pJ: () => (/* binding */ newSpelling)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58585);
/** The URLs of one image: signed at different times, or linked only by the id of their records. Pure. */


/** Most spellings of one image that are tried, because a list may hold any number. */
const MAX_SPELLINGS = 16;
/** Characters. A longer id is replaced by its digest, so that a line of the memory stays short. */
const MAX_ID = 2000;
/** Has a fragment, which canonical URLs never have, so that older releases do not take it for an image URL. */
function idUrl(origin, field, id) {
    const text = (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeStrict */ .g)(id.toWellFormed());
    const known = text.length > MAX_ID ? `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id)}` : text;
    return `${origin}/#${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeStrict */ .g)(field.toWellFormed())}=${known}`;
}
/** Returns the name of an image in the memory. */
function memoryUrlOf({ url, idUrl }) {
    return idUrl ?? url;
}
/** Returns the URL to request. */
function askedUrl({ url, fetchUrl }) {
    return fetchUrl ?? url;
}
/** Returns all spellings in the order of the list. */
function spellingsOf(job) {
    return job.others ? [job, ...job.others] : [job];
}
/** Returns when the last URL of the image expires; undefined if one may never expire. */
function expiryOf(job) {
    if (!job.others?.length)
        return job.expiresAt;
    const latest = Math.max(...spellingsOf(job).map(({ expiresAt = Number.POSITIVE_INFINITY }) => expiresAt));
    return Number.isFinite(latest) ? latest : undefined;
}
/** Another URL of the image; undefined if it is already known or the image has enough. */
function newSpelling(job, { url, fetchUrl, expiresAt }) {
    const spelling = {
        url,
        ...(fetchUrl !== undefined && { fetchUrl }),
        ...(expiresAt !== undefined && { expiresAt }),
    };
    const asked = askedUrl(spelling);
    const known = spellingsOf(job);
    return known.length >= MAX_SPELLINGS || known.some(one => askedUrl(one) === asked) ? undefined : spelling;
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41220);
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

/***/ 73804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ makePersistSettings),
  u: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/input/documents/pages/address-net.js
var address_net = __webpack_require__(78836);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 28 modules
var read = __webpack_require__(57402);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
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

// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/options/problems.js
var options_problems = __webpack_require__(60005);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 14 modules
var store_settings = __webpack_require__(94784);
// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/list-rewriting.js
var list_rewriting = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/storage/stores/bucket/object-headers.js
var object_headers = __webpack_require__(7963);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 9 modules
var kinds = __webpack_require__(21110);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/contradictions.js
/** Finds settings that are valid one by one but contradict each other. Pure. */



/**
 * @param options an option that breaks its own rule has no value here
 * @param store undefined if the store's settings break a rule
 */
function contradictions({ minBytes, maxBytes, metadata = {} }, store) {
    const problems = [];
    if (minBytes > maxBytes)
        problems.push((0,say/* say */.c)('min-over-max', { least: minBytes, most: maxBytes }));
    const limit = store && limitOf(store);
    const size = (0,object_headers/* metadataBytes */.L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,say/* say */.c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = kinds/* BUCKET_KINDS */.TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var options_fields = __webpack_require__(48841);
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
const host_rules_text_MAX_BYTES = 65_536;
/**
 * @returns the parsed text; undefined if it is empty
 * @throws PersistError whose message is the rule that the text breaks
 */
async function parseRulesText(text) {
    const size = Buffer.byteLength(text);
    if (size > host_rules_text_MAX_BYTES)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-text-size', { most: host_rules_text_MAX_BYTES, size }));
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
            ...(workspace && { workspace }),
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
        ...(rewriteSuffix === options_fields/* PERSIST_FIELDS */.nr['rewrite-suffix'].default ? [] : ['rewrite-suffix']),
    ];
}
function placesOf(options, store, problems) {
    const { publicUrlBase, publicUrlSuffix } = options;
    const folder = store.kind === 'file' ? store.directory : undefined;
    const ownBase = store.kind === 'own' ? store.own.publicBase : undefined;
    const bucketBase = 'location' in store ? store.location.publicBase : undefined;
    const publicBase = publicUrlBase ?? ownBase ?? bucketBase;
    const link = options.rewriteLink ?? (folder && !publicUrlBase ? 'path' : options_fields/* PERSIST_FIELDS */.nr['rewrite-link'].standard);
    if (link === 'path' && !folder)
        problems.push((0,say/* say */.c)('rewrite-path-needs-folder'));
    if (link === 'url' && publicBase === undefined)
        problems.push((0,say/* say */.c)('rewrite-url-needs-base'));
    return {
        link,
        prefix: 'prefix' in store ? store.prefix : (0,object_key/* mintPrefix */.Ld)(''),
        ...(publicBase !== undefined && { publicBase }),
        publicSuffix: publicUrlSuffix,
        ...(folder !== undefined && { folder }),
    };
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
;// CONCATENATED MODULE: ./lib/jobs/persist/options/sites.js
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
                return (0,external_node_path_.basename)(config).startsWith('hugo.') ? '/' : 'other';
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
    for (let at = folder; at !== top && (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at)) {
        const root = (0,external_node_path_.dirname)(at);
        if ((0,workspace/* contains */.gR)(top, folder) && !(0,workspace/* contains */.gR)(top, root))
            return undefined;
        if ((await textOf((0,external_node_path_.join)(root, BY_RELATIVE_PATHS))) !== undefined)
            return undefined;
        for (const generator of GENERATORS) {
            if (generator.folder !== undefined && generator.folder !== (0,external_node_path_.basename)(at))
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
    const inside = (0,external_node_path_.relative)(published, folder).split(external_node_path_.sep).filter(Boolean);
    // Jekyll publishes no folder whose name begins with '.' or '_'.
    if (published === root && inside.some(part => /^[._]/.test(part)))
        return undefined;
    for (const file of configs) {
        const config = (0,external_node_path_.join)(root, file);
        const text = await textOf(config);
        if (text === undefined)
            continue;
        const path = await pathIn(text, config);
        if (path === 'other')
            continue;
        const base = path === 'unknown' ? undefined : path + inside.map(part => `${(0,percent_encode/* encodePath */.O)(part)}/`).join('');
        return { generator: name, config, base, publishesDots };
    }
    return undefined;
}
async function textOf(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > MAX_CONFIG_BYTES ? undefined : await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) === undefined)
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

;// CONCATENATED MODULE: ./lib/jobs/persist/options/site-links.js
/** Links into a folder that a site generator publishes: they begin with the folder's path on the site. */





const MEMORY_FOLDER = reserved_folder/* RESERVED_FOLDER */.MI.replace(/\/$/, '');
/** The folder that the messages suggest for the memory. */
const MEMORY = '.cache/persist-images';
const NONE = { problems: [], notices: [], info: [] };
async function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    if (rewriteTo === undefined || store?.kind !== 'file')
        return NONE;
    const site = await siteOf(store.directory, cwd);
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

;// CONCATENATED MODULE: ./lib/jobs/persist/options/settings.js























/** First backoff and its limit, milliseconds, as in the OSS SDKs. */
const BACKOFF = { baseMs: 500, capMs: 10_000 };
/**
 * @param info receives sentences that are good to know once the run has begun
 * @throws SettingsError with every problem that can be found without a request
 */
async function makePersistSettings(given, environment, info) {
    const { store: own, ...fields } = given;
    // A caller's own store has no destination, but the option is required.
    const parsed = (0,parse/* parseOptions */.A)(options_fields/* PERSIST_FIELDS */.nr, own ? { destination: 'own', ...fields } : fields);
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    if (own && fields.destination)
        problems.add([(0,say/* say */.c)('store-and-destination')]);
    const { destination: uri, storageClass, acl } = parsed.options;
    const asked = { name: 'destination', uri, storageClass, acl, mayWrite: true };
    const storeProblems = new options_problems/* Problems */.Z([]);
    const store = own
        ? {
            settings: { kind: 'own', own, language: parsed.options.language, clock: environment.clock },
            notices: [],
        }
        : (0,store_settings/* checkStore */.o)(asked, parsed.options, environment, info, storeProblems);
    const site = await siteLinks(parsed.options, store?.settings, environment);
    problems.add(site.problems);
    const { publicUrlBase = site.publicUrlBase } = parsed.options;
    const options = { ...parsed.options, publicUrlBase };
    const rewrite = rewriteRules(options, store?.settings, environment);
    problems.add(rewrite.problems);
    const rewriting = rewrite.rules && new list_rewriting/* ListRewriting */.Mz(rewrite.rules);
    const sources = sourcesOf(options, rewriting, environment);
    // A list of the wrong type is a problem of its own; it does not count as missing besides.
    const isWrongType = [fields.urls, fields.urlsFile].some(list => list !== undefined && typeof list !== 'string');
    const lists = isWrongType && !options.urls && !options.urlsFile ? { ...sources, urls: '' } : sources;
    problems.add(await (0,read/* checkSources */.B)(lists, {
        'results-file': options.resultsFile,
        'gallery-file': options.galleryFile,
    }));
    problems.add(await namedFileProblems(options, environment), storeProblems.sentences);
    problems.add(contradictions(options, store?.settings));
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    const template = options.key
        ? problems.attempt(() => parseTemplate(options.key), `key ${(0,quote/* quote */.hD)(options.key)}`)
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
    const net = new address_net/* AddressNet */.s((0,image_types/* endingsOf */.iv)(options.allowTypes));
    return {
        ...settingsFrom(options, memory),
        sources: { ...sources, net },
        net,
        rewriting,
        store: settings,
        template: template,
        originProxy: originProxy,
        hosts: hostRules(hosts.rules, presetsFor(options)),
        ownHostRules: hosts.rules,
        connections: Math.max(options.perHostConcurrency, ...hosts.rules.map(rule => rule.concurrency ?? 0)),
        notices: [
            ...notices,
            ...site.notices,
            ...(0,address_policy/* openedMetadata */.jz)(options.allowAddresses).map(address => (0,say/* say */.c)('run-metadata-address', { address })),
        ],
    };
}
/** A `user-agent` set by the user also replaces those of the presets. */
function presetsFor({ userAgent }) {
    const isOwn = userAgent !== options_fields/* PERSIST_FIELDS */.nr['user-agent'].default;
    return isOwn ? PRESETS.map(({ userAgent: _, ...rule }) => rule) : PRESETS;
}
/** Returns how the lists are read, by a run or by a plan. */
function sourcesOf(options, rewriting, environment) {
    const { urls, urlsFile, select, urlField, keyField, refererField, idField, expiresField, ifNoUrls } = options;
    return {
        urlField,
        directory: environment.cwd,
        ...(urls !== undefined && { urls }),
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(options.frontMatter === 'none' && { frontMatter: 'none' }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField }),
        ...(expiresField && { expiresField }),
        ...(ifNoUrls && { ifNoUrls }),
        ...(options.baseUrl && { takesRelative: true }),
        ...(rewriting && { rewriting }),
        ...(options.deadline !== undefined && { deadlineMs: options.deadline }),
        ...(environment.cpuTime && { cpuTime: environment.cpuTime }),
        ...(environment.workspace && { workspace: environment.workspace }),
        ...(environment.isStep && { isStep: true }),
    };
}
function settingsFrom(options, memory) {
    const { userAgent, accept, headers, referer, maxBytes, minBytes, minWidth, minHeight } = options;
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
            timeoutMs: options.timeout,
            maxRedirects: options.maxRedirects,
            policy: { attempts: options.retries + 1, ...BACKOFF },
        },
        addresses: (0,address_policy/* addressPolicy */.Vy)(options.allowAddresses),
        inspect: { allowTypes: options.allowTypes, minBytes, minWidth, minHeight },
        objects: {
            cacheControl: options.cacheControl,
            metadata: options.metadata,
            provenance: options.provenance,
        },
        publicUrls: { base: options.publicUrlBase, suffix: options.publicUrlSuffix },
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
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41220);
/* harmony import */ var _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95009);
/* harmony import */ var _output_rewrite_stored_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50268);
/* harmony import */ var _options_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48841);
/** Lists to rewrite after the run: which lists, their targets, and the notes taken while each list is read. */









/** Formats without room beside a URL: the link can only replace the URL. */
const REPLACED_ONLY = new Set(['text', 'markdown', 'html']);
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
            storedFields: places.link === 'key' ? _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED_FIELDS */ .A.filter(field => field !== 'url') : _input_documents_edit_js__WEBPACK_IMPORTED_MODULE_7__/* .STORED_FIELDS */ .A,
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
        return (this.rules.mode ?? (REPLACED_ONLY.has(format) ? 'replace' : _options_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .nr['rewrite-mode'].standard));
    }
    #targetOf({ name, path }) {
        const { target } = this.rules;
        if (target.kind === 'in-place')
            return path;
        return target.kind === 'file' ? target.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target.path, name);
    }
    async #problemsOf(file) {
        const { target, mode, directory, workspace } = this.rules;
        const name = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(file.name);
        if (mode === 'add' && REPLACED_ONLY.has(file.format))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-no-add', { name })];
        if (target.kind !== 'in-place' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file.name))
            return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rewrite-outside', { name })];
        const path = this.#targetOf(file);
        const shown = (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(shownPath(path, directory));
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

/***/ 62131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ leftOverSentence),
/* harmony export */   E$: () => (/* binding */ lossFailure),
/* harmony export */   as: () => (/* binding */ overlookedSentence),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41220);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30612);
/** Makes the report of a run: its numbers, and whether it counts as failed. Pure. */




/** Notice for a run with images left. */
function leftOverSentence({ left, total }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-left-over', { left, total });
}
/** What is to be said where addresses were overlooked. */
function overlookedSentence({ count, places }) {
    const lines = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)('; ', ...places.map(({ file, line }) => (0,_input_documents_image_url_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOf */ .cA)(file, line)));
    const rest = count - places.length;
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('overlooked', {
        count,
        places: rest > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names: lines, count: rest }) : lines,
    });
}
/** @param problems of the steps after the images, one sentence each; a run with a problem counts as failed */
function makeReport(ledger, failOn, end, problems = []) {
    const counts = ledger.counts();
    const notTried = ledger.skippedFor('cancelled');
    // A signal after the last image did not cancel anything.
    const ending = { ...end, cancelled: end.cancelled && notTried > 0 };
    // A refusal of the store also marks the rest as `cancelled`.
    const left = ledger.skippedFor('deadline', ...(ending.cancelled ? ['cancelled'] : []));
    const undecided = left + ledger.skippedFor('host-paused', 'dry-run');
    const stored = [...ledger.outcomes()].filter(({ outcome }) => outcome === 'stored');
    return {
        ...counts,
        ...ending,
        positions: ledger.positions().length,
        left,
        knownFailures: ledger.skippedFor('dead'),
        bytes: ledger.bytesStored(),
        newKeys: [...new Set(stored.flatMap(({ key }) => key ?? []))],
        results: { [Symbol.iterator]: () => ledger.results() },
        failure: failureOf({ ...counts, undecided, notTried }, failOn, ending, ledger.language, problems),
    };
}
function failureOf(counts, failOn, { stopped, cancelled }, language, problems) {
    if (stopped)
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(stopped, language);
    if (problems.length > 0)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(' ', ...problems));
    const { total } = counts;
    if (cancelled)
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-cancelled', { count: counts.notTried, total }));
    return lossFailure(counts, failOn, language);
}
/** One sentence if the run counts as failed because of lost images. */
function lossFailure(counts, failOn, language) {
    const { total } = counts;
    const lost = counts.failed + counts.refused;
    const failed = (rule, count = lost) => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(language, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost-and-failed', { lost: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('run-lost', { count, total }), rule }));
    if (failOn === 'none')
        return undefined;
    if (failOn === 'all') {
        // Images that rest after an earlier failure are not in the store either, so they do not count as kept.
        const isNothingKept = total > 0 && counts.stored + counts.unchanged + counts.undecided === 0;
        return isNothingKept ? failed('all', total) : undefined;
    }
    if (lost === 0)
        return undefined;
    if (failOn === 'any')
        return failed('any');
    return lost * 100 > failOn.percent * total ? failed(`${failOn.percent}%`) : undefined;
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
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/* harmony import */ var _base_url_repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32864);
/** Links between documents and stored images: writes a link to a key, and finds the key of a link. */





const REWRITE_LINKS = (/* unused pure expression or super */ null && (['url', 'key', 'path']));
/** @param file absolute path of the document to write */
function linkTo(image, file, { link, folder }) {
    const { key, width, height } = image;
    const url = link === 'url'
        ? image.publicUrl
        : link === 'path' && folder !== undefined
            ? relativeLink(folder, key, file)
            : undefined;
    return {
        key,
        ...(url !== undefined && { url }),
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
}
/** The shortest relative link from a document to an image: `cat.png` beside it, as Hugo's page bundles need. */
function relativeLink(folder, key, file) {
    return (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, key)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
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
function keyBelowBase(text, { publicBase, publicSuffix = '', prefix }) {
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
    const ending = publicSuffix.replace(/[?#].*$/s, '');
    return path === undefined
        ? undefined
        : keyOf(ending !== '' && path.endsWith(ending) ? path.slice(0, -ending.length) : path, prefix);
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


/***/ })

};
