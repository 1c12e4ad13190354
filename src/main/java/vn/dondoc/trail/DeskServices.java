package vn.dondoc.trail;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every {@link Desk} works with.
 *
 * @param steps checks who may act
 * @param trail is written by every command
 * @param events carries the facts
 * @param clock the office's clock
 */
@Component
public record DeskServices(Steps steps, Trail trail, ApplicationEventPublisher events, Clock clock) {}
