export const id = 9518;
export const ids = [9518];
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

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ identityFields),
/* harmony export */   Fk: () => (/* binding */ memoryHostOf),
/* harmony export */   _8: () => (/* binding */ memoryUrls),
/* harmony export */   j5: () => (/* binding */ askedFingerprint),
/* harmony export */   sI: () => (/* binding */ memoryNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16295);
/* harmony import */ var _base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);
/* harmony import */ var _base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77234);
/* harmony import */ var _input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41889);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20924);
/** Names by which the memory knows the images of a run. Pure. */







/** Returns what the memory's entries about a job say of its URLs. */
function memoryNames(job) {
    const { idUrl, url, fetchUrl, expiresAt } = job;
    const needsMore = expiresAt !== undefined || (fetchUrl !== undefined && (0,_base_url_canonical_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .J)(fetchUrl));
    return {
        url: (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job),
        ...(idUrl !== undefined && { fetchedUrl: (0,_base_url_signed_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutBotToken */ .jH)(url) }),
        ...(needsMore && { signed: true }),
    };
}
/** Returns the host name in the URL by which the memory knows the image. */
function memoryHostOf(job) {
    return (0,_storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_6__/* .hostnameOf */ .L)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job));
}
/**
 * Returns a fingerprint of all URLs of the image: a verdict on some of them does not hold for another one. Undefined
 * if the only URL is the image's name in the memory.
 */
