package vn.dondoc.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FileSettings.class, AntivirusSettings.class})
@EnableScheduling
class FilesConfiguration {

    @Bean
    FileLimits fileLimits(FileSettings settings) {
        return new FileLimits(FileKind.extensions(), settings.maxSize().toBytes());
    }
}
