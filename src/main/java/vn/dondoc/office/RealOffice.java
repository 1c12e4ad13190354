package vn.dondoc.office;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;

/** A real office: always open, in the real time. */
@Component
@Fallback
class RealOffice implements OfficeStatus {

    @Override
    public Optional<Preparation> preparation() {
        return Optional.empty();
    }

    @Override
    public Optional<Message> ownTime() {
        return Optional.empty();
    }

    @Override
    public List<OfferedSignIn> offeredSignIns() {
        return List.of();
    }
}
