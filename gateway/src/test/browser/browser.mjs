/** A real Chromium: the one named by CHROMIUM, one on the PATH, or the one that comes as an npm package. */

import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const here = dirname(fileURLToPath(import.meta.url));

export async function openBrowser() {
  const env = { ...process.env, ...chineseFont() };
  const executablePath = process.env.CHROMIUM ?? onPath();
  if (executablePath) {
    return chromium.launch({ executablePath, env });
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args, env });
}

function onPath() {
  return (process.env.PATH ?? '').split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Chinese letters come from the machine's fonts, or else from the npm package. */
function chineseFont() {
  if (hasChineseFont()) {
    return {};
  }
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const cache = join(here, 'font-cache');
  mkdirSync(cache, { recursive: true });
  const configuration = join(here, 'fonts.conf');
  writeFileSync(configuration, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans Hans</family></prefer></alias>
</fontconfig>
`);
  return { FONTCONFIG_FILE: configuration };
}

function hasChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}
