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
 * A test against the whole application, the real engine and a real database. The build runs it twice, on H2 and on
 * PostgreSQL; every such test of a run shares one Spring context, in which the job executor is off and the clock stands
 * still in June 2022.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@SpringBootTest
@ActiveProfiles("test")
@Import(TestOffice.class)
public @interface OfficeTest {}
