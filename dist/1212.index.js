export const id = 1212;
export const ids = [1212];
export const modules = {

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hexCaseOfBytes),
/* harmony export */   r: () => (/* binding */ hexCaseOf)
/* harmony export */ });
/** What hex digits a text is made of: a table of their codes, as a pattern takes four times as long for a digest. Pure. */
const LOWER = 1;
const UPPER = 2;
const CASES = new Uint8Array(128);
for (const digit of '0123456789')
    CASES[digit.charCodeAt(0)] = LOWER | UPPER;
for (const digit of 'abcdef')
    CASES[digit.charCodeAt(0)] = LOWER;
for (const digit of 'ABCDEF')
    CASES[digit.charCodeAt(0)] = UPPER;
/** @returns undefined where not all are hex digits of one case; `lower` where there are no letters */
function hexCaseOf(text) {
    let cases = LOWER | UPPER;
    for (let at = 0; at < text.length && cases !== 0; at++)
        cases &= CASES[text.charCodeAt(at)] ?? 0;
    return nameOf(cases);
}
/** The same of ASCII. */
function hexCaseOfBytes(bytes, from, to) {
    let cases = LOWER | UPPER;
    for (let at = from; at < to && cases !== 0; at++)
        cases &= CASES[bytes[at]] ?? 0;
    return nameOf(cases);
}
function nameOf(cases) {
    return cases === 0 ? undefined : cases & LOWER ? 'lower' : 'upper';
}


/***/ }),

/***/ 84540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   _B: () => (/* binding */ MOST),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   uD: () => (/* binding */ deadReasonOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   z9: () => (/* binding */ entryIdentity)
/* harmony export */ });
/* harmony import */ var _base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
/**
 * One line of the memory: what is known of a URL and of one object made of it, or that the URL gives none. Lines come
 * back from a bucket that others may write to, so what is read is judged like anything scraped. Pure.
 */



const DEAD_REASONS = ['http-404', 'http-410', 'dns-failed'];
/** Longer ones are read as damage: a URL has at most 8,192 characters, a key 1,023 bytes. */
const MAX_ENTRY_BYTES = 64 * 1024;
function isDead(entry) {
    return 'deadSince' in entry;
}
function deadReasonOf(text) {
    return DEAD_REASONS.find(reason => reason === text);
}
/** What two lines have in common that speak of the same thing. `fields` have to be in one order. */
function entryIdentity(entry) {
    if (isDead(entry))
        return 'dead';
    if (entry.chosen)
        return `key ${entry.key}`;
    return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : '';
}
/** In one order, whoever made the line; first what a reader looks for in every line of a long history. */
function encodeEntry(entry) {
    return JSON.stringify(isDead(entry) ? deadFields(entry) : imageFields(entry));
}
/**
 * Of two lines for the same thing the one that counts: by its own time, then by what it says, so that every reader
 * comes to the same, in whatever order and in whatever segment it meets them.
 */
function isLater(a, b) {
    return a.at === b.at ? encodeEntry(a) > encodeEntry(b) : a.at > b.at;
}
/** @returns undefined for what is no line of ours, or leads to a key outside the images below the prefix */
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
/** Characters of texts that are taken. */
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
/** Printable ASCII, which is what canonical URLs and headers that may be sent again are made of. */
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
function countOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The last that passed: a line says most of its times three times. */
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
/** Reasons that a URL has again and again although something is there: what it gives is no image that may be kept. Pure. */
/** Of what arrived. Never of the way there: networks, names, TLS, time limits and throttling are of the moment. */
const OF_THE_ANSWER = [
    'empty',
    'html-instead',
    'not-an-image',
    'type-not-allowed',
    'image-incomplete',
    'too-large',
    'too-small',
];
/** Refusals of the moment: timeout, too early, too many. */
const PASSING_STATUS = new Set(['http-408', 'http-425', 'http-429']);
/** `http-404` and `http-410` say more: that nothing is there. */
const GONE_STATUS = new Set(['http-404', 'http-410']);
function lastingReasonOf(text) {
    if (typeof text !== 'string')
        return undefined;
    const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text);
    return isRefusal ? text : OF_THE_ANSWER.find(reason => reason === text);
}


/***/ }),

