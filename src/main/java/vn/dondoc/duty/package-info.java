/** A unit's duty from one clause, its submissions, and the intervals that let any past day be asked. */
@ApplicationModule(
        allowedDependencies = {
            "files",
            "calendar",
            "calendar::look",
            "organization",
            "access",
            "trail",
            "trail::look",
            "common",
            "common::ui"
        })
@NullMarked
package vn.dondoc.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
