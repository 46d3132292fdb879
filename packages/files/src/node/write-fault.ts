import { systemCode } from "./system-code.ts";

/** Why nothing was written. */
export type WriteFault =
  | {
      /** `is-a-file`: a file stands where a folder is needed. `aborted`: the signal said so. */
      readonly kind: "not-empty" | "exists" | "not-writable" | "is-a-file" | "disk-full" | "aborted";
    }
  | { readonly kind: "foreign-files"; readonly names: readonly string[] }
  | {
      /** The system's code; `ENOTFILE` where a pipe or a device would have to be replaced. */
      readonly kind: "io";
      readonly code: string;
    };

const faults: Readonly<Record<string, Exclude<WriteFault["kind"], "foreign-files" | "io">>> = {
  EACCES: "not-writable",
  EPERM: "not-writable",
  EROFS: "not-writable",
  ENOTDIR: "is-a-file",
  EEXIST: "is-a-file",
  ENOTEMPTY: "not-empty",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
};

/** The content of a file could not be made: not a matter of writing, so the cause is thrown on. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

/** The fault that an error of the system stands for; other errors are thrown on. */
export function writeFault(error: unknown, signal: AbortSignal | undefined): WriteFault {
  if (signal?.aborted) return { kind: "aborted" };
  if (error instanceof ContentError) throw error.cause;
  const code = systemCode(error);
  if (code === undefined) throw error;
  const kind = faults[code];
  return kind === undefined ? { kind: "io", code } : { kind };
}
