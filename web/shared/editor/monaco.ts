/**
 * Monaco as this product uses it: the core with all editing features, TypeScript and JavaScript, nothing else.
 * These import paths are those of 0.57; the older `esm/vs/...` ones are gone.
 */
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/typescript/register';
import 'monaco-editor/languages/definitions/javascript/register';
import {
  javascriptDefaults,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';
// oxlint-disable-next-line import/default -- Vite makes the default export of a `?worker` import
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
// oxlint-disable-next-line import/default -- Vite makes the default export of a `?worker` import
import TypeScriptWorker from 'monaco-editor/languages/features/typescript/ts.worker?worker';
import * as monaco from 'monaco-editor/editor';
import { defineThemes } from './monaco-themes.ts';

export { monaco };

self.MonacoEnvironment = {
  getWorker: (_, label) =>
    label === 'typescript' || label === 'javascript' ? new TypeScriptWorker() : new EditorWorker(),
};

/** Set once: each change of the options starts the language worker anew. `lib` without `dom`: the judge has none. */
const compilerOptions = {
  target: ScriptTarget.ESNext,
  moduleResolution: ModuleResolutionKind.NodeJs,
  lib: ['lib.esnext.d.ts'],
  types: [],
  /** `ts.ModuleDetectionKind.Force`: a program without exports is a module too, as in the judge. */
  moduleDetection: 3,
  noEmit: true,
};
typescriptDefaults.setCompilerOptions({ ...compilerOptions, strict: true });
javascriptDefaults.setCompilerOptions({ ...compilerOptions, allowJs: true, checkJs: true });
for (const defaults of [typescriptDefaults, javascriptDefaults]) {
  defaults.setDiagnosticsOptions({ onlyVisible: true });
  defaults.setEagerModelSync(true);
}
defineThemes(monaco);

/** The declarations are global to Monaco: those of the problem on the screen replace the last one's. */
export function setDeclarations(declarations: string): void {
  const libraries = [{ content: declarations, filePath: 'file:///problem.d.ts' }];
  typescriptDefaults.setExtraLibs(libraries);
  javascriptDefaults.setExtraLibs(libraries);
}
