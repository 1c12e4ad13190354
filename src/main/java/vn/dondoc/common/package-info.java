/** Small values everybody uses: ids, dues, folded text, refusals, and the ports to the clock of the engine and the state of the office. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
