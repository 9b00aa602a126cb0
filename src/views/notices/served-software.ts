/** A licence whose text is served, or, for the one that allows it, its address. */
export type ServedLicence = 'MIT' | 'BSD-3-Clause' | 'BlueOak-1.0.0' | 'GPL-3.0-only';

/** Software of others in the files that readers get. */
export interface ServedSoftware {
  name: string;
  /** Which of our files hold it. */
  where: string;
  licence: ServedLicence;
  copyright: string;
  /** Where its source is. */
  source: string;
}

/** The Pagefind whose parts are listed below; a test asks for a new look when another one comes. */
export const pagefindVersion = '1.5.2';

const engine = '/pagefind/wasm.*.pagefind';
const crates = 'https://crates.io/crates';

/**
 * Everything that is served and not ours. Pagefind's parts are those that the lock files of its
 * release name: its package carries the notice of the whole, not those of what is built into it.
 */
export const servedSoftware: readonly ServedSoftware[] = [
  {
    name: 'Tailwind CSS',
    where: '/_astro/*.css',
    licence: 'MIT',
    copyright: 'Copyright (c) Tailwind Labs, Inc.',
    source: 'https://github.com/tailwindlabs/tailwindcss',
  },
  {
    name: 'Vite (the lines that load further modules)',
    where: '/_astro/*.js',
    licence: 'MIT',
    copyright: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors',
    source: 'https://github.com/vitejs/vite',
  },
  {
    name: `Pagefind ${pagefindVersion}`,
    where: '/pagefind/',
    licence: 'MIT',
    copyright: 'Copyright 2022 Pagefind',
    source: `https://github.com/Pagefind/pagefind/tree/v${pagefindVersion}`,
  },
  {
    name: 'fflate',
    where: '/pagefind/pagefind.js, /pagefind/pagefind-worker.js',
    licence: 'MIT',
    copyright: 'Copyright (c) 2020 Arjun Barrett',
    source: 'https://github.com/101arrowz/fflate',
  },
  {
    name: 'wasm-bindgen 0.2.117',
    where: '/pagefind/',
    licence: 'MIT',
    copyright: 'Copyright (c) 2014 Alex Crichton',
    source: `${crates}/wasm-bindgen/0.2.117`,
  },
  {
    name: 'pagefind_microjson 0.1.4',
    where: engine,
    licence: 'GPL-3.0-only',
    copyright: 'by the authors of microjson',
    source: `${crates}/pagefind_microjson/0.1.4`,
  },
  {
    name: 'minicbor 2.2.1',
    where: engine,
    licence: 'BlueOak-1.0.0',
    copyright: 'by the authors of minicbor',
    source: `${crates}/minicbor/2.2.1`,
  },
  {
    name: 'Snowball stemmers, as pagefind_stem 1.0.0',
    where: engine,
    licence: 'BSD-3-Clause',
    copyright:
      'Copyright (c) 2001, Dr Martin Porter; (c) 2004, 2005, Richard Boulton; (c) 2013, Yoshiki Shibukawa; (c) 2006-2025, Olly Betts. All rights reserved.',
    source: `${crates}/pagefind_stem/1.0.0`,
  },
  {
    name: 'bit-set 0.10.0 and bit-vec 0.9.1',
    where: engine,
    licence: 'MIT',
    copyright: 'Copyright (c) 2023 The Rust Project Developers',
    source: `${crates}/bit-set/0.10.0`,
  },
  {
    name: 'write-json 0.1.4',
    where: engine,
    licence: 'MIT',
    copyright: 'by the authors of write-json',
    source: `${crates}/write-json/0.1.4`,
  },
  {
    name: 'The standard library of Rust',
    where: engine,
    licence: 'MIT',
    copyright: 'Copyright (c) The Rust Project Contributors',
    source: 'https://github.com/rust-lang/rust',
  },
];
