/**
 * Follows the QR code of a certificate, reads the holder's name off the paper, and prints, as JSON, what the page answers.
 *
 *   node verification.mjs <base url> <number> <name> [screenshot.png]
 */

import { openBrowser } from './browser.mjs';

const [baseUrl, number, name, screenshot] = process.argv.slice(2);
if (name === undefined) {
  console.error('usage: node verification.mjs <base url> <number> <name> [screenshot.png]');
  process.exit(2);
}

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));

  await page.goto(`${baseUrl}/verify/#${number}`);
  await page.locator('input[name=name]').fill(name);
  await page.locator('button.primary').click();
  await page.waitForFunction(() => document.getElementById('answer').textContent.length > 1);
  if (screenshot !== undefined) {
    await page.screenshot({ path: screenshot, animations: 'disabled' });
  }
  console.log(JSON.stringify({ answer: await page.locator('#answer').textContent(), complaints }));
} finally {
  await browser.close();
}
