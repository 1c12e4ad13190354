package vn.dondoc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.OfficeStatus;
import vn.dondoc.common.Preparation;
import vn.dondoc.common.SampleSignIn;

/** A sample office at one moment of its preparing; open where there is none. */
public record ClosedOffice(@Nullable Preparation now) implements OfficeStatus {

    @Override
    public Optional<Preparation> preparation() {
        return Optional.ofNullable(now);
    }

    @Override
    public boolean sample() {
        return true;
    }

    @Override
    public List<SampleSignIn> sampleSignIns() {
        return List.of();
    }
}
