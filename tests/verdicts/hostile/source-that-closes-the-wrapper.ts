// problem: add
// threat: text, templates, patterns and comments that would end a wrapper
// verdicts: AC
const texts = ['})();', "*/", '</script>', '`)', '"', "'", `})();
}); }).call(undefined)`, /\}\)\(\)\*\/;/.source];
// })(); */ </script> ${
/* }); }).call(undefined) ` ' " */
export const add = (a: number, b: number) => a + b + (texts.length - 8);
