/**
 * Signs in at the dashboard as a person would, goes from page to page, and prints, as JSON, what each shows.
 *
 *   node dashboard.mjs <base url> <user> <password> <folder of screenshots> <looks>
 *
 * Looks are a JSON list of `{ name, at: '#/alerts', language: 'zh'|'en', size: 'phone'|'laptop'|'wall', scheme:
 * 'light'|'dark', whole: false, axe: true }`; all of them in one browser. `whole`: with what one scrolls to.
 */

import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { appear, barriers, go, openPage, shown, signIn } from './pages.mjs';

const [baseUrl, user, password, folder, looks] = process.argv.slice(2);
if (looks === undefined) {
  console.error('usage: node dashboard.mjs <base url> <user> <password> <folder of screenshots> <looks>');
  process.exit(2);
}

const HANDS = 2; // pages that are looked at side by side, each in a sign-in of its own
const waiting = JSON.parse(looks);
const seen = {};
const browser = await openBrowser();
try {
  const hands = [];
  while (hands.length < (waiting.length > 20 ? HANDS : 1)) {
    const hand = await openPage(browser);
    await signIn(hand.page, baseUrl, user, password);
    hands.push(hand);
  }
  await Promise.all(hands.map(({ page }) => look(page)));
  console.log(JSON.stringify({ seen, complaints: hands.flatMap(({ complaints }) => complaints) }, null, 1));
} finally {
  await browser.close();
}

async function look(page) {
  let before = {};
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    if (['language', 'scheme', 'size'].some((trait) => one[trait] !== before[trait])) {
      await appear(page, one);
    }
    before = one;
    await go(page, one.at);
    const whole = one.whole ?? one.size !== 'wall'; // nobody scrolls a wall
    await page.screenshot({ path: join(folder, `${one.name}.png`), fullPage: whole, animations: 'disabled' });
    seen[one.name] = { ...await shown(page), barriers: one.axe ? await barriers(page) : [] };
  }
}
