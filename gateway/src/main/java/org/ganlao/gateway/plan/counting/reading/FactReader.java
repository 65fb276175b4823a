package org.ganlao.gateway.plan.counting.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.FactSource;
import org.ganlao.gateway.plan.targets.catalogue.Leg;
import org.ganlao.gateway.plan.targets.catalogue.Measure;

/** Derives from a fact's fields what the catalogue wants to know of it. */
final class FactReader {

    private static final String ANNULLED = "annulled";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(16);

    private final Map<String, Counting> byType = new HashMap<>();
    private final BiPredicate<String, LocalDate> isRegion;

    /** What to make of an event type. */
    private record Counting(String domain, boolean voided, List<Measure> measures) {}

    /** @param isRegion whether a code was a node of the region tree on a date */
    FactReader(Catalogue catalogue, BiPredicate<String, LocalDate> isRegion) {
        this.isRegion = isRegion;
        for (FactSource source : catalogue.facts()) {
            List<Measure> measures = catalogue.measures().values().stream()
                    .filter(measure -> catalogue.factOf(measure).equals(source))
                    .toList();
            for (String verb : source.verbs()) {
                byType.put(source.type(verb), new Counting(source.domain(), verb.equals(ANNULLED), measures));
            }
        }
    }

    /** Whether facts of this event type count in any measure. */
    boolean counts(String type) {
        return byType.containsKey(type);
    }

    /** @throws UnreadableFactException if a field that every fact has, or that a measure needs, is missing or broken */
    FactVersion read(String type, UUID eventId, JsonNode fact) {
        Counting counting = byType.get(type);
        try {
            return new FactVersion(
                    UUID.fromString(text(fact, "factId")),
                    version(fact),
                    Instant.parse(text(fact, "recordedAt")),
                    counting.domain(),
                    eventId,
                    counting.voided() ? List.of() : readings(counting.measures(), fact));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableFactException(type + ": " + e.getMessage(), e);
        }
    }

    private List<Reading> readings(List<Measure> measures, JsonNode fact) {
        List<Reading> readings = new ArrayList<>(4);
        for (Measure measure : measures) {
            if (measure.counts(fact)) {
                String member = measure.isDistinct() ? text(fact, measure.distinct()) : null;
                List<Leg> legs = measure.legs();
                for (int leg = 0; leg < legs.size(); leg++) {
                    read(measure, leg, legs.get(leg), fact, member, readings);
                }
            }
        }
        return readings;
    }

    private void read(Measure measure, int number, Leg leg, JsonNode fact, String member, List<Reading> readings) {
        int ordinal = 0;
        for (JsonNode element : elements(leg, fact)) {
            LocalDate date = date(leg, element);
            if (date != null
                    && !(leg.unless() != null && element.path(leg.unless()).booleanValue())) {
                String region = text(fact, leg.region());
                if (!isRegion.test(region, date)) {
                    throw new IllegalArgumentException(
                            "%s %s is no region on %s".formatted(leg.region(), region, date));
                }
                BigDecimal value = leg.value().in(element);
                if (value.abs().compareTo(TOO_MUCH) >= 0
                        || value.stripTrailingZeros().scale() > 2) {
                    throw new IllegalArgumentException(value + " is more than two places or 16 digits");
                }
                readings.add(new Reading(measure.id(), number, ordinal, region, date, value, member));
            }
            ordinal++;
        }
    }

    private static Iterable<JsonNode> elements(Leg leg, JsonNode fact) {
        if (leg.elements() == null) {
            return List.of(fact);
        }
        JsonNode elements = fact.path(leg.elements());
        if (leg.each() != null) {
            return elements;
        }
        List<JsonNode> all = new ArrayList<>();
        elements.forEach(all::add);
        return all.stream()
                .filter(element -> date(leg, element) != null)
                .min(Comparator.comparing(element -> date(leg, element)))
                .map(List::of)
                .orElse(List.of());
    }

    /** Null where the path ends in nothing. */
    private static LocalDate date(Leg leg, JsonNode element) {
        JsonNode node = element;
        for (String step : leg.datePath()) {
            node = node.path(step);
        }
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        LocalDate date = LocalDate.parse(node.asText());
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new IllegalArgumentException(leg.date() + " " + date + " is no business date");
        }
        return date;
    }

    private static int version(JsonNode fact) {
        JsonNode version = fact.required("version");
        if (!version.canConvertToInt() || version.intValue() < 1) {
            throw new IllegalArgumentException("version is no number from 1 on");
        }
        return version.intValue();
    }

    private static String text(JsonNode fact, String field) {
        JsonNode value = fact.get(field);
        if (value == null || !value.isTextual() || value.textValue().indexOf('\0') >= 0) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value.textValue();
    }
}
