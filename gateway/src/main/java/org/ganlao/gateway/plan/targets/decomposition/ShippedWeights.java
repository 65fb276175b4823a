package org.ganlao.gateway.plan.targets.decomposition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;

/** The sets of weights that come with the plans: {@code plans/<id>/weights.yaml}, where there is one. */
@Singleton
class ShippedWeights {

    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private final Map<String, List<WeightSet>> sets;

    ShippedWeights(Catalogue catalogue) {
        this.sets = catalogue.plans().values().stream()
                .collect(Collectors.toUnmodifiableMap(Plan::id, ShippedWeights::read));
    }

    private record Entry(String code, Label label, String source, boolean confirmed, Map<String, BigDecimal> weights) {}

    private record File(List<Entry> sets) {}

    List<WeightSet> of(Plan plan) {
        return sets.get(plan.id());
    }

    private static List<WeightSet> read(Plan plan) {
        String path = "/plans/" + plan.id() + "/weights.yaml";
        try (InputStream in = ShippedWeights.class.getResourceAsStream(path)) {
            if (in == null) {
                return List.of();
            }
            Function<Entry, WeightSet> set = entry -> new WeightSet(
                    plan.region(),
                    entry.code(),
                    entry.label(),
                    entry.source(),
                    entry.confirmed(),
                    null,
                    null,
                    entry.weights());
            return YAML.readValue(in, File.class).sets().stream().map(set).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
