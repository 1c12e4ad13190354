/** An office's own Excel book becomes lines of a plan, documents and duties. */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "theme",
            "document",
            "duty",
            "organization",
            "access",
            "trail",
            "common",
            "common::ui",
            "common::sheet"
        })
@NullMarked
package vn.dondoc.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
