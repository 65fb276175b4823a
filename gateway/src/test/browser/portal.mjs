/**
 * Opens the example page of the client in TypeScript, goes through it as a visitor does, and prints, as JSON, what it shows. Gateway and
 * identity provider are played, on another origin than the page's, with the headers that the gateway lets pages of others send and read.
 *
 *   node portal.mjs <folder of the compiled page> <headers to send> <headers to read> [screenshot.png]
 */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { openBrowser } from './browser.mjs';

const [folder, sent, read, screenshot] = process.argv.slice(2);
if (read === undefined) {
  console.error('usage: node portal.mjs <folder> <headers to send> <headers to read> [screenshot.png]');
  process.exit(2);
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };
let tokenShown;
let refusals = 1;

const backend = await listening(createServer((request, response) => {
  const url = new URL(request.url, 'http://backend');
  response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
  response.setHeader('Access-Control-Allow-Headers', sent);
  response.setHeader('Access-Control-Expose-Headers', read);
  if (request.method === 'OPTIONS') {
    response.writeHead(200).end();
    return;
  }
  const answer = answers(url, request);
  if (answer.location) {
    response.writeHead(303, { Location: answer.location }).end();
    return;
  }
  response.writeHead(answer.status ?? 200, {
    'Content-Type': answer.status ? 'application/problem+json' : 'application/json',
    'X-Request-Id': request.headers['x-request-id'] ?? 'none-was-sent',
  });
  response.end(JSON.stringify(answer.body));
}));

const site = await listening(createServer(async (request, response) => {
  const path = normalize(new URL(request.url, 'http://site').pathname);
  if (path === '/portal.json') {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ gateway: backend, plan: '2007', issuer: `${backend}/realm`, clientId: 'portal' }));
    return;
  }
  try {
    const file = await readFile(join(folder, path));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
  } catch {
    response.writeHead(404).end();
  }
}));

function answers(url, request) {
  switch (url.pathname) {
    case '/v1/public/releases':
      return { body: url.searchParams.has('cursor')
        ? { items: [release(1, '一季度就业主要数据')] }
        : { items: [release(2, '一季度就业主要数据（更正）')], next: 'second' } };
    case '/api/skills/v1/certificate-verifications':
      return url.searchParams.get('number') === '0714003605100001'
        ? { body: { number: '0714003605100001', status: 'valid' } }
        : { status: 429, body: { type: '/problems/too-many-requests', title: '请求过多，请稍后再试。', status: 429, code: 'too-many-requests' } };
    case '/v1/plans/2007/progress':
      tokenShown = request.headers.authorization;
      return { body: {
        plan: '2007',
        indicators: [{ id: 'new-urban-employment', label: { zh: '城镇新增就业', en: 'New urban employment' } }],
        rows: [{ indicator: 'new-urban-employment', region: '360000', actual: 98760, target: 430000 }],
      } };
    case '/realm/.well-known/openid-configuration':
      return { body: { authorization_endpoint: `${backend}/realm/auth`, token_endpoint: `${backend}/realm/token` } };
    case '/realm/auth':
      refusals -= 1;
      return { location: `${url.searchParams.get('redirect_uri')}?${refusals < 0 ? 'code=c' : 'error=access_denied'}&state=${url.searchParams.get('state')}` };
    case '/realm/token':
      return { body: { access_token: 'token-of-the-test' } };
    default:
      return { status: 404, body: { title: url.pathname, status: 404, code: 'not-found' } };
  }
}

function release(number, zh) {
  return { plan: '2007', period: '2007-Q1', number, title: { zh, en: zh } };
}

function listening(server) {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)));
}

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const ready = () => page.waitForFunction(() => document.body.dataset.state === 'ready');
  const verify = async (number) => {
    await page.locator('input[name=number]').fill(number);
    await page.locator('input[name=name]').fill('张三');
    const before = await page.locator('#verified').textContent();
    await page.locator('#verification button').click();
    await page.waitForFunction((old) => document.getElementById('verified').textContent !== old, before);
    return page.locator('#verified').textContent();
  };

  await page.goto(`${site}/portal.html`);
  await ready();
  const verified = await verify('0714003605100001');
  const refused = await verify('1');
  const progress = page.locator('#progress');
  await page.locator('#sign-in').click();
  await progress.filter({ hasText: 'access_denied' }).waitFor({ timeout: 8000 }).catch(() => {});
  await ready();
  const notSignedIn = await progress.textContent();
  await page.locator('#sign-in').click();
  await page.waitForFunction(() => document.querySelectorAll('#progress li').length > 0);
  await ready();
  if (screenshot !== undefined) {
    await page.screenshot({ path: screenshot, animations: 'disabled' });
  }
  console.log(JSON.stringify({
    releases: await page.locator('#releases').textContent(),
    verified,
    refused,
    notSignedIn,
    progress: await progress.textContent(),
    signInHidden: await page.locator('#sign-in').isHidden(),
    tokenShown,
    complaints,
  }));
} finally {
  await browser.close();
}
process.exit(0);
