export const id = 1069;
export const ids = [1069];
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

/***/ 67980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plansCommand: () => (/* binding */ plansCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/plan/open-marks.js
var open_marks = __webpack_require__(6327);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-progress.js
var plan_progress = __webpack_require__(30599);
// EXTERNAL MODULE: ./lib/jobs/plan/remove-rounds.js
var remove_rounds = __webpack_require__(44936);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
// EXTERNAL MODULE: ./lib/jobs/plans/plans-fields.js
var plans_fields = __webpack_require__(54629);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 12 modules
var store_settings = __webpack_require__(79621);
;// CONCATENATED MODULE: ./lib/jobs/plans/plans-settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makePlansSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(plans_fields/* PLANS_FIELDS */.f, given, ({ destination: uri, remove }) => ({ name: 'destination', uri, mayWrite: remove !== undefined }), environment, info);
    problems.refuse();
    const { settings, notices } = store;
    return { store: settings, remove: options.remove, notices };
}

;// CONCATENATED MODULE: ./lib/jobs/plans/plans.js
/**
 * Lists the plans below a destination, and removes one that is done.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */














/**
 * Lists the plans below a destination. With `remove` it first removes one that is done, with its results; images and
 * memory stay. Logs nothing and does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when the plan to remove is open or
 *   not there; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plans } from 'persist-images/queue'
 *
 * const report = await plans({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for (const { plan, state, images, bytes } of report.plans) console.log(plan, state, images, bytes)
 * ```
 */
