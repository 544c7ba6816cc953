export const id = 1196;
export const ids = [1196];
export const modules = {

/***/ 51100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eachAtOnce)
/* harmony export */ });
/**
 * Works on many items, some at a time.
 * @throws what `work` throws first; the other workers go on meanwhile
 */
async function eachAtOnce(items, most, work) {
    const waiting = items[Symbol.iterator]();
    const worker = async () => {
        for (let next = waiting.next(); !next.done; next = waiting.next())
            await work(next.value);
    };
    await Promise.all(Array.from({ length: most }, worker));
}


/***/ }),

/***/ 22292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ keptOutcome),
/* harmony export */   r: () => (/* binding */ deadOutcome)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Turns an entry of the memory into the outcome of an image of this run. Pure. */

/** @param isNew the object was stored in this round of a plan */
function keptOutcome(entry, isNew, links, mirrors) {
    const { key, sha256, bytes, contentType, width, height, etag } = entry;
    // Assignments, since a run may make a million outcomes and six conditional spreads take seven times as long.
    const outcome = {
        outcome: isNew ? 'stored' : 'unchanged',
        key,
        publicUrl: links.publicUrl,
    };
    if (links.variants !== undefined)
        outcome.variants = links.variants;
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
    if (mirrors !== undefined)
        outcome.mirrors = mirrors;
    if (isNew)
        outcome.attempts = 0;
    return outcome;
}
/** @param next end of the rest with today's settings, Unix milliseconds */
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

/***/ 12747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   Px: () => (/* binding */ outcomesOfKeys),
/* harmony export */   SW: () => (/* binding */ decideOwnLinks),
/* harmony export */   t9: () => (/* binding */ settleOwnLinks)
/* harmony export */ });
/* harmony import */ var _base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51100);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49153);
/* harmony import */ var _storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49891);
/* harmony import */ var _known_outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22292);
/** Links in lists that already lead to stored images. They are settled without their origin, unless they are lost. */






/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/** Returns the complete keys of a list's own links, without duplicates. */
function ownKeys(list) {
    return new Set(list.ownLinks.map(({ key }) => key));
}
/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the memory does not know; undefined skips these lookups
 * @returns jobs that fetch lost images from the URLs that they came from
 */
async function decideOwnLinks(list, opened, store, ledger, stop) {
    const { manifest, knownImages, objects } = opened;
    const { lookups, lost } = knownImages;
    const sure = [];
    const doubtful = [];
    for (const key of ownKeys(list)) {
        const entry = lookups.entryOfKey(key);
        if (entry && ((0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .lossOf */ .je)(entry) || lookups.losses.isSuspect(entry)))
            doubtful.push(entry);
        else
            sure.push(key);
    }
    const outcomes = await outcomesOfKeys(sure, opened, store, stop);
    const targets = new Map(list.ownLinks.map(({ key, target }) => [key, target]));
    const restoring = new Map();
    for (const entry of store ? doubtful : []) {
        const { key } = entry;
        const job = restoringJob(entry, manifest.sourcesOf(key), [targets.get(key) ?? []].flat());
        if (job) {
            lookups.restore(job, entry);
            restoring.set(key, job);
        }
    }
    if (restoring.size > 0)
        await opened.readSources(Array.from(restoring.values(), ({ url }) => url));
    await (0,_base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(doubtful, CONCURRENCY, async (entry) => {
        const job = restoring.get(entry.key);
        /** The outcome if the sources rest after a failure. */
        const resting = () => job && knownImages.recall(job, job.targets[0]);
        const known = (0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .lossOf */ .je)(entry) === 'lost' ? resting() : undefined;
        const isLooked = job && known && !knownImages.isToLookUp(job);
        let outcome = isLooked ? known : await lost.afterLook(entry, objects);
        if (!outcome && job) {
            outcome = resting();
            if (outcome)
                knownImages.recordNotStored(job);
        }
        if (!outcome && job)
            return;
        restoring.delete(entry.key);
        outcomes.set(entry.key, outcome ?? lost.outcome(entry));
    });
    settleOwnLinks(list, outcomes, ledger, restoring);
    return [...restoring.values()];
}
/**
 * Makes the job that fetches a lost image again from the URLs that it came from.
 * @returns undefined if no source can be requested, or the bytes are not known
 */
function restoringJob({ sha256 }, sources, targets) {
    const [first, ...others] = sources.flatMap(({ url }) => {
        try {
            // Others may write to the bucket, so a URL of the memory is judged like one of a list.
            return [{ url: (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchableUrl */ .o)(url).href }];
        }
        catch {
            return [];
        }
    });
    return first && sha256 !== undefined ? { ...first, others, targets } : undefined;
}
/**
 * @param outcomes by key; a link to any other key is planned like an ordinary URL
 * @param restoring keys that jobs of their own bring back
 */
function settleOwnLinks(list, outcomes, ledger, restoring = new Map()) {
    const isStored = ({ key, target }) => {
        const outcome = outcomes.get(key);
        if (outcome)
            ledger.settle(target, outcome);
        return outcome !== undefined || restoring.has(key);
    };
    list.decide(isStored);
    ledger.grew();
}
/** Returns the outcomes of the keys that the memory knows, or else the store has. */
async function outcomesOfKeys(keys, { manifest, linksOf, keeper }, store, stop) {
    const outcomes = new Map();
    const unknown = [];
    for (const key of keys) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            outcomes.set(key, (0,_known_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .keptOutcome */ .L)(entry, false, linksOf(key), keeper.statesOf?.(entry)));
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            outcomes.set(key, { outcome: 'unchanged', key, ...linksOf(key) });
        });
    return outcomes;
}
async function findStored(keys, store, stop, found) {
    const stored = (0,_storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedKeys */ .C)(store, keys);
    await (0,_base_concurrency_each_at_once_js__WEBPACK_IMPORTED_MODULE_5__/* .eachAtOnce */ .G)(keys, CONCURRENCY, async (key) => {
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
            // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                return;
            stop.storeFailed(error);
        }
    });
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
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
        const tooLate = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-too-late'));
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
        this.#settings.notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-unwritten', { count: length, refusal: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(this.#failure) }));
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

