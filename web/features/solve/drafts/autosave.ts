/** When a text is saved: on this device within a quarter of a second of a key, on the server within three. */
export interface AutosaveTargets {
  readonly toDevice: () => Promise<void>;
  readonly toServer: (leaving: boolean) => Promise<void>;
  readonly onState: (state: SaveState) => void;
}

/** `onDevice`: saved here, while the server could not be reached. */
export type SaveState = 'saved' | 'saving' | 'onDevice';

export interface Autosave {
  /** The text changed. */
  readonly touch: () => void;
  /** Saves what is pending now; `leaving` when the page may be gone after this call. */
  readonly flush: (leaving: boolean) => void;
}

const deviceDelayMs = 200;
const serverDelayMs = 2_000;

/** The delays count from the first unsaved key, not from the last: a steady typist is saved as well. */
export function createAutosave(targets: AutosaveTargets): Autosave {
  let deviceTimer: ReturnType<typeof setTimeout> | null = null;
  let serverTimer: ReturnType<typeof setTimeout> | null = null;

  function saveToDevice(): void {
    deviceTimer = null;
    // Without IndexedDB (private windows) the server is the only keeper.
    targets.toDevice().catch(() => undefined);
  }

  function saveToServer(leaving: boolean): void {
    serverTimer = null;
    targets.toServer(leaving).then(
      () => targets.onState(serverTimer === null ? 'saved' : 'saving'),
      () => targets.onState('onDevice'),
    );
  }

  return {
    touch() {
      targets.onState('saving');
      deviceTimer ??= setTimeout(saveToDevice, deviceDelayMs);
      serverTimer ??= setTimeout(() => saveToServer(false), serverDelayMs);
    },
    flush(leaving) {
      if (deviceTimer !== null) run(deviceTimer, saveToDevice);
      if (serverTimer !== null) run(serverTimer, () => saveToServer(leaving));
    },
  };
}

function run(timer: ReturnType<typeof setTimeout>, save: () => void): void {
  clearTimeout(timer);
  save();
}
