package vn.dondoc.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program is reached.
 *
 * @param proxies the addresses of the proxies in front of it, such as {@code 10.0.0.2}; what others say of themselves is not
 *     believed
 */
@ConfigurationProperties("dondoc.web")
record WebSettings(@DefaultValue List<String> proxies) {}