/***/ 19064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hostDigest),
/* harmony export */   G2: () => (/* binding */ PARTITIONS_MARK_PATH),
/* harmony export */   I4: () => (/* binding */ PARTITIONS_MARK),
/* harmony export */   UF: () => (/* binding */ FOLDED_FOLDER),
/* harmony export */   g8: () => (/* binding */ partitionIn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   li: () => (/* binding */ partitionFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47022);
/**
 * The memory by host: what the workers of a plan read and write, each part its own partition alone. A host lies in one
 * partition as a whole, whoever asks. Pure.
 */



/**
 * Below `MANIFEST_FOLDER`: an object of this name says that there are partitions as well. It lies among what every run
 * lists, so that where there are none nobody asks for them; releases that know of none do not read it.
 */
const PARTITIONS_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGED */ .$b}v2`;
/** Below a prefix: which segments of `MANIFEST_FOLDER` have their lines in the partitions as well. */
const FOLDED_FOLDER = `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}folded/`;
const PARTITIONS_MARK_PATH = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po + PARTITIONS_MARK;
/** Which partition a host lies in, and what tells it from others: SHA-256, 64 hex digits. @param url as the memory knows images */
function hostDigest(url) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', hostIn(url));
}
/** Two hex digits. @param url as the memory knows images */
function partitionOf(url) {
    return partitionIn(hostDigest(url));
}
function partitionIn(digest) {
    return digest.slice(0, 2);
}
/** Below a prefix. */
function partitionFolder(partition) {
    return `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}${partition}/`;
}
/** Name and port; a `data:` URI has none, and is on its own. */
function hostIn(url) {
    const start = url.indexOf('://');
    if (start < 0)
        return url;
    const path = url.indexOf('/', start + 3);
    return url.slice(start + 3, path < 0 ? url.length : path);
}


/***/ }),

/***/ 38657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ GRACE_MS),
  _Y: () => (/* binding */ MAX_SEGMENTS),
  O$: () => (/* binding */ chooseSegments),
  Te: () => (/* binding */ latestOf),
  $9: () => (/* binding */ mergeSegments),
  p3: () => (/* binding */ mergeable),
  i4: () => (/* binding */ timeBehind)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
;// CONCATENATED MODULE: ./lib/base/concurrency/handover.js
/** From one who gives to one who takes, one thing at a time: the giver waits until it has been used. */
class Handoff {
    #offered = Promise.withResolvers();
    #used = Promise.withResolvers();
    #hasLeft = false;
    /** Givers come one after the other, also where an object is read from its beginning once more. */
    #last = Promise.resolve();
    /** Resolves when the taker comes for the next one. @throws Error when nobody will */
    give(thing) {
        const turn = this.#last.then(() => this.#giveNow(thing));
        this.#last = turn.catch(() => { });
        return turn;
    }
    async #giveNow(thing) {
        if (this.#hasLeft)
            throw new Error('nobody takes any more');
        this.#used = Promise.withResolvers();
        this.#offered.resolve(thing);
        await this.#used.promise;
    }
    /** There is no more, or it went wrong, which the taker is thrown. */
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
    /** Takes no more. */
    cancel() {
        this.#hasLeft = true;
        this.#used.promise.catch(() => { });
        this.#used.reject(new Error('nobody takes any more'));
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js
var segment_scan = __webpack_require__(50905);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js + 1 modules
var unpack = __webpack_require__(82446);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/join-segments.js
/** The lines of several segments, URL by URL, with little more in memory than the small segments among them. */







/** Yielded at once, of a URL that many objects were made of. */
const MAX_AT_ONCE = 10_000;
/**
 * Yields the lines of one URL at a time; where there are very many of them, or a segment is not in order, it comes
 * again. What cannot be read is left out.
 * @param small read into memory
 * @param large read line by line
 */
async function* mergeByUrl(store, small, large, signal) {
    const ending = new AbortController();
    const whileJoining = AbortSignal.any([signal, ending.signal]);
    const entries = [];
    const keep = (portion) => {
        for (const entry of portion)
            entries.push(entry);
        return undefined;
    };
    for (const segment of small)
        await eachPortion(store, segment, whileJoining, keep);
    const sources = [
        new Source((0,segment/* sortedByUrl */.Kz)(entries)),
        ...large.map(segment => new Source([], handedOver(store, segment, whileJoining))),
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
        ending.abort(new Error('nobody reads on'));
    }
}
function leastUrl(sources) {
    let least;
    for (const { head } of sources)
        if (head && (least === undefined || head.url < least))
            least = head.url;
    return least;
}
/** Lines in order, with one portion of them in memory. */
class Source {
    #portion;
    /** Where the next ones come from, as long as there are any. */
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
/** The lines of a segment as they are unpacked, as fast as they are taken. */
function handedOver(store, segment, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use waited for before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.XK((bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,segment_scan/* parseObject */.lj)(bytes, start, end), store.prefix);
        if (entry)
            lines.push(entry);
        return entry !== undefined;
    });
    const { scan } = await (0,unpack/* scanSegment */.D)(store, key, open, signal, () => {
        const portion = lines;
        lines = [];
        return portion.length > 0 ? use(portion) : undefined;
    });
    if (isClosed && !scan.isClosed)
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.c)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js
/**
 * Many small segments into one, so that reading stays cheap. The merged segment names those it stands for, and readers
 * skip them; nothing is changed in place, so readers, writers and other mergers may be at work meanwhile. Two that
 * merge the same segments leave two that say the same, and the next one merges both.
 */






/** Segments beyond which somebody merges: reading as many takes a bucket about a second. */
const MAX_SEGMENTS = 64;
/** Segments merged at once. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes merged at once, which are held in memory; 128 segments of 200 lines come to 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Unpacked bytes of one segment: 200 lines with URLs and keys of the greatest length. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024;
/** Packed bytes of one merged segment, some 130,000 lines; it is held in memory once while it is uploaded. */
const MAX_BYTES = 16 * 1024 * 1024;
/** And unpacked, so that a reader gets through it. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Longer than any run takes from its list of segments to its last read, or from naming a segment to having written it. */
const GRACE_MS = 24 * 3_600_000;
/** Those that may be merged, oldest first: no giants, which we do not write, and none with a name from far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/** Named by a clock so wrong that what stands for it would have to be so as well. */
function isFromAhead({ path }, now) {
    return (0,segments_names/* timeOfName */.ci)((0,segments_names/* fileNameOf */.bV)(path)) > now + GRACE_MS;
}
/**
 * The oldest small ones, and of the merged ones those that are not much larger than what comes together, so that a
 * line is rewritten a number of times that grows with the logarithm of the history.
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
        // Where there are merged ones alone, the smallest is the first of them.
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
/** What the new one stands for: what goes into it, and what that stood for. */
function replacedBy(segmentList, { segments, merged }) {
    const chosen = new Set(segments.map(({ path }) => path));
    const others = segmentList.segments
        .filter(({ path }) => !chosen.has(path))
        .map(({ path }) => (0,segments_names/* fileNameOf */.bV)(path));
    // Whoever has given an older name has written under it by now, and it was seen.
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
 * @returns what there is afterwards
 * @throws PersistError what the store says; then nothing has changed
 */
async function mergeSegments(store, segmentList, now, signal) {
    const choice = chooseSegments(segmentList, now);
    const replaced = replacedBy(segmentList, choice);
    const { body, textSize } = await merge(store, choice, replaced, signal);
    const { folder } = segmentList;
    const key = (0,segments_names/* mergedKey */.Qr)(store.prefix, timeBehind(now, choice, replaced), (0,external_node_crypto_.randomUUID)(), folder);
    await store.put(key, body, segment/* PUT_OPTIONS */.pH, signal);
    const { segments, merged } = choice;
    return {
        ...segmentList,
        merged: [
            ...segmentList.merged.filter(segment => !merged.includes(segment)),
            { key, path: (0,segments_names/* pathOf */.XM)(store.prefix, key, folder), size: body.length, isClosed: true, textSize, replaced },
        ],
        segments: segmentList.segments.filter(segment => !segments.includes(segment)),
        replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
        before: replaced.before,
    };
}
async function merge(store, { segments, merged }, replaced, signal) {
    const packed = [...segments, ...merged].reduce((sum, { size }) => sum + size, 0);
    const writer = new merged_writer/* MergedWriter */.i(replaced, packed + 64 * 1024);
    try {
        for await (const entries of mergeByUrl(store, segments, merged, signal))
            await writer.write(latestOf(entries));
        return await writer.end();
    }
    finally {
        writer.close();
    }
}
/** A name's time that sorts behind all it stands for, whoever's clock they were named by. */
function timeBehind(now, { segments, merged }, { replaces, before }) {
    const names = [...[...segments, ...merged].map(({ path }) => path), ...replaces].map(segments_names/* fileNameOf */.bV);
    const last = (0,segments_names/* timeOfName */.ci)((0,segments_names/* lastName */.UK)([before, ...names]));
    return Number.isNaN(last) ? now : Math.max(now, last + 1);
}
/** Of each subject the latest line; that a URL was dead is forgotten once it is there again. */
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
    return kept.filter(entry => !(0,entries_entry/* isDead */.XU)(entry) || kept.every(({ at }) => at <= entry.at));
}


/***/ }),

/***/ 22886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MergedWriter)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82599);
/** Writes a merged segment, packed as it grows, so that its lines are never in memory at once. */




/** Text that is handed on at once. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGzip)();
    #footer = new _segment_js__WEBPACK_IMPORTED_MODULE_3__/* .SegmentFooter */ .vT();
    /** One piece that grows, since to join many would take twice the room. */
    #packed;
    #length = 0;
    #text = '';
    #lines = 0;
    /** @param capacity what it may come to, packed bytes; more is no harm */
    constructor(replaced, capacity) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const head of (0,_segment_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeReplaced */ .Ti)(replaced))
            this.#add(head);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'end');
        this.#gzip.end(this.#footer.line());
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** What was written is not wanted. */
    close() {
        this.#gzip.destroy();
    }
    #add(line) {
        this.#text += `${line}\n`;
        this.#lines++;
    }
    async #pack() {
        const text = this.#text;
        this.#footer.add(text, this.#lines);
        this.#text = '';
        this.#lines = 0;
        if (!this.#gzip.write(text))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#gzip, 'drain');
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
/** Where the memory lies below a destination, and what its files are called. Pure. */


/** Below the folder of a memory: what one run found out, up to 200 lines at a time. */
const SEGMENTS = 'segments/';
/** Likewise: many segments in one; lists those it stands for. */
const MERGED = 'merged/';
/**
 * A name that no other writer has, and that sorts by the time it was given.
 * @param runId as the runner numbers runs
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Likewise. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Sorts before every name that is given from then on. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** The time that a name begins with, as `stamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether something that a list shows was written by us, as far as its name tells. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Below the folder of the memory, as merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** When a name was given, by its giver's clock; milliseconds since the epoch, NaN for what is no such name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Of names, or of the times they begin with, the one that sorts last; '' of none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ }),

