import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conceptFile } from '#problems/format/concept-file.ts';
import { interviewFile } from '#problems/format/interview-file.ts';
import { planFile } from '#problems/format/plan-file.ts';

const interview = `
title: { en: Phone screen, zh: 电话面 }
rules: { hints: true, counterexamples: false, complexity: false, back: false, pauseMinutes: 5 }
rounds:
  - { id: r1, title: { en: Round 1, zh: 一面 }, minutes: 45, steps: [
      { kind: talk, title: { en: Introduction, zh: 自我介绍 }, minutes: 3 },
      { kind: concept, ref: q-lora-init, minutes: 7, followups: [q-lora-scale] },
      { kind: coding, pick: { tags: [heap], difficulty: medium, count: 1 }, minutes: 35, optional: false } ] }
rubric: [ { id: coding, title: { en: Coding, zh: 编码 }, weight: 60, levels: { 1: a, 2: b, 3: c, 4: d, 5: e } } ]
`;

const concept = `
question: { en: Why is B zero at the start?, zh: 为什么 B 初始化为零？ }
tags: [peft]
points: [ { id: zero-b, text: { en: The update starts at zero., zh: 增量从零开始。 } } ]
misconceptions: [ { en: Both are random., zh: 两个都是随机的。 } ]
answer: { en: So that training starts from the base model., zh: 让训练从原模型开始。 }
followups: [ { question: { en: And A?, zh: A 呢？ }, answer: { en: Random., zh: 随机。 } } ]
sources: [ { title: LoRA, url: "https://arxiv.org/abs/2106.09685", year: 2021 } ]
`;

const plan = `
title: { en: Week, zh: 一周 }
days: [ { items: [ { problem: kth-largest-element, reason: { en: a, zh: b } }, { concept: q-quickselect }, { interview: seed-loop-llm-algorithm } ] } ]
`;

describe('the other three kinds of files', () => {
  it('take what the format promises', () => {
    expect(interviewFile.parse(parse(interview)).rounds[0]?.steps).toHaveLength(3);
    expect(conceptFile.parse(parse(concept)).points).toHaveLength(1);
    expect(planFile.parse(parse(plan)).days[0]?.items).toHaveLength(3);
  });

  it('refuse unknown keys, and steps and items that name nothing or two things', () => {
    expect(
      interviewFile.safeParse(parse(interview.replace('kind: talk,', 'kind: talk, mood: calm,'))).success,
    ).toBe(false);
    expect(interviewFile.safeParse(parse(interview.replace('pick: {', 'ref: x, pick: {'))).success).toBe(
      false,
    );
    expect(interviewFile.safeParse(parse(interview.replace('minutes: 45', 'minutes: 0'))).success).toBe(
      false,
    );
    expect(planFile.safeParse(parse(plan.replace('concept: q-quickselect', 'reason: none'))).success).toBe(
      false,
    );
    expect(conceptFile.safeParse(parse(concept.replace('https:', 'ftp:'))).success).toBe(false);
  });
});
