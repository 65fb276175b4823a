/** As little of an authorization-code flow with PKCE (RFC 7636) as an example needs: tokens stay in memory and are not renewed. */

export interface Identity {
  readonly issuer: string;
  readonly clientId: string;
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** The identity provider, or the person there, said no. */
export class NotSignedIn extends Error {}

const PENDING = 'portal.sign-in';

export async function leaveToSignIn(identity: Identity): Promise<void> {
  const { authorization_endpoint: endpoint } = await discover(identity);
  const verifier = random();
  const state = random();
  sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state }));
  location.assign(
    `${endpoint}?${new URLSearchParams({
      response_type: 'code',
      client_id: identity.clientId,
      redirect_uri: here(),
      scope: 'openid',
      state,
      code_challenge: await challenge(verifier),
      code_challenge_method: 'S256',
    })}`,
  );
}

/** The access token that the provider's answer in this page's address is good for; undefined where there is none. Throws `NotSignedIn` if it says no. */
export async function comeBack(identity: Identity): Promise<string | undefined> {
  const answer = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null') as { verifier: string; state: string } | null;
  if (pending === null || answer.get('state') !== pending.state) {
    return undefined;
  }
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', here());
  const code = answer.get('code');
  if (code === null) {
    throw new NotSignedIn(answer.get('error_description') ?? answer.get('error') ?? 'no code');
  }
  const { token_endpoint: endpoint } = await discover(identity);
  const granted = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: identity.clientId,
      redirect_uri: here(),
      code,
      code_verifier: pending.verifier,
    }),
  });
  if (!granted.ok) {
    throw new Error(`the identity provider answers ${granted.status}`);
  }
  return ((await granted.json()) as { access_token: string }).access_token;
}

async function discover({ issuer }: Identity): Promise<Endpoints> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
  if (!answer.ok) {
    throw new Error(`the identity provider answers ${answer.status}`);
  }
  return (await answer.json()) as Endpoints;
}

function here(): string {
  return location.origin + location.pathname;
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function challenge(verifier: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
