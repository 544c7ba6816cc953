export const id = 326;
export const ids = [326];
export const modules = {

/***/ 72087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22694);
/**
 * The sentences of a layer in every language, and how their values are filled in. Each layer has a folder `messages`
 * with its sentences, and says no others than its own and, rarely, those of a layer below.
 */


const NO_VALUES = {};
/** @param english decides which names there are, and which values each of them needs */
function catalogue(english, others) {
    const tables = { en: english, ...others };
    return {
        say: (id, ...[values]) => new Said(tables, id, values ?? NO_VALUES),
        messageIn: (language, id) => new Said(tables, id, NO_VALUES).in(language),
        advisedIn(language, id, values) {
            const sentence = new Said(tables, id, values).in(language);
            const fix = `${id}-fix`;
            return fix in english ? { sentence, advice: new Said(tables, fix, values).in(language) } : { sentence };
        },
    };
}
/** A class, because a list may have a sentence per bad line and a closure takes three times as much memory. */
class Said {
    tables;
    id;
    values;
    constructor(tables, id, values) {
        this.tables = tables;
        this.id = id;
        this.values = values;
    }
    in(language) {
        const { [this.id]: english = this.id } = this.tables.en;
        const { [this.id]: text = english } = this.tables[language];
        return fill((0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .orEnglish */ .G)(text, english), language, this.values);
    }
}
/**
 * Replaces `{name}` by its value, and `{count|one|many}` by the second word if the value is 1, else by the third. A name
 * without a value stays as it is.
 */
function fill(message, language, values) {
    return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name, one, many) => {
        const value = values[name];
        if (value === undefined)
            return whole;
        if (one !== undefined)
            return value === 1 ? one : many;
        return typeof value === 'number' ? String(value) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, value);
    });
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ orEnglish)
/* harmony export */ });
/* unused harmony export PENDING */
/** Translations that are still to be written: the English sentence stands in for each. */
/** The translation of a sentence that exists in English alone. A release has none. */
const PENDING = '<pending>';
function orEnglish(text, english) {
    return text === PENDING ? english : text;
}


/***/ }),

