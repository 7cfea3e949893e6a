// problem: strings
// threat: text that is no valid Unicode must cross unchanged
// verdicts: WA
export const repeat = () => 'ababa\ud800b';
