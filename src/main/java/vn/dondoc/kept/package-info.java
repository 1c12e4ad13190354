/** What somebody has typed and not yet done: one row for each person, object and form. */
@ApplicationModule(allowedDependencies = {"access", "common", "common::ui"})
@NullMarked
package vn.dondoc.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