function plans(options) {
    return plansWith({}, options);
}
/** `plans` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function plansWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(plans_fields/* PLANS_FIELDS */.f, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makePlansSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    try {
        const { remove } = settings;
        if (remove !== undefined)
            await removePlan(store, remove, signal);
        const entries = [];
        for (const name of await planNames(store, signal))
            entries.push(await entryOf(store, name, signal));
        return { plans: entries, removed: remove };
    }
    catch (error) {
        if (!signal.aborted || error instanceof errors/* SettingsError */.GN)
            throw error;
        throw new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('plans-cancelled'));
    }
    finally {
        await store.close();
    }
}
async function planNames(store, signal) {
    const folder = (0,plan_names/* plansFolder */.T0)(store.prefix);
    const names = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes) {
            const name = prefix.slice(folder.length, -1);
            if ((0,plan_names/* isPlanName */.VY)(name))
                names.push(name);
        }
    return names;
}
async function entryOf(store, name, signal) {
    const key = (0,plan_names/* planKey */.vH)(store.prefix, name);
    let bytes = 0;
    let plannedAt;
    for await (const { objects } of store.list(`${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, {}, signal))
        for (const object of objects) {
            bytes += object.size;
            if (object.key === key)
                plannedAt = object.lastModified?.toISOString();
        }
    const facts = { plan: name, bytes, ...(plannedAt !== undefined && { plannedAt }) };
    const plan = await (0,plan_file/* readPlan */.m)(store, name, signal).catch(stored_text/* ifDamaged */.tA);
    if (!plan) {
        const state = plannedAt === undefined ? 'remains' : 'unreadable';
        return { ...facts, state, round: 0, images: 0, parts: 0, done: 0, abandoned: 0 };
    }
    const { done, abandoned, open } = await standOf(store, name, plan, signal);
    return {
        ...facts,
        state: open > 0 ? 'open' : 'done',
        round: plan.round,
        images: plan.images,
        parts: plan.parts.length,
        done,
        abandoned,
    };
}
async function standOf(store, name, plan, signal) {
    const reader = new plan_progress/* ProgressReader */.VY({ store, name, id: plan.id }, plan);
    const { done, abandoned } = await reader.read(signal);
    return { done: done.size, abandoned: abandoned.size, open: plan.parts.length - done.size - abandoned.size };
}
/** @throws SettingsError for a plan that is open or not there */
async function removePlan(store, name, signal) {
    const plan = await (0,plan_file/* readPlan */.m)(store, name, signal);
    if (plan) {
        const { open } = await standOf(store, name, plan, signal);
        if (open > 0)
            throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-remove-open', { plan: name, open, parts: plan.parts.length })]);
    }
    else if (!(await planNames(store, signal)).includes(name))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-remove-missing', { plan: name })]);
    // Without this file the rest counts for nothing, so an interrupted removal may be repeated.
    await store.remove((0,plan_names/* planKey */.vH)(store.prefix, name), signal);
    await (0,remove_rounds/* removeBelow */.c)(store, `${(0,plan_names/* plansFolder */.T0)(store.prefix)}${name}/`, signal);
    await (0,open_marks/* removeOpenMark */.q6)(store, undefined, name, plan?.id, signal);
}

// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/run-command.js
var run_command = __webpack_require__(67755);
;// CONCATENATED MODULE: ./lib/cli/plans.js
/** `persist-images plans`. */







async function plansCommand(context) {
    const { command, options, terminal } = context;
    return await (0,run_command/* runCommand */.d)(context, {
        options: { ...options, ...(0,args/* singlePositional */.BT)(command, 'destination') },
        watch: door/* readWatcher */.hr,
        run: plansWith,
        end: ({ plans, removed }) => {
            if (removed !== undefined)
                terminal.say((0,say/* say */.c)('cli-plan-removed', { plan: removed }));
            if (command.json)
                return exit/* EXIT */.dc.fine;
            for (const plan of plans)
                printPlan(plan, terminal);
            if (plans.length === 0)
                terminal.say((0,say/* say */.c)('cli-no-plans'));
            return exit/* EXIT */.dc.fine;
        },
    });
}
function printPlan({ plan, state, round, images, parts, done, abandoned, bytes, plannedAt = '' }, terminal) {
    const time = plannedAt.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
    const facts = { plan, bytes, time, round, images, parts, done, abandoned };
    terminal.print((0,sentence/* textIn */.r7)(terminal.language, (0,say/* say */.c)(`cli-plan-${state}`, facts)));
}


/***/ }),

/***/ 81635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ fieldPathOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the text or number in a field, without blanks around it */
function textOf(record, field) {
    return fieldText(fieldOf(record, field));
}
function fieldOf(record, name) {
    const path = fieldPathOf(record, name);
    return path && valueAt(record, path);
}
/** @param path a path that exists in the value */
function valueAt(value, path) {
    return path.reduce((inner, key) => inner[key], value);
}
/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
function fieldPathOf(record, name) {
    if (Object.hasOwn(record, name))
        return [name];
    const path = name.split('.');
    let value = record;
    for (const step of path) {
        if (!isRecord(value) || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return path;
}
function fieldText(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some(inner => isDeeper(inner, levels - 1));
}
/** Names the type of a JSON value. */
function kindOf(value) {
    if (value === null)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`kind-${kind}`)
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-string');
}


/***/ }),

/***/ 44936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ removeEarlier),
/* harmony export */   c: () => (/* binding */ removeBelow)
/* harmony export */ });
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91827);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84030);
/** Removes the folders of rounds and of replaced plans, where the credentials allow it. */



/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
async function removeEarlier(store, name, { id, round, previous }, signal) {
    try {
        for (const folder of await roundFolders(store, name, signal)) {
            const at = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roundOfId */ .jO)(folder);
            // A folder of this round or a later one may be another planner's, which is about to be the plan.
            if (at === undefined || at >= round || folder === id || folder === previous)
                continue;
            await removeBelow(store, `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/${folder}/`, signal);
        }
    }
    catch {
        // The leftovers do no harm, whatever the reason.
    }
}
/** Names of the folders of a plan. Costs one request. */
async function roundFolders(store, name, signal) {
    const folder = `${(0,_plan_names_js__WEBPACK_IMPORTED_MODULE_1__/* .plansFolder */ .T0)(store.prefix)}${name}/`;
    const found = [];
    for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
        for (const prefix of prefixes)
            found.push(prefix.slice(folder.length, -1));
    return found;
}
/** @throws PersistError when the store refuses */
async function removeBelow(store, folder, signal) {
    for await (const { objects } of store.list(folder, {}, signal))
        await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_2__/* .eachOf */ .p)(objects.values(), async ({ key }) => {
            await store.remove((0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(store.prefix, key.slice(store.prefix.length)), signal);
        });
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
 * Decides which of two lines about the same thing counts: the later one, then the one that names a loss, since a look
 * at the store corrects it, then the greater text. So every reader reaches the same result, in any order of lines and
 * segments.
 */
function isLater(a, b) {
    if (a.at !== b.at)
        return a.at > b.at;
    const namesLoss = hasLoss(a);
    return namesLoss === hasLoss(b) ? encodeEntry(a) > encodeEntry(b) : namesLoss;
}
function hasLoss(entry) {
    return !isDead(entry) && (entry.lostSince ?? entry.acceptedAt) !== undefined;
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


/***/ })

};
