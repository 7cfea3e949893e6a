// problem: echo
// threat: an own key __proto__ must not become a prototype
// verdicts: WA
export const echo = (value: any) => (value?.a ? JSON.parse('{"__proto__": {"a": [1, {"b": null}], "c": "text"}}') : value);
