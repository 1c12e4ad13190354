package vn.dondoc.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;
import vn.dondoc.trail.Entry;

/** How themes are loaded and kept. */
@Component
class ThemeDesk extends Desk<Theme, ThemeId> {

    private static final int LONGEST_WORDS = 2000;

    private final ThemeRepository themes;

    ThemeDesk(DeskServices services, ThemeRepository themes) {
        super(services);
        this.themes = themes;
    }

    @Override
    public Theme load(ThemeId id) {
        return themes.findById(id.value()).orElseThrow(() -> new Refusal("theme.fault.unknown-id"));
    }

    /** Whoever added the same spelling at the same moment is found when the command is tried again. */
    @Override
    protected void keep(Theme theme) {
        try {
            themes.saveAndFlush(theme);
        } catch (DataIntegrityViolationException taken) {
            throw new OptimisticLockingFailureException("a spelling was taken meanwhile", taken);
        }
    }

    /** The list is the office's: nobody in particular has to do with one of its themes. */
    @Override
    public Parties parties(Theme theme) {
        return Parties.office();
    }

    @Override
    protected ObjectRef subject(Theme theme) {
        return ObjectRef.of(theme.id());
    }

    @Override
    protected @Nullable String state(Theme theme) {
        return theme.content().name();
    }

    /** Ends a change: the trail says what the list said before and says now. */
    void closeChange(Work<Theme> work, String command, List<String> before, List<String> after) {
        close(work, command, words(before), words(after), "");
    }

    /** Ends one side of a merge: the trail of each says which theme became which. */
    void closeMerge(Work<Theme> work, @Nullable String from, @Nullable String into, String reason) {
        close(work, "theme.merge", from, into, reason);
    }

    private void close(
            Work<Theme> work, String command, @Nullable String before, @Nullable String after, String reason) {
        keep(work.thing());
        close(work, Entry.change(subject(work.thing()), command, before, after).because(reason), () -> {});
    }

    private static String words(List<String> said) {
        String all = String.join("; ", said);
        return all.substring(0, Math.min(all.length(), LONGEST_WORDS));
    }
}
