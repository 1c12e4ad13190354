/** How the trail of any object is shown. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.trail.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
