/** Plans of a period and their lines. */
@ApplicationModule(allowedDependencies = {"document", "duty", "organization", "theme", "access", "trail", "common"})
@NullMarked
package vn.dondoc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
