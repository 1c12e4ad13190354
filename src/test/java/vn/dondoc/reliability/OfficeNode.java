package vn.dondoc.reliability;

import java.io.IOException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import vn.dondoc.Application;
import vn.dondoc.RestartConfiguration.OthersLeftOut;
import vn.dondoc.TestPeople;

/**
 * One node of the product in a process of its own, with the settings, the clock and the job executor of the real thing, and a
 * door through which acts come in. It ends when whoever started it ends.
 */
public final class OfficeNode {

    /** The setting that says where the door is. */
    static final String DOOR = "dondoc.reliability.door";

    private OfficeNode() {}

    public static void main(String[] settings) throws IOException {
        endsWithItsStarter();
        ApplicationContext office = new SpringApplicationBuilder(Application.class, TestPeople.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("othersLeftOut", new OthersLeftOut()))
                .run(settings);
        new ActDoor(new NodeActs(office)).open(office.getEnvironment().getRequiredProperty(DOOR, Integer.class));
    }

    private static void endsWithItsStarter() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            Thread.onSpinWait();
                        }
                    } catch (IOException e) {
                        Thread.onSpinWait();
                    }
                    Runtime.getRuntime().halt(0);
                },
                "starter-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
