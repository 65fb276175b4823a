/** The dashboard's first page: who looks, at which region and month, and what there is to see. */

import { drawSwarm, drawTrend } from './charts.js';
import { element } from './element.js';
import { moment, monthName, span } from './format.js';
import { Gateway, GatewayError } from './gateway.js';
import { STATUSES, byItem, countByStatus, monthsUntil, standings } from './progress.js';
import { SignIn, SignInError } from './sign-in.js';
import { showTargets, statusMark } from './targets.js';
import { language, speak, words } from './text.js';

const SIGNED_IN_BEFORE = 'ganlao.signed-in';
const SIGN_IN_AGAIN = ['signedOut', 'ended', 'refused', 'state', 'nonce'];

const at = (id) => document.getElementById(id);
const opened = new Set();

let signIn;
let gateway;
let configuration;
let regions = [];
let items = [];
let sheet;
let filter;
let message;

start();

async function start() {
  at('region').addEventListener('change', ({ target }) => choose({ region: target.value }));
  document.querySelectorAll('[data-language]').forEach((button) => button.addEventListener('click', () => {
    speak(button.dataset.language);
    render();
  }));
  at('sign-out').addEventListener('click', () => {
    sessionStorage.removeItem(SIGNED_IN_BEFORE);
    attempt(() => signIn.end());
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', render);
  render();
  await attempt(enter);
}

async function enter() {
  configuration = await Gateway.configuration();
  signIn = new SignIn(configuration);
  gateway = new Gateway(signIn, language);
  if (await signIn.complete()) {
    sessionStorage.setItem(SIGNED_IN_BEFORE, 'yes');
    await load();
  } else if (sessionStorage.getItem(SIGNED_IN_BEFORE) !== null) {
    await goSignIn();
  } else {
    tell('signedOut');
  }
}

function goSignIn() {
  sessionStorage.removeItem(SIGNED_IN_BEFORE);
  return signIn.begin(location.pathname + location.search);
}

/** What the address asks for, within what there is. */
function chosen() {
  const asked = new URLSearchParams(location.search);
  const months = monthsUntil(lastMonth());
  const month = asked.get('month');
  return {
    region: asked.get('region') ?? signIn.person.region?.[0] ?? configuration.region,
    month: months.includes(month) ? month : months.at(-1),
  };
}

/** The plan year's months come one by one; afterwards all twelve are there. */
function lastMonth() {
  const { plan, today } = configuration;
  return today.slice(0, 4) === plan ? today.slice(0, 7) : `${plan}-12`;
}

async function choose(change) {
  const address = new URLSearchParams({ ...chosen(), ...change });
  history.replaceState(null, '', `?${address}`);
  await attempt(load);
}

async function load() {
  const { region, month } = chosen();
  if (regions.length === 0) {
    regions = (await gateway.regions(`${configuration.plan}-12-31`)).items;
    items = await gateway.items(configuration.plan);
  }
  sheet = await gateway.progress(configuration.plan, region, month);
  message = undefined;
  render();
}

async function attempt(action) {
  at('busy').textContent = words().busy;
  document.body.toggleAttribute('data-busy', true);
  try {
    await action();
  } catch (failure) {
    if (failure instanceof GatewayError) {
      tell(failure.kind, failure.detail ?? failure.message);
    } else if (failure instanceof SignInError) {
      tell(failure.reason, failure.message);
    } else {
      tell('failed', failure.message);
      throw failure;
    }
  } finally {
    at('busy').textContent = '';
    document.body.toggleAttribute('data-busy', false);
  }
}

function tell(kind, detail) {
  message = { kind, detail: detail === kind ? undefined : detail };
  render();
  at('message-title').focus();
}

function render() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-text]').forEach((node) => node.replaceChildren(words()[node.dataset.text]));
  document.querySelectorAll('[data-language]').forEach((button) => button.setAttribute('aria-pressed', button.dataset.language === language()));
  const title = words().title(configuration?.plan ?? '');
  at('title').textContent = title;
  document.title = title;
  at('user').textContent = signIn?.isSignedIn ? signIn.person.name ?? signIn.person.preferred_username ?? '' : '';
  at('sign-out').hidden = !signIn?.isSignedIn;
  renderMessage();
  at('sheet').hidden = sheet === undefined || !signIn.isSignedIn || SIGN_IN_AGAIN.includes(message?.kind);
  if (!at('sheet').hidden) {
    renderChoice();
    at('figures').hidden = message !== undefined;
    renderSheet();
  }
}

