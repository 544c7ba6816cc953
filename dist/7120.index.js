export const id = 7120;
export const ids = [7120];
export const modules = {

/***/ 73675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ eachAtOnce),
/* harmony export */   w: () => (/* binding */ mapOrdered)
/* harmony export */ });
/** Limit of finished results that wait for an earlier one, so that one slow object does not stop all later ones. */
const MAX_WAITING = 1024;
/**
 * Processes many items at a time and yields their results in the items' order. Starts nothing while the reader does
 * not read.
 * @param concurrency items processed at once
 * @param cancel cancels the started items; called when the reader leaves or an item fails, before their end is awaited
 */
async function* mapOrdered(items, concurrency, work, cancel) {
    const started = new StartedItems(items, concurrency, work);
    try {
        for (;;) {
            while (started.hasResult)
                yield await started.takeResult();
            if (started.isOver)
                return;
            if (!started.startNext())
                await started.change();
        }
    }
    finally {
        if (!started.isOver)
            cancel();
        await started.end();
    }
}
/**
 * The items of a list between their request and their result. Each is requested (at most one at a time), then under
 * way, then done; done items wait until all earlier ones are done.
 */
class StartedItems {
    #items;
    #concurrency;
    #work;
    #requested;
    /** Items that are under way or done, in the list's order. */
    #started = [];
    #underWay = 0;
    /** Whether the list has no further item. */
    #isExhausted = false;
    /** Resolves the promise of `change`. */
    #wake = () => { };
    constructor(items, concurrency, work) {
        this.#items = items;
        this.#concurrency = concurrency;
        this.#work = work;
    }
    get hasResult() {
        return this.#started[0]?.isDone === true;
    }
    /** Whether the list is exhausted and all its results are taken. */
    get isOver() {
        return this.#isExhausted && this.#started.length === 0;
    }
    /** Returns the result of the first item, which must be done. */
    takeResult() {
        return this.#started.shift().result;
    }
    /**
     * Requests the next item, or starts it if it has arrived.
     * @returns false if nothing can go on before an item arrives or ends
     */
    startNext() {
        const hasRoom = this.#underWay < this.#concurrency && this.#started.length < MAX_WAITING;
        if (hasRoom && !this.#isExhausted)
            this.#requested ??= this.#request();
        if (this.#requested && 'error' in this.#requested)
            throw this.#requested.error;
        const step = hasRoom ? this.#requested?.step : undefined;
        if (!step)
            return false;
        this.#requested = undefined;
        if (step.done)
            this.#isExhausted = true;
        else
            this.#start(step.value);
        return true;
    }
    /** Resolves when an item arrives or ends. Must be called in the same turn as the look that found nothing to do. */
    change() {
        return new Promise(resolve => {
            this.#wake = resolve;
        });
    }
    /** Waits for the started items and closes the list. */
    async end() {
        const results = this.#started.map(({ result }) => result);
        await Promise.allSettled([...results, this.#items.return(undefined)]);
    }
    #request() {
        const requested = {};
        this.#items.next().then(step => {
            requested.step = step;
            this.#wake();
        }, error => {
            requested.error = error;
            this.#wake();
        });
        return requested;
    }
    #start(item) {
        const started = { result: this.#work(item), isDone: false };
        const end = () => {
            started.isDone = true;
            this.#underWay--;
            this.#wake();
        };
        // A rejection is thrown when its turn comes; until then it must not count as unhandled.
        started.result.then(end, end);
        this.#started.push(started);
        this.#underWay++;
    }
}
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

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Hs: () => (/* binding */ ownKeys),
/* harmony export */   ZJ: () => (/* binding */ manifestHostOf),
/* harmony export */   j5: () => (/* binding */ askedFingerprint),
/* harmony export */   o: () => (/* binding */ manifestUrls),
/* harmony export */   qI: () => (/* binding */ manifestNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6857);
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77234);
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_entries_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98423);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);
/** Names by which the manifest knows the images of a run. Pure. */






/** Returns what the manifest's entries about a job say of its URLs. */
function manifestNames(job) {
    const { idUrl } = job;
    const { url, fetchUrl, expiresAt } = job.requested ?? job;
    const needsMore = expiresAt !== undefined || (fetchUrl !== undefined && (0,_base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isSigned */ .J)(fetchUrl));
    return {
        url: (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestUrlOf */ .i0)(job),
        ...(idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBotToken */ .jH)(url) }),
        ...(needsMore && { signed: true }),
    };
}
/** Returns the host name in the URL by which the manifest knows the image. */
function manifestHostOf(job) {
    return (0,_storage_manifest_entries_history_js__WEBPACK_IMPORTED_MODULE_4__/* .hostnameOf */ .L)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestUrlOf */ .i0)(job));
}
/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the manifest.
 */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job).map(_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** Returns the complete keys of a list's own links, without duplicates. */
function ownKeys(list) {
    return new Set(list.ownLinks.map(({ key }) => key));
}
/** Returns all names by which the manifest may know a run's images. */
function manifestUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new Set();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestUrlOf */ .i0)(job));
            // Earlier runs may have known the image by its URLs, before it had an id.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .Hz)(job))
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

/***/ 98423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ History),
  L: () => (/* binding */ hostnameOf)
});

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
;// CONCATENATED MODULE: ./lib/storage/manifest/entries/kept-lines.js
/** The latest lines of URLs, one for each object made of a URL. */

