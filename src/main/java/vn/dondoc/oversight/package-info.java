/** Figures with their definitions; reads only. */
@ApplicationModule(
        allowedDependencies = {
            "board",
            "plan",
            "document",
            "duty",
            "duty::look",
            "files",
            "calendar",
            "organization",
            "access",
            "trail",
            "common",
            "common::sheet",
            "common::ui"
        })
@NullMarked
package vn.dondoc.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
