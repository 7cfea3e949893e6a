import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = Parameters<NodeFS['init']>;

/**
 * PGlite's files with a working fsync. PGlite 0.5 never syncs (electric-sql/pglite#1107), so a power cut could take
 * what was acknowledged: its file layer has no `fsync`, this adds one. Postgres must be started with `durableParameters`.
 */
export class DurableFiles extends NodeFS {
  override async init(...args: Init): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}

/** `fdatasync`, the default method, silently skips the write-ahead log here: it must be `fsync`. */
export const durableParameters = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'] as const;

interface OpenFile {
  /** Absent for what is no real file. */
  readonly nfd?: number;
}

interface FileOperations {
  fsync?: (file: OpenFile) => number;
}

/** Emscripten's module, as far as it is touched here. */
interface FileModule {
  readonly NODEFS: { readonly stream_ops: FileOperations };
}

function addFsync(module: object): void {
  // foreign border: the emscripten module is untyped
  const { stream_ops: operations } = (module as FileModule).NODEFS;
  operations.fsync = (file) => {
    if (file.nfd !== undefined) fsyncSync(file.nfd);
    return 0;
  };
}
