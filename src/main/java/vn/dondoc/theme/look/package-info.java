/** How a theme is chosen wherever a form asks for one. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.theme.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
