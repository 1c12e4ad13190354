package vn.dondoc.common;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A real office: always open, in the real time. */
@Component
@Profile("!demo")
class RealOffice implements OfficeStatus {

    @Override
    public boolean preparing() {
        return false;
    }

    @Override
    public boolean sample() {
        return false;
    }

    @Override
    public List<SampleSignIn> sampleSignIns() {
        return List.of();
    }
}
