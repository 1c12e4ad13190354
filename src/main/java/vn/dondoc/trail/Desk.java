package vn.dondoc.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Act;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;

/**
 * The way of every command, in every room: load the thing, check who acts, tell the thing, save it, write the trail, tell the
 * process, tell the facts that the thing raised, in their order. A room's own desk says how its kind of thing is loaded and
 * kept.
 *
 * @param <A> the kind of thing
 * @param <I> its id
 */
public abstract class Desk<A extends Aggregate, I> {

    private final DeskServices services;

    protected Desk(DeskServices services) {
        this.services = services;
    }

    /**
     * A thing on which somebody acts.
     *
     * @param thing the thing
     * @param hat under which hat
     * @param before the state it was in, or null if it is new or has none
     */
    public record Work<A>(A thing, Hat hat, @Nullable String before) {}

    /**
     * The thing with this id.
     *
     * @throws vn.dondoc.common.Refusal if there is none
     */
    public abstract A load(I id);

    /** Writes the thing down, at once. */
    protected abstract void keep(A thing);

    /** Who has to do with it. */
    public abstract Parties parties(A thing);

    /** In whose trail its commands stand. */
    protected abstract ObjectRef subject(A thing);

    /** Its state, as the trail names it; null if it has none. */
    protected abstract @Nullable String state(A thing);

    /**
     * Loads a thing and checks that the current actor may do the act on it.
     *
     * @throws vn.dondoc.access.StepTaken if the step waits for somebody else by now
     * @throws vn.dondoc.access.Denied if they may not
     */
    public final Work<A> open(I id, Act act) {
        return open(load(id), act);
    }

    /** The same for a thing that is loaded. */
    public final Work<A> open(A thing, Act act) {
        return under(thing, services.steps().require(act, parties(thing)));
    }

    /** Work on a thing under a hat that was checked before: it follows by itself from another command. */
    public final Work<A> under(A thing, Hat hat) {
        return new Work<>(thing, hat, state(thing));
    }

    /** Work on a thing that did not exist before. */
    public final Work<A> begin(A thing, Hat hat) {
        return new Work<>(thing, hat, null);
    }

    /** Ends a command that moves no process. */
    public final void close(Work<A> work, String command) {
        close(work, command, null);
    }

    /** The same, with the reason that was given. */
    public final void close(Work<A> work, String command, @Nullable String reason) {
        close(work, command, reason, () -> {});
    }

    /** Ends a command; {@code flow} moves the process once everything is written. */
    public final void close(Work<A> work, String command, @Nullable String reason, Runnable flow) {
        keep(work.thing());
        close(work, entry(work, command).because(reason), flow);
    }

    /** Ends a command whose thing is written, with a line of the trail of its own. */
    public final void close(Work<A> work, Entry entry, Runnable flow) {
        write(work, entry);
        flow.run();
        tell(List.of(work.thing()));
    }

    /** Writes a line of the trail; whoever calls it tells the facts. */
    public final void write(Work<A> work, String command, @Nullable String reason) {
        write(work, entry(work, command).because(reason));
    }

    private void write(Work<A> work, Entry entry) {
        services.trail().write(work.hat(), entry);
    }

    private Entry entry(Work<A> work, String command) {
        return Entry.change(subject(work.thing()), command, work.before(), state(work.thing()));
    }

    /** Tells what these things raised, each in its order. */
    public final void tell(List<? extends Aggregate> things) {
        things.forEach(thing -> thing.drain().forEach(services.events()::publishEvent));
    }

    /** Tells one fact for what was done to many things at once, in place of what each of them raised. */
    public final void tell(List<? extends Aggregate> things, Object fact) {
        things.forEach(Aggregate::drain);
        services.events().publishEvent(fact);
    }

    /** The office's time. */
    public final Instant now() {
        return clock().instant();
    }

    /** The office's day. */
    public final LocalDate today() {
        return OfficeTime.today(clock());
    }

    private Clock clock() {
        return services.clock();
    }
}
