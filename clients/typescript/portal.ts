/** An example of a portal's page: what anybody may see and ask, and progress for who has signed in. */

import { every, ganlao, Refused, type components } from './client.js';
import { comeBack, leaveToSignIn, NotSignedIn, type Identity } from './sign-in.js';

type Release = components['schemas']['gateway_PublicReleaseView'];
type Progress = components['schemas']['gateway_ProgressView'];

/** Which gateway, and where people sign in: `portal.json`, beside this page. */
interface Portal extends Identity {
  readonly gateway: string;
  readonly plan: string;
}

const portal = (await (await fetch('portal.json')).json()) as Portal;
const open = ganlao({ baseUrl: portal.gateway });

await Promise.all([shown('releases', showReleases), shown('progress', showProgress)]);
element('verification').addEventListener('submit', (event) => {
  event.preventDefault();
  void shown('verified', verify);
});
element('sign-in').addEventListener('click', () => void shown('progress', () => leaveToSignIn(portal)));
document.body.dataset['state'] = 'ready';

async function showReleases(): Promise<void> {
  const releases: Release[] = [];
  const all = every(async (cursor) => {
    const query = { plan: portal.plan, limit: 50, ...(cursor !== undefined && { cursor }) };
    return (await open.GET('/v1/public/releases', { params: { query } })).data;
  });
  for await (const release of all) {
    releases.push(release);
  }
  element('releases').replaceChildren(
    ...releases.map((release) => line('li', `${release.title?.zh ?? ''} · ${release.period}-${release.number}`)),
  );
}

async function verify(): Promise<void> {
  const form = new FormData(element('verification') as HTMLFormElement);
  const { data } = await open.GET('/api/skills/v1/certificate-verifications', {
    params: { query: { number: String(form.get('number')), name: String(form.get('name')) } },
  });
  element('verified').textContent = `${data?.number}：${data?.status}`;
}

async function showProgress(): Promise<void> {
  const token = await comeBack(portal);
  if (token === undefined) {
    return;
  }
  const { data } = await ganlao({ baseUrl: portal.gateway, token: async () => token }).GET('/v1/plans/{plan}/progress', {
    params: { path: { plan: portal.plan } },
  });
  element('sign-in').hidden = true;
  element('progress').replaceChildren(...rows(data));
}

function rows(progress: Progress | undefined): HTMLElement[] {
  const labels = new Map(progress?.indicators?.map((indicator) => [indicator.id, indicator.label?.zh]));
  return (progress?.rows ?? []).map((row) =>
    line('li', `${labels.get(row.indicator) ?? row.indicator}：${row.actual ?? '—'} / ${row.target ?? '—'}`),
  );
}

/** Says in the place of an answer why there is none. */
async function shown(place: string, show: () => Promise<void>): Promise<void> {
  try {
    await show();
  } catch (failure) {
    element(place).textContent = reasonOf(failure);
  }
}

function reasonOf(failure: unknown): string {
  if (failure instanceof Refused) {
    return `${failure.message}（${failure.problem?.code ?? failure.status}，${failure.requestId ?? ''}）`;
  }
  return failure instanceof NotSignedIn ? `未能登录：${failure.message}` : '无法连接，请稍后再试。';
}

function line(tag: 'li', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`the page has no ${id}`);
  }
  return found;
}
