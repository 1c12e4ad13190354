package vn.dondoc.access;

import java.util.Map;
import java.util.function.Supplier;

/**
 * One call of every service method of a room that is open to people, on an object of the cast. Each room says it in its own
 * tests, so that one more method of a room changes no other room's test.
 */
public interface RoomCalls {

    /** The calls by the names of their methods, such as {@code Duties.takeOn}. */
    Map<String, Runnable> byName();

    /**
     * What a method is given that needs no more than things of these types, so that it needs no line above.
     *
     * @return by the type of a parameter
     */
    default Map<Class<?>, Supplier<?>> anyOf() {
        return Map.of();
    }

    /** Makes what the calls need, outside the transaction in which a cell is tried. */
    default void prepare() {}
}