/***/ 12932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Replacements),
/* harmony export */   Bz: () => (/* binding */ listSegments),
/* harmony export */   W4: () => (/* binding */ trustedReplaced),
/* harmony export */   bP: () => (/* binding */ listMerged),
/* harmony export */   dJ: () => (/* binding */ segmentOf)
/* harmony export */ });
/* unused harmony export MAX_AHEAD_MS */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);

/** Clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * By name, oldest first.
 * @param folder of the memory, below the prefix
 * @param onOther told the path of what lies there under another name
 */
async function listMerged(store, folder, signal, onOther) {
    const found = [];
    for await (const segment of segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b, '', signal, onOther))
        found.push(segment);
    return found;
}
/** Likewise. @param before what was named before that time is left out; '' for none */
function listSegments(store, folder, before, signal) {
    return segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt, before, signal);
}
async function* segmentsIn(store, folder, below, before, signal, onOther) {
    const prefix = store.prefix + folder + below;
    // It may be a whole name, which does not stand before itself.
    const startAfter = before === '' ? {} : { startAfter: prefix + (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampIn */ .ol)(before) };
    for await (const { objects } of store.list(prefix, startAfter, signal))
        for (const object of objects) {
            const segment = segmentOf(object, store.prefix, folder);
            if (segment)
                yield segment;
            else
                onOther?.((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(store.prefix, object.key, folder));
        }
}
/** What lies there under another name is not ours to read. */
function segmentOf({ key, size, lastModified }, prefix, folder) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(prefix, key, folder);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path)))
        return undefined;
    // The name is one that we would give.
    return { key: key, path, size, ...(lastModified && { lastModified }) };
}
/**
 * What a merged segment may stand for: what was there before it. It is given a name that sorts behind all of them, so
 * whatever else somebody has written there, no two stand for each other.
 */
