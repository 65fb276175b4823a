/** The frame: who looks, at which page, region and month; what each page shows is its own. */

import { element } from './element.js';
import { keepFocus } from './focus.js';
import { monthName, moment, span } from './format.js';
import { Gateway, GatewayError } from './gateway.js';
import { Live } from './live.js';
import { nameOf } from './parts.js';
import { monthsUntil } from './progress.js';
import { Returning } from './returning.js';
import { address, readRoute } from './route.js';
import { SignIn, SignInError } from './sign-in.js';
import { language, speak, words } from './text.js';
import { followTheme, isDark, turnOver } from './theme.js';
import { alerts } from './pages/alerts.js';
import { bulletins } from './pages/bulletins.js';
import { exchange } from './pages/exchange.js';
import { items } from './pages/items.js';
import { overview } from './pages/overview.js';
import { regions } from './pages/regions.js';
import { releases } from './pages/releases.js';
import { targets } from './pages/targets.js';

const PAGES = { overview, targets, regions, items, releases, alerts, exchange, bulletins };
const SIGNED_IN_BEFORE = 'ganlao.signed-in';
const SIGN_IN_AGAIN = ['signedOut', 'signedOutHere', 'ended', 'refused', 'state', 'nonce'];
const OUTAGES = ['unreachable', 'identityAway', 'unavailable', 'busy', 'failed'];
const QUIET_SECONDS = 5;
const OWN_UNIT = /-own$/;

const at = (id) => document.getElementById(id);

let signIn;
let live;
let flows;
let message;
/** The outage that left nothing to show; words of it go by themselves when it is over. */
let outage;
/** What is on the page: `{ hash, key, data, readAt }`, and `failure` if it could not be read again since. */
let shown;
let hasArrived = false;
let asking = 0;
let due;
let entering;

const returning = new Returning(() => attempt(() => (signIn === undefined ? enter()
  : load({ quietly: true, keeping: !(signIn.isSignedIn && route().page?.topics) }))));

const context = {
  regions: [],
  items: [],
  get person() { return signIn?.person ?? {}; },
  get isSignedIn() { return signIn?.isSignedIn ?? false; },
  mayAct(role) { return (signIn.person.realm_access?.roles ?? []).includes(role); },
  chosen,
  months: () => monthsUntil(lastMonth()),
  allMonths: () => monthsUntil(`${context.plan}-12`),
  region: (code) => context.regions.find((region) => region.code === code),
  placeName,
  /** The address of another page, about the same region and month unless they are changed. */
  to: (page, rest, change) => address(page, rest, { ...asked(), ...change }),
  go: (page, rest, change) => { location.hash = context.to(page, rest, change); },
  /** Reads the page's figures again, without moving the reader. */
  again: () => attempt(() => load({ quietly: true })),
  attempt,
  get flows() { return flows; },
};

start();

async function start() {
  at('region').addEventListener('change', ({ target }) => choose({ region: target.value }));
  document.querySelectorAll('[data-language]').forEach((button) => button.addEventListener('click', () => {
    speak(button.dataset.language);
    render();
  }));
  at('theme').addEventListener('click', () => {
    turnOver();
    render();
  });
  at('skip').addEventListener('click', (event) => {
    event.preventDefault();
    (at('main').hidden ? at('message-title') : at('main')).focus();
  });
  at('sign-out').addEventListener('click', () => {
    sessionStorage.removeItem(SIGNED_IN_BEFORE);
    live?.stop();
    returning.stop();
    asking += 1; // what was asked before is nobody's to see
    shown = undefined;
    attempt(() => signIn.end());
  });
  followTheme(render);
  render();
  await attempt(enter);
  addEventListener('hashchange', () => attempt(load));
}

/** Whoever asks for it meanwhile waits for the one that is under way: a sign-in comes back once. */
function enter() {
  entering ??= enterNow().finally(() => {
    entering = undefined;
  });
  return entering;
}

