/** The office's list of themes (chuyên đề), from which documents and lines of plans choose, and by which figures are counted. */
@ApplicationModule(allowedDependencies = {"access", "trail", "trail::look", "common", "common::ui"})
@NullMarked
package vn.dondoc.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
