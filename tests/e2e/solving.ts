import type { Page } from 'playwright-core';

/** What a person does on the solve page. */

export const kthPath = '/problems/kth-largest-element';

/** Takes the k-th smallest: fails the first sample. */
export const wrongProgram = `export function kthLargest(nums: number[], k: number): number {
  return nums.toSorted((a, b) => a - b)[k - 1] ?? 0;
}
`;

export const rightProgram = wrongProgram.replace('a - b', 'b - a');

export const endlessProgram = `export function kthLargest(nums: number[], k: number): number {
  while (true) nums[0] = k;
}
`;

/** Opens the problem and waits until Monaco can be typed into. */
export async function editorReady(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Replaces the whole program by pasting, as Monaco indents what is typed. */
export async function write(page: Page, program: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, program);
}

/** Pastes where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press('ControlOrMeta+v');
}

/** The program in the editor. */
export async function program(page: Page): Promise<string> {
  const lines = await page.locator('.monaco-editor .view-line').allInnerTexts();
  return lines.join('\n').replaceAll('\u00a0', ' ').trimEnd();
}

/** The verdict in big letters. */
export function verdict(page: Page, words: string) {
  return page.getByRole('tabpanel', { name: 'Results' }).getByText(words, { exact: true }).first();
}

/** Tiles of the tests, in order: "Example 1: Accepted". */
export async function tiles(page: Page): Promise<readonly string[]> {
  const buttons = await page.getByRole('group', { name: 'Tests' }).getByRole('button').all();
  return Promise.all(buttons.map(async (button) => (await button.getAttribute('aria-label')) ?? ''));
}
