package vn.dondoc.book.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.book.BookImport;
import vn.dondoc.book.BookSettings;

/**
 * What the screen of books works with.
 *
 * @param imports the dry run and the import
 * @param settings what can be chosen
 * @param current who is at work
 * @param clock the office's clock
 */
@SpringComponent
record BookTools(BookImport imports, BookSettings settings, CurrentActor current, Clock clock) {}
