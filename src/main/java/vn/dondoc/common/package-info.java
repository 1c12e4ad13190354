/** Small values everybody uses: ids, dues, folded text, refusals, and the ports to the process engine and its clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.dondoc.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