/***/ 53192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/base/messages/en.js
/** Sentences about files, folders, URLs and proxies. */
const ENGLISH = {
    // Files and folders, and errors of the file system.
    'folder-no-room': 'There is no room left where {directory} is.',
    'folder-no-room-fix': 'Free some space or choose another folder, then run again.',
    'folder-no-read': 'This user may not read {directory}.',
    'folder-no-write': 'This user may not write to {directory}.',
    'folder-no-right-fix': 'Give the user that right, or choose another folder.',
    'folder-read-only': '{directory} is on a file system that is mounted read-only.',
    'folder-another-fix': 'Choose another folder.',
    'folder-in-the-way': 'A file stands where {key} needs a folder, or a folder where it needs a file.',
    'folder-in-the-way-fix': 'Choose a key template under which no key is the beginning of another.',
    'folder-name-too-long': 'The path of {key} under {directory} is longer than this system allows.',
    'folder-name-too-long-fix': 'Shorten the key template, or choose a folder with a shorter path.',
    'folder-open-files': 'This process has as many files open as the system allows.',
    'folder-open-files-fix': 'Lower concurrency, or raise the limit of open files.',
    'folder-unusable': '{directory} could not be used ({code}).',
    'folder-unusable-fix': 'Check the disk, then run again.',
    'folder-code-unknown': 'unknown',
    'folder-link-out': 'A link under {directory} leads out of it ({path}).',
    'folder-link-out-fix': 'Remove the link, or name the folder it leads to.',
    'folder-is-file': '{directory} is a file, not a folder.',
    'folder-is-file-fix': 'Name the folder that it lies in, or another one.',
    'path-occupied': 'Something that is not a file is at {path}, or a file is where it needs a folder.',
    'path-occupied-fix': 'Remove it, or choose another folder.',
    'path-runs-git': 'lies in .git, where files are run by git',
    'path-read-by-git': 'has a name that begins with .git, and git or GitHub would read it',
    'path-runs-workflow': 'lies in .github/workflows, where files are run by GitHub',
    'temporary-full': 'There is no room left in the temporary folder {folder} ({code}).',
    'temporary-full-fix': 'Free some space, or set TMPDIR to a folder with more room.',
    'temporary-unwritable-fix': 'Set TMPDIR to a folder that can be written to; in a container, mount a `tmpfs` at /tmp.',
    'body-disk-full': 'There is no room for this file in the temporary folder {folder} ({code}).',
    'body-disk-full-fix': 'Free some space, or set TMPDIR (on a runner RUNNER_TEMP) to a folder with more room.',
    'body-unwritable': 'The temporary folder {folder} cannot be written to ({code}).',
    'data-uri-none': 'this data: URI is not a data: URI',
    'data-uri-comma': 'this data: URI of {length} characters has no comma before its data',
    'data-uri-base64': 'this data: URI says base64, but its {length} characters of data are not',
    // Problems of URLs that are not fetched.
    'url-too-long': 'the URL is {length} characters long; {most} are allowed',
    'url-too-long-encoded': 'the encoded URL is over {most} characters long',
    'url-line-break': 'the URL has a line break or tab inside',
    'url-not-absolute': 'not an absolute URL',
    'url-no-host': 'the URL has no host',
    'url-scheme': '{scheme} URLs are not fetched; http: and https: are',
    'url-credentials': 'the URL holds a user name or password; give them to its host as a header, in `host-rules`',
    'url-port': 'port {port} is not used for the web',
    'url-within': 'a URL begins within this text: one URL a line is needed (in JSON, one a string)',
    'url-srcset': 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w',
    'url-relative': 'not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',
    // Forward proxies: their settings and failures.
    'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
    'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
    'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
    'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
    'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
    'proxy-unused': 'The variable {variable} is set but not used: if this machine reaches the network only through that proxy, set `{input}` to env.',
    // Endpoints of services.
    'endpoint-keys': 'endpoint holds credentials; keep only the host, and set access-key-id and access-key-secret',
    'endpoint-no-host': '{shown} is not a host or a URL; write it like {example}',
    'endpoint-scheme': '{shown} has the scheme {scheme}; only https: is supported',
    'endpoint-more': '{shown} has more than a host; write {host}, and put the prefix after the bucket',
    'and-more': '{names} and {count} more',
    'problems-more': 'and {count} more {count|problem|problems}',
    'time-ahead': '{time} (UTC, in {span})',
    'time-past': '{time} (UTC, {span} ago)',
    unexpected: 'unexpected: {error}',
    'node-too-old': 'persist-images needs Node {least} or later; this is {version}. In a clone, `npm ci` brings Node 24, and `npx node dist/cli.js` runs on it.',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh.js
const CHINESE = {
    'folder-no-room': '{directory} 所在的磁盘没有剩余空间。',
    'folder-no-room-fix': '请释放空间或改用其他目录，然后重新运行。',
    'folder-no-read': '当前用户没有读取 {directory} 的权限。',
    'folder-no-write': '当前用户没有写入 {directory} 的权限。',
    'folder-no-right-fix': '请授予该权限，或改用其他目录。',
    'folder-read-only': '{directory} 所在的文件系统以只读方式挂载。',
    'folder-another-fix': '请改用其他目录。',
    'folder-in-the-way': '{key} 需要目录的位置是文件，或需要文件的位置是目录。',
    'folder-in-the-way-fix': '请使用不会让一个 key 成为另一个 key 开头的 key 模板。',
    'folder-name-too-long': '{directory} 下 {key} 的路径超过系统允许的长度。',
    'folder-name-too-long-fix': '请缩短 key 模板，或改用路径更短的目录。',
    'folder-open-files': '当前进程打开的文件数已达系统上限。',
    'folder-open-files-fix': '请调低 concurrency，或提高打开文件数的上限。',
    'folder-unusable': '无法使用 {directory}（{code}）。',
    'folder-unusable-fix': '请检查磁盘，然后重新运行。',
    'folder-code-unknown': '原因未知',
    'folder-link-out': '{directory} 下的链接指向该目录之外（{path}）。',
    'folder-link-out-fix': '请删除该链接，或直接写明链接指向的目录。',
    'folder-is-file': '{directory} 是文件，不是目录。',
    'folder-is-file-fix': '请写它所在的目录，或改用其他目录。',
    'path-occupied': '{path} 的位置已有其他内容，它不是文件，或者在需要目录的位置是文件。',
    'path-occupied-fix': '请删除它，或改用其他目录。',
    'path-runs-git': '位于 .git 中，其中的文件会被 git 执行',
    'path-read-by-git': '含有以 .git 开头的名称，会被 git 或 GitHub 读取',
    'path-runs-workflow': '位于 .github/workflows 中，其中的文件会被 GitHub 执行',
    'temporary-full': '临时目录 {folder} 已没有空间（{code}）。',
    'temporary-full-fix': '请释放空间，或把 TMPDIR 设为空间更大的目录。',
    'temporary-unwritable-fix': '请把 TMPDIR 设为可写的目录；在容器中，请在 /tmp 挂载 `tmpfs`。',
    'body-disk-full': '临时目录 {folder} 没有足够的空间存放这个文件（{code}）。',
    'body-disk-full-fix': '请腾出空间，或将 TMPDIR（在 runner 上是 RUNNER_TEMP）设为空间更大的目录。',
    'body-unwritable': '无法写入临时目录 {folder}（{code}）。',
    'data-uri-none': '这不是 data: URI',
    'data-uri-comma': '这个 {length} 个字符的 data: URI 在数据之前没有逗号',
    'data-uri-base64': '这个 data: URI 声明为 base64，但其 {length} 个字符的数据不是',
    'url-too-long': 'URL 有 {length} 个字符；最多允许 {most} 个',
    'url-too-long-encoded': '编码后的 URL 超过 {most} 个字符',
    'url-line-break': 'URL 中有换行或制表符',
    'url-not-absolute': '不是完整的 URL（需以 http:// 或 https:// 开头）',
    'url-no-host': 'URL 没有主机名',
    'url-scheme': '不请求 {scheme} 开头的 URL；只请求 http: 和 https:',
    'url-credentials': 'URL 中含有用户名或密码；请改为在 `host-rules` 中作为请求头只给该域名',
    'url-port': '端口 {port} 不是网页服务使用的端口',
    'url-within': '这段文本中间又出现了 URL：请每行只写一个 URL（JSON 中每个字符串一个）',
    'url-srcset': '这是 srcset 的文本：请每行只写一个 URL，不带 2x、640w 这样的尺寸',
    'url-relative': '不是完整的 URL；相对 URL 需要设置 `base-url`，或用 `referer-field` 给出所在页面',
    'proxy-url': '应为 HTTP 代理的 URL，例如 http://user:password@proxy.example:3128',
    'proxy-variable': '环境变量 {name} 不是 HTTP 代理的 URL（例如 http://proxy.example:3128）',
    'proxy-unreachable': '无法连接 `{input}` 指定的代理（{code}）',
    'proxy-refused': '`{input}` 指定的代理拒绝转发（返回 {status}）',
    'proxy-login': '`{input}` 指定的代理不接受这组用户名和密码（返回 {status}）',
    'proxy-unused': '环境变量 {variable} 已设置，但没有使用：如果只能经由该代理访问网络，请将 `{input}` 设为 env。',
    'endpoint-keys': 'endpoint 中含有访问凭证；请只保留域名，并设置 access-key-id 和 access-key-secret',
    'endpoint-no-host': '{shown} 不是域名或 URL；请写成 {example} 的形式',
    'endpoint-scheme': '{shown} 使用了协议 {scheme}，而这里只支持 https:',
    'endpoint-more': '{shown} 中除域名外还有其他内容；请写成 {host}，并把前缀写在 Bucket 之后',
    'and-more': '{names} 等，另有 {count} 个',
    'problems-more': '另有 {count} 个问题',
    'time-ahead': '{time}（UTC，{span} 后）',
    'time-past': '{time}（UTC，{span} 前）',
    unexpected: '程序内部错误（不应出现，请反馈）：{error}',
    'node-too-old': 'persist-images 需要 Node {least} 或更高版本；当前版本是 {version}。在克隆的目录里，`npm ci` 会装好 Node 24，用 `npx node dist/cli.js` 运行。',
};

;// CONCATENATED MODULE: ./lib/base/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QP: () => (/* binding */ idleIn),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   ZF: () => (/* binding */ saysIdle),
/* harmony export */   iV: () => (/* binding */ languageMeant),
/* harmony export */   mq: () => (/* binding */ asSaid),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   uj: () => (/* binding */ LANGUAGE_CODES),
/* harmony export */   ux: () => (/* binding */ faultAt)
/* harmony export */ });
/**
 * A sentence is made where the facts are known and written out where its language is known: errors and notices carry
 * sentences, and the entry point picks the language. The texts themselves are in `messages`.
 */
