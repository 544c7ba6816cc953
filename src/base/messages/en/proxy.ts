/** Forward proxies: what can be asked for, and how they fail. */
export const PROXY_ENGLISH = {
  'proxy-needed': '`none`, `env`, or the URL of a proxy such as http://proxy.example:3128 is needed',
  'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
  'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
  'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
  'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
  'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
  'proxy-fix': 'Check `{input}`: host, port, user and password, and whether the proxy allows {host}.',
  'proxy-unused':
    'The variable {variable} is set and not used: where the network is reached through that proxy alone, set `{input}` to env.',
} as const
