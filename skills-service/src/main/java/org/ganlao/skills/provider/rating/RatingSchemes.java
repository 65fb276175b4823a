package org.ganlao.skills.provider.rating;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.skills.provider.rating.domain.RatingRefusal;
import org.ganlao.skills.provider.rating.domain.RatingScheme;

/** The criteria that were published, each from a day on: {@code rating/criteria.yaml}. */
@ApplicationScoped
class RatingSchemes {

    private static final String PUBLISHED = "/rating/criteria.yaml";

    private final List<RatingScheme> schemes = published();

    /** @throws Rejection {@code criteria-missing} where none were in force */
    RatingScheme on(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> !scheme.from().isAfter(day))
                .max(Comparator.comparing(RatingScheme::from))
                .orElseThrow(() -> new Rejection(RatingRefusal.CRITERIA_MISSING, day));
    }

    private static List<RatingScheme> published() {
        try (InputStream file = RatingSchemes.class.getResourceAsStream(PUBLISHED)) {
            return new ObjectMapper(new YAMLFactory())
                    .findAndRegisterModules()
                    .readValue(file, new TypeReference<List<RatingScheme>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(PUBLISHED, e);
        }
    }
}
