/**
 * Goes the ways of people at the dashboard, one after the other in one browser, and prints, as JSON, what each met.
 *
 *   node journeys.mjs <base url of the recorded gateway> <user> <password> <folder of screenshots>
 */

import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { barriers, becomes, go, openPage, settled, shown, signIn } from './pages.mjs';

const [baseUrl, user, password, folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node journeys.mjs <base url> <user> <password> <folder of screenshots>');
  process.exit(2);
}

const browser = await openBrowser();
const met = {};
try {
  await signedOut();
  await visitor();
  const { page, complaints } = await openPage(browser);
  await signIn(page, baseUrl, user, password, '#/targets/new-urban-employment?region=360100&month=2007-03');
  met.backWhereOneWas = await shown(page);
  await readings(page);
  await map(page);
  await choices(page);
  await filter(page);
  await keyboard(page);
  await alerts(page);
  await languageStays(page);
  met.complaints = [...complaints];
  await refusals(page);
  await outages(page);
  await recordAway(page);
  await deafness(page);
  await news(page);
  await cutLists(page);
  await superseded(page);
  await paper(page);
  await identity(page);
  await connection();
  console.log(JSON.stringify(met, null, 1));
} finally {
  await browser.close();
}

async function picture(page, name) {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

async function signedOut() {
  const { page, complaints } = await openPage(browser);
  await page.goto(baseUrl);
  await settled(page);
  met.public = { ...await shown(page), barriers: await barriers(page), complaints: [...complaints] };
  await picture(page, 'public');
  await go(page, '#/releases/2007-Q1/1');
  met.publicRelease = await shown(page);
  await go(page, '#/alerts');
  met.signedOut = { ...await shown(page), barriers: await barriers(page) };
  await picture(page, 'signed-out');
  await page.locator('#message-action').click();
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill('wrong');
  await page.locator('input[name=password]').press('Enter');
  await page.locator('.masthead').waitFor();
  await settled(page);
  met.refused = await shown(page);
  await page.close();
}

/** Somebody who does not sign in opens the dashboard while the gateway is away, and reads on when it goes away again. */
async function visitor() {
  const { page } = await openPage(browser);
  await page.clock.install();
  await page.route('**/dashboard/config', (route) => route.fulfill({ status: 503, json: {} }));
  await page.goto(baseUrl);
  await page.locator('#message:not([hidden])').waitFor();
  met.notOpened = await shown(page);
  await page.unrouteAll();
  await page.route('**/v1/public/bulletins?**', (route) => route.fulfill({ status: 503, json: {} }));
  await page.clock.fastForward(6_000);
  await page.locator('#message').waitFor({ state: 'hidden' });
  await settled(page);
  const without = await page.locator('.feed').count();
  await page.unrouteAll();
  await page.clock.fastForward(61_000);
  await page.locator('.feed').waitFor();

  await page.locator('.feed summary').first().click();
  const asked = page.waitForResponse('**/v1/public/bulletins?**');
  await page.clock.fastForward(61_000);
  await asked;
  await settled(page);
  const open = await page.locator('.feed details').first().evaluate((details) => details.open);

  await page.route('**/v1/public/releases?**', async (route) => {
    const response = await route.fetch();
    const { items, ...rest } = await response.json();
    await route.fulfill({ response, json: { ...rest, items: [{ ...items[0], number: 99 }, ...items] } });
  });
  await page.clock.fastForward(61_000);
  const offered = await becomes(page, () => document.getElementById('stale').textContent.includes('数字可能已变动')
    && document.querySelector('.feed details').open);
  await page.locator('.feed summary').first().click();
  await page.clock.fastForward(61_000);
  const followed = await becomes(page, () => document.querySelector('#page .plain-table').textContent.includes('99')
    && document.getElementById('stale').hidden);

  await page.route('**/v1/public/bulletins?**', (route) => route.fulfill({ status: 503, json: {} }));
  await page.clock.fastForward(61_000);
  const half = await becomes(page, () => document.getElementById('stale').textContent.includes('此后未能更新')
    && document.querySelector('.feed') !== null);
  await page.unroute('**/v1/public/bulletins?**');
  await page.clock.fastForward(61_000);
  await page.locator('#stale').waitFor({ state: 'hidden' });
  await page.route('**/v1/public/**', (route) => route.fulfill({ status: 503, json: {} }));
  await page.clock.fastForward(61_000);
  const told = await becomes(page, () => document.getElementById('stale').textContent.includes('此后未能更新'));
  met.visitor = { without, open, offered, followed, half, told, ...await shown(page) };
  await page.close();
}

async function readings(page) {
  await go(page, '#/targets/new-urban-employment?month=2007-03');
  await page.locator('.readings .actions button').click();
  await page.locator('.readings tbody tr').nth(19).waitFor();
  await page.locator('.readings .actions button').click();
  await page.locator('.readings tbody tr').nth(25).waitFor();
  met.readings = {
    rows: await page.locator('.readings tbody tr').count(),
    uncounted: await page.locator('.readings tbody tr.uncounted').count(),
    more: await page.locator('.readings .actions button').isVisible(),
  };
  await page.locator('.readings tbody tr button').first().click();
  await page.locator('dialog .record dl').first().waitFor();
  met.record = { text: await page.locator('dialog').textContent(), barriers: await barriers(page) };
  await picture(page, 'record');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  met.record.focus = await page.evaluate(() => document.activeElement.tagName);
}

/** The service that keeps a record is away when somebody asks for it, and comes back. */
async function recordAway(page) {
  await go(page, '#/targets/new-urban-employment?month=2007-03');
  await page.locator('.readings .actions button').click();
  await page.locator('.readings tbody tr button').first().waitFor();
  await page.route('**/api/employment/**', (route) => route.fulfill({ status: 503, json: { detail: '服务 employment 暂时无响应，请稍后再试。' } }));
  await page.locator('.readings tbody tr button').first().click();
  await page.locator('dialog .refused').waitFor();
  met.recordAway = { text: await page.locator('dialog').textContent(), barriers: await barriers(page), ...await shown(page) };
  await picture(page, 'record-away');
  await page.unrouteAll();
  await page.locator('dialog .record button').click();
  await page.locator('dialog .record dl').first().waitFor();
  met.recordBack = await page.locator('dialog').textContent();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}

async function map(page) {
  await page.locator('.map text', { hasText: '南昌' }).click({ force: true });
  await page.waitForFunction(() => location.hash.includes('region='));
  await settled(page);
  met.map = { hash: await page.evaluate(() => location.hash), ...await shown(page) };
}

async function choices(page) {
  await go(page, '#/overview');
  await page.selectOption('#region', '360100');
  await page.waitForFunction(() => location.hash.includes('360100'));
  await settled(page);
  met.city = await shown(page);
  await go(page, '#/regions?region=360100&month=2007-03');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.duty .actions button').first().click()]);
  met.download = download.suggestedFilename();
  await go(page, '#/overview');
  await page.locator('#months button').first().click();
  await page.waitForFunction(() => location.hash.includes('2007-01'));
  await settled(page);
  met.january = await shown(page);
}

async function filter(page) {
  await go(page, '#/overview?month=2007-03');
  await page.locator('.count[data-status=behind]').click();
  met.behind = await shown(page);
  await page.locator('.count[data-status=behind]').click();
}

/** Everything by keys alone: over the skip link, down the targets, into one, and back. */
async function keyboard(page) {
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.click(2, 2);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.id);
  await page.keyboard.press('Enter');
  const skippedTo = await page.evaluate(() => document.activeElement.id);
  const reached = new Set();
  for (let step = 0; step < 40 && !reached.has('opener'); step += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.className || document.activeElement.tagName));
  }
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement.textContent);
  const outlined = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#/targets/'));
  await settled(page);
  met.keyboard = {
    first, skippedTo, second, outlined, title: (await shown(page)).title, focus: await page.evaluate(() => document.activeElement.id),
  };
  await page.goBack();
  await settled(page);
  met.keyboard.back = (await shown(page)).title;
}

