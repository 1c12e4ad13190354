package vn.dondoc.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.dondoc.DemoTestOffice;

/** A test through a real browser against the sample office, served and run as {@code spring-boot:run} does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "dondoc.files.folder=target/browser-files/${random.uuid}"
        })
@ActiveProfiles({"test", "demo"})
@Import(DemoTestOffice.class)
@ExtendWith(Chromium.class)
@interface BrowserTest {}
