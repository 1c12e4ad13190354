package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.files.FileLimits;

/**
 * What the screens of one document work with.
 *
 * @param documents the acts on a draft
 * @param pages what is shown
 * @param files the files of a document
 * @param limits what files are taken
 * @param units the units to choose from
 * @param calendar the days off
 * @param clock the office's clock
 */
@SpringComponent
record DraftTools(
        Documents documents,
        DocumentPages pages,
        DocumentFiles files,
        FileLimits limits,
        DraftUnits units,
        WorkingCalendar calendar,
        Clock clock) {}