async function enterNow() {
  let configuration;
  try {
    configuration = await Gateway.configuration();
  } catch (failure) {
    return fail(failure, message?.isOutage === true);
  }
  Object.assign(context, { configuration, plan: configuration.plan });
  signIn = new SignIn(configuration);
  context.gateway = new Gateway(signIn, language, configuration.plan);
  try {
    if (await signIn.complete()) {
      sessionStorage.setItem(SIGNED_IN_BEFORE, 'yes');
    } else if (sessionStorage.getItem(SIGNED_IN_BEFORE) !== null) {
      return goSignIn();
    }
  } finally {
    render();
  }
  return load();
}

function goSignIn() {
  sessionStorage.removeItem(SIGNED_IN_BEFORE);
  return signIn.begin(location.pathname + location.hash);
}

function route() {
  const found = readRoute(location.hash);
  return { ...found, page: PAGES[found.page], name: found.page };
}

function asked() {
  const { asked: asks } = route();
  return { region: asks.get('region'), month: asks.get('month') };
}

/** What the address asks for, within what there is. */
function chosen() {
  const { region, month } = asked();
  const months = context.months();
  return {
    region: region ?? signIn.person.region?.[0] ?? context.configuration.region,
    month: months.includes(month) ? month : months.at(-1),
  };
}

/** What a region is called, or the own unit (本级) of one, as `360100-own`. */
function placeName(code) {
  const region = context.region(code?.replace(OWN_UNIT, ''));
  return region === undefined ? code : OWN_UNIT.test(code) ? words().ownUnit(nameOf(region)) : nameOf(region);
}

/** The plan year's months come one by one; afterwards all twelve are there. */
function lastMonth() {
  const { plan, today } = context.configuration;
  return today.slice(0, 4) === plan ? today.slice(0, 7) : `${plan}-12`;
}

function choose(change) {
  const { name, rest } = route();
  location.hash = address(name, rest, { ...chosen(), ...change });
}

/**
 * Reads what the address names and shows it. Of several asked in a row, the last one counts. Words in the page's place stay
 * until the reader has gone on from them, or the outage that they tell of is over. `keeping`: what is there stays, so that
 * nothing that is open closes.
 */
async function load({ quietly = false, keeping = false } = {}) {
  if (quietly && message !== undefined && !message.isOutage) {
    return;
  }
  const turn = ++asking;
  const { page, rest, name } = route();
  if (!quietly) {
    message = undefined;
  }
  if (page === undefined) {
    throw new GatewayError('noPage');
  }
  if (!signIn.isSignedIn && !page.open) {
    throw new SignInError('signedOut');
  }
  if (!quietly) {
    busy(true);
  }
  try {
    await readBasics();
    const data = await page.read(context, rest);
    if (turn === asking) {
      returning.succeeded();
      if (quietly && message !== undefined && !message.isOutage) {
        return;
      }
      if (keeping && shown?.hash === location.hash) {
        stay(data);
      } else {
        const isElsewhere = shown?.key !== keyOf(name, rest);
        const wasRead = at('message').contains(document.activeElement);
        message = undefined;
        shown = { hash: location.hash, key: keyOf(name, rest), data, readAt: Date.now() };
        render();
        if (isElsewhere && (!quietly || wasRead)) {
          arrive();
        }
      }
    }
  } catch (failure) {
    if (turn === asking) {
      fail(failure, quietly);
    }
  } finally {
    if (turn === asking) {
      busy(false);
    }
  }
}

/**
 * What is shown could be read again. A visitor hears nothing, so what differs is new: it is shown, or offered while something is
 * open. Who is signed in hears what is new, but after an outage nobody knows what was not heard meanwhile.
 */
function stay(read) {
  const { data, failure } = route().page.keep?.(shown.data, read) ?? { data: read };
  const isVisitor = !signIn.isSignedIn;
  const isNew = isVisitor ? JSON.stringify(data) !== JSON.stringify(shown.data) : shown.failure !== undefined;
  if (isVisitor && isNew && !isReading()) {
    shown = { ...shown, data, failure, moved: false, readAt: Date.now() };
    render();
  } else {
    shown.moved ||= isNew;
    shown.failure = failure;
    renderStale();
  }
}

/** Whether drawing the page anew would take something from somebody. */
function isReading() {
  return at('page').querySelector('details[open]') !== null || !getSelection().isCollapsed;
}

