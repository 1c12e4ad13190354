/** Floods against a server on this machine, run by hand: docs/reliability.md. */
@NullMarked
package vn.dondoc.flood;

import org.jspecify.annotations.NullMarked;
