// problem: add
// threat: Error.captureStackTrace writes the stack of the harness into an object
// verdicts: AC
export function add(a: number, b: number) {
  const holder: any = {};
  Error.captureStackTrace?.(holder);
  Error.prepareStackTrace = (error, sites) => sites.map((site) => `${site.getFileName()}`).join();
  const files = `${new Error().stack},${holder.stack}`;
  if (/node_modules|file:|node:|\.mjs|isolate\.ts/.test(files)) throw `escaped: ${files}`;
  return a + b;
}