function trustedReplaced({ path }, said, now) {
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path);
    const isOlder = (other) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(other);
        return (other === `segments/${name}` || other === `merged/${name}`) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)(name) && name < own;
    };
    const { replaces = [], before = '' } = said ?? {};
    // From far ahead it would hide all that is written until then; not believed, it costs a few requests.
    const isTime = before === '' || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfName */ .ci)(before) <= now + MAX_AHEAD_MS;
    return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' };
}
/** What merged segments stand for, taken together. */
class Replacements {
    #paths = new Set();
    #before = '';
    add({ replaces, before }) {
        for (const path of replaces)
            this.#paths.add(path);
        this.#before = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)([this.#before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path) < this.#before);
    }
    /** Names of segments that sort before it are all replaced. */
    get before() {
        return this.#before;
    }
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SegmentReader)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41220);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79664);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50905);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82446);
/** Reads what counts of a history into a filter, and remembers what could not be read. */







/** Small objects, so that more requests at once are not more memory. */
const READ_AT_ONCE = 16;
/** How often a list is taken anew, because a segment went away under its reader. */
const LISTINGS = 3;
/** Packed bytes of one segment; eight times what a merger writes. */
const MAX_BYTES = 128 * 1024 * 1024;
/** What is known of one that cannot be read, and so is never merged. */
const NOTHING = { isClosed: false, textSize: Infinity, replaced: undefined };
class SegmentReader {
    #store;
    #source;
    #sink;
    #clock;
    #signal;
    /** By path. Segments never change. */
    #found = new Map();
    #health = new _stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreHealth */ .Ah(({ reason }) => reason === 'cancelled');
    #failure;
    #damaged = 0;
    #unreadableLines = 0;
    constructor(store, source, sink, clock, signal) {
        this.#store = store;
        this.#source = source;
        this.#sink = sink;
        this.#clock = clock;
        this.#signal = signal;
    }
    /**
     * @returns undefined where not all could be read, so that nobody merges what is left
     * @throws PersistError when the store says something that it would say to every request
     */
    async readAll() {
        for (let listing = 1;; listing++) {
            const segmentList = await this.#readListed();
            const states = [...this.#found.values()];
            // Removed between the list and the request, by a run whose merged segment the next list shows.
            if (!states.includes('gone') || listing === LISTINGS)
                return states.some(state => typeof state === 'string') ? undefined : segmentList;
            for (const [path, state] of this.#found)
                if (state === 'gone')
                    this.#found.delete(path);
        }
    }
    async #readListed() {
        const startedAt = this.#clock.now();
        const listing = await this.#source.list(this.#signal);
        const found = listing.merged;
        const replacements = new _segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .Replacements */ .AF();
        const merged = await this.#readMerged(found, replacements);
        const plain = [];
        for await (const segment of listing.segments(replacements.before))
            plain.push(segment);
        const segments = await this.#readTogether(plain.filter(segment => !replacements.has(segment)));
        const replacedSegments = [...found, ...plain].filter(segment => replacements.has(segment));
        const seenUntil = Math.min(startedAt, newestOf([...found, ...plain]));
        const { folder } = this.#source;
        return { folder, merged, segments, replacedSegments, before: replacements.before, seenUntil };
    }
    /** One after the other: two at once are hardly faster, and 20 MB more. */
    async #readMerged(found, replacements) {
        const merged = [];
        // The newest stands for most.
        for (const segment of found.toReversed()) {
            if (replacements.has(segment))
                continue;
            const state = await this.#readOnce(segment);
            if (state === 'gone')
                continue;
            // A damaged one stands for nothing but what can be read of it.
            const { isClosed, textSize, replaced: said } = state === 'unread' ? NOTHING : state;
            const replaced = (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_4__/* .trustedReplaced */ .W4)(segment, said, this.#clock.now());
            replacements.add(replaced);
            merged.push({ ...segment, isClosed, textSize, replaced });
        }
        return merged;
    }
    async #readTogether(segments) {
        const read = [];
        const queue = segments.entries();
        const work = async () => {
            for (const [index, segment] of queue) {
                const state = await this.#readOnce(segment);
                if (typeof state !== 'object')
                    continue;
                const { isClosed, textSize } = state;
                read[index] = { ...segment, isClosed, textSize };
            }
        };
        const works = await Promise.allSettled(Array.from({ length: READ_AT_ONCE }, work));
        // Nobody is left who goes on in the background.
        for (const outcome of works)
            if (outcome.status === 'rejected')
                throw outcome.reason;
        return read.filter(segment => segment !== undefined);
    }
    async #readOnce(segment) {
        const state = this.#found.get(segment.path) ?? (await this.#read(segment));
        this.#found.set(segment.path, state);
        return state;
    }
    async #read({ key, size }) {
        if (size > MAX_BYTES) {
            this.#damaged++;
            return NOTHING;
        }
        if (this.#health.isGone && this.#failure)
            throw this.#failure;
        const { afterPortion } = this.#sink;
        const open = () => new _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentScan */ .XK((bytes, start, end) => this.#sink.feed(bytes, start, end));
        try {
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .scanSegment */ .D)(this.#store, key, open, this.#signal, afterPortion);
            this.#health.worked();
            this.#unreadableLines += scan.unreadable;
            if (!isWhole)
                this.#damaged++;
            const { isClosed, bytes: textSize } = scan;
            return { isClosed, textSize, replaced: isWhole ? scan.replaced : undefined };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            const refusal = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_1__/* .asPersistError */ .B)(error, 'store');
            if (refusal.reason === 'http-404')
                return 'gone';
            this.#failure = refusal;
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return 'unread';
        }
    }
    /** One sentence; undefined where everything could be read. @param denial that ended it */
    problem(denial) {
        const states = [...this.#found.values()];
        if (denial) {
            const refusal = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(denial);
            return states.some(state => typeof state === 'object')
                ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-denied-rest', { refusal })
                : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-denied', { refusal });
        }
        const unread = this.#sayUnread(states.filter(state => typeof state === 'string').length);
        const damaged = this.#sayDamaged();
        if (unread && damaged)
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-problems', { first: unread, second: damaged });
        const problem = unread ?? damaged;
        return problem && (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-problem', { problem });
    }
    #sayUnread(count) {
        if (count === 0)
            return undefined;
        return this.#failure
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-unread-why', { count, why: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(this.#failure) })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-unread', { count });
    }
    #sayDamaged() {
        const count = this.#damaged;
        const lines = this.#unreadableLines;
        if (count === 0)
            return undefined;
        return lines > 0 ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-damaged-lines', { count, lines }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('manifest-damaged', { count });
    }
}
function newestOf(segments) {
    return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0);
}


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ startsWithAt),
/* harmony export */   XK: () => (/* binding */ SegmentScan),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** The lines of a segment as its bytes come by, whatever somebody has put there. Pure. */




