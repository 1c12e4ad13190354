/** The office as a whole: open or being prepared, in which time it lives, and starting over; ports for the rooms that know. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package vn.dondoc.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
