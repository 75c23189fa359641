/**
 * The left singular vectors of a large sparse matrix by randomised subspace iteration (Halko, Martinsson and
 * Tropp, "Finding structure with randomness", 2011). Deterministic.
 */

/** Compressed by row: the entries of row r are those from `starts[r]` to `starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly at: Int32Array;
  readonly values: Float32Array;
}

const SPARE = 16;
const ITERATIONS = 6;

/** `rows` × `rank`, by row, each column times the square root of its singular value. */
export function leftVectors(matrix: SparseMatrix, rank: number): Float64Array {
  const width = rank + SPARE;
  let random = 88172645;
  const next = (): number => {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return random / 2 ** 31;
  };
  let left = multiply(matrix, Float64Array.from({ length: matrix.columns * width }, next), width);
  for (let step = 0; step < ITERATIONS; step += 1) {
    orthogonalise(left, width);
    left = multiply(matrix, multiplyTransposed(matrix, left, width), width);
  }
  const lengths = orthogonalise(left, width);
  const vectors = new Float64Array(matrix.rows * rank);
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let column = 0; column < rank; column += 1) {
      // The lengths are those of A·Aᵀ, hence squares of the singular values.
      vectors[row * rank + column] =
        (left[row * width + column] as number) * (lengths[column] as number) ** 0.25;
    }
  }
  return vectors;
}

function multiply(
  { rows, starts, at, values }: SparseMatrix,
  dense: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry += 1) {
      const from = (at[entry] as number) * width;
      for (let column = 0; column < width; column += 1) {
        const place = row * width + column;
        product[place] =
          (product[place] as number) + (values[entry] as number) * (dense[from + column] as number);
      }
    }
  }
  return product;
}

function multiplyTransposed(
  { rows, columns, starts, at, values }: SparseMatrix,
  dense: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(columns * width);
  for (let row = 0; row < rows; row += 1) {
    for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry += 1) {
      const to = (at[entry] as number) * width;
      for (let column = 0; column < width; column += 1) {
        product[to + column] =
          (product[to + column] as number) +
          (values[entry] as number) * (dense[row * width + column] as number);
      }
    }
  }
  return product;
}

/** Gram–Schmidt on the columns, in place; returns the length each had left. */
function orthogonalise(dense: Float64Array, width: number): Float64Array {
  const rows = dense.length / width;
  const lengths = new Float64Array(width);
  for (let column = 0; column < width; column += 1) {
    for (let before = 0; before < column; before += 1) {
      let dot = 0;
      for (let row = 0; row < rows; row += 1) {
        dot += (dense[row * width + before] as number) * (dense[row * width + column] as number);
      }
      for (let row = 0; row < rows; row += 1) {
        const place = row * width + column;
        dense[place] = (dense[place] as number) - dot * (dense[row * width + before] as number);
      }
    }
    let square = 0;
    for (let row = 0; row < rows; row += 1) square += (dense[row * width + column] as number) ** 2;
    const length = Math.sqrt(square);
    lengths[column] = length;
    for (let row = 0; row < rows; row += 1) {
      dense[row * width + column] = (dense[row * width + column] as number) / (length || 1);
    }
  }
  return lengths;
}
