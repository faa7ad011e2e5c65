/**
 * Inverse of a symmetric positive definite matrix of size n, row by row (Cholesky). A diagonal entry that is not positive, which
 * only rounding can cause here because every prior adds curvature, is taken as 1e-12. O(n³).
 */
export function invert(matrix: Float64Array, n: number): Float64Array {
  const lower = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * n + column] as number;
      for (let k = 0; k < column; k += 1) rest -= (lower[row * n + k] as number) * (lower[column * n + k] as number);
      lower[row * n + column] =
        row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (lower[column * n + column] as number);
    }
  }
  const inverse = new Float64Array(n * n);
  for (let unitAt = 0; unitAt < n; unitAt += 1) {
    const solved = backward(lower, forward(lower, unitAt, n), n);
    for (let row = 0; row < n; row += 1) inverse[row * n + unitAt] = solved[row] as number;
  }
  return inverse;
}

/** Solves L y = e for a unit vector e. */
function forward(lower: Float64Array, unitAt: number, n: number): Float64Array {
  const y = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    let rest = row === unitAt ? 1 : 0;
    for (let k = 0; k < row; k += 1) rest -= (lower[row * n + k] as number) * (y[k] as number);
    y[row] = rest / (lower[row * n + row] as number);
  }
  return y;
}

/** Solves Lᵀ x = y. */
function backward(lower: Float64Array, y: Float64Array, n: number): Float64Array {
  const x = new Float64Array(n);
  for (let row = n - 1; row >= 0; row -= 1) {
    let rest = y[row] as number;
    for (let k = row + 1; k < n; k += 1) rest -= (lower[k * n + row] as number) * (x[k] as number);
    x[row] = rest / (lower[row * n + row] as number);
  }
  return x;
}