function askedFingerprint(job) {
    if (job.others?.length || job.idUrl !== undefined)
        return (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job).map(_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .askedUrl */ .Qd).toSorted().join(' '));
    return job.fetchUrl === undefined ? undefined : (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .urlFingerprint */ .YS)(job.fetchUrl);
}
/** Returns all names by which the memory may know a run's images. */
function memoryUrls({ jobs, ownLinks, possibleJobs }) {
    if (!jobs.hasIds && ownLinks.length === 0)
        return jobs.names;
    const urls = new _base_buffers_text_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TextTable */ .CV();
    for (const some of [jobs, possibleJobs])
        for (const job of some) {
            urls.add((0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job));
            // Earlier runs may have known the image by its URLs, before it had an id.
            if (job.idUrl !== undefined)
                for (const { url } of (0,_input_plan_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .spellingsOf */ .Hz)(job))
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

/***/ 99518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ openKnownImages),
  $e: () => (/* binding */ openOfPlan),
  Lm: () => (/* binding */ wantedOf)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 3 modules
var plan_plan = __webpack_require__(22001);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/storage/key/image-links.js
/** The public links of a stored image: its URL, and one for each variant. Pure. */

/** @param base ends in '/' */
function imageLinks(base, { suffix, variants }) {
    const endings = Object.entries(variants);
    if (endings.length === 0)
        return key => ({ publicUrl: (0,object_key/* publicUrl */.x6)(base, key, suffix) });
    return key => ({
        publicUrl: (0,object_key/* publicUrl */.x6)(base, key, suffix),
        variants: Object.fromEntries(endings.map(([name, ending]) => [name, (0,object_key/* publicUrl */.x6)(base, key, ending)])),
    });
}

// EXTERNAL MODULE: ./lib/storage/manifest/manifest.js + 4 modules
var manifest_manifest = __webpack_require__(86482);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lookup.js
var lookup = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var entries_losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/jobs/persist/steps/image-bytes.js
var image_bytes = __webpack_require__(85392);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-bytes.js



/** Returns the job's bytes; undefined without bytes, and for a `data:` URI whose digest is its image's name. */
function comparedBody({ body, idUrl }) {
    return body?.shown === undefined || idUrl !== undefined ? body : undefined;
}
/**
 * Ignores verdicts on the URL, since no request is made.
 * @param isToRetry whether an image whose loss was accepted is stored again
 */
function lookUpBytes(job, body, subject, entriesOf, isToRetry) {
    const names = job.idUrl === undefined ? [] : [job.idUrl];
    for (const name of [...names, ...(0,spellings/* spellingsOf */.Hz)(job).map(({ url }) => url)]) {
        const entry = (0,lookup/* imageEntry */.AI)(entriesOf(name), subject);
        const loss = entry && (0,entries_losses/* lossOf */.j)(entry);
        if (entry && loss)
            return { kind: loss === 'accepted' && isToRetry ? 'lost' : loss, entry };
        if (entry)
            return { kind: body.has(entry.sha256) ? 'known' : 'due', entry };
    }
    return { kind: 'new' };
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/known-outcomes.js
var known_outcomes = __webpack_require__(22292);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
;// CONCATENATED MODULE: ./lib/base/buffers/bit-column.js
/** Bits by index, 0 by default. */

const WORD_BITS = 5;
const LAST = 2 ** WORD_BITS - 1;
class BitColumn {
    #words = new number_column/* NumberColumn */.o();
    has(index) {
        return (this.#words.at(index >>> WORD_BITS) & (1 << (index & LAST))) !== 0;
    }
    set(index) {
        const word = index >>> WORD_BITS;
        this.#words.set(word, (this.#words.at(word) | (1 << (index & LAST))) >>> 0);
    }
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lasting-reasons.js
var lasting_reasons = __webpack_require__(27796);
// EXTERNAL MODULE: ./lib/jobs/persist/known/memory-names.js
var memory_names = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/deaths.js





class Deaths {
    #tools;
    #urlEntries;
    /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
    #isOnline = false;
    /** DNS failures found before any origin answered: recorded once one does. */
    #unproven = [];
    /** Dead URLs that this run found, by URL. */
    #died = new Map();
    /** Names of hosts that delivered an image in this run after having refused it. */
    #regained = new Set();
    constructor(tools, urlEntries) {
        this.#tools = tools;
        this.#urlEntries = urlEntries;
    }
    /** Describes the request that would be sent to the origin now, as far as verdicts depend on it. */
    question(job) {
        const { settingsFor, manifest } = this.#tools;
        const question = { asked: (0,memory_names/* askedFingerprint */.j5)(job), settingsFor: settingsFor.bind(undefined, job) };
        if (job.again)
            return { ...question, again: true };
        const regainedAt = manifest.regained.size > 0 ? manifest.regained.get((0,memory_names/* memoryHostOf */.Fk)(job)) : undefined;
        return regainedAt === undefined ? question : { ...question, regainedAt };
    }
    /** Returns the verdict of earlier runs if it still holds with today's settings. */
    before(job) {
        return (0,lookup/* deadWithSettings */.sg)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job));
    }
    /** Whether an earlier run saw the host refuse the image. */
    isRefused(job) {
        return (0,lookup/* deadOfQuestion */.Qc)(this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job)), this.question(job))?.cause !== undefined;
    }
    /** Notes that the host delivered the image. @returns whether the host had refused this image before */
    served(job) {
        this.answered();
        const isRegained = this.isRefused(job);
        if (isRegained)
            this.#regained.add((0,memory_names/* memoryHostOf */.Fk)(job));
        return isRegained;
    }
    /** Whether the job's host delivered an image in this run after having refused it. */
    isRegained(job) {
        return this.#regained.size > 0 && this.#regained.has((0,memory_names/* memoryHostOf */.Fk)(job));
    }
    /** Notes that an origin has answered, and records the DNS failures that waited for that proof. */
    answered() {
        this.#isOnline = true;
        for (const entry of this.#unproven.splice(0))
            this.#tools.manifest.record(entry);
    }
    /** @returns what the failure means for later runs; undefined if it is temporary */
    note(job, error, before) {
        const death = this.#deathOf(job, error);
        return death && this.#deadEntry(job, death, before);
    }
    /** Records that the store has nothing under the image's key: later runs look again only after the next failure. */
    noteLook(entry) {
        const { manifest, clock } = this.#tools;
        const failedAt = new Date((0,lookup/* failureTime */.wB)(entry)).toISOString();
        manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt });
    }
    #deathOf(job, { reason, details }) {
        // Only ENOTFOUND is about the name. A broken resolver reports EAI_AGAIN.
        if (reason === 'dns-failed' && details.code !== 'ENOTFOUND')
            return undefined;
        // A redirect to a missing page counts as a missing page.
        const gone = (0,entries_entry/* deadReasonOf */.uD)(reason);
        if (gone)
            return { reason: gone };
        const cause = (0,lasting_reasons/* lastingReasonOf */.s)(reason);
        return cause && { reason: 'http-404', cause, settings: this.#tools.settingsFor(job, cause) };
    }
    #deadEntry(job, death, before) {
        const { manifest, rules, clock } = this.#tools;
        const url = (0,spellings/* memoryUrlOf */.CN)(job);
        const known = this.#died.get(url);
        if (known)
            return known;
        const entry = (0,lookup/* deadEntry */.XB)(url, (0,memory_names/* askedFingerprint */.j5)(job), death, before, rules, clock.now());
        this.#died.set(url, entry);
        if (death.reason !== 'dns-failed' || this.#isOnline)
            manifest.record(entry);
        else
            this.#unproven.push(entry);
        return entry;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/losses.js


class Losses {
    #tools;
    #changed;
    /** By key, when this run found that the store lacks the object. */
    #gone = new Map();
    /** Keys that this run found or stored again. */
    #there = new Set();
    /** Lost images that this run stored under another key: their old lines are over. */
    #replaced = new Set();
    /** Lines that name a missing object, by key and then by URL and subject: they change when it is there again. */
    #lines = new Map();
    /**
     * Whether a listing or a folder lacks the object of a known image; its result is undefined where none has said so.
     * Undefined where nothing points to a loss.
     */
    lacks;
    /** @param changed called when `withLosses` gives other lines from now on */
    constructor(tools, changed) {
        this.#tools = tools;
        this.#changed = changed;
    }
    /** Adds what is known of losses to the lines of a URL or a key. */
    withLosses(entries) {
        const { lostKeys } = this.#tools.manifest;
        if (lostKeys.size + this.#gone.size + this.#there.size === 0)
            return entries;
        return entries.map(entry => ((0,entries_entry/* isDead */.XU)(entry) ? entry : this.#withLoss(entry)));
    }
    /** Whether this run may not trust that the object of a known image is there. */
    isSuspect({ key }) {
        return this.lacks !== undefined && this.lacks(key) !== false && !this.#there.has(key);
    }
    /** Whether a listing or a folder lacks the object. */
    isUnlisted({ key }) {
        return this.lacks?.(key) === true;
    }
    /** Whether this run has proved that the store lacks the object. */
    isProved({ key }) {
        return this.#gone.has(key);
    }
    /** Whether this run found or stored the object. */
    isThere({ key }) {
        return this.#there.has(key);
    }
    /** Notes that the store lacks the object. @param at when it said so, ISO 8601 */
    gone(entry, at) {
        const isNew = (0,entries_losses/* lossOf */.j)(entry) === undefined;
        const line = isNew ? (0,entries_losses/* nextLine */.s)(entry, at, 'lost') : entry;
        this.#noteLine(line);
        this.#gone.set(entry.key, this.#gone.get(entry.key) ?? line.at);
        this.#changed();
        // A second line about the same loss would end the rest of a failure after it.
        if (isNew)
            this.#tools.manifest.record(line);
    }
    /**
     * Notes that the object is there again, for each URL of the key that the run knows.
     * @param isRecorded the caller writes the line of this entry
     */
    there(entry, isRecorded = false) {
        const at = new Date(this.#tools.clock.now()).toISOString();
        const lines = this.#lines.get(entry.key) ?? new Map([[nameOf(entry), entry]]);
        for (const [name, line] of lines)
            if (!this.#replaced.has(name) && (!isRecorded || name !== nameOf(entry)))
                this.#tools.manifest.record((0,entries_losses/* nextLine */.s)(line, at));
        this.#gone.delete(entry.key);
        this.#lines.delete(entry.key);
        this.trust(entry);
    }
    /** Notes that the image of this line has other bytes now, under another key. */
    replaced(entry) {
        this.#replaced.add(nameOf(entry));
    }
    /** Believes for the rest of the run that the object is there. */
    trust({ key }) {
        this.#there.add(key);
        this.#changed();
    }
    #withLoss(entry) {
        const { key } = entry;
        const loss = (0,entries_losses/* lossOf */.j)(entry);
        if (this.#there.has(key))
            return loss ? (0,entries_losses/* nextLine */.s)(entry, entry.at) : entry;
        const line = loss ? entry : this.#lostLine(entry);
        if ((0,entries_losses/* lossOf */.j)(line))
            this.#noteLine(line);
        return line;
    }
    /** What this run has proved counts, whatever the clock of the line's writer said. */
    #lostLine(entry) {
        const proved = this.#gone.get(entry.key);
        const at = proved ?? this.#tools.manifest.lostKeys.get(entry.key) ?? '';
        return proved !== undefined || at > entry.at ? (0,entries_losses/* nextLine */.s)(entry, at, 'lost') : entry;
    }
    #noteLine(line) {
        const lines = this.#lines.get(line.key) ?? new Map();
        this.#lines.set(line.key, lines.set(nameOf(line), line));
    }
}
function nameOf(entry) {
    return `${entry.url} ${(0,entries_entry/* entryIdentity */.z9)(entry)}`;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/lookups.js
/** Looks up in the memory what is known of each target, with the losses that this run has found so far. */








const NEW = { kind: 'new' };
const hasImage = ({ kind }) => kind !== 'new' && kind !== 'dead';
class Lookups {
    #tools;
    #urlEntries;
    deaths;
    losses;
    /** Lines of lost images that own links lead to, by the number of the links' target. */
    #restored = new Map();
    /** Targets about which nothing is known, by number. Most targets are looked up several times. */
    #isNew = new BitColumn();
    /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
    openedAt;
    #keyFields;
    constructor(tools) {
        this.#tools = tools;
        this.losses = new Losses(tools, () => this.#urlEntries.clear());
        this.#urlEntries = new lookup/* UrlEntriesCache */.Ky(url => this.losses.withLosses(tools.manifest.entriesOf(url)));
        this.deaths = new Deaths(tools, this.#urlEntries);
        this.openedAt = tools.clock.now();
        this.#keyFields = tools.keyFields.toSorted();
    }
    lookUp(job, target) {
        const found = this.#lookUp(job, target);
        const isSuspect = (found.kind === 'known' || found.kind === 'due') && this.losses.isSuspect(found.entry);
        return isSuspect ? { kind: 'suspect', entry: found.entry } : found;
    }
    /** Returns the latest line of a key that the run looks up. */
    entryOfKey(key) {
        return this.losses.withLosses([this.#tools.manifest.entryOfKey(key) ?? []].flat())[0];
    }
    /** Returns the line of a stored image that is due for a check with its origin. */
    dueLine(job, target) {
        const found = this.lookUp(job, target);
        return found.kind === 'due' ? found.entry : undefined;
    }
    /** Returns the line of an image whose object is missing. */
    lossOf(job, target) {
        const found = this.lookUp(job, target);
        if (found.kind === 'lost' || found.kind === 'accepted')
            return found.entry;
        return found.kind === 'dead' ? found.lost : undefined;
    }
    /** Takes a job that fetches a lost image for links to its key. Only its very bytes are stored. */
    restore(job, entry) {
        for (const { number } of job.targets)
            this.#restored.set(number, entry);
    }
    /** Returns the line of the lost image that the job fetches for links to its key. */
    restored({ targets: [target] }) {
        return this.#restored.size > 0 && target ? this.#restored.get(target.number) : undefined;
    }
    #lookUp(job, target) {
        const entry = this.restored(job);
        if (entry)
            return { kind: this.losses.isThere(entry) ? 'known' : 'lost', entry };
        if (this.#hasNoEntry(job, target))
            return NEW;
        const subject = this.#subject(target);
        if (!subject)
            return NEW;
        const body = comparedBody(job);
        if (!body)
            return this.#lookUpUrls(job, subject);
        const isToRetry = job.again !== undefined || this.#tools.rules.retryDeadAfterMs === 0;
        return lookUpBytes(job, body, subject, url => this.#urlEntries.of(url), isToRetry);
    }
    /** The usual case: no entry for the URL, and no id, which may have entries of other URLs. Kept by target. */
    #hasNoEntry(job, target) {
        if (this.#isNew.has(target.number))
            return true;
        const isNew = job.idUrl === undefined && (0,lookup/* isNothing */.qv)(this.#urlEntries.of(job.url));
        if (isNew)
            this.#isNew.set(target.number);
        return isNew;
    }
    /** Looks under the image's id or URL, and for an image with an id under its URLs, too. */
    #lookUpUrls(job, subject) {
        const { rules } = this.#tools;
        // The name of a `data:` URI is its digest, so the image cannot have changed.
        const within = job.body === undefined ? rules : { ...rules, refreshAfterMs: undefined };
        const question = this.deaths.question(job);
        const ask = (url) => (0,lookup/* lookUp */.TE)(this.#urlEntries.of(url), subject, within, this.openedAt, question);
        const found = ask((0,spellings/* memoryUrlOf */.CN)(job));
        if (job.idUrl === undefined || hasImage(found))
            return found;
        // Earlier runs may have known the image by its URLs, before it had an id.
        const byUrl = (0,spellings/* spellingsOf */.Hz)(job).map(({ url }) => ask(url));
        return byUrl.find(hasImage) ?? found;
    }
    /** Undefined for an invalid key: the image itself fails with that problem later. */
    #subject(target) {
        const marks = (0,memory_names/* identityFields */.AA)(target, this.#keyFields);
        if (target.key === undefined)
            return marks;
        try {
            return { key: (0,object_key/* mintImageKey */.R2)(this.#tools.store.prefix, target.key), ...marks };
        }
        catch {
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/lost-images.js
/** What a run does with known images whose objects are missing, or may be. */




class LostImages {
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Whether to look again for an image whose loss was accepted: once in each first gap. */
    isAcceptedLongAgo(job, target) {
        const found = this.#tools.lookups.lookUp(job, target);
        return found.kind === 'accepted' && this.#isLongAgo(found.entry);
    }
    /** Adds to an outcome that the object of the image is missing. */
    withLoss(job, target, outcome) {
        const { lookups } = this.#tools;
        const found = lookups.lookUp(job, target);
        const isSuspect = found.kind === 'suspect';
        if (isSuspect && !lookups.losses.isUnlisted(found.entry))
            return outcome;
        const entry = isSuspect ? found.entry : lookups.lossOf(job, target);
        return entry ? this.#named(entry, outcome, !isSuspect) : outcome;
    }
    /** The outcome of a link to a lost image. @param isProved whether the store has said that the object is missing */
    outcome(entry, why = (0,say/* say */.c)('lost'), isProved = true) {
        const message = (0,sentence/* textIn */.r7)(this.#tools.language, why);
        return this.#named(entry, { outcome: 'failed', reason: 'lost', message }, isProved);
    }
    /** A user has accepted that the object is missing, so the image is not fetched. */
    accepted({ key, acceptedAt = '' }) {
        const sentence = (0,say/* say */.c)('loss-accepted', { key: (0,printable/* printable */.g$)(key), since: acceptedAt.slice(0, 10) });
        return { outcome: 'skipped', reason: 'accepted', message: sentence.in(this.#tools.language) };
    }
    /**
     * Looks under a key whose object may be missing.
     * @returns undefined if the image is to be fetched again
     */
    async afterLook(entry, objects) {
        const { lookups, manifest, rules, clock, kept } = this.#tools;
        const { losses } = lookups;
        const loss = (0,entries_losses/* lossOf */.j)(entry);
        const isAccepted = loss === 'accepted' && rules.retryDeadAfterMs > 0;
        if (isAccepted && !this.#isLongAgo(entry))
            return this.accepted(entry);
        const presence = losses.isProved(entry) ? 'gone' : await objects.at(entry);
        const isUnlisted = presence === 'unproven' && losses.isUnlisted(entry);
        if (presence === 'there' || (presence !== 'gone' && !loss && !isUnlisted)) {
            if (loss)
                losses.there(entry);
            else
                losses.trust(entry);
            return kept(entry);
        }
        if (isUnlisted && !loss)
            return this.outcome(entry, undefined, false);
        if (!isAccepted)
            return undefined;
        // The next look comes after another gap.
        manifest.record((0,entries_losses/* nextLine */.s)(entry, new Date(clock.now()).toISOString(), 'accepted'));
        return this.accepted(entry);
    }
    #named(entry, outcome, isProved) {
        const { key, mirrors } = entry;
        const values = { why: outcome.message, key: (0,printable/* printable */.g$)(key) };
        const sentence = !isProved
            ? (0,say/* say */.c)('object-unlisted', values)
            : mirrors === undefined
                ? (0,say/* say */.c)('object-lost', values)
                : (0,say/* say */.c)('object-lost-mirrored', { ...values, mirrors: mirrors.replaceAll(',', ', ') });
        return { ...outcome, message: sentence.in(this.#tools.language), lostKey: key };
    }
    #isLongAgo({ at }) {
        const { lookups, rules } = this.#tools;
        return lookups.openedAt - Date.parse(at) >= rules.retryDeadAfterMs;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/stored-entry.js


/** @returns undefined for an outcome without an object */
function storedEntry({ outcome, key, etag, sha256 }, names, identity, { at, before, regainedAt, profile, image, round }) {
    if (key === undefined)
        return undefined;
    const regained = regainedAt !== undefined && { regainedAt };
    // `on-collision` kept the existing object, so the remembered object is still there.
    if (before?.key === key && image && sha256 === undefined)
        return { ...(0,entries_losses/* nextLine */.s)(before, at), ...names, ...regained, lastSeen: at };
    const isSame = isSameObject(before, key, image);
    const newIn = outcome === 'stored' ? round : isSame ? before.round : undefined;
    return {
        ...names,
        ...regained,
        ...(profile && { profile }),
        key,
        // If `on-collision` kept another image, the object does not have these bytes.
        ...(image && (sha256 === undefined ? (0,image_bytes/* originValidators */.cv)(image) : (0,image_bytes/* entryFields */.oy)(image))),
        ...(etag && { etag }),
        firstSeen: isSame ? before.firstSeen : at,
        ...(image && { lastSeen: before && !isSame ? justAfter(at) : at }),
        at,
        ...identity,
        ...(isSame && before.mirrors !== undefined && { mirrors: before.mirrors }),
        ...(newIn !== undefined && { round: newIn }),
    };
}
/** Differs from `firstSeen`, because an image whose bytes changed in a refresh has had its first refresh. */
function justAfter(at) {
    return new Date(Date.parse(at) + 1).toISOString();
}
/** Other bytes under a key are another object, which mirrors do not have and no check has seen. */
function isSameObject(before, key, image) {
    if (before === undefined || before.key !== key)
        return false;
    return image === undefined || (0,image_bytes/* entryFields */.oy)(image).sha256 === before.sha256;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-images.js















class KnownImages {
    #tools;
    #deaths;
    lookups;
    lost;
    /** Known images that `outcomeOf` has judged. */
    judged = 0;
    #keyFields;
    #dateOf = (0,memoize_last/* memoizeLast */.x)((time) => new Date(time).toISOString());
    constructor(tools) {
        this.#tools = tools;
        this.lookups = new Lookups(tools);
        this.#deaths = this.lookups.deaths;
        this.lost = new LostImages({ ...tools, lookups: this.lookups, kept: entry => this.kept(entry) });
        this.#keyFields = tools.keyFields.toSorted();
    }
    /** Returns the outcome that the memory knows without a request. */
    outcomeOf(job, target) {
        const found = this.lookups.lookUp(job, target);
        if (found.kind === 'known')
            this.#adopt(job, found.entry);
        if (found.kind === 'known' || found.kind === 'suspect')
            this.judged++;
        return found.kind === 'dead' && this.isDueAgain(job) ? undefined : this.#outcomeOf(found, job, target);
    }
    /** Whether an earlier run saw the host refuse the image. */
    isRefused(job) {
        return this.#deaths.isRefused(job);
    }
    /** Whether a refused image should be tried again: its host delivered a formerly refused image in this run. */
    isDueAgain(job) {
        return this.#deaths.isRegained(job) && this.isRefused(job);
    }
    /**
     * Whether to look in the store before a resting image is reported as `dead`. One look after each failure is enough,
     * because its answer is recorded. An image whose loss was accepted is looked for once in each first gap.
     */
    isToLookUp(job) {
        return (job.targets.some(target => this.lost.isAcceptedLongAgo(job, target)) ||
            (this.#tools.manifest.isWritten && this.#deaths.before(job)?.failedAt === undefined));
    }
    /** Records that the store has nothing under the key of a resting image. */
    recordNotStored(job) {
        const entry = this.#deaths.before(job);
        if (entry)
            this.#deaths.noteLook(entry);
    }
    /** Returns what earlier runs found. The findings of this run do not change it. */
    recall(job, target) {
        return this.#outcomeOf(this.lookups.lookUp(job, target), job, target);
    }
    /** Returns the origin's validators of the image that these targets share; undefined if a target needs the bytes. */
    validators(job, targets) {
        let first;
        for (const target of targets) {
            const line = this.lookups.dueLine(job, target);
            if (!line || (first && line.sha256 !== first.sha256))
                return undefined;
            first ??= line;
        }
        if (!first)
            return undefined;
        const { originEtag: etag, originLastModified: lastModified } = first;
        if (etag === undefined && lastModified === undefined)
            return undefined;
        return (0,defined/* defined */.s)({ etag, lastModified });
    }
    /**
     * Confirms a stored image after the origin answered "not modified" or delivered the same bytes. The key stays, even
     * if today's template would make a different key.
     * @param image absent if the origin sent no bytes
     * @returns undefined if the bytes differ or no stored image is due
     */
    confirm(job, target, profile, image) {
        this.#deaths.answered();
        const entry = this.lookups.dueLine(job, target);
        if (!entry || (image && image.digests.sha256 !== entry.sha256))
            return undefined;
        const at = this.#now();
        const { profile: _, ...rest } = (0,entries_losses/* nextLine */.s)(entry, at);
        const isRegained = this.#deaths.served(job);
        this.#tools.manifest.record({
            ...rest,
            ...(0,memory_names/* memoryNames */.sI)(job),
            ...(image && (0,image_bytes/* originValidators */.cv)(image)),
            ...(profile && { profile }),
            ...(isRegained && { regainedAt: at }),
            lastSeen: at,
        });
        return this.kept(entry);
    }
    /** Records an image under its id if earlier runs knew it by its URL. */
    #adopt(job, entry) {
        if (job.idUrl === undefined || entry.url === job.idUrl)
            return;
        this.#tools.manifest.record({
            ...(0,entries_losses/* nextLine */.s)(entry, this.#now()),
            url: job.idUrl,
            fetchedUrl: (0,signed_urls/* withoutBotToken */.jH)(entry.url),
        });
    }
    /** Records that the object is in the store. @param image present if this run has seen its bytes */
    recordStored(job, target, outcome, image, profile) {
        const entry = this.storedEntry(job, target, outcome, image, profile);
        if (entry)
            this.#tools.manifest.record(entry);
    }
    /** Returns the line of an object that is in the store, for a caller that records it later. */
    storedEntry(job, target, outcome, image, profile) {
        const isRegained = job.body === undefined && image !== undefined && this.#deaths.served(job);
        if (!this.#tools.manifest.isWritten)
            return undefined;
        const [at, before] = [this.#now(), this.lookups.dueLine(job, target) ?? this.lookups.lossOf(job, target)];
        if (before && this.lookups.restored(job))
            return { ...(0,entries_losses/* nextLine */.s)(before, at), lastSeen: at };
        const regainedAt = isRegained ? at : before?.regainedAt;
        const identity = (0,memory_names/* identityFields */.AA)(target, this.#keyFields);
        const round = this.#tools.round?.mark;
        return storedEntry(outcome, (0,memory_names/* memoryNames */.sI)(job), identity, { at, before, regainedAt, profile, image, round });
    }
    /**
     * Returns the outcome of a failure, which is milder if the memory knows more. An image of an earlier run is still in
     * the store, and a URL that was dead before, with these settings, does not fail a run again.
     * @param attempts at the origin
     */
    outcomeOfFailure(job, target, thrown, attempts) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        const outcome = this.#milderOutcome(job, target, error);
        const restored = this.lookups.restored(job);
        if (!outcome && restored)
            return this.lost.outcome(restored, error.sentence);
        return outcome ?? this.lost.withLoss(job, target, (0,outcome_of_error/* outcomeOfError */.S)(error, attempts, this.#tools.language));
    }
    #milderOutcome(job, target, error) {
        if (error.stage === 'fetch' && error.details.status !== undefined)
            this.#deaths.answered();
        // These failures say nothing about the origin. The run's own deadline has the stage `plan` and is not among them.
        if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials')
            return undefined;
        // A caller's bytes prove nothing about their URL.
        if (comparedBody(job))
            return this.keptOutcome(job, target, error);
        const before = this.#deaths.before(job);
        const entry = this.#deaths.note(job, error, before);
        const kept = this.keptOutcome(job, target, error);
        // A typed URL is requested each time: it does not rest.
        if (kept || !entry || !before || job.again === 'typed')
            return kept;
        return this.lost.withLoss(job, target, this.#deadOutcome(entry));
    }
    /** Returns the stored image of an earlier run if its origin could not confirm it. */
    keptOutcome(job, target, { sentence }) {
        const entry = this.lookups.dueLine(job, target) ?? this.#foundMeanwhile(job, target);
        const message = (0,say/* say */.c)('stored-image-stays', { why: sentence }).in(this.#tools.language);
        return entry && { ...this.kept(entry), message };
    }
    /** Another URL of the key has brought the object back while this one failed. */
    #foundMeanwhile(job, target) {
        const found = this.lookups.lookUp(job, target);
        return found.kind === 'known' ? found.entry : undefined;
    }
    #outcomeOf(found, job, target) {
        if (found.kind === 'known')
            return comparedBody(job) ? { ...this.kept(found.entry), attempts: 0 } : this.kept(found.entry);
        if (found.kind === 'accepted')
            return this.lost.accepted(found.entry);
        return found.kind === 'dead' ? this.lost.withLoss(job, target, this.#deadOutcome(found.entry)) : undefined;
    }
    /** An image that an earlier worker stored in this round of a plan is new in the round. */
    kept(entry) {
        const { linksOf, mirrors, round } = this.#tools;
        const isNew = entry.round !== undefined && round?.marks.has(entry.round) === true;
        return (0,known_outcomes/* keptOutcome */.L)(entry, isNew, linksOf(entry.key), mirrors?.statesOf(entry));
    }
    #deadOutcome(entry) {
        const { rules, language } = this.#tools;
        return (0,known_outcomes/* deadOutcome */.r)(entry, (0,lookup/* failureTime */.wB)(entry) + (0,lookup/* restMs */.hv)(entry, rules), language);
    }
    #now() {
        return this.#dateOf(this.#tools.clock.now());
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/base/concurrency/each-at-once.js
var each_at_once = __webpack_require__(51100);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/folder-names.js
/** The names in the folders of a destination, read once a folder when a key needs it. */



/** @returns whether the folder of a key lacks its file; a folder that cannot be read lacks nothing */
function lackingIn(directory) {
    const read = new Map();
    const namesIn = (folder) => {
        if (!read.has(folder))
            read.set(folder, readNames((0,external_node_path_.join)(directory, folder)));
        return read.get(folder);
    };
    return key => {
        const end = key.lastIndexOf('/');
        return namesIn(key.slice(0, Math.max(end, 0)))?.has(key.slice(end + 1)) === false;
    };
}
function readNames(folder) {
    try {
        return new Set((0,external_node_fs_.readdirSync)(folder));
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '') ? new Set() : undefined;
    }
}

// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-list.js

/** How many starts of keys are tried to find the first image that is there. Each costs a pass over all of them. */
const MAX_STARTS = 32;
class KnownList {
    #jobs;
    #lookups;
    /** Lines of the keys that the list links to. */
    #own;
    /** Undefined if the numbers of jobs are not those of the memory's URLs. */
    #starts;
    constructor(jobs, lookups, own = [], starts) {
        this.#jobs = jobs;
        this.#lookups = lookups;
        this.#own = own;
        this.#starts = starts;
    }
    *all() {
        yield* this.#own;
        yield* this.#entriesOf(this.#starts ? this.#starts.from(0) : this.#numbersFrom(0));
    }
    /** @param to the last key; undefined to the end */
    *within(after, to) {
        const starts = this.#starts;
        const numbers = starts
            ? starts.within(starts.of(after), to === undefined ? Number.POSITIVE_INFINITY : starts.of(to))
            : this.#numbersFrom(0);
        const isWithin = ({ key }) => (0,byte_order/* byBytes */.b)(key, after) > 0 && (to === undefined || (0,byte_order/* byBytes */.b)(key, to) <= 0);
        for (const entry of this.#own)
            if (isWithin(entry))
                yield entry;
        for (const entry of this.#entriesOf(numbers))
            if (isWithin(entry))
                yield entry;
    }
    /** With a chance of one half the image with the first key, else any. Undefined if no image is known. */
    drawn() {
        return (Math.random() < 0.5 ? this.#first() : undefined) ?? this.#any();
    }
    #first() {
        const starts = this.#starts;
        if (!starts)
            return firstOf(this.all());
        // Images with several lines have no start.
        let first = firstOf([...this.#own, ...this.#entriesOf(starts.within(0, 0))]);
        let start = starts.least();
        // Images that are lost or accepted may have the first keys.
        for (let tries = 0; start !== undefined && tries < MAX_STARTS; tries++) {
            first = firstOf([...(first ? [first] : []), ...this.#entriesOf(starts.within(start, start))]);
            if (first && starts.of(first.key) <= start)
                break;
            start = starts.least(start);
        }
        return first;
    }
    #any() {
        const { length } = this.#jobs;
        const at = Math.floor(Math.random() * (length + this.#own.length));
        if (at >= length)
            return this.#own[at - length];
        const [entry] = this.#entriesOf(this.#starts ? this.#starts.from(at) : this.#numbersFrom(at));
        return entry ?? this.#own[0];
    }
    /** All numbers, in a circle. */
    *#numbersFrom(first) {
        const { length } = this.#jobs;
        for (let count = 0; count < length; count++)
            yield (first + count) % length;
    }
    *#entriesOf(numbers) {
        for (const number of numbers) {
            const job = this.#jobs.at(number);
            for (const target of job?.targets ?? []) {
                const found = this.#lookups.lookUp(job, target);
                if (found.kind === 'known' || found.kind === 'due')
                    yield found.entry;
            }
        }
    }
}
function firstOf(entries) {
    let first;
    for (const entry of entries)
        if (!first || (0,byte_order/* byBytes */.b)(entry.key, first.key) < 0)
            first = entry;
    return first;
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/own-links.js + 1 modules
var own_links = __webpack_require__(93665);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-look.js
/**
 * Looks once a run whether the known images of its list are still in the store. If one is gone, all of the list are
 * looked at.
 */








/** Concurrent requests to the store. */
const CONCURRENCY = 16;
class KnownLook {
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Looks at the known images of a whole list. Never throws. @param urls those that the memory was read for */
    async overPlan(plan, urls) {
        const { knownImages, manifest } = this.#tools;
        const { lookups } = knownImages;
        const isThere = (entry) => (0,entries_losses/* lossOf */.j)(entry) === undefined;
        const own = [...(0,own_links/* ownKeys */.Hs)(plan)].flatMap(key => lookups.entryOfKey(key) ?? []).filter(isThere);
        const starts = urls === plan.jobs.names ? manifest.keyStarts : undefined;
        await this.#over(new KnownList(plan.jobs, lookups, own, starts));
    }
    /**
     * Looks at the known images of a list that is still arriving. Later ones are looked at one by one if one is gone.
     * @param jobs those that came first
     */
    async overFirst(jobs) {
        await this.#over(new KnownList(jobs, this.#tools.knownImages.lookups));
        const { losses } = this.#tools.knownImages.lookups;
        const lacks = losses.lacks;
        if (this.#tools.objects.gone > 0 && this.#tools.directory === undefined)
            losses.lacks = key => lacks?.(key) || undefined;
    }
    /** Lists the keys of the images that are due; undefined if all were looked at already. */
    dueOf(open) {
        const { directory, knownImages, store } = this.#tools;
        if (directory !== undefined)
            return undefined;
        const keys = open.flatMap(job => job.targets.flatMap(target => {
            const found = knownImages.lookups.lookUp(job, target);
            return found.kind === 'due' ? [found.entry.key] : [];
        }));
        return (0,presence/* storedKeys */.C)(store, keys);
    }
    /** Reports the losses that this run has found. */
    report() {
        const { objects, knownImages, notice } = this.#tools;
        const { gone } = objects;
        const looked = Math.max(gone, objects.looked, knownImages.lookups.losses.lacks ? knownImages.judged : 0);
        if (gone > 0)
            notice((0,say/* say */.c)('known-lost', { gone, looked }));
    }
    async #over(list) {
        const { directory, objects, ofWorker, stop } = this.#tools;
        if (stop.stopping.aborted || (ofWorker?.isBegun && !ofWorker.hasLoss))
            return;
        if (ofWorker)
            ofWorker.isBegun = true;
        if (directory !== undefined)
            this.#intoFolder(list, directory);
        else if (await this.#isAnyGone(list))
            await this.#atAll(list);
        if (ofWorker && objects.gone > 0)
            ofWorker.hasLoss = true;
    }
    /** One listing, which begins right before a known key. */
    async #isAnyGone(list) {
        const { store, objects, stop } = this.#tools;
        const drawn = list.drawn();
        if (!drawn)
            return false;
        const range = await (0,presence/* listFrom */.H)(store, drawn.key, stop.stopping).catch(() => undefined);
        const looked = range ? [...list.within(range.after, range.to)] : [drawn];
        objects.looked += looked.length;
        const missing = looked.filter(({ key }) => range?.keys.has(key) !== true);
        await (0,each_at_once/* eachAtOnce */.G)(missing, CONCURRENCY, entry => objects.at(entry));
        return objects.gone > 0;
    }
    async #atAll(list) {
        const { store, objects, knownImages, stop } = this.#tools;
        const keys = Array.from(list.all(), ({ key }) => key);
        const stored = (0,presence/* storedKeys */.C)(store, keys);
        /** Keys that the listing does not have: it lacks them, or does not say. */
        const missing = new Map();
        try {
            for (const key of keys) {
                const isListed = await stored.listed(key, stop.stopping);
                if (!isListed)
                    missing.set(key, isListed === undefined ? undefined : true);
            }
        }
        catch {
            // The run was stopped.
            return;
        }
        objects.looked = keys.length + objects.gone;
        knownImages.lookups.losses.lacks = key => missing.has(key) && missing.get(key);
    }
    /** A folder without any known image was emptied, or never filled: that is no loss. */
    #intoFolder(list, directory) {
        const { knownImages, notice } = this.#tools;
        const lacks = lackingIn(directory);
        let count = 0;
        for (const entry of list.all()) {
            if (!lacks(entry.key)) {
                knownImages.lookups.losses.lacks = lacks;
                return;
            }
            count++;
        }
        if (count > 1 || (count === 1 && !(0,external_node_fs_.existsSync)(directory)))
            notice((0,say/* say */.c)('folder-without-known'));
        else if (count === 1)
            knownImages.lookups.losses.lacks = lacks;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/object-look.js



/** Requests of one run for objects that a listing lacks. */
const MOST = 10_000;
class ObjectLook {
    #tools;
    #left;
    /** The store refuses to say whether an object is missing. */
    #isRefused = false;
    /** Known images whose objects were looked at, and those that this run found to be gone. */
    looked = 0;
    gone = 0;
    constructor(tools) {
        this.#tools = tools;
        this.#left = tools.most ?? MOST;
    }
    /** Looks at the object of an image that is due. @param stored lists keys where that takes fewer requests */
    async atDue(entry, stored) {
        const { stopping } = this.#tools.stop;
        this.looked++;
        return (await stored.listed(entry.key, stopping)) === true ? 'there' : await this.#prove(entry);
    }
    /** Looks at the object of an image that a listing lacks, or that was lost. Notes a loss. */
    async at(entry) {
        if (this.#left-- > 0)
            return await this.#prove(entry);
        return 'unproven';
    }
    async #prove(entry) {
        const { clock, stop, losses } = this.#tools;
        if (this.#isRefused)
            return 'unknown';
        try {
            const isThere = await this.#has(entry.key);
            if (isThere === undefined)
                return 'unknown';
            stop.storeWorked();
            if (isThere)
                return 'there';
            // A loss that an earlier run found was reported there.
            if ((0,entries_losses/* lossOf */.j)(entry) === undefined)
                this.gone++;
            losses.gone(entry, new Date(clock.now()).toISOString());
            return 'gone';
        }
        catch (error) {
            if (!stop.stopping.aborted && error instanceof errors/* PersistError */.vc)
                stop.storeFailed(error);
            return 'unknown';
        }
    }
    /** @returns undefined if the store refuses to say */
    async #has(key) {
        const { store, stop, notice, mayNameRight } = this.#tools;
        const { stopping } = stop;
        const denied = (error) => {
            if (error instanceof errors/* PersistError */.vc && error.reason === 'store-denied')
                return undefined;
            throw error;
        };
        const found = await store.head(key, stopping).then(object => object !== undefined, denied);
        if (found !== undefined)
            return found;
        // S3 answers a HEAD of a missing key with 403 to those who may not list.
        const listed = await firstKeys(store, key, stopping).catch(denied);
        if (listed)
            return listed.includes(key);
        if (!this.#isRefused && mayNameRight)
            notice((0,say/* say */.c)('look-denied'));
        this.#isRefused = true;
        return undefined;
    }
}
async function firstKeys(store, prefix, signal) {
    for await (const { objects } of store.list(prefix, { pageSize: 1 }, signal))
        return objects.map(({ key }) => key);
    return [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js + 1 modules
var fields = __webpack_require__(22917);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/verdict-settings.js
/**
 * Fingerprint of the settings that a lasting refusal depends on. It is kept beside the refusal: once it changes, the
 * origin is requested again at once. Pure.
 */


/**
 * The reasons that each limit decides. The type demands a row for each limit: a URL refused by a forgotten one would
 * rest for hours after the limit was raised.
 */
const REASONS_OF_LIMIT = {
    // A film counts as no image where its type is not allowed.
    allowTypes: ['type-not-allowed', 'not-an-image'],
    maxBytes: ['too-large'],
    maxMediaBytes: ['too-large'],
    minBytes: ['too-small'],
    minWidth: ['too-small'],
    minHeight: ['too-small'],
};
function verdictSettings(settings) {
    const { fetch, inspect, hosts, ownHostRules } = settings;
    const { accept, headers, referer } = fetch;
    // The default names the release, which must not count as a changed setting.
    const userAgent = fetch.userAgent === fields/* PERSIST_FIELDS */.n['user-agent'].default ? '' : fetch.userAgent;
    // Redirects may lead to any host that a rule names.
    const rules = ownHostRules
        .map(rule => [rule.hosts, rule.headers ?? {}, requestText(rule)])
        .filter(([, ...sent]) => JSON.stringify(sent) !== NOTHING_SENT);
    // Headers may hold passwords, and many people may read the memory: 16 bits cannot confirm a guess.
    const request = fingerprint([userAgent, accept, headers, referer, rules], 4);
    const limits = limitsByReason({ ...fetch, ...inspect });
    return (job, cause) => {
        const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {};
        return fingerprint([request, requestText(rule), job.referer, limits.get(cause)], 8);
    };
}
/** A single limit stands alone, as in the fingerprints of earlier runs. */
function limitsByReason(limits) {
    const found = new Map();
    for (const [name, reasons] of Object.entries(REASONS_OF_LIMIT)) {
        const limit = limits[name];
        if (limit === undefined)
            continue;
        const value = typeof limit === 'number' ? limit : [...limit].sort();
        for (const reason of reasons)
            found.set(reason, [...(found.get(reason) ?? []), value]);
    }
    return new Map([...found].map(([reason, values]) => [reason, values.length === 1 ? values[0] : values]));
}
/** The fields of a rule that a host sees in a request, without headers. */
function requestText({ referer, userAgent, accept }) {
    return [referer, userAgent, accept];
}
/** A rule that sets only pace or names. */
const NOTHING_SENT = JSON.stringify([{}, requestText({})]);
function fingerprint(values, digits) {
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify(values)).slice(0, digits);
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/open-known-images.js
/** Opens the memory for a run, and settles the images of its list that need no request. */















function wantedOf(plan) {
    if (!(plan instanceof plan_plan/* WholePlan */.Nv))
        return { urls: undefined };
    return { urls: (0,memory_names/* memoryUrls */._8)(plan), keys: (0,own_links/* ownKeys */.Hs)(plan) };
}
/** Opens the memory. A store that is unreachable, or refuses for a reason other than missing rights, stops the run. */
async function openKnownImages(settings, mode, store, { urls, keys }, stop, context) {
    const { clock, watch, runId, requests, partition, round } = context;
    const { publicUrls, template, language } = settings;
    const { notice } = watch;
    const elsewhere = settings.manifest.store && (await (0,stores_open/* openStore */.C)(settings.manifest.store, notice, requests.toStore));
    // Beside the memory, whose requests take as long.
    const opening = mode === 'on' ? openMirrorsOfRun(settings, store, elsewhere ?? store, stop, context) : undefined;
    // Awaited after the memory; until then a rejection must not count as unhandled.
    opening?.catch(() => { });
    const opened = await (0,manifest_manifest/* openManifest */.g)({ store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) }, urls, stop.stopping).catch((error) => {
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return manifest_manifest/* NO_MANIFEST */.Y;
    });
    // An answer from the memory's own folder says nothing about the destination of the images.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls);
    const mirrors = await opening;
    if (partition && mirrors)
        await mirrors.learn(partition.name).catch(error => {
            if (!stop.stopping.aborted)
                stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        });
    const knownImages = new KnownImages({
        manifest,
        rules: settings.manifest,
        clock,
        store,
        keyFields: template.fields,
        linksOf,
        settingsFor: verdictSettings(settings),
        language,
        mirrors,
        round,
    });
    const { losses } = knownImages.lookups;
    const directory = 'directory' in settings.store ? settings.store.directory : undefined;
    const mayNameRight = 'location' in settings.store && kinds/* BUCKET_KINDS */.TM[settings.store.kind].policy === 'aws';
    const objects = new ObjectLook({ store, losses, clock, stop, notice, mayNameRight });
    const look = new KnownLook({
        store,
        directory,
        objects,
        knownImages,
        manifest,
        notice,
        stop,
        ofWorker: context.look,
    });
    const recalled = {
        outcome: 'unchanged',
        recall: (job, target) => knownImages.recall(job, target),
    };
    const { stopping } = stop;
    const settleResting = (job, ledger) => {
        for (const target of job.targets) {
            const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target);
            if (!outcome)
                continue;
            ledger.settle(target, outcome);
            watch.settled(outcome, job.url);
        }
    };
    const mayLookUp = (job) => settings.onCollision !== 'overwrite' &&
        job.targets.some(({ key }) => key !== undefined || !template.needsBytes);
    return {
        removeLeftovers: () => Promise.all([store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping))),
        manifest,
        isMemoryRead: opened.storeAnswered,
        knownImages,
        objects,
        look,
        linksOf,
        mirrors,
        settleKnown(job, ledger) {
            let isOpen = false;
            let isResting = false;
            for (const target of job.targets) {
                const outcome = knownImages.outcomeOf(job, target);
                if (!outcome)
                    isOpen = true;
                else if (outcome.key === undefined)
                    isResting = true;
                else {
                    if (outcome.outcome === 'stored')
                        ledger.settle(target, outcome);
                    else
                        ledger.settleKnown(target, outcome, recalled);
                    watch.settled(outcome, job.url);
                }
            }
            if (!isOpen)
                return isResting ? 'resting' : 'settled';
            // An image at rest with an open target has an invalid key there: that target reports it later.
            if (isResting)
                settleResting(job, ledger);
            return 'open';
        },
        settleResting,
        isToLookUp: job => (mayLookUp(job) || job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
            knownImages.isToLookUp(job),
    };
}
/** A refusal of the memory's place stops the run, as when the memory itself is opened. */
async function openMirrorsOfRun(settings, store, memory, stop, context) {
    if (settings.mirrors.length === 0 || context.mirrors)
        return context.mirrors;
    // Runs without mirrors need not load the code.
    const { mirrorsOfRun } = await Promise.all(/* import() */[__webpack_require__.e(4956), __webpack_require__.e(8327)]).then(__webpack_require__.bind(__webpack_require__, 14956));
    return await mirrorsOfRun(settings, store, memory, true, stop.stopping, context).catch(error => {
        if (error instanceof errors/* SettingsError */.GN)
            throw error;
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return undefined;
    });
}
/** Settles the known images in batches, so that the results of each batch are delivered before the next. */
async function openOfPlan(jobs, { settleKnown, settleResting, isToLookUp, knownImages }, ledger) {
    const open = [];
    const resting = [];
    let settled = 0;
    for (const job of jobs) {
        const state = settleKnown(job, ledger);
        if (state === 'open')
            open.push(job);
        else if (state === 'resting' && (isToLookUp(job) || knownImages.isRefused(job)))
            resting.push(job);
        else {
            if (state === 'resting')
                settleResting(job, ledger);
            if (++settled % output_ledger/* KNOWN_AT_ONCE */.S === 0)
                await (0,promises_.setImmediate)();
        }
    }
    return { open, resting };
}


/***/ }),

/***/ 93665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SW: () => (/* binding */ decideOwnLinks),
  Px: () => (/* binding */ outcomesOfKeys),
  Hs: () => (/* binding */ ownKeys),
  t9: () => (/* binding */ settleOwnLinks)
});

// EXTERNAL MODULE: ./lib/base/concurrency/each-at-once.js
var each_at_once = __webpack_require__(51100);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
// EXTERNAL MODULE: ./lib/jobs/persist/known/known-outcomes.js
var known_outcomes = __webpack_require__(22292);
// EXTERNAL MODULE: ./lib/base/url/fetchable-url.js
var fetchable_url = __webpack_require__(55743);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/restoring.js
/** Links whose stored image is lost: the job that fetches it again from the URLs that it came from. Pure. */

/** @returns undefined if no source can be requested, or the bytes are not known */
function restoringJob({ sha256 }, sources, targets) {
    const [first, ...others] = sources.flatMap(({ url }) => {
        try {
            // Others may write to the bucket, so a URL of the memory is judged like one of a list.
            return [{ url: (0,fetchable_url/* fetchableUrl */.o)(url).href }];
        }
        catch {
            return [];
        }
    });
    return first && sha256 !== undefined ? { ...first, others, targets } : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/own-links.js
/** Links in lists that already lead to stored images. They are settled without their origin, unless they are lost. */






/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/** Returns the complete keys of a plan's own links, without duplicates. */
function ownKeys(plan) {
    return new Set(plan.ownLinks.map(({ key }) => key));
}
/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the memory does not know; undefined skips these lookups
 * @returns jobs that fetch lost images from the URLs that they came from
 */
async function decideOwnLinks(plan, opened, store, ledger, stop) {
    const { manifest, knownImages, objects } = opened;
    const { lookups, lost } = knownImages;
    const sure = [];
    const doubtful = [];
    for (const key of ownKeys(plan)) {
        const entry = lookups.entryOfKey(key);
        if (entry && ((0,losses/* lossOf */.j)(entry) || lookups.losses.isSuspect(entry)))
            doubtful.push(entry);
        else
            sure.push(key);
    }
    const outcomes = await outcomesOfKeys(sure, opened, store, stop);
    const targets = new Map(plan.ownLinks.map(({ key, target }) => [key, target]));
    const restoring = new Map();
    await (0,each_at_once/* eachAtOnce */.G)(doubtful, CONCURRENCY, async (entry) => {
        const { key } = entry;
        const outcome = await lost.afterLook(entry, objects);
        const ofLinks = [targets.get(key) ?? []].flat();
        const job = outcome || !store ? undefined : restoringJob(entry, manifest.sourcesOf(key), ofLinks);
        if (job) {
            lookups.restore(job, entry);
            restoring.set(key, job);
        }
        else
            outcomes.set(key, outcome ?? lost.outcome(entry));
    });
    settleOwnLinks(plan, outcomes, ledger, restoring);
    return [...restoring.values()];
}
/**
 * @param outcomes by key; a link to any other key is planned like an ordinary URL
 * @param restoring keys that jobs of their own bring back
 */
function settleOwnLinks(plan, outcomes, ledger, restoring = new Map()) {
    const isStored = ({ key, target }) => {
        const outcome = outcomes.get(key);
        if (outcome)
            ledger.settle(target, outcome);
        return outcome !== undefined || restoring.has(key);
    };
    plan.decide(isStored);
    ledger.grew();
}
/** Returns the outcomes of the keys that the memory knows, or else the store has. */
async function outcomesOfKeys(keys, { manifest, linksOf, mirrors }, store, stop) {
    const outcomes = new Map();
    const unknown = [];
    for (const key of keys) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            outcomes.set(key, (0,known_outcomes/* keptOutcome */.L)(entry, false, linksOf(key), mirrors?.statesOf(entry)));
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
    const stored = (0,presence/* storedKeys */.C)(store, keys);
    await (0,each_at_once/* eachAtOnce */.G)(keys, CONCURRENCY, async (key) => {
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
            if (!(error instanceof errors/* PersistError */.vc) || error.reason === 'store-denied')
                return;
            stop.storeFailed(error);
        }
    });
}


/***/ }),

/***/ 85392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   oy: () => (/* binding */ entryFields)
/* harmony export */ });
/** Returns the facts that results and the memory contain. */
function imageFacts({ digests, size, contentType, width, height }) {
    return {
        ...(digests.sha256 && { sha256: digests.sha256 }),
        bytes: size,
        contentType,
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
    };
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
    const loss = (0,_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossOf */ .j)(entry);
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
        this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '');
        // On a disk a lookup costs next to nothing, while each list starts at the top folder and omits links.
        const isOnDisk = store.publicBase.startsWith('file:');
        this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH);
    }
    /** Whether lists answer for the key. Reads on until they do, or until they are not worth it any more. */
    async covers(key, signal) {
        const place = placeOf(this.#sorted, key);
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
/** Index of the key; -1 if it is missing. */
function placeOf(sorted, key) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,_key_byte_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byBytes */ .b)(sorted[middle] ?? '', key) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted[low] === key ? low : -1;
}


/***/ })

};
