/** Reads from the gateway on behalf of the person signed in. */

/** An answer that is no figure: `kind` says which words to use for it. */
export class GatewayError extends Error {
  constructor(kind, detail) {
    super(detail ?? kind);
    this.kind = kind;
  }
}

const KINDS = new Map([[401, 'ended'], [403, 'forbidden'], [404, 'missing'], [429, 'busy'], [503, 'unavailable']]);

export class Gateway {
  #signIn;
  #language;

  constructor(signIn, language) {
    this.#signIn = signIn;
    this.#language = language;
  }

  static async configuration() {
    return read(await reach('/dashboard/config'));
  }

  regions(day) {
    return this.#get(`/v1/regions?${new URLSearchParams({ at: day })}`);
  }

  items(plan) {
    return this.#get(`/v1/plans/${encodeURIComponent(plan)}/items`);
  }

  progress(plan, region, month) {
    return this.#get(`/v1/plans/${encodeURIComponent(plan)}/progress?${new URLSearchParams({ region, month })}`);
  }

  async #get(path) {
    const token = await this.#signIn.accessToken();
    return read(await reach(path, {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json', 'Accept-Language': this.#language() },
    }));
  }
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    throw new GatewayError('unreachable');
  }
}

async function read(answer) {
  if (answer.ok) {
    return answer.json();
  }
  const problem = await answer.json().catch(() => ({}));
  throw new GatewayError(KINDS.get(answer.status) ?? 'failed', problem.detail ?? problem.title);
}
