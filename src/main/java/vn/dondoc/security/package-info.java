/** Log-in, passwords, the current actor, and the access policy itself. */
@ApplicationModule(allowedDependencies = {"office", "organization", "access", "trail", "common", "common::ui"})
@NullMarked
package vn.dondoc.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
