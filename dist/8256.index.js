export const id = 8256;
export const ids = [8256];
export const modules = {

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ hexCaseOf)
/* harmony export */ });
/** Finds hex digits and their case by a table: a regular expression takes four times as long for a digest. Pure. */
const LOWER = 1;
const UPPER = 2;
const CASES = new Uint8Array(128);
for (const digit of '0123456789')
    CASES[digit.charCodeAt(0)] = LOWER | UPPER;
for (const digit of 'abcdef')
    CASES[digit.charCodeAt(0)] = LOWER;
for (const digit of 'ABCDEF')
    CASES[digit.charCodeAt(0)] = UPPER;
/** @returns undefined unless all are hex digits of one case; `lower` if there are no letters */
function hexCaseOf(text) {
    let cases = LOWER | UPPER;
    for (let at = 0; at < text.length && cases !== 0; at++)
        cases &= CASES[text.charCodeAt(at)] ?? 0;
    return nameOf(cases);
}
function nameOf(cases) {
    return cases === 0 ? undefined : cases & LOWER ? 'lower' : 'upper';
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
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

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ startsWithAt),
/* harmony export */   l: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** A line of the memory as bytes, before it is decoded. Pure. */

/** @returns undefined unless the bytes are a JSON object in UTF-8 */
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
/** Whether the line begins with `head`. */
function startsWithAt(bytes, start, end, head) {
    if (end - start < head.length)
        return false;
    for (let index = 0; index < head.length; index++)
        if (bytes[start + index] !== head[index])
            return false;
    return true;
}


/***/ }),

/***/ 84540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   qx: () => (/* binding */ isRoundMark),
/* harmony export */   uD: () => (/* binding */ deadReasonOf),
/* harmony export */   vv: () => (/* binding */ encodeEntry),
/* harmony export */   z9: () => (/* binding */ entryIdentity)
/* harmony export */ });
/* harmony import */ var _base_buffers_hex_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
/**
 * One line of the memory: a URL with one object made of it, or a URL that gives no image. Others may write to the
 * bucket, so a line that is read is judged like any untrusted input. Pure.
 */



const DEAD_REASONS = ['http-404', 'http-410', 'dns-failed'];
/** A longer line counts as damaged: a URL has at most 8,192 characters, a key 1,023 bytes. */
const MAX_ENTRY_BYTES = 64 * 1024;
/** Whether this text may stand for a round of a plan: `<digest>-r<round>`. */
function isRoundMark(value) {
    return typeof value === 'string' && /^[0-9a-f]{12}-r\d{1,6}$/.test(value);
}
function isDead(entry) {
    return 'deadSince' in entry;
}
function deadReasonOf(text) {
    return DEAD_REASONS.find(reason => reason === text);
}
/** Equal for two lines about the same thing. `fields` must be in a fixed order. */
function entryIdentity(entry) {
    if (isDead(entry))
        return 'dead';
    if (entry.chosen)
        return `key ${entry.key}`;
    return entry.fields ? `fields ${JSON.stringify(entry.fields)}` : '';
}
/**
 * Writes members in a fixed order, so that equal entries give equal lines. The members that a reader searches in
 * every line come first.
 */
function encodeEntry(entry) {
    return JSON.stringify(isDead(entry) ? deadFields(entry) : imageFields(entry));
}
/**
 * Decides which of two lines about the same thing counts: the later one, then the greater text. So every reader
 * reaches the same result, in any order of lines and segments.
 */
function isLater(a, b) {
    return a.at === b.at ? encodeEntry(a) > encodeEntry(b) : a.at > b.at;
}
/** @returns undefined for a line that is not ours, or whose key is no image below the prefix */
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
/** Limits of texts, in characters. */
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
        mirrors: mirrorsOf(from.mirrors),
        round: isRoundMark(from.round) ? from.round : undefined,
        signed: from.signed === true ? true : undefined,
        // A reader that skips a line looks for a loss at its end.
        lostSince: timeOf(from.lostSince),
        acceptedAt: timeOf(from.acceptedAt),
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
/** Printable ASCII: canonical URLs and reusable headers consist of nothing else. */
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
function mirrorsOf(value) {
    return typeof value === 'string' && /^[a-z0-9]{1,20}(?:,[a-z0-9]{1,20}){0,99}$/.test(value)
        ? value
        : undefined;
}
function countOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The last valid time. Most lines repeat one time three times. */
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
/** Reasons that a URL gives again and again: its origin delivers something that is no image to keep. Pure. */
/**
 * Reasons in the answer itself. Networks, names, TLS, time limits and throttling are temporary, so they are not here.
 */
