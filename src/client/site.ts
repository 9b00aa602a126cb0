/** What every page may use; all of it is small, so that one file brings it. */
import './copy-block.ts';
import './copy-command.ts';
import './look-up.ts';
import './page-contents.ts';
import './search-box.ts';
import './slash-switch.ts';
import './theme-toggle.ts';
