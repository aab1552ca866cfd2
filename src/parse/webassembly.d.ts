/** As much of WebAssembly as is used here: Node's types leave it to those of the browser. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array) => Module;
  interface Instance<Exports> {
    readonly exports: Exports;
  }
  const Instance: new <Exports>(module: Module) => Instance<Exports>;
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Global {
    readonly value: number;
  }
}
