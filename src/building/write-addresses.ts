/**
 * Adds to the register of addresses what the built site has: `npm run build && npm run addresses`.
 * Nothing in the register is taken away, and no short link is led elsewhere.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  growRegister,
  readRegister,
  registerFile,
  registerText,
} from '../domain/addresses/register.ts';
import { builtAddresses } from './built-addresses.ts';

const site = 'dist';

if (existsSync(site)) writeAddresses();
else complain(`There is no ${site}/ to read addresses from: run "npm run build" first.`);

function writeAddresses(): void {
  const known = readRegister(readFileSync(registerFile, 'utf8')).register;
  const { register, grown, moved } = growRegister(known, builtAddresses(site));
  if (moved.length > 0) {
    complain(
      `Nothing was written. A short link must lead where it has always led:\n${moved.join('\n')}`,
    );
    return;
  }
  writeFileSync(registerFile, registerText(register));
  for (const address of grown) console.log(address);
  console.log(`${registerFile} has something new for ${grown.length} addresses.`);
}

function complain(text: string): void {
  console.error(text);
  process.exitCode = 1;
}
