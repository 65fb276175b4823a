package org.ganlao.platformtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractSamplesTest {

    /** A type of this test's own; its files lie in src/test/resources. */
    private static final String TYPE = "org.ganlao.test-kit.visit.noted.v1";

    @Test
    void a_sample_conforms_to_its_schema() {
        ContractSamples contract = ContractSamples.of(TYPE);

        assertThat(contract.violations(contract.sample())).isEmpty();
    }

    @Test
    void missing_unknown_and_malformed_fields_are_named() {
        assertThat(ContractSamples.of(TYPE).violations("{\"occurredOn\":\"2007-02-30\",\"surprise\":1}"))
                .hasSize(3)
                .anyMatch(message -> message.contains("region"))
                .anyMatch(message -> message.contains("surprise"))
                .anyMatch(message -> message.contains("occurredOn"));
    }

    @Test
    void fields_that_differ_from_the_sample_are_named_on_both_sides() throws IOException {
        ContractSamples contract = ContractSamples.of(TYPE);
        JsonNode data = new ObjectMapper().readTree("{\"occurredOn\":\"2007-03-01\",\"version\":2,\"surprise\":1}");

        assertThat(contract.differingFields(data, "")).containsExactly("region", "surprise");
        assertThat(contract.differingFields(contract.sample(), "")).isEmpty();
    }

    @Test
    void a_type_without_contract_fails_the_test() {
        assertThatThrownBy(() -> ContractSamples.of("org.ganlao.employment.nothing.v1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("contracts/events/employment/nothing.v1.schema.json");
    }
}
