// problem: add-later
// message: Chaining cycle
export function addLater() {
  const self: Promise<unknown> = Promise.resolve().then(() => self);
  return self;
}
