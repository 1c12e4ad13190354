package vn.dondoc.theme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.trail.Aggregate;

/** A theme (chuyên đề) with every way in which it is spelt. */
@Entity
@Table(name = "theme")
@SuppressWarnings("NullAway.Init")
class Theme extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "theme_seq")
    @SequenceGenerator(name = "theme_seq", sequenceName = "theme_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;
    private boolean fromBook;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Long successor;
    private @Nullable Long mergedInto;

    /** Its name and its other spellings, each under what counts of it. */
    @ElementCollection
    @CollectionTable(name = "theme_spelling", joinColumns = @JoinColumn(name = "theme_id"))
    @MapKeyColumn(name = "folded")
    @Column(name = "spelling")
    @BatchSize(size = 200)
    private Map<String, String> spellings = new HashMap<>();

    @Version
    private @Nullable Long version;

    protected Theme() {}

    Theme(ThemeContent content) {
        put(content);
        raise(() -> new ThemeFact.Added(id()));
    }

    /** One that a book brought here under a heading nobody knew. */
    static Theme ofBook(String heading, LocalDate day) {
        Theme theme = new Theme(new ThemeContent(heading, List.of(), day, null, null));
        theme.fromBook = true;
        return theme;
    }

    /** The list says something else of it. What was written under its former name finds it still. */
    void write(ThemeContent content) {
        requireNotMerged();
        String former = name;
        put(content);
        spellings.putIfAbsent(ThemeText.fold(former), former);
        fromBook = false;
        raise(() -> new ThemeFact.Changed(id()));
    }

    private void put(ThemeContent content) {
        name = Text.clean(content.name());
        validFrom = content.from();
        validTo = content.to();
        successor = content.successor() == null ? null : content.successor().value();
        Map<String, String> said = new HashMap<>();
        content.spellings().forEach(spelling -> said.put(ThemeText.fold(spelling), Text.clean(spelling)));
        said.put(ThemeText.fold(name), name);
        spellings.keySet().retainAll(said.keySet());
        spellings.putAll(said);
    }

    /**
     * It is another one: whatever is written under its spellings is that one's.
     *
     * @return its spellings, to be {@linkplain #take taken} by the other once this is saved
     */
    Map<String, String> mergeInto(Theme other) {
        requireNotMerged();
        other.requireNotMerged();
        if (other.id().equals(id())) {
            throw new Refusal("theme.fault.into-itself");
        }
        Map<String, String> given = Map.copyOf(spellings);
        spellings.clear();
        mergedInto = other.id().value();
        raise(() -> new ThemeFact.Merged(id(), other.id()));
        return given;
    }

    /** Takes the spellings of one that was merged into it; it follows upon nobody that was that one. */
    void take(Map<String, String> given, ThemeId merged) {
        given.forEach(spellings::putIfAbsent);
        follow(merged, null);
    }

    /** What came after a theme that was merged comes after the one it became. */
    void follow(ThemeId merged, @Nullable ThemeId into) {
        if (Objects.equals(successor, merged.value())) {
            successor = into == null || into.equals(id()) ? null : into.value();
        }
    }

    private void requireNotMerged() {
        if (mergedInto != null) {
            throw new Refusal("theme.fault.merged", name);
        }
    }

    ThemeContent content() {
        String own = ThemeText.fold(name);
        return new ThemeContent(
                name,
                spellings.entrySet().stream()
                        .filter(spelling -> !spelling.getKey().equals(own))
                        .map(Map.Entry::getValue)
                        .sorted(Text.order()::compare)
                        .toList(),
                validFrom,
                validTo,
                successor == null ? null : new ThemeId(successor));
    }

    /** What counts of its spellings. */
    Set<String> words() {
        return Set.copyOf(spellings.keySet());
    }

    boolean fromBook() {
        return fromBook;
    }

    ThemeId id() {
        return new ThemeId(Objects.requireNonNull(id, "not saved yet"));
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }
}
