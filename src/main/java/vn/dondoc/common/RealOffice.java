package vn.dondoc.common;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A real office: always open, in the real time. */
@Component
@Profile("!demo")
class RealOffice implements OfficeStatus {

    @Override
    public Optional<Preparation> preparation() {
        return Optional.empty();
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
