package vn.dondoc.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.common.OfficeStatus;
import vn.dondoc.common.SampleSignIn;

/** The sample office: being prepared until its data is loaded, and open from then on. */
@Component
@Profile("demo")
class SampleOffice implements OfficeStatus {

    private final SampleSignIns signIns;
    private volatile boolean preparing;

    SampleOffice(SampleSignIns signIns) {
        this.signIns = signIns;
    }

    /** Loads something while the office is closed. */
    void prepare(Runnable loading) {
        preparing = true;
        loading.run();
        preparing = false;
    }

    @Override
    public boolean preparing() {
        return preparing;
    }

    @Override
    public boolean sample() {
        return true;
    }

    @Override
    public List<SampleSignIn> sampleSignIns() {
        return signIns.all();
    }
}
