import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/**
 * A headless Chromium of our own: from the dev package, or the one that `CHROMIUM_PATH` names.
 * @throws Error saying what to do where the package has no build for this platform
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '')
    return playwright.launch({ executablePath: named, args: commonArgs });
  if (process.platform !== 'linux') {
    throw new Error(
      `expected CHROMIUM_PATH to name a Chromium or Chrome: the dev package has none for ${process.platform}. Install one and set CHROMIUM_PATH.`,
    );
  }
  return playwright.launch({ executablePath: await chromium.executablePath(), args: commonArgs });
}

/** As root and in containers Chromium's own sandbox does not start; the pages under test are ours. */
const commonArgs = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'];
