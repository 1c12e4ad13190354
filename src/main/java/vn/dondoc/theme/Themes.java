package vn.dondoc.theme;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.trail.Desk.Work;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** The list of themes that the committee's secretary keeps (domain §3): add, change, merge, and choose from it. */
@Service
@Transactional
public class Themes {

    private final ThemeRepository themes;
    private final ThemeDesk desk;
    private final ThemeCheck check;
    private final List<ThemeUse> uses;
    private final Trail trail;
    private final AccessPolicy policy;

    Themes(
            ThemeRepository themes,
            ThemeDesk desk,
            ThemeCheck check,
            List<ThemeUse> uses,
            Trail trail,
            AccessPolicy policy) {
        this.themes = themes;
        this.desk = desk;
        this.check = check;
        this.uses = uses;
        this.trail = trail;
        this.policy = policy;
    }

    /** Every theme by its name; those that were merged are part of another one. */
    @Transactional(readOnly = true)
    public List<ThemeRow> list() {
        policy.require(ThemeAct.SEE_THEMES, Parties.office());
        List<Theme> all = inOrder();
        Map<ThemeId, String> names =
                all.stream().collect(toMap(Theme::id, theme -> theme.content().name()));
        return all.stream()
                .map(theme -> new ThemeRow(
                        theme.id(), theme.version(), theme.content(), theme.fromBook(), successor(theme, names)))
                .toList();
    }

    private static @Nullable String successor(Theme theme, Map<ThemeId, String> names) {
        ThemeId successor = theme.content().successor();
        return successor == null ? null : names.get(successor);
    }

    /** The themes that may be chosen today. */
    @Transactional(readOnly = true)
    public List<ThemeChoice> choices() {
        policy.require(ThemeAct.SEE_THEMES, Parties.office());
        return inOrder().stream()
                .filter(theme -> theme.content().openOn(desk.today()))
                .map(theme -> new ThemeChoice(theme.content().name(), theme.words()))
                .toList();
    }

    private List<Theme> inOrder() {
        return themes.findByMergedIntoIsNull().stream()
                .sorted(comparing((Theme theme) -> theme.content().name(), Text.order()::compare)
                        .thenComparing(theme -> theme.id().value()))
                .toList();
    }

    /** True if the current person keeps the list. */
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return policy.allows(ThemeAct.KEEP_THEMES, Parties.office());
    }

    /**
     * Adds a theme.
     *
     * @throws Refusal with faults at {@code name}, {@code spellings}, {@code to} or {@code successor}
     */
    public ThemeId add(ThemeContent content) {
        Hat hat = policy.require(ThemeAct.KEEP_THEMES, Parties.office());
        check.require(content, null);
        Theme theme = new Theme(content);
        desk.close(desk.begin(theme, hat), "theme.add");
        return theme.id();
    }

    /**
     * Renames a theme, spells it otherwise, or says when it ends and what comes after it. Its former name stays a spelling, and
     * it is not marked as new any more.
     *
     * @param version the version the person has read
     * @throws Refusal if somebody changed it meanwhile, or with faults as {@link #add}
     */
    public void change(ThemeId id, long version, ThemeContent content) {
        Work<Theme> work = desk.open(id, ThemeAct.KEEP_THEMES);
        if (work.thing().version() != version) {
            throw new Refusal("theme.fault.changed-elsewhere");
        }
        check.require(content, work.thing());
        List<String> before = said(work.thing());
        work.thing().write(content);
        desk.closeChange(work, "theme.change", before, said(work.thing()));
    }

    private List<String> said(Theme theme) {
        ThemeContent content = theme.content();
        String successor = content.successor() == null
                ? null
                : desk.load(content.successor()).content().name();
        return Stream.of(
                        Stream.of(content.name()),
                        content.spellings().stream(),
                        Stream.of(OfficeTime.said(content.from())),
                        Stream.ofNullable(content.to()).map(OfficeTime::said),
                        Stream.ofNullable(successor))
                .flatMap(words -> words)
                .toList();
    }

    /** What becomes another theme's by a merge, in words: so many documents, so many lines. */
    @Transactional(readOnly = true)
    public List<Message> moving(ThemeId from) {
        Set<String> words = desk.open(from, ThemeAct.KEEP_THEMES).thing().words();
        return uses.stream().map(use -> use.words(use.count(words))).toList();
    }

    /**
     * Two are one: whatever is written under the first one's spellings is the second one's from now on, in every list, board
     * and figure, and they stay spellings of it.
     *
     * @param reason why, perhaps empty
     * @throws Refusal if it is the same one, or if one of them was merged meanwhile
     */
    public void merge(ThemeId from, ThemeId into, String reason) {
        Work<Theme> merged = desk.open(from, ThemeAct.KEEP_THEMES);
        Work<Theme> kept = desk.open(into, ThemeAct.KEEP_THEMES);
        Reason.LONGEST.require("reason", reason);
        Map<String, String> spellings = merged.thing().mergeInto(kept.thing());
        desk.closeMerge(merged, merged.before(), kept.before(), reason);
        kept.thing().take(spellings, from);
        desk.closeMerge(kept, merged.before(), kept.before(), reason);
        themes.findBySuccessor(from.value()).forEach(theme -> {
            theme.follow(from, into);
            themes.saveAndFlush(theme);
        });
    }

    /** What was done with a theme. */
    @Transactional(readOnly = true)
    public List<TrailLine> trailOf(ThemeId id) {
        desk.open(id, ThemeAct.SEE_THEMES);
        return trail.of(id.ref());
    }
}