const NEWLINE = 0x0a;
const CLOSING = Buffer.from('{"end":');
const REPLACES = Buffer.from('{"replaces":');
/** Names that one segment stands for: what fifty machines write within the day that merging looks back. */
const MAX_REPLACED = 150_000;
/** Lines that cannot be read; with so many of them it is none of our segments. */
const MAX_UNREADABLE = 10_000;
const BRACE = 0x7b;
class SegmentScan {
    #onEntry;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256');
    /** The beginning of a line whose end has not come yet. */
    #carry = [];
    #carried = 0;
    /** In the middle of a line that is too long. */
    #dropping = false;
    #closing = 'none';
    #heads = 0;
    #replaced;
    #lines = 0;
    /** Looked at so far. */
    bytes = 0;
    /** Lines that say nothing that can be understood. */
    unreadable = 0;
    constructor(onEntry) {
        this.#onEntry = onEntry;
    }
    /** Every line was there and could be read. */
    get isWhole() {
        return this.#closing === 'right' && this.unreadable === 0 && this.#carried === 0 && !this.#dropping;
    }
    /** The last line was there, and right. */
    get isClosed() {
        return this.#closing === 'right';
    }
    /** Nothing that comes is looked at any more. */
    get isGivenUp() {
        return this.unreadable >= MAX_UNREADABLE;
    }
    get replaced() {
        return this.#replaced;
    }
    /** The bytes are looked at until it returns. */
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
    /** @returns where the line begins that has no end yet */
    #takeLines(bytes, from) {
        let hashed = from;
        let start = from;
        for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
            if (startsWithAt(bytes, start, end, CLOSING) && !this.#dropping) {
                this.#hashOn(bytes.subarray(hashed, start));
                hashed = end + 1;
                this.#close(parseObject(bytes, start, end));
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
        if (this.#carried <= _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_BYTES */ .oW)
            return;
        for (const part of this.#carry)
            this.#hashOn(part);
        this.#carry = [];
        this.#carried = 0;
        this.#dropping = true;
    }
    #take(bytes, start, end) {
        const isTooLong = this.#dropping || end - start > _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRY_BYTES */ .oW;
        this.#dropping = false;
        this.#lines++;
        if (isTooLong || this.#closing !== 'none' || bytes[start] !== BRACE)
            this.unreadable++;
        else if (this.#lines === this.#heads + 1 && startsWithAt(bytes, start, end, REPLACES)) {
            this.#heads++;
            if (!this.#stand(parseObject(bytes, start, end)))
                this.unreadable++;
        }
        else if (!this.#onEntry(bytes, start, end))
            this.unreadable++;
    }
    #stand({ replaces, before } = {}) {
        if (!Array.isArray(replaces) || typeof before !== 'string')
            return false;
        this.#replaced ??= { replaces: [], before };
        const names = this.#replaced.replaces;
        if (names.length + replaces.length > MAX_REPLACED)
            return false;
        if (!replaces.every(name => typeof name === 'string'))
            return false;
        // Others stand for nothing, and could be of any length.
        for (const name of replaces)
            if ((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(name)))
                names.push(name);
        this.#replaced.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .lastName */ .UK)([this.#replaced.before, before]);
        return true;
    }
    #close(said) {
        const isRight = this.#closing === 'none' && said?.lines === this.#lines && said.sha256 === this.#hash.digest('hex');
        this.#closing = isRight ? 'right' : 'wrong';
    }
    /** What comes behind the closing line is no part of the segment. */
    #hashOn(bytes) {
        if (this.#closing === 'none' && bytes.length > 0)
            this.#hash.update(bytes);
    }
}
/** @returns undefined for what is no JSON object in UTF-8 */
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
/** Whether the bytes of a line begin so. */
function startsWithAt(bytes, start, end, head) {
    if (end - start < head.length)
        return false;
    for (let index = 0; index < head.length; index++)
        if (bytes[start + index] !== head[index])
            return false;
    return true;
}


/***/ }),

