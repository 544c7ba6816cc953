export const id = 482;
export const ids = [482];
export const modules = {

/***/ 20482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   alibabaChain: () => (/* binding */ alibabaChain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _storage_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38286);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5171);
/**
 * Where Alibaba Cloud's own tools keep credentials: an OIDC token file, the profiles of the aliyun CLI, the
 * credentials file, the role of this machine, an address. Used when nothing else is set; the SDK is loaded only when
 * one of them is there.
 * https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 */






/** In the order of the SDK's own chain, which calls the network even with nothing configured. */
const CREDENTIAL_LOCATIONS = [
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-oidc-token-file'),
        isThere: env => Boolean(env.ALIBABA_CLOUD_OIDC_TOKEN_FILE &&
            env.ALIBABA_CLOUD_ROLE_ARN &&
            env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN),
        open: sdk => sdk.OIDCRoleArnCredentialsProvider.builder().build(),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-aliyun-profile'),
        isThere: env => env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED?.toLowerCase() !== 'true' &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aliyun', 'config.json')),
        open: sdk => sdk.CLIProfileCredentialsProvider.builder().build(),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-credentials-file'),
        isThere: env => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.ALIBABA_CLOUD_CREDENTIALS_FILE || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.alibabacloud', 'credentials')),
        open: sdk => sdk.ProfileCredentialsProvider.builder().build(),
    },
    {
        name: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-machine-role'),
        // Opt-in: outside Alibaba Cloud, 100.100.100.200 belongs to a stranger's network.
        isThere: ({ ALIBABA_CLOUD_ECS_METADATA: role, ALIBABA_CLOUD_ECS_METADATA_DISABLED: disabled }) => disabled ? disabled.toLowerCase() === 'false' : Boolean(role),
        open: sdk => sdk.ECSRAMRoleCredentialsProvider.builder().build(),
    },
    {
        name: 'ALIBABA_CLOUD_CREDENTIALS_URI',
        // Without an address the SDK calls a host named `undefined`.
        isThere: env => Boolean(env.ALIBABA_CLOUD_CREDENTIALS_URI),
        open: sdk => sdk.URICredentialsProvider.builder().build(),
    },
];
/**
 * @returns the first provider that gives credentials; undefined when no place exists
 * @throws PersistError `store-auth` when places exist and none gives credentials
 */
async function alibabaChain(env = process.env) {
    const locations = CREDENTIAL_LOCATIONS.filter(({ isThere }) => isThere(env));
    if (locations.length === 0)
        return undefined;
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(477)]).then(__webpack_require__.t.bind(__webpack_require__, 80477, 19));
    for (const { name, open } of locations) {
        try {
            return await openPlace(name, () => open(sdk));
        }
        catch {
            // The next place may have credentials.
        }
    }
    const names = locations.map(({ name }) => name);
    throw noneFrom(names.reduce((first, second) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-either', { first, second })));
}
/** Shares one SDK call among concurrent calls: the SDK would open a session for each. */
async function openPlace(name, open) {
    let provider = open();
    let current = await credentialsOf(provider, name);
    let asking;
    return async (refused) => {
        // The SDK renews by the clock alone: after a refusal, a new provider drops the old session.
        if (refused && (0,_storage_credentials_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .sameKeys */ .Z)(current, refused) && !asking)
            provider = open();
        asking ??= credentialsOf(provider, name).finally(() => {
            asking = undefined;
        });
        current = await asking;
        return current;
    };
}
async function credentialsOf(provider, name) {
    // Hide the SDK's error: it may quote a file with secrets, or a response with a token.
    const got = await provider.getCredentials().catch(() => undefined);
    if (!got?.accessKeyId || !got.accessKeySecret)
        throw noneFrom(name);
    const { accessKeyId, accessKeySecret, securityToken } = got;
    return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
}
function noneFrom(places) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PersistError */ .vc('credentials', 'store-auth', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-no-credentials', { places }), {
        advice: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('cli-no-credentials-fix'),
    });
}


/***/ }),

/***/ 38286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sameKeys),
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Every session of a role has its own id and token. */
function sameKeys(a, b) {
    return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken;
}
/** Provides the same keys for the whole run: static ones, or temporary ones that are not renewed. */
function fixedCredentials(credentials) {
    return () => credentials;
}


/***/ })

};
