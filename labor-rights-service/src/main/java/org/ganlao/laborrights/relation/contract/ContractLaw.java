package org.ganlao.laborrights.relation.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ganlao.laborrights.relation.contract.domain.EndGrounds;
import org.ganlao.laborrights.relation.contract.domain.FormLaws;
import org.ganlao.laborrights.relation.contract.domain.ProbationLimits;

/** Reads what the laws say of contracts by date: the limits of probation, the grounds of an end, the form. */
final class ContractLaw {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private ContractLaw() {}

    @Produces
    @Singleton
    static ProbationLimits probation() throws IOException {
        return new ProbationLimits(List.of(read("/probation/limits.yaml", ProbationLimits.Law[].class)));
    }

    @Produces
    @Singleton
    static EndGrounds grounds() throws IOException {
        return new EndGrounds(List.of(read("/contract/grounds.yaml", EndGrounds.Law[].class)));
    }

    @Produces
    @Singleton
    static FormLaws forms() throws IOException {
        return new FormLaws(List.of(read("/contract/forms.yaml", FormLaws.Law[].class)));
    }

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = ContractLaw.class.getResourceAsStream(file)) {
            return YAML.readValue(in, type);
        }
    }
}
