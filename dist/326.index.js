export const id = 326;
export const ids = [326];
export const modules = {

/***/ 60326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNodeTooOld: () => (/* binding */ isNodeTooOld),
  d: () => (/* binding */ readLanguage)
});

// UNUSED EXPORTS: localeLanguage

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
;// CONCATENATED MODULE: ./lib/base/process/node-version.js

/** As in package.json's `engines`: undici cannot be loaded by an older Node. */
const MIN_VERSION = [22, 19];
/** @returns what to say of a Node that is too old; undefined for one that will do */
function nodeProblem(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return undefined;
    return (0,say/* say */.cv)('node-too-old', { least: MIN_VERSION.join('.'), version });
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
