package vn.dondoc.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Text;

/**
 * Slows guessing down without locking anyone out: wrong passwords are counted for one name from one address, so a stranger
 * elsewhere cannot shut the owner of the name out. Eight wrong tries are free, then one every ten seconds.
 */
@Component
class LoginThrottle {

    private static final int FREE = 8;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(PAUSE.multipliedBy(FREE))
            .build(key -> newBucket());

    /** True while this name may be tried from this address. */
    boolean open(String username, String address) {
        return bucket(username, address).getAvailableTokens() > 0;
    }

    /** Counts a wrong password. */
    void failed(String username, String address) {
        bucket(username, address).tryConsume(1);
    }

    private Bucket bucket(String username, String address) {
        return buckets.get(Text.fold(username) + "@" + address);
    }

    private static Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(FREE)
                        .refillIntervally(1, PAUSE)
                        .build())
                .build();
    }
}
