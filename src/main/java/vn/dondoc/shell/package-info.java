/** The frame around every screen: layout, log-in, home and errors. */
@ApplicationModule(allowedDependencies = {"office", "inbox", "oversight", "security", "access", "common", "common::ui"})
@NullMarked
package vn.dondoc.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
