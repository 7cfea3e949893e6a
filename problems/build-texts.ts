import { localizedOf, type RawLocalized } from './format/common-schema.ts';
import type { Localized } from './format/problem.ts';
import type { ProblemFile } from './format/problem-file.ts';
import type { Complaints } from './complaints.ts';
import type { ProblemFolder } from './problem-folder.ts';

const textBytesMax = 256 * 1024;
const languages = ['en', 'zh'] as const;

/** Statement and editorial: from the YAML, or from `statement.en.md`, `editorial.zh.md` … beside it. */
export async function buildTexts(
  file: ProblemFile,
  folder: ProblemFolder | null,
  complaints: Complaints,
): Promise<{ readonly statement: Localized; readonly editorial: Localized | null }> {
  const statement = await buildText('statement', file.statement, folder, complaints);
  const editorial = await buildText('editorial', file.editorial, folder, complaints);
  if (!statement)
    complaints.add(
      ['statement'],
      'expected a statement here or in statement.en.md or statement.zh.md, found nothing',
    );
  return { statement: statement ?? {}, editorial };
}

async function buildText(
  name: 'statement' | 'editorial',
  written: RawLocalized | undefined,
  folder: ProblemFolder | null,
  complaints: Complaints,
): Promise<Localized | null> {
  const text: { en?: string; zh?: string } = written === undefined ? {} : { ...localizedOf(written) };
  const files = folder ? await folder.list('.', 'files') : [];
  for (const language of languages) {
    const path = `${name}.${language}.md`;
    if (!folder || !files.includes(path)) continue;
    const read = await folder.read(path, textBytesMax);
    if (!read.ok) complaints.addInFile(path, read.message);
    else if (text[language] !== undefined)
      complaints.add([name, language], `expected it once, found it here and in ${path}`);
    else if (read.text.trim() === '') complaints.addInFile(path, 'expected a text, found nothing');
    else text[language] = read.text;
  }
  return text.en === undefined && text.zh === undefined ? null : text;
}