async function alerts(page) {
  await go(page, '#/alerts');
  await page.locator('#flow[data-heard=yes]').waitFor();
  const before = await page.locator('[data-alert]').count();
  await page.locator('.toolbar .switch button').last().focus();
  await page.evaluate(() => fetch('/recorded/alert'));
  await page.waitForFunction((count) => document.querySelectorAll('[data-alert]').length > count, before);
  met.raised = {
    before,
    after: await page.locator('[data-alert]').count(),
    heard: await page.locator('#heard').textContent(),
    focus: await page.evaluate(() => document.activeElement.textContent),
    ...await shown(page),
  };
  await page.locator('[data-alert] button').first().click();
  met.acknowledging = { barriers: await barriers(page) };
  await picture(page, 'acknowledging');
  await page.locator('#note').fill('已要求各市本月底前补报');
  await page.locator('dialog form .primary').click();
  await page.waitForFunction(() => document.querySelector('dialog') === null
    && document.querySelector('#page').textContent.includes('已要求各市本月底前补报'));
  met.acknowledged = { ...await shown(page), focus: await page.evaluate(() => document.activeElement.className) };
  await page.locator('[data-alert] a[href*="alerts/"]').first().click();
  await page.waitForFunction(() => document.querySelectorAll('[data-alert]').length === 3);
  met.below = await shown(page);
  await page.locator('.toolbar a').first().click();
  await page.waitForFunction(() => document.querySelectorAll('[data-alert]').length > 3);
  await page.locator('.toolbar .switch button').last().click();
  await page.waitForFunction(() => document.querySelectorAll('[data-alert]').length === 1);
  met.over = await shown(page);
}

