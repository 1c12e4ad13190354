package vn.dondoc;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Message;
import vn.dondoc.office.OfferedSignIn;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.office.Preparation;

/** A sample office at one moment of its preparing; open where there is none. */
public record ClosedOffice(@Nullable Preparation now) implements OfficeStatus {

    @Override
    public Optional<Preparation> preparation() {
        return Optional.ofNullable(now);
    }

    @Override
    public Optional<Message> ownTime() {
        return Optional.of(Message.of("sample.own-time"));
    }

    @Override
    public List<OfferedSignIn> offeredSignIns() {
        return List.of();
    }
}
