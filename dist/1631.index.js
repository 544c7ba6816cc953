export const id = 1631;
export const ids = [1631];
export const modules = {

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
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20924);
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
    return (0,_storage_manifest_entries_url_host_js__WEBPACK_IMPORTED_MODULE_6__/* .hostnameOf */ .L)((0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryUrlOf */ .CN)(job));
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

/***/ 21631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openMemory)
});

// EXTERNAL MODULE: ./lib/base/buffers/text-table.js
var text_table = __webpack_require__(16295);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/input/positions/image-list.js + 3 modules
var image_list = __webpack_require__(24187);
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
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
;// CONCATENATED MODULE: ./lib/jobs/persist/keeper.js
/** What happens once the store has an image, before its result is known. */
/** Keeps the lines in the memory, and nothing else. */
function plainKeeper(record) {
    return {
        stored(entry) {
            record(entry);
            return undefined;
        },
        found(entry) {
            record(entry);
            return {};
        },
        async ended() { },
        async close() { },
    };
}

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
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
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
        const loss = entry && (0,entries_losses/* lossOf */.je)(entry);
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
        const isNew = (0,entries_losses/* lossOf */.je)(entry) === undefined;
        const line = isNew ? (0,entries_losses/* nextLine */.sE)(entry, at, 'lost') : entry;
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
                this.#tools.manifest.record((0,entries_losses/* nextLine */.sE)(line, at));
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
        const loss = (0,entries_losses/* lossOf */.je)(entry);
        if (this.#there.has(key))
            return loss ? (0,entries_losses/* nextLine */.sE)(entry, entry.at) : entry;
        const line = loss ? entry : this.#lostLine(entry);
        if ((0,entries_losses/* lossOf */.je)(line))
            this.#noteLine(line);
        return line;
    }
    /** What this run has proved counts, whatever the clock of the line's writer said. */
    #lostLine(entry) {
        const proved = this.#gone.get(entry.key);
        const at = proved ?? this.#tools.manifest.lostKeys.get(entry.key) ?? '';
        return proved !== undefined || at >= entry.at ? (0,entries_losses/* nextLine */.sE)(entry, at, 'lost') : entry;
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
    /** The memory of further URLs, which lost images came from. */
    #sources;
    /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
    openedAt;
    #keyFields;
    constructor(tools) {
        this.#tools = tools;
        this.losses = new Losses(tools, () => this.#urlEntries.clear());
        const entriesOf = (url) => {
            const entries = tools.manifest.entriesOf(url);
            return entries.length > 0 ? entries : (this.#sources?.entriesOf(url) ?? []);
        };
        this.#urlEntries = new lookup/* UrlEntriesCache */.Ky(url => this.losses.withLosses(entriesOf(url)));
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
    /** Takes what the memory knows of the URLs that lost images came from. */
    readSources(memory) {
        this.#sources = memory;
        this.#urlEntries.clear();
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
            return this.#lookUpRestored(job, entry);
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
    #lookUpRestored(job, lost) {
        if (this.losses.isThere(lost))
            return { kind: 'known', entry: lost };
        const entries = this.#urlEntries.of((0,spellings/* memoryUrlOf */.CN)(job));
        const dead = (0,lookup/* restingEntry */.p9)(entries, this.#tools.rules, this.openedAt, this.deaths.question(job));
        return dead ? { kind: 'dead', entry: dead, lost } : { kind: 'lost', entry: lost };
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
        const loss = (0,entries_losses/* lossOf */.je)(entry);
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
        manifest.record((0,entries_losses/* nextLine */.sE)(entry, new Date(clock.now()).toISOString(), 'accepted'));
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
        return { ...(0,entries_losses/* nextLine */.sE)(before, at), ...names, ...regained, lastSeen: at };
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
        // An image whose bytes changed in a refresh has had its first refresh: the times differ.
        ...(image && { lastSeen: before && !isSame ? (0,entries_losses/* justAfter */.Z7)(at) : at }),
        at: before ? (0,entries_losses/* timeAfter */.iR)(before, at) : at,
        ...identity,
        ...(isSame && before.mirrors !== undefined && { mirrors: before.mirrors }),
        ...(newIn !== undefined && { round: newIn }),
    };
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
        const { profile: _, ...rest } = (0,entries_losses/* nextLine */.sE)(entry, at);
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
            ...(0,entries_losses/* nextLine */.sE)(entry, this.#now()),
            url: job.idUrl,
            fetchedUrl: (0,signed_urls/* withoutBotToken */.jH)(entry.url),
        });
    }
    /**
     * Returns the line of an object that is in the store, for the keeper.
     * @param image present if this run has seen its bytes
     */
    storedEntry(job, target, outcome, image, profile) {
        const isRegained = job.body === undefined && image !== undefined && this.#deaths.served(job);
        if (!this.#tools.manifest.isWritten)
            return undefined;
        const [at, before] = [this.#now(), this.lookups.dueLine(job, target) ?? this.lookups.lossOf(job, target)];
        if (before && this.lookups.restored(job))
            return { ...(0,entries_losses/* nextLine */.sE)(before, at), lastSeen: at };
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
        const { linksOf, keeper, round } = this.#tools;
        const isNew = entry.round !== undefined && round?.marks.has(entry.round) === true;
        return (0,known_outcomes/* keptOutcome */.L)(entry, isNew, linksOf(entry.key), keeper?.statesOf?.(entry));
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
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/key/key-hash.js
var key_hash = __webpack_require__(50411);
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
    /** Most keys lie in the folder of the key before. */
    let folder = '';
    let names;
    return key => {
        const end = key.lastIndexOf('/') + 1;
        if (folder.length !== end || !key.startsWith(folder) || !names) {
            folder = key.slice(0, end);
            names = namesIn(folder);
        }
        return names?.has(key, end) === false;
    };
}
function readNames(folder) {
    try {
        return new NameSet((0,external_node_fs_.readdirSync)(folder));
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '') ? new NameSet([]) : undefined;
    }
}
/** Hashes of 64 bits: a `Set` of a million names takes three times as long for a look, and far more memory. */
class NameSet {
    /** Two numbers a slot, 0 for a free one. At most half of the slots are used. */
    #slots;
    #hash = new key_hash/* KeyHash */.CK();
    constructor(names) {
        this.#slots = new Uint32Array(2 ** (2 + Math.ceil(Math.log2(names.length + 1))));
        for (const name of names) {
            const slot = this.#slotOf(name, 0);
            this.#slots[slot] = this.#hash.low;
            this.#slots[slot + 1] = this.#hash.high;
        }
    }
    /** @param from where the name begins */
    has(text, from) {
        return this.#slots[this.#slotOf(text, from) + 1] !== 0;
    }
    /** The slot of the name, or the free slot where it belongs. */
    #slotOf(text, from) {
        this.#hash.ofText(text, from);
        const { low, high } = this.#hash;
        const mask = this.#slots.length - 1;
        for (let slot = (low * 2) & mask;; slot = (slot + 2) & mask) {
            const found = this.#slots[slot + 1];
            if (found === 0 || (found === high && this.#slots[slot] === low))
                return slot;
        }
    }
}

// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-list.js

/** How many groups of keys are tried to find the first image that is there. Each costs two passes over all of them. */
const MAX_GROUPS = 32;
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
        const numbers = this.#starts?.within(after, to) ?? this.#numbersFrom(0);
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
        let first = firstOf(this.#own);
        let tries = 0;
        // Images that are lost or accepted may have the first keys.
        for (const { least, numbers } of starts.groups()) {
            if (tries++ > MAX_GROUPS || (first && (0,byte_order/* byBytes */.b)(first.key, least) < 0))
                break;
            first = firstOf([...(first ? [first] : []), ...this.#entriesOf(numbers)]);
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

// EXTERNAL MODULE: ./lib/jobs/persist/known/own-links.js
var own_links = __webpack_require__(12747);
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
    /** Looks at the known images of a whole list. Never throws. */
    async overList(list) {
        const { knownImages, manifest, urls } = this.#tools;
        const { lookups } = knownImages;
        const isThere = (entry) => (0,entries_losses/* lossOf */.je)(entry) === undefined;
        const own = [...(0,own_links/* ownKeys */.Hs)(list)].flatMap(key => lookups.entryOfKey(key) ?? []).filter(isThere);
        const starts = urls === list.jobs.names ? manifest.keyStarts : undefined;
        await this.#over(new KnownList(list.jobs, lookups, own, starts));
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
            if ((0,entries_losses/* lossOf */.je)(entry) === undefined)
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
        const denied = (0,errors/* ifReason */.wG)('store-denied');
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
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js
var persist_fields = __webpack_require__(91678);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/verdict-settings.js
/**
 * Fingerprint of the settings that a lasting refusal depends on. It is kept beside the refusal: once it changes, the
 * origin is requested again at once. Pure.
 */




function verdictSettings(settings) {
    const { fetch, inspect, hosts, ownHostRules } = settings;
    const { accept, headers, referer } = fetch;
    // The default names the release, which must not count as a changed setting.
    const userAgent = fetch.userAgent === persist_fields/* PERSIST_FIELDS */.n['user-agent'].default ? '' : fetch.userAgent;
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
    for (const [name, { decides }] of Object.entries(origin_fields/* IMAGE_LIMIT_FIELDS */.UU)) {
        const limit = limits[(0,field/* camelCase */.xQ)(name)];
        if (limit === undefined)
            continue;
        const value = typeof limit === 'number' ? limit : [...limit].sort();
        for (const reason of decides)
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
/** Opens the memory for a run. */














function wantedOf(list) {
    if (!(list instanceof image_list/* WholeList */.wv))
        return { urls: undefined };
    return { urls: (0,memory_names/* memoryUrls */._8)(list), keys: (0,own_links/* ownKeys */.Hs)(list) };
}
/**
 * Opens the destination and the memory. A store that is unreachable, or refuses for a reason other than missing rights,
 * stops the run.
 */
async function openMemory(run, mode, closing) {
    const { settings, list, ledger, stop, attached, clock, watch, runId, requests } = run;
    const { publicUrls, template, language } = settings;
    const { partition, round, look: ofWorker } = attached.known ?? {};
    const { notice } = watch;
    const { stopping } = stop;
    const open = async (place) => closing.with(await (0,stores_open/* openStore */.C)(place, notice, requests.toStore));
    const store = attached.shared?.store ?? (await open(settings.store));
    const elsewhere = settings.manifest.store && (await open(settings.manifest.store));
    let cleaning;
    closing.add(() => cleaning);
    const { urls, keys } = wantedOf(list);
    const opening = (0,manifest_manifest/* openManifest */.g)({ store: elsewhere ?? store, mode, runId, clock, notice, partition, ...(keys && { keys }) }, urls, stopping).catch((error) => {
        if (!stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return manifest_manifest/* NO_MANIFEST */.Y;
    });
    // Beside the memory, whose requests take as long.
    const keeping = mode === 'on'
        ? attached.openKeeper?.(run, { store, memory: elsewhere ?? store }, opening, closing)
        : undefined;
    // Awaited after the memory; until then a rejection must not count as unhandled.
    keeping?.catch(() => { });
    const opened = await opening;
    ledger.memoryProblem = opened.problem;
    // An answer from the memory's own folder says nothing about the destination of the images.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    // After an unexpected error the memory closes without merging its segments.
    closing.add(isDone => manifest.close(isDone ? closeMode(stop) : 'early', stop));
    const keeper = (await keeping) ?? plainKeeper(manifest.record);
    closing.add(isDone => keeper.close(isDone && closeMode(stop) === 'hurried'));
    const linksOf = imageLinks(publicUrls.base ?? store.publicBase, publicUrls);
    const knownImages = new KnownImages({
        manifest,
        rules: settings.manifest,
        clock,
        store,
        keyFields: template.fields,
        linksOf,
        settingsFor: verdictSettings(settings),
        language,
        keeper,
        round,
    });
    const { losses } = knownImages.lookups;
    const directory = 'directory' in settings.store ? settings.store.directory : undefined;
    const mayNameRight = 'location' in settings.store && kinds/* BUCKET_KINDS */.TM[settings.store.kind].policy === 'aws';
    const objects = new ObjectLook({ store, losses, clock, stop, notice, mayNameRight });
    const lookTools = { store, directory, objects, knownImages, manifest, notice, stop, ofWorker, urls };
    const recalled = {
        outcome: 'unchanged',
        recall: (job, target) => knownImages.recall(job, target),
    };
    const settleResting = job => {
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
        store,
        manifest,
        isMemoryRead: opened.storeAnswered,
        knownImages,
        objects,
        look: new KnownLook(lookTools),
        linksOf,
        keeper,
        async readSources(urls) {
            const quiet = { store: elsewhere ?? store, runId, clock, notice() { } };
            const memory = (0,manifest_manifest/* openManifest */.g)({ ...quiet, mode: 'read-only' }, new text_table/* TextTable */.CV(urls), stopping);
            // Without it the sources are requested.
            knownImages.lookups.readSources(await memory.catch(() => manifest_manifest/* NO_MANIFEST */.Y));
        },
        removeLeftovers(others) {
            const places = [store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stopping));
            cleaning = Promise.all([...places, others]);
        },
        settleKnown(job) {
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
                settleResting(job);
            return 'open';
        },
        settleResting,
        isToLookUp: job => (mayLookUp(job) || job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
            knownImages.isToLookUp(job),
    };
}
/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }) {
    if (cancelled || error)
        return 'hurried';
    return stopping.aborted ? 'early' : 'whole';
}


/***/ }),

/***/ 50411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ KeyHash),
/* harmony export */   Hm: () => (/* binding */ urlHashOf),
/* harmony export */   iL: () => (/* binding */ urlHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * A 64-bit hash of a key, as two numbers of 32 bits. Ten million keys have a collision once in 300,000 checks, and a
 * collision costs one wrong look at an object, never a wrong word: names and facts come from the memory itself.
 */

/** Each process starts from another basis, so that no list of keys with equal hashes can be prepared. */
const FIRST_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
const SECOND_BASIS = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 32) | 0;
/** Holds the hash that was made last, so that a million keys make no objects. */
class KeyHash {
    low = 0;
    high = 0;
    ofBytes(bytes, from, to) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < to; at++) {
            const byte = bytes[at];
            first = Math.imul(first ^ byte, 0x9e3779b1);
            second = Math.imul(second ^ byte, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The same hash as that of the text's UTF-8, from this index on. */
    ofText(text, from = 0) {
        let first = FIRST_BASIS;
        let second = SECOND_BASIS;
        for (let at = from; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code > 0x7f) {
                const bytes = Buffer.from(text.slice(from));
                return this.ofBytes(bytes, 0, bytes.length);
            }
            first = Math.imul(first ^ code, 0x9e3779b1);
            second = Math.imul(second ^ code, 0x5f356495);
        }
        this.#mix(first, second);
    }
    /** The end of cyrb53: without it, upper bits of a text would not reach lower bits of its hash. */
    #mix(a, b) {
        let first = a;
        let second = b;
        first = Math.imul(first ^ (first >>> 16), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
        second = Math.imul(second ^ (second >>> 16), 0x85ebca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
        this.low = first >>> 0;
        this.high = second >>> 0;
    }
}
/** Bytes at the end of a URL that its hash looks at. */
const URL_TAIL = 16;
/** A hash of 30 bits. Equal hashes cost a look at one more line. */
function urlHash(url) {
    const bytes = Buffer.from(url, 'latin1');
    return urlHashOf(bytes, 0, bytes.length);
}
/** `urlHash` of bytes. */
function urlHashOf(bytes, from, to) {
    let hash = FIRST_BASIS ^ (to - from);
    for (let at = Math.max(from, to - URL_TAIL); at < to; at++)
        hash = Math.imul(hash ^ bytes[at], 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & 0x3fffffff;
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


/***/ })

};
