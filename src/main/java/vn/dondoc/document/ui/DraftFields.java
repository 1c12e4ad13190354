package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.look.BasisPicker;
import vn.dondoc.files.FileLimits;
import vn.dondoc.organization.look.UnitPicker;
import vn.dondoc.theme.Themes;
import vn.dondoc.theme.look.ThemePicker;

/** The fields of a draft, with all that they choose from today. */
@SpringComponent
class DraftFields {

    private final DraftUnits units;
    private final DocumentPages pages;
    private final Themes themes;
    private final WorkingCalendar calendar;
    private final FileLimits limits;
    private final Clock clock;

    DraftFields(
            DraftUnits units,
            DocumentPages pages,
            Themes themes,
            WorkingCalendar calendar,
            FileLimits limits,
            Clock clock) {
        this.units = units;
        this.pages = pages;
        this.themes = themes;
        this.calendar = calendar;
        this.limits = limits;
        this.clock = clock;
    }

    /** The units in which the current person may draft. */
    List<UnitId> mine() {
        return units.mine();
    }

    /** The head; the unit that drafts now can be kept. */
    HeadFields head(UnitId kept) {
        Map<UnitId, String> names = units.names();
        Set<UnitId> mine = new LinkedHashSet<>(units.mine());
        mine.add(kept);
        return new HeadFields(
                names,
                mine,
                new SignerFields(names, pages::signersOf),
                new ThemePicker(Texts.say("document.theme"), themes.choices()),
                new BasisPicker(pages::list, pages::gone),
                new UnitPicker(Texts.say("document.recipients"), units::choices, names));
    }

    /** The clauses, kept with the form. */
    ClauseList clauses(KeptForm kept) {
        Map<UnitId, String> names = units.names();
        return new ClauseList(
                changed -> new ClauseFields(
                        new DueFields(calendar.workingDays(), clock),
                        new UnitPicker(Texts.say("clause.leads"), units::choices, names),
                        new UnitPicker(Texts.say("clause.coordinators"), units::choices, names),
                        changed),
                kept);
    }

    /** The files; {@code made} makes a draft that nobody has saved yet. */
    DraftFiles files(WrittenDraft draft, Supplier<@Nullable DocumentId> made) {
        return new DraftFiles(limits, draft, made);
    }
}
