export const id = 3245;
export const ids = [3245];
export const modules = {

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Fk: () => (/* binding */ memoryHostOf),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   _8: () => (/* binding */ memoryUrls),
/* harmony export */   j5: () => (/* binding */ askedFingerprint),
/* harmony export */   sI: () => (/* binding */ memoryNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16295);
/* harmony import */ var _base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77234);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_url_filter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44436);
/** Names by which the memory knows the images of a run. Pure. */







/** Returns what the memory's entries about a job say of its URLs. */
function memoryNames(job) {
    const { idUrl } = job;
    const { url, fetchUrl, expiresAt } = job.requested ?? job;
    const needsMore = expiresAt !== undefined || (fetchUrl !== undefined && (0,_base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .J)(fetchUrl));
    return {
        url: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job),
        ...(idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutBotToken */ .jH)(url) }),
        ...(needsMore && { signed: true }),
    };
}
/** Returns the host name in the URL by which the memory knows the image. */
function memoryHostOf(job) {
    return (0,_storage_manifest_entries_url_filter_js__WEBPACK_IMPORTED_MODULE_6__/* .hostnameOf */ .LZ)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job));
}
/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the memory.
 */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job).map(_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** Returns the complete keys of a list's own links, without duplicates. */
function ownKeys(list) {
    return new Set(list.ownLinks.map(({ key }) => key));
}
/** Returns all names by which the memory may know a run's images. */
function memoryUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job));
            // Earlier runs may have known the image by its URLs, before it had an id.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job))
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
/* harmony export */   p9: () => (/* binding */ restingEntry),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   sg: () => (/* binding */ deadWithSettings),
/* harmony export */   wB: () => (/* binding */ failureTime)
/* harmony export */ });
/* unused harmony export deadEntryOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49153);
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
    const loss = (0,_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossOf */ .je)(entry);
    if (loss === 'accepted' && !question.again && rules.retryDeadAfterMs > 0)
        return { kind: 'accepted', entry };
    if (loss)
        return dead ? { kind: 'dead', entry: dead, lost: entry } : { kind: 'lost', entry };
    if (refreshAfterMs === undefined || dead)
        return { kind: 'known', entry };
    const age = now - Date.parse(entry.lastSeen ?? entry.firstSeen);
    // A time more than a day ahead comes from a wrong clock.
    const isDue = age >= refreshAfterMs || age <= -ONE_DAY_MS || age >= firstRefreshMs(entry, refreshAfterMs);
    return { kind: isDue ? 'due' : 'known', entry };
}
/** A shorter gap is not spread. */
const LEAST_SPREAD_MS = 6 * 3_600_000;
/** Images that were stored at once must not be due at once: the first refresh comes earlier, by the URL's hash. */
function firstRefreshMs({ url, firstSeen, lastSeen = firstSeen }, refreshAfterMs) {
    if (lastSeen !== firstSeen || refreshAfterMs < LEAST_SPREAD_MS)
        return refreshAfterMs;
    return (Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', url).slice(0, 8), 16) / 2 ** 32) * refreshAfterMs;
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
    /** Forgets what `entriesOf` has returned. */
    clear() {
        this.#known.clear();
        this.#last = undefined;
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

/***/ 10304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   TJ: () => (/* binding */ writeSegment),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91181);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82599);
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
        const tooLate = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('manifest-too-late'));
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
        this.#settings.notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('manifest-unwritten', { count: length, refusal: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(this.#failure) }));
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
        const { onWritten } = this.#settings;
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        try {
            this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal));
        }
        catch (error) {
            this.#failure = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
            return false;
        }
        this.#entries = this.#entries.slice(entries.length);
        onWritten?.(entries);
        return true;
    }
}
/**
 * @param entries at most `MAX_LINES`
 * @throws PersistError if the store refuses
 */
async function writeSegment({ store, runId, clock, before, folder }, entries, signal) {
    const now = Math.max(clock.now(), before === '' ? 0 : (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_4__/* .timeOfName */ .ci)(before) + 1);
    const key = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentKey */ .zT)(store.prefix, now, runId, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), folder);
    const { body, textSize } = (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeSegment */ .ug)(entries);
    await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_5__/* .PUT_OPTIONS */ .pH, signal);
    return { key, isClosed: true, path: (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(store.prefix, key, folder), size: body.length, textSize };
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ NO_MANIFEST),
  g: () => (/* binding */ openManifest)
});

// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var manifest_journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-filter.js + 5 modules
var entry_filter = __webpack_require__(60099);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
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
    const entryFilter = new entry_filter/* EntryFilter */.x(store.prefix, urls, keys);
    let hasPartitions = false;
    const openPlans = new open_mark/* OpenPlans */.j(clock.now());
    const source = (0,segment_list/* twoLists */.Y_)(store, reserved_folder/* MANIFEST_FOLDER */.po, (path, lastModified) => {
        hasPartitions ||= path === partitions/* PARTITIONS_MARK */.I4;
        openPlans.see(path, lastModified);
    });
    const reader = new segment_reader/* SegmentReader */.$(store, source, entryFilter, clock, signal);
    const read = await readAll(reader);
    if (openPlans.sentence)
        notice(openPlans.sentence);
    const faults = [reader.faults];
    // The hosts of images that are found by key are unknown, so every partition is read.
    const wanted = keys && keys.size > 0 ? undefined : urls;
    if (hasPartitions && !read.denial)
        faults.push(...(await (0,partitions/* readPartitions */.gU)(store, entryFilter, wanted, clock, signal)));
    const problem = (0,reading_problem/* readingProblem */.Y)(faults, read.denial);
    if (problem)
        notice(problem);
    return contentsOf(entryFilter, read, problem);
}
/**
 * Reads one partition.
 * @throws PersistError like `loadManifest`
 */
