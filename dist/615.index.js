export const id = 615;
export const ids = [615];
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

/***/ 65696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ sourcesOf)
/* harmony export */ });
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


/***/ })

};
