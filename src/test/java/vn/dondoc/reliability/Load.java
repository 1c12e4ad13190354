package vn.dondoc.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** People at work: several at once, each with some documents in hand, on whatever nodes are there. It can be held. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final int IN_HAND = 3;
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final Duration WAIT = Duration.ofMillis(250);

    private final Ledger ledger;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final List<Thread> people = new ArrayList<>();
    private volatile List<Door> doors = List.of();
    private volatile boolean over;
    private volatile Throwable trouble;

    /** Begins held. */
    Load(Ledger ledger) {
        this.ledger = ledger;
        gate.writeLock().lock();
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            Thread thread = new Thread(() -> works(number), "person-" + person);
            thread.setDaemon(true);
            people.add(thread);
            thread.start();
        }
    }

    /** Nobody is in the middle of an act when this returns. For the thread that made it only. */
    void hold() {
        gate.writeLock().lock();
        if (trouble != null) {
            throw new IllegalStateException(trouble);
        }
    }

    /** Everybody goes on, at these doors. */
    void goOn(List<Door> at) {
        doors = List.copyOf(at);
        gate.writeLock().unlock();
    }

    /** From now on at these doors, without being held. */
    void move(List<Door> to) {
        doors = List.copyOf(to);
    }

    private void works(int person) {
        List<Chain> hand =
                Stream.generate(() -> new Chain(ledger)).limit(IN_HAND).toList();
        int turn = 0;
        while (!over) {
            boolean did = false;
            gate.readLock().lock();
            try {
                if (!over && !doors.isEmpty()) {
                    did = hand.get(turn % IN_HAND).step(doors.get((person + turn / IN_HAND) % doors.size()));
                }
            } catch (RuntimeException e) {
                trouble = e;
                over = true;
            } finally {
                gate.readLock().unlock();
            }
            turn++;
            Pause.of(did || turn % IN_HAND != 0 ? BREATH : WAIT);
        }
    }

    /** Must be held. */
    @Override
    public void close() {
        over = true;
        gate.writeLock().unlock();
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
