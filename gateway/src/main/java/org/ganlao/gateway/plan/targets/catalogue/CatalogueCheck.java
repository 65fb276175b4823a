package org.ganlao.gateway.plan.targets.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Holds the catalogue against the contracts: every fact must be published, every field that it reads must stand in the
 * schema of every event of that fact, and every value that it compares with must be possible in one of them.
 */
final class CatalogueCheck {

    private final Catalogue catalogue;
    private final FactContracts contracts;
    private final List<String> faults = new ArrayList<>();

    private CatalogueCheck(Catalogue catalogue, FactContracts contracts) {
        this.catalogue = catalogue;
        this.contracts = contracts;
    }

    /** @throws CatalogueException naming every file and entry that does not fit */
    static void require(Catalogue catalogue, FactContracts contracts) {
        CatalogueCheck check = new CatalogueCheck(catalogue, contracts);
        catalogue.facts().forEach(check::fact);
        catalogue.measures().values().forEach(check::measure);
        catalogue.indicators().values().forEach(check::indicator);
        catalogue.plans().values().forEach(check::plan);
        if (!check.faults.isEmpty()) {
            throw new CatalogueException(
                    "the plan catalogue does not fit the contracts:\n  " + String.join("\n  ", check.faults));
        }
    }

    /** A verb that services say and the catalogue does not list would be lost without a word. */
    private void fact(FactSource source) {
        Set<String> unlisted = new TreeSet<>(contracts.verbs(source.domain(), source.fact()));
        source.verbs().forEach(unlisted::remove);
        if (!unlisted.isEmpty()) {
            faults.add("plans/indicators/%s.yaml: fact %s: contracts also know it as %s"
                    .formatted(source.domain(), source.fact(), String.join(", ", unlisted)));
        }
    }

    private void measure(Measure measure) {
        String entry = "plans/indicators/" + measure.domain() + ".yaml: measure " + measure.id();
        Optional<FactSource> source = catalogue.facts().stream()
                .filter(fact ->
                        fact.domain().equals(measure.domain()) && fact.fact().equals(measure.fact()))
                .findFirst();
        if (source.isEmpty()) {
            faults.add(entry + ": the file lists no fact " + measure.fact());
            return;
        }
        List<FactSchema> schemas = new ArrayList<>();
        for (String verb : source.get().verbs()) {
            String type = source.get().type(verb);
            Optional<FactSchema> schema = contracts.factSchema(type).map(FactSchema::new);
            schema.ifPresentOrElse(
                    found -> fields(entry + ": " + type, measure, found),
                    () -> faults.add(entry + ": contracts know no event " + type));
            schema.ifPresent(schemas::add);
        }
        measure.where().forEach(condition -> values(entry, condition, schemas));
    }

    /** A state of a fact may belong to one of its events alone. */
    private void values(String entry, Condition condition, List<FactSchema> schemas) {
        List<FactSchema.Field> fields = schemas.stream()
                .flatMap(schema -> schema.field(condition.field()).stream())
                .toList();
        condition.values().stream()
                .filter(value -> !fields.isEmpty() && fields.stream().noneMatch(field -> field.allows(value)))
                .forEach(value -> faults.add("%s: %s is never \"%s\"".formatted(entry, condition.field(), value)));
    }

    private void fields(String entry, Measure measure, FactSchema schema) {
        for (Condition condition : measure.where()) {
            require(entry, schema, condition.field(), FactSchema.Field::isScalar, "holds no value to compare with");
        }
        if (measure.isDistinct()) {
            require(entry, schema, measure.distinct(), FactSchema.Field::isText, "is no text");
        }
        for (Leg leg : measure.legs()) {
            leg("%s: leg %s".formatted(entry, leg.name()), leg, schema);
        }
    }

    private void leg(String entry, Leg leg, FactSchema fact) {
        require(entry, fact, leg.region(), FactSchema.Field::isText, "is no text");
        FactSchema scope = fact;
        if (leg.elements() != null) {
            require(entry, fact, leg.elements(), FactSchema.Field::isArray, "is no array");
            Optional<FactSchema> element = fact.field(leg.elements()).flatMap(FactSchema.Field::element);
            if (element.isEmpty()) {
                return;
            }
            scope = element.get();
        }
        require(entry, scope, leg.date(), FactSchema.Field::isText, "is no date");
        if (leg.unless() != null) {
            require(entry, scope, leg.unless(), FactSchema.Field::isBoolean, "is neither true nor false");
        }
        if (leg.value().field() != null) {
            require(entry, scope, leg.value().field(), FactSchema.Field::isNumberOrText, "holds no number");
        }
    }

    private void require(
            String entry, FactSchema schema, String path, Predicate<FactSchema.Field> shape, String fault) {
        Optional<FactSchema.Field> field = schema.field(path);
        if (field.isEmpty()) {
            faults.add("%s: there is no field %s".formatted(entry, path));
        } else if (!shape.test(field.get())) {
            faults.add("%s: %s %s".formatted(entry, path, fault));
        }
    }

    private void indicator(Indicator indicator) {
        indicator
                .allTerms()
                .filter(term -> !catalogue.measures().containsKey(term.measure()))
                .forEach(term -> faults.add("plans/indicators/%s.yaml: indicator %s: there is no measure %s"
                        .formatted(indicator.domain(), indicator.id(), term.measure())));
    }

    /** Whether the indicator begins anew each year; one of several years needs windows that reach back. */
    private boolean isOfOneYear(String indicator) {
        return Optional.ofNullable(catalogue.indicators().get(indicator)).stream()
                .flatMap(Indicator::allTerms)
                .anyMatch(term -> term.window() == Window.IN_YEAR);
    }

    private void plan(Plan plan) {
        if (!plan.units().has(plan.units().statistics())) {
            faults.add("plans/%s/units.yaml: there is no unit %s"
                    .formatted(plan.id(), plan.units().statistics()));
        }
        Set<Integer> items = new HashSet<>();
        for (WorkItem item : plan.items()) {
            if (!items.add(item.number())) {
                faults.add("plans/%s/items.yaml: item %d stands twice".formatted(plan.id(), item.number()));
            }
            if (!plan.units().has(item.unit())) {
                faults.add("plans/%s/items.yaml: item %d: units.yaml names no unit %s"
                        .formatted(plan.id(), item.number(), item.unit()));
            }
        }
        Set<String> promised = new HashSet<>();
        for (Target target : plan.targets()) {
            String entry = "plans/%s/targets.yaml: target %s".formatted(plan.id(), target.indicator());
            if (!catalogue.indicators().containsKey(target.indicator())) {
                faults.add(entry + ": there is no such indicator");
            }
            if (isOfOneYear(target.indicator())
                    && target.from() != null
                    && target.from().isBefore(plan.firstDay())) {
                faults.add(entry + ": its indicator counts within the year and says nothing of the time since "
                        + target.from());
            }
            if (!items.contains(target.item())) {
                faults.add(entry + ": the plan has no item " + target.item());
            }
            if (!promised.add(target.indicator())) {
                faults.add(entry + ": stands twice");
            }
        }
    }
}
