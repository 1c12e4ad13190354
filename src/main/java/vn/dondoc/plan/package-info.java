/** Plans of a period, their lines, and the board that shows them. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "assignment",
            "organization",
            "calendar",
            "access",
            "trail",
            "common",
            "common::ui"
        })
@NullMarked
package vn.dondoc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
