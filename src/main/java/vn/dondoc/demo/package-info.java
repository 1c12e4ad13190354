/** The sample office, loaded on the first start of the demo profile. */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "theme",
            "board",
            "book",
            "book::read",
            "intake",
            "office",
            "document",
            "duty",
            "files",
            "calendar",
            "organization",
            "access",
            "common"
        })
@NullMarked
package vn.dondoc.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
