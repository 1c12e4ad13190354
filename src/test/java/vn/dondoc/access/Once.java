package vn.dondoc.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something a test needs in one state, made when it is first asked for and never again. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    public Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }
}
