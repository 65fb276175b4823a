package org.ganlao.gateway.plan.targets.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueCheckTest {

    private static final String SCHEMA = """
            {"properties": {
               "occurredOn": {"type": "string", "format": "date"},
               "region": {"type": "string"},
               "person": {"type": "string"},
               "urban": {"type": "boolean"},
               "amount": {"type": "string"},
               "kind": {"enum": ["flexible", "public-welfare"]},
               "onRoll": {"type": "object", "properties": {"from": {"type": "string"}}},
               "periods": {"type": "array", "items": {"properties": {
                  "from": {"type": "string"}, "until": {"type": ["string", "null"]}, "inOpening": {"type": "boolean"}}}}}}
            """;

    private static final String DOMAIN = """
            domain: employment
            facts: [{fact: placement, verbs: [recorded], record: "/api/employment/v1/placements/{factId}"}]
            measures:
              - %s
            indicators:
              - {id: placed, label: {zh: 就业, en: Placed}, unit: person, kind: flow, terms: [{measure: placed, window: in-year}]}
            """;

    private static final String MEASURE = "{id: placed, fact: placement, legs: [{name: placed, date: occurredOn}]}";

    private final Map<String, String> files = new HashMap<>(Map.of(
            "catalogue.yaml",
            "{indicators: [employment], plans: [2007]}",
            "2007/plan.yaml",
            """
            {id: 2007, title: {zh: 计划, en: Plan}, document: 6号, issuedOn: 2007-01-31, year: 2007, region: "360000",
             judgement: {tolerance: 0.03, risk: 0.1, basis: {zh: 口径, en: a reading}}}""",
            "2007/targets.yaml",
            "targets: [{indicator: placed, item: 1, target: 10, printed: 10人}]",
            "2007/items.yaml",
            """
            {chapters: [{zh: 就业, en: Jobs}],
             items: [{number: 1, chapter: 1, title: {zh: 就业, en: Jobs}, domains: [employment], unit: jobs, text: 就业。}]}""",
            "2007/units.yaml",
            "{units: [{code: jobs, label: {zh: 就业处, en: Jobs}}], statistics: jobs}"));

    @Test
    void takes_a_catalogue_whose_every_field_and_value_the_contracts_know() {
        // Given
        Catalogue catalogue = withMeasure("""
                {id: placed, fact: placement, where: {urban: true, kind: [flexible]}, legs: [
                  {name: in, each: periods, date: from, unless: inOpening},
                  {name: out, each: periods, date: until, value: -1},
                  {name: paid, date: onRoll.from, value: amount}]}""");

        // When
        CatalogueCheck.require(catalogue, new Contracts(Set.of("recorded"), SCHEMA));

        // Then
        assertThat(catalogue.measures().get("placed").legs()).hasSize(3);
    }

    @Test
    void refuses_an_unknown_fact_naming_file_and_entry() {
        refuses(
                "{id: placed, fact: vacancy, legs: [{name: placed, date: occurredOn}]}",
                "plans/indicators/employment.yaml: measure placed: the file lists no fact vacancy");
    }

    @Test
    void refuses_a_field_that_the_schema_has_not() {
        refuses(
                "{id: placed, fact: placement, where: {rural: true}, legs: [{name: placed, date: occurredOn}]}",
                "measure placed: org.ganlao.employment.placement.recorded.v1: there is no field rural");
    }

    @Test
    void takes_a_value_that_belongs_to_one_of_the_facts_events_alone() {
        // Given
        Catalogue catalogue = withMeasure("""
                {id: placed, fact: placement, where: {kind: paid}, legs: [{name: placed, date: occurredOn}]}""");
        files.put(
                "indicators/employment.yaml",
                files.get("indicators/employment.yaml").replace("verbs: [recorded]", "verbs: [recorded, paid]"));
        Catalogue withBoth = CatalogueFiles.read(this::open);

        // Then
        assertThatThrownBy(() -> CatalogueCheck.require(catalogue, new Contracts(Set.of("recorded"), SCHEMA)))
                .hasMessageContaining("measure placed: kind is never \"paid\"");
        CatalogueCheck.require(withBoth, new Contracts(Set.of("recorded", "paid"), SCHEMA) {
            @Override
            public Optional<JsonNode> factSchema(String type) {
                return super.factSchema(type).map(schema -> type.contains(".paid.") ? paid(schema) : schema);
            }
        });
    }

    private static JsonNode paid(JsonNode schema) {
        ((ObjectNode) schema.get("properties")).putObject("kind").put("const", "paid");
        return schema;
    }

    @Test
    void refuses_a_value_that_the_field_never_holds() {
        refuses(
                "{id: placed, fact: placement, where: {kind: permanent}, legs: [{name: placed, date: occurredOn}]}",
                "kind is never \"permanent\"");
        refuses(
                "{id: placed, fact: placement, where: {urban: maybe}, legs: [{name: placed, date: occurredOn}]}",
                "urban is never \"maybe\"");
    }

    @Test
    void refuses_a_leg_over_what_is_no_array_or_has_no_such_date() {
        refuses(
                "{id: placed, fact: placement, legs: [{name: placed, each: person, date: from}]}",
                "leg placed: person is no array");
        refuses(
                "{id: placed, fact: placement, legs: [{name: placed, each: periods, date: begin}]}",
                "leg placed: there is no field begin");
    }

    @Test
    void refuses_an_event_that_contracts_do_not_describe() {
        Catalogue catalogue = withMeasure(MEASURE);
        assertThatThrownBy(() -> CatalogueCheck.require(catalogue, new Contracts(Set.of(), null)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("contracts know no event org.ganlao.employment.placement.recorded.v1");
    }

    @Test
    void refuses_a_fact_of_which_a_verb_is_not_listed() {
        Catalogue catalogue = withMeasure(MEASURE);
        Contracts contracts = new Contracts(Set.of("recorded", "suspended", "annulled"), SCHEMA);
        assertThatThrownBy(() -> CatalogueCheck.require(catalogue, contracts))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(
                        "plans/indicators/employment.yaml: fact placement: contracts also know it as annulled, suspended");
    }

    @Test
    void refuses_a_target_without_its_indicator_and_one_that_stands_twice() {
        files.put("2007/targets.yaml", """
                targets:
                  - {indicator: placed, item: 1, target: 10, printed: 10人}
                  - {indicator: placed, item: 2, target: 10, printed: 10人}
                  - {indicator: trained, item: 1, target: 10, printed: 10人}""");
        refuses(MEASURE, "plans/2007/targets.yaml: target placed: the plan has no item 2");
        refuses(MEASURE, "plans/2007/targets.yaml: target placed: stands twice");
        refuses(MEASURE, "plans/2007/targets.yaml: target trained: there is no such indicator");
    }

    @Test
    void a_target_of_several_years_is_of_an_indicator_that_reaches_back() {
        // Given
        files.put(
                "2007/targets.yaml",
                "targets: [{indicator: placed, item: 1, target: 10, from: 2006-01-01, due: 2010-12-31, printed: 10人}]");
        Catalogue ofTheYear = withMeasure(MEASURE);
        files.put(
                "indicators/employment.yaml",
                files.get("indicators/employment.yaml").replace("window: in-year", "window: all-time"));
        Catalogue ofAllTime = CatalogueFiles.read(this::open);

        // Then
        Contracts contracts = new Contracts(Set.of("recorded"), SCHEMA);
        assertThatThrownBy(() -> CatalogueCheck.require(ofTheYear, contracts))
                .hasMessageContaining("says nothing of the time since 2006-01-01");
        CatalogueCheck.require(ofAllTime, contracts);
    }

    @Test
    void refuses_an_item_of_a_unit_that_the_plan_does_not_name() {
        files.put("2007/units.yaml", "{units: [{code: trade, label: {zh: 商务处, en: Trade}}], statistics: figures}");
        refuses(MEASURE, "plans/2007/items.yaml: item 1: units.yaml names no unit jobs");
        refuses(MEASURE, "plans/2007/units.yaml: there is no unit figures");
    }

    @Test
    void refuses_an_item_of_a_chapter_that_the_plan_has_not() {
        files.put("2007/items.yaml", files.get("2007/items.yaml").replace("chapter: 1", "chapter: 2"));

        assertThatThrownBy(() -> withMeasure(MEASURE))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("plans/2007/items.yaml: items: item 1 has no chapter 2");
    }

    @Test
    void an_unknown_word_in_a_file_is_refused_with_the_files_name() {
        assertThatThrownBy(() -> withMeasure("{id: placed, fact: placement, leg: []}"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("plans/indicators/employment.yaml")
                .hasMessageContaining("leg");
    }

    @Test
    void distinct_members_count_as_one_by_one_leg() {
        assertThatThrownBy(() -> withMeasure("""
                {id: placed, fact: placement, distinct: person, legs: [{name: placed, date: occurredOn, value: amount}]}"""))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("plans/indicators/employment.yaml: placed: distinct members count as one each");
    }

    @Test
    void only_a_change_of_measures_changes_their_version() {
        // Given
        Catalogue before = withMeasure(MEASURE);

        // When
        files.put("2007/targets.yaml", "targets: [{indicator: placed, item: 1, target: 11, printed: 11人}]");
        Catalogue otherTarget = withMeasure(MEASURE);
        Catalogue otherMeasure = withMeasure(MEASURE.replace("date: occurredOn", "date: occurredOn, value: -1"));

        Catalogue otherOpening = withMeasure(MEASURE.replace("legs:", "openedByFacts: true, legs:"));

        // Then
        assertThat(otherOpening.measures().get("placed").openedByFacts()).isTrue();
        assertThat(otherOpening.measuresVersion()).isEqualTo(before.measuresVersion());
        assertThat(otherTarget.version()).isNotEqualTo(before.version());
        assertThat(otherTarget.measuresVersion()).isEqualTo(before.measuresVersion());
        assertThat(otherMeasure.measuresVersion()).isNotEqualTo(before.measuresVersion());
    }

    private void refuses(String measure, String message) {
        Catalogue catalogue = withMeasure(measure);
        assertThatThrownBy(() -> CatalogueCheck.require(catalogue, new Contracts(Set.of("recorded"), SCHEMA)))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(message);
    }

    private Catalogue withMeasure(String measure) {
        files.put("indicators/employment.yaml", DOMAIN.formatted(measure.replace("\n", " ")));
        return CatalogueFiles.read(this::open);
    }

    private InputStream open(String path) {
        String content = files.get(path);
        return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static class Contracts implements FactContracts {

        private final Set<String> verbs;
        private final String schema;

        Contracts(Set<String> verbs, String schema) {
            this.verbs = verbs;
            this.schema = schema;
        }

        @Override
        public Set<String> verbs(String domain, String fact) {
            return verbs;
        }

        @Override
        public Optional<JsonNode> factSchema(String type) {
            try {
                return schema == null ? Optional.empty() : Optional.of(new ObjectMapper().readTree(schema));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