async function languageStays(page) {
  await page.locator('[data-language=en]').click();
  await go(page, '#/exchange');
  met.english = await shown(page);
  await page.locator('[data-language=zh]').click();
  await page.locator('#theme').click();
  met.dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator('#theme').click();
  met.light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

async function refusals(page) {
  await go(page, '#/items?region=360100');
  met.foreign = { ...await shown(page), barriers: await barriers(page) };
  await page.route('**/v1/alerts?**', (route) => route.fulfill({ status: 403, json: { detail: '您的账号没有所需的角色。' } }));
  await go(page, '#/alerts');
  met.forbidden = { ...await shown(page), barriers: await barriers(page) };
  await picture(page, 'forbidden');
  await page.unrouteAll();
  await go(page, '#/nowhere');
  met.noPage = await shown(page);
  await page.route('**/plans/2007/progress?**', (route) => route.fulfill({ status: 422, json: { detail: '没有地区 999999。' } }));
  await go(page, '#/targets/new-urban-employment?region=999999');
  met.wrong = await shown(page);
  await page.unrouteAll();
  await go(page, '#/targets/no-such-target?month=2007-03');
  met.noTarget = await shown(page);
  await page.route('**/v1/public/bulletins?**', (route) => route.fulfill({ status: 404, json: {} }));
  await go(page, '#/bulletins');
  met.notThere = await shown(page);
  await page.unrouteAll();
}

/** The network goes away while one looks, and comes back. */
async function outages(page) {
  let answer;
  const answering = new Promise((go) => { answer = go; });
  await page.route('**/v1/plans/2007/freshness', async (route) => {
    await answering;
    await route.continue();
  });
  await page.evaluate(() => { location.hash = '#/exchange'; });
  await page.waitForFunction(() => document.body.hasAttribute('data-busy'));
  met.loading = { busy: await page.locator('#busy').textContent(), figures: (await shown(page)).figures };
  answer();
  await settled(page);
  await page.unrouteAll();

  await page.route('**/v1/alerts?**', (route) => route.fulfill({ status: 503, json: { detail: '正在维护。' } }));
  await go(page, '#/alerts');
  met.unavailable = { ...await shown(page), barriers: await barriers(page) };
  await picture(page, 'unavailable');
  await page.unrouteAll();
  await page.locator('#message').waitFor({ state: 'hidden' });
  await settled(page);
  met.recovered = { ...await shown(page), focus: await page.evaluate(() => document.activeElement.id) };

  await page.route('**/v1/alerts?**', (route) => route.abort());
  await page.locator('.toolbar .switch button').first().click();
  await page.locator('#stale:not([hidden])').waitFor();
  met.stale = { ...await shown(page), barriers: await barriers(page) };
  await picture(page, 'stale');
  await page.unrouteAll();
  await page.locator('#stale[hidden]').waitFor({ state: 'attached' });
  met.fresh = await shown(page);

  await page.route('**/v1/alerts?**', (route) => route.fulfill({ contentType: 'application/json', body: '{"items": [' }));
  await page.locator('.toolbar .switch button').last().click();
  await becomes(page, () => !document.getElementById('stale').hidden || !document.getElementById('message').hidden);
  met.brokenOff = await shown(page);
  await page.unrouteAll();
  await page.locator('#stale button:visible, #message-action:visible').first().click();
  await page.locator('#stale[hidden]').waitFor({ state: 'attached' });
  await settled(page);
}

/** The stream breaks off and comes back. */
async function deafness(page) {
  await page.route('**/v1/stream', (route) => route.abort());
  await page.evaluate(() => fetch('/recorded/silence'));
  await page.locator('#stale:not([hidden])').waitFor();
  met.deaf = await shown(page);
  await page.emulateMedia({ media: 'print' });
  met.deafOnPaper = await page.evaluate(() => ({
    said: document.getElementById('stale').checkVisibility(), button: document.querySelector('#stale button').checkVisibility(),
  }));
  await page.emulateMedia({ media: 'screen' });
  await page.unrouteAll();
  await page.locator('#stale[hidden]').waitFor({ state: 'attached' });
  met.hearing = await shown(page);
}

/** A bulletin is published while one reads another. */
async function news(page) {
  await go(page, '#/bulletins');
  await page.locator('.feed summary').first().click();
  await page.route('**/v1/stream', (route) => route.fulfill({ contentType: 'text/event-stream', body: 'id: 9\nevent: bulletin.published\ndata: {}\n\n' }));
  await page.evaluate(() => fetch('/recorded/silence'));
  const told = await becomes(page, () => document.getElementById('stale').textContent.includes('数字可能已变动'));
  met.news = { told, open: await page.locator('.feed details').first().evaluate((details) => details.open) };
  await page.unrouteAll();
}

/** Lists that do not go on to their end, and one that does not come. */
async function cutLists(page) {
  await page.route(/public\/releases\?/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...await answer.json(), next: 'more' } });
  });
  await page.route(/plans\/2007\/releases\?/, (route) => route.fulfill({ status: 503, json: {} }));
  await go(page, '#/releases');
  met.draftsAway = { ...await shown(page), text: await page.locator('#page').textContent() };
  await page.unrouteAll();
  await page.route(/plans\/2007\/releases\?/, (route) => route.fulfill({ json: { items: [] } }));
  await go(page, '#/releases/2007-Q1/1');
  met.unfound = await shown(page);
  await page.unrouteAll();
}

