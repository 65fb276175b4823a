/**
 * Signs in at the dashboard as a person would, goes from page to page, and prints, as JSON, what each shows.
 *
 *   node dashboard.mjs <base url> <user> <password> <folder of screenshots> <looks>
 *
 * Looks are a JSON list of `{ name, at: '#/alerts', language: 'zh'|'en', size: 'phone'|'laptop'|'wall', scheme:
 * 'light'|'dark', axe: true }`; all of them in one browser.
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
const complaints = [];
const browser = await openBrowser();
try {
  await Promise.all(Array.from({ length: waiting.length > 20 ? HANDS : 1 }, visit));
  console.log(JSON.stringify({ seen, complaints }, null, 1));
} finally {
  await browser.close();
}

async function visit() {
  const { page, complaints: own } = await openPage(browser);
  await signIn(page, baseUrl, user, password);
  let before = {};
  for (let look = waiting.shift(); look !== undefined; look = waiting.shift()) {
    if (['language', 'scheme', 'size'].some((one) => look[one] !== before[one])) {
      await appear(page, look);
    }
    before = look;
    await go(page, look.at);
    const whole = look.size !== 'wall'; // nobody scrolls a wall
    await page.screenshot({ path: join(folder, `${look.name}.png`), fullPage: whole, animations: 'disabled' });
    seen[look.name] = { ...await shown(page), barriers: look.axe ? await barriers(page) : [] };
  }
  complaints.push(...own);
}
