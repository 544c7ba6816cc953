export const id = 6752;
export const ids = [6752];
export const modules = {

/***/ 50781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   L0: () => (/* binding */ keptOutcome),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   eD: () => (/* binding */ outcomeAt),
/* harmony export */   rr: () => (/* binding */ deadOutcome),
/* harmony export */   ws: () => (/* binding */ storedEntry)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49153);
/* harmony import */ var _options_run_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89617);
/** From an image to its line in the memory, and from a line to the outcome of an image. Pure. */



/** Returns the facts that results and the memory contain. */
function imageFacts({ digests, size, contentType, width, height }) {
    const { sha256 } = digests;
    const facts = sha256
        ? { sha256, bytes: size, contentType }
        : { bytes: size, contentType };
    if (width !== undefined)
        facts.width = width;
    if (height !== undefined)
        facts.height = height;
    return facts;
}
/** Returns the memory's fields for a later conditional request to the origin. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** Returns the memory's fields of an image whose bytes are the object. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}
/** @returns undefined for an outcome without an object */
function storedEntry({ outcome, key, etag, sha256 }, names, identity, { at, before, regainedAt, profile, image, round }) {
    if (key === undefined)
        return undefined;
    const regained = regainedAt !== undefined && { regainedAt };
    // `on-collision` kept the existing object: the remembered one, unless that is lost.
    const isOther = image !== undefined && sha256 === undefined;
    if (before?.key === key && isOther && !(0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossOf */ .je)(before))
        return { ...(0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .nextLine */ .sE)(before, at), ...names, ...regained, lastSeen: at };
    const isSame = !isOther && isSameObject(before, key, image);
    const newIn = outcome === 'stored' ? round : isSame ? before.round : undefined;
    return {
        ...names,
        ...regained,
        ...(profile && { profile }),
        key,
        // If `on-collision` kept another image, the object does not have these bytes.
        ...(image && (sha256 === undefined ? originValidators(image) : entryFields(image))),
        ...(etag && { etag }),
        firstSeen: isSame ? before.firstSeen : at,
        // An image whose bytes changed in a refresh has had its first refresh: the times differ.
        ...(image && { lastSeen: before && !isSame ? (0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .justAfter */ .Z7)(at) : at }),
        at: before ? (0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .timeAfter */ .iR)(before, at) : at,
        ...identity,
        ...(isSame && before.mirrors !== undefined && { mirrors: before.mirrors }),
        ...(newIn !== undefined && { round: newIn }),
    };
}
/** Other bytes under a key are another object, which mirrors do not have and no check has seen. */
function isSameObject(before, key, image) {
    if (before === undefined || before.key !== key)
        return false;
    return image === undefined || entryFields(image).sha256 === before.sha256;
}
/** @param isNew the object was stored in this round of a plan */
function keptOutcome(entry, isNew, links, mirrors) {
    const outcome = outcomeAt(isNew ? 'stored' : 'unchanged', entry.key, links, entry);
    if (entry.etag !== undefined)
        outcome.etag = entry.etag;
    if (mirrors !== undefined)
        outcome.mirrors = mirrors;
    if (isNew)
        outcome.attempts = 0;
    return outcome;
}
/** Assigns, since a run may make a million outcomes and six conditional spreads take seven times as long. */
function outcomeAt(outcome, key, { publicUrl, variants }, { sha256, bytes, contentType, width, height }) {
    const made = { outcome, key, publicUrl };
    if (variants !== undefined)
        made.variants = variants;
    if (sha256 !== undefined)
        made.sha256 = sha256;
    if (bytes !== undefined)
        made.bytes = bytes;
    if (contentType !== undefined)
        made.contentType = contentType;
    if (width !== undefined)
        made.width = width;
    if (height !== undefined)
        made.height = height;
    return made;
}
/** @param next end of the rest with today's settings, Unix milliseconds */
function deadOutcome(entry, next, language) {
    const { cause, tries } = entry;
    const values = {
        cause: cause ?? entry.reason,
        since: entry.deadSince.slice(0, 10),
        times: tries === 1 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('tried-once') : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('tried-times', { tries }),
        next: `${new Date(next).toISOString().slice(0, 16)}Z`,
        setting: _options_run_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .REST_SETTING */ .Ip,
    };
    const sentence = cause ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('refused-since', values) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('gone-since', values);
    return { outcome: 'skipped', reason: 'dead', message: sentence.in(language) };
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

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ justAfter),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   je: () => (/* binding */ lossOf),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** @returns undefined if the object is there, as far as this line knows */
function lossOf({ lostSince, acceptedAt }) {
    if (acceptedAt !== undefined)
        return 'accepted';
    return lostSince === undefined ? undefined : 'lost';
}
/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
function nextLine(entry, now, loss) {
    const { lostSince: _, acceptedAt: __, ...rest } = entry;
    const at = timeAfter(entry, now);
    if (loss === undefined)
        return { ...rest, at };
    return { ...rest, at, ...(loss === 'lost' ? { lostSince: at } : { acceptedAt: at }) };
}
/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
function timeAfter({ at }, now) {
    return now > at ? now : justAfter(at);
}
function justAfter(at) {
    return new Date(Date.parse(at) + 1).toISOString();
}


/***/ }),

/***/ 86384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   Ir: () => (/* binding */ sinceMark),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   JM: () => (/* binding */ wholeMark),
/* harmony export */   So: () => (/* binding */ paidPath),
/* harmony export */   TM: () => (/* binding */ debtPath),
/* harmony export */   bV: () => (/* binding */ isMirrorName),
/* harmony export */   le: () => (/* binding */ debtsPrefix),
/* harmony export */   pC: () => (/* binding */ debtTime),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */




