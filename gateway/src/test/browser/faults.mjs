/**
 * Has the dashboard of a running platform open while parts of that go away and come back, and prints, as JSON, what it shows.
 *
 *   node faults.mjs <base url> <user> <password> <folder of screenshots> <address that turns parts off and on>
 */

import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { go, openPage, settled, shown, signIn } from './pages.mjs';

const [baseUrl, user, password, folder, parts] = process.argv.slice(2);
if (parts === undefined) {
  console.error('usage: node faults.mjs <base url> <user> <password> <folder of screenshots> <address of the parts>');
  process.exit(2);
}

const RECOVERY = 60_000;
const NOT_REACHED = 'Failed to load resource';
const browser = await openBrowser();
const met = {};
try {
  const { page, complaints } = await openPage(browser);
  await page.clock.install();
  await signIn(page, baseUrl, user, password, '#/overview?month=2007-03');
  met.before = await shown(page);
  await database(page);
  await record(page);
  met.complaints = complaints.filter((one) => !one.includes(NOT_REACHED));
  console.log(JSON.stringify(met, null, 1));
} finally {
  await browser.close();
}

async function turn(part, way) {
  const answer = await fetch(`${parts}/${part}/${way}`, { method: 'POST' });
  if (!answer.ok) {
    throw new Error(`${part} ${way}: ${answer.status}`);
  }
}

async function picture(page, name) {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

/** The figures that one looks at stay; a page that one opens meanwhile comes when it can be read. */
async function database(page) {
  await turn('postgres', 'kill');
  await page.clock.fastForward(61_000);
  await page.waitForFunction(() => document.getElementById('stale').textContent.includes('未能更新'), undefined, { timeout: RECOVERY });
  met.databaseAway = await shown(page);
  await picture(page, 'database-away');
  await page.evaluate(() => { location.hash = '#/items'; });
  await page.locator('#message:not([hidden])').waitFor({ timeout: RECOVERY });
  met.nothingYet = await shown(page);
  await picture(page, 'nothing-yet');
  await turn('postgres', 'start');
  await page.clock.fastForward(61_000);
  await page.locator('#message').waitFor({ state: 'hidden', timeout: RECOVERY });
  await settled(page);
  met.databaseBack = await shown(page);
  await go(page, '#/overview?month=2007-03');
  await page.locator('#stale').waitFor({ state: 'hidden', timeout: RECOVERY });
  met.after = await shown(page);
}

/** The service that keeps a record is away when somebody goes down to it. */
async function record(page) {
  await go(page, '#/targets/new-urban-employment?month=2007-03');
  await page.locator('.readings .actions button').click();
  await page.locator('.readings tbody tr button').first().waitFor();
  await turn('employment', 'kill');
  await page.locator('.readings tbody tr button').first().click();
  await page.locator('dialog .refused').waitFor({ timeout: RECOVERY });
  met.recordAway = await page.locator('dialog').textContent();
  await picture(page, 'record-away');
  await turn('employment', 'start');
  await page.locator('dialog .record button').click();
  await page.locator('dialog .record dl').first().waitFor({ timeout: RECOVERY });
  met.recordBack = await page.locator('dialog').textContent();
}
