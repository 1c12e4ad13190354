/** What waits for whom: one row for each holder of each open step. */
@ApplicationModule(allowedDependencies = {"organization", "calendar", "access", "trail", "common", "common::ui"})
@NullMarked
package vn.dondoc.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
