/** Working days of the office, kept as data with dates and certainty. */
@ApplicationModule(allowedDependencies = {"common", "common::ui"})
@NullMarked
package vn.dondoc.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
