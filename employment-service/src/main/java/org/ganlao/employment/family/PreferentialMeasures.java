package org.ganlao.employment.family;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.family.domain.FamilyRefusal;
import org.ganlao.platform.problem.Rejection;

/** The preferential measures for zero-employment families, from {@code family/measures.yaml}. */
@Singleton
class PreferentialMeasures {

    private static final String FILE = "/family/measures.yaml";

    private final List<Measure> measures;

    /** One of the eight. */
    @Schema(name = "PreferentialMeasure")
    record Measure(String code, Label label, String source, boolean confirmed) {}

    @Schema(name = "PreferentialMeasureLabel")
    record Label(String zh, String en) {}

    PreferentialMeasures() throws IOException {
        try (InputStream in = PreferentialMeasures.class.getResourceAsStream(FILE)) {
            this.measures = List.of(new ObjectMapper(new YAMLFactory()).readValue(in, Measure[].class));
        }
    }

    List<Measure> all() {
        return measures;
    }

    void require(String code) {
        if (measures.stream().noneMatch(measure -> measure.code().equals(code))) {
            throw new Rejection(FamilyRefusal.UNKNOWN_MEASURE, code).at("/measure");
        }
    }
}
