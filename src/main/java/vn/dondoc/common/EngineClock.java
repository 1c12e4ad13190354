package vn.dondoc.common;

/**
 * Keeps the engine's clock and the application's one and the same. The engine's clock is a static offset taken once, so
 * whoever moves the application's clock calls {@link #follow()} afterwards.
 */
public interface EngineClock {

    /** Sets the engine's clock to the application's clock of this moment. */
    void follow();
}