/***/ 52373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ twoLists),
/* harmony export */   t: () => (/* binding */ oneList)
/* harmony export */ });
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12932);

/**
 * For a long history: what merged segments stand for is not even listed.
 * @param onOther told the path of what lies among the merged ones under another name
 */
function twoLists(store, folder, onOther) {
    return {
        folder,
        list: async (signal) => ({
            merged: await (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listMerged */ .bP)(store, folder, signal, onOther),
            segments: before => (0,_segment_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listSegments */ .Bz)(store, folder, before, signal),
        }),
    };
}
/** For a partition, whose segments are few: one request. @param listed what a list has shown already */
function oneList(store, folder, listed) {
    let known = listed;
    return {
        folder,
        async list(signal) {
            const found = known ?? (await segmentsBelow(store, folder, signal));
            // Whoever lists again wants to see what is there by then.
            known = undefined;
            return {
                merged: found.filter(({ path }) => path.startsWith('merged/')),
                segments: () => found.filter(({ path }) => path.startsWith('segments/')),
            };
        },
    };
}
async function segmentsBelow(store, folder, signal) {
    const found = [];
    for await (const { objects } of store.list(store.prefix + folder, {}, signal))
        for (const object of objects)
            found.push(...[(0,_segment_list_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentOf */ .dJ)(object, store.prefix, folder) ?? []].flat());
    return found;
}


