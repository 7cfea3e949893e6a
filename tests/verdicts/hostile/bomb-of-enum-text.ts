// problem: add
// threat: three hundred bytes that double a text forty times
// verdicts: CE
enum E { A = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', B = A+A+A+A+A+A+A+A, C = B+B+B+B+B+B+B+B, D = C+C+C+C+C+C+C+C, F = D+D+D+D+D+D+D+D, G = F+F+F+F+F+F+F+F, H = G+G+G+G+G+G+G+G, I = H+H+H+H+H+H+H+H, J = I+I+I+I+I+I+I+I, K = J+J+J+J+J+J+J+J }
export const add = (a: number, b: number) => a + b;
