package vn.dondoc.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;

/** Every kind of thing there is, asked about one of its things. For other rooms only. */
@Component
public class Subjects {

    /** Asked late: the rooms that own the kinds are built on those that ask. */
    private final ObjectProvider<Subject> all;

    Subjects(ObjectProvider<Subject> all) {
        this.all = all;
    }

    /**
     * The act that a diagram or a row calls by this name.
     *
     * @throws IllegalArgumentException if the kind has no such act
     */
    public Act act(String kind, String name) {
        return subject(kind).acts().stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no act " + name));
    }

    /** Who has to do with a thing. */
    public Parties parties(ObjectRef object) {
        return subject(object.kind()).parties(object.id());
    }

    /** What a row shows of a thing. */
    public Headline headline(ObjectRef object) {
        return subject(object.kind()).headline(object.id());
    }

    /** The address of a thing's page; empty for what has none. */
    public String address(ObjectRef object) {
        return find(object.kind()).map(subject -> subject.address(object.id())).orElse("");
    }

    /**
     * The condition under which a thing of whatever kind may be opened, with the parameters of the scope: each kind answers for
     * itself.
     *
     * @param kind what the query calls the kind
     * @param id what the query calls the id, a text
     */
    public String openable(Scope scope, String kind, String id) {
        return all.stream()
                .sorted(Comparator.comparing(Subject::kind))
                .map(subject -> "when '" + subject.kind() + "' then " + subject.openable(scope, id))
                .collect(Collectors.joining(" ", "case " + kind + " ", " else false end"));
    }

    private Subject subject(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no kind of thing: " + kind));
    }

    private Optional<Subject> find(String kind) {
        return all.stream().filter(subject -> subject.kind().equals(kind)).findFirst();
    }
}
