export const id = 1879;
export const ids = [1879];
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

/***/ 19064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hostDigest),
/* harmony export */   AU: () => (/* binding */ listPartitions),
/* harmony export */   G2: () => (/* binding */ PARTITIONS_MARK_PATH),
/* harmony export */   I4: () => (/* binding */ PARTITIONS_MARK),
/* harmony export */   g8: () => (/* binding */ partitionIn),
/* harmony export */   gU: () => (/* binding */ readPartitions),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   li: () => (/* binding */ partitionFolder),
/* harmony export */   q3: () => (/* binding */ COPIED_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73675);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74071);
/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition.
 */






/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * Below `MANIFEST_FOLDER`: an object with this name shows that partitions exist. It lies in a folder that every run
 * lists, so a memory without partitions costs no further request. Older releases ignore it.
 */
const PARTITIONS_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_2__/* .MERGED */ .$b}v2`;
/**
 * Below a prefix: marks of the segments of `MANIFEST_FOLDER` that are copied. The name is older than this wording.
 */
const COPIED_FOLDER = `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}folded/`;
const PARTITIONS_MARK_PATH = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po + PARTITIONS_MARK;
/**
 * Identifies a host and its partition: a SHA-256, 64 hex digits.
 * @param url an image's URL as in the memory
 */
function hostDigest(url) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', hostIn(url));
}
/**
 * Returns two hex digits.
 * @param url an image's URL as in the memory
 */
function partitionOf(url) {
    return partitionIn(hostDigest(url));
}
function partitionIn(digest) {
    return digest.slice(0, 2);
}
/** Returns a folder below a prefix. */
function partitionFolder(partition) {
    return `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4}${partition}/`;
}
/** Name and port. A `data:` URI has none, and counts as a host of its own. */
function hostIn(url) {
    const start = url.indexOf('://');
    if (start < 0)
        return url;
    const path = url.indexOf('/', start + 3);
    return url.slice(start + 3, path < 0 ? url.length : path);
}
/**
 * Reads the partitions with the images of a run that belongs to no plan.
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, partitionOf));
    const found = await listPartitions(store, signal);
    const toRead = [...found].filter(([partition]) => wanted?.has(partition) !== false);
    const faults = [];
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(toRead, READ_AT_ONCE, async ([partition, segments]) => {
        const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .tl)(store, partitionFolder(partition), segments);
        const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .SegmentReader */ .$(store, source, sink, clock, signal);
        await reader.readAll();
        faults.push(reader.faults);
    });
    return faults;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentOf */ .dJ)(object, store.prefix, partitionFolder(partition));
            if (partition && segment)
                found.set(partition, [...(found.get(partition) ?? []), segment]);
        }
    return found;
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
  iI: () => (/* binding */ uniteOwnSegments)
});

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
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

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-bytes.js
var entry_bytes = __webpack_require__(63302);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
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
 * @param small segments to read into memory
 * @param large segments to read line by line
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
function handedOver(store, segment, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use must resolve before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.X((bytes, start, end) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)((0,entry_bytes/* parseObject */.l)(bytes, start, end), store.prefix);
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
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.cv)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js





/** With more segments than this, a run merges: reading 64 takes about a second. */
const MAX_SEGMENTS = 64;
/** Segments per merge. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes per merge, which are held in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Unpacked bytes of one segment: 200 lines with the longest URLs and keys. */
const MAX_TEXT_OF_ONE = 4 * 1024 * 1024;
/** Packed bytes of one merged segment, about 130,000 lines. The upload holds them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
const GRACE_MS = 24 * 3_600_000;
/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= MAX_TEXT_OF_ONE && !isFromAhead(segment, now))
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
    const encoded = await merge(store, choice, replaced, signal);
    const time = timeAfterAll(now, choice, replaced);
    const added = await (0,merged_writer/* putMerged */.s)(store, segmentList.folder, time, encoded, replaced, signal);
    const { segments, merged } = choice;
    return {
        ...segmentList,
        merged: [...segmentList.merged.filter(segment => !merged.includes(segment)), added],
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
    return kept.filter(entry => !(0,entries_entry/* isDead */.XU)(entry) || kept.every(({ at }) => at <= entry.at));
}
/** First estimate of the packed size of a line. */
const BYTES_PER_ENTRY = 200;
/**
 * Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. Never throws:
 * an error leaves the segments as they are, which costs the next reader some requests.
 * @param entries all entries of these segments
 * @returns the segments afterwards
 */
async function uniteOwnSegments(store, folder, entries, segments, now, signal) {
    if (segments.length < 2)
        return { merged: [], segments };
    const replaced = { replaces: segments.map(({ path }) => path), before: '' };
    const writer = new merged_writer/* MergedWriter */.i(replaced, entries.length * BYTES_PER_ENTRY);
    let united;
    try {
        await writer.write((0,segment/* sortedByUrl */.Kz)(entries));
        const time = timeAfterAll(now, { segments, merged: [] }, replaced);
        united = await (0,merged_writer/* putMerged */.s)(store, folder, time, await writer.end(), replaced, signal);
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


/***/ }),

/***/ 22886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MergedWriter),
/* harmony export */   s: () => (/* binding */ putMerged)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84540);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47022);
/* harmony import */ var _segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82599);
/** Writes a merged segment and packs it as it grows, so that its lines are never in memory at once. */






/** Characters per portion. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGzip)();
    #footer = new _segment_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentFooter */ .vT();
    /** One buffer that grows, because joining many would take twice the memory. */
    #packed;
    #length = 0;
    #text = '';
    #lines = 0;
    /** @param capacity estimate of the packed bytes; a larger result is fine */
    constructor(replaced, capacity) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const head of (0,_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeReplaced */ .Ti)(replaced))
            this.#add(head);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeEntry */ .vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(this.#gzip, 'end');
        this.#gzip.end(this.#footer.line());
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** Drops everything that was written. */
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
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(this.#gzip, 'drain');
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
async function putMerged(store, folder, time, { body, textSize }, replaced, signal) {
    const key = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedKey */ .Qr)(store.prefix, time, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), folder);
    await store.put(key, body, _segment_js__WEBPACK_IMPORTED_MODULE_5__/* .PUT_OPTIONS */ .pH, signal);
    return {
        key,
        path: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(store.prefix, key, folder),
        size: body.length,
        isClosed: true,
        textSize,
        replaced,
    };
}


/***/ }),

/***/ 14796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outsideProblem),
/* harmony export */   Y: () => (/* binding */ readingProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/** Says in one sentence what could not be read of the memory. */




/** Names in a sentence. */
const MAX_NAMES = 3;
/**
 * @param denial the error that ended reading
 * @returns undefined if everything could be read
 */
function readingProblem(faults, denial) {
    if (denial) {
        const refusal = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(denial);
        return faults.some(({ hasRead }) => hasRead)
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-denied-rest', { refusal })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-denied', { refusal });
    }
    const unread = sayUnread(faults);
    const damaged = sayDamaged(faults);
    if (damaged)
        return unread ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-problems', { first: unread, second: damaged }) : damaged;
    return unread ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-problem', { problem: unread }) : outsideProblem(faults);
}
/** Returns what to say about lines of another prefix, if there are any. */
function outsideProblem(faults) {
    const found = faults.flatMap(({ outside }) => outside ?? []);
    const [first] = found;
    if (!first)
        return undefined;
    const count = found.reduce((sum, { count }) => sum + count, 0);
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-outside', { count, key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first.key) });
}
function sayUnread(faults) {
    const count = faults.reduce((sum, { unread }) => sum + unread, 0);
    if (count === 0)
        return undefined;
    const failure = faults.find(({ failure }) => failure)?.failure;
    return failure
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-unread-why', { count, why: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(failure) })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-unread', { count });
}
function sayDamaged(faults) {
    const keys = faults.flatMap(({ damaged }) => damaged);
    const count = keys.length;
    if (count === 0)
        return undefined;
    const lines = faults.reduce((sum, fault) => sum + fault.lines, 0);
    const names = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(...keys.slice(0, MAX_NAMES).map(_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD));
    const files = count > MAX_NAMES ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('and-more', { names, count: count - MAX_NAMES }) : names;
    return lines > 0
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-damaged-lines', { count, files, lines })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('manifest-damaged', { count, files });
}


/***/ }),

/***/ 12932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Replacements),
/* harmony export */   W4: () => (/* binding */ trustedReplaced),
/* harmony export */   Y_: () => (/* binding */ twoLists),
/* harmony export */   dJ: () => (/* binding */ segmentOf),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   tl: () => (/* binding */ oneList)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);

/** The clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * Lists by name, oldest first.
 * @param folder of the memory, below the prefix
 * @param below `MERGED`, `SEGMENTS`, or '' for both
 * @param before leaves out names of an earlier time; '' for none
 * @param onOther receives each object with another name
 */
async function* segmentsIn(store, folder, below, before, signal, onOther) {
    const prefix = store.prefix + folder + below;
    // `before` may be a whole name, which `startAfter` would leave out.
    const startAfter = before === '' ? {} : { startAfter: prefix + (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timestampIn */ .ol)(before) };
    for await (const { objects } of store.list(prefix, startAfter, signal))
        for (const object of objects) {
            const segment = segmentOf(object, store.prefix, folder);
            if (segment)
                yield segment;
            else
                onOther?.((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(store.prefix, object.key, folder), object.lastModified);
        }
}
/**
 * Makes two lists, for a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
 */
function twoLists(store, folder, onOther) {
    return {
        folder,
        list: async (signal) => ({
            merged: await Array.fromAsync(segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b, '', signal, onOther)),
            segments: before => segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt, before, signal),
        }),
    };
}
/**
 * Makes one list, for a partition, which has few segments.
 * @param listed result of a list that was already made
 */
function oneList(store, folder, listed) {
    let known = listed;
    return {
        folder,
        async list(signal) {
            const found = known ?? (await Array.fromAsync(segmentsIn(store, folder, '', '', signal)));
            // A second call wants the present state.
            known = undefined;
            return {
                merged: found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b)),
                segments: () => found.filter(({ path }) => path.startsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt)),
            };
        },
    };
}
/** Undefined for an object with another name, which is not ours to read. */
function segmentOf({ key, size, lastModified }, prefix, folder) {
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(prefix, key, folder);
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path)))
        return undefined;
    // The name has our form, so the key is valid.
    return { key: key, path, size, ...(lastModified && { lastModified }) };
}
/**
 * Returns what a merged segment may replace: only segments with older names. Our own always have older ones, so even
 * forged files never replace each other.
 */
function trustedReplaced({ path }, said, now) {
    const own = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path);
    const isOlder = (other) => {
        const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(other);
        return (other === `segments/${name}` || other === `merged/${name}`) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isSegmentName */ .Pb)(name) && name < own;
    };
    const { replaces = [], before = '' } = said ?? {};
    // A time far ahead would hide every segment until then. Ignoring it costs a few requests.
    const isTime = before === '' || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOfName */ .ci)(before) <= now + MAX_AHEAD_MS;
    return { replaces: replaces.filter(isOlder), before: isTime && before < own ? before : '' };
}
/** All replacements of several merged segments. */
class Replacements {
    #paths = new Set();
    /** Every segment in `segments/` whose name sorts before this is replaced. */
    before = '';
    /** Whether nothing is replaced. */
    get isEmpty() {
        return this.#paths.size === 0 && this.before === '';
    }
    add({ replaces, before }) {
        for (const path of replaces)
            this.#paths.add(path);
        this.before = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)([this.before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path) < this.before);
    }
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SegmentReader)
/* harmony export */ });
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79664);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63302);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50905);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92938);
/** Reads the segments that count into a filter, and notes which could not be read. */







/** Segments are small, so more requests at once hardly take more memory. */
const READ_AT_ONCE = 16;
/** How often the reader lists again, because a segment disappeared before it was read. */
const LISTINGS = 3;
/** Packed bytes of one segment; eight times the limit of a merge. */
const MAX_BYTES = 128 * 1024 * 1024;
const ANY_PREFIX = '';
/** Values for a segment that cannot be read, so that it is never merged. */
const NOTHING = { isClosed: false, isWhole: false, textSize: Infinity, replaced: undefined };
class SegmentReader {
    #store;
    #source;
    #sink;
    #clock;
    #signal;
    /** By path. Segments never change. */
    #found = new Map();
    #health = new _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreHealth */ .Ah(({ reason }) => reason === 'cancelled');
    #failure;
    #unreadableLines = 0;
    /** Sound lines about objects outside of the prefix, and the key of one. */
    #outside;
    constructor(store, source, sink, clock, signal) {
        this.#store = store;
        this.#source = source;
        this.#sink = sink;
        this.#clock = clock;
        this.#signal = signal;
    }
    /**
     * @returns undefined if a part could not be read: no run may merge an incomplete list
     * @throws PersistError for an error that every request would meet
     */
    async readAll() {
        for (let listing = 1;; listing++) {
            const segmentList = await this.#readListed();
            const states = [...this.#found.values()];
            // A run removed the segment after this list. The next list shows the merged one that replaces it.
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
    /** Reads one after the other: two at once are hardly faster, and take 20 MB more. */
    async #readMerged(found, replacements) {
        const merged = [];
        // The newest merged segment replaces most others.
        for (const segment of found.toReversed()) {
            if (replacements.has(segment))
                continue;
            const state = await this.#readOnce(segment);
            if (state === 'gone')
                continue;
            // A damaged segment replaces nothing; its readable lines count.
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
        // All workers have ended by now, so none continues after the error.
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
        if (size > MAX_BYTES)
            return NOTHING;
        if (this.#health.isGone && this.#failure)
            throw this.#failure;
        const { afterPortion } = this.#sink;
        const feed = (bytes, start, end) => this.#sink.feed(bytes, start, end, key) || this.#isOutside(bytes, start, end);
        const open = () => new _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentScan */ .X(feed);
        try {
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .scanSegment */ .D)(this.#store, key, open, this.#signal, afterPortion);
            this.#health.worked();
            this.#unreadableLines += scan.unreadable;
            const { isClosed, bytes: textSize } = scan;
            return { isClosed, isWhole, textSize, replaced: isWhole ? scan.replaced : undefined };
        }
        catch (error) {
            this.#signal.throwIfAborted();
            const refusal = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__/* .asPersistError */ .B)(error, 'store');
            if (refusal.reason === 'http-404')
                return 'gone';
            this.#failure = refusal;
            if (this.#health.failed(refusal) === 'fatal')
                throw refusal;
            return 'unread';
        }
    }
    /** Whether a line that the sink refused is one of another prefix. */
    #isOutside(bytes, start, end) {
        const entry = (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeEntry */ .LP)((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .l)(bytes, start, end), ANY_PREFIX);
        if (!entry || (0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(entry))
            return false;
        this.#outside = { count: (this.#outside?.count ?? 0) + 1, key: this.#outside?.key ?? entry.key };
        return true;
    }
    /** Paths of the segments that were looked at so far. */
    get paths() {
        return this.#found.keys();
    }
    /** Paths of segments that could not be read, or not in full. */
    unreadablePaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isWhole);
    }
    /** Paths of segments whose digest is wrong or was not reached: their lines may be anybody's. */
    unprovenPaths() {
        return this.#pathsWhere(state => typeof state === 'string' || !state.isClosed);
    }
    #pathsWhere(isMeant) {
        return [...this.#found].filter(([, state]) => isMeant(state)).map(([path]) => path);
    }
    get faults() {
        const unread = this.#pathsWhere(state => typeof state === 'string').length;
        const damaged = this.#pathsWhere(state => typeof state === 'object' && !state.isWhole);
        const prefix = this.#store.prefix + this.#source.folder;
        return {
            hasRead: this.#found.size > unread,
            unread,
            failure: this.#failure,
            damaged: damaged.map(path => prefix + path),
            lines: this.#unreadableLines,
            outside: this.#outside,
        };
    }
}
function newestOf(segments) {
    return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0);
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
