/** How a due is entered wherever a form asks for one. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.calendar.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
