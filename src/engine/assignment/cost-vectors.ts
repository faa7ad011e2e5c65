/** Costs of all levels side by side in one array: vector v is at 4 v to 4 v + 3; levels that nobody asks for are 0. */
export const WIDTH = 4;

/** Whether vector a of an array comes before vector b: negative, 0 or positive, place by place. */
export function compareVectors(values: Float64Array, a: number, b: number): number {
  for (let level = 0; level < WIDTH; level++) {
    const left = values[WIDTH * a + level] as number;
    const right = values[WIDTH * b + level] as number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Whether a single vector comes before vector `at` of an array. */
export function compareTo(vector: Float64Array, values: Float64Array, at: number): number {
  for (let level = 0; level < WIDTH; level++) {
    const left = vector[level] as number;
    const right = values[WIDTH * at + level] as number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Takes vector `at` of an array over. */
export function setVector(vector: Float64Array, values: Float64Array, at: number): void {
  for (let level = 0; level < WIDTH; level++) vector[level] = values[WIDTH * at + level] as number;
}

/** Adds vector `at` of an array. */
export function addVector(vector: Float64Array, values: Float64Array, at: number): void {
  for (let level = 0; level < WIDTH; level++) {
    vector[level] = (vector[level] as number) + (values[WIDTH * at + level] as number);
  }
}

/** Farther than anything. */
export const nowhere = (): Float64Array => Float64Array.of(Infinity, 0, 0, 0);
