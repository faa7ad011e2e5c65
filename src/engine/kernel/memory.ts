/**
 * One growing-free block of memory that typed arrays, WebAssembly and other threads see alike. Where WebAssembly or shared memory is
 * missing, an ordinary buffer takes its place and everything still works on one thread.
 */
export interface KernelMemory {
  readonly buffer: ArrayBufferLike;
  /** The WebAssembly.Memory around the buffer, to be imported by the compiled kernel; null when there is none. */
  readonly wasm: object | null;
  uint8(length: number): Uint8Array;
  int32(length: number): Int32Array;
  float32(length: number): Float32Array;
  float64(length: number): Float64Array;
  /** Forgets everything taken after `mark`, for tables that are computed anew. */
  release(mark: number): void;
  mark(): number;
  /** Bytes that can still be taken. */
  free(): number;
}

/** The part of the global that is used; the server's type library does not know it. */
declare const WebAssembly:
  | { Memory: new (size: { initial: number; maximum: number; shared: boolean }) => { buffer: ArrayBufferLike } }
  | undefined;

const pageBytes = 65_536;

/** Takes `bytes` (rounded up to pages), shared between threads where that is possible. */
export function createKernelMemory(bytes: number): KernelMemory {
  const pages = Math.ceil((bytes + pageBytes) / pageBytes);
  if (typeof WebAssembly === 'undefined') return overBuffer(new ArrayBuffer(pages * pageBytes), null);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  return overBuffer(memory.buffer, memory);
}

function overBuffer(buffer: ArrayBufferLike, wasm: object | null): KernelMemory {
  // The first bytes stay unused, so that no array starts at address 0.
  let next = 64;
  const take = (bytes: number): number => {
    const at = next;
    next = Math.ceil((at + bytes) / 64) * 64;
    if (next > buffer.byteLength) throw new RangeError(`kernel memory of ${buffer.byteLength} bytes is full`);
    return at;
  };
  return {
    buffer,
    wasm,
    uint8: (length) => new Uint8Array(buffer, take(length), length).fill(0),
    int32: (length) => new Int32Array(buffer, take(length * 4), length).fill(0),
    float32: (length) => new Float32Array(buffer, take(length * 4), length).fill(0),
    float64: (length) => new Float64Array(buffer, take(length * 8), length).fill(0),
    release: (mark) => {
      next = mark;
    },
    mark: () => next,
    free: () => buffer.byteLength - next,
  };
}
