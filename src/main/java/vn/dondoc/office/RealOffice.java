package vn.dondoc.office;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** A real office: always open, in the real time. */
@Component
@Fallback
class RealOffice implements OfficeStatus {

    @Override
    public Optional<Preparation> preparation() {
        return Optional.empty();
    }

    @Override
    public boolean livesInItsOwnTime() {
        return false;
    }

    @Override
    public List<OfferedSignIn> offeredSignIns() {
        return List.of();
    }
}
