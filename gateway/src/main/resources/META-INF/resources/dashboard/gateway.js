/** The one client of the gateway: reads on behalf of the person signed in, and what is public without anybody. */

/** An answer that is no figure: `kind` says which words to use for it, `domain` which service is away if one is. */
export class GatewayError extends Error {
  constructor(kind, detail) {
    super(detail ?? kind);
    this.kind = kind;
  }
}

const KINDS = new Map([
  [401, 'ended'], [403, 'forbidden'], [404, 'missing'], [409, 'conflict'], [412, 'conflict'], [429, 'busy'],
  [501, 'notBuilt'], [502, 'unavailable'], [503, 'unavailable'], [504, 'unavailable'],
]);
const JSON_TYPE = 'application/json';
const DOMAINS = { employment: 'employment', insurance: 'social-insurance', skills: 'skills', rights: 'labor-rights' };

export class Gateway {
  #signIn;
  #language;
  #plan;
  #year;
  #indicators;

  constructor(signIn, language, plan) {
    this.#signIn = signIn;
    this.#language = language;
    this.#year = plan;
    this.#plan = `/v1/plans/${encodeURIComponent(plan)}`;
  }

  static async configuration() {
    return read(await reach('/dashboard/config'));
  }

  regions(day) {
    return this.#get('/v1/regions', { at: day });
  }

  items() {
    return this.#get(`${this.#plan}/items`);
  }

  /** `choice`: region, month, level, ownUnits, indicator, explain. */
  progress(choice) {
    return this.#get(`${this.#plan}/progress`, choice);
  }

  /** Figures month by month, one object a value. */
  async months(choice) {
    return (await this.#get('/v1/analytics/plan-progress', { ...choice, format: 'json' })).observations;
  }

  /** What each indicator is called, and whether it is a ratio: a map from its id to `{ zh, en, isRatio }`, read once. */
  async indicators() {
    this.#indicators ??= await this.#namesOf('indicator');
    return this.#indicators;
  }

  async #namesOf(dimension) {
    const [zh, en] = await Promise.all(['zh', 'en'].map((lang) => this.#get(`/v1/analytics/dimensions/${dimension}`, { lang, plan: this.#year })));
    return new Map(Object.entries(zh.category.label)
      .map(([id, name]) => [id, { zh: name, en: en.category.label[id], isRatio: en.category.unit?.[id]?.label === 'ratio' }]));
  }

  readings(choice) {
    return this.#get(`${this.#plan}/readings`, choice);
  }

  responsibilitySheet(region) {
    return this.#get(`${this.#plan}/responsibility-sheets/${encodeURIComponent(region)}`);
  }

  async responsibilitySheetAsCsv(region) {
    return bodyOf(await this.#ask(`${this.#plan}/responsibility-sheets/${encodeURIComponent(region)}`, {}, 'text/csv'), 'blob');
  }

  /** A record of a service, under the person's own rights. `address` is the one that a reading names. */
  async record(address) {
    try {
      return await this.#get(address);
    } catch (failure) {
      if (failure.kind === 'unavailable') {
        failure.domain = DOMAINS[address.split('/')[2]];
      }
      throw failure;
    }
  }

  freshness() {
    return this.#get(`${this.#plan}/freshness`);
  }

  reconciliations(choice) {
    return offered(this.#get('/v1/reconciliations', choice));
  }

  /** How all work items stand: lights, milestones, tasks. */
  supervision(region) {
    return offered(this.#get(`${this.#plan}/supervision`, { region }));
  }

  /** By what work items are judged. */
  supervisionRules() {
    return offered(this.#get(`${this.#plan}/supervision/rules`));
  }

  /** Which cities and systems report, and when each last did. */
  exchange() {
    return offered(this.#get(`${this.#plan}/exchange`));
  }

  /** When the last fact behind each figure was recorded. */
  figureFreshness() {
    return offered(this.#get(`${this.#plan}/exchange/figures`));
  }

  /** A file that the gateway keeps. */
  async file(address) {
    return bodyOf(await this.#ask(address, {}, '*/*'), 'blob');
  }

  alerts(choice) {
    return offered(this.#get('/v1/alerts', choice));
  }

  acknowledge({ id, version }, note) {
    return this.#post(`/v1/alerts/${encodeURIComponent(id)}/acknowledgement`, { note }, version);
  }

  /** Every release, drafts as well. */
  releases(choice) {
    return offered(this.#get(`${this.#plan}/releases`, choice));
  }

  /** Of one release: nothing, or `corrections`, `report`, `evaluation`, `cells`. */
  release(id, part = '', choice = {}) {
    return this.#get(`${this.#plan}/releases/${encodeURIComponent(id)}${part && `/${part}`}`, choice);
  }

  publicReleases(choice) {
    return offered(this.#open('/v1/public/releases', choice));
  }

  publicRelease(period, number, part = '') {
    return this.#open(`/v1/public/releases/${[this.#year, period, number].map(encodeURIComponent).join('/')}${part && `/${part}`}`);
  }

  /** Published bulletins, the latest first. */
  bulletins(choice) {
    return offered(this.#open('/v1/public/bulletins', choice));
  }

  /** How much each region sent up in the plan's year, and what became of it. */
  bulletinCounts() {
    return offered(this.#get('/v1/bulletin-counts', { from: `${this.#year}-01-01`, to: `${this.#year}-12-31` }));
  }

  /** The stream of live messages, behind the id given. */
  async stream(lastId, signal) {
    return this.#answer(await reach('/v1/stream', {
      signal,
      headers: { ...await this.#headers('text/event-stream'), ...(lastId && { 'Last-Event-ID': lastId }) },
    }));
  }

  async #get(path, choice = {}) {
    return bodyOf(await this.#ask(path, choice, JSON_TYPE));
  }

  async #ask(path, choice, type) {
    return this.#answer(await reach(path + query(choice), { headers: await this.#headers(type) }));
  }

  async #post(path, body, version) {
    return bodyOf(await this.#answer(await reach(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        ...await this.#headers(JSON_TYPE),
        'Content-Type': JSON_TYPE,
        'Idempotency-Key': crypto.randomUUID(),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
    })));
  }

  async #open(path, choice = {}) {
    return read(await reach(path + query(choice), { headers: { Accept: JSON_TYPE, 'Accept-Language': this.#language() } }));
  }

  async #headers(type) {
    return { Authorization: `Bearer ${await this.#signIn.accessToken()}`, Accept: type, 'Accept-Language': this.#language() };
  }

  #answer(answer) {
    return answer.ok ? answer : refuse(answer);
  }
}

/** A list that is not found is none that this gateway keeps. */
async function offered(list) {
  try {
    return await list;
  } catch (failure) {
    throw failure.kind === 'missing' ? new GatewayError('notBuilt') : failure;
  }
}

function query(choice) {
  const parameters = new URLSearchParams(Object.entries(choice)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one]))).toString();
  return parameters && `?${parameters}`;
}

function reach(path, options) {
  return reached(fetch(path, options));
}

/** An answer that breaks off is none. */
function bodyOf(answer, form = 'json') {
  return reached(answer[form]());
}

async function reached(promise) {
  try {
    return await promise;
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new GatewayError('unreachable');
  }
}

async function read(answer) {
  return answer.ok ? bodyOf(answer) : refuse(answer);
}

async function refuse(answer) {
  const problem = await answer.json().catch(() => ({}));
  throw new GatewayError(KINDS.get(answer.status) ?? (answer.status < 500 ? 'wrong' : 'failed'), problem.detail ?? problem.title);
}
