/** Sign-in by authorization code with PKCE (RFC 7636) against any OpenID provider. Tokens stay in this module's memory. */

const PENDING = 'ganlao.sign-in';
const LEEWAY_SECONDS = 30;

export class SignInError extends Error {
  constructor(reason, detail) {
    super(detail ?? reason);
    this.reason = reason;
  }
}

export class SignIn {
  #issuer;
  #clientId;
  #endpoints;
  #tokens;
  #renewal;

  constructor({ issuer, clientId }) {
    this.#issuer = issuer;
    this.#clientId = clientId;
  }

  get isSignedIn() {
    return this.#tokens !== undefined;
  }

  /** Claims of the person, for display only: what may be seen is decided by the services. */
  get person() {
    return this.#tokens === undefined ? {} : claims(this.#tokens.access_token);
  }

  /** Leaves the page for the provider, which comes back to `returnTo`. */
  async begin(returnTo) {
    if (!globalThis.crypto?.subtle) {
      throw new SignInError('insecure');
    }
    const { authorization_endpoint: endpoint } = await this.#discover();
    const pending = { verifier: random(32), state: random(16), nonce: random(16), returnTo };
    sessionStorage.setItem(PENDING, JSON.stringify(pending));
    location.assign(`${endpoint}?${new URLSearchParams({
      response_type: 'code',
      client_id: this.#clientId,
      redirect_uri: redirectUri(),
      scope: 'openid',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await challenge(pending.verifier),
      code_challenge_method: 'S256',
    })}`);
  }

  /** Takes the provider's answer out of the address. Resolves to whether there was one. */
  async complete() {
    const answer = new URLSearchParams(location.search);
    const pending = JSON.parse(sessionStorage.getItem(PENDING));
    if (!answer.has('state') || pending === null) {
      return false;
    }
    sessionStorage.removeItem(PENDING);
    history.replaceState(null, '', pending.returnTo);
    if (answer.get('state') !== pending.state) {
      throw new SignInError('state');
    }
    if (answer.has('error')) {
      throw new SignInError('refused', answer.get('error_description') ?? answer.get('error'));
    }
    await this.#fetchTokens({
      grant_type: 'authorization_code',
      code: answer.get('code'),
      redirect_uri: redirectUri(),
      code_verifier: pending.verifier,
    });
    if (claims(this.#tokens.id_token).nonce !== pending.nonce) {
      this.#tokens = undefined;
      throw new SignInError('nonce');
    }
    return true;
  }

  /** A token that is still good for a while; renews it when it is not, once for all who ask meanwhile. */
  async accessToken() {
    if (this.#tokens === undefined) {
      throw new SignInError('ended');
    }
    if (Date.now() / 1000 > this.#tokens.expiresAt - LEEWAY_SECONDS) {
      this.#renewal ??= this.#renew().finally(() => { this.#renewal = undefined; });
      await this.#renewal;
    }
    return this.#tokens.access_token;
  }

  /** The sign-in is over when the provider says so, and not because it is away. */
  async #renew() {
    try {
      await this.#fetchTokens({ grant_type: 'refresh_token', refresh_token: this.#tokens.refresh_token });
    } catch (failure) {
      if (failure.reason !== 'refused') {
        throw failure;
      }
      this.#tokens = undefined;
      throw new SignInError('ended');
    }
  }

  /** Signs out here, and leaves the page to sign out at the provider; if that is away, says so and stays. */
  async end() {
    const idToken = this.#tokens?.id_token;
    this.#tokens = undefined;
    this.#endpoints = undefined; // whether it is there is asked anew
    const { end_session_endpoint: endpoint } = await this.#discover().catch(() => {
      throw new SignInError('signedOutHere');
    });
    location.assign(`${endpoint}?${new URLSearchParams({
      client_id: this.#clientId,
      post_logout_redirect_uri: redirectUri(),
      ...(idToken && { id_token_hint: idToken }),
    })}`);
  }

  async #fetchTokens(parameters) {
    const { token_endpoint: endpoint } = await this.#discover();
    const asked = Date.now() / 1000;
    const answer = await reach(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ client_id: this.#clientId, ...parameters }),
    });
    if (answer.status >= 500) {
      throw new SignInError('identityAway');
    }
    const tokens = await reached(answer.json());
    if (!answer.ok) {
      throw new SignInError('refused', tokens.error_description ?? tokens.error);
    }
    this.#tokens = { ...this.#tokens, ...tokens, expiresAt: asked + tokens.expires_in };
  }

  async #discover() {
    if (this.#endpoints === undefined) {
      const answer = await reach(`${this.#issuer}/.well-known/openid-configuration`);
      if (!answer.ok) {
        throw new SignInError('identityAway');
      }
      this.#endpoints = await reached(answer.json());
    }
    return this.#endpoints;
  }
}

function reach(address, options) {
  return reached(fetch(address, options));
}

/** An answer that breaks off is none. */
async function reached(promise) {
  try {
    return await promise;
  } catch {
    throw new SignInError('identityAway');
  }
}

function redirectUri() {
  return `${location.origin}/`;
}

function claims(token) {
  const payload = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), (sign) => sign.charCodeAt(0))));
}

function random(bytes) {
  return base64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

async function challenge(verifier) {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

function base64Url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
