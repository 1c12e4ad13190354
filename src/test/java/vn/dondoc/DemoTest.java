package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the sample office as its first start leaves it. Its context is a named one: a database of its own, the
 * clock of the profile demo, the job executor off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(properties = "dondoc.files.folder=target/demo-test-files/${random.uuid}")
@ActiveProfiles({"test", "demo"})
@Import(DemoTestOffice.class)
public @interface DemoTest {}
