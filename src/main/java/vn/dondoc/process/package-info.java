/** The only room that knows the process engine: it turns commands into movement and movement into inbox rows. */
@ApplicationModule(allowedDependencies = {"document", "duty", "inbox", "organization", "access", "common"})
@NullMarked
package vn.dondoc.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