/** Figures that are there stay through an outage, and so do words of it; whatever else it is takes their place. */
function fail(failure, quietly) {
  const isOutage = OUTAGES.includes(reasonOf(failure));
  if (isOutage) {
    returning.failed();
  } else {
    returning.stop();
  }
  if (quietly && isOutage && shown?.hash === location.hash) {
    shown.failure = failure;
    renderStale();
  } else if (!quietly || !isOutage || !message?.isOutage) {
    shown = undefined;
    outage = isOutage ? failure : undefined;
    throw failure;
  }
}

function keyOf(name, rest) {
  return [name, ...rest].join('/');
}

/** Screen readers go on from the new page's title; the first page is left as it opens. */
function arrive() {
  if (hasArrived) {
    at('page-title').focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }
  hasArrived = true;
}

async function readBasics() {
  if (!signIn.isSignedIn || context.regions.length > 0) {
    return;
  }
  const [regionPage, itemList] = await Promise.all([
    context.gateway.regions(`${context.plan}-12-31`), context.gateway.items(),
  ]);
  Object.assign(context, { regions: regionPage.items, items: itemList });
  live = new Live((id, signal) => context.gateway.stream(id, signal), hear, flow);
  live.start();
}

/** When the stream comes back, or the sign-in is over, the page is read again: what happened meanwhile was not heard. */
function flow(state) {
  const before = flows;
  flows = state;
  route().page?.onFlow?.(at('page'), context);
  renderStale();
  if (shown !== undefined && (state === 'over' || (before === 'away' && state === 'live' && route().page?.topics))) {
    context.again();
  }
}

/**
 * What happens while one looks. A page is read again by itself for its `topics`, at most every few seconds; for what it
 * `offers`, the reader is asked, so that nothing that is open closes under his hands.
 */
function hear({ kind, data }) {
  const { page } = route();
  const topic = kind.split('.')[0];
  if (shown !== undefined && page?.offers?.includes(topic)) {
    shown.moved = true;
    renderStale();
  }
  if (shown === undefined || !page?.topics?.includes(topic)) {
    return;
  }
  page.hear?.(kind, data, context);
  due ??= setTimeout(() => {
    due = undefined;
    context.again();
  }, (page.quietSeconds ?? QUIET_SECONDS) * 1000);
}

async function attempt(action) {
  try {
    await action();
  } catch (failure) {
    if (failure instanceof GatewayError || failure instanceof SignInError) {
      tell(reasonOf(failure), failure);
    } else {
      tell('failed', failure);
      throw failure;
    }
  }
}

function reasonOf({ kind, reason }) {
  return kind ?? reason;
}

function busy(is) {
  at('busy').textContent = is ? words().busy : '';
  document.body.toggleAttribute('data-busy', is);
}

function tell(kind, failure) {
  message = { kind, detail: failure.message === kind ? undefined : failure.message, isOutage: failure === outage };
  busy(false);
  render();
  at('message-title').focus();
}

function render() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-text]').forEach((node) => node.replaceChildren(words()[node.dataset.text]));
  document.querySelectorAll('[data-language]').forEach((button) => button.setAttribute('aria-pressed', button.dataset.language === language()));
  at('theme').textContent = isDark() ? words().light : words().dark;
  at('title').textContent = words().title(context.plan ?? '');
  at('user').textContent = context.person.name ?? context.person.preferred_username ?? '';
  at('sign-out').hidden = !context.isSignedIn;
  renderPages();
  renderMessage();
  renderPage();
  document.body.dataset.at = location.hash;
}

function renderPages() {
  const { name } = route();
  at('pages').setAttribute('aria-label', words().pages.label);
  at('pages').replaceChildren(element('ul', {}, Object.keys(PAGES).filter((one) => PAGES[one].listed !== false).map((one) =>
    element('li', {}, element('a', {
      href: context.configuration ? context.to(one, []) : address(one),
      'aria-current': (one === name || (one === 'overview' && name === 'targets')) && 'page',
    }, words().pages[one])))));
  if (context.configuration && !context.isSignedIn && message === undefined) {
    at('pages').append(element('button', { type: 'button', class: 'primary', onclick: () => attempt(goSignIn) }, words().signIn));
  }
}