/** One goes on to another region; before it answers, the page reads itself again, and that fails. */
async function superseded(page) {
  await go(page, '#/overview?region=360000&month=2007-03');
  let fail;
  const failing = new Promise((go) => { fail = go; });
  let asked = 0;
  await page.route(/progress\?.*region=360100/, async (route) => {
    asked += 1;
    await (asked === 1 && failing);
    await route.abort();
  });
  await page.selectOption('#region', '360100');
  await page.waitForFunction(() => location.hash.includes('360100') && document.body.hasAttribute('data-busy'));
  await page.evaluate(() => fetch('/recorded/silence'));
  await becomes(page, () => !document.getElementById('message').hidden || document.getElementById('stale').textContent.includes('未能更新'));
  met.superseded = await shown(page);
  fail();
  await page.unrouteAll({ behavior: 'wait' });
  await go(page, '#/overview?region=360000&month=2007-03');
}

async function paper(page) {
  await go(page, '#/regions?region=360100&month=2007-03');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  met.paper = await page.evaluate(() => ({
    background: getComputedStyle(document.getElementById('main')).backgroundColor,
    pages: document.getElementById('pages').checkVisibility(),
    asOf: document.getElementById('page').textContent.includes('已知的情况统计'),
    signatures: document.querySelectorAll('.signatures li').length > 0 && document.querySelector('.signatures').checkVisibility(),
  }));
  await picture(page, 'paper');
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
}

