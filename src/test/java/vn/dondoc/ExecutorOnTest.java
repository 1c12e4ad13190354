package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application as {@link OfficeTest} is, but with the engine's job executor running, in a context and
 * a database of its own. The context closes after the class, so that no job thread runs on beside other tests. The engine's
 * static clock is set to the same beginning by every test context, and goes on from there: locks of jobs run out as they
 * should.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@Import(TestOffice.class)
@DirtiesContext
public @interface ExecutorOnTest {}
