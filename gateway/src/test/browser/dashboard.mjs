/**
 * Signs in at the dashboard as a person would and prints, as JSON, what the page then shows.
 *
 *   node dashboard.mjs <base url> <user> <password> <screenshot.png> [option=value ...]
 *
 * Options: language=zh|en, width=<pixels>, scheme=light|dark, region=<code>, month=<yyyy-mm>, open=<indicator>.
 */

import { openBrowser } from './browser.mjs';

const [baseUrl, user, password, screenshot, ...rest] = process.argv.slice(2);
if (screenshot === undefined) {
  console.error('usage: node dashboard.mjs <base url> <user> <password> <screenshot.png> [option=value ...]');
  process.exit(2);
}
const options = new Map(rest.map((option) => option.split('=')));
const width = Number(options.get('width') ?? 1280);

const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: options.get('language') === 'en' ? 'en-GB' : 'zh-CN',
    colorScheme: options.get('scheme') ?? 'light',
    timezoneId: 'Asia/Shanghai',
  });
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complaints.push(String(error)));

  await signIn(page);
  const region = options.get('region');
  if (region !== undefined) {
    await page.selectOption('#region', region);
    await settled(page);
  }
  const month = options.get('month');
  if (month !== undefined) {
    await page.locator('#months button').nth(Number(month.slice(5)) - 1).click();
    await settled(page);
  }
  const open = options.get('open');
  if (open !== undefined) {
    await page.locator(`#target-${open} .opener`).click();
    await page.locator(`#details-${open}`).waitFor();
    await page.waitForFunction((id) => {
      const trend = document.querySelector(`#details-${id} .trend`);
      return trend.hidden || trend.querySelector('svg') !== null;
    }, open);
  }
  await page.screenshot({ path: screenshot, fullPage: true, animations: 'disabled' });
  console.log(JSON.stringify({ ...await page.evaluate(shown), complaints }, null, 2));
} finally {
  await browser.close();
}

async function signIn(page) {
  await page.goto(baseUrl);
  await page.locator('#message-action').click();
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  await page.locator('.masthead').waitFor();
  await settled(page);
}

/** Until there are figures, and their drawing if any can be drawn, or words in their place. */
async function settled(page) {
  await page.waitForFunction(() => {
    const isThere = (selector) => document.querySelector(selector) !== null;
    return !document.body.hasAttribute('data-busy')
      && (isThere('#message:not([hidden])')
        || (isThere('tr.target') && (isThere('#swarm svg') || isThere('.swarm[hidden]'))));
  });
  await page.evaluate(() => document.fonts.ready);
}

/** Runs in the page. */
function shown() {
  const text = (node, selector) => node?.querySelector(selector)?.textContent.trim() ?? null;
  const message = document.getElementById('message');
  return {
    language: document.documentElement.lang,
    title: text(document, 'h1'),
    user: text(document, '#user'),
    message: message.hidden ? null : { title: text(message, 'h2'), text: text(message, 'p') },
    figures: document.getElementById('targets').checkVisibility(),
    caption: text(document, '#targets caption'),
    asOf: text(document, '#as-of'),
    freshness: [...document.querySelectorAll('#freshness li')].map((source) => source.textContent),
    statuses: Object.fromEntries([...document.querySelectorAll('#statuses .count')]
      .map((count) => [count.dataset.status, Number(text(count, '.number'))])),
    dots: document.querySelectorAll('#swarm svg path[d^="M1 0A"], #swarm svg circle').length,
    items: [...document.querySelectorAll('.item th')].map((item) => item.textContent.trim()),
    targets: [...document.querySelectorAll('tr.target')].map((row) => ({
      id: row.id.slice('target-'.length),
      label: text(row, '.opener'),
      printed: row.querySelector('.opener').title.split('\n')[0],
      actual: text(row, '.col-actual'),
      target: text(row, '.col-target'),
      percent: text(row, '.percent'),
      bar: row.querySelector('.bar')?.getAttribute('aria-label') ?? null,
      status: row.dataset.status,
    })),
    opened: [...document.querySelectorAll('.details:not([hidden])')].map((details) => ({
      id: details.id.slice('details-'.length),
      facts: Object.fromEntries([...details.querySelectorAll('.facts > div')].map((fact) => [text(fact, 'dt'), text(fact, 'dd')])),
      trend: details.querySelector('.trend')?.getAttribute('aria-label') ?? null,
    })),
    overflows: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  };
}
