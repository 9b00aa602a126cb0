declare namespace App {
  interface Locals {
    /** What the prose components of the page being built need to know; set by the page. */
    prose?: import('./views/text/prose-context.ts').ProseContext;
  }
}