function renderMessage() {
  at('message').hidden = message === undefined;
  if (message === undefined) {
    return;
  }
  const [title, text] = words().messages[message.kind] ?? words().messages.failed;
  const again = SIGN_IN_AGAIN.includes(message.kind) || (message.kind === 'identityAway' && !context.isSignedIn);
  at('message').dataset.kind = message.kind;
  at('message').setAttribute('role', message.kind === 'signedOut' ? 'region' : 'alert');
  at('message').setAttribute('aria-labelledby', 'message-title');
  at('message-title').textContent = title;
  at('message-text').replaceChildren(text, message.isOutage ? ` ${words().comesBack}` : '', message.detail ? element('span', { class: 'detail' }, message.detail) : '');
  const lost = message.kind === 'noPage';
  at('message-action').textContent = again ? words().signIn : lost ? words().pages.overview : words().retry;
  at('message-action').onclick = () => (lost ? context.go('overview', []) : attempt(again ? goSignIn : retry));
}

function retry() {
  return signIn === undefined ? enter() : load();
}

function renderPage() {
  const { page, rest, name } = route();
  const mayChoose = context.isSignedIn && context.regions.length > 0 && !SIGN_IN_AGAIN.includes(message?.kind);
  const isShown = message === undefined && shown?.hash === location.hash;
  at('main').hidden = !isShown && !(mayChoose && page?.choice);
  at('choice').hidden = !(mayChoose && page?.choice);
  if (!at('choice').hidden) {
    renderChoice(page.choice);
  }
  at('page').hidden = !isShown;
  at('page-title').hidden = !isShown;
  renderStale();
  const title = isShown ? page.title(context, rest, shown.data) : words().pages[name] ?? '';
  at('page-title').textContent = title;
  document.title = [title, words().title(context.plan ?? '')].filter(Boolean).join(' · ');
  if (isShown) {
    const settleFocus = at('page').contains(document.activeElement) ? keepFocus() : () => {};
    page.show(at('page'), shown.data, context, rest);
    settleFocus();
  }
}

function renderStale() {
  const { topics, offers } = route().page ?? {};
  const isDeaf = flows === 'away' && (topics ?? offers) !== undefined;
  at('stale').hidden = at('page').hidden || (shown?.failure === undefined && !shown?.moved && !isDeaf);
  if (at('stale').hidden) {
    return;
  }
  if (shown.failure === undefined) {
    const told = [isDeaf && words().deaf(moment(shown.readAt, language())), shown.moved && words().moved].filter(Boolean);
    at('stale').replaceChildren(told.join(' '), ' ', again(words().refresh));
  } else {
    const [reason] = words().messages[reasonOf(shown.failure)] ?? words().messages.failed;
    const age = span((Date.now() - shown.readAt) / 1000, language());
    at('stale').replaceChildren(words().stale(moment(shown.readAt, language()), age, reason), ' ', again(words().retry));
  }
}

function again(label) {
  return element('button', { type: 'button', class: 'plain', onclick: () => context.again() }, label);
}

function renderChoice(kinds) {
  const { region, month } = chosen();
  const option = (one, label) => element('option', { value: one.code, selected: one.code === region }, label ?? nameOf(one));
  const below = (code) => context.regions.filter(({ parent }) => parent === code);
  at('region-choice').hidden = !kinds.includes('region');
  at('month-choice').hidden = !kinds.includes('month');
  at('region').replaceChildren(
    ...context.regions.filter(({ parent }) => !parent).map((province) => option(province)),
    ...context.regions.filter(({ level }) => level === 'city').map((city) => element('optgroup', { label: nameOf(city) },
      option(city, `${nameOf(city)} · ${words().wholeCity}`), below(city.code).map((county) => option(county)))),
  );
  const known = context.months();
  at('months').replaceChildren(...context.allMonths().map((one) => element('button', {
    type: 'button',
    'aria-pressed': String(one === month),
    title: monthName(one, language()),
    disabled: !known.includes(one),
    onclick: () => choose({ month: one }),
  }, words().shortMonth(Number(one.slice(5))))));
}