/** The place of a mirror and the time of its first run. */
const SINCE = 'since.json';
/** Proves that the mirror also has the images from before its first run. */
const WHOLE = 'whole.json';
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/';
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/';
function fileKey(prefix, mirror, file) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRRORS_FOLDER */ .a4}${mirror}/${file}`);
}
/** Names the content of `since.json`, so that a list alone shows it. */
function sinceMark(destination, since) {
    return `since-${placeMark(destination)}-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(since)}`;
}
/** Names the time before which a check has found every image in the mirror, so that a list alone shows it. */
function wholeMark(provedBefore) {
    return `whole-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(provedBefore)}`;
}
/** Hex digits that stand for a destination in names. */
function placeMark(destination) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(destination).digest('hex').slice(0, 16);
}
/**
 * Names a debt file by its time and the number of its lines.
 * @param partition of the memory; undefined for a run outside of a plan
 */
function debtPath(now, uuid, lines, partition) {
    return `${debtsPrefix(partition)}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(now)}-${uuid}-${lines}.jsonl.gz`;
}
/** Begins the names of a partition's debts, so that the worker of a part lists no others. */
function debtsPrefix(partition) {
    return partition === undefined ? DEBTS : `${DEBTS}${partition}-`;
}
/** When a debt file was written; ISO 8601. */
function debtTime(path) {
    const [, stamp = ''] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
    return isoTime(stamp);
}
/** @param debt path of the debt file */
function paidPath(debt) {
    return `${PAID}${debt.slice(DEBTS.length)}`;
}
const DEBT_NAME = /^(?:[0-9a-f]{2}-)?(\d{8}T\d{9}Z)-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/;
const MARK = /^since-([0-9a-f]{16})-(\d{8}T\d{9}Z)$/;
const PROOF = /^whole-(\d{8}T\d{9}Z)$/;
function mirrorFile(path) {
    if (path === SINCE)
        return { kind: 'since' };
    const [, place, since] = MARK.exec(path) ?? [];
    if (place !== undefined && since !== undefined)
        return { kind: 'mark', place, since: isoTime(since) };
    const [, before] = PROOF.exec(path) ?? [];
    if (before !== undefined)
        return { kind: 'proof', before: isoTime(before) };
    if (path.startsWith(DEBTS)) {
        const [, , lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
        if (lines !== undefined)
            return { kind: 'debt', lines: Number(lines) };
    }
    if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
        return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` };
    return { kind: 'other' };
}
/** @param stamp as `timestamp` makes it */
function isoTime(stamp) {
    return stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
}
/** Whether a folder may be one of a mirror. */
function isMirrorName(name) {
    return /^[a-z0-9]{1,20}$/.test(name);
}


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ }),

/***/ 82599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ sortedByUrl),
/* harmony export */   PV: () => (/* binding */ ownFile),
/* harmony export */   Ti: () => (/* binding */ encodeReplaced),
/* harmony export */   pH: () => (/* binding */ PUT_OPTIONS),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   vT: () => (/* binding */ SegmentFooter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/**
 * A segment is gzipped JSON Lines, sorted by URL. Its last line counts and hashes the lines before it:
 * `{"end":true,"lines":N,"sha256":"…"}`. A merged segment begins with the segments that it replaces, on as many lines
 * as necessary: `{"replaces":[…],"before":"…"}`.
 */



/** Counts and hashes lines. */
class SegmentFooter {
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #lines = 0;
    add(text, lines) {
        this.#hash.update(text);
        this.#lines += lines;
    }
    line() {
        return `${JSON.stringify({ end: true, lines: this.#lines, sha256: this.#hash.digest('hex') })}\n`;
    }
}
/** @param entries few enough to fit into memory twice */
function encodeSegment(entries) {
    const text = sortedByUrl(entries)
        .map(entry => `${(0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry)}\n`)
        .join('');
    const footer = new SegmentFooter();
    footer.add(text, entries.length);
    const whole = Buffer.from(text + footer.line());
    return { body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(whole), textSize: whole.length };
}
/** Names per line. At 134 characters each, a line has half of its maximal length. */
const NAMES_PER_LINE = 250;
/** The first lines of a merged segment, at least one. */
function encodeReplaced({ replaces, before }) {
    const count = Math.max(1, Math.ceil(replaces.length / NAMES_PER_LINE));
    return Array.from({ length: count }, (_, index) => {
        const from = index * NAMES_PER_LINE;
        return JSON.stringify({ replaces: replaces.slice(from, from + NAMES_PER_LINE), before });
    });
}
/** Sorts in the order of a segment. */
function sortedByUrl(lines) {
    return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
/**
 * Every file of the memory is written once, under its own name, and only accounts with access to the bucket can read
 * it.
 */
function ownFile(contentType) {
    return { contentType, mode: 'keep-existing', isInternal: true };
}
const PUT_OPTIONS = ownFile('application/gzip');


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
            if (object)
                this.found.set(key, { size: object.size, ...(object.etag && { etag: object.etag }) });
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
        const keys = page.objects.map(object => object.key);
        const begins = keys[0] === undefined || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(keys[0], after) > 0;
        if (!begins || !isOrdered(page))
            return undefined;
        return { after, to: page.nextToken === undefined ? undefined : keys.at(-1), keys: new Set(keys) };
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