/***/ }),

/***/ 82599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ sortedByUrl),
/* harmony export */   Ti: () => (/* binding */ encodeReplaced),
/* harmony export */   pH: () => (/* binding */ PUT_OPTIONS),
/* harmony export */   ug: () => (/* binding */ encodeSegment),
/* harmony export */   vT: () => (/* binding */ SegmentFooter)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/**
 * A segment: gzipped JSON Lines, sorted by URL, with a last line that counts and hashes those before it:
 * `{"end":true,"lines":N,"sha256":"…"}`. A merged one begins with what it stands for, on as many lines as it takes:
 * `{"replaces":[…],"before":"…"}`.
 */



/** Counts and hashes what goes by. */
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
/** @param entries of which there are few enough to be in memory twice */
function encodeSegment(entries) {
    const text = sortedByUrl(entries)
        .map(entry => `${(0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeEntry */ .vv)(entry)}\n`)
        .join('');
    const footer = new SegmentFooter();
    footer.add(text, entries.length);
    const whole = Buffer.from(text + footer.line());
    return { body: (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(whole), textSize: whole.length };
}
/** Names on one line: at 134 characters each it is half as long as a line may be. */
const NAMES_PER_LINE = 250;
/** The lines that a merged segment begins with, at least one. */
function encodeReplaced({ replaces, before }) {
    const count = Math.max(1, Math.ceil(replaces.length / NAMES_PER_LINE));
    return Array.from({ length: count }, (_, index) => {
        const from = index * NAMES_PER_LINE;
        return JSON.stringify({ replaces: replaces.slice(from, from + NAMES_PER_LINE), before });
    });
}
/** In the order of a segment. */
function sortedByUrl(lines) {
    return lines.toSorted((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
/** How every file of the memory is stored: once, under a name of its own, readable for nobody but the bucket's. */
const PUT_OPTIONS = {
    contentType: 'application/gzip',
    mode: 'keep-existing',
    isInternal: true,
};


/***/ }),

/***/ 82446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ scanSegment)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unpacking.js


const CHUNK_BYTES = 64 * 1024;
/** Slice given to zlib at once: of a slice with an error in it zlib returns nothing, and a bomb grows it a thousand times. */
const SLICE_BYTES = 32 * 1024;
/** Portions that may wait to be looked at before no more is taken in. */
const MAX_WAITING = 4;
/** What is wrong with an object itself. */
class Damage extends Error {
}
/**
 * One object through a stream. While lines are looked at, zlib's thread unpacks the next ones; what was unpacked before
 * an error is looked at as well, which a stream that is read as an iterable would throw away.
 */
class GunzipStream {
    #gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    #portions = [];
    #left;
    #damage;
    #taken;
    #isOver = false;
    #changed = Promise.withResolvers();
    /** Resolves behind the last line, or that which is wrong. */
    #reading;
    /** @param most bytes that are unpacked */
    constructor(scan, most, afterPortion) {
        this.#left = most;
        this.#gunzip.on('data', (portion) => this.#arrived(portion));
        this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })));
        this.#gunzip.on('close', () => {
            this.#isOver = true;
            this.#tell();
        });
        this.#reading = this.#read(scan, afterPortion).catch(cause => this.#fail(cause instanceof Damage ? cause : new Damage('nobody reads on', { cause })));
    }
    /**
     * Resolves when there is room for more. What comes behind damage is passed by: the end of the object tells whether
     * these were its bytes, or whether they come once more.
     */
    async write(chunk) {
        for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
            const { promise: taken, resolve } = Promise.withResolvers();
            // zlib's thread may still read it when nobody waits any more, so it is given bytes of its own.
            const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES));
            this.#gunzip.write(slice, error => {
                if (!error)
                    (0,release_memory/* releaseMemory */.H)(slice);
                resolve();
            });
            // The next one is at hand when zlib is done with this one. Of a stream that was closed nobody says that it was taken.
            await Promise.race([this.#taken, this.#reading]);
            this.#taken = taken;
            while (this.#portions.length > MAX_WAITING && !this.#damage)
                await this.#changed.promise;
        }
    }
    /** Resolves when every line has gone by. @returns whether there was nothing wrong */
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
                (0,release_memory/* releaseMemory */.H)(portion);
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

;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unpack.js

/**
 * Lines of our own unpack to some four times their size, to a hundred times where many objects were made of one
 * image; a bomb of zeros to a thousand times.
 */
const MAX_EXPANSION = 500;
const ALWAYS_ALLOWED = 1024 * 1024;
/** Twice what a merger writes. */
const MAX_TEXT = 1024 * 1024 * 1024;
/**
 * @param open a new scan; again where the object has to be read from its beginning once more
 * @param afterPortion waited for after each portion of lines
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError what the store says
 */
async function scanSegment(store, key, open, signal, afterPortion = () => undefined) {
    const sink = new UnpackingSink(open, afterPortion);
    try {
        await store.get(key, sink, signal);
        const isUnpacked = await sink.end();
        return { scan: sink.scan, isWhole: isUnpacked && sink.scan.isWhole };
    }
    finally {
        sink.close();
    }
}
class UnpackingSink {
    #open;
    #afterPortion;
    #gunzip;
    scan;
    constructor(open, afterPortion) {
        this.#open = open;
        this.#afterPortion = afterPortion;
        this.scan = open();
    }
    begin({ size }) {
        this.close();
        this.scan = this.#open();
        const most = Math.min(MAX_TEXT, Math.max(ALWAYS_ALLOWED, size * MAX_EXPANSION));
        this.#gunzip = new GunzipStream(this.scan, most, this.#afterPortion);
    }
    write(chunk) {
        return this.#gunzip?.write(chunk);
    }
    async end() {
        return (await this.#gunzip?.end()) === true;
    }
    close() {
        this.#gunzip?.close();
    }
}


/***/ })

};
