/** Points on two logarithmic scales, scaled into a box. Pure. */
export interface LogLogPlot {
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** `points` of an SVG polyline. */
  readonly line: string;
}

export function plotLogLog(
  points: readonly (readonly [size: number, cost: number])[],
  box: { readonly width: number; readonly height: number },
): LogLogPlot {
  const usable = points.filter(([size, cost]) => size > 0 && cost > 0);
  const x = scale(
    usable.map(([size]) => Math.log(size)),
    box.width,
  );
  const y = scale(
    usable.map(([, cost]) => Math.log(cost)),
    box.height,
  );
  const dots = usable.map(([size, cost]) => ({ x: x(Math.log(size)), y: box.height - y(Math.log(cost)) }));
  return { dots, line: dots.map((dot) => `${dot.x},${dot.y}`).join(' ') };
}

/** Maps the range of the values to 0 … `length`; a range of one point lies in the middle. */
function scale(values: readonly number[], length: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (value) => (high === low ? length / 2 : ((value - low) / (high - low)) * length);
}
