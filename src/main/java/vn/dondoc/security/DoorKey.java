package vn.dondoc.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signs and hashes what is used at the doors, with the office's own key. It is kept in the database and is every node's. */
@Component
class DoorKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    DoorKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signature over these parts, each told apart from the next. */
    byte[] sign(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(Base64.getDecoder().decode(stored()), ALGORITHM);
            key = known;
        }
        return known;
    }

    private String stored() {
        List<String> kept =
                jdbc.sql("select secret from door_key").query(String.class).list();
        return kept.isEmpty() ? made() : kept.get(0);
    }

    private String made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        try {
            jdbc.sql("insert into door_key (one, secret) values (1, ?)")
                    .param(secret)
                    .update();
            return secret;
        } catch (DuplicateKeyException madeElsewhere) {
            return jdbc.sql("select secret from door_key").query(String.class).single();
        }
    }
}
