/** What `check` counted. */
export interface CheckCounts {
  readonly dir: string;
  readonly tables: number;
  readonly read: number;
  readonly rejected: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What `import` made. */
export interface ImportCounts {
  readonly out: string;
  readonly villages: number;
  readonly offices: number;
  readonly officers: number;
  readonly rows: number;
  readonly unresolved: number;
  /** Rows that a person left out, and blank ones. */
  readonly leftOut: number;
  readonly counts: ReadonlyMap<string, number>;
}
