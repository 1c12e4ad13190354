/** Figures with their definitions; reads only. */
@ApplicationModule(
        allowedDependencies = {
            "board",
            "plan",
            "theme",
            "document",
            "duty",
            "duty::look",
            "calendar",
            "organization",
            "access",
            "common",
            "common::sheet",
            "common::ui"
        })
@NullMarked
package vn.dondoc.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
