/** Units and their succession, people and the hats they wear, and who may give work to whom, always asked as at a day. */
@ApplicationModule(allowedDependencies = {"intake", "access", "trail", "common", "common::ui"})
@NullMarked
package vn.dondoc.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
