/** Who acts and what they may do: the actor with their hats, the parties of an object, and the one policy every service asks. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package vn.dondoc.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
