package vn.dondoc.common;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Clears the temporary files of processes that are over, as the program starts. */
@Component
class TemporaryFiles implements InitializingBean {

    @Override
    public void afterPropertiesSet() {
        TemporaryFolder.own();
    }
}
