import { expect, test } from 'vitest';
import { useSite } from './site.ts';
import {
  editorReady,
  endlessProgram,
  kthPath,
  paste,
  program,
  rightProgram,
  tiles,
  verdict,
  write,
  wrongProgram,
} from './solving.ts';

const site = useSite();
/** A busy machine needs its time. */
const slow = { timeout: 15_000 };

test('a visitor opens the list, submits a wrong program, reads the failing sample, fixes it and is accepted', async () => {
  const page = await site.visit('/');
  await page.getByRole('link', { name: 'Kth Largest Element' }).click();
  await editorReady(page);
  await write(page, wrongProgram);
  await page.getByRole('button', { name: 'Submit' }).click();

  await verdict(page, 'Wrong answer').waitFor();
  const results = page.getByRole('tabpanel', { name: 'Results' });
  expect(await results.innerText()).toContain('nums = [2, 5, 3, 1, 4]');
  expect(await results.getByText('Your result').locator('..').innerText()).toContain('4');
  expect(await results.getByText('Expected').first().locator('..').innerText()).toContain('2');

  await write(page, rightProgram);
  await page.getByRole('button', { name: 'Submit' }).click();
  await verdict(page, 'Accepted').waitFor();
  expect((await tiles(page)).every((tile) => tile.endsWith(': Accepted'))).toBe(true);

  await page.getByRole('link', { name: 'Problems', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Kth Largest Element' });
  await row.getByText('Solved', { exact: true }).waitFor({ state: 'attached' });
});

test('run judges an own case against the reference, and a case outside the limits is told at its field', async () => {
  site.forgive(/status of 400/);
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, wrongProgram);
  await page.getByLabel('nums', { exact: false }).fill('[10, 30, 20]');
  await page.getByLabel('k number').fill('9');
  await page.keyboard.press("ControlOrMeta+'");
  await page.getByLabel('k number').and(page.locator('[aria-invalid="true"]')).waitFor();

  await page.getByLabel('k number').fill('1');
  await page.keyboard.press("ControlOrMeta+'");
  await verdict(page, 'Wrong answer').waitFor();
  expect(await page.getByRole('tabpanel', { name: 'Results' }).innerText()).toMatch(
    /Expected\s+30\s+Your result\s+10/,
  );
});

test.each([1, 4, 9])(
  'a socket cut after event %i loses no verdict and shows none twice',
  async (cutAfter) => {
    const page = await site.visit('/problems');
    let sockets = 0;
    await page.routeWebSocket('**/api/live', (socket) => {
      sockets += 1;
      const server = socket.connectToServer();
      if (sockets > 1) return;
      let events = 0;
      server.onMessage((message) => {
        if (!String(message).includes('"event"')) return socket.send(message);
        events += 1;
        if (events <= cutAfter) return socket.send(message);
        void server.close();
        void socket.close({ code: 1012 });
      });
    });
    await page.getByRole('link', { name: 'Kth Largest Element' }).click();
    await editorReady(page);
    await write(page, rightProgram);
    await page.keyboard.press('ControlOrMeta+Enter');
    await verdict(page, 'Accepted').waitFor();

    const shown = await tiles(page);
    expect(new Set(shown).size).toBe(shown.length);
    await page.getByText(`${shown.length} of ${shown.length} tests passed`, { exact: true }).waitFor();
    expect(sockets).toBe(2);
  },
);

test('a submission under way is taken up again after a reload', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, endlessProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByText('Judging…').or(page.getByText('Waiting for a judge…')).first().waitFor();
  await page.reload();
  await verdict(page, 'Time limit exceeded').waitFor();
  expect((await tiles(page)).at(-1)).toMatch(/: Skipped$/);
});

test('a submission can be cancelled while it is judged', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, endlessProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await verdict(page, 'Cancelled').waitFor();
  expect(await page.getByRole('button', { name: 'Submit' }).isEnabled()).toBe(true);
});

test('errors of the compiler are listed and lead to their line', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, 'export function kthLargest(nums: number[], k: number): number {\n  return = 1;\n}\n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await verdict(page, 'Compile error').waitFor();
  await page
    .getByRole('button', { name: /line 2$/ })
    .first()
    .click();
  await page.locator('.monaco-editor.focused').waitFor();
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  expect(await page.locator('.monaco-editor .active-line-number').innerText()).toBe('2');
});

test('a draft outlives the death of its tab and is shared with a second one', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, '// kept');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goto('chrome://crash').catch(() => undefined);

  const again = await page.context().newPage();
  await again.goto(site.url() + kthPath);
  await editorReady(again);
  expect(await program(again)).toBe('// kept');

  const second = await page.context().newPage();
  await second.goto(site.url() + kthPath);
  await editorReady(second);
  await write(second, '// newer');
  await expect.poll(() => program(again), slow).toBe('// newer');
});

test('typing before the editor is there is carried over', async () => {
  const page = await site.visit('/problems');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/monaco-editor-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Kth Largest Element' }).click();
  await page.getByRole('textbox', { name: 'Code editor' }).fill('// early');
  release();
  await editorReady(page);
  await page.keyboard.type(' bird');
  await expect.poll(() => program(page), slow).toBe('// early bird');
});

test('the stub comes back by one button, and the program by Undo', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, '// mine');
  await page.getByRole('button', { name: 'Start over from the stub' }).click();
  await expect.poll(() => program(page), slow).toContain('kthLargest');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => program(page), slow).toBe('// mine');
});

test('a problem is found, solved and left without a mouse', async () => {
  const page = await site.visit('/problems');
  await page.getByRole('link', { name: 'Kth Largest Element' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('kth');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await editorReady(page);

  const isInEditor = () => page.locator('.monaco-editor.focused').count();
  for (let presses = 0; presses < 60 && (await isInEditor()) === 0; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, rightProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  await verdict(page, 'Accepted').waitFor();
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  expect(await isInEditor()).toBe(0);
});

test('a past submission is opened and put back into the editor', async () => {
  const page = await site.visit(kthPath);
  await editorReady(page);
  await write(page, wrongProgram);
  await page.keyboard.press('ControlOrMeta+Enter');
  await verdict(page, 'Wrong answer').waitFor();
  await write(page, '// something else');
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: /^Wrong answer .* Open the submission/ }).click();
  await page.getByRole('button', { name: 'Put this code into the editor' }).click();
  await expect.poll(() => program(page), slow).toBe(wrongProgram.trimEnd());
});
