package vn.dondoc.common.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The message files, one for each room and language, found by themselves: {@code messages/<room>_<language>.properties}
 * has the texts that only this room says, or that rooms which may call it say too. One key a text; parameters as
 * <code>{0}</code>.
 */
@Configuration(proxyBeanMethods = false)
class TextFiles {

    private static final String FOLDER = "messages/";
    private static final String ENDING = "_vi.properties";

    @Bean
    static MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] bundles() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
        return Stream.of(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> FOLDER + name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toArray(String[]::new);
    }
}