const ANSWER_REASONS = [
    'empty',
    'html-instead',
    'not-an-image',
    'type-not-allowed',
    'image-incomplete',
    'too-large',
    'too-small',
];
/** Temporary refusals: timeout, too early, too many. */
const PASSING_STATUS = new Set(['http-408', 'http-425', 'http-429']);
/** `http-404` and `http-410` mean that nothing is there. */
const GONE_STATUS = new Set(['http-404', 'http-410']);
function lastingReasonOf(text) {
    if (typeof text !== 'string')
        return undefined;
    const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text);
    return isRefusal ? text : ANSWER_REASONS.find(reason => reason === text);
}


/***/ }),

/***/ 19064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hostDigest),
/* harmony export */   G2: () => (/* binding */ PARTITIONS_MARK_PATH),
/* harmony export */   I4: () => (/* binding */ PARTITIONS_MARK),
/* harmony export */   g8: () => (/* binding */ partitionIn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   li: () => (/* binding */ partitionFolder),
/* harmony export */   q3: () => (/* binding */ COPIED_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47022);
/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition. Pure.
 */



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


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listPartitions),
/* harmony export */   g: () => (/* binding */ readPartitions)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12932);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52373);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19064);





/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8;
/**
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
async function readPartitions(store, sink, urls, clock, signal) {
    const wanted = urls && new Set(Array.from(urls, _partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOf */ .iQ));
    const found = await listPartitions(store, signal);
    const queue = [...found].filter(([partition]) => wanted?.has(partition) !== false).values();
    const faults = [];
    const work = async () => {
        for (const [partition, segments] of queue) {
            const source = (0,_segments_segment_source_js__WEBPACK_IMPORTED_MODULE_3__/* .oneList */ .t)(store, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition), segments);
            const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SegmentReader */ .$(store, source, sink, clock, signal);
            await reader.readAll();
            faults.push(reader.faults);
        }
    };
    await Promise.all(Array.from({ length: READ_AT_ONCE }, work));
    return faults;
}
/** @returns segments by the name of their partition */
async function listPartitions(store, signal) {
    const found = new Map();
    const prefix = store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS_FOLDER */ .L4;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const object of objects) {
            const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1];
            const segment = partition && (0,_segments_segment_list_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentOf */ .dJ)(object, store.prefix, (0,_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFolder */ .li)(partition));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
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
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-denied-rest', { refusal })
            : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-denied', { refusal });
    }
    const unread = sayUnread(faults);
    const damaged = sayDamaged(faults);
    if (damaged)
        return unread ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-problems', { first: unread, second: damaged }) : damaged;
    return unread ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-problem', { problem: unread }) : outsideProblem(faults);
}
/** Returns what to say about lines of another prefix, if there are any. */
function outsideProblem(faults) {
    const found = faults.flatMap(({ outside }) => outside ?? []);
    const [first] = found;
    if (!first)
        return undefined;
    const count = found.reduce((sum, { count }) => sum + count, 0);
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-outside', { count, key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(first.key) });
}
function sayUnread(faults) {
    const count = faults.reduce((sum, { unread }) => sum + unread, 0);
    if (count === 0)
        return undefined;
    const failure = faults.find(({ failure }) => failure)?.failure;
    return failure
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-unread-why', { count, why: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(failure) })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-unread', { count });
}
function sayDamaged(faults) {
    const keys = faults.flatMap(({ damaged }) => damaged);
    const count = keys.length;
    if (count === 0)
        return undefined;
    const lines = faults.reduce((sum, fault) => sum + fault.lines, 0);
    const names = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(...keys.slice(0, MAX_NAMES).map(_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD));
    const files = count > MAX_NAMES ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('and-more', { names, count: count - MAX_NAMES }) : names;
    return lines > 0
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-damaged-lines', { count, files, lines })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('manifest-damaged', { count, files });
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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47022);

