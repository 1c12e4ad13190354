package vn.dondoc.document.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import vn.dondoc.document.ClauseContent;

/** The clauses of a draft as one text, for as long as the draft is being written. */
final class ClauseJson {

    private static final TypeReference<List<ClauseContent>> CLAUSES = new TypeReference<>() {};
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private ClauseJson() {}

    static String write(List<ClauseContent> clauses) {
        try {
            return JSON.writeValueAsString(clauses);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("clauses are plain records", e);
        }
    }

    static List<ClauseContent> read(String written) {
        try {
            return JSON.readValue(written, CLAUSES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the clauses of a draft", e);
        }
    }
}
