import { texts } from "./messages/texts.ts";
import { CommandError, type Terminal } from "./terminal.ts";

/** What makes a release, or what the command line says where there is none. */
export async function madeRelease<T>(make: () => Promise<T>, { language }: Terminal): Promise<T> {
  const { ReleaseOptionsError, ReleaseRefusedError } = await import("@pimpasa/analytics/audit");
  try {
    return await make();
  } catch (error) {
    if (error instanceof ReleaseRefusedError) throw new CommandError(texts(language).releaseRefused(error.breaches.length));
    if (error instanceof ReleaseOptionsError) throw new CommandError(texts(language).releaseImpossible(error.message));
    throw error;
  }
}
