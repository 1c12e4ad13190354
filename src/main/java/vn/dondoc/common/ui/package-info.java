/** The kit every screen is built from: texts, labels, dialogs and small components. */
@NamedInterface("ui")
@NullMarked
package vn.dondoc.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
