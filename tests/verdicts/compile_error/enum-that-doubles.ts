// problem: add
// message: too complex
enum Bomb {
  A0 = 'xxxxxxxxxxxxxxxx',
  A1 = A0 + A0, A2 = A1 + A1, A3 = A2 + A2, A4 = A3 + A3, A5 = A4 + A4, A6 = A5 + A5, A7 = A6 + A6, A8 = A7 + A7,
  A9 = A8 + A8, B0 = A9 + A9, B1 = B0 + B0, B2 = B1 + B1, B3 = B2 + B2, B4 = B3 + B3, B5 = B4 + B4, B6 = B5 + B5,
  B7 = B6 + B6, B8 = B7 + B7, B9 = B8 + B8, C0 = B9 + B9, C1 = C0 + C0, C2 = C1 + C1, C3 = C2 + C2, C4 = C3 + C3,
  C5 = C4 + C4, C6 = C5 + C5, C7 = C6 + C6, C8 = C7 + C7, C9 = C8 + C8, D0 = C9 + C9, D1 = D0 + D0, D2 = D1 + D1,
}
export const add = (a: number, b: number) => a + b + Bomb.D2.length;