async function loadPartition({ store, clock, notice }, { name, elsewhere, tables }, urls, signal) {
    const entryFilter = new entry_filter/* EntryFilter */.x(store.prefix, urls);
    const reader = tables?.reader(store, name, entryFilter, clock, signal) ??
        new segment_reader/* SegmentReader */.$(store, (0,segment_list/* oneList */.tl)(store, (0,partitions/* partitionFolder */.li)(name)), entryFilter, clock, signal);
    const read = await readAll(reader);
    const problem = (0,reading_problem/* readingProblem */.Y)([reader.faults], read.denial);
    if (problem)
        notice(problem);
    for (const url of urls)
        for (const entry of elsewhere(url)) {
            const line = Buffer.from((0,entries_entry/* encodeEntry */.vv)(entry));
            entryFilter.feed(line, 0, line.length);
        }
    return contentsOf(entryFilter, read, problem);
}
async function readAll(reader) {
    const read = await reader.readAll().then((segmentList) => ({ segmentList }), (error) => ({ denial: (0,as_persist_error/* asPersistError */.B)(error, 'store') }));
    const { denial } = read;
    // A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store
    // without any answer takes none, and one error is enough.
    const isHarmless = ({ reason, details }) => reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined);
    if (denial && !isHarmless(denial))
        throw denial;
    return read;
}
function contentsOf(entryFilter, { segmentList, denial }, problem) {
    return {
        problem,
        entriesOf: url => entryFilter.linesOf(url),
        entryOfKey: key => entryFilter.entryOfKey(key),
        sourcesOf: key => entryFilter.sources.of(key),
        lostKeys: entryFilter.lostKeys,
        keyStarts: entryFilter.keyStarts,
        profiles: entryFilter.profiles(),
        regained: entryFilter.regained,
        imageCounts: entryFilter.imageCounts,
        mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
        hasLines: !segmentList || entryFilter.hasLines,
        storeAnswered: denial === undefined,
        segmentList,
    };
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
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
    for await (const { path } of (0,segment_list/* segmentsIn */.eC)(store, folder, names/* MERGED */.$b, '', signal))
        if (!known.has(path))
            return true;
    return false;
}
/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
 */
async function removeReplaced(store, segmentList, now, signal) {
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > merge_segments/* GRACE_MS */.g3);
    const replacements = new segment_list/* Replacements */.AF();
    for (const { replaced } of ofAge)
        replacements.add(replaced);
    if (replacements.isEmpty)
        return;
    let removed = 0;
    try {
        for await (const segment of leftOf(store, segmentList, signal)) {
            if (!replacements.has(segment))
                continue;
            await store.remove(segment.key, signal);
            if (++removed === MAX_REMOVED)
                return;
        }
    }
    catch (error) {
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
            throw error;
    }
}
/** Replaced segments that this run has seen, then those that it did not have to read. */
async function* leftOf(store, { folder, replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* segmentsIn */.eC)(store, folder, names/* SEGMENTS */.Rt, '', signal)) {
        if ((0,names/* fileNameOf */.bV)(segment.path) >= before)
            return;
        yield segment;
    }
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
    if (mode === 'read-only')
        return { ...contents, isWritten: false, record() { }, async close() { } };
    const folder = partition ? (0,partitions/* partitionFolder */.li)(partition.name) : reserved_folder/* MANIFEST_FOLDER */.po;
    const written = [];
    const journal = new manifest_journal/* Journal */.CQ({
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
        record: entry => journal.note(entry),
        async close(ending, { cancelling, stopping }) {
            await journal.close(ending === 'hurried', cancelling);
            const { segments } = journal;
            const united = partition && ending !== 'hurried'
                ? await (0,merge_segments/* uniteOwnSegments */.iI)(store, folder, written, segments, clock.now(), stopping)
                : { merged: [], segments };
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
    sourcesOf: () => [],
    lostKeys: new Map(),
    keyStarts: undefined,
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    problem: undefined,
    storeAnswered: false,
    isWritten: false,
    hasLines: false,
    record() { },
    async close() { },
};


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);
/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */


/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
const OPEN_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGED */ .$b}open-`;
/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000;
/** Collects the open plans from the objects of a listing. */
class OpenPlans {
    #names = new Set();
    #now;
    #own;
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    ownAt;
    /**
     * @param now milliseconds since the epoch
     * @param own the plan that needs no report
     */
    constructor(now, own) {
        this.#now = now;
        this.#own = own;
    }
    see = (path, lastModified) => {
        const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? [];
        if (name === undefined || lastModified === undefined)
            return;
        if (name === this.#own)
            this.ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('plans-open-here', { plans });
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


/***/ })

};
