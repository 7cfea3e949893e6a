export interface Expression {
  readonly text: string;
}
