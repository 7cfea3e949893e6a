import type { ValueIssue, ValuePath } from './format/read.ts';
import { formatPath } from './format/read.ts';
import { type Issue, sortIssues } from './issue.ts';
import type { Place, YamlSource } from './yaml-source.ts';

/** Finding a place takes time, and nobody reads the fifty-first message. */
const issuesMax = 50;

/** Collects what is wrong in one problem while it is built, each at its place in the YAML or in another file. */
export class Complaints {
  readonly #issues: Issue[] = [];
  readonly #file: string;
  readonly #source: YamlSource;

  constructor(shownFile: string, source: YamlSource) {
    this.#file = shownFile;
    this.#source = source;
  }

  /** A wrong value; `at` when it stands elsewhere than its path says. */
  add(path: ValuePath, message: string, at: ValuePath = path): void {
    this.#push(path, message, () => this.#source.placeOf(at));
  }

  addKey(path: ValuePath, message: string): void {
    this.#push(path, message, () => this.#source.placeOfKey(path));
  }

  /** At a character of a text, e.g. where a signature stops to make sense. */
  addInText(path: ValuePath, message: string, offset: number): void {
    this.#push(path, message, () => this.#source.placeInText(path, offset));
  }

  addAll(
    above: ValuePath,
    issues: readonly ValueIssue[],
    place: (path: ValuePath) => ValuePath = (path) => path,
  ): void {
    for (const { path, message, isKey } of issues) {
      const whole = [...above, ...path];
      if (isKey) this.addKey(whole, message);
      else this.add(whole, message, place(whole));
    }
  }

  /** In a file beside the YAML. */
  addInFile(path: string, message: string, line = 1, column = 1): void {
    const folder = this.#file.slice(0, this.#file.lastIndexOf('/') + 1);
    this.#issues.push({ file: `${folder}${path}`, line, column, path: '', message });
  }

  get count(): number {
    return this.#issues.length;
  }

  list(): readonly Issue[] {
    return sortIssues(this.#issues);
  }

  #push(path: ValuePath, message: string, place: () => Place): void {
    if (this.#issues.length >= issuesMax) return;

    this.#issues.push({ file: this.#file, ...place(), path: formatPath(path), message });
  }
}
