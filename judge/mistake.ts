import type { Localized, Problem } from '#problems/format/problem.ts';
import type { Authors } from './authors.ts';
import type { JudgeCase } from './judge-case.ts';
import type { Outcome } from './protocol.ts';

/**
 * A wrong solution of the author's may name its mistake. A submission that gives its results on every test that it
 * fails makes the same mistake. Only the name is told, never the solution.
 */
export interface FailedCase {
  readonly judgeCase: JudgeCase;
  /** The encoded result; null when there was none to compare. */
  readonly text: string | null;
}

const keptVersions = 50;

export class Mistakes {
  readonly #authors: Authors;
  /** By version and solution: its result of each case, by the case's key. */
  readonly #results = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(authors: Authors) {
    this.#authors = authors;
  }

  async find(
    problem: Problem,
    cases: readonly JudgeCase[],
    failed: readonly FailedCase[],
  ): Promise<Localized | null> {
    if (failed.length === 0 || failed.some(({ text }) => text === null)) return null;
    for (const solution of problem.solutions) {
      if (solution.mistake === undefined || solution.folder !== 'wrong_answer') continue;
      const results = await this.#resultsOf(problem, solution, cases);
      if (failed.every(({ judgeCase, text }) => results.get(judgeCase.key) === text)) return solution.mistake;
    }
    return null;
  }

  #resultsOf(
    problem: Problem,
    solution: Problem['solutions'][number],
    cases: readonly JudgeCase[],
  ): Promise<ReadonlyMap<string, string>> {
    const key = `${problem.version}:${solution.name}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const outcomes = this.#authors.run(problem, solution, cases).catch((): readonly Outcome[] => []);
    const results = outcomes.then((found) => {
      const texts = new Map<string, string>();
      found.forEach((outcome, place) => {
        const judgeCase = cases[place];
        if (outcome.kind === 'value' && judgeCase !== undefined) texts.set(judgeCase.key, outcome.text);
      });
      return texts;
    });
    const [oldest] = this.#results.keys();
    if (this.#results.size >= keptVersions && oldest !== undefined) this.#results.delete(oldest);
    this.#results.set(key, results);
    return results;
  }
}
