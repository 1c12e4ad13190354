package vn.dondoc.common;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.IMetricsTracker;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Tells {@link IdBlocks} of every connection that the pool opens, before anybody has it. */
@Component
class OpenedConnections implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setMetricsTrackerFactory((of, stats) -> new Told());
        }
        return bean;
    }

    private static final class Told implements IMetricsTracker {

        @Override
        public void recordConnectionCreatedMillis(long millis) {
            IdBlocks.connectionOpened();
        }
    }
}
