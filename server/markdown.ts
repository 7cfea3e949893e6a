import katex from 'katex';
import MarkdownIt, { type StateBlock, type StateInline } from 'markdown-it';

/**
 * Markdown with `$math$` and `$$math$$` as safe HTML: no HTML of the author, no command of KaTeX that loads or links,
 * and links only to http, https, mailto, or a place on this site.
 */
export function renderMarkdown(source: string): string {
  return markdown.render(source);
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (url) => /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(url.trim());
markdown.inline.ruler.after('escape', 'math', inlineMath);
markdown.block.ruler.before('fence', 'math', blockMath, { alt: ['paragraph', 'blockquote', 'list'] });
markdown.renderer.rules['math'] = (tokens, index) => renderMath(tokens[index]?.content ?? '', false);
markdown.renderer.rules['displayMath'] = (tokens, index) =>
  `<p>${renderMath(tokens[index]?.content ?? '', true)}</p>\n`;

function renderMath(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    displayMode,
    trust: false,
    throwOnError: false,
    output: 'htmlAndMathml',
  });
}

const inlineForm = /\$\$([^$]+)\$\$|\$((?:\\[^]|[^$\\])+)\$/y;

/** `$x$` or, in a line of text, `$$x$$`. As in Pandoc, no space inside the dollars and no digit after: `$5 and $6` is money. */
function inlineMath(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '$') return false;
  inlineForm.lastIndex = state.pos;
  const found = inlineForm.exec(state.src);
  if (found === null) return false;
  const [whole, display, inline = ''] = found;
  if (display === undefined && !isTight(inline, state.src[state.pos + whole.length])) return false;
  if (!silent)
    state.push(display === undefined ? 'math' : 'displayMath', 'math', 0).content = display ?? inline;
  state.pos += whole.length;
  return true;
}

function isTight(tex: string, next: string | undefined): boolean {
  return !/^\s|\s$/.test(tex) && !/\d/.test(next ?? '');
}

/** A block that begins and ends with `$$`, over one line or many. */
function blockMath(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (!lineOf(state, startLine).startsWith('$$')) return false;
  let text = '';
  for (let line = startLine; line < endLine; line += 1) {
    text += `${lineOf(state, line)}\n`;
    const found = /^\$\$([^]*?)\$\$\s*$/.exec(text);
    if (found === null) continue;
    if (silent) return true;
    const token = state.push('displayMath', 'math', 0);
    token.block = true;
    token.content = found[1] ?? '';
    token.map = [startLine, line + 1];
    state.line = line + 1;
    return true;
  }
  return false;
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
