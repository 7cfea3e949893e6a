import { describe, expect, test } from 'vitest';
import type { ProblemView } from '#server/contract/problems.ts';
import { fault, startTestServer } from '../support/server.ts';

const { visitor } = await startTestServer();
const view = (slug: string) => visitor().json<ProblemView>({ url: `/api/problems/${slug}` });
const slugs = async (query: string, guest = visitor()) =>
  (await guest.json<{ items: { slug: string }[] }>({ url: `/api/problems?${query}` })).items.map(
    (item) => item.slug,
  );

describe('the list of problems', () => {
  test.each([
    ['', ['counter', 'echo', 'pick-max', 'steady']],
    ['tag=array', ['pick-max']],
    ['tag=nothing', []],
    ['difficulty=medium', ['counter']],
    ['q=MAXIMUM', ['pick-max']],
    ['q=%E5%8F%96%E6%9C%80%E5%A4%A7', ['pick-max']],
    ['q=warm', ['pick-max']],
    ['q=%00', []],
    ['difficulty=hard&q=e', ['echo']],
    ['unknown=ignored', ['counter', 'echo', 'pick-max', 'steady']],
    ['status=solved', []],
    ['status=new', ['counter', 'echo', 'pick-max', 'steady']],
  ])('with %j', async (query, expected) => {
    expect(await slugs(query)).toEqual(expected);
  });

  test('comes in pages', async () => {
    const guest = visitor();
    const first = await guest.json<{ items: { slug: string }[]; nextCursor: string }>({
      url: '/api/problems?limit=2',
    });
    expect(first.items.map((item) => item.slug)).toEqual(['counter', 'echo']);
    const second = await guest.json({ url: `/api/problems?limit=2&cursor=${first.nextCursor}` });
    expect(second).toMatchObject({ items: [{ slug: 'pick-max' }, { slug: 'steady' }], nextCursor: null });
  });

  test('marks what this visitor tried and solved, by submits alone', async () => {
    const guest = visitor();
    await guest.done((await guest.submit({ slug: 'pick-max', source: 'wrong 0' })).id);
    await guest.done((await guest.submit({ slug: 'echo' })).id);
    await guest.done((await guest.submit({ slug: 'echo', source: 'wrong 1' })).id);
    await guest.done((await guest.submit({ slug: 'counter', mode: 'run' })).id);
    expect(await slugs('status=solved', guest)).toEqual(['echo']);
    expect(await slugs('status=tried', guest)).toEqual(['pick-max']);
    expect(await slugs('status=new', guest)).toEqual(['counter', 'steady']);
    expect(await slugs('status=solved')).toEqual([]);
    expect(await guest.json({ url: '/api/problems/echo' })).toMatchObject({ status: 'solved' });
  });

  test.each(['difficulty=impossible', 'status=maybe', 'limit=0', 'tag=a&tag=b', 'cursor=%25%25'])(
    'refuses %s',
    async (query) => {
      expect((await visitor().get(`/api/problems?${query}`)).statusCode).toBe(400);
    },
  );
});

describe('a problem', () => {
  test('shows all that a candidate needs', async () => {
    expect(await view('pick-max')).toMatchObject({
      slug: 'pick-max',
      title: { en: 'Pick the Maximum', zh: '取最大值' },
      status: 'new',
      signature: 'pickMax(nums: number[], k: number): number',
      parameters: [
        { name: 'nums', type: 'number[]' },
        { name: 'k', type: 'number' },
      ],
      limits: { timeMs: 1000, memoryMb: 128, outputKb: 256 },
      hints: 2,
      hasEditorial: false,
      complexity: 'O(n)',
      samples: [{ args: [[2, 5, 3], 1], expected: 5 }],
    });
    const { starter, input } = await view('pick-max');
    expect(starter.typescript).toContain('pickMax(nums: number[], k: number): number');
    expect(starter.javascript).toContain('pickMax(nums, k)');
    expect(input).toContainEqual({ name: 'k', text: 'integer, 1 ≤ k ≤ nums.length' });
  });

  test('shows no hidden test, no solution and no seed', async () => {
    const { body } = await visitor().get('/api/problems/pick-max');
    for (const secret of ['secret', '42', 'Math.max', 'generate', 'tests', 'solutions'])
      expect(body).not.toContain(secret);
  });

  test('of a class has its samples as operations, of a program as text', async () => {
    expect((await view('counter')).samples).toEqual([
      {
        name: 'test 0',
        ops: [['Counter', 2], ['add', 3], ['reset'], ['add', 1]],
        expected: [null, 5, null, 3],
      },
    ]);
    expect((await view('echo')).samples).toEqual([{ name: 'test 0', stdin: 'a b\n', expected: 'a b\n' }]);
  });

  test('has its formulas rendered and its HTML defused', async () => {
    const { statement, samples } = await view('pick-max');
    const html = statement.en?.html ?? '';
    expect(html).toContain('<math');
    expect(html).toContain('katex-display');
    expect(html).not.toMatch(/<script|href="javascript:/);
    expect(html).toContain('&lt;script&gt;');
    expect(statement.en?.source).toContain('$n = |nums|$');
    expect(samples[0]?.explanation?.en?.html).toContain('katex');
  });

  test.each(['nope', 'broken', 'UPPER', '%00', '..%2f..%2fpackage.json', '__proto__'])(
    '%s is not found',
    async (slug) => {
      for (const path of ['', '/hints/1', '/editorial']) {
        const response = await visitor().get(`/api/problems/${slug}${path}`);
        expect(fault(response)).toEqual([404, 'not_found']);
      }
    },
  );

  test('gives its hints one by one, from 1', async () => {
    expect(await visitor().json({ url: '/api/problems/pick-max/hints/1' })).toMatchObject({
      index: 1,
      of: 2,
      text: { en: { source: 'Look at each number once' }, zh: { source: '每个数看一次' } },
    });
    expect((await visitor().get('/api/problems/pick-max/hints/2')).statusCode).toBe(200);
    expect((await visitor().get('/api/problems/pick-max/hints/3')).statusCode).toBe(404);
    expect((await visitor().get('/api/problems/pick-max/hints/0')).statusCode).toBe(400);
  });
});

describe('a draft', () => {
  const draft = { source: 'half \0 done \ud800', language: 'javascript' };

  test("comes back as it was saved, the last one wins, and is its writer's alone", async () => {
    const guest = visitor();
    expect((await guest.get('/api/drafts/pick-max')).statusCode).toBe(404);
    expect((await guest.put('/api/drafts/pick-max', { ...draft, source: 'first' })).statusCode).toBe(200);
    expect((await guest.put('/api/drafts/pick-max', draft)).json()).toMatchObject({
      slug: 'pick-max',
      ...draft,
    });
    expect(await guest.json({ url: '/api/drafts/pick-max' })).toMatchObject({ slug: 'pick-max', ...draft });
    expect((await guest.get('/api/drafts/echo')).statusCode).toBe(404);
    expect((await visitor().get('/api/drafts/pick-max')).statusCode).toBe(404);
  });

  test.each([
    ['of an unknown problem', 'nope', draft, 404],
    ['over 65,536 bytes', 'pick-max', { ...draft, source: 'é'.repeat(32_769) }, 413],
    ['with an unknown field', 'pick-max', { ...draft, extra: 1 }, 400],
    ['without a language', 'pick-max', { source: '' }, 400],
  ])('%s is refused', async (_what, slug, payload, status) => {
    expect((await visitor().put(`/api/drafts/${slug}`, payload)).statusCode).toBe(status);
  });
});