/** The identity service goes away and comes back, and then ends the sign-in. Each answer needs a token that is renewed. */
async function identity(page) {
  await go(page, '#/alerts');
  await page.route('**/token', (route) => route.abort());
  await page.locator('.toolbar .switch button').last().click();
  await page.locator('#stale:not([hidden])').waitFor();
  met.identityAway = await shown(page);
  await page.unrouteAll();
  await page.locator('#stale button').click();
  await page.locator('#stale[hidden]').waitFor({ state: 'attached' });
  met.identityBack = await shown(page);
  await page.route('**/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
  await go(page, '#/exchange');
  met.ended = await shown(page);
}

/** The live connection from its opening to its end, on a page whose time is moved on; and the way out when nobody is there. */
async function connection() {
  const { page, complaints } = await openPage(browser);
  await page.clock.install();
  let open;
  const opening = new Promise((go) => { open = go; });
  await page.route('**/v1/stream', async (route) => {
    await opening;
    await route.continue();
  });
  await signIn(page, baseUrl, user, password, '#/alerts');
  const flow = () => page.locator('#flow').textContent();
  met.flow = { opening: await flow() };
  open();
  await page.locator('#flow[data-heard=yes]').waitFor();
  await page.unrouteAll();

  await page.route('**/v1/stream', (route) => route.abort());
  await page.clock.fastForward(46_000);
  await becomes(page, () => document.getElementById('flow').dataset.heard === 'no');
  met.flow.away = await flow();
  await page.unrouteAll();
  await page.clock.fastForward(30_000);
  await page.locator('#flow[data-heard=yes]').waitFor();

  await page.route('**/echarts*.js', (route) => route.abort());
  await page.evaluate(() => { location.hash = '#/targets/new-urban-employment?month=2007-03'; });
  await becomes(page, () => document.querySelectorAll('.trend .empty, .map .empty').length === 2);
  met.undrawn = { places: await page.locator('.trend, .map').allTextContents(), complaints: complaints.filter((one) => one.includes('imported module')) };
  await page.unrouteAll();

  await page.locator('.readings .actions button').click();
  await page.locator('.readings tbody tr').first().waitFor();
  await page.route('**/v1/plans/**', (route) => route.fulfill({ status: 503, json: {} }));
  await page.clock.fastForward(61_000);
  await becomes(page, () => document.getElementById('stale').textContent.includes('此后未能更新'));
  met.unasked = { ...await shown(page), readings: await page.locator('.readings tbody tr').count() };
  await page.unrouteAll();
  await page.clock.fastForward(6_000);
  await becomes(page, () => !document.getElementById('stale').textContent.includes('此后未能更新'));
  met.unaskedBack = { ...await shown(page), readings: await page.locator('.readings tbody tr').count() };

  await go(page, '#/regions?region=360100&month=2007-03');
  await page.route('**/responsibility-sheets/**', (route) => route.fulfill({ status: 503, json: { detail: '正在维护。' } }));
  await page.locator('.duty .actions button').first().click();
  await page.locator('#message:not([hidden])').waitFor();
  await page.unrouteAll();
  await page.route('**/v1/stream', (route) => route.fulfill({ status: 404, json: {} }));
  await Promise.all([page.waitForResponse('**/v1/stream'), page.evaluate(() => fetch('/recorded/silence'))]);
  const vanished = await becomes(page, () => document.getElementById('message').hidden, 2000);
  met.unread = { vanished, ...await shown(page) };
  await page.unrouteAll();
  await go(page, '#/alerts');
  met.flow.over = await flow();

  let answer;
  const answering = new Promise((go) => { answer = go; });
  await page.route('**/v1/alerts?**', async (route) => {
    await answering;
    await route.continue();
  });
  const asked = page.waitForRequest('**/v1/alerts?**');
  await page.locator('.toolbar .switch button').last().click();
  await asked;
  await page.route('**/.well-known/**', (route) => route.abort());
  await page.locator('#sign-out').click();
  await becomes(page, () => document.getElementById('message')?.hidden === false);
  const answered = page.waitForResponse('**/v1/alerts?**');
  answer();
  await answered;
  const cameBack = await becomes(page, () => document.getElementById('page').checkVisibility(), 1000);
  met.left = {
    cameBack,
    ...await page.evaluate(() => ({ title: document.getElementById('message-title')?.textContent, user: document.getElementById('user')?.textContent })),
  };
  await page.close();
}