/** The clocks of machines that share a memory differ by less. */
const MAX_AHEAD_MS = 24 * 3_600_000;
/**
 * Lists by name, oldest first.
 * @param folder of the memory, below the prefix
 * @param onOther receives each object with another name
 */
async function listMerged(store, folder, signal, onOther) {
    const found = [];
    for await (const segment of segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGED */ .$b, '', signal, onOther))
        found.push(segment);
    return found;
}
/**
 * Lists by name, oldest first.
 * @param before leaves out names of an earlier time; '' for none
 */
function listSegments(store, folder, before, signal) {
    return segmentsIn(store, folder, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTS */ .Rt, before, signal);
}
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
    #before = '';
    add({ replaces, before }) {
        for (const path of replaces)
            this.#paths.add(path);
        this.#before = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)([this.#before, before]);
    }
    has({ path }) {
        return this.#paths.has(path) || (path.startsWith('segments/') && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fileNameOf */ .bV)(path) < this.#before);
    }
    /** Every segment in `segments/` whose name sorts before this is replaced. */
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
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1290);
/* harmony import */ var _stores_store_health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79664);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63302);
/* harmony import */ var _segment_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12932);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50905);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82446);
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
        return [...this.#found].flatMap(([path, state]) => typeof state === 'string' || !state.isWhole ? [path] : []);
    }
    /** Paths of segments whose digest is wrong or was not reached: their lines may be anybody's. */
    unprovenPaths() {
        return [...this.#found].flatMap(([path, state]) => typeof state === 'string' || !state.isClosed ? [path] : []);
    }
    get faults() {
        const found = [...this.#found];
        const prefix = this.#store.prefix + this.#source.folder;
        return {
            hasRead: found.some(([, state]) => typeof state === 'object'),
            unread: found.filter(([, state]) => typeof state === 'string').length,
            failure: this.#failure,
            damaged: found.flatMap(([path, state]) => typeof state === 'object' && !state.isWhole ? [prefix + path] : []),
            lines: this.#unreadableLines,
            outside: this.#outside,
        };
    }
}
function newestOf(segments) {
    return segments.reduce((newest, { lastModified }) => Math.max(newest, +(lastModified ?? 0)), 0);
}


/***/ }),

/***/ 50905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SegmentScan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/* harmony import */ var _entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63302);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Scans the lines of a segment while its bytes arrive. Any content is safe. Pure. */




