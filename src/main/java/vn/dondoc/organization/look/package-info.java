/** How units are chosen wherever a form asks for them. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.organization.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
