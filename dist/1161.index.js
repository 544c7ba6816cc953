export const id = 1161;
export const ids = [1161];
export const modules = {

/***/ 14052:
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
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 32 modules
var stores_open = __webpack_require__(61117);
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
// EXTERNAL MODULE: ./lib/jobs/plans/fields.js
var fields = __webpack_require__(81114);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
;// CONCATENATED MODULE: ./lib/jobs/plans/settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makePlansSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(fields/* PLANS_FIELDS */.f, given, ({ destination: uri, remove }) => ({ name: 'destination', uri, mayWrite: remove !== undefined }), environment, info);
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
    (0,caller_options/* checkCallerOptions */.G)(fields/* PLANS_FIELDS */.f, options);
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
    const plan = await (0,plan_file/* readPlan */.m)(store, name, signal).catch(ifUnreadable);
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
    const reader = new plan_progress/* ProgressReader */.VY(store, { prefix: store.prefix, name, id: plan.id }, plan);
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
function ifUnreadable(error) {
    if (!(error instanceof errors/* PersistError */.vc) || error.reason !== 'store-integrity')
        throw error;
}

// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
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

/***/ 86384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ placeMark),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Fe: () => (/* binding */ SINCE),
/* harmony export */   Ir: () => (/* binding */ sinceMark),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   JM: () => (/* binding */ wholeMark),
/* harmony export */   So: () => (/* binding */ paidPath),
/* harmony export */   TM: () => (/* binding */ debtPath),
/* harmony export */   bV: () => (/* binding */ isMirrorName),
/* harmony export */   le: () => (/* binding */ debtsPrefix),
/* harmony export */   pC: () => (/* binding */ debtTime),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47022);
/** Places and names of the files about mirrors, below the folder of the memory's own files. Pure. */




/** The place of a mirror and the time of its first run. */
const SINCE = 'since.json';
/** Proves that the mirror also has the images from before its first run. */
const WHOLE = 'whole.json';
/** Segments of images that the mirror lacks. */
const DEBTS = 'debts/';
/** Empty objects, each with the name of a debt file that is paid. */
const PAID = 'paid/';
function fileKey(prefix, mirror, file) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(prefix, `${_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRRORS_FOLDER */ .a4}${mirror}/${file}`);
}
/** Names the content of `since.json`, so that a list alone shows it. */
function sinceMark(destination, since) {
    return `since-${placeMark(destination)}-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(since)}`;
}
/** Names the time before which a check has found every image in the mirror, so that a list alone shows it. */
function wholeMark(provedBefore) {
    return `whole-${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(provedBefore)}`;
}
/** Hex digits that stand for a destination in names. */
function placeMark(destination) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(destination).digest('hex').slice(0, 16);
}
/**
 * Names a debt file by its time and the number of its lines.
 * @param partition of the memory; undefined for a run outside of a plan
 */
function debtPath(now, uuid, lines, partition) {
    return `${debtsPrefix(partition)}${(0,_segments_names_js__WEBPACK_IMPORTED_MODULE_3__/* .timestamp */ .vE)(now)}-${uuid}-${lines}.jsonl.gz`;
}
/** Begins the names of a partition's debts, so that the worker of a part lists no others. */
function debtsPrefix(partition) {
    return partition === undefined ? DEBTS : `${DEBTS}${partition}-`;
}
/** When a debt file was written; ISO 8601. */
function debtTime(path) {
    const [, stamp = ''] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
    return isoTime(stamp);
}
/** @param debt path of the debt file */
function paidPath(debt) {
    return `${PAID}${debt.slice(DEBTS.length)}`;
}
const DEBT_NAME = /^(?:[0-9a-f]{2}-)?(\d{8}T\d{9}Z)-[0-9a-f-]{36}-(\d{1,9})\.jsonl\.gz$/;
const MARK = /^since-([0-9a-f]{16})-(\d{8}T\d{9}Z)$/;
const PROOF = /^whole-(\d{8}T\d{9}Z)$/;
function mirrorFile(path) {
    if (path === SINCE)
        return { kind: 'since' };
    const [, place, since] = MARK.exec(path) ?? [];
    if (place !== undefined && since !== undefined)
        return { kind: 'mark', place, since: isoTime(since) };
    const [, before] = PROOF.exec(path) ?? [];
    if (before !== undefined)
        return { kind: 'proof', before: isoTime(before) };
    if (path.startsWith(DEBTS)) {
        const [, , lines] = DEBT_NAME.exec(path.slice(DEBTS.length)) ?? [];
        if (lines !== undefined)
            return { kind: 'debt', lines: Number(lines) };
    }
    if (path.startsWith(PAID) && DEBT_NAME.test(path.slice(PAID.length)))
        return { kind: 'paid', debt: `${DEBTS}${path.slice(PAID.length)}` };
    return { kind: 'other' };
}
/** @param stamp as `timestamp` makes it */
function isoTime(stamp) {
    return stamp.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
}
/** Whether a folder may be one of a mirror. */
function isMirrorName(name) {
    return /^[a-z0-9]{1,20}$/.test(name);
}


/***/ })

};
