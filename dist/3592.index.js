export const id = 3592;
export const ids = [3592];
export const modules = {

/***/ 4935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ openJob),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44835);
/* harmony import */ var _caller_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87889);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60482);
/** How jobs other than a run begin, and how they end where their caller cancels. */




/**
 * Judges the options of a job and passes on what is to be noticed about them, before any request.
 * @param make judges the values of the options
 * @throws SettingsError with every problem of the options
 */
async function openJob(table, options, surroundings, make) {
    (0,_caller_options_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCallerOptions */ .GP)(table, options);
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .jobContext */ .Rl)(options, surroundings);
    const settings = await make(options, context, context.watch.info);
    for (const notice of [...settings.notices, ...(0,_storage_stores_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .storeWarnings */ .d)(settings.store)])
        context.watch.notice(notice);
    return { context, settings };
}
/** The store of a job that only reads its source. */
function readSource({ source: uri }) {
    return { name: 'source', uri, mayWrite: false };
}
/** @returns the error to throw: `cancelled` if the caller has ended the job, unless its options are wrong */
function unlessCancelled(signal, error, cancelled) {
    if (!signal.aborted || error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'cancelled', cancelled, { cause: error });
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

/***/ 40538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWholeMemory)
/* harmony export */ });
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73675);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _partitions_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19064);
/* harmony import */ var _segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14796);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74071);






/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * A line that lies in both formats comes twice.
 * @throws PersistError if the store cannot be reached, or refuses to list
 */
async function readWholeMemory(store, sink, clock, signal) {
    let files = 0;
    const unreadable = [];
    const unproven = [];
    const faults = [];
    const readAll = async (reader, folder) => {
        const list = await reader.readAll();
        files += [...reader.paths].length;
        unreadable.push(...reader.unreadablePaths().map(path => store.prefix + folder + path));
        unproven.push(...reader.unprovenPaths().map(path => store.prefix + folder + path));
        faults.push(reader.faults);
        return list?.before ?? '';
    };
    let hasPartitions = false;
    const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .twoLists */ .Y_)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po, path => {
        hasPartitions ||= path === _partitions_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS_MARK */ .I4;
    });
    const before = await readAll(new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .SegmentReader */ .$(store, source, sink, clock, signal), _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po);
    if (hasPartitions) {
        await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(await (0,_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .listPartitions */ .AU)(store, signal), READ_AT_ONCE, async ([partition, segments]) => {
            const folder = (0,_partitions_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionFolder */ .li)(partition);
            const source = (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .tl)(store, folder, segments);
            await readAll(new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .SegmentReader */ .$(store, source, sink, clock, signal), folder);
        });
    }
    return { files, unreadable: unreadable.sort(), unproven, before, outside: (0,_segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideProblem */ .J)(faults) };
}


/***/ })

};
