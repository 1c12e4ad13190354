package vn.dondoc.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ProcessState;
import vn.dondoc.process.Move;
import vn.dondoc.process.Moves;
import vn.dondoc.process.Walk;
import vn.dondoc.process.WalkPeople.Givers;

/** What is done with a document from its draft to its end. */
@Component
class DocumentMoves implements Moves {

    private static final String REASON = "Theo tình hình thực tế";
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    private final Documents documents;
    private final Issuing issuing;
    private final DocumentPages pages;

    DocumentMoves(Documents documents, Issuing issuing, DocumentPages pages) {
        this.documents = documents;
        this.issuing = issuing;
        this.pages = pages;
    }

    @Override
    public Map<ObjectRef, Supplier<ProcessState>> pictures(DocumentId walked) {
        return Map.of(walked.ref(), () -> pages.processState(walked));
    }

    @Override
    public Stream<Move> around(Walk walk) {
        var doing = walk.on(walk.document(), id -> pages.open(id).acts());
        Givers givers = walk.people().givers();
        return Stream.of(approval(doing, givers), afterwards(doing, givers)).flatMap(moves -> moves);
    }

    /** Whose the reviews are, the diagram says: everybody tries. */
    private Stream<Move> approval(Walk.Doing<DocumentId> doing, Givers givers) {
        Consumer<DocumentId> sendBack = id -> documents.sendBack(id, REASON);
        Stream<Move> reviews = givers.all().entrySet().stream()
                .flatMap(giver -> Stream.of(
                        doing.move(
                                giver.getKey() + " approves",
                                9,
                                DocumentAct.REVIEW,
                                giver.getValue(),
                                documents::approve),
                        doing.move(giver.getKey() + " sends back", 2, DocumentAct.REVIEW, giver.getValue(), sendBack)));
        Stream<Move> others = Stream.of(
                doing.move("submit", 9, DocumentAct.EDIT_DRAFT, givers.author(), documents::submit),
                doing.move("discard", 3, DocumentAct.EDIT_DRAFT, givers.author(), documents::discard),
                doing.move("sign", 6, DocumentAct.SIGN, givers.leader(), documents::sign),
                doing.move(
                        "record signed", 6, DocumentAct.SIGN, givers.clerk(), id -> documents.recordSigned(id, TODAY)),
                doing.move("leader sends back", 2, DocumentAct.SIGN, givers.leader(), sendBack),
                doing.move("clerk sends back", 2, DocumentAct.ISSUE, givers.clerk(), sendBack));
        return Stream.concat(reviews, others);
    }

    private Stream<Move> afterwards(Walk.Doing<DocumentId> doing, Givers givers) {
        return Stream.of(
                doing.move("issue", 9, DocumentAct.ISSUE, givers.clerk(), issuing::issue),
                doing.move("close", 9, DocumentAct.CLOSE, givers.author(), issuing::close),
                doing.move("recall", 1, DocumentAct.WITHDRAW, givers.leader(), id -> issuing.recall(id, REASON)),
                doing.move(
                        "supersede", 1, DocumentAct.WITHDRAW, givers.secretary(), id -> issuing.supersede(id, REASON)));
    }
}
