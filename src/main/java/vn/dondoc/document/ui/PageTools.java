package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;
import vn.dondoc.files.FileLimits;

/**
 * What the page of a document works with.
 *
 * @param documents the acts on the way to a signature
 * @param issuing the acts from the number on
 * @param pages what is shown
 * @param files the files of a document
 * @param limits what files are taken
 * @param current who reads it
 * @param clock the office's clock
 */
@SpringComponent
record PageTools(
        Documents documents,
        Issuing issuing,
        DocumentPages pages,
        DocumentFiles files,
        FileLimits limits,
        CurrentActor current,
        Clock clock) {}
