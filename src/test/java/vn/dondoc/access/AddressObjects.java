package vn.dondoc.access;

import java.util.Map;
import java.util.function.Supplier;

/** What the ids in the addresses of a room stand for. Each room that has such addresses says it in its own tests. */
public interface AddressObjects {

    /** The objects with which an address is walked, each with its id; none for an address of another room. */
    Map<String, Supplier<String>> of(String route);
}
