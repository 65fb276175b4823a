package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written freely about a contract stays as it is written for good. */
class RequestTextsTest {

    private static final String NUMBER = "36010219800101123X";

    /** What has a form of its own; the number of a contract is refused instead. */
    private static final Set<String> FORMED = Set.of("occupation", "number");

    static Stream<Class<? extends Record>> requests() {
        return Stream.of(
                ContractRenewal.class,
                ContractAlteration.class,
                ContractSuspension.class,
                ContractResumption.class,
                ContractEnd.class,
                ContractCorrection.class,
                ActCorrection.class,
                StatedTerm.class,
                StatedTerms.class,
                StatedWork.class);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void no_free_text_keeps_an_identity_number(Class<? extends Record> request) throws ReflectiveOperationException {
        RecordComponent[] components = request.getRecordComponents();
        Constructor<? extends Record> constructor = request.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Record made = constructor.newInstance(Arrays.stream(components)
                .map(component -> component.getType() == String.class ? "见 " + NUMBER : null)
                .toArray());

        for (RecordComponent component : components) {
            if (component.getType() == String.class && !FORMED.contains(component.getName())) {
                assertThat((String) component.getAccessor().invoke(made))
                        .as(component.getName())
                        .startsWith("见 3601")
                        .doesNotContain(NUMBER);
            }
        }
    }
}
