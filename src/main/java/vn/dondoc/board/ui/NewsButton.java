package vn.dondoc.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.board.BoardNews;
import vn.dondoc.board.BoardPage;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ui.OwnScreen;
import vn.dondoc.common.ui.Texts;

/** Appears when somebody else has changed what a board shows, and offers to read it anew. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NewsButton extends Button {

    private final transient BoardNews news;
    private final transient CurrentActor current;
    private transient Runnable reload = () -> {};
    private transient BoardNews.@Nullable Listener listener;
    private transient BoardNews.@Nullable Watched watched;
    private transient @Nullable Runnable stopListening;

    NewsButton(BoardNews news, CurrentActor current) {
        this.news = news;
        this.current = current;
        setText(Texts.say("board.news"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> reload.run());
        setVisible(false);
    }

    /** Called when somebody wants the news. */
    void onAsked(Runnable read) {
        reload = read;
    }

    /** Watches what a board shows now, in place of what it showed before. */
    void watch(BoardPage board) {
        setVisible(false);
        watched = board.watched();
        listen();
    }

    private void listen() {
        if (listener != null && watched != null) {
            stopListening = news.listen(watched, listener);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        OwnScreen screen = OwnScreen.of(event.getUI());
        PersonId me = current.get().personId();
        listener = by -> {
            if (!me.equals(by)) {
                screen.tell(() -> setVisible(true));
            }
        };
        listen();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stopListening != null) {
            stopListening.run();
        }
        listener = null;
    }
}
