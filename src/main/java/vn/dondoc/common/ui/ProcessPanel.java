package vn.dondoc.common.ui;

import vn.dondoc.common.ProcessState;

/** Where a process stands: the picture for those who look, the table for those who read. */
public class ProcessPanel extends Panel {

    /** Shows where an instance stands; nothing at all where none ever ran. */
    public ProcessPanel(ProcessState state) {
        super(Texts.say("process.title"));
        setVisible(!state.steps().isEmpty());
        if (isVisible()) {
            with(new ProcessPicture(state), new StepsTable(state));
        }
    }
}
