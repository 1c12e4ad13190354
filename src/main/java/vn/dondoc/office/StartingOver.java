package vn.dondoc.office;

import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;

/** Has the office start over. There is none in a real office. */
public interface StartingOver {

    /** The words on the button. */
    Message label();

    /** What the person is told before it is done. */
    Message consequence();

    /** True where the person of this session may ask for it. */
    boolean offered();

    /**
     * Closes the office at once, signs everybody out, removes everything and fills it anew, in the background.
     *
     * @throws Refusal if the actor is no administrator, or the office is being prepared already
     */
    void start();
}