function renderMessage() {
  at('message').hidden = message === undefined;
  if (message === undefined) {
    return;
  }
  const [title, text] = words().messages[message.kind] ?? words().messages.failed;
  const again = SIGN_IN_AGAIN.includes(message.kind);
  at('message').dataset.kind = message.kind;
  at('message').setAttribute('role', message.kind === 'signedOut' ? 'region' : 'alert');
  at('message-title').textContent = title;
  at('message-text').replaceChildren(text, message.detail ? element('span', { class: 'detail' }, message.detail) : '');
  at('message-action').textContent = again ? words().signIn : words().retry;
  at('message-action').onclick = () => attempt(again ? goSignIn : retry);
}

function retry() {
  return signIn?.isSignedIn ? load() : enter();
}

function renderChoice() {
  const { region, month } = chosen();
  const name = (one) => (language() === 'zh' ? one.name : one.nameEn);
  const option = (one, label) => element('option', { value: one.code, selected: one.code === region }, label ?? name(one));
  const below = (code) => regions.filter(({ parent }) => parent === code);
  at('region').replaceChildren(
    ...regions.filter(({ parent }) => !parent).map((province) => option(province)),
    ...regions.filter(({ level }) => level === 'CITY').map((city) => element('optgroup', { label: name(city) },
      option(city, `${name(city)} · ${words().wholeCity}`), below(city.code).map((county) => option(county)))),
  );
  const known = monthsUntil(lastMonth());
  at('months').replaceChildren(...monthsUntil(`${configuration.plan}-12`).map((one) => element('button', {
    type: 'button',
    'aria-pressed': String(one === month),
    'aria-label': monthName(one, language()),
    disabled: !known.includes(one),
    onclick: () => choose({ month: one }),
  }, words().shortMonth(Number(one.slice(5))))));
}

function renderSheet() {
  const all = standings(sheet);
  const shown = filter === undefined ? all : all.filter(({ status }) => status === filter);
  renderStatuses(all);
  showTargets(at('targets'), caption(), byItem(shown, items), opened, openTrend);
  at('empty').hidden = shown.length > 0;
  at('empty').textContent = filter === undefined ? '' : words().filtered(words().statuses[filter]);
  renderSources();
  drawSwarm(at('swarm'), all, goTo);
}

function caption() {
  const region = sheet.regions?.[0];
  const name = region === undefined ? chosen().region : language() === 'zh' ? region.name : region.nameEn;
  return words().caption(name, monthName(sheet.month, language()));
}

function renderStatuses(all) {
  const counts = countByStatus(all);
  const choice = (status, content, count) => element('button', {
    type: 'button',
    class: 'count',
    'data-status': status ?? 'all',
    'aria-pressed': String(filter === status),
    onclick: () => {
      filter = filter === status ? undefined : status;
      renderSheet();
    },
  }, element('span', { class: 'number' }, String(count)), content);
  at('statuses').replaceChildren(
    choice(undefined, element('span', { class: 'status' }, words().all), all.length),
    ...STATUSES.filter((status) => counts.get(status) > 0 || status !== 'no-target')
      .map((status) => choice(status, statusMark(status), counts.get(status))),
  );
}

function renderSources() {
  const { asOf, provisional, freshness } = sheet;
  at('as-of').replaceChildren(words().asOf(moment(asOf, language())),
    provisional ? element('strong', { class: 'provisional' }, words().provisional) : '');
  at('freshness').replaceChildren(...freshness.map(({ domain, lastRecordedAt, lagSeconds }) => {
    const name = words().domains[domain] ?? domain;
    return element('li', { 'data-heard': lastRecordedAt ? 'yes' : 'no' }, lastRecordedAt
      ? words().freshness(name, moment(lastRecordedAt, language()), span(lagSeconds, language()))
      : words().unheard(name));
  }));
}

function goTo(id) {
  filter = undefined;
  opened.add(id);
  renderSheet();
  at(`target-${id}`).scrollIntoView({ block: 'center' });
  at(`target-${id}`).querySelector('.opener').focus();
}

/** The year so far, month by month; what cannot be had is left out of the drawing. */
async function openTrend(standing, place) {
  place.hidden = standing.actual === null;
  if (place.hidden) {
    return;
  }
  const { region, month } = chosen();
  const read = await Promise.allSettled(monthsUntil(month).map((one) => monthly(region, one)));
  const points = read.filter(({ status }) => status === 'fulfilled').map(({ value }) => ({
    month: value.month,
    value: value.rows.find(({ indicator }) => indicator === standing.id)?.actual ?? null,
  }));
  await drawTrend(place, standing, points, monthsUntil(`${configuration.plan}-12`));
}

const remembered = new Map();

/** Months before the one shown are asked for once while the page is open on this knowledge. */
function monthly(region, month) {
  if (month === sheet.month) {
    return Promise.resolve(sheet);
  }
  const key = `${region} ${month} ${sheet.asOf}`;
  if (!remembered.has(key)) {
    remembered.set(key, gateway.progress(configuration.plan, region, month));
  }
  return remembered.get(key);
}
