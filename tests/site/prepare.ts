import { installNginx } from './nginx.ts';

/** Runs once, before the files of this layer share the work. */
export default function prepare(): void {
  installNginx();
}