/** One record per language. The rest of the source asks these records and never compares languages. */
const LANGUAGES = {
    en: {
        words: /^en(?:[-_][a-z\d_-]+)?$/i,
        htmlLang: 'en',
        colon: ': ',
        comma: ', ',
        stop: '.',
        space: ' ',
        inParentheses: text => ` (${text})`,
        inQuotes: text => `"${text}"`,
        isLocale: locale => locale.startsWith('en'),
    },
    zh: {
        words: /^(?:zh(?:[-_][a-z\d_-]+)?|cn|中文|简体中文)$/i,
        htmlLang: 'zh-CN',
        colon: '：',
        comma: '，',
        stop: '。',
        space: '',
        inParentheses: text => `（${text}）`,
        inQuotes: text => `“${text}”`,
        isLocale: locale => locale.startsWith('zh'),
    },
};
/** The codes of all languages; the first is the default. */
const LANGUAGE_CODES = Object.keys(LANGUAGES);
/** @param word `en`, `zh`, `zh-CN`, `zh_TW`, `cn`, `中文`, `en-US`, in any case; undefined for any other word */
function languageMeant(word) {
    return LANGUAGE_CODES.find(code => LANGUAGES[code].words.test(word));
}
/** A sentence that says its place in words already. */
function placedAt({ file, line }, sentence) {
    return { in: language => sentence.in(language), place: { file, line }, fault: sentence.fault };
}
/** A sentence that says that these options have no effect. */
function saysIdle(idle, sentence) {
    return { in: language => sentence.in(language), idle };
}
/** The options that this text says have no effect. */
function idleIn(text) {
    return typeof text === 'string' ? [] : (text.idle ?? []);
}
/** A text whose language is fixed: a server's own words, or a sentence that was written out before. */
function asSaid(text) {
    return { in: () => text };
}
function textIn(language, text) {
    return typeof text === 'string' ? text : text.in(language);
}
/** Joins texts to one. */
function joined(separator, ...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) };
}
/** A text in the quotes of the language. Control characters, and straight quotes in it, are escaped. */
function quoted(text) {
    const escaped = JSON.stringify(text).slice(1, -1);
    return { in: language => LANGUAGES[language].inQuotes(escaped) };
}
/** A place or a name and the fault found there, with the colon of the language between them. */
function faultAt(place, fault) {
    return {
        fault,
        in: language => `${textIn(language, place)}${LANGUAGES[language].colon}${textIn(language, fault)}`,
    };
}
/** Joins texts with the comma of the language. */
function listed(...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(LANGUAGES[language].comma) };
}


