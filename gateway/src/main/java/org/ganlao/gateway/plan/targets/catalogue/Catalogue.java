package org.ganlao.gateway.plan.targets.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that is measured and promised.
 *
 * @param version changes with any word of the catalogue
 * @param measuresVersion changes only where facts would be counted differently, so that totals need a rebuild
 */
public record Catalogue(
        String version,
        String measuresVersion,
        List<FactSource> facts,
        Map<String, Measure> measures,
        Map<String, Indicator> indicators,
        Map<String, Plan> plans) {

    /** The catalogue that this gateway carries. */
    public static Catalogue shipped() {
        return CatalogueFiles.read(path -> Catalogue.class.getResourceAsStream("/plans/" + path));
    }

    static Catalogue of(
            String version,
            String measuresVersion,
            List<FactSource> facts,
            List<Measure> measures,
            List<Indicator> indicators,
            List<Plan> plans) {
        return new Catalogue(
                version,
                measuresVersion,
                List.copyOf(facts),
                byId("measure", measures, Measure::id),
                byId("indicator", indicators, Indicator::id),
                byId("plan", plans, Plan::id));
    }

    public Optional<Plan> plan(String id) {
        return Optional.ofNullable(plans.get(id));
    }

    public List<String> domains() {
        return facts.stream().map(FactSource::domain).distinct().toList();
    }

    public FactSource factOf(Measure measure) {
        return facts.stream()
                .filter(fact ->
                        fact.domain().equals(measure.domain()) && fact.fact().equals(measure.fact()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, T> byId(String noun, List<T> entries, Function<T, String> id) {
        return Collections.unmodifiableMap(entries.stream()
                .collect(Collectors.toMap(
                        id,
                        Function.identity(),
                        (one, other) -> {
                            throw new CatalogueException(noun + " " + id.apply(one) + " stands twice");
                        },
                        LinkedHashMap::new)));
    }
}
