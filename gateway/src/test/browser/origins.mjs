/**
 * Opens the example page of the client in TypeScript at two origins, one that the gateway lists and one that it does not, and prints, as
 * JSON, what each shows and what the gateway answered the browser's questions before a request (preflights) and the requests. Gateway and
 * identity provider are real; only the pages are served here.
 *
 *   node origins.mjs <folder of the compiled page> <address for pages> <portal.json> <user> <password> [screenshot.png]
 *
 * The address is `http://<host>.localhost:<port>` of the listed origin: each name below `localhost` is this machine. The other origin has the
 * host `stranger`.
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { openBrowser } from './browser.mjs';

const [folder, listed, settings, user, password, screenshot] = process.argv.slice(2);
if (password === undefined) {
  console.error('usage: node origins.mjs <folder> <address> <portal.json> <user> <password> [screenshot.png]');
  process.exit(2);
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };
const PATIENCE = 15_000;
const { gateway, plan } = JSON.parse(settings);
const port = new URL(listed).port;

const site = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, 'http://site').pathname);
  if (path === '/portal.json') {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(settings);
    return;
  }
  try {
    const file = await readFile(join(folder, path));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve, reject) => site.once('error', reject).listen(Number(port), '127.0.0.1', resolve));

const browser = await openBrowser();
try {
  const portal = await visit(listed);
  const { token, ...seen } = await signedIn(portal);
  const stranger = await visit(`http://stranger.localhost:${port}`);
  const refused = await stranger.page.evaluate(reads, { address: `${gateway}/v1/plans/${plan}/progress`, token });
  const openRefused = await stranger.page.evaluate(reads, { address: `${gateway}/v1/public/releases` });
  console.log(JSON.stringify({
    listed: { ...seen, answers: portal.answers, complaints: portal.complaints },
    stranger: { releases: await text(stranger.page, 'releases'), refused, openRefused, answers: stranger.answers },
  }));
} finally {
  await browser.close();
  site.close();
}
process.exit(0);

/** The page, and what the gateway answered to it: preflights, too, of which pages themselves hear nothing. */
async function visit(origin) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const answers = [];
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.responseReceived', ({ type, response }) => {
    if (response.url.startsWith(gateway)) {
      const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
      answers.push({
        preflight: type === 'Preflight',
        path: new URL(response.url).pathname,
        status: response.status,
        origin: headers['access-control-allow-origin'] ?? null,
      });
    }
  });
  await page.goto(`${origin}/portal.html`);
  await ready(page);
  return { page, answers, complaints };
}

async function signedIn({ page }) {
  let token;
  page.on('request', (request) => {
    if (request.url().startsWith(`${gateway}/v1/plans/`)) {
      token = request.headers().authorization;
    }
  });
  await page.locator('#sign-in').click();
  await page.locator('input[name=username]').fill(user);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('#progress li').length > 0);
  await ready(page);
  await page.locator('input[name=number]').fill('0000000000000000');
  await page.locator('input[name=name]').fill('张三');
  await page.locator('#verification button').click();
  await page.waitForFunction(() => document.getElementById('verified').textContent !== '');
  if (screenshot !== undefined) {
    await page.screenshot({ path: screenshot, animations: 'disabled' });
  }
  return {
    token,
    releases: await text(page, 'releases'),
    verified: await text(page, 'verified'),
    progress: await page.locator('#progress li').allTextContents(),
    signInHidden: await page.locator('#sign-in').isHidden(),
  };
}

/** In the page: whether it comes to see anything of an answer. */
async function reads({ address, token }) {
  try {
    return (await fetch(address, token === undefined ? {} : { headers: { Authorization: token } })).status;
  } catch (failure) {
    return String(failure);
  }
}

function ready(page) {
  return page.waitForFunction(() => document.body?.dataset.state === 'ready');
}

function text(page, id) {
  return page.locator(`#${id}`).textContent();
}
