/** The evidence store: checked on the way in, kept by content, given out only through the page of its owner. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package vn.dondoc.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
