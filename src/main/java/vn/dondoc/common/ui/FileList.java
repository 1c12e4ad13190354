package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import vn.dondoc.common.ByteSize;

/** Files with their type and size. What a browser can show opens in a new tab; everything else is downloaded. */
public class FileList extends UnorderedList {

    public FileList() {
        addClassName("files");
    }

    /** A list of files that can only be read. */
    public FileList(Collection<FileLink> files) {
        this();
        files.forEach(this::add);
    }

    /** Adds a file. */
    public void add(FileLink file) {
        add(item(file));
    }

    /** Adds a file that can be taken away again; the page shows the list anew afterwards. */
    public void add(FileLink file, Runnable remove) {
        ListItem item = item(file);
        item.add(Buttons.icon(VaadinIcon.CLOSE_SMALL, Texts.say("kit.files.remove", file.name()), remove));
        add(item);
    }

    private static ListItem item(FileLink file) {
        String size = Texts.say(ByteSize.of(file.size()));
        Span sized = new Span(size);
        sized.addClassName("count");
        ListItem item = new ListItem(link(file, size), new Badge(file.type(), Tone.NONE), sized);
        if (!file.warning().isEmpty()) {
            item.add(new Badge(file.warning(), Tone.DUE_SOON));
        }
        return item;
    }

    private static Anchor link(FileLink file, String size) {
        AttachmentType type = file.inline() ? AttachmentType.INLINE : AttachmentType.DOWNLOAD;
        Anchor link = new Anchor(new FileDownload(file), type, file.name());
        if (file.inline()) {
            link.setTarget(AnchorTarget.BLANK);
        }
        String says = file.inline() ? "kit.files.open" : "kit.files.download";
        link.getElement().setAttribute("aria-label", Texts.say(says, file.name(), file.type(), size));
        return link;
    }
}
