import { z } from 'astro/zod';

/** A regular expression as content writes it. A blank at its edge counts. */
export const pattern = z
  .string()
  .min(1)
  .refine((text) => {
    try {
      return new RegExp(text) instanceof RegExp;
    } catch {
      return false;
    }
  }, 'is not a regular expression');