/***/ }),

/***/ 60326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNodeTooOld: () => (/* binding */ isNodeTooOld),
  d: () => (/* binding */ readLanguage)
});

// UNUSED EXPORTS: localeLanguage

// EXTERNAL MODULE: ./lib/base/messages/say.js + 2 modules
var say = __webpack_require__(53192);
;// CONCATENATED MODULE: ./lib/base/process/node-version.js

/** As in package.json's `engines`: undici cannot be loaded by an older Node. */
const MIN_VERSION = [22, 19];
/** @returns what to say of a Node that is too old; undefined for one that will do */
function nodeProblem(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return undefined;
    return (0,say/* say */.c)('node-too-old', { least: MIN_VERSION.join('.'), version });
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/cli/language.js
/** The language of the terminal's user, and what is said in it before a command is read: that Node is too old. */


/** Reads `--language` even if the rest of the command line is wrong; without it, the locale decides. */
function readLanguage(argv, env) {
    const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
    const words = flags.flatMap((word, index) => {
        if (word === '--language')
            return flags[index + 1] ?? [];
        return word.startsWith('--language=') ? word.slice('--language='.length) : [];
    });
    return (0,sentence/* languageMeant */.iV)(words.at(-1)?.trim() ?? '') ?? localeLanguage(env);
}
/**
 * The first variable that is set decides, as POSIX defines.
 * @param system the locale of the user's account, for Windows, which sets none of them
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }, 
// The cheapest way to the locale: a date format takes 13 ms.
system = new Intl.PluralRules().resolvedOptions().locale) {
    const locale = LC_ALL || LC_MESSAGES || LANG || system;
    return sentence/* LANGUAGE_CODES */.uj.find(code => sentence/* LANGUAGES */.Yj[code].isLocale(locale)) ?? 'en';
}
/** Reports a Node that is too old, and sets the exit status. */
function isNodeTooOld() {
    const problem = nodeProblem();
    if (!problem)
        return false;
    process.stderr.write(`${problem.in(localeLanguage(process.env))}\n`);
    process.exitCode = 2;
    return true;
}


/***/ })

};
