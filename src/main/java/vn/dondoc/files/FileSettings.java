package vn.dondoc.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie and how large they may be, each and together.
 *
 * @param folder the folder of the store; it belongs to the store alone
 * @param maxSize the largest file that is taken in
 * @param quotaPerPerson how much one person may hand in within {@link FileQuota#DAYS} days
 */
@ConfigurationProperties("dondoc.files")
record FileSettings(
        @DefaultValue("./data/files") String folder,
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("5GB") DataSize quotaPerPerson) {}
