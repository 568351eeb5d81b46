// A real OIDC provider for the tests, in a process of its own (the package is ESM only). Prints its address when it listens.
import Provider from 'oidc-provider';

const [redirectUri] = process.argv.slice(2);
const server = await new Promise((resolve) => {
  const probe = (provider) => {
    const listening = provider.listen(0, '127.0.0.1', () => resolve(listening));
  };
  import('node:http').then(({ createServer }) => probe(createServer()));
});
const issuer = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(issuer, {
  clients: [{ client_id: 'crm', client_secret: 'crm-secret-for-tests', redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
  pkce: { required: () => true, methods: ['S256'] },
  claims: { openid: ['sub'], profile: ['preferred_username'] },
  conformIdTokenClaims: false,
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id }) }),
  cookies: { keys: ['cookie-key-for-tests'] },
  features: { devInteractions: { enabled: true } },
});
provider.on('server_error', (_ctx, error) => console.error(error.message));
server.on('request', provider.callback());
console.log(issuer);
