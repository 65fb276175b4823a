/**
 * Tries to sign in to the dashboard while the identity service is away, and prints, as JSON, what the page says then.
 *
 *   node away.mjs <base url>
 */

import { openBrowser } from './browser.mjs';

const [baseUrl] = process.argv.slice(2);
if (baseUrl === undefined) {
  console.error('usage: node away.mjs <base url>');
  process.exit(2);
}

const browser = await openBrowser();
try {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));

  await page.goto(`${baseUrl}/`);
  await page.getByRole('button', { name: '登录' }).first().click();
  await page.waitForFunction(() => document.body.innerText.includes('身份认证系统无法连接'));
  console.log(JSON.stringify({ says: await page.evaluate(() => document.body.innerText), complaints }));
} finally {
  await browser.close();
}
