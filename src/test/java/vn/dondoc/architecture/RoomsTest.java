package vn.dondoc.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.dondoc.Application;

/** The rooms of the house and who may call whom, as their package-info files say. */
class RoomsTest {

    private final ApplicationModules rooms = ApplicationModules.of(Application.class);

    @Test
    void every_room_calls_only_the_rooms_it_is_allowed_to() {
        rooms.verify();
    }

    @Test
    void the_documentation_of_the_rooms_is_written_from_the_code() {
        var options = Documenter.Options.defaults().withOutputFolder("docs/modules");

        new Documenter(rooms, options).writeDocumentation();
    }
}
