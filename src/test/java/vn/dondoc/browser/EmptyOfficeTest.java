package vn.dondoc.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import vn.dondoc.DemoTestOffice;

/**
 * A test through a real browser against an office in which there is nobody yet: a fresh database, the job executor on, and
 * the log kept for whoever must read the one-time token in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "dondoc.files.folder=target/empty-office-files/${random.uuid}"
        })
@ActiveProfiles("test")
@Import({DemoTestOffice.class, RunningClock.class})
@ExtendWith({OutputCaptureExtension.class, Chromium.class})
@DirtiesContext
@interface EmptyOfficeTest {}