/** Characters of further lines of URLs with several objects, in all. More are dropped, which costs downloads. */
const MAX_FURTHER = 64 * 1024 * 1024;
class KeptLines {
    /** By URL; of one with several lines, by subject. */
    #lines = new Map();
    #further = 0;
    of(url) {
        const lines = this.#lines.get(url);
        if (lines === undefined)
            return [];
        return lines instanceof Map ? [...lines.values()] : [lines];
    }
    *all() {
        for (const url of this.#lines.keys())
            yield* this.of(url);
    }
    keep(entry) {
        const lines = this.#lines.get(entry.url);
        if (lines instanceof Map)
            return this.#keepFurther(lines, entry);
        if (lines === undefined)
            return void this.#lines.set(entry.url, entry);
        const [subject, known] = [(0,entries_entry/* entryIdentity */.z9)(entry), (0,entries_entry/* entryIdentity */.z9)(lines)];
        if (subject !== known)
            this.#lines.set(entry.url, new Map([[known, lines]]).set(subject, entry));
        else if ((0,entries_entry/* isLater */.d8)(entry, lines))
            this.#lines.set(entry.url, entry);
    }
    #keepFurther(lines, entry) {
        const subject = (0,entries_entry/* entryIdentity */.z9)(entry);
        const known = lines.get(subject);
        if (!known)
            this.#further += (0,entries_entry/* encodeEntry */.vv)(entry).length;
        if (known ? (0,entries_entry/* isLater */.d8)(entry, known) : this.#further <= MAX_FURTHER)
            lines.set(subject, entry);
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

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/stored-names.js
/**
 * Keys and digests of all images in a history. Most runs never ask for them, so they become sets at the first question:
 * that would take a sixth of the time of reading.
 */
/** Keys that are kept: about 1 GB. Others may write to the bucket. */
const MAX_KEYS = 5_000_000;
const DIGITS = 64;
class StoredNames {
    #keys = [];
    /** By key, where its digest begins in it: most keys have it, and a million take 90 MB. -1 if it is not there. */
    #places = [];
    /** Digests that are not in their keys. */
    #others = [];
    #keySet;
    #digestSet;
    /** Call before the first question. */
    add(key, sha256) {
        if (this.#keys.length === MAX_KEYS)
            return;
        const place = sha256 === undefined ? -1 : key.indexOf(sha256);
        this.#keys.push(key);
        this.#places.push(place);
        if (sha256 !== undefined && place < 0)
            this.#others.push(sha256);
    }
    hasKey(key) {
        this.#keySet ??= new Set(this.#keys);
        return this.#keySet.has(key);
    }
    hasDigest(sha256) {
        this.#digestSet ??= new Set(this.#digests());
        return this.#digestSet.has(sha256);
    }
    /** Whether there are more different keys than this. */
    hasMoreKeys(count) {
        const some = new Set();
        return this.#keys.some(key => some.add(key).size > count);
    }
    *#digests() {
        yield* this.#others;
        for (const [index, place] of this.#places.entries())
            if (place >= 0)
                yield this.#keys[index].slice(place, place + DIGITS);
    }
}

;// CONCATENATED MODULE: ./lib/storage/manifest/entries/history.js
/**
 * What a run keeps of a long history: the lines of its own URLs and keys, profiles of its hosts, and digests and keys of
 * all images.
 */




/** Keys of missing objects that are kept: about 20 MB. A run finds any other loss by looking. */
const MAX_MISSING = 100_000;
/** Keys with a run that are kept: about 1 GB. */
const MAX_KEY_RUNS = 5_000_000;
/** Images are counted only for hosts with at least this many URLs in the run. */
const MIN_COUNTED_URLS = 20;
const NO_KEYS = new Set();
class History {
    #rules;
    /** Undefined if any URL may be looked up. */
    #urls;
    #keys;
    #hosts;
    /** Hosts with many wanted URLs. */
    #countedHosts;
    #kept = new KeptLines();
    #profiles = new Map();
    /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
    regained = new Map();
    /**
     * By host name, the count of lines about images, for hosts with many URLs in the run. One image may have several
     * lines.
     */
    imageCounts = new Map();
    names = new StoredNames();
    /** By key, the latest of its lines that have a run. */
    #keyRuns = new Map();
    /** The latest line of each key in `keys`. */
    #byKey = new Map();
    /** Sources of the objects whose keys are in `keys`. */
    sources = new KeySources();
    /** By key, when the store was last found to lack the object, for any URL; ISO 8601. A line may be later. */
    missingKeys = new Map();
    /** Any line was fed, of whatever URL. */
    hasLines = false;
    /**
     * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
     * @param keys whole keys that the run will look up
     */
    constructor(rules, urls, keys = NO_KEYS) {
        this.#rules = rules;
        this.#urls = urls;
        this.#keys = keys;
        const counts = urls && countsByHost(urls);
        this.#hosts = counts && new Set(counts.keys());
        this.#countedHosts = counts && hostsWithMany(counts);
    }
    /** @returns false for a line that is none */
    feed(line) {
        this.hasLines = true;
        const isOfUrl = this.#urls?.has(line.url) ?? true;
        if (!isOfUrl && !this.#keys.has(line.key)) {
            if ('failedSince' in line)
                return true;
            const trace = (0,entries_entry/* decodeTrace */.kF)(line, this.#rules);
            if (trace)
                this.#note(trace);
            return trace !== undefined;
        }
        const entry = (0,entries_entry/* decodeEntry */.LP)(line, this.#rules);
        if (!entry)
            return false;
        if (!(0,entries_entry/* isFailedEntry */.YX)(entry)) {
            this.#note(entry);
            this.#keepKey(entry);
        }
        if (isOfUrl)
            this.#kept.keep(entry);
        return true;
    }
    /** The latest lines that have the id of a run, of the wanted URLs and of the keys in `keys`. */
    *linesWithRun() {
        for (const lines of [this.#kept.all(), this.#byKey.values()])
            for (const line of lines)
                if (!(0,entries_entry/* isFailedEntry */.YX)(line) && line.run !== undefined)
                    yield line;
    }
    /** The latest lines of a URL, one for each subject. */
    linesOf(url) {
        return this.#kept.of(url);
    }
    profiles() {
        return new Map([...this.#profiles].map(([host, { profile }]) => [host, profile]));
    }
    /** The latest line of an object whose key is in `keys`. */
    entryOfKey(key) {
        return this.#byKey.get(key);
    }
    /** The run in the latest line of a key that has one. */
    runOfKey(key) {
        return this.#keyRuns.get(key)?.run;
    }
    #note({ url, at, key, sha256, run, profile, regainedAt, loss }) {
        this.names.add(key, sha256);
        if (run !== undefined)
            this.#noteRun(key, { run, at });
        if (loss === 'missing')
            this.#noteLoss(key, at);
        if (this.#countedHosts?.size === 0 && !profile && regainedAt === undefined)
            return;
        const host = hostnameOf(url);
        if (this.#countedHosts?.has(host) ?? true)
            this.imageCounts.set(host, (this.imageCounts.get(host) ?? 0) + 1);
        if (this.#hosts?.has(host) === false)
            return;
        if (regainedAt !== undefined && (this.regained.get(host) ?? '') < regainedAt)
            this.regained.set(host, regainedAt);
        if (profile && (this.#profiles.get(host)?.at ?? '') < at)
            this.#profiles.set(host, { profile, at });
    }
    #noteRun(key, line) {
        const known = this.#keyRuns.get(key);
        if (known ? known.at <= line.at : this.#keyRuns.size < MAX_KEY_RUNS)
            this.#keyRuns.set(key, line);
    }
    #noteLoss(key, at) {
        const known = this.missingKeys.get(key);
        if (known === undefined ? this.missingKeys.size < MAX_MISSING : known < at)
            this.missingKeys.set(key, at);
    }
    #keepKey(entry) {
        if (!this.#keys.has(entry.key))
            return;
        this.sources.add(entry);
        const known = this.#byKey.get(entry.key);
        if (!known || (0,entries_entry/* isLater */.d8)(entry, known))
            this.#byKey.set(entry.key, entry);
    }
}
/** The host name of a canonical URL, which has no user name; '' if there is no host. */
function hostnameOf(url) {
    if (!url.startsWith('http'))
        return '';
    const from = url.indexOf('://') + 3;
    const path = url.indexOf('/', from);
    const host = url.slice(from, path < 0 ? url.length : path);
    const port = host.endsWith(']') ? -1 : host.lastIndexOf(':');
    return port < 0 ? host : host.slice(0, port);
}
function countsByHost(urls) {
    const counts = new Map();
    for (const url of urls.keys()) {
        const host = hostnameOf(url);
        counts.set(host, (counts.get(host) ?? 0) + 1);
    }
    return counts;
}
function hostsWithMany(counts) {
    return new Set([...counts].flatMap(([host, count]) => (host !== '' && count >= MIN_COUNTED_URLS ? [host] : [])));
}


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ imageEntry),
/* harmony export */   Ky: () => (/* binding */ UrlEntriesCache),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   Tj: () => (/* binding */ failedWithSettings),
/* harmony export */   YS: () => (/* binding */ urlFingerprint),
/* harmony export */   aK: () => (/* binding */ failedEntry),
/* harmony export */   hv: () => (/* binding */ restMs),
/* harmony export */   lg: () => (/* binding */ failedOfQuestion),
/* harmony export */   p9: () => (/* binding */ restingEntry),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   wB: () => (/* binding */ failureTime)
/* harmony export */ });
/* unused harmony export failedEntryOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84540);
/* harmony import */ var _lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27796);
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
    const failedBefore = restingEntry(entries, rules, now, question);
    if (!entry)
        return failedBefore ? { kind: 'failed-before', entry: failedBefore } : { kind: 'new' };
    const { loss } = entry;
    if (loss === 'accepted' && !question.again && rules.retryFailedAfterMs > 0)
        return { kind: 'accepted', entry };
    if (loss)
        return failedBefore
            ? { kind: 'failed-before', entry: failedBefore, missing: entry }
            : { kind: 'missing', entry };
    if (refreshAfterMs === undefined || failedBefore)
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
    const failedBefore = failedOfQuestion(entries, question);
    if (!failedBefore)
        return undefined;
    const failedAt = failureTime(failedBefore);
    const regained = Date.parse(question.regainedAt ?? '');
    if ((0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore) && failedAt < regained && regained <= now)
        return undefined;
    const since = now - failedAt;
    // A failure more than a day ahead comes from a wrong clock. A little ahead is usual, and must not outlast `0s`.
    return since > -ONE_DAY_MS && Math.max(since, 0) < restMs(failedBefore, rules) ? failedBefore : undefined;
}
/** Returns the verdict of earlier runs on exactly the present request. */
function failedOfQuestion(entries, question) {
    const failedBefore = failedWithSettings(entries, question);
    return failedBefore?.signedUrlHash === question.signedUrlHash ? failedBefore : undefined;
}
/** Unix milliseconds. */
function failureTime({ failedAt, at }) {
    return Date.parse(failedAt ?? at);
}
/** How long a URL rests after its last failure: twice as long each time, up to a limit. */
function restMs(failedBefore, { retryFailedAfterMs }) {
    // The cap exceeds any gap, and prevents Infinity * 0, which is NaN.
    const growth = 2 ** Math.min(Math.max(failedBefore.tries - 1, 0), 40);
    return (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore)
        ? Math.min(FIRST_REST_MS * growth, retryFailedAfterMs)
        : Math.min(retryFailedAfterMs * growth, MAX_GAP_MS);
}
/** Returns the verdict that a URL failed before, unless a later line has an image. */
function failedEntryOf(entries) {
    const failedBefore = entries.find(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedEntry */ .YX);
    return failedBefore && entries.every(entry => entry.at <= failedBefore.at) ? failedBefore : undefined;
}
/** Returns the verdict of earlier runs; undefined if today's settings may lead to another one. */
function failedWithSettings({ failedBefore }, { settingsFor }) {
    const refusal = failedBefore && (0,_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(failedBefore);
    const isOfOthers = refusal !== undefined && failedBefore?.settingsHash !== settingsFor(refusal);
    return isOfOthers ? undefined : failedBefore;
}
/** Identifies a signed URL in the manifest, which must not hold the URL itself. */
function urlFingerprint(fetchUrl) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', fetchUrl).slice(0, 16);
}
/**
 * Makes the line about a failure.
 * @param fingerprint `urlFingerprint` of the requested URL, if another URL may give the image
 * @param before the remembered failure
 */
function failedEntry(url, fingerprint, failure, before, now) {
    const at = new Date(now).toISOString();
    const tries = Math.min((before?.tries ?? 0) + 1, MAX_TRIES);
    return {
        url,
        ...failure,
        failedSince: before?.failedSince ?? at,
        tries,
        at,
        ...(fingerprint !== undefined && { signedUrlHash: fingerprint }),
    };
}
/** Whether nothing is remembered of a URL. */
function isNothing({ images, failedBefore }) {
    return images.size === 0 && failedBefore === undefined;
}
/** Most URLs of most runs have no entry. */
const NOTHING_KNOWN = { images: new Map(), failedBefore: undefined };
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
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedEntry */ .YX)(entry))
                images.set((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entryIdentity */ .z9)(entry), entry);
        const failedBefore = images.size < entries.length ? failedEntryOf(entries) : undefined;
        const found = { images, failedBefore };
        if (images.size > 1)
            this.#known.set(url, found);
        return found;
    }
}


/***/ }),

/***/ 49153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ justAfter),
/* harmony export */   iR: () => (/* binding */ timeAfter),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/**
 * Makes the next line of an image. It repeats no loss of the line before.
 * @param now when the store answered, ISO 8601, so that a line written since then wins
 */
function nextLine(entry, now, loss) {
    const { loss: _, ...rest } = entry;
    return { ...rest, at: timeAfter(entry, now), ...(loss && { loss }) };
}
/** Returns a time at which a new line wins over this one: of the same millisecond, or of a clock ahead. */
function timeAfter({ at }, now) {
    return now > at ? now : justAfter(at);
}
function justAfter(at) {
    return new Date(Date.parse(at) + 1).toISOString();
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85900);
/* harmony import */ var _entries_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84540);
/* harmony import */ var _entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95655);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47022);
/* harmony import */ var _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82599);
/**
 * Turns results into new segments. A line is noted once its object is in the store and verified. It is written with up
 * to 200 others, or within 5 s, whichever comes first; the first ones sooner. So the manifest may lack an object that the
 * store has, but it never names one that the store lacks.
 */








