/** Plans of a period, their lines, and the board that shows them. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document::look",
            "duty",
            "duty::look",
            "organization",
            "organization::look",
            "calendar",
            "calendar::look",
            "access",
            "trail",
            "common",
            "common::ui",
            "common::sheet"
        })
@NullMarked
package vn.dondoc.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
