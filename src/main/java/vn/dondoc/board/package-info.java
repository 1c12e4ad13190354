/** A plan as a picture: its lines and units, its completion in numbers. Its services read only; its screens call the commands of the plan. */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "theme",
            "theme::look",
            "document",
            "document::look",
            "duty",
            "duty::look",
            "organization",
            "organization::look",
            "calendar",
            "calendar::look",
            "access",
            "common",
            "common::ui",
            "common::sheet"
        })
@NullMarked
package vn.dondoc.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