/***/ 86482:
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
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry-filter.js + 6 modules
var entry_filter = __webpack_require__(77494);
// EXTERNAL MODULE: ./lib/storage/manifest/open-mark.js
var open_mark = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/partitions.js
var partitions = __webpack_require__(19064);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions/read-partitions.js
var read_partitions = __webpack_require__(86087);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-source.js
var segment_source = __webpack_require__(52373);
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
    const source = (0,segment_source/* twoLists */.Y)(store, reserved_folder/* MANIFEST_FOLDER */.po, (path, lastModified) => {
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
        faults.push(...(await (0,read_partitions/* readPartitions */.g)(store, entryFilter, wanted, clock, signal)));
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
        new segment_reader/* SegmentReader */.$(store, (0,segment_source/* oneList */.t)(store, (0,partitions/* partitionFolder */.li)(name)), entryFilter, clock, signal);
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
        storeAnswered: denial === undefined,
        segmentList,
    };
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var names = __webpack_require__(47022);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/remove-replaced.js




/** The most objects that one run removes; the next run continues. */
const MAX_REMOVED = 1000;
/**
 * Removes replaced segments once their replacement is so old that every reader has seen it. Without the right to
 * delete they stay, and cost only storage.
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
        if (!(0,errors/* hasReason */.D0)(error, 'store-denied'))
            throw error;
    }
}
/** Replaced segments that this run has seen, then those that it did not have to read. */
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
    return (await (0,segment_list/* listMerged */.bP)(store, folder, signal)).some(({ path }) => !known.has(path));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/merged-writer.js
var merged_writer = __webpack_require__(22886);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segment = __webpack_require__(82599);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/unite-own-segments.js
/** Unites the segments of a finished part of a plan, so that the next reader finds one segment per part. */





/** First estimate of the packed size of a line. */
const BYTES_PER_ENTRY = 200;
/**
 * Never throws: an error leaves the segments as they are, which costs the next reader some requests.
 * @returns the segments afterwards
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
        const time = (0,merge_segments/* timeAfterAll */.nF)(clock.now(), { segments, merged: [] }, replaced);
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
        // No grace period is necessary: a reader that misses a segment lists again.
        for (const { key } of segments)
            await store.remove(key, signal);
    }
    catch {
        // Without the right to delete they stay, and readers skip them.
    }
    return { merged: [united], segments: [] };
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
    const hasLines = !segmentList || segmentList.merged.length + segmentList.segments.length > 0;
    if (mode === 'read-only')
        return { ...contents, hasLines, isWritten: false, record() { }, async close() { } };
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
        hasLines,
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
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
    #ownAt;
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
            this.#ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    get ownAt() {
        return this.#ownAt;
    }
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('plans-open-here', { plans });
    }
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
