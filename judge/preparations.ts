import type { Problem } from '#problems/format/problem.ts';
import type { Authors } from './authors.ts';
import { expandCases } from './expand-cases.ts';
import { needsReference, type JudgeCase } from './judge-case.ts';

/** Problems made ready for judging: cases written out once per version, reference answers asked for once per case. */
export class Preparations {
  readonly #authors: Authors;
  /** By version, the least recently used first. */
  readonly #prepared = new Map<string, Promise<PreparedProblem>>();

  constructor(authors: Authors) {
    this.#authors = authors;
  }

  /** Throws AuthorError when a generator fails; the next call tries again. */
  of(problem: Problem): Promise<PreparedProblem> {
    const prepared = this.#prepared.get(problem.version) ?? this.#prepare(problem);
    this.#prepared.delete(problem.version);
    this.#prepared.set(problem.version, prepared);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > keptProblems && oldest !== undefined) this.#prepared.delete(oldest);
    return prepared;
  }

  async #prepare(problem: Problem): Promise<PreparedProblem> {
    try {
      const cases = await expandCases(problem, problem.cases, this.#authors, problem.version, false);
      return new PreparedProblem(problem, cases, this.#authors);
    } catch (error) {
      this.#prepared.delete(problem.version);
      throw error;
    }
  }
}

/** Rejects by throwing what the reference failed with. */
function textOf(answer: string | Error | undefined): string {
  if (typeof answer === 'string') return answer;
  throw answer ?? new Error('the reference gave no answer');
}

const keptProblems = 24;

export class PreparedProblem {
  readonly cases: readonly JudgeCase[];
  readonly #problem: Problem;
  readonly #authors: Authors;
  readonly #answers = new Map<JudgeCase, Promise<string>>();

  constructor(problem: Problem, cases: readonly JudgeCase[], authors: Authors) {
    this.cases = cases;
    this.#problem = problem;
    this.#authors = authors;
  }

  /** Lets the reference answer those of the cases that have no expected value, all in one run. */
  ask(cases: readonly JudgeCase[]): void {
    const open = cases.filter((judgeCase) => needsReference(judgeCase) && !this.#answers.has(judgeCase));
    if (open.length === 0) return;
    const answers = this.#authors.answers(this.#problem, open);
    open.forEach((judgeCase, place) => {
      const answer = answers.then((found) => textOf(found[place]));
      answer.catch(() => this.#answers.delete(judgeCase)); // asked again by the next submission
      this.#answers.set(judgeCase, answer);
    });
  }

  /** The reference's result as text. Rejects with AuthorError. */
  answer(judgeCase: JudgeCase): Promise<string> {
    this.ask([judgeCase]);
    return (
      this.#answers.get(judgeCase) ??
      Promise.reject(new Error(`${judgeCase.name} has its own expected value`))
    );
  }
}
