export const id = 749;
export const ids = [749];
export const modules = {

/***/ 60749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  id: () => (/* binding */ doctorWith),
  j1: () => (/* binding */ runDoctor)
});

// UNUSED EXPORTS: doctor

// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(88538);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var options_context = __webpack_require__(26821);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/base/messages/en/doctor.js
const DOCTOR_ENGLISH = {
    'keys-not-needed': { sentence: 'A folder needs no credentials.' },
    'keys-missing': {
        sentence: 'There are no credentials for {place}.',
        fix: 'Set access-key-id and access-key-secret, or log in with role-arn.',
    },
    'keys-lasting': { sentence: 'There is an access key that does not expire.' },
    'keys-temporary': { sentence: 'There are temporary credentials, valid for another {minutes} minutes.' },
    'keys-without-end': { sentence: 'There are temporary credentials; until when is not known.' },
    'keys-ending': {
        sentence: 'The temporary credentials end in {seconds} seconds.',
        fix: 'Get them right before this step, and ask for a longer session.',
    },
    'keys-ended': {
        sentence: 'The temporary credentials ended {seconds} seconds ago.',
        fix: 'Get them right before this step, and ask for a longer session.',
    },
    reached: { sentence: '{place} answers.' },
    'folder-missing': {
        sentence: '{place} is not there.',
        fix: 'Check the path; a folder is made by the first run that writes to it.',
    },
    'folder-taken': {
        sentence: '{place} is a file, not a folder.',
        fix: 'Name the folder that it lies in, or another one.',
    },
    listed: { sentence: 'Objects can be listed.' },
    'list-spare': { sentence: '{refusal} Uploads work without it.' },
    put: { sentence: 'Objects can be stored: {key} was written.' },
    'put-before': { sentence: 'Objects can be stored: {key} is there from an earlier time.' },
    taken: {
        sentence: '{key} is not what the doctor writes there, and was left as it is.',
        fix: 'Delete it if nobody needs it, then try again.',
    },
    found: { sentence: 'Objects can be looked up.' },
    read: { sentence: 'Objects can be read.' },
    vanished: {
        sentence: '{key} was stored, and is not there.',
        fix: 'See whether somebody or a lifecycle rule deletes what is stored; if not, this place is none to keep images in.',
    },
    altered: {
        sentence: '{key} was stored, and holds other bytes.',
        fix: 'Check the proxies between this machine and the store.',
    },
    kept: { sentence: 'What is there is not overwritten.' },
    'kept-by-looking': { sentence: 'What is there is not overwritten: each key is looked up first.' },
    'create-only-ignored': {
        sentence: 'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
        fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    },
    overwritten: {
        sentence: '{key} was overwritten although that was not to be; its own bytes are back.',
        fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    },
    'left-other': {
        sentence: '{key} may hold other bytes than before: {refusal}',
        fix: 'Delete it, then try again.',
    },
    'not-after-that': { sentence: 'Not tried, because of what is missing above.' },
    'not-written': { sentence: 'Not tried: nothing is written.' },
    'no-probe': { sentence: 'Not tried: there is no object of its own to try it on.' },
    'r2-write': {
        sentence: 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
    },
    'r2-read': {
        sentence: 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
    },
};

// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
;// CONCATENATED MODULE: ./lib/base/messages/zh/doctor.js
/** What the doctor says, in Simplified Chinese; the terms are those of cloud consoles. */
const DOCTOR_CHINESE = {
    'keys-not-needed': { sentence: '目录不需要凭证。' },
    'keys-missing': {
        sentence: '没有访问 {place} 的凭证。',
        fix: '请设置 access-key-id 和 access-key-secret，或通过 role-arn 登录。',
    },
    'keys-lasting': { sentence: '已有长期有效的 AccessKey。' },
    'keys-temporary': { sentence: '已有临时访问凭证，还有 {minutes} 分钟到期。' },
    'keys-without-end': { sentence: '已有临时访问凭证，到期时间未知。' },
    'keys-ending': {
        sentence: '临时访问凭证还有 {seconds} 秒就到期。',
        fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    'keys-ended': {
        sentence: '临时访问凭证已在 {seconds} 秒前到期。',
        fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    reached: { sentence: '{place} 有应答。' },
    'folder-missing': {
        sentence: '{place} 不存在。',
        fix: '请检查路径；目录由第一次写入它的运行创建。',
    },
    'folder-taken': {
        sentence: '{place} 是文件，不是目录。',
        fix: '请写它所在的目录，或换一个目录。',
    },
    listed: { sentence: '可以列举对象。' },
    'list-spare': { sentence: '{refusal}上传不需要这项权限。' },
    put: { sentence: '可以写入对象：已写入 {key}。' },
    'put-before': { sentence: '可以写入对象：{key} 之前已经写入。' },
    taken: {
        sentence: '{key} 不是体检时写入的内容，已保持原样。',
        fix: '如果没人需要它，请删除后重试。',
    },
    found: { sentence: '可以查询单个对象。' },
    read: { sentence: '可以读取对象。' },
    vanished: {
        sentence: '{key} 写入后却不存在。',
        fix: '请检查是否有人或生命周期规则删除了对象；如果没有，这里不适合保存图片。',
    },
    altered: {
        sentence: '{key} 写入后内容不同。',
        fix: '请检查本机与存储之间的代理。',
    },
    kept: { sentence: '已有的对象不会被覆盖。' },
    'kept-by-looking': { sentence: '已有的对象不会被覆盖：写入前会先查询每个 key。' },
    'create-only-ignored': {
        sentence: '这里会忽略“禁止覆盖”的要求（开启过版本控制的 Bucket 就是如此），因此写入前会先查询每个 key。',
        fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    },
    overwritten: {
        sentence: '{key} 在要求禁止覆盖时仍被覆盖；原来的内容已恢复。',
        fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    },
    'left-other': {
        sentence: '{key} 的内容可能与之前不同：{refusal}',
        fix: '请删除它，然后重试。',
    },
    'not-after-that': { sentence: '由于上面的问题，未尝试。' },
    'not-written': { sentence: '未尝试：不写入任何内容。' },
    'no-probe': { sentence: '未尝试：没有可供尝试的体检对象。' },
    'r2-write': { sentence: '请创建 R2 API 令牌，权限选“对象读和写”，仅应用于 Bucket {bucket}。' },
    'r2-read': { sentence: '请创建 R2 API 令牌，权限选“仅限对象读取”，仅应用于 Bucket {bucket}。' },
};

;// CONCATENATED MODULE: ./lib/base/messages/doctor.js
/** The doctor's remarks in every language. */



const DOCTOR_MESSAGES = {
    en: DOCTOR_ENGLISH,
    zh: DOCTOR_CHINESE,
};
function doctorMessage(language, id, values) {
    const { sentence, fix } = DOCTOR_MESSAGES[language][id];
    return {
        sentence: (0,say/* fill */.G)(sentence, language, values),
        ...(fix !== undefined && { advice: (0,say/* fill */.G)(fix, language, values) }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/jobs/doctor/check-credentials.js
/** Whether there are credentials, and for how long; never which. */
/** A run of some thousand images takes longer than this. */
const SOON_MS = 5 * 60_000;
/** @throws what the provider throws */
async function checkCredentialLife(credentials, clock) {
    const { securityToken, expiration } = await credentials();
    if (!expiration)
        return { outcome: 'fine', id: securityToken === undefined ? 'keys-lasting' : 'keys-without-end' };
    const left = expiration.getTime() - clock.now();
    const seconds = String(Math.floor(Math.abs(left) / 1000));
    if (left <= 0)
        return { outcome: 'missing', id: 'keys-ended', values: { seconds } };
    if (left < SOON_MS)
        return { outcome: 'warning', id: 'keys-ending', values: { seconds } };
    return { outcome: 'fine', id: 'keys-temporary', values: { minutes: String(Math.floor(left / 60_000)) } };
}

// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js + 9 modules
var service_error = __webpack_require__(77160);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/doctor/missing-right.js
/** From a refusal to what is missing, and to the policy that grants it. */






const RIGHTS = {
    list: 'list',
    put: 'put',
    head: 'read',
    get: 'read',
};
/** The store knows who asks, and refuses this one thing. HEAD can bring a bare 403; suspended accounts have codes. */
function isMissingRight({ reason, details }) {
    const { status, code = 'AccessDenied' } = details;
    return reason === 'store-denied' && status === 403 && code === 'AccessDenied';
}
/** Whether the checks that come after it are pointless. */
function isFinal(check, refusal) {
    return check === 'credentials' || check === 'reach' || store_health/* STORE_WIDE */.iA.has(refusal.reason);
}
function findingOfError(input, check, refusal) {
    const { mayWrite, language } = input;
    const isRight = isMissingRight(refusal);
    const isSpare = isRight && check === 'list' && mayWrite;
    // Whoever stores into an archive does not mean to read from it.
    const isArchived = mayWrite && refusal.details.code === 'InvalidObjectState';
    const said = (0,base_sentence/* textIn */.r7)(language, refusal.sentence);
    const { sentence } = isSpare ? doctorMessage(language, 'list-spare', { refusal: said }) : { sentence: said };
    const codes = (0,errors/* supportCodes */.iX)(refusal);
    const advice = [refusal.advice && (0,base_sentence/* textIn */.r7)(language, refusal.advice), codes && `(${codes})`]
        .filter(Boolean)
        .join(' ');
    const right = isRight && refusal instanceof service_error/* ServiceError */._7 && RIGHTS[refusal.operation];
    const statement = right && policyOf(input, right);
    return {
        outcome: isSpare || isArchived ? 'warning' : 'missing',
        sentence,
        ...(advice && { advice }),
        ...(statement && { statement }),
    };
}
/** @returns undefined for a folder, whose rights are the system's */
function policyOf({ destination, store, mayWrite, language }, right) {
    const { kind, bucket = '', prefix } = destination;
    if (kind === 'file')
        return undefined;
    // R2's tokens are for a whole bucket, and read or do both.
    if (kind === 'r2')
        return doctorMessage(language, mayWrite ? 'r2-write' : 'r2-read', { bucket }).sentence;
    const isChina = new URL(store.publicBase).hostname.endsWith('.amazonaws.com.cn');
    return (0,access_policy/* rightPolicy */.fe)(kind, { bucket, prefix, ...(isChina && { partition: 'aws-cn' }) }, right);
}

// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
;// CONCATENATED MODULE: ./lib/jobs/doctor/probe.js
/**
 * The object the doctor writes: always the same bytes under the same key, in the folder where everything else that is
 * ours lies, so that it is written once and no run leaves another one behind.
 */



/** What must not take its place; a few seconds at most, where a store lets it. */
const OTHER_BYTES = Buffer.from('Written by persist-images where nothing may be overwritten. It may be deleted.\n');
/** @throws PersistError `key-invalid` when the prefix has no room for it */
function openProbe(store, signal) {
    const key = (0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA);
    const put = (bytes, mode) => {
        return store.put(key, bytes, { contentType: 'text/plain', mode }, signal);
    };
    const read = (sink, ended) => store.get(key, sink, ended);
    return {
        key,
        write: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'keep-existing'),
        writeOther: () => put(OTHER_BYTES, 'keep-existing'),
        restore: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'overwrite'),
        read: async () => ((await (0,holds_bytes/* readsAs */.qh)(reserved_folder/* PROBE_BYTES */.Z8, read, signal)) ? 'own' : 'other'),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/checks.js
/** The checks themselves; what they throw is what the store refused. */










/** To be called in the order of the doctor's list: the later ones know what the earlier ones found. */
function openChecks(input) {
    const { store, destination, credentials, mayWrite, language, clock, signal } = input;
    const { kind, bucket, prefix } = destination;
    const place = kind === 'file' ? (0,external_node_url_.fileURLToPath)(store.publicBase) : `${kind}://${bucket}/${prefix}`;
    /** Opened by the first request, which its key can be too long for. */
    let probe;
    /** Under the probe's key; 'own' once this examination has seen to it. */
    let found = 'nothing';
    let mayHead = true;
    const tell = (outcome, id, values = {}) => ({
        outcome,
        ...doctorMessage(language, id, { place, ...(probe && { key: probe.key }), ...values }),
    });
    return {
        async credentials() {
            if (kind === 'file')
                return tell('skipped', 'keys-not-needed');
            if (!credentials)
                return tell('missing', 'keys-missing');
            const { outcome, id, values } = await checkCredentialLife(credentials, clock);
            return tell(outcome, id, values);
        },
        async reach() {
            const lack = kind === 'file' ? await lackOfFolder((0,external_node_path_.resolve)(place), mayWrite) : undefined;
            if (lack)
                return tell('missing', lack, { place: (0,external_node_path_.resolve)(place) });
            probe = openProbe(store, signal);
            try {
                found = (await store.head(probe.key, signal)) ? 'something' : 'nothing';
            }
            catch (error) {
                // Refused by the right place for the right person; which right that was, `head` tells.
                if (!(error instanceof errors/* PersistError */.vc && isMissingRight(error)))
                    throw error;
                mayHead = false;
            }
            return tell('fine', 'reached');
        },
        async list() {
            for await (const _page of store.list(store.prefix, { pageSize: 1 }, signal))
                break;
            return tell('fine', 'listed');
        },
        async put() {
            if (!mayWrite)
                return tell('skipped', 'not-written');
            // Looked at first, for create-only is void in a bucket that keeps versions. Where looking is refused, what is
            // missing for writing has to be found all the same, and nobody else uses this key.
            if (found === 'something' && (await probe.read()) === 'other')
                return tell('warning', 'taken');
            try {
                const { outcome } = await probe.write();
                // Perhaps only looked at so far, which proves no right to write.
                if (outcome === 'already-stored')
                    await probe.restore();
                found = 'own';
                return tell('fine', outcome === 'stored' ? 'put' : 'put-before');
            }
            catch (error) {
                // A file can stand where a folder is needed, too: then nothing is at the key itself.
                if (isCollision(error) && (await store.head(probe.key, signal)))
                    return tell('warning', 'taken');
                throw error;
            }
        },
        async head() {
            const object = await store.head(probe.key, signal);
            return !object && found === 'own' ? tell('missing', 'vanished') : tell('fine', 'found');
        },
        async get() {
            try {
                const read = await probe.read();
                return read === 'other' && found === 'own' ? tell('missing', 'altered') : tell('fine', 'read');
            }
            catch (error) {
                if (!(error instanceof errors/* PersistError */.vc && error.reason === 'http-404'))
                    throw error;
                return found === 'own' ? tell('missing', 'vanished') : tell('fine', 'read');
            }
        },
        async 'create-only'() {
            if (!mayWrite)
                return tell('skipped', 'not-written');
            if (!mayHead)
                return tell('skipped', 'not-after-that');
            if (found !== 'own')
                return tell('skipped', 'no-probe');
            // Known since the probe was put: then other bytes need not even be sent.
            if (store.createOnly === 'ignored')
                return tell('warning', 'create-only-ignored');
            const refusal = await probe.writeOther().then(() => undefined, error => (0,as_persist_error/* asPersistError */.B)(error, 'store'));
            signal.throwIfAborted();
            if (!isCollision(refusal)) {
                // Also after a lost answer, behind which the other bytes may stand.
                try {
                    await probe.restore();
                }
                catch (error) {
                    return tell('missing', 'left-other', {
                        refusal: (0,base_sentence/* textIn */.r7)(language, (0,as_persist_error/* asPersistError */.B)(error, 'store').sentence),
                    });
                }
                if (refusal)
                    throw refusal;
                return tell('warning', 'overwritten');
            }
            return tell('fine', store.createOnly === 'honoured' ? 'kept' : 'kept-by-looking');
        },
    };
}
/** Who writes makes the folder. */
async function lackOfFolder(directory, mayWrite) {
    try {
        return (await (0,promises_.stat)(directory)).isDirectory() ? undefined : 'folder-taken';
    }
    catch (error) {
        const isThere = !['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '');
        return isThere || mayWrite ? undefined : 'folder-missing';
    }
}
function isCollision(error) {
    return error instanceof errors/* PersistError */.vc && error.reason === 'key-collision';
}

// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var finding = __webpack_require__(97931);
;// CONCATENATED MODULE: ./lib/jobs/doctor/diagnose.js
/**
 * Tries on a store what a run will need, one thing after the other, and says what is missing and how to grant it.
 * Opens no connection of its own; the only object it writes is the probe.
 */





/**
 * One finding for each check, as it comes. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
async function* diagnose(input) {
    const { language, signal } = input;
    const checks = openChecks(input);
    let isOver = false;
    for (const check of finding/* CHECKS */.u) {
        if (isOver) {
            yield { check, outcome: 'skipped', ...doctorMessage(language, 'not-after-that', {}) };
            continue;
        }
        try {
            const result = await checks[check]();
            isOver = result.outcome === 'missing' && (check === 'credentials' || check === 'reach');
            yield { check, ...result };
        }
        catch (error) {
            signal.throwIfAborted();
            const refusal = (0,as_persist_error/* asPersistError */.B)(error, check === 'credentials' ? 'credentials' : 'store');
            isOver = isFinal(check, refusal);
            yield { check, ...findingOfError(input, check, refusal) };
        }
    }
}

// EXTERNAL MODULE: ./lib/jobs/doctor/fields.js
var fields = __webpack_require__(16721);
;// CONCATENATED MODULE: ./lib/jobs/doctor/folder-traces.js
/** A folder is examined without a trace: people publish it as it is. */



/**
 * To be called before the probe is written.
 * @param directory absolute
 * @returns takes away again what an examination brings: the probe, and the folders made for it, as far as they are empty
 */
async function tracesIn(directory) {
    const probe = (0,external_node_path_.join)(directory, reserved_folder/* PROBE_PATH */.VA);
    const made = [];
    for (let path = probe; !(await isThere(path)); path = (0,external_node_path_.dirname)(path))
        made.push(path);
    return async () => {
        try {
            for (const path of made)
                await (path === probe ? (0,promises_.unlink)(path) : (0,promises_.rmdir)(path));
        }
        catch {
            // Never made, or somebody else uses it meanwhile.
        }
    };
}
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 18 modules
var store_settings = __webpack_require__(84359);
;// CONCATENATED MODULE: ./lib/jobs/doctor/settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makeDoctorSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(fields/* DOCTOR_FIELDS */.O, given, ({ destination: uri, readOnly }) => ({ name: 'destination', uri, mayWrite: !readOnly }), environment, info);
    problems.refuse();
    const { settings, notices } = store;
    return { store: settings, readOnly: options.readOnly, notices };
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/doctor.js
/** Examines a store before it is needed: tries what a run will do, and says what is missing. */








/**
 * Tries on a store what a run will need of it, and gives a finding for each check as it comes. A right that is missing
 * is a finding, never an error. Writes one probe object, unless `readOnly` (in a folder it does not stay); logs nothing, touches no `process`.
 * @throws SettingsError with every problem of what was asked, before any request
 * @example
 * ```ts
 * import { doctor } from 'persist-images'
 *
 * const findings = doctor({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { check, outcome, sentence, statement } of findings) {
 *   console.log(check, outcome, sentence)
 *   if (statement) console.log('grant this:', statement)
 * }
 * ```
 */
function doctor(options) {
    return doctorWith({}, options);
}
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
async function* doctorWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* DOCTOR_FIELDS */.O, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const { store, readOnly, notices } = makeDoctorSettings(options, context, watch.info);
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(store)])
        watch.notice(notice);
    yield* runDoctor(store, !readOnly, watch.notice, signal);
}
/**
 * @param mayWrite whether a probe object may be put
 * @param onRequest told before each request to the store
 */
async function* runDoctor(settings, mayWrite, notice, signal, onRequest) {
    const { language, clock } = settings;
    const store = await (0,stores_open/* openStore */.C)(settings, notice, onRequest);
    const removeTraces = settings.kind === 'file' && mayWrite ? await tracesIn(settings.directory) : undefined;
    try {
        yield* diagnose({
            store,
            destination: {
                kind: settings.kind,
                prefix: store.prefix,
                ...(settings.kind !== 'file' && { bucket: settings.bucket }),
            },
            ...(settings.kind !== 'file' && { credentials: settings.credentials }),
            mayWrite,
            language,
            clock,
            signal,
        });
    }
    finally {
        await removeTraces?.();
        await store.close();
    }
}


/***/ })

};
