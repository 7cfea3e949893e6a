// problem: add
// threat: terminal escapes, NUL, lone surrogates and markup are only text
// verdicts: AC
export function add(a: number, b: number) {
  console.log('\x1b[2J\x1b]0;title\x07\0\ud800<script>alert(1)</script>\u2028\r\n{"kind":"value"}');
  return a + b;
}
