export const id = 224;
export const ids = [224];
export const modules = {

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js + 1 modules
var stores_destination = __webpack_require__(81924);
// EXTERNAL MODULE: ./lib/cli/help-texts.js + 2 modules
var help_texts = __webpack_require__(77923);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sites.js
var sites = __webpack_require__(62806);
;// CONCATENATED MODULE: ./lib/cli/init/answers.js
/** A value that GitHub fills in when the workflow runs, such as a variable of the repository. */
const isExpression = (value) => value?.includes('${{') === true;
const variable = (name) => `\${{ vars.${name} }}`;

// EXTERNAL MODULE: ./lib/cli/init/fields.js
var fields = __webpack_require__(11324);
;// CONCATENATED MODULE: ./lib/cli/init/paths.js
/** Paths of the repository as the workflow names them: relative, with '/'. Pure. */

/** Returns the file or the folder that each line of `lists` lies in; '' for the top of the repository. */
function listsFolders(lists) {
    const lines = lists.split('\n').map(line => plainPath(line.trim()));
    return [...new Set(lines.filter(line => line !== '' && !line.startsWith('!')).map(staticPart))];
}
/** The segments before the first one with a wildcard. */
function staticPart(pattern) {
    const segments = pattern.split('/');
    const end = segments.findIndex(segment => /[*?[{]/.test(segment));
    return (end < 0 ? segments : segments.slice(0, end)).join('/');
}
/** Returns the folder of a destination; undefined for a bucket. '' is the top of the repository. */
function folderOf(destination) {
    const parsed = (0,stores_destination/* parseDestination */.G)(destination);
    return 'directory' in parsed ? plainPath(parsed.directory) : undefined;
}
/** Without `./` before it and `/` after it. */
function plainPath(path) {
    return path.replace(/^(?:\.\/+)+|^\.$/, '').replace(/\/+$/, '');
}
/** Whether a path leaves the repository, where a workflow has nothing. */
function isOutside(path) {
    return /^(?:[a-z]:|[\\/]|~)/i.test(path) || path.split(/[\\/]/).includes('..');
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/cli/init/services.js

const BUCKET_FOLDER = 'images/';
const SERVICES = {
    aliyun: {
        label: 'init-service-aliyun',
        logins: ['keys', 'oidc'],
        secrets: ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'],
        proposed: name => `oss://${name}/${BUCKET_FOLDER}`,
        region: 'cn-hongkong',
    },
    cloudflare: {
        label: 'init-service-cloudflare',
        logins: ['keys'],
        secrets: ['R2_ACCESS_KEY_ID', 'R2_SECRET_ACCESS_KEY'],
        proposed: name => `r2://${name}/${BUCKET_FOLDER}`,
        needsBase: true,
    },
    aws: {
        label: 'init-service-aws',
        logins: ['keys', 'oidc'],
        secrets: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
        proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
        region: 'us-east-1',
    },
    minio: {
        label: 'init-service-minio',
        logins: ['keys'],
        secrets: ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
        proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
        region: 'us-east-1',
        isRegionUsual: true,
    },
    tencent: {
        label: 'init-service-tencent',
        logins: ['keys'],
        secrets: ['COS_SECRET_ID', 'COS_SECRET_KEY'],
        proposed: name => `s3://${name}-1250000000/${BUCKET_FOLDER}`,
        region: 'ap-guangzhou',
        endpointIn: region => `cos.${region}.myqcloud.com`,
    },
    folder: {
        label: 'init-service-folder',
        logins: ['none'],
        proposed: () => 'file:./images',
    },
};
const SERVICE_NAMES = Object.keys(SERVICES);
function serviceRecord(name) {
    return SERVICES[name];
}
const BY_SCHEME = {
    oss: () => 'aliyun',
    r2: () => 'cloudflare',
    s3: endpoint => byEndpoint(endpoint),
    file: () => 'folder',
};
function serviceOf({ kind }, endpoint) {
    return BY_SCHEME[kind](endpoint);
}
function byEndpoint(endpoint) {
    if (endpoint === undefined || endpoint === 'accelerate')
        return 'aws';
    const vendor = vendorName(endpoint);
    return (vendor === undefined ? undefined : BY_VENDOR[vendor]) ?? 'minio';
}
const BY_VENDOR = { S3: 'aws', 'Tencent COS': 'tencent' };
/** @returns undefined for a host of the user's own */
function vendorName(endpoint) {
    return vendorHost(endpoint)?.vendor.name;
}
/** Whether the vendor's host says which region is meant. */
function namesRegion(endpoint) {
    const host = vendorHost(endpoint);
    return (host?.region ?? host?.vendor.region) !== undefined;
}
function vendorHost(endpoint) {
    return (0,vendors/* readVendorHost */.pS)(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));
}

// EXTERNAL MODULE: ./lib/base/clock.js
var clock = __webpack_require__(74743);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/jobs/doctor/fields.js
var doctor_fields = __webpack_require__(16721);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
;// CONCATENATED MODULE: ./lib/cli/init/store-problems.js
/** Judges the place and the login by the rules of the step that the workflow will run. */





/** What a job has. Nothing is sent. */
const STEP = {
    OSS_ACCESS_KEY_ID: 'id',
    OSS_ACCESS_KEY_SECRET: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
};
/** Stand in for variables of the repository. */
const ROLES = {
    alibaba: 'acs:ram::1234567890123456:role/crawl-images',
    aws: 'arn:aws:iam::123456789012:role/crawl-images',
};
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub';
/** @param root absolute path of the repository */
function storeProblems(known, root) {
    const { service, destination, region, endpoint, accountId, roleArn, oidcProviderArn } = known;
    const given = (0,defined/* defined */.s)({
        destination,
        region,
        endpoint: filled(endpoint),
        accountId: filled(accountId),
        roleArn: isExpression(roleArn) ? ROLES[service === 'aws' ? 'aws' : 'alibaba'] : roleArn,
        oidcProviderArn: isExpression(oidcProviderArn) ? PROVIDER : oidcProviderArn,
    });
    const environment = { cwd: root, clock: clock/* systemClock */.m, environment: STEP, isStep: true };
    const place = { name: 'destination', uri: destination, mayWrite: true };
    return (0,store_settings/* readStoreOptions */.El)(doctor_fields/* DOCTOR_FIELDS */.O, given, () => place, environment, () => { }).problems.sentences;
}
/** Puts a stand-in in place of an expression: an account, or a host. */
function filled(value) {
    if (value === undefined || !isExpression(value))
        return value;
    const isHost = !/[a-z]/i.test(value.replace(/\$\{\{.*?\}\}/g, ''));
    const isAccount = /account/i.test(value);
    if (isHost && !isAccount)
        return 'https://store.example.com';
    return value.replace(/\$\{\{.*?\}\}/g, '0'.repeat(32));
}

;// CONCATENATED MODULE: ./lib/cli/init/questions.js
/** The questions, in their order. Each is about one flag, and depends on the answers before it. */










const always = () => true;
const serviceIn = ({ service }) => serviceRecord(service ?? 'folder');
const isFolder = ({ service }) => service === 'folder';
const isKeyless = ({ login }) => login === 'oidc';
const fitting = ({ for: purpose }, { proposal }) => proposal?.for === purpose ? proposal : undefined;
const needsRegion = (known) => serviceIn(known).region !== undefined && !namesRegion(known.endpoint ?? '');
/** The region is judged with its own question. */
const withValue = (name) => (value, known, { root }) => storeProblems({ region: serviceIn(known).region, ...known, [name]: value }, root)[0];
const LISTS = { crawler: 'posts.json', posts: '**/*.md', links: 'images.jsonl' };
const QUESTIONS = [
    {
        name: 'for',
        flag: 'for',
        text: () => (0,say/* say */.c)('init-what'),
        choices: () => fields/* PURPOSES */.a7.map(value => ({ value, label: (0,say/* say */.c)(`init-${value}`) })),
        isFor: always,
        isNeeded: always,
        standard: (_, { proposal }) => proposal?.for ?? fields/* PURPOSES */.a7[0],
    },
    {
        name: 'destination',
        flag: 'destination',
        text: known => (0,say/* say */.c)(isFolder(known) ? 'init-folder' : 'init-bucket'),
        isFor: always,
        isNeeded: always,
        standard: (known, project) => (isFolder(known) ? fitting(known, project)?.destination : undefined),
        proposed: (known, { name }) => serviceIn(known).proposed(name),
        complete: withScheme,
        problem: destinationProblem,
    },
    {
        name: 'endpoint',
        flag: 'endpoint',
        text: () => (0,say/* say */.c)('init-endpoint'),
        isFor: known => !isFolder(known),
        isNeeded: ({ service }) => service === 'minio',
        standard: () => variable('S3_ENDPOINT'),
        storeProblem: withValue('endpoint'),
    },
    {
        name: 'accountId',
        flag: 'account-id',
        text: () => (0,say/* say */.c)('init-account'),
        isFor: ({ service }) => service === 'cloudflare',
        isNeeded: ({ endpoint }) => !/[.:{]/.test(endpoint ?? ''),
        standard: () => variable('R2_ACCOUNT_ID'),
        storeProblem: withValue('accountId'),
    },
    {
        name: 'region',
        flag: 'region',
        text: known => (0,say/* say */.c)(known.service === 'aliyun' ? 'init-region-oss' : 'init-region'),
        isFor: known => serviceIn(known).region !== undefined,
        isNeeded: needsRegion,
        standard: known => (serviceIn(known).isRegionUsual ? serviceIn(known).region : undefined),
        proposed: known => serviceIn(known).region ?? '',
        storeProblem: (region, known, { root }) => {
            const endpoint = serviceIn(known).endpointIn?.(region);
            return storeProblems({ ...known, ...(endpoint === undefined ? { region } : { endpoint }) }, root)[0];
        },
    },
    {
        name: 'login',
        flag: 'login',
        text: () => (0,say/* say */.c)('init-login'),
        choices: known => serviceIn(known).logins.map(value => ({ value, label: (0,say/* say */.c)(`init-login-${value}`) })),
        isFor: always,
        isNeeded: always,
        isAsked: known => serviceIn(known).logins.length > 1,
        standard: known => serviceIn(known).logins[0],
        problem: (value, known) => {
            const { logins, label } = serviceIn(known);
            if (logins.some(login => login === value))
                return undefined;
            return (0,say/* say */.c)('init-login-other', { value, service: (0,say/* say */.c)(label), logins: logins.join(', ') });
        },
    },
    {
        name: 'roleArn',
        flag: 'role-arn',
        text: () => (0,say/* say */.c)('init-role'),
        isFor: isKeyless,
        isNeeded: isKeyless,
        standard: () => variable('ROLE_ARN'),
    },
    {
        name: 'oidcProviderArn',
        flag: 'oidc-provider-arn',
        text: () => (0,say/* say */.c)('init-provider'),
        isFor: known => isKeyless(known) && known.service === 'aliyun',
        isNeeded: known => isKeyless(known) && known.service === 'aliyun',
        standard: () => variable('OIDC_PROVIDER_ARN'),
        storeProblem: withValue('oidcProviderArn'),
    },
    {
        name: 'lists',
        flag: 'lists',
        text: known => (0,say/* say */.c)(known.for === 'posts' ? 'init-posts-where' : 'init-list-where'),
        isFor: always,
        isNeeded: always,
        isAsked: ({ for: purpose }) => purpose !== 'links',
        standard: (known, project) => fitting(known, project)?.lists ?? LISTS[known.for ?? 'crawler'],
        problem: listsProblem,
    },
    {
        name: 'every',
        flag: 'every',
        text: () => (0,say/* say */.c)('init-every'),
        choices: () => fields/* RHYTHMS */.Oh.map(value => ({ value, label: (0,say/* say */.c)(`init-${value}`) })),
        isFor: always,
        isNeeded: always,
        standard: ({ for: purpose }) => (purpose === 'posts' ? 'push' : 'hourly'),
    },
    {
        name: 'manifestAt',
        flag: 'manifest-at',
        text: () => (0,say/* say */.c)('init-memory'),
        isFor: isFolder,
        isNeeded: isFolder,
        standard: () => '.cache/persist-images',
        problem: value => isOutside(value) || plainPath(value) === ''
            ? (0,say/* say */.c)('init-outside', { flag: '--manifest-at', value: (0,quote/* quote */.hD)(value) })
            : undefined,
    },
    {
        name: 'publicUrlBase',
        flag: 'public-url-base',
        text: known => (0,say/* say */.c)(isFolder(known) ? 'init-base-path' : 'init-base'),
        isFor: always,
        isNeeded: needsBase,
        standard: async (known, project) => {
            if (!isFolder(known))
                return variable('IMAGE_BASE');
            const proposal = fitting(known, project);
            const isProposed = proposal?.destination === known.destination;
            return (isProposed ? proposal?.base : undefined) ?? (await siteBase(known, project))?.base;
        },
        proposed: ({ destination = '' }) => `/${(folderOf(destination) ?? '').split('/').at(-1)}/`,
    },
];
/** The service is known, so that a bucket or a folder is enough. */
function withScheme(answer, known) {
    const [, scheme = ''] = /^(\w+:(?:\/\/|\.\/))/.exec(serviceIn(known).proposed('')) ?? [];
    return answer.includes(':') ? answer : scheme + plainPath(answer).replace(/(?<=.)$/, '/');
}
function destinationProblem(value) {
    try {
        const folder = folderOf(value);
        if (folder === undefined || !isOutside(folder))
            return undefined;
        return (0,say/* say */.c)('init-outside', { flag: '--destination', value: (0,quote/* quote */.hD)(value) });
    }
    catch (error) {
        return (0,errors/* sentenceOf */.s$)(error);
    }
}
function listsProblem(value) {
    const outside = value.split('\n').find(line => isOutside(line.trim()));
    if (outside !== undefined)
        return (0,say/* say */.c)('list-reaches-outside', { pattern: outside });
    return listsFolders(value).length === 0 ? (0,say/* say */.c)('init-no-lists') : undefined;
}
/** Only what links to images needs to know where a reader finds them. */
async function needsBase(known, project) {
    if (!isFolder(known))
        return known.for !== 'crawler' || serviceIn(known).needsBase === true;
    if (known.for === 'links')
        return true;
    return (known.for === 'posts' && (await siteBase(known, project)) !== undefined && !isBesidePosts(known, project));
}
/** Images beside their posts have links without a folder. */
function isBesidePosts(known, project) {
    return folderOf(known.destination ?? '') === '' && fitting(known, project)?.key !== undefined;
}
async function siteBase({ destination = '' }, { root }) {
    return await (0,sites/* siteOf */.z)((0,external_node_path_.join)(root, folderOf(destination) ?? ''), root);
}

;// CONCATENATED MODULE: ./lib/cli/init/decide.js
/** Joins flags, answers and defaults to decisions. */







/**
 * @param prompt undefined where no question is put
 * @throws SettingsError with every flag that is wrong, and every one that is missing and has no default
 */
async function decide(flags, project, prompt) {
    const known = {};
    const problems = [];
    for (const question of QUESTIONS) {
        if (question.name === 'destination')
            await findService(known, flags, project, prompt);
        const { problem, value } = await answerTo(question, known, flags, project, prompt);
        if (problem) {
            problems.push(problem);
            if (question.name === 'destination')
                delete known.service;
        }
        else if (value !== undefined)
            Object.assign(known, { [question.name]: value });
        if (question.name === 'region')
            useEndpointOfRegion(known);
    }
    if (problems.length === 0)
        problems.push(...storeProblems(known, project.root));
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return known;
}
/** Everything else depends on the destination, and is not judged where that is wrong. */
const WITHOUT_PLACE = new Set(['for', 'destination', 'lists', 'every']);
async function answerTo(question, known, flags, project, prompt) {
    const { name, flag, isFor, isNeeded, isAsked } = question;
    const given = flags[name];
    if (known.service === undefined && !WITHOUT_PLACE.has(name))
        return {};
    const problemOf = (value) => question.problem?.(value, known, project);
    if (given !== undefined) {
        if (!isFor(known))
            return { problem: (0,say/* say */.c)('init-idle', { flag: `--${flag}` }) };
        return { value: given, problem: problemOf(given) };
    }
    if (!isFor(known) || !(await isNeeded(known, project)))
        return {};
    const standard = await question.standard(known, project);
    if (prompt && isAsked?.(known) !== false) {
        const text = question.text(known);
        const choices = question.choices?.(known);
        if (choices)
            return { value: await prompt.choose(text, choices, standard) };
        const proposed = standard ?? question.proposed?.(known, project) ?? '';
        const fault = (answer) => problemOf(answer) ?? question.storeProblem?.(answer, known, project);
        const complete = (answer) => question.complete?.(answer, known) ?? answer;
        return { value: await prompt.ask(text, proposed, fault, complete) };
    }
    // It may come from a file of the project.
    if (standard !== undefined)
        return { value: standard, problem: problemOf(standard) };
    const help = { in: (language) => (0,help_texts/* flagHelp */.QR)('init', flag, language) };
    return { problem: (0,say/* say */.c)('init-missing', { flag: `--${flag}`, help }) };
}
/** No flag names the service: the destination does. */
async function findService(known, flags, project, prompt) {
    const { destination, endpoint } = flags;
    const { proposal } = project;
    const hasFolder = proposal?.for === known.for && proposal?.destination !== undefined;
    if (destination !== undefined)
        known.service = serviceMeant(destination, endpoint);
    else if (prompt) {
        const choices = SERVICE_NAMES.map(value => ({ value, label: (0,say/* say */.c)(serviceRecord(value).label) }));
        known.service = await prompt.choose((0,say/* say */.c)('init-where'), choices, hasFolder ? 'folder' : SERVICE_NAMES[0]);
    }
    else if (hasFolder)
        known.service = 'folder';
}
function serviceMeant(destination, endpoint) {
    try {
        return serviceOf((0,stores_destination/* parseDestination */.G)(destination), endpoint);
    }
    catch {
        // The question about the destination says what is wrong.
        return undefined;
    }
}
function useEndpointOfRegion(known) {
    const { service, region, endpoint } = known;
    const endpointIn = service && serviceRecord(service).endpointIn;
    if (!endpointIn || endpoint !== undefined || region === undefined)
        return;
    known.endpoint = endpointIn(region);
    delete known.region;
}

;// CONCATENATED MODULE: ./lib/cli/init/folder-files.js
/** Reads a folder of the user, where any file may be missing. */

async function exists(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
/** @returns undefined for a file that is missing or cannot be read */
async function readText(path) {
    return await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}

// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(25192);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/init/commit-script.js
/** The shell script that commits what a run changed, for the folders of this repository. Pure. */
/** Puts paths in place of those that an example's script adds. */
function withPaths(script, { paths, made, memory }) {
    const folders = [...made, ...(memory === undefined ? [] : [memory])];
    const named = paths.filter(path => path !== '');
    const adding = [
        ...(folders.length > 0 ? [`mkdir -p ${shellWords(folders)}`] : []),
        ...(paths.includes('') ? ['git add --update'] : []),
        ...(named.length > 0 ? [`git add ${shellWords(named)}`] : []),
        ...(memory === undefined ? [] : [`git add --force ${shellWords([memory])}`]),
    ];
    const lines = script.split('\n');
    const first = lines.findIndex(isAdding);
    const rest = lines.filter(line => !isAdding(line));
    return rest.toSpliced(first, 0, ...adding).join('\n');
}
const isAdding = (line) => /^(?:mkdir -p|git add) /.test(line);
function shellWord(text) {
    // A word that begins with a dash would be an option.
    const word = text.startsWith('-') ? `./${text}` : text;
    return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellWords(texts) {
    return texts.map(shellWord).join(' ');
}

;// CONCATENATED MODULE: ./lib/cli/init/next-steps.js
/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */








/** Names of the repository's secrets and variables that a workflow reads. */
function namesIn(text, context) {
    const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'));
    return [...new Set(Array.from(found, ([, name = '']) => name))];
}
/** @param columns of the terminal */
function nextSteps(remaining, language, columns) {
    const { decided, rights, file, folder, secrets, variables, lacksCrawler, isTried } = remaining;
    const name = file.split('/').at(-1) ?? file;
    // The command was called from another folder than that of `git` and `gh`.
    const change = folder === '' ? [] : [`cd ${shellWord(folder)}`];
    const steps = [
        decided.for === 'links' && { text: (0,say/* say */.c)('init-next-links', { file }), lines: [] },
        lacksCrawler && { text: (0,say/* say */.c)('init-next-crawler', { file }), lines: [] },
        rights && { text: rights.how, lines: rights.policy ? policyLines(rights.policy) : [] },
        decided.login === 'keys' &&
            !isTried && { text: (0,say/* say */.c)('init-next-doctor', doctorKeys(decided)), lines: [doctorLine(decided)] },
        secrets.length > 0 && {
            text: (0,say/* say */.c)('init-next-secrets'),
            lines: [...change.splice(0), ...secrets.map(secret => `gh secret set ${secret}`)],
        },
        variables.length > 0 && {
            text: (0,say/* say */.c)('init-next-variables'),
            lines: [...change.splice(0), ...variables.map(variable => `gh variable set ${variable}`)],
        },
        {
            text: (0,say/* say */.c)('init-next-run'),
            lines: [
                ...change.splice(0),
                `git add ${shellWord(file)}`,
                'git commit -m "Keep images"',
                'git push',
                `gh workflow run ${shellWord(name)}`,
            ],
        },
    ];
    return steps
        .filter(step => step !== false && step !== undefined)
        .flatMap(({ text, lines }, index) => [
        '',
        ...(0,text_width/* wrap */.LV)(`${index + 1}. ${(0,sentence/* textIn */.r7)(language, text)}`, columns),
        ...lines.map(line => `   ${line}`),
    ]);
}
/** A statement a line, as the consoles take it. */
function policyLines(policy) {
    const members = Object.entries(policy).map(([name, value]) => {
        const shown = Array.isArray(value)
            ? `[\n  ${value.map(each => JSON.stringify(each)).join(',\n  ')}]`
            : JSON.stringify(value);
        return `${JSON.stringify(name)}:${shown}`;
    });
    return `{${members.join(',')}}`.split('\n');
}
/** Settings of a place whose values are all known. */
function placeFlags({ region, endpoint, accountId }) {
    const flags = { region, endpoint, 'account-id': accountId };
    return Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value]]));
}
/** The variables that the doctor reads. */
function doctorKeys({ destination }) {
    const family = (0,kinds/* bucketKind */.VC)((0,stores_destination/* parseDestination */.G)(destination).kind)?.login.credentialFamily;
    return family === 'alibaba'
        ? { id: 'OSS_ACCESS_KEY_ID', secret: 'OSS_ACCESS_KEY_SECRET' }
        : { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY' };
}
function doctorLine(decided) {
    const flags = placeFlags(decided).flatMap(([flag, value]) => [
        `--${flag}`,
        isExpression(value) ? flag.toUpperCase() : shellWord(value),
    ]);
    return [(0,command_call/* commandCall */.Q)(), 'doctor', shellWord(decided.destination), ...flags].join(' ');
}

// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
;// CONCATENATED MODULE: ./lib/cli/init/policy.js
/** The policy that lets a key or a role do what the workflow does: read, write and list below its prefix. Pure. */




/** @returns undefined for a folder */
function rightsFor(decided) {
    const place = (0,stores_destination/* parseDestination */.G)(decided.destination);
    return 'bucket' in place ? RIGHTS[decided.service]?.(place, decided) : undefined;
}
const NEEDED = ['read', 'put', 'list'];
const RIGHTS = {
    aliyun: (bucket, { login }) => ({
        how: (0,say/* say */.c)(login === 'oidc' ? 'init-policy-ram-role' : 'init-policy-ram'),
        policy: (0,access_policy/* grant */.NG)('alibaba', bucket, NEEDED),
    }),
    aws: (bucket, { login, region }) => ({
        how: (0,say/* say */.c)(login === 'oidc' ? 'init-policy-iam-role' : 'init-policy-iam'),
        policy: (0,access_policy/* grant */.NG)('aws', scopeIn(bucket, region), NEEDED),
    }),
    cloudflare: ({ bucket }) => ({ how: (0,say/* say */.c)('init-policy-r2', { bucket }) }),
    minio: (bucket, { endpoint }) => vendorName(endpoint ?? '') === undefined
        ? { how: (0,say/* say */.c)('init-policy-minio'), policy: (0,access_policy/* grant */.NG)('aws', bucket, NEEDED) }
        : { how: (0,say/* say */.c)('init-policy-other', { bucket: bucket.bucket }) },
    tencent: (bucket, { endpoint }) => ({ how: (0,say/* say */.c)('init-policy-cam'), policy: camPolicy(bucket, endpoint) }),
};
function scopeIn(bucket, region = '') {
    return region.startsWith('cn-') ? { ...bucket, partition: 'aws-cn' } : bucket;
}
/** https://cloud.tencent.com/document/product/436/31923 */
function camPolicy({ bucket, prefix }, endpoint = '') {
    const [, region = '*'] = /(?:^|\/)cos\.([a-z\d-]+)\./.exec(endpoint) ?? [];
    const account = /-(\d+)$/.exec(bucket)?.[1] ?? '*';
    const place = `qcs::cos:${region}:uid/${account}:${bucket}`;
    const allow = (names, resource) => ({
        effect: 'allow',
        action: names.map(name => `name/cos:${name}`),
        resource: [resource],
    });
    return {
        version: '2.0',
        statement: [
            allow(['PutObject', 'GetObject', 'HeadObject'], `${place}/${prefix}*`),
            allow(['GetBucket'], `${place}/*`),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/cli/init/recognise-crawler.js
/** Recognises a Scrapy project, and lists that a crawler has left in the folder. */



const ITEMS = 'items.jsonl';
async function crawlerProposal(root) {
    return (await scrapyProposal(root)) ?? (await foundList(root));
}
/** https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings */
async function scrapyProposal(root) {
    if (!(await exists((0,external_node_path_.join)(root, 'scrapy.cfg'))))
        return undefined;
    const spiders = await spidersBelow(root);
    const venv = '"$RUNNER_TEMP/venv"';
    const needed = (await exists((0,external_node_path_.join)(root, 'requirements.txt'))) ? 'scrapy -r requirements.txt' : 'scrapy';
    const crawls = (spiders.length > 0 ? spiders : ['SPIDER']).map(
    // The first writes the file anew, the others add to it.
    (spider, index) => `${venv}/bin/scrapy crawl ${spider} ${index === 0 ? '-O' : '-o'} ${ITEMS}`);
    return {
        program: 'Scrapy',
        for: 'crawler',
        lists: ITEMS,
        // Where Scrapy's own pipeline for images would put them.
        key: 'full/{url.sha1}.{ext}',
        crawl: [`python3 -m venv ${venv}`, `${venv}/bin/pip install --quiet ${needed}`, ...crawls, ''].join('\n'),
    };
}
async function spidersBelow(root) {
    const names = [];
    for await (const path of promises_.glob('*/spiders/**/*.py', { cwd: root })) {
        const text = (await readText((0,external_node_path_.join)(root, path))) ?? '';
        for (const [, name = ''] of text.matchAll(/^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm))
            names.push(name);
    }
    return names.sort();
}
/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name => ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`));
/** A larger list is not read only to find its URLs. */
const MAX_BYTES = 16 * 1024 * 1024;
async function foundList(root) {
    for (const name of USUAL)
        if (await exists((0,external_node_path_.join)(root, name)))
            return { for: 'crawler', lists: name };
    return undefined;
}
async function listFacts(root, lists) {
    for await (const path of promises_.glob(lists.split('\n'), { cwd: root })) {
        const { size } = await (0,promises_.stat)((0,external_node_path_.join)(root, path));
        const select = path.endsWith('.json') && size <= MAX_BYTES ? await selectIn((0,external_node_path_.join)(root, path)) : undefined;
        return { hasLists: true, ...(select !== undefined && { select }) };
    }
    return { hasLists: false };
}
async function selectIn(path) {
    const { ImagePaths } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 52040));
    try {
        const paths = new ImagePaths();
        paths.note(JSON.parse((await readText(path)) ?? ''));
        const found = paths.found[0]?.path;
        // The list is a crawler's, and GitHub would evaluate an expression in it with the secrets at hand.
        return found?.includes('${{') ? undefined : found;
    }
    catch {
        // The run says what is wrong with the list.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/init/recognise-site.js
/** Recognises site generators by their own configuration, and proposes where posts and images lie. */




/** The first that fits counts: some generators share the name of their configuration. */
const LAYOUTS = [
    { program: 'Hugo', posts: 'content', images: 'static/img' },
    { program: 'Hexo', posts: 'source/_posts', images: 'source/img' },
    { program: 'Jekyll', posts: '_posts', images: 'assets/img' },
    { program: 'Astro', posts: 'src/content', images: 'public/img' },
    { program: 'Astro', posts: 'src/pages', images: 'public/img' },
    { program: 'VitePress', posts: 'docs', images: 'docs/public/img' },
    { program: 'VitePress', posts: '', images: 'public/img' },
];
async function siteProposal(root) {
    for (const { program, posts, images } of LAYOUTS) {
        const site = await (0,sites/* siteOf */.z)((0,external_node_path_.join)(root, images), root);
        if (site?.generator !== program || !(await exists((0,external_node_path_.join)(root, posts))))
            continue;
        const proposal = {
            program,
            for: 'posts',
            lists: `${posts === '' ? '' : `${posts}/`}**/*.md`,
            destination: `file:./${images}`,
        };
        return { ...proposal, ...(await BESIDE_POSTS[program]?.(root)) };
    }
    return await mkdocsProposal(root);
}
/** Sites that keep the images of a post beside it. */
const BESIDE_POSTS = {
    /** https://gohugo.io/content-management/page-bundles/ */
    async Hugo(root) {
        let [bundles, others] = [0, 0];
        for await (const path of promises_.glob('content/**/*.md', { cwd: root })) {
            if (/(?:^|[\\/])index(?:\.[\w-]+)?\.md$/.test(path))
                bundles++;
            else if (!/(?:^|[\\/])_index(?:\.[\w-]+)?\.md$/.test(path))
                others++;
        }
        return bundles > others ? { destination: 'file:./', key: '{file.dir}/{sha256:0:16}.{ext}' } : undefined;
    },
    /** https://hexo.io/docs/asset-folders: of other permalinks no link is known before the site is built. */
    async Hexo(root) {
        const config = (await readText((0,external_node_path_.join)(root, '_config.yml'))) ?? '';
        const isBeside = /^post_asset_folder:\s*true\b/m.test(config) && /^permalink:\s*:title\/\s*$/m.test(config);
        if (!isBeside)
            return undefined;
        // A post and its assets are published at the top of the site.
        const base = (await (0,sites/* siteOf */.z)((0,external_node_path_.join)(root, 'source'), root))?.base;
        return {
            lists: 'source/_posts/*.md',
            destination: 'file:./source/_posts',
            key: '{file.name}/{sha256:0:16}.{ext}',
            ...(base !== undefined && { base }),
        };
    },
};
/** MkDocs publishes everything below its folder of pages, and pages link to images by relative paths. */
async function mkdocsProposal(root) {
    const config = (await readText((0,external_node_path_.join)(root, 'mkdocs.yml'))) ?? (await readText((0,external_node_path_.join)(root, 'mkdocs.yaml')));
    if (config === undefined)
        return undefined;
    const [, folder = 'docs'] = /^docs_dir:\s*["']?([\w./-]+?)["']?\/?\s*$/m.exec(config) ?? [];
    return {
        program: 'MkDocs',
        for: 'posts',
        lists: `${folder}/**/*.md`,
        destination: `file:./${folder}/img`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/init/project.js
/** Looks at the folder that gets a workflow. */




/** @param root absolute */
async function openProject(root) {
    const proposal = (await siteProposal(root)) ?? (await crawlerProposal(root));
    return { root, name: bucketName(root), branch: await defaultBranch(root), proposal };
}
function bucketName(root) {
    const name = (0,external_node_path_.basename)(root)
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '');
    return name.length < 3 ? 'my-bucket' : name;
}
/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root) {
    const heads = await Promise.all(['refs/remotes/origin/HEAD', 'HEAD'].map(name => readText((0,external_node_path_.join)(root, '.git', name))));
    const [, branch] = /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(heads.find(Boolean) ?? '') ?? [];
    return branch ?? 'main';
}
/** Whether this is a clone of this project, from which the command is called before it is on npm. */
async function isOwnClone(root) {
    return /^ {2}"name": "persist-images",$/m.test((await readText((0,external_node_path_.join)(root, 'package.json'))) ?? '');
}
/** Returns the folder of the repository, if `root` is only a part of it. */
async function repositoryAbove(root) {
    if (await exists((0,external_node_path_.join)(root, '.git')))
        return undefined;
    for (let at = (0,external_node_path_.dirname)(root); (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at))
        if (await exists((0,external_node_path_.join)(at, '.git')))
            return at;
    return undefined;
}

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./lib/cli/init/prompt.js
/**
 * Asks on a terminal, line by line, by Node's own readline: it works on every terminal and with screen readers, and
 * needs no package.
 */





/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80;
/** @param signal ends the questions, as Ctrl-C does */
function openPrompt({ input, output }, language, signal) {
    const ending = new AbortController();
    const lines = (0,external_node_readline_promises_.createInterface)({ input, output, terminal: true, historySize: 0 });
    const end = () => ending.abort();
    // In raw mode Ctrl-C is a key. Ctrl-D closes the interface, after which no question would ever be answered.
    lines.on('SIGINT', end);
    lines.on('close', end);
    const ended = AbortSignal.any([ending.signal, signal]);
    const print = (text) => output.write(`${(0,text_width/* wrap */.LV)((0,sentence/* textIn */.r7)(language, text), output.columns || COLUMNS).join('\n')}\n`);
    async function answer(text) {
        try {
            ended.throwIfAborted();
            return (await lines.question(text, { signal: ended })).trim();
        }
        catch (error) {
            if (!ended.aborted)
                throw error;
            output.write('\n');
            throw new errors/* PersistError */.vc('options', 'cancelled', (0,say/* say */.c)('init-cancelled'));
        }
    }
    return {
        async choose(question, choices, proposed) {
            print('');
            print(question);
            for (const [index, { label }] of choices.entries())
                output.write(`  ${index + 1}  ${(0,sentence/* textIn */.r7)(language, label)}\n`);
            const standard = 1 +
                Math.max(0, choices.findIndex(({ value }) => value === proposed));
            for (;;) {
                const text = await answer((0,say/* say */.c)('init-number', { standard }).in(language));
                const chosen = choices[Number(text || standard) - 1] ?? choices.find(({ value }) => value === text);
                if (chosen)
                    return chosen.value;
                print((0,say/* say */.c)('init-number-wrong', { count: choices.length }));
            }
        },
        async ask(question, proposed, problem, complete = answer => answer) {
            print('');
            print(question);
            for (;;) {
                const text = await answer((0,say/* say */.c)('init-ask', { proposed }).in(language));
                const value = complete(text || proposed);
                const fault = problem(value);
                if (fault === undefined)
                    return value;
                print(fault);
            }
        },
        close: () => lines.close(),
    };
}

// EXTERNAL MODULE: ./lib/jobs/doctor/doctor.js + 11 modules
var doctor = __webpack_require__(14767);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(97931);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/cli/progress.js + 1 modules
var progress = __webpack_require__(29887);
;// CONCATENATED MODULE: ./lib/cli/init/try-store.js
/** Runs the doctor where the environment has the keys. */











/** @returns whether the bucket was tried; what is missing there is printed, and no failure of this command */
async function tryStore(decided, context) {
    const { terminal, surroundings, signal } = context;
    const { destination, region, endpoint, accountId } = decided;
    const login = (0,kinds/* bucketKind */.VC)((0,stores_destination/* parseDestination */.G)(destination).kind)?.login;
    if (!login || [endpoint, accountId].some(isExpression))
        return false;
    if (!(await canLogIn(login, surroundings)))
        return false;
    terminal.say((0,say/* say */.c)('init-tried'));
    const watch = (0,door/* readWatcher */.hr)((0,progress/* terminalDoor */.bX)(terminal));
    const place = {
        destination,
        language: terminal.language,
        ...(region !== undefined && { region }),
        ...(endpoint !== undefined && { endpoint }),
        ...(accountId !== undefined && { accountId }),
    };
    try {
        for await (const finding of (0,doctor/* doctorWith */.id)(surroundings, { ...place, signal, watch }))
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                terminal.print(terminal.shown(line));
    }
    catch (error) {
        if (signal.aborted)
            return true;
        if (!(error instanceof errors/* PersistError */.vc))
            throw error;
        (0,exit/* sayError */.Iq)(terminal, error);
    }
    finally {
        terminal.close();
    }
    return true;
}
/** An environment with keys of its own comes first, as in a run. */
async function canLogIn(login, surroundings) {
    const { environment = {}, fallbackCredentials } = surroundings;
    if ((0,from_env/* credentialsFromEnv */.kv)(environment, login.credentialFamily))
        return true;
    if (!login.hasFallback)
        return false;
    return (await fallbackCredentials?.().catch(() => undefined)) !== undefined;
}

;// CONCATENATED MODULE: ./lib/base/messages/workflows.js
/** Written out one by one, because the bundler looks for these expressions. */
const WORKFLOWS = {
    en: {
        crawler: __webpack_require__.ab + "crawler.yml",
        posts: __webpack_require__.ab + "posts.yml",
        links: __webpack_require__.ab + "links.yml",
    },
    zh: {
        crawler: __webpack_require__.ab + "crawler.zh-CN.yml",
        posts: __webpack_require__.ab + "posts.zh-CN.yml",
        links: __webpack_require__.ab + "links.zh-CN.yml",
    },
};

// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
;// CONCATENATED MODULE: ./lib/cli/init/workflow.js
/** Makes the workflow: an example with the user's decisions put into it. All other lines stay as the example has them. */







async function workflowText(input) {
    const { decided, project, facts, output, language, isPublished = version/* IS_PUBLISHED */.Q } = input;
    const [example, crawler, posts] = await Promise.all([decided.for, 'crawler', 'posts'].map(name => openExample(name, language)));
    if (!example || !crawler || !posts)
        throw new Error('an example is missing');
    const name = (0,external_node_path_.basename)(output).replace(/\.ya?ml$/, '');
    example.document.set('name', name);
    example.document.setIn(['concurrency', 'group'], name);
    setEvents(example, decided.every === 'push' ? posts : crawler, decided, project.branch);
    setRights(example, commits(decided) ? posts : crawler, decided);
    const { proposal } = project;
    setInputs(example, { ...decided, key: keyFor(decided, proposal), select: facts.select }, language);
    setCrawl(example, decided, facts.hasLists, proposal);
    if (commits(decided))
        setCommit(example, posts, decided);
    if (isPublished)
        useByTag(example);
    return example.document.toString({ lineWidth: 0, singleQuote: true });
}
async function openExample(purpose, language) {
    // Only this command edits YAML: the others start without the parser.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(await (0,promises_.readFile)(WORKFLOWS[language][purpose], 'utf8'));
    return { document, steps: document.getIn(['jobs', 'images', 'steps']) };
}
const step = ({ steps }, id) => steps.items.find(item => item.get('id') === id);
/** Whether the workflow changes files of the repository. */
const commits = ({ for: purpose, service }) => purpose !== 'crawler' || service === 'folder';
const CRONS = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1' };
/** @param model the example whose first event is the one that is wanted */
function setEvents({ document }, model, decided, branch) {
    const [event] = model.document.get('on').items;
    const on = document.get('on');
    const button = on.items.at(-1);
    on.items = [event, button].flatMap(pair => pair ?? []);
    if (decided.every !== 'push')
        return document.setIn(['on', 'schedule', 0, 'cron'], CRONS[decided.every]);
    const paths = decided.for === 'links' ? [] : listsFolders(decided.lists).map(pushPath);
    document.setIn(['on', 'push', 'branches', 0], branch);
    if (paths.length === 0 || paths.includes('**'))
        document.deleteIn(['on', 'push', 'paths']);
    else
        document.setIn(['on', 'push', 'paths'], document.createNode(paths));
}
/** The proposed key belongs to the proposed place. */
function keyFor({ for: purpose, destination }, proposal) {
    const isProposed = proposal?.destination === undefined || proposal.destination === destination;
    return purpose === proposal?.for && isProposed ? proposal.key : undefined;
}
/** A file as it is, and everything below a folder. */
const pushPath = (path) => (/\.\w+$/.test(path) ? path : path === '' ? '**' : `${path}/**`);
/** @param model an example that needs these rights, and so keeps or drops its own login for git */
function setRights({ document, steps }, model, { login }) {
    document.set('permissions', model.document.get('permissions', true));
    if (login === 'oidc')
        document.setIn(['permissions', 'id-token'], 'write');
    const [checkout] = model.steps.items;
    if (checkout)
        steps.items[0] = checkout;
}
function setInputs(example, decided, language) {
    const inputs = step(example, 'images')?.get('with');
    const known = new Map(inputs.items.map(pair => [pair.key.value, pair]));
    const lists = [...known.keys()].slice(0, [...known.keys()].indexOf('destination'));
    const values = {
        ...Object.fromEntries(lists.map(name => [name, known.get(name)?.value?.value])),
        ...listInputs(decided),
        ...storeInputs(decided),
        'manifest-at': decided.manifestAt,
        key: decided.key,
        'public-url-base': decided.publicUrlBase,
        'rewrite-to': known.get('rewrite-to')?.value?.value,
        language,
        deadline: known.get('deadline')?.value?.value,
    };
    inputs.items = [];
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const pair = known.get(name);
        // The pair of the example has its comment.
        if (pair?.value) {
            pair.value.value = value;
            inputs.items.push(pair);
        }
        else
            example.document.setIn([...pathOf(example, 'images'), 'with', name], value);
    }
}
const pathOf = ({ steps }, id) => [
    'jobs',
    'images',
    'steps',
    steps.items.findIndex(item => item.get('id') === id),
];
function listInputs({ for: purpose, lists, select }) {
    if (purpose !== 'crawler')
        return { 'urls-file': lists };
    const isJson = lists.split('\n').some(line => /\.json(?:\.gz)?$/.test(line));
    return { 'urls-file': lists, ...(!isJson && { select: undefined }), ...(isJson && select && { select }) };
}
function storeInputs({ service, login, ...decided }) {
    const [id, secret] = (login === 'keys' && serviceRecord(service).secrets) || [];
    return {
        destination: decided.destination,
        region: decided.region,
        endpoint: decided.endpoint,
        'account-id': decided.accountId,
        'access-key-id': id && `\${{ secrets.${id} }}`,
        'access-key-secret': secret && `\${{ secrets.${secret} }}`,
        'role-arn': decided.roleArn,
        'oidc-provider-arn': decided.oidcProviderArn,
    };
}
/** The step that makes the list: left out where the list is in the repository. */
function setCrawl(example, { for: purpose, lists, every }, hasLists, proposal) {
    const list = step(example, 'list');
    if (!list)
        return;
    if (purpose === 'links') {
        const script = String(list.get('run'));
        list.set('run', script.replaceAll('images.jsonl', () => shellWord(lists)));
    }
    else if (hasLists || every === 'push')
        example.steps.items = example.steps.items.filter(item => item !== list);
    else if (proposal?.crawl !== undefined && proposal.lists === lists) {
        // Its comment asks for a command.
        list.delete('run');
        list.set('run', proposal.crawl);
    }
    else
        list.set('run', /[*?[{\n]/.test(lists) ? 'python3 crawl.py' : `python3 crawl.py > ${shellWord(lists)}`);
}
function setCommit(example, posts, { for: purpose, ...decided }) {
    const id = purpose === 'links' ? 'show' : 'commit';
    const model = step(posts, 'commit');
    if (!step(example, id) && model)
        example.steps.items.push(model);
    const committing = step(example, id);
    committing?.set('run', withPaths(String(committing.get('run')), committed(purpose, decided)));
}
const OWN_FILES = { crawler: [], links: ['stored.json'] };
function committed(purpose, decided) {
    const own = purpose === 'posts' ? listsFolders(decided.lists) : OWN_FILES[purpose];
    const folder = folderOf(decided.destination);
    // Images that lie among the posts are added with them.
    const isAmong = folder === '' || own.some(path => folder === path || folder?.startsWith(`${path}/`));
    const made = folder === undefined || isAmong ? [] : [folder];
    return { paths: [...own, ...made], made, memory: decided.manifestAt };
}
/** Drops the step that checks the action out. */
function useByTag(example) {
    const isCheckout = (item) => item.hasIn(['with', 'repository']);
    const repository = example.steps.items.find(isCheckout)?.getIn(['with', 'repository']);
    example.steps.items = example.steps.items.filter(item => !isCheckout(item));
    step(example, 'images')?.set('uses', `${repository}@v${version/* VERSION */.x.split('.')[0]}`);
}

;// CONCATENATED MODULE: ./lib/cli/init/init.js
/** `persist-images init [FOLDER]`: writes a workflow, and prints what is left to do. */




















/** @param streams undefined where there is no terminal */
async function initCommand(context, streams = terminalStreams()) {
    const { command, options, terminal } = context;
    const { folder = '.' } = (0,args/* singlePositional */.BT)(command, 'folder');
    const { options: parsed, problems } = (0,parse/* parseOptions */.A)(fields/* INIT_FIELDS */.rZ, options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const { output, yes, force, language, ...flags } = parsed;
    if (!yes && !streams)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-no-terminal')]);
    const root = (0,external_node_path_.resolve)(folder);
    await checkFolder(root, folder);
    const path = (0,external_node_path_.resolve)(root, output);
    if (!force && (await exists(path)))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-exists', { file: (0,quote/* quote */.hD)(output) })]);
    const project = await openProject(root);
    const program = project.proposal?.program;
    if (program !== undefined)
        terminal.say((0,say/* say */.c)('init-found', { program }));
    const decided = await decisions(flags, project, yes ? undefined : streams, context);
    const facts = await listFacts(root, decided.lists);
    // Before the file is there: an interruption leaves none.
    const isTried = command.json ? false : await tryStore(decided, context);
    throwIfCancelled(context.signal);
    const text = await workflowText({ decided, project, facts, output, language });
    await writeWorkflow(path, text, force);
    const file = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
    const secrets = namesIn(text, 'secrets');
    const variables = namesIn(text, 'vars');
    const rights = rightsFor(decided);
    if (command.json) {
        terminal.printJson({ file, secrets, variables, ...(rights?.policy && { policy: rights.policy }) });
        return exit/* EXIT */.dc.fine;
    }
    const place = (0,external_node_path_.relative)('', root).replaceAll('\\', '/');
    terminal.say((0,say/* say */.c)('init-written', { file: (0,printable/* printable */.g$)((0,external_node_path_.join)(place, file).replaceAll('\\', '/')) }));
    const lacksCrawler = text.includes('python3 crawl.py') && !(await exists((0,external_node_path_.join)(root, 'crawl.py')));
    const remaining = { decided, rights, file, folder: place, secrets, variables, lacksCrawler, isTried };
    if (!terminal.isQuiet)
        terminal.page(({ columns }) => nextSteps(remaining, language, columns).map(line => terminal.shown(line)), 'output');
    return exit/* EXIT */.dc.fine;
}
function terminalStreams() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw new errors/* PersistError */.vc('options', 'cancelled', (0,say/* say */.c)('init-cancelled'));
}
async function checkFolder(root, folder) {
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory())
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-no-folder', { folder: (0,quote/* quote */.hD)(folder) })]);
    if (await isOwnClone(root))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-own-clone')]);
    const top = await repositoryAbove(root);
    if (top !== undefined)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-not-top', { folder: (0,quote/* quote */.hD)(folder), top: (0,quote/* quote */.hD)(top) })]);
}
async function decisions(flags, project, streams, { terminal, signal }) {
    const prompt = streams && openPrompt(streams, terminal.language, signal);
    try {
        return await decide(flags, project, prompt);
    }
    finally {
        prompt?.close();
    }
}
/** Written in one call, so that an interruption leaves the whole file or none. */
async function writeWorkflow(path, text, force) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        const fault = (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error);
        throw new errors/* SettingsError */.GN([(0,sentence/* joined */.oR)(': ', (0,say/* say */.c)('init-unwritten', { file: (0,quote/* quote */.hD)(path) }), fault)]);
    }
}


/***/ }),

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** Shows how far a run is in one row: a bar and its numbers. Pure. */




/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line. */







function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,text_width/* cutToWidth */.G1)((0,base_sentence/* textIn */.r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,say/* say */.c)('cli-plan-read', { count }));
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,defined/* defined */.s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/** Site generators: the path where a generator publishes a folder, according to its own configuration. */





const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS = [
    {
        name: 'Hugo',
        folder: 'static',
        configs: ['', 'config/_default/'].flatMap(place => ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json']))),
        publishesDots: true,
        // https://gohugo.io/configuration/all/#baseurl
        async pathIn(text, config) {
            const url = await hugoBaseUrl(text, config);
            if (url === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(config).startsWith('hugo.') ? '/' : 'other';
            return pathOf(url);
        },
    },
    {
        name: 'VitePress',
        folder: 'public',
        configs: named('.vitepress/config', PROGRAMS),
        publishesDots: true,
        // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
        pathIn: () => '/',
    },
    {
        name: 'Docusaurus',
        folder: 'static',
        configs: named('docusaurus.config', PROGRAMS),
        publishesDots: true,
        // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
        pathIn: () => '/',
    },
    {
        name: 'Astro',
        folder: 'public',
        configs: named('astro.config', PROGRAMS),
        publishesDots: true,
        // https://docs.astro.build/en/reference/configuration-reference/#base
        pathIn: text => literalBase(text),
    },
    {
        name: 'Hexo',
        folder: 'source',
        configs: ['_config.yml'],
        publishesDots: false,
        // https://hexo.io/docs/configuration#URL
        async pathIn(text) {
            const config = await yamlIn(text);
            if (config === undefined)
                return 'unknown';
            if (config.theme === undefined)
                return 'other';
            return pathOf(String(config.root ?? config.url ?? '/'));
        },
    },
    {
        name: 'Jekyll',
        configs: ['_config.yml'],
        publishesDots: false,
        // https://jekyllrb.com/docs/configuration/options/
        async pathIn(text) {
            const config = await yamlIn(text);
            return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'));
        },
    },
];
/** MkDocs pages link to images by relative paths, which need no base. */
const BY_RELATIVE_PATHS = 'mkdocs.yml';
/** A larger file is not a configuration. */
const MAX_CONFIG_BYTES = 1_048_576;
/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
async function siteOf(folder, top) {
    for (let at = folder; at !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
        if ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, folder) && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, root))
            return undefined;
        if ((await textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, BY_RELATIVE_PATHS))) !== undefined)
            return undefined;
        for (const generator of GENERATORS) {
            if (generator.folder !== undefined && generator.folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at))
                continue;
            const site = await siteBeside(generator, root, folder, generator.folder === undefined ? root : at);
            if (site)
                return site;
        }
    }
    return undefined;
}
/** @param published absolute path of the folder that the generator publishes as the root of the site */
async function siteBeside({ name, configs, publishesDots, pathIn }, root, folder, published) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(published, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter(Boolean);
    // Jekyll publishes no folder whose name begins with '.' or '_'.
    if (published === root && inside.some(part => /^[._]/.test(part)))
        return undefined;
    for (const file of configs) {
        const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const text = await textOf(config);
        if (text === undefined)
            continue;
        const path = await pathIn(text, config);
        if (path === 'other')
            continue;
        const base = path === 'unknown' ? undefined : path + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(part)}/`).join('');
        return { generator: name, config, base, publishesDots };
    }
    return undefined;
}
async function textOf(path) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return size > MAX_CONFIG_BYTES ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === undefined)
            throw error;
        return undefined;
    }
}
/** Returns the path of a URL, or a plain path, with '/' at both ends. */
function pathOf(url) {
    const path = URL.parse(url, 'http://site.invalid/')?.pathname ?? '/';
    return path.endsWith('/') ? path : `${path}/`;
}
async function hugoBaseUrl(text, config) {
    // Only the top table counts, which ends at the first header. Names are case-insensitive.
    if (config.endsWith('.toml'))
        return /^\s*baseurl\s*=\s*(["'])(.*?)\1/im.exec(text.split(/^\s*\[/m, 1)[0] ?? '')?.[2];
    const values = (await yamlIn(text)) ?? {};
    const [, url] = Object.entries(values).find(([name]) => name.toLowerCase() === 'baseurl') ?? [];
    return typeof url === 'string' ? url : undefined;
}
/** Parses YAML, which includes JSON. */
async function yamlIn(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const value = parse(text, { logLevel: 'silent' });
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return undefined;
    }
}
/** Returns the only literal `base` in a program; '/' if the word does not occur, `unknown` if in doubt. */
function literalBase(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    if (!/\bbase\b/.test(code))
        return '/';
    const [found, ...others] = Array.from(code.matchAll(/\bbase\b(?:\s*:\s*(["'`])([^"'`$\n]*)\1)?/g));
    return found?.[2] === undefined || others.length > 0 ? 'unknown' : pathOf(found[2]);
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38639);

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};
