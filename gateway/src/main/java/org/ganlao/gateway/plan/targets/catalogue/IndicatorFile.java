package org.ganlao.gateway.plan.targets.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A file {@code plans/indicators/<domain>.yaml} as it is written. */
record IndicatorFile(
        String domain, List<FactEntry> facts, List<MeasureEntry> measures, List<IndicatorEntry> indicators) {

    record FactEntry(
            String fact,
            List<String> verbs,
            @JsonProperty("record") String address) {

        FactSource in(String domain) {
            return new FactSource(domain, fact, verbs, address);
        }
    }

    record MeasureEntry(
            String id,
            String fact,
            Map<String, List<String>> where,
            String distinct,
            List<LegEntry> legs,
            boolean openedByFacts) {

        Measure in(String domain) {
            List<Condition> conditions = where == null
                    ? List.of()
                    : where.entrySet().stream()
                            .map(entry -> new Condition(entry.getKey(), entry.getValue()))
                            .toList();
            return new Measure(
                    id,
                    domain,
                    fact,
                    conditions,
                    distinct,
                    legs.stream().map(LegEntry::leg).toList(),
                    openedByFacts);
        }
    }

    record LegEntry(String name, String each, String first, String date, String unless, String value, String region) {

        Leg leg() {
            return new Leg(
                    name,
                    each,
                    first,
                    date,
                    unless,
                    value == null ? Amount.ONE : Amount.of(value),
                    region == null ? "region" : region);
        }
    }

    record IndicatorEntry(
            String id,
            Label label,
            Unit unit,
            IndicatorKind kind,
            List<Term> terms,
            List<Term> denominator,
            Label awaits) {

        Indicator in(String domain) {
            return new Indicator(id, domain, label, unit, kind, terms, denominator, awaits);
        }
    }
}