const MAX_LINES = 200;
/** A kill may cost the lines of five seconds; this leaves half a second to send a segment. */
const MAX_WAIT_MS = 4500;
/** The first lines are written at this many, or within a second: an image that crashes each run may come early. */
const FIRST_LINES = 10;
const FIRST_WAIT_MS = 900;
/** The next segments of a run that follows one without an end mark, which may have crashed. */
const NEXT_LINES = [20, 40, 80];
/** The longest wait for the line that the run has begun. */
const MAX_BEGIN_MS = 5000;
/** The time that the runner leaves after the run's own grace period. */
const LAST_WRITE_MS = 2000;
/** Room for the end mark and the last line of a segment. */
const MAX_TEXT = _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_TEXT_OF_ONE */ .yG - 1024;
class Journal {
    #settings;
    #ending = new AbortController();
    /** Id of this run, in the lines of what it stores. */
    run = (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newRunId */ .F$)();
    #entries = [];
    /** Counts of lines that the next segments wait for, before the usual ones. */
    #early;
    /** Writes at this many lines. After a failure, waits for as many more. */
    #due;
    #timer;
    /** The oldest lines have waited long enough. */
    #isTime = false;
    #writing;
    #failure;
    #beginning;
    #hasBegun = false;
    /** Uuids of the segments that this run has written or is writing. */
    #names = new Set();
    /** The run's beginning, until it is written. */
    #owed;
    /** The manifest may have the run's id. */
    #isNamed = false;
    segments = [];
    constructor(settings) {
        this.#settings = settings;
        this.#early = settings.followsOpenRun ? [...NEXT_LINES] : [];
        // No run writes more than two files for its beginning, its first lines and its end, or five after an open run.
        if (!settings.isRewriting)
            this.#early.unshift(FIRST_LINES);
        this.#due = this.#early.shift() ?? MAX_LINES;
    }
    /**
     * Writes that the run has begun: an object that it stores may never get its line. Never rejects.
     * @returns undefined once that is written, or has taken too long
     */
    begin() {
        if (this.#hasBegun)
            return undefined;
        this.#beginning ??= this.#begin();
        return this.#beginning;
    }
    async #begin() {
        this.#isNamed = true;
        const { promise: enough, resolve } = Promise.withResolvers();
        // The manifest may stall: that must not keep images from their store.
        const limit = setTimeout(resolve, MAX_BEGIN_MS);
        this.#owed = { run: this.run, begun: this.#settings.clock.now() };
        await Promise.race([this.#put([], this.#owed), enough]);
        clearTimeout(limit);
        this.#hasBegun = true;
    }
    note(entry) {
        this.#entries.push(entry);
        if ('run' in entry && entry.run === this.run)
            this.#isNamed = true;
        if (this.#entries.length >= this.#due)
            this.#write();
        else
            this.#writeLater();
    }
    /** Whether this run has named a segment, and maybe not written it yet. */
    hasNamed(path) {
        return this.#names.has((0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .uuidOf */ .pV)(path));
    }
    /** Writes the lines that wait. Never rejects. */
    async flush() {
        await this.#writing;
        this.#rest();
        while (this.#entries.length > 0 && (await this.#writeSome()))
            ;
    }
    /**
     * Writes the remaining lines. Never rejects.
     * @param isHurried there is little time
     * @param cancelling there is little time once this aborts
     * @param last lines that come before the end mark; undefined unless the run has ended well
     */
    async close(isHurried, cancelling, last) {
        const tooLate = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'cancelled', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-too-late'));
        let limit;
        const hurry = () => {
            limit ??= setTimeout(() => this.#ending.abort(tooLate), LAST_WRITE_MS);
        };
        if (isHurried)
            hurry();
        else
            cancelling?.addEventListener('abort', hurry);
        if (last)
            await this.#end(last);
        else
            await this.flush();
        cancelling?.removeEventListener('abort', hurry);
        clearTimeout(limit);
        const { length } = this.#entries;
        if (length === 0 || !this.#failure)
            return;
        this.#settings.notice((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('manifest-unwritten', { count: length, refusal: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOf */ .Kq)(this.#failure) }));
    }
    /** Writes the remaining lines, these ones, and the end mark if the manifest has the run's id. */
    async #end(last) {
        await this.#writing;
        this.#rest();
        let isTaken = true;
        let lines = [];
        let text = 0;
        const write = async (news) => {
            isTaken = await this.#put(lines, news);
            if (isTaken)
                this.#entries.splice(0, lines.length);
            lines = [];
            text = 0;
        };
        for (const some of [[...this.#entries], last])
            for (const entry of some) {
                const length = Buffer.byteLength((0,_entries_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeEntry */ .vv)(entry)) + 1;
                if (text + length > MAX_TEXT)
                    await write();
                if (!isTaken)
                    return;
                if ('run' in entry && entry.run === this.run)
                    this.#isNamed = true;
                lines.push(entry);
                text += length;
            }
        if (this.#isNamed)
            await write({ run: this.run, ended: this.#settings.clock.now() });
        else if (lines.length > 0)
            await write();
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
        } while (isTaken && (this.#isTime || this.#entries.length >= this.#due));
        if (!isTaken)
            this.#due = MAX_LINES + this.#entries.length;
        if (this.#entries.length > 0)
            this.#writeLater();
    }
    #writeLater() {
        if (this.#timer)
            return;
        const timer = new AbortController();
        this.#timer = timer;
        const wait = this.#due === FIRST_LINES ? FIRST_WAIT_MS : MAX_WAIT_MS;
        this.#settings.clock.sleep(wait, timer.signal).then(() => {
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
        const entries = this.#entries.slice(0, MAX_LINES);
        if (entries.length === 0)
            return true;
        if (!(await this.#put(entries, this.#owed)))
            return false;
        this.#entries.splice(0, entries.length);
        this.#due = this.#early.shift() ?? MAX_LINES;
        return true;
    }
    /** @returns whether the store took the segment */
    async #put(entries, news) {
        try {
            const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            this.#names.add(name);
            this.segments.push(await writeSegment(this.#settings, entries, this.#ending.signal, news, name));
            if (news === this.#owed)
                this.#owed = undefined;
            return true;
        }
        catch (error) {
            this.#failure = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
            return false;
        }
    }
}
/**
 * @param entries at most `MAX_LINES`, or few enough for `MAX_TEXT_OF_ONE`
 * @param news what the segment says of the run that writes it
 * @throws PersistError if the store refuses
 */
async function writeSegment({ store, runId, clock, before }, entries, signal, news, name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()) {
    const now = Math.max(clock.now(), before === '' ? 0 : (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOfName */ .ci)(before) + 1);
    const key = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .segmentKey */ .zT)(store.prefix, now, runId, name);
    const { body, textSize } = (0,_segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeSegment */ .ug)(entries, news ? [(0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .newsLine */ .IB)(news)] : []);
    await store.put(key, body, _segments_segment_js__WEBPACK_IMPORTED_MODULE_7__/* .PUT_OPTIONS */ .pH, signal);
    const path = (0,_segments_names_js__WEBPACK_IMPORTED_MODULE_6__/* .pathOf */ .XM)(store.prefix, key);
    return { key, isClosed: true, path, size: body.length, textSize, runs: (0,_entries_run_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .runsOf */ .ky)(entries, news) };
}


/***/ }),

/***/ 73868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ NO_MANIFEST),
  g: () => (/* binding */ openManifest)
});

// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/storage/manifest/journal.js
var manifest_journal = __webpack_require__(10304);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/history.js + 3 modules
var entries_history = __webpack_require__(98423);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/run-lines.js
var run_lines = __webpack_require__(95655);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/reading-problem.js
var reading_problem = __webpack_require__(14796);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-reader.js
var segment_reader = __webpack_require__(74071);
;// CONCATENATED MODULE: ./lib/storage/manifest/load.js






/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
async function loadManifest({ store, clock, keys, notice }, urls, signal) {
    const history = new entries_history/* History */.B((0,entries_entry/* lineRules */.YK)(store.prefix, clock.now()), urls, keys);
    const reader = new segment_reader/* SegmentReader */.$(store, history, clock, signal);
    let denial;
    const segmentList = await reader.readAll().catch(error => {
        denial = harmlessDenial((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return undefined;
    });
    const { faults } = reader;
    const problem = (0,reading_problem/* readingProblem */.YY)(faults, denial);
    if (problem)
        notice(problem);
    const segments = segmentList ? [...segmentList.merged, ...segmentList.segments] : [];
    const runs = new run_lines/* Runs */.n2(segments.map(({ runs }) => runs), clock.now());
    return {
        problem,
        entriesOf: url => history.linesOf(url),
        entryOfKey: key => history.entryOfKey(key),
        sourcesOf: key => history.sources.of(key),
        missingKeys: history.missingKeys,
        profiles: history.profiles(),
        regained: history.regained,
        imageCounts: history.imageCounts,
        mayHaveStored: sha256 => history.names.hasDigest(sha256),
        isWhole: !denial && faults.unread === 0 && faults.damaged.length === 0,
        openRuns: runs.open(),
        hasBeginning: runs.hasBeginning,
        isInterrupted: runs.isInterrupted,
        runOfKey: key => history.runOfKey(key),
        hasMoreKeys: count => history.names.hasMoreKeys(count),
        namesKey: key => history.names.hasKey(key),
        linesWithRun: () => history.linesWithRun(),
        hasLines: !segmentList || history.hasLines,
        storeAnswered: denial === undefined,
        segmentList,
    };
}
/**
 * A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store without
 * any answer takes none, and one error is enough.
 * @throws the error if it is not harmless
 */
function harmlessDenial(error) {
    const { reason, details } = error;
    if (reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined))
        return error;
    throw error;
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-runs.js
/**
 * What a merge leaves of runs: no id of one that ended well, no beginning that counts no more, and end marks only while
 * another file needs them.
 */


/** Longer than any run takes from its list of segments to its last read, or from naming a segment to writing it. */
const GRACE_MS = 24 * 3_600_000;
/**
 * @param merged the segments that are merged
 * @param others all others
 */
function mergeRuns(merged, others, now) {
    const runs = new run_lines/* Runs */.n2([...merged, ...others].map(({ runs }) => runs), now);
    const isOpen = (run) => !runs.hasEnded(run);
    const ids = new Set(merged.flatMap(({ runs }) => [...runs.ids]).filter(isOpen));
    const begun = new Map(merged.flatMap(({ runs }) => [...runs.begun]).filter(([run, at]) => runs.isBeginning(run, at)));
    const hasOver = ({ runs: { begun } }) => [...begun].some(([run, at]) => isOpen(run) && !runs.isBeginning(run, at));
    // Another run that merges now may not have seen a new mark, and leave the id. A mark also ends older beginnings.
    const isNeeded = ([run, at]) => now - at < GRACE_MS || others.some(other => other.runs.ids.has(run) || hasOver(other));
    const ended = new Map(merged.flatMap(({ runs }) => [...runs.ended]).filter(isNeeded));
    return {
        lines: [
            ...Array.from(begun, ([run, at]) => (0,run_lines/* beginLine */.O2)(run, at)),
            ...Array.from(ended, ([run, at]) => (0,run_lines/* endMark */.xl)(run, at)),
        ],
        left: { ids, begun, ended },
        withoutEnded(entry) {
            if ((0,entries_entry/* isFailedEntry */.YX)(entry) || entry.run === undefined || isOpen(entry.run))
                return entry;
            const { run: _, ...rest } = entry;
            return rest;
        },
    };
}

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

// EXTERNAL MODULE: ./lib/storage/messages/say.js + 2 modules
var say = __webpack_require__(85900);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment.js
var segments_segment = __webpack_require__(82599);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-scan.js + 1 modules
var segment_scan = __webpack_require__(52645);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/unpack.js
var unpack = __webpack_require__(92938);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/join-segments.js
/** Joins the lines of several segments URL by URL. Memory holds little more than the small segments among them. */







/** The most lines of one URL that are yielded at once. */
const MAX_AT_ONCE = 10_000;
/**
 * Yields the lines of one URL at a time. A URL comes again if it has very many lines, or if a segment is not in
 * order. Unreadable lines are dropped.
 * @param choice `segments` are read into memory, `merged` line by line
 */
async function* mergeByUrl(store, { segments, merged }, rules, signal) {
    const ending = new AbortController();
    const whileJoining = AbortSignal.any([signal, ending.signal]);
    const entries = [];
    const keep = (portion) => {
        for (const entry of portion)
            entries.push(entry);
        return undefined;
    };
    for (const segment of segments)
        await eachPortion(store, segment, rules, whileJoining, keep);
    const sources = [
        new Source((0,segments_segment/* sortedByUrl */.Kz)(entries)),
        ...merged.map(segment => new Source([], handedOver(store, segment, rules, whileJoining))),
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
function handedOver(store, segment, rules, signal) {
    const handoff = new Handoff();
    eachPortion(store, segment, rules, signal, portion => handoff.give(portion)).then(() => handoff.end(), error => handoff.end(error));
    return handoff;
}
/** @param use must resolve before more is unpacked */
async function eachPortion(store, { key, path, isClosed }, rules, signal, use) {
    let lines = [];
    const open = () => new segment_scan/* SegmentScan */.X(line => {
        const entry = (0,entries_entry/* decodeEntry */.LP)(line, rules);
        if (entry)
            lines.push(entry);
        return entry !== undefined;
    });
    const afterPortion = () => {
        const portion = lines;
        lines = [];
        return portion.length > 0 ? use(portion) : undefined;
    };
    const { scan } = await (0,unpack/* scanSegment */.D)(store, key, { open, afterPortion }, signal);
    if (isClosed && !scan.isClosed)
        throw new errors/* PersistError */.vc('store', 'store-integrity', (0,say/* say */.c)('manifest-not-whole', { path }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/storage/manifest/segments/names.js
var segments_names = __webpack_require__(47022);
;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merged-writer.js
/** Writes a merged segment and packs it grows, so that its lines are never in memory at once. */






/** Characters per portion. */
const PORTION = 64 * 1024;
class MergedWriter {
    #gzip = (0,external_node_zlib_.createGzip)();
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** One buffer that grows, because joining many would take twice as much memory. */
    #packed;
    #length = 0;
    #text = '';
    /**
     * @param capacity estimate of the packed bytes; a larger result is fine
     * @param runLines lines about runs
     */
    constructor(replaced, capacity, runLines = []) {
        this.#packed = Buffer.allocUnsafeSlow(capacity);
        this.#gzip.on('data', (chunk) => this.#keep(chunk));
        for (const line of [...(0,segments_segment/* encodeReplaced */.Ti)(replaced), ...runLines])
            this.#add(line);
    }
    async write(entries) {
        for (const entry of entries)
            this.#add((0,entries_entry/* encodeEntry */.vv)(entry));
        if (this.#text.length >= PORTION)
            await this.#pack();
    }
    /** @returns the whole object */
    async end() {
        await this.#pack();
        const ended = (0,external_node_events_.once)(this.#gzip, 'end');
        this.#gzip.end((0,segments_segment/* lastLine */.fM)(this.#hash.digest('hex')));
        await ended;
        return { body: this.#packed.subarray(0, this.#length), textSize: this.#gzip.bytesWritten };
    }
    /** Drops everything that was written. */
    close() {
        this.#gzip.destroy();
    }
    #add(line) {
        this.#text += `${line}\n`;
    }
    async #pack() {
        const text = this.#text;
        this.#hash.update(text);
        this.#text = '';
        if (!this.#gzip.write(text))
            await (0,external_node_events_.once)(this.#gzip, 'drain');
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
async function putMerged(store, time, { body, ...merged }, signal) {
    const key = (0,segments_names/* mergedKey */.Qr)(store.prefix, time, (0,external_node_crypto_.randomUUID)());
    await store.put(key, body, segments_segment/* PUT_OPTIONS */.pH, signal);
    return {
        key,
        path: (0,segments_names/* pathOf */.XM)(store.prefix, key),
        size: body.length,
        isClosed: true,
        ...merged,
    };
}

;// CONCATENATED MODULE: ./lib/storage/manifest/segments/merge-segments.js






/** With more segments than this, a run merges: reading 64 takes about a second. */
const MAX_SEGMENTS = 64;
/** Segments per merge. */
const merge_segments_MAX_AT_ONCE = 128;
/** Unpacked bytes per merge, which are buffered in memory; 128 segments of 200 lines have 13 MiB. */
const MAX_TEXT = 24 * 1024 * 1024;
/** Packed bytes of one merged segment, about 130,000 lines. The upload buffers them in memory once. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Its limit when unpacked, so that a reader can read it to the end. */
const MAX_TEXT_OF_MERGED = 512 * 1024 * 1024;
/** Segments that may be merged, oldest first: none that is larger than ours can be, and none named far ahead. */
function mergeable(segments, now) {
    return segments
        .filter(segment => segment.textSize <= segments_segment/* MAX_TEXT_OF_ONE */.yG && !isFromAhead(segment, now))
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
    const { segments, merged } = choice;
    const chosen = new Set([...segments, ...merged]);
    const others = [...segmentList.segments, ...segmentList.merged].filter(segment => !chosen.has(segment));
    const runs = mergeRuns([...chosen], others, now);
    const packed = [...chosen].reduce((sum, { size }) => sum + size, 0);
    const writer = new MergedWriter(replaced, packed + 64 * 1024, runs.lines);
    const joined = mergeByUrl(store, choice, (0,entries_entry/* lineRules */.YK)(store.prefix, now), signal);
    const encoded = await writeAll(joined, writer, runs);
    const time = timeAfterAll(now, choice, replaced);
    const added = await putMerged(store, time, { ...encoded, replaced, runs: runs.left }, signal);
    return {
        ...segmentList,
        merged: [...segmentList.merged.filter(segment => !merged.includes(segment)), added],
        segments: segmentList.segments.filter(segment => !segments.includes(segment)),
        replacedSegments: [...segmentList.replacedSegments, ...segments, ...merged],
        before: replaced.before,
    };
}
/** @param joined the lines of one URL at a time */
async function writeAll(joined, writer, { withoutEnded }) {
    try {
        for await (const entries of joined)
            await writer.write(latestOf(entries).map(withoutEnded));
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
    return kept.filter(entry => !(0,entries_entry/* isFailedEntry */.YX)(entry) || kept.every(({ at }) => at <= entry.at));
}

// EXTERNAL MODULE: ./lib/storage/manifest/segments/segment-list.js
var segment_list = __webpack_require__(12932);
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
            segmentList = await mergeSegments(store, segmentList, clock.now(), signal);
        await removeReplaced(store, found, clock.now(), signal);
    }
    catch {
        // The store is busy, or another run has merged and removed a segment.
    }
}
function needsCompaction(found, clock) {
    if (mergeable(found.segments, clock.now()).length <= MAX_SEGMENTS)
        return false;
    const choice = chooseSegments(found, clock.now());
    return choice.segments.length + choice.merged.length > 1;
}
/**
 * When many jobs end at about the same time, only the first one merges; otherwise each would write all lines again.
 */
async function isMergedSince(store, { merged, replacedSegments }, signal) {
    const known = new Set([...merged, ...replacedSegments].map(({ path }) => path));
    for await (const { path } of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* MERGED */.$b, '', signal))
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
    const ofAge = segmentList.merged.filter(({ lastModified }) => lastModified && now - +lastModified > GRACE_MS);
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
async function* leftOf(store, { replacedSegments, before }, signal) {
    yield* replacedSegments;
    if (before === '')
        return;
    for await (const segment of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* SEGMENTS */.Rt, '', signal)) {
        if ((0,segments_names/* fileNameOf */.bV)(segment.path) >= before)
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
    const { store, mode, clock } = settings;
    if (mode === 'off')
        return NO_MANIFEST;
    const contents = await loadManifest(settings, urls, signal);
    const { segmentList } = contents;
    if (mode === 'read-only')
        return { ...contents, ...UNWRITTEN };
    const journal = new manifest_journal/* Journal */.CQ({
        ...settings,
        before: segmentList?.before ?? '',
        isRewriting: settings.isRewriting === true,
        followsOpenRun: contents.isInterrupted,
    });
    return {
        ...contents,
        isWritten: true,
        run: journal.run,
        record: entry => journal.note(entry),
        begin: () => journal.begin(),
        flush: () => journal.flush(),
        hasOthers: signal => hasOthers(store, segmentList, journal, signal),
        async close(ending, { cancelling, stopping }, isNamed) {
            const last = isNamed && takenOver(contents, journal.run, isNamed);
            await journal.close(ending === 'hurried', cancelling, last);
            if (!segmentList || ending !== 'whole')
                return;
            const segments = [...segmentList.segments, ...journal.segments];
            await compactManifest(store, { ...segmentList, segments }, clock, stopping);
        },
    };
}
/**
 * Lines of keys that this run has named and an earlier one has stored that did not end well, with the id of this run.
 * They are just later than those lines, so that any other line written since then wins.
 */
function* takenOver({ isWhole, openRuns, linesWithRun }, run, isNamed) {
    if (!isWhole || openRuns.size === 0)
        return;
    for (const line of linesWithRun())
        if (openRuns.has(line.run ?? '') && isNamed(line.key))
            yield { ...line, run, at: (0,losses/* justAfter */.Z7)(line.at) };
}
async function hasOthers(store, segmentList, journal, signal) {
    if (!segmentList)
        return false;
    const { segments, replacedSegments, before } = segmentList;
    const known = new Set([...segments, ...replacedSegments].map(({ path }) => path));
    for await (const { path } of (0,segment_list/* segmentsIn */.eC)(store, segments_names/* SEGMENTS */.Rt, before, signal))
        if (!known.has(path) && !journal.hasNamed(path))
            return true;
    return false;
}
/** What is never written. */
const UNWRITTEN = {
    isWritten: false,
    run: '',
    record() { },
    begin: () => undefined,
    async flush() { },
    hasOthers: async () => false,
    async close() { },
};
/** A manifest that is empty and sends no request. */
const NO_MANIFEST = {
    entriesOf: () => [],
    entryOfKey: () => undefined,
    sourcesOf: () => [],
    missingKeys: new Map(),
    profiles: new Map(),
    regained: new Map(),
    imageCounts: new Map(),
    mayHaveStored: () => false,
    problem: undefined,
    storeAnswered: false,
    isWhole: false,
    openRuns: new Set(),
    hasBeginning: false,
    isInterrupted: false,
    runOfKey: () => undefined,
    hasMoreKeys: () => false,
    namesKey: () => false,
    linesWithRun: () => [],
    hasLines: false,
    ...UNWRITTEN,
};


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
            if (object) {
                const { size, etag, lastModified } = object;
                this.found.set(key, { size, ...(etag && { etag }), ...(lastModified && { lastModified }) });
            }
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
        const { objects, nextToken } = page;
        const begins = objects[0] === undefined || (0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(objects[0].key, after) > 0;
        if (!begins || !isOrdered(page))
            return undefined;
        const to = nextToken === undefined ? undefined : objects.at(-1)?.key;
        return { after, to, sizes: new Map(objects.map(({ key, size }) => [key, size])) };
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
