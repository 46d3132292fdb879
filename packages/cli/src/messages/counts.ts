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

/** What is to be known of a sheet. */
export interface SheetNoticeText {
  readonly kind:
    | "hidden-sheet"
    | "hidden-rows"
    | "hidden-columns"
    | "formulas"
    | "remark-rows"
    | "no-header"
    | "macros"
    | "empty-sheet"
    | "declared-empty"
    | "not-empty";
  readonly sheet: string;
  readonly count: number;
  readonly places: readonly string[];
}

/** What `import` of a workbook wrote. */
export interface WorkbookImport {
  readonly out: string;
  readonly tables: number;
  readonly records: number;
  readonly rejected: number;
}
