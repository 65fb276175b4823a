/** The dashboard as a person meets it: signing in, going to a page, reading what it shows. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const SIZES = { phone: [360, 800], laptop: [1366, 850], wall: [2560, 1440] };

const PATIENCE = 15_000;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of a browser, and in `complaints` whatever it says of scripts that fail or are forbidden. */
export async function openPage(browser, language = 'zh') {
  const context = await browser.newContext({
    viewport: { width: SIZES.laptop[0], height: SIZES.laptop[1] },
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

export async function signIn(page, baseUrl, user, password, at = '') {
  await page.goto(baseUrl + at);
  await settled(page);
  await page.locator('#message-action:visible, .pages .primary').first().click();
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  await page.locator('.masthead').waitFor();
  await settled(page);
}

export async function go(page, hash) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await settled(page);
}

/** Until the page asked for, or words in its place, is there with all its drawings. */
export async function settled(page) {
  await page.waitForFunction(() => document.body?.dataset.at === location.hash
    && !document.body.hasAttribute('data-busy')
    && (document.getElementById('message').checkVisibility() || document.getElementById('page').checkVisibility())
    && [...document.querySelectorAll('.trend, .map, #swarm')].every((place) => !place.checkVisibility() || place.querySelector('svg') !== null));
  await page.evaluate(() => document.fonts.ready);
}

export async function appear(page, { language, scheme, size }) {
  await page.emulateMedia({ colorScheme: scheme ?? 'light', reducedMotion: 'reduce' });
  const [width, height] = SIZES[size ?? 'laptop'];
  await page.setViewportSize({ width, height });
  if (language) {
    await page.locator(`[data-language=${language}]`).click();
  }
  await settled(page);
}

/** Whether something becomes so soon. */
export async function becomes(page, test, timeout = 8000) {
  return page.waitForFunction(test, undefined, { timeout }).then(() => true, () => false);
}

/** What axe-core finds that is serious or critical, and headings that leave a step out. */
export async function barriers(page) {
  if (!await page.evaluate(() => 'axe' in window)) {
    await page.evaluate(axeSource);
  }
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.filter(({ id, impact }) => ['serious', 'critical'].includes(impact) || id === 'heading-order')
      .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary.replaceAll(/\s+/g, ' ')})`).join('; ')}`);
  });
}

/** Everything on the page that tests ask about. */
export async function shown(page) {
  return page.evaluate(() => {
    const text = (node, selector) => node?.querySelector(selector)?.textContent.trim() ?? null;
    const visible = (id) => (document.getElementById(id).checkVisibility() ? document.getElementById(id).textContent.trim() : null);
    const all = (selector, of) => [...document.querySelectorAll(selector)].map(of);
    const message = document.getElementById('message');
    return {
      language: document.documentElement.lang,
      heading: text(document, 'h1'),
      title: visible('page-title'),
      documentTitle: document.title,
      user: text(document, '#user'),
      pages: all('.pages a', (one) => one.textContent),
      current: text(document, '.pages [aria-current]'),
      message: message.checkVisibility() ? { title: text(message, 'h2'), text: text(message, 'p'), action: text(message, 'button') } : null,
      stale: visible('stale'),
      late: text(document, '#page > .stale'),
      figures: document.getElementById('page').checkVisibility(),
      caption: text(document, '.targets caption'),
      asOf: text(document, '#as-of'),
      freshness: all('#freshness li', (source) => source.textContent),
      statuses: Object.fromEntries(all('#statuses .count', (count) => [count.dataset.status, Number(text(count, '.number'))])),
      dots: document.querySelectorAll('#swarm svg path[d^="M1 0A"], #swarm svg circle').length,
      drawings: Object.fromEntries(all('.trend, .map, #swarm', (place) => [place.id || place.className, place.getAttribute('aria-label')])),
      parts: all('#page h3', (part) => part.textContent),
      items: all('.item th', (item) => item.textContent.trim()),
      targets: all('tr.target', (row) => ({
        id: row.id.slice('target-'.length),
        label: text(row, '.opener'),
        printed: row.querySelector('.opener').title.split('\n')[0],
        actual: text(row, '.col-actual'),
        target: text(row, '.col-target'),
        percent: text(row, '.percent'),
        bar: row.querySelector('.bar')?.getAttribute('aria-label') ?? null,
        status: row.dataset.status,
      })),
      facts: Object.fromEntries(all('#page .facts > div', (fact) => [text(fact, 'dt'), text(fact, 'dd')])),
      tables: Object.fromEntries(all('.plain-table', (table) => [text(table, 'caption'),
        [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()))])),
      cards: all('.card', (card) => card.textContent),
      workItems: document.querySelectorAll('.work-item').length,
      empty: all('#page .empty', (one) => one.textContent),
      overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
}
