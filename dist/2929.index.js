export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 90410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedBody),
/* harmony export */   S: () => (/* binding */ lookUpBytes)
/* harmony export */ });
/* harmony import */ var _input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23276);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);


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
    for (const name of [...names, ...(0,_input_positions_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(job).map(({ url }) => url)]) {
        const entry = (0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .imageEntry */ .AI)(entriesOf(name), subject);
        const loss = entry?.loss;
        if (entry && loss)
            return { kind: loss === 'accepted' && isToRetry ? 'missing' : loss, entry };
        if (entry)
            return { kind: body.has(entry.sha256) ? 'known' : 'due', entry };
    }
    return { kind: 'new' };
}


/***/ }),

/***/ 78295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Lookups),
  e: () => (/* binding */ hasImage)
});

// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lookup.js
var lookup = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lasting-reasons.js
var lasting_reasons = __webpack_require__(27796);
// EXTERNAL MODULE: ./lib/jobs/persist/known/manifest-names.js
var manifest_names = __webpack_require__(4491);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/earlier-failures.js




function openEarlierFailures({ manifest, clock, settingsFor }, urlEntries) {
    /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
    let isOnline = false;
    /** DNS failures found before any origin answered: recorded once one does. */
    const unproven = [];
    /** Failed URLs that this run found, by URL. */
    const died = new Map();
    /** Names of hosts that delivered an image in this run after having refused it. */
    const regained = new Set();
    /** Describes the request that would be sent to the origin now, as far as verdicts depend on it. */
    function question(job) {
        const asked = { signedUrlHash: (0,manifest_names/* askedFingerprint */.j5)(job), settingsFor: settingsFor.bind(undefined, job) };
        if (job.again)
            return { ...asked, again: true };
        const regainedAt = manifest.regained.size > 0 ? manifest.regained.get((0,manifest_names/* manifestHostOf */.ZJ)(job)) : undefined;
        return regainedAt === undefined ? asked : { ...asked, regainedAt };
    }
    /** Whether an earlier run saw the host refuse the image. */
    function isRefused(job) {
        const failedBefore = (0,lookup/* failedOfQuestion */.lg)(urlEntries.of((0,spellings/* manifestUrlOf */.i0)(job)), question(job));
        return failedBefore !== undefined && (0,lasting_reasons/* refusalOf */.Of)(failedBefore) !== undefined;
    }
    /** Notes that an origin has answered, and records the DNS failures that waited for that proof. */
    function answered() {
        isOnline = true;
        for (const entry of unproven.splice(0))
            manifest.record(entry);
    }
    function failureOf(job, { reason, details }) {
        // Only ENOTFOUND is about the name. A broken resolver reports EAI_AGAIN.
        if (reason === 'dns-failed' && details.code !== 'ENOTFOUND')
            return undefined;
        // A redirect to a missing page counts as a missing page.
        const lasting = (0,lasting_reasons/* failedReasonOf */.lq)(reason);
        const refusal = lasting && (0,lasting_reasons/* refusalOf */.Of)({ reason: lasting });
        return lasting && { reason: lasting, ...(refusal && { settingsHash: settingsFor(job, refusal) }) };
    }
    return {
        question,
        isRefused,
        answered,
        /** Returns the verdict of earlier runs if it still holds with today's settings. */
        before: (job) => (0,lookup/* failedWithSettings */.Tj)(urlEntries.of((0,spellings/* manifestUrlOf */.i0)(job)), question(job)),
        /** Notes that the host delivered the image. @returns whether the host had refused this image before */
        served(job) {
            answered();
            const isRegained = isRefused(job);
            if (isRegained)
                regained.add((0,manifest_names/* manifestHostOf */.ZJ)(job));
            return isRegained;
        },
        /** Whether the job's host delivered an image in this run after having refused it. */
        isRegained: (job) => regained.size > 0 && regained.has((0,manifest_names/* manifestHostOf */.ZJ)(job)),
        /** @returns what the failure means for later runs; undefined if it is temporary */
        note(job, error, before) {
            const failure = failureOf(job, error);
            if (!failure)
                return undefined;
            const url = (0,spellings/* manifestUrlOf */.i0)(job);
            const known = died.get(url);
            if (known)
                return known;
            const entry = (0,lookup/* failedEntry */.aK)(url, (0,manifest_names/* askedFingerprint */.j5)(job), failure, before, clock.now());
            died.set(url, entry);
            if (failure.reason !== 'dns-failed' || isOnline)
                manifest.record(entry);
            else
                unproven.push(entry);
            return entry;
        },
        /** Records that the store has nothing under the image's key: later runs look again only after the next failure. */
        noteLook(entry) {
            const failedAt = new Date((0,lookup/* failureTime */.wB)(entry)).toISOString();
            manifest.record({ ...entry, at: new Date(clock.now()).toISOString(), failedAt });
        },
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/known-bytes.js
var known_bytes = __webpack_require__(90410);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var losses = __webpack_require__(49153);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/losses.js
/**
 * Known images whose objects are missing: what earlier runs wrote down, and what this run finds. A loss counts for every
 * URL of the key.
 */


class Losses {
    #tools;
    #changed;
    /** By key, when this run found that the store lacks the object. */
    #gone = new Map();
    /** Keys that this run was the first to find gone. */
    #found = new Set();
    /** Keys that this run found or stored again. */
    #there = new Set();
    /** Keys that this run stored again. */
    #newAgain = new Set();
    /** Missing images that this run stored under another key: their old lines are over. */
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
        const { missingKeys } = this.#tools.manifest;
        if (missingKeys.size + this.#gone.size + this.#there.size === 0)
            return entries;
        return entries.map(entry => ((0,entries_entry/* isFailedEntry */.YX)(entry) ? entry : this.#withLoss(entry)));
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
        const isNew = entry.loss === undefined;
        const line = isNew ? (0,losses/* nextLine */.sE)(entry, at, 'missing') : entry;
        this.#noteLine(line);
        this.#gone.set(entry.key, this.#gone.get(entry.key) ?? line.at);
        this.#changed();
        // A second line about the same loss would end the rest of a failure after it.
        if (!isNew)
            return;
        this.#found.add(entry.key);
        this.#tools.manifest.record(line);
    }
    /** Number of objects that this run was the first to find gone, and that are neither there again nor replaced. */
    get left() {
        const names = (key) => [...(this.#lines.get(key)?.keys() ?? [])];
        return [...this.#found].filter(key => names(key).some(name => !this.#replaced.has(name))).length;
    }
    /** Whether this run stored the object again. */
    isNewAgain({ key }) {
        return this.#newAgain.size > 0 && this.#newAgain.has(key);
    }
    /**
     * Notes that the object is there again, for each URL of the key that the run knows.
     * @param isRecorded the caller writes the line of this entry
     * @param isNew the run stored the object
     */
    there(entry, isRecorded = false, isNew = false) {
        const at = new Date(this.#tools.clock.now()).toISOString();
        if (isNew)
            this.#newAgain.add(entry.key);
        const newIn = isNew ? { run: this.#tools.manifest.run } : {};
        const lines = this.#lines.get(entry.key) ?? new Map([[nameOf(entry), entry]]);
        for (const [name, line] of lines)
            if (!this.#replaced.has(name) && (!isRecorded || name !== nameOf(entry)))
                this.#tools.manifest.record({ ...(0,losses/* nextLine */.sE)(line, at), ...newIn });
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
        const loss = entry.loss;
        if (this.#there.has(key))
            return loss ? (0,losses/* nextLine */.sE)(entry, entry.at) : entry;
        const line = loss ? entry : this.#missingLine(entry);
        if (line.loss)
            this.#noteLine(line);
        return line;
    }
    /** What this run has proved counts, whatever the clock of the line's writer said. */
    #missingLine(entry) {
        const proved = this.#gone.get(entry.key);
        const at = proved ?? this.#tools.manifest.missingKeys.get(entry.key) ?? '';
        return proved !== undefined || at >= entry.at ? (0,losses/* nextLine */.sE)(entry, at, 'missing') : entry;
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
/** Looks up in the manifest, without a request, what is known of each target, with the losses found so far. */







const NEW = { kind: 'new' };
/** Whether the manifest has an object of the image, perhaps a missing one. */
const hasImage = ({ kind }) => kind !== 'new' && kind !== 'failed-before';
class Lookups {
    #tools;
    #urlEntries;
    /** Without the losses that are known by key, or that this run finds. */
    #entriesAtOpening;
    earlierFailures;
    losses;
    /** Lines of missing images that own links lead to, by the number of the links' target. */
    #restored = new Map();
    /** The manifest of further URLs, which missing images came from. */
    #sources;
    /** One time for all lookups of the run: an image that is due stays due even if the clock changes. */
    openedAt;
    constructor(tools) {
        this.#tools = tools;
        this.losses = new Losses(tools, () => this.#urlEntries.clear());
        const entriesOf = (url) => {
            const entries = tools.manifest.entriesOf(url);
            return entries.length > 0 ? entries : (this.#sources?.entriesOf(url) ?? []);
        };
        this.#entriesAtOpening = new lookup/* UrlEntriesCache */.Ky(entriesOf);
        this.#urlEntries = new lookup/* UrlEntriesCache */.Ky(url => this.losses.withLosses(entriesOf(url)));
        this.earlierFailures = openEarlierFailures(tools, this.#urlEntries);
        this.openedAt = tools.clock.now();
    }
    lookUp(job, target) {
        const found = this.#lookUp(job, target);
        const isSuspect = (found.kind === 'known' || found.kind === 'due') && this.losses.isSuspect(found.entry);
        return isSuspect ? { kind: 'suspect', entry: found.entry } : found;
    }
    /** Returns the line that a known image had when the manifest was read, whatever the run has found since. */
    lineAtOpening(job, target) {
        const found = this.#lookUp(job, target, this.#entriesAtOpening);
        if (found.kind === 'new')
            return undefined;
        return found.kind === 'failed-before' ? found.missing : found.entry;
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
        if (found.kind === 'missing' || found.kind === 'accepted')
            return found.entry;
        return found.kind === 'failed-before' ? found.missing : undefined;
    }
    /** Takes what the manifest knows of the URLs that missing images came from. */
    readSources(manifest) {
        this.#sources = manifest;
        this.#urlEntries.clear();
    }
    /** Takes a job that fetches a missing image for links to its key. Only its very bytes are stored. */
    restore(job, entry) {
        for (const { number } of job.targets)
            this.#restored.set(number, entry);
    }
    /** Returns the line of the missing image that the job fetches for links to its key. */
    restored({ targets }) {
        return this.#restored.size > 0 && targets[0] ? this.#restored.get(targets[0].number) : undefined;
    }
    #lookUp(job, target, entries = this.#urlEntries) {
        const entry = this.restored(job);
        if (entry)
            return this.#lookUpRestored(job, entry);
        // The usual case. Entries of other URLs may be about an image with an id.
        if (job.idUrl === undefined && (0,lookup/* isNothing */.qv)(entries.of(job.url)))
            return NEW;
        const subject = this.#subject(target);
        if (!subject)
            return NEW;
        const body = (0,known_bytes/* comparedBody */.Q)(job);
        if (!body)
            return this.#lookUpUrls(job, subject, entries);
        const isToRetry = job.again !== undefined || this.#tools.rules.retryFailedAfterMs === 0;
        return (0,known_bytes/* lookUpBytes */.S)(job, body, subject, url => entries.of(url), isToRetry);
    }
    #lookUpRestored(job, missing) {
        if (this.losses.isThere(missing))
            return { kind: 'known', entry: missing };
        const entries = this.#urlEntries.of((0,spellings/* manifestUrlOf */.i0)(job));
        const failedBefore = (0,lookup/* restingEntry */.p9)(entries, this.#tools.rules, this.openedAt, this.earlierFailures.question(job));
        return failedBefore
            ? { kind: 'failed-before', entry: failedBefore, missing }
            : { kind: 'missing', entry: missing };
    }
    /** Looks under the image's id or URL, and for an image with an id under its URLs, too. */
    #lookUpUrls(job, subject, entries) {
        const { rules } = this.#tools;
        // The name of a `data:` URI is its digest, so the image cannot have changed.
        const within = job.body === undefined ? rules : { ...rules, refreshAfterMs: undefined };
        const question = this.earlierFailures.question(job);
        const ask = (url) => (0,lookup/* lookUp */.TE)(entries.of(url), subject, within, this.openedAt, question);
        const found = ask((0,spellings/* manifestUrlOf */.i0)(job));
        if (job.idUrl === undefined || hasImage(found))
            return found;
        // Earlier runs may have known the image by its URLs, before it had an id.
        const byUrl = (0,spellings/* spellingsOf */.Hz)(job).map(({ url }) => ask(url));
        return byUrl.find(hasImage) ?? found;
    }
    /** Undefined for an invalid key: the image itself fails with that problem later. */
    #subject(target) {
        const marks = (0,manifest_names/* identityFields */.AA)(target, this.#tools.keyFields);
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


/***/ }),

/***/ 50781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   L0: () => (/* binding */ keptOutcome),
/* harmony export */   cv: () => (/* binding */ originValidators),
/* harmony export */   eD: () => (/* binding */ outcomeAt),
/* harmony export */   iS: () => (/* binding */ failedOutcome),
/* harmony export */   ws: () => (/* binding */ storedEntry)
/* harmony export */ });
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43736);
/* harmony import */ var _storage_manifest_entries_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27796);
/* harmony import */ var _storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);
/* harmony import */ var _storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49153);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41350);
/* harmony import */ var _options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89617);
/** From an image to its line in the manifest, and from a line to the outcome of an image. Pure. */






/** Returns the facts that results and the manifest contain. */
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
/** Returns the manifest's fields for a later conditional request to the origin. */
function originValidators({ originEtag, originLastModified }) {
    return {
        ...(originEtag !== undefined && { originEtag }),
        ...(originLastModified !== undefined && { originLastModified }),
    };
}
/** Returns the manifest's fields of an image whose bytes are the object. */
function entryFields(image) {
    return { ...imageFacts(image), ...originValidators(image) };
}
/** @returns undefined for an outcome without an object */
function storedEntry({ key, sha256 }, names, identity, { at, before, regainedAt, profile, image, etag, run: newIn }) {
    if (key === undefined)
        return undefined;
    const regained = regainedAt !== undefined && { regainedAt };
    // `on-collision` kept the existing object: the remembered one, unless that is missing.
    const isOther = image !== undefined && sha256 === undefined;
    if (before?.key === key && isOther && !before.loss)
        return { ...(0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .nextLine */ .sE)(before, at), ...names, ...regained, ...runOf(newIn, before), lastSeen: at };
    const isSame = !isOther && isSameObject(before, key, image);
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
        ...(image && { lastSeen: before && !isSame ? (0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .justAfter */ .Z7)(at) : at }),
        at: before ? (0,_storage_manifest_entries_losses_js__WEBPACK_IMPORTED_MODULE_4__/* .timeAfter */ .iR)(before, at) : at,
        ...identity,
        ...runOf(newIn, isSame ? before : undefined),
    };
}
/** A line repeats the run of the line before it. */
function runOf(newIn, before) {
    const run = newIn ?? before?.run;
    return run === undefined ? {} : { run };
}
/** Other bytes under a key are another object. */
function isSameObject(before, key, image) {
    if (before === undefined || before.key !== key)
        return false;
    return image === undefined || entryFields(image).sha256 === before.sha256;
}
function keptOutcome(entry, isNew, links) {
    const outcome = outcomeAt('unchanged', entry.key, links, entry);
    if (isNew)
        outcome.new = true;
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
const MINUTE_MS = 60_000;
/** @param rest time until the next try with today's settings, milliseconds */
function failedOutcome(entry, rest, now, language) {
    const { reason, failedSince, tries } = entry;
    const values = {
        cause: reason,
        since: failedSince.slice(0, 10),
        times: tries === 1 ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tried-once') : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tried-times', { tries }),
    };
    const known = (0,_storage_manifest_entries_lasting_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .isGone */ .ST)(reason) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('gone-since', values) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('refused-since', values);
    // Rounded up, so that no time lies in the past.
    const next = (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .momentText */ .Am)(Math.ceil(((0,_storage_manifest_entries_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .failureTime */ .wB)(entry) + rest) / MINUTE_MS) * MINUTE_MS, now);
    const at = { next, setting: _options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RETRY_SETTING */ ._r };
    const sentence = rest > 0 ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tried-again-at', { known, ...at }) : known;
    return { outcome: 'skipped', reason: 'failed-before', message: sentence.in(language) };
}


/***/ }),

/***/ 52929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openManifestOf)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/manifest.js + 7 modules
var manifest_manifest = __webpack_require__(73868);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/base/url/canonical-url.js
var canonical_url = __webpack_require__(6857);
// EXTERNAL MODULE: ./lib/base/url/signed-urls.js
var signed_urls = __webpack_require__(77234);
// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/key-owners.js
/** Which image an object belongs to that a run finds under the key of a new URL. */



/**
 * @param read reads the manifest once more, for these keys alone
 * @param ignoredParametersOf query parameters of a host that do not identify the image
 */
function keyOwners({ namesKey }, read, ignoredParametersOf) {
    const wanted = new Set();
    let covered = new Set();
    let reading = Promise.resolve(undefined);
    let next;
    function begin() {
        next = undefined;
        covered = new Set(wanted);
        reading = read(covered);
        return reading;
    }
    /**
     * Returns the URL of the object's image if it is not this one. Today's rules decide which parameters count, whatever
     * was dropped when the line was written.
     * @param early keys that the run may look up later: one reading answers for all
     */
    return async (job, key, early = []) => {
        if (!namesKey(key))
            return undefined;
        if (!covered.has(key)) {
            for (const one of [key, ...early])
                if (namesKey(one))
                    wanted.add(one);
            next ??= reading.then(begin);
            await next;
        }
        const owner = (await reading)?.entryOfKey(key);
        if (!owner || owner.url === job.idUrl)
            return undefined;
        const from = sourceOf(owner, ignoredParametersOf);
        return (0,spellings/* spellingsOf */.Hz)(job).some(({ url }) => (0,signed_urls/* withoutBotToken */.jH)(url) === from) ? undefined : from;
    };
}
/** An image with an id has the URL that last delivered its bytes. */
function sourceOf({ url, fetchedUrl = url }, ignoredParametersOf) {
    const parsed = URL.parse(fetchedUrl);
    return parsed ? (0,canonical_url/* canonicalUrl */.W)(parsed, ignoredParametersOf(parsed.hostname)) : fetchedUrl;
}

// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
// EXTERNAL MODULE: ./lib/output/outcome-of-error.js
var outcome_of_error = __webpack_require__(34740);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/lookup.js
var lookup = __webpack_require__(84676);
// EXTERNAL MODULE: ./lib/storage/manifest/entries/losses.js
var entries_losses = __webpack_require__(49153);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/jobs/persist/known/known-bytes.js
var known_bytes = __webpack_require__(90410);
// EXTERNAL MODULE: ./lib/jobs/persist/known/lookups.js + 2 modules
var lookups = __webpack_require__(78295);
// EXTERNAL MODULE: ./lib/jobs/persist/known/manifest-names.js
var manifest_names = __webpack_require__(4491);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/missing-images.js
/** What a run does with known images whose objects are missing, or may be. */





class MissingImages {
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
    /** The outcome of a link to a missing image. @param isProved whether the store has said that the object is missing */
    outcome(entry, why = (0,say/* say */.c)('missing-image'), isProved = true) {
        const message = (0,sentence/* textIn */.r7)(this.#tools.language, why);
        return this.#named(entry, { outcome: 'failed', reason: 'missing', message }, isProved);
    }
    /** A user has accepted that the object is missing, so the image is not fetched. */
    accepted({ key, at }) {
        const values = { key: (0,printable/* printable */.g$)(key), since: at.slice(0, 10), setting: run_fields/* RETRY_SETTING */._r };
        const sentence = (0,say/* say */.c)('loss-accepted', values);
        return { outcome: 'skipped', reason: 'accepted', message: sentence.in(this.#tools.language) };
    }
    /**
     * Looks under a key whose object may be missing.
     * @returns undefined if the image is to be fetched again
     */
    async afterLook(entry, objects) {
        const { lookups, rules, clock, kept } = this.#tools;
        const { losses } = lookups;
        const loss = entry.loss;
        const isAccepted = loss === 'accepted' && rules.retryFailedAfterMs > 0;
        if (isAccepted && !this.#isLongAgo(entry))
            return { outcome: this.accepted(entry) };
        const presence = losses.isProved(entry) ? 'gone' : await objects.at(entry);
        const isUnlisted = presence === 'unproven' && losses.isUnlisted(entry);
        if (presence === 'there' || (presence !== 'gone' && !loss && !isUnlisted)) {
            if (loss)
                losses.there(entry);
            else
                losses.trust(entry);
            return { outcome: kept(entry) };
        }
        if (isUnlisted && !loss)
            return { outcome: this.outcome(entry, undefined, false) };
        if (!isAccepted)
            return undefined;
        // The next look comes after another gap.
        const line = (0,entries_losses/* nextLine */.sE)(entry, new Date(clock.now()).toISOString(), 'accepted');
        return { outcome: this.accepted(entry), line };
    }
    #named(entry, outcome, isProved) {
        const { key } = entry;
        // A message with advice ends with a stop of its own.
        const values = { why: outcome.message.replace(/[.。]$/, ''), key: (0,printable/* printable */.g$)(key) };
        const sentence = (0,say/* say */.c)(isProved ? 'object-missing' : 'object-unlisted', values);
        return { ...outcome, message: sentence.in(this.#tools.language), missingKey: key };
    }
    #isLongAgo({ at }) {
        const { lookups, rules } = this.#tools;
        return lookups.openedAt - Date.parse(at) >= rules.retryFailedAfterMs;
    }
}

// EXTERNAL MODULE: ./lib/jobs/persist/known/stored-entry.js
var stored_entry = __webpack_require__(50781);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-images.js
/** What becomes of one image by what the manifest says of it, and the line that the run writes for it. */













class KnownImages {
    #tools;
    earlierFailures;
    lookups;
    missing;
    /** Known images that `settlementOf` has judged. */
    judged = 0;
    #dateOf = (0,memoize_last/* memoizeLast */.x)((time) => new Date(time).toISOString());
    constructor(tools) {
        this.#tools = tools;
        this.lookups = new lookups/* Lookups */.E(tools);
        this.earlierFailures = this.lookups.earlierFailures;
        this.missing = new MissingImages({ ...tools, lookups: this.lookups, kept: entry => this.kept(entry) });
    }
    /** Returns what the manifest knows without a request. */
    settlementOf(job, target) {
        const found = this.lookups.lookUp(job, target);
        if (found.kind === 'known' || found.kind === 'suspect')
            this.judged++;
        if (found.kind === 'failed-before' && this.isDueAgain(job))
            return undefined;
        const outcome = this.#outcomeOf(found, job, target);
        if (!outcome)
            return undefined;
        return found.kind === 'known' ? { outcome, line: this.#lineOfId(job, found.entry) } : { outcome };
    }
    /** Whether a refused image should be tried again: its host delivered a formerly refused image in this run. */
    isDueAgain(job) {
        return this.earlierFailures.isRegained(job) && this.earlierFailures.isRefused(job);
    }
    /**
     * Whether to look in the store before a resting image is reported as `failed-before`. One look after each failure is enough,
     * because its answer is recorded. An image whose loss was accepted is looked for once in each first gap.
     */
    isToLookUp(job) {
        return (job.targets.some(target => this.missing.isAcceptedLongAgo(job, target)) ||
            (this.#tools.manifest.isWritten && this.earlierFailures.before(job)?.failedAt === undefined));
    }
    /** Records that the store has nothing under the key of a resting image. */
    recordNotStored(job) {
        const entry = this.earlierFailures.before(job);
        if (entry)
            this.earlierFailures.noteLook(entry);
    }
    /** Returns what earlier runs found, and the losses that this run has found. */
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
        this.earlierFailures.answered();
        const entry = this.lookups.dueLine(job, target);
        if (!entry || (image && image.digests.sha256 !== entry.sha256))
            return undefined;
        const at = this.#now();
        const { profile: _, suspectSha256: __, suspectTimes: ___, ...rest } = (0,entries_losses/* nextLine */.sE)(entry, at);
        const isRegained = this.earlierFailures.served(job);
        const outcome = this.kept(entry);
        const line = {
            ...rest,
            ...this.#runIf(outcome.new),
            ...(0,manifest_names/* manifestNames */.qI)(job),
            ...(image && (0,stored_entry/* originValidators */.cv)(image)),
            ...(profile && { profile }),
            ...(isRegained && { regainedAt: at }),
            lastSeen: at,
        };
        return { outcome, line };
    }
    /**
     * Keeps a stored image whose origin gave suspect bytes, until the next look.
     * @returns undefined if no stored image is due
     */
    suspect(job, target, suspectSha256, why) {
        const entry = this.lookups.dueLine(job, target);
        if (!entry)
            return undefined;
        const at = this.#now();
        const suspectTimes = entry.suspectSha256 === suspectSha256 ? (entry.suspectTimes ?? 0) + 1 : 1;
        const outcome = { ...this.kept(entry), message: why.in(this.#tools.language) };
        return { outcome, line: { ...(0,entries_losses/* nextLine */.sE)(entry, at), suspectSha256, suspectTimes, lastSeen: at } };
    }
    /** The line of an image under its id if earlier runs knew it by its URL. */
    #lineOfId(job, entry) {
        if (job.idUrl === undefined || entry.url === job.idUrl)
            return undefined;
        const fetchedUrl = (0,signed_urls/* withoutBotToken */.jH)(entry.url);
        const newIn = this.#runIf(this.#isNew(entry));
        return { ...(0,entries_losses/* nextLine */.sE)(entry, this.#now()), ...newIn, url: job.idUrl, fetchedUrl };
    }
    /**
     * Returns the manifest's line of an object that is in the store; undefined if the manifest is not written.
     * @param image present if this run has seen its bytes
     */
    storedEntry(job, target, { outcome, etag }, image, profile) {
        const isRegained = job.body === undefined && image !== undefined && this.earlierFailures.served(job);
        if (!this.#tools.manifest.isWritten)
            return undefined;
        const [at, before] = [this.#now(), this.lookups.dueLine(job, target) ?? this.lookups.lossOf(job, target)];
        const newIn = this.#runIf(outcome.new);
        if (before && this.lookups.restored(job))
            return { ...(0,entries_losses/* nextLine */.sE)(before, at), ...newIn, lastSeen: at };
        const regainedAt = isRegained ? at : before?.regainedAt;
        const identity = (0,manifest_names/* identityFields */.AA)(target, this.#tools.keyFields);
        const facts = { at, before, regainedAt, profile, image, etag, run: newIn.run };
        return (0,stored_entry/* storedEntry */.ws)(outcome, (0,manifest_names/* manifestNames */.qI)(job), identity, facts);
    }
    /**
     * Returns the outcome of a failure, which is milder if the manifest knows more. An image of an earlier run is still in
     * the store, and a URL that failed before, with these settings, does not fail a run again.
     * @param attempts at the origin
     */
    outcomeOfFailure(job, target, thrown, attempts) {
        const error = (0,as_persist_error/* asPersistError */.B)(thrown, 'fetch');
        const outcome = this.#milderOutcome(job, target, error);
        const restored = this.lookups.restored(job);
        if (!outcome && restored)
            return this.missing.outcome(restored, error.sentence);
        return (outcome ?? this.missing.withLoss(job, target, (0,outcome_of_error/* outcomeOfError */.S)(error, attempts, this.#tools.language)));
    }
    #milderOutcome(job, target, error) {
        if (error.stage === 'fetch' && error.details.status !== undefined)
            this.earlierFailures.answered();
        // These failures say nothing about the origin. The run's own deadline has the stage `plan` and is not among them.
        if (error.stage === 'store' || error.stage === 'key' || error.stage === 'credentials')
            return undefined;
        // A caller's bytes prove nothing about their URL.
        if ((0,known_bytes/* comparedBody */.Q)(job))
            return this.keptOutcome(job, target, error);
        const before = this.earlierFailures.before(job);
        const entry = this.earlierFailures.note(job, error, before);
        const kept = this.keptOutcome(job, target, error);
        // A typed URL is requested each time: it does not rest.
        if (kept || !entry || !before || job.again === 'typed')
            return kept;
        return this.missing.withLoss(job, target, this.#failedOutcome(entry));
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
            return this.kept(found.entry);
        if (found.kind === 'accepted')
            return this.missing.accepted(found.entry);
        return found.kind === 'failed-before'
            ? this.missing.withLoss(job, target, this.#failedOutcome(found.entry))
            : undefined;
    }
    kept(entry) {
        return (0,stored_entry/* keptOutcome */.L0)(entry, this.#isNew(entry), this.#tools.linksOf(entry.key));
    }
    #isNew(entry) {
        return this.#tools.newKeys.hasLine(entry) || this.lookups.losses.isNewAgain(entry);
    }
    /**
     * The id of this run for the line of a key that it names. If it ends well, no run names the key again; if not, every
     * later run does.
     */
    #runIf(isNew) {
        return isNew ? { run: this.#tools.manifest.run } : {};
    }
    #failedOutcome(entry) {
        const { rules, language, clock } = this.#tools;
        return (0,stored_entry/* failedOutcome */.iS)(entry, (0,lookup/* restMs */.hv)(entry, rules), clock.now(), language);
    }
    #now() {
        return this.#dateOf(this.#tools.clock.now());
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-jobs.js
class KnownJobs {
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /** Settles the targets that the manifest knows to be in the store. */
    settle(job) {
        const { knownImages, refreshes, ledger } = this.#tools;
        refreshes?.add(job);
        let isOpen = false;
        let isResting = false;
        for (const target of job.targets) {
            const settlement = knownImages.settlementOf(job, target);
            if (!settlement)
                isOpen = true;
            else if (settlement.outcome.key === undefined)
                isResting = true;
            else
                ledger.settle({ ...settlement, target, job });
        }
        if (!isOpen)
            return isResting ? 'resting' : 'settled';
        // An image at rest with an open target has an invalid key there: that target reports it later.
        if (isResting)
            this.settleResting(job);
        return 'open';
    }
    settleResting(job) {
        const { knownImages, ledger } = this.#tools;
        for (const target of job.targets) {
            const outcome = ledger.isSettled(target) ? undefined : knownImages.recall(job, target);
            if (outcome)
                ledger.settle({ target, job, outcome });
        }
    }
    /** Whether to look in the store before a resting job is settled. */
    isToLookUp(job) {
        const { knownImages, settings } = this.#tools;
        const mayLookUp = ({ key }) => key !== undefined || !settings.template.needsBytes;
        return (((settings.onCollision !== 'overwrite' && job.targets.some(mayLookUp)) ||
            job.targets.some(target => knownImages.lookups.lossOf(job, target) !== undefined)) &&
            knownImages.isToLookUp(job));
    }
}

// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/stores/presence.js
var presence = __webpack_require__(49891);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
    /** Most keys lie in the folder of the key before. */
    let folder = '';
    let names;
    return key => {
        const end = key.lastIndexOf('/') + 1;
        if (folder.length !== end || !key.startsWith(folder) || !names) {
            folder = key.slice(0, end);
            names = namesIn(folder);
        }
        return names?.has(key.slice(end)) === false;
    };
}
function readNames(folder) {
    try {
        return new Set((0,external_node_fs_.readdirSync)(folder));
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '') ? new Set([]) : undefined;
    }
}

// EXTERNAL MODULE: ./lib/storage/key/byte-order.js
var byte_order = __webpack_require__(63890);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-list.js
/** The known images of a list, and which of them to look for. */

/** @param own lines of the keys that the list links to */
function knownList(jobs, lookups, own = []) {
    const there = [...own];
    const lost = [];
    for (const job of jobs)
        for (const target of job.targets) {
            const found = lookups.lookUp(job, target);
            if (found.kind === 'known' || found.kind === 'due')
                there.push(found.entry);
            else if (found.kind !== 'new')
                lost.push(...[lookups.lossOf(job, target) ?? []].flat());
        }
    return { there, lost };
}
/** With a chance of one half the image with the first key, else any. Undefined if there is none. */
function drawn(entries) {
    return Math.random() < 0.5 ? firstOf(entries) : entries[anyOf(entries)];
}
/** An index drawn at random. */
function anyOf({ length }) {
    return Math.floor(Math.random() * length);
}
function firstOf(entries) {
    let [first] = entries;
    for (const entry of entries)
        if (first && (0,byte_order/* byBytes */.b)(entry.key, first.key) < 0)
            first = entry;
    return first;
}
function within(entries, { after, to }) {
    return entries.filter(({ key }) => (0,byte_order/* byBytes */.b)(key, after) > 0 && (to === undefined || (0,byte_order/* byBytes */.b)(key, to) <= 0));
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/known-look.js
/**
 * Looks once a run, by listings, whether the known images of a whole list are still in the store. If one is gone, all
 * are looked at. `object-look.ts` looks at one object.
 */









/** A manifest with so few keys is listed whole by one page. */
const MOST_LISTED = 1000;
/** Lost and accepted images that one run looks at because a listing has their keys. */
const MOST_BACK = 16;
/** Files of a folder whose sizes one run compares. */
const MOST_SIZES = 1000;
/** Keys in a sentence. */
const MOST_NAMED = 3;
/** Concurrent requests to the store. */
const CONCURRENCY = 16;
class KnownLook {
    #tools;
    /** The folder had none of several known images. */
    #isEmptied = false;
    constructor(tools) {
        this.#tools = tools;
    }
    /**
     * Looks at the known images of a whole list.
     * @throws SettingsError if a folder has none of them, and its manifest lies elsewhere
     */
    async overList(list) {
        const isThere = (entry) => entry.loss === undefined;
        const own = [...(0,manifest_names/* ownKeys */.Hs)(list)].flatMap(key => this.#lookups.entryOfKey(key) ?? []).filter(isThere);
        await this.#over(() => knownList(list.jobs, this.#lookups, own));
    }
    /**
     * Looks at the known images of a list that is still arriving. Later ones are looked at one by one if one is gone.
     * @param jobs those that came first
     */
    async overFirst(jobs) {
        const { objects, directory } = this.#tools;
        await this.#over(() => knownList(jobs, this.#lookups));
        const { losses } = this.#lookups;
        const { lacks } = losses;
        if (objects.gone > 0 && directory === undefined)
            losses.lacks = key => lacks?.(key) || undefined;
    }
    /** Lists the keys of the images that are due; undefined if all were looked at already. */
    dueOf(open) {
        const { store, directory } = this.#tools;
        if (directory !== undefined)
            return undefined;
        const dueLines = (job) => job.targets.flatMap(target => this.#lookups.dueLine(job, target) ?? []);
        const keys = open.flatMap(job => dueLines(job).map(({ key }) => key));
        return (0,presence/* storedKeys */.C)(store, keys);
    }
    /** Reports the losses that this run has found, and what has become of them. */
    report() {
        const { objects, knownImages, notice, info } = this.#tools;
        const { gone } = objects;
        if (gone === 0)
            return;
        const { lacks, left } = this.#lookups.losses;
        const looked = Math.max(gone, objects.looked, lacks ? knownImages.judged : 0);
        if (this.#isEmptied)
            notice((0,say/* say */.c)('folder-emptied', { count: gone }));
        else if (left === 0)
            info((0,say/* say */.c)('known-restored', { gone, looked }));
        else
            notice((0,say/* say */.c)('known-missing', { gone, looked, left, again: gone - left }));
    }
    get #lookups() {
        return this.#tools.knownImages.lookups;
    }
    /** @param list returns what is known by now */
    async #over(list) {
        const { manifest, directory } = this.#tools;
        if (this.#tools.stop.stopping.aborted || !manifest.hasLines)
            return;
        if (directory !== undefined)
            await this.#intoFolder(list(), directory);
        else if (await this.#isAnyGone(list()))
            await this.#atAll(list().there.map(({ key }) => key));
    }
    /** One listing, which begins right before the key of an image. */
    async #isAnyGone(list) {
        const { store, manifest, objects } = this.#tools;
        const { there, lost } = list;
        const isSmall = !manifest.hasMoreKeys(MOST_LISTED);
        const begin = isSmall ? firstOf([...there, ...lost]) : drawn(there);
        if (!begin)
            return false;
        const range = await (0,presence/* listFrom */.H)(store, begin.key, this.#tools.stop.stopping).catch(() => undefined);
        const sizes = range?.sizes ?? new Map();
        const looked = range ? within(there, range) : [];
        // Objects that are not ours would end the page in each run.
        const one = !range || (isSmall && range.to !== undefined) ? there[anyOf(there)] : undefined;
        if (one)
            looked.push(one);
        objects.looked += looked.length;
        const missing = looked.filter(({ key }) => !sizes.has(key));
        await (0,map_ordered/* eachAtOnce */.G)(missing, CONCURRENCY, entry => objects.at(entry));
        await this.#atBack(lost, entry => sizes.has(entry.key) && !isOtherSize(entry, sizes));
        await this.#compareSizes(looked, sizes);
        return objects.gone > 0;
    }
    /** Looks at missing and accepted images that a listing or the folder has. */
    async #atBack(lost, isListed) {
        const back = new Map();
        for (const entry of lost) {
            if (back.size === MOST_BACK)
                break;
            if (isListed(entry))
                back.set(entry.key, entry);
        }
        await (0,map_ordered/* eachAtOnce */.G)([...back.values()], CONCURRENCY, entry => this.#tools.objects.atBack(entry));
    }
    /** Reports known objects with another size than the newest lines of their keys have. */
    async #compareSizes(looked, sizes) {
        const { readKeys, ledger, notice } = this.#tools;
        const suspects = new Set(looked.filter(entry => isOtherSize(entry, sizes)).map(({ key }) => key));
        if (suspects.size === 0)
            return;
        // Another URL may have replaced the object since.
        const { entryOfKey, isWhole } = await readKeys(suspects);
        for (const key of isWhole ? suspects : []) {
            const entry = entryOfKey(key);
            const bytes = { size: sizes.get(key) ?? 0, stored: entry?.bytes ?? 0 };
            if (isOtherSize(entry, sizes))
                ledger.damaged.set(key, (0,say/* say */.c)('object-other-size', { key: (0,printable/* printable */.g$)(key), ...bytes }));
        }
        const keys = [...ledger.damaged.keys()];
        if (keys.length === 0)
            return;
        const names = (0,sentence/* listed */.KE)(...keys.slice(0, MOST_NAMED).map(key => (0,printable/* printable */.g$)(key)));
        ledger.otherSizes = (0,say/* say */.c)('known-other-size', { count: keys.length, looked: looked.length, keys: names });
        notice(ledger.otherSizes);
    }
    async #atAll(keys) {
        const { store, objects } = this.#tools;
        const stored = (0,presence/* storedKeys */.C)(store, keys);
        /** Keys that the listing does not have: it lacks them, or does not say. */
        const missing = new Map();
        try {
            for (const key of keys) {
                const isListed = await stored.listed(key, this.#tools.stop.stopping);
                if (!isListed)
                    missing.set(key, isListed === undefined ? undefined : true);
            }
        }
        catch {
            // The run was stopped.
            return;
        }
        objects.looked = keys.length + objects.gone;
        this.#lookups.losses.lacks = key => missing.has(key) && missing.get(key);
    }
    /** @throws SettingsError if the folder has no known image and may be that of a disk that is not mounted */
    async #intoFolder({ there, lost }, folder) {
        const lacks = lackingIn(folder);
        const isEmpty = there.every(({ key }) => lacks(key));
        this.#isEmptied = isEmpty && there.length > 1;
        if (this.#isEmptied && this.#tools.isManifestElsewhere)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('folder-without-known')]);
        await this.#atBack(lost, ({ key }) => !lacks(key));
        this.#lookups.losses.lacks = lacks;
        if (isEmpty)
            return;
        const looked = [];
        const from = anyOf(there);
        for (let index = 0; index < there.length && looked.length < MOST_SIZES; index++) {
            const entry = there[(from + index) % there.length];
            if (!lacks(entry.key))
                looked.push(entry);
        }
        const sizes = new Map();
        await (0,map_ordered/* eachAtOnce */.G)(looked, CONCURRENCY, async ({ key }) => {
            const found = await this.#tools.store.head(key, this.#tools.stop.stopping).catch(() => undefined);
            if (found)
                sizes.set(key, found.size);
        });
        await this.#compareSizes(looked, sizes);
    }
}
function isOtherSize(entry, sizes) {
    const size = entry && sizes.get(entry.key);
    return size !== undefined && entry?.bytes !== undefined && entry.bytes !== size;
}

;// CONCATENATED MODULE: ./lib/jobs/persist/known/new-keys.js

/** Stores date objects, and say the time, in whole seconds. */
const DATED_MS = 1000;
class NewKeys {
    #manifest;
    #store;
    /** When the run began to read the manifest, by its own clock and by the machine's. */
    #begunAt;
    #begun;
    #isFollowing;
    /** Another run has written in the manifest since this run read it. */
    #hasOthers = false;
    /** @param begun `performance.now()` before the manifest was read */
    constructor(manifest, store, clock, begun) {
        this.#manifest = manifest;
        this.#store = store;
        this.#begun = begun;
        this.#begunAt = clock.now() - (performance.now() - begun);
        this.#isFollowing = manifest.isWritten && manifest.isWhole;
    }
    /** Whether a known image is new. */
    hasLine({ run }) {
        return run !== undefined && this.#isFollowing && this.#manifest.openRuns.has(run);
    }
    /** Whether a run that ended well has named the key of a line, so that its object is not new if it is put back. */
    hasNamed({ run }) {
        return this.#isFollowing && (run === undefined || !this.#manifest.openRuns.has(run));
    }
    /**
     * Whether an object is new that was found in the store for an image without a line.
     * @param lastModified undefined if the store has not said it
     */
    async hasObject(key, lastModified, signal) {
        if (!this.#isFollowing)
            return false;
        const { openRuns, hasBeginning, runOfKey, namesKey } = this.#manifest;
        const run = runOfKey(key);
        if (run !== undefined)
            return openRuns.has(run);
        if (namesKey(key))
            return false;
        if (hasBeginning)
            return true;
        if (lastModified !== undefined && !this.#isYoung(lastModified))
            return false;
        return await this.#isOfOther(key, lastModified, signal);
    }
    /** Whether a run beside this one may have stored the object. It may die before it writes the object's line. */
    async #isOfOther(key, lastModified, signal) {
        try {
            const time = lastModified ?? (await this.#store.details?.(key, signal))?.lastModified;
            if (time === undefined || !this.#isYoung(time))
                return false;
            // A date alone is not enough: an earlier run without a manifest may have ended in this second. No run stores
            // anything before it has written that it began.
            this.#hasOthers ||= await this.#manifest.hasOthers(signal);
            return this.#hasOthers;
        }
        catch (error) {
            return !(0,errors/* hasReason */.D0)(error, 'store-denied');
        }
    }
    #isYoung(lastModified) {
        const now = this.#store.now?.();
        const begunAt = now === undefined ? this.#begunAt : now - (performance.now() - this.#begun);
        return +lastModified >= Math.floor(begunAt / DATED_MS) * DATED_MS;
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
    /** Looks at the object of a missing or accepted image that a listing has. Notes that it is there again. */
    async atBack(entry) {
        if ((await this.at(entry)) === 'there')
            this.#tools.losses.there(entry);
    }
    async #prove(entry) {
        const { clock, stop, losses } = this.#tools;
        if (this.#isRefused)
            return 'unknown';
        try {
            const isThere = await this.#has(entry);
            if (isThere === undefined)
                return 'unknown';
            stop.storeWorked();
            if (isThere)
                return 'there';
            // A loss that an earlier run found was reported there.
            if (entry.loss === undefined)
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
    async #has(entry) {
        const { store, stop, notice, mayNameRight } = this.#tools;
        const { key } = entry;
        const { stopping } = stop;
        const denied = (0,errors/* ifReason */.wG)('store-denied');
        const isThere = (object) => object !== undefined && mayBe(object, entry);
        const found = await store.head(key, stopping).then(isThere, denied);
        if (found !== undefined)
            return found;
        // S3 answers a HEAD of a missing key with 403 to those who may not list.
        const listed = await firstObjects(store, key, stopping).catch(denied);
        if (listed)
            return isThere(listed.find(object => object.key === key));
        if (!this.#isRefused && mayNameRight)
            notice((0,say/* say */.c)('look-denied'));
        this.#isRefused = true;
        return undefined;
    }
}
/** Another image may have taken the key of a missing one. */
function mayBe({ size, isSizeUnknown }, entry) {
    return isSizeUnknown || entry.loss === undefined || entry.bytes === undefined || entry.bytes === size;
}
async function firstObjects(store, prefix, signal) {
    for await (const { objects } of store.list(prefix, { pageSize: 1 }, signal))
        return objects;
    return [];
}

// EXTERNAL MODULE: ./lib/base/messages/and-more.js
var and_more = __webpack_require__(93261);
;// CONCATENATED MODULE: ./lib/jobs/persist/known/refreshes.js
/**
 * Judges known images whose origins answer with other bytes. A host that gives one picture for several of them protects
 * itself, or has lost them: such an answer is suspect, and the stored image stays.
 */





/** An image and two others with the same bytes. */
const SUSPECT_COUNT = 3;
/** The next answer with the same bytes is believed. */
const MOST_TIMES = 2;
/** Hosts that the warning names. */
const refreshes_MOST_NAMED = 3;
class Refreshes {
    #lookups;
    /** Jobs that are due, by their first target. */
    #due = new Set();
    #hosts = new Map();
    constructor(lookups) {
        this.#lookups = lookups;
    }
    /** Call once for each image of the list, before it is requested. */
    add(job) {
        const host = (0,manifest_names/* manifestHostOf */.ZJ)(job);
        if (host === '')
            return;
        for (const sha256 of this.#knownBytes(job))
            this.#count(host, sha256);
        // The user wants a typed URL as it is, and bytes in the list are no answer.
        if (job.again === 'typed' || job.body || this.#dueLines(job).length === 0)
            return;
        this.#due.add(numberOf(job));
        const refreshes = this.#of(host);
        refreshes.due++;
        refreshes.pending++;
    }
    /** Notes the bytes of an answer. @returns whether they have to be judged */
    isToJudge(job, sha256) {
        const host = (0,manifest_names/* manifestHostOf */.ZJ)(job);
        if (host !== '' && !this.#knownBytes(job).has(sha256))
            this.#count(host, sha256);
        const refreshes = this.#due.has(numberOf(job)) ? this.#hosts.get(host) : undefined;
        const changed = this.#dueLines(job).filter(line => line.sha256 !== sha256);
        if (!refreshes || changed.length === 0)
            return false;
        refreshes.sha256 = refreshes.changed === 0 || refreshes.sha256 === sha256 ? sha256 : undefined;
        refreshes.changed++;
        return !changed.every(line => line.suspectSha256 === sha256 && (line.suspectTimes ?? 0) >= MOST_TIMES);
    }
    /** Call once for each job, when it needs no answer any more. @returns its host if that was the last due image */
    answered(job) {
        const host = (0,manifest_names/* manifestHostOf */.ZJ)(job);
        const refreshes = this.#due.has(numberOf(job)) ? this.#hosts.get(host) : undefined;
        return refreshes && --refreshes.pending === 0 ? host : undefined;
    }
    isSuspect(job, sha256) {
        const host = (0,manifest_names/* manifestHostOf */.ZJ)(job);
        const { due, pending, changed, sha256: only, counts } = this.#of(host);
        const areAllOne = changed > 1 && changed === due - pending && only === sha256;
        return areAllOne || (counts.get(sha256) ?? 0) >= SUSPECT_COUNT;
    }
    /** Notes that the stored image stays. */
    noteSuspect(job) {
        const refreshes = this.#hosts.get((0,manifest_names/* manifestHostOf */.ZJ)(job));
        if (refreshes)
            refreshes.suspects++;
    }
    /** Returns a warning if images stay. */
    sentence() {
        const suspicious = [...this.#hosts].filter(([, { suspects }]) => suspects > 0);
        if (suspicious.length === 0)
            return undefined;
        const names = (0,sentence/* joined */.oR)(', ', ...suspicious.slice(0, refreshes_MOST_NAMED).map(([host]) => (0,printable/* printable */.g$)(host)));
        return (0,say/* say */.c)('run-refresh-suspect', {
            count: suspicious.reduce((sum, [, { suspects }]) => sum + suspects, 0),
            hosts: (0,and_more/* andMore */.v)(names, suspicious.length - refreshes_MOST_NAMED),
        });
    }
    #count(host, sha256) {
        const { counts } = this.#of(host);
        counts.set(sha256, (counts.get(sha256) ?? 0) + 1);
    }
    #of(host) {
        const known = this.#hosts.get(host);
        if (known)
            return known;
        const refreshes = { due: 0, pending: 0, changed: 0, sha256: undefined, suspects: 0, counts: new Map() };
        this.#hosts.set(host, refreshes);
        return refreshes;
    }
    /** The bytes that the lines of an image name. */
    #knownBytes(job) {
        const known = new Set();
        for (const target of job.targets) {
            const found = this.#lookups.lookUp(job, target);
            if (found.kind === 'new' || found.kind === 'failed-before')
                continue;
            const { sha256, suspectSha256 } = found.entry;
            for (const one of [sha256, suspectSha256])
                if (one !== undefined)
                    known.add(one);
        }
        return known;
    }
    #dueLines(job) {
        return job.targets.flatMap(target => this.#lookups.dueLine(job, target) ?? []);
    }
}
function numberOf({ targets }) {
    return targets[0]?.number ?? 0;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/persist/options/origin-fields.js
var origin_fields = __webpack_require__(99082);
// EXTERNAL MODULE: ./lib/jobs/persist/options/persist-fields.js + 2 modules
var persist_fields = __webpack_require__(52080);
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
    // Headers may hold passwords, and many people may read the manifest: 16 bits cannot confirm a guess.
    const request = fingerprint([userAgent, accept, headers, referer, rules], 4);
    const limits = limitsByReason({ ...fetch, ...inspect });
    return (job, refusal) => {
        const rule = hosts.ruleFor(new URL(job.url).hostname) ?? {};
        return fingerprint([request, requestText(rule), job.referer, limits.get(refusal)], 8);
    };
}
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
    return found;
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

;// CONCATENATED MODULE: ./lib/jobs/persist/open-known-images.js















/**
 * Opens the destination and the manifest. A store that is unreachable, or refuses for a reason other than missing rights,
 * stops the run.
 */
async function openManifestOf(run, mode, closing) {
    const { settings, ledger, stop, clock, watch, requests } = run;
    const { publicUrls, template } = settings;
    const { notice, info } = watch;
    stop.waitsForStore = true;
    const open = async (place) => closing.with(await (0,stores_open/* openStore */.C)(place, notice, requests.toStore));
    const store = await open(settings.store);
    const elsewhere = settings.manifest.store && (await open(settings.manifest.store));
    let cleaning;
    closing.add(() => cleaning);
    const begun = performance.now();
    const place = { store: elsewhere ?? store, runId: run.runId, clock };
    const urls = run.list.isArriving ? undefined : (0,manifest_names/* manifestUrls */.o)(run.list);
    const opened = await openOrStop({ ...place, mode }, urls, run);
    ledger.manifestProblem = opened.problem;
    ledger.follow({ settled: ({ line }) => line && opened.record(line) });
    // An answer from the manifest's own folder says nothing about the destination of the images.
    const manifest = elsewhere ? { ...opened, storeAnswered: false } : opened;
    let hasEnded = false;
    // After an unexpected error the manifest closes without merging its segments.
    closing.add(() => hasEnded || manifest.close('early', stop));
    const newKeys = new NewKeys(manifest, store, clock, begun);
    const linksOf = (0,object_key/* imageLinks */.XS)(publicUrls.base ?? store.publicBase, publicUrls);
    const knownImages = new KnownImages({
        ...{ manifest, clock, store, linksOf, newKeys },
        language: settings.language,
        rules: settings.manifest,
        keyFields: template.fields.toSorted(),
        settingsFor: verdictSettings(settings),
    });
    const { lookups } = knownImages;
    const refreshes = settings.manifest.refreshAfterMs === undefined ? undefined : new Refreshes(lookups);
    const directory = 'directory' in settings.store ? settings.store.directory : undefined;
    const mayNameRight = 'location' in settings.store && kinds/* BUCKET_KINDS */.TM[settings.store.kind].policy === 'aws';
    // A look at a file costs no request.
    const most = directory === undefined ? undefined : Number.POSITIVE_INFINITY;
    const looking = { store, losses: lookups.losses, clock, stop, notice, mayNameRight, ...(0,defined/* defined */.s)({ most }) };
    const objects = new ObjectLook(looking);
    /** Reads the manifest once more, for these URLs or keys alone. */
    const readAgain = (names, keys) => {
        const quiet = { ...place, mode: 'read-only', notice() { }, ...(0,defined/* defined */.s)({ keys }) };
        return (0,manifest_manifest/* openManifest */.g)(quiet, new Set(names), stop.stopping).catch(() => manifest_manifest/* NO_MANIFEST */.Y);
    };
    const readKeys = (keys) => readAgain([], keys);
    return {
        ...{ store, manifest, knownImages, refreshes, objects, linksOf, newKeys },
        isManifestRead: opened.storeAnswered,
        knownJobs: new KnownJobs({ ...run, knownImages, refreshes }),
        look: new KnownLook({
            ...{ store, directory, objects, knownImages, manifest, notice, info, stop, ledger, readKeys },
            isManifestElsewhere: elsewhere !== undefined,
        }),
        otherOwner: keyOwners(manifest, readKeys, host => settings.hosts.ruleFor(host)?.dropParameters ?? []),
        async end(hasEndedWell) {
            hasEnded = true;
            const keys = ledger.newKeys;
            const isNamed = (key) => keys.has(key);
            await manifest.close(closeMode(stop), stop, hasEndedWell ? isNamed : undefined);
        },
        async readSources(urls) {
            // Without it the sources are requested.
            lookups.readSources(await readAgain(urls));
        },
        removeLeftovers(others) {
            const places = [store, elsewhere].map(place => place?.removeLeftovers?.(clock.now(), stop.stopping));
            cleaning = Promise.all([...places, others]);
        },
    };
}
/** @param urls undefined while the list is still arriving: every entry is kept */
async function openOrStop(place, urls, { list, stop, watch, attached }) {
    const keys = list.isArriving ? undefined : (0,manifest_names/* ownKeys */.Hs)(list);
    const rest = { notice: watch.notice, isRewriting: attached.lists.needsWhole, ...(0,defined/* defined */.s)({ keys }) };
    return await (0,manifest_manifest/* openManifest */.g)({ ...place, ...rest }, urls, stop.stopping).catch(error => {
        if (!stop.stopping.aborted)
            stop.failStore((0,as_persist_error/* asPersistError */.B)(error, 'store'));
        return manifest_manifest/* NO_MANIFEST */.Y;
    });
}
/** A deadline leaves time to write what was done. A cancelling runner or a failed store does not. */
function closeMode({ stopping, cancelled, error }) {
    if (cancelled || error)
        return 'hurried';
    return stopping.aborted ? 'early' : 'whole';
}


/***/ })

};