const NEWLINE = 0x0a;
const CLOSING = Buffer.from('{"end":');
const REPLACES = Buffer.from('{"replaces":');
/** Limit of names that one segment replaces: what fifty machines write in the day that a merge looks back. */
const MAX_REPLACED = 150_000;
/** With this many unreadable lines, the object is not one of our segments. */
const MAX_UNREADABLE = 10_000;
const BRACE = 0x7b;
class SegmentScan {
    #onEntry;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    /** The beginning of a line whose end has not arrived yet. */
    #carry = [];
    #carried = 0;
    /** Inside a line that is too long. */
    #dropping = false;
    #closing = 'none';
    #heads = 0;
    #replaced;
    #lines = 0;
    /** Bytes scanned so far. */
    bytes = 0;
    /** Count of lines that cannot be read. */
    unreadable = 0;
    constructor(onEntry) {
        this.#onEntry = onEntry;
    }
    /** Every line was present and readable. */
    get isWhole() {
        return this.#closing === 'right' && this.unreadable === 0 && this.#carried === 0 && !this.#dropping;
    }
    /** The last line was present and correct. */
    get isClosed() {
        return this.#closing === 'right';
    }
    /** The rest of the object is ignored. */
    get isGivenUp() {
        return this.unreadable >= MAX_UNREADABLE;
    }
    get replaced() {
        return this.#replaced;
    }
    /** The bytes are in use until the call returns. */
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
    /** @returns the index of the last line, whose end has not arrived yet */
    #takeLines(bytes, from) {
        let hashed = from;
        let start = from;
        for (let end = bytes.indexOf(NEWLINE, start); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
            if ((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWithAt */ .V)(bytes, start, end, CLOSING) && !this.#dropping) {
                this.#hashOn(bytes.subarray(hashed, start));
                hashed = end + 1;
                this.#close((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(bytes, start, end));
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
        if (this.#carried <= _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .oW)
            return;
        for (const part of this.#carry)
            this.#hashOn(part);
        this.#carry = [];
        this.#carried = 0;
        this.#dropping = true;
    }
    #take(bytes, start, end) {
        const isTooLong = this.#dropping || end - start > _entries_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .oW;
        this.#dropping = false;
        this.#lines++;
        if (isTooLong || this.#closing !== 'none' || bytes[start] !== BRACE)
            this.unreadable++;
        else if (this.#lines === this.#heads + 1 && (0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWithAt */ .V)(bytes, start, end, REPLACES)) {
            this.#heads++;
            if (!this.#stand((0,_entries_entry_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .l)(bytes, start, end)))
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
        // Any other name replaces nothing, and could be of any length.
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
    /** Bytes after the closing line are no part of the segment. */
    #hashOn(bytes) {
        if (this.#closing === 'none' && bytes.length > 0)
            this.#hash.update(bytes);
    }
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
 * For a long history: replaced segments are not even listed.
 * @param onOther receives each object with another name among the merged ones
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
/**
 * For a partition, which has few segments: one request.
 * @param listed result of a list that was already made
 */
function oneList(store, folder, listed) {
    let known = listed;
    return {
        folder,
        async list(signal) {
            const found = known ?? (await segmentsBelow(store, folder, signal));
            // A second call wants the present state.
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

/***/ 82446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ scanSegment)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(16141);
// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unpacking.js


const CHUNK_BYTES = 64 * 1024;
/**
 * Bytes per call of zlib. zlib returns nothing for a slice with an error in it, and a bomb grows a slice a thousand
 * times.
 */
const SLICE_BYTES = 32 * 1024;
/** With more portions than this waiting to be scanned, no more bytes are taken in. */
const MAX_WAITING = 4;
/** A fault of the object itself. */
class Damage extends Error {
}
/**
 * Unpacks one object through a stream. While lines are scanned, zlib's thread unpacks the next ones. Lines before an
 * error count too; a stream that is read as an iterable would drop them.
 */
class GunzipStream {
    #gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    #portions = [];
    #left;
    #damage;
    #taken;
    #isOver = false;
    #changed = Promise.withResolvers();
    /** Resolves after the last line, or at the fault. */
    #reading;
    /** @param most the most bytes to unpack */
    constructor(scan, most, afterPortion) {
        this.#left = most;
        this.#gunzip.on('data', (portion) => this.#arrived(portion));
        this.#gunzip.on('error', cause => this.#fail(new Damage('it cannot be unpacked', { cause })));
        this.#gunzip.on('close', () => {
            this.#isOver = true;
            this.#tell();
        });
        this.#reading = this.#read(scan, afterPortion).catch(cause => this.#fail(cause instanceof Damage ? cause : new Damage('reading has ended', { cause })));
    }
    /**
     * Resolves when there is room for more. Bytes after a fault are ignored: the end of the object shows whether they
     * were its bytes, or whether it is read again.
     */
    async write(chunk) {
        for (let at = 0; at < chunk.length && !this.#damage; at += SLICE_BYTES) {
            const { promise: taken, resolve } = Promise.withResolvers();
            // zlib's thread may still read the bytes after this call has ended, so it gets a copy.
            const slice = Buffer.from(chunk.subarray(at, at + SLICE_BYTES));
            this.#gunzip.write(slice, error => {
                if (!error)
                    (0,release_memory/* releaseMemory */.H)(slice);
                resolve();
            });
            // Keeps one slice ahead of zlib. A closed stream never reports that a slice was taken, hence the race.
            await Promise.race([this.#taken, this.#reading]);
            this.#taken = taken;
            while (this.#portions.length > MAX_WAITING && !this.#damage)
                await this.#changed.promise;
        }
    }
    /**
     * Resolves when every line is scanned.
     * @returns whether there was no fault
     */
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
 * Our own lines grow about four times when unpacked, or a hundred times with many objects of one image. A bomb of
 * zeros grows a thousand times.
 */
const MAX_EXPANSION = 500;
const ALWAYS_ALLOWED = 1024 * 1024;
/** Twice the limit of a merge. */
const MAX_TEXT = 1024 * 1024 * 1024;
/**
 * @param open makes a new scan; called again if the object has to be read from its beginning
 * @param afterPortion awaited after each portion of lines
 * @returns the last scan, and whether the object was unpacked to its end and is whole
 * @throws PersistError on any error of the store
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
