/** Tables after the office's own templates coming in: files of separated values read into rows, and rows refused with their reasons. Knows nothing of documents or people. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package vn.dondoc.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
