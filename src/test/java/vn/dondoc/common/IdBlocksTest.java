package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.id.IdentifierGeneratorHelper;
import org.hibernate.id.IntegralDataTypeHolder;
import org.hibernate.id.enhanced.AccessCallback;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;

/** No node goes on with a block of ids that the database, after a crash, may give out once more. */
@OfficeTest
class IdBlocksTest {

    private static final int SIZE = 50;

    private final SessionFactoryImplementor entities;

    @Autowired
    IdBlocksTest(EntityManagerFactory entities) {
        this.entities = entities.unwrap(SessionFactoryImplementor.class);
    }

    @Test
    void every_sequence_of_an_entity_is_given_out_in_such_blocks() {
        List<SequenceStyleGenerator> sequences = entities.getMappingMetamodel()
                .streamEntityDescriptors()
                .map(entity -> entity.getGenerator())
                .filter(SequenceStyleGenerator.class::isInstance)
                .map(SequenceStyleGenerator.class::cast)
                .toList();

        assertThat(sequences).hasSizeGreaterThan(10);
        assertThat(sequences).allMatch(sequence -> sequence.getOptimizer() instanceof IdBlocks);
    }

    @Test
    void a_crash_that_sets_the_sequence_back_makes_nobody_meet_an_id_again() {
        AtomicLong sequence = new AtomicLong(1 - SIZE);
        IdBlocks node = new IdBlocks(Long.class, SIZE);
        node.injectInitialValue(1);
        List<Long> committed = ids(node, sequence, 60);
        long durable = sequence.get();
        ids(node, sequence, SIZE);

        sequence.set(durable);
        IdBlocks.connectionOpened();
        List<Long> afterwards = ids(node, sequence, 3 * SIZE);
        IdBlocks other = new IdBlocks(Long.class, SIZE);
        other.injectInitialValue(1);
        List<Long> ofAnother = ids(other, sequence, 3 * SIZE);

        assertThat(afterwards).doesNotHaveDuplicates().doesNotContainAnyElementsOf(committed);
        assertThat(ofAnother).doesNotContainAnyElementsOf(committed).doesNotContainAnyElementsOf(afterwards);
    }

    private static List<Long> ids(IdBlocks node, AtomicLong sequence, int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> (Long) node.generate(asking(sequence)))
                .toList();
    }

    private static AccessCallback asking(AtomicLong sequence) {
        return new AccessCallback() {
            @Override
            public IntegralDataTypeHolder getNextValue() {
                return IdentifierGeneratorHelper.getIntegralDataTypeHolder(Long.class)
                        .initialize(sequence.addAndGet(SIZE));
            }

            @Override
            public String getTenantIdentifier() {
                return "";
            }
        };
    }
}
