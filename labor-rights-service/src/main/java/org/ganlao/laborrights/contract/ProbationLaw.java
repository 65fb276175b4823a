package org.ganlao.laborrights.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.ganlao.laborrights.contract.domain.ProbationLimits;

/** Reads the limits of probation from {@code probation/limits.yaml}. */
class ProbationLaw {

    private static final String FILE = "/probation/limits.yaml";

    @Produces
    @Singleton
    static ProbationLimits limits() throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
        try (InputStream in = ProbationLaw.class.getResourceAsStream(FILE)) {
            return new ProbationLimits(List.of(yaml.readValue(in, ProbationLimits.Law[].class)));
        }
    }
}
