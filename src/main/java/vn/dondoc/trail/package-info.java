/** The entry every command writes: who, in whose place, when, what, before and after, and why. */
@ApplicationModule(allowedDependencies = {"access", "common", "common::ui"})
@NullMarked
package vn.dondoc.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
