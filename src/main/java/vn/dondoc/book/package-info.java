/** An office's own Excel book becomes lines of a plan, documents and duties. */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "intake",
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
            "common::sheet",
            "files"
        })
@NullMarked
package vn.dondoc.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
