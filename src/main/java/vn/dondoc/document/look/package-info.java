/** How documents are named and chosen wherever a form or a list shows them. */
@NamedInterface("look")
@NullMarked
package vn.dondoc.document.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
