package vn.dondoc.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the virus scanner listens, a clamd by TCP. Without a host there is none, and files are not scanned.
 *
 * @param host its machine; empty for none
 * @param port its port
 * @param patience how long one of its answers may take
 */
@ConfigurationProperties("dondoc.antivirus")
record AntivirusSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration patience) {}
