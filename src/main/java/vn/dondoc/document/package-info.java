/** Directives and the documents that carry them out: drafts, clauses, numbers and issue. */
@ApplicationModule(
        allowedDependencies = {
            "duty",
            "duty::look",
            "files",
            "calendar",
            "calendar::look",
            "organization",
            "organization::look",
            "theme",
            "theme::look",
            "access",
            "trail",
            "trail::look",
            "common",
            "common::ui"
        })
@NullMarked
package vn.dondoc.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
