declare namespace App {
  interface Locals {
    /** What the prose components of the page being built need to know; set by the page. */
    prose?: import('./views/text/prose-context.ts').ProseContext;
  }
}

/** It comes without types; this is what is used of it. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    reason: string;
    /** Lines are counted from 0. */
    mark?: { line: number };
  }
}
