package vn.dondoc.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Message;
import vn.dondoc.office.OfferedSignIn;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.office.Preparation;

/**
 * The sample office: closed from the first moment of the program, because the web server answers before the data is looked
 * at; open once its data is loaded.
 */
@Component
@Profile("demo")
class SampleOffice implements OfficeStatus {

    private final SampleSignIns signIns;
    private volatile @Nullable Preparation preparation = SampleStep.SWEEP.at(0, 1);

    SampleOffice(SampleSignIns signIns) {
        this.signIns = signIns;
    }

    /**
     * Closes it, so that it can be loaded anew.
     *
     * @return false if it was closed already
     */
    synchronized boolean close() {
        if (preparation != null) {
            return false;
        }
        preparation = SampleStep.SWEEP.at(0, 1);
        return true;
    }

    /** Says how far the loading has come. */
    void reached(SampleStep step, int done, int of) {
        preparation = step.at(done, of);
    }

    /** Stays closed until the program is started again. */
    synchronized void giveUp() {
        preparation = Optional.ofNullable(preparation)
                .orElseGet(() -> SampleStep.SWEEP.at(0, 1))
                .inTrouble();
    }

    /** Lets everybody in. */
    void open() {
        preparation = null;
    }

    @Override
    public Optional<Preparation> preparation() {
        return Optional.ofNullable(preparation);
    }

    @Override
    public Optional<Message> ownTime() {
        return Optional.of(Message.of("sample.own-time"));
    }

    @Override
    public List<OfferedSignIn> offeredSignIns() {
        return signIns.all();
    }
}
