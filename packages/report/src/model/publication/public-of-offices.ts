/**
 * What is published of each office: only what decrees say of places and posts. Its work is not: where one officer is alone,
 * it would be that officer's.
 */
export const publicOfOffices: readonly string[] = ["designated-villages", "officers-in-post", "offices-staffed", "villages-per-officer"];
