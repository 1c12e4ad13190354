/** How a duty looks wherever it is shown: its state and whether it is in time, by colour, icon and words. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.duty.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
